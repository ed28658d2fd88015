"""Which item is taken up when: the organization of work, or a programme.

Monday, 29 May 2023
10 a.m.–1 p.m.   1 (a)   Opening of the meeting
3–6 p.m.         2       Prevention (continued)
"""

import datetime as dt
import re
from dataclasses import dataclass, field

from agendas.reading.agenda import likeness, same_title
from agendas.reading.days import (
    FoundSpan,
    band_at_start,
    looks_like_band,
    read_span,
    read_time,
    span_at_start,
)
from agendas.reading.folding import fold
from agendas.reading.languages import CONTINUED, HALF_WORDS, ITEM_WORDS
from agendas.reading.lines import Line, Sheet, plain
from agendas.reading.marks import clean_title, leading_label, read_label
from agendas.reading.results import Entry, Item, Reading, Sitting
from agendas.reading.tables import Columns, is_header
from meetings.dates import Band

_SPACES = re.compile(r"\s{3,}")
_NAMED = re.compile(rf"(?:{ITEM_WORDS})\s?\d", re.IGNORECASE)
_LONGEST_TITLE = 420
_TIME_ROLES = {"when", "date", "time"}


def read_programme(
    sheet: Sheet, lines: list[Line], reading: Reading, year: int | None
) -> list[Sitting]:
    """The sittings in the rows of a timetable, in their order."""
    reader = _ProgrammeReader(sheet, reading, year)
    for line in lines:
        reader.read(line)
    reader.check_titles()
    return [sitting for sitting in reader.sittings if sitting.entries]


@dataclass
class _Row:
    """The cells of one row after its day and hours: places and words."""

    cells: list[tuple[int, str]] = field(default_factory=list)


