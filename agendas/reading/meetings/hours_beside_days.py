"""Days of a list of meetings that have hours beside them, on a line of their own.

3 June 2031, 10:00–13:00 CET
Webinar on lamps

Time: 4 June 2031 (Wednesday) – 17:30–19:30

A meeting of such a list has days and no hours, which are reported.
"""

import re
from collections.abc import Iterable

from agendas.reading.languages import TIME_ROLES
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.tables.table_lines import column_role
from agendas.reading.times.days import ANY_YEAR, read_span, span_at_start
from agendas.reading.times.figures import DIGIT
from agendas.reading.times.hours import band_at_start
from meetings.dates import Precision

_LONGEST = 80  # characters
_HOUR = re.compile(r"\d[:.hч点]\d|\d\s?[ap]\.?m|\d[时時]", re.IGNORECASE)
# "CET", "(UTC+2)", "Geneva time"
_ZONE = re.compile(r"\(?[A-Z]{2,5}(?:\s?[+-]\s?\d{1,2})?\)?|\(?[^\W\d_]+ time\)?")
AROUND = " ,،，;|–—-"
_LABEL = re.compile(r"(?P<label>[^\W\d_][^:：\d]{0,24}?)\s?[:：]\s*(?=\d)")
_CLOCK = re.compile(r"(?<![\d.:])\d{1,2}\s?(?:[:.hч]\s?\d{2}(?!\d)|[ap]\.?m|[时時点])")


def leave_hours(sheet: Sheet, lines: Iterable[Line]) -> None:
    """Take hours from lines of days alone, and report them."""
    for line in lines:
        if line.cells or len(line.text) > _LONGEST or not _HOUR.search(line.text):
            continue
        if hours := _after_label(line.text):
            line.text = line.text[: -len(hours)].rstrip(AROUND)
            sheet.report(line.number, "not_understood", text=hours)
            continue
        found = span_at_start(line.text, ANY_YEAR) if DIGIT.match(line.text) else None
        if not found or not found.span or found.span.precision is not Precision.DAY:
            continue
        hours = found.rest.lstrip(AROUND)
        if are_hours(hours):
            line.text = line.text[: -len(found.rest)].rstrip(AROUND)
            sheet.report(line.number, "not_understood", text=hours)


def are_hours(text: str) -> bool:
    """Whether the words are hours and no more than their zone: "10:00–13:00 CET"."""
    band = band_at_start(text)
    return bool(band and band[0] and (not band[2] or _ZONE.fullmatch(band[2])))


def hours_behind(days: str) -> str:
    """The hours behind days: the end of "4 June 2031 (Wednesday) – 17:30–19:30"."""
    for clock in _CLOCK.finditer(days):
        bare, hours = days[: clock.start()].rstrip(AROUND), days[clock.start() :]
        found = read_span(bare, ANY_YEAR) if bare else None
        if found and found.span and are_hours(hours):
            return hours
    return ""


def _after_label(text: str) -> str:
    """The hours behind the days of "Time: 4 June 2031 – 17:30–19:30", if any."""
    label = _LABEL.match(text)
    if not label or column_role(label["label"]) not in TIME_ROLES:
        return ""
    return hours_behind(text[label.end() :])
