"""What the head of a list or a programme is not: the masthead of one meeting.

"16th session of the Programme Subcommittee", "73rd session of the Regional Committee"
"Tuesday, 27 January 2032", "Wednesday, 28 January 2032"

Such lines are left to be reported, as none of them is certain.
"""

from agendas.reading.languages.folding import fold
from agendas.reading.mastheads.facts import Masthead

_MOST_SESSIONS = 4  # of bodies that meet together, and of their parent
_MOST_DAYS = 2  # those of the meeting, and others in doubt


def leave_doubtful(head: Masthead) -> None:
    """Take out of the masthead what belongs to a list or a programme."""
    _leave_sessions(head)
    _leave_weekdays(head)
    if _has_many_days(head):
        _leave_list(head)


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
    taken = {head.ordinal, *(name.ordinal for name in head.names)}
    for line, number, _ in head.sessions:
        line.is_used = line.is_used and (number is None or number in taken)


def _leave_weekdays(head: Masthead) -> None:
    """Take no day where several days of the week stand, as over a programme."""
    if len({found.span for _, found in head.weekdays}) < 2:
        return
    days = [found.span.first for _, found in head.weekdays]
    if head.document_date and head.document_date.span.first in days:
        head.document_date = None
    if head.dates and head.dates.start == head.dates.end and head.dates.start in days:
        head.dates = None
    for line, _ in head.weekdays:
        line.is_used = False


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
