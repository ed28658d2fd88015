"""Words of a PDF page with their boxes, and the rows they stand in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

BROKEN_WORD = ("\ufffe", "\x02", "\u00ad")
_WIDE = 1.1  # heights; a wider gap parts columns


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
    for piece in sorted(pieces, key=lambda each: (each.foot, each.left)):
        last = rows[-1][0] if rows else None
        limit = 0.45 * min(piece.height, last.height) if last else 0
        if last and abs(piece.foot - last.foot) < limit:
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [sorted(row, key=lambda each: each.left) for row in rows]


def segments(row: Sequence[Piece]) -> Row:
    """The row with its pieces joined up to the next wide gap."""
    joined: Row = []
    for piece in row:
        last = joined[-1] if joined else None
        gap = piece.left - last.right if last else 0.0
        if last is None or gap > _WIDE * piece.height:
            joined.append(piece)
            continue
        is_parted = gap > 0.12 * piece.height
        words = last.text + piece.text
        joined[-1] = Piece(
            joined_words(last.text, piece.text) if is_parted else words,
            last.left,
            max(last.right, piece.right),
            min(last.top, piece.top),
            max(last.bottom, piece.bottom),
            last.foot,
        )
    return joined


def joined_words(before: str, after: str) -> str:
    """Two lines as one: without the mark of a broken word, Chinese without a space."""
    if not before or not after:
        return before or after
    if before.endswith(BROKEN_WORD):
        return before.rstrip("".join(BROKEN_WORD)) + after
    ends = (before[-1], after[0])
    is_close = any(map(_is_chinese, ends)) and not any(map(_is_latin, ends))
    return before + after if is_close else f"{before} {after}"


def _is_chinese(sign: str) -> bool:
    return "\u2e80" < sign < "\uff9f"


def _is_latin(sign: str) -> bool:
    return sign.isalpha() and not _is_chinese(sign)
