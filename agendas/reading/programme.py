"""Which item is taken up when: the organization of work, or a programme.

Monday, 29 May 2023
10 a.m.–1 p.m.   1 (a)   Opening of the meeting
3–6 p.m.         2       Prevention (continued)
"""

import datetime as dt

from agendas.reading.days import (
    FoundSpan,
    band_at_start,
    day_heading,
    is_weekday,
    looks_like_band,
    read_time,
    span_at_start,
    without_day_number,
)
from agendas.reading.folding import fold
from agendas.reading.languages import CONTINUED, HALF_WORDS
from agendas.reading.lines import Line, Sheet
from agendas.reading.marks import clean_title, leading_label, read_label
from agendas.reading.meeting_days import day_of_heading, day_of_meeting
from agendas.reading.results import Reading, Sitting
from agendas.reading.row_forms import (
    begins_as_item,
    bracketed_item,
    has_title,
    hours_of_half,
    in_half,
    is_aside,
    is_broken,
    is_caption,
    is_marked_item,
    is_meeting_name,
    is_named_item,
    is_room,
    is_speaker,
    is_time_in_words,
    label_of_cell,
    lone_item,
    name_and_start,
    sub_item,
    without_brackets,
)
from agendas.reading.second_language import SecondLanguage
from agendas.reading.sittings import Sittings
from agendas.reading.table_lines import column_role
from agendas.reading.tables import Columns, SpacedTable, is_header
from meetings.dates import Band, Span

_LONGEST_TITLE = 420
_MOST_CELLS = 14  # of a row; a line with more holds several rows
_TIME_ROLES = {"when", "date", "time"}


def read_programme(
    sheet: Sheet,
    lines: list[Line],
    reading: Reading,
    year: int | None,
    heading: Line | None = None,
) -> list[Sitting]:
    """The sittings in the rows of a timetable, in their order."""
    reader = _ProgrammeReader(sheet, reading, year)
    day = day_of_heading(heading, reading.dates, year)
    reader.book.begin_day(day, None)
    for line in SecondLanguage(sheet, reading, year, day).without(lines):
        reader.read(line)
    return reader.finish()


