"""The heads of the columns of a timetable, each alone on its line.

Date and time
Agenda item
Title or description
Monday, 23 June         → the heads say nothing of what is held
"""

from itertools import takewhile

from agendas.reading.languages import TIME_ROLES
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.tables.table_lines import column_role, is_of_timetable

_MOST = 6  # heads
_LONGEST = 60  # characters of a head


def without_heads(sheet: Sheet, lines: list[Line]) -> list[Line]:
    """The lines without the heads that stand over the first day or the first hours."""
    before = list(takewhile(lambda line: not _begins(line), lines[: _MOST * 2]))
    heads = list(takewhile(_is_head, reversed(before)))
    roles = {column_role(head.text) for head in heads}
    is_timetable = not roles.isdisjoint(TIME_ROLES) and not roles <= TIME_ROLES
    if len(before) == len(lines) or not (is_timetable and len(heads) <= _MOST):
        return lines
    sheet.use(*heads)
    return before[: len(before) - len(heads)] + lines[len(before) :]


def _begins(line: Line) -> bool:
    return not _is_head(line) and is_of_timetable(line)


def _is_head(line: Line) -> bool:
    is_short = not line.cells and len(line.text) <= _LONGEST
    return is_short and column_role(line.text) is not None
