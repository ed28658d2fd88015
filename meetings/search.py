"""Folded text: a search finds a word in any spelling, "Désarmement" by "desarm".

PURE: no Django.
"""

import re
import unicodedata

# Letters that decomposition leaves apart but people type alike: alef with hamza or
# madda, final ya and ta marbuta in Arabic; yo in Russian.
ALIKE = str.maketrans({"ى": "ي", "ة": "ه", "ـ": "", "ё": "е", "ı": "i", "ß": "ss"})

HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def fold(text: str) -> str:
    """Lower case without accents, vowel signs and doubled blanks."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(letters.translate(ALIKE).split())


def widen(folded: str) -> str:
    """With each Han letter three times: an index of three letters finds even one.

    A text holds a word if, and only if, the wide text holds the wide word: runs of a
    letter are three times as long in both.
    """
    return HAN.sub(lambda letter: 3 * letter[0], folded)