class _ProgrammeReader:
    def __init__(self, sheet: Sheet, reading: Reading, year: int | None) -> None:
        self.sheet = sheet
        self.dates = reading.dates
        self.year = year
        self.columns = Columns()
        self.book = Sittings(sheet, reading, self.columns)
        self.last_line: Line | None = None
        self.spaced = SpacedTable(self.columns)
        self.is_fresh = False
        self.half = ""
        self.waiting: tuple[Line, str] | None = None  # an item above its title
        self.is_continued = False

    def finish(self) -> list[Sitting]:
        """The sittings, when all lines are read."""
        self._drop_waiting()
        return self.book.finish()

    def read(self, line: Line) -> None:
        """Take one line, a row of a table or not."""
        cells = self.spaced.cells(line)
        if cells == ("",):
            used = True  # the heading of a table in columns of spaces
        elif len(cells) > _MOST_CELLS:
            used = False  # several rows that ran together
        elif len(cells) == 1:
            used = self._read_words(line)
        elif self.columns.take_header(cells):
            used = self.columns.has_time()
        elif self.columns.columns and not self.columns.has_time():
            used = False  # another table, such as a list of documents
        else:
            used = self._read_row(line, cells)
        if used:
            self.sheet.use(line)
        # Beyond a line that was not understood no title goes on.
        self.last_line = line if used else None

    def _read_row(self, line: Line, cells: tuple[str, ...]) -> bool:
        filled = [(place, cell) for place, cell in enumerate(cells) if cell]
        if len(filled) == 1 and self._read_time(line, filled[0][1]):
            return True
        row: list[tuple[int, str]] = []
        for place, cell in filled:
            is_time = self.columns.role(place) in _TIME_ROLES or (
                not self.columns.columns and not row
            )
            if is_time and self._read_time(line, cell):
                continue
            is_hours = is_time and self.columns.role(place) in {"when", "time"}
            if is_hours and not read_label(cell):
                self.sheet.report(line, "hours_unreadable")
                self._begin(None, None)
                continue
            row.append((place, cell))
        return self._read_cells(line, row)

    def _read_time(self, line: Line, cell: str) -> bool:
        """Take a day, a band or both from a cell."""
        if half := HALF_WORDS.get(fold(cell)):
            self._begin(None, None)
            self.half = half
            return True
        if found := self._day(cell):
            has_hours = bool(found.rest and band_at_start(found.rest))
            self._take_day(line, found, None if has_hours else found.rest)
            return not has_hours or self._read_hours(line, found.rest)
        return self._read_hours(line, cell)

    def _day(self, cell: str) -> FoundSpan | None:
        if len(cell) > 100:
            return None
        if day := day_of_meeting(cell, self.dates):
            return FoundSpan(Span(day, day))
        head = span_at_start(without_day_number(cell), self.year)
        if head and head.is_day and band_at_start(head.rest):
            return head
        return day_heading(cell, self.year)

    def _take_day(self, line: Line, found: FoundSpan, caption: str | None) -> None:
        day = found.span.first if found.span else None
        self.book.begin_day(day, clean_title(caption or "") or None)
        self.is_fresh = True
        if found.problem and not found.span:
            self.sheet.report(line, found.problem)
        elif found.problem:
            year = self.book.day.year
            self.sheet.report(line, "day_of_meeting_year", year=year)
        if self.book.day and self.dates and not self.dates.holds(self.book.day):
            self.sheet.report(line, "day_of_no_meeting")

    def _read_hours(self, line: Line, cell: str) -> bool:
        cell = without_brackets(cell)
        if half := hours_of_half(cell):
            self.half, cell = half
        if found := band_at_start(cell):
            band, _, rest = found
            if rest.strip(" .()"):
                return False
            if band is None and not (band := in_half(self.half, found[1])):
                self.sheet.report(line, "hours_uncertain")
            self._begin(band, None)
            return True
        if time := read_time(cell):
            self._begin(None, time)
            return True
        if looks_like_band(cell):
            self.sheet.report(line, "hours_uncertain")
            self._begin(None, None)
            return True
        return False

    def _begin(self, band: Band | None, start: dt.time | None) -> None:
        self._drop_waiting()
        self.book.begin(band, start)
        self.is_fresh = True

    def _read_cells(self, line: Line, row: list[tuple[int, str]]) -> bool:
        """Take the entries of a row; whether every cell found its place."""
        item: tuple[int, str] | None = None
        room, used = None, False
        for place, cell in row:
            role = self.columns.role(place)
            is_last = role is None and cell != row[0][1]
            if role == "venue" or (is_last and is_room(cell)):
                room = cell
                for sitting in self.book.open.values():
                    sitting.room = sitting.room or room
                used = True
            elif (role == "item" and not has_title(cell)) or (
                read_label(cell) and role != "title"
            ):
                item, used = (place, cell), True
            else:
                found = leading_label(cell) if role == "item" else None
                if found and found[1]:
                    item, cell = (place, found[0]), found[1]  # "2 Firearms"
                self._enter(line, place, cell, item, room)
                item, used = None, True
        if item and not self._enter_label(line, *item):
            self.sheet.report(line, "item_without_title")
        return used

    def _enter_label(self, line: Line, place: int, cell: str) -> bool:
        """An item that stands without its title: the list may know it."""
        label = label_of_cell(cell)
        agenda = self.book.agenda_of(place, label, "")
        known = self.book.item(agenda, label)
        if known is None:
            self.book.add(line, place, agenda, label, cell)
            return False
        self.book.add(line, place, agenda, label, "")
        return True

    def _enter(
        self,
        line: Line,
        place: int,
        cell: str,
        item: tuple[int, str] | None,
        room: str | None,
    ) -> None:
        label, title = label_of_cell(item[1]) if item else None, cell
        if not label:
            label, title = self._split_label(cell)
        if not label and self._goes_on(title, place):
            self.book.last.title = f"{self.book.last.title} {clean_title(title)}"
            return
        agenda = self.book.agenda_of(place, label, title) if label else None
        if label and agenda is None and any(self.book.items):
            self.sheet.report(line, "item_of_no_agenda")
        self.book.add(line, place, agenda, label, title, room)
        self.book.last.continued |= self.is_continued
        self.is_continued = False

    def _split_label(self, cell: str) -> tuple[str | None, str]:
        """ "Item 2 (a). Firearms" → its label and title; other words have no label."""
        if numbered := bracketed_item(cell):
            return numbered
        if found := sub_item(cell):
            label = f"{self.book.number} ({found[0]})"
            if self.book.number and self.book.is_known(label):
                return label, found[1]
        found = leading_label(cell)
        if not found or not found[1]:
            return None, cell
        is_item = self.book.is_known(found[0]) and (
            any(self.book.items) or is_marked_item(cell)
        )
        return found if is_named_item(cell) or is_item else (None, cell)

    def _goes_on(self, title: str, place: int) -> bool:
        """Whether the words are the end of the entry before, broken over two rows."""
        last = self.book.last
        if not last or last.title.endswith((".", ";")) or not title[:1].islower():
            return False
        return last.item is not None and len(last.title) < _LONGEST_TITLE

    def _read_words(self, line: Line) -> bool:
        """Take a line that is no row: a day, hours, an item, or the end of a title."""
        text = line.text
        if len(text) > _LONGEST_TITLE:
            return False
        if self._is_aside(line) or self._waits(line) or self._read_name(line):
            return True
        if is_time_in_words(text):
            self._begin(None, None)
            return False
        if self._read_time(line, text):
            # A day alone opens no sitting yet.
            has_hours = bool(self.book.band or self.book.start)
            self.is_fresh = has_hours or fold(text) in HALF_WORDS
            return True
        if found := self._day_at_head(line, text):
            text = found
        elif band := band_at_start(text):
            if band[0] is None and not self._split_label(band[2])[0]:
                return False
            self._begin(band[0], None)
            text = band[2]
        elif not self._is_named(line) and not self._split_label(text)[0]:
            return self._continue_words(line)
        if is_meeting_name(text) and len(text) < 60:
            return self.book.take_name(line, text)
        if self._split_label(text)[0]:
            self._drop_waiting()  # it has its own number
        self._enter(line, 0, text, self._take_waiting(), None)
        return True

    def _read_name(self, line: Line) -> bool:
        """The name of a sitting and when it begins: "Fourth meeting - 09.00"."""
        named = name_and_start(line.text)
        if named:
            self._begin(None, named[1])
        return bool(named) and self.book.take_name(line, named[0])

    def _take_waiting(self) -> tuple[int, str] | None:
        waiting, self.waiting = self.waiting, None
        return (0, waiting[1]) if waiting else None

    def _drop_waiting(self) -> None:
        if self.waiting:
            self.sheet.report(self.waiting[0], "item_without_title")
        self.waiting = None

    def _waits(self, line: Line) -> bool:
        """An item alone on its line, or "(continued)" under it; the title follows."""
        if item := lone_item(line.text):
            self._drop_waiting()
            self.waiting, self.is_continued = (line, item), False
            return True
        if self.waiting and CONTINUED.fullmatch(line.text):
            self.is_continued = True
            return True
        return False

    def _is_aside(self, line: Line) -> bool:
        """Take a heading of columns, a weekday above its day, or a caption."""
        text = line.text
        is_day = len(text) < 20 and is_weekday(text)
        if is_header(text) or (is_day and not day_of_meeting(text, self.dates)):
            return True
        if self._is_caption(line):
            self.book.begin(None, None)
            self.book.caption = clean_title(text)
            return True
        return False

    def _is_caption(self, line: Line) -> bool:
        """Whether the line says of what kind the sittings below it are."""
        if (self.is_fresh and not self.book.open) or len(line.text) > 50:
            return False
        return column_role(line.text) == "track" or bool(
            line.gap and is_caption(line.text)
        )

    def _is_named(self, line: Line) -> bool:
        """Whether the line is the name of a sitting under its hours: "55th meeting"."""
        has_hours = self.book.band or self.book.start
        return bool(has_hours and not self.book.open and is_meeting_name(line.text))

    def _day_at_head(self, line: Line, text: str) -> str | None:
        """The words after a day and hours on the same line."""
        found = span_at_start(without_day_number(text), self.year)
        if not found or not found.is_day:
            return None
        band = band_at_start(found.rest)
        if not band or band[0] is None:
            return None
        self._take_day(line, found, None)
        self._begin(band[0], None)
        return band[2] or None

    def _continue_words(self, line: Line) -> bool:
        text = line.text
        if not self.book.day and not self.book.band:
            return False
        if is_aside(text) or not any(map(str.isalpha, text)):
            return False
        if self.waiting:
            self._enter(line, 0, text, self._take_waiting(), None)
            return True
        if self.book.last is None:
            return self._begin_words(line)
        if begins_as_item(text) or is_speaker(text):  # "Chair: …"
            return False  # it begins as an item does, which no list knows
        goes_on = not line.gap and self.last_line is not None
        if goes_on and (text[:1].islower() or is_broken(self.last_line.text, text)):
            whole = f"{self.book.last.title} {CONTINUED.sub(' ', text)}"
            self.book.last.title = clean_title(whole)
            self.book.last.continued |= bool(CONTINUED.search(text))
            return True
        return False

    def _begin_words(self, line: Line) -> bool:
        """Take the first words under hours that stood alone on the line before."""
        if self.book.name and is_room(line.text):
            self.book.room = line.text
            return True
        is_next = not line.gap or self.book.name or self.book.band
        if self.is_fresh and is_next and len(line.text) < 200:
            self._enter(line, 0, line.text, None, None)
            return True
        return False
