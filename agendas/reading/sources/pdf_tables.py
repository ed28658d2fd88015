"""The tables of a PDF page as rows of cells, by where their words stand.

A heading such as "Date and time | Item | Title" shows where the columns are; a cell
that is broken over several lines is put together again.
"""

from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from agendas.reading.days import ANY_YEAR, read_band, read_span
from agendas.reading.languages import TIME_ROLES
from agendas.reading.lines import UNREAD
from agendas.reading.sources.centred_tables import (
    begins_late,
    centred_rows,
    is_beside,
    is_centred,
    words_of,
)
from agendas.reading.sources.pieces import Piece, Row, joined_words, segments
from agendas.reading.table_lines import column_role
from agendas.reading.tables import is_value
from meetings.dates import Precision

_NEAR = 3.0  # points within which two edges are one
_MOST_HEAD_LINES = 3
_MOST_COLUMNS = 20
_OPEN_ENDS = (",", "،", "，", "-", "–", "—", "/")
_JUMP = 1.12  # times; from the steps inside cells to those between rows
_LEAST_GAP = 0.4  # heights; between two columns
_WIDEST_LINE = 1.6  # heights; lines of one cell stand closer to each other
_FAR = 6  # heights; a wider gap under a table is its end


@dataclass
class Grid:
    """Where the columns of a table begin, and the lines that part them."""

    lefts: list[float]
    bounds: list[float]

    def column(self, piece: Piece) -> int:
        """The column in which the piece begins."""
        return sum(bound <= piece.left for bound in self.bounds)

    def segments(self, row: Row) -> Row:
        """The row with its pieces joined, but not over the edge of a column."""
        parts: list[Row] = []
        for piece in row:
            gap = piece.left - parts[-1][-1].right if parts else 0.0
            is_edge = any(abs(piece.left - left) < _NEAR for left in self.lefts)
            if not parts or (is_edge and gap > _LEAST_GAP * piece.height):
                parts.append([])
            parts[-1].append(piece)
        return [each for part in parts for each in segments(part)]

    def by_columns(self, row: Row) -> dict[int, Piece]:
        """The pieces of a line of the page in the columns where they begin."""
        return {self.column(piece): piece for piece in row}

    def crosses(self, piece: Piece) -> bool:
        """Whether the piece runs over the edge of its column."""
        return any(
            piece.left < bound - _NEAR and piece.right > bound + _NEAR
            for bound in self.bounds
        )

    def fits(self, row: Row) -> bool:
        """Whether every piece begins where a column does, and there are several."""
        return len(row) > 1 and all(
            min(abs(piece.left - left) for left in self.lefts) < _NEAR for piece in row
        )


@dataclass
class Tables:
    """Reads the tables of a document's pages; one may go on from page to page."""

    grid: Grid | None = None
    has_times: bool = False

    def read(self, rows: list[Row], start: int) -> tuple[list[str], int] | None:
        """The lines of the table whose heading is at `start`, and where it ends."""
        row, after = _abreast(rows, start)
        if not 1 < len(row) <= _MOST_COLUMNS:
            return None
        found = _heading(rows, after, row)
        if found is None:
            return None
        heads, end = found
        self.has_times = column_role(heads[0]) in TIME_ROLES
        body = [piece for each in rows[end:] for piece in segments(each)]
        self.grid = _grid(row, body)
        lines, end = self._body(rows, end, is_new=True)
        return ["\t".join(heads), *lines], end

    def go_on(self, rows: list[Row], start: int) -> tuple[list[str], int] | None:
        """The rows of the last page's table at the head of this page."""
        if not self.grid or not self.grid.fits(segments(rows[start])):
            return None
        return self._body(rows, start)

    def _body(
        self, rows: list[Row], start: int, *, is_new: bool = False
    ) -> tuple[list[str], int]:
        end = start
        while end < len(rows) and self._is_within(rows, end, start):
            end += 1
        if end < len(rows):
            ended, self.grid = self.grid, None
        else:
            ended = self.grid
        body = [ended.segments(row) for row in rows[start:end]]
        lines = [ended.by_columns(row) for row in body]
        has_hours = is_new and self.has_times
        is_late = has_hours and begins_late([words_of(line) for line in lines])
        if is_late or is_centred(lines):
            found = centred_rows(lines)
            is_certain = found and not (has_hours and begins_late(found))
            return _centred(ended, body, found if is_certain else None), end
        reader = _Cells(ended, _line_pitch(rows[start:end]))
        for row in body:
            reader.take(row)
        return reader.lines(), end

    def _is_within(self, rows: list[Row], place: int, start: int) -> bool:
        row = self.grid.segments(rows[place])
        above = rows[place - 1][0] if place > start else None
        is_far = above and row[0].top - above.bottom > _FAR * row[0].height
        alone = len(row) == 1 and (is_far or self.grid.column(row[0]) == 0)
        if alone and (is_far or self.grid.crosses(row[0])):
            return is_value(row[0].text)
        return not any(self.grid.crosses(piece) for piece in row)


