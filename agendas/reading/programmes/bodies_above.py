"""The names of bodies that stand above hours, and say whose the sittings below are.

Plenary
10 a.m.–1 p.m.
Item 2. Lamps
Committee of the Whole        → no entry of the plenary
Conference Room 2             → its room
3–6 p.m.
"""

from agendas.reading.lines.sheet import Line
from agendas.reading.tables.row_forms import is_hall, start_at_head
from agendas.reading.tables.tracks import is_body_alone, name_and_room
from agendas.reading.times.clocks import full_hours
from agendas.reading.times.hours import band_at_start, read_time

_MOST_NAMES = 2  # of one body, in two languages
_LONGEST = 100  # characters


def bodies_above_hours(lines: list[Line]) -> frozenset[int]:
    """The numbers of lines that name the body of the hours below them, or its room.

    Only where one stands above the first hours of all; else they may sit in parallel
    to what is above them.
    """
    found: set[int] = set()
    is_first = True
    for place, line in enumerate(lines):
        if not _begins_with_hours(line):
            continue
        above = _names_above(lines, place)
        if is_first and not above:
            return frozenset()
        found.update(above)
        is_first = False
    return frozenset(found)


def _names_above(lines: list[Line], place: int) -> list[int]:
    names: list[int] = []
    halls: list[int] = []
    for line in reversed(lines[max(place - _MOST_NAMES - 1, 0) : place]):
        if line.cells or len(line.text) > _LONGEST:
            break
        if not names and not halls and is_hall(line.text):
            halls.append(line.number)
            continue
        if not is_body_alone(name_and_room(line.text)[0]) or len(names) == _MOST_NAMES:
            break
        names.append(line.number)
    return [*names, *halls] if names else []


def _begins_with_hours(line: Line) -> bool:
    if line.cells or len(line.text) > _LONGEST:
        return False
    band = band_at_start(full_hours(line.text))
    return bool((band and band[0]) or start_at_head(line.text) or read_time(line.text))
