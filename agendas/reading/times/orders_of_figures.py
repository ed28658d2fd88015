"""Days in figures that the other days of the document tell how to read.

22/02/2022 – 25/02/2022      there is no month 22: days go first in this document,
02/10/2023 – 06/10/2023      and so here as well

"5/6/2023" stays as it is where nothing else tells, or where both orders stand.

Calendar for 1960            the year of the document has these last figures, and
25-26.5.60   28.6–2.7.60     days run to others, as numbers of items do not
"""

import re
from collections.abc import Iterable, Iterator

from agendas.reading.lines.sheet import Line

_FIGURES = re.compile(
    r"(?<![\d/])(?P<one>\d{1,2})/(?P<two>\d{1,2})/(?P<year>(?:19|20)\d{2})(?![\d/])"
)
_YEAR_BEHIND = re.compile(r"/(?:19|20)\d{2}")  # asked first, as most have none
_RUN = re.compile(r"(?<![\d/])\d{1,2}\s?[-–]\s?\d{1,2}/\d")  # "18-21/9/2023"
_MONTHS = 12
_SHORT_YEAR = re.compile(
    r"(?<![\w/.,–-])(?:(?P<first>\d{1,2})\.?(?:\d{1,2}\.?)?(?P<dash>\s?[-–]\s?))?"
    r"(?P<last>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{2})(?![\w/–-]|\.\w)"
)
_YEAR_IN_FULL = re.compile(r"(?<![\w/.,-])(?:19|20)\d{2}(?![\w/]|\.\d)")
_DAYS = 31
_LONGEST = 300  # characters of a row


def settle_figures(lines: Iterable[Line]) -> None:
    """Write the days that can be read in two ways as in ISO, if others tell which."""
    dated = [line for line in lines if "/" in line.text and _has_figures(line.text)]
    found = [match for line in dated for match in _FIGURES.finditer(line.text)]
    days_first = any(int(match["one"]) > _MONTHS for match in found)
    months_first = any(int(match["two"]) > _MONTHS for match in found)
    if days_first == months_first:
        return
    order = ("two", "one") if days_first else ("one", "two")
    for line in dated:
        line.text = _in_iso(line.text, order)
        line.cells = tuple(_in_iso(cell, order) for cell in line.cells)


def fill_years(lines: list[Line]) -> None:
    """Write "25-26.5.60" with all figures of its year, if the document prints them."""
    rows = [line for line in lines if _may_have_days(line.text)]
    found = [days for line in rows for days in _short_years(line.text)]
    if not any(days["dash"] for days in found):
        return
    years: dict[str, set[str]] = {}
    for line in lines:
        for full in _YEAR_IN_FULL.findall(line.text):
            years.setdefault(full[2:], set()).add(full)
    if not all(len(years.get(days["year"], ())) == 1 for days in found):
        return
    known = {short: full for short, (full, *_) in years.items()}
    for line in rows:
        line.text = _with_full_years(line.text, known)
        line.cells = tuple(_with_full_years(cell, known) for cell in line.cells)


def _may_have_days(text: str) -> bool:
    return len(text) < _LONGEST and text.count(".") > 1


def _short_years(text: str) -> Iterator[re.Match[str]]:
    for days in _SHORT_YEAR.finditer(text):
        is_date = 0 < int(days["month"]) <= _MONTHS and 0 < int(days["last"]) <= _DAYS
        if is_date and 0 < int(days["first"] or 1) <= _DAYS:
            yield days


def _with_full_years(text: str, years: dict[str, str]) -> str:
    for days in reversed([*_short_years(text)]):
        start, end = days.span("year")
        text = text[:start] + years[days["year"]] + text[end:]
    return text


def _has_figures(text: str) -> bool:
    may_have = _YEAR_BEHIND.search(text) and _FIGURES.search(text)
    return may_have is not None and not _RUN.search(text)


def _in_iso(text: str, order: tuple[str, str]) -> str:
    month, day = order
    return _FIGURES.sub(
        lambda match: (
            f"{match['year']}-{int(match[month]):02}-{int(match[day]):02}"
            if 0 < int(match[month]) <= _MONTHS
            else match[0]
        ),
        text,
    )
