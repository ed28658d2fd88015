"""Lists of meetings of which each cell stands on a line, and a number before each row.

1. / Council of Lamps / 24-11-2031 / Monday / 28-11-2031 / Friday / Vienna
2. / Meeting of the Bureau / to be confirmed / Lima
                                        → rows of title, days and place

Unlike a table with a head for its numbers this one is known by its rows: each has a
title, then days, or words for days that are open, and at most one cell behind them.
"""

import datetime as dt
import re
from dataclasses import dataclass
from itertools import pairwise

from agendas.reading.languages.folding import fold
from agendas.reading.languages.gatherings import GATHERING, is_no_gathering
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.tables.table_lines import column_role
from agendas.reading.times.certainty import is_status, without_notes
from agendas.reading.times.days import ANY_YEAR, is_weekday, read_span
from meetings.dates.vocabulary import VOCABULARY

_NUMBER = re.compile(r"(?P<number>\d{1,3})[.)]?")
_FIGURES = re.compile(r"(?P<first>\d{1,2})([-/.])(?P<second>\d{1,2})\2(?P<year>\d{4})")
_MOST_LINES = 12  # of a row
_MOST_WHEN = 4  # from and to, each with its day of the week
_MOST_HEADS = 5
_FEWEST = 3  # rows
_LONGEST = 60  # characters of days
_MOST = 0.6  # of the titles name a meeting


@dataclass
class _Row:
    """The lines of a row by its cells."""

    number: Line
    title: list[Line]
    when: list[Line]
    place: list[Line]

    @property
    def lines(self) -> list[Line]:
        """All lines of the row."""
        return [self.number, *self.title, *self.when, *self.place]

    @property
    def name(self) -> str:
        """The words of the title."""
        return " ".join(line.text for line in self.title)


def put_counted_cells_together(sheet: Sheet) -> None:
    """Make rows of the cells under each number of such a list."""
    kept: list[Line] = []
    place, head = 0, None
    while place < len(sheet.lines):
        rows = _rows(sheet.lines, place) if _is_first(sheet.lines[place]) else []
        if not _are_meetings(rows, is_next=head is not None):
            kept.append(sheet.lines[place])
            place += 1
            continue
        heads = _heads(kept)
        head = _head_of(sheet, kept, heads) if heads else head
        order = _order_of([line.text for row in rows for line in row.when])
        kept += [_copy(head)] if head else []
        kept += [_line_of(sheet, row, order) for row in rows]
        place += sum(len(row.lines) for row in rows)
    sheet.lines = kept


def _is_first(line: Line) -> bool:
    return not line.cells and line.text[:2] in {"1", "1.", "1)"}


def _rows(lines: list[Line], start: int) -> list[_Row]:
    """The rows from the number 1 on, as many as are whole."""
    rows: list[_Row] = []
    place = start
    while place < len(lines):
        number = _NUMBER.fullmatch(lines[place].text)
        if not number or int(number["number"]) != len(rows) + 1:
            break
        row = _row(lines, place)
        if row is None:
            break
        rows.append(row)
        place += len(row.lines)
    if not all(row.place for row in rows[:-1]):
        rows[-1].place = []  # behind the last row other words may stand
    return rows


def _row(lines: list[Line], start: int) -> _Row | None:
    """The cells under a number; None where they are not those of a meeting."""
    cells = _cells(lines, start + 1)
    size = next((n for n, cell in enumerate(cells) if _is_when(cell)), 0)
    if size != 1:
        return None
    end = size
    while end < len(cells) and end - size < _MOST_WHEN and _is_when(cells[end]):
        end += 1
    place = cells[end] if end < len(cells) and _is_place(cells, end, lines) else []
    when = [line for cell in cells[size:end] for line in cell]
    return _Row(lines[start], cells[0], when, place)


def _cells(lines: list[Line], start: int) -> list[list[Line]]:
    """The cells from a line on: its lines, or what blank lines part."""
    is_spaced = start < len(lines) and lines[start].gap
    cells: list[list[Line]] = []
    for line in lines[start : start + _MOST_LINES]:
        if line.cells or _NUMBER.fullmatch(line.text):
            break
        if is_spaced and cells and not line.gap:
            cells[-1].append(line)
        else:
            cells.append([line])
    return cells


