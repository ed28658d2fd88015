"""Lists of the sessions of a body, each counted on a line above its days and place.

First session                          3rd
Valletta, 25 June–3 July 2031          10–14 March 2031
Second session                         Valletta
Geneva, 10–14 March 2032               2nd

| 1st | Valletta, 25 June–3 July 2031 |

Counts that go on by one over days that do so too tell the list: it needs no heading,
and beside such days also a place is known that no list of cities has. A body that is
named above a list, and not by the document, is named in the title of each session.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from agendas.reading.bodies.counting import ordinal_of
from agendas.reading.bodies.days_and_places import COMMA, is_place, may_be_place
from agendas.reading.bodies.ordinals import read_ordinal
from agendas.reading.languages import heading_role
from agendas.reading.languages.folding import fold
from agendas.reading.languages.gatherings import is_no_gathering
from agendas.reading.languages.heading_words import heads_next_or_past
from agendas.reading.lines.marks import clean_title
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.meetings.drafts import Draft
from agendas.reading.meetings.names_alone import name_in
from agendas.reading.meetings.row import Row
from agendas.reading.tables.table_lines import column_role
from agendas.reading.times.certainty import BRACKET, brackets
from agendas.reading.times.days import read_span
from agendas.reading.times.days_within import span_within
from agendas.reading.times.figures import DIGIT
from agendas.reading.times.hours import names_hours
from agendas.reading.times.years import year_of
from meetings.dates import Precision, Span

_FEWEST = 3  # sessions
_LONGEST_COUNT = 60  # characters
_LONGEST = 120  # characters of days and a place
_SIGN = re.compile(r"\s?[,，،:：]\s?|\s?[(（]|\s[–—-]\s|\s/\s")
_MOST_TRIED = 3_000  # lines; no page has as many sessions of one body
_MOST_LINES = 2  # below a count
_MOST_DAYS = 60  # of one session
_NEARLY_ALL = 0.8
_MOST_HEADS = 3  # of columns above the list
_MOST_ABOVE = 6  # lines from the name of a body to the list
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
        _name_body(sheet, run, lines[start].number)
        sheet.use(*lines[start - _heads_above(lines, start) : start])
        last = run[-1].first
        sheet.use(*(line for line in lines[start:last] if _is_heading(line)))
        for each in run:
            unit = lines[each.first : each.first + each.size]
            days = next(line for line in unit if each.row.when in line.text)
            drafts.append(Draft([unit[0]], each.row, None, days))
            sheet.use(*unit)
    return drafts


def _name_body(sheet: Sheet, run: list[_Session], start: int) -> None:
    """Put the body that a line near above the list names before each count."""
    place = bisect_left(sheet.lines, start, key=lambda line: line.number)
    above = sheet.lines[max(place - _MOST_ABOVE, 0) : place]
    for line in [each for each in above if not each.is_used and name_in(each)][-1:]:
        sheet.use(line)
        for each in run:
            each.row.title = f"{name_in(line)} {each.row.title}"


def _is_heading(line: Line) -> bool:
    """Whether the words head sessions, and count none."""
    return _heads_sessions(line.text) and _count(line.text) is None


def _heads_sessions(text: str) -> bool:
    """ "Previous sessions", "上 届 会 议": a heading inside the list."""
    return heads_next_or_past(text) or heading_role(fold(text)) == "calendar"


def _heads_above(lines: list[Line], start: int) -> int:
    """How many heads of columns stand right above: "Session", "Place and date"."""
    above = lines[max(start - _MOST_HEADS, 0) : start]
    size = 0
    while size < len(above) and _heads_rows(above[-1 - size]):
        size += 1
    return size


def _heads_rows(line: Line) -> bool:
    """Whether the heads of columns stand there, or "Next session" over the first."""
    if heads_next_or_past(line.text) and _count(line.text) is None:
        return heading_role(fold(line.text)) is None
    return any(map(column_role, line.cells or [line.text]))


def _runs(lines: list[Line]) -> Iterator[list[_Session]]:
    """Sessions of as many lines that stand under each other, counted on by one."""
    run: list[_Session] = []
    for session, following in pairwise([*_sessions(lines), None]):
        run.append(session)
        if following and _follows(session, following, lines):
            continue
        if _is_list(run):
            yield run
        run = []


def _sessions(lines: list[Line]) -> list[_Session]:
    """The sessions in their order: on lines of their own, or in the cells of a row."""
    found = [*_on_lines(lines), *_in_cells(lines), *_in_words(lines)]
    return sorted(filter(None, found), key=lambda each: each.first)


def _on_lines(lines: list[Line]) -> Iterator[_Session | None]:
    years = [*map(_has_year, lines)]
    counts = [
        (place, number)
        for place, line in enumerate(lines)
        if any(years[place + 1 : place + 1 + _MOST_LINES])
        and not line.cells
        and (number := _count(line.text)) is not None
    ]
    ends = [place for place, _ in [*counts[1:], (len(lines), 0)]]
    sizes = [end - place for (place, _), end in zip(counts, ends, strict=False)]
    for n, (place, number) in enumerate(counts):
        is_last = sizes[n] > 1 + _MOST_LINES
        # What follows the last session is no part of it.
        size = sizes[n - 1] if is_last and n else sizes[n]
        unit = lines[place : place + size]
        if not any(line.cells for line in unit):
            yield _session([line.text for line in unit], place, size, number)


def _in_cells(lines: list[Line]) -> Iterator[_Session | None]:
    for place, line in enumerate(lines):
        if not _has_year(line):
            continue  # as most
        cells = [cell for cell in line.cells or line.columns if cell]
        if 1 < len(cells) <= 1 + _MOST_LINES:
            number = _count(cells[0])
            yield _session(cells, place, 1, number) if number is not None else None


def _in_words(lines: list[Line]) -> Iterator[_Session | None]:
    """ "31st session, 2–13 May 2031, Rome": a sign parts the count from the rest."""
    for place, line in enumerate(lines[:_MOST_TRIED]):
        if line.cells or len(line.columns) > 1 or not _has_year(line):
            continue
        title, *rest = _SIGN.split(line.text, maxsplit=1)
        number = _count(title) if rest else None
        if number is not None:
            words = rest[0].rstrip(" .;。；").removesuffix(")").removesuffix("）")
            yield _session([title, words], place, 1, number)


def _has_year(line: Line) -> bool:
    text = line.text
    return bool(len(text) <= _LONGEST and DIGIT.search(text) and year_of(text))


def _count(text: str) -> int | None:
    """The number of a session, if the words count one and say nothing else."""
    if len(text) > _LONGEST_COUNT:
        return None
    text = clean_title(text)
    if is_no_gathering(text) or (DIGIT.search(text) and year_of(text)):
        return None
    found = read_ordinal(text)
    return found[0] if found else ordinal_of(text)


def _session(unit: list[str], place: int, size: int, number: int) -> _Session | None:
    """The session that the words count, if days, with a place or not, stand below."""
    title, *below = unit
    if not 1 <= len(below) <= _MOST_LINES:
        return None
    dated = [text for text in below if len(text) <= _LONGEST and year_of(text)]
    days = _days_and_place(dated[0]) if len(dated) == 1 else None
    if days is None:
        return None
    when, where, span = days
    others = [text for text in below if text not in dated]
    if others and (where or not _may_be_place(others[0])):
        return None
    notes = " ".join(brackets(f"{title} {dated[0]}"))
    row = Row(clean_title(title), when, where or "".join(others) or None, notes)
    return _Session(number, place, size, row, span)


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


def _follows(one: _Session, other: _Session, lines: list[Line]) -> bool:
    """Whether no line stands between, but for "Previous sessions" or a like heading."""
    between = lines[one.first + one.size : other.first]
    is_headed = len(between) == 1 and _heads_sessions(between[0].text)
    return other.size == one.size and (is_headed or not between)


def _is_list(run: list[_Session]) -> bool:
    """Whether counts and days go on together, and the days are those of sessions.

    Between them special sessions may stand, which have a count of their own.
    """
    days = [each.span.first for each in run]
    if len(run) < _FEWEST or days not in (sorted(days), sorted(days, reverse=True)):
        return False
    step = 1 if days == sorted(days) else -1
    steps = [other.number - one.number for one, other in pairwise(run)]
    lengths = [(each.span.last - each.span.first).days for each in run]
    goes_on = steps.count(step) * 2 >= max(len(steps), 2 * _FEWEST - 2)
    lasts = sum(length > 0 for length in lengths) * 2 > len(run)
    return goes_on and lasts and max(lengths) <= _MOST_DAYS
