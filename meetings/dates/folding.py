"""Text brought to one spelling before its words are looked up.

"1er–5 JUIN 2015" → "1er-5 juin 2015"
"٢٣ أيّار" → "23 ايار"
"""

import unicodedata

MAX_LENGTH = 200

_DASHES = "‐‑‒–—―−－~～〜"
_COMMAS = "，،、"  # Chinese, Arabic, and the comma of Chinese lists
_COLONS = "：∶"  # full-width, and the ratio sign
_TABLE = str.maketrans(
    dict.fromkeys(_DASHES, "-")
    | dict.fromkeys(_COMMAS, ",")
    | dict.fromkeys(_COLONS, ":")
    | {"（": "(", "）": ")", "／": "/", "．": ".", "’": "'", "ـ": ""}
)
# Superscripts are not here: "5²" is a day with a footnote mark, not the 52nd.
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９", "0123456789" * 3)


def fold(text: str) -> str:
    """One case, no accents or vowel signs, ASCII digits and dashes, single spaces.

    Raises ValueError when the text is longer than any date or title part may be.
    """
    if len(text) > MAX_LENGTH:
        raise ValueError(f"The text is longer than {MAX_LENGTH} characters.")
    letters = unicodedata.normalize("NFD", text.casefold())
    # Cf are the marks of writing direction, zero-width spaces and soft hyphens.
    kept = (c for c in letters if unicodedata.category(c) not in {"Mn", "Cf"})
    return " ".join("".join(kept).translate(_TABLE).translate(_DIGITS).split())
