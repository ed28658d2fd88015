"""Titles in which the next row begins, because the break between the two was lost.

Opening of the session 3–6 p.m.               Fog horns 10.30 a.m. Coffee
Report on lamps Item 5                        Oil and wicks Thursday, 9 July 2031
"""

import re

from agendas.reading.languages import OPEN_ENDS
from agendas.reading.languages.prepositions import PREPOSITIONS
from agendas.reading.times.figures import DIGIT
from agendas.reading.times.hours import holds_hours
from agendas.reading.times.month_words import DAY_OF_WEEK

# "Continuation of Item 2": the title goes on with it.
_JOINING = PREPOSITIONS.union(word.strip() for word in OPEN_ENDS)
_LONGEST = 1_000  # characters of a title
_CLOCK = (
    r"(?<![\d.:/])\d{1,2}(?:[:.]\d{2}(?![\d.:/])|\s?h\s?\d{2}\b)"
    r"(?:\s?(?:h\b\.?|hours|heures|horas|[ap]\.m\.))?"
)
_NEXT = re.compile(
    rf"(?<!\S)(?P<before>[^\s(（]+)\s(?:{_CLOCK}\s?[-–—:]?\s?(?=[^\W\d_a-zа-я])"
    rf"|(?:Item|Point|Tema|Пункт|议程项目|البند)\s?\d{{1,2}}(?![\d.]*[)）])"
    rf"|(?:{DAY_OF_WEEK}))"
)


def holds_next_row(title: str) -> bool:
    """Whether hours, a day or an item stand in a title that none of its words joins."""
    if len(title) > _LONGEST or not DIGIT.search(title):
        return False
    if holds_hours(title):
        return True
    return any(_is_next(match) for match in _NEXT.finditer(title))


def _is_next(match: re.Match[str]) -> bool:
    before = match["before"]
    return before.lower() not in _JOINING and not before.endswith((",", "،", "，"))
