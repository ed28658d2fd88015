"""Which item is taken up when: the organization of work, or a programme.

Monday, 29 May 2023
10 a.m.–1 p.m.   1 (a)   Opening of the meeting
3–6 p.m.         2       Prevention (continued)
"""

import re

from agendas.reading.bodies.rooms import is_room, room_at_end
from agendas.reading.languages import HALF_WORDS, TIME_ROLES
from agendas.reading.languages.folding import fold
from agendas.reading.lines.marks import leading_label, read_label
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.programmes.bodies_above import bodies_above_hours
from agendas.reading.programmes.bracket_numbers import settle_bracket_numbers
from agendas.reading.programmes.daily import is_daily, is_sentence
from agendas.reading.programmes.documents_behind import without_documents
from agendas.reading.programmes.entries_run_together import part_entries
from agendas.reading.programmes.entry_words import EntryReader
from agendas.reading.programmes.heads_alone import without_heads
from agendas.reading.programmes.hours_alone import with_whole_hours
from agendas.reading.programmes.items_behind import with_items_first
from agendas.reading.programmes.other_days import (
    Clock,
    counts_a_day,
    names_another_day,
)
from agendas.reading.programmes.points import take_point
from agendas.reading.programmes.second_language import SecondLanguage
from agendas.reading.programmes.sittings import Sittings
from agendas.reading.programmes.times import ProgrammeTimes
from agendas.reading.programmes.titles import LONGEST_TITLE
from agendas.reading.programmes.told import told_lines
from agendas.reading.programmes.waiting_items import WaitingItem
from agendas.reading.results import Reading, Sitting
from agendas.reading.tables import item_cells, row_forms
from agendas.reading.tables.columns import Columns, SpacedTable
from agendas.reading.tables.days_over_rows import with_whole_days
from agendas.reading.tables.days_with_hours import (
    counted_day_above,
    day_and_hours,
    day_of_cell,
    day_of_heading,
    day_of_issue,
    day_of_meeting,
    names_other_days,
    report_days,
    report_note,
    with_weekdays,
    year_of_heading,
)
from agendas.reading.tables.sitting_names import (
    half_and_name,
    is_meeting_name,
    name_and_time,
    room_after_label,
)
from agendas.reading.tables.table_lines import (
    NOTHING,
    begins_hours,
    column_role,
    is_header,
)
from agendas.reading.tables.tracks import organ_and_time
from agendas.reading.times.clocks import is_by_24_hours, settled_cells
from agendas.reading.times.halves import half_at_head, heads_hours
from agendas.reading.times.hours import band_at_start

_MARKED_CELLS = re.compile(r"[|\t<]")
_UNTAKEN = {"speaker", "documents"}  # columns of which nothing is taken
_MOST_CELLS = 14  # of a row; a line with more holds several rows


def read_programme(
    sheet: Sheet,
    lines: list[Line],
    reading: Reading,
    year: int | None,
    heading: Line | None = None,
) -> list[Sitting]:
    """The sittings in the rows of a timetable, in their order."""
    day = day_of_heading(heading, reading.dates, year) or day_of_issue(sheet)
    day = day or counted_day_above(sheet, heading, reading.dates, year)
    year = year or (day and day.year) or year_of_heading(heading)
    reader = _ProgrammeReader(sheet, reading, year)
    reader.book.begin_day(day, None)
    lines = part_entries(sheet, without_heads(sheet, lines), reading.agendas)
    lines = with_whole_days(sheet, without_documents(sheet, lines), year)
    lines = with_whole_hours(sheet, with_weekdays(sheet, lines, year), year)
    lines = with_items_first(sheet, lines)
    reader.has_starts, reader.is_24 = begins_hours(lines), is_by_24_hours(lines)
    reader.book.above_hours = bodies_above_hours(lines)
    reader.times.clock = Clock(lines, reading.dates, year)
    settle_bracket_numbers(lines)
    texts = [each.text for each in lines]
    ends = [_last_cell(each) for each in lines]
    reader.book.learn_items(texts, ends)
    reader.book.forms.has_bare_items |= _have_item_column(lines)
    reader.waiting.learn(lines)
    reader.book.is_daily = is_daily(lines, reading.dates, year)
    reader.told = told_lines(lines)
    for line in SecondLanguage(sheet, reading, year, day).without(lines):
        reader.read(line)
    return reader.finish()


