"""Side events: when, where, whose, and what.

1 - 2 p.m.  Boardroom A  Slovenia / Belgium: A treaty on mutual assistance *
9 - 10 a.m. M3           SPLIT PANEL: A) Austria: Trafficking B) Thailand: Victims
"""

from agendas.reading.bodies.rooms import may_be_room
from agendas.reading.languages import EVENT_LABEL
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.results import Reading, SideEvent
from agendas.reading.side_events.event_rows import EventRows
from agendas.reading.side_events.forms import (
    Draft,
    EventBlock,
    is_part,
    is_within,
    labelled,
    role_of_label,
)
from agendas.reading.side_events.grids import without_grids
from agendas.reading.side_events.hours_behind import (
    Behind,
    day_announced,
    events_before_hours,
)
from agendas.reading.side_events.names_above import take_title_below
from agendas.reading.side_events.one_event import parts_of
from agendas.reading.side_events.open_event import PARTS, OpenEvent
from agendas.reading.side_events.organizers import event_in_line
from agendas.reading.side_events.results import events_of, report_dateless
from agendas.reading.side_events.rooms import (
    have_rooms_ahead,
    have_rooms_behind,
    have_rooms_in_second_cell,
)
from agendas.reading.tables.days_with_hours import (
    day_of_heading,
    is_unread_day,
    settle_all_clocks,
    with_weekdays,
)
from agendas.reading.tables.row_forms import is_aside
from agendas.reading.times.clocks import is_by_24_hours
from agendas.reading.times.hours import band_at_start

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
    reader.event.has_rooms = have_rooms_behind(lines)
    reader.event.rooms_ahead = have_rooms_ahead(lines)
    reader.rows.has_room_cells = have_rooms_in_second_cell(lines)
    for part in parts_of(lines, len(reader.behind)):
        if isinstance(part, EventBlock):
            reader.read_block(part)
        elif reader.read(part):
            sheet.use(part)
        elif not is_aside(part.text):
            reader.event.cut()
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
        self.year = year
        self.marks = marks
        self.event = OpenEvent(sheet, reading.dates, year)
        self.now, self.drafts = self.event.now, self.event.drafts
        self.rows = EventRows(self.event)
        self.behind: dict[int, Behind] = {}  # events of one line
        self.rooms_lead = False  # each title has its room on the line above
        self.above = ""  # the line right above
        self.is_block = False  # its hours stand under the title of the last event

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
        if self.rows.read_facts(line):
            return True
        is_alone = sum(map(bool, line.cells)) == 1 and not self.rows.columns.columns
        return self._read_words(line) if is_alone else self.rows.read(line)

    def read_block(self, block: EventBlock) -> None:
        """Take an event whose title stands over its labels."""
        self.sheet.use(*block.lines)
        for line, words in block.times:
            if not self.event.read_time(line, words):
                self.sheet.report(line, "hours_unreadable")
        self.event.label = "description"
        self.event.keep(block.draft)
        self.is_block = True

    def _read_words(self, line: Line) -> bool:
        """A line outside a table: a day, hours with a room or title, or a label."""
        text = line.text
        if (event := self.behind.get(line.number)) and self._read_behind(line, event):
            return True
        if self.event.read_time(line, text):
            self.event.label = None
            if self.event.titled and self.now.is_fresh:
                self.event.keep_titled(self.now.place)
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
            self.event.drop_title()
            self.event.titled = line
            return not self.now.is_fresh or self.event.keep_titled(self.now.place)
        band = band_at_start(text)
        if band and band[0]:
            is_inside = self.is_block and is_within(band[0], self.now.band)
            return not is_inside and self.event.begin(line, *band)
        found = event_in_line(text)
        if (found and self.event.read_whole(line, found)) or self._read_label(line):
            return True
        return self._name(line) or self._go_on(line)

    def _take_title_below(self, line: Line) -> bool:
        """Take a title right below the names that stand behind the hours."""
        draft = None if self.now.is_fresh else self.drafts.last
        above = (draft.line.text, draft.title[-len(self.above) :]) if draft else ()
        is_below = self.above in above
        is_taken = bool(is_below) and take_title_below(self.sheet, draft, line)
        self.event.label = "title" if is_taken else self.event.label
        return is_taken

    def _read_behind(self, line: Line, found: Behind) -> bool:
        """An event on one line: "Lamps for islands, 3 March, 13.15–14.30, Room 4"."""
        if not (found.day or self.now.is_begun):
            return False
        self.now.open_with_day(line, found.day, found.band, found.words)
        return self.event.keep(Draft(line, found.title, found.room or self.now.hall))

    def _name(self, line: Line) -> bool:
        """A room, or the title of an event, that stands under its hours."""
        if may_be_room(line.text):
            if self.rooms_lead and not self.now.is_fresh and self.drafts.last.room:
                self.now.open_again(line.text)
                return True
            if self.now.is_fresh or not line.gap:
                self.rooms_lead |= self.now.is_fresh
                return self.event.take_labelled(line, "venue", line.text)
        if self.drafts.is_next_point(line):
            self.now.open_again(None)
        is_prose = len(line.text) > _LONGEST_TITLE and line.text.endswith((".", "。"))
        if not self.now.is_fresh or is_prose or len(line.text) > _LONGEST_NAME:
            return False
        self.event.label = "title"
        draft = Draft(line, line.text, self.now.place, is_behind_hours=True)
        return self.event.keep(draft)

    def _read_label(self, line: Line) -> bool:
        said = labelled(line.text)
        may_be = self.drafts or self.now.is_fresh or role_of_label(line.text)
        return bool(said and may_be) and self.event.take_labelled(line, *said)

    def _go_on(self, line: Line) -> bool:
        """A line that goes on with the event above, or says more of it unlabelled."""
        if not self.drafts or line.gap or len(line.text) > 3_000:
            return False
        draft, text = self.drafts.last, line.text
        if self.event.label not in PARTS or not is_part(
            self.event.label, self.above, text
        ):
            is_more = self.event.label in PARTS and not self.event.is_cut
            return is_more and self.sheet.report(line, "not_understood") is None
        taken = draft.go_on(self.event.label, text)
        self.event.label = taken or self.event.label
        return bool(taken)

    def finish(self) -> list[SideEvent]:
        """The events, when all lines are read."""
        self.event.drop_title()
        self.now.finish(len(self.drafts))
        if not self.now.has_days:
            report_dateless(self.sheet, self.drafts.timed)
        return events_of(self.sheet, self.drafts.timed, self.marks)
