"""A list of meetings with a column for each of two years or more.

                          2030            2031
Committee on Harbours     11–15 March     10–14 March
MARCH                     Buoys 4–6       Buoys 3–5
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from agendas.reading.lines.markup import plain
from agendas.reading.lines.sheet import Line
from agendas.reading.meetings.bare_days import are_bare_days
from agendas.reading.meetings.layout import month_of
from agendas.reading.meetings.places import place_in
from agendas.reading.meetings.row import Row
from agendas.reading.meetings.rows import row_of_words
from agendas.reading.meetings.seasons import Season
from agendas.reading.tables.table_lines import NOTHING, column_role
from agendas.reading.times.certainty import is_status, without_notes
from agendas.reading.times.days import YEAR_ALONE, read_span

_OF_YEAR = re.compile(r"(?P<year>(?:19|20)\d{2})(?: год| г\.?|\s?年)?")
_DAYS_LAST = re.compile(r"(?P<title>.*[^\W\d_].*?)\s+(?P<days>\d{1,2}(?:[-–]\d{1,2})?)")


@dataclass
class YearColumns:
    """The years over the columns; none until such a heading was read."""

    years: dict[int, int] = field(default_factory=dict)
    roles: dict[int, str | None] = field(default_factory=dict)
    is_spaced: bool = False

    def take_heading(self, line: Line) -> bool:
        """Read the line if years and words of headings are all that it holds."""
        if len(YEAR_ALONE.findall(line.text[:200])) < 2:
            return False
        cells = _cells(line)
        found = {n: _OF_YEAR.fullmatch(cell) for n, cell in enumerate(cells)}
        years = {n: int(match["year"]) for n, match in found.items() if match}
        others = [cell for n, cell in enumerate(cells) if cell and n not in years]
        follow = all(two == one + 1 for one, two in pairwise(years.values()))
        if len(years) < 2 or not follow or not all(map(column_role, others)):
            return False
        self.years, self.is_spaced = years, not line.cells
        self.roles = {n: column_role(cell) for n, cell in enumerate(cells)}
        return True

    def rows(self, line: Line, season: Season) -> list[tuple[Row, int]] | None:
        """The meetings of a row with their years; None where not all can be read."""
        if month := month_of(line.text):
            season.month = month
            return []
        cells = _cells(line)
        if len(cells) < 2:
            return None
        places = self._places(cells)
        words = {n: cell for n, cell in enumerate(cells) if cell and n not in places}
        place = self._pop(words, "venue")
        notes = self._pop(words, "status")
        self._pop(words, "item")  # the number of the row
        title = " ".join(words.values())
        if month := month_of(title):
            season.month, title = month, ""
        rows = []
        for column, year in places.items():
            cell = cells[column] if column < len(cells) else ""
            if set(cell) <= NOTHING:
                continue
            row = _row(title, cell, Season(year, season.month))
            if row is None:
                return None
            row.place, row.notes = row.place or place, f"{row.notes} {notes}".strip()
            rows.append((row, year))
        return rows if places else None

    def _pop(self, words: dict[int, str], role: str) -> str:
        """Take what stands in the column of that role out of the words."""
        roles = {} if self.is_spaced else self.roles
        columns = [n for n in words if roles.get(n) == role]
        return " ".join(words.pop(n) for n in columns)

    def _places(self, cells: Sequence[str]) -> dict[int, int]:
        """Which cell is of which year; none where spaces leave that open."""
        if not self.is_spaced:
            return self.years
        first = len(cells) - len(self.years)
        if first != 1:
            return {}
        return dict(enumerate(self.years.values(), start=1))


def columns_apart(lines: list[Line]) -> Line | None:
    """The first of two years that stand one below the other, if columns came apart.

    "2030", "2031", and under a month several names, then several bare days: which of
    them are of which year only the columns would tell.
    """
    pairs = list(pairwise(lines))
    years = [one for one, two in pairs if _follow(one, two)]
    if not years or not any(_are_days(one) and _are_days(two) for one, two in pairs):
        return None
    return years[0]


def _follow(one: Line, two: Line) -> bool:
    first, second = _OF_YEAR.fullmatch(one.text), _OF_YEAR.fullmatch(two.text)
    return bool(first and second) and int(second["year"]) == int(first["year"]) + 1


def _are_days(line: Line) -> bool:
    return line.text[:1].isdigit() and not line.cells and are_bare_days(line.text)


def _cells(line: Line) -> Sequence[str]:
    if line.cells:
        return line.cells
    return [plain(cell) for cell in line.columns]


def _row(title: str, cell: str, season: Season) -> Row | None:
    when = season.with_month(cell)
    bare = without_notes(when)
    if title and bare and read_span(bare, season.year):
        return Row(title, when, place_in(cell))
    if title and is_status(cell):
        return Row(title, str(season.year), None, cell)
    if title:
        return None
    match = _DAYS_LAST.fullmatch(cell) if season.month else None
    if match:
        return Row(match["title"], season.with_month(match["days"]))
    return row_of_words(cell, season, waits=False)
