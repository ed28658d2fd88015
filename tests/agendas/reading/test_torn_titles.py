"""Rows that lost the break between them: what cannot be told apart is reported."""

import pytest

from agendas.reading import read_text

TORN = [
    "Opening of the session 3–6 p.m. Oil and wicks",
    "Opening of the session 15.00 hours Coffee",
    "Report on lamps Item 5",
    "Oil and wicks Thursday, 9 July 2031",
]
WHOLE = [
    "Reception at 6.30 p.m.",
    "Continuation of Item 2",
    "Report on lamps (1931)",
    "Regional groups of 1931",
]


def programme(title):
    return read_text(
        f"Programme of work\n\nMonday, 5 May 2031\n\n10 a.m.–1 p.m.\n{title}\nHorns\n\n"
        "Tuesday, 6 May 2031\n\n10 a.m.–1 p.m.\nClosing\n"
    )


def titles(reading):
    return [
        entry.title
        for sitting in reading.organization_of_work
        for entry in sitting.entries
    ]


@pytest.mark.parametrize("title", TORN)
def test_a_title_that_holds_the_next_row_is_reported_and_ends_its_hours(title):
    reading = programme(title)
    assert titles(reading) == ["Closing"]
    assert title in [problem.text for problem in reading.problems]


@pytest.mark.parametrize("title", WHOLE)
def test_a_title_may_name_a_time_and_an_item(title):
    assert title.rstrip(".") in [each.rstrip(".") for each in titles(programme(title))]


def test_what_stands_under_no_day_and_no_hours_is_no_sitting():
    reading = read_text("Programme of work\n\n1 p.m. | Lamps\nno hours | Horns\n")
    assert [each.time_from is not None for each in reading.organization_of_work] == [
        True
    ]


def test_a_line_that_holds_the_days_of_two_meetings_is_no_masthead():
    reading = read_text(
        "Fifth session of the Lamp Commission 3–7 March 2031 Lima, Peru More"
        " Buoy Board, second session 9–13 June 2031 Oslo, Norway More\n\nNotes\n"
    )
    assert [agenda.body for agenda in reading.agendas] == []
    assert reading.dates is None
    assert reading.problems
