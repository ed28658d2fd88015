"""Whether the tags of a PDF page agree with where its words stand.

A row of a table stands above the next one, its cells beside each other, and no words
are outside the tags but heads and feet of the page.
"""

from dataclasses import dataclass
from itertools import pairwise

_NEAR = 2.0  # points by which the words of two cells may overlap
_MOST_OUTSIDE = 0.3  # of the letters of a page, which its heads and feet may have


@dataclass(frozen=True)
class Box:
    """Where the words of a cell stand: the feet of its first and last line, upwards."""

    left: float
    right: float
    top: float
    bottom: float


def is_table(rows: list[list[Box]]) -> bool:
    """Whether the rows stand under each other, and the cells of each in one order."""
    filled = [row for row in rows if row]
    if not all(_are_beside(row) or _are_beside(row[::-1]) for row in filled):
        return False
    return all(
        min(box.bottom for box in row) > max(box.top for box in below)
        for row, below in pairwise(filled)
    )


def _are_beside(row: list[Box]) -> bool:
    return all(two.left >= one.right - _NEAR for one, two in pairwise(row))


def hold_the_page(sizes: dict[int, int], read: set[int]) -> bool:
    """Whether the tags that were read hold all words but heads and feet of the page.

    `sizes` has the letters of each piece of marked content.
    """
    outside = sum(size for number, size in sizes.items() if number not in read)
    return outside <= _MOST_OUTSIDE * sum(sizes.values())
