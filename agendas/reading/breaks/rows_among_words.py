"""The rows of a timetable that ran together on one line, among its other words.

"Monday, 15 October 10 a.m. - 1 p.m. Item 1 (a). Opening 3-6 p.m. Item 2. Firearms"
"""

import re

from agendas.reading.languages.prepositions import PREPOSITIONS
from agendas.reading.lines.lost_breaks import LONG, parted_at
from agendas.reading.side_events.organizers import says_organizer
from agendas.reading.times.month_words import DAY_OF_WEEK, NAMES_OF_DAYS

HOURS_PATTERN = (
    r"(?<![\d.:])\d{1,2}(?:[.:]\d{2})?(?:\s[ap]\.?m\.?)?\s?(?:[-–—]|to|à|a)\s?"
    r"\d{1,2}(?:[.:]\d{2})?\s?(?:[ap]\.?m\b\.?|heures|horas|час)"
    r"|(?<![\d.:])\d{2}[.:]\d{2}\s?[-–—]\s?\d{2}[.:]\d{2}(?![\d.:])"
    r"|上午\d{1,2}时|下午\d{1,2}时"
)
_DAY = re.compile(DAY_OF_WEEK)
_HOURS = re.compile(HOURS_PATTERN, re.IGNORECASE)
_NAMED_ITEM = re.compile(
    r"\s(?:Item|Point|Tema|Пункт|项目|البند)\s\d{1,2}(?:\s?\([a-z]\))?[.:](?=\s)",
    re.IGNORECASE,
)
_CAPITALS = re.compile(r"[\s.:]*[«“\"']?[A-ZÀ-ÝА-Я][^a-zа-я]{7}")
# Asked first: the patterns below look at each letter of the line.
_LOWERED_NAMES = tuple({name.lower() for name in NAMES_OF_DAYS} | {"月"})
_MOST_IN_PROSE = 4  # days and hours that a paragraph may name
_LONGEST_WORD = 12  # characters


def rows_of_timetable(text: str) -> list[str]:
    """The days, hours and items of a timetable whose rows ran together."""
    if says_organizer(text) and len(events := _events(text)) > 1:
        return events
    if len(text) < LONG or not _names_day(text):
        return [text]
    if not _HOURS.search(text) or not _DAY.search(text):
        return [text]
    starts = _row_starts(text)
    if len(starts) < _MOST_IN_PROSE:
        return [text]
    return parted_at(text, starts)


def opens_row(text: str) -> bool:
    """Whether a day or hours stand first, as in the row of a timetable."""
    return bool(_DAY.match(text) or _HOURS.match(text))


def _events(text: str) -> list[str]:
    """The day and each event of a programme whose rows ran together.

    "Thursday 14 March 1:30-3 p.m. LENSES Organized by Malta. Conference Room M2 …"
    """
    starts = []
    for hours in _HOURS.finditer(text):
        if not _CAPITALS.match(text, hours.end()):
            continue
        days = list(_DAY.finditer(text, max(0, hours.start() - 60), hours.start()))
        if days and not text[days[-1].end() : hours.start()].strip(" ,:"):
            starts.append(days[-1].start())
        starts.append(hours.start())
    return parted_at(text, starts)


def _row_starts(text: str) -> list[int]:
    """Where a day, hours or an item begin that stand in no other of them."""
    found = [
        match.span()
        for pattern in (_DAY, _HOURS, _NAMED_ITEM)
        for match in pattern.finditer(text)
    ]
    starts, end = [], 0
    for start, stop in sorted(found):
        if start >= end:
            starts.append(start)
            end = stop
    rows = [start for start in starts if not _is_in_sentence(text, start)]
    return rows if 2 * len(rows) > len(starts) else []


def _is_in_sentence(text: str, start: int) -> bool:
    """Whether a word before days or hours joins them to a sentence: "from 1 to 3"."""
    before = text[max(0, start - _LONGEST_WORD) : start].split()
    return bool(before) and before[-1] in PREPOSITIONS


def _names_day(text: str) -> bool:
    lowered = text.lower()
    return any(name in lowered for name in _LOWERED_NAMES)
