"""Items whose number stands inside a line, as the next numbers show.

9. Closure
COMMITTEE A 10. Lamps      → "COMMITTEE A", "10. Lamps"
11. Keys

1.1 Opening1.2 Officers    → "1.1 Opening", "1.2 Officers"
1.3 Keys
"""

import re

from agendas.reading.lines.lost_breaks import parted_at
from agendas.reading.lines.marks import number_value, read_mark
from agendas.reading.lines.sheet import Line, Sheet

_INSIDE = re.compile(
    r"(?<=[^\W\d_])\s(?P<number>\d{1,2})\."
    r"(?:\s(?=[A-ZÀ-ÝА-ЯЁ\u4e00-\u9fff\u0621-\u064a])|$)"
)
# The number of a part, without a space behind the word before it.
_GLUED = re.compile(
    r"(?<=[a-zà-ÿа-яё)])(?P<number>\d{1,2}\.\d{1,2})\.?\s(?=[A-ZÀ-ÝА-ЯЁ])"
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
        if mark and mark.number and "." in mark.number:
            texts = _parts_glued(lines, place, mark.number)
            parted += sheet.part(line, texts) if texts else [line]
            continue
        texts = _texts(lines, place, number + 1) if number and not mark else []
        parted += sheet.part(line, texts) if texts else [line]
        number += bool(texts)
    return parted


def _parts_glued(lines: list[Line], place: int, number: str) -> list[str]:
    """The parts of an item in one line, each with the next number; [] if there is one.

    The number below goes on with them, or with the next item.
    """
    text = lines[place].text
    if len(text) > _LONGEST or lines[place].cells or not _GLUED.search(text):
        return []
    whole, _, part = number.rstrip(".").partition(".")
    starts: list[int] = []
    for found in _GLUED.finditer(text):
        if part.isdecimal() and found["number"] == f"{whole}.{int(part) + 1}":
            starts.append(found.start())
            part = str(int(part) + 1)
    texts = parted_at(text, starts) if starts else []
    below = lines[place + 1 : place + 1 + _NEAR]
    marks = (mark.number for line in below if (mark := read_mark(line.text)))
    after = next(filter(None, marks), "").rstrip(".")
    is_next = after == f"{whole}.{int(part) + 1}" if part.isdecimal() else False
    is_next = is_next or (whole.isdecimal() and after == str(int(whole) + 1))
    return texts if is_next else []


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
