"""Days in figures: read where they can be read in one way, else left."""

import datetime as dt

import pytest

from agendas.reading import read_text
from agendas.reading.times.days import read_span
from agendas.reading.times.days_within import span_within


@pytest.mark.parametrize(
    ("printed", "first", "last"),
    [
        ("08.09.2023", (9, 8), (9, 8)),
        ("08.09.2023–12.09.2023", (9, 8), (9, 12)),
        ("8.–12.9.2023", (9, 8), (9, 12)),
        ("28.2.–4.3.2023", (2, 28), (3, 4)),
        ("13/9/2023", (9, 13), (9, 13)),
        ("08/09/2023 - 15/09/2023", (9, 8), (9, 15)),
        ("18-23/6/2023", (6, 18), (6, 23)),
        ("2023-09-08 to 2023-09-12", (9, 8), (9, 12)),
        ("8-Sep-2023", (9, 8), (9, 8)),
        ("8.IX.2023", (9, 8), (9, 8)),
        ("8-12.IX.2023", (9, 8), (9, 12)),
    ],
)
def test_one_way_to_read_them(printed, first, last):
    found = read_span(printed)

    assert (found.span.first, found.span.last) == (
        dt.date(2023, *first),
        dt.date(2023, *last),
    )


@pytest.mark.parametrize(
    "printed",
    ["8/9/2023", "08/09/2023 - 12/09/2023", "10.00–13.00", "31.13.2023", "3.XIII.2023"],
)
def test_two_ways_or_none(printed):
    found = read_span(printed)

    assert found is None or found.span is None


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Working Group, 10 – 14 March 2031, Vienna", "10 – 14 March 2031"),
        ("Board, March 10–14, 2031, Vienna", "March 10–14, 2031"),
        ("Комиссия, с 10 по 14 марта 2031 года, Вена", "с 10 по 14 марта 2031 года"),
        ("灯具工作组，2031年3月10日至14日，维也纳", "2031年3月10日至14日"),
        ("The 2030 Agenda, COP 6, 5 May 2031, Oslo", "5 May 2031"),
    ],
)
def test_days_inside_a_text_are_taken_whole(text, days):
    found = span_within(text)

    assert text[found.start : found.end] == days


def test_a_day_of_the_week_that_is_not_that_of_the_date_is_a_doubt():
    found = span_within("Workshop, Monday, 6 November 2031, Oslo").found

    assert (found.span, found.problem.code) == (None, "weekday_differs")


SHORT_YEARS = """\
Calendrier des réunions 1960

Groupe des phares, 25-26.5.60, Paris
Comité des bouées, 3.6.60, Genève
Comité des lampes, 28.6–2.7.60, Rome
"""


def days_of(text):
    return [(f"{each.start}", f"{each.end}") for each in read_text(text).meetings]


def test_a_year_of_two_figures_is_that_of_the_document():
    assert days_of(SHORT_YEARS) == [
        ("1960-05-25", "1960-05-26"),
        ("1960-06-03", "1960-06-03"),
        ("1960-06-28", "1960-07-02"),
    ]


@pytest.mark.parametrize(
    "change",
    [
        (" 1960", ""),  # no year in full
        (" 1960", " 1961"),  # another one
        (" 1960", " 1960 et 2060"),  # two with the same figures
    ],
)
def test_a_year_of_two_figures_that_nothing_tells_is_not_read(change):
    text = SHORT_YEARS.replace(*change)

    assert "1960-05" not in str(days_of(text))
    assert "25-26.5.60" in str([each.text for each in read_text(text).problems])


def test_numbers_of_items_are_no_days():
    text = "Agenda for 2031\n\n1. Lamps\n1.2 Oil\n1.2.31 Oil lamps\n2. Closing\n"

    assert "1.2.2031" not in str(read_text(text))
