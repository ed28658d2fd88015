"""The lines of a document that came as one line: what is left of the breaks.

"Distr.: General  Group on Lamps  Agenda  1. Opening"   two spaces for a blank line
"Distr.: GeneralGroup on LampsAgenda1. Opening"         no space for a break
"""

import re

from agendas.reading.lines.glued import (
    FEWEST_OF_DOCUMENT,
    are_glued,
    have_runs,
    with_lost_spaces,
)
from agendas.reading.lines.lost_breaks import LONG, parted_at, without_bullets

_MOST = 2  # lines of such a document
_FEWEST_GAPS, _MOST_GAPS = 2, 4_000
# A point of a list may only be indented.
_GAP = re.compile(r"(?<=\S)[ \t]* {2,}(?=\S|\t)(?![•*–—-]\s)")
_ENDS_SENTENCE = frozenset(".!?:;。")


def is_lone(sources: list[str]) -> bool:
    """Whether a document has hardly a line, and a long one."""
    filled = (source for source in sources if source and not source.isspace())
    lengths = [len(source) for _, source in zip(range(_MOST + 1), filled, strict=False)]
    return len(lengths) <= _MOST and max(lengths, default=0) >= LONG


def parts_of_lone(text: str) -> list[str]:
    """The parts of a lone line between its gaps; in each a space for a lost break."""
    spans = [match.span() for match in _GAP.finditer(text)]
    # Two spaces after each sentence are those of a typewriter.
    inside = sum(text[start - 1] not in _ENDS_SENTENCE for start, _ in spans)
    are_breaks = inside >= _FEWEST_GAPS and len(spans) <= _MOST_GAPS
    gaps = [end for _, end in spans]
    parts = parted_at(text, gaps) if are_breaks else [text]
    parts = [without_bullets(part) for part in parts]
    fewest = FEWEST_OF_DOCUMENT
    is_glued = are_glued(text, fewest) or have_runs(text, fewest)
    return [with_lost_spaces(part) for part in parts] if is_glued else parts
