"""Side events whose organizers and rooms stand behind the hours, over the title."""

import pytest

from agendas.reading import read_text
from agendas.reading.bodies.ordinals import read_ordinal
from agendas.reading.bodies.rooms import is_room

# Heading and day; organizers and room; a title, quoted, and its label.
EVENTS = {
    "en": (
        ("Side events", "Monday, 19 October 2015", "13:15–14:30"),
        ("APC", "Conf. Room. F"),
        ("Lamps for the islands", "“{}”", "Title of side event: {}"),
    ),
    "fr": (
        ("Manifestations parallèles", "Lundi 19 octobre 2015", "13h15-14h30"),
        ("ONUDC", "Salle XX"),
        ("Des phares pour les îles", "« {} »", "Titre de la manifestation : {}"),
    ),
    "es": (
        ("Actos paralelos", "Lunes 19 de octubre de 2015", "13:15–14:30"),
        ("UNODC", "Sala de conferencias 2"),
        ("Faros para las islas", "«{}»", "Título del evento: {}"),
    ),
    "ru": (
        (
            "Параллельные мероприятия",
            "Понедельник, 19 октября 2015 года",
            "13:15–14:30",
        ),
        ("ЮНОДК", "Зал заседаний 3"),
        ("Маяки для островов", "«{}»", "Название мероприятия: {}"),
    ),
    "zh": (
        ("会外活动", "2015年10月19日星期一", "13:15–14:30"),
        ("挪威", "第3会议室"),
        ("为岛屿居民设灯塔", "《{}》", "活动名称：{}"),
    ),
    "ar": (
        ("الأحداث الجانبية", "الاثنين، 19 تشرين الأول/أكتوبر 2015", "13:15-14:30"),
        ("النرويج", "القاعة 3"),
        ("منارات لسكان الجزر", "«{}»", "عنوان الحدث: {}"),
    ),
}
LAYOUTS = ["{}: {}, {}", "{} {} ({})", "{} {} – {}"]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("is_quoted", [True, False])
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("language", EVENTS)
def test_names_and_a_room_behind_the_hours_are_no_title(
    language, layout, is_quoted, gap
):
    (heading, day, hours), (names, room), (title, quote, label) = EVENTS[language]
    said = (quote if is_quoted else label).format(title)
    lines = [heading, day, layout.format(hours, names, room), said]

    [event] = read_text(gap.join(lines)).side_events

    assert event.title == (said if is_quoted else title)
    assert (event.organizers, event.room) == ([names], room)


@pytest.mark.parametrize("language", EVENTS)
def test_names_on_a_line_over_a_quoted_title_are_no_title(language):
    (heading, day, hours), (names, room), (title, quote, _) = EVENTS[language]
    lines = [heading, day, f"{hours}, {room}", names, quote.format(title)]

    [event] = read_text("\n".join(lines)).side_events

    assert event.title == quote.format(title)
    assert (event.organizers, event.room) == ([names], room)


def test_what_may_be_a_room_is_no_organizer():
    text = """Side events
Monday, 19 October 2015
13:15–14:30: APC, Crystal Corner
Title of side event: Lamps for the islands
"""

    reading = read_text(text)

    [event] = reading.side_events
    assert (event.title, event.organizers) == ("Lamps for the islands", [])
    [problem] = [each for each in reading.problems if each.line == 3]
    assert problem.text == "APC, Crystal Corner"


def test_a_quotation_under_a_title_is_no_title():
    text = """Side events
Monday, 19 October 2015
13:15–14:30, Room F
Lamps for the islands
“They came at night”
"""

    [event] = read_text(text).side_events

    assert (event.title, event.organizers) == ("Lamps for the islands", [])


@pytest.mark.parametrize("room", ["Conf. Room F", "Conf. Room. F", "Salon des Phares"])
def test_an_abbreviated_room_is_one(room):
    assert is_room(room)


def test_initials_before_a_full_stop_are_no_part_of_a_room():
    assert not is_room("ITU. Conf Room E")


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("第十四届预防犯罪和刑事司法大会", "congress"),
        ("第四十四届世界灯塔大会", None),
        ("第六届会议", "session"),
    ],
)
def test_the_chinese_word_for_an_assembly_counts_no_congress(text, unit):
    assert read_ordinal(text)[1] == unit


JOINTLY = {
    "en": ("Jointly organized by {}", "Malta and Peru", "Room M2,", "second floor"),
    "fr": ("Organisée conjointement par {}", "Malte et Pérou", "Salle D,", "3e étage"),
    "es": ("Organizado conjuntamente por {}", "Malta y Perú", "Sala 3,", "piso 2"),
    "ru": ("Организаторы: {}", "Мальта и Перу", "Зал XX,", "третий этаж"),
    "zh": ("共同主办：{}", "马耳他和秘鲁", "第3会议室，", "二楼"),
    "ar": ("المنظمون: {}", "مالطة، بيرو", "القاعة 3،", "الطابق الثاني"),
}


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("language", JOINTLY)
def test_joint_organizers_and_a_room_of_two_lines_are_no_title(language, gap):
    (heading, day, hours), _, (title, _, _) = EVENTS[language]
    said, names, *room = JOINTLY[language]
    lines = [heading, day, hours, *room, title, said.format(names)]

    [event] = read_text(gap.join(lines)).side_events

    assert (event.title, event.room) == (title, " ".join(room))
    assert len(event.organizers) == 2


@pytest.mark.parametrize("language", JOINTLY)
def test_a_room_with_its_floor_behind_the_hours_is_no_title(language):
    (heading, day, hours), _, (title, _, _) = EVENTS[language]
    _, _, *room = JOINTLY[language]
    lines = [heading, day, f"{hours}, {' '.join(room)}", title]

    [event] = read_text("\n".join(lines)).side_events

    assert (event.title, event.room) == (title, " ".join(room))


def test_a_quotation_of_two_lines_under_names_is_a_title():
    text = """Side events
Monday, 19 October 2015
13:15–14:30, Room F
Permanent Missions of Malta and Peru, in
cooperation with UNICEF
“Putting lamps at the centre: a new way to light
the harbours of the north”
"""

    [event] = read_text(text).side_events

    assert event.title == (
        "“Putting lamps at the centre: a new way to light the harbours of the north”"
    )
    assert "".join(event.organizers).startswith("Permanent Missions of Malta and Peru")
