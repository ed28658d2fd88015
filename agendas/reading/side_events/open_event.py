"""The event that was read last, and the hours and the title that wait for the next.

1–2 p.m., Room 3              → wait for the title below
Title: Lamps for islands      → waits for the hours below
"""

from agendas.reading.languages import EVENT_LABEL, TIME_ROLES
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.results import Days
from agendas.reading.side_events import rows
from agendas.reading.side_events.drafts import Drafts
from agendas.reading.side_events.forms import NAMELESS, Draft, room_and_title
from agendas.reading.side_events.open_hours import OpenHours
from agendas.reading.side_events.organizers import whole_event
from agendas.reading.side_events.rooms import room_ahead
from agendas.reading.tables.days_with_hours import report_note
from agendas.reading.tables.row_forms import without_all_brackets
from agendas.reading.times.hours import band_at_start
from meetings.dates import Band

PARTS = {"title", "organizers", "description"}
_OF_EVENT_ABOVE = {"venue"} | (PARTS - {"title"})


class OpenEvent:
    """Keeps events under their hours, and what the lines below say of them."""

    def __init__(self, sheet: Sheet, dates: Days | None, year: int | None) -> None:
        self.sheet = sheet
        self.dates = dates
        self.year = year
        self.now = OpenHours(sheet, dates)
        self.drafts = Drafts(self.now)
        self.has_rooms = False  # behind hours, in all rows
        self.rooms_ahead = False  # of titles, with no sign between
        self.label: str | None = None  # of the part that the next line may go on with
        self.titled: Line | None = None  # a title whose hours stand below
        self.is_cut = False  # a line that was not understood is below the last event

    def cut(self) -> None:
        """Let nothing go to the event above what may be another's title."""
        self.label, self.is_cut = None, True

    def keep(self, draft: Draft) -> bool:
        """Keep an event under the hours that are open; False if it has no title."""
        is_kept = self.drafts.keep(draft)
        self.is_cut &= not is_kept
        return is_kept

    def read_time(self, line: Line, cell: str) -> bool:
        """Take a day, hours or both."""
        found, rest = rows.day_in_cell(cell, self.dates, self.year)
        if found and (found.is_day or not found.span):
            self.now.take_day(line, found)
            if not rest or self.now.read_hours(line, rest):
                return True
            band = None if line.cells else band_at_start(self.now.by_clock(rest))
            return bool(band and band[0]) and self.begin(line, *band)
        return self.now.read_hours(line, cell)

    def begin(self, line: Line, band: Band | None, _words: str, rest: str) -> bool:
        """Open hours, and take the event whose title or names stand behind them."""
        self.now.open(line, band, None)
        self.label = None
        rest = report_note(self.sheet, line, rest).strip(" ,，،、|–—-")
        if found := whole_event(rest):
            return self.read_whole(line, found)
        whole = without_all_brackets(rest)
        room, title = (whole, "") if self.has_rooms else room_and_title(rest)
        if self.rooms_ahead and not room:
            room, title = room_ahead(rest) or (None, title)
        if self.titled:
            return self.keep_titled(room or rest or self.now.hall)
        self.now.room = room
        draft = Draft(line, title, self.now.place, is_behind_hours=True)
        return not title or self.keep(draft)

    def read_whole(self, line: Line, found: tuple[str, str, str | None, str]) -> bool:
        """An event whose title, organizers and room stand on one line."""
        title, names, room, words = found
        self.drop_title()
        self.label = "description"
        lists = [[each] if each else [] for each in (names, words)]
        return self.keep(Draft(line, title, room, *lists))

    def keep_titled(self, room: str | None) -> bool:
        """The event whose title stands above the hours just read."""
        titled, self.titled, self.label = self.titled, None, "title"
        return self.keep(Draft(titled, EVENT_LABEL.sub("", titled.text, 1), room))

    def drop_title(self) -> None:
        """Report a title under which no hours stand."""
        if self.titled:
            self.sheet.report(self.titled, "event_without_hours")
            self.titled = None

    def take_labelled(self, line: Line, role: str, value: str) -> bool:
        """Take what a label or its column says, of this event or of the next one."""
        if self.is_cut and not self.now.is_fresh and role in _OF_EVENT_ABOVE:
            return False
        self.label = role
        if role == "title":
            return self.keep(Draft(line, value, self.now.place))
        if role in TIME_ROLES:
            return self.read_time(line, value)
        if role == "organizers" and self.now.is_fresh:
            self.sheet.report(line, "event_without_title")
            self.keep(Draft(line, NAMELESS, self.now.place))
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
