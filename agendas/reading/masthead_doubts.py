"""What the head of a list or a programme is not: the masthead of one meeting.

"16th session of the Programme Subcommittee", "73rd session of the Regional Committee"
"Tuesday, 27 January 2032", "Wednesday, 28 January 2032"

Such lines are left to be reported, as none of them is certain.
"""

from typing import TYPE_CHECKING

from agendas.reading.folding import fold

if TYPE_CHECKING:
    from agendas.reading.masthead import Masthead

_MOST_DAYS = 2  # those of the meeting, and others in doubt


def leave_doubtful(head: "Masthead") -> None:
    """Take out of the masthead what belongs to a list or a programme."""
    _leave_sessions(head)
    _leave_weekdays(head)
    _leave_days(head)


def _leave_sessions(head: "Masthead") -> None:
    """Take no session where those of different bodies stand, counted differently."""
    numbers = {number for _, number, _ in head.sessions}
    if len(numbers) > 1 and len({fold(of) for _, _, of in head.sessions}) > 1:
        head.ordinal = head.unit = head.session_of = None
        for line, _, _ in head.sessions:
            line.is_used = False


def _leave_weekdays(head: "Masthead") -> None:
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


def _leave_days(head: "Masthead") -> None:
    """Take no days and no place where those of several meetings stand."""
    if len({(days.start, days.end) for _, days in head.days}) <= _MOST_DAYS:
        return
    head.dates = head.place = None
    for line, _ in head.days:
        line.is_used = False
