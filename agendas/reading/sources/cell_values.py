"""What the cells of a table hold whose lines are not drawn: days, hours, numbers.

10–14      a cell that goes on over two lines: neither of them names a day, both do
March      "13:00" under "10:00 –" is the end of these hours, not the next ones
"""

import re
from collections.abc import Sequence
from enum import Enum, auto
from functools import lru_cache

from agendas.reading.lines.marks import read_label, read_mark
from agendas.reading.sources.pieces import Piece, goes_on, joined_words
from agendas.reading.times.day_headings import half_in
from agendas.reading.times.days import (
    ANY_YEAR,
    FoundSpan,
    is_weekday,
    read_span,
    span_at_start,
)
from agendas.reading.times.hours import band_at_start, read_band, read_time
from meetings.dates import Precision

_MOST_LINES = 6  # of a cell that holds a value
_LONGEST = 90  # characters
_OPEN_END = re.compile(r"[-–—‑/,،，(（]$")
_OPEN_START = re.compile(
    r"^(?:[-–—‑/,،，)）至到]|(?:to|and|à|au|et|al?|y|до|по|и|إلى)\s)", re.IGNORECASE
)
_BRACKETED = re.compile(r"[(（][^()（）]{1,40}[)）]\.?")
_BARE_DAYS = re.compile(r"\d{1,2}(?:\s?[-–—]\s?\d{1,2})?\.?日?(?:至\d{1,2}日)?")
_MINUTES = re.compile(r"\d[:.h][0-5]\d(?!\d)")
_PARTS_OF_LABEL = re.compile(r"\s?[,;،–—-]\s?|\s(?:and|et|y|и|و)\s?|\s?[和及、]\s?")
_LETTER = re.compile(r"[(（]?\w{1,4}[)）]")


class Kind(Enum):
    """What the whole of a cell is."""

    DAY = auto()
    HOURS = auto()
    DAY_AND_HOURS = auto()
    MONTH = auto()
    BARE_DAYS = auto()
    WEEKDAY = auto()
    NUMBER = auto()


WHEN = frozenset({Kind.DAY, Kind.HOURS, Kind.DAY_AND_HOURS})
BESIDE_HOURS = frozenset({Kind.HOURS, Kind.DAY_AND_HOURS})
UNDER_MONTHS = WHEN | {Kind.MONTH, Kind.BARE_DAYS}
WEEKDAYS = frozenset({Kind.WEEKDAY, Kind.HOURS})
NUMBERS = frozenset({Kind.NUMBER})
_TIMES = WHEN | WEEKDAYS


@lru_cache(maxsize=4096)
def kind_of(text: str) -> Kind | None:
    """What days or hours all of a cell's words are; None for any others."""
    if not text or len(text) > _LONGEST:
        return None
    if _OPEN_END.search(text) or _OPEN_START.search(text):
        return None
    if _is_hours(text) or half_in(text):
        return Kind.HOURS
    if is_weekday(text):
        return Kind.WEEKDAY
    found = read_span(text, ANY_YEAR)
    if found and _names_day(found):
        return Kind.DAY
    if found and found.span and found.span.precision is Precision.MONTH:
        return Kind.MONTH
    return _with_more(text) or (_BARE_DAYS.fullmatch(text) and Kind.BARE_DAYS) or None


def _names_day(found: FoundSpan) -> bool:
    if found.problem and found.problem.code == "weekday_differs":
        return True
    return bool(found.span and found.span.precision is Precision.DAY)


def _with_more(text: str) -> Kind | None:
    """Hours or a day with a word in brackets behind it, or both."""
    band = band_at_start(text)
    if band and band[0] and _is_bracketed(band[2]):
        return Kind.HOURS
    head, _, rest = text.partition(" ")
    if half_in(head) and _is_hours(rest):
        return Kind.HOURS
    found = span_at_start(text, ANY_YEAR)
    if not found or not _names_day(found):
        return None
    rest = found.rest
    if weekday := _BRACKETED.match(rest):
        rest = rest[weekday.end() :].strip(" ,،，:") or rest
    if _is_hours(rest) or half_in(rest):
        return Kind.DAY_AND_HOURS
    return Kind.DAY if _is_bracketed(rest) else None


