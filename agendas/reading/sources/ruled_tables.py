"""The tables of a PDF page whose cells are drawn, as rows of cells.

| 10 a.m.–1 p.m. | 1 (a) | Opening      |
|                | 1 (b) | Organization |   a cell over two rows stands in the first
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby, pairwise

from agendas.reading.lines.marks import read_label
from agendas.reading.sources.pieces import (
    MASTHEAD,
    Piece,
    in_rows,
    joined_words,
    segments,
)
from agendas.reading.sources.rules import Cell, Rules
from agendas.reading.times.days import ANY_YEAR, read_span
from agendas.reading.times.hours import band_at_start, read_band

_NEAR = 3.0  # points within which two edges are one
_MOST_LINES = 2  # of a cell as wide as its table that is no frame around a text

_Line = tuple[float, str]  # the foot of a line of a cell, and its words


@dataclass
class RuledTable:
    """The cells of one table with the words in each; `top` is where it begins."""

    cells: dict[Cell, list[Piece]] = field(default_factory=dict)

    @property
    def top(self) -> float:
        """Its upper edge, downwards from the page's head."""
        return min(cell.top for cell in self.cells)

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return max(cell.bottom for cell in self.cells)

    def pieces(self) -> list[Piece]:
        """The words of all cells."""
        return [piece for pieces in self.cells.values() for piece in pieces]

    def is_table(self) -> bool:
        """Whether there are several rows and columns, and no masthead in them."""
        tops = {cell.top for cell in self.cells}
        lefts = {cell.left for cell in self.cells}
        words = (piece.text for piece in self.pieces())
        is_masthead = any(each.startswith(MASTHEAD) for each in words)
        return len(tops) > 1 and len(lefts) > 1 and not is_masthead

    def without_frame(self) -> "RuledTable":
        """The table without the text above and below it that a frame surrounds."""
        left = min(cell.left for cell in self.cells)
        right = max(cell.right for cell in self.cells)
        ordered = sorted(self.cells)
        for end in (0, -1):
            while ordered and self._is_frame(ordered[end], left, right):
                ordered.pop(end)
        return RuledTable({cell: self.cells[cell] for cell in ordered})

    def _is_frame(self, cell: Cell, left: float, right: float) -> bool:
        is_wide = cell.left - left < _NEAR and right - cell.right < _NEAR
        return is_wide and len(in_rows(self.cells[cell])) > _MOST_LINES

    def lines(self) -> list[str]:
        """The rows with tabs between their cells."""
        lefts = _edges(cell.left for cell in self.cells)
        written = {cell: _lines_of(pieces) for cell, pieces in self.cells.items()}
        rows: list[str] = []
        above: list[Cell] = []
        for _, group in groupby(sorted(self.cells), key=lambda cell: cell.top):
            row = {_place(lefts, cell.left): cell for cell in group}
            above = [cell for cell in above if cell.bottom > _top(row) + _NEAR]
            texts = {place: written[cell] for place, cell in row.items()}
            if 0 in row:
                for cell in above:
                    texts.setdefault(_place(lefts, cell.left), _repeated(written[cell]))
            above += row.values()
            for cells in _abreast(texts):
                rows.append("\t".join(cells.get(n, "") for n in range(len(lefts))))
        return rows


def find_tables(pieces: list[Piece], rules: Rules | None) -> list[RuledTable]:
    """The tables of a page from its head down."""
    placed = [(rules.cell(piece), piece) for piece in pieces] if rules else []
    inside = sorted(
        ((cell, piece) for cell, piece in placed if cell), key=lambda each: each[0]
    )
    tables: list[RuledTable] = []
    bottom = float("-inf")
    for cell, piece in inside:
        if cell.top > bottom + _NEAR:
            tables.append(RuledTable())
        tables[-1].cells.setdefault(cell, []).append(piece)
        bottom = max(bottom, cell.bottom)
    tables = [table for table in tables if table.is_table() and not _is_crossed(table)]
    tables = [table.without_frame() for table in tables]
    return [table for table in tables if table.cells and table.is_table()]


def _is_crossed(table: RuledTable) -> bool:
    """Whether words run over an edge of their cell, which then cannot be trusted."""
    return any(
        piece.left < cell.left - _NEAR or piece.right > cell.right + _NEAR
        for cell, pieces in table.cells.items()
        for piece in pieces
    )


def _edges(places: Iterator[float]) -> list[float]:
    """The different edges of columns."""
    edges: list[float] = []
    for place in sorted(set(places)):
        if not edges or place - edges[-1] > _NEAR:
            edges.append(place)
    return edges


def _place(lefts: list[float], left: float) -> int:
    return sum(edge <= left - _NEAR for edge in lefts)


def _top(row: dict[int, Cell]) -> float:
    return next(iter(row.values())).top


def _lines_of(pieces: list[Piece]) -> list[_Line]:
    """The lines of a cell."""
    lines = []
    for row in in_rows(pieces):
        words = ""
        for piece in segments(row):
            words = joined_words(words, piece.text)
        lines.append((row[0].foot, words))
    return lines


def _words(lines: list[_Line]) -> str:
    words = ""
    for _, line in lines:
        words = joined_words(words, line)
    return words


def _repeated(lines: list[_Line]) -> list[_Line]:
    """What a cell that goes down beside a second day or hour says of that, too."""
    words = _words(lines)
    return [] if read_span(words, ANY_YEAR) or band_at_start(words) else lines


def _abreast(cells: dict[int, list[_Line]]) -> Iterator[dict[int, str]]:
    """One row; or as many as a cell has numbers of items, or hours, on its lines.

    They must stand on the lines of the other cells, else they stay together.
    """
    starts = next(filter(None, map(_counted, cells.values())), [])
    for lines in cells.values():
        feet = [foot for foot, _ in lines]
        if len(lines) > 1 and not all(
            any(abs(foot - start) < _NEAR for foot in feet) for start in starts
        ):
            starts = []
    bounds = [float("-inf"), *starts[1:], float("inf")]
    for start, end in pairwise(bounds):
        yield {
            place: _words(
                [each for each in lines if start - _NEAR < each[0] < end - _NEAR]
            )
            for place, lines in cells.items()
        }


def _counted(lines: list[_Line]) -> list[float]:
    """The feet of the lines, when each is the number of an item, or hours."""
    texts = [words for _, words in lines]
    is_list = len(texts) > 1 and (
        all(map(read_label, texts)) or all(map(read_band, texts))
    )
    return [foot for foot, _ in lines] if is_list else []
