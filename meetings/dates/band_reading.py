"""Bands of hours read from text, or refused when they can be read in two ways.

10 a.m.–1 p.m.      3–6 p.m.      1:15-2:30 PM      12 noon to 2 pm
10 heures-13 heures      10 ч. 00 м.–13 ч. 00 м.      上午10时至下午1时
"""

import datetime as dt
import re
from dataclasses import dataclass
from enum import StrEnum

from meetings.dates.bands import Band
from meetings.dates.folding import fold
from meetings.dates.sentences import Unclear

_LEADING = re.compile(r"^(?:from|between|de las?|de|du|entre|с|من|从)\s")
# "From 9 a.m. onwards": when something begins, and no end.
_STARTING = re.compile(
    r"^(?:(?:starting|beginning)\ (?:at|from)|as\ (?:of|from)|at"
    r"|a\ partir\ de(?:\ las?)?|des|a\ las?|a|desde\ las?|начиная\ с|начало\ в|в|от"
    r"|自|由|于|(?:ابتداء|اعتبارا|بدءا)\ من|في)\ ?(?=\d|上午|下午|الساعة|midi|noon)"
)
_ONWARDS = re.compile(
    r"\ ?(?:onwards?|sharp|precises?|en\ adelante|en\ punto|и\ далее|起|开始|فصاعدا)$"
)
_CLOCK_WORD = re.compile(r"الساعة ?")
# "a" parts the hours in Spanish, so "a.m." becomes one word first.
_HALF_OF_DAY = re.compile(r"(?<![^\W\d_])([ap])\.? ?m\b\.?")
_TO = re.compile(r"-+|\s(?:to|until|till|and|a las?|a|au|y|et|до|по|الى)\s|至|到")
_MOMENT = re.compile(
    r"""(?P<before>上午|下午|中午|晚上|凌晨)?\ ?
        (?P<hour>[0-9]{1,2})
        (?: \ ?(?P<sign>[.:]|heures?|hours?|hrs?|h|час\.|ч\.?|时|点)\ ?
            (?: (?P<minute>[0-9]{2}|[0-9](?=\ ?分))(?::00)?
                (?:\ ?(?:м|мин|分|min)\b\.?)? )? )?
        \ ?(?P<after>am|pm|noon|midi|midnight|صباحا|مساء|ظهرا|ص|م|(?:قبل|بعد)\ الظهر
            |horas?|heures?|hours?|hrs?|hs|h|час(?:ов|а)?|ч)?""",
    re.VERBOSE,
)
_NAMED = {"noon": 12, "midday": 12, "midi": 12, "mediodia": 12, "midnight": 0}
_TWELVE = {"noon": 12, "midi": 12, "中午": 12, "上午": 12, "midnight": 0}
_MORNING = {"am", "上午", "凌晨", "صباحا", "ص", "قبل الظهر"}
_AFTERNOON = {"pm", "下午", "晚上", "مساء", "ظهرا", "م", "بعد الظهر"}
_CHINESE_AFTERNOON = {"下午", "晚上"}
_FULL_CLOCK = {"hora", "horas", "heure", "heures", "h", "ч", "ч."}
_FULL_CLOCK |= {"hr", "hrs", "hour", "hours", "hs", "час", "часа", "часов", "час."}


class _Clock(StrEnum):
    """How the figures of a moment are to be read."""

    UNKNOWN = "unknown"
    MORNING = "a.m."
    AFTERNOON = "p.m."
    FULL = "24 hours"
    TWELVE = "noon or midnight"


@dataclass(frozen=True)
class _Moment:
    """One end of a band as it is written.

    `leads` marks a half of the day written before the hour, as Chinese does; it
    goes on to the end of the band.
    """

    hour: int
    minute: int
    clock: _Clock
    leads: bool = False
    has_sign: bool = False
    is_padded: bool = False


def parse_band(text: str) -> Band:
    """The band that `text` names in any official language.

    A half of the day said once at the end covers both hours, if that leaves the
    start before the end: "11:00-1:00 PM" starts in the morning. Hours without one
    are read on the 24-hour clock when they are marked as such, have two figures and
    minutes, or pass twelve; "3-6" is not. Raises Unclear.
    """
    words = _CLOCK_WORD.sub("", _LEADING.sub("", fold(text)))
    words = _HALF_OF_DAY.sub(r"\1m", words)
    ends = _TO.split(words)
    if len(ends) != 2:
        raise Unclear("no_start_and_end")
    start, end = (_moment(part.strip(" .,;")) for part in ends)
    last_clock = _end_clock(start, end)
    last = _time(end, last_clock)
    for clock in _start_clocks(start, last_clock):
        if (first := _time(start, clock)) < last:
            return Band(first, last)
    raise Unclear("end_before_start")


