"""Tables of which each cell stands on a line of its own, put together to rows.

Time / Committee A / Committee B      heads it
09:00 / Seventh meeting / Third meeting     → one row of three cells

A row is put together only where it has as many cells as the heading; an empty cell is
a line of spaces between two blank lines. Of another row none can tell which cell was
empty: one cell beside hours stays as it is, several are left to be reported.
"""

import re
from dataclasses import dataclass

from agendas.reading.bodies.names import is_column
from agendas.reading.bodies.rooms import is_room
from agendas.reading.breaks.numbered_cells import put_numbered_rows_together
from agendas.reading.lines.marks import read_mark
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.parts.headings import role_of
from agendas.reading.tables.row_forms import is_time_in_words, without_note_on_hours
from agendas.reading.tables.table_lines import column_role
from agendas.reading.times.clocks import is_clock
from agendas.reading.times.days import ANY_YEAR, is_weekday, is_year, read_span
from agendas.reading.times.hours import band_at_start, read_time

_BEGINS_HOURS = re.compile(r"\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?\s?[-–—]")
_ENDS_HOURS = re.compile(r"\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?")
_DASHES = ("-", "–", "—")
_DAYS_ALONE = re.compile(r"\d{1,2}(?:\s?[-–]\s?\d{1,2})?")
_TIMES = {"when", "date", "time", "until"}
_DAYS = {"when", "date"}
_TITLES = {"title", "item", "track"}
_MOST_COLUMNS = 8
_MOST_LINES = 4  # of one cell
_MOST_LOOSE = 2  # lines of a row that is not whole: its hours and one cell
_LONGEST = 300  # characters of a cell


@dataclass
class _Cell:
    """The lines of one cell."""

    lines: list[Line]

    @property
    def text(self) -> str:
        """The words of all its lines."""
        return " ".join(line.text for line in self.lines)

    @property
    def hours(self) -> bool:
        """Whether it holds hours, or when something begins, and no more."""
        text = without_note_on_hours(self.text)
        band = band_at_start(text)
        is_time = read_time(text) or is_clock(text)
        return bool((band and not band[2].strip(" .")) or is_time)

    @property
    def days(self) -> bool:
        """Whether it holds days and no more."""
        text = self.text
        found = read_span(text, ANY_YEAR) if len(text) < 60 else None
        # The form matters; in which year the day is that weekday, does not.
        doubt = found and found.problem and found.problem.code
        return bool(found and (found.span or doubt == "weekday_differs"))

    @property
    def opens_row(self) -> bool:
        """Whether a row begins with the cell: its day, its hours or their words."""
        return self.hours or self.days or is_time_in_words(self.text)

    @property
    def may_be_words(self) -> bool:
        """Whether it can be a title, a room or an item; no heading and no list."""
        first = self.lines[0]
        mark = read_mark(first.text)
        is_listed = bool(mark and mark.rest)
        is_heading = role_of(first) is not None or column_role(first.text) is not None
        is_time = is_time_in_words(first.text)
        return len(self.text) < _LONGEST and not (is_listed or is_heading or is_time)


_Row = list[_Cell | None]


def put_rows_together(sheet: Sheet) -> None:
    """Make rows of the cells that stand each on a line of its own."""
    _join_hours(sheet)
    _join_days(sheet)
    kept: list[Line] = []
    place = 0
    while place < len(sheet.lines):
        table = _Table.at(sheet.lines, place)
        rows = table.read(sheet) if table else []
        kept += rows or [sheet.lines[place]]
        place = table.place if rows else place + 1
    sheet.lines = kept
    put_numbered_rows_together(sheet)


def _join_hours(sheet: Sheet) -> None:
    """ "09:00-", and on the next line "10:00": hours that a narrow column broke."""
    joined: list[Line] = []
    for line in sheet.lines:
        last = joined[-1].text if joined else ""
        may_end = last.endswith(_DASHES) and _ENDS_HOURS.fullmatch(line.text)
        if may_end and _BEGINS_HOURS.fullmatch(last):
            joined[-1].text = f"{last}{line.text}"
            sheet.use(line)
        else:
            joined.append(line)
    sheet.lines = joined


