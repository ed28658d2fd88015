"""Tables of meetings that no heading announces, known by the heads of their columns.

| Meeting                          | Dates       | Place  |
| Working Group on Lamps           | 3–7 June    | Vienna |
| Committee on Lighthouses         | To be fixed |        |
"""

import re

from agendas.reading.bodies.names import is_organization
from agendas.reading.languages.gatherings import is_no_gathering
from agendas.reading.lines.sheet import Line
from agendas.reading.meetings.cells import row_of_cells
from agendas.reading.meetings.layout import month_of
from agendas.reading.meetings.regular_rows import is_placelike
from agendas.reading.meetings.row import Row
from agendas.reading.meetings.seasons import Season
from agendas.reading.meetings.titles import is_sentence, may_be_meeting
from agendas.reading.meetings.year_columns import YearColumns
from agendas.reading.tables.columns import Columns
from agendas.reading.tables.table_lines import role_in_list
from agendas.reading.times.certainty import is_status, without_notes
from agendas.reading.times.days import names_hours, read_span
from agendas.reading.times.years import year_of
from meetings.dates import Precision

_OF_DAYS = {"when", "date", "month"}
_OF_PLACES = {"venue", "country"}
# Columns of programmes, of side events and of papers.
_OF_OTHERS = {"time", "track", "speaker", "organizers"}
_ACRONYM = re.compile(r"[A-Z]{2,8}[ -]?\d{1,3}(?!\d)")  # "COP 15"
_FEWEST = 2  # rows
_MOST_DAYS = 60  # of one meeting
_MOST_ROWS = 400  # that are looked at


def headed_tables(lines: list[Line]) -> dict[int, int]:
    """Where each such table begins, and the place after its last row."""
    tables: dict[int, int] = {}
    end = 0
    for place, line in enumerate(lines):
        if place < end or len(line.cells) < 2:
            continue
        years = YearColumns()
        if not (_heads_meetings(line) or years.take_heading(line)):
            continue
        end = place + 1
        while end < len(lines) and (lines[end].cells or month_of(lines[end].text)):
            end += 1
        rows = lines[place + 1 : end][:_MOST_ROWS]
        if _are_of_years(rows, years) if years.years else _are_meetings(line, rows):
            tables[place] = end
    return tables


def _heads_meetings(line: Line) -> bool:
    """Whether the heads of the columns are those of meetings and their days."""
    first = role_in_list(line.cells[0]) if line.cells[0] else "title"
    roles = {role_in_list(cell) for cell in line.cells if cell}
    # "COP | Dates | City": each conference has its name in the first column.
    is_titled = "title" in roles or (first is None and bool(roles & _OF_PLACES))
    days = _OF_DAYS | ({"time"} if "until" in roles else set())
    return is_titled and bool(roles & days) and not (roles - days) & _OF_OTHERS


def _are_of_years(rows: list[Line], years: YearColumns) -> bool:
    """Whether the rows name bodies, and have days in the columns of years."""
    found = [years.rows(line, Season(None)) for line in rows]
    titles = [each[0][0].title for each in found if each]
    named = sum(map(may_be_meeting, titles))
    return len(titles) >= _FEWEST and named * 2 > len(titles) and None not in found


def _are_meetings(head: Line, lines: list[Line]) -> bool:
    columns, season = Columns(), Season(None)
    columns.take_header(head.cells)
    rows: list[Row] = []
    for line in lines:
        if month := month_of(" ".join(filter(None, line.cells)) or line.text):
            season.month, season.year = month, year_of(month) or season.year
            continue
        if any(map(names_hours, line.cells)):
            return False
        if row := row_of_cells(line.cells, columns, season):
            rows.append(row)
    dated = [row for row in rows if _has_days(row, season)]
    named = [row for row in dated if _is_named(row.title)]
    others = [row for row in rows if _is_other(row.title)]
    if len(dated) < _FEWEST or len(named) * 2 <= len(rows) or others:
        return False
    # One day and no city are those of a day of one meeting.
    apart = sum(_lasts(row, season) or is_placelike(row.place or "") for row in dated)
    return apart * 2 > len(dated)


def _has_days(row: Row, season: Season) -> bool:
    """Whether the row has days of a meeting, or says that they are open."""
    if is_status(row.when):
        return True
    found = read_span(without_notes(row.when), season.form_year)
    span = found.span if found else None
    of_days = {Precision.DAY, Precision.WEEK, Precision.MONTH}
    is_meeting = span and span.precision in of_days
    return bool(is_meeting) and (span.last - span.first).days <= _MOST_DAYS


def _lasts(row: Row, season: Season) -> bool:
    found = read_span(without_notes(row.when), season.form_year)
    return bool(found and found.span) and found.span.first < found.span.last


def _is_named(title: str) -> bool:
    return may_be_meeting(title) or _ACRONYM.match(title) is not None


def _is_other(title: str) -> bool:
    is_named = is_organization(title)
    return is_sentence(title) or (not is_named and is_no_gathering(title))
