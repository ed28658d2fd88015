"""Lists of meetings that no heading announces, known by their rows.

Working Group on Lamps, fourth session, Vienna, 10–14 March 2031
Commission on Lighthouses, Geneva, 28 April–2 May 2031
Meeting of the Bureau, 6 November 2031

Each row has days and names a body or a meeting, several have more than one day, and
all are of a few years. A history, a list of papers or a programme is none.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from agendas.reading.bodies.days_and_places import is_place
from agendas.reading.bodies.names import names_meeting
from agendas.reading.languages.gatherings import is_no_gathering
from agendas.reading.languages.heading_words import heads_next_or_past, names_event
from agendas.reading.languages.verbs import tells_what_was
from agendas.reading.lines.marks import clean_title
from agendas.reading.lines.markup import plain
from agendas.reading.lines.sheet import Line
from agendas.reading.meetings.cells import row_of_cells
from agendas.reading.meetings.layout import ends_sentence, month_of
from agendas.reading.meetings.places import part_place
from agendas.reading.meetings.row import Row
from agendas.reading.meetings.rows import row_of_words
from agendas.reading.meetings.seasons import Season
from agendas.reading.meetings.titles import (
    is_sentence,
    may_be_meeting,
)
from agendas.reading.meetings.vague_days import is_part_of_year
from agendas.reading.meetings.weeks import completed, days_in, week_of
from agendas.reading.tables.columns import Columns
from agendas.reading.tables.table_lines import heads_columns
from agendas.reading.times.certainty import without_notes
from agendas.reading.times.days import ANY_YEAR, is_year, read_span
from agendas.reading.times.figures import DIGIT
from agendas.reading.times.hours import names_hours
from agendas.reading.times.years import year_of
from meetings.dates import Precision, Span

_FEWEST = 3  # rows
_FEWEST_SPANS = 2  # of more than one day
_MOST_YEARS = 2  # from the first to the last
_MOST_DAYS = 60  # of one meeting
_MOST_BETWEEN = 2  # lines that are no rows
_MOST_ROWS = 1_000  # that are looked for
_NEAR = 8  # lines in which the next row stands
_LONGEST = 300  # characters of a row
_LONGEST_HEADING = 40
_LONGEST_DAYS = 60
_LONGEST_TITLE = 160
_FEWEST_OF_TEXT = 4  # one line in as many is a row, where other text stands beside


@dataclass(frozen=True)
class _Found:
    """A row: the place of its line, its days, whether its name is a meeting's."""

    place: int
    span: Span
    is_named: bool
    has_year: bool
    first: int  # the place of its first line, which may be the days or the title alone


def unheaded_lists(lines: list[Line]) -> dict[int, int]:
    """Where each such list begins, and the place after its last line."""
    lists: dict[int, int] = {}
    run: list[_Found] = []
    size = 0
    for row, following in pairwise([*_rows(lines), None]):
        run.append(row)
        if following and _are_together(lines, row.place, following.first):
            continue
        if _is_list(run) and not _holds_hours(lines[run[0].first : row.place + 1]):
            lists[_with_headings(lines, run[0].first)] = _with_end(lines, row.place)
            size += sum(each.place - each.first + 1 for each in run)
        run = []
    return lists if size * _FEWEST_OF_TEXT >= len(lines) else {}


def _rows(lines: list[Line]) -> Iterator[_Found]:
    """The lines that are rows, each under the month or the columns above it."""
    season, columns, tried, week = Season(None), Columns(), 0, None
    for place, line in enumerate(lines):
        if len(line.text) > _LONGEST or tried == _MOST_ROWS:
            continue
        if len(line.cells) > 1 and columns.take_header(line.cells):
            continue
        if found_week := week_of(line.text, season.form_year):
            week = found_week
        elif _is_heading(line):
            week = None
            season.year = year_of(line.text) or season.year
            season.month = month_of(line.text) or season.month
        elif DIGIT.search(line.text) and not ends_sentence(line.text):
            tried += 1
            found = _found(place, _within(line, week), season, columns)
            if found := found or _found_apart(lines, place):
                yield found


def _within(line: Line, week: Span | None) -> Line:
    """The line with the month of the week above it in its days."""
    days = days_in(line, week) if week else None
    return completed(line, *days) if days else line


def _found(place: int, line: Line, season: Season, columns: Columns) -> _Found | None:
    row = _row(line, season, columns)
    title = part_place(row.title, has_places=False, has_cities=False)[0] if row else ""
    if not title or is_no_gathering(title) or "/" in title.replace(" / ", ""):
        return None
    found = read_span(without_notes(row.when), season.form_year)
    is_day = found and found.span and found.span.precision is Precision.DAY
    is_named = _names_meeting(title)
    if not is_day or not may_be_meeting(title):
        return None
    has_year = season.year is not None or year_of(row.when) is not None
    return _Found(place, found.span, is_named, has_year, place)


