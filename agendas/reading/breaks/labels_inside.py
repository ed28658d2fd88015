"""The labels of side events inside a text without line breaks.

"9–10 a.m. Title: Lamps Organized by: Malta Room: M2"      → four lines
"""

import re

from agendas.reading.lines.lost_breaks import parted_at
from agendas.reading.side_events.forms import labelled

_COLON = re.compile("[:：]")
_WORD = re.compile(r"(?<!\S)[^\W\d_]")
_LONGEST = 30  # characters of a label
_MOST_WORDS = 3
_FEWEST = 2  # different ones


def labels_apart(text: str) -> list[str]:
    """The text parted before each label; whole where it has fewer than two."""
    if sum(map(text.count, ":：")) < _FEWEST:
        return [text]
    found = dict(filter(None, (_label(text, m.start()) for m in _COLON.finditer(text))))
    if len(set(found.values())) < _FEWEST:
        return [text]
    return [part.strip(" ;") for part in parted_at(text, sorted(found))]


def _label(text: str, colon: int) -> tuple[int, str] | None:
    """Where the label before a colon begins, and what it says of the words behind."""
    head = max(0, colon - _LONGEST)
    starts = [match.start() + head for match in _WORD.finditer(text[head:colon])]
    if head and starts and starts[0] == head and not text[head - 1].isspace():
        starts = starts[1:]  # in the middle of a word
    for start in starts[-_MOST_WORDS:]:
        if text[start].islower():
            continue
        if known := labelled(f"{text[start:colon]}: …"):
            return start, known[0]
    return None
