"""Numbered meetings by name in the six official languages.

"Fourteenth meeting", "Reprise de la huitième session", "第八届会议续会"
"""

from meetings.ordinals.labels import KINDS, UNITS, session_label
from meetings.ordinals.numbers import ordinal_words
from meetings.ordinals.reading import parse_ordinal
from meetings.ordinals.titles import TitlePart, compose_title

__all__ = [
    "KINDS",
    "UNITS",
    "TitlePart",
    "compose_title",
    "ordinal_words",
    "parse_ordinal",
    "session_label",
]
