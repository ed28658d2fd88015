"""What stands beside days in the head of a paper: a place, or something else."""

import datetime as dt

import pytest

from agendas.reading import read_text
from agendas.reading.results import Days, Place
from tests.agendas.reading.layouts.sessions import (
    BODIES,
    CITIES,
    PLACES_AND_DAYS,
    SESSIONS,
)

SEGMENTS = {
    "en": "Ministerial Segment, 10 and 11 March 2031",
    "fr": "Segment ministériel, 10 et 11 mars 2031",
    "es": "Serie de sesiones ministeriales, 10 y 11 de marzo de 2031",
    "ru": "Этап заседаний высокого уровня, 10–11 марта 2031 года",
    "zh": "高级别会议，2031年3月10日至11日",
    "ar": "الجزء الرفيع المستوى، 10-11 آذار/مارس 2031",
}
REVISED = {
    "en": "Revised, 3 March 2031",
    "fr": "Révisé, 3 mars 2031",
    "es": "Revisado, 3 de marzo de 2031",
    "ru": "Пересмотрено, 3 марта 2031 года",
    "zh": "修订，2031年3月3日",
    "ar": "منقح، 3 آذار/مارس 2031",
}


def read_under_session(language: str, *lines: str):
    return read_text("\n".join([BODIES[language], SESSIONS[language], *lines, ""]))


@pytest.mark.parametrize("other", [SEGMENTS, REVISED])
@pytest.mark.parametrize("language", SEGMENTS)
def test_what_is_done_on_some_days_is_no_place_and_is_reported(other, language):
    reading = read_under_session(language, other[language])

    assert (reading.dates, reading.place) == (None, None)
    assert [problem.line for problem in reading.problems] == [3]


@pytest.mark.parametrize("other", [SEGMENTS, REVISED])
@pytest.mark.parametrize("language", SEGMENTS)
def test_the_place_and_the_days_of_the_session_stand_below(other, language):
    reading = read_under_session(
        language, other[language], PLACES_AND_DAYS[language].replace("2031", "2032")
    )

    assert reading.place == Place(city=CITIES[language])
    assert reading.dates == Days(dt.date(2032, 3, 10), dt.date(2032, 3, 11))


@pytest.mark.parametrize(
    ("printed", "place"),
    [
        ("Bled", Place(city="Bled")),
        ("Bled, Slovenia", Place(city="Bled", country="Slovenia")),
        ("Bled (Slovenia)", Place(city="Bled", country="Slovenia")),
        ("VIENNA", Place(city="VIENNA")),
        ("Hotel Park, Bled", Place(venue="Hotel Park", city="Bled")),
    ],
)
def test_a_city_is_known_or_has_its_country_or_is_a_name(printed, place):
    assert read_under_session("en", f"{printed}, 10–11 March 2031").place == place


def test_whom_to_ask_is_no_venue():
    reading = read_under_session("en", "Contact: Ms. Faro, Vienna, 5 May 2031")

    assert (reading.dates, reading.place) == (None, None)


@pytest.mark.parametrize(
    ("language", "printed", "place"),
    [
        ("ar", "منارة الرأس، تايلند، 3-5 أيار/مايو 2031", ("منارة الرأس", "تايلند")),
        ("ar", "منارة الرأس (شيلي)، 3-5 أيار/مايو 2031", ("منارة الرأس", "شيلي")),
        ("zh", "2031年5月3日至5日,雾灯岛", ("雾灯岛", None)),
        ("zh", "2031年5月3日至5日,奥地利雾灯", ("奥地利雾灯", None)),
    ],
)
def test_letters_without_capitals_show_a_place_by_its_country_or_its_end(
    language, printed, place
):
    reading = read_under_session(language, printed)

    assert reading.dates == Days(dt.date(2031, 5, 3), dt.date(2031, 5, 5))
    assert (reading.place.city, reading.place.country) == place


@pytest.mark.parametrize("other", ["日本政府", "高级别部分", "灯塔工作组"])
def test_other_chinese_words_beside_days_are_no_place(other):
    reading = read_under_session("zh", f"2031年5月3日至5日,{other}")

    assert reading.place is None
    assert 3 in [problem.line for problem in reading.problems]


