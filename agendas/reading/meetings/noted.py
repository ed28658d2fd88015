"""How certain meetings are by the notes at the foot of their list.

10–14 March   Board on Buoys*   Rome        * To be confirmed.
"""

import re

from agendas.reading.lines.sheet import Sheet
from agendas.reading.results import Reading
from agendas.reading.times.certainty import is_status, status_of

_MARK = re.compile(r"(?<=[^\s*])\s?(\*{1,4}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})(?=[\s|,;:)\]]|$)")
_SURE = "confirmed"


def settle_noted(sheet: Sheet, reading: Reading) -> None:
    """Give meetings the status that the note of a mark in their row says."""
    said = {
        note.mark: status_of(note.text)
        for note in reading.footnotes
        if is_status(note.text)
    }
    if not said:
        return
    printed = {line.number: line.printed for line in sheet.every}
    for meeting in reading.meetings:
        marks = _MARK.findall(printed.get(meeting.line, ""))
        statuses = {said[mark] for mark in marks if mark in said}
        if meeting.status == _SURE and len(statuses) == 1:
            [meeting.status] = statuses
