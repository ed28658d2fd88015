"""Rows before and behind a list of meetings that are none of it.

"5 May 2031 New lamps on the quay" under "News", which is not read.
"""

from agendas.reading.lines.sheet import Line
from agendas.reading.meetings.drafts import Draft
from agendas.reading.meetings.titles import may_be_meeting

_FEWEST_NAMED = 2  # rows whose title names a meeting


def leave_strays(drafts: list[Draft], lines: list[Line]) -> list[Draft]:
    """The rows that are of the list; the others are parted from it by unread lines."""
    named = [each for each in drafts if each.names_meeting]
    if len(named) < _FEWEST_NAMED or len(named) * 2 < len(drafts):
        return drafts
    first, last = named[0].lines[0].number, named[-1].lines[-1].number
    others = (line for line in lines if not line.is_used)
    unread = [each.number for each in others if not may_be_meeting(each.text)]
    before = max((number for number in unread if number < first), default=0)
    after = min((number for number in unread if number > last), default=None)
    kept: list[Draft] = []
    for draft in drafts:
        number = draft.lines[0].number
        if number < before or (after is not None and number > after):
            for line in (*draft.lines, draft.days):
                line.is_used = False
        else:
            kept.append(draft)
    return kept
