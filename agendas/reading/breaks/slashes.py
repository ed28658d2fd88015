"""Tables whose cells a slash parts.

1st meeting / Item 2 (cont’d) / Fog horns
"""

import re

from agendas.reading.languages import CONTINUED, ITEM_WORDS
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.tables.sitting_names import is_meeting_name
from agendas.reading.tables.table_lines import column_role
from agendas.reading.times.clocks import full_hours
from agendas.reading.times.days import band_at_start, read_time

_BORDER = re.compile(r"(?:^|\s)/\s+")
_ITEM = re.compile(rf"(?:{ITEM_WORDS})\s\d{{1,2}}", re.IGNORECASE)
_LONGEST = 500  # characters of a row
_FEWEST = 3  # such lines in a document that has them


def put_slashes_in_cells(sheet: Sheet) -> None:
    """Make cells of rows like "09.00–09.30 / Opening / Chair", under their heading.

    How many cells a title with a slash leaves beside it only the heading tells.
    """
    rows = [_hours_and_words(line) for line in sheet.lines]
    if sum(map(bool, rows)) < _FEWEST:
        return
    columns: tuple[str, ...] = ()
    for line, row in zip(sheet.lines, rows, strict=True):
        cells = tuple(_BORDER.split(line.text)) if len(line.text) < 100 else ()
        if not line.cells and len(cells) > 1 and all(map(column_role, cells)):
            columns = line.cells = cells
        elif row:
            hours, words = row
            *title, last = _BORDER.split(words)
            if title and len(columns) > len(cells := (hours, " / ".join(title))):
                line.cells = (*cells, last)
            else:
                line.cells = (hours, words)


def _hours_and_words(line: Line) -> tuple[str, str] | None:
    """The hours and the words of "09.00–09.30 / Opening"."""
    if " / " not in line.text or line.cells or len(line.text) > _LONGEST:
        return None
    first, _, words = line.text.partition(" / ")
    band = band_at_start(full_hours(first))
    is_hours = band and band[0] and not band[2]
    others = _BORDER.split(words)
    if not (is_hours or _is_time(first)) or any(map(_has_hours, others)):
        return None
    return first, words.strip(" /")


def _has_hours(text: str) -> bool:
    return _is_time(text) or band_at_start(full_hours(text)) is not None


def part_at_slashes(sheet: Sheet) -> None:
    """Make a line of each cell of rows like "1st meeting / Item 2 / Fog horns"."""
    if sum(map(_is_row, sheet.lines)) < _FEWEST:
        return
    parted: list[Line] = []
    for line in sheet.lines:
        cells = _BORDER.split(line.text) if _is_row(line) else []
        cells = [cell.strip() for cell in cells if cell.strip()]
        parted += sheet.part(line, cells) if cells else [line]
    sheet.lines = parted


def _is_row(line: Line) -> bool:
    """Whether slashes part the line into a sitting or an item, and words."""
    if "/" not in line.text or line.cells or len(line.text) > _LONGEST:
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
