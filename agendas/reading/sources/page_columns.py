"""Where a page is parted that is printed in two columns of text.

A table has columns, too: theirs are of different widths, or hold days and numbers.
"""

from agendas.reading.sources.pieces import Piece, Row, segments
from agendas.reading.tables.columns import is_value

_MIDDLE = (0.4, 0.6)  # of the width of the text, between which the gutter is
_FEWEST = 6  # lines of each column
_ALIKE = 0.6  # of the wider column's width
_MOST_PARTED = 0.15  # of the lines, that have a gap beside the gutter
_MOST_VALUES = 0.3  # of the lines of a column
_NEAR = 3.0  # points within which two edges are one
_LEAST_ALIGNED = 0.5  # of the lines of a column, that begin where others do
_LONG = 24  # letters of a line of prose


def gutter_of(rows: list[Row]) -> float | None:
    """Where a page of two columns is parted; None for any other page."""
    lines = [segments(row) for row in rows]
    return _of_pairs(lines) or _of_middle(lines)


def _of_pairs(lines: list[Row]) -> float | None:
    """The gutter of a page most of whose lines are long words beside others."""
    pairs = [line for line in lines if len(line) == 2]
    if len(pairs) < 12 or len(pairs) < 0.6 * len(lines):
        return None
    long_left = sum(len(line[0].text) > _LONG for line in pairs)
    long_right = sum(len(line[1].text) > _LONG for line in pairs)
    if min(long_left, long_right) < 0.6 * len(pairs):
        return None
    start = min(line[1].left for line in pairs)
    end = max(line[0].right for line in pairs)
    return (start + end) / 2 if end < start else None


def _of_middle(lines: list[Row]) -> float | None:
    """The gutter in the middle of a page, beside which both columns are alike."""
    pieces = [piece for line in lines for piece in line]
    if len(pieces) < 2 * _FEWEST:
        return None
    first, last = min(p.left for p in pieces), max(p.right for p in pieces)
    gutter = _widest_gap(pieces, *(first + part * (last - first) for part in _MIDDLE))
    if gutter is None:
        return None
    left = [piece for piece in pieces if piece.right <= gutter]
    right = [piece for piece in pieces if piece.left >= gutter]
    if not _are_alike(left, right) or not _is_clear(pieces, left + right):
        return None
    parted = sum(_count(line, gutter) > 1 for line in lines)
    is_table = parted > _MOST_PARTED * len(lines) or any(
        map(_has_values, (left, right))
    )
    return None if is_table else gutter


def _has_values(column: list[Piece]) -> bool:
    """Whether many lines of the column are days, hours or numbers."""
    values = sum(is_value(piece.text) for piece in column)
    return values > _MOST_VALUES * len(column)


def _widest_gap(pieces: Row, start: float, end: float) -> float | None:
    """The middle of the widest gap between `start` and `end` that no words cross.

    Headings over both columns cross it, each wider than a column.
    """
    near = sorted(
        (piece.left, piece.right)
        for piece in pieces
        if not (piece.left < start and piece.right > end)
    )
    best, edge = (0.0, 0.0), float("-inf")
    for left, right in near:
        low, high = max(edge, start), min(left, end)
        if edge > float("-inf") and high - low > best[0]:
            best = (high - low, (max(edge, low) + high) / 2)
        edge = max(edge, right)
    return best[1] if best[0] > 0 else None


def _are_alike(left: list[Piece], right: list[Piece]) -> bool:
    """Whether both columns have lines enough, which begin at an edge, and one width."""
    if min(len(left), len(right)) < _FEWEST:
        return False
    widths = []
    for column in (left, right):
        edge = min(piece.left for piece in column)
        aligned = sum(piece.left - edge < _NEAR for piece in column)
        if aligned < _LEAST_ALIGNED * len(column):
            return False
        widths.append(max(piece.right for piece in column) - edge)
    return min(widths) > _ALIKE * max(widths)


def _is_clear(pieces: list[Piece], columns: list[Piece]) -> bool:
    """Whether what goes over both columns stands above or below them."""
    top = min(piece.top for piece in columns)
    bottom = max(piece.bottom for piece in columns)
    inside = set(columns)
    return all(
        piece.bottom <= top + _NEAR or piece.top >= bottom - _NEAR
        for piece in pieces
        if piece not in inside
    )


def _count(line: Row, gutter: float) -> int:
    """How many pieces the line has on one side at most."""
    left = sum(piece.right <= gutter for piece in line)
    return max(left, len(line) - left)
