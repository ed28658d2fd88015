"""Spans read from text, or refused: what is not certain is an error.

29 and 30 May 2023       June 23 - 27, 2003       Week of 6 September 2021
du 8 au 17 octobre 2008  29 и 30 мая 2023 года    5月29日至30日 (with a year given)
"""

import datetime as dt
import re
from collections import Counter
from dataclasses import dataclass, replace

from meetings.dates.folding import fold
from meetings.dates.sentences import Unclear
from meetings.dates.spans import (
    Span,
    last_of_month,
    month_span,
    week_span,
    year_span,
)
from meetings.dates.vocabulary import Token, tokens
from meetings.dates.words import FIRST_YEAR, LAST_YEAR

_ISO = re.compile(r"(\d{4}-\d\d-\d\d)(?:/(\d{4}-\d\d-\d\d))?", re.ASCII)
_ISO_DAY = re.compile(r"(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)", re.ASCII)
_FIGURE = re.compile(r"\d")
_CHINESE_MARKS = {"year-mark": "year", "month-mark": "month", "day-mark": "day"}
# The orders in which the parts of one day, month or year may stand.
_ORDERS = {"D", "DM", "DMY", "MD", "MDY", "YMD", "DY", "M", "MY", "YM", "Y"}


@dataclass(frozen=True)
class _Point:
    """One end of a span: the parts that stand beside each other, and their order."""

    order: str = ""
    day: int | None = None
    month: int | None = None
    year: int | None = None
    weekday: int | None = None


def parse_span(text: str, *, year: int | None = None) -> Span:
    """The span that `text` names in any official language.

    `year` is taken where the text names none. Raises Unclear, with a sentence for the
    person who wrote it, on anything that cannot be read for certain: a missing
    year, days that are not consecutive, a weekday that does not fit its day, years
    outside 1945 to 2100.
    """
    folded = fold(text).rstrip(" .,;:")
    if not folded:
        raise Unclear("no_date")
    if iso := _ISO.fullmatch(folded):
        return _iso_span(iso[1], iso[2] or iso[1])
    if not _FIGURE.search(_ISO_DAY.sub("", folded)):
        folded = _ISO_DAY.sub(r"\1年\2月\3日", folded)  # "Monday, 2031-03-10"
    found = _without_idle_signs(_parts(tokens(folded)))
    weekdays, found = _leading_weekdays(found)
    is_week = any(token.kind == "week" for token in found)
    found = [token for token in found if token.kind != "week"]
    points, join = _points(found)
    points = _with_years(_with_months(points), year)
    for point in points:
        _check_year(point.year)
    span = _week(points) if is_week else _span(points, join)
    if weekdays:
        _check_weekday(span.first, weekdays[0])
        _check_weekday(span.last, weekdays[1])
    return span


def _iso_span(first: str, last: str) -> Span:
    try:
        days = [dt.date.fromisoformat(day) for day in (first, last)]
    except ValueError:
        raise Unclear("no_such_iso_day", first=first, last=last) from None
    for day in days:
        _check_year(day.year)
    if days[1] < days[0]:
        raise Unclear("days_out_of_order")
    return Span(*days)


def _parts(found: list[Token]) -> list[Token]:
    """The tokens with every number and mark turned into a day, month or year."""
    parts: list[Token] = []
    for token in found:
        if token.kind in _CHINESE_MARKS:
            if not parts or parts[-1].kind not in {"day", "year"}:
                raise Unclear("number_missing", words=token.text)
            parts[-1] = parts[-1]._replace(kind=_CHINESE_MARKS[token.kind])
        elif token.kind == "number":
            if len(token.text) == 3:
                raise Unclear("no_day_or_year", words=token.text)
            kind = "year" if len(token.text) == 4 else "day"
            parts.append(token._replace(kind=kind))
        elif token.kind == "month" and _is_second_name(parts):
            if parts[-2].value != token.value:
                first, last = parts[-2].text, token.text
                raise Unclear("months_differ", first=first, last=last)
            del parts[-1]
        else:
            parts.append(token)
    return parts


def _is_second_name(parts: list[Token]) -> bool:
    """Whether a month and a slash stand before: the first half of "أيار/مايو"."""
    return [part.kind for part in parts[-2:]] == ["month", "slash"]


def _without_idle_signs(found: list[Token]) -> list[Token]:
    """The tokens with only those commas and dashes that part days.

    One dash beside the one day of the week is none: "10 March 2031 – Monday".
    """
    kept = []
    counted = Counter(token.kind for token in found)
    may_be_idle = counted["to"] == 1 == counted["weekday"]
    for position, token in enumerate(found):
        before = found[position - 1].kind if position else None
        after = [following.kind for following in found[position + 1 : position + 3]]
        is_idle = (
            before in {"weekday", "and"}
            or (after and after[0] in {"year", "and"})
            or after == ["weekday"]
        )
        is_beside = after == ["weekday"] or (before == "weekday" and position == 1)
        is_idle_dash = may_be_idle and token.text[:1] == "-" and is_beside
        if not (is_idle if token.kind == "comma" else is_idle_dash):
            kept.append(token)
    return kept


