"""Chinese months that are written in words, alone on a line or in a cell.

三月 → 3月      2031年十二月 → 2031年12月      一 月 → 1月
"""

import re
from collections.abc import Iterable

from agendas.reading.lines.sheet import Line

_MONTH = re.compile(
    r"(?P<year>(?:19|20)\d{2}年)?(?P<month>[一二三四五六七八九]|十[一二]?)\s?月份?"
)
_NUMBERS = {name: n for n, name in enumerate("一二三四五六七八九十", start=1)}
_NUMBERS |= {"十一": 11, "十二": 12}
_LONGEST = 12


def count_months(lines: Iterable[Line]) -> None:
    """Write such months in figures, as they stand beside days."""
    for line in lines:
        if "月" not in line.text:
            continue
        line.text = _in_figures(line.text)
        line.cells = tuple(map(_in_figures, line.cells))


def _in_figures(text: str) -> str:
    match = _MONTH.fullmatch(text) if len(text) < _LONGEST else None
    return f"{match['year'] or ''}{_NUMBERS[match['month']]}月" if match else text
