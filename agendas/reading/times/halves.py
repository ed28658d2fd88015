"""Halves of the day that stand before what is held then, without hours.

a.m.  Item 1. Opening     Morning: Items 1 and 2     上午：项目1
"""

import re

from agendas.reading.languages import HALF_WORDS, ITEM_WORDS
from agendas.reading.languages.folding import fold

_HEAD = re.compile(
    rf"(?P<half>[^\d:：(（]{{2,24}}?)\s?(?:[:：]\s?(?=\S)|\s(?=(?:{ITEM_WORDS})\s?\d))"
    r"(?P<rest>.+)",
    re.IGNORECASE,
)
_BEFORE_CLOCK = re.compile(
    r"(?P<half>[^\d(（:：]{2,24}?)\s?[(（:：,،-]?\s?\d{1,2}(?!\d)"
)
_LONGEST = 400  # characters


def half_at_head(text: str) -> tuple[str, str] | None:
    """The half of the day at the head of a line, and the words behind it."""
    match = _HEAD.fullmatch(text) if len(text) < _LONGEST else None
    half = HALF_WORDS.get(fold(match["half"])) if match else None
    return (half, match["rest"]) if half and not match["rest"][:1].isdigit() else None


def heads_hours(text: str) -> bool:
    """Whether a half of the day and figures head the line: "Afternoon (14.30 or …"."""
    match = _BEFORE_CLOCK.match(text)
    return bool(match) and fold(match["half"].strip(" ,-–—")) in HALF_WORDS
