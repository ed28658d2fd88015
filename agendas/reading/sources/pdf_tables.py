"""The tables of a PDF page as rows of cells, by where their words stand.

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
    WEEKDAYS,
    WHEN,
    Kind,
    as_values,
    has_kind,
    kind_of,
    words_of,
)
from agendas.reading.sources.grids import Grid
from agendas.reading.sources.open_cells import Column, Line, columns_of
from agendas.reading.sources.open_rows import OpenTable
from agendas.reading.sources.pieces import WIDE, Piece, Row, joined_words, segments
from agendas.reading.sources.ruled_tables import MASTHEAD
from agendas.reading.tables.columns import is_value
from agendas.reading.tables.table_lines import column_role

_MOST_HEAD_LINES = 6
_MOST_COLUMNS = 20
_NARROW = 0.45  # heights; a gap between two columns may be as narrow
_GAPS = (WIDE, _NARROW)
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


@dataclass
class Tables:
    """Reads the tables of a document's pages; one may go on from page to page."""

    grid: Grid | None = None
    roles: tuple[str | None, ...] = ()
    tried: int = 0  # row of the page before which no table without a heading begins
    _joined: dict[tuple[int, float], Row] = field(default_factory=dict)

    def begin_rows(self) -> None:
        """Forget what is known of rows: others follow."""
        self.tried = 0
        self._joined = {}

    def _segments(self, row: Row, wide: float) -> Row:
        """The segments of a row, which is asked for by each row above it."""
        key = id(row), wide
        if key not in self._joined:
            self._joined[key] = segments(row, wide)
        return self._joined[key]

    def read(self, rows: list[Row], start: int) -> tuple[list[str], int] | None:
        """The lines of the table whose heading is at `start`, and where it ends."""
        # A narrow gap parts columns where more of them are known by their names then.
        found = [_heading(rows, start, each) for each in _GAPS]
        if found[1] and len(found[1][0]) > _MOST_CLOSE * _known(found[1][0]):
            found.pop()  # words of a line that is drawn out: "to" and "from"
        if not any(found):
            return None
        heads, end = max(filter(None, found), key=lambda each: _known(each[0]))
        self.roles = tuple(column_role(head.text) for head in heads)
        self.grid = Grid.under(heads)
        lines, end = self._body(rows, end, is_new=True)
        return ["\t".join(head.text for head in heads), *lines], end

    def read_unheaded(
        self, rows: list[Row], start: int
    ) -> tuple[list[str], int] | None:
        """The lines of a table without a heading, if days or hours are in a column."""
        if start < self.tried or not _begins_row(rows, start):
            return None
        for wide in _GAPS:
            seed = rows[start : start + _SEED_ROWS]
            near = [self._segments(row, wide) for row in seed]
            block = near[: _end_of_block(near)]
            heads = max([*block, _side_by_side(block)], key=len)
            if not 1 < len(heads) <= _MOST_COLUMNS:
                continue
            self.grid = Grid.under(heads)
            end = start
            while end < len(rows) and self._is_within(rows, end, start):
                end += 1
            found = self._unheaded(rows, start, end)
            if found:
                return found, end
            self.tried = max(self.tried, end)
        self.grid = None
        return None

    def _unheaded(self, rows: list[Row], start: int, end: int) -> list[str] | None:
        lines = [self.grid.by_columns(row) for row in rows[start:end]]
        columns = columns_of(lines)
        if end - start < _FEWEST_ROWS or len(columns) < len(self.grid.gutters) + 1:
            return None
        roles = [_role(columns[n]) for n in sorted(columns)]
        if "when" not in roles or _is_masthead(lines):
            return None
        self.roles = tuple(roles)
        written = self._written(lines, len(columns), is_new=True)
        if end < len(rows):
            self.grid = None
        return written

    def go_on(self, rows: list[Row], start: int) -> tuple[list[str], int] | None:
        """The rows of the last page's table at the head of this page."""
        row = segments(rows[start])
        if not self.grid or len(row) < 2 or any(map(self.grid.crosses, row)):
            return None
        if not replace(self.grid).take(row):
            return None
        return self._body(rows, start)

    def _body(
        self, rows: list[Row], start: int, *, is_new: bool = False
    ) -> tuple[list[str], int]:
        end = start
        grid = self.grid
        while end < len(rows) and self._is_within(rows, end, start):
            end += 1
        if end < len(rows):
            self.grid = None
        lines = [grid.by_columns(row) for row in rows[start:end]]
        return self._written(lines, len(grid.gutters) + 1, is_new=is_new), end

    def _written(self, lines: list[Line], columns: int, *, is_new: bool) -> list[str]:
        """The rows of a table; its lines, marked as unread, where none are certain."""
        when = frozenset(n for n, role in enumerate(self.roles) if role in _WHEN_ROLES)
        numbers = [n for n, role in enumerate(self.roles) if role in _NUMBER_ROLES]
        rows = OpenTable(lines, when, frozenset(numbers), is_new=is_new).rows()
        if rows is None:
            return [
                UNREAD + "    ".join(piece.text for piece in line.values())
                for line in lines
            ]
        return ["\t".join(row.get(n, "") for n in range(columns)) for row in rows]

    def _is_within(self, rows: list[Row], place: int, start: int) -> bool:
        row = segments(rows[place], _NARROW)
        above = rows[place - 1][0] if place > start else None
        is_far = above and row[0].top - above.bottom > _FAR * row[0].height
        is_across = self.grid.crosses(row[0])
        alone = len(row) == 1 and (is_far or self.grid.column(row[0]) == 0)
        if alone and (is_far or is_across):
            return is_value(row[0].text)
        return not is_far and not is_across and self.grid.take(row)


