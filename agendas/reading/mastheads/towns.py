"""A day beside its town in two columns of a Russian page, both of the meeting.

г. Бишкек                    12 октября 2033 года
"""

import re

from agendas.reading.lines.sheet import Line
from agendas.reading.times.days import read_span
from agendas.reading.times.years import year_of

_LONGEST = 160  # characters, with the gap
_TOWN = re.compile(
    r"(?P<before>(?:^|.*[\s,]))г(?:ор)?\.\s?"
    r"(?P<town>[А-ЯЁ][\w-]{2,20}(?:\s[А-ЯЁ][\w-]{2,20})?)(?P<behind>(?:$|[,\s].*))"
)


def day_at_town(text: str) -> str | None:
    """ "г. Бишкек   12 октября 2033 года" → "12 октября 2033 года, Бишкек"."""
    if "г" not in text or len(text) > _LONGEST or not year_of(text):
        return None
    found = _TOWN.fullmatch(text.strip())
    if not found or (found["before"] and found["behind"]):
        return None
    days = (found["before"] or found["behind"]).strip(" ,\t")
    span = read_span(days)
    return f"{days}, {found['town']}" if span and span.span else None


def keep_days(lines: list[Line]) -> None:
    """Leave the day alone to the timetable it heads: the masthead has the town."""
    for line in lines:
        if day := day_at_town(line.text):
            line.raw = line.text = day.rsplit(", ", 1)[0]
            line.cells = ()
