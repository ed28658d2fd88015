"""Days that a timetable leaves out, as far as the days of the meeting tell them."""

import datetime as dt

import pytest

from agendas.reading import read_text
from agendas.reading.meeting_days import day_of_meeting
from agendas.reading.results import Days

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
