"""Headings of known words in any order, told by the form of the rows under them.

Manifestations organisées en marge de la session        → side events
    13 h 15-14 h 30 / Les lampes / Organisé par : Malte
План заседаний органов на первое полугодие 2031 года    → a list of meetings
    22–23 января / Сорок второе заседание Совета маяков
"""

import re
from dataclasses import replace
from functools import lru_cache
from itertools import takewhile

from agendas.reading.bodies.names import names_meeting
from agendas.reading.bodies.ordinals import read_ordinal
from agendas.reading.languages import TIME_ROLES
from agendas.reading.languages.heading_words import names_event, role_in_words
from agendas.reading.lines.marks import read_mark
from agendas.reading.lines.sheet import Line
from agendas.reading.meetings.bare_days import bare_days_at_start
from agendas.reading.meetings.layout import ends_sentence, month_of
from agendas.reading.meetings.weeks import week_of
from agendas.reading.parts.headings import (
    is_link,
    is_of_papers,
    role_of_words,
    without_section_number,
)
from agendas.reading.side_events.forms import role_of_label
from agendas.reading.tables.day_columns import heads_grid
from agendas.reading.tables.table_lines import (
    column_role,
    has_days,
    heads_table,
    holds_hours,
    is_day_line,
    opens_hours,
    role_of_table,
)
from agendas.reading.times.certainty import without_notes
from agendas.reading.times.days import (
    ANY_YEAR,
    is_weekday,
    read_span,
    span_at_end,
    span_at_start,
)
from agendas.reading.times.figures import DIGIT, figures_without_year
from agendas.reading.times.hours import band_at_start, names_hours

_PERIOD = re.compile(
    r"(?:خلال|للفترة|عن الفترة|for the period|for the year|pour la période|durante el"
    r"|para el período|за период|на период)\s",
    re.IGNORECASE,
)
_PERIOD_LETTERS = frozenset("خلعfpdзнFPDЗН")  # asked first
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
# "Side events: timetable", "Calendar of side events": the first word is not all.
_MAY_BE_OF_EVENTS = {None, "timetable", "calendar"}
_PARTS_BEFORE = {"masthead", "foreign", "annex"}
_MOST_BEFORE = 2_000  # lines; keeps the time of a text of headings low
_NEAR = 16  # lines under the heading
_LONGEST = 200  # characters of a row
_NEAR_DAY = 4  # lines in which the hours of a day begin
_FEWEST_HOURS = 2
_FEWEST_DAYS = 3
_LONGEST_HEAD = 60  # characters at the start of a row, with its hours
_SHORT = 40  # characters; a longer line with a full stop is a sentence


def begins_period(text: str) -> bool:
    """Whether the line goes on with the time of a list: "for the period 2031–2032"."""
    return text[:1] in _PERIOD_LETTERS and _PERIOD.match(text[:40]) is not None


def is_broken_list(first: str, second: str) -> bool:
    """Whether both lines are the heading of a list of meetings.

    "PLAN" / "of the meetings of the Council in 2031"
    "List of the meetings of the Council" / "for the period January–June 2031"
    """
    if not (" " not in first or begins_period(second)):
        return False
    return role_in_words(f"{first} {second}") == "calendar"


def role_by_form(
    role: str | None, lines: list[Line], place: int, last: str, *, is_in_table: bool
) -> str | None:
    """What begins with the line by the heads of a table, or by the rows under it.

    `last` is the part above the line.
    """
    if role is None and not is_in_table:
        role = _role_of_head(lines, place)
    is_early = place < _MOST_BEFORE
    if role in _MAY_BE_OF_EVENTS and last in _PARTS_BEFORE and is_early:
        return _role_by_rows(lines, place, role)
    return "timetable" if role == "list" and _is_of_day(lines, place) else role


def _is_of_day(lines: list[Line], place: int) -> bool:
    """Whether it is the agenda of a day, with hours: "Orden del día del martes"."""
    words = lines[place].text.replace(",", " ").split()
    near = lines[place + 1 : place + 1 + _NEAR_DAY]
    return any(map(is_weekday, words)) and any(map(_says_hours, near))


def _role_of_head(lines: list[Line], place: int) -> str | None:
    """What begins with the head of a table that no heading announces."""
    line = lines[place]
    if heads_table(line):
        below = lines[place + 1 : place + 2]
        is_day = any(is_day_line(each.text.strip(" |")) for each in below)
        first = place + (2 if is_day else 1)
        has_rows = first < len(lines) and opens_hours(lines, first)
        is_known = "organizers" in map(column_role, line.cells) or not has_rows
        return role_of_table(line) or (None if is_known else "table")
    return "table" if heads_grid(line) else None


