"""The year of days that have none, where the document names one elsewhere.

20 May 2031               in the head of a journal
Tuesday, 20 May           → of 2031, in which that day is a Tuesday
"""

from collections.abc import Iterator
from itertools import islice, takewhile

from agendas.reading.lines.sections import Section
from agendas.reading.lines.sheet import Line
from agendas.reading.parts.outline import TABLES
from agendas.reading.results import Reading
from agendas.reading.tables.table_lines import may_be_day
from agendas.reading.times.day_headings import day_heading
from agendas.reading.times.years import years_in

_FIRST_LINES = 20
_LONGEST = 100  # characters of a line whose year counts
_MOST_ABOVE = 4  # lines over the first day
_MOST_LINES, _MOST_DAYS = 400, 40  # of the tables


def year_of_document(reading: Reading, sections: list[Section]) -> int | None:
    """The one year before the first part, else the paper's, if its weekdays fit."""
    if reading.document_date:
        return _year_of_paper(reading, sections)
    lines = [*sections[0].lines[:_FIRST_LINES], *_above(sections)]
    years = {
        year
        for line in lines
        if len(line.text) < _LONGEST
        for year in years_in(line.text)
    }
    return years.pop() if len(years) == 1 else None


def _above(sections: list[Section]) -> list[Line]:
    """The lines between the heading of the first table and its first day."""
    tables = (part for part in sections if part.role in TABLES - {"calendar"})
    lines = next((part.lines for part in tables if part.heading), [])
    return list(takewhile(lambda line: not may_be_day(line.text), lines[:_MOST_ABOVE]))


def _year_of_paper(reading: Reading, sections: list[Section]) -> int | None:
    """The year of the paper's day, where the weekdays in its tables are of it."""
    paper = reading.document_date
    tables = (part for part in sections if part.role in TABLES)
    lines = (line for part in tables for line in part.lines)
    texts = [text for line in islice(lines, _MOST_LINES) for text in _texts(line)]
    found = [day_heading(text, paper.year) for text in texts[:_MOST_DAYS]]
    days = [each.span.first for each in found if each and each.span]
    is_whole = bool(days) and len(days) == len(found)
    return paper.year if is_whole and min(days) >= paper else None


def _texts(line: Line) -> Iterator[str]:
    """The words of a line that are a day of the week with its date."""
    return filter(may_be_day, line.cells or (line.text,))
