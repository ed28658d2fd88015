"""Days inside a longer text, which stand neither at its head nor at its end.

"Working Group on Lamps, 10 – 14 March 2031, Vienna"
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from agendas.reading.times.days import (
    CHINESE_DAYS,
    LAST_WORDS,
    FoundSpan,
    is_date_word,
    read_span,
    span_at_start,
)
from agendas.reading.times.figures import DIGIT
from agendas.reading.times.hours import band_at_start
from meetings.dates import Band, Precision

_LONGEST = 400  # characters of a text in whose middle days stand
_MOST_RUNS = 3  # of words of dates that are tried in one text
_MOST_CUT = 4  # words of days that were cut
_WORD = re.compile(r"[^\s(（\[]\S*")
OF_DAYS = {Precision.DAY, Precision.WEEK}
_END_ALONE = re.compile(r"\d{1,2}(?:st|nd|rd|th)?(?=\s?[,:;]\s)")
_MOST_BEHIND = 200  # characters behind hours
_MOST_STARTS = 12  # places where hours may begin
_MAY_BEGIN_HOURS = re.compile(
    r"(?<![\w.:/,’'-])(?:[上下]午|从)?[0-9]{1,2}(?:(?!\w{3})|(?=[hH][0-5]|[时時点]))"
)
# The word before hours that begin with it: "Lamps, from 1 to 2 p.m.".
_FROM = re.compile(
    r"(?<![^\s,،(（])(?:from|de(?: las?)?|с|من(?: الساعة)?|الساعة)\s$", re.IGNORECASE
)
_INSIDE_HOUR = re.compile(r"\d\s?(?:h|ч|час\w*|heures|horas)\.?\s?$")
_CHINESE_WITHIN = re.compile(CHINESE_DAYS)


@dataclass(frozen=True)
class FoundDays:
    """Days inside a text, from one place of it to another."""

    found: FoundSpan
    start: int
    end: int


@lru_cache(maxsize=2048)
def span_within(text: str, year: int | None = None) -> FoundDays | None:
    """The first days in a text of a few hundred characters, wherever they stand.

    Words of dates that follow each other belong together: "10 – 14 March 2031". Only
    days that can be read for certain are found, or those that contradict themselves.
    """
    if not DIGIT.search(text) or len(text) > _LONGEST:
        return None
    if match := _CHINESE_WITHIN.search(text):
        found = read_span(match["days"], year)
        is_certain = found and found.span
        return FoundDays(found, match.start(), match.end()) if is_certain else None
    words = list(_WORD.finditer(text))
    first, tried = 0, 0
    while first < len(words) and tried < _MOST_RUNS:
        size = _size_of_run(words[first : first + LAST_WORDS])
        if size and (found := _days_of_run(text, words[first : first + size], year)):
            return found
        tried += size > 0
        first += max(size, 1)
    return None


def _size_of_run(words: list[re.Match[str]]) -> int:
    """How many words from the first on may belong to one date."""
    size = 0
    while size < len(words) and is_date_word(words[size][0]):
        size += 1
    has_figure = any(DIGIT.search(word[0]) for word in words[:size])
    return size if has_figure else 0


def _days_of_run(
    text: str, words: list[re.Match[str]], year: int | None
) -> FoundDays | None:
    for first, word in enumerate(words):
        if word[0][0] in "-–—,;:.":
            continue
        for last in reversed(words[first:]):
            start, end = word.start(), last.end()
            days = text[start:end].rstrip(" ,;:،.–—-)）]")
            found = read_span(days, year)
            is_certain = found and found.span and found.span.precision in OF_DAYS
            if is_certain or (found and found.problem and _contradicts(found)):
                return FoundDays(found, start, start + len(days))
    return None


def _contradicts(found: FoundSpan) -> bool:
    """Whether a day of the week is not that of its date."""
    return found.problem.code in {"weekday_differs", "week_without_monday"}


def days_cut(title: str) -> tuple[str, str] | None:
    """ "Working Group, 10 to" before "March 14": days that no one can read whole."""
    words = title.split(" ")
    size = 0
    while size < min(len(words) - 1, _MOST_CUT) and is_date_word(words[-1 - size]):
        size += 1
    cut = words[len(words) - size :]
    if not cut or cut[-1][-1].isdigit() or not any(map(str.isdigit, "".join(cut))):
        return None
    joins = cut[-1].isalpha() and cut[-1].islower()
    return (
        (" ".join(words[:-size]).strip(" ,،，、.;:：–—-"), " ".join(cut))
        if joins
        else None
    )


def after_lost_dash(text: str, year: int | None) -> str:
    """The end of days whose dash was lost: "24, Turkey", "November 2, Greece"."""
    if match := _END_ALONE.match(text):
        return match[0]
    found = span_at_start(text, year)
    is_day = found and found.is_day and found.rest
    return text[: len(text) - len(found.rest)].rstrip(" ,") if is_day else ""


def hours_within(text: str) -> tuple[str, Band, str] | None:
    """The hours in a text, the words before them and those behind; None of several."""
    if not DIGIT.search(text) or len(text) > _LONGEST + _MOST_BEHIND:
        return None
    found, end = None, 0
    for match in islice(_MAY_BEGIN_HOURS.finditer(text), _MOST_STARTS):
        band = band_at_start(text[match.start() :]) if match.start() >= end else None
        if not band or not band[0] or _INSIDE_HOUR.search(text[: match.start()]):
            continue
        if found:
            return None
        before = _FROM.sub("", text[: match.start()])
        found, end = (before, *band[::2]), len(text) - len(band[2])
    return found