def _found_apart(lines: list[Line], place: int) -> _Found | None:
    """Days alone on a line with their year, and a meeting on the one beside them.

    "27–28 June 2031:" / "34th session of the Committee on Fog"
    """
    text = lines[place].text.rstrip(" :：")
    found = read_span(text) if len(text) < _LONGEST_DAYS else None
    is_day = found and found.span and found.span.precision is Precision.DAY
    if not is_day or lines[place].cells:
        return None
    places = [n for n in (place - 1, place + 1) if 0 <= n < len(lines)]
    titles = [n for n in places if _is_title(lines[n])]
    if not titles or any(_is_one_of_two(lines, n, 2 * n - place) for n in titles):
        return None
    first, last = min(place, *titles), max(place, *titles)
    is_named = any(_names_meeting(lines[n].text) for n in titles)
    return _Found(last, found.span, is_named, has_year=True, first=first)


def _is_one_of_two(lines: list[Line], title: int, other: int) -> bool:
    """Whether another meeting is named right beside: the days may be of either."""
    if not 0 <= other < len(lines) or lines[max(title, other)].gap:
        return False
    return _is_title(lines[other])


def _is_title(line: Line) -> bool:
    """Whether the line names a meeting and says nothing else."""
    text = line.text
    if line.cells or len(text) > _LONGEST_TITLE or year_of(text):
        return False
    is_told = is_sentence(text) or tells_what_was(text) or ends_sentence(text)
    return not is_told and not is_no_gathering(text) and may_be_meeting(text)


def _names_meeting(title: str) -> bool:
    return names_meeting(title) or names_event(title)


def _row(line: Line, season: Season, columns: Columns) -> Row | None:
    cells = line.cells
    if len(cells) < 2:
        cells = tuple(plain(each) for each in line.columns)
    if len(cells) > 1:
        return row_of_cells(cells, columns, season)
    return row_of_words(line.text, season, waits=False)


def _is_heading(line: Line) -> bool:
    """Whether a month, a year or the heads of columns stand alone on the line."""
    text = clean_title(line.text)
    if len(text) > _LONGEST_HEADING:
        return heads_columns(line)
    if week_of(text, ANY_YEAR) or is_part_of_year(text):
        return True
    is_time = is_year(text) or month_of(text)
    return bool(is_time) or heads_next_or_past(text) or heads_columns(line)


def _are_together(lines: list[Line], one: int, other: int) -> bool:
    """Whether no more than a few lines stand between two rows, but for headings."""
    between = lines[one + 1 : min(other, one + _NEAR)]
    others = sum(not _is_heading(line) for line in between)
    return other - one <= _NEAR and others <= _MOST_BETWEEN


def _is_list(run: list[_Found]) -> bool:
    spans = {row.span for row in run}
    lengths = [(span.last - span.first).days for span in spans]
    years = {row.span.first.year for row in run if row.has_year}
    are_apart = any(row.first < row.place for row in run)
    return (
        len(run) >= _FEWEST
        and sum(length > 0 for length in lengths) >= _FEWEST_SPANS
        and max(lengths) <= _MOST_DAYS
        and max(years, default=0) - min(years, default=0) <= _MOST_YEARS - are_apart
        and sum(row.is_named for row in run) * 2 >= len(run)
    )


def _holds_hours(lines: list[Line]) -> bool:
    cells = (cell for line in lines for cell in line.cells or (line.text,))
    return any(map(names_hours, cells))


def _with_headings(lines: list[Line], start: int) -> int:
    """The place of the first month, year or head of columns right above the rows."""
    while above := next(filter(None, _headings_above(lines, start)), 0):
        start -= above
    return start


def _headings_above(lines: list[Line], start: int) -> Iterator[int]:
    """How far above a heading stands, with no more than a few lines between."""
    for size in range(1, min(start, _MOST_BETWEEN + 1) + 1):
        above = lines[start - size]
        yield size if _is_heading(above) or _heads_table(above) else 0


def _heads_table(line: Line) -> bool:
    return len(line.cells) > 1 and Columns().take_header(line.cells)


def _with_end(lines: list[Line], last: int) -> int:
    """The place after the last row and what ends it: "(to be confirmed)"."""
    end = last + 1
    while end < len(lines) and _is_of_table(lines[last], lines[end]):
        end += 1  # by whatever name
    after = lines[end : end + 1]
    is_end = after and (after[0].text[0] in "(（" or is_place(after[0].text))
    goes_on = is_end and not after[0].gap
    return end + 1 if goes_on else end


def _is_of_table(row: Line, line: Line) -> bool:
    """Whether the line right below a row has as many cells, and days where it has."""
    if line.gap or not len(row.cells) == len(line.cells) > _FEWEST_SPANS:
        return False
    when = [_reads_as_days(cell) for cell in row.cells]
    return any(when) and when == [_reads_as_days(cell) for cell in line.cells]


def _reads_as_days(cell: str) -> bool:
    found = (
        read_span(without_notes(cell), ANY_YEAR) if len(cell) < _LONGEST_DAYS else None
    )
    return bool(found and found.span and found.span.precision is Precision.DAY)
