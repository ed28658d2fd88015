"""Side events in a grid whose columns are days or rooms, put one after the other.

Time     | Monday, 2 March | Tuesday, 3 March
1–2 p.m. | Lamps           | Buoys             → Monday, its hours and event; Tuesday

Time     | Room 1          | Room 2            → 1–2 p.m., Lamps, Room 1; 1–2 p.m. …
"""

from agendas.reading.bodies.rooms import may_be_room
from agendas.reading.languages import TIME_ROLES
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.results import Days
from agendas.reading.tables.day_columns import days_of_columns
from agendas.reading.tables.table_lines import NOTHING, column_role
from agendas.reading.times.day_headings import day_heading
from agendas.reading.times.days import ANY_YEAR, FoundSpan
from agendas.reading.times.hours import band_at_start

_LONGEST_DAY = 100  # characters


def without_grids(
    sheet: Sheet, lines: list[Line], dates: Days | None, year: int | None
) -> list[Line]:
    """The lines, those of each grid in the order of its days."""
    kept: list[Line] = []
    place = 0
    while place < len(lines):
        head = lines[place]
        days, has_rooms = _days(head, dates, year), _heads_rooms(head)
        end = place + 1
        while days and end < len(lines) and _is_row(lines[end], len(head.cells)):
            end += 1
        while has_rooms and end < len(lines) and _is_of_rooms(lines[end], head):
            end += 1
        if end == place + 1:
            kept.append(head)
        elif has_rooms:
            kept += _in_rooms(sheet, head, lines[place + 1 : end])
        else:
            kept += _in_order(sheet, head, lines[place + 1 : end])
        place = end
    return kept


def _heads_rooms(line: Line) -> bool:
    """Whether the line heads the hours with a time, and each column with a room."""
    first, *others = line.cells or ("",)
    is_time = not first or column_role(first) in TIME_ROLES
    return is_time and len(others) > 1 and all(map(may_be_room, others))


def _is_of_rooms(line: Line, head: Line) -> bool:
    """Whether the line is a day, or hours and the events in the rooms."""
    filled = [cell for cell in line.cells if cell] or [line.text]
    if len(filled) == 1 and len(filled[0]) < _LONGEST_DAY:
        return day_heading(filled[0], ANY_YEAR) is not None
    return _is_row(line, min(len(line.cells), len(head.cells)))


def _in_rooms(sheet: Sheet, head: Line, rows: list[Line]) -> list[Line]:
    head.is_used = True
    ordered: list[Line] = []
    for row in rows:
        if len([cell for cell in row.cells if cell]) < 2:
            ordered.append(row)  # a day
            continue
        hours, *events = row.cells
        pieces = sheet.part(row, events)
        for room, piece in zip(head.cells[1:], pieces, strict=False):
            if set(piece.text) <= NOTHING:
                sheet.use(piece)
            else:
                piece.cells = (hours, piece.text, room)
                ordered.append(piece)
    return ordered


def _days(line: Line, dates: Days | None, year: int | None) -> list[FoundSpan] | None:
    return days_of_columns(line.cells, dates, year) if len(line.cells) > 2 else None


def _is_row(line: Line, size: int) -> bool:
    """Whether hours stand in the first cell, and events in the others."""
    if len(line.cells) != size:
        return False
    band = band_at_start(line.cells[0])
    return bool(band and band[0] and not band[2])


def _in_order(sheet: Sheet, head: Line, rows: list[Line]) -> list[Line]:
    days = sheet.part(head, list(head.cells[1:]))
    head.is_used = True
    ordered: list[Line] = []
    parted = [(row, sheet.part(row, list(row.cells[1:]))) for row in rows]
    for column, day in enumerate(days):
        ordered.append(day)
        for row, pieces in parted:
            if set(pieces[column].text) <= NOTHING:
                sheet.use(pieces[column])
                continue
            hours = Line(row.number, row.raw, row.cells[0], is_piece=True)
            pieces[column].gap = False
            ordered += [hours, pieces[column]]
    return ordered
