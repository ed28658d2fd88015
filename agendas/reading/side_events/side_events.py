"""Side events: when, where, whose, and what.

1 - 2 p.m.  Boardroom A  Slovenia / Belgium: A treaty on mutual assistance *
9 - 10 a.m. M3           SPLIT PANEL: A) Austria: Trafficking B) Thailand: Victims
"""

import re

from agendas.reading.bodies.rooms import may_be_room
from agendas.reading.languages import EVENT_LABEL, TIME_ROLES
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.results import Reading, SideEvent
from agendas.reading.side_events import rows
from agendas.reading.side_events.drafts import Drafts
from agendas.reading.side_events.forms import (
    NAMELESS,
    Draft,
    EventBlock,
    continues_title,
    is_part,
    is_within,
    labelled,
    role_of_label,
    room_and_title,
)
from agendas.reading.side_events.grids import without_grids
from agendas.reading.side_events.hours_behind import (
    Behind,
    day_announced,
    events_before_hours,
)
from agendas.reading.side_events.names_above import take_title_below
from agendas.reading.side_events.one_event import parts_of
from agendas.reading.side_events.open_hours import OpenHours
from agendas.reading.side_events.organizers import event_in_line, whole_event
from agendas.reading.side_events.results import events_of, report_dateless
from agendas.reading.side_events.rooms import (
    have_rooms_ahead,
    have_rooms_behind,
    have_rooms_in_second_cell,
    hours_and_room,
    room_ahead,
)
from agendas.reading.tables.columns import Columns
from agendas.reading.tables.days_with_hours import (
    day_of_heading,
    is_unread_day,
    names_other_days,
    report_note,
    settle_all_clocks,
    with_weekdays,
)
from agendas.reading.tables.row_forms import is_aside, without_all_brackets
from agendas.reading.times.certainty import is_status
from agendas.reading.times.clocks import is_by_24_hours
from agendas.reading.times.hours import band_at_start
from meetings.dates import Band

