"""Titles broken before the bracket that names their item, put in one line again.

• Lamps and lenses of the
Southern Harbours (Item 7.2)       → "… of the Southern Harbours (Item 7.2)"

Only where several lines end with such brackets behind words.
"""

from agendas.reading.lines.marks import BULLETS
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.tables.item_cells import ends_with_item, item_below
from agendas.reading.tables.row_forms import is_open, start_at_head
from agendas.reading.tables.table_lines import is_day_line
from agendas.reading.times.clocks import full_hours
from agendas.reading.times.hours import band_at_start

_FEWEST = 3  # lines that end with an item
_MOST_LINES = 5  # of a title
_LONGEST = 130  # characters of a line; a page is no wider
_POINTS = frozenset(BULLETS.strip())


def join_titles_before_items(sheet: Sheet) -> None:
    """Let each such title stand on one line, with the bracket behind it."""
    ends = [line.text for line in sheet.lines if ends_with_item(line.text)]
    alone = [text for text in ends if item_below(text)]  # under titles, a form too
    if len(ends) - len(alone) < max(_FEWEST, len(alone)):
        return
    joined: list[Line] = []
    place = 0
    while place < len(sheet.lines):
        first = sheet.lines[place]
        size = _lines_of_title(sheet.lines[place : place + _MOST_LINES])
        for line in sheet.lines[place + 1 : place + size]:
            sheet.join(first, line)
        joined.append(first)
        place += size
    sheet.lines = joined


def _lines_of_title(lines: list[Line]) -> int:
    """How many lines the title at the head has up to its item; 1 where it is whole."""
    for size, (last, line) in enumerate(zip(lines, lines[1:], strict=False), start=2):
        if _ends(last) or not _goes_on(lines[0], last, line):
            return 1
        if ends_with_item(line.text):
            return size
    return 1


def _ends(line: Line) -> bool:
    """Whether nothing can go on behind the line: an item, hours or a day."""
    text = line.text
    if text.endswith((".", ":", ";")) or len(text) > _LONGEST or ends_with_item(text):
        return True
    has_hours = band_at_start(full_hours(text)) or start_at_head(text)
    return has_hours is not None or is_day_line(text)


def _goes_on(first: Line, last: Line, line: Line) -> bool:
    """Whether a line goes on with the title that begins with the first one."""
    if line.gap or line.cells or last.cells or line.is_heading or last.is_heading:
        return False
    if _is_point(line) or len(line.text) > _LONGEST:
        return False
    is_small = line.text[:1].islower() or line.text[:1] in "(（"
    return is_small or _is_point(first) or is_open(last.text)


def _is_point(line: Line) -> bool:
    return line.raw.lstrip()[:1] in _POINTS
