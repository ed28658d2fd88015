"""Symbols in one bracket that stand on several lines, put in one line again.

Report on lamps (LB/12/2;
LB/12/2-Corr.1)               → "Report on lamps (LB/12/2; LB/12/2-Corr.1)"
"""

import re

from agendas.reading.lines.sheet import Line, Sheet

# "A/75/1", "CL 127/4-Sup.1": letters, and figures behind a stroke.
_SYMBOL = r"[A-Z]{1,6}[\w.() -]{0,12}(?:/[\w.()-]{1,16}){1,5}"
_OPEN = re.compile(rf"[(（]{_SYMBOL}(?:\s?[;；,，]\s?{_SYMBOL}){{0,6}}\s?[;；,，]$")
_REST = re.compile(rf"{_SYMBOL}(?:\s?[;；,，]\s?{_SYMBOL}){{0,6}}[)）]{{1,2}}")
_PARTING = frozenset(";；,，")
_LONGEST = 120  # characters


def join_brackets(sheet: Sheet) -> None:
    """Let the symbols of each such bracket stand on the line that opens it."""
    joined: list[Line] = []
    for line in sheet.lines:
        last = joined[-1] if joined else None
        if last and last.text[-1:] in _PARTING and _goes_on(last, line):
            sheet.join(last, line)
        else:
            joined.append(line)
    sheet.lines = joined


def _goes_on(last: Line, line: Line) -> bool:
    if last.cells or line.cells or len(line.text) > _LONGEST:
        return False
    is_open = "/" in line.text and _OPEN.search(last.text[-_LONGEST:])
    return bool(is_open) and _REST.fullmatch(line.text) is not None
