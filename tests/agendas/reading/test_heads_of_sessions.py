"""Sessions whose body, place and days stand in one line, bodies one below another."""

import datetime as dt

import pytest

from agendas.reading import read_text
from agendas.reading.results import Days

AGENDAS = {
    "en": "Provisional agenda\n\n1. Opening of the session\n2. Lamps\n3. Keys\n",
    "fr": "Ordre du jour provisoire\n\n1. Ouverture de la session\n2. Lampes\n",
    "es": "Programa provisional\n\n1. Apertura de la reunión\n2. Lámparas\n",
    "ru": "Повестка дня\n\n1. Открытие сессии\n2. Лампы\n3. Разное\n",
    "ar": "جدول الأعمال المؤقت\n\n1- افتتاح الدورة\n2- المصابيح\n3- مسائل أخرى\n",
}
HEADS = [
    ("en", "Sixth session of the Lamp Board, Nairobi, 3 to 5 March 2031", "Lamp Board"),
    (
        "en",
        "Sixth session of the Committee on Oil, Wax and Glass (Doha, 3–5 March 2031)",
    )
    + ("Committee on Oil, Wax and Glass",),
    (
        "fr",
        "Sixième session du Comité du feu, Dakar (Sénégal), du 3 au 5 mars 2031",
    )
    + ("Comité du feu",),
    ("es", "Sexta reunión de la Junta de Faros, Quito, 3 a 5 de marzo de 2031")
    + ("Junta de Faros",),
    (
        "ar",
        "الدورة السادسة لمجلس المنارات، نيروبي، 3-5 آذار/مارس 2031",
        "مجلس المنارات",
    ),
]
CITIES = {"Nairobi", "Doha", "Dakar", "Quito", "نيروبي"}


@pytest.mark.parametrize(("language", "head", "body"), HEADS)
def test_place_and_days_behind_a_body_are_no_part_of_its_name(language, head, body):
    reading = read_text(f"{head}\n\n{AGENDAS[language]}")

    [agenda] = reading.agendas
    assert (agenda.body, agenda.ordinal) == (body, 6)
    assert (reading.dates.start, reading.dates.end) == (
        dt.date(2031, 3, 3),
        dt.date(2031, 3, 5),
    )
    assert reading.place.city in CITIES


def test_a_report_of_a_session_says_no_days_of_this_one():
    head = "Report of the fifth session of the Lamp Board, Nairobi, 3 to 5 March 2031"
    reading = read_text(f"{head}\n\n{AGENDAS['en']}")

    assert reading.dates is None


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Inland Waters Commission", "Working Party on River Lamps"),
        ("Economic Commission for Northern Waters", "Committee on Inland Lamps"),
        ("ORGANIZATION OF INLAND STATES", "EXECUTIVE COUNCIL"),
    ],
)
def test_a_body_below_another_is_parted_from_its_name(above, below):
    reading = read_text(f"{above}\n{below}\nSixth session\n\n{AGENDAS['en']}")

    assert (reading.parent_body, reading.agendas[0].body) == (above, below)


def test_a_name_that_is_cut_before_a_noun_goes_on():
    head = "Lamp Council of the Joint\nCommittee on Oil\nGeneva, 3–5 March 2031"
    reading = read_text(f"{head}\n\n{AGENDAS['en']}")

    assert reading.parent_body is None


@pytest.mark.parametrize(
    ("title", "body", "days"),
    [
        ("DRAFT\n\nAGENDA", "Ninth session of the Lamp Board", "Bled, 5–6 May 2031"),
        (
            "ПРОЕКТ\n\nПОВЕСТКА ЗАСЕДАНИЯ",
            "Девятая сессия Совета по маякам",
            "(5–6 мая 2031 года, г. Минск)",
        ),
        (
            "أمانة المنارات\n\nمشروع جدول أعمال",
            "الدورة العادية (9) لمجلس المنارات",
            "القاهرة: 5-6 مايو 2031",
        ),
        ("草案\n\n大会议程", "灯塔理事会第九届会议", "2031年5月5日至6日，日内瓦"),
    ],
)
def test_a_masthead_goes_on_under_the_title_down_to_its_days(title, body, days):
    text = f"{title}\n{body}\n{days}\n\n1. ABC\n2. DEF\n3. GHI\n"

    reading = read_text(text)

    assert reading.dates == Days(dt.date(2031, 5, 5), dt.date(2031, 5, 6))
    assert reading.place is not None
    assert reading.agendas[0].ordinal == 9
    assert [item.title for item in reading.agendas[0].items] == ["ABC", "DEF", "GHI"]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_programme_of_the_united_nations_is_named_over_several_lines(gap):
    head = ["Governing Council", "of the United Nations Human", "Settlements Programme"]
    lines = [*head, "Twentieth session", "Nairobi, 4–8 April 2031"]
    text = gap.join(lines) + "\n\nProvisional agenda\n\n1. Opening\n2. Lamps\n3. Oil\n"

    reading = read_text(text)

    assert [each.body for each in reading.agendas] == [" ".join(head)]
    assert reading.parent_body is None


def test_bars_behind_the_first_lines_of_a_page_begin_no_table():
    text = "WLO |\nSCLL/9/1 |\nWORLD LAMP ORGANIZATION\nGENEVA\nNinth Session\n"
    text += "Geneva, June 23 - 27, 2031\nprepared by the Secretariat\n"
    text += "1. Opening\n2. Lamps\n3. Closing\n"

    reading = read_text(text)

    assert reading.symbol == "SCLL/9/1"
    assert reading.dates == Days(dt.date(2031, 6, 23), dt.date(2031, 6, 27))
    assert reading.place.city == "Geneva"
    (agenda,) = reading.agendas
    assert (agenda.body, agenda.ordinal) == ("WORLD LAMP ORGANIZATION", 9)
