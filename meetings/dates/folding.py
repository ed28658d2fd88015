"""Text brought to one spelling before its words are looked up.

"1er–5 JUIN 2015" → "1er-5 juin 2015"
"٢٣ أيّار" → "23 ايار"
"""

import re
import unicodedata
from unicodedata import category

from meetings.dates.sentences import Unclear

MAX_LENGTH = 200

_DASHES = "‐‑‒–—―−－~～〜"
_COMMAS = "，،、"  # Chinese, Arabic, and the comma of Chinese lists
_COLONS = "：∶"  # full-width, and the ratio sign
# Superscripts are not here: "5²" is a day with a footnote mark, not the 52nd.
_DIGITS = "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９"
# Mn are accents and vowel signs; Cf the marks of writing direction, zero-width spaces
# and soft hyphens.
_TAGS = range(0xE0000, 0xE0200)
_MARKS = [*range(0x10000), *_TAGS]
_DROPPED = [c for c in map(chr, _MARKS) if category(c) in {"Mn", "Cf"}]
_TABLE = str.maketrans(
    dict.fromkeys(_DROPPED)
    | dict.fromkeys(_DASHES, "-")
    | dict.fromkeys(_COMMAS, ",")
    | dict.fromkeys(_COLONS, ":")
    | dict(zip(_DIGITS, "0123456789" * 3, strict=True))
    | {"（": "(", "）": ")", "／": "/", "．": ".", "’": "'", "ـ": ""}
)


# Asked first, since few texts have any; what is above 0xFFFF is quick as a range only.
_FOLDED = re.compile(
    f"[{re.escape(''.join(chr(c) for c in _TABLE if c not in _TAGS))}"
    f"{chr(_TAGS[0])}-{chr(_TAGS[-1])}]"
)


def fold(text: str) -> str:
    """One case, no accents or vowel signs, ASCII digits and dashes, single spaces.

    Raises ValueError when the text is longer than any date or title part may be.
    """
    if len(text) > MAX_LENGTH:
        raise Unclear("text_too_long", most=MAX_LENGTH)
    # The dash of a span is in most dates, and seldom anything else of the table.
    letters = unicodedata.normalize("NFD", text.casefold().replace("–", "-"))
    if not letters.isascii() and _FOLDED.search(letters):
        letters = letters.translate(_TABLE)
    return " ".join(letters.split())
