"""Tables of meetings that name a body once, and leave its cell empty below.

| Working Group on Lamps | Fifth session | 3–7 June      |
|                        | Sixth session | 1–5 December  |     is of the same body
"""

from collections.abc import Iterable

from agendas.reading.languages import TIME_ROLES
from agendas.reading.lines.sheet import Line
from agendas.reading.meetings.titles import may_be_meeting
from agendas.reading.tables.columns import Columns


def name_bodies_again(lines: Iterable[Line]) -> None:
    """Put the name of the row above in the empty cell of a row that has days."""
    columns, above = Columns(), ""
    for line in lines:
        if len(line.cells) < 2:
            above = ""
            continue
        if columns.take_header(line.cells):
            above = ""
            continue
        roles = [columns.role(place) for place in range(len(line.cells))]
        if "title" not in roles:
            continue
        place = roles.index("title")
        if line.cells[place]:
            above = line.cells[place]
        elif above and may_be_meeting(above) and _has_days(line.cells, roles):
            cells = [*line.cells]
            cells[place] = above
            line.cells = tuple(cells)


def _has_days(cells: tuple[str, ...], roles: list[str | None]) -> bool:
    pairs = zip(cells, roles, strict=True)
    has_days = any(cell and role in TIME_ROLES for cell, role in pairs)
    return has_days and sum(map(bool, cells)) > 1  # more than a month alone
