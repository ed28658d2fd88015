"""Side events: when, where, whose, and what.

1 - 2 p.m.  Boardroom A  Slovenia / Belgium: A treaty on mutual assistance *
9 - 10 a.m. M3           SPLIT PANEL: A) Austria: Trafficking B) Thailand: Victims
"""

import datetime as dt
import re

from agendas.reading.days import (
    FoundSpan,
    band_at_start,
    read_span,
    read_time,
    span_at_start,
)
from agendas.reading.event_blocks import EventBlock, with_blocks
from agendas.reading.event_forms import (
    LABEL,
    NAMELESS,
    Draft,
    continues_title,
    may_be_description,
    role_of_label,
    room_and_title,
)
from agendas.reading.event_grids import without_grids
from agendas.reading.event_results import Timed, events_of
from agendas.reading.folding import fold
from agendas.reading.languages import EVENT_LABEL, HALF_WORDS
from agendas.reading.lines import Line, Sheet
from agendas.reading.marks import note_marks
from agendas.reading.meeting_days import (
    day_of_meeting,
    day_with_hours,
    is_unread_day,
    names_other_days,
    report_note,
    with_weekdays,
)
from agendas.reading.meeting_status import is_status
from agendas.reading.organizers import (
    after_organized_by,
    event_in_line,
    split_panel,
)
from agendas.reading.results import Reading, SideEvent
from agendas.reading.rooms import may_be_room
from agendas.reading.row_forms import parted_note
from agendas.reading.tables import Columns
from meetings.dates import Band, Span

_OF_EVENT_ABOVE = {"venue", "organizers", "description"}
_NO_TITLE = {None, "item", "track"}  # what "No." heads may be taken for
_ROW_NUMBER = re.compile(r"\d{1,3}[.)．、]?")

_MOST_CELLS = 30
_LONGEST_TITLE = 150  # characters of one with a full stop: more are a text
_LONGEST_NAME = 400


def read_side_events(
    sheet: Sheet,
    lines: list[Line],
    reading: Reading,
    year: int | None,
    marks: dict[str, str | None],
) -> list[SideEvent]:
    """The side events in the rows of a table, or in lines with labels.

    `marks` say what the asterisks after the titles mean.
    """
    reader = _SideEventReader(sheet, reading, year, marks)
    lines = without_grids(sheet, with_weekdays(sheet, lines, year), reading.dates, year)
    for part in with_blocks(lines):
        if isinstance(part, EventBlock):
            reader.read_block(part)
        elif reader.read(part):
            sheet.use(part)
        else:
            reader.cut()
    return reader.finish()


