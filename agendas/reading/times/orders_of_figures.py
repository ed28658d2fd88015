"""Days in figures that the other days of the document tell how to read.

22/02/2022 – 25/02/2022      there is no month 22: days go first in this document,
02/10/2023 – 06/10/2023      and so here as well

"5/6/2023" stays as it is where nothing else tells, or where both orders stand.
"""

import re
from collections.abc import Iterable

from agendas.reading.lines.sheet import Line

_FIGURES = re.compile(
    r"(?<![\d/])(?P<one>\d{1,2})/(?P<two>\d{1,2})/(?P<year>(?:19|20)\d{2})(?![\d/])"
)
_YEAR_BEHIND = re.compile(r"/(?:19|20)\d{2}")  # asked first, as most have none
_RUN = re.compile(r"(?<![\d/])\d{1,2}\s?[-–]\s?\d{1,2}/\d")  # "18-21/9/2023"
_MONTHS = 12


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
