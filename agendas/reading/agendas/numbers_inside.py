"""Items whose number stands inside a line, as the next numbers show.

9. Closure
COMMITTEE A 10. Lamps      → "COMMITTEE A", "10. Lamps"
11. Keys
"""

import re

from agendas.reading.lines.marks import number_value, read_mark
from agendas.reading.lines.sheet import Line, Sheet

_INSIDE = re.compile(
    r"(?<=[^\W\d_])\s(?P<number>\d{1,2})\."
    r"(?:\s(?=[A-ZÀ-ÝА-ЯЁ\u4e00-\u9fff\u0621-\u064a])|$)"
)
_NEAR = 12  # lines to the next number
_LONGEST = 250  # characters


def with_numbers_inside(sheet: Sheet, lines: list[Line]) -> list[Line]:
    """The lines, each parted before such a number."""
    parted: list[Line] = []
    number = 0
    for place, line in enumerate(lines):
        mark = read_mark(line.text)
        if mark and mark.number:
            number = number_value(mark.number)
        texts = _texts(lines, place, number + 1) if number and not mark else []
        parted += sheet.part(line, texts) if texts else [line]
        number += bool(texts)
    return parted


def _texts(lines: list[Line], place: int, awaited: int) -> list[str]:
    """The line before the awaited number and from it on; [] where that is not meant."""
    text = lines[place].text
    if len(text) > _LONGEST or lines[place].cells or f"{awaited}" not in text:
        return []
    if not _goes_on(lines[place + 1 : place + 1 + _NEAR], awaited):
        return []
    found = [each for each in _INSIDE.finditer(text) if int(each["number"]) == awaited]
    if len(found) != 1:
        return []
    start = found[0].start()
    return [text[:start], text[start:].strip()]


def _goes_on(following: list[Line], awaited: int) -> bool:
    """Whether the next number below is the one after the awaited, or of its parts."""
    for line in following:
        mark = read_mark(line.text)
        if mark and mark.number:
            is_part = "." in mark.number and number_value(mark.number) == awaited
            return is_part or number_value(mark.number) == awaited + 1
    return False
