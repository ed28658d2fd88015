"""Heads and feet that come again on the pages of a PDF file, left out but once.

Report of the Commission          3       its number is that of the page
Session 2                                 is no head, though "Session 1" stands above

What says when something is held, or is a numbered item, is never left out.
"""

import re
from collections import Counter

from agendas.reading.lines.marks import read_mark
from agendas.reading.times.days import ANY_YEAR, span_at_start
from agendas.reading.times.hours import band_at_start

_DIGITS = re.compile(r"\d+")
_COLUMN = re.compile(r"\t|\s{2,}")
_PAGE = re.compile(
    r"(?:page|página|стр\.?|с\.|страница|صفحة|第)?\s?[-–—]?\s?(?P<page>\d{1,4})"
    r"(?:\s?(?:/|of|de|из|sur|من)\s?\d{1,4})?\s?[-–—]?\s?(?:页)?",
    re.IGNORECASE,
)
_EDGE = 2  # lines at the head and foot of a page that may repeat
_LEAST_PAGES = 3


def without_repeats(pages: list[list[str]]) -> list[list[str]]:
    """The pages without heads and feet that come again on three pages or more."""
    if len(pages) < _LEAST_PAGES:
        return pages
    edges = Counter(
        key for page in pages for key in {_key(line) for line in _edge_lines(page)}
    )
    heads = _Heads()
    kept_pages = []
    for number, page in enumerate(pages):
        edge = {id(line) for line in _edge_lines(page)}
        kept = []
        for line in page:
            key = _key(line)
            is_head = id(line) in edge and key and edges[key] >= _LEAST_PAGES
            if not is_head or not heads.has(line, key, number):
                kept.append(line)
        kept_pages.append(kept)
    return kept_pages


class _Heads:
    """The heads seen so far, by their words without numbers."""

    def __init__(self) -> None:
        self._first: dict[str, tuple[str, int]] = {}
        self._seen: set[str] = set()

    def has(self, line: str, key: str, number: int) -> bool:
        """Whether the line of page `number` came before, but for the page's number."""
        words = " ".join(line.split())
        if words in self._seen:
            return not _says_something(line)
        self._seen.add(words)
        first, its_number = self._first.setdefault(key, (line, number))
        return number > its_number and _differ_in_page(first, line, number - its_number)


def _differ_in_page(first: str, line: str, pages: int) -> bool:
    """Whether a column with the number of the page is all in which two lines differ."""
    columns = [_COLUMN.split(each.strip()) for each in (first, line)]
    if len(columns[0]) != len(columns[1]):
        return False
    for one, two in zip(*columns, strict=True):
        matches = _PAGE.fullmatch(one), _PAGE.fullmatch(two)
        if one != two and not (
            all(matches) and int(matches[1]["page"]) - int(matches[0]["page"]) == pages
        ):
            return False
    return True


def _says_something(line: str) -> bool:
    """Whether the line begins with a day, hours or the mark of an item."""
    text = " ".join(line.split())[:160]
    days = span_at_start(text, ANY_YEAR)
    return bool(band_at_start(text) or (days and days.is_day) or read_mark(text))


def _edge_lines(page: list[str]) -> list[str]:
    filled = [line for line in page if line.strip()]
    return filled[:_EDGE] + filled[-_EDGE:]


def _key(line: str) -> str:
    return _DIGITS.sub("0", " ".join(line.split()))
