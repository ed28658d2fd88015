"""The columns of a table whose lines are not drawn, from what stands under its head.

Date          Item       Title              between two words of the heading no words
10–14 March   1          Opening            of a row go over the edge of a column
"""

from bisect import bisect_right
from dataclasses import dataclass
from functools import reduce
from itertools import pairwise

from agendas.reading.sources.pieces import WIDE, Piece, Row, together

_LEAST = 2.0  # points between two columns
_NEAR = 3.0  # points within which two edges are one


@dataclass
class Grid:
    """The columns; `gutters` are from where to where no words stand between them."""

    gutters: list[tuple[float, float]]
    left: float

    @classmethod
    def under(cls, heads: Row) -> "Grid":
        """The columns under the words of a heading."""
        pairs = zip(heads, heads[1:], strict=False)
        gutters = [(one.right, two.left) for one, two in pairs]
        return cls(gutters, heads[0].left)

    def column(self, piece: Piece) -> int:
        """The column in which the piece begins."""
        return bisect_right(self._starts(), piece.left)

    def _starts(self) -> list[float]:
        """Where the columns begin, but for the first."""
        return [(low + high) / 2 - _LEAST for low, high in self.gutters]

    def by_columns(self, row: Row) -> dict[int, Piece]:
        """The words of a line of the page, those of each column together."""
        starts = self._starts()
        columns: dict[int, Row] = {}
        for piece in row:
            columns.setdefault(bisect_right(starts, piece.left), []).append(piece)
        return {column: reduce(together, each) for column, each in columns.items()}

    def crosses(self, piece: Piece) -> bool:
        """Whether the piece runs from one column over the next."""
        return any(
            piece.left < low + _NEAR and piece.right > high - _NEAR
            for low, high in self.gutters
        )

    def take(self, row: Row) -> bool:
        """Move the edges so that the words of the row stand inside; whether they do."""
        gutters = []
        first = 0  # of the words that end behind where the gutter begins
        for low, high in self.gutters:
            while first < len(row) and row[first].right <= low:
                first += 1
            gutter = self._without(row[first:], low, high)
            if gutter[1] - gutter[0] < _LEAST:
                return False
            gutters.append(gutter)
        known, self.gutters = self.gutters, gutters
        starts = self._starts()
        if any(_stand_apart(starts, one, two) for one, two in pairwise(row)):
            self.gutters = known
            return False
        return True

    def _without(self, words: Row, low: float, high: float) -> tuple[float, float]:
        """What words from left to right leave of a gutter."""
        for piece in words:
            if piece.left >= high:
                break
            if self._is_left(piece, low, high):
                low = max(low, piece.right)
            else:
                high = min(high, piece.left)
        return low, high

    def _is_left(self, piece: Piece, low: float, high: float) -> bool:
        """Whether the words belong to the column before the gutter."""
        if piece.left < low or piece.right > high:
            return piece.left < low
        return piece.left - low < high - piece.right


def _stand_apart(starts: list[float], one: Piece, two: Piece) -> bool:
    """Whether there should be a column between two pieces of one."""
    is_one = bisect_right(starts, one.left) == bisect_right(starts, two.left)
    return is_one and two.left - one.right > WIDE * two.height
