"""Lists of the sessions of a body, each counted on a line above its days and place.

First session                          3rd
Valletta, 25 June–3 July 2031          10–14 March 2031
Second session                         Valletta
Geneva, 10–14 March 2032               2nd

Counts that go on by one over days that do so too tell the list: it needs no heading,
and beside such days also a place is known that no list of cities has.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from agendas.reading.bodies.counting import ordinal_of
from agendas.reading.bodies.days_and_places import COMMA, is_place, may_be_place
from agendas.reading.bodies.ordinals import read_ordinal
from agendas.reading.languages.gatherings import is_no_gathering
from agendas.reading.lines.marks import clean_title
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.meetings.drafts import Draft
from agendas.reading.meetings.row import Row
from agendas.reading.tables.table_lines import column_role
from agendas.reading.times.certainty import BRACKET, brackets
from agendas.reading.times.days import DIGIT, names_hours, read_span
from agendas.reading.times.days_within import span_within
from agendas.reading.times.years import year_of
from meetings.dates import Precision, Span

_FEWEST = 3  # sessions
_LONGEST_COUNT = 60  # characters
_LONGEST = 120  # characters of days and a place
_MOST_LINES = 2  # below a count
_MOST_DAYS = 60  # of one session
_NEARLY_ALL = 0.8
_MOST_HEADS = 3  # of columns above the list
_AROUND = " ,،，、.;:–—-"


@dataclass(frozen=True)
class _Session:
    """A count, the place of its line, and the days and the place below it."""

    number: int
    first: int
    size: int
    row: Row
    span: Span


def counted_lists(lines: list[Line]) -> dict[int, int]:
    """Where each such list begins, with the heads of its columns, and its end."""
    lists: dict[int, int] = {}
    for run in _runs(lines):
        start = run[0].first
        heads = _heads_above(lines, start)
        lists[start - heads] = run[-1].first + run[-1].size
    return lists


def read_counted(sheet: Sheet, lines: list[Line]) -> list[Draft]:
    """The sessions of such lists, if nearly all days among the lines are theirs."""
    drafts: list[Draft] = []
    runs = list(_runs(lines))
    dated = sum(_has_year(line) for line in lines) if runs else 0
    if sum(map(len, runs)) < _NEARLY_ALL * dated:
        return []
    for run in runs:
        start = run[0].first
        sheet.use(*lines[start - _heads_above(lines, start) : start])
        for each in run:
            unit = lines[each.first : each.first + each.size]
            days = next(line for line in unit[1:] if each.row.when in line.text)
            drafts.append(Draft([unit[0]], each.row, None, days))
            sheet.use(*unit)
    return drafts


def _heads_above(lines: list[Line], start: int) -> int:
    """How many heads of columns stand right above: "Session", "Place and date"."""
    above = lines[max(start - _MOST_HEADS, 0) : start]
    size = 0
    while size < len(above) and column_role(above[-1 - size].text):
        size += 1
    return size


def _runs(lines: list[Line]) -> Iterator[list[_Session]]:
    """Sessions of as many lines that stand under each other, counted on by one."""
    run: list[_Session] = []
    for session, following in pairwise([*_sessions(lines), None]):
        run.append(session)
        if following and _follows(session, following):
            continue
        if _is_list(run):
            yield run
        run = []


def _sessions(lines: list[Line]) -> Iterator[_Session]:
    years = [*map(_has_year, lines)]
    counts = [
        (place, number)
        for place, line in enumerate(lines)
        if any(years[place + 1 : place + 1 + _MOST_LINES])
        and _may_be_count(line)
        and (number := _count(line)) is not None
    ]
    ends = [place for place, _ in [*counts[1:], (len(lines), 0)]]
    sizes = [end - place for (place, _), end in zip(counts, ends, strict=False)]
    for n, (place, number) in enumerate(counts):
        is_last = sizes[n] > 1 + _MOST_LINES
        # What follows the last session is no part of it.
        size = sizes[n - 1] if is_last and n else sizes[n]
        if session := _session(lines[place : place + size], place, number):
            yield session


def _may_be_count(line: Line) -> bool:
    return len(line.text) <= _LONGEST_COUNT and not line.cells


def _has_year(line: Line) -> bool:
    text = line.text
    return bool(len(text) <= _LONGEST and DIGIT.search(text) and year_of(text))


def _count(line: Line) -> int | None:
    """The number of a session, if the line counts one and says nothing else."""
    text = clean_title(line.text)
    if is_no_gathering(text) or (DIGIT.search(text) and year_of(text)):
        return None
    found = read_ordinal(text)
    return found[0] if found else ordinal_of(text)


def _session(unit: list[Line], place: int, number: int) -> _Session | None:
    below = [line.text for line in unit[1:]]
    if not 1 <= len(below) <= _MOST_LINES or any(line.cells for line in unit):
        return None
    dated = [text for text in below if len(text) <= _LONGEST and year_of(text)]
    days = _days_and_place(dated[0]) if len(dated) == 1 else None
    if days is None:
        return None
    when, where, span = days
    others = [text for text in below if text not in dated]
    if others and (where or not _may_be_place(others[0])):
        return None
    title = clean_title(unit[0].text)
    notes = " ".join(brackets(f"{title} {dated[0]}"))
    row = Row(title, when, where or "".join(others) or None, notes)
    return _Session(number, place, len(unit), row, span)


def _days_and_place(text: str) -> tuple[str, str | None, Span] | None:
    """The words of the days, the place before or behind them, and the days."""
    found = None if names_hours(text) else span_within(text)
    span = found.found.span if found else None
    if not span or span.precision is not Precision.DAY:
        return None
    before = text[: found.start].strip(_AROUND)
    after = BRACKET.sub("", text[found.end :]).strip(_AROUND)
    place = before or after
    if (before and after) or (place and not _may_be_place(place)):
        return None
    return text[found.start : found.end], place or None, span


def _may_be_place(text: str) -> bool:
    """Whether the words are a place, or names that could be one: "La Valette"."""
    if is_place(text):
        return True
    parts = COMMA.split(BRACKET.sub(",", text).rstrip(", "))
    return not read_span(text, 2000) and all(map(may_be_place, parts))


def _follows(one: _Session, other: _Session) -> bool:
    return (
        other.first == one.first + one.size
        and other.size == one.size
        and abs(other.number - one.number) == 1
    )


def _is_list(run: list[_Session]) -> bool:
    """Whether counts and days go on together, and the days are those of sessions."""
    if len(run) < _FEWEST:
        return False
    numbers = [each.number for each in run]
    days = [each.span.first for each in run]
    lengths = [(each.span.last - each.span.first).days for each in run]
    goes_on = (numbers == sorted(numbers) and days == sorted(days)) or (
        numbers == sorted(numbers, reverse=True) and days == sorted(days, reverse=True)
    )
    lasts = sum(length > 0 for length in lengths) * 2 > len(run)
    return goes_on and lasts and max(lengths) <= _MOST_DAYS
