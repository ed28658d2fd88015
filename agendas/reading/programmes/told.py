"""What a programme tells in sentences, of which no sitting is made.

The Committee will take up item 3 on Tuesday morning.
From 10 a.m. to 1 p.m., the Committee will hear the reports of its groups.
"""

import re

from agendas.reading.languages.told import BEGINS_WITH_PREPOSITION, VERB
from agendas.reading.times.clocks import full_hours
from agendas.reading.times.days import band_at_start

_AFTER_STOP = re.compile(r"(?:[^\W_]{3}|[)”»])\.\s|。")
_STOPS = (".", "。")
_COMMAS = frozenset(",،，")
_LONGEST = 600  # characters


def is_told(text: str) -> bool:
    """Whether hours, or no hours, begin a sentence; a title behind hours is none."""
    if not text.endswith(_STOPS) or len(text) > _LONGEST:
        return False
    band = band_at_start(full_hours(text))
    if band is None:
        first = _AFTER_STOP.split(text, maxsplit=1)[0]  # a title may be one
        return VERB.search(first) is not None
    if not band[0] or not band[2]:
        return False
    gap = text[: len(text) - len(band[2])].rstrip()[-1:]
    goes_on = band[2][0].islower() or gap in _COMMAS
    if BEGINS_WITH_PREPOSITION.match(text):
        return goes_on or VERB.search(band[2]) is not None
    return goes_on and VERB.search(band[2]) is not None
