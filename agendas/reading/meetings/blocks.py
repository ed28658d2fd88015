"""Lists in which each meeting stands on several lines, all in the same order.

Working Group on Lamps, fourth session        10–14 March 2031
Vienna, 10–14 March 2031                      Working Group on Lamps, fourth session
                                              Vienna

The order is taken only if it explains nearly the whole list: a title, its days and
its place, each once and in the same turn. What it does not explain stays unread.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from agendas.reading.bodies.days_and_places import days_and_place, is_place
from agendas.reading.lines.marks import clean_title, read_mark
from agendas.reading.lines.sheet import Line
from agendas.reading.meetings.layout import ends_sentence, month_of
from agendas.reading.meetings.places import row_of_label
from agendas.reading.meetings.row import Row
from agendas.reading.meetings.seasons import Season, only_days
from agendas.reading.meetings.statuses import row_of_open_days
from agendas.reading.meetings.titles import may_be_meeting
from agendas.reading.meetings.wrapped_rows import ADDRESS, OPEN_END
from agendas.reading.times.certainty import (
    brackets,
    is_status,
    without_notes,
    without_status,
)
from agendas.reading.times.years import year_ahead, year_of

# In the order of the lines: a title, days, a place, or days beside their place.
_ORDERS = (
    ("title", "both"),
    ("both", "title"),
    ("title", "days", "place"),
    ("title", "place", "days"),
    ("days", "title", "place"),
    ("days", "place", "title"),
    ("place", "days", "title"),
    ("place", "title", "days"),
)
_YEAR_AFTER = re.compile(r",?\s(?:de\s)?\d{4}\b.*$")
_LABELLED = re.compile(r"(?P<label>[^\W\d_][^:：]{2,24})\s?[:：]\s?\S")
_CODE = re.compile(r"[A-Z]{2,}[-/ ]?\d[\dA-Z/.-]*")  # "EVT2401877": no title
_DIGIT = re.compile(r"\d")
_FEWEST = 2  # blocks that show an order
_NEARLY_ALL = 0.8  # of the lines
_LONGEST = 300
_MOST_OF_LINK = 4  # words of a link of a web page
_MOST_LINES = 4  # of one title
_DAYS = 31  # of the longest month


@dataclass
class Block:
    """The row of one meeting, the lines of its title, and all its lines."""

    row: Row
    year: int | None
    title: list[Line]
    days: Line
    lines: list[Line]


@dataclass
class _Piece:
    """A line, what it is, and what the headings above it say of its days."""

    line: Line
    text: str
    kind: str
    season: Season


def read_blocks(lines: list[Line], season: Season) -> list[Block]:
    """The meetings of the list; [] if they stand in no such order."""
    if len(lines) < 2 * _FEWEST:
        return []
    pieces = list(_pieces(lines, season))
    _leave_links(pieces)
    kinds = [piece.kind for piece in pieces]
    if kinds.count("both") + kinds.count("place") < _FEWEST:
        return []  # days alone are read by how close they stand
    found = [list(_blocks(pieces, order)) for order in _ORDERS]
    first = next((each for each in pieces if each.kind != "heading"), None)
    best = max(found, key=lambda each: (_explained(each), *_fits(each, first)))
    if len(best) < _FEWEST or not _explains(best, pieces):
        return []
    blocks = [_block(parts) for parts in best]
    _drop_numbers([block.row for block in blocks])
    return blocks


def _fits(blocks: list[list[list[_Piece]]], first: _Piece | None) -> tuple[int, bool]:
    """How many blocks no blank line parts, and whether one begins the list.

    Of days between titles these tell whether they are those of the one above.
    """
    whole = [not any(part[0].line.gap for part in parts[1:]) for parts in blocks]
    return sum(whole), bool(blocks) and blocks[0][0][0] is first


def _leave_links(pieces: list[_Piece]) -> None:
    """Take words that come again and again, "Read more", for no titles."""
    others = [each for each in pieces if each.kind in {"title", "row"}]
    counts = Counter(piece.text for piece in others)
    labels = Counter(match["label"] for each in others if (match := _labelled(each)))
    for piece in others:
        match = _labelled(piece)
        if match and labels[match["label"]] > 1 or _CODE.fullmatch(piece.text):
            piece.kind = "heading"
        is_short = len(piece.text.split()) <= _MOST_OF_LINK
        is_again = counts[piece.text] > 1 and is_short
        if is_again and not may_be_meeting(piece.text):
            piece.kind = "heading"


def _labelled(piece: _Piece) -> re.Match[str] | None:
    """ "Secretariat: DESA": a word, a colon and what it says of a meeting."""
    return None if _DIGIT.search(piece.text) else _LABELLED.match(piece.text)


def _explains(blocks: list[list[list[_Piece]]], pieces: list[_Piece]) -> bool:
    """Whether the blocks are nearly all of the list.

    Before the first and behind the last other words may stand, such as the foot of a
    page, but days, places and names of meetings would tell of another order.
    """
    first, last = blocks[0][0][0].line.number, blocks[-1][-1][-1].line.number
    filled = [
        each
        for each in pieces
        if each.kind != "heading"
        and (
            first <= each.line.number <= last
            or each.kind != "title"
            or may_be_meeting(each.text)
        )
    ]
    return _explained(blocks) >= _NEARLY_ALL * len(filled)


def _drop_numbers(rows: list[Row]) -> None:
    """Take the numbers away that count the meetings: "1.", "2.", "3."."""
    marks = [read_mark(row.title) for row in rows]
    numbers = [mark.number if mark else None for mark in marks]
    if numbers == [str(number) for number in range(1, len(rows) + 1)]:
        for row, mark in zip(rows, marks, strict=True):
            row.title = clean_title(mark.rest)


def _explained(blocks: list[list[list[_Piece]]]) -> int:
    return sum(len(part) for parts in blocks for part in parts)


def _pieces(lines: list[Line], season: Season) -> Iterator[_Piece]:
    season = Season(season.year, season.month)
    for line in lines:
        text = line.text
        if len(line.cells) > 1:
            yield _Piece(line, text, "row", season)
            continue
        if found := year_ahead(line):
            season, text = Season(found[0], season.month), found[1]
        kind = _kind(text, season)
        if kind == "heading" and (year := year_of(text)):
            season = Season(year, season.month)
        if kind == "heading" and (month := month_of(text)):
            season = Season(season.year, _YEAR_AFTER.sub("", month))
        yield _Piece(line, text, kind, season)


def _kind(text: str, season: Season) -> str:
    """ "title", "days", "place", "both" for days and a place, "row" or "heading"."""
    if len(text) > _LONGEST or ends_sentence(text) or month_of(text):
        return "heading"
    if text.isdigit():
        is_day = season.month and 0 < int(text) <= _DAYS
        return "days" if is_day else "heading"
    if is_place(text):
        return "place"
    if text[0] in "(（" and is_status(text.strip("()（）")):
        return "status"
    if row_of_label(text, season) or row_of_open_days(text):
        return "row"  # with all on one line
    placed = _placed(text, season)
    if placed and placed[1]:
        return "both"
    return "days" if placed or only_days(text, season) else "title"


def _placed(text: str, season: Season) -> tuple[str, str | None] | None:
    """The days, and the place beside them; "(to be confirmed)" is left out."""
    words = season.with_month(text)
    year = season.form_year
    bare = without_status(words), without_notes(words)
    found = (days_and_place(each, year) for each in (words, *bare))
    return next(filter(None, found), None)


def _blocks(
    pieces: list[_Piece], order: tuple[str, ...]
) -> Iterator[list[list[_Piece]]]:
    """Each run of lines in the order; a title may be broken over several lines."""
    place = 0
    while place < len(pieces):
        parts, end = [], place
        for wanted in order:
            size = _size(pieces, end, wanted)
            if not size:
                break
            parts.append(pieces[end : end + size])
            end += size
        if len(parts) == len(order):
            if end < len(pieces) and pieces[end].kind == "status":
                parts.append([pieces[end]])
                end += 1
            yield parts
            place = end
        else:
            place += 1


def _size(pieces: list[_Piece], start: int, wanted: str) -> int:
    """How many lines from `start` on are the part that is wanted; 0 if none is."""
    if start >= len(pieces):
        return 0
    # Days without a place stand where others have one.
    kind = pieces[start].kind
    if kind != wanted and (wanted, kind) != ("both", "days"):
        return 0
    size = 1
    while wanted == "title" and size < _MOST_LINES:
        following = pieces[start + size : start + size + 1]
        if not following or not _goes_on(pieces[start + size - 1], following[0]):
            break
        size += 1
    return size


def _goes_on(before: _Piece, piece: _Piece) -> bool:
    """Whether a title goes on with the line: in small letters, or in a bracket."""
    if piece.kind != "title" or piece.line.gap or ADDRESS.search(piece.text):
        return False
    first = piece.text[:1]
    return first.islower() or first in "(（" or bool(OPEN_END.search(before.text))


def _block(parts: list[list[_Piece]]) -> Block:
    title, days = [], parts[0][0]
    when, place, status = "", None, ""
    for part in parts:
        piece = part[0]
        if piece.kind == "title":
            title = part
        elif piece.kind == "place":
            place = piece.text
        elif piece.kind == "status":
            status = piece.text
        else:
            days = piece
            text = piece.season.with_month(piece.text)
            when, beside = _placed(piece.text, piece.season) or (text, None)
            place = beside or place
    words = " ".join(piece.text for piece in title)
    notes = " ".join(brackets(f"{words} {days.text} {status}"))
    return Block(
        Row(clean_title(words), when, place, notes),
        days.season.year,
        [piece.line for piece in title],
        days.line,
        [piece.line for part in parts for piece in part],
    )
