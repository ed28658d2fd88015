"""Lists of items with points before them, and the page of each behind it.

• Item 1: Opening of the session     → the item, without its point
1. Opening of the session ............ 3
2. Organizational matters<TAB>4         → the items, without their pages
"""

import re

from agendas.reading.lines.marks import (
    BULLETS,
    LETTERS,
    Mark,
    counts_on,
    number_value,
    read_mark,
    roman_mark,
)
from agendas.reading.lines.sheet import Line, Sheet

_LEADER = re.compile(r"[\s.]?(?:[.·_]\s?){4,}\s*\d{1,4}$|\s?…[….\s]*\d{1,4}$")
_PAGE = re.compile(r"\d{1,4}")
_FEWEST = 3  # pages, or numbers
_POINTS = f"{BULLETS}-–"

Words = dict[int, str]  # of a line, by its identity


def without_pages(sheet: Sheet, lines: list[Line]) -> list[Line]:
    """The lines without the pages behind a row of dots, or in a column of their own."""
    return _with_words(sheet, lines, _before_leaders(lines) or _before_column(lines))


def without_points(sheet: Sheet, lines: list[Line]) -> list[Line]:
    """The lines without the points before the marks of items, if these count on.

    They count 1, 2, 3, or are letters alone.
    """
    marked: Words = {}
    marks: list[Mark] = []
    for line in lines:
        words = _behind_point(line)
        if mark := words and (read_mark(words) or roman_mark(words)):
            marked[id(line)] = words
            marks.append(mark)
    return _with_words(sheet, lines, marked) if _are_counted(marks) else lines


def _with_words(sheet: Sheet, lines: list[Line], words: Words) -> list[Line]:
    kept: list[Line] = []
    for line in lines:
        is_other = id(line) in words
        kept += sheet.part(line, [words[id(line)]]) if is_other else [line]
    return kept


def _behind_point(line: Line) -> str:
    """The words behind the point at the head of a line; "" without one."""
    words = line.text[1:]
    is_point = line.text[:1] in _POINTS and words[:1] == " "
    return words.lstrip() if is_point else ""


def _are_counted(marks: list[Mark]) -> bool:
    numbers = [number_value(mark.number) for mark in marks if mark.number]
    if numbers or len(marks) < 2:
        return list(dict.fromkeys(numbers))[:_FEWEST] == [1, 2, 3]
    first, second = marks[:2]
    is_first = LETTERS.follows(first.letter, None) or first.letter == "i"
    return is_first and counts_on(second, first)


def _before_leaders(lines: list[Line]) -> Words:
    found: Words = {}
    for line in lines:
        if leader := _LEADER.search(line.text):
            found[id(line)] = line.text[: leader.start()].rstrip()
    return found if len(found) >= _FEWEST else {}


def _before_column(lines: list[Line]) -> Words:
    """The items whose last cells are numbers that go up, as those of pages do."""
    rows = {id(line): list(filter(None, line.cells)) for line in lines if line.cells}
    found = {line: cells for line, cells in rows.items() if _has_page(cells)}
    pages = [int(cells[-1]) for cells in found.values()]
    is_list = len(pages) >= _FEWEST and 3 * len(pages) > 2 * len(rows)
    if not is_list or pages != sorted(pages) or pages[0] == pages[-1]:
        return {}
    return {line: _title(cells) for line, cells in found.items()}


def _has_page(cells: list[str]) -> bool:
    if len(cells) < 2 or not _PAGE.fullmatch(cells[-1]):
        return False
    mark = read_mark(_title(cells))
    return mark is None or bool(mark.rest)


def _title(cells: list[str]) -> str:
    """The words before the page, without a point before the mark of the item."""
    words = " ".join(cells[:-1])
    bare = words.lstrip(_POINTS)
    return bare if read_mark(bare) or not bare[:1].isalpha() else words
