"""Months and years as grids: which item stands in which cell.

An item is anything with a `span`: a session, or an expected meeting. The grids hold
the items themselves, in the order in which they came. Every function raises
ValueError for a month or a year outside the calendar, 1945 to 2100.
"""

import calendar
import datetime as dt
from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from meetings.dates import FIRST_YEAR, LAST_YEAR, Precision, Span
from meetings.dates.spans import month_span, year_span


class HasSpan(Protocol):
    """Anything that takes place on a span of days."""

    @property
    def span(self) -> Span: ...


Item = TypeVar("Item", bound=HasSpan)


@dataclass(frozen=True)
class Day(Generic[Item]):
    """A cell of a month; the days that fill its first and last week are outside it."""

    date: dt.date
    in_month: bool
    items: list[Item]


@dataclass(frozen=True)
class MonthGrid(Generic[Item]):
    """The weeks of a month, and apart what is known to the week, month or year only."""

    weeks: list[list[Day[Item]]]
    apart: list[Item]


@dataclass(frozen=True)
class Placed(Generic[Item]):
    """An item in the cell of a month, which it may only go on in, or go on from."""

    item: Item
    continues: bool
    goes_on: bool

    @property
    def starts(self) -> bool:
        """Whether this month is the first of the item."""
        return not self.continues


@dataclass(frozen=True)
class YearRow(Generic[Item]):
    """One row of a year: twelve cells, and apart what is known to the year only."""

    key: Hashable
    months: list[list[Placed[Item]]]
    whole_year: list[Item]


def month_weeks(
    year: int, month: int, *, first_weekday: int = 0
) -> list[list[dt.date]]:
    """The weeks that hold a day of the month, whole; 0 begins them on Monday."""
    _check_year(year)
    _check_month(month)
    if not 0 <= first_weekday <= 6:
        raise ValueError("A week begins on one of the weekdays 0 to 6.")
    return calendar.Calendar(first_weekday).monthdatescalendar(year, month)


def month_grid(
    year: int, month: int, items: Iterable[Item], *, first_weekday: int = 0
) -> MonthGrid[Item]:
    """The month with its items on their days, also on those that fill the weeks.

    Items of a coarser precision that touch the month itself are listed apart.
    """
    weeks = month_weeks(year, month, first_weekday=first_weekday)
    whole = month_span(year, month)
    by_day: dict[dt.date, list[Item]] = {day: [] for week in weeks for day in week}
    apart = []
    for item in items:
        if item.span.precision is Precision.DAY:
            for day in _days_between(item.span, weeks[0][0], weeks[-1][-1]):
                by_day[day].append(item)
        elif item.span.touches(whole.first, whole.last):
            apart.append(item)
    cells = [
        [Day(day, day.month == month, by_day[day]) for day in week] for week in weeks
    ]
    return MonthGrid(cells, apart)


def year_grid(
    year: int, rows: Iterable[tuple[Hashable, Iterable[Item]]]
) -> list[YearRow[Item]]:
    """The year as one row for each key, such as a body, with its items by month.

    Items that touch another year only are left out; a row stays without any.
    """
    _check_year(year)
    return [_year_row(year, key, items) for key, items in rows]


def neighbours(
    year: int, month: int
) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    """The month before and the month after, None where the calendar ends."""
    _check_year(year)
    _check_month(month)
    before = (year, month - 1) if month > 1 else (year - 1, 12)
    after = (year, month + 1) if month < 12 else (year + 1, 1)
    return (
        before if before[0] >= FIRST_YEAR else None,
        after if after[0] <= LAST_YEAR else None,
    )


def _year_row(year: int, key: Hashable, items: Iterable[Item]) -> YearRow[Item]:
    row = YearRow(key, [[] for _ in range(12)], [])
    whole = year_span(year)
    for item in items:
        span = item.span
        if not span.touches(whole.first, whole.last):
            continue
        if span.precision is Precision.YEAR:
            row.whole_year.append(item)
            continue
        for month in _months_between(span, whole):
            continues = span.first < dt.date(year, month, 1)
            goes_on = month_span(year, month).last < span.last
            row.months[month - 1].append(Placed(item, continues, goes_on))
    return row


def _months_between(span: Span, whole: Span) -> range:
    """The months of the year `whole` that the span touches."""
    first, last = max(span.first, whole.first), min(span.last, whole.last)
    return range(first.month, last.month + 1)


def _days_between(span: Span, first: dt.date, last: dt.date) -> list[dt.date]:
    """The days of the span from `first` to `last`, however long the span is."""
    start, end = max(span.first, first), min(span.last, last)
    count = (end - start).days + 1
    return [start + dt.timedelta(days=n) for n in range(count)]


def _check_year(year: int) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(
            f"The year {year} is not between {FIRST_YEAR} and {LAST_YEAR}."
        )


def _check_month(month: int) -> None:
    if not 1 <= month <= 12:
        raise ValueError(f"There is no month {month}.")
