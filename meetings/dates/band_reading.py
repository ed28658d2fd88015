"""Bands of hours read from text, or refused when they can be read in two ways.

10 a.m.–1 p.m.      3–6 p.m.      1:15-2:30 PM      12 noon to 2 pm
10 heures-13 heures      10 ч. 00 м.–13 ч. 00 м.      上午10时至下午1时
"""

import re
from dataclasses import dataclass

from meetings.dates.bands import Band
from meetings.dates.folding import fold

_LEADING = re.compile(r"^(?:from|between|de|du|entre|с|من|从)\s+")
_CLOCK_WORD = re.compile(r"الساعة\s*")
# "a" parts the hours in Spanish, so "a.m." becomes one word first.
_HALF_OF_DAY = re.compile(r"\b([ap])\s?\.?\s?m\b\.?|\b([ap])\.m\.")
_TO = re.compile(r"\s*-+\s*|\s+(?:to|until|till|and|a|au|al|y|et|до|по|الى)\s+|至|到")
_MOMENT = re.compile(
    r"""(?P<before>上午|下午|中午|晚上|凌晨)?\s*
        (?P<hour>[0-9]{1,2})
        (?: \s*(?P<sign>[.:]|heures?|hrs?|hours?|h|ч\.?|时|点)\s*
            (?: (?P<minute>[0-9]{2}|[0-9](?=\s*分))\s*(?:м\.?|мин\.?|分|min\.?)? )? )?
        \s*(?P<after>am|pm|noon|midi|midnight|صباحا|مساء|ظهرا|ص|م
            |horas?|heures?|hrs?|hours?|h\.?|ч\.?)?""",
    re.VERBOSE,
)
_NAMED = {"noon": 12, "midday": 12, "midi": 12, "mediodia": 12, "midnight": 0}
_NOON = {"noon", "midi", "中午"}
_MORNING = {"am", "上午", "凌晨", "صباحا", "ص"}
_EVENING = {"pm", "下午", "晚上", "مساء", "ظهرا", "م"}
_FULL_CLOCK = [
    "horas",
    "hora",
    "heures",
    "heure",
    "hrs",
    "hr",
    "hours",
    "hour",
    "h",
    "h.",
    "ч",
    "ч.",
]


@dataclass(frozen=True)
class _Moment:
    """One end: the figures, which half of the day they are in, and which clock."""

    hour: int
    minute: int
    half: str = ""
    full_clock: bool = False
    two_figures: bool = False


def parse_band(text: str) -> Band:
    """The band that `text` names in any official language.

    A half of the day said once at the end covers both hours, if that leaves the
    start before the end: "11:00-1:00 PM" starts in the morning. Hours without one
    are read on the 24-hour clock when they are marked as such or have two figures
    and minutes; "3-6" is a ValueError.
    """
    words = _CLOCK_WORD.sub("", _LEADING.sub("", fold(text).rstrip(" ,;")))
    words = _HALF_OF_DAY.sub(lambda half: f"{half[1] or half[2]}m", words)
    ends = _TO.split(words)
    if len(ends) != 2:
        raise ValueError("A start and an end are needed, such as “10 a.m.–1 p.m.”.")
    start, end = (_moment(part.strip()) for part in ends)
    for first, last in _readings(start, end):
        if first < last:
            return Band(first, last)
    raise ValueError("The end is not after the start.")


def _moment(text: str) -> _Moment:
    if text in _NAMED:
        return _Moment(_NAMED[text], 0, half="named")
    match = _MOMENT.fullmatch(text)
    if not match:
        raise ValueError(f"“{text}” is not a time of day.")
    before, after, sign = match["before"], match["after"] or "", match["sign"] or ""
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if hour > 23 or minute > 59:
        raise ValueError(f"There is no {hour}.{minute:02} on the clock.")
    if sign in {".", ":"} and match["minute"] is None:
        raise ValueError(f"The minutes are missing in “{text}”.")
    is_full = after in _FULL_CLOCK or sign in _FULL_CLOCK
    return _Moment(
        hour,
        minute,
        half=_half(before or after, hour, minute),
        full_clock=is_full,
        two_figures=len(match["hour"]) == 2 and match["minute"] is not None,
    )


def _half(word: str, hour: int, minute: int) -> str:
    """Which half of the day `word` names for this hour, or "" for none."""
    if word == "中午":
        if hour != 12:
            raise ValueError("Only the hour of twelve is noon.")
        return "noon"
    if word in _NOON | {"midnight"}:
        if (hour, minute) != (12, 0):
            raise ValueError("Noon and midnight are at twelve.")
        return "midnight" if word == "midnight" else "noon"
    if word not in _MORNING | _EVENING:
        return ""
    if hour > 12 or (hour == 0 and word in _EVENING):
        raise ValueError(f"There is no hour {hour} in half a day.")
    return "am" if word in _MORNING else "pm"
