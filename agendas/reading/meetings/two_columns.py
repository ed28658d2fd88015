"""Lists in two columns of spaces: titles, and beside them place and days, on two lines.

Assembly of Pilots, fourth session      OSLO (Norway)
                                        11–15 October 2032
"""

import re

from agendas.reading.lines.markup import plain
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.times.certainty import is_status, without_notes
from agendas.reading.times.days import ANY_YEAR, read_span

_GAP = re.compile(r"\s{3,}")
_LOOSE = 2  # characters between what stands in one column
_FEWEST = 2  # such meetings
_LONGEST = 200


def put_second_columns_in_rows(sheet: Sheet, lines: list[Line]) -> list[Line]:
    """The lines, with one row of cells for each meeting that stands so."""
    heads = {place for place in range(len(lines) - 1) if _are_pair(lines, place)}
    if len(heads) < _FEWEST:
        return lines
    kept: list[Line] = []
    for place, line in enumerate(lines):
        if place - 1 in heads:
            continue
        if place in heads:
            below = lines[place + 1]
            title, beside, _ = _columns(line)
            line.cells = (title, beside, plain(below.printed.strip()))
            line.text = " ".join(line.cells)
            sheet.use(below)
        kept.append(line)
    return kept


def _are_pair(lines: list[Line], place: int) -> bool:
    """Whether days stand alone under the second column of the line."""
    line, below = lines[place], lines[place + 1]
    columns = _columns(line)
    if not columns or below.gap or below.cells or len(below.text) > _LONGEST:
        return False
    is_under = below.indent > _LOOSE and abs(below.indent - columns[2]) <= _LOOSE
    return is_under and _are_days(below.text) and not _are_days(columns[1])


def _columns(line: Line) -> tuple[str, str, int] | None:
    """The two parts of the line, and where the second begins."""
    if line.cells or len(line.text) > _LONGEST:
        return None
    raw = line.printed.strip()
    gaps = list(_GAP.finditer(raw))
    if len(gaps) != 1:
        return None
    title, beside = raw[: gaps[0].start()], raw[gaps[0].end() :]
    return plain(title), plain(beside), line.indent + gaps[0].end()


def _are_days(text: str) -> bool:
    bare = without_notes(text)
    return is_status(text) or bool(bare and read_span(bare, ANY_YEAR))
