"""Hours as documents of the United Nations print them.

10 a.m.–1 p.m.    3–6 p.m.    10 heures-13 heures    10.00 a 13.00 horas
10:00–13:00       上午10时至下午1时
"""

import datetime as dt

from meetings.dates.bands import Band
from meetings.dates.words import official_language

_DASHES = {"en": "–", "fr": "-", "es": " a ", "ru": "–", "zh": "至", "ar": "–"}
_NAMED_HOURS = {dt.time(0): "midnight", dt.time(12): "noon"}


def format_band(band: Band, language: str) -> str:
    """The band in `language`; what both ends share is said once: "3–6 p.m."."""
    language = official_language(language)
    start, end = (format_time(time, language) for time in (band.start, band.end))
    match language:
        case "en" if _shares_half(band, start, end):
            start = start.removesuffix(" a.m.").removesuffix(" p.m.")
        case "es":
            start = start.removesuffix(" horas")
        case "zh" if start[:2] == end[:2]:
            end = end[2:]
    return start + _DASHES[language] + end


def format_time(time: dt.time, language: str) -> str:
    """One moment: "10 a.m.", "noon", "10 heures", "上午10时"."""
    hour, minute = time.hour, time.minute
    match official_language(language):
        case "en":
            return _NAMED_HOURS.get(time) or _english(hour, minute)
        case "fr" if minute:
            return f"{hour} h {minute:02}"
        case "fr":
            return f"{hour} heure" if hour < 2 else f"{hour} heures"
        case "es":
            return f"{hour}.{minute:02} horas"
        case "zh":
            return _chinese(hour, minute)
        case _:
            return f"{hour:02}:{minute:02}"


def _shares_half(band: Band, start: str, end: str) -> bool:
    named = {start, end} & set(_NAMED_HOURS.values())
    return not named and (band.start.hour < 12) == (band.end.hour < 12)


def _english(hour: int, minute: int) -> str:
    minutes = f".{minute:02}" if minute else ""
    return f"{hour % 12 or 12}{minutes} {'a.m.' if hour < 12 else 'p.m.'}"


def _chinese(hour: int, minute: int) -> str:
    minutes = f"{minute}分" if minute else ""
    if hour == 12:
        return f"中午12时{minutes}"
    half, hour = ("上午", hour) if hour < 12 else ("下午", hour - 12)
    return f"{half}{hour}时{minutes}"
