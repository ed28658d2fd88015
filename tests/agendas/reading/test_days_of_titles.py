"""Days in the title of an agenda, and the day of a version above a programme."""

import datetime as dt

import pytest

from agendas.reading import read_text
from agendas.reading.results import Days, Place
from tests.agendas.reading.layouts.sessions import BODIES, CITIES, PLACES_AND_DAYS

TITLES = {
    "en": "Provisional agenda for the fourth session, {}",
    "fr": "Ordre du jour provisoire de la quatrième session, {}",
    "es": "Programa provisional del cuarto período de sesiones, {}",
    "ru": "Предварительная повестка дня четвертой сессии, {}",
    "zh": "临时议程，{}",
    "ar": "جدول الأعمال المؤقت للدورة الرابعة، {}",
}
ITEMS = "1. AAA\n2. BBB\n3. CCC\n"
VERSIONS = {
    "en": "As of 3 March 2031",
    "fr": "État au 3 mars 2031",
    "es": "Actualizado al 3 de marzo de 2031",
    "ru": "По состоянию на 3 марта 2031 года",
    "zh": "截至2031年3月3日",
    "ar": "حتى تاريخ 3 آذار/مارس 2031",
}
PROGRAMMES = {
    "en": "Programme of work",
    "fr": "Programme de travail",
    "es": "Programa de trabajo",
    "ru": "Программа работы",
    "zh": "工作安排",
    "ar": "برنامج العمل",
}


@pytest.mark.parametrize("language", TITLES)
def test_the_title_of_an_agenda_tells_the_days_or_is_reported(language):
    title = TITLES[language].format(PLACES_AND_DAYS[language])
    reading = read_text(f"{BODIES[language]}\n\n{title}\n\n{ITEMS}")

    if reading.dates:
        assert reading.dates == Days(dt.date(2031, 3, 10), dt.date(2031, 3, 11))
        assert reading.place == Place(city=CITIES[language])
    else:
        assert 3 in [problem.line for problem in reading.problems]
    assert (reading.dates is None) == (language == "zh")


def test_the_days_of_something_else_in_a_title_are_reported():
    body = f"{BODIES['en']}\nFourth session\n\n"
    titles = (
        "Provisional agenda for the ninth session, 10 and 11 March 2031",
        "Provisional agenda for the 10 March 2031 meeting of the Bureau",
    )
    for title in titles:
        reading = read_text(f"{body}{title}\n\n{ITEMS}")

        assert (reading.dates, reading.place) == (None, None)
        assert [problem.line for problem in reading.problems] == [4]


@pytest.mark.parametrize("language", VERSIONS)
def test_the_day_of_a_version_stands_above_a_programme(language):
    rows = "2031-05-05\n10:00–13:00  AAA\n15:00–18:00  BBB\n"
    reading = read_text(f"{PROGRAMMES[language]}\n\n{VERSIONS[language]}\n\n{rows}")

    assert 3 not in [problem.line for problem in reading.problems]


def test_a_number_is_no_day_of_a_version():
    reading = read_text(
        "Programme of work\n\nStatus of 12 conventions\n\n"
        "Monday, 5 May 2031\n10 a.m.–1 p.m.\tOpening\n3–6 p.m.\tDebate\n"
    )

    assert 3 in [problem.line for problem in reading.problems]
