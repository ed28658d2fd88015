"""Blank lines that part nothing, because one stands before each line.

The Working Group may wish to

consider the report.

Of a text in which only wider gaps part anything, those are its blank lines. In a list
of short lines, such as cards of a web page, no line goes on; what belongs together
there is told by what the lines are.
"""

import re
from itertools import pairwise

_FEWEST = 10  # lines that show how the text is spaced
_NEARLY_ALL = 0.95
_GOING_ON = 0.08  # of the lines begin within a sentence
_LONGEST = 90  # characters of a line of a list
_FEWEST_TIMES = 2
_BEGINS_WITH_TIME = re.compile(r"\s*\d(?!\d?[.)]\s).{0,40}$")  # no "1. Opening"
_MOST_OF_TEXT = 0.1  # of its lines are longer, or sentences
_WIDER = 0.05
_LONG = 30  # characters of a line that may go on


def without_spacing(sources: list[str]) -> set[int]:
    """The places of the blank lines that part nothing; none in nearly every text."""
    filled = [
        place for place, source in enumerate(sources) if source and not source.isspace()
    ]
    blank = len(sources) - len(filled)
    if len(filled) < _FEWEST or blank < _NEARLY_ALL * (len(filled) - 1):
        return set()
    pairs = list(pairwise(filled))
    gaps = [after - before - 1 for before, after in pairs]
    if sum(gap > 0 for gap in gaps) < _NEARLY_ALL * len(gaps):
        return set()
    going_on = sum(
        gap > 0 and _goes_on(sources[before], sources[after])
        for gap, (before, after) in zip(gaps, pairs, strict=True)
    )
    if going_on < _GOING_ON * len(gaps) and not _is_list(sources, filled, gaps):
        return set()
    usual = min(gap for gap in gaps if gap)
    has_wider = sum(gap > usual for gap in gaps) >= _WIDER * len(gaps)
    return {
        place
        for gap, (before, after) in zip(gaps, pairs, strict=True)
        if gap <= usual or not has_wider
        for place in range(before + 1, after)
    }


def _is_list(sources: list[str], filled: list[int], gaps: list[int]) -> bool:
    """Whether one blank line stands before each line, and nearly all say few words.

    Days or hours have lines of their own, so that a meeting has several.
    """
    if set(gaps) != {1}:
        return False
    starts = sum(
        _BEGINS_WITH_TIME.match(sources[place]) is not None for place in filled
    )
    if starts < _FEWEST_TIMES:
        return False
    of_text = sum(_is_text(sources[place].rstrip()) for place in filled)
    return of_text < _MOST_OF_TEXT * len(filled)


def _is_text(line: str) -> bool:
    return len(line) > (_LONG if line.endswith((".", "。")) else _LONGEST)


def _goes_on(before: str, after: str) -> bool:
    """Whether a sentence goes on from one line to the other."""
    bare = before.rstrip()
    is_open = len(bare) >= _LONG and bare[-1] not in ".;:!?|。；：؛*)"
    return is_open and after.lstrip()[:1].islower()
