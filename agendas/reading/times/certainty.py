"""How certain a meeting is, and the brackets and words that say so.

"6–8 May (tentative)"     "Conference of the Parties (dates to be confirmed)"
"""

import re
from functools import lru_cache

from agendas.reading.languages import (
    ANY_STATUS,
    MOVED_FROM,
    MOVED_TO,
    STATUS,
    STATUS_ALONE,
    tells_status,
)
from agendas.reading.languages.folding import without_vowels
from agendas.reading.lines.marks import clean_title

_BEFORE_CLOSING = re.compile(r"\s(?=[)）])")
BRACKET = re.compile(r"[(（\[]([^()（）\[\]]{1,200})[)）\]]")
_FOOTNOTE = re.compile(r"(?<=[^\W\d_]|\d)\s[a-z]/$")  # "4–7 February b/"
_LONGEST_STATUS = 80  # characters


def with_commas(text: str) -> str:
    """What stands in brackets, between commas instead."""
    return BRACKET.sub(r", \1, ", text) if _may_hold_brackets(text) else text


def without_status(words: str) -> str:
    """A title or place as printed, without a bracket that says how certain it is."""
    if not _may_hold_brackets(words):
        return clean_title(" ".join(words.split()))
    kept = BRACKET.sub(lambda m: " " if _is_note(m[1]) else m[0], words)
    # "Lamps (Vienna (tentative))"
    return clean_title(_BEFORE_CLOSING.sub("", " ".join(kept.split())))


def _is_note(words: str) -> bool:
    """Whether a bracket holds a status, alone or with the days before it."""
    words = without_vowels(words)
    rest = ANY_STATUS.sub("", words).strip(" ,;:/；，.")
    has_days = any(sign.isdigit() for sign in rest)
    is_moved = MOVED_TO.match(words) or MOVED_FROM.match(words)
    return not rest or bool(is_moved) or (rest != words.strip(" .") and has_days)


# The same days and places stand in row after row.
@lru_cache(maxsize=1024)
def without_notes(when: str) -> str:
    """The days alone, without brackets and words of their status."""
    when = without_vowels(when)
    when = _FOOTNOTE.sub("", when) if when.endswith("/") else when
    bare = BRACKET.sub(" ", when) if _may_hold_brackets(when) else when
    if tells_status(bare):
        bare = ANY_STATUS.sub(" ", bare)
    return " ".join(bare.split()).strip(" ,،，;:*–—-/")


def brackets(text: str) -> list[str]:
    """What stands in brackets."""
    return BRACKET.findall(text) if _may_hold_brackets(text) else []


def _may_hold_brackets(text: str) -> bool:
    """Asked first, as most words have none."""
    return "(" in text or "（" in text or "[" in text


@lru_cache(maxsize=1024)
def is_status(text: str) -> bool:
    """Whether the whole of `text` says how certain a meeting is."""
    text = without_vowels(text.strip(" .()[]（）"))
    may_be = len(text) < _LONGEST_STATUS and tells_status(text)
    return may_be and STATUS_ALONE.fullmatch(text) is not None


def tells_of_end(title: str) -> bool:
    """Whether words in a title may say that the meeting is not held, or not then."""
    ends = ("cancelled", "postponed")
    return tells_status(title) and any(STATUS[each].search(title) for each in ends)


def status_of(text: str) -> str:
    """How certain a meeting is: "confirmed" where nothing is said."""
    text = without_vowels(text)
    if not tells_status(text):
        return "confirmed"
    for status in ("cancelled", "postponed", "tentative", "tbc"):
        if STATUS[status].search(text):
            return status
    return "confirmed"
