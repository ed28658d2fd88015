"""The rows of a table that ran together into one line, among its tabs.

Time→Title Monday, 26 May→ 10 a.m.–1 p.m.→Opening 3–6 p.m.→Lamps
        → four rows: "Time", "Title"; the day; "10 a.m.–1 p.m.", "Opening"; …
The last cell of a row and the first of the next stand in one: there the row ends.
"""

import re
from itertools import pairwise

from agendas.reading.breaks.meetings_run_together import rows_of_calendar
from agendas.reading.breaks.rows_among_words import HOURS_PATTERN
from agendas.reading.breaks.tables_inside import MOST_WORDS
from agendas.reading.languages import TIME_ROLES
from agendas.reading.lines.lost_breaks import LONG, lines_inside
from agendas.reading.lines.sheet import Line, Sheet, words_of
from agendas.reading.tables.table_lines import column_role
from agendas.reading.times.month_words import DAY_OF_WEEK

_LONGEST = 200_000  # characters of a table
_FEWEST_TABS = 6
_FEWEST_ENDS = 3  # rows that end in the line
_FEWEST_TIMES = 2  # of them before days or hours
_MOST_TIME = 100  # characters
_ONE_TIME = r"\d{1,2}[.:]\d{2}(?:\s[ap]\.?m\.?)?|\d{1,2}\s[ap]\.?m\.?"
_MARKS = r"(?:</?\w{1,6}>|[*_]{1,3}|\s)*"  # <b>, **
# "Opening Monday, 26 May 3–6 p.m.": a day alone, and what the next row begins with.
_TIME_AT_END = re.compile(
    rf"(?:^|\s){_MARKS}(?:{DAY_OF_WEEK}"
    rf"|(?:(?:{DAY_OF_WEEK}){_MARKS}(?P<hours>\s))?{_MARKS}"
    rf"(?:{HOURS_PATTERN}|{_ONE_TIME})){_MARKS}$",
    re.IGNORECASE,
)


def part_rows_among_tabs(sheet: Sheet) -> None:
    """Make a line of each row in the long lines that hold several."""
    runs = [_rows(line.raw) for line in sheet.lines]
    if not any(runs):
        return
    lines: list[Line] = []
    for line, rows in zip(sheet.lines, runs, strict=True):
        if not rows:
            lines.append(line)
            continue
        for piece in sheet.part(line, rows):
            piece.raw = piece.text
            piece.text, piece.cells, piece.is_heading = words_of(piece.raw)
            piece.gap = piece.gap and not piece.cells
            piece.is_used = not piece.text
            lines += [piece] if piece.text else []
    sheet.lines = lines


def _rows(raw: str) -> list[str]:
    """The rows that a line between tabs holds; [] where it is one."""
    if not LONG <= len(raw) < _LONGEST or raw.count("\t") < _FEWEST_TABS:
        return []
    cells = raw.split("\t")
    head = _start_of_head(cells[0])
    if head is None:
        return []
    starts = [head]
    ends: list[int] = []  # cells in which rows end
    times = place = 0
    for at, cell in enumerate(cells[1:-1], start=1):
        place += len(cells[at - 1]) + 1
        if found := _starts_of_rows(cell):
            starts += [place + start for start in found]
            ends.append(at)
            times += bool(cell[found[-1] :].strip())
    if len(ends) < _FEWEST_ENDS or times < _FEWEST_TIMES or not _is_even(ends):
        return _rows_of_meetings(raw)
    rows = (
        raw[start:end].strip(" ") for start, end in pairwise([0, *starts, len(raw)])
    )
    return [part for row in rows if row for part in _parts(row)]


def _parts(row: str) -> list[str]:
    """A row; the lines of the text before the first one."""
    return [row] if "\t" in row else lines_inside(row)


def _rows_of_meetings(raw: str) -> list[str]:
    rows = rows_of_calendar(raw)
    return rows if len(rows) > 1 else []


def _start_of_head(cell: str) -> int | None:
    """Where the first head of a column begins behind other text; None for nowhere."""
    if len(cell) < LONG:
        return 0
    words = cell.rsplit(" ", MOST_WORDS)
    heads = (" ".join(words[place:]) for place in range(1, len(words)))
    head = next((head for head in heads if column_role(head) in TIME_ROLES), "")
    return len(cell) - len(head) if head else None


def _starts_of_rows(cell: str) -> list[int]:
    """Where in a cell the next row begins, which has a time there or nothing."""
    match = _TIME_AT_END.search(cell, max(0, len(cell) - _MOST_TIME))
    if match and cell[match.start()].isspace():
        hours = match.start("hours")
        return [match.start(), hours] if hours > match.start() else [match.start()]
    return [len(cell)] if cell.endswith(" ") else []


def _is_even(ends: list[int]) -> bool:
    """Whether all rows have as many cells, of which there are two at least."""
    step = min(later - earlier for earlier, later in pairwise(ends))
    return all(end % step == 0 for end in ends)
