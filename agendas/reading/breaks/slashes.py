"""Tables whose cells a slash parts.

1st meeting / Item 2 (cont’d) / Fog horns       Lamp Board / 3–7 May / Rome
/ Distr.: General       1.  / Opening of the session
"""

import re

from agendas.reading.languages import CONTINUED, ITEM_WORDS
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.tables.sitting_names import is_meeting_name
from agendas.reading.tables.table_lines import column_role, role_in_list
from agendas.reading.times.certainty import without_notes
from agendas.reading.times.clocks import full_hours
from agendas.reading.times.days import ANY_YEAR, read_span
from agendas.reading.times.figures import DIGIT
from agendas.reading.times.hours import band_at_start, read_time
from meetings.dates import Precision

_BORDER = re.compile(r"(?:^|\s)/\s+")
_ITEM = re.compile(rf"(?:{ITEM_WORDS})\s\d{{1,2}}", re.IGNORECASE)
_SLASH = re.compile(r"(?:^|(?<=\s))/(?=\s|$)")
_OF_DAYS = {"when", "date"}
_LONGEST_DAYS = 60  # characters of days and a note on them
_LONGEST_HEADS = 150  # characters of the heads of columns
_MOST_BETWEEN = 3  # lines between rows: a month, a year, a note
_FIRST_SLASH = re.compile(r"/\s+(?=\w[^/]*[\d./:])")  # before a fact, not a name
_SLASH_BEHIND = re.compile(
    r"((?:\d{1,2}\.){1,3}\d{0,2}|[A-Z][\w() ]{2,24}:)\s+/\s+(?=\w)"
)
_LONGEST = 500  # characters of a row
_FEWEST = 3  # such lines in a document that has them
_FEWEST_CELLS = 3  # of a row that no heads announce


def put_slashes_in_cells(sheet: Sheet) -> None:
    """Make cells of rows like "09.00–09.30 / Opening / Chair", under their heading.

    How many cells a title with a slash leaves beside it only the heading tells.
    """
    _put_cells_under_heads(sheet)
    _put_cells_beside_days(sheet)
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


def _put_cells_under_heads(sheet: Sheet) -> None:
    """Make cells of rows with as many slashes as the heads of columns above them.

    "Organizer / Meeting / Date / Venue"
    """
    heads: tuple[Line, tuple[str, ...]] | None = None
    others = 0
    for line in sheet.lines:
        cells = _cells_of(line)
        if _are_heads(line, cells):
            heads, others = (line, cells), 0
        elif heads and len(cells) == len(heads[1]):
            heads[0].cells, line.cells, others = heads[1], cells, 0
        else:
            others += 1
            heads = None if others > _MOST_BETWEEN else heads


def _are_heads(line: Line, cells: tuple[str, ...]) -> bool:
    """Whether all cells are heads of columns, one of days and one of titles."""
    if len(cells) < _FEWEST_CELLS - 1 or len(line.text) > _LONGEST_HEADS:
        return False
    if DIGIT.search(line.text):
        return False  # a row, as most
    roles = {*map(role_in_list, cells)}
    return None not in roles and "title" in roles and not roles.isdisjoint(_OF_DAYS)


def _cells_of(line: Line) -> tuple[str, ...]:
    """The cells between slashes, which stand apart from the words beside them."""
    if line.cells or "/ " not in line.text or len(line.text) > _LONGEST:
        return ()
    return tuple(cell.strip() for cell in _SLASH.split(line.text))


def _put_cells_beside_days(sheet: Sheet) -> None:
    """Make cells of rows that no heads announce, where all have days in one place.

    "Lamp Board / 3–7 May 2031 / Rome"
    """
    rows: dict[tuple[int, int], list[tuple[Line, tuple[str, ...]]]] = {}
    for line in sheet.lines:
        cells = _cells_of(line) if DIGIT.search(line.text) else ()
        days = [place for place, cell in enumerate(cells) if _is_days(cell)]
        others = [cell for place, cell in enumerate(cells) if place not in days]
        is_timed = any(map(_has_hours, others))  # as side events are
        if len(cells) >= _FEWEST_CELLS and len(days) == 1 and not is_timed:
            rows.setdefault((len(cells), days[0]), []).append((line, cells))
    for alike in rows.values():
        for line, cells in alike if len(alike) >= _FEWEST else []:
            line.cells = cells


def _is_days(cell: str) -> bool:
    """Whether a cell names days and nothing else, but how certain they are."""
    may_be = len(cell) < _LONGEST_DAYS and DIGIT.search(cell)
    bare = without_notes(cell) if may_be else ""
    found = read_span(bare, ANY_YEAR) if bare else None
    return bool(found and found.span and found.span.precision is Precision.DAY)


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


def drop_slashes_of_empty_cells(sheet: Sheet) -> None:
    """Drop the slash of an empty first cell, and those behind numbers and labels.

    "/ Distr.: General", "1.  / Opening", "Title:  / Draft agenda": the last two only
    where several lines have them.
    """
    lines = [line for line in sheet.lines if "/ " in line.text and not line.cells]
    behind = [line for line in lines if _SLASH_BEHIND.match(line.text)]
    for line in lines:
        if _FIRST_SLASH.match(line.text) and " / " not in line.text:
            line.text = _FIRST_SLASH.sub("", line.text, count=1)
    for line in behind if len(behind) >= _FEWEST else []:
        line.text = _SLASH_BEHIND.sub(r"\1 ", line.text, count=1)


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
