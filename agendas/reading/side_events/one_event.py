"""The page of one side event: its title, the word for it, its day and its hours.

Lamps for islands                            Side event: Lamps for islands
Side event Geneva 4 - 4 Mar 2031             Date: 4 March 2031
13:15 - 14:45 CET, Geneva. The event …       Time: 1.15–2.30 p.m.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from itertools import chain

from agendas.reading.languages import (
    EVENT_BEGINS,
    EVENT_ENDS,
    EVENT_LABEL,
    ONE_EVENT,
    TIME_ROLES,
)
from agendas.reading.lines.sheet import Line
from agendas.reading.side_events.blocks import facts_of, with_blocks
from agendas.reading.side_events.forms import Draft, EventBlock
from agendas.reading.tables.days_with_hours import day_of_cell, day_with_hours
from agendas.reading.times.clocks import full_hours
from agendas.reading.times.days import ANY_YEAR, span_at_end, span_at_start
from agendas.reading.times.hours import band_at_start, read_time

_FIRST_LINES = 6  # in which the word for the event stands
_MOST_BELOW = 24  # lines under it in which its facts stand
_MOST_LINES = 80  # in which hours are counted
_HEAD = 60  # characters of a line in which they stand
_LONGEST = 250  # characters of a title
_CLOCK = re.compile(r"\d{1,2}(?:[:.h]\d{2})?(?:\s?[ap]\.?m\b\.?)?", re.IGNORECASE)
_QUOTED = re.compile(r"\s?(?P<quote>[«“\"《])(?P<title>[^«»“”\"《》]{3,200})[»”\"》]")
_MARKS = " ,،，.:：|()（）–—-"


def parts_of(lines: list[Line], whole: int) -> Iterator[Line | EventBlock]:
    """The lines, and those of each event that stands in a block put together.

    There are none where most lines are events: `whole` is how many.
    """
    if 2 * whole > len(lines):
        return iter(lines)
    if found := one_event(lines):
        start, block = found
        return chain(lines[:start], [block], lines[start + len(block.lines) :])
    return with_blocks(lines)


def one_event(lines: Sequence[Line]) -> tuple[int, EventBlock] | None:
    """The event of a page that tells of one alone, and the place of its first line."""
    places = [n for n, line in enumerate(lines[:_FIRST_LINES]) if _names_one(line)]
    if not places or any(map(_names_one, lines[places[0] + 1 :])):
        return None
    if sum(map(_has_hours, lines[:_MOST_LINES])) > 1:
        return None  # the programme of the event
    return _event_at(lines, places[0])


def _names_one(line: Line) -> bool:
    is_short = not line.cells and len(line.text) < _LONGEST
    return is_short and ONE_EVENT.match(line.text) is not None


def _has_hours(line: Line) -> bool:
    words = line.cells[0] if line.cells else line.text
    return band_at_start(full_hours(words[:_HEAD])) is not None


def _event_at(lines: Sequence[Line], place: int) -> tuple[int, EventBlock] | None:
    line = lines[place]
    label, day = EVENT_LABEL.match(line.text), span_at_end(line.text)
    is_dated = bool(day and day.is_day and not label)
    before = lines[place - 1] if place else None
    if label:
        draft = Draft(line, line.text[label.end() :])
    elif before and not before.cells and not facts_of(before) and is_dated:
        draft = Draft(before, before.text)
    elif quoted := _QUOTED.fullmatch(line.text[ONE_EVENT.match(line.text).end() :]):
        draft = Draft(line, quoted["title"].strip())
    else:
        return None
    block = EventBlock(draft, [])
    roles = {"date"} if is_dated else set()
    if is_dated:
        block.times.append((line, line.text[len(day.rest) :].strip(_MARKS)))
        where = ONE_EVENT.sub("", day.rest, count=1).strip(_MARKS)
        draft.description += [where] if where else []
    start = place if draft.line is line else place - 1
    end = place + 1 + _take_below(block, lines[place + 1 :][:_MOST_BELOW], roles)
    block.lines = list(lines[start:end])
    return (start, block) if {"date", "time"} <= roles else None


def _take_below(block: EventBlock, lines: Sequence[Line], roles: set[str]) -> int:
    """Take what the lines say of the event; how many of them it is."""
    size, others = 0, []
    begins: tuple[dt.date, dt.time] | None = None
    for count, line in enumerate(lines, start=1):
        if moment := _moment(EVENT_BEGINS, line.text):
            begins, size = moment, count
        elif (ends := _moment(EVENT_ENDS, line.text)) and begins:
            if begins[0] == ends[0] and not roles & {"time"}:
                hours = f"{begins[1]:%H:%M}–{ends[1]:%H:%M}"
                block.times += [(line, begins[0].isoformat()), (line, hours)]
                roles |= {"date", "time"}
            size = count
        elif (facts := _facts(line)) and roles.isdisjoint(facts):
            for role, value in facts.items():
                roles |= _take(block, role, value, line)
            size = count
        else:
            others.append((count, line.text))
    block.draft.description += [text for count, text in others if count < size]
    return size


def _facts(line: Line) -> dict[str, str]:
    """The facts of a line, or the hours at the head of a paragraph."""
    if facts := facts_of(line):
        return facts
    band = None if line.cells else band_at_start(full_hours(line.text))
    if not band or not band[0]:
        return {}
    return {"time": band[1], "description": band[2]}


def _take(block: EventBlock, role: str, value: str, line: Line) -> set[str]:
    """Take one fact; which of the day and the hours it tells."""
    draft = block.draft
    if role in TIME_ROLES:
        block.times.append((line, value))
        both = day_with_hours(value, ANY_YEAR)
        is_day = both or day_of_cell(value, None, ANY_YEAR)
        band = band_at_start(full_hours(both.rest if both else value))
        return ({"date"} if is_day else set()) | ({"time"} if band else set())
    if role == "organizers":
        draft.organizers.append(value)
    elif role == "venue":
        draft.room = draft.room or value
    elif value:
        draft.description.append(value)
    return {role} - {"description"}


def _moment(label: re.Pattern[str], text: str) -> tuple[dt.date, dt.time] | None:
    """The day and the hour of "Starts on 4 March 2031 1:00 PM CET"."""
    said = label.match(text) if len(text) < _LONGEST else None
    found = span_at_start(text[said.end() :]) if said else None
    clock = _CLOCK.match(found.rest) if found and found.is_day else None
    time = read_time(clock[0].strip()) if clock else None
    return (found.span.first, time) if time else None
