"""Words that say how final a paper is, wherever they stand in its heading.

"Horario provisional", "Revised tentative timetable", "暂定日程"
"""

import re

_DRAFT = re.compile(
    r"provisional|tentative|proposed|indicative|preliminary|draft|revised|updated|final"
    r"|detailed|provisoire|indicatif|preliminaire|revisee?|definitif|detaille|provisorio"
    r"|tentativo|preliminar|propuest[oa]|revisad[oa]|actualizad[oa]|definitivo|detallado"
    r"|(?:предварительн|ориентировочн|пересмотренн|уточненн|окончательн|примерн)\w{2,3}"
    r"|(?:ال)?(?:موقت|مقترح|منقح|نهاي|مبدي)ة?"
)
# Asked first: with what these words begin.
_HEADS = frozenset(
    ("pr", "te", "in", "dr", "re", "up", "fi", "de", "ac", "пр", "ор", "пе", "ут", "ок")
    + ("ال", "مو", "مق", "من", "نه", "مب")
)


def without_draft_words(folded: str) -> str:
    """The folded words of a heading that say what it opens."""
    words = folded.split()
    may_say = not _HEADS.isdisjoint(word[:2] for word in words)
    if not may_say:
        return folded
    return " ".join(word for word in words if not _DRAFT.fullmatch(word))
