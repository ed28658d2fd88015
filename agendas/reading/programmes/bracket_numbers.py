"""Items that are counted with a bracket behind the hours of a programme.

10.00 – 10.10  1) Opening of the meeting      → "1. Opening of the meeting"
10.10 – 10.25  2) Introduction                Only where 1, 2 and 3 begin the count.
"""

import re

from agendas.reading.lines.sheet import Line
from agendas.reading.tables.row_forms import behind_hours

_COUNTED = re.compile(r"(?P<number>\d{1,2})[)）]\s+(?=[^\W\d_])")
_ALONE = re.compile(r"\d{1,2}[)）]")


def settle_bracket_numbers(lines: list[Line]) -> None:
    """Write such numbers with a dot, by which they are known for items."""
    found = [(line, match) for line in lines if (match := _number_of(line))]
    numbers = [int(match["number"]) for _, match in found]
    if numbers[:3] != [1, 2, 3] or numbers != sorted(numbers):
        return
    for line, match in found:
        start = len(line.text) - len(match.string)
        line.text = (
            f"{line.text[:start]}{match['number']}. {match.string[match.end() :]}"
        )
        line.cells = tuple(map(_with_dot, line.cells or _cells_apart(line)))


def _with_dot(cell: str) -> str:
    is_alone = _ALONE.fullmatch(cell)
    return f"{cell[:-1]}." if is_alone else _COUNTED.sub(r"\g<number>. ", cell, count=1)


def _cells_apart(line: Line) -> list[str]:
    """The columns of spaces of a row, where the number has one of its own."""
    return line.columns if any(map(_ALONE.fullmatch, line.columns)) else []


def _number_of(line: Line) -> re.Match[str] | None:
    may_be = ")" in line.text[:40] or "）" in line.text[:40]
    words = behind_hours(line.text) if may_be else None
    return _COUNTED.match(words) if words and line.text.endswith(words) else None