def _is_bracketed(rest: str) -> bool:
    return bool(_BRACKETED.fullmatch(rest))


def _is_hours(rest: str) -> bool:
    words = rest.strip(" ()（）:,")
    band = band_at_start(words)
    # "9:00–10:00" are hours, if not whether before or after noon.
    is_band = band and not band[2] and (band[0] or _MINUTES.search(words))
    return bool(is_band or read_band(words) or read_time(words))


@lru_cache(maxsize=4096)
def begins_time(text: str) -> bool:
    """Whether a line is days or hours, or may go on as such: "Monday, 12"."""
    return kind_of(text) in _TIMES or is_weekday(text.partition(" ")[0].strip(",،"))


@lru_cache(maxsize=4096)
def is_number(text: str) -> bool:
    """Whether a cell holds the numbers of items, or one: "1 (a)", "2 and 3"."""
    if len(text) > 40 or not text[:1].isalnum():
        return text in {"–", "-", "—"}
    first, *others = _PARTS_OF_LABEL.split(text.rstrip("."))
    return bool(read_label(first)) and all(
        read_label(each) or _LETTER.fullmatch(each) for each in others
    )


def begins_item(text: str) -> bool:
    """Whether words begin with the number of an item and its word: "Item 2. …"."""
    mark = read_mark(text)
    return bool(mark and mark.is_named)


def has_kind(text: str, kinds: frozenset[Kind]) -> bool:
    """Whether all of a cell's words are of one of the kinds."""
    return is_number(text) if kinds == NUMBERS else kind_of(text) in kinds


@lru_cache(maxsize=4096)
def is_without_figures(text: str) -> bool:
    """Whether a cell says something else than when: "to be confirmed"."""
    return not any(map(str.isdigit, text))


def words_of(pieces: Sequence[Piece]) -> str:
    """The lines of a cell as one."""
    words = ""
    for piece in pieces:
        words = joined_words(words, piece.text)
    return words


# The fewest cells that are of no kind, then the most cells; where the last begins.
_Best = tuple[int, int, int]


def as_values(
    lines: Sequence[tuple[int, Piece]], kinds: frozenset[Kind], step: float
) -> list[Sequence[tuple[int, Piece]]] | None:
    """The lines of a column as cells of these kinds, as many as can be.

    None where a line belongs to no such cell; lines of one are at most a step apart.
    """
    best: list[_Best | None] = [(0, 0, 0)]
    edge = max(piece.right for _, piece in lines)
    for end in range(1, len(lines) + 1):
        found = None
        for start in range(end - 1, max(end - _MOST_LINES, 0) - 1, -1):
            # More lines make no more cells.
            if found and not found[0]:
                break
            if start + 1 < end and not _may_be_one(lines, start, step, edge):
                break
            if each := _with_cell(best[start], start, lines[start:end], kinds):
                found = max(found or each, each)
        best.append(found)
        if not any(best[-_MOST_LINES:]):
            return None
    return _parted(lines, best) if best[-1] else None


def _with_cell(
    best: _Best | None,
    start: int,
    lines: Sequence[tuple[int, Piece]],
    kinds: frozenset[Kind],
) -> _Best | None:
    """The best cells up to `start` and one more, if those lines may be one."""
    if best is None:
        return None
    is_other = all(is_without_figures(piece.text) for _, piece in lines)
    if is_other and len(lines) > 1:
        return None
    is_kind = has_kind(words_of([piece for _, piece in lines]), kinds)
    if not is_kind and (not is_other or kinds == NUMBERS):
        return None
    others, cells, _ = best
    return others - (not is_kind), cells + 1, start


def _may_be_one(
    lines: Sequence[tuple[int, Piece]], place: int, step: float, edge: float
) -> bool:
    """Whether two lines may be of one cell; a month with room above it heads others."""
    (_, above), (_, line) = lines[place : place + 2]
    if kind_of(line.text) is Kind.MONTH:
        return goes_on(above, line, step, edge)
    return line.foot - above.foot <= step


def _parted(
    lines: Sequence[tuple[int, Piece]], best: list[_Best]
) -> list[Sequence[tuple[int, Piece]]]:
    cells = []
    end = len(lines)
    while end:
        start = best[end][2]
        cells.append(lines[start:end])
        end = start
    return cells[::-1]
