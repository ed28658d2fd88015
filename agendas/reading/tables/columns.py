"""The columns of a table: what their headings say, over one row or two.

Date and time | Working Group on Firearms |       | Working Group on Migrants |
              | Agenda item | Title               | Agenda item | Title
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from agendas.reading.bodies.rooms import is_room
from agendas.reading.languages import (
    DESCRIPTION_WORDS,
    DOCUMENT_WORDS,
    HALF_WORDS,
    TIME_ROLES,
)
from agendas.reading.languages.folding import fold
from agendas.reading.lines.marks import clean_title, read_label
from agendas.reading.lines.markup import plain
from agendas.reading.lines.sheet import WIDE_GAP, Line
from agendas.reading.results import Days
from agendas.reading.tables.day_columns import (
    days_of_all,
    days_of_columns,
    hours_of_columns,
)
from agendas.reading.tables.table_lines import column_role
from agendas.reading.tables.tracks import is_track, name_and_room
from agendas.reading.times.days import FoundSpan, read_span
from agendas.reading.times.hours import band_at_start, read_time
from meetings.dates import Band

_FEWEST_TRACKS = 2
_INDENT = 8  # spaces before a row whose first cells are empty


@dataclass
class Column:
    """One column: its role, and the heading of the group or track it belongs to.

    Of a grid the columns have days, or hours.
    """

    role: str | None = None
    group: str | None = None
    room: str | None = None
    day: dt.date | None = None
    band: Band | None = None


@dataclass
class Columns:
    """The columns of the table that is being read."""

    columns: list[Column] = field(default_factory=list)
    has_groups: bool = False
    is_timetable: bool = False  # whose columns may be days
    dates: Days | None = None
    year: int | None = None
    days: list[FoundSpan] = field(default_factory=list)  # that the last heading named

    def take_header(self, cells: Sequence[str]) -> bool:
        """Read the row if it is a heading of the table; whether it is one."""
        if self.is_timetable and len(cells) > 1 and self._take_grid(cells):
            return True
        if any(map(is_value, cells)):
            return False
        roles = _roles(cells)
        filled = sum(bool(cell) for cell in cells)
        known = sum(role is not None for role in roles)
        is_second = self.has_groups and known == filled and known
        begins_with_time = next(filter(None, roles), None) in {"when", "time", "date"}
        has_tracks = self._heads_tracks(cells)
        is_head = known >= 2 or has_tracks or (begins_with_time and filled > 1)
        if not is_second and not is_head:
            return False
        if not is_second:
            self.columns = [Column() for _ in cells]
        elif whole := self._below_groups(cells):
            cells, roles = (
                whole,
                [column_role(cell) if cell else None for cell in whole],
            )
        self._take_roles(cells, roles, is_second=bool(is_second))
        if has_tracks:
            self.columns[0].role = "when"
        return True

    def _below_groups(self, cells: Sequence[str]) -> list[str]:
        """The second heading with a cell for each column; none where it has them.

        Copied from a page, a cell that spans columns or rows comes once: the names of
        the groups stand side by side, and nothing stands below the time.
        """
        first = next((n for n, each in enumerate(self.columns) if each.group), 0)
        is_whole = not any(cells[:first])
        below = list(cells[first:] if is_whole else cells)
        spans = [(each.group, each.room) for each in self.columns[first:]]
        groups = list(dict.fromkeys(spans))
        width, rest = divmod(len(below), len(groups))
        is_alike = width > 1 and not rest and below == below[:width] * len(groups)
        if not first or len(groups) < _FEWEST_TRACKS or not is_alike:
            return []
        named = [Column(None, *group) for group in groups for _ in range(width)]
        self.columns = [*self.columns[:first], *named]
        return [""] * first + below

    def _heads_tracks(self, cells: Sequence[str]) -> bool:
        """Whether the cells name bodies side by side, and the first says nothing."""
        is_first = self.is_timetable and not self.columns
        if not is_first or cells[0] or sum(map(bool, cells)) < _FEWEST_TRACKS:
            return False
        return any(is_track(name_and_room(cell)[0]) for cell in cells if cell)

    def _take_grid(self, cells: Sequence[str]) -> bool:
        """Take the days or the hours that head the columns of a grid."""
        if days := days_of_columns(cells, self.dates, self.year):
            self.columns = [Column("time"), *map(_column_of_day, cells[1:], days)]
            self.days = days
        elif days := days_of_all(cells, self.dates, self.year):
            self.columns = [*map(_column_of_day, cells, days)]
            self.days = days
        elif bands := hours_of_columns(cells):
            of_hours = [Column("track", band=band) for band in bands]
            self.columns = [Column("date"), *of_hours]
        else:
            return False
        self.has_groups = False
        return True

    def has_room(self, cells: Sequence[str]) -> bool:
        """Whether the columns of a grid are as many as the cells of a row under them.

        Over the times at the left of its days there may be no head at all.
        """
        is_grid = bool(self.columns) and self.columns[0].day is not None
        if is_grid and len(cells) == len(self.columns) + 1 and is_value(cells[0]):
            self.columns.insert(0, Column("time"))
        return not is_grid or len(cells) <= len(self.columns)

    def _take_roles(
        self, cells: Sequence[str], roles: list[str | None], *, is_second: bool
    ) -> None:
        while len(self.columns) < len(cells):
            self.columns.append(Column())
        group = room = None
        for column, cell, role in zip(self.columns, cells, roles, strict=False):
            if self.is_timetable and fold(cell) in DOCUMENT_WORDS:
                column.role = "documents"
            elif role == "track" or (cell and role is None):
                name, room = _without_room(cell)
                group, column.role = clean_title(name), "track"
            elif role:
                column.role = role
                group = group if is_second else None
            if not is_second:
                column.group, column.room = group, room if group else None
        self._find_description(cells)
        if self.is_timetable and not is_second:
            self._find_titles()
        self.has_groups = any(column.role == "track" for column in self.columns)

    def _find_description(self, cells: Sequence[str]) -> None:
        """Of two columns of titles the one headed "Description" is that."""
        titles = [
            place for place, each in enumerate(self.columns) if each.role == "title"
        ]
        for place in titles[1:]:
            named = place < len(cells) and fold(cells[place]) in DESCRIPTION_WORDS
            has_item = self.columns[place - 1].role == "item"
            if named and not has_item:
                self.columns[place].role = "description"

    def _find_titles(self) -> None:
        """The one column behind the items has titles, whatever its heading says.

        Of two columns of titles the first, before the hours, names the sittings.
        """
        roles = [column.role for column in self.columns]
        if "title" not in roles and roles.count("item") == roles.count("track") == 1:
            place = roles.index("item") + 1
            if roles[place : place + 1] == ["track"]:
                self.columns[place].role = "title"
                self.columns[place].group = None
        elif roles[0] == "title" and "title" in roles[2:] and roles[1] in TIME_ROLES:
            self.columns[0].role = "name"

    def has_time(self) -> bool:
        """Whether a column holds days or hours, or is a day."""
        holds = any(each.role in {"when", "date", "time"} for each in self.columns)
        return holds or self.has_days

    @property
    def has_organizers(self) -> bool:
        """Whether a column says who organizes what its neighbour names."""
        return any(column.role == "organizers" for column in self.columns)

    @property
    def has_dates(self) -> bool:
        """Whether a column holds days, which then no column of hours does."""
        return any(each.role in {"when", "date"} for each in self.columns)

    def with_ends(self, cells: Sequence[str]) -> tuple[str, ...]:
        """The cells, where one column says when something begins, another when it ends.

        Both go to the first: "8 May 2024", "12 May 2024" → "8 May 2024 – 12 May 2024".
        """
        starts = [n for n, each in enumerate(self.columns) if each.role in TIME_ROLES]
        ends = [n for n, each in enumerate(self.columns) if each.role == "until"]
        joined = list(cells)
        for end in ends:
            start = max((place for place in starts if place < end), default=None)
            if start is None or end >= len(joined) or not joined[end]:
                continue
            if joined[start] and joined[start] != joined[end]:
                joined[start] = f"{joined[start]} – {joined[end]}"
            joined[start], joined[end] = joined[start] or joined[end], ""
        return tuple(joined)

    def role(self, place: int) -> str | None:
        """The role of the column at `place`, None beyond what the heading named."""
        return self.columns[place].role if place < len(self.columns) else None

    def room(self, place: int) -> str | None:
        """The room that the heading of the column names."""
        return self.columns[place].room if place < len(self.columns) else None

    @property
    def has_days(self) -> bool:
        """Whether the columns are days."""
        return any(column.day for column in self.columns)

    def day(self, place: int) -> dt.date | None:
        """The day that the heading of the column names."""
        return self.columns[place].day if place < len(self.columns) else None

    def band(self, place: int) -> Band | None:
        """The hours that the heading of the column names."""
        return self.columns[place].band if place < len(self.columns) else None

    def parts(self, one: int, other: int) -> bool:
        """Whether the two columns are of different days, hours or tracks."""
        whose = (self.group, self.day, self.band)
        return any(each(one) != each(other) for each in whose)

    def group(self, place: int) -> str | None:
        """The heading over the group to which the column at `place` belongs."""
        return self.columns[place].group if place < len(self.columns) else None


def _roles(cells: Sequence[str]) -> list[str | None]:
    return [column_role(cell) if cell else None for cell in cells]


def _column_of_day(cell: str, found: FoundSpan) -> Column:
    """A day's column; one whose day is not known is told by its heading."""
    if not found.span:
        return Column("track", clean_title(cell))
    return Column("track", clean_title(found.rest) or None, day=found.span.first)


