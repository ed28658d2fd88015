"""Journals of one day: their mastheads, hours, rooms and items, a cell on each line."""

import datetime as dt

import pytest

from agendas.reading import read_text
from agendas.reading.bodies.rooms import is_room, is_within_building

# Body; session, place and days; journal; numbers of an issue; day; columns; rows.
JOURNALS = {
    "en": (
        ("Council of Lamps", "Sixth session, Moscow (Russian Federation), ", "JOURNAL"),
        ("No. 4", "Number 4", "Issue 4"),
        ("13–18 October 2014", "Thursday, 16 October 2014", "Moscow"),
        ("Time", "Meeting", "Room"),
    ),
    "fr": (
        (
            "Conseil des phares",
            "Sixième session, Moscou (Fédération de Russie), ",
            "JOURNAL",
        ),
        ("N° 4", "Numéro 4"),
        ("13-18 octobre 2014", "Jeudi 16 octobre 2014", "Moscou"),
        ("Heure", "Réunion", "Salle"),
    ),
    "es": (
        (
            "Consejo de los Faros",
            "Sexta reunión, Moscú (Federación de Rusia), ",
            "DIARIO",
        ),
        ("Número 4", "Núm. 4", "Nº 4"),
        ("13–18 de octubre de 2014", "Jueves 16 de octubre de 2014", "Moscú"),
        ("Hora", "Reunión", "Sala"),
    ),
    "ru": (
        ("Совет маяков", "Шестая сессия, Москва (Российская Федерация), ", "ДНЕВНИК"),
        ("№ 4", "Номер 4", "Выпуск 4"),
        ("13–18 октября 2014 года", "Четверг, 16 октября 2014 года", "Москва"),
        ("Время", "Заседание", "Зал"),
    ),
    "zh": (
        ("灯塔理事会", "第六届会议，莫斯科（俄罗斯联邦），", "会刊"),
        ("第4期", "第 4 期"),
        ("2014年10月13日至18日", "2014年10月16日星期四", "莫斯科"),
        ("时间", "会议", "会议室"),
    ),
    "ar": (
        ("مجلس المنارات", "الدورة السادسة، موسكو (الاتحاد الروسي)، ", "اليومية"),
        ("العدد 4", "رقم 4"),
        (
            "13-18 تشرين الأول/أكتوبر 2014",
            "الخميس، 16 تشرين الأول/أكتوبر 2014",
            "موسكو",
        ),
        ("الوقت", "الاجتماع", "القاعة"),
    ),
}
HOURS = ("10:00–13:00", "13:00–14:00", "15:00–18:00")
ISSUES = [(name, number) for name, each in JOURNALS.items() for number in each[1]]


@pytest.mark.parametrize("sign", [" – ", ", ", "\n"])
@pytest.mark.parametrize(("language", "number"), ISSUES)
def test_the_number_of_an_issue_is_no_place_and_no_day(language, number, sign):
    (body, session, journal), _, (days, day, city), columns = JOURNALS[language]
    rows = [words for hours in HOURS for words in (hours, f"{body} 2", "A")]
    lines = (body, f"{session}{days}", journal, f"{number}{sign}{day}", *columns, *rows)

    reading = read_text("\n".join(lines))

    assert reading.place.city == city
    assert f"{reading.dates.start} {reading.dates.end}" == "2014-10-13 2014-10-18"
    found = {sitting.date for sitting in reading.organization_of_work}
    assert found == {dt.date(2014, 10, 16)}


ROOMS = [
    ("Congress Hall,", "door 4, second floor"),
    ("Room C3", "(7th floor)"),
    ("Salle des Conseils D,", "bâtiment E, 5e étage"),
    ("SALLE DE CONFÉRENCE C3", "(7 e étage)"),
    ("Salón de Congresos,", "puerta 4, segundo piso"),
    ("Salón Volga, puerta 7,", "segundo piso"),
    ("Зал XX,", "вход 4, второй этаж"),
    ("第三会议室，", "二楼"),
    ("القاعة 3،", "الطابق الثاني"),
]


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_goes_on_with_the_door_and_the_floor(room):
    lines = ["Programme of meetings", "Thursday, 16 October 2014"]
    for hours in HOURS:
        lines += [hours, "Lamps of the harbours", *room]

    sittings = read_text("\n".join(lines)).organization_of_work

    assert [each.room for each in sittings] == [" ".join(room)] * len(HOURS)
    titles = [entry.title for each in sittings for entry in each.entries]
    assert titles == ["Lamps of the harbours"] * len(HOURS)


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_with_its_floor_is_a_room(room):
    assert is_room(" ".join(room))
    assert is_within_building(room[1].strip("()"))


@pytest.mark.parametrize("words", ["first", "segundo", "3", "A", "Lamps", "of 5"])
def test_what_names_no_part_of_a_building_is_no_storey(words):
    assert not is_within_building(words)


def test_a_cell_of_several_lines_is_not_torn_from_its_row():
    lines = ["Thursday, 16 October 2014", "Time", "Meeting", "Room"]
    lines += ["10:00–13:00", "First meeting", "Room 3"]
    lines += [
        "15:00–18:00",
        "Meeting of the drafting group on",
        "lamps of the harbours",
    ]
    lines += ["and of the islands", "Room 4"]

    sittings = read_text("\n".join(lines)).organization_of_work

    assert [each.room for each in sittings] == ["Room 3", "Room 4"]
    titles = [entry.title for each in sittings for entry in each.entries]
    assert titles[1:] == [
        "Meeting of the drafting group on lamps of the harbours and of the islands"
    ]


