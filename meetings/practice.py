"""What a body's practice lets us expect, apart from what has been decided.

A working group that meets every September, a Conference every second October: each
occurrence that no decided meeting stands for yet is expected in its month, or in its
year when the month is not settled.

A decided meeting stands for one occurrence only, the nearest. Of a yearly body it
must fall in the same calendar year. Where the cycle is longer it may have moved by up
to half of it: a Conference due in 2025 and decided for 2026 is the one of 2025, held
late, unless another meeting was decided for 2025; then it is the one of 2027, brought
forward.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass

from meetings.dates import LAST_YEAR, Precision, Span
from meetings.dates.spans import last_of_month, month_span, year_span


@dataclass(frozen=True)
class Rhythm:
    """How regularly a body meets: every so many years, in a month, for some days.

    The anchor year is the first in which it meets so; `month` is None when it
    changes, `days` when the length does. Raises ValueError for impossible numbers.
    """

    body: Hashable
    kind: str
    month: int | None
    every_years: int
    anchor_year: int
    days: int | None = None

    def __post_init__(self) -> None:
        if self.every_years < 1:
            raise ValueError("A rhythm comes back after one year or more.")
        if self.month is not None and not 1 <= self.month <= 12:
            raise ValueError(f"There is no month {self.month}.")
        if self.days is not None and self.days < 1:
            raise ValueError("A meeting lasts one day or more.")

    def span_in(self, year: int) -> Span:
        """The month, or else the year, in which the meeting of `year` is expected."""
        return month_span(year, self.month) if self.month else year_span(year)


@dataclass(frozen=True)
class Decided:
    """A meeting that has been entered, whether held or to come."""

    body: Hashable
    kind: str
    span: Span


@dataclass(frozen=True)
class Expected:
    """A meeting that practice lets expect, to the month or the year; days if known."""

    body: Hashable
    kind: str
    span: Span
    days: int | None


@dataclass(frozen=True)
class _Occurrence:
    """One turn of a rhythm."""

    rhythm: Rhythm
    year: int

    @property
    def span(self) -> Span:
        return self.rhythm.span_in(self.year)


def expected_meetings(
    rhythms: Iterable[Rhythm],
    decided: Iterable[Decided],
    *,
    today: dt.date,
    months: int = 18,
) -> list[Expected]:
    """The meetings to expect from `today` on, within `months`.

    What is decided for one body and kind leaves their rhythms' other occurrences
    standing. Sorted by the first day, then by the body.
    """
    horizon = _months_later(today, months)
    decided_of = defaultdict(list)
    for meeting in decided:
        decided_of[meeting.body, meeting.kind].append(meeting)
    rhythms_of = defaultdict(list)
    for rhythm in rhythms:
        rhythms_of[rhythm.body, rhythm.kind].append(rhythm)
    open_turns = [
        turn
        for key, own in rhythms_of.items()
        for turn in _open_turns(own, decided_of[key], today, horizon)
    ]
    expected = [
        Expected(turn.rhythm.body, turn.rhythm.kind, turn.span, turn.rhythm.days)
        for turn in open_turns
        if _is_ahead(turn.span, today, horizon)
    ]
    return sorted(expected, key=_order)


def _is_ahead(span: Span, today: dt.date, horizon: dt.date) -> bool:
    """Whether it is worth expecting: a month not over, or most of a year to come.

    Dates are decided some ten months ahead, so what nobody has announced by the middle
    of a year is hardly still to come in it.
    """
    if span.precision == Precision.YEAR:
        return today <= span.first.replace(month=7) < horizon
    return span.last >= today and span.first < horizon


def _order(expected: Expected) -> tuple:
    # A body may be a key that does not sort, so its text stands in.
    span = expected.span
    return span.first, span.last, str(expected.body), expected.kind


def _open_turns(
    rhythms: list[Rhythm], decided: list[Decided], today: dt.date, horizon: dt.date
) -> list[_Occurrence]:
    """The occurrences of one body and kind that no decided meeting stands for."""
    turns = _turns(rhythms, today, horizon)
    pairs = [
        (distance, t, d)
        for t, turn in enumerate(turns)
        for d, meeting in enumerate(decided)
        if (distance := _distance(turn, meeting.span)) is not None
    ]
    met: set[int] = set()
    used: set[int] = set()
    for _, t, d in sorted(pairs):
        if t not in met and d not in used:
            met.add(t)
            used.add(d)
    return [turn for t, turn in enumerate(turns) if t not in met]


def _turns(
    rhythms: list[Rhythm], today: dt.date, horizon: dt.date
) -> list[_Occurrence]:
    """The occurrences near enough to be expected, or to take a decided meeting away.

    Two past cycles are needed too: a meeting of this year may be last year's, late,
    and last year's may be that of the year before.
    """
    return sorted(
        (
            _Occurrence(rhythm, year)
            for rhythm in rhythms
            for year in range(
                max(rhythm.anchor_year, today.year - 2 * rhythm.every_years),
                min(horizon.year + rhythm.every_years, LAST_YEAR) + 1,
            )
            if (year - rhythm.anchor_year) % rhythm.every_years == 0
        ),
        key=lambda turn: turn.span,
    )


def _distance(turn: _Occurrence, span: Span) -> tuple[int, ...] | None:
    """How far the meeting is from the turn, to be compared; None if it is another's.

    Whole years first, then the earlier turn, as meetings are more often put off than
    brought forward, then months.
    """
    years = _gap(turn.year, turn.year, span.first.year, span.last.year)
    if years > turn.rhythm.every_years // 2:
        return None
    months = _gap(*_months_of(turn.span), *_months_of(span))
    return (years, turn.year, months) if years else (0, months, turn.year)


def _gap(first: int, last: int, other_first: int, other_last: int) -> int:
    """How many steps lie between two runs of numbers, 0 where they overlap."""
    return max(0, other_first - last, first - other_last)


def _months_of(span: Span) -> tuple[int, int]:
    return _month_number(span.first), _month_number(span.last)


def _month_number(day: dt.date) -> int:
    return day.year * 12 + day.month


def _months_later(day: dt.date, months: int) -> dt.date:
    """The same day of a later month, or that month's last day."""
    years, month = divmod(day.month - 1 + months, 12)
    first = day.replace(year=day.year + years, month=month + 1, day=1)
    return first.replace(day=min(day.day, last_of_month(first).day))
