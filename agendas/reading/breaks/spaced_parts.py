"""The parts of a line between wide gaps, with their places, and rows made of lines.

2 (a)    Lamps of the harbours    LC/2031/4     → three parts, each with its letters
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from unicodedata import east_asian_width

from agendas.reading.lines.sheet import Line, Sheet

_PART = re.compile(r"\S+(?: \S+)*")  # one space parts no columns
_GAP = re.compile(r"\s{2,}")
_MAY_BE_WIDE = re.compile("[\u1100-\u115f\u2300-\U0010ffff]")


@dataclass(frozen=True)
class Part:
    """Words of a line; before how many letters they begin, and end."""

    text: str
    start: int
    end: int


def parts_of(line: Line) -> Iterator[Part]:
    """The words of a line between gaps of more than one space."""
    if not _MAY_BE_WIDE.search(line.raw):
        for match in _PART.finditer(line.raw):
            yield Part(match[0], *(line.indent + place for place in match.span()))
        return
    place, start = 0, line.indent
    for match in _PART.finditer(line.raw):
        start += width(line.raw[place : match.start()])
        end = start + width(match[0])
        yield Part(match[0], start, end)
        place, start = match.end(), end


def words_of(line: Line) -> list[str]:
    """The same without their places, which costs less."""
    return _GAP.split(line.raw)


def width(text: str) -> int:
    """How many letters wide a text is; Chinese signs take the room of two."""
    if not _MAY_BE_WIDE.search(text):
        return len(text)
    return len(text) + sum(east_asian_width(sign) in "WF" for sign in text)


def row_of(sheet: Sheet, lines: list[Line], cells: tuple[str, ...]) -> Line:
    """One row of those lines, for which it answers."""
    line, *others = lines
    if others:
        text = " ".join(filter(None, cells))
        sheet.use(line, *others)
        line = Line(line.number, line.raw, text, gap=line.gap, is_piece=True)
        sheet.pieces.append(line)
    line.cells = cells
    return line
