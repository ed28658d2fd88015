"""Lists of meetings in units of as many lines each, or in columns one below the other.

Regional workshop on lamps        3–5 March           Workshop on lamps
House of the Keepers              10–14 March         Meeting on buoys
3–5 March                         24–28 March         Seminar on ports

Expert meeting on buoys           Workshop on lamps   3–5 March
Geneva                            Meeting on buoys    10–14 March
10–14 March                       Seminar on ports    24–28 March

The days show where each unit has them; which of its other lines is the title most of
them tell by their words. Columns are read only where all have as many lines: days that
follow each other are not those of the title below the last of them.
"""

from dataclasses import dataclass
from itertools import pairwise

from agendas.reading.bodies.names import names_meeting
from agendas.reading.languages.gatherings import GATHERING, is_no_gathering
from agendas.reading.lines.marks import clean_title
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.meetings.blocks import read_blocks
from agendas.reading.meetings.drafts import Draft
from agendas.reading.meetings.layout import ends_sentence, month_of
from agendas.reading.meetings.regular_rows import is_placelike
from agendas.reading.meetings.row import Row
from agendas.reading.meetings.seasons import Season, only_days
from agendas.reading.times.certainty import brackets, is_status
from agendas.reading.times.days import ANY_YEAR, is_year, read_span
from agendas.reading.times.figures import DIGIT
from agendas.reading.times.years import year_of
from meetings.dates import Precision

_FEWEST = 3
_SIZES = (3, 4)  # lines of a unit
_PAIR = 2  # lines of one that only blank lines part from others
_LONGEST = 300  # characters of a line
_LONGEST_DAYS = 80
_MOST_SCANNED = 3_000  # lines
_MOST = 0.6  # of the titles name a meeting


@dataclass
class _Piece:
    """A line, and its days if it has no other words."""

    line: Line
    when: str | None
    year: int | None


def regular_paragraphs(lines: list[Line]) -> dict[int, int]:
    """Where lists of units begin that blank lines part, and the place after them."""
    lists: dict[int, int] = {}
    start, size, units = 0, 0, 0
    for first, end in [*_paragraphs(lines[:_MOST_SCANNED]), (0, 0)]:
        is_unit = _is_unit(lines[first:end])
        if units and is_unit and end - first == size:
            units += 1
            continue
        if units >= _FEWEST and units * size * 4 >= len(lines):
            lists[start] = start + units * size
        start, size, units = first, end - first, int(is_unit)
    return lists


def _paragraphs(lines: list[Line]) -> list[tuple[int, int]]:
    starts = [place for place, line in enumerate(lines) if line.gap or not place]
    return list(pairwise([*starts, len(lines)]))


def _is_unit(lines: list[Line]) -> bool:
    """Whether one line has days with their year alone, and one names a meeting."""
    if not 1 < len(lines) <= _SIZES[-1]:
        return False
    days = [line for line in lines if _has_whole_days(line)]
    others = [line.text for line in lines if line not in days]
    named = [text for text in others if _is_name(text)]
    is_other = any(map(ends_sentence, others)) or any(map(is_no_gathering, others))
    return len(days) == 1 and len(named) == 1 and not is_other


def _has_whole_days(line: Line) -> bool:
    if line.cells or len(line.text) > _LONGEST_DAYS or not DIGIT.search(line.text):
        return False
    days = only_days(line.text, Season(None))
    found = read_span(days) if days else None
    span = found.span if found else None
    return bool(span) and span.precision is Precision.DAY and span.first < span.last


def _is_name(text: str) -> bool:
    return GATHERING.search(text) is not None or names_meeting(text)


def read_blocks_or_units(
    sheet: Sheet, lines: list[Line], season: Season
) -> list[Draft]:
    """The meetings of a list that stand on several lines; [] where none do."""
    blocks = read_blocks(lines, season)
    sheet.use(*(line for block in blocks for line in block.lines))
    if not blocks:
        return read_units(sheet, lines, season)
    return [Draft(each.title, each.row, each.year, each.days) for each in blocks]