def _last_cell(line: Line) -> str:
    """The last cell of a row, and the words of a line that is none."""
    columns = line.cells or line.columns
    return columns[-1] if len(columns) > 1 else line.text


def _have_item_column(lines: list[Line]) -> bool:
    """Whether the heads of columns that are lost name one of items: "Agenda item"."""
    heads = next((line.cells for line in lines if line.is_piece and line.cells), ())
    is_lost = not any(line.cells and line.cells != heads for line in lines)
    return is_lost and "item" in map(column_role, heads)


class _ProgrammeReader:
    def __init__(self, sheet: Sheet, reading: Reading, year: int | None) -> None:
        self.sheet = sheet
        self.dates = reading.dates
        self.year = year
        self.columns = Columns(is_timetable=True, dates=reading.dates, year=year)
        self.book = Sittings(sheet, reading, self.columns)
        self.spaced = SpacedTable(self.columns)
        self.has_starts = False
        self.is_24 = False  # hours are counted so
        self.told: frozenset[int] = frozenset()  # lines of sentences
        self.below = 0  # the column that a line right under a row belongs to
        self.above: tuple[int, tuple[str, ...]] = (0, ())  # the row above, its number
        self.waiting = WaitingItem(sheet, self.book.forms)
        self.times = ProgrammeTimes(self.book, self.waiting, reading.dates, year)
        self.entries = EntryReader(self.times)

    def finish(self) -> list[Sitting]:
        """The sittings, when all lines are read."""
        self.waiting.drop()
        return self.book.finish()

    def read(self, line: Line) -> None:
        """Take one line, a row of a table or not."""
        cells = settled_cells(self.spaced.cells(line), line.text, is_24=self.is_24)
        self.book.line = line
        if cells == ("",):
            used = True  # the heading of a table in columns of spaces
        elif len(cells) > _MOST_CELLS:
            used = False  # several rows that ran together
        elif len(cells) == 1:
            used = id(line) not in self.told and self._read_words(line)
        elif self.columns.take_header(cells):
            used = self.columns.has_time()
        elif self.columns.columns and not self.columns.has_time():
            used = False  # another table, such as a list of documents
        elif not self.columns.has_room(cells):
            used = False  # of which day a cell is nobody can say
        else:
            used = self._read_row(line, self.columns.with_ends(cells))
        self._end_line(line, cells)
        if used:
            self.sheet.use(line)
        elif names_another_day(cells[0], self.book.day, self.dates, self.year):
            self.times.end_day()
        elif row_forms.begins_with_clock(cells[0]) or heads_hours(cells[0]):
            self.times.begin(None, None)  # what stands below is of other hours
        if not used:
            self.waiting.drop()
        self.times.last_line = line if used else None  # else no title goes on beyond it
        self.times.is_fresh = self.times.is_fresh and (
            used or not is_sentence(line.text)
        )

    def _end_line(self, line: Line, cells: tuple[str, ...]) -> None:
        """Keep the cells for the row below; begin a grid, whose columns are days."""
        self.above = (line.number, cells)
        days, self.columns.days = self.columns.days, []
        if days:
            self.times.end_day()
            report_days(self.sheet, line, days, self.dates)

    def _read_row(self, line: Line, cells: tuple[str, ...]) -> bool:
        filled = [(n, cell) for n, cell in enumerate(cells) if set(cell) - NOTHING]
        if self._is_item_below(line, filled):
            return self._read_words(line)
        self.below = len(cells) - 1 if cells[-1] else 0
        if len(filled) == 1 and self.times.read(line, filled[0][1]):
            return True
        if self.book.heads_rows(line, cells):
            return False
        row: list[tuple[int, str]] = []
        for place, cell in filled:
            role = self.columns.role(place)
            # Without a heading, the first cells; "1 (a)" is no day of a month.
            is_first = not (self.columns.columns or row or read_label(cell))
            is_time = role in TIME_ROLES or is_first
            if words := self._words_beside_time(line, cell, role) if is_time else cell:
                row.append((place, words))
        is_placed = self.book.day or self.book.is_timed or self.columns.columns
        if not is_placed and not any(read_label(cell) for _, cell in row):
            return False  # a line of a masthead in two columns
        if len(row) == 1 < len(filled) and self._is_room_of_hours(row[0][1]):
            self.book.room = row[0][1]
            return True
        return self._read_cells(line, row)

    def _is_room_of_hours(self, cell: str) -> bool:
        """ "9–10 a.m. | General Assembly Hall", over what is held there."""
        is_begun = (self.book.band or self.book.start) and not self.book.open
        return bool(is_begun and not self.columns.columns and is_room(cell))

    def _is_item_below(self, line: Line, filled: list[tuple[int, str]]) -> bool:
        """ "2.     Lamps" under a row: the number stands in no column of hours."""
        if _MARKED_CELLS.search(line.raw):
            return False
        [(first, label), *others] = filled or [(0, "")]
        is_wide = len(others) == 1 and others[0][0] == first + 1
        is_in_hours = self.columns.role(first) in TIME_ROLES
        return bool(is_wide and is_in_hours and read_label(label))

    def _words_beside_time(self, line: Line, cell: str, role: str | None) -> str | None:
        """Take a day or hours from a cell; the words that are of no time."""
        if self.times.read(line, cell):
            return None
        if names_other_days(cell):
            self.times.end_day()
            self.sheet.report(line, "days_unreadable")
        elif found := row_forms.hours_with_words(cell):
            self.times.begin(found[0], None)
            if role is None or read_label(found[1]):
                return found[1]  # "10 a.m.–1 p.m. 2": the item is near its hours
            self.book.take_beside_hours(line, found[1])
        elif role in {"when", "time"} and not read_label(cell):
            self.sheet.report(line, "hours_unreadable")
            self.times.begin(None, None)
        else:
            return cell
        return None

    def _read_cells(self, line: Line, row: list[tuple[int, str]]) -> bool:
        """Take the entries of a row; whether every cell found its place."""
        item: tuple[int, str] | None = None
        room, used = None, False
        for place, cell in row:
            role = self.columns.role(place)
            is_item = item_cells.is_item_cell(cell, role)
            if item and (is_item or self.columns.parts(item[0], place)):
                item = self.book.add_label(line, *item)
            is_last = role is None and cell != row[0][1]
            if role == "name":
                used = self.book.take_name(line, cell)
            elif role in _UNTAKEN:
                self.sheet.report(line.number, "not_understood", text=cell)
            elif role == "venue" or (is_last and is_room(cell)):
                room, used = cell, True
                self.book.put_room(cell)
            elif is_item:
                item, used = (place, cell), True
            elif self._goes_on_in_column(line, row, place, cell):
                used = True
            else:
                found = leading_label(cell) if role == "item" else None
                if found and found[1]:
                    item, cell = (place, found[0]), found[1]  # "2 Firearms"
                self.entries.enter(line, place, cell, item, room)
                item, used = None, True
        if item:
            self.book.add_label(line, *item)
        return used

    def _goes_on_in_column(
        self, line: Line, row: list[tuple[int, str]], place: int, cell: str
    ) -> bool:
        """Take the end of a title that a column of spaces broke over two rows."""
        number, above = self.above
        is_below = line.number == number + 1 and not (line.gap or line.cells)
        if not is_below or row[0][0] == 0 or len(above) <= place or not above[place]:
            return False
        is_end = cell[:1].islower() or cell[:1] in "(（"
        return is_end and self.entries.add_end_in_column(place, cell)

    def _read_words(self, line: Line) -> bool:
        """Take a line that is no row: a day, hours, an item, or the end of a title."""
        text = line.text
        if len(text) > LONGEST_TITLE:
            return False
        if self._is_aside(line) or self._read_item(line) or self._read_name(line):
            return True
        if self._is_unread_time(line):
            return False
        self.below = 0 if line.gap else self.below
        if self.times.read(line, text):
            self.below = 0
            # A day alone opens no sitting yet where hours are printed.
            self.times.is_fresh = self.book.is_timed or fold(text) in HALF_WORDS
            return True
        if halved := half_at_head(text):
            self.times.begin(None, None)
            self.times.half, text = halved
        elif words := self._begin_at_head(line, text):
            text = row_forms.without_all_brackets(words)
        elif band := band_at_start(text):
            if band[0] is None and not self.book.split_label(band[2])[0]:
                return False
            self.times.begin(band[0], None)
            rest = report_note(self.sheet, line, band[2])
            text = row_forms.without_all_brackets(rest)
            text, self.book.room = room_at_end(text, self.book.room)
        elif not (self.book.is_named(text) or self.book.names_items(text)):
            return self.entries.go_on(line)
        return self._take_words(line, text)

    def _take_words(self, line: Line, text: str) -> bool:
        """Take the name of a sitting, an item or a title, behind hours or alone."""
        if is_meeting_name(text) and len(text) < 60:
            return self.book.take_name(line, text)
        if self.waiting.begin(line, text) or self.book.forms.heads_parts(text):
            return True
        if self.book.split_label(text)[0]:
            self.waiting.drop()  # it has its own number
        self.entries.enter(line, self.below, text, self.waiting.take(), None)
        return True

    def _is_unread_time(self, line: Line) -> bool:
        """Whether a line says when, and it cannot be read; what follows has no time."""
        text = line.text
        is_other = names_other_days(text) and not day_of_meeting(text, self.dates)
        is_counted = not is_other and counts_a_day(text)
        if is_counted and not day_of_cell(text, self.dates, self.year):
            is_other = True
        if is_other:
            self.times.end_day()
        elif row_forms.is_time_in_words(text) or row_forms.names_two_hours(text):
            self.times.begin(None, None)
            self.times.words_at = line.number
        else:
            return False
        return True

    def _read_name(self, line: Line) -> bool:
        """A name and when it begins: "Fourth meeting - 09.00"; or hours and a room."""
        if halved := half_and_name(line.text):
            self.times.begin(None, None)
            self.times.half, name = halved
            return self.book.take_name(line, name)
        if found := row_forms.hours_in_room(line.text):
            self.times.begin(found[0], None)
            self.book.room = found[1]
            return True
        if named := name_and_time(line.text):
            return self.times.take_named(line, named)
        if organ := organ_and_time(line.text):
            self.times.begin(organ.band, organ.start)
            self.book.room = organ.room
            self.entries.enter(line, 0, organ.name, None, None)
        return organ is not None

    def _read_item(self, line: Line) -> bool:
        """Take an item alone on its line, or in brackets right under its title."""
        item = item_cells.item_below(line.text) if self.times.last_line else None
        if item:
            return self.entries.take_item_below(line, item)
        return self.waiting.read(line, self.book.number)

    def _is_aside(self, line: Line) -> bool:
        """Take the end of a bracket, a heading of columns, a caption, a point."""
        text = line.text
        if self.entries.ends_bracket(line):
            return True
        if self.book.is_timed and (room := room_after_label(text)):
            return self.book.take_room(room)
        if self.book.take_hall(
            line, goes_on=self.times.last_line is not None
        ) or self.book.joins_hours(text):
            return True
        if is_header(text):
            return True
        is_next = self.times.is_fresh and not self.book.open
        is_above = line.number in self.book.above_hours
        is_caption = (is_above or not is_next) and self.book.take_caption(line)
        return is_caption or self.book.take_line(line) or take_point(self.book, line)

    def _begin_at_head(self, line: Line, text: str) -> str | None:
        """The words after a day and hours, or after a start, on the same line."""
        is_begun = self.book.day or self.book.sittings or self.has_starts
        if is_begun and (begun := row_forms.start_at_head(text)):
            self.times.begin(None, begun[0])
            words, self.book.room = room_at_end(begun[1], self.book.room)
            return words
        if not (found := day_and_hours(text, self.year)):
            return None
        self.times.take_day(line, found[0], None)
        if row_forms.names_more_hours(found[2]):
            return None
        self.times.begin(found[1], None)
        return found[2] or None
