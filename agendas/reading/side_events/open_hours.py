"""The day, the hours and the room that are open, for the side event that follows.

Monday, 10 March 2031
1–2 p.m.                  → of the title on the next line
"""

import datetime as dt
import re

from agendas.reading.bodies.rooms import is_room
from agendas.reading.languages import HALF_WORDS, MEAL_WORDS
from agendas.reading.languages.folding import fold
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.results import Days
from agendas.reading.tables.days_with_hours import report_days, report_note
from agendas.reading.tables.row_forms import parted_note
from agendas.reading.times.clocks import by_24_hours, full_hours
from agendas.reading.times.days import FoundSpan
from agendas.reading.times.hours import band_at_start, read_time
from meetings.dates import Band

_NAMED = re.compile(
    r"(?P<name>[^\d(（:：,،]{2,30}?)\s?[(（:：,،–—-]\s?(?P<hours>[^()（）]{3,60})[)）]?"
)
# "من 8:30 إلى 9:45", where no other half of the day is meant.
_ONE_FIGURE = re.compile(r"(?<![\d:.])(\d[:.h][0-5]\d)(?!\d)")

# "Events in the Green Room": a hall over its hours.
_IN_HALL = re.compile(
    r"(?:(?:side|special|parallel) )?(?:events|activities) (?:in|at) (?:the )?"
    r"(?P<room>.+)",
    re.IGNORECASE,
)
_LONGEST_HALL = 80  # characters
_FEWEST = 2  # events of a list


class OpenHours:
    """When and where the next event is held, as far as it was read."""

    def __init__(self, sheet: Sheet, dates: Days | None) -> None:
        self.sheet = sheet
        self.dates = dates
        self.is_24 = False  # "8:45-9:45" is in the morning
        self.day: dt.date | None = None
        self.band: Band | None = None
        self.start: dt.time | None = None
        self.room: str | None = None  # of these hours
        self.hall: str | None = None  # that heads the hours below it
        self.day_line: Line | None = None  # of a day, under which no event stands yet
        self.has_days = False  # one was printed, if it could not be read
        self.is_begun = False  # the first day is above
        self.is_fresh = False  # hours stand above, their event does not yet
        self.opened: Line | None = None  # the line of these hours

    @property
    def place(self) -> str | None:
        """The room of these hours, else that of the hours below a hall."""
        return self.room or self.hall

    def read_hours(self, line: Line, cell: str) -> bool:
        """Take hours, or one hour, that are all of a cell or line, or a hall's name."""
        if hall := hall_over(cell):
            self.hall = hall
            return True
        cell = without_name(cell)
        cell = self.by_clock(cell)
        band = band_at_start(cell)
        if band and not parted_note(band[2])[1].strip(" ."):
            report_note(self.sheet, line, band[2])
            if band[0] is None:
                self.sheet.report(line, "hours_uncertain")
            return self.open(line, band[0], None)
        time = read_time(cell)
        return bool(time) and self.open(line, None, time)

    def open(self, line: Line, band: Band | None, start: dt.time | None) -> bool:
        """Let hours wait for their event; those that still wait are reported."""
        if self.is_fresh and self.opened is not line:
            self.sheet.report(self.opened, "not_understood")
        self.band, self.start, self.room = band, start, None
        self.opened, self.is_fresh = line, True
        self.is_begun = True
        return True

    def by_clock(self, hours: str) -> str:
        """Hours with the nought that tells the half of the day, where all are so."""
        if not self.is_24:
            return hours
        return _ONE_FIGURE.sub(r"0\1", by_24_hours(full_hours(hours)))

    def open_with_day(
        self, line: Line, day: FoundSpan | None, band: Band, words: str
    ) -> None:
        """Let hours wait for the title on their line; other words are reported."""
        if day:
            self.take_day(line, day)
        self.open(line, band, None)
        if rest := report_note(self.sheet, line, words):
            self.sheet.report(line.number, "not_understood", text=rest)

    def open_again(self, room: str) -> None:
        """Let the same hours wait for another event, in a room of its own."""
        self.room, self.is_fresh = room, True

    def lose_day(self) -> None:
        """What follows is not of the day before."""
        if self.is_fresh:
            self.sheet.report(self.opened, "not_understood")
        if self.day_line:
            self.sheet.report(self.day_line, "days_without_meeting")
        self.day_line = None
        self.day = self.band = self.start = self.room = self.hall = None
        self.is_fresh, self.is_begun = False, True

    def finish(self, events: int) -> None:
        """Report hours and a day that stand last; one event may stand above its day."""
        if events < _FEWEST:
            self.day_line = None
        self.lose_day()

    def begin_day(self, day: dt.date | None) -> None:
        """Begin with the day of the heading, if it names one."""
        self.day = day
        self.is_begun = day is not None

    def take_day(self, line: Line, found: FoundSpan) -> None:
        if found.span and found.span.first == self.day:
            self.day_line = None  # the day of the week, and its date below
        self.lose_day()
        self.has_days = True
        self.day_line = line if found.span and not line.cells else None
        self.day = found.span.first if found.span else None
        report_days(self.sheet, line, [found], self.dates)


def hall_over(text: str) -> str | None:
    """ "Events in the Green Room" → the room of the hours below."""
    named = _IN_HALL.fullmatch(text) if len(text) < _LONGEST_HALL else None
    return named["room"] if named and is_room(named["room"]) else None


def without_name(hours: str) -> str:
    """ "Lunch (13:15–14:45)", "Morning: 8–9 a.m." → the hours."""
    match = _NAMED.fullmatch(hours) if hours[:1].isalpha() else None
    name = fold(match["name"]) if match else ""
    return match["hours"] if name in HALF_WORDS or name in MEAL_WORDS else hours
