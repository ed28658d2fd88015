"""Days that a timetable leaves out, as far as the days of the meeting tell them."""

import datetime as dt

import pytest

from agendas.reading import read_text
from agendas.reading.results import Days
from agendas.reading.tables.days_with_hours import day_of_meeting
from agendas.reading.times.hours import read_time

WEEK = Days(dt.date(2032, 5, 3), dt.date(2032, 5, 7))
FORTNIGHT = Days(dt.date(2032, 5, 3), dt.date(2032, 5, 14))


@pytest.mark.parametrize(
    ("text", "dates", "day"),
    [
        ("Day 2", WEEK, 4),
        ("Third day", WEEK, 5),
        ("Deuxième jour", WEEK, 4),
        ("第三天", WEEK, 5),
        ("Friday", WEEK, 7),
        ("Day 6", WEEK, None),
        ("Day 2", FORTNIGHT, 4),
        ("Friday", FORTNIGHT, None),
        ("Holiday 2", WEEK, None),
        ("Day 2", None, None),
    ],
)
def test_a_day_is_told_only_where_one_alone_can_be_meant(text, dates, day):
    found = day_of_meeting(text, dates)

    assert found == (day and dt.date(2032, 5, day))


@pytest.mark.parametrize(
    ("days", "heading", "day"),
    [
        ("5 May 2032", "Programme of work", 5),
        ("5 and 6 May 2032", "Programme of work for Thursday", 6),
        ("5 and 6 May 2032", "Programme of work", None),
    ],
)
def test_hours_without_a_day_are_of_the_day_above_them(days, heading, day):
    head = f"Working Group on Buoys\nVienna, {days}\n\n{heading}\n\n"

    [sitting] = read_text(f"{head}10 a.m.–1 p.m.\t1\tBuoys").organization_of_work

    assert sitting.date == (day and dt.date(2032, 5, day))


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("Journal N° 6 – 1er mai 2032", 1),
        ("Diario n.º 7 – 27 de mayo de 2032", 27),
        ("Дневник. Выпуск №4, 30 мая 2032 г.", 30),
        ("Diario preliminar – 13 de mayo de 2032", None),
        ("Lighthouse News 6 – 1 May 2032", None),
    ],
)
def test_a_programme_is_of_the_day_of_its_issue(head, day):
    table = "Programme of meetings\n\n10 a.m.–1 p.m.\t1\tBuoys"

    [sitting] = read_text(f"{head}\n\n{table}").organization_of_work

    assert sitting.date == (day and dt.date(2032, 5, day))


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [("الساعة 00‚9", 9, 0), ("الساعة 30‚14", 14, 30), ("10‚30", 10, 30)],
)
def test_an_arabic_clock_may_have_come_apart(text, hour, minute):
    assert read_time(text) == dt.time(hour, minute)


def test_the_figures_of_an_arabic_clock_must_make_sense():
    assert read_time("07‚08") is None
