"""Rows between bars that are broken over several lines, in the middle of a cell.

| 2 | 12.30–14.00 | Mirrors | Norway,
Chile | Room 7 |                         → one row, of as many bars as the others
"""

from collections import Counter

from agendas.reading.lines.blocks import join
from agendas.reading.lines.sheet import Line, Sheet, words_of

_BAR = "|"
_MOST_LINES = 12  # of a row
_LONGEST = 3_000  # characters of a row
_FEWEST_BARS = 3  # of a row of two cells


def join_rows_between_bars(sheet: Sheet) -> None:
    """Put the lines of each such row in one, where whole rows show its bars."""
    whole = Counter(each.raw.count(_BAR) for each in sheet.lines if _is_whole(each))
    usual = {bars for bars, rows in whole.items() if rows > 1}
    if not usual:
        return
    lines: list[Line] = []
    place = 0
    while place < len(sheet.lines):
        line = sheet.lines[place]
        size = _size(sheet.lines[place : place + _MOST_LINES], usual)
        if size > 1:
            row = line.raw
            for end in sheet.lines[place + 1 : place + size]:
                row = join(row, end.raw)
                sheet.join(line, end)
            line.text, line.cells, line.is_heading = words_of(row)
        lines.append(line)
        place += size
    sheet.lines = lines


def _is_whole(line: Line) -> bool:
    raw = line.raw
    return raw[:1] == _BAR == raw[-1:] and raw.count(_BAR) >= _FEWEST_BARS


def _size(lines: list[Line], usual: set[int]) -> int:
    """How many lines the row has that begins with the first; one if it is whole."""
    first = lines[0].raw
    if first[:1] != _BAR or first[-1:] == _BAR or lines[0].is_piece:
        return 1
    bars = letters = 0
    for size, line in enumerate(lines, start=1):
        is_next = size == 1 or not (line.gap or line.raw[:1] == _BAR)
        bars += line.raw.count(_BAR)
        letters += len(line.raw)
        if not is_next or bars > max(usual) or letters > _LONGEST:
            return 1
        if line.raw[-1:] == _BAR:
            return size if bars in usual else 1
    return 1
