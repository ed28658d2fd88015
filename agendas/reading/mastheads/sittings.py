"""Sittings that a journal counts in one line with its masthead, which are no sessions.

Programme of Monday, 5 May 2031 Time Hall 3 09.00 Seventh session 14.30 Eighth session
"""

import re

from agendas.reading.bodies.ordinals import read_ordinal
from agendas.reading.lines.sheet import Line

_BEHIND_HOUR = re.compile(
    r"(?<![\d.:/])(?:[01]?\d|2[0-3])(?:[.:][0-5]\d|\s?h(?:\s?[0-5]\d)?)\s(?P<words>\D{3,60})$"
)
_NEAR = 20  # characters before a piece of a line, in which its hour stands


def is_behind_hour(text: str, line: Line) -> bool:
    """Whether an hour stands right before what is counted: "09.00 Seventh session"."""
    before = line.raw.partition(text)[0][-_NEAR:].rstrip() if line.is_piece else ""
    counted = _BEHIND_HOUR.search(f"{before} {text}")
    return bool(counted) and read_ordinal(counted["words"]) is not None
