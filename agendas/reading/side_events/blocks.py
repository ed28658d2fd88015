"""Side events that stand in blocks, each a title over lines that say when it is.

Lamps for islands                       Lamps for islands
Date: Monday, 10 March 2031             Organized by Malta and Institute of Lamps
Time: 1–2 p.m.                          Monday, 10 March 2031, 1–2 p.m., Room M2
Room: M2
Organizers: Malta, Institute of Lamps

A line without a label belongs to the title right above it. Where one such line with
hours has no title above, hours go before their titles, and there are no such blocks.
Under labels the last line may have none: "Miro Hall, 13:15-14:15, 10 March 2031".
"""

import re
from collections.abc import Iterator

from agendas.reading.bodies.rooms import may_be_room
from agendas.reading.languages import EVENT_LABEL, OTHER_LABEL, TIME_ROLES
from agendas.reading.lines.sheet import Line
from agendas.reading.side_events.forms import (
    Draft,
    EventBlock,
    labelled,
    labels_in_line,
    role_of_label,
    room_and_title,
)
from agendas.reading.side_events.open_hours import hall_over
from agendas.reading.side_events.organizers import after_organized_by
from agendas.reading.side_events.paragraphs import paragraph_blocks
from agendas.reading.tables.days_with_hours import day_with_hours
from agendas.reading.times.clocks import by_24_hours, full_hours
from agendas.reading.times.day_headings import day_heading
from agendas.reading.times.days import ANY_YEAR
from agendas.reading.times.days_within import hours_within
from agendas.reading.times.hours import band_at_start

_POINTS = re.compile(r"\s[•·∙|]\s")  # between the facts of one line
_FEWEST = 2  # blocks, or it is no list of them
_FEWEST_FACTS = 2
_MANY_FACTS = 3  # that make one block certain
_MOST_LINES = 3  # of a title
_MOST_FACTS = 16  # lines below it
_LONGEST = 300  # characters of a title


def with_blocks(lines: list[Line]) -> Iterator[Line | EventBlock]:
    """The lines, those of each event that stands in a block put together."""
    blocks = event_blocks(lines)
    place = 0
    while place < len(lines):
        block = blocks.get(place)
        yield block or lines[place]
        place += len(block.lines) if block else 1


def event_blocks(lines: list[Line]) -> dict[int, EventBlock]:
    """The blocks of events, by the place where each begins."""
    if blocks := paragraph_blocks(lines):
        return blocks
    blocks, others = _parted(lines)
    if any(_says_when(line.text) for line in others):
        blocks = {n: block for n, block in blocks.items() if block.has_labels}
    if any(after_organized_by(line.text[:_LONGEST]) for line in others):
        blocks = {n: block for n, block in blocks.items() if not block.is_doubtful}
    whole = (
        each.facts >= _MANY_FACTS or not each.has_labels for each in blocks.values()
    )
    return blocks if len(blocks) >= _FEWEST or any(whole) else {}


def _parted(lines: list[Line]) -> tuple[dict[int, EventBlock], list[Line]]:
    """What may be blocks, and the lines between them."""
    blocks: dict[int, EventBlock] = {}
    others: list[Line] = []
    place = 0
    is_open = True  # a block may begin though no blank line is above
    while place < len(lines):
        line, block = lines[place], _block_at(lines, place)
        if block and not block.has_labels and not (is_open or line.gap):
            block = None
        if block:
            blocks[place] = block
        else:
            others.append(line)
        is_open = block is not None or _is_day(line)
        place += len(block.lines) if block else 1
    return blocks, others


def _block_at(lines: list[Line], start: int) -> EventBlock | None:
    """The block that begins with the line; None where none does."""
    end = start
    while end < min(start + _MOST_LINES, len(lines)) and _is_title(lines, start, end):
        end += 1
    draft = Draft(lines[start], " ".join(line.text for line in lines[start:end]))
    block = EventBlock(draft, [])
    roles: set[str] = set()
    last = min(len(lines), end + _MOST_FACTS)
    while end < last and (facts := _facts_at(lines[end], block)):
        has_label = role_of_label(lines[end].text) is not None or "place" in facts
        is_again = not roles.isdisjoint(facts) and (lines[end].gap or not has_label)
        is_apart = lines[end].gap and not has_label
        if ("title" in facts and draft.title) or is_again or is_apart:
            break  # of the next event
        roles |= facts.keys()
        block.has_labels &= has_label
        for role, value in facts.items():
            _take(block, role, value, lines[end])
        end += 1
    block.lines, block.facts = lines[start:end], len(roles)
    goes_on = end < len(lines) and not lines[end].gap
    return block if _is_whole(block, roles, goes_on=goes_on) else None


