"""Tables of which each cell stands on a line of its own, and numbers begin the rows.

No. / Meeting / Date / Place         heads it
1. / Council of Lamps / 22–23 May / Vienna     → one row of three cells

A cell may go over several lines. The days show where the title ends, so that no other
cell than one may stand before them, and one after them. Where a single row cannot be
told in this way, or a number is missing, the lines stay as they are.
"""

import re
from itertools import pairwise

from agendas.reading.languages import STATUS
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.tables.table_lines import column_role
from agendas.reading.times.certainty import is_status, without_notes
from agendas.reading.times.days import ANY_YEAR, read_span

_NUMBER_HEAD = re.compile(
    r"(?:№|N[°º]|No\.?|#|Nr\.?)(?:\s?п/п\.?)?|п/п|序号|编号|م|رقم|الرقم", re.IGNORECASE
)
_LONGEST_HEAD = 8  # characters of these
_ROW_NUMBER = re.compile(r"(?P<number>\d{1,3})[.)]?")
_ENDS = re.compile(r"[_*—–-]{2,}|\*")
_WHEN = {"date", "when"}
_HEADS = (2, 3)  # beside the number: days, title, place
_MOST_LINES = 8  # of a row
_MOST_LAST = 5  # of the last row, whose end no number shows
_FEWEST_ROWS = 3
_LONGEST = 60  # characters of days


def put_numbered_rows_together(sheet: Sheet) -> None:
    """Make rows of the cells that stand each on a line under such heads."""
    kept: list[Line] = []
    place = 0
    while place < len(sheet.lines):
        heads = _heads(sheet.lines, place)
        found = _rows(sheet.lines, place + 1 + len(heads), heads) if heads else None
        if found:
            rows, end = found
            sheet.use(sheet.lines[place])
            kept += [_row_of(sheet, row) for row in (_heads_as_row(heads), *rows)]
            place = end
        else:
            kept.append(sheet.lines[place])
            place += 1
    sheet.lines = kept


def _heads_as_row(heads: list[Line]) -> list[list[Line]]:
    """Each head as a cell of one line."""
    return [[head] for head in heads]


def _heads(lines: list[Line], place: int) -> list[Line]:
    """The heads under the one of the numbers; [] where no such table begins."""
    head = lines[place]
    may_be = len(head.text) <= _LONGEST_HEAD and not head.cells
    if not (may_be and _NUMBER_HEAD.fullmatch(head.text)):
        return []
    heads: list[Line] = []
    for line in lines[place + 1 : place + 2 + _HEADS[-1]]:
        if line.cells or column_role(line.text) is None:
            break
        heads.append(line)
    roles = [column_role(head.text) for head in heads]
    is_table = "title" in roles and len(_WHEN.intersection(roles)) == 1
    return heads if is_table and len(heads) in _HEADS else []


def _rows(
    lines: list[Line], start: int, heads: list[Line]
) -> tuple[list[list[list[Line]]], int] | None:
    """The cells of each row, and where the table ends; None where one is not sure."""
    starts = _starts(lines, start)
    if len(starts) < _FEWEST_ROWS or starts[0] != start:
        return None
    end = _end(lines, starts[-1] + 1)
    rows = []
    for one, following in pairwise([*starts, end]):
        cells = _cells(lines[one + 1 : following], heads)
        if cells is None:
            return None
        rows.append([[lines[one]], *cells])
    return rows, end


def _starts(lines: list[Line], start: int) -> list[int]:
    """The places of the lines that count the rows: 1, 2, 3 …"""
    starts: list[int] = []
    for place in range(start, len(lines)):
        if place - (starts[-1] if starts else start) > _MOST_LINES:
            break
        number = _ROW_NUMBER.fullmatch(lines[place].text)
        if number and int(number["number"]) == len(starts) + 1:
            starts.append(place)
    return starts


def _end(lines: list[Line], place: int) -> int:
    """The place after the last row: a blank line, a rule or a note ends it."""
    end = place
    while end < len(lines) and end - place < _MOST_LAST:
        line = lines[end]
        if line.cells or _ENDS.match(line.text) or (end > place and line.gap):
            break
        end += 1
    return end


def _cells(lines: list[Line], heads: list[Line]) -> list[list[Line]] | None:
    """The lines of each cell, parted where the days stand."""
    single = [n for n, line in enumerate(lines) if not line.cells]
    days = [n for n in single if _are_days(lines[n].text)]
    # "по согласованию" is a place behind days, else it stands for them.
    days = days or [n for n in single if _are_open(lines[n].text)]
    roles = [column_role(head.text) for head in heads]
    place = next(n for n, role in enumerate(roles) if role in _WHEN)
    if len(days) != 1 or len(lines) > _MOST_LINES:
        return None
    before = _shared(lines[: days[0]], place)
    after = _shared(lines[days[0] + 1 :], len(heads) - place - 1)
    if before is None or after is None:
        return None
    return [*before, [lines[days[0]]], *after]


def _shared(lines: list[Line], columns: int) -> list[list[Line]] | None:
    """The lines in that many cells, where it is sure which belong to which."""
    if columns == 1:
        return [lines] if lines else None
    return [[line] for line in lines] if len(lines) == columns else None


def _are_days(text: str) -> bool:
    return len(text) <= _LONGEST and bool(read_span(without_notes(text), ANY_YEAR))


def _are_open(text: str) -> bool:
    is_open = len(text) <= _LONGEST and is_status(text)
    return is_open and bool(STATUS["tbc"].search(text))


def _row_of(sheet: Sheet, cells: list[list[Line]]) -> Line:
    """One row of the lines of the cells; the number that only counts is used."""
    lines = [line for cell in cells for line in cell]
    texts = [" ".join(line.text for line in cell) for cell in cells]
    is_counted = _ROW_NUMBER.fullmatch(texts[0]) is not None
    filled = [text for text in texts[is_counted:] if text]
    first = lines[is_counted]
    row = Line(
        first.number,
        first.raw,
        " ".join(filled),
        tuple(texts[is_counted:]),
        gap=True,
        is_piece=True,
    )
    sheet.use(*lines)
    sheet.pieces.append(row)
    return row