def parse_time(text: str) -> dt.time:
    """The moment that `text` names: "10 a.m.", "noon", "10 heures", "上午10时".

    Hours that do not say their half of the day need minutes and two figures: "10:00".
    Raises Unclear on all others.
    """
    words = _STARTING.sub("", _ONWARDS.sub("", _LEADING.sub("", fold(text))))
    words = _CLOCK_WORD.sub("", words)
    moment = _moment(_HALF_OF_DAY.sub(r"\1m", words).strip(" .,;:"))
    if moment.clock is not _Clock.UNKNOWN:
        return _time(moment, moment.clock)
    if moment.is_padded and moment.has_sign:
        return _time(moment, _Clock.FULL)
    raise Unclear("half_of_day_missing")


def _moment(text: str) -> _Moment:
    if text in _NAMED:
        return _Moment(_NAMED[text], 0, _Clock.TWELVE)
    match = _MOMENT.fullmatch(text)
    if not match:
        raise Unclear("no_time_of_day", words=text)
    before, sign = match["before"] or "", match["sign"] or ""
    word = before or match["after"] or ""
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if hour > 23 or minute > 59:
        raise Unclear("no_such_time", time=f"{hour}.{minute:02}")
    if sign in {".", ":"} and match["minute"] is None:
        raise Unclear("minutes_missing", words=text)
    clock = _clock(word, sign, hour)
    if clock is _Clock.TWELVE:
        hour = _TWELVE[word]
    is_padded = len(match["hour"]) == 2 and match["minute"] is not None
    return _Moment(hour, minute, clock, bool(before), bool(sign), is_padded)


def _clock(word: str, sign: str, hour: int) -> _Clock:
    if word in _TWELVE and hour == 12:
        return _Clock.TWELVE
    if word in _MORNING:
        return _Clock.MORNING
    if word in _CHINESE_AFTERNOON and hour > 12:
        return _Clock.FULL  # "下午15:00"
    if word in _AFTERNOON:
        return _Clock.AFTERNOON
    if word in _TWELVE:
        raise Unclear("noon_at_twelve")
    is_full = word in _FULL_CLOCK or sign in _FULL_CLOCK
    return _Clock.FULL if is_full else _Clock.UNKNOWN


def _end_clock(start: _Moment, end: _Moment) -> _Clock:
    """How the end is to be read: as it says, or as the start does."""
    if end.clock is not _Clock.UNKNOWN:
        return end.clock
    if start.clock is _Clock.FULL:
        return _Clock.FULL
    if start.leads and end.hour > 12:
        return _Clock.FULL  # "上午10:00-13:00"
    if start.leads:
        # "中午12时至12时30分": the hour that begins at noon is in the afternoon.
        in_morning = start.clock is _Clock.MORNING
        reaches_noon = in_morning and end.hour == 12
        return _Clock.MORNING if in_morning and not reaches_noon else _Clock.AFTERNOON
    passes_twelve = max(start.hour, end.hour) > 12 and start.has_sign and end.has_sign
    is_padded = start.is_padded and end.is_padded
    if start.clock is _Clock.UNKNOWN and (passes_twelve or is_padded):
        return _Clock.FULL
    raise Unclear("half_of_day_missing")


def _start_clocks(start: _Moment, last_clock: _Clock) -> list[_Clock]:
    """The ways to read the start, the likeliest first."""
    if start.clock is not _Clock.UNKNOWN:
        return [start.clock]
    match last_clock:
        case _Clock.FULL:
            return [_Clock.FULL]
        case _Clock.TWELVE:
            return [_Clock.MORNING]
        case _:
            return [last_clock, _Clock.MORNING]


def _time(moment: _Moment, clock: _Clock) -> dt.time:
    if clock in {_Clock.FULL, _Clock.TWELVE}:
        return dt.time(moment.hour, moment.minute)
    if moment.hour > 12:
        raise Unclear("no_such_time", time=f"{moment.hour} {clock}")
    afternoon = 12 if clock is _Clock.AFTERNOON else 0
    return dt.time(moment.hour % 12 + afternoon, moment.minute)
