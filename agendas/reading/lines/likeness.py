"""Whether two titles are one: the same words, or most of them.

"Other matters." and "OTHER MATTERS"; "Prevention" and "Prevention of corruption"
"""

import re

from agendas.reading.languages.folding import fold_all
from agendas.reading.lines.marks import clean_title


def same_title(one: str, other: str) -> bool:
    """Whether two titles are the same but for case, accents, dashes and quotes."""
    return one == other or key_of_title(one) == key_of_title(other)


def key_of_title(title: str) -> str:
    """The same words for all titles that are the same, however long they are."""
    return fold_all(clean_title(title)).translate(_QUOTES)


_QUOTES = str.maketrans("“”„«»‘’", '"""""\'\'')


def likeness(one: str, other: str) -> float:
    """How many words two titles share, from 0 to 1."""
    words = [
        set(re.findall(r"\w", t) if _is_chinese(t) else fold_all(t).split())
        for t in (clean_title(one[:600]), clean_title(other[:600]))
    ]
    if not all(words):
        return 0.0
    return len(words[0] & words[1]) / max(len(words[0]), len(words[1]))


def _is_chinese(text: str) -> bool:
    return any("一" <= sign <= "鿿" for sign in text[:40])
