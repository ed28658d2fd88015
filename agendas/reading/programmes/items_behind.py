"""Timetables whose column of items stands last, so that numbers end the lines.

Agenda Item
10.00 hours  Opening Ceremony 1
- Election of the Chairperson and
Appointment of a Rapporteur 2        → "2. Election of … a Rapporteur"
"""

import re
from bisect import bisect_left
from dataclasses import dataclass

from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.tables.row_forms import (
    is_broken,
    is_open,
    point_of,
    start_at_head,
)
from agendas.reading.tables.table_lines import column_role, is_day_line
from agendas.reading.times.clocks import full_hours
from agendas.reading.times.days import ANY_YEAR, span_at_end
from agendas.reading.times.hours import band_at_start

_AT_END = re.compile(r"(?P<words>.*[^\W\d_].*\S)\s(?P<number>[1-9]\d?)")
_FIRST_LINES = 12  # in which the head of the column stands
_NEAR = 4  # lines above the table
_FEWEST = 3  # numbers
_MOST_LINES = 9  # of a title
_LONGEST = 200  # characters of a line


@dataclass
class _Numbered:
    """The lines of an entry, of which the last ends with its number."""

    lines: list[Line]
    words: str
    number: str


def with_items_first(sheet: Sheet, lines: list[Line]) -> list[Line]:
    """The lines, each number at the end of an entry before its title instead."""
    first = lines[0].number if lines else 0
    start = bisect_left(sheet.every, first - _NEAR, key=lambda each: each.number)
    above = [
        each
        for each in sheet.every[start : start + _FIRST_LINES]
        if each.number < first
    ]
    near = [*above, *lines[:_FIRST_LINES]]
    head = next((each for each in near if _heads_items(each)), None)
    found = _numbered(lines) if head else []
    numbers = [int(each.number) for each in found]
    is_column = len(numbers) >= _FEWEST and len({*numbers}) == len(numbers)
    if not is_column or max(numbers) > 2 * len(numbers):
        return lines
    sheet.use(head)
    for entry in found:
        first, *others = entry.lines
        texts = [line.text for line in entry.lines[:-1]]
        hours, words = _parted(" ".join([*texts, entry.words]))
        first.text = f"{hours}{entry.number}. {words}"
        sheet.use(*others)
    ends = {id(line) for entry in found for line in entry.lines[1:]}
    return [each for each in lines if each is not head and id(each) not in ends]


def _heads_items(line: Line) -> bool:
    return not line.cells and column_role(line.text) == "item"


def _numbered(lines: list[Line]) -> list[_Numbered]:
    """The entries whose lines end with a number, each from its first line on."""
    found: list[_Numbered] = []
    entry: list[Line] = []
    for line in lines:
        if line.cells or len(line.text) > _LONGEST or is_day_line(line.text):
            entry = []
            continue
        is_end = entry and len(entry) <= _MOST_LINES and _goes_on(entry[-1], line)
        entry = entry if is_end else []
        entry.append(line)
        match = _AT_END.fullmatch(line.text)
        if match and not span_at_end(line.text, ANY_YEAR):
            found.append(_Numbered(entry, match["words"], match["number"]))
            entry = []
    return found


def _goes_on(last: Line, line: Line) -> bool:
    """Whether a title goes on with the line: broken at the edge, or not at its end."""
    if line.gap or point_of(line.text) or _parted(line.text)[0]:
        return False
    is_small = line.text[:1].islower() or line.text[:1] in "(（"
    return is_small or is_open(last.text) or is_broken(last.text, line.text)


def _parted(text: str) -> tuple[str, str]:
    """The hours at the head with what parts them from the title, and the title."""
    band = band_at_start(full_hours(text))
    start = start_at_head(text)
    title = band[2] if band and band[0] else start[1] if start else text
    hours = text[: len(text) - len(title)].rstrip(" :：–—-")
    return (f"{hours}: " if hours else ""), point_of(title) or title
