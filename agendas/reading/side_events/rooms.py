"""Whether the rooms of side events stand right behind their hours, in every row.

13.15–14.30, зал VIII          What stands there in most rows is a room, so the other
Lamps for islands              rows have one there as well, by whatever name.
18.00–19.30, кафе «Маяк»
"""

import re
from collections.abc import Sequence

from agendas.reading.bodies.rooms import may_be_room
from agendas.reading.lines.sheet import Line
from agendas.reading.tables.days_with_hours import day_with_hours
from agendas.reading.times.clocks import full_hours
from agendas.reading.times.days import ANY_YEAR
from agendas.reading.times.hours import band_at_start

_AHEAD = re.compile(
    r"(?P<room>(?:[^\W\d_]+ ){1,3}(?:[A-Z]{0,2}\d{1,4}|[IVX]{2,6}))\s"
    r"(?P<title>[^\W\d_a-zа-яà-ÿ].{6,})"
)
_FEWEST = 2
_LONGEST = 60  # characters of a room
_LONGEST_LINE = 160


def have_rooms_behind(lines: list[Line]) -> bool:
    """Whether at least two rows, and half of all, have hours and a room alone."""
    words = [each for each in map(_behind_hours, lines) if each]
    rooms = [each for each in words if may_be_room(each.partition(" (")[0])]
    is_usual = len(rooms) >= _FEWEST and 2 * len(rooms) >= len(words)
    return is_usual and all(len(each) < _LONGEST for each in words)


def have_rooms_in_second_cell(lines: list[Line]) -> bool:
    """The same of rows in three cells: hours, room and title."""
    rows = [line.cells for line in lines if len(line.cells) > 2]
    cells = [row[1] for row in rows if band_at_start(full_hours(row[0]))]
    rooms = [cell for cell in cells if may_be_room(cell)]
    return len(rooms) >= _FEWEST and 2 * len(rooms) >= len(cells)


def have_rooms_ahead(lines: list[Line]) -> bool:
    """Whether rooms and titles stand behind the hours with no sign between them.

    "1–2 p.m. Room XII Lamps for islands": what follows differs, and is no building.
    """
    words = [each for each in map(_behind_hours, lines) if each]
    found = [each for each in map(room_ahead, words) if each]
    titles = {title for _room, title in found}
    return len(found) >= _FEWEST and len(titles) == len(found) == len(words)


def room_ahead(words: str) -> tuple[str, str] | None:
    """The room with its number at the head of the words, and the title after it."""
    match = _AHEAD.fullmatch(words)
    is_other = not match or may_be_room(words) or not may_be_room(match["room"])
    return None if is_other else (match["room"], match["title"])


def hours_and_room(cells: Sequence[str]) -> tuple[str, str] | None:
    """The two cells of a row that has no others: "1–2 p.m. | Conference Room 3"."""
    filled = [cell for cell in cells if cell]
    if len(filled) != 2 or max(map(len, filled)) > _LONGEST:
        return None
    band = band_at_start(full_hours(filled[0]))
    return (band[1], filled[1]) if band and band[0] and not band[2] else None


def _behind_hours(line: Line) -> str | None:
    if len(line.text) > _LONGEST_LINE:
        return None
    if line.cells:
        both = hours_and_room(line.cells)
        return both and both[1]
    both = day_with_hours(line.text, ANY_YEAR)
    band = band_at_start(full_hours(both.rest if both else line.text))
    return band[2].strip(" ,，،|–—-()（）") if band and band[0] else None
