"""Side events that stand in blocks, each a title over lines with labels.

Lamps for islands
Date: Monday, 10 March 2031
Time: 1–2 p.m.
Room: M2
Organizers: Malta, Institute of Lamps
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from agendas.reading.day_headings import day_heading
from agendas.reading.days import band_at_start
from agendas.reading.event_forms import LABEL, Draft, role_of_label
from agendas.reading.lines import Line

_TIMES = {"when", "time", "date"}
_FEWEST = 2  # blocks, or it is no list of them
_FEWEST_LABELS = 2
_MOST_LINES = 3  # of a title
_LONGEST = 300  # characters of a title
_LEAP_YEAR = 2024  # has every day, where only the form of a date matters


@dataclass
class EventBlock:
    """One event: what its labels say of when it is, and all else as a draft."""

    draft: Draft
    lines: list[Line]
    times: list[tuple[Line, str]] = field(default_factory=list)


def with_blocks(lines: list[Line]) -> Iterator[Line | EventBlock]:
    """The lines, those of each event that stands in a block put together."""
    blocks: dict[int, EventBlock] = {}
    place = 0
    while place < len(lines):
        block = _block_at(lines, place)
        if block:
            blocks[place] = block
        place += len(block.lines) if block else 1
    if len(blocks) < _FEWEST:
        yield from lines
        return
    place = 0
    while place < len(lines):
        block = blocks.get(place)
        yield block or lines[place]
        place += len(block.lines) if block else 1


def _block_at(lines: list[Line], start: int) -> EventBlock | None:
    """The block that begins with the line; None where none does."""
    end = start
    while end < min(start + _MOST_LINES, len(lines)) and _is_title(lines, start, end):
        end += 1
    draft = Draft(lines[start], " ".join(line.text for line in lines[start:end]))
    block = EventBlock(draft, [])
    roles: set[str] = set()
    while end < len(lines) and (role := role_of_label(lines[end].text)):
        is_again = lines[end].gap and role in roles
        if (role == "title" and draft.title) or is_again:
            break  # of the next event
        roles.add(role)
        value = LABEL.match(lines[end].text)["value"].strip()
        _take(block, role, value, lines[end])
        end += 1
    block.lines = lines[start:end]
    labels = [line for line in block.lines if role_of_label(line.text)]
    is_whole = block.times and draft.title and len(labels) >= _FEWEST_LABELS
    return block if is_whole else None


def _is_title(lines: list[Line], start: int, place: int) -> bool:
    """Whether the line is words of a title: no label, no day, no hours."""
    line = lines[place]
    if line.cells or len(line.text) > _LONGEST or role_of_label(line.text):
        return False
    if place > start and line.gap:
        return False
    return not (band_at_start(line.text) or day_heading(line.text, _LEAP_YEAR))


def _take(block: EventBlock, role: str, value: str, line: Line) -> None:
    if role in _TIMES:
        block.times.append((line, value))
    elif role == "title":
        block.draft.title = value
    elif role == "venue":
        block.draft.room = value
    elif role == "organizers":
        block.draft.organizers.append(value)
    elif value:
        block.draft.description.append(value)
