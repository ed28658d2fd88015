"""Hours found in running text; what is not certain is said, not guessed.

"10 a.m.–1 p.m. 2 Lamps"                       → the hours, and "2 Lamps"
"will be opened on Monday, 29 May, at 10 a.m." → the time
"""

import datetime as dt
import re
from functools import lru_cache

from agendas.reading.times.clock_signs import (
    arabic_time_within,
    hours_in_usual_signs,
    time_in_usual_signs,
)
from agendas.reading.times.figures import DIGIT
from meetings.dates import Band, parse_band, parse_time

# "12:30 heure de Rabat", "12:30 Hora de preguntas": the word is none of the clock.
_HOUR_OF = r"(?:heure|hora)\s(?:d[eu]s?|del)\s|heure\sd[’']|час\sвопросов"
_HOUR = rf"""(?:[0-9]{{1,2}}
        (?:\s?(?:heures?\b|horas?\b|hours?\b|hrs?\b|h(?![a-z])
           |ч(?:ас\w{{0,2}})?\b\.?|[.:时時点])
           (?:\s?[0-9]{{2}}(?::00)?)?(?:\s?(?:м(?:ин)?\b\.?|min\b)|(?<![:.][0-9]{{2}})分)?)?
        (?:\s?[ap]\.?\s?m\b\.?|\s?noon\b
           |\s?(?!{_HOUR_OF})(?:heures?|horas?|hours?|hrs?|hs?|час\w{{0,2}})\b|\s?ч\b\.?
           |\s?(?:(?:صباحا|مساءا?|ظهرا)\u064b?|(?:قبل|بعد)\sالظهر|ص\b|م\b))?
        |noon\b|midi\b)"""
_BAND = re.compile(
    rf"""(?:from\s|de\s(?:las?\s)?|с\s|من\s|从)?(?:上午|下午|中午|(?:الساعة)\s)?\s?
        {_HOUR}
        \s?(?:[-–—‑−~至到]+|to\s|until\s|à\s|a\slas\s|a\s|до\s|إلى\s)\s?
        (?:上午|下午|中午|(?:الساعة)\s)?\s?
        {_HOUR}""",
    re.VERBOSE | re.IGNORECASE,
)
_BRACKETS = re.compile(r"[(（][^()（）]{0,80}[)）]")
_TWO_FIGURES = re.compile(r"[0-9][^0-9]+[0-9]")  # as most hours have, asked first
# Asked first: with what hours begin, and "12. Report" or "12- البند", which are none.
_BEGIN_HOURS = frozenset("0123456789fFdDсСمnNmM从上下中ا")
_NUMBERED_WORD = re.compile(
    r"\d{1,6}\s?[.–-]?\s?(?=[^\W\d_]{3})"
    r"(?!h|noon|midi|until|min|мин|ч|إلى|ص|م|ظ|الساعة|[قب]\w{2,3}\sالظهر|[时時点分至到上下中])",
    re.IGNORECASE,
)
_RUSSIAN_HOURS = re.compile(r"час\w*\.?", re.IGNORECASE)
_RUSSIAN_CLOCK = re.compile(r"(\d{2})\sчас\w*\.?\s(\d{2})\sмин\w*\.?")
_TIME = re.compile(
    r"""(?:上午|下午|中午)\s?[0-9]{1,2}(?:\s?[:时時点]\s?[0-9]{0,2}分?)?
      | (?:(?:الساعة)\s)?[0-9]{1,2}(?:[.:][0-9]{2})?\s?
        (?:[ap]\.?\s?m\b\.?|noon|(?:صباحا|مساءا?|ظهرا)\u064b?|(?:قبل|بعد)\sالظهر
           |heures?|horas?|hours?|hrs?|h\b|ч\b\.?(?:\s?[0-9]{2}\s?м\.?)?|час\w*)
      | [0-9]{2}[.:][0-9]{2}\b | [0-9]{1,2}\s?[hч]\s?[0-9]{2} | noon | midi""",
    re.VERBOSE | re.IGNORECASE,
)


@lru_cache(maxsize=2048)
def read_band(text: str) -> Band | None:
    """The hours that the whole of `text` names, or None."""
    if len(text) > 80 or not DIGIT.search(text):
        return None
    try:
        # Russian prints "час." after figures that stand for the whole clock.
        return parse_band(_RUSSIAN_HOURS.sub("ч", text))
    except ValueError:
        return None


def band_at_start(text: str) -> tuple[Band | None, str, str] | None:
    """The hours at the head of `text`: the band, its words, the other words."""
    if not may_begin_hours(text) or _NUMBERED_WORD.match(text):
        return None
    return _band_at_start(text)


def may_begin_hours(text: str) -> bool:
    """Whether the first sign may be one of hours: asked first, as most are none."""
    first = text[:1]
    return first in _BEGIN_HOURS or first.isdigit() or first.isspace()


@lru_cache(maxsize=20_000)  # lines of a document, which rule after rule asks
def _band_at_start(text: str) -> tuple[Band | None, str, str] | None:
    text = hours_in_usual_signs(text)
    match = _BAND.match(text)
    if not match:
        return None
    words = match[0].strip()
    rest = text[match.end() :].lstrip(" .,،，、:：;；؛–—-|")
    return read_band(words), words, rest


@lru_cache(maxsize=2048)
def looks_like_band(text: str) -> bool:
    """Whether the whole of `text` has the form of hours, even if they make no sense."""
    return len(text) < 60 and bool(
        _BAND.fullmatch(hours_in_usual_signs(text.strip(" .")))
    )


def names_hours(text: str) -> bool:
    """Whether hours from and to stand in a short text, or a time is all of it."""
    if len(text) > 100 or not DIGIT.search(text):
        return False
    if read_time(text):
        return True
    if not _TWO_FIGURES.search(text) and not _names_noon(text):
        return False
    bands = (match[0] for match in _BAND.finditer(text))
    return any(read_band(words.strip()) for words in bands)


def holds_hours(text: str) -> bool:
    """Whether hours from and to stand among the words, outside of brackets."""
    if not _TWO_FIGURES.search(text) and not _names_noon(text):
        return False
    bare = _BRACKETS.sub(" ", text) if "(" in text else text
    return any(read_band(match[0].strip()) for match in _BAND.finditer(bare))


def _names_noon(text: str) -> bool:
    lowered = text.lower()
    return "noon" in lowered or "midi" in lowered


@lru_cache(maxsize=2048)
def read_time(text: str) -> dt.time | None:
    """The one moment that the whole of `text` names, or None."""
    if len(text) > 40:
        return None
    try:
        return parse_time(time_in_usual_signs(text))
    except ValueError:
        return None


def time_in_sentence(text: str) -> dt.time | None:
    """The first time of day inside a sentence, or None."""
    text = _RUSSIAN_CLOCK.sub(r"\1:\2", text[:600])
    if clock := arabic_time_within(text):
        return read_time(clock)
    for match in _TIME.finditer(text):
        if time := read_time(match[0]):
            return time
    return None
