"""Words that a line's end broke, of which the document tells how they are written.

the inter-
governmental group     → "intergovernmental", where that or "Intergovernmental" stands

A word that stands with its hyphen elsewhere keeps it, and so does any other of which
the document tells nothing.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable
from itertools import pairwise

from agendas.reading.lines.sheet import Line, Sheet

# Takes the place of a hyphen that is none of the word's.
SOFT_HYPHEN = "\u00ad"
_FIRST = re.compile(r"(?P<word>[^\W\d_]{2,})-$")
_SECOND = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BEYOND = 2  # letters beyond the hyphen that another form of the word shares
_SHORTEST = 5  # letters of what they share


def mend_broken_words(sheet: Sheet) -> None:
    """Make the hyphens soft that are none of the words they break."""
    broken = [
        (above, first["word"], second[0])
        for above, line in pairwise(sheet.lines)
        if above.text.endswith("-")
        and line.text[:1].islower()
        and not (line.gap or above.cells or line.cells)
        and (first := _FIRST.search(above.text))
        and (second := _SECOND.match(line.text))
    ]
    if not broken:
        return
    words = sorted(set(_words(sheet.every)))
    for above, first, second in broken:
        if _is_one(first.lower(), second.lower(), words):
            above.text = above.text[:-1] + SOFT_HYPHEN


def _words(lines: Iterable[Line]) -> Iterable[str]:
    for line in lines:
        yield from _WORD.findall(line.text.lower())


def _is_one(first: str, second: str, words: list[str]) -> bool:
    """Whether a word of the document begins as the two parts together do."""
    if _holds(f"{first}-{second}", words):
        return False
    whole = f"{first}{second}"
    shared = whole[: max(len(first) + _BEYOND, _SHORTEST)]
    if len(shared) < _SHORTEST:
        return _holds(whole, words)
    place = bisect_left(words, shared)
    return place < len(words) and words[place].startswith(shared)


def _holds(word: str, words: list[str]) -> bool:
    place = bisect_left(words, word)
    return place < len(words) and words[place] == word
