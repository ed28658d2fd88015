"""Rows of a list of meetings that name no body, below a line that is the name of one.

Commission on Lamps
Fifth session, 3–7 June 2031
Resumed fifth session, 1–5 December 2031

The reader knows no bodies and reports such a line; here it is the name of one that
there is, as a whole, and the row says nothing but which session it is.
"""

from bisect import bisect_left

from agendas.importing.bodies import ALIKE, Bodies, BodyCandidate
from agendas.importing.kinds import kind_of
from agendas.reading import Reading
from agendas.reading.bodies.nouns import names_gathering
from agendas.reading.bodies.ordinals import (
    is_session_alone,
    read_ordinal,
    uncounted_session,
)
from agendas.reading.results import Meeting
from meetings.search import fold
from meetings.vocabulary import SessionKind

_FEW_WORDS = 3  # "Pre-sessional consultations"


def bodies_above(reading: Reading, bodies: Bodies) -> dict[int, list[BodyCandidate]]:
    """By the line of a row: the body whose name stands alone above it, if any does."""
    heads = {
        each.line: each.text
        for each in reading.problems
        if each.line and not any(map(str.isdigit, each.text))
        if names_gathering(each.text)
    }
    lines = sorted(heads)
    found: dict[int, list[BodyCandidate]] = {}
    for meeting in reading.meetings:
        above = bisect_left(lines, meeting.line or 0)
        head = heads[lines[above - 1]] if above else ""
        if head and _is_of(meeting, head):
            whole = bodies.candidates(head.strip(" .:;*#"))
            found[meeting.line] = [each for each in whole if each.score >= ALIKE][:1]
    return found


def _is_of(meeting: Meeting, head: str) -> bool:
    """Whether the title names nobody else: "Fifth session of the Commission"."""
    title = meeting.title
    counted = read_ordinal(title)
    if counted and counted[2]:
        return set(fold(counted[2]).split()) <= set(fold(head).split())
    is_plain = is_session_alone(title) or uncounted_session(title) is not None
    is_kind = kind_of(title) != SessionKind.REGULAR
    return is_plain or (is_kind and len(title.split()) <= _FEW_WORDS)
