"""Nouns by which a name is one of a body, or of a meeting of any kind.

"Governing Body of the Lighthouses", "Encuentro de fareros"  → names of what meets
"Shedding light on every harbour", "Full text"               → none
"""

from agendas.reading.languages import BODY_START, ORGANIZATION, RANKS
from agendas.reading.languages.gatherings import GATHERING
from agendas.reading.languages.names import OFFICE, OTHER_GATHERING

_NOUNS = (BODY_START, ORGANIZATION, GATHERING, OFFICE, OTHER_GATHERING, *RANKS)


def plain(text: str) -> str:
    """Arabic letters without the stroke that draws them out: "المؤتمـر"."""
    return text.replace("\u0640", "")


def names_gathering(text: str) -> bool:
    """Whether the words name a body, or a meeting of any other kind."""
    words = plain(text).lower()
    return any(noun.search(words) for noun in _NOUNS)
