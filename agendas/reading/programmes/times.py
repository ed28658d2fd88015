"""The days and the hours in the lines and cells of a programme.

Monday, 29 May 2023
Morning (10 a.m.–1 p.m.)      → the hours of what stands below
"""

import datetime as dt

from agendas.reading.bodies.rooms import is_room
from agendas.reading.languages import HALF_WORDS, without_continued
from agendas.reading.languages.folding import fold
from agendas.reading.lines.marks import clean_title
from agendas.reading.lines.sheet import Line
from agendas.reading.programmes.other_days import (
    Clock,
    day_with_caption,
    day_with_entry,
)
from agendas.reading.programmes.sittings import Sittings
from agendas.reading.programmes.waiting_items import WaitingItem
from agendas.reading.results import Days
from agendas.reading.tables import row_forms
from agendas.reading.tables.days_with_hours import (
    day_of_cell,
    report_days,
    report_note,
)
from agendas.reading.tables.sitting_names import NamedTime, name_and_time
from agendas.reading.times.clocks import is_clock
from agendas.reading.times.day_headings import half_in
from agendas.reading.times.days import FoundSpan
from agendas.reading.times.hours import band_at_start, looks_like_band, read_time
from meetings.dates import Band


class ProgrammeTimes:
    """Opens the days and hours of a programme, as they are read."""

    def __init__(
        self,
        book: Sittings,
        waiting: WaitingItem,
        dates: Days | None,
        year: int | None,
    ) -> None:
        self.sheet = book.sheet
        self.book = book
        self.waiting = waiting
        self.dates = dates
        self.year = year
        self.half = ""
        self.is_fresh = False  # what was just opened has no entry yet
        self.last_line: Line | None = None  # if it was understood
        self.words_at = 0  # the line that says in words when what follows is held
        self.clock = Clock([], dates, year)

    def read(self, line: Line, cell: str) -> bool:
        """Take a day, a band or both from a cell; a day may be "(continued)"."""
        cell = without_continued(cell).strip()
        if half := HALF_WORDS.get(fold(cell)):
            self.begin(None, None)
            self.half = half
            return True
        if found := day_of_cell(cell, self.dates, self.year):
            half, named = half_in(found.rest), name_and_time(found.rest)
            has_hours = bool(band_at_start(found.rest) or read_time(found.rest))
            is_known = has_hours or half or named
            self.take_day(line, found, None if is_known else found.rest)
            self.half = half or self.half
            if named:
                return self.take_named(line, named)
            return not has_hours or self._read_hours(line, found.rest)
        if self.book.is_daily and (found := day_with_entry(cell, self.year)):
            self.take_day(line, found, None)
            self.book.enter(line, 0, None, None, found.rest, None)
            return True
        if found := day_with_caption(cell, self.year):
            self.take_day(line, found, found.rest)
            return True
        return self._read_hours(line, cell)

    def take_day(self, line: Line, found: FoundSpan, caption: str | None) -> None:
        day = found.span and found.span.first
        caption = clean_title(caption or "") or None
        self.half = ""
        self.book.has_days = True
        is_hall = caption is not None and is_room(caption)
        self.book.begin_day(day, None if is_hall else caption)
        if is_hall:
            self.book.heads_sittings(caption)
        self.is_fresh = True
        report_days(self.sheet, line, [found], self.dates)

    def end_day(self) -> None:
        """Leave the day: what stands below is of another one, or of none."""
        self.half = ""
        self.book.begin_day(None, None)

    def _read_hours(self, line: Line, cell: str) -> bool:
        cell, note = row_forms.without_note_of_half(row_forms.without_brackets(cell))
        if note:
            self.sheet.report(line.number, "not_understood", text=note)
        if half := row_forms.hours_of_half(cell):
            self.half, cell = half
        if found := band_at_start(cell):
            band, _, rest = found
            if row_forms.parted_note(rest)[1].strip(" .()"):
                return False
            report_note(self.sheet, line, rest)
            if band is None and not (band := row_forms.in_half(self.half, found[1])):
                self.sheet.report(line, "hours_uncertain")
            self.begin(band, None)
            return True
        if time := row_forms.start_in_half(half and self.half, cell):
            return self._read_start(line, time)
        if looks_like_band(cell) or is_clock(cell):
            self.sheet.report(line, "hours_uncertain")
            self.begin(None, None)
            return True
        return False

    def _read_start(self, line: Line, time: dt.time) -> bool:
        """Begin a sitting; two hours under each other are from and to, or neither."""
        since, self.book.since = self.book.since, None
        if since and since < time:
            self.begin(Band(since, time), None)
            return True
        is_second = self.book.start and not (self.book.open or self.book.name)
        if is_second and self.last_line and not (line.gap or line.cells):
            self.sheet.report(self.last_line, "hours_uncertain")
            self.sheet.report(line, "hours_uncertain")
            time = self.book.unfilled.hours = None
        self.begin(None, time)
        return True

    def begin(self, band: Band | None, start: dt.time | None) -> None:
        """Open hours; where they go back, the line of their day may be lost."""
        self.waiting.drop()
        if self.half == "afternoon":
            band, start = row_forms.after_noon(band, start)
        under = (self.book.day, self.book.caption, self.book.hall)
        is_back = self.clock.goes_back(band.start if band else start, *under)
        if is_back and self.book.day:
            self.sheet.report(self.book.line, "hours_go_back")
            self.end_day()
        self.book.begin(band, start)
        self.is_fresh = True

    def take_named(self, line: Line, named: NamedTime) -> bool:
        self.begin(named.band, named.start)
        self.book.take_name(line, named.name)
        self.book.room = named.room or self.book.room
        return True
