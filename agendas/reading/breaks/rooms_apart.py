"""Rooms whose floor or door stands on the next line, put in one line with it.

Congress Hall,
door 4, second floor      → "Congress Hall, door 4, second floor"
Room C3
(7th floor)               → "Room C3 (7th floor)"
"""

from agendas.reading.bodies.rooms import is_room, is_within_building
from agendas.reading.lines.sheet import Line, Sheet

_LONGEST = 50  # characters of each line
_COMMAS = (",", "،", "，")


def join_rooms(sheet: Sheet) -> None:
    """Let each room stand on one line with where in the building it is."""
    joined: list[Line] = []
    for line in sheet.lines:
        last = joined[-1] if joined else None
        if last and _goes_on(last, line):
            last.text = f"{last.text} {line.text}"
            sheet.use(line)
        else:
            joined.append(line)
    sheet.lines = joined


def _goes_on(last: Line, line: Line) -> bool:
    if len(line.text) > _LONGEST or len(last.text) > _LONGEST:
        return False
    is_open = last.text.endswith(_COMMAS)
    in_brackets = line.text[:1] in "(（" and line.text[-1:] in ")）"
    if not (is_open or in_brackets) or line.cells or last.cells:
        return False
    return is_within_building(line.text.strip("()（） ")) and is_room(
        last.text.rstrip(" ,،，")
    )
