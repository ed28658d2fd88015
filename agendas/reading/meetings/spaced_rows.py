"""Rows of a list of meetings in columns of spaces, some over several lines.

Date          Title                          Place
26–30 Jan     Working Group on Strategies,   Geneva
2032          64th session
"""

import re

from agendas.reading.lines.markup import plain
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.tables.table_lines import column_role, heads_columns
from agendas.reading.times.certainty import is_status, without_notes
from agendas.reading.times.days import ANY_YEAR, YEAR_ALONE, is_year, read_span

_SPACES = re.compile(r"\s{2,}")
_OF_DAYS = {"when", "date"}
_LONGEST = 600  # characters of a row
_LOOSE = 2  # characters between the head of a column and its cells


def put_columns_in_rows(sheet: Sheet, lines: list[Line]) -> list[Line]:
    """The lines, with a row of cells for each meeting under a heading of columns."""
    starts = [place for place, line in enumerate(lines) if _is_heading(line)]
    if len(starts) != 1:
        return lines
    [start] = starts
    offsets = [place for place, _ in _parts(lines[start])]
    roles = [column_role(words) for _, words in _parts(lines[start])]
    rows: list[tuple[Line, list[str]]] = []
    taken: list[Line] = []
    for line in lines[start + 1 :]:
        cells = _cells(line, offsets)
        if cells is None:
            return lines  # columns that stand otherwise
        when = next(n for n, role in enumerate(roles) if role in _OF_DAYS)
        if _begins_row(cells[when], rows[-1][1][when] if rows else ""):
            rows.append((line, cells))
        elif rows and not line.gap and sum(map(len, rows[-1][1])) < _LONGEST:
            pairs = zip(rows[-1][1], cells, strict=True)
            rows[-1][1][:] = [" ".join(filter(None, pair)) for pair in pairs]
            taken.append(line)
        else:
            return lines
    if not rows:
        return lines
    sheet.use(*taken)
    lines[start].cells = tuple(words for _, words in _parts(lines[start]))
    for line, cells in rows:
        line.cells = tuple(cells)
        line.text = " ".join(filter(None, cells))
    return [*lines[: start + 1], *(line for line, _ in rows)]


def _is_heading(line: Line) -> bool:
    if line.cells or not heads_columns(line):
        return False
    roles = [column_role(words) for _, words in _parts(line)]
    return None not in roles and not _OF_DAYS.isdisjoint(roles) and len(roles) > 2


def _parts(line: Line) -> list[tuple[int, str]]:
    """The words between wide gaps, and where each begins."""
    raw = line.printed.strip()
    places = [0, *(match.end() for match in _SPACES.finditer(raw))]
    pairs = zip(places, [*places[1:], len(raw)], strict=True)
    return [(line.indent + one, plain(raw[one:two].strip())) for one, two in pairs]


def _cells(line: Line, offsets: list[int]) -> list[str] | None:
    """The words by the column under whose head they begin; None if under none."""
    cells = [""] * len(offsets)
    if line.cells:
        return None
    for place, words in _parts(line):
        near = [n for n, each in enumerate(offsets) if abs(each - place) <= _LOOSE]
        if len(near) != 1 or cells[near[0]]:
            return None
        cells[near[0]] = words
    return cells


def _begins_row(when: str, before: str) -> bool:
    """Whether days begin here that are no end of those above: "26–30 Jan", "2032"."""
    if not when or (is_year(when) and not YEAR_ALONE.search(before)):
        return False
    bare = without_notes(when)
    return is_status(when) or bool(bare and read_span(bare, ANY_YEAR))
