"""Words of a PDF page with their boxes, and the rows they stand in."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

# By what the lines begin that say how a paper is distributed, and of which language.
MASTHEAD = ("Distr.", "Original")
BROKEN_WORD = ("\ufffe", "\x02", "\u00ad", "\u2010")
# What no syllable of a longer word is: "capacity-building", "open-ended".
_COMPOUND_END = re.compile(
    r"(?:building|making|ended|level|term|based|wide|cutting|sharing|being|related"
    r"|setting|keeping|raising|general|elect|corruption|terrorism|trafficking"
    r"|laundering|là|ci|cent|général|либо)\b"
)
# "LC/COP/WG." before "2/2031/2", and one of two symbols with a dash between them.
_SYMBOL_CUT = re.compile(r"[A-Z]/[A-Z0-9./]*(?:\.|/\d+[–-])$")
_LEVEL = 0.45  # heights by which words of one line may stand lower
_WORD_GAP = 0.3  # heights
_CHINESE_FITS = 3  # signs that may be kept from the head of a line
_LEAST_GAP = 0.12  # heights, between two words of a line
_SURE_GAP = 0.5  # heights; so wide a gap parts figures from Chinese signs, too
WIDE = 1.1  # heights; a wider gap parts columns


@dataclass(frozen=True)
class Piece:
    """Words on one line with their box; `top` counts downwards from the page's head.

    `foot` is the line that the letters stand on, which the tail of a "g" goes below.
    """

    text: str
    left: float
    right: float
    top: float
    bottom: float
    foot: float

    @property
    def height(self) -> float:
        """At least one point."""
        return max(self.bottom - self.top, 1.0)

    def mirrored(self) -> "Piece":
        """The same words on a page turned round, whose lines begin on the left."""
        return replace(self, left=-self.right, right=-self.left)


Row = list[Piece]


def in_rows(pieces: Iterable[Piece]) -> list[Row]:
    """The pieces that stand on one height, from the head of the page down."""
    rows: list[Row] = []
    for piece in sorted(pieces, key=attrgetter("foot", "left")):
        if rows and _are_level(rows[-1][0], piece):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [sorted(row, key=attrgetter("left")) for row in rows]


def _are_level(one: Piece, two: Piece) -> bool:
    lower = two.foot - one.foot
    return not lower or abs(lower) < _LEVEL * min(one.height, two.height)


def segments(row: Sequence[Piece], wide: float = WIDE) -> Row:
    """The row with its pieces joined up to the next wide gap."""
    joined: Row = []
    for piece in row:
        if joined and piece.left - joined[-1].right <= wide * piece.height:
            joined[-1] = together(joined[-1], piece)
        else:
            joined.append(piece)
    return joined


def together(one: Piece, two: Piece) -> Piece:
    """The words of two pieces of one line as one piece."""
    gap = (two.left - one.right) / two.height
    words = (
        joined_words(one.text, two.text) if gap > _LEAST_GAP else one.text + two.text
    )
    if gap > _SURE_GAP and not (_is_chinese(one.text[-1]) and _is_chinese(two.text[0])):
        words = f"{one.text} {two.text}"
    return Piece(
        words,
        one.left,
        max(one.right, two.right),
        min(one.top, two.top),
        max(one.bottom, two.bottom),
        one.foot,
    )


def goes_on(above: Piece, piece: Piece, step: float, edge: float) -> bool:
    """Whether the line is the next one of a cell: its first word had no room above.

    `edge` is where the lines of the column end.
    """
    if piece.foot - above.foot > step:
        return False
    words = piece.text.split(maxsplit=1)[0]
    size = len(words.partition("-")[0]) + 1
    if words[0] > "\u2e80":
        size = _CHINESE_FITS
    each = (piece.right - piece.left) / len(piece.text)
    return above.right + size * each + _WORD_GAP * piece.height > edge


def joined_words(before: str, after: str) -> str:
    """Two lines as one: without the mark of a broken word, Chinese without a space."""
    if not before or not after:
        return before or after
    if before.endswith(BROKEN_WORD):
        return mended(before, after)
    if _is_symbol_cut(before):
        return before + after
    ends = (before[-1], after[0])
    is_close = any(map(_is_chinese, ends)) and not any(map(_is_latin, ends))
    if ends[0] == "日" and ends[1].isdigit():
        is_close = False  # the hours of a day
    return before + after if is_close else f"{before} {after}"


def _is_symbol_cut(before: str) -> bool:
    """Whether a line ends inside a symbol, "E/CN.15/", or at another slash of words."""
    last = before.rsplit(" ", 1)[-1]
    if len(last) > 1 and last[-1] == "/":
        return True
    return bool(_SYMBOL_CUT.search(last))


def mended(before: str, after: str) -> str:
    """A word that a line breaks; the hyphen of a compound stays."""
    is_compound = not after[0].islower() or _COMPOUND_END.match(after)
    return before.rstrip("".join(BROKEN_WORD)) + ("-" if is_compound else "") + after


def _is_chinese(sign: str) -> bool:
    return "\u2e80" < sign < "\uff9f"


def _is_latin(sign: str) -> bool:
    return sign.isalpha() and not _is_chinese(sign)
