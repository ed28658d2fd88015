"""Tables whose columns only spaces hold apart, and whose cells take several lines.

Date and time    Item    Title
Monday, 5 May    1       Opening of       → rows of three cells
10 a.m.–1 p.m.           the meeting

Such a text is a page of letters of one width, on which a table is found by where its
words stand, as on a page of a PDF file. Where that leaves a doubt, the lines stay.
"""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from unicodedata import east_asian_width

from agendas.reading.languages import TIME_ROLES
from agendas.reading.lines.markup import plain
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.sources.cell_values import begins_time
from agendas.reading.sources.open_tables import TableRow, Tables
from agendas.reading.sources.pieces import Piece
from agendas.reading.tables.table_lines import column_role

_WORD = re.compile(r"\S+")
_GAP = re.compile(r"\s{2,}")
# A letter and a line of the page, in points; one space is no gap between columns.
_LETTER, _HEIGHT, _STEP = 4.0, 10.0, 12.0
_LEAST_GAP = 0.6  # heights between columns, which two spaces are wider than
_LONGEST = 300  # letters of a line of a table
_FIRST_LINES = 12  # that show whether a table begins
_MOST_LINES = 600  # of one table
_FEWEST_ROWS = 2  # with the heading


def put_spaced_columns_in_cells(sheet: Sheet) -> None:
    """Make rows of the lines of each such table."""
    kept: list[Line] = []
    place = 0
    while place < len(sheet.lines):
        rows, end = _table_at(sheet, place)
        kept += rows
        place = end
    sheet.lines = kept


def _table_at(sheet: Sheet, place: int) -> tuple[list[Line], int]:
    """The rows of the table that begins at the place, else its lines; where it ends."""
    lines = sheet.lines
    for read in _ways_to_read(lines[place]):
        if not read(_page(lines[place : place + _FIRST_LINES])):
            continue
        near = lines[place : place + _MOST_LINES]
        rows, size = read(_page(near)) or ([], 0)
        if len(rows) < _FEWEST_ROWS:
            continue
        if any(row.is_unread for row in rows):
            return lines[place : place + size], place + size
        return [_row(sheet, near, row) for row in rows], place + size
    return [lines[place]], place + 1


_Way = Callable[[Tables], tuple[list[TableRow], int] | None]


def _ways_to_read(line: Line) -> list[_Way]:
    """How the table could be read whose first line it is: by its head, or without."""
    if line.cells or len(line.raw) > _LONGEST:
        return []
    words = _GAP.split(line.raw)
    if len(words) == 1:
        return []
    times = sum(map(begins_time, words))
    is_head = times > 1 or any(column_role(each) in TIME_ROLES for each in words)
    return [_headed, _unheaded] if is_head else [_unheaded]


def _headed(tables: Tables) -> tuple[list[TableRow], int] | None:
    return tables.read(0)


def _unheaded(tables: Tables) -> tuple[list[TableRow], int] | None:
    return tables.read_unheaded(0)


def _page(lines: list[Line]) -> Tables:
    """The lines as the page of a document whose tables can be read."""
    tables = Tables(gap=_LEAST_GAP)
    tables.begin_rows([list(_pieces(line)) for line in _together(lines)])
    return tables


def _together(lines: list[Line]) -> Iterator[Line]:
    """The lines up to the first that can be none of a table."""
    yield lines[0]
    for above, line in pairwise(lines):
        if line.cells or line.number == above.number or len(line.raw) > _LONGEST:
            return
        yield line


def _pieces(line: Line) -> Iterator[Piece]:
    """The words of a line with their boxes on the page."""
    foot = line.number * _STEP
    place, left = 0, line.indent
    for match in _WORD.finditer(line.raw):
        left += _width(line.raw[place : match.start()])
        right = left + _width(match[0])
        edges = (left * _LETTER, right * _LETTER)
        yield Piece(match[0], *edges, foot - _HEIGHT, foot, foot)
        place, left = match.end(), right


def _width(text: str) -> int:
    """How many letters wide a text is; Chinese signs take the room of two."""
    if text.isascii():
        return len(text)
    return len(text) + sum(east_asian_width(sign) in "WF" for sign in text)


def _row(sheet: Sheet, lines: list[Line], row: TableRow) -> Line:
    """One row of all its lines, for which it answers."""
    cells = tuple(plain(cell) for cell in row.text.split("\t"))
    line, *others = lines[row.first : row.last + 1]
    if others:
        text = " ".join(filter(None, cells))
        sheet.use(line, *others)
        line = Line(line.number, line.raw, text, gap=line.gap, is_piece=True)
        sheet.pieces.append(line)
    line.cells = cells
    return line
