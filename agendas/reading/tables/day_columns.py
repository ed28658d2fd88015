"""Columns that are days, or the hours of a day: a timetable laid out as a grid.

Time           | Monday, 5 May | Tuesday, 6 May
10 a.m.–1 p.m. | Item 1        | Item 3

Date           | Morning (10 a.m.–1 p.m.) | Afternoon (3–6 p.m.)
Monday, 5 May  | Item 1                   | Item 2

First week     | 10 a.m.–1 p.m.           | 3–6 p.m.
Monday, 5 May  | Item 1                   | Item 2
"""

import datetime as dt
import re
from collections.abc import Sequence

from agendas.reading.languages import TIME_ROLES
from agendas.reading.lines.sheet import Line
from agendas.reading.results import Days
from agendas.reading.tables.days_with_hours import day_of_cell
from agendas.reading.tables.row_forms import hours_of_half, in_half
from agendas.reading.tables.table_lines import column_role
from agendas.reading.times.days import ANY_YEAR, FoundSpan, is_weekday, read_span
from agendas.reading.times.hours import band_at_start
from meetings.dates import Band

_FEWEST_DAYS = 2  # of a grid
# What heads the days at the left of hours, beside "Date": "First week", "Week 2".
_WEEK = re.compile(
    r"(?:[^\W\d_]{2,10}\s|\d{1,2}(?:st|nd|rd|th|e|ª|-я)?\s)?(?:week|semaine|semana|неделя)"
    r"(?:\s(?:\d{1,2}|[^\W\d_]{2,6}))?|第.{1,2}周|الأسبوع(?:\s[^\W\d_]{3,8})?",
    re.IGNORECASE,
)


def days_of_columns(
    cells: Sequence[str], dates: Days | None, year: int | None
) -> list[FoundSpan] | None:
    """The days that the cells after the first head; None where they head none.

    A weekday alone heads a column too, of a day that is not known.
    """
    first, *others = cells
    if first and column_role(first) not in TIME_ROLES:
        return None
    if not all(others) or len(others) < (1 if first else 2):
        return None
    days = [_day(cell, dates, year) for cell in others]
    return days if all(days) else None


def days_of_all(
    cells: Sequence[str], dates: Days | None, year: int | None
) -> list[FoundSpan] | None:
    """The days that all cells are, one after the other, over a grid without hours."""
    days: list[FoundSpan] = []
    for cell in cells:
        found = _day(cell, dates, year)
        last = days[-1].span.first if days else dt.date.min
        if not found or not found.span or found.span.first <= last:
            return None
        days.append(found)
    return days if len(days) >= _FEWEST_DAYS else None


def _day(cell: str, dates: Days | None, year: int | None) -> FoundSpan | None:
    found = day_of_cell(cell, dates, year)
    if found and not band_at_start(found.rest):
        return found
    return FoundSpan(None) if len(cell) < 20 and is_weekday(cell) else None


def heads_grid(line: Line) -> bool:
    """Whether the line heads a grid that no heading announces.

    A time and days, or days and hours.
    """
    if len(line.cells) < 3 or not line.cells[0]:
        return False
    if hours_of_columns(line.cells):
        return True
    is_timed = column_role(line.cells[0]) in TIME_ROLES
    return is_timed and days_of_columns(line.cells, None, ANY_YEAR) is not None


def hours_of_columns(cells: Sequence[str]) -> list[Band] | None:
    """The hours that the cells after the first head; None where they head none."""
    first, *others = cells
    is_headed = first and column_role(first) not in TIME_ROLES
    if is_headed and not _WEEK.fullmatch(first):
        return None
    bands = [_band(cell) for cell in others]
    return bands if len(bands) > 1 and all(bands) else None


def _band(cell: str) -> Band | None:
    half = hours_of_half(cell)
    found = band_at_start(half[1] if half else cell)
    if not found or found[2].strip(" .()（）"):
        return None
    return found[0] or in_half(half and half[0], found[1])


def without_joined_days(lines: list[Line], year: int | None) -> list[Line]:
    """The lines of no grid whose columns ran together: "1 May / 8 May / 15 May".

    Of which of the days a row under such a line is nobody can say.
    """
    kept, is_grid = [], False
    for line in lines:
        parts = re.split(r"\s/\s", line.text)
        days = [read_span(part.strip(), year or ANY_YEAR) for part in parts]
        if all(found and found.is_day for found in days):
            is_grid = len({found.span for found in days}) > 1
        kept += [] if is_grid else [line]
    return kept