def _without_room(cell: str) -> tuple[str, str | None]:
    """ "Committee A, Room XX" → both; also where no comma parts them."""
    name, comma, room = cell.rpartition(", ")
    return (name, room) if comma and is_room(room) else name_and_room(cell)


@dataclass
class SpacedTable:
    """A table whose columns are held apart by spaces."""

    columns: Columns
    offsets: list[int] = field(default_factory=list)

    def cells(self, line: Line) -> tuple[str, ...]:
        """The cells of a row; one for a line that is none, ("",) for the heading."""
        if line.cells:
            return line.cells
        raw = line.printed.strip()
        is_plain = raw == line.text and not line.is_piece
        gaps = () if is_plain else WIDE_GAP.finditer(raw)
        places = [0, *(match.end() for match in gaps)]
        if not self.offsets and (len(places) == 1 or not _begins_row(line)):
            return (line.text,)
        if len(places) == 1 and not (self.offsets and line.indent > _INDENT):
            return (line.text,)
        cells = [plain(part) for part in WIDE_GAP.split(raw)]
        starts = [line.indent + place for place in places]
        if self.columns.take_header(cells):
            self.offsets = starts
            return ("",)
        return tuple(self._by_offset(cells, starts) if self.offsets else cells)

    def _by_offset(self, cells: list[str], starts: list[int]) -> list[str]:
        """The cells in the columns under whose headings they begin.

        As many cells as there are columns are theirs, wherever they begin. Where two
        begin under one, the columns are of other widths: then those of an indented row
        fill the columns from the second one on, if they are as many.
        """
        if len(cells) == len(self.offsets):
            return cells
        places = [self._column_at(start) for start in starts]
        is_indented = starts[0] > self.offsets[0] + 1
        is_odd = len(set(places)) < len(places)
        if is_odd and is_indented and len(cells) + 1 == len(self.offsets):
            places = list(range(1, len(self.offsets)))
        row = [""] * len(self.offsets)
        for cell, place in zip(cells, places, strict=True):
            row[place] = f"{row[place]} {cell}".strip()
        return row

    def _column_at(self, start: int) -> int:
        under = [n for n, each in enumerate(self.offsets) if each <= start + 3]
        return under[-1] if under else 0


def _begins_row(line: Line) -> bool:
    """Whether the words before the first wide gap can begin a row or a heading."""
    head = plain(line.columns[0])
    if fold(head) in HALF_WORDS or column_role(head) or is_value(head):
        return True
    return bool(band_at_start(head) or read_time(head))


@lru_cache(maxsize=4096)
def is_value(cell: str) -> bool:
    """Whether a cell holds days, hours or the number of an item."""
    if not cell or len(cell) > 80:
        return False
    return bool(read_label(cell) or read_span(cell, 2024) or band_at_start(cell))
