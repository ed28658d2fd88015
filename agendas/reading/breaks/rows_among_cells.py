"""The rows of a timetable that ran together into one line, among its cells.

10.00–10.30 | Opening | 10.30–13.00 | Buoys | 15.00 | Closing     → three rows
"""

import datetime as dt
from functools import lru_cache

from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.times.clocks import full_hours
from agendas.reading.times.days import ANY_YEAR, span_at_start
from agendas.reading.times.figures import DIGIT
from agendas.reading.times.hours import band_at_start, read_time

_FEWEST = 3  # rows of the first line that is taken apart; two halves of a day are one
_LONGEST = 500  # characters of a row
_LONGEST_HOURS = 60  # characters, with a day before them
_OF_DAYS = {"day_without_year", "weekday_differs"}  # doubts about one day


def part_rows_among_cells(sheet: Sheet) -> None:
    """Make a line of each row in lines of hours and titles, cell after cell."""
    runs = [_rows(line.cells) if _may_hold_rows(line) else [] for line in sheet.lines]
    if not any(len(rows) >= _FEWEST for rows in runs):
        return
    lines: list[Line] = []
    for line, rows in zip(sheet.lines, runs, strict=True):
        if len(rows) < 2:
            lines.append(line)
            continue
        pieces = sheet.part(line, [" ".join(row) for row in rows])
        for piece, row in zip(pieces, rows, strict=False):
            is_row = len(row) > 1 and len(piece.text) < _LONGEST
            piece.cells = tuple(row) if is_row else ()
        lines += pieces
    sheet.lines = lines


def _may_hold_rows(line: Line) -> bool:
    """Whether the line has the cells of two rows, and figures behind the first."""
    cells = line.cells
    return len(cells) > 3 and DIGIT.search(line.text, len(cells[0])) is not None


def _rows(cells: tuple[str, ...]) -> list[list[str]]:
    """The rows that begin with hours, each later than the last, and days alone."""
    rows: list[list[str]] = []
    last: dt.time | None = None
    is_timed = False  # hours stand before, with no day after them
    for cell in filter(None, cells):
        day, hours = _day_and_hours(cell)
        start = _start(hours) if hours else None
        if day:
            rows.append([day])
        if start:
            if last and not day and start <= last:
                return []  # the same hours of several days
            if is_timed and not day and len(rows[-1]) == 1:
                return []  # one row's start and its end, each in a cell
            rows.append([full_hours(hours)])
        if day or start:
            last, is_timed = start, bool(start)
        elif not is_timed:
            return []  # words before any hours
        else:
            rows[-1].append(cell)
    return rows if last else []  # days alone head columns


def _day_and_hours(cell: str) -> tuple[str, str]:
    """The day and the hours that the whole cell holds: "5 May 10:00–13:00"."""
    if len(cell) > _LONGEST_HOURS:
        return "", ""
    if _start(cell):
        return "", cell
    found = span_at_start(cell, ANY_YEAR)
    doubt = found and found.problem and found.problem.code
    if not found or not (found.is_day or doubt in _OF_DAYS):
        return "", ""
    if not found.rest:
        return cell, ""
    if _start(found.rest) is None:
        return "", ""
    return cell.removesuffix(found.rest).strip(" ,"), found.rest


@lru_cache(maxsize=512)  # a cell is asked with its day and without
def _start(cell: str) -> dt.time | None:
    """When the hours begin that are all of the cell."""
    words = full_hours(cell)
    if time := read_time(words):
        return time
    band = band_at_start(words)
    return band[0].start if band and band[0] and not band[2].strip(" .()") else None
