"""The note at the foot of older papers that few copies were printed.

"For reasons of economy, this document is printed in a limited number. Delegates are
kindly requested to bring their copies to meetings."
"""

import re

_WHY = (
    r"(?:for reasons of (?:economy|sustainability)"
    r"|in order to (?:economi[sz]e|minimi[sz]e costs)"
    r"|par (?:souci|mesure) d[’']économie|pour des raisons d[’']économie"
    r"|para economizar recursos|por (?:razones|motivos) de econom[ií]a"
    r"|в целях экономии)"
)
# "printed in a limited number", "will not be printed"
_FEW = r"(?:limited|printed|limité|imprimé|limitado|imprimir\w*|impreso|ограниченн)"
_COPIES = r"(?:copies|exemplaires|ejemplares|экземпляр)"
_ONE = rf"{_WHY}[^.]{{0,120}}\b{_FEW}[^.]{{0,120}}\."
# What is left of a job number stands before it: "Na Par souci d'économie".
_BEFORE = r"(?:(?-i:NA?|Na|K|V|GE)\.?\s)?"
_SAVES_PAPER = re.compile(
    rf"{_BEFORE}{_ONE}(?:\s[^.]{{0,160}}\b{_COPIES}[^.]{{0,200}}\.)?", re.IGNORECASE
)
_LONGEST = 500  # characters


def is_paper_note(text: str) -> bool:
    """Whether the note is all of a line."""
    is_short = len(text) < _LONGEST and _may_hold_note(text)
    return is_short and _SAVES_PAPER.fullmatch(text) is not None


def without_paper_note(text: str) -> str:
    """A line in which pages ran together, without the note at the foot of one."""
    return _SAVES_PAPER.sub("", text) if _may_hold_note(text) else text


def _may_hold_note(text: str) -> bool:
    """Asked first, as most lines have none."""
    return "conom" in text or "sustainab" in text or "экономии" in text