class _SideEventReader:
    def __init__(
        self,
        sheet: Sheet,
        reading: Reading,
        year: int | None,
        marks: dict[str, str | None],
    ) -> None:
        self.sheet = sheet
        self.dates = reading.dates
        self.year = year
        self.marks = marks
        self.columns = Columns()
        self.drafts: list[Timed] = []
        self.day: dt.date | None = None
        self.band: Band | None = None
        self.start: dt.time | None = None
        self.room: str | None = None
        self.label: str | None = None
        self.titled: Line | None = None  # a title whose hours stand below
        self.is_cut = False  # a line that was not understood is below the last event
        self.is_begun = False  # the first day is above
        self.is_fresh = False  # hours stand above, their event does not yet
        self.opened: Line | None = None  # the line of these hours

    def read(self, line: Line) -> bool:
        """Take one line; whether it was understood."""
        if len(line.cells) < 2:
            return self._read_words(line)
        if len(line.cells) > _MOST_CELLS:
            return False  # no table of events has as many columns
        if self.columns.take_header(line.cells):
            return True
        return self._read_labels(line) or self._read_row(line)

    def cut(self) -> None:
        """Let nothing go to the event above a line that may be another's title."""
        self.label, self.is_cut = None, True

    def read_block(self, block: EventBlock) -> None:
        """Take an event whose title stands over its labels."""
        self.sheet.use(*block.lines)
        for line, words in block.times:
            if not self._read_time(line, words):
                self.sheet.report(line, "hours_unreadable")
        self.label = "description"
        self._keep(block.draft)

    def _read_labels(self, line: Line) -> bool:
        """ "Online only | Organizer: Malta | Co-organizer: Peru" under a title."""
        cells = [cell for cell in line.cells if cell]
        named = [(role_of_label(cell), cell) for cell in cells]
        is_below = self.drafts and not (self.is_fresh or self.is_cut)
        if not is_below or (None, cells[-1]) in named:
            return False
        draft = self.drafts[-1][0]
        for role, cell in named:
            if role is None and not may_be_room(cell):
                return False
            draft.room = draft.room or (cell if role is None else None)
            if role is not None:
                self._take_labelled(line, role, LABEL.match(cell)["value"].strip())
        self.label = "description"
        return True

    def _read_row(self, line: Line) -> bool:
        cells = self.columns.with_ends(line.cells)
        filled = [(place, cell) for place, cell in enumerate(cells) if cell]
        if len(filled) == 1:
            return self._read_time(line, filled[0][1]) or self._extend(line, *filled[0])
        draft = Draft(line)
        others: list[str] = []
        for place, cell in filled:
            role = self.columns.role(place)
            if place == 0 and role in _NO_TITLE and _ROW_NUMBER.fullmatch(cell):
                continue
            if role in {"when", "time", "date"} or (
                not self.columns.columns and not others
            ):
                if self._read_time(line, cell):
                    continue
                if names_other_days(cell):
                    self._lose_day()
                    self.sheet.report(line, "days_unreadable")
                    continue
                if role and not is_status(cell):
                    self.sheet.report(line, "hours_unreadable")
                if role:
                    self.band = self.start = None
                    continue
            self._take_cell(draft, role, cell, others)
        if not draft.title and others:
            draft.title = others.pop(0)
        draft.description += others
        return self._keep(draft)

    def _take_cell(
        self, draft: Draft, role: str | None, cell: str, others: list[str]
    ) -> None:
        if role == "venue" or (role is None and not draft.room and may_be_room(cell)):
            draft.room = cell
        elif role == "organizers":
            draft.organizers.append(cell)
        elif role == "description":
            draft.description.append(cell)
        elif role in {"title", "item"} and not draft.title:
            draft.title = cell
        else:
            others.append(cell)

    def _keep(self, draft: Draft) -> bool:
        if not draft.title:
            return False
        draft.room = draft.room or None
        self.is_fresh = self.is_cut = False
        self.drafts.append((draft, self.day, self.band, self.start))
        return True

    def _extend(self, line: Line, place: int, cell: str) -> bool:
        """A row with one cell only goes on with the cell above it."""
        role = self.columns.role(place)
        if not self.drafts or role not in {"title", "description"}:
            return False
        draft = self.drafts[-1][0]
        if role == "description":
            draft.description.append(cell)
        elif split_panel(cell) or is_status(draft.title) or note_marks(draft.title):
            return self._keep(Draft(line, cell))  # another event of the same hours
        elif not continues_title(draft.title, cell):
            return False  # it may be another event, whose hours are not printed
        else:
            draft.title = f"{draft.title} {cell}"
        return True

    def _read_time(self, line: Line, cell: str) -> bool:
        """Take a day, hours or both."""
        found = read_span(cell.strip(" :"), self.year) if len(cell) < 100 else None
        rest = ""
        head = span_at_start(cell[:120], self.year)
        if day := day_of_meeting(cell, self.dates):
            found = FoundSpan(Span(day, day))
        elif both := day_with_hours(cell, self.year):
            found, rest = both, both.rest
        elif found:
            pass
        elif head and head.is_day and fold(head.rest) in HALF_WORDS:
            found = head  # "Monday, 13 December - Morning"
        if found and (found.is_day or not found.span):
            self._take_day(line, found)
            if not rest or self._read_hours(line, rest):
                return True
            band = None if line.cells else band_at_start(rest)
            return bool(band and band[0]) and self._begin(line, *band)
        return self._read_hours(line, cell)

    def _read_hours(self, line: Line, cell: str) -> bool:
        band = band_at_start(cell)
        if band and not parted_note(band[2])[1].strip(" ."):
            report_note(self.sheet, line, band[2])
            if band[0] is None:
                self.sheet.report(line, "hours_uncertain")
            return self._open_hours(line, band[0], None)
        time = read_time(cell)
        return bool(time) and self._open_hours(line, None, time)

    def _open_hours(self, line: Line, band: Band | None, start: dt.time | None) -> bool:
        """Let hours wait for their event; those that still wait are reported."""
        if self.is_fresh and self.opened is not line:
            self.sheet.report(self.opened, "not_understood")
        self.band, self.start = band, start
        self.opened, self.is_fresh = line, True
        return True

    def _lose_day(self) -> None:
        """What follows is not of the day before."""
        if self.is_fresh:
            self.sheet.report(self.opened, "not_understood")
        self.day = self.band = self.start = self.room = None
        self.is_fresh, self.is_begun = False, True

    def _take_day(self, line: Line, found: FoundSpan) -> None:
        self._lose_day()
        self.day = found.span.first if found.span else None
        if found.problem and self.day:
            self.sheet.report(line, "day_of_meeting_year", year=self.day.year)
        elif found.problem:
            self.sheet.report(line, found.problem)
        if self.day and self.dates and not self.dates.holds(self.day):
            self.sheet.report(line, "day_of_no_meeting")

    def _read_words(self, line: Line) -> bool:
        """A line outside a table: a day, hours with a room or title, or a label."""
        text = line.text
        if self._read_time(line, text):
            self.label = None
            if self.titled and self.is_fresh:
                self._keep_titled(self.room)
            return True
        if is_unread_day(text):
            self._lose_day()
            return False
        if not self.is_begun or len(text) > 3_000:
            return False
        if EVENT_LABEL.match(text):
            self._drop_title()
            self.titled = line
            return True
        band = band_at_start(text)
        if band and band[0]:
            return self._begin(line, *band)
        if self._read_whole(line, text) or self._read_label(line):
            return True
        return self._name(line) or self._go_on(line)

    def _name(self, line: Line) -> bool:
        """A room, or the title of an event, that stands under its hours."""
        if may_be_room(line.text) and (self.is_fresh or not line.gap):
            return self._take_labelled(line, "venue", line.text)
        is_prose = len(line.text) > _LONGEST_TITLE and line.text.endswith((".", "。"))
        if not self.is_fresh or is_prose or len(line.text) > _LONGEST_NAME:
            return False
        self.label = "title"
        return self._keep(Draft(line, line.text, self.room))

    def _begin(self, line: Line, band: Band | None, _words: str, rest: str) -> bool:
        self._open_hours(line, band, None)
        self.label = None
        rest = report_note(self.sheet, line, rest).strip(" ,，،、|–—-")
        if self._read_whole(line, rest):
            return True
        room, title = room_and_title(rest)
        if self.titled:
            return self._keep_titled(room or rest or self.room)
        self.room = room or self.room
        return not title or self._keep(Draft(line, title, self.room))

    def _read_whole(self, line: Line, text: str) -> bool:
        """An event whose title, organizers and room stand on one line."""
        if not (found := event_in_line(text)):
            return False
        title, names, room, words = found
        self._drop_title()
        self.label = "description"
        return self._keep(Draft(line, title, room, [names], [words] if words else []))

    def _keep_titled(self, room: str | None) -> bool:
        """The event whose title stands above the hours just read."""
        titled, self.titled, self.label = self.titled, None, "title"
        return self._keep(Draft(titled, EVENT_LABEL.sub("", titled.text, 1), room))

    def _drop_title(self) -> None:
        if self.titled:
            self.sheet.report(self.titled, "event_without_hours")
            self.titled = None

    def _read_label(self, line: Line) -> bool:
        if role := role_of_label(line.text):
            value = LABEL.match(line.text)["value"]
            return self._take_labelled(line, role, value.strip())
        names = after_organized_by(line.text)
        if not names or not (self.drafts or self.is_fresh):
            return False
        return self._take_labelled(line, "organizers", names)

    def _take_labelled(self, line: Line, role: str, value: str) -> bool:
        if self.is_cut and not self.is_fresh and role in _OF_EVENT_ABOVE:
            return False
        self.label = role
        if role == "title":
            return self._keep(Draft(line, value, self.room))
        if role in {"when", "time", "date"}:
            return self._read_time(line, value)
        if role == "organizers" and self.is_fresh:
            self.sheet.report(line, "event_without_title")
            self._keep(Draft(line, NAMELESS, self.room))
        draft = self.drafts[-1][0] if self.drafts else None
        if role == "venue":
            # The room of the event above, or of the one whose title follows.
            if draft and draft.room is None and not self.is_fresh:
                draft.room = value
            else:
                self.room = value
            return True
        if draft and role == "organizers":
            draft.organizers.append(value)
        elif draft and role == "description":
            draft.description.append(value)
        return draft is not None

    def _go_on(self, line: Line) -> bool:
        if not self.drafts or line.gap or not self.label:
            return False
        draft = self.drafts[-1][0]
        if self.label == "organizers" and draft.organizers and len(line.text) < 300:
            if may_be_description(draft.organizers[-1], line.text):
                self.label = "description"
                draft.description.append(line.text)
                return True
            draft.organizers[-1] += f" {line.text}"
            return True
        if self.label not in {"description", "title"} or len(line.text) > 3_000:
            return False
        if self.label == "description" and sum(map(len, draft.description)) < 5_000:
            draft.description.append(line.text)
            return True
        if len(draft.title) < 300:
            draft.title = f"{draft.title} {line.text}"
            return True
        return False

    def finish(self) -> list[SideEvent]:
        """The events, when all lines are read."""
        self._drop_title()
        self._lose_day()  # hours that stand last
        return events_of(self.sheet, self.drafts, self.marks)
