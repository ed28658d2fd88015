"""Names and houses before a city and days, and sittings in one line with them."""

import pytest

from agendas.reading import read_text
from agendas.reading.results import Place

ITEMS = "1. Lamps\n2. Lenses\n3. Buoys\n"


@pytest.mark.parametrize(
    ("line", "body", "city", "title"),
    [
        ("Winter meeting, Vienna, 5–9 May 2031", "Winter meeting", "Vienna", "Agenda"),
        ("Réunion d’hiver, Vienne, 5-9 mai 2031", "Réunion d’hiver", "Vienne")
        + ("Ordre du jour",),
        ("Reunión de invierno, Viena, 5 a 9 de mayo de 2031", "Reunión de invierno")
        + ("Viena", "Orden del día"),
        ("Зимнее заседание, Вена, 5–9 мая 2031 года", "Зимнее заседание", "Вена")
        + ("Повестка дня",),
    ],
)
def test_what_is_held_before_the_city_is_no_venue(line, body, city, title):
    reading = read_text(f"{line}\n\n{title}\n\n{ITEMS}")

    assert reading.place == Place(city=city)
    assert [agenda.body for agenda in reading.agendas] == [body]


def test_a_venue_may_stand_between_them():
    reading = read_text(
        "Seventy-first World Lamp Assembly, Palais des Nations, Geneva, 5–9 May 2031"
        f"\n\nAgenda\n\n{ITEMS}"
    )

    assert reading.place == Place(city="Geneva", venue="Palais des Nations")
    assert [agenda.body for agenda in reading.agendas] == [
        "Seventy-first World Lamp Assembly"
    ]


@pytest.mark.parametrize(
    "house", ["Assembly Hall", "Maison des congrès", "Congress House", "Meeting Centre"]
)
def test_a_house_named_for_meetings_is_a_venue(house):
    reading = read_text(
        "Committee on Lamps\n\nSixth session\n\n"
        f"{house}, Vienna, 5–9 May 2031\n\nAgenda\n\n{ITEMS}"
    )

    assert reading.place == Place(city="Vienna", venue=house)
    assert [agenda.body for agenda in reading.agendas] == ["Committee on Lamps"]


@pytest.mark.parametrize(
    "line",
    [
        "World Lamp Assembly Geneva, 21–26 May 2031 Page 1 Programme for Saturday, "
        "24 May 2031 Time Hall 3 09.00 Seventh session Second session 14.30 Eighth "
        "session Third session",
        "Asamblea Mundial de Faros Ginebra, 21-26 de mayo de 2031 Página 1 Programa "
        "para el sábado 24 de mayo de 2031 Hora Sala 3 09.00 Séptima sesión Segunda "
        "sesión 14.30 Octava sesión",
        "Assemblée mondiale des phares Genève, 21-26 mai 2031 Page 1 Programme du "
        "samedi 24 mai 2031 Heure Salle 3 9 h 00 Septième session 14 h 30 Huitième "
        "session",
    ],
    ids=["en", "es", "fr"],
)
def test_sittings_behind_their_hours_are_no_session_of_the_head(line):
    agendas = read_text(line).agendas

    assert [agenda.ordinal for agenda in agendas if agenda.ordinal] == []


def test_commas_within_a_name_part_it_from_no_place():
    reading = read_text(
        f"Seminar on lamps, buoys and lenses, Lisbon, 5–9 May 2031\n\nAgenda\n\n{ITEMS}"
    )

    assert reading.place == Place(city="Lisbon")
    assert [agenda.body for agenda in reading.agendas] == [
        "Seminar on lamps, buoys and lenses"
    ]


def test_a_chinese_name_that_acts_as_another_goes_on_with_no_treaty():
    reading = read_text(
        "灯塔框架公约 Distr. GENERAL LAMP/CMP/2031/1 7 May 2031 Original: ENGLISH "
        "作为 灯塔议定书 缔约方会议的 公约 缔约方会议第三届会议 "
        "2031 年 12 月 3 日至 14 日, 巴厘岛 临时议程 1. 会议开幕 2. 灯 3. 浮标"
    )

    assert [agenda.body for agenda in reading.agendas] == [
        "作为灯塔议定书缔约方会议的公约缔约方会议"
    ]