def _begins_row(rows: list[Row], start: int) -> bool:
    """Whether several cells begin here, on one line or near it, or a day above them."""
    if len(segments(rows[start], _NARROW)) > 1:
        return True
    near = rows[start + 1 : start + _NEAR_ROWS]
    is_day = kind_of(segments(rows[start])[0].text) in WHEN
    if is_day and any(len(segments(row)) > 1 for row in near):
        return True
    return start + 1 < len(rows) and _is_beside(rows[start][0], rows[start + 1][0])


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


def _role(column: Column) -> str | None:
    """What a column without a heading holds: days or hours, numbers, or words."""
    for role, kinds in (("when", WHEN), ("when", UNDER_MONTHS), ("item", NUMBERS)):
        cells = as_values(column, kinds, float("inf")) or []
        texts = [words_of([piece for _, piece in cell]) for cell in cells]
        found = sum(has_kind(text, kinds) for text in texts)
        # Figures without any month may be numbers.
        named = sum(kind_of(text) in WHEN | {Kind.MONTH} for text in texts)
        if found > max(1, len(texts) // 2) and (named or role == "item"):
            return role
    return None


def _is_masthead(lines: list[Line]) -> bool:
    return any(p.text.startswith(MASTHEAD) for line in lines for p in line.values())


def _is_beside(one: Piece, two: Piece) -> bool:
    """Whether a line stands beside another one, lower, and not under it."""
    heights = sorted((one.height, two.height))
    is_close = 0 < two.foot - one.foot < _CLOSE * heights[1]
    return is_close and heights[0] > _ALIKE * heights[1]


def _heading(rows: list[Row], start: int, wide: float) -> tuple[Row, int] | None:
    """The words over the columns and the row after them, if they head a table.

    Those of one column may stand on lines between those of another.
    """
    heads: Row = []
    found = None
    is_single = len(segments(rows[start], wide)) < 2
    for end in range(start, min(start + _MOST_HEAD_LINES, len(rows))):
        for piece in segments(rows[end], wide):
            over = [n for n, head in enumerate(heads) if _overlap(head, piece)]
            if len(over) > 1 or len(heads) > _MOST_COLUMNS:
                return found
            below = [_above(heads.pop(over[0]), piece)] if over else [piece]
            heads = sorted(heads + below, key=lambda each: each.left)
        if _heads_columns(heads, is_longer=is_single or found is not None):
            found = list(heads), end + 1
        elif _has_value(rows[end]) or (end > start and not _known(heads)):
            break
    return found


def _has_value(row: Row) -> bool:
    return any(is_value(piece.text) for piece in row)


def _known(heads: Row) -> int:
    """How many of the columns are known by their names."""
    return sum(column_role(head.text) is not None for head in heads)


def _heads_columns(heads: Row, *, is_longer: bool) -> bool:
    """Whether the words name columns, or the first one those of a grid of days.

    Of "Item" and "Item of the agenda" the longer is the heading.
    """
    roles = [column_role(head.text) for head in heads]
    known = {role for role in roles if role}
    if len(heads) < 2:
        return False
    if len(known) > 1 and known & TIME_ROLES:
        return not is_longer or None not in roles
    kinds = {kind_of(head.text) for head in heads[1:]}
    return roles[0] in TIME_ROLES and (kinds <= WHEN or kinds <= WEEKDAYS)


def _above(head: Piece, piece: Piece) -> Piece:
    """The words of a heading and those of its next line."""
    return replace(
        head,
        text=joined_words(head.text, piece.text),
        left=min(head.left, piece.left),
        right=max(head.right, piece.right),
        bottom=piece.bottom,
    )


def _overlap(head: Piece, piece: Piece) -> bool:
    return min(head.right, piece.right) - max(head.left, piece.left) > 0
