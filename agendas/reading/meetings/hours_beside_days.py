"""Days of a list of meetings that have hours beside them, on a line of their own.

3 June 2031, 10:00–13:00 CET
Webinar on lamps

A meeting of such a list has days and no hours, which are reported.
"""

import re
from collections.abc import Iterable

from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.times.days import ANY_YEAR, DIGIT, band_at_start, span_at_start
from meetings.dates import Precision

_LONGEST = 80  # characters
_HOUR = re.compile(r"\d[:.hч点]\d|\d\s?[ap]\.?m|\d[时時]", re.IGNORECASE)
# "CET", "(UTC+2)", "Geneva time"
_ZONE = re.compile(r"\(?[A-Z]{2,5}(?:\s?[+-]\s?\d{1,2})?\)?|\(?[^\W\d_]+ time\)?")
_AROUND = " ,،，;|–—-"


def leave_hours(sheet: Sheet, lines: Iterable[Line]) -> None:
    """Take hours from lines of days alone, and report them."""
    for line in lines:
        if line.cells or len(line.text) > _LONGEST or not _HOUR.search(line.text):
            continue
        found = span_at_start(line.text, ANY_YEAR) if DIGIT.match(line.text) else None
        if not found or not found.span or found.span.precision is not Precision.DAY:
            continue
        hours = found.rest.lstrip(_AROUND)
        band = band_at_start(hours)
        if band and band[0] and (not band[2] or _ZONE.fullmatch(band[2])):
            line.text = line.text[: -len(found.rest)].rstrip(_AROUND)
            sheet.report(line.number, "not_understood", text=hours)
