"""Days and places of a meeting behind their labels, as pages of the web have them.

- Dates: 3–5 June 2031
- Venue: Palais des Nations, Geneva
| Date et lieu | 3 au 5 juin 2031 (Genève, Suisse) |
"""

import re

from agendas.reading.bodies.days_and_places import days_and_place
from agendas.reading.bodies.places import is_city, place_of, with_comma
from agendas.reading.lines.marks import BULLETS
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.mastheads.days import read_days
from agendas.reading.mastheads.facts import Masthead
from agendas.reading.times.days import ANY_YEAR

_LABEL = re.compile(
    r"(?:[-–*]\s)?(?:(?P<days>dates|when|fechas|cuándo|quand|даты(?: проведения)?|сроки"
    r"(?: проведения)?|когда|日期|会期|التواريخ)"
    r"|(?P<place>venue|place|location|where|lieu|où|lugar|sede|место(?: проведения)?"
    r"|где|地点|会议地点|المكان|مكان الانعقاد))\s?[:：]\s*(?P<value>\S.*)",
    re.IGNORECASE,
)
_BOTH = re.compile(
    r"(?:[-–*]\s)?(?:dates? (?:and|&) (?:place|venue|location)|dates? et lieux?"
    r"|lieu et dates?|fechas? y lugar|lugar y fechas?|дата и место(?: проведения)?"
    r"|时间和地点|日期和地点)\s?[:：]\s*(?P<value>\S.*)",
    re.IGNORECASE,
)
_LONGEST = 140  # characters
_TWO = 2  # cells
_COMMAS = re.compile(r"\s*[,،，]\s*")


def read_label(sheet: Sheet, head: Masthead, line: Line) -> bool:
    """Take what stands behind such a label; False where it is none, or not certain.

    A single day may be that of the paper, but for "When"; a place has a known city.
    """
    if _read_both(sheet, head, line):
        return True
    text = line.text.lstrip(BULLETS)
    match = _LABEL.fullmatch(text) if len(text) < _LONGEST else None
    if not match or line.cells:
        return False
    value = match["value"].strip()
    if match["days"]:
        head.is_above_hours = True  # no day of the paper
        is_read = read_days(sheet, head, value, line)
    else:
        words = with_comma(value)
        is_read = not head.place and any(map(is_city, _COMMAS.split(words)))
        head.place = place_of(words) if is_read else head.place
    if is_read:
        sheet.use(line)
    return is_read


def _read_both(sheet: Sheet, head: Masthead, line: Line) -> bool:
    """Take the days and the place that stand behind one label, or in the next cell."""
    cells = [cell for cell in line.cells if cell]
    text = ": ".join(cells) if len(cells) == _TWO else line.text.lstrip(BULLETS)
    match = _BOTH.fullmatch(text) if len(text) < _LONGEST else None
    found = days_and_place(match["value"].strip(), ANY_YEAR) if match else None
    if not found or not found[1]:
        return False
    head.is_above_hours = True  # no day of the paper
    if not read_days(sheet, head, found[0], line):
        return False
    head.place = head.place or place_of(with_comma(found[1]))
    sheet.use(line)
    return True
