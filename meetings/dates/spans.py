"""A run of days, as precise as it was decided and no more."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class Precision(StrEnum):
    """How exactly the days are known."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, order=True)
class Span:
    """The days from `first` to `last`, both included.

    With a coarser precision than the day the span is the whole week (Monday to
    Sunday), months or years in which the days will be found. Raises ValueError when
    the days are out of order or do not fill that precision.
    """

    first: dt.date
    last: dt.date
    precision: Precision = Precision.DAY

    def __post_init__(self) -> None:
        # "month" may come as the plain string of a database column.
        object.__setattr__(self, "precision", Precision(self.precision))
        if self.last < self.first:
            raise ValueError("The last day is before the first.")
        if not _fills(self):
            raise ValueError(
                f"The days {self.first} to {self.last} are not whole:"
                f" the precision is the {self.precision}."
            )

    @property
    def days(self) -> int:
        """The number of days, first and last included."""
        return (self.last - self.first).days + 1

    def touches(self, first: dt.date, last: dt.date) -> bool:
        """Whether any day of `first` to `last`, both included, is in the span."""
        return self.first <= last and first <= self.last


def month_span(year: int, month: int) -> Span:
    """The whole month, for what is known to the month only."""
    first = dt.date(year, month, 1)
    return Span(first, last_of_month(first), Precision.MONTH)


def year_span(year: int) -> Span:
    """The whole year, for what is known to the year only."""
    return Span(dt.date(year, 1, 1), dt.date(year, 12, 31), Precision.YEAR)


def week_span(monday: dt.date) -> Span:
    """The week from Monday to Sunday; ValueError when it starts on another day."""
    return Span(monday, monday + dt.timedelta(days=6), Precision.WEEK)


def last_of_month(day: dt.date) -> dt.date:
    """The last day of the month of `day`."""
    # From the 28th, four days more are always in the next month.
    following = day.replace(day=28) + dt.timedelta(days=4)
    return following - dt.timedelta(days=following.day)


def _fills(span: Span) -> bool:
    first, last = span.first, span.last
    match span.precision:
        case Precision.WEEK:
            return first.weekday() == 0 and span.days == 7
        case Precision.MONTH:
            return first.day == 1 and last == last_of_month(last)
        case Precision.YEAR:
            starts = (first.month, first.day) == (1, 1)
            return starts and (last.month, last.day) == (12, 31)
        case _:
            return True
