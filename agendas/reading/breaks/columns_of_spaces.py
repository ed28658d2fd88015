"""Tables whose columns only spaces hold apart, and whose cells take several lines.

Date and time    Item    Title
Monday, 5 May    1       Opening of       → rows of three cells
10 a.m.–1 p.m.           the meeting

Such a text is a page of letters of one width, on which a table is found by where its
words stand, as on a page of a PDF file. Where that leaves a doubt, the lines stay.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise, takewhile

from agendas.reading.breaks.spaced_parts import parts_of, row_of, words_of
from agendas.reading.languages import TIME_ROLES
from agendas.reading.lines.marks import read_mark
from agendas.reading.lines.markup import plain
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.sources.cell_values import begins_time
from agendas.reading.sources.open_tables import TableRow, Tables
from agendas.reading.sources.pieces import Piece
from agendas.reading.tables.table_lines import column_role
from agendas.reading.times.figures import DIGIT

_LABEL = re.compile(r"[^\W\d][^:：]{2,30}[:：](?:\s|$)")
# A letter and a line of the page, in points; one space is no gap between columns.
_LETTER, _HEIGHT, _STEP = 4.0, 10.0, 12.0
_LEAST_GAP = 0.6  # heights between columns, which two spaces are wider than
_MOST_BLANK = 2  # lines between two of a table
_LONGEST = 300  # letters of a line of a table
_FIRST_LINES, _TIMES_AS_MANY = 12, 8  # lines in which a table is looked for
_MOST_LINES = 2_000  # of all tables
_MOST_TRIES = 200  # that find no table; no document has as many
_FEWEST_ROWS = 2  # with the heading
_MOST_BELOW = 4  # lines under a table that show whether it goes on


def put_spaced_columns_in_cells(sheet: Sheet) -> None:
    """Make rows of the lines of each such table."""
    kept: list[Line] = []
    search = _Search(sheet.lines)
    while search.place < len(sheet.lines) and not search.is_over:
        start = search.place
        rows = search.rows()
        near = sheet.lines[start : search.place]
        for row in rows:
            cells = tuple(map(plain, row.text.split("\t")))
            kept.append(row_of(sheet, near[row.first : row.last + 1], cells))
        kept += [] if rows else near
    sheet.lines = kept + sheet.lines[search.place :]


@dataclass
class _Search:
    """Looks for tables from line to line; `place` is where it goes on."""

    lines: list[Line]
    place: int = 0
    tries_left: int = _MOST_TRIES
    lines_left: int = _MOST_LINES
    is_new: bool = True  # the line above stands in no columns, or ends a table

    @property
    def is_over(self) -> bool:
        """Whether more was looked at than any document holds."""
        return self.tries_left <= 0 or self.lines_left <= 0

    def rows(self) -> list[TableRow]:
        """The rows of the table that begins at the place; [] for lines left alone."""
        line = self.lines[self.place]
        ways = _ways_to_read(line, is_new=self.is_new or line.gap)
        for read in ways:
            rows, size = self._table(read)
            if len(rows) < _FEWEST_ROWS:
                self.tries_left -= 1
                continue
            near = self.lines[self.place : self.place + size + _MOST_BELOW]
            self.place += size
            self.lines_left -= size
            self.is_new = True
            return [] if _is_doubtful(rows, near, size) else rows
        self.place += 1
        self.is_new = not _is_in_columns(line)
        return []

    def _table(self, read: "_Way") -> tuple[list[TableRow], int]:
        """The rows and how many lines they take, of as many lines as need be."""
        most = _FIRST_LINES
        while True:
            lines = list(_together(self.lines[self.place : self.place + most]))
            rows, size = read(_page(lines)) or ([], 0)
            if size < most or most >= self.lines_left:
                return rows, size
            most = min(most * _TIMES_AS_MANY, self.lines_left)


_Way = Callable[[Tables], tuple[list[TableRow], int] | None]


def _is_in_columns(line: Line) -> bool:
    return not line.cells and len(line.raw) <= _LONGEST and "  " in line.raw


def _ways_to_read(line: Line, *, is_new: bool) -> list[_Way]:
    """How the table could be read whose first line it is: by its head, or without."""
    if not _is_in_columns(line):
        return []
    words = words_of(line)
    times = sum(map(begins_time, words))
    is_head = times > 1 or any(column_role(each) in TIME_ROLES for each in words)
    ways = [_headed] if is_head else []
    # What begins with a number is an item of a list; days and hours have figures.
    is_row = is_new and DIGIT.search(line.raw) and not read_mark(words[0])
    return [*ways, _unheaded] if is_row else ways


def _headed(tables: Tables) -> tuple[list[TableRow], int] | None:
    return tables.read(0)


def _unheaded(tables: Tables) -> tuple[list[TableRow], int] | None:
    return tables.read_unheaded(0)


def _is_doubtful(rows: list[TableRow], lines: list[Line], size: int) -> bool:
    """Whether rows are not told apart, a cell holds a list, or the table goes on.

    Lines that begin with a label, "Moderator: …", are a list as well.
    """
    if any(row.is_unread for row in rows) or _goes_on(lines[size - 1 :]):
        return True
    below = [line for row in rows for line in lines[row.first + 1 : row.last + 1]]
    return any(_is_listed(words) for line in below for words in words_of(line))


def _is_listed(words: str) -> bool:
    mark = read_mark(words)
    return bool(mark and (mark.rest or mark.letter)) or bool(_LABEL.match(words))


def _goes_on(lines: list[Line]) -> bool:
    """Whether a line under the table stands in columns as well.

    Right under it may be words that are wider than their column.
    """
    last, *after = lines
    if not after or after[0].number - last.number > _MOST_BLANK:
        return False
    if len(words_of(after[0])) > 1:
        return True
    close = list(takewhile(lambda line: not line.gap, after))
    wide = (words_of(line) for line in close)
    first = next((words for words in wide if len(words) > 1), None)
    return first is not None and begins_time(first[0])


def _page(lines: list[Line]) -> Tables:
    """The lines as the page of a document whose tables can be read."""
    tables = Tables(gap=_LEAST_GAP)
    tables.begin_rows([list(_pieces(line)) for line in lines])
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
    for part in parts_of(line):
        edges = (part.start * _LETTER, part.end * _LETTER)
        yield Piece(part.text, *edges, foot - _HEIGHT, foot, foot)