SEVERAL = [
    ("Items 3 and 6: Lamps of the harbours", "3 and 6", "Lamps of the harbours"),
    ("Points 3 et 6: Phares des ports", "3 et 6", "Phares des ports"),
    ("Temas 3, 4 y 6. Faros de los puertos", "3, 4 y 6", "Faros de los puertos"),
    ("Пункты 3 и 6: Маяки портов", "3 и 6", "Маяки портов"),
    ("项目3和6：港口的灯", "3和6", "港口的灯"),
    ("البندان 3 و6: منارات الموانئ", "3 و6", "منارات الموانئ"),
]


@pytest.mark.parametrize(("line", "items", "title"), SEVERAL)
def test_several_items_that_share_a_title_are_as_printed(line, items, title):
    text = (
        f"Programme of meetings\n5 May 2031\n10:00–13:00\n{line}\n15:00–18:00\nLamps\n"
    )

    first, _ = read_text(text).organization_of_work

    assert [(each.item, each.title) for each in first.entries] == [(items, title)]


def test_the_end_of_an_open_title_is_no_speaker_and_no_aside():
    text = """Programme of meetings
5 May 2031
10:00–13:00
Meeting of the drafting group on article 5.3 of the
Convention: interference with the lamps
15:00–18:00
Report of the Committee on the lamps and the
buoys, with sub-items a) to e)
"""

    sittings = read_text(text).organization_of_work

    assert [entry.title for each in sittings for entry in each.entries] == [
        "Meeting of the drafting group on article 5.3 of the Convention: interference "
        "with the lamps",
        "Report of the Committee on the lamps and the buoys, with sub-items a) to e)",
    ]


NUMBERED = {
    "en": ("Programme of meetings", "Opening of the session", "Lamps of the harbours"),
    "fr": ("Programme des séances", "Ouverture de la session", "Phares des ports"),
    "es": ("Programa de sesiones", "Apertura de la reunión", "Faros de los puertos"),
    "ru": ("Программа заседаний", "Открытие сессии", "Маяки портов"),
    "zh": ("会议日程", "会议开幕", "港口的灯"),
    "ar": ("برنامج الجلسات", "افتتاح الدورة", "منارات الموانئ"),
}


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("letters", [("5.a", "5.b"), ("5 (a)", "5 (b)")])
@pytest.mark.parametrize("language", NUMBERED)
def test_a_number_alone_is_of_the_title_on_the_next_line(language, letters, gap):
    heading, opening, lamps = NUMBERED[language]
    lines = [heading, "10:00–13:00", "1.", opening, letters[0], lamps]
    lines += ["15:00–18:00", letters[1], f"{lamps} 2", "6.", f"{lamps} 3"]

    sittings = read_text(gap.join(lines)).organization_of_work

    assert [
        [(each.item, each.title) for each in sitting.entries] for sitting in sittings
    ] == [
        [("1", opening), ("5 (a)", lamps)],
        [("5 (b)", f"{lamps} 2"), ("6", f"{lamps} 3")],
    ]


BELOW = {
    "en": "[Agenda item 9 (b)]",
    "fr": "(Point 9 b) de l’ordre du jour)",
    "es": "[Tema 9 b) del programa]",
    "ru": "[Пункт 9 b) повестки дня]",
    "zh": "［议程项目9(b)］",
    "ar": "(البند 9 (b) من جدول الأعمال)",
}


@pytest.mark.parametrize("mark", ["2.\n", "2. "])
@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "ar"])
def test_an_item_below_its_title_is_the_item_and_no_part_of_the_title(language, mark):
    heading, opening, lamps = NUMBERED[language]
    below = BELOW[language]
    text = f"{heading}\n10:00–13:00\n1. {opening}\n{below.replace(' (b)', '')}\n"
    text = text.replace(" b)", "") + f"{mark}{lamps}\n{below}\n15:00–18:00\n3. {lamps}"

    first, second = read_text(text).organization_of_work

    assert [each.title for each in first.entries] == [opening, lamps]
    assert [each.item for each in first.entries] == ["9", "9 (b)"]
    assert [(each.item, each.title) for each in second.entries] == [(None, lamps)]


def test_a_body_between_a_number_and_its_title_leaves_both_unread():
    text = """Programme of meetings
10:00–12:00
1.
Opening of the session
2.
Plenary I
Miro Lund
Lamps of the harbours
15:00–18:00
3.
Buoys
"""

    first, second = read_text(text).organization_of_work

    assert [each.title for each in first.entries] == ["Opening of the session"]
    assert [each.title for each in second.entries] == ["Buoys"]


def test_a_name_below_a_whole_title_is_no_part_of_it():
    text = """Programme of meetings
10:00–12:00
Contact group on matters relating to joint harbours
Hanna Lund
15:00–18:00
Contact group on matters relating to the lamps of the
Baltic Sea
"""

    first, second = read_text(text).organization_of_work

    assert [each.title for each in (*first.entries, *second.entries)] == [
        "Contact group on matters relating to joint harbours",
        "Contact group on matters relating to the lamps of the Baltic Sea",
    ]


def test_the_second_title_of_two_items_is_no_end_of_the_first():
    text = """Programme of meetings
10:00–12:00
Items 3 and 6: Annual report of the Director for the year 2031
Medium-term programme of the harbours
2032–2035: lamps
15:00–18:00
Buoys
"""

    first, _ = read_text(text).organization_of_work

    [entry] = first.entries
    assert entry.title == "Annual report of the Director for the year 2031"
