"""The year over the days of a list of meetings, and the day of a version."""

import re
from functools import lru_cache

from agendas.reading.languages import AS_OF, MANY_MEETINGS, without_names_of_years
from agendas.reading.lines.sheet import Line
from agendas.reading.times.days import ANY_YEAR
from agendas.reading.times.days_within import span_within

_YEAR = re.compile(r"(?<![\d/])(?<!\d{4}[-–])(?:19|20)\d{2}(?!\d|[-–/]\d)")
_YEARS = re.compile(r"(?<!\d)((?:19|20)\d{2})\s?[-–]\s?((?:19|20)\d{2})(?!\d)")
_FIGURES = re.compile(r"(?<!\d)\d{1,2}[-./]\d{1,2}[-./]\d{2,4}(?!\d)")
_OTHER_FIGURE = re.compile("[٠-٩۰-۹]")
_OTHER_FIGURES = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "0123456789" * 2)
_LONGEST = 300  # characters of a heading
_AROUND = " .,:;–—-()（）"
_OF_ANY_YEAR = re.compile(
    r"(?:(?:in |for )?(?:the )?year|(?:en |pour )?l[’']année|année|(?:en el )?año"
    r"|(?:на )?(?:год|г)|年(?:度)?|(?:عام|سنة)|calendar(?: of events)?|calendrier"
    r"|calendario|календарь|日历|(?:ال)?تقويم|events|événements|eventos|мероприятия|活动)?",
    re.IGNORECASE,
)
_YEAR_AHEAD = re.compile(
    r"(?P<year>(?:19|20)\d{2})\s"
    r"(?=\d{1,2}(?:\s[^\W\d_]{3,12})?\s?[-–—]\s?\d{1,2}\s[^\W\d_]{3})"
)


def year_of(text: str) -> int | None:
    """The one year that a heading names; None when it names several."""
    has_years = "20" in text or "19" in text
    if not has_years and (text.isascii() or not _OTHER_FIGURE.search(text)):
        return None  # as most
    return _only_year(text)


# Each part of the reader asks after the same headings and rows.
@lru_cache(maxsize=4096)
def _only_year(text: str) -> int | None:
    years = years_in(text[:_LONGEST])
    return years.pop() if len(years) == 1 else None


def years_in(text: str) -> set[int]:
    """The years that a short text names, without those in names: "2030 Agenda"."""
    if not text.isascii():
        text = text.translate(_OTHER_FIGURES)
    if "20" not in text and "19" not in text:
        return set()
    if not _YEAR.search(text):
        return set()
    bare = without_names_of_years(text.lower())
    return {int(match[0]) for match in _YEAR.finditer(bare)}


def names_years(text: str) -> bool:
    """Whether a heading is of several years: "Meetings between 2031 and 2033"."""
    if "20" not in text and "19" not in text:
        return False
    run = _YEARS.search(text[:_LONGEST])
    return bool(run and run[1] < run[2]) or len(years_in(text[:_LONGEST])) > 1


def two_years(text: str) -> tuple[int, ...]:
    """Two years that follow each other, where a heading names them and no other."""
    if not names_years(text):
        return ()
    run = _YEARS.search(text[:_LONGEST])
    years = [int(run[1]), int(run[2])] if run else sorted(years_in(text[:_LONGEST]))
    return tuple(years) if len(years) == 2 and years[1] == years[0] + 1 else ()


def tells_version(text: str) -> bool:
    """Whether a line says of which day a programme is: "As of 3 March 2031"."""
    said = AS_OF.search(text[:_LONGEST])
    day = text[said.start() :] if said else ""
    return bool(_FIGURES.search(day) or span_within(day, ANY_YEAR))


def is_of_year(text: str) -> bool:
    """Whether a heading is a year's: it begins or ends with it, and names no thing.

    "Meetings in 2031", "2031 год", but not "Follow-up to the 2030 summit".
    """
    rest = _YEAR.sub("", text[:300], count=1).strip(_AROUND)
    is_at_end = rest in text and not _YEAR.search(rest)
    return (
        is_at_end
        and (_OF_ANY_YEAR.fullmatch(rest) or MANY_MEETINGS.search(rest)) is not None
    )


def year_ahead(line: Line) -> tuple[int, str] | None:
    """ "2018 18–19 January: Geneva" → the year, which holds on, and the rest."""
    match = None if line.cells else _YEAR_AHEAD.match(line.text)
    return (int(match["year"]), line.text[match.end() :]) if match else None
