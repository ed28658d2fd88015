"""Rows of tables that the end of a page cuts in two, put together again.

Expert meeting on              2–3 June    Geneva    the foot of a page
Meeting                        Date        Place     the next page, its heading again
fog signals and bells                                the end of that row
"""

from itertools import pairwise

from agendas.reading.pages.furniture import is_of_page
from agendas.reading.sources.beginnings import NOTE_MARKS

_STOPS = (".", ";", ":", ")", "。", "；", "）", "؛")


def join_rows(pages: list[list[str]]) -> None:
    """Put the end of a row, on the next page, to its beginning."""
    for page, following in pairwise(pages):
        last = _last_row(page)
        if last is None:
            continue
        first = _first_row(following, _heading(page, last))
        if first is None:
            continue
        row = _joined(page[last].split("\t"), following[first].split("\t"))
        if row:
            page[last] = "\t".join(row)
            del following[first]


def _joined(above: list[str], below: list[str]) -> list[str] | None:
    """The row of both, if neither is whole and both are together, or words go on."""
    if len(above) != len(below):
        return None
    pairs = list(zip(above, below, strict=True))
    if below[0] and not any(below[1:]):
        # A day over the rows below it; where hours are lacking above, no end of a row.
        return None
    if all(bool(one) != bool(two) for one, two in pairs):
        return [one or two for one, two in pairs]
    ends = [(one, two) for one, two in pairs if two]
    if len(ends) == 1 and ends[0][0] and ends[0][1][0].islower():
        goes_on = not ends[0][0].endswith(_STOPS)
        return [f"{one} {two}".strip() for one, two in pairs] if goes_on else None
    return None


def _last_row(page: list[str]) -> int | None:
    """Where the row stands with which the text of a page ends."""
    for place in range(len(page) - 1, -1, -1):
        if "\t" in page[place]:
            return place
        if not _is_edge(page[place]):
            return None
    return None


def _first_row(page: list[str], heading: str) -> int | None:
    """Where the row stands with which the text begins, after the table's heading."""
    for place, line in enumerate(page):
        if "\t" in line and line != heading:
            return place
        if "\t" not in line and not _is_edge(line):
            return None
    return None


def _heading(page: list[str], place: int) -> str:
    """The first row of the table that has a row at that place."""
    while place and "\t" in page[place - 1]:
        place -= 1
    return page[place]


def _is_edge(line: str) -> bool:
    """Whether a line is no text: blank, of the page's head or foot, or a note."""
    words = line.strip()
    return not words or words[0] in NOTE_MARKS or is_of_page(words)
