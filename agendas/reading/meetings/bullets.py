"""Lists whose meetings begin with bullets or dashes.

– 14–15 January, Paris – Board on Buoys
– March, Rome – Committee on Fog
"""

import re

from agendas.reading.lines.sheet import Line
from agendas.reading.times.days import ANY_YEAR, read_span, span_at_start

_BULLET = re.compile(r"(?:[-–—*+•·▪▫‣◦●○■□►▶➢✓\uf0b7\uf0a7\uf0d8])\s+(?=\S)")
_NUMBER = re.compile(r"(\d{1,3})(?:[.)]\s+|、\s?)(?=\S)")
_FEWEST = 2
_LONGEST = 60  # characters of days that a dash cut off: "4 May" / "– 6 May"


def part_at_bullets(lines: list[Line]) -> None:
    """Take the bullets away; what they stand before begins anew."""
    marked = [(line, found) for line in lines if (found := _bullet(line))]
    if len(marked) < _FEWEST or any(_is_end(line, found) for line, found in marked):
        return
    for line, found in marked:
        line.gap = True
        if line.text.startswith(found):
            line.text = line.text[len(found) :].lstrip()


def part_at_numbers(lines: list[Line]) -> None:
    """Take the numbers away that count the meetings before their days, from 1 on."""
    marked = [(line, match) for line in lines if (match := _number_of_days(line))]
    numbers = [int(match[1]) for _line, match in marked]
    if len(marked) > _FEWEST and numbers == list(range(1, len(marked) + 1)):
        for line, match in marked:
            _put_head(line, _head(line)[match.end() :])


def _number_of_days(line: Line) -> re.Match[str] | None:
    match = _NUMBER.match(_head(line))
    days = match and span_at_start(_head(line)[match.end() :], ANY_YEAR)
    return match if days else None


def _head(line: Line) -> str:
    return line.cells[0] if line.cells else line.text


def _put_head(line: Line, head: str) -> None:
    if line.cells:
        line.cells = (head, *line.cells[1:])
    else:
        line.text = head


def _bullet(line: Line) -> str:
    match = None if line.cells else _BULLET.match(line.printed.lstrip())
    return match[0].strip() if match else ""


def _is_end(line: Line, bullet: str) -> bool:
    """Whether only days stand there, which may be the end of those above."""
    words = line.text.removeprefix(bullet).strip()
    return len(words) < _LONGEST and read_span(words, ANY_YEAR) is not None


def is_entry(line: Line) -> bool:
    """Whether a bullet stands before the words, which then end no title above."""
    return bool(_bullet(line))
