"""Rows of a calendar whose columns ran together: days, place, meeting, as on a page."""

import datetime as dt

import pytest

from agendas.reading import read_text
from tests.agendas.reading.checks import lost_lines

# A heading of two years, five rows: two with a city, one online, one without a year,
# one of a year alone; and what their places and titles are.
LISTS = {
    "en": (
        "Calendar of meetings between January 2031 and June 2032",
        "3–7 March 2031 Oslo, Norway Board on Fog\n8–9 May 2031 Online Group on Oil\n"
        "10–14 June Bonn, Germany Board on Lamps\n2031 TBC Board on Ramps\n"
        "6–10 October 2031 Geneva, Switzerland Ext. Congress\n",
    ),
    "fr": (
        "Calendrier des réunions 2031-2032",
        "3-7 mars 2031 Oslo, Norvège Conseil de la brume\n"
        "8-9 mai 2031 Virtuel Groupe des huiles\n"
        "10-14 juin Bonn, Allemagne Conseil des lampes\n"
        "2031 À confirmer Conseil des rampes\n"
        "6-10 octobre 2031 Genève, Suisse Congrès extraordinaire\n",
    ),
    "es": (
        "Calendario de reuniones 2031-2032",
        "3-7 de marzo de 2031 Oslo, Noruega Junta de la Niebla\n"
        "8-9 de mayo de 2031 Virtual Grupo de los Aceites\n"
        "10-14 de junio Bonn, Alemania Junta de las Lámparas\n"
        "2031 Por confirmar Junta de las Rampas\n"
        "6-10 de octubre de 2031 Ginebra, Suiza Congreso Extraordinario\n",
    ),
    "ru": (
        "Расписание заседаний на 2031-2032 годы",
        "3–7 марта 2031 года Осло, Норвегия Совет по туману\n"
        "8–9 мая 2031 года Онлайн Группа по маслам\n"
        "10–14 июня Бонн, Германия Совет по лампам\n"
        "2031 Уточняется Совет по пандусам\n"
        "6–10 октября 2031 года Женева, Швейцария Внеочередной конгресс\n",
    ),
}
DAYS = [(3, 3, 3, 7), (5, 8, 5, 9), (6, 10, 6, 14), (1, 1, 12, 31), (10, 6, 10, 10)]
HEADINGS = ("Meetings 2031-2032", "Meetings between January 2031 and June 2032")


@pytest.mark.parametrize("language", LISTS)
def test_rows_that_ran_together_are_days_place_and_meeting(language):
    heading, rows = LISTS[language]
    text = f"{heading}\n\n{rows}"

    reading = read_text(text)

    found = [(each.start, each.end) for each in reading.meetings]
    assert found == [
        (dt.date(2031, one, two), dt.date(2031, three, four))
        for one, two, three, four in DAYS
    ]
    for meeting, row in zip(reading.meetings, rows.splitlines(), strict=True):
        assert row.endswith(f"{meeting.place or ''} {meeting.title}".strip())
    placed = [" " in (each.place or "") for each in reading.meetings]
    assert placed == [True, False, True, False, True]
    assert reading.meetings[3].precision == "year"
    assert reading.meetings[3].status == "tbc"
    assert lost_lines(text) == []


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_row_without_a_year_has_that_of_both_neighbours_and_is_reported(heading):
    rows = "3 May 2031: Board on Fog\n{}: Board on Oil\n{}: Board on Keys\n"
    near = read_text(f"{heading}\n\n{rows.format('8 June', '9 July 2031')}")
    far = read_text(f"{heading}\n\n{rows.format('8 June', '9 July 2032')}")

    assert near.meetings[1].start == dt.date(2031, 6, 8)
    assert (4, "the day has no year") in [(p.line, p.problem) for p in near.problems]
    assert far.meetings[1].start is None
    assert (4, "the year is missing") in [(p.line, p.problem) for p in far.problems]


def test_a_country_and_more_words_are_no_place_without_title():
    rows = (
        "Board on Fog\n3 May 2031: Board on Oil\n8 May 2031: Rome, Italy Ext. Board\n"
    )
    reading = read_text(f"Calendar of meetings in 2031\n\n{rows}")

    assert [each.title for each in reading.meetings] == [
        "Board on Oil",
        "Rome, Italy Ext. Board",
    ]


def test_labels_of_days_hold_no_sitting():
    text = (
        "Programme of meetings\n\nStart date\n\n3 May 2031\n\nEnd date\n\n9 May 2031\n"
    )

    reading = read_text(text)

    assert reading.organization_of_work == []
    assert lost_lines(text) == []
