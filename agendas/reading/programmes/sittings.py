"""The sittings of a timetable as they are put together, and whose items they take up.

Monday, 29 May 2023
10 a.m.–1 p.m.   1 (a)   Opening of the meeting   → one sitting with one entry
"""

import datetime as dt
import re

from agendas.reading.bodies.rooms import is_room, room_at_end
from agendas.reading.languages import CONTINUED, find_continued, without_continued
from agendas.reading.lines.marks import clean_title
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.programmes.item_forms import ItemForms
from agendas.reading.programmes.joined_sittings import joined
from agendas.reading.programmes.listed_items import ListedItems
from agendas.reading.programmes.unfilled import Unfilled
from agendas.reading.results import Entry, Reading, Sitting
from agendas.reading.tables import item_cells, row_forms
from agendas.reading.tables.columns import Columns
from agendas.reading.tables.sitting_names import (
    is_counted,
    is_meeting_name,
    name_and_time,
    room_of_meeting,
)
from agendas.reading.tables.tracks import (
    ends_with_track,
    is_organ,
    is_track,
    name_and_room,
)
from meetings.dates import Band

_WIDEST, _FEWEST_LONG = 120, 2  # characters of a page's lines; longer ones
_JOB_NUMBER = re.compile(r"(?:[A-Z]{1,3}\.)?\d{2}-\d{5}\b")
_LONGEST_CAPTION = 50
Hours = tuple[Band | None, dt.time | None]  # from and to, or only when it begins