@pytest.mark.parametrize(
    ("printed", "city"),
    [
        ("16 июня 2033 года Санкт-Петербург", "Санкт-Петербург"),
        ("16 июня 2033 года г. Минск", "Минск"),
        ("16 июня 2033 г., г. Минск", "Минск"),
        ("г. Минск, 16 июня 2033 года", "Минск"),
        ("г.Минск, 16 июня 2033 г.", "Минск"),
        ("16 June 2033 Geneva", "Geneva"),
        ("16 juin 2033 Genève", "Genève"),
        ("16 حزيران/يونيه 2033 القاهرة", "القاهرة"),
        ("2033年6月16日 日内瓦", "日内瓦"),
    ],
)
def test_a_day_beside_a_city_is_that_of_the_meeting(printed, city):
    reading = read_text(f"Программа работы\n\n{printed}\n\n10.00-13.00 Открытие\n")

    assert reading.dates == Days(dt.date(2033, 6, 16), dt.date(2033, 6, 16))
    assert (reading.place.city, reading.document_date) == (city, None)
    assert [sitting.date for sitting in reading.organization_of_work] == [
        dt.date(2033, 6, 16)
    ]


@pytest.mark.parametrize("heading", ["РЕГЛАМЕНТ РАБОТЫ", "Распорядок работы"])
def test_the_order_of_work_is_a_programme(heading):
    reading = read_text(
        f"{heading}\nвторого заседания Ассамблеи маяков\n"
        "16 июня 2033 года, Минск\n\n10.00-13.00 Открытие\n15.00-18.00 Маяки\n"
    )

    assert reading.kind == "programme"
    assert len(reading.organization_of_work) == 2


@pytest.mark.parametrize(
    ("printed", "days"),
    [
        ("г. Минск                    16 июня 2033 года", (16, 16)),
        ("16 июня 2033 года                    г. Минск", (16, 16)),
        ("16–17 июня 2033 г.                гор. Минск", (16, 17)),
        ("г. Минск\t16 июня 2033 года", (16, 16)),
    ],
)
@pytest.mark.parametrize(
    ("heading", "rows", "sittings"),
    [
        ("ПРОГРАММА", "10.00-13.00 Открытие\n15.00-18.00 Маяки\n", 2),
        ("ПОВЕСТКА ДНЯ", "1. Открытие заседания\n2. Маяки\n3. Разное\n", 0),
    ],
)
def test_a_day_and_its_town_at_two_ends_of_a_line(
    printed, days, heading, rows, sittings
):
    text = f"{heading}\nзаседания Совета маяков\n\n{printed}\n\n{rows}"

    reading = read_text(text)

    assert reading.dates == Days(*(dt.date(2033, 6, day) for day in days))
    assert (reading.place, reading.document_date) == (Place("Минск"), None)
    assert [each.date for each in reading.organization_of_work] == (
        [dt.date(2033, 6, 16)] * sittings if days == (16, 16) else [None] * sittings
    )
    titles = {e.title for each in reading.organization_of_work for e in each.entries}
    assert titles <= {"Открытие", "Маяки"}


@pytest.mark.parametrize(
    ("place", "days"),
    [
        ("Khartoum, Republic of the Sudan, ", "28-31 January 2032"),
        ("Yaoundé, République du Cameroun,", "28-31 janvier 2032"),
        ("Santiago, República de Chile,", "28 a 31 de enero de 2032"),
    ],
)
def test_a_state_by_its_whole_name_stands_behind_a_city_above_the_days(place, days):
    reading = read_text(f"{place}\n{days}\n\n1. Lamps\n\n2. Oil\n\n3. Wicks\n")

    city, country = place.strip(" ,").split(", ")
    assert (reading.place.city, reading.place.country) == (city, country)


@pytest.mark.parametrize(
    "line",
    ["Vienna (tentative), 5–9 May 2031", "5–9 May 2031, Vienna (to be confirmed)"],
)
def test_how_certain_a_place_is_names_no_country(line):
    text = f"Board on Lamps\nThird session\n{line}\n\nProvisional agenda\n\n"

    assert read_text(f"{text}1. Opening\n2. Lamps\n3. Oil\n").place == Place("Vienna")
