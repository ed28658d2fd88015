"""Days and hours of meetings, read and written in the six official languages.

"29 and 30 May 2023", "du 8 au 17 octobre 2008", "2015年6月1日至5日", "3–6 p.m."
"""

from meetings.dates.band_reading import parse_band, parse_time
from meetings.dates.band_writing import format_band, format_time
from meetings.dates.bands import Band
from meetings.dates.reading import parse_span
from meetings.dates.sentences import Unclear
from meetings.dates.spans import Precision, Span
from meetings.dates.words import (
    FIRST_YEAR,
    LANGUAGES,
    LAST_YEAR,
    month_abbreviation,
    month_name,
    official_language,
    weekday_abbreviation,
    weekday_name,
)
from meetings.dates.writing import format_day, format_span

__all__ = [
    "FIRST_YEAR",
    "LANGUAGES",
    "LAST_YEAR",
    "Band",
    "Precision",
    "Span",
    "Unclear",
    "format_band",
    "format_day",
    "format_span",
    "format_time",
    "month_abbreviation",
    "month_name",
    "official_language",
    "parse_band",
    "parse_span",
    "parse_time",
    "weekday_abbreviation",
    "weekday_name",
]
