"""Lists whose items have Roman numbers, and figures only the points of one of them.

I. Opening of the meeting
II. Mandate of the Committee
The Bureau will discuss a draft that the secretariat has prepared.
1. Main tasks                     → a point of item II, and not item 1
2. Members and observers

Such points are of the text on the item. Where figures stand right under a Roman
number, that heads a chapter, and they count its items.
"""

from itertools import takewhile

from agendas.reading.agendas.item_titles import ItemText, ListedAgenda
from agendas.reading.lines.marks import (
    clean_title,
    number_value,
    read_mark,
    roman_mark,
)
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.results import Item

_FEWEST = 2  # Roman numbers above the first figure
_LONG = 60  # characters of a sentence on an item


def read_with_points(sheet: Sheet, lines: list[Line]) -> ListedAgenda | None:
    """The items that have Roman numbers, and what is said on them with its points."""
    if not _count_points(lines):
        return None
    agenda = ListedAgenda(None)
    for line in lines:
        mark = roman_mark(line.text)
        is_next = (
            mark and mark.number.isupper() and _roman(line) == len(agenda.items) + 1
        )
        if is_next:
            title = clean_title(mark.rest)
            item = Item(mark.number, None, None, title, joint=False, line=line.number)
            agenda.items.append(item)
            agenda.texts.append(ItemText(item.label, line, []))
            sheet.use(line)
        elif agenda.texts:
            agenda.texts[-1].lines.append(line)
    agenda.texts = [each for each in agenda.texts if each.lines]
    return agenda


def _count_points(lines: list[Line]) -> bool:
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
