"""Headings that say more than what they open, and would lose their other words.

Calendar of meetings for the rest of 2031           → says no more
Meetings of the organs, their bureaux and others of interest to islands   → does
"""

import re
from collections.abc import Iterable

from agendas.reading.languages.folding import fold
from agendas.reading.languages.headings import ROLES
from meetings.dates.vocabulary import VOCABULARY

_WORD = re.compile(r"[^\W\d_]+")
_CHINESE = re.compile("[一-鿿]")
_SHORTEST = 4  # letters; smaller words join others


def _words(text: str) -> list[str]:
    """The words of some length; of Chinese, which parts none, each two signs."""
    found = []
    for word in _WORD.findall(fold(text)):
        if _CHINESE.match(word):
            found += [word[place : place + 2] for place in range(len(word) - 1)]
        elif len(word) >= _SHORTEST:
            found.append(word)
    return found


_KNOWN = frozenset(word for phrase in (*ROLES, *VOCABULARY) for word in _words(phrase))


def says_more(text: str, said: Iterable[str | None]) -> bool:
    """Whether a third of the words is of no known heading, no day, and not `said`."""
    words = _words(text)
    known = {word for each in said if each for word in _words(each)}
    others = [word for word in words if word not in _KNOWN and word not in known]
    return 3 * len(others) > len(words)