class _ProgrammeReader:
    def __init__(self, sheet: Sheet, reading: Reading, year: int | None) -> None:
        self.sheet = sheet
        self.dates = reading.dates
        self.year = year
        self.items = [
            {item.label: item for item in agenda.items} for agenda in reading.agendas
        ]
        self.bodies = {
            fold(agenda.body): place
            for place, agenda in enumerate(reading.agendas)
            if agenda.body
        }
        self.columns = Columns()
        self.sittings: list[Sitting] = []
        self.open: dict[str | None, Sitting] = {}
        self.day: dt.date | None = None
        self.band: Band | None = None
        self.start: dt.time | None = None
        self.last: Entry | None = None
        self.last_line: Line | None = None
        self.offsets: list[int] = []
        self.is_fresh = False
        self.entries: list[tuple[Line, Entry]] = []

    def read(self, line: Line) -> None:
        """Take one line, a row of a table or not."""
        cells = self._cells(line)
        if cells == ("",):
            used = True  # the heading of a table in columns of spaces
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
            self.last_line = line

    def _cells(self, line: Line) -> tuple[str, ...]:
        if line.cells:
            return line.cells
        raw = line.raw.strip()
        places = [0, *(match.end() for match in _SPACES.finditer(raw))]
        if len(places) == 1 and not (self.offsets and line.indent > 8):
            return (line.text,)
        cells = [plain(part) for part in _SPACES.split(raw)]
        starts = [line.indent + place for place in places]
        if self.columns.take_header(cells):
            self.offsets = starts
            return ("",)
        return tuple(self._by_offset(cells, starts) if self.offsets else cells)

    def _by_offset(self, cells: list[str], starts: list[int]) -> list[str]:
        """The cells in the columns under whose headings they begin."""
        row = [""] * len(self.offsets)
        for cell, start in zip(cells, starts, strict=True):
            under = [n for n, each in enumerate(self.offsets) if each <= start + 3]
            place = under[-1] if under else 0
            row[place] = f"{row[place]} {cell}".strip()
        return row

    def _read_row(self, line: Line, cells: tuple[str, ...]) -> bool:
        filled = [(place, cell) for place, cell in enumerate(cells) if cell]
        if len(filled) == 1 and self._read_time(line, filled[0][1]):
            return True
        row = _Row()
        for place, cell in filled:
            is_time = self.columns.role(place) in _TIME_ROLES or (
                not self.columns.columns and not row.cells
            )
            if is_time and self._read_time(line, cell):
                continue
            is_hours = is_time and self.columns.role(place) in {"when", "time"}
            if is_hours and not read_label(cell):
                self.sheet.report(line, "the hours cannot be read")
                self._begin(None, None)
                continue
            row.cells.append((place, cell))
        return self._read_cells(line, row)

    def _read_time(self, line: Line, cell: str) -> bool:
        """Take a day, a band or both from a cell."""
        if fold(cell) in HALF_WORDS:
            self._begin(None, None)
            return True
        if found := self._day(cell):
            words, _, rest = cell, "", found.rest
            self._take_day(line, found, words)
            return not rest or self._read_hours(line, rest)
        return self._read_hours(line, cell)

    def _day(self, cell: str) -> FoundSpan | None:
        if len(cell) > 100:
            return None
        found = read_span(cell.strip(" :"), self.year)
        if found and (found.is_day or not found.span):
            return found
        if found:
            return None
        head = span_at_start(cell, self.year)
        is_day = head and head.is_day and band_at_start(head.rest)
        return head if is_day else None

    def _take_day(self, line: Line, found: FoundSpan, words: str) -> None:
        self.day = found.span.first if found.span else None
        self._begin(None, None)
        if found.problem and not found.span:
            self.sheet.report(line, found.problem)
        elif found.problem:
            note = f"{found.problem}; {self.day.year} is the year of the meeting"
            self.sheet.report(line, note)
        if self.day and self.dates and not self.dates.holds(self.day):
            self.sheet.report(line, "the day is not one of the meeting's days")

    def _read_hours(self, line: Line, cell: str) -> bool:
        head, _, rest = cell.partition(" ")
        if fold(head.strip(":,")) in HALF_WORDS and rest[:1].isdigit():
            cell = rest  # "Morning 10 a.m.–1 p.m."
        if found := band_at_start(cell):
            band, _, rest = found
            if rest.strip(" .()"):
                return False
            if band is None:
                self.sheet.report(line, "the hours cannot be read for certain")
            self._begin(band, None)
            return True
        if time := read_time(cell):
            self._begin(None, time)
            return True
        if looks_like_band(cell):
            self.sheet.report(line, "the hours cannot be read for certain")
            self._begin(None, None)
            return True
        return False

    def _begin(self, band: Band | None, start: dt.time | None) -> None:
        """Open a new sitting; it is kept when it gets its first entry."""
        self.band, self.start, self.open, self.last = band, start, {}, None
        self.is_fresh = True

    def _read_cells(self, line: Line, row: _Row) -> bool:
        """Take the entries of a row; whether every cell found its place."""
        item: tuple[int, str] | None = None
        room, used = None, False
        for place, cell in row.cells:
            role = self.columns.role(place)
            if role == "venue":
                room = cell
                for sitting in self.open.values():
                    sitting.room = sitting.room or room
                used = True
            elif role == "item" or (read_label(cell) and role != "title"):
                item, used = (place, cell), True
            else:
                self._enter(line, place, cell, item, room)
                item, used = None, True
        if item and not self._enter_label(line, *item):
            self.sheet.report(line, "an item without a title")
        return used

    def _enter_label(self, line: Line, place: int, cell: str) -> bool:
        """An item that stands without its title: the list may know it."""
        label = _label(cell)
        agenda = self._agenda(place, label, "")
        known = self._item(agenda, label)
        if known is None:
            self._add(line, place, agenda, label, cell)
            return False
        self._add(line, place, agenda, label, "")
        return True

    def _enter(
        self,
        line: Line,
        place: int,
        cell: str,
        item: tuple[int, str] | None,
        room: str | None,
    ) -> None:
        label, title = _label(item[1]) if item else None, cell
        if not label:
            label, title = self._split_label(cell)
        if not label and self._goes_on(title, place):
            self.last.title = f"{self.last.title} {clean_title(title)}"
            return
        agenda = self._agenda(place, label, title) if label else None
        if label and agenda is None and self.items:
            self.sheet.report(line, "it is not said whose agenda the item is on")
        self._add(line, place, agenda, label, title, room)

    def _split_label(self, cell: str) -> tuple[str | None, str]:
        """ "Item 2 (a). Firearms" → its label and title; other words have no label."""
        found = leading_label(cell)
        if not found or not found[1]:
            return None, cell
        is_known = any(found[0] in items for items in self.items)
        return found if _NAMED.match(cell) or is_known else (None, cell)

    def _goes_on(self, title: str, place: int) -> bool:
        """Whether the words are the end of the entry before, broken over two rows."""
        last = self.last
        if not last or last.title.endswith((".", ";")) or not title[:1].islower():
            return False
        return last.item is not None and len(last.title) < _LONGEST_TITLE

    def _agenda(self, place: int, label: str | None, title: str) -> int | None:
        """The agenda that an item in the column at `place` belongs to."""
        group = self.columns.group(place)
        if group is not None and (body := self._body(group)) is not None:
            return body
        if len(self.items) < 2:
            return 0 if self.items else None
        fitting = [
            agenda
            for agenda, items in enumerate(self.items)
            if label in items and likeness(title, items[label].title) > 0.6
        ]
        return fitting[0] if len(fitting) == 1 else None

    def _body(self, group: str) -> int | None:
        folded = fold(group)
        if folded in self.bodies:
            return self.bodies[folded]
        within = [
            place
            for body, place in self.bodies.items()
            if body in folded or folded in body
        ]
        return within[0] if len(within) == 1 and len(self.bodies) > 1 else None

    def _track(self, place: int) -> str | None:
        group = self.columns.group(place)
        if group is None or self._body(group) is not None:
            return None
        return group

    def _add(
        self,
        line: Line,
        place: int,
        agenda: int | None,
        label: str | None,
        title: str,
        room: str | None = None,
    ) -> None:
        continued = bool(CONTINUED.search(title))
        bare = clean_title(CONTINUED.sub(" ", title))
        sitting = self._sitting(line, self._track(place), room)
        entry = Entry(agenda, label, bare, continued, line.number)
        if continued and any(map(entry.is_same, sitting.entries[-9:])):
            note = "an item marked (continued) begins in the same sitting"
            self.sheet.report(line, note)
        self.entries.append((line, entry))
        sitting.entries.append(entry)
        self.last = entry

    def _sitting(self, line: Line, track: str | None, room: str | None) -> Sitting:
        if track not in self.open:
            start, end = (self.band.start, self.band.end) if self.band else (None, None)
            sitting = Sitting(self.day, start or self.start, end, track, room)
            self.open[track] = sitting
            self.sittings.append(sitting)
        return self.open[track]

    def _item(self, agenda: int | None, label: str | None) -> Item | None:
        return self.items[agenda].get(label) if agenda is not None else None

    def check_titles(self) -> None:
        """Report the titles that differ from the list, now that all are whole."""
        for line, entry in self.entries:
            self._check_title(line, entry)

    def _check_title(self, line: Line, entry: Entry) -> None:
        if entry.agenda is None or not self.items[entry.agenda] or not entry.item:
            return
        item = self._item(entry.agenda, entry.item)
        if item is None:
            self.sheet.report(line, f"item {entry.item} is not in the list")
        elif entry.title and not same_title(entry.title, item.title):
            note = f"the title differs from the list: “{item.title}”"
            self.sheet.report(line, note)

    def _read_words(self, line: Line) -> bool:
        """Take a line that is no row: a day, hours, an item, or the end of a title."""
        text = line.text
        if len(text) > _LONGEST_TITLE:
            return False
        if is_header(text):
            return True
        if self._read_time(line, text):
            # A day alone opens no sitting yet.
            self.is_fresh = bool(self.band or self.start) or fold(text) in HALF_WORDS
            return True
        if found := self._day_at_head(line, text):
            text = found
        elif band := band_at_start(text):
            if band[0] is None and not self._split_label(band[2])[0]:
                return False
            self._begin(band[0], None)
            text = band[2]
        elif not self._split_label(text)[0]:
            return self._continue_words(line)
        self._enter(line, 0, text, None, None)
        return True

    def _day_at_head(self, line: Line, text: str) -> str | None:
        """The words after a day and hours on the same line."""
        found = span_at_start(text, self.year)
        if not found or not found.is_day:
            return None
        band = band_at_start(found.rest)
        if not band or band[0] is None:
            return None
        self._take_day(line, found, text)
        self._begin(band[0], None)
        return band[2] or None

    def _continue_words(self, line: Line) -> bool:
        text = line.text
        if not self.day and not self.band:
            return False
        if self.last is None:
            # The hours stood alone on the line before.
            if self.is_fresh and not line.gap and len(text) < 200:
                self._enter(line, 0, text, None, None)
                return True
            return False
        if leading_label(text) and text[0].isdigit():
            return False  # it begins as an item does, which no list knows
        goes_on = not line.gap and self.last_line is not None
        if goes_on and (text[:1].islower() or len(self.last_line.text) > 45):
            continued = bool(CONTINUED.search(text))
            whole = f"{self.last.title} {CONTINUED.sub(' ', text)}"
            self.last.title = clean_title(whole)
            self.last.continued = self.last.continued or continued
            return True
        return False


def _label(cell: str) -> str:
    """The item of a cell; as printed where it names several: "1 (a) and (b)"."""
    return read_label(cell) or clean_title(cell)
