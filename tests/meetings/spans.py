"""Spans, bands and languages for hypothesis to draw from."""

import datetime as dt

from hypothesis import strategies as st

from meetings.dates import FIRST_YEAR, LANGUAGES, LAST_YEAR, Band, Precision, Span
from meetings.dates.spans import last_of_month, week_span

_FIRST_DAY, _LAST_DAY = dt.date(FIRST_YEAR, 1, 1), dt.date(LAST_YEAR, 12, 31)

languages = st.sampled_from(LANGUAGES)
days = st.dates(_FIRST_DAY, _LAST_DAY)
times = st.times().map(lambda time: time.replace(second=0, microsecond=0))


def _day_span(first: dt.date, length: int) -> Span:
    return Span(first, min(first + dt.timedelta(days=length), _LAST_DAY))


def _whole_months(one: dt.date, other: dt.date) -> Span:
    first, last = sorted([one, other])
    return Span(first.replace(day=1), last_of_month(last), Precision.MONTH)


def _whole_years(one: dt.date, other: dt.date) -> Span:
    first, last = sorted([one.year, other.year])
    return Span(dt.date(first, 1, 1), dt.date(last, 12, 31), Precision.YEAR)


def _week(day: dt.date) -> Span:
    return week_span(day - dt.timedelta(days=day.weekday()))


day_spans = st.builds(_day_span, days, st.integers(0, 400))
spans = st.one_of(
    day_spans,
    st.builds(_whole_months, days, days),
    st.builds(_whole_years, days, days),
    # The first Monday of all: the week before it begins in the year before.
    st.builds(_week, st.dates(dt.date(FIRST_YEAR, 1, 8), _LAST_DAY)),
)
bands = (
    st.tuples(times, times)
    .filter(lambda ends: ends[0] != ends[1])
    .map(lambda ends: Band(*sorted(ends)))
)
