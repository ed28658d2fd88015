"""Days and the place beside them, where a line or a bracket says nothing else.

10–14 March 2031, Vienna        Vienna, 10–14 March 2031        Doha (Qatar), 3 May
"""

import re

from agendas.reading.days_within import span_within
from agendas.reading.languages import CITIES
from agendas.reading.names import names_meeting

_AROUND = " ,،，、.;:：–—-()（）"
_COMMA = re.compile(r"\s*[,，،、]\s*")
_COUNTRY = re.compile(r"\s*[(（](?P<country>[^\W\d_][^()（）\d]{2,50})[)）]$")
PLACE = re.compile(r"[^\W\d_a-zа-яё][^\d()]{1,30}")
_ONLINE = re.compile(
    r"(?:online|virtual|hybrid|en ligne|en línea|virtuel(?:le)?|hybride|híbrid[ao]"
    r"|онлайн|виртуально|в режиме онлайн|在线|线上|عبر الإنترنت|افتراضي)"
    r"(?:\s(?:meeting|format|event|only))?",
    re.IGNORECASE,
)
_LONGEST = 120
_MOST_WORDS = 4


def is_place(text: str) -> bool:
    """Whether the words are a place and its country, "Valletta, Malta", or a city."""
    if text in CITIES or _ONLINE.fullmatch(text):
        return True
    if match := _COUNTRY.search(text):
        return may_be_place(text[: match.start()])
    parts = _COMMA.split(text)
    if len(parts) != 2 or parts[1] in CITIES:
        return False  # "Meeting of the Bureau, Vienna"
    return all(map(may_be_place, parts))


def may_be_place(text: str) -> bool:
    """Whether a few words with capitals, or of no capitals, name no meeting."""
    is_short = len(text.split()) < _MOST_WORDS
    return bool(PLACE.fullmatch(text)) and is_short and not names_meeting(text)


def days_and_place(text: str, year: int | None) -> tuple[str, str | None] | None:
    """The words of the days, and the place where one stands before or after them."""
    inside = span_within(text, year) if len(text) <= _LONGEST else None
    if not inside:
        return None
    before = text[: inside.start].strip(_AROUND)
    after = text[inside.end :].strip(" ,،，、.;:：–—-")
    if before and after:
        return None
    place = before or after
    if after.startswith(("(", "（")) and after.endswith((")", "）")):
        place = after[1:-1].strip()
    if place and not is_place(place):
        return None
    return text[inside.start : inside.end], place or None