def read_units(sheet: Sheet, lines: list[Line], season: Season) -> list[Draft]:
    """The meetings of such a list; [] where it is none.

    Columns that do not agree are reported.
    """
    pieces = _pieces(lines, season)
    if sum(piece.when is not None for piece in pieces) < _FEWEST:
        return []
    units = _units(pieces) or _columns(pieces)
    rows = _rows(units) if units else []
    drafts = [_draft(*row) for row in rows]
    sheet.use(*(piece.line for unit in units if rows for piece in unit))
    if not rows and _are_apart(pieces):
        for piece in pieces:
            if piece.when is not None:
                sheet.report(piece.line, "columns_together")
                sheet.use(piece.line)
    return drafts


def _pieces(lines: list[Line], season: Season) -> list[_Piece]:
    """The lines but for headings; [] where one of them is no cell."""
    season = Season(season.year, season.month)
    pieces: list[_Piece] = []
    for line in lines:
        text = line.text
        if line.cells or len(text) > _LONGEST or ends_sentence(text):
            return []
        if is_year(text) or month_of(text):
            season.year = year_of(text) or season.year
            season.month = month_of(text) or season.month
            continue
        days = only_days(text, season) if len(text) < _LONGEST_DAYS else None
        if days is None and is_status(text):
            days = text
        pieces.append(_Piece(line, days, season.year))
    return pieces


def _units(pieces: list[_Piece]) -> list[list[_Piece]]:
    """Units of as many lines, each with its days in the same place."""
    days = [n for n, piece in enumerate(pieces) if piece.when is not None]
    size = len(pieces) // len(days)
    places = [days[0] + size * n for n in range(len(days))]
    are_parted = all(
        piece.line.gap == (n % size == 0) for n, piece in enumerate(pieces[1:], 1)
    )
    if size not in _SIZES and not (size == _PAIR and are_parted):
        return []
    if len(pieces) != size * len(days) or days != places or days[0] >= size:
        return []
    return [pieces[n : n + size] for n in range(0, len(pieces), size)]


def _columns(pieces: list[_Piece]) -> list[list[_Piece]]:
    """Units whose parts stand in columns of as many lines, parted by blank lines."""
    columns: list[list[_Piece]] = []
    for piece in pieces:
        last = columns[-1][-1] if columns else None
        is_same = last and (last.when is None) == (piece.when is None)
        if is_same and not piece.line.gap:
            columns[-1].append(piece)
        else:
            columns.append([piece])
    sizes = {len(column) for column in columns}
    days = sum(column[0].when is not None for column in columns)
    if len(sizes) > 1 or min(sizes) < _FEWEST or len(columns) > 3 or days != 1:
        return []
    return [list(unit) for unit in zip(*columns, strict=True)]


def _are_apart(pieces: list[_Piece]) -> bool:
    """Whether days follow each other, so that none tells what is held on them."""
    run = 0
    for piece in pieces:
        found = read_span(piece.when, ANY_YEAR) if piece.when else None
        run = run + 1 if found else 0
        if run >= _FEWEST:
            return True
    return False


def _rows(units: list[list[_Piece]]) -> list[tuple[list[_Piece], int, int | None]]:
    """Each unit, which of its lines is the title, and which the place."""
    others = [n for n, piece in enumerate(units[0]) if piece.when is None]
    texts = {n: [unit[n].line.text for unit in units] for n in others}
    named = {n: sum(map(_is_name, texts[n])) for n in others}
    titles = [n for n in others if named[n] >= _MOST * len(units)]
    if len(titles) != 1 or any(map(is_no_gathering, texts[titles[0]])):
        return []
    places = [
        n
        for n in others
        if not named[n] and sum(map(is_placelike, texts[n])) * 2 >= len(units)
    ]
    place = places[0] if len(places) == 1 else None
    return [(unit, titles[0], place) for unit in units]


def _draft(unit: list[_Piece], title: int, place: int | None) -> Draft:
    days = next(piece for piece in unit if piece.when is not None)
    name, where = unit[title].line, unit[place].line.text if place is not None else None
    known = {title, place}
    left = [
        piece.line.text
        for n, piece in enumerate(unit)
        if n not in known and piece is not days
    ]
    notes = " ".join(brackets(f"{name.text} {days.line.text}"))
    row = Row(clean_title(name.text), days.when, where, notes, left)
    return Draft([name], row, days.year, days.line)
