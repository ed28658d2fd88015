"""Lists whose items have Roman numbers, and figures only the points of one of them.

I. Opening of the meeting
II. Mandate of the Committee
The Bureau will discuss a draft that the secretariat has prepared.
1. Main tasks                     → a point of item II, and not item 1
2. Members and observers

Such points are no items. Where figures stand right under a Roman number, that heads
a chapter, and they count its items.
"""

from itertools import takewhile

from agendas.reading.lines.marks import number_value, read_mark, roman_mark
from agendas.reading.lines.sheet import Line

_FEWEST = 2  # Roman numbers above the first figure
_LONG = 60  # characters of a sentence on an item


def count_points(lines: list[Line]) -> bool:
    """Whether the figures in the lines count points of an item that is told about."""
    above = list(takewhile(lambda line: not _has_figure(line), lines))
    if len(above) == len(lines):
        return False
    counted = [place for place, line in enumerate(above) if _roman(line)]
    values = [_roman(above[place]) for place in counted]
    if len(counted) < _FEWEST or values != list(range(1, len(values) + 1)):
        return False
    return any(map(_is_told, above[counted[-1] + 1 :]))


def _roman(line: Line) -> int:
    mark = roman_mark(line.text)
    return number_value(mark.number) if mark else 0


def _has_figure(line: Line) -> bool:
    mark = read_mark(line.text)
    return bool(mark and mark.number)


def _is_told(line: Line) -> bool:
    return len(line.text) > _LONG and line.text.endswith((".", "。"))
