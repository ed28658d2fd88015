"""Words that say how final a paper is, wherever they stand in its heading.

"Horario provisional", "Proyecto de temario revisado", "经修订的议程草案"
"""

import re

_DRAFT = re.compile(
    r"provisional|tentative|proposed|indicative|preliminary|draft|revised|updated|final"
    r"|detailed|provisoire|indicatif|preliminaire|revisee?|definitif|detaille|provisorio"
    r"|tentativo|preliminar|propuest[oa]|revisad[oa]|actualizad[oa]|definitivo|detallado"
    r"|(?:предварительн|ориентировочн|пересмотренн|уточненн|окончательн|примерн)\w{2,3}"
    r"|(?:ال)?(?:موقت|مقترح|منقح|نهاي|مبدي)ة?"
)
# "Draft", where it is a noun before the heading; in Russian that is then a genitive.
_DRAFT_OF = re.compile(r"^(?:projet d(?:e |')|proyecto de(?:l)? |مشروع )")
_CHINESE_DRAFT = re.compile(
    r"^(?:经?(?:修订|订正|修正|更新)的?|暂定|临时|拟议的?|最后|初步)|(?:草案|修订稿|订正稿)$"
)
# Asked first: with what these words begin.
_HEADS = frozenset(
    ("pr", "te", "in", "dr", "re", "up", "fi", "de", "ac", "пр", "ор", "пе", "ут", "ок")
    + ("ال", "مو", "مق", "من", "نه", "مب")
)


def without_draft_words(folded: str) -> str:
    """The folded words of a heading that say what it opens."""
    if "一" <= folded[:1] <= "鿿":
        return _CHINESE_DRAFT.sub("", folded)
    words = folded.split()
    may_say = not _HEADS.isdisjoint(word[:2] for word in words)
    if not may_say:
        return folded
    bare = " ".join(word for word in words if not _DRAFT.fullmatch(word))
    return _DRAFT_OF.sub("", bare)
