"""Lines that name another day than the one that is open, with words behind it.

Thursday, 30 May Round Table on Fog      → the day, and what its sittings are of
Thursday, 30 May in Room 3               → the day, and where they are held
30 May 2031: the doors of the hall are   → no heading, but what follows is not held
closed, as announced before.               on the day before it
"""

import datetime as dt
import re
from functools import cached_property
from itertools import islice

from agendas.reading.bodies.rooms import is_room
from agendas.reading.languages.daily_papers import COUNTED_DAY, DAY_NUMBER, LAST_DAY
from agendas.reading.languages.folding import fold
from agendas.reading.lines.sheet import Line
from agendas.reading.results import Days
from agendas.reading.tables.days_with_hours import day_of_cell
from agendas.reading.times.day_headings import names_day, without_day_number
from agendas.reading.times.days import FoundSpan, is_weekday, span_at_start
from agendas.reading.times.figures import DIGIT

_LONGEST_CAPTION = 70  # characters
_LONGEST_ENTRY = 300  # characters of a day and what is held on it
_LONGEST_DAY = 60  # characters of a day, its weekday and year
_BETWEEN = re.compile(r"[\s()（）,،，–—-]+")
_STOPS = (".", ";", ":", ",", "。", "；", "：", "，")
_IN_ROOM = re.compile(
    r"(?:in|at|dans|en|à|в)\s(?:(?:the|la|le|el)\s)?(?P<room>\S.*)", re.IGNORECASE
)
_AFTERNOON, _NOON = dt.time(13), dt.time(12)
_FEWEST_DAYS = 2
_MOST_CELLS = 2_000  # that are looked at for days


def day_with_caption(text: str, year: int | None) -> FoundSpan | None:
    """The day that a weekday and a date name, and the title or the room behind it.

    No sentence.
    """
    if not text[:1].isalnum() or not DIGIT.search(text[:_LONGEST_DAY]):
        return None
    text = without_day_number(text)
    found = span_at_start(text, year)
    if not found or not names_day(found) or not _has_weekday(text, found):
        return None
    words = found.rest
    within = _IN_ROOM.fullmatch(words)
    room = within["room"] if within else words
    if is_room(room):
        return FoundSpan(found.span, found.problem, room)
    is_title = 1 < len(words) <= _LONGEST_CAPTION and not words.endswith(_STOPS)
    is_title = is_title and words[0].isalpha() and not words[0].islower()
    return found if is_title and not DIGIT.search(words) else None


def day_with_entry(text: str, year: int | None) -> FoundSpan | None:
    """The day of a weekday and a date, and what is held then where no hours are.

    "Tuesday, 20 September 2031 High-level meeting on fog (resolution 65/160)"
    """
    found = span_at_start(text, year) if len(text) <= _LONGEST_ENTRY else None
    if not found or not names_day(found) or not _has_weekday(text, found):
        return None
    words = found.rest
    is_title = words[:1].isalnum() and not words[0].islower()
    return found if is_title and not words.endswith(_STOPS) else None


def names_another_day(
    text: str, day: dt.date | None, dates: Days | None, year: int | None
) -> bool:
    """Whether a line begins with another day than `day`, and whatever goes on.

    Without its weekday it must be one of the days of the meeting.
    """
    if not DIGIT.search(text[:_LONGEST_DAY]):
        return False
    text = without_day_number(text[:_LONGEST_DAY])
    found = span_at_start(text, year)
    if not found:
        return False
    if found.problem and found.problem.code == "month_missing":
        return _has_weekday(text, found)  # "Tuesday 6, in the harbour: …"
    if found.span and not found.is_day:
        return _has_weekday(text, found)  # "Monday and Tuesday, 5-6 May 2031 Fair"
    if not names_day(found):
        return False
    if found.span and found.span.first == day:
        return False
    is_of_meeting = found.span and dates and dates.holds(found.span.first)
    return bool(is_of_meeting) or _has_weekday(text, found)


def _has_weekday(text: str, found: FoundSpan) -> bool:
    """Whether a day of the week stands with the date at the head of the text."""
    words = _BETWEEN.split(text[: len(text) - len(found.rest)])
    return any(map(is_weekday, filter(None, words)))


def counts_a_day(text: str) -> bool:
    """ "Day 3", "Día 3: Clausura", "第三天": a day that is counted, whichever it is."""
    rest = without_day_number(text)
    if rest == text.strip(" :"):
        match = COUNTED_DAY.fullmatch(text[:_LONGEST_DAY].strip(" :：."))
        words = filter(None, match.groups()) if match else ()
        known = DAY_NUMBER.keys() | LAST_DAY
        return any(word.isdigit() or fold(word) in known for word in words)
    gap = text[: len(text) - len(rest)].rstrip()[-1:]
    return not rest or gap in set(":：–—-(（")


class Clock:
    """The hours of a day, which go back where the line of the next day was lost."""

    def __init__(self, lines: list[Line], dates: Days | None, year: int | None) -> None:
        self._lines, self._dates, self._year = lines, dates, year
        self._last: dt.time | None = None
        self._under: tuple[object, ...] = ()

    def goes_back(self, start: dt.time | None, *under: object) -> bool:
        """Whether hours of the morning stand below those of an afternoon.

        `under` are the day, the caption and the hall: below others all begins anew.
        """
        before = self._last if under == self._under else None
        self._last, self._under = start or before, under
        is_back = start and before and start < _NOON and before >= _AFTERNOON
        return bool(is_back and self._tells_days)

    @cached_property
    def _tells_days(self) -> bool:
        """Whether several days are printed; else all may be held on the one."""
        cells = (cell for line in self._lines for cell in line.cells or (line.text,))
        days = filter(DIGIT.search, islice(cells, _MOST_CELLS))
        found = {cell for cell in days if day_of_cell(cell, self._dates, self._year)}
        return len(found) >= _FEWEST_DAYS
