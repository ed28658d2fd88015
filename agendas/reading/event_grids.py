"""Side events in a grid whose columns are days, put one after the other.

Time     | Monday, 2 March | Tuesday, 3 March
1–2 p.m. | Lamps           | Buoys             → Monday, its hours and event; Tuesday
"""

from agendas.reading.day_columns import days_of_columns
from agendas.reading.days import FoundSpan, band_at_start
from agendas.reading.lines import Line, Sheet
from agendas.reading.results import Days
from agendas.reading.table_lines import NOTHING


def without_grids(
    sheet: Sheet, lines: list[Line], dates: Days | None, year: int | None
) -> list[Line]:
    """The lines, those of each grid in the order of its days."""
    kept: list[Line] = []
    place = 0
    while place < len(lines):
        head = lines[place]
        days = _days(head, dates, year)
        end = place + 1
        while days and end < len(lines) and _is_row(lines[end], len(head.cells)):
            end += 1
        if end == place + 1:
            kept.append(head)
        else:
            kept += _in_order(sheet, head, lines[place + 1 : end])
        place = end
    return kept


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
