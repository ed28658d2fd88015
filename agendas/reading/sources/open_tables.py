"""Tables whose lines are not drawn as rows of cells, by where their words stand.

A heading such as "Date and time | Item | Title" shows where the columns are; a cell
that is broken over several lines is put together again.
"""

from dataclasses import dataclass, field, replace
from itertools import pairwise

from agendas.reading.languages import TIME_ROLES
from agendas.reading.lines.sheet import UNREAD
from agendas.reading.sources.cell_values import (
    NUMBERS,
    UNDER_MONTHS,
    WHEN,
    Kind,
    as_values,
    has_kind,
    kind_of,
    words_of,
)
from agendas.reading.sources.grids import Grid
from agendas.reading.sources.open_cells import Cell, Column, Line, columns_of
from agendas.reading.sources.open_heads import found_heads, grid_beside, known_columns
from agendas.reading.sources.open_rows import OpenTable
from agendas.reading.sources.pieces import MASTHEAD, WIDE, Piece, Row, segments
from agendas.reading.tables.columns import is_value
from agendas.reading.tables.table_lines import column_role

_MOST_HEAD_LINES = 6
_MOST_COLUMNS = 20
_NARROW = 0.45  # heights; a gap between two columns may be as narrow
_MOST_CLOSE = 2  # times as many columns that stand so close as are known by name
_FAR = 6  # heights; a wider gap under a table is its end
_CLOSE = 1.05  # heights; lines of one cell stand farther from each other
_ALIKE = 0.65  # of the height of the other line; a raised mark is smaller
_BLOCK = 3  # heights; a wider gap parts a table without a heading from another
_SEED_ROWS = 40  # among which that with the most cells shows the columns
_FEWEST_ROWS = 3
_NEAR_ROWS = 4  # below the first line of a day, in which a row of cells must begin
_NUMBER_ROLES = frozenset({"item", "number"})
_WHEN_ROLES = TIME_ROLES | {"until"}
_NAMED = WHEN | {Kind.MONTH}


@dataclass(frozen=True)
class TableRow:
    """The words of a row, with tabs between its cells; `first` and `last` say on which
    rows of the page they stand.
    """

    text: str
    first: int
    last: int

    @property
    def is_unread(self) -> bool:
        """Whether it is only a line of a table whose rows the page does not tell."""
        return self.text.startswith(UNREAD)


@dataclass
class Tables:
    """Reads the tables of a document's pages; one may go on from page to page.

    The rows are those of a part of a page, also with their words joined up to wide
    gaps, and up to narrow ones. Columns stand farther apart than `gap`, in heights.
    """

    gap: float = WIDE
    grid: Grid | None = None
    roles: tuple[str | None, ...] = ()
    tried: int = 0  # row of the page before which no table without a heading begins
    rows: list[Row] = field(default_factory=list)
    wide: list[Row] = field(default_factory=list)
    narrow: list[Row] = field(default_factory=list)

    def begin_rows(self, rows: list[Row]) -> None:
        """Forget what is known of rows: these follow."""
        self.tried = 0
        self.rows = rows
        self.wide = [segments(row, self.gap) for row in rows]
        self.narrow = [segments(row, _NARROW) for row in rows]

    def _joined(self, start: int, size: int) -> list[list[Row]]:
        """Some rows joined up to wide gaps; up to narrow ones, where these are others.

        A narrow gap between words may part columns, or none.
        """
        wide, narrow = (rows[start : start + size] for rows in (self.wide, self.narrow))
        is_same = all(map(_are_as_many, wide, narrow))
        return [wide] if is_same else [wide, narrow]

    def read(self, start: int) -> tuple[list[TableRow], int] | None:
        """The rows of the table whose heading is at `start`, and where it ends."""
        found = self._heads(start)
        if not found:
            return None
        heads, size = found
        heads = grid_beside(heads, size, self.wide[start:])
        # Over the times of a grid there may be no word.
        self.roles = tuple(
            column_role(head.text) if head.text else "time" for head in heads
        )
        self.grid = Grid.under(heads)
        lines, end = self._body(start + size, is_new=True)
        head = "\t".join(head.text for head in heads)
        return [TableRow(head, start, start + size - 1), *lines], end

    def _heads(self, start: int) -> tuple[Row, int] | None:
        """The words over the columns, and how many rows they take."""
        # A narrow gap parts columns where more of them are known by their names then.
        wide, *narrow = self._joined(start, _MOST_HEAD_LINES)
        rows = self.rows[start : start + _MOST_HEAD_LINES]
        found = found_heads(rows, wide)
        close = found_heads(rows, narrow[0]) if narrow else None
        # Else they are words of a line that is drawn out: "to" and "from".
        if close and len(close[0]) <= _MOST_CLOSE * known_columns(close[0]):
            found = max(found or close, close, key=lambda each: known_columns(each[0]))
        return found

    def read_unheaded(self, start: int) -> tuple[list[TableRow], int] | None:
        """The lines of a table without a heading, if days or hours are in a column."""
        if start < self.tried or not self._begins_row(start):
            return None
        for near in self._joined(start, _SEED_ROWS):
            block = near[: _end_of_block(near)]
            heads = max([*block, _side_by_side(block)], key=len)
            if not 1 < len(heads) <= _MOST_COLUMNS:
                continue
            self.grid = Grid.under(heads)
            end = self._end_of_table(start)
            found = self._unheaded(start, end)
            if found:
                return found, end
            self.tried = max(self.tried, end)
        self.grid = None
        return None

    def _unheaded(self, start: int, end: int) -> list[TableRow] | None:
        lines = [self.grid.by_columns(row) for row in self.rows[start:end]]
        columns = columns_of(lines)
        if end - start < _FEWEST_ROWS or len(columns) < len(self.grid.gutters) + 1:
            return None
        roles = _roles([columns[n] for n in sorted(columns)])
        if "when" not in roles or _is_masthead(lines):
            return None
        self.roles = roles
        written = self._written(lines, start, len(columns), is_new=True)
        if end < len(self.rows):
            self.grid = None
        return written

    def go_on(self, start: int) -> tuple[list[TableRow], int] | None:
        """The rows of the last page's table at the head of this page."""
        row = self.wide[start]
        if not self.grid or len(row) < 2 or any(map(self.grid.crosses, row)):
            return None
        if not replace(self.grid).take(row):
            return None
        return self._body(start)

    def _body(self, start: int, *, is_new: bool = False) -> tuple[list[TableRow], int]:
        grid = self.grid
        end = self._end_of_table(start)
        if end < len(self.rows):
            self.grid = None
        lines = [grid.by_columns(row) for row in self.rows[start:end]]
        return self._written(lines, start, len(grid.gutters) + 1, is_new=is_new), end

    def _written(
        self, lines: list[Line], start: int, columns: int, *, is_new: bool
    ) -> list[TableRow]:
        """The rows of a table; its lines, marked as unread, where none are certain."""
        when = frozenset(n for n, role in enumerate(self.roles) if role in _WHEN_ROLES)
        numbers = [n for n, role in enumerate(self.roles) if role in _NUMBER_ROLES]
        rows = OpenTable(lines, when, frozenset(numbers), is_new=is_new).rows()
        if rows is None:
            return [
                TableRow(
                    UNREAD + "    ".join(piece.text for piece in line.values()), at, at
                )
                for at, line in enumerate(lines, start)
            ]
        return [_row(cells, start, columns) for cells in rows]

    def _end_of_table(self, start: int) -> int:
        """Before which row the table ends whose rows begin at `start`."""
        end = start
        while end < len(self.rows) and self._is_within(end, start):
            end += 1
        return end

    def _is_within(self, place: int, start: int) -> bool:
        row = self.narrow[place]
        above = self.rows[place - 1][0] if place > start else None
        is_far = above and row[0].top - above.bottom > _FAR * row[0].height
        is_across = self.grid.crosses(row[0])
        alone = len(row) == 1 and (is_far or self.grid.column(row[0]) == 0)
        if alone and (is_far or is_across):
            return is_value(row[0].text)
        return not is_far and not is_across and self.grid.take(row)

    def _begins_row(self, start: int) -> bool:
        """Whether cells begin here, on one line or near it, or a day above them."""
        if len(self.narrow[start]) > 1:
            return True
        near = self.wide[start + 1 : start + _NEAR_ROWS]
        is_day = kind_of(self.wide[start][0].text) in WHEN
        if is_day and any(len(row) > 1 for row in near):
            return True
        pair = self.rows[start : start + 2]
        return len(pair) == 2 and _is_beside(pair[0][0], pair[1][0])


