"""Weeks that head the days below them, which leave out their month.

Week of 2 March 2026          Semana del 5 al 9 de abril      Week 10 (2–6 March)
Mon 2  Committee on Fog       Lunes 5: Comité de Boyas        3月2日当周
"""

import datetime as dt
import re
from dataclasses import replace
from itertools import pairwise

from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.meetings.bare_days import are_bare_days, bare_days_at_start
from agendas.reading.meetings.seasons import Season, days_within
from agendas.reading.times.days import read_span
from agendas.reading.times.figures import DIGIT
from meetings.dates import Precision, Span

_WEEK = re.compile(
    r"(?:the\s)?(?:week|semaine|semana|неделя|(?:ال)?أسبوع)"
    r"(?:\s\d{1,2}(?=\s?[,:(–]))?[\s,:(]*"
    r"(?:(?:commencing|beginning|starting|of|from|du|des?|del|с|من)\s)?"
    r"(?P<days>[^()]*\d[^()]*)\)?",
    re.IGNORECASE,
)
_CHINESE_WEEK = re.compile(r"(?P<days>.*\d日)(?:这一周|那一周|那周|当周|一周|的一周)")
_LONGEST = 60  # characters
_DAYS = 7


def week_of(text: str, year: int | None) -> Span | None:
    """The week that a line names, and nothing else."""
    if len(text) > _LONGEST or not DIGIT.search(text):
        return None
    text = text.strip(" :：")
    match = _WEEK.fullmatch(text) or _CHINESE_WEEK.fullmatch(text)
    found = read_span(match["days"].strip(), year) if match else None
    span = found.span if found else None
    if not span or span.precision is not Precision.DAY:
        return None
    if span.first == span.last:
        return Span(span.first, span.first + dt.timedelta(days=_DAYS - 1))
    return span if (span.last - span.first).days < _DAYS else None


def put_weeks_in_days(sheet: Sheet, lines: list[Line], season: Season) -> list[Line]:
    """The lines, with the month of a week in the days that stand under it.

    The year of the week is that of days without one.
    """
    kept: list[Line] = []
    week = None
    for line, following in pairwise([*lines, None]):
        found = week_of(line.text, season.year) if not line.cells else None
        if found and following and days_in(following, found):
            week = found
            season.year = season.year or week.first.year
            sheet.use(line)
            continue
        if found:
            week = None
        elif week and (days := days_in(line, week)):
            whole = completed(line, *days)
            line.text, line.cells = whole.text, whole.cells
        kept.append(line)
    return kept


def days_in(line: Line, week: Span) -> tuple[str, str] | None:
    """Bare days at the head of the line, and the same with their month and year."""
    head = line.cells[0] if line.cells else line.text
    if line.cells and not are_bare_days(head):
        return None
    bare = bare_days_at_start(head)
    whole = days_within(bare, week) if bare else None
    return (bare, whole) if whole else None


def completed(line: Line, bare: str, whole: str) -> Line:
    """The line with the whole days instead of the bare ones at its head."""
    text = whole + line.text.removeprefix(bare)
    cells = (whole, *line.cells[1:]) if line.cells else ()
    return replace(line, text=text, cells=cells)
