"""Tables whose cells a slash parts, and words between which the space was lost.

1st meeting / Item 2 (cont’d) / Fog horns     Thirty-sixthsession
"""

import re

from agendas.reading.days import read_time
from agendas.reading.languages import CONTINUED, ITEM_WORDS
from agendas.reading.lines import Line, Sheet
from agendas.reading.row_forms import is_meeting_name

_BORDER = re.compile(r"(?:^|\s)/\s+")
_ITEM = re.compile(rf"(?:{ITEM_WORDS})\s\d{{1,2}}", re.IGNORECASE)
_LOST_SPACE = re.compile(
    r"(?<=\dst|\dnd|\drd|\dth)(?=meeting\b|session\b)"
    r"|(?<=first|third)(?=session\b|meeting\b)|(?<=second)(?=session\b|meeting\b)"
    r"|(?<=[a-z]th)(?=session\b|meeting\b)"
    r"|(?<=[a-z])(?=[A-Z][a-z]+ty-(?:first|second|third|[a-z]+th)\s?session\b)"
    r"|(?<=[a-z])(?=(?:First|Second|Third|[A-Z][a-z]{2,9}th)\s(?:session|meeting)\b)"
)
_FEWEST = 3  # such lines in a document that has them


def part_at_slashes(sheet: Sheet) -> None:
    """Make a line of each cell of rows like "1st meeting / Item 2 / Fog horns"."""
    for line in sheet.lines:
        if not line.cells and len(line.text) < 300:
            line.text = _LOST_SPACE.sub(" ", line.text)
    if sum(map(_is_row, sheet.lines)) < _FEWEST:
        return
    parted: list[Line] = []
    for line in sheet.lines:
        cells = [cell.strip() for cell in _BORDER.split(line.text) if cell.strip()]
        parted += sheet.part(line, cells) if cells and _is_row(line) else [line]
    sheet.lines = parted


def _is_row(line: Line) -> bool:
    """Whether slashes part the line into a sitting or an item, and words."""
    if line.cells or len(line.text) > 500:
        return False
    first, *others = _BORDER.split(line.text)
    if not others or not others[-1]:
        return False
    first = first.strip()
    if any(_is_time(cell.strip()) for cell in others):
        return False  # cells of several days
    is_item = _ITEM.match(first) and len(first) < 20
    return bool(
        not first or is_item or CONTINUED.fullmatch(first) or is_meeting_name(first)
    )


def _is_time(text: str) -> bool:
    return len(text) < 20 and read_time(text) is not None
