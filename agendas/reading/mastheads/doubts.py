"""What the head of a list or a programme is not: the masthead of one meeting.

"16th session of the Programme Subcommittee", "73rd session of the Regional Committee"
"Tuesday, 27 January 2032", "Wednesday, 28 January 2032"

Such lines are left to be reported, as none of them is certain.
"""

import datetime as dt
from itertools import pairwise

from agendas.reading.bodies.names import is_organization
from agendas.reading.languages.folding import fold
from agendas.reading.lines.sheet import Sheet
from agendas.reading.mastheads.days import says_weekday
from agendas.reading.mastheads.facts import Masthead
from agendas.reading.times.days import place_and_days, read_span

_MOST_SESSIONS = 4  # of bodies that meet together, and of their parent
_FEWEST_ROWS = 2  # of a list of sessions
_FIRST_PAGE = 150  # lines
_LONGEST_DAY = 60  # characters
_COLUMN_OF_DAYS, _LONG_COLUMN = 5, 10  # different ones
_LONGEST_MEETING = 31  # days
_MOST_DAYS = 2  # those of the meeting, and others in doubt


def leave_doubtful(sheet: Sheet, head: Masthead) -> None:
    """Take out of the masthead what belongs to a list or a programme."""
    if rows := _rows_of_sessions(sheet, head):
        _leave_rows(head, rows)
    _leave_sessions(head)
    _leave_weekdays(sheet, head)
    _leave_first_day(sheet, head)
    if _has_many_days(head):
        _leave_list(head)


def _rows_of_sessions(sheet: Sheet, head: Masthead) -> set[int]:
    """The lines of sessions of one body with their days below, where several stand.

    "Fortieth session", "Lima, 6–8 June 2031", and then the thirty-ninth and its days.
    """
    sessions = [(line.number, number) for line, number, of in head.sessions if not of]
    if len({number for _, number in sessions}) < _FEWEST_ROWS:
        return set()
    below = {one.number: other for one, other in pairwise(sheet.lines[:_FIRST_PAGE])}
    named = {name.ordinal for name in head.names if is_organization(name.text)}
    rows: dict[int, set[object]] = {}
    for line, number in sessions:
        days = place_and_days(below[line].text) if line in below else None
        if days and days.span and number:
            rows.setdefault(number, set()).update({line, below[line].number, days.span})
    spans = {each for row in rows.values() for each in row if not isinstance(each, int)}
    are_many = len(rows) >= _FEWEST_ROWS and len(spans) >= _FEWEST_ROWS
    if not are_many or named.issuperset(rows):
        return set()
    return {each for row in rows.values() for each in row if isinstance(each, int)}


def _leave_rows(head: Masthead, rows: set[int]) -> None:
    """Take neither the sessions nor the days and the place of such rows."""
    taken = [*head.sessions, *head.days]
    for each in taken:
        each[0].is_used = each[0].is_used and each[0].number not in rows
    head.ordinal = head.unit = head.session_of = None
    head.dates = head.place = None
    head.sessions = [each for each in head.sessions if each[0].number not in rows]
    head.days = [each for each in head.days if each[0].number not in rows]
    for name in head.names:
        name.ordinal = name.unit = None
        name.has_days = False


def _leave_sessions(head: Masthead) -> None:
    """Take no session where those of a list stand, and no second one of a body.

    Those of different bodies, counted differently, are no more than a list.
    """
    numbers = {number for _, number, _ in head.sessions if number}
    bodies = {fold(of) for _, _, of in head.sessions if of}
    if len(numbers) > _MOST_SESSIONS or (len(numbers) > 1 and len(bodies) > 1):
        head.ordinal = head.unit = head.session_of = None
        for name in head.names:
            name.ordinal = name.unit = None


def leave_untaken(head: Masthead) -> None:
    """Leave sessions of which none of the names is, and the rest of their bodies."""
    taken = {head.ordinal, *(name.ordinal for name in head.names)}
    for line, number, _ in head.sessions:
        line.is_used = line.is_used and (number is None or number in taken)
    for line, below in head.named_below:
        below.is_used = below.is_used and line.is_used


def _leave_weekdays(sheet: Sheet, head: Masthead) -> None:
    """Take no day where several days of the week stand, as over a programme."""
    spans = {found.span for _, found in head.weekdays}
    if len(spans) < 2 and not (spans and _has_days_below(sheet, head)):
        return
    days = [found.span.first for _, found in head.weekdays]
    if head.document_date and head.document_date.span.first in days:
        head.document_date = None
    if head.dates and head.dates.start == head.dates.end and head.dates.start in days:
        head.dates = None
    for line, _ in head.weekdays:
        line.is_used = False


def _has_days_below(sheet: Sheet, head: Masthead) -> bool:
    """Whether another day of the week heads lines below, and the head is no paper's."""
    if head.symbol or head.distribution:
        return False
    (line, first) = head.weekdays[0]
    for other in sheet.lines[:_FIRST_PAGE]:
        is_short = other.number > line.number and len(other.text) < _LONGEST_DAY
        if not is_short or not says_weekday(other.text):
            continue
        found = read_span(other.text, first.span.first.year)
        if found and found.span and found.is_day and found.span != first.span:
            return True
    return False


def _leave_first_day(sheet: Sheet, head: Masthead) -> None:
    """Take no first day of a programme, alone on its line as the later ones below."""
    if len(head.days) != 1 or head.symbol or head.distribution:
        return
    line, days = head.days[0]
    if days.start != days.end or not _day_alone(line.text):
        return
    last = days.end + dt.timedelta(_LONGEST_MEETING)
    below = (each for each in sheet.lines[:_FIRST_PAGE] if each.number > line.number)
    others = filter(None, (_day_alone(each.text) for each in below))
    if any(days.end < day <= last for day in others):
        head.dates, head.days = None, []
        line.is_used = False


def _day_alone(text: str) -> dt.date | None:
    """The day that a line names, where it says nothing else."""
    found = read_span(text) if len(text) < _LONGEST_DAY else None
    is_alone = found and found.span and found.is_day and not found.rest
    return found.span.first if is_alone else None


def leave_day_of_column(sheet: Sheet, head: Masthead) -> None:
    """Take no day of the paper from a column of days, a long one under names."""
    day = head.document_date
    if not day or head.symbol or head.distribution:
        return
    near = [line for line in sheet.lines[:_FIRST_PAGE] if len(line.text) < _LONGEST_DAY]
    alone = [(line, found) for line in near if (found := read_span(line.text))]
    days = {found.span for _, found in alone if found.is_day and not found.rest}
    is_of_body = any(is_organization(name.text) for name in head.names)
    is_column = len(days) >= (_LONG_COLUMN if is_of_body else _COLUMN_OF_DAYS)
    if is_column and day.span in days:
        head.document_date = None
        for line, found in alone:
            line.is_used = line.is_used and found.span != day.span


def _has_many_days(head: Masthead) -> bool:
    return len({(days.start, days.end) for _, days in head.days}) > _MOST_DAYS


def _leave_list(head: Masthead) -> None:
    """Take no days and no place of several meetings, nor names beside those days."""
    head.dates = head.place = None
    for line, _ in head.days:
        line.is_used = False
    rows = {line.number for line, _ in head.days}
    are_rows = sum(name.has_days for name in head.names) > 1
    head.names = [
        name
        for name in head.names
        if not (are_rows and name.has_days)
        and not rows.issuperset(line.number for line in name.lines)
    ]
    for name in head.names:
        name.has_days = False
