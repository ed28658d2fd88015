"""What rows say of how certain a meeting is, and rows that say nothing else of when.

Meeting of the Bureau: dates to be confirmed        TBC, Rome: Meeting of the Bureau
Board on Ramps, postponed                           Board on Fog, postponed from May
"""

import re

from agendas.reading.bodies.days_and_places import COMMA, is_known_place
from agendas.reading.languages import (
    MOVED_FROM,
    STATUS_SAID,
    may_tell_of_moving,
    tells_status,
)
from agendas.reading.languages.folding import without_vowels
from agendas.reading.lines.marks import clean_title
from agendas.reading.meetings.row import Row
from agendas.reading.meetings.vague_days import vague_days_at_start
from agendas.reading.tables.table_lines import column_role
from agendas.reading.times.certainty import brackets, is_status, status_of
from agendas.reading.times.days import ANY_YEAR, read_span

_AT_END = re.compile(
    r"(?:\s?[:：]\s?|\s[–—-]\s|(?:\s[(（]|（)(?=[^()]{2,40}[)）]$)|\s(?=[A-Z]{3,}$))"
    r"(?P<status>[^:：–—()（）]{2,40})[)）]?$"
)
_COMMA_AT_END = re.compile(r"\s?[,،，]\s?(?P<status>[^,،，:：()（）]{2,40})$")
_LONGEST_SAID = 60  # characters at the end of a title
_MOST_WORDS = 5  # of a status ahead, and the first of the title
# "Dates to be confirmed: …", "待定  …": words before a colon, a dash or a gap.
LEADING_STATUS = re.compile(
    r"([^\W\d_][^:：()（）–—]{1,40}?)(?:\s?[:：]\s?|[,،.]\s|，|\s[–—-]\s|\s{2,}|(?<=[一-鿿])\s)"
)
LEADING_BRACKET = re.compile(r"[(（\[]([^()（）\[\]]{1,60})[)）\]]\s*")
# With the country of a place in a bracket of its own: "(Doha (Qatar), 3 May)".
LAST_BRACKET = re.compile(
    r"[(（]((?:[^()（）]|[(（][^()（）]{2,40}[)）]){2,120})[)）]\s*$"
)


def row_of_status(text: str) -> Row | None:
    """ "Meeting of the Bureau: dates to be confirmed", without any days.

    Also "(dates to be confirmed) Meeting of the Bureau".
    """
    if row := row_of_open_days(text):
        return row
    ends_in_bracket = text.rstrip().endswith((")", "）"))
    bracket = LAST_BRACKET.search(text) if ends_in_bracket else None
    tells = bracket and MOVED_FROM.search(bracket[1])  # "postponed (was: 3 May)"
    bare = text[: bracket.start()].rstrip() if tells else text
    bare, place = _part_last_place(bare)
    match = _AT_END.search(bare, max(len(bare) - _LONGEST_SAID, 0))
    if not match or not is_status(match["status"]) or vague_days_at_start(text):
        return None
    title = clean_title(text[: match.start()])
    notes = " ".join(brackets(bracket[0])) if tells else ""
    # "Status: tentative" names no meeting.
    return None if column_role(title) else Row(title, match["status"], place, notes)


def _part_last_place(text: str) -> tuple[str, str | None]:
    """ "Board on Buoys: to be determined, Rome" → both apart."""
    *_, comma = [None, *COMMA.finditer(text)]
    if comma and is_known_place(text[comma.end() :]):
        return text[: comma.start()], text[comma.end() :]
    return text, None


def row_of_open_days(text: str) -> Row | None:
    """ "(dates to be confirmed) Meeting of the Bureau", "TBC: Board on Buoys"."""
    head = LEADING_BRACKET.match(text) or LEADING_STATUS.match(text)
    status = head[1] if head and is_status(head[1]) else open_words_ahead(text)
    if not status:
        return None
    end = head.end() if head and status == head[1] else len(status)
    title, notes = part_status(clean_title(text[end:].lstrip()))
    return Row(title, status, None, notes) if title else None


def open_words_ahead(text: str) -> str:
    """ "TBC" of "TBC Board on Fog": words that leave days or place open, no sign after.

    What goes on with a small letter is no title.
    """
    if not tells_status(text[:_LONGEST_SAID]):
        return ""
    words = text.split(" ", _MOST_WORDS)
    for size in range(1, len(words)):
        head = " ".join(words[:size])
        is_next = words[size][:1].isalnum() and not words[size][0].islower()
        if is_next and is_status(head) and status_of(head) == "tbc":
            return head
    return ""


def part_status(title: str) -> tuple[str, str]:
    """ "Committee on Tides (Rome) - tentative" → the title, how certain it is.

    Also "Board on Ramps, postponed", "Board on Ramps has been cancelled".
    """
    if not (may_tell_of_moving(title) or tells_status(without_vowels(title))):
        return title, ""
    head = LEADING_STATUS.match(title)
    if head and is_status(head[1]) and title[head.end() :]:
        return title[head.end() :], head[1]  # "CANCELLED: Board on Ramps"
    match = _AT_END.search(title) or _COMMA_AT_END.search(title)
    if match and is_status(match["status"]) and title[: match.start()]:
        return title[: match.start()].rstrip(), match["status"]
    if moved := _moved_at_end(title):
        return title[: moved.start()].rstrip(), moved["status"]
    said = STATUS_SAID.search(title[-_LONGEST_SAID:])
    if not said or len(title) <= len(said[0]):
        return title, ""
    return title[: -len(said[0])].rstrip(" ,،，"), said["status"]


def _moved_at_end(title: str) -> re.Match[str] | None:
    """ "Conference on Fog, postponed from May": when it was to be."""
    if not may_tell_of_moving(title):
        return None
    match = _COMMA_AT_END.search(title)
    moved = MOVED_FROM.match(match["status"]) if match else None
    days = match["status"][moved.end() :] if moved else ""
    return match if days and read_span(days, ANY_YEAR) else None