def _role_by_rows(lines: list[Line], place: int, role: str | None) -> str | None:
    """What begins with the line, by its words and by the rows under it.

    `role` is what its first words alone say: "Timetable of side events".
    """
    line = lines[place]
    if line.cells or is_link(line):
        return role
    worded = role_in_words(without_section_number(line.text))
    if worded is None or (role is not None and worded != "side_events"):
        return role
    if read_mark(line.text) is not None or is_of_papers(line.text):
        return role
    if read_ordinal(line.text) and span_at_end(line.text, ANY_YEAR):
        return role  # a whole masthead ran together in the line
    below = lines[place + 1 : place + 1 + _NEAR]
    near = list(takewhile(lambda each: not _says_again(line, each), below))
    return worded if _ROWS[worded](near) and not is_prose(near) else role


def _says_again(heading: Line, line: Line) -> bool:
    """ "I. Programme of meetings" below it in the title of a page: what is between the
    two is the masthead of a journal."""
    words = without_section_number(line.text).lower()
    is_same = len(words) < len(heading.text) and words in heading.text.lower()
    return is_same and role_of_words(line.text) == "timetable"


def is_prose(near: list[Line]) -> bool:
    """Whether sentences stand there more than words of a list."""
    return sum(map(_is_sentence, near)) * 2 > len(near)


def _is_sentence(line: Line) -> bool:
    if line.cells or len(line.text) <= _SHORT or not ends_sentence(line.text):
        return False
    if _row_of(line) != line.text and has_days(replace(line, text=_row_of(line))):
        return False  # "3. Board on Buoys, 5–9 May, Rome."
    band = band_at_start(line.text)
    is_row = (band and band[0]) or span_at_start(line.text[:_LONGEST], ANY_YEAR)
    return not is_row


def _holds_events(near: list[Line]) -> bool:
    """Whether hours stand on several lines, and so not the days of many meetings."""
    return sum(map(_says_hours, near)) >= _FEWEST_HOURS


def _says_hours(line: Line) -> bool:
    if (len(line.text) > _LONGEST and not line.cells) or not DIGIT.search(line.text):
        return False
    is_labelled = role_of_label(line.text) in TIME_ROLES
    heads = line.cells or (line.text[:_LONGEST_HEAD],)
    return is_labelled or any(map(names_hours, heads))


def _holds_meetings(near: list[Line]) -> bool:
    """Whether days stand on several lines, and names of meetings beside them."""
    if sum(map(_may_hold_days, near)) < _FEWEST_DAYS:
        return False
    under = any(week_of(line.text, ANY_YEAR) or month_of(line.text) for line in near)
    if under and sum(map(_begins_with_bare_days, near)) >= _FEWEST_DAYS:
        return not holds_hours(near)
    facts = [_days_and_name(_row_of(each), each.printed, each.cells) for each in near]
    rows = sum(has_days for has_days, _ in facts)
    named = sum(has_name for _, has_name in facts)
    return rows >= _FEWEST_DAYS and named * 2 >= rows and not holds_hours(near)


def _begins_with_bare_days(line: Line) -> bool:
    """ "Mon 6  Committee on Fog", under a week or a month."""
    head = line.cells[0] if line.cells else line.text
    days = bare_days_at_start(head)
    rest = line.text[len(days) :] if days and len(line.text) <= _LONGEST else ""
    return names_meeting(rest) or names_event(rest)


def _row_of(line: Line) -> str:
    """The line; what is numbered is a row, even with a full stop at its end."""
    if len(line.text) > _LONGEST or not line.text[:1].isdigit():
        return line.text
    return line.text.rstrip(" .;。；") if read_mark(line.text) else line.text


def _may_hold_days(line: Line) -> bool:
    return bool(line.cells or DIGIT.search(_YEAR.sub("", line.text[:_LONGEST])))


# The lines under one heading are those under the next as well.
@lru_cache(maxsize=256)
def _days_and_name(
    text: str, printed: str, cells: tuple[str, ...]
) -> tuple[bool, bool]:
    """Whether days stand on a line, or a month in a cell, and whether a name does."""
    if len(text) > _LONGEST and not cells:
        return False, False
    is_more_than_year = DIGIT.search(_YEAR.sub("", text)) is not None
    days = is_more_than_year and has_days(Line(0, printed, text, cells))
    bare = (without_notes(cell) for cell in cells if len(cell) < _SHORT)
    days = days or any(
        read_span(cell, ANY_YEAR) or figures_without_year(cell) for cell in bare
    )
    head = None if cells else span_at_start(text, ANY_YEAR)
    words = cells or (head.rest if head else text,)
    return days, any(names_meeting(each) or names_event(each) for each in words)


_ROWS = {"side_events": _holds_events, "calendar": _holds_meetings}
