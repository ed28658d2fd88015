"""Rows of a table of items whose cells stand on lines of their own, before bars.

1. |
Opening remarks |
no document |
||                      → one row of three cells

Where each row has as many cells, and each cell its bar, they are all of the row:
1. |
2–6 May |
Board on Buoys |
Rome |                  → one row of four cells
"""

import re
from itertools import pairwise

from agendas.reading.languages.no_documents import says_no_document
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.pages.furniture import page_symbol

_BAR = "|"
_NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,2}){0,2}\.?|[(（][a-z][)）]|[a-z]\)")
_FEWEST = 3  # such rows
_MOST_LINES = 12  # of a row
_LONGEST = 600  # characters of a title


def put_cells_in_rows(sheet: Sheet) -> None:
    """Put a number, the title under it, and its documents into one row of cells."""
    bars = {number - 1 for number in sheet.furniture}  # a line of bars ends a cell
    starts = [n for n, line in enumerate(sheet.lines) if _opens_row(line, bars)]
    if len(starts) < _FEWEST:
        return
    lines = sheet.lines[: starts[0]]
    whole = _size_of_all(sheet.lines, starts, bars)
    for start, end in pairwise([*starts, len(sheet.lines)]):
        row = sheet.lines[start : min(end, start + _MOST_LINES)]
        if whole and len(row) >= whole:
            size = _put_all_in_row(sheet, row[:whole])
        else:
            size = _put_in_row(sheet, row, bars)
        lines += [row[0], *sheet.lines[start + size : end]]
    sheet.lines = lines


def _size_of_all(lines: list[Line], starts: list[int], bars: set[int]) -> int:
    """How many lines each row has, all of them with a bar; 0 where rows differ."""
    sizes = {end - start for start, end in pairwise(starts)}
    size = sizes.pop() if len(sizes) == 1 else 0
    if not _FEWEST < size <= _MOST_LINES:
        return 0
    near = lines[starts[0] : starts[-1]]
    is_whole = all(_ends_cell(line, bars) and not any(line.cells[1:]) for line in near)
    return size if is_whole else 0


def _put_all_in_row(sheet: Sheet, row: list[Line]) -> int:
    """Join to the first line all others, each of them a cell."""
    first, cells = row[0], tuple(line.text for line in row)
    for line in row[1:]:
        sheet.join(first, line)
    first.cells = cells
    return len(row)


def _opens_row(line: Line, bars: set[int]) -> bool:
    """Whether a number is all of a cell: of a line of its own, or of one more."""
    first = line.cells[0] if line.cells else line.text
    is_ended = _BAR in line.raw if line.cells else _ends_cell(line, bars)
    return is_ended and len(first) < 9 and _NUMBER.fullmatch(first) is not None


def _ends_cell(line: Line, bars: set[int]) -> bool:
    return line.raw.endswith(_BAR) or line.number in bars


def _put_in_row(sheet: Sheet, row: list[Line], bars: set[int]) -> int:
    """Join to the first line those of its title and documents; how many they are."""
    first = row[0]
    cells = [cell for cell in first.cells if cell] or [first.text]
    size = 1
    while size < len(row):
        words, lines = _cell(row[size:], bars)
        is_title = len(cells) == 1 and len(words) < _LONGEST
        says_none = not is_title and says_no_document(words)
        if not (is_title or says_none or page_symbol(Line(0, words, words))):
            break
        cells += [] if says_none else [words]
        size += lines
    if len(cells) < 2 or (size == 1 and len(first.cells) > 1):
        return 1
    for line in row[1:size]:
        sheet.join(first, line)
    first.cells = tuple(cells)
    return size


def _cell(lines: list[Line], bars: set[int]) -> tuple[str, int]:
    """The words of the next cell, and on how many lines they stand."""
    words: list[str] = []
    for line in lines:
        words.append(line.text)
        if _ends_cell(line, bars):
            break
    return " ".join(words), len(words)