def _centred(
    grid: Grid, body: list[Row], rows: list[dict[int, str]] | None
) -> list[str]:
    """The rows of a table; its lines, marked as unread, where they are not certain."""
    if rows is None:
        return [UNREAD + "    ".join(p.text for p in row) for row in body]
    columns = range(len(grid.bounds) + 1)
    return ["\t".join(row.get(place, "") for place in columns) for row in rows]


def _abreast(rows: list[Row], start: int) -> tuple[Row, int]:
    """The words at one height, also where some stand between, and the row after them.

    A heading of two lines stands half a line above one of a single line.
    """
    row, end = segments(rows[start]), start + 1
    if end < len(rows) and is_beside(rows[start][0], rows[end][0]):
        other = segments(rows[end])
        if not any(_overlap(one, two) for one in row[:_MOST_COLUMNS] for two in other):
            row, end = sorted([*row, *other], key=lambda each: each.left), end + 1
    return row, end


def _heading(rows: list[Row], after: int, row: Row) -> tuple[list[str], int] | None:
    """The words over the columns and the row after them, if they head a table."""
    heads = [piece.text for piece in row]
    found = None
    for end in range(after, min(after + _MOST_HEAD_LINES, len(rows) + 1)):
        roles = [column_role(head) for head in heads]
        known = {role for role in roles if role}
        # Of "Item" and "Item of the agenda" the longer is the heading.
        if len(known) > 1 and known & TIME_ROLES and not (found and None in roles):
            found = list(heads), end
        if end == len(rows) or any(is_value(p.text) for p in rows[end]):
            break
        for piece in segments(rows[end]):
            over = [n for n, head in enumerate(row) if _overlap(head, piece)]
            if len(over) != 1:
                return found
            heads[over[0]] = joined_words(heads[over[0]], piece.text)
    return found


def _overlap(head: Piece, piece: Piece) -> bool:
    return min(head.right, piece.right) - max(head.left, piece.left) > 0


def _grid(head: Row, body: Row) -> Grid:
    """The edges of the columns: where the fewest words cross and the most begin."""
    bounds, lefts = [], [head[0].left]
    for one, two in zip(head, head[1:], strict=False):
        near = [p for p in body if one.left + _NEAR < p.left <= two.right][:400]
        edges = {round(p.left) for p in [two, *near]}
        best = min(edges, key=lambda edge: _badness(edge, body[:400], two))
        lefts.append(float(best))
        bounds.append(best - _NEAR + 1)
    return Grid(lefts, bounds)


def _badness(edge: float, body: Row, head: Piece) -> tuple[int, int, float]:
    crossing = sum(p.left < edge - _NEAR and p.right > edge + _NEAR for p in body)
    starting = sum(abs(p.left - edge) < _NEAR for p in body)
    return crossing, -starting, abs(edge - head.left)


def _line_pitch(rows: list[Row]) -> float:
    """A step from line to line that only lines of one cell keep; 0 for no such step.

    Steps inside cells are alike and smaller than those from row to row.
    """
    feet = [row[0].foot for row in rows]
    height = median(max(piece.height for piece in row) for row in rows) if rows else 1
    steps = sorted(two - one for one, two in pairwise(feet))
    for one, two in pairwise(step for step in steps if step < _FAR * height):
        if one > _WIDEST_LINE * height:
            break
        if two > _JUMP * max(one, 1.0):
            return (one + two) / 2
    return 0.0


def _is_whole(cell: str) -> bool:
    """Whether a cell names a day or hours to the end."""
    found = read_span(cell, ANY_YEAR)
    is_day = found and found.span and found.span.precision is Precision.DAY
    return bool(is_day or read_band(cell))


@dataclass
class _Cells:
    """Puts the lines of a table's body together to rows."""

    grid: Grid
    pitch: float
    rows: list[list[str]] = field(default_factory=list)
    last: float = 0.0

    def take(self, row: Row) -> None:
        """Take one line of the page."""
        cells = [""] * (len(self.grid.bounds) + 1)
        for piece in row:
            place = self.grid.column(piece)
            cells[place] = joined_words(cells[place], piece.text)
        if self.rows and self._goes_on(row, cells):
            current = self.rows[-1]
            self.rows[-1] = [
                joined_words(a, b) for a, b in zip(current, cells, strict=True)
            ]
        else:
            self.rows.append(cells)
        self.last = row[0].foot

    def _goes_on(self, row: Row, cells: list[str]) -> bool:
        """Whether the line is the next one of the cells above it."""
        current = self.rows[-1]
        if any(new and not old for new, old in zip(cells, current, strict=True)):
            return False
        if _is_whole(current[0]) and _is_whole(cells[0]):
            return False
        step = row[0].foot - self.last
        if self.pitch:
            return step <= self.pitch
        if any(map(is_value, cells[1:-1])):
            return False
        if cells[0] and not current[0].endswith(_OPEN_ENDS):
            return not is_value(cells[0]) or cells[0].isdigit()
        return True

    def lines(self) -> list[str]:
        """The rows with tabs between their cells."""
        return ["\t".join(cells) for cells in self.rows]
