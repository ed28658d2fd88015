"""The words of lines and cells as entries of the sitting that is open.

10 a.m.–1 p.m.
Opening of the meeting            → the first entry under hours
Lamps of the harbour and
of the islands                    → an entry, and the end of its title
"""

import re

from agendas.reading.bodies.rooms import is_room, room_at_end
from agendas.reading.languages import REST_WORDS, find_continued, without_continued
from agendas.reading.languages.folding import fold
from agendas.reading.lines.marks import clean_title
from agendas.reading.lines.sheet import Line
from agendas.reading.programmes.daily import may_be_entry
from agendas.reading.programmes.other_days import names_another_day
from agendas.reading.programmes.times import ProgrammeTimes
from agendas.reading.programmes.titles import (
    LONGEST_TITLE,
    ends_title,
    names_more,
    with_stop,
)
from agendas.reading.programmes.torn_titles import holds_next_row
from agendas.reading.tables import item_cells, row_forms
from agendas.reading.tables.days_with_hours import is_unread_day
from agendas.reading.tables.tracks import is_organ
from agendas.reading.times.certainty import is_status
from agendas.reading.times.clocks import full_hours
from agendas.reading.times.hours import band_at_start, names_hours

_NOTE = re.compile(r"[a-zа-я*\d]{1,2}[/)]?\s[A-ZА-Я]")
_LONGEST_FIRST = 200  # characters of the first words under hours


