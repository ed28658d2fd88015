"""Tables of meetings that no heading announces, known by the heads of their columns.

| Meeting                          | Dates       | Place  |
| Working Group on Lamps           | 3–7 June    | Vienna |
| Committee on Lighthouses         | To be fixed |        |
"""

from collections.abc import Sequence

from agendas.reading.bodies.counting import ordinal_of
from agendas.reading.bodies.names import is_organization
from agendas.reading.languages.gatherings import is_no_gathering
from agendas.reading.lines.markup import plain
from agendas.reading.lines.sheet import Line
from agendas.reading.meetings.cells import row_of_cells
from agendas.reading.meetings.layout import month_of
from agendas.reading.meetings.regular_rows import is_placelike
from agendas.reading.meetings.row import Row
from agendas.reading.meetings.seasons import Season
from agendas.reading.meetings.titles import is_sentence, may_be_meeting
from agendas.reading.meetings.year_columns import YearColumns
from agendas.reading.tables.columns import Columns
from agendas.reading.tables.table_lines import heads_columns, role_in_list
from agendas.reading.times.certainty import is_status, without_notes
from agendas.reading.times.days import read_span
from agendas.reading.times.hours import names_hours
from agendas.reading.times.years import year_of
from meetings.dates import Precision

_OF_DAYS = {"when", "date", "month", "time"}
_OF_OTHERS = {"track", "speaker"}  # of programmes
# Of programmes and side events too, which last no more than a day.
_OF_ONE_DAY = {"time", "organizers"}
_FEWEST = 2  # rows
_MOST_DAYS = 60  # of one meeting
_MOST_ROWS = 400  # that are looked at
_MOST_COLUMNS = 20


def headed_tables(lines: list[Line]) -> dict[int, int]:
    """Where each such table begins, and the place after its last row."""
    tables: dict[int, int] = {}
    end = 0
    for place, line in enumerate(lines):
        if place < end or not (len(line.cells) > 1 or heads_columns(line)):
            continue
        years = YearColumns()
        if not (_heads_meetings(line) or years.take_heading(line)):
            continue
        end = place + 1
        while end < len(lines) and _may_be_row(lines[end]):
            end += 1
        rows = lines[place + 1 : end][:_MOST_ROWS]
        if _are_of_years(rows, years) if years.years else _are_meetings(line, rows):
            tables[place] = end
    return tables


def _may_be_row(line: Line) -> bool:
    return len(_cells(line)) > 1 or bool(month_of(line.text))


def _cells(line: Line) -> Sequence[str]:
    """The cells of a row, also where wide gaps part them."""
    if line.cells:
        return line.cells
    return [plain(cell) for cell in line.columns]


def _heads_meetings(line: Line) -> bool:
    """Whether the heads of the columns are those of meetings and their days."""
    cells = _cells(line)
    if len(cells) > _MOST_COLUMNS:
        return False
    first = role_in_list(cells[0]) if cells[0] else "title"
    roles = {role_in_list(cell) for cell in cells if cell}
    # "COP | Dates | City": each conference has its name in the first column.
    is_titled = "title" in roles or first is None
    return is_titled and bool(roles & _OF_DAYS) and not roles & _OF_OTHERS


def _are_of_years(rows: list[Line], years: YearColumns) -> bool:
    """Whether the rows name bodies, and have days in the columns of years."""
    found = [years.rows(line, Season(None)) for line in rows]
    titles = [each[0][0].title for each in found if each]
    named = sum(map(may_be_meeting, titles))
    return len(titles) >= _FEWEST and named * 2 > len(titles) and None not in found


def _are_meetings(head: Line, lines: list[Line]) -> bool:
    columns, season = Columns(), Season(None)
    heads = _cells(head)
    columns.take_header(heads)
    rows: list[Row] = []
    for line in lines:
        cells = tuple(_cells(line))
        if month := month_of(" ".join(filter(None, cells))):
            season.month, season.year = month, year_of(month) or season.year
            continue
        if any(map(names_hours, cells)):
            return False
        if row := row_of_cells(cells, columns, season):
            rows.append(row)
    dated = [row for row in rows if _has_days(row, season)]
    named = [row for row in dated if may_be_meeting(row.title) or _counts(row.title)]
    others = [row for row in rows if _is_other(row.title)]
    if len(dated) < _FEWEST or len(named) * 2 <= len(rows) or others:
        return False
    # One day and no city are those of a day of one meeting.
    may_be_days = _OF_ONE_DAY.isdisjoint(map(role_in_list, heads))
    apart = sum(
        _lasts(row, season) or (may_be_days and is_placelike(row.place or ""))
        for row in dated
    )
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


def _counts(title: str) -> bool:
    """Whether an ordinal is all: "10º", in a column of sessions."""
    return not title.isdigit() and ordinal_of(title) is not None


def _is_other(title: str) -> bool:
    is_named = is_organization(title)
    return is_sentence(title) or (not is_named and is_no_gathering(title))
