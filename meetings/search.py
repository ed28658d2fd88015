"""Folded text: a search finds a word in any spelling, "Désarmement" by "desarm".

PURE: no Django.
"""

import unicodedata

# Letters that decomposition leaves apart but people type alike: alef with hamza or
# madda, final ya and ta marbuta in Arabic; yo in Russian.
ALIKE = str.maketrans({"ى": "ي", "ة": "ه", "ـ": "", "ё": "е", "ı": "i", "ß": "ss"})


def fold(text: str) -> str:
    """Lower case without accents, vowel signs and doubled blanks."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(letters.translate(ALIKE).split())