def _leading_weekdays(found: list[Token]) -> tuple[list[int], list[Token]]:
    """The weekdays of "Monday to Friday, 23–27 May 2022", apart from the rest."""
    kinds = [token.kind for token in found[:3]]
    if kinds in (["weekday", "to", "weekday"], ["weekday", "and", "weekday"]):
        return [found[0].value, found[2].value], found[3:]
    return [], found


def _points(found: list[Token]) -> tuple[list[_Point], str]:
    """The points between the joining words, and which kind of word joins them."""
    groups: list[list[Token]] = [[]]
    joins = set()
    for token in found:
        if token.kind in {"and", "to", "comma"}:
            joins.add("to" if token.kind == "to" else "and")
            groups.append([])
        else:
            groups[-1].append(token)
    if len(joins) > 1 or (joins == {"to"} and len(groups) > 2):
        raise Unclear("several_runs")
    return [_point(group) for group in groups], joins.pop() if joins else ""


def _point(group: list[Token]) -> _Point:
    values: dict[str, int] = {}
    order = ""
    for before, token in zip([None, *group], group, strict=False):
        if token.kind in values:
            raise Unclear("dash_missing", first=before.text, last=token.text)
        if token.kind == "slash":
            raise Unclear("day_in_figures")
        values[token.kind] = token.value
        if token.kind != "weekday":
            order += token.kind[0].upper()
    if not group:
        raise Unclear("day_missing")
    if order not in _ORDERS:
        words = " ".join(token.text for token in group)
        raise Unclear("wrong_order", words=words)
    if "weekday" in values and "day" not in values:
        raise Unclear("weekday_alone")
    return _Point(order, **values)


def _with_months(points: list[_Point]) -> list[_Point]:
    """The points with the month that "29 and" or "and 30" shares with a neighbour."""
    orders = {point.order for point in points}
    if orders <= {"M", "MY", "YM", "Y"}:
        return points
    if any(point.day is None for point in points):
        raise Unclear("day_at_one_end")
    month_first = bool(orders & {"MD", "MDY", "YMD"})
    if month_first and orders & {"DM", "DMY"}:
        raise Unclear("month_before_and_after")
    if not month_first and "DY" in orders:
        raise Unclear("month_missing")
    return _filled(points, "month", forward=month_first)


def _with_years(points: list[_Point], year: int | None) -> list[_Point]:
    if all(point.year is None for point in points):
        if year is None:
            raise Unclear("year_missing")
        return [replace(point, year=year) for point in points]
    forward = any(point.order.startswith("YM") for point in points)
    if forward and points[0].year is None and year is not None:
        # "12月30日至2033年1月2日": the first is of the year of the text.
        points = [replace(points[0], year=year), *points[1:]]
    return _filled(points, "year", forward=forward)


def _filled(points: list[_Point], part: str, *, forward: bool) -> list[_Point]:
    """The points with `part` taken from the one before (`forward`) or after."""
    filled: list[_Point] = []
    known = None
    for point in points if forward else reversed(points):
        own = getattr(point, part)
        known = known if own is None else own
        if known is None:
            raise Unclear(f"{part}_missing")
        filled.append(replace(point, **{part: known}))
    return filled if forward else filled[::-1]


def _week(points: list[_Point]) -> Span:
    if len(points) != 1 or points[0].day is None:
        raise Unclear("week_of_days")
    monday = _date(points[0])
    if monday.weekday():
        weekday = monday.weekday()
        raise Unclear("week_without_monday", day=monday, weekday=weekday)
    return week_span(monday)


def _span(points: list[_Point], join: str) -> Span:
    """The span from the first point to the last, which all have one precision."""
    spans = [_point_span(point) for point in points]
    first, last = spans[0], spans[-1]
    if len({span.precision for span in spans}) > 1:
        raise Unclear("month_at_one_end")
    if last.last < first.first:
        raise Unclear("years_needed")
    if join == "and":
        for one, following in zip(spans, spans[1:], strict=False):
            if following.first != one.last + dt.timedelta(days=1):
                raise Unclear(f"{first.precision}s_not_consecutive")
    return Span(first.first, last.last, first.precision)


def _point_span(point: _Point) -> Span:
    if point.day is not None:
        day = _date(point)
        return Span(day, day)
    if point.month is None:
        return year_span(point.year)
    _check_month(point.month)
    return month_span(point.year, point.month)


def _date(point: _Point) -> dt.date:
    _check_month(point.month)
    first = dt.date(point.year, point.month, 1)
    length = last_of_month(first).day
    if not 1 <= point.day <= length:
        raise Unclear("no_such_day", number=point.day, month=first)
    day = first.replace(day=point.day)
    _check_weekday(day, point.weekday)
    return day


def _check_month(month: int) -> None:
    # Chinese names its months by number: 13月 can be written.
    if not 1 <= month <= 12:
        raise Unclear("no_such_month", number=month)


def _check_year(year: int) -> None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        bounds = {"first": FIRST_YEAR, "last": LAST_YEAR}
        raise Unclear("year_out_of_bounds", year=year, **bounds)


def _check_weekday(day: dt.date, weekday: int | None) -> None:
    if weekday is not None and day.weekday() != weekday:
        is_one = day.weekday()
        raise Unclear("weekday_differs", day=day, weekday=is_one, named=weekday)
