"""Items of a programme whose numbers no word and no point marks.

1 Opening of the session     1 会议开幕     1 افتتاح الدورة
"""

import re
from collections.abc import Iterable
from itertools import pairwise

from agendas.reading.times.days import ANY_YEAR, span_at_start
from agendas.reading.times.hours import band_at_start

_BARE_ITEM = re.compile(r"[1-9]\d? (?=[^\W\d_a-zа-я][^\W\d_])")
_COUNTED_ITEM = re.compile(
    r"(?P<number>[1-9]\d?)(?:\s?[(（]\w[)）])? (?=[\u0621-\u064a\u4e00-\u9fff]{2})"
)
_FEWEST = 3  # different numbers


def have_bare_items(texts: Iterable[str]) -> bool:
    """Whether numbers without a point begin so many lines that they are of items."""
    found = {
        match[0]
        for text in texts
        if (match := _BARE_ITEM.match(text)) and not span_at_start(text, ANY_YEAR)
    }
    return len(found) >= _FEWEST


def counts_on(texts: Iterable[str]) -> bool:
    """Whether numbers without a point count from 1 on, in a script without capitals."""
    found = [
        int(match["number"])
        for text in texts
        if (match := _COUNTED_ITEM.match(text))
        and not (_names_days(text) or band_at_start(text))
    ]
    steps = {after - before for before, after in pairwise(found)}
    return found[:1] == [1] and found[-1] >= _FEWEST and steps <= {0, 1}


def _names_days(text: str) -> bool:
    found = span_at_start(text, ANY_YEAR)
    return bool(found and found.span)


def all_have_items(rows: list[str]) -> bool:
    """Whether a bare number begins the words behind all hours, and no figure counts."""
    return all(map(_BARE_ITEM.match, rows)) and have_bare_items(rows)
