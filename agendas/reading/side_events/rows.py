"""Which rows of a table are side events, and which go on with the one above.

Mon 8 June     | Room 3 | Lamps for islands    the day, and the hours below it
1–2 p.m.       |        |
Home           | News   | Contact              the links of a web page
"""

from collections.abc import Sequence

from agendas.reading.bodies.rooms import may_be_room
from agendas.reading.languages import HALF_WORDS, TIME_ROLES
from agendas.reading.languages.folding import fold
from agendas.reading.lines.marks import note_marks
from agendas.reading.results import Days
from agendas.reading.side_events.forms import LABEL, role_of_label
from agendas.reading.side_events.organizers import split_panel
from agendas.reading.tables.columns import Columns
from agendas.reading.tables.days_with_hours import day_of_meeting, day_with_hours
from agendas.reading.times.certainty import is_status
from agendas.reading.times.clocks import full_hours
from agendas.reading.times.day_headings import without_day_number
from agendas.reading.times.days import ANY_YEAR, FoundSpan, read_span, span_at_start
from agendas.reading.times.hours import band_at_start, read_time
from meetings.dates import Band, Span

_LONGEST_TIME = 120  # characters of a cell with a day and hours


def is_another(title: str, cell: str) -> bool:
    """Whether a title alone in its row is of another event at the same hours."""
    return bool(split_panel(cell) or is_status(title) or note_marks(title))


def may_be_event(
    columns: Columns, cells: Sequence[str], year: int | None, *, is_below: bool
) -> bool:
    """Whether a row has hours, or stands below some with its first cell empty.

    Under a heading of columns one without them has as many cells as that.
    """
    if any(_begins_with_time(cell, year) for cell in cells[:3]):
        return True
    if is_below and not cells[0]:
        return True
    if not columns.columns:
        return False
    filled = [n for n, cell in enumerate(cells) if cell]
    is_timed = any(columns.role(place) in TIME_ROLES for place in filled)
    return not is_timed or len(cells) == len(columns.columns)


def labels_of_row(cells: Sequence[str]) -> list[tuple[str | None, str]]:
    """The labels of a row that has nothing else, and a room without one.

    "Online only | Organizer: Malta | Co-organizer: Peru"
    """
    filled = [cell for cell in cells if cell]
    named = [(role_of_label(cell), cell) for cell in filled]
    others = [cell for role, cell in named if role is None]
    if not all(map(may_be_room, others)) or named[-1][0] is None:
        return []
    return [
        (role, LABEL.match(cell)["value"].strip() if role else cell)
        for role, cell in named
    ]


def day_in_cell(
    cell: str, dates: Days | None, year: int | None
) -> tuple[FoundSpan | None, str]:
    """The day that the cell names, and the hours behind it."""
    if day := day_of_meeting(cell, dates):
        return FoundSpan(Span(day, day)), ""
    if both := day_with_hours(cell, year):
        return both, both.rest
    if found := read_span(cell.strip(" :"), year) if len(cell) < 100 else None:
        return found, ""
    bare = without_day_number(cell)
    if bare != cell and (found := read_span(bare.strip(" :"), year)):
        return found, ""
    head = span_at_start(cell[:120], year)
    # "Monday, 13 December - Morning"
    is_half = head and head.is_day and fold(head.rest) in HALF_WORDS
    return (head if is_half else None), ""


def hours_without_title(
    columns: Columns, cells: Sequence[str]
) -> tuple[Band, list[tuple[str | None, str]]] | None:
    """The hours of a row whose cell for a title is empty, and its other cells."""
    roles = [columns.role(place) for place in range(len(cells))]
    row = list(zip(roles, cells, strict=True))
    hours = next((cell for role, cell in row if role in TIME_ROLES and cell), "")
    found = band_at_start(full_hours(hours)) if ("title", "") in row else None
    if not found or not found[0] or found[2]:
        return None
    others = ((role, cell) for role, cell in row if role not in TIME_ROLES)
    return found[0], [(role, cell) for role, cell in others if cell]


def _begins_with_time(cell: str, year: int | None) -> bool:
    """Whether the cell begins with a day or hours, or is a time."""
    if len(cell) > _LONGEST_TIME:
        return False
    is_day = bool(span_at_start(cell, year or ANY_YEAR))
    return is_day or band_at_start(cell) is not None or read_time(cell) is not None
