"""The lines of a document that came as one line: what is left of the breaks.

"Distr.: General  Group on Lamps  Agenda  1. Opening"   two spaces for a blank line
"Distr.: GeneralGroup on LampsAgenda1. Opening"         no space for a break
"""

import re

from agendas.reading.lines.lost_breaks import LONG, parted_at, without_bullets

_MOST = 2  # lines of such a document
_FEWEST_GAPS, _FEWEST_RUNS = 2, 3  # words that run together
# A point of a list may only be indented.
_GAP = re.compile(r"(?<=\S)[ \t]* {2,}(?=\S|\t)(?![•*–—-]\s)")
_ENDS_SENTENCE = frozenset(".!?:;。")
# A small letter or the end of a word, and at once what begins a line.
_RUN = re.compile(
    r"(?<=[a-zà-ÿа-яё])(?=[A-ZÀ-ÝА-ЯЁ][a-zà-ÿа-яё ]|\d{1,2}\.\s|\d{1,2}\s[A-ZÀ-Ýa-z])"
    r"|(?<=[a-zà-ÿа-яё\d][.;:)])(?=[A-ZÀ-ÝА-ЯЁ][a-zà-ÿа-яё ]|\d{1,2}\.\s[A-ZÀ-ÝА-Я])"
    r"|(?<=[a-zа-яё;.])(?=\([a-zа-я]\)\s)|(?<=[a-z\d)]{2})(?=Distr\.|Original:)"
    r"|(?<=\d{4})(?=[A-ZÀ-ÝА-ЯЁ][a-zà-ÿа-яё])"
)


def is_lone(sources: list[str]) -> bool:
    """Whether a document has hardly a line, and a long one."""
    filled = (source for source in sources if source and not source.isspace())
    lengths = [len(source) for _, source in zip(range(_MOST + 1), filled, strict=False)]
    return len(lengths) <= _MOST and max(lengths, default=0) >= LONG


def parts_of_lone(text: str) -> list[str]:
    """The parts of a lone line between its gaps; in each a space for a lost break."""
    gaps = [match.end() for match in _GAP.finditer(text)]
    # Two spaces after each sentence are those of a typewriter.
    inside = [at for at in gaps if text[:at].rstrip()[-1:] not in _ENDS_SENTENCE]
    parts = parted_at(text, gaps) if len(inside) >= _FEWEST_GAPS else [text]
    parts = [without_bullets(part) for part in parts]
    runs = sum(1 for _ in _RUN.finditer(text))
    return [_RUN.sub(" ", part) for part in parts] if runs >= _FEWEST_RUNS else parts
