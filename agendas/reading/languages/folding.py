"""Lines brought to one spelling before their words are compared.

"Ordre du jour  PROVISOIRE annoté" → "ordre du jour provisoire annote"
"""

import re
from functools import lru_cache

from meetings.dates.folding import MAX_LENGTH
from meetings.dates.folding import fold as fold_date

_LETTERS_APART = re.compile(r"[一-鿿](?: [一-鿿])+")  # "议 程"


# Each part of the reader asks after the same lines.
@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """One case, no accents, plain dashes and quotes; "" for a text that is too long."""
    if len(text) > MAX_LENGTH:
        return ""
    if text.isascii():
        return " ".join(text.lower().split())
    is_apart = text[1:2] == " " and _LETTERS_APART.fullmatch(text)
    return fold_date(text.replace(" ", "") if is_apart else text)


_VOWELS = dict.fromkeys([*range(0x64B, 0x653), 0x640])
_LETTERS = {chr(sign) for sign in _VOWELS}


def without_vowels(text: str) -> str:
    """Arabic words without the signs of their vowels, which few texts print."""
    if text.isascii() or _LETTERS.isdisjoint(text):
        return text
    return text.translate(_VOWELS)


def fold_all(text: str) -> str:
    """`text` folded whatever its length, a piece at a time."""
    pieces = (
        text[start : start + MAX_LENGTH] for start in range(0, len(text), MAX_LENGTH)
    )
    return " ".join("".join(_fold_piece(piece) for piece in pieces).split())


def _fold_piece(piece: str) -> str:
    # Folding strips the spaces at both ends, which here stand inside the text.
    head = " " if piece[:1].isspace() else ""
    tail = " " if piece[-1:].isspace() else ""
    return head + fold(piece) + tail
