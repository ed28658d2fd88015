"""Tables of tabs, each of which became as many spaces: they stand under no heads.

Time    Item    Title
10 a.m.–1 p.m.    1 (a)    Opening
    1 (b)    Adoption of the agenda        → the same with tabs
All gaps are as wide as those of the head, or twice as wide where a cell is empty.
"""

import re
from itertools import pairwise

from agendas.reading.languages import TIME_ROLES
from agendas.reading.lines.markup import plain
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.tables.table_lines import column_role

_GAP = re.compile(r"(?<=\S) {2,}(?=\S)")
_FEWEST_ROWS = 2  # with two cells or more
_LONGEST_HEAD = 300  # characters
_MOST_COLUMNS = 12
_MOST_BLANK = 2  # lines between two of a table


def put_lost_tabs(sheet: Sheet) -> None:
    """Make cells of the parts of the rows of each such table."""
    place = 0
    while place < len(sheet.lines):
        width = _width_of_gaps(sheet.lines[place])
        rows = _rows(sheet.lines, place, width) if width else []
        if sum(len(cells) > 1 for _, cells in rows) > _FEWEST_ROWS:
            for line, cells in rows:
                line.cells = cells if len(cells) > 1 else ()
        place += max(len(rows), 1)


def _width_of_gaps(line: Line) -> int:
    """How wide all gaps of a head are; 0 where the line is none."""
    if line.cells or len(line.raw) > _LONGEST_HEAD or "  " not in line.raw:
        return 0
    widths = {len(gap) for gap in _GAP.findall(line.raw)}
    heads = map(plain, _GAP.split(line.raw))
    is_head = len(widths) == 1 and any(
        column_role(head) in TIME_ROLES for head in heads
    )
    return widths.pop() if is_head else 0


def _rows(
    lines: list[Line], place: int, width: int
) -> list[tuple[Line, tuple[str, ...]]]:
    """The lines of the table from its head on; [] where a gap is of another width."""
    head, *_ = rows = [(lines[place], _cells(lines[place], width))]
    for above, line in pairwise(lines[place:]):
        if line.cells or line.number - above.number > _MOST_BLANK:
            break
        if _width_of_gaps(line):
            break  # the head of another table
        cells = _cells(line, width)
        if not cells or len(cells) > len(head[1]):
            return []
        rows.append((line, cells))
    return rows


def _cells(line: Line, width: int) -> tuple[str, ...]:
    """The words between tabs of this width, and empty cells; () of other gaps."""
    gaps = [line.indent, *map(len, _GAP.findall(line.raw))]
    if any(gap % width for gap in gaps) or sum(gaps) > width * _MOST_COLUMNS:
        return ()
    cells: list[str] = []
    for gap, words in zip(gaps, _GAP.split(line.raw), strict=True):
        empty = gap // width - (1 if cells else 0)
        cells += [*[""] * empty, plain(words)]
    return tuple(cells)