_PARTS = {"title", "organizers", "description"}
_OF_EVENT_ABOVE = {"venue"} | (_PARTS - {"title"})
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
    heading: Line | None = None,
) -> list[SideEvent]:
    """The side events in rows, or lines with labels; the heading may name the day."""
    reader = _SideEventReader(sheet, reading, year, marks)
    reader.now.begin_day(day_of_heading(heading, None, year))
    lines = without_grids(sheet, with_weekdays(sheet, lines, year), reading.dates, year)
    settle_all_clocks(lines)
    reader.behind = events_before_hours(lines, year)
    reader.now.is_24 = is_by_24_hours(lines)
    reader.has_rooms = have_rooms_behind(lines)
    reader.rooms_ahead = have_rooms_ahead(lines)
    reader.has_room_cells = have_rooms_in_second_cell(lines)
    for part in parts_of(lines, len(reader.behind)):
        if isinstance(part, EventBlock):
            reader.read_block(part)
        elif reader.read(part):
            sheet.use(part)
        elif not is_aside(part.text):
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
        self.now = OpenHours(sheet, reading.dates)
        self.drafts = Drafts(self.now)
        self.has_rooms = self.has_room_cells = False  # behind hours, in all rows
        self.rooms_ahead = False  # of titles, with no sign between
        self.behind: dict[int, Behind] = {}  # events of one line
        self.rooms_lead = False  # each title has its room on the line above
        self.label: str | None = None
        self.above = ""  # the line right above
        self.titled: Line | None = None  # a title whose hours stand below
        self.is_block = False  # its hours stand under the title of the last event
        self.is_cut = False  # a line that was not understood is below the last event

    def read(self, line: Line) -> bool:
        """Take one line; whether it was understood."""
        is_read = self._read(line)
        self.above = line.text
        return is_read

    def _read(self, line: Line) -> bool:
        if len(line.cells) < 2:
            return self._take_title_below(line) or self._read_words(line)
        if len(line.cells) > _MOST_CELLS:
            return False  # no table of events has as many columns
        if self.columns.take_header(line.cells) or self._read_labels(line):
            return True
        return self._read_hours_and_room(line) or self._read_row(line)

    def cut(self) -> None:
        """Let nothing go to the event above what may be another's title."""
        self.label, self.is_cut = None, True

    def read_block(self, block: EventBlock) -> None:
        """Take an event whose title stands over its labels."""
        self.sheet.use(*block.lines)
        for line, words in block.times:
            if not self._read_time(line, words):
                self.sheet.report(line, "hours_unreadable")
        self.label = "description"
        self._keep(block.draft)
        self.is_block = True

    def _read_labels(self, line: Line) -> bool:
        """ "Online only | Organizer: Malta | Co-organizer: Peru" under a title."""
        named = rows.labels_of_row(line.cells)
        if not named or not self.drafts or self.now.is_fresh or self.is_cut:
            return False
        draft = self.drafts.last
        for role, value in named:
            if role is None:
                draft.room = draft.room or value
            else:
                self._take_labelled(line, role, value)
        self.label = "description"
        return True

    def _read_row(self, line: Line) -> bool:
        cells = self.columns.with_ends(line.cells)
        filled = [(place, cell) for place, cell in enumerate(cells) if cell]
        if self.drafts.complete(line, self.columns, cells):
            return True
        if len(filled) == 1 and not self.columns.columns:
            return self._read_words(line)
        if len(filled) == 1:
            return self._read_time(line, filled[0][1]) or self._extend(line, *filled[0])
        is_below = self.now.is_fresh or (self.drafts and not self.columns.columns)
        if not rows.may_be_event(
            self.columns, cells, self.year, is_below=bool(is_below)
        ):
            return False
        draft = Draft(line)
        others: list[str] = []
        for place, cell in filled:
            role = self.columns.role(place)
            if place == 0 and role in _NO_TITLE and _ROW_NUMBER.fullmatch(cell):
                continue
            is_first = not (self.columns.columns or others)
            if (role in TIME_ROLES or is_first) and self._read_when(line, cell, role):
                continue
            is_room = self.has_room_cells and not others
            others += [] if draft.take(role, cell, is_room=is_room) else [cell]
        if not draft.title and others:
            draft.title = others.pop(0)
        draft.unnamed = others
        return self._keep(draft)

    def _read_hours_and_room(self, line: Line) -> bool:
        """ "1–2 p.m. | Conference Room 3", over the title of the event."""
        hours, room = hours_and_room(line.cells) or ("", "")
        is_table = not hours or self.columns.columns
        if is_table or not (self.has_rooms or may_be_room(room)):
            return False
        self.now.read_hours(line, hours)
        self.now.room, self.label = room, None
        return True

    def _read_when(self, line: Line, cell: str, role: str | None) -> bool:
        """Take a cell that says when, or one that should; what it lacks is reported."""
        if self._read_time(line, cell):
            return True
        if names_other_days(cell):
            self.now.lose_day()
            self.sheet.report(line, "days_unreadable")
            return True
        if role and not is_status(cell):
            self.sheet.report(line, "hours_unreadable")
        if role:
            self.now.band = self.now.start = None
        return bool(role)

    def _keep(self, draft: Draft) -> bool:
        is_kept = self.drafts.keep(draft)
        self.is_cut &= not is_kept
        return is_kept

    def _extend(self, line: Line, place: int, cell: str) -> bool:
        """A row with one cell only goes on with the cell above it."""
        role = self.columns.role(place)
        if not self.drafts or role not in {"title", "description"}:
            return False
        draft = self.drafts.last
        if role == "description":
            draft.description.append(cell)
        elif rows.is_another(draft.title, cell):
            return self._keep(Draft(line, cell))  # another event of the same hours
        elif not continues_title(draft.title, cell):
            return False  # it may be another event, whose hours are not printed
        else:
            draft.title = f"{draft.title} {cell}"
        return True

    def _read_time(self, line: Line, cell: str) -> bool:
        """Take a day, hours or both."""
        found, rest = rows.day_in_cell(cell, self.dates, self.year)
        if found and (found.is_day or not found.span):
            self.now.take_day(line, found)
            if not rest or self.now.read_hours(line, rest):
                return True
            band = None if line.cells else band_at_start(self.now.by_clock(rest))
            return bool(band and band[0]) and self._begin(line, *band)
        return self.now.read_hours(line, cell)

    def _read_words(self, line: Line) -> bool:
        """A line outside a table: a day, hours with a room or title, or a label."""
        text = line.text
        if (event := self.behind.get(line.number)) and self._read_behind(line, event):
            return True
        if self._read_time(line, text):
            self.label = None
            if self.titled and self.now.is_fresh:
                self._keep_titled(self.now.place)
            return True
        if is_unread_day(text):
            self.now.lose_day()
            return False
        if day := day_announced(text, self.year):
            self.now.take_day(line, day)
            return True
        if not self.now.is_begun or len(text) > 3_000:
            return False
        if EVENT_LABEL.match(text):
            self._drop_title()
            self.titled = line
            return not self.now.is_fresh or self._keep_titled(self.now.place)
        band = band_at_start(text)
        if band and band[0]:
            is_inside = self.is_block and is_within(band[0], self.now.band)
            return not is_inside and self._begin(line, *band)
        found = event_in_line(text)
        if (found and self._read_whole(line, found)) or self._read_label(line):
            return True
        return self._name(line) or self._go_on(line)

    def _take_title_below(self, line: Line) -> bool:
        """Take a title right below the names that stand behind the hours."""
        draft = None if self.now.is_fresh else self.drafts.last
        above = (draft.line.text, draft.title[-len(self.above) :]) if draft else ()
        is_below = self.above in above
        is_taken = bool(is_below) and take_title_below(self.sheet, draft, line)
        self.label = "title" if is_taken else self.label
        return is_taken

    def _read_behind(self, line: Line, found: Behind) -> bool:
        """An event on one line: "Lamps for islands, 3 March, 13.15–14.30, Room 4"."""
        if not (found.day or self.now.is_begun):
            return False
        self.now.open_with_day(line, found.day, found.band, found.words)
        return self._keep(Draft(line, found.title, found.room or self.now.hall))

    def _name(self, line: Line) -> bool:
        """A room, or the title of an event, that stands under its hours."""
        if may_be_room(line.text):
            if self.rooms_lead and not self.now.is_fresh and self.drafts.last.room:
                self.now.open_again(line.text)
                return True
            if self.now.is_fresh or not line.gap:
                self.rooms_lead |= self.now.is_fresh
                return self._take_labelled(line, "venue", line.text)
        if self.drafts.is_next_point(line):
            self.now.open_again(None)
        is_prose = len(line.text) > _LONGEST_TITLE and line.text.endswith((".", "。"))
        if not self.now.is_fresh or is_prose or len(line.text) > _LONGEST_NAME:
            return False
        self.label = "title"
        draft = Draft(line, line.text, self.now.place, is_behind_hours=True)
        return self._keep(draft)

    def _begin(self, line: Line, band: Band | None, _words: str, rest: str) -> bool:
        self.now.open(line, band, None)
        self.label = None
        rest = report_note(self.sheet, line, rest).strip(" ,，،、|–—-")
        if found := whole_event(rest):
            return self._read_whole(line, found)
        whole = without_all_brackets(rest)
        room, title = (whole, "") if self.has_rooms else room_and_title(rest)
        if self.rooms_ahead and not room:
            room, title = room_ahead(rest) or (None, title)
        if self.titled:
            return self._keep_titled(room or rest or self.now.hall)
        self.now.room = room
        draft = Draft(line, title, self.now.place, is_behind_hours=True)
        return not title or self._keep(draft)

    def _read_whole(self, line: Line, found: tuple[str, str, str | None, str]) -> bool:
        """An event whose title, organizers and room stand on one line."""
        title, names, room, words = found
        self._drop_title()
        self.label = "description"
        lists = [[each] if each else [] for each in (names, words)]
        return self._keep(Draft(line, title, room, *lists))

    def _keep_titled(self, room: str | None) -> bool:
        """The event whose title stands above the hours just read."""
        titled, self.titled, self.label = self.titled, None, "title"
        return self._keep(Draft(titled, EVENT_LABEL.sub("", titled.text, 1), room))

    def _drop_title(self) -> None:
        if self.titled:
            self.sheet.report(self.titled, "event_without_hours")
            self.titled = None

    def _read_label(self, line: Line) -> bool:
        said = labelled(line.text)
        may_be = self.drafts or self.now.is_fresh or role_of_label(line.text)
        return bool(said and may_be) and self._take_labelled(line, *said)

    def _take_labelled(self, line: Line, role: str, value: str) -> bool:
        if self.is_cut and not self.now.is_fresh and role in _OF_EVENT_ABOVE:
            return False
        self.label = role
        if role == "title":
            return self._keep(Draft(line, value, self.now.place))
        if role in TIME_ROLES:
            return self._read_time(line, value)
        if role == "organizers" and self.now.is_fresh:
            self.sheet.report(line, "event_without_title")
            self._keep(Draft(line, NAMELESS, self.now.place))
        draft = self.drafts.last
        if role == "venue":  # of the event above, or of the one whose title follows
            if draft and draft.room is None and not self.now.is_fresh:
                draft.room = value
            elif self.now.band or self.now.start:
                self.now.room = value
            else:
                self.now.hall = value
            return True
        if draft and role == "organizers":
            draft.organizers.append(value)
        elif draft and role == "description":
            draft.description.append(value)
        elif draft:
            self.sheet.report(line, "not_understood")  # "Note: moved to Tuesday"
        return draft is not None

    def _go_on(self, line: Line) -> bool:
        """A line that goes on with the event above, or says more of it unlabelled."""
        if not self.drafts or line.gap or len(line.text) > 3_000:
            return False
        draft, text = self.drafts.last, line.text
        if self.label not in _PARTS or not is_part(self.label, self.above, text):
            is_more = self.label in _PARTS and not self.is_cut
            return is_more and self.sheet.report(line, "not_understood") is None
        taken = draft.go_on(self.label, text)
        self.label = taken or self.label
        return bool(taken)

    def finish(self) -> list[SideEvent]:
        """The events, when all lines are read."""
        self._drop_title()
        self.now.finish(len(self.drafts))
        if not self.now.has_days:
            report_dateless(self.sheet, self.drafts.timed)
        return events_of(self.sheet, self.drafts.timed, self.marks)