def _facts_at(line: Line, block: EventBlock) -> dict[str, str]:
    """What the line says; under a title with a label also place, hours and day."""
    facts = facts_of(line)
    if facts or block.times or role_of_label(block.draft.line.text) != "title":
        return facts
    found = hours_within(line.text) if len(line.text) <= _LONGEST else None
    place, day = (each.strip(" ,،，") for each in found[::2]) if found else ("", "")
    if not place or not _names_day(day):
        return {}
    hours = line.text[len(found[0]) : len(line.text) - len(found[2])]
    return {"date": day, "time": hours.strip(" ,،，"), "place": place}


def _is_whole(block: EventBlock, roles: set[str], *, goes_on: bool) -> bool:
    """Whether the lines tell enough of an event, and words below are not its title.

    "Lunchtime events" over a day and hours may be a heading, with the title below.
    """
    if not (block.times and block.draft.title) or block.facts < _FEWEST_FACTS:
        return False
    if block.has_labels:
        return True
    block.is_doubtful = "date" in roles and "organizers" not in roles
    return bool(roles & {"when", "time"}) and not (block.is_doubtful and goes_on)


def facts_of(line: Line) -> dict[str, str]:
    """What the line says of an event, by the role of a label; none for other words."""
    if len(line.text) > _LONGEST:
        return {}
    facts: dict[str, str] = {}
    for words in filter(None, line.cells or _parts(line.text)):
        said = _facts_of(words)
        if not said or not facts.keys().isdisjoint(said):
            return {}
        facts |= said
    return facts


def _parts(text: str) -> list[str]:
    """The facts of one line, between points or each with its label."""
    parts = labels_in_line(text)
    return parts if len(parts) > 1 else _POINTS.split(text)


def _facts_of(text: str) -> dict[str, str]:
    if said := labelled(text):
        return dict([said])
    if may_be_room(text):
        return {"venue": text}
    return _says_when(text) or ({"date": text} if _names_day(text) else {})


def _says_when(text: str) -> dict[str, str] | None:
    """The hours of a line, with a day before and a room behind, and nothing else."""
    if len(text) > _LONGEST:
        return None
    both = day_with_hours(text, ANY_YEAR)
    hours = both.rest if both else full_hours(text)
    band = band_at_start(hours)
    if not band or not band[0]:
        return None
    room, others = room_and_title(band[2].strip(" ,，،、|–—-"))
    if others:
        return None
    # The words before the room, as they are printed.
    when = _before(text, room) if room else text
    return {"when": when} | ({"venue": room} if room else {})


def _parted_room(when: str) -> tuple[str, str | None]:
    """ "1–2 p.m., Room M2" behind a label → the hours as printed, and the room."""
    said = _says_when(by_24_hours(when))
    room = said.get("venue") if said else None
    return (_before(when, room), room) if room else (when, None)


def _before(text: str, room: str) -> str:
    return text[: text.rfind(room)].rstrip(" (（,，،|–—-")


def _is_title(lines: list[Line], start: int, place: int) -> bool:
    """Whether the line is words of a title: no label, no day, no hours."""
    line = lines[place]
    if line.cells or len(line.text) > _LONGEST or role_of_label(line.text):
        return False
    if place > start and (line.gap or facts_of(line)):
        return False
    if EVENT_LABEL.match(line.text) or after_organized_by(line.text):
        return False
    if hall_over(line.text):
        return False
    if OTHER_LABEL.match(line.text):
        return False  # "Contact: …", of the event above
    return not (_says_when(line.text) or band_at_start(line.text) or _is_day(line))


def _is_day(line: Line) -> bool:
    return len(line.text) < _LONGEST and _names_day(line.text)


def _names_day(text: str) -> bool:
    return day_heading(text, ANY_YEAR) is not None


def _take(block: EventBlock, role: str, value: str, line: Line) -> None:
    if role in TIME_ROLES:
        when, room = _parted_room(value)
        block.times.append((line, when))
        block.draft.room = block.draft.room or room
    elif role == "title":
        block.draft.title = value
    elif role in {"venue", "place"}:
        block.draft.room = value
    elif role == "organizers":
        block.draft.organizers.append(value)
    elif value:
        block.draft.description.append(value)