def _join_days(sheet: Sheet) -> None:
    """ "Tuesday" / "27 January" / "2015", "24-27" / "January" / "2015": one date."""
    joined: list[Line] = []
    for line in sheet.lines:
        last = joined[-2:] if is_year(line.text) else []
        text = _date_of(last, line) if _opens_date(last, line) else ""
        if text:
            joined[-2].text = text
            sheet.use(joined.pop(), line)
        else:
            joined.append(line)
    sheet.lines = joined


def _date_of(last: list[Line], line: Line) -> str:
    """The date in the words of the lines; "" where they are none."""
    text = " ".join(each.text for each in (*last, line))
    found = read_span(text)
    return text if found and found.span else ""


def _opens_date(last: list[Line], line: Line) -> bool:
    """Whether two lines stand close above that can be no dates for themselves."""
    if len(last) < 2 or any(each.cells for each in last) or line.gap or last[1].gap:
        return False
    return is_weekday(last[0].text) or bool(_DAYS_ALONE.fullmatch(last[0].text))


class _Table:
    """One such table: its columns, and where its next cell stands."""

    def __init__(self, lines: list[Line], place: int, *, is_spaced: bool) -> None:
        self.lines = lines
        self.place = place
        self.is_spaced = is_spaced  # blank lines part the cells
        self.head: list[_Cell] = []
        self.roles: list[str | None] = []
        self.has_empty = False  # a line of spaces is an empty cell

    @classmethod
    def at(cls, lines: list[Line], place: int) -> "_Table | None":
        """The table whose heading begins at `place`; None where none does."""
        line = lines[place]
        if line.cells or column_role(line.text) not in _TIMES:
            return None
        if place + 2 >= len(lines):
            return None
        table = cls(lines, place, is_spaced=lines[place + 1].gap)
        return table if table._read_head() else None

    def _cell(self) -> _Cell | None:
        """The cell at the place; None at the end, and before a row of a table."""
        if self.place >= len(self.lines) or self.lines[self.place].cells:
            return None
        end = self.place + 1
        while (
            self.is_spaced
            and end < len(self.lines)
            and end < self.place + _MOST_LINES
            and not self.lines[end].gap
            and not self.lines[end].cells
        ):
            end += 1
        return _Cell(self.lines[self.place : end])

    def _read_head(self) -> bool:
        while len(self.head) < _MOST_COLUMNS and (cell := self._cell()):
            if cell.hours or cell.days:
                break
            role = column_role(cell.lines[0].text)
            if self.head and role is None and is_room(cell.text):
                self.head[-1].lines += cell.lines  # the room of that column
            elif role or (self.is_spaced and is_column(cell.lines[0].text)):
                self.head.append(cell)
                self.roles.append(role)
            else:
                return False
            self.place += len(cell.lines)
        self.has_empty = self.is_spaced and not any(
            line.blanks for cell in self.head[1:] for line in cell.lines
        )
        names = [role for role in self.roles if role not in _TIMES]
        is_known = None not in names and bool(_TITLES & set(names))
        return bool(names) and (is_known or (self.is_spaced and len(names) > 1))

    def read(self, sheet: Sheet) -> list[Line]:
        """The heading and the rows; [] where not one row is whole.

        Of a table given up whose columns are tracks only the heading is left, as one
        row: its cells are no captions of what stands below.
        """
        start = self.place
        rows, whole = self._read_rows()
        if not whole and not (self.is_spaced and rows):
            if not self.has_tracks:
                return []
            self.place, rows = start, []
        texts = [", ".join(line.text for line in cell.lines) for cell in self.head]
        lines = [line for cell in self.head for line in cell.lines]
        return [
            _row_of(sheet, lines, texts),
            *(self._line(sheet, row) if isinstance(row, list) else row for row in rows),
        ]

    def _read_rows(self) -> tuple[list["_Row | Line"], int]:
        """The rows, whole or their lines alone, and how many are whole."""
        rows: list[_Row | Line] = []
        whole = 0
        while cell := self._cell():
            start = self.place
            if not cell.opens_row:
                break
            if cell.days and not _DAYS & set(self.roles):
                self.place += len(cell.lines)  # a day over several rows
                rows += cell.lines
                continue
            if row := self._row():
                if self._is_torn():
                    self.place = start
                    break
                rows.append(row)
                whole += 1
                continue
            if is_time_in_words(cell.text):
                self.place = start
                if not self._find_row():
                    break
            elif not self.is_spaced:
                return [], 0
            if self.place == start:
                break  # no cell belongs to the row
            rows += self._loose(start)
        return rows, whole

    def _is_torn(self) -> bool:
        """Whether more words stand close under a row: a cell of it has more lines."""
        cell = None if self.is_spaced else self._cell()
        if cell is None or cell.lines[0].gap:
            return False
        return not cell.opens_row and (cell.may_be_words or is_room(cell.text))

    @property
    def has_tracks(self) -> bool:
        """Whether several columns are tracks, in which a lost cell is of no one."""
        return sum(role in {None, "track"} for role in self.roles) > 1

    def _loose(self, start: int) -> list[Line]:
        """The lines of a row that is not whole; none of several under tracks."""
        lines = self.lines[start : self.place]
        return lines if len(lines) <= _MOST_LOOSE or not self.has_tracks else []

    def _empty(self) -> int:
        """How many empty cells stand at the place."""
        if not self.has_empty or self.place >= len(self.lines):
            return 0
        return self.lines[self.place].blanks

    def _find_row(self) -> bool:
        """Whether a row begins near, to which the place then moves."""
        start = self.place
        for _ in self.roles:
            self.place += len(self._cell().lines)
            cell = self._cell()
            if cell is None:
                break
            if cell.hours or cell.days:
                return True
        self.place = start
        return False

    def _row(self) -> _Row | None:
        """The cells in the columns; None where one is missing."""
        row: _Row = [None] * len(self.roles)
        self._take_times(row)
        empty, has_empty = self._empty(), False
        for place, role in enumerate(self.roles):
            if role in _TIMES:
                continue
            if empty:
                empty, has_empty = empty - 1, True
                continue
            cell = self._cell()
            if self._is_nobody(place, cell):
                break
            if cell is None or cell.hours or cell.days or not cell.may_be_words:
                return None
            row[place] = cell
            self.place += len(cell.lines)
            if self._is_last_speaker(place):
                self._take_others(cell)
            empty = self._empty()
        return row if not has_empty or self._ends_row() else None

    def _is_last_speaker(self, place: int) -> bool:
        return place == len(self.roles) - 1 and self.roles[place] == "speaker"

    def _is_nobody(self, place: int, cell: _Cell | None) -> bool:
        """Whether a row ends before its last column, in which nobody is named."""
        is_over = cell is None or cell.hours or cell.days
        return is_over and self._is_last_speaker(place)

    def _take_others(self, named: _Cell) -> None:
        """Take more people who are named, each on a line, into the last column."""
        for _ in range(_MOST_LINES):
            cell = self._cell()
            if cell is None or cell.opens_row or not cell.may_be_words:
                break
            named.lines += cell.lines
            self.place += len(cell.lines)

    def _ends_row(self) -> bool:
        """Whether another row begins at the place, or the table is over."""
        cell = self._cell()
        return cell is None or cell.opens_row or not cell.may_be_words

    def _take_times(self, row: _Row) -> None:
        """The day and the hours at the head of a row; the day holds for several."""
        for place, role in enumerate(self.roles):
            cell = self._cell() if role in _TIMES else None
            is_hours = cell and (cell.hours or is_time_in_words(cell.text))
            is_day = cell and cell.days and role in _DAYS
            if is_day or (is_hours and role != "date"):
                row[place] = cell
                self.place += len(cell.lines)

    def _line(self, sheet: Sheet, row: _Row) -> Line:
        lines = [line for cell in row if cell for line in cell.lines]
        return _row_of(sheet, lines, [cell.text if cell else "" for cell in row])


def _row_of(sheet: Sheet, lines: list[Line], texts: list[str]) -> Line:
    """One row of all the lines, for which it answers."""
    words = " ".join(text for text in texts if text)
    first = lines[0]
    row = Line(first.number, first.raw, words, tuple(texts), gap=True, is_piece=True)
    sheet.use(*lines)
    sheet.pieces.append(row)
    return row
