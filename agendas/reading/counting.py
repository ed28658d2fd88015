"""Ordinals past a hundred, of which only the rest is an ordinal of its own.

"One hundred and seventh" → 107; "العشرون بعد المائة" → 120; "第一二七届" → 127
"""

import re
from functools import lru_cache

from agendas.reading.folding import fold
from meetings.ordinals import parse_ordinal

_HUNDREDS = re.compile(
    r"(?:(?:one )?hundred(?: and)?|cent|centesim[oa]|ciento|сто|第一百零?)[ -]?"
    r"(?P<rest>.*)"
)
_HUNDREDTHS = {
    *(
        "one hundredth",
        "hundredth",
        "centieme",
        "centesimo",
        "centesima",
        "сотая",
        "сотое",
    ),
    *("الماية", "المية", "第一百届", "第一百次"),
}
_PAST_HUNDRED = re.compile(r"(?P<rest>.+) (?:بعد|و) ?(?:المائة|المئة|الماية|المية)")
# Figures read one by one, the nought also as the letter that looks like it.
_CHINESE_FIGURES = re.compile(r"第(?P<figures>[一二三四五六七八九〇零0o○]{2,3})[届次]?")
_FIGURES = str.maketrans("一二三四五六七八九〇零o○", "1234567890000")
_LONGEST = 80  # characters


@lru_cache(maxsize=4096)
def ordinal_of(words: str) -> int | None:
    """The number that an ordinal names in figures or words, or None."""
    if not words or len(words) > _LONGEST:
        return None
    if (number := parse_ordinal(words)) is not None:
        return number
    folded = fold(words)
    if folded in _HUNDREDTHS:
        return 100
    if match := _CHINESE_FIGURES.fullmatch(folded):
        return int(match["figures"].translate(_FIGURES))
    match = _HUNDREDS.fullmatch(folded) or _PAST_HUNDRED.fullmatch(folded)
    if not match or not match["rest"]:
        return None
    rest = f"第{match['rest']}" if folded.startswith("第") else match["rest"]
    number = parse_ordinal(rest)
    return 100 + number if number is not None else None
