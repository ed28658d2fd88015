"""Programmes that print the days and what is held on them, and no hours.

Monday, 5 May 2031
- Item 1. Election of officers
- General debate
Tuesday, 6 May 2031
- Item 2. Lamps              → two sittings without hours
"""

from agendas.reading.lines.sheet import Line
from agendas.reading.results import Days
from agendas.reading.tables import row_forms
from agendas.reading.tables.days_with_hours import day_of_cell
from agendas.reading.times.figures import DIGIT
from agendas.reading.times.hours import band_at_start, names_hours

_FEWEST_DAYS = 2
_SCANNED = 200  # cells with figures, among which the first days stand
_LONGEST = 100  # characters of a line in which its hours are looked for
_LONGEST_ENTRY = 200  # characters
_LONGEST_TITLE = 60  # characters of one with a full stop
_STOPS = (".", ":", "。", "：", "!", "?")


def is_daily(lines: list[Line], dates: Days | None, year: int | None) -> bool:
    """Whether two days stand there, or more, and no hours at all."""
    cells = (cell for line in lines for cell in line.cells or (line.text,))
    days = 0
    for count, cell in enumerate(filter(DIGIT.search, cells)):
        band = band_at_start(cell)
        is_timed = (band and band[0]) or row_forms.start_at_head(cell)
        if is_timed or names_hours(cell[:_LONGEST]):
            return False
        if days < _FEWEST_DAYS:
            days += day_of_cell(cell, dates, year) is not None
            if count > _SCANNED:
                return False
    return days >= _FEWEST_DAYS


def is_sentence(text: str) -> bool:
    """Whether the words tell something, and name nothing that is held."""
    return len(text) > _LONGEST_TITLE and text.endswith((".", "。"))


def may_be_entry(line: Line) -> bool:
    """Whether a line under a day may say what is held then, and no sentence on it."""
    text = line.text
    if len(text) > _LONGEST_ENTRY or line.cells or text.endswith(_STOPS):
        return False
    if row_forms.is_speaker(text) or row_forms.says_who(text):
        return False
    return not text[:1].islower() and text[:1].isalnum()
