"""The cells of a table whose lines are not drawn, put beside each other as rows.

                 Opening of the meeting
10 a.m.–1 p.m.                            one row, whose hours stand at half its height
                 and election of officers
"""

from collections.abc import Callable, Iterator
from itertools import pairwise

from agendas.reading.sources.open_cells import Cell, are_one_place

_Rows = list[list[Cell]]


def arranged(
    cells: list[Cell], when: frozenset[int], least: float, *, is_new: bool
) -> _Rows | None:
    """The rows, at least so far from each other; None where cells do not fit in rows.

    Cells of the columns `when` may go down beside several rows.
    """
    for rows in _arrangements(cells, when, least):
        if rows and not (is_new and _begins_late(rows, when)):
            return [sorted(row, key=lambda each: each.column) for row in rows]
    return None


def _arrangements(
    cells: list[Cell], when: frozenset[int], least: float
) -> Iterator[_Rows | None]:
    """The rows by each way in which their cells may stand beside each other."""
    yield _by_first_lines(cells, when, least)
    yield _by_middles(cells, when, least, _on_middles)
    yield _by_middles(cells, when, least, _over_rows)


def _begins_late(rows: _Rows, when: frozenset[int]) -> bool:
    """Whether an entry stands above the first days or hours, or those of its day.

    It would have these, too, which stand in the middle of several rows.
    """
    return any(_begins_late_in(rows, column) for column in when)


def _begins_late_in(rows: _Rows, column: int) -> bool:
    has_one = [any(cell.column == column for cell in row) for row in rows]
    last = max((place for place, has in enumerate(has_one) if has), default=-1)
    is_first = True
    for row, has in zip(rows[: last + 1], has_one, strict=False):
        is_day = len(row) == 1 and not row[0].column
        if is_first and not is_day and not has:
            return True
        is_first = is_day
    return False


def _by_first_lines(
    cells: list[Cell], when: frozenset[int], least: float
) -> _Rows | None:
    """The rows of cells that begin on one line."""
    found: dict[int, list[Cell]] = {}
    for cell in cells:
        found.setdefault(cell.first, []).append(cell)
    rows = [found[first] for first in sorted(found)]
    for row, below in pairwise(rows):
        reaching = [each for each in row if below[0].top - each.bottom < least]
        # Only hours that have an entry beside them go down beside the next one.
        if any(each.column not in when for each in reaching) or reaching == row:
            return None
    return rows


def _by_middles(
    cells: list[Cell],
    when: frozenset[int],
    least: float,
    place: Callable[[_Rows, list[Cell], float], _Rows | None],
) -> _Rows | None:
    """The rows of cells whose middles stand on one height."""
    inner = [cell for cell in cells if cell.column not in when]
    rows: _Rows = []
    for cell in sorted(inner, key=lambda each: each.middle):
        if rows and are_one_place(rows[-1][0].middle, cell.middle):
            rows[-1].append(cell)
        else:
            rows.append([cell])
    if any(_top(two) - _bottom(one) < least for one, two in pairwise(rows)):
        return None
    for column in sorted(when, reverse=True):
        outer = [cell for cell in cells if cell.column == column]
        outer.sort(key=lambda each: each.middle)
        rows = place(rows, outer, least) if outer else rows
        if rows is None:
            return None
    return rows


def _top(row: list[Cell]) -> float:
    return min(cell.top for cell in row)


def _bottom(row: list[Cell]) -> float:
    return max(cell.bottom for cell in row)


def _on_middles(rows: _Rows, cells: list[Cell], least: float) -> _Rows | None:
    """The rows with those cells, each in the middle of one, or alone between two."""
    placed: _Rows = []
    waiting = list(reversed(cells))
    for row in rows:
        while waiting and _top(row) - waiting[-1].bottom >= least:
            placed.append([waiting.pop()])
        if waiting and are_one_place(waiting[-1].middle, _middle(row)):
            row = [*row, waiting.pop()]
        placed.append(row)
    placed += [[cell] for cell in reversed(waiting)]
    is_apart = all(_top(b) - _bottom(a) >= least for a, b in pairwise(placed))
    return placed if is_apart else None


def _middle(row: list[Cell]) -> float:
    return (_top(row) + _bottom(row)) / 2


def _over_rows(rows: _Rows, cells: list[Cell], least: float) -> _Rows | None:
    """The rows with those cells, each in the middle of all the rows beside it.

    The first of these holds it.
    """
    placed: _Rows = []
    start = 0
    for cell in cells:
        if start == len(rows) or _top(rows[start]) - cell.bottom >= least:
            placed.append([cell])
            continue
        end = start
        while end + 1 < len(rows) and not _is_beside(cell, rows[start], rows[end]):
            end += 1
        if not _is_beside(cell, rows[start], rows[end]):
            return _on_middles(rows, cells, least)
        placed += [[*rows[start], cell], *rows[start + 1 : end + 1]]
        start = end + 1
    return placed if start == len(rows) else _on_middles(rows, cells, least)


def _is_beside(cell: Cell, first: list[Cell], last: list[Cell]) -> bool:
    return are_one_place(cell.middle, (_top(first) + _bottom(last)) / 2)
