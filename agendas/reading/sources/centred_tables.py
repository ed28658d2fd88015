"""The rows of a PDF table without drawn lines whose cells stand in the middle.

                 Opening of the meeting
10 a.m.–1 p.m.                            one row, whose hours stand at half its height
                 and election of officers
"""

from itertools import pairwise

from agendas.reading.days import ANY_YEAR, band_at_start, read_span
from agendas.reading.marks import read_label
from agendas.reading.sources.pieces import Piece, joined_words

_CLOSE = 0.8  # heights; lines of one cell stand farther from each other
_ALIKE = 0.65  # of the height of the other line; a raised mark is smaller
_LOOSE = 1.12  # times; from the smallest step between lines of a cell

Line = dict[int, Piece]  # the words of a line of the page by their columns


def is_centred(lines: list[Line]) -> bool:
    """Whether cells of one row begin at different heights."""
    step, far = _step(lines), True
    for one, two in pairwise(lines):
        if not one.keys() & two.keys() and is_beside(_piece(one), _piece(two)):
            return True
        away = _foot(two) - _foot(one)
        is_late = 0 in two and 0 not in one  # the first cell begins on a second line
        if far and away <= step and is_late:
            return True
        far = away > step
    return False


def centred_rows(lines: list[Line]) -> list[dict[int, str]] | None:
    """The rows, parted where the page leaves more room than inside a cell.

    None where that does not tell them apart.
    """
    step = _step(lines)
    rows: list[list[Line]] = []
    for place, line in enumerate(lines):
        if not place or _foot(line) - _foot(lines[place - 1]) > step:
            rows.append([])
        rows[-1].append(line)
    if not all(_is_one(row, step) for row in rows):
        return None
    return [_joined(row) for row in rows]


def _step(lines: list[Line]) -> float:
    """From how far a line does not go on with the cell above it."""
    last: dict[int, float] = {}
    steps = []
    for line in lines:
        for column, piece in line.items():
            if column in last:
                steps.append(piece.foot - last[column])
            last[column] = piece.foot
    return min(steps, default=0.0) * _LOOSE


def begins_late(rows: list[dict[int, str]]) -> bool:
    """Whether an entry stands above the first hours, which are its own, too."""
    for row in rows:
        if 0 not in row:
            return any(band_at_start(each.get(0, "")) for each in rows)
        if len(row) > 1 or band_at_start(row[0]):
            return False
    return False


def words_of(line: Line) -> dict[int, str]:
    """The words of a line of the page by their columns."""
    return {column: piece.text for column, piece in line.items()}


def is_beside(one: Piece, two: Piece) -> bool:
    """Whether a line stands beside another one, lower, and not under it."""
    heights = sorted((one.height, two.height))
    is_close = 0 < two.foot - one.foot < _CLOSE * heights[1]
    return is_close and heights[0] > _ALIKE * heights[1]


def _piece(line: Line) -> Piece:
    return next(iter(line.values()))


def _foot(line: Line) -> float:
    return _piece(line).foot


def _is_one(row: list[Line], step: float) -> bool:
    """Whether no cell of the row has a gap, or two days, hours or numbers."""
    for column in {column for line in row for column in line}:
        pieces = [line[column] for line in row if column in line]
        if any(two.foot - one.foot > step for one, two in pairwise(pieces)):
            return False
        if len(pieces) > 1 and sum(_is_value(piece.text) for piece in pieces) > 1:
            return False
    return True


def _is_value(text: str) -> bool:
    days = read_span(text, ANY_YEAR)
    return bool(read_label(text) or band_at_start(text) or (days and days.span))


def _joined(row: list[Line]) -> dict[int, str]:
    cells: dict[int, str] = {}
    for line in row:
        for column, piece in line.items():
            cells[column] = joined_words(cells.get(column, ""), piece.text)
    return cells
