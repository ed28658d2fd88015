"""Documents that a list names beside its items, in a column that was lost.

2. Buoys and beacons  ECE/LH/R.650                     → the title, and its document
   ECE/LH/WP.4/CRP.127                                 → one more
"""

import re

from agendas.symbols import find_symbols, is_symbol

_JOINING = {"and", "et", "y", "и", "و", "和", "&", "-", "–"}
# "Follow-up to document A/69/2": the symbol is a part of the title.
_NAMES_ONE = re.compile(
    r"(?:^|\s)(?:documents?|resolutions?|decisions?|résolutions?|décisions?|resoluci\S+"
    r"|documentos?|decisi\S+|документ\S*|резолюци\S*|решени\S*|of|in|to|with|see|the|de"
    r"|du|en|dans|voir|véase|к|в|о|см\.?)$",
    re.IGNORECASE,
)
_LONGEST = 200  # characters in which symbols are looked for


def symbols_listed(title: str, text: str) -> list[str]:
    """The symbols at the head of a line under an item: documents listed for it."""
    if "/" not in text[:_LONGEST] or _NAMES_ONE.search(title):
        return []
    words = text[:_LONGEST].split(" ")
    size = 0
    while size < len(words) and _may_be_cited(words[size]):
        size += 1
    return find_symbols(" ".join(words[:size])) if _is_cited(words[0]) else []


def split_symbols(title: str) -> tuple[str, list[str]]:
    """A title and the symbols at its end, where they stand without brackets."""
    words = title.split(" ")
    start = len(words)
    while start > 1 and _may_be_cited(words[start - 1]):
        start -= 1
    while start < len(words) and not _is_cited(words[start]):
        start += 1
    before = " ".join(words[:start]).rstrip(" ,;:–—-") or words[0]
    if start == len(words) or _NAMES_ONE.search(before):
        return title, []
    return before, find_symbols(" ".join(words[start:]))


def _may_be_cited(word: str) -> bool:
    return word.lower() in _JOINING or _is_cited(word)


def _is_cited(word: str) -> bool:
    bare = word.rstrip(",;.*")
    return "/" in bare and bare[0] not in "([" and is_symbol(bare)
