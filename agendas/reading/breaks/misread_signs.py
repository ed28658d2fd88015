"""Signs that a scanner took for others, where only one reading makes sense.

1O a.m.–l p.m.    → 10 a.m.–1 p.m.        in hours, a letter among or for the figures
l (a)             → 1 (a)                 in a cell, the number of an item
{a) Opening       → (a) Opening           before a sub-item, another bracket
"""

import re
from collections.abc import Callable

from agendas.reading.lines.lost_breaks import LONG
from agendas.reading.lines.sheet import Line, Sheet

_FIGURES = str.maketrans("lI|Oo", "11100")
_CLOCK = r"(?:[\dlIOo|]{1,2}(?:[.:][\dOo]{2})?)"
_HOURS = re.compile(
    rf"(?<![\w.:]){_CLOCK}(?=\s?[ap]\.\s?m\.)"
    rf"|(?<![\w.:]){_CLOCK}(?=\s?[-–—]\s?[\dlIOo|]{{1,2}}(?:[.:][\dOo]{{2}})?\s?[ap]\.\s?m\.)"
    r"|(?<![\w.:])(?:(?:\d[lIOo|]|[lIOo|]\d)[.:][\dOo]{2}"
    r"|\d{1,2}[.:](?:[Oo]\d|\d[Oo]|[Oo]{2}))(?![\w.:])"
)
# Asked first: a letter among the figures of an hour, or before its half of the day.
_MAY_BE_MISREAD = re.compile(
    r"[lIOo|]{1,2}(?=[.:]\d|[.:]?[Oo]\d?(?!\w)|\s?[ap]\.\s?m\.|\s?[-–—]\s?[\dlIOo|]|\d)"
    r"|\d[lIOo|](?!\w)|[.:]\d?[Oo](?!\w)"
)
_ITEM = re.compile(r"l(?=\s?\([a-z]\)$)")
_BRACKETED = re.compile(
    r"(?:[-•*–]\s+)?(?:[{\[]\s?(?P<letter>[a-z]|[ivx]{1,4})\s?[)}]|\(\s?(?P<open>[a-z]|[ivx]{1,4})\s?[}\]])"
    r"(?=\s)"
)
_OPENING = frozenset("{[(-•*–")
_SUSPECT = frozenset("lIOo|")


def settle_misread_signs(sheet: Sheet) -> None:
    """Put the signs right, and report each line in which a figure was misread."""
    for line in sheet.lines:
        may_be_row = line.cells or len(line.text) < LONG
        is_row = may_be_row and (".m." in line.text or ":" in line.text)
        if is_row and _MAY_BE_MISREAD.search(line.text):
            _settle(sheet, line, _HOURS, lambda match: match[0].translate(_FIGURES))
        if line.cells and "(" in line.text:
            _settle(sheet, line, _ITEM, lambda match: "1")
        if line.text[:1] in _OPENING and (found := _BRACKETED.match(line.text)):
            mark = f"({found['letter'] or found['open']})"
            line.text = mark + line.text[found.end() :]


def _settle(
    sheet: Sheet,
    line: Line,
    pattern: re.Pattern[str],
    figures: Callable[[re.Match[str]], str],
) -> None:
    misread = [
        match
        for part in line.cells or (line.text,)
        for match in pattern.finditer(part)
        if not _SUSPECT.isdisjoint(match[0])
    ]
    if not misread:
        return
    for match in misread:
        values = {"number": figures(match), "printed": match[0]}
        sheet.report(line, "number_misread", **values)
    line.cells = tuple(pattern.sub(figures, cell) for cell in line.cells)
    line.text = pattern.sub(figures, line.text)
