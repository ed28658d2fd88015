"""Which lines of a long document are shown beside the rows of one page."""

from collections.abc import Iterable
from dataclasses import dataclass

# A page shows no more of the document than a person can look through.
MOST_LINES = 500
BEFORE, AFTER = 4, 12


@dataclass(frozen=True)
class Window:
    """Consecutive lines, counted from 1; `last` is one of them."""

    first: int
    last: int


def windows(lines: Iterable[int], total: int) -> list[Window]:
    """The lines around `lines`, in one window if that is short enough, else several."""
    wanted = sorted({line for line in lines if 1 <= line <= total})
    if not wanted:
        return [Window(1, min(total, 80))] if total else []
    first, last = _around(wanted[0], wanted[-1], total)
    if last - first < MOST_LINES:
        return [Window(first, last)]
    found: list[Window] = []
    left = MOST_LINES
    for line in wanted:
        first, last = _around(line, line, total)
        if found and first <= found[-1].last + 1:
            left -= last - found[-1].last
            found[-1] = Window(found[-1].first, last)
        else:
            left -= last - first + 1
            found.append(Window(first, last))
        if left <= 0:
            break
    return found


def _around(first: int, last: int, total: int) -> tuple[int, int]:
    return max(1, first - BEFORE), min(total, last + AFTER)