def _row(cells: list[Cell], start: int, columns: int) -> TableRow:
    """The row of some cells, whose lines are counted from `start`."""
    texts = {cell.column: cell.text for cell in cells}
    return TableRow(
        "\t".join(texts.get(n, "") for n in range(columns)),
        start + min(cell.first for cell in cells),
        start + max(cell.last for cell in cells),
    )


def _are_as_many(one: Row, two: Row) -> bool:
    return len(one) == len(two)


def _end_of_block(near: list[Row]) -> int:
    """Before which row the page leaves far more room than between lines."""
    for place, (one, two) in enumerate(pairwise(near), start=1):
        if two[0].top - one[0].bottom > _BLOCK * two[0].height:
            return place
    return len(near)


def _side_by_side(rows: list[Row]) -> Row:
    """The columns in which the words of all rows of several cells stand."""
    columns: Row = []
    right = float("-inf")
    pieces = [piece for row in rows if len(row) > 1 for piece in row]
    for piece in sorted(pieces, key=lambda each: each.left):
        if piece.left >= right:
            columns[-1:] = [replace(each, right=right) for each in columns[-1:]]
            columns.append(piece)
        right = max(right, piece.right)
    return [*columns[:-1], *(replace(each, right=right) for each in columns[-1:])]


def _roles(columns: list[Column]) -> tuple[str | None, ...]:
    """What columns without a heading hold: days or hours, numbers, or words.

    Nothing is said of them where none holds days or hours.
    """
    have_when = list(map(_holds_when, columns))
    if not any(have_when):
        return ()
    return tuple(
        "when" if has_when else "item" if _values_of(column, NUMBERS) else None
        for column, has_when in zip(columns, have_when, strict=True)
    )


def _holds_when(column: Column) -> bool:
    """Whether most cells are days or hours; figures without a month may be numbers."""
    if all(piece.text.isdecimal() for _, piece in column):
        return False
    found = (_values_of(column, kinds) for kinds in (WHEN, UNDER_MONTHS))
    return any(kind_of(text) in _NAMED for texts in found for text in texts)


def _values_of(column: Column, kinds: frozenset[Kind]) -> list[str]:
    """What stands in the cells, if more than one and most are of those kinds."""
    cells = as_values(column, kinds, float("inf")) or []
    texts = [words_of([piece for _, piece in cell]) for cell in cells]
    found = sum(has_kind(text, kinds) for text in texts)
    return texts if found > max(1, len(texts) // 2) else []


def _is_masthead(lines: list[Line]) -> bool:
    return any(p.text.startswith(MASTHEAD) for line in lines for p in line.values())


def _is_beside(one: Piece, two: Piece) -> bool:
    """Whether a line stands beside another one, lower, and not under it."""
    heights = sorted((one.height, two.height))
    is_close = 0 < two.foot - one.foot < _CLOSE * heights[1]
    return is_close and heights[0] > _ALIKE * heights[1]
