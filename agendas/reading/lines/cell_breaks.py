"""Rows of a table that stand in one row, parted by breaks inside the cells.

| 10 a.m. | 1 (a)<br>1 (b) | Opening<br>Adoption |  → 10 a.m. 1 (a) Opening
                                                   →         1 (b) Adoption
A break before anything but an item only wraps the line, as a page would.
"""

import re

from agendas.reading.lines.marks import read_mark

_BREAK = re.compile(r"<(?:br\s?/?|/p\s?>\s?<p\b[^<>]{0,300})>\s*", re.IGNORECASE)
_TAG = re.compile(r"</?\w[^<>]{0,300}>|[*_]")
_BARE = re.compile(r"\d{1,2}(?:\s?[(（]?[a-zа-я][)）])?\.?")
_MOST_PARTS = 40


def rows_of_breaks(cells: list[str]) -> list[list[str]]:
    """The cells of each row that stands in the row of `cells`; they alone if but one.

    The items of one cell stand beside the words of the same line in another.
    """
    parts = [_parts(cell) for cell in cells]
    items = [each for each in parts if _are_items(each)]
    most = max(map(len, items), default=1)
    for each in items:
        # Numbers alone need their titles in another cell, as many as they are.
        has_titles = sum(len(other) == len(each) for other in parts) > 1
        if all(map(_is_bare, each)) and not has_titles:
            return [cells]
    rows = []
    for place in range(most):
        row = []
        for cell, each in zip(cells, parts, strict=True):
            if len(each) == most or each in items:
                row.append(each[place] if place < len(each) else "")
            else:
                row.append("" if place else cell)
        rows.append(row)
    return rows


def _parts(cell: str) -> list[str]:
    parts = [part for part in _BREAK.split(cell, _MOST_PARTS) if part.strip()]
    return parts or [""]


def _are_items(parts: list[str]) -> bool:
    """Whether each part after the first begins with the number or letter of an item."""
    return len(parts) > 1 and all(map(_is_item, parts[1:]))


def _is_item(part: str) -> bool:
    return _is_bare(part) or read_mark(_words(part)) is not None


def _is_bare(part: str) -> bool:
    return bool(_BARE.fullmatch(_words(part)))


def _words(part: str) -> str:
    return " ".join(_TAG.sub("", part).split())
