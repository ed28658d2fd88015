"""Who organizes side events, where most of a list names it before a dash.

Institute of Lamps – Lenses for islands
Malta / Peru – Mirrors in harbours
Keeper of Valletta – Foghorns: a history

A dash stands in many titles. Half of what goes before it has to be a State or an
office by its name, and of the rest only what is written as a name is one.
"""

import re
from collections.abc import Sequence

from agendas.reading.languages import OFFICE
from agendas.reading.side_events.organizers import is_sure_name, listed_organizers

_FORM = re.compile(r"(?P<names>[^\W_].{1,150}?)(?:\s[-–—]\s|\s?——\s?)(?P<title>\S.+)")
_JOINTS = frozenset(
    ("of", "the", "and", "de", "la", "du", "des", "et", "del", "y", "и")
)
_FEWEST = 3
_MOST_WORDS = 4  # of a person's name
_LONGEST = 400  # characters of a title


def names_ahead(titles: Sequence[str]) -> list[re.Match[str] | None]:
    """Each title parted from the names before it; none where the list has no such."""
    found = [_FORM.match(title[:_LONGEST]) for title in titles]
    parted = [match for match in found if match]
    known = [match for match in parted if _is_known(match["names"])]
    if len(parted) * 2 <= len(titles) or len(parted) < _FEWEST:
        return []
    if len(known) * 2 < len(parted) or any(is_sure_name(m["title"]) for m in parted):
        return []
    return [
        match if match in known or (match and _is_name(match["names"])) else None
        for match in found
    ]


def _is_known(names: str) -> bool:
    """Whether the words are States, or an office by one of its nouns."""
    return OFFICE.search(names) is not None or any(
        map(is_sure_name, listed_organizers(names))
    )


def _is_name(words: str) -> bool:
    """Whether each word has a capital, or joins two others: "Keeper of Valletta"."""
    each = words.split()
    large = [word for word in each if word not in _JOINTS]
    return len(large) <= _MOST_WORDS and all(word[0].isupper() for word in large)