class EntryReader:
    """Enters words where the day and the hours, and what waits, say they belong."""

    def __init__(self, times: ProgrammeTimes) -> None:
        self.times = times
        self.book, self.sheet = times.book, times.sheet
        self.waiting = times.waiting

    def enter(
        self,
        line: Line,
        place: int,
        cell: str,
        item: tuple[int, str] | None,
        room: str | None,
    ) -> None:
        """Put in what a cell holds, which may be several items."""
        if self.book.columns.day(place):
            cell = self._without_own_hours(place, cell)
        if not cell:
            return
        cell, *others = item_cells.split_items(row_forms.point_of(cell) or cell)
        self._enter_one(line, place, cell, item, room)
        for other in others:
            self._enter_one(line, place, other, None, room)

    def _without_own_hours(self, place: int, cell: str) -> str:
        """The words of a cell of a grid, behind the hours that it may have itself."""
        begun = row_forms.start_at_head(cell)
        band = band_at_start(full_hours(cell))
        if band and band[0] and not names_hours(band[2]):
            self.book.own_hours[place], cell = (band[0], None), band[2]
        elif begun and not band:
            self.book.own_hours[place], cell = (None, begun[0]), begun[1]
        return cell.lstrip(" :：)）–—-")

    def _enter_one(
        self,
        line: Line,
        place: int,
        cell: str,
        item: tuple[int, str] | None,
        room: str | None,
    ) -> None:
        label, title = item_cells.label_of_cell(item[1]) if item else None, cell
        if not label:
            label, title = self.book.split_label(cell)
        if holds_next_row(title):
            self._leave_hours(line)
            return
        if not label and self._goes_on(title):
            self._add_end(title)
            return
        agenda = self.book.agenda_of(place, label, title) if label else None
        if label and agenda is None and self.book.listed.is_any:
            self.sheet.report(line, "item_of_no_agenda")
        self.book.enter(line, place, agenda, label, title, room)
        self.waiting.settle(self.book.last)

    def _leave_hours(self, line: Line) -> None:
        """Report a line in which other hours may begin, whose entries follow."""
        self.sheet.report(line, "not_understood")
        self.times.begin(None, None)
        self.times.is_fresh = False

    def ends_bracket(self, line: Line) -> bool:
        """Take the end of a bracket that the line right above leaves open."""
        is_below = self.book.last and self.times.last_line and not line.gap
        title = self.book.last.title if is_below else ""
        if not (title and row_forms.closes_bracket(title, line.text)):
            return False
        self._add_end(line.text, self.times.last_line.text)
        return True

    def take_item_below(self, line: Line, item: str) -> bool:
        """Take the item in brackets under its title: "[Agenda item 9]"."""
        entry = self.book.last
        if not entry or self.waiting.found:
            return False
        if entry.item not in {None, item}:
            self.sheet.report(line, "not_understood")
            return True
        entry.item = item
        entry.agenda = self.book.agenda_of(0, item, entry.title)
        return True

    def go_on(self, line: Line) -> bool:
        """Take words alone: a first entry, another one, or the end of a title."""
        text = line.text
        if not self.book.day and not self.book.band:
            return False
        is_other = is_unread_day(text)
        if self.book.is_daily and not is_other:
            times = self.times
            is_other = names_another_day(text, self.book.day, times.dates, times.year)
        if is_other:
            self.times.end_day()
            return False
        if row_forms.is_aside(text) or not any(map(str.isalpha, text)):
            return False
        if is_status(text):
            return False  # "To be announced", the room
        if row_forms.ends_with_hours(text) or row_forms.begins_with_clock(text):
            return False
        if self.waiting.found:
            return self._enter_waiting(line)
        if self.book.last is None:
            return self._begin_words(line)
        is_below = not line.gap and self.times.last_line is not None
        is_below = is_below and not self._is_note(line)
        is_end = is_below and row_forms.is_open(self.book.last.title)
        is_named = not is_end and row_forms.is_speaker(text)  # "Chair: …"
        if is_named or row_forms.begins_as_item(text):
            return False  # it begins as an item does, which no list knows
        return self._go_on(line, self.times.last_line.text if is_below else None)

    def _enter_waiting(self, line: Line) -> bool:
        """Take the title of the item that waits; a body between them is of no item."""
        if not self.waiting.is_named and is_organ(line.text):
            self.waiting.drop()
            self.times.begin(None, None)
            self.times.is_fresh = False
            return False
        self.enter(line, 0, line.text, self.waiting.take(), None)
        return True

    def add_end_in_column(self, place: int, text: str) -> bool:
        """Put the end of its title to the last entry of the column, if it has one."""
        entries = self.book.sitting(place, self.book.columns.room(place)).entries
        if not entries:
            return False
        last, self.book.last = self.book.last, entries[-1]
        self._add_end(text)
        self.book.last = last
        return True

    def _is_note(self, line: Line) -> bool:
        """Whether a note begins at the foot of a page, below its rule: "a Lamps …"."""
        is_apart = line.number > self.times.last_line.number + 1
        return is_apart and _NOTE.match(line.text) is not None

    def _begin_words(self, line: Line) -> bool:
        """Take the first words under hours that stood alone on the line before."""
        if row_forms.labels_days(line.text):
            return False
        if self.book.name and is_room(line.text):
            self.book.room = line.text
            return True
        if line.gap:
            self.book.enter_name()  # the words are no part of that sitting
        is_read = self.times.last_line or self.times.words_at == line.number - 1
        is_under = not line.gap and is_read
        is_next = is_under or self.book.name or self.book.band or self.book.start
        is_fresh = self.times.is_fresh
        if self.book.is_daily:
            is_next = may_be_entry(line)
            is_fresh |= fold(line.text) in REST_WORDS
        # Where items have codes, what has none is their heading.
        is_next = is_next and is_fresh and not self.book.forms.has_codes
        if is_next and len(line.text) < _LONGEST_FIRST:
            words, room = room_at_end(line.text)
            self.enter(line, 0, words, None, room)
            return True
        return False

    def _goes_on(self, title: str) -> bool:
        """Whether the words are the end of the entry before, broken over two rows."""
        last = self.book.last
        if not last or last.title.endswith((".", ";")) or not title[:1].islower():
            return False
        return last.item is not None and len(last.title) < LONGEST_TITLE

    def _go_on(self, line: Line, above: str | None) -> bool:
        """Take the end of a title, or what else a sitting does at the same hours.

        `above` is the line right above, if that was understood.
        """
        book, text = self.book, line.text
        # "Items 3 and 6" have two titles.
        is_wrapped = book.is_wrapped and not item_cells.is_joint(book.last.item)
        is_end = ends_title(book.last.title, above, text, is_wrapped=is_wrapped)
        is_other = book.is_daily and book.day and not is_end and may_be_entry(line)
        room = next((each.room for each in book.open.values()), None)
        above_it = (book.last.title, room)
        is_timed = book.band or book.start
        if not is_end and holds_next_row(text):
            self._leave_hours(line)
            return True
        if is_other or (is_timed and names_more(text, *above_it, is_end=is_end)):
            book.add(line, 0, None, None, *room_at_end(text))
            return True
        if is_end:
            self._add_end(text, above)
        return is_end

    def _add_end(self, text: str, above: str | None = None) -> None:
        """Put the end of its title to the last entry."""
        last = self.book.last
        whole = with_stop(last.title, above or "")
        end = without_continued(text)
        is_chinese = min(whole[-1:], end[:1]) > "⺀"  # needs no space between lines
        title = clean_title(f"{whole}{'' if is_chinese else ' '}{end}")
        last.title, room = room_at_end(title) if end[-1:] == ")" else (title, None)
        self.book.put_room(room)
        last.continued |= find_continued(text) is not None