class Sittings:
    """What was read so far, and the day, hours and track that are open."""

    def __init__(self, sheet: Sheet, reading: Reading, columns: Columns) -> None:
        self.sheet = sheet
        self.columns = columns
        self.listed = ListedItems(reading)
        self.forms = ItemForms(self.listed)
        self.sittings: list[Sitting] = []
        self.entries: list[tuple[Line, Entry]] = []
        self.open: dict[tuple, Sitting] = {}  # by track, day and hours
        self.day: dt.date | None = None
        self.caption: str | None = None
        self.track: str | None = None  # named under the hours
        self.bare_track: tuple[Line, bool] | None = None  # no entry yet; is it above
        self.band: Band | None = None
        self.start: dt.time | None = None
        self.own_hours: dict[int, Hours] = {}  # inside the cells of a grid's columns
        self.last: Entry | None = None
        self.last_point: tuple[Entry, int] | None = None  # and how far it is set in
        self.name: tuple[Line, str] | None = None
        self.room: str | None = None
        self.above_hours: frozenset[int] = frozenset()  # lines of bodies
        self.is_wrapped = True  # lines end at the edge of a page
        self.has_hall_of_body = False  # alone, and not of others below it
        self.hall: str | None = None  # that heads the sittings below it
        self.since: dt.time | None = None  # before "to" and the end on the next line
        self.is_daily = False  # what is held stands under days, no hours are printed
        self.has_days = False  # one was printed, if it could not be read
        self.is_new_day = True  # no hours stand below the day yet
        self.line: Line | None = None  # that is being read
        self.unfilled = Unfilled(sheet)

    def learn_items(self, texts: list[str], ends: list[str]) -> None:
        """Learn from all lines, and their last cells, in which form items stand."""
        self.forms.learn(texts, ends)
        long = [text for text in texts if len(text) > _WIDEST]
        self.is_wrapped = not self.forms.has_codes and len(long) < _FEWEST_LONG

    def begin_day(self, day: dt.date | None, caption: str | None) -> None:
        """Open a day; `caption` is what the sittings below it are of."""
        self.hall, self.is_new_day = None, True
        self.begin(None, None)
        self.unfilled.open_day(self.line if day else None, is_other=day != self.day)
        self.day, self.caption = day, caption

    def take_hall(self, line: Line, *, goes_on: bool) -> bool:
        """Take the hall over or under what is held there: "Plenary Hall"."""
        if not row_forms.is_hall(line.text) or ends_with_track(line.text):
            return False
        if self.heads_sittings(line.text):
            return True
        is_name = self.open or self.name or is_meeting_name(line.text)
        if (self.band or self.start) and not is_name:
            return self.take_room(line.text)  # between hours and what is held then
        is_under = (self.last or self.name) and goes_on
        return bool(is_under) and not line.gap and self.take_room(line.text)

    def heads_sittings(self, hall: str) -> bool:
        """Take a hall whose sittings stand below it, where the day begins with one."""
        is_of_body = self.line and self.line.number in self.above_hours
        is_first = (self.is_new_day and self.day) or is_of_body
        if not is_first and (self.has_hall_of_body or not self.hall):
            return False
        self.hall, self.has_hall_of_body = hall, bool(is_of_body)
        self.begin(None, None)
        return True

    def begin(self, band: Band | None, start: dt.time | None) -> None:
        """Open a new sitting; it is kept when it gets its first entry."""
        self.enter_name()
        self._leave_track()
        if band and self.unfilled.stack(self.line):
            band = None
        self.unfilled.open_hours(self.line, is_any=bool(band or start))
        self.band, self.start, self.open, self.last = band, start, {}, None
        self.own_hours = {}
        self.room = self.hall
        self.is_new_day = self.is_new_day and not (band or start)

    def take_name(self, line: Line, name: str) -> bool:
        """Take the name of a sitting, always; one without entries stands for itself."""
        beside = self.hall if self.name or self.open else self.room  # of its hours
        self.enter_name()
        words, room = (name, room_of_meeting(name))
        if room and not is_counted(name):
            words = room_at_end(name)[0]
        self.name, self.room = (line, words), room or beside
        return True

    def take_caption(self, line: Line) -> bool:
        """Take a line that says of what kind the sittings below it are."""
        name, room = name_and_room(line.text)
        is_body = is_track(name) or line.number in self.above_hours
        is_taken = line.gap and row_forms.is_caption(line.text)
        if is_body:
            is_above = line.number in self.above_hours
            is_taken = is_above or not (self.band or self.start)  # else of these hours
        if not is_taken or len(line.text) > _LONGEST_CAPTION:
            return False
        if room or self.has_hall_of_body:
            self.hall = room if is_body else None
        self.has_hall_of_body = bool(is_body and room)
        self.begin(None, None)
        self.caption = clean_title(name if is_body else line.text)
        return True

    def enter(
        self,
        line: Line,
        place: int,
        agenda: int | None,
        label: str | None,
        title: str,
        room: str | None,
    ) -> None:
        """Put in what a row holds: a body that sits at these hours, or an entry."""
        is_beside = not (label or room or self.open or self.columns.columns)
        if not is_beside or not self._take_track(line, title, is_beside=True):
            self.add(line, place, agenda, label, title, room)

    def _take_track(self, line: Line, words: str, *, is_beside: bool = False) -> bool:
        """Take the name of a body under or beside hours, its items below it."""
        name, room = name_and_room(without_continued(words).strip())
        is_body = is_track(name) or (is_beside and is_organ(name))
        if self.open and words.endswith("."):
            return False  # an entry like those above
        if not (self.band or self.start) or row_forms.is_hall(words) or not is_body:
            return False
        self.enter_name()
        bare = (line, bool(self.open and not self.track))
        self._leave_track(is_next=True)
        self.track, self.bare_track = clean_title(name), bare
        beside = self.room if is_beside else None
        self.open, self.last, self.room = {}, None, room or beside or self.hall
        return True

    def _leave_track(self, *, is_next: bool = False) -> None:
        """End what a body's name heads; without entries it is one, or a caption.

        A caption stands between the entries of some hours and the next hours.
        """
        track, self.track = self.track, None
        bare, self.bare_track = self.bare_track, None
        if track and bare and bare[1] and bare[0].gap and not is_next:
            self.caption = track
        elif track and bare:
            self.add(bare[0], 0, None, None, track)

    @property
    def is_timed(self) -> bool:
        """Whether hours are open, or a day of a programme that prints none."""
        return bool(self.band or self.start or (self.is_daily and self.day))

    def is_named(self, text: str) -> bool:
        """Whether the words are the name of a sitting under its hours."""
        return self.is_timed and not self.open and is_meeting_name(text)

    def take_room(self, room: str) -> bool:
        """The room of the sitting, where none was printed yet: always taken."""
        room = row_forms.without_all_brackets(room)
        self.room = self.room or room
        self.put_room(room)
        return True

    def joins_hours(self, text: str) -> bool:
        """ "to", between two hours that each stand on a line: the first one waits."""
        is_open = (
            self.start and not (self.open or self.name) and row_forms.is_until(text)
        )
        if is_open:
            self.since, self.unfilled.hours = self.start, None
        return bool(is_open)

    def take_beside_hours(self, line: Line, words: str) -> None:
        """The room that stands in the cell of the hours; other words are reported."""
        if is_room(words):
            self.room = words
        else:
            self.sheet.report(line.number, "not_understood", text=words)

    def enter_name(self) -> None:
        """The name of a sitting, "1st meeting", stands for it where it has no entry."""
        if self.name:
            (line, words), self.name = self.name, None
            if self.room == room_of_meeting(words):
                self.room = None  # it is in the words
            self.add(line, 0, None, None, words)
        self.name = None

    def finish(self) -> list[Sitting]:
        """The sittings with entries, whose titles are compared with the list."""
        self.line = None
        self.begin_day(None, None)
        if not self.has_days:
            self._leave_untimed()
        for line, entry in self.entries:
            self.listed.check_title(self.sheet, line, entry)
        if self.entries and all(each.date is None for each in self.sittings):
            self.sheet.report(self.entries[0][0], "days_not_printed")
        if self.columns.has_days and all(each.date for each in self.sittings):
            self.sittings.sort(key=lambda each: each.date)
        return joined([sitting for sitting in self.sittings if sitting.entries])

    def _leave_untimed(self) -> None:
        """Report what is under no hours: nobody can say when it is."""
        held = [each for each in self.sittings if _is_timed(each)]
        kept = {id(entry) for sitting in held for entry in sitting.entries}
        for line, entry in self.entries:
            if id(entry) not in kept:
                self.sheet.report(line, "not_understood")
        self.entries = [each for each in self.entries if id(each[1]) in kept]
        self.sittings = held

    @property
    def number(self) -> str | None:
        """The number of the item taken up last, which a sub-item leaves out."""
        found = self.last.item if self.last else None
        return found.partition(" ")[0] if found else None

    def agenda_of(self, place: int, label: str | None, title: str) -> int | None:
        """The agenda of an item in the column at `place`."""
        return self.listed.agenda_of(self.columns.group(place), label, title)

    def heads_rows(self, line: Line, cells: tuple[str, ...]) -> bool:
        """Whether words stand where hours do, over the rows of a part of the day."""
        if _JOB_NUMBER.match(line.text):
            return True  # of the page
        if self.columns.columns or not cells[0]:
            return False
        if line.is_heading and not any(map(str.isdigit, line.text)):
            return True  # the heads of columns that none knows
        is_alone = not any(cells[1:]) and self.band
        return bool(is_alone and not self.split_label(cells[0])[0])

    def _track(self, place: int) -> str | None:
        group = self.columns.group(place)
        if group is None:
            return self.track or self.caption
        return group if self.listed.body(group) is None else None

    def add(
        self,
        line: Line,
        place: int,
        agenda: int | None,
        label: str | None,
        title: str,
        room: str | None = None,
    ) -> None:
        """Put an entry into the sitting of its column; who speaks is no entry."""
        if label is None and self.open and row_forms.says_who(title):
            self.sheet.report(line, "not_understood")
            return
        if label and item_cells.ran_together(label):
            self.sheet.report(line, "columns_together")
            agenda = label = None
        if self.name and self.name[0] is not line and not is_counted(self.name[1]):
            self.enter_name()  # it says what is held, not only which meeting it is
        if self.bare_track and label is None and not is_track(self.track):
            self._leave_track(is_next=True)  # what has no number is no item of it
        continued = find_continued(title) is not None
        bare = clean_title(without_continued(title).lstrip(" :："))
        sitting = self.sitting(place, room or self.columns.room(place))
        entry = Entry(agenda, label, bare, continued, line.number)
        if continued and any(map(entry.is_same, sitting.entries[-9:])):
            self.sheet.report(line, "continued_too_soon")
        self.name = self.bare_track = None  # of the sitting that has an entry now
        self.entries.append((line, entry))
        sitting.entries.append(entry)
        self.last = entry

    def add_label(self, line: Line, place: int, cell: str) -> None:
        """An item that stands without its title: the list may know it."""
        label = item_cells.label_of_cell(cell)
        agenda = self.agenda_of(place, label, "")
        known = self.listed.item(agenda, label)
        self.add(line, place, agenda, label, "" if known else cell)
        if known is None:
            self.sheet.report(line, "item_without_title")

    def take_line(self, line: Line) -> bool:
        """Take "(continued)" under an entry, or the name of a track."""
        if self.last and not line.gap and CONTINUED.fullmatch(line.text):
            self.last.continued = True
            return True
        return self._take_track(line, line.text) or self._take_second_name(line)

    def _take_second_name(self, line: Line) -> bool:
        """Take the name of another sitting at the same hours, under items."""
        text = line.text
        if not self.open or not is_meeting_name(text) or len(text) > _LONGEST_CAPTION:
            return False
        is_rest = not line.gap and row_forms.is_broken(self.entries[-1][1].title, text)
        if is_rest or text[0].islower() or text.endswith(".") or name_and_time(text):
            return False
        self.begin(self.band, self.start)
        return self.take_name(line, text)

    def split_label(self, cell: str) -> tuple[str | None, str]:
        """ "Item 2 (a). Firearms" → its label and title; other words have no label."""
        return self.forms.split_label(cell, self.number)

    def names_items(self, text: str) -> bool:
        """Whether the line names an item, or several: "Items 1, 2 (a) and 3"."""
        return bool(
            self.split_label(text)[0]
            or self.forms.only_counts(text)
            or (self.is_timed and row_forms.is_named_item(text))
        )

    def put_room(self, room: str | None) -> None:
        """Give the room to the open sittings that have none."""
        for each in self.open.values():
            each.room = each.room or room

    def sitting(self, place: int, room: str | None) -> Sitting:
        """The sitting of the column at `place`, which may have a day or hours."""
        track, day = self._track(place), self.columns.day(place) or self.day
        own, since = self.own_hours.get(place, (None, None))
        band = own or (None if since else self.columns.band(place) or self.band)
        key = (track, day, band, since)
        if room and key in self.open and (self.open[key].room or room) != room:
            del self.open[key]  # at the same hours in another room
        if key not in self.open:
            start, end = (band.start, band.end) if band else (None, None)
            start, room = start or since or self.start, room or self.room
            self.open[key] = Sitting(day, start, end, track, room)
            self.unfilled.fill()
            self.sittings.append(self.open[key])
        return self.open[key]


def _is_timed(sitting: Sitting) -> bool:
    return bool(sitting.date or sitting.time_from or sitting.time_to)
