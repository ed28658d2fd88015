"""Symbols that have their year in brackets, as no document of the United Nations has.

CDPL (2031) 21 REV.     GR-DEM(2031)OJ7     C(2031)99

They are known in a masthead alone: elsewhere they could be titles with a year.
"""

import re

_SYMBOL = re.compile(
    r"(?<!\S)[A-Z][A-Z-]{0,14}\s?\((?:19|20)\d{2}\)\s?[A-Z]{0,3}\d{1,4}"
    r"(?:\s?(?i:rev|add|final|prov)\b\.?\s?\d{0,2})?(?!\S)"
)
_LONGEST = 160  # characters of a line in which one stands


def yeared_symbol(text: str) -> str | None:
    """The words, if such a symbol is all of them."""
    return text if _may_hold(text) and _SYMBOL.fullmatch(text) else None


def at_yeared_symbol(text: str) -> list[str]:
    """ "Rome, 17 May 2031 CDPL (2031) 21" → both, where the symbol is at an end."""
    match = _SYMBOL.search(text) if _may_hold(text) else None
    if not match or (match.start() and match.end() < len(text)):
        return [text]
    return [text[: match.start()], match[0], text[match.end() :]]


def _may_hold(text: str) -> bool:
    """Asked first, as most lines have no year in brackets."""
    return len(text) < _LONGEST and ("(20" in text or "(19" in text)
