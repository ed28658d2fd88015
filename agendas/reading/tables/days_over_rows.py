"""Days whose weekday and date stand in two rows of the first column.

Monday,      10 a.m.–1 p.m.   1   Opening of the session
6 October    3–6 p.m.         2   Lamps                     → both on that Monday
"""

from agendas.reading.lines.markup import plain
from agendas.reading.lines.sheet import WIDE_GAP, Line, Sheet
from agendas.reading.tables.days_with_hours import day_of_cell
from agendas.reading.times.days import is_weekday

_LONGEST = 40  # characters of a weekday, or of a date
_GAP = 3  # spaces between columns
_SIGNS = " ,،，.()（）"


def with_whole_days(sheet: Sheet, lines: list[Line], year: int | None) -> list[Line]:
    """The lines, where such a day stands whole in the first of its two rows."""
    whole: list[Line] = []
    place = 0
    while place < len(lines):
        pair = lines[place : place + 2]
        joined = _joined(sheet, *pair, year) if len(pair) > 1 else None
        whole += joined or pair[:1]
        place += 2 if joined else 1
    return whole


def _joined(
    sheet: Sheet, first: Line, second: Line, year: int | None
) -> list[Line] | None:
    """The two rows with the day in the first; None where it is not in two."""
    above, below = _first_cell(first), _first_cell(second)
    if not above or not below or second.is_heading:
        return None
    weekday, date = (above, below) if _is_weekday(above) else (below, above)
    if not _is_weekday(weekday) or not any(map(str.isdigit, date)):
        return None
    date = date.strip(_SIGNS)
    day = f"{weekday.strip(_SIGNS)}, {date}"
    found = day_of_cell(day, None, year)
    if not found or not found.is_day or found.rest or not day_of_cell(date, None, year):
        return None
    head = day if first.cells or len(day) < _width(first) else date
    if not first.cells and len(head) >= _width(first):
        return None  # the columns behind it would move
    return [_with_first_cell(sheet, first, head), *_without_first_cell(sheet, second)]


def _is_weekday(cell: str) -> bool:
    return is_weekday(cell.strip(_SIGNS))


def _first_cell(line: Line) -> str:
    """The words of the first column; of columns of spaces only where others follow."""
    if line.cells:
        return line.cells[0] if len(line.cells[0]) < _LONGEST else ""
    if not line.text[:1].isalnum() and line.text[:1] not in "(（":
        return ""
    head = WIDE_GAP.split(line.printed.strip(), maxsplit=1)[0]
    return plain(head) if len(head) < _LONGEST else ""


def _with_first_cell(sheet: Sheet, line: Line, day: str) -> Line:
    if line.cells:
        line.cells = (day, *line.cells[1:])
        return line
    rest = _rest(line)
    [piece] = sheet.part(line, [day.ljust(_width(line) + _GAP) + rest if rest else day])
    piece.indent = line.indent
    return piece


def _width(line: Line) -> int:
    """How many characters fit into the first column, before a wide gap."""
    rest = _rest(line)
    return len(line.printed.strip()) - len(rest) - _GAP if rest else _LONGEST


def _without_first_cell(sheet: Sheet, line: Line) -> list[Line]:
    if line.cells:
        line.cells = ("", *line.cells[1:])
        line.text = " ".join(cell for cell in line.cells if cell)
        sheet.use(*([] if line.text else [line]))
        return [line] if line.text else []
    rest = _rest(line)
    if not rest:
        sheet.use(line)
        return []
    pieces = sheet.part(line, [rest])
    for piece in pieces:
        piece.indent = line.indent + len(line.printed.strip()) - len(rest)
    return pieces


def _rest(line: Line) -> str:
    """What stands behind the first of the columns that spaces hold apart."""
    parts = WIDE_GAP.split(line.printed.strip(), maxsplit=1)
    return parts[1] if len(parts) > 1 else ""
