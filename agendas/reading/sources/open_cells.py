"""The cells of a table whose lines are not drawn, column by column.

10–14      Vienna    Working Group
March                on Lamps
28 April   Geneva    Commission on       where no gap parts the rows, the days do, each
                     Lighthouses         of which is named to its end
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from agendas.reading.sources.cell_values import words_of
from agendas.reading.sources.pieces import Piece, goes_on

_JUMP = 1.12  # times; from the steps inside cells to those between rows
_WIDEST_LINE = 1.8  # heights; lines of one cell stand closer to each other
_FAR = 6  # heights; a wider gap is the end of a table
_NEAR = 1.5  # points within which two middles are one

Line = dict[int, Piece]  # the words of a line of the page by their columns
Column = list[tuple[int, Piece]]  # its words with the numbers of their lines


@dataclass(frozen=True)
class Cell:
    """The words of a cell; `first` and `last` number their lines."""

    column: int
    pieces: tuple[Piece, ...]
    first: int
    last: int

    @classmethod
    def of(cls, column: int, lines: Sequence[tuple[int, Piece]]) -> "Cell":
        """The cell that holds those lines of a column."""
        pieces = tuple(piece for _, piece in lines)
        return cls(column, pieces, lines[0][0], lines[-1][0])

    @property
    def top(self) -> float:
        """The foot of its first line."""
        return self.pieces[0].foot

    @property
    def bottom(self) -> float:
        """The foot of its last line."""
        return self.pieces[-1].foot

    @property
    def middle(self) -> float:
        """Half-way between both."""
        return (self.top + self.bottom) / 2

    @property
    def text(self) -> str:
        """Its words on one line."""
        return words_of(self.pieces)


def columns_of(lines: list[Line]) -> dict[int, Column]:
    """The words of each column."""
    columns: dict[int, Column] = {}
    for number, line in enumerate(lines):
        for column, piece in line.items():
            columns.setdefault(column, []).append((number, piece))
    return columns


def steps_of(columns: Iterable[Column]) -> list[float]:
    """How far the lines of each column stand from each other, the least first."""
    return sorted(
        two.foot - one.foot
        for column in columns
        for (_, one), (_, two) in pairwise(column)
    )


def gaps_between_rows(columns: Iterable[Column]) -> Iterator[float]:
    """The steps from line to line that only lines of one cell may keep, if any.

    Steps inside cells are alike and smaller than those from row to row.
    """
    columns = list(columns)
    height = max(piece.height for column in columns for _, piece in column)
    steps = [step for step in steps_of(columns) if step < _FAR * height]
    for one, two in pairwise(steps):
        if one > _WIDEST_LINE * height:
            return
        if two > _JUMP * max(one, 1.0):
            yield (one + two) / 2


def parted_by_gaps(column: int, lines: Column, gap: float) -> list[Cell]:
    """The cells of a column, parted where the page leaves more room than `gap`."""
    groups: list[Column] = []
    for number, piece in lines:
        if not groups or piece.foot - groups[-1][-1][1].foot > gap:
            groups.append([])
        groups[-1].append((number, piece))
    return [Cell.of(column, group) for group in groups]


def parted_at(
    column: int, lines: Column, starts: Sequence[int], step: float
) -> list[Cell] | None:
    """The cells of a column that begin on the first lines of rows.

    None where one begins on another line, or a line is no end of the one above it.
    """
    edge = max(piece.right for _, piece in lines)
    groups: dict[int, Column] = {}
    for number, piece in lines:
        row = bisect_right(starts, number) - 1
        if row < 0 or (row not in groups and starts[row] != number):
            return None
        group = groups.setdefault(row, [])
        if group and not goes_on(group[-1][1], piece, step, edge):
            return None
        group.append((number, piece))
    return [Cell.of(column, group) for group in groups.values()]


def parted_by_middles(
    column: int, lines: Column, middles: Sequence[float], step: float
) -> list[Cell] | None:
    """The cells of a column whose middles stand on those of the rows."""
    cells: list[Cell] = []
    edge = max(piece.right for _, piece in lines)
    start = 0
    for middle in middles:
        end = start
        while end < len(lines) and _middle(lines, start, end) < middle - _NEAR:
            if end + 1 < len(lines) and not goes_on(
                lines[end][1], lines[end + 1][1], step, edge
            ):
                break
            end += 1
        if end < len(lines) and abs(_middle(lines, start, end) - middle) <= _NEAR:
            cell = Cell.of(column, lines[start : end + 1])
            if _holds_other(cell, middle, middles):
                return None
            cells.append(cell)
            start = end + 1
    return cells if start == len(lines) else None


def _holds_other(cell: Cell, middle: float, middles: Sequence[float]) -> bool:
    """Whether the middle of another row stands beside a line of the cell."""
    return any(
        cell.top - _NEAR <= other <= cell.bottom + _NEAR
        for other in middles
        if abs(other - middle) > _NEAR
    )


def _middle(lines: Column, start: int, end: int) -> float:
    return (lines[start][1].foot + lines[end][1].foot) / 2


def are_one_place(one: float, two: float) -> bool:
    """Whether two middles stand on one height."""
    return abs(one - two) <= _NEAR
