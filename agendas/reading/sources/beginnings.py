"""Whether a line begins something, or may go on with what the line above it says."""

from agendas.reading.lines.marks import BULLETS, read_mark
from agendas.reading.meetings.wrapped_rows import OPEN_END
from agendas.reading.times.days import ANY_YEAR, span_at_start
from agendas.reading.times.hours import band_at_start

STOPS = (".", ";", ":", "?", "!", "。", "；", "：", "؛", "؟")
NOTE_MARKS = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹*")


def begins_anew(above: str, text: str) -> bool:
    """Whether the line begins an item, a note, or what is held on a day."""
    if text[0] in BULLETS or text[0] in NOTE_MARKS:
        return True
    mark = read_mark(text[:60])
    if mark and not (mark.is_named and text[0].islower()):
        # "as in paragraph" and "(a) of that article" are one sentence.
        return above.endswith(STOPS) or not mark.rest[:1].islower()
    days = span_at_start(text[:160], ANY_YEAR)
    is_when = band_at_start(text[:160]) or (days and days.is_day)
    return bool(is_when) and not OPEN_END.search(above[-20:])
