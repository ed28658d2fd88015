"""Items stand in the cells of a month and of a year that they touch."""

import datetime as dt
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.calendars import (
    Day,
    MonthGrid,
    Placed,
    YearRow,
    month_grid,
    month_weeks,
    neighbours,
    year_grid,
)
from meetings.dates import Span, parse_span
from tests.meetings.spans import spans

years, months = st.integers(1945, 2100), st.integers(1, 12)


@dataclass(frozen=True)
class Meeting:
    span: Span


def make_meeting(text: str) -> Meeting:
    return Meeting(parse_span(text))


def cells_of(grid: MonthGrid) -> dict[str, list]:
    """The filled cells of a month by their day."""
    return {
        str(day.date): day.items for week in grid.weeks for day in week if day.items
    }


def test_month_weeks_are_whole_and_begin_on_monday():
    weeks = month_weeks(2023, 5)

    assert [str(week[0]) for week in weeks] == [
        "2023-05-01",
        "2023-05-08",
        "2023-05-15",
        "2023-05-22",
        "2023-05-29",
    ]
    assert {len(week) for week in weeks} == {7}


def test_month_weeks_can_begin_on_sunday():
    assert month_weeks(2023, 5, first_weekday=6)[0][0] == dt.date(2023, 4, 30)


def test_month_grid_puts_a_meeting_on_each_of_its_days():
    meeting = make_meeting("29 May–1 June 2023")

    grid = month_grid(2023, 5, [meeting])

    assert grid.weeks[4] == [
        Day(dt.date(2023, 5, 29), True, [meeting]),
        Day(dt.date(2023, 5, 30), True, [meeting]),
        Day(dt.date(2023, 5, 31), True, [meeting]),
        Day(dt.date(2023, 6, 1), False, [meeting]),
        Day(dt.date(2023, 6, 2), False, []),
        Day(dt.date(2023, 6, 3), False, []),
        Day(dt.date(2023, 6, 4), False, []),
    ]
    assert list(cells_of(grid)) == [f"2023-05-{n}" for n in (29, 30, 31)] + [
        "2023-06-01"
    ]


def test_month_grid_keeps_the_order_of_the_meetings_of_a_day():
    longer, shorter = make_meeting("22–26 May 2023"), make_meeting("24 May 2023")

    grid = month_grid(2023, 5, [shorter, longer])

    assert cells_of(grid)["2023-05-24"] == [shorter, longer]


def test_month_grid_lists_apart_what_has_no_days_yet():
    week = make_meeting("Week of 29 May 2023")
    month = make_meeting("May 2023")
    year = make_meeting("2023")
    elsewhere = make_meeting("June 2023")

    grid = month_grid(2023, 5, [week, month, year, elsewhere])

    assert grid.apart == [week, month, year]
    assert cells_of(grid) == {}


def test_year_grid_puts_meetings_in_the_months_they_touch():
    crossing = make_meeting("30 May–1 June 2012")
    single = make_meeting("15–19 October 2012")
    month = make_meeting("October 2012")
    undated = make_meeting("2012")
    elsewhere = make_meeting("2013")
    items = [crossing, single, month, undated, elsewhere]

    [full, empty] = year_grid(2012, [("wgta", items), ("irg", [])])

    assert {n: cell for n, cell in enumerate(full.months, start=1) if cell} == {
        5: [Placed(crossing, continues=False, goes_on=True)],
        6: [Placed(crossing, continues=True, goes_on=False)],
        10: [
            Placed(single, continues=False, goes_on=False),
            Placed(month, continues=False, goes_on=False),
        ],
    }
    assert (full.key, full.whole_year) == ("wgta", [undated])
    assert empty == YearRow("irg", [[]] * 12, [])


def test_year_grid_continues_a_meeting_from_the_year_before():
    crossing = make_meeting("30 December 2026–2 January 2027")

    [before] = year_grid(2026, [("a", [crossing])])
    [after] = year_grid(2027, [("a", [crossing])])

    assert before.months[11] == [Placed(crossing, continues=False, goes_on=True)]
    assert after.months[0] == [Placed(crossing, continues=True, goes_on=False)]
    assert [before.months[11][0].starts, after.months[0][0].starts] == [True, False]


@given(spans.map(Meeting), years, months)
def test_month_grid_and_year_grid_agree(meeting, year, month):
    [row] = year_grid(year, [("a", [meeting])])
    grid = month_grid(year, month, [meeting])

    in_month = [
        day for week in grid.weeks for day in week if day.in_month and day.items
    ]
    is_in_year = bool(row.months[month - 1] or row.whole_year)
    assert bool(in_month or grid.apart) == is_in_year


@pytest.mark.parametrize(
    ("month", "around"),
    [
        ((2023, 5), ((2023, 4), (2023, 6))),
        ((2023, 1), ((2022, 12), (2023, 2))),
        ((2023, 12), ((2023, 11), (2024, 1))),
        ((1945, 1), (None, (1945, 2))),
        ((2100, 12), ((2100, 11), None)),
    ],
)
def test_neighbours_stop_at_the_ends_of_the_calendar(month, around):
    assert neighbours(*month) == around


@pytest.mark.parametrize(
    ("year", "month"), [(1944, 12), (2101, 1), (2023, 0), (2023, 13)]
)
def test_months_outside_the_calendar_are_refused(year, month):
    with pytest.raises(ValueError, match=r"\.$"):
        month_grid(year, month, [])
    with pytest.raises(ValueError, match=r"\.$"):
        neighbours(year, month)


@pytest.mark.parametrize("year", [1944, 2101])
def test_years_outside_the_calendar_are_refused(year):
    with pytest.raises(ValueError, match="not between 1945 and 2100"):
        year_grid(year, [])


def test_weeks_begin_on_a_weekday():
    with pytest.raises(ValueError, match="weekdays"):
        month_weeks(2023, 5, first_weekday=7)