def _is_when(cell: list[Line]) -> bool:
    """Whether days, a day of the week or words for open days are all of the cell."""
    text = cell[0].text
    if len(cell) > 1 or len(text) > _LONGEST:
        return False
    if is_weekday(text) or is_status(text) or _FIGURES.fullmatch(text):
        return True
    return read_span(without_notes(text), ANY_YEAR) is not None


def _is_place(cells: list[list[Line]], place: int, lines: list[Line]) -> bool:
    """Whether the cell behind the days is of their row: a short one, and no head."""
    text = " ".join(line.text for line in cells[place])
    is_last = place + 1 == len(cells)
    is_other = GATHERING.search(text) or column_role(text) or len(text) > 2 * _LONGEST
    return not is_other and (is_last or not cells[place][0].is_heading)


def _are_meetings(rows: list[_Row], *, is_next: bool) -> bool:
    """Whether the rows name meetings; fewer will do under a list that did."""
    if len(rows) < (1 if is_next else _FEWEST):
        return False
    names = [row.name for row in rows]
    if any(map(is_no_gathering, names)):
        return False
    return sum(bool(GATHERING.search(name)) for name in names) >= _MOST * len(rows)


def _heads(kept: list[Line]) -> list[Line]:
    """The heads of the columns that stand right above; [] if they stand otherwise."""
    heads: list[Line] = []
    while len(heads) < min(len(kept), _MOST_HEADS):
        line = kept[-1 - len(heads)]
        if line.cells or column_role(line.text) is None:
            break
        heads.append(line)
    heads.reverse()
    roles = [column_role(head.text) for head in heads]
    return heads if roles[:1] == ["title"] and roles[-1] == "venue" else []


def _head_of(sheet: Sheet, kept: list[Line], heads: list[Line]) -> Line:
    """The heads as one row, of the three that the rows have."""
    del kept[len(kept) - len(heads) :]
    sheet.use(*heads)
    texts = (heads[0].text, heads[1].text, heads[-1].text)
    return Line(heads[0].number, heads[0].raw, " ".join(texts), texts, is_piece=True)


def _copy(head: Line) -> Line:
    return Line(head.number, head.raw, head.text, head.cells, is_piece=True)


def _line_of(sheet: Sheet, row: _Row, order: str) -> Line:
    """One line for the row, which answers for all of its lines."""
    when = _days([line.text for line in row.when], order)
    place = " ".join(line.text for line in row.place)
    first = row.title[0]
    words = " ".join(filter(None, (row.name, when, place)))
    cells = (row.name, when, place)
    line = Line(first.number, first.raw, words, cells, gap=True, is_piece=True)
    sheet.use(*row.lines)
    sheet.pieces.append(line)
    return line


def _order_of(texts: list[str]) -> str:
    """Which of two figures is the day, "first" or "second", in the whole list.

    A thirteenth month tells it, or a day of the week beside them; "" if none does.
    """
    found = set()
    for one, two in [*pairwise(texts), (texts[-1], "")]:
        match = _FIGURES.fullmatch(one)
        if match:
            fitting = {each for each in ("first", "second") if _fits(match, two, each)}
            found |= fitting if len(fitting) == 1 else set()
    return found.pop() if len(found) == 1 else ""


def _fits(match: re.Match[str], weekday: str, order: str) -> bool:
    day = _day(match, order)
    return bool(day) and (not is_weekday(weekday) or _is_of(day, weekday))


def _day(match: re.Match[str], order: str) -> dt.date | None:
    other = "second" if order == "first" else "first"
    try:
        return dt.date(int(match["year"]), int(match[other]), int(match[order]))
    except ValueError:
        return None


def _is_of(day: dt.date, weekday: str) -> bool:
    return VOCABULARY.get(fold(weekday).strip(" .,:"))[1] == day.weekday()


def _days(texts: list[str], order: str) -> str:
    """The days of a row in words that can be read, as printed where they cannot."""
    words: list[str] = []
    day: dt.date | None = None
    for text in texts:
        match = _FIGURES.fullmatch(text) if order else None
        if match and (day := _day(match, order)):
            words.append(f"{day:%d.%m.%Y}")
        elif not (day and is_weekday(text) and _is_of(day, text)):
            words.append(text)
    return " – ".join(dict.fromkeys(words))
