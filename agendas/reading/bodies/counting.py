"""Ordinals past a hundred, of which only the rest is an ordinal of its own.

"One hundred and seventh" → 107; "Deux cent vingt-quatrième" → 224; "第二百零三届" → 203
"الرابعة والعشرون بعد المائتين" → 224; "第一二七届" → 127
"""

import re
from functools import lru_cache
from itertools import product

from agendas.reading.languages.folding import fold
from meetings.ordinals import parse_ordinal

# What names one hundred, two hundred … nine hundred, before the rest or alone.
_HUNDREDS = (
    "hundred|one hundred|a hundred|cent|centesimo|centesima|ciento|сто",
    "two hundred|deux cent|deux cents|ducentesimo|ducentesima|doscientos|doscientas"
    "|двести",
    "three hundred|trois cent|trois cents|tricentesimo|tricentesima|trescientos"
    "|trescientas|триста",
    "four hundred|quatre cent|quatre cents|cuadringentesimo|cuadringentesima"
    "|cuatrocientos|cuatrocientas|четыреста",
    "five hundred|cinq cent|cinq cents|quingentesimo|quingentesima|quinientos"
    "|quinientas|пятьсот",
    "six hundred|six cent|six cents|sexcentesimo|sexcentesima|seiscientos"
    "|seiscientas|шестьсот",
    "seven hundred|sept cent|sept cents|septingentesimo|septingentesima|setecientos"
    "|setecientas|семьсот",
    "eight hundred|huit cent|huit cents|octingentesimo|octingentesima|ochocientos"
    "|ochocientas|восемьсот",
    "nine hundred|neuf cent|neuf cents|noningentesimo|noningentesima|novecientos"
    "|novecientas|девятьсот",
)
_HUNDREDTHS = (
    "hundredth|one hundredth|centieme|centesimo|centesima|сот",
    "two hundredth|deux centieme|ducentesimo|ducentesima|двухсот",
    "three hundredth|trois centieme|tricentesimo|tricentesima|трехсот",
    "four hundredth|quatre centieme|cuadringentesimo|cuadringentesima|четырехсот",
    "five hundredth|cinq centieme|quingentesimo|quingentesima|пятисот",
    "six hundredth|six centieme|sexcentesimo|sexcentesima|шестисот",
    "seven hundredth|sept centieme|septingentesimo|septingentesima|семисот",
    "eight hundredth|huit centieme|octingentesimo|octingentesima|восьмисот",
    "nine hundredth|neuf centieme|noningentesimo|noningentesima|девятисот",
)
_ARABIC_HUNDREDS = (
    "المائة|المئة|الماية|المية",
    "المائتين|المئتين|المائتان|المئتان|المايتين|الميتين",
    "الثلاثمائة|الثلاثمئة|الثلاثماية",
    "الأربعمائة|الأربعمئة|الأربعماية",
    "الخمسمائة|الخمسمئة|الخمسماية",
    "الستمائة|الستمئة|الستماية",
    "السبعمائة|السبعمئة|السبعماية",
    "الثمانمائة|الثمانمئة|الثمانماية",
    "التسعمائة|التسعمئة|التسعماية",
)


def _values(names: tuple[str, ...]) -> dict[str, int]:
    hundreds = enumerate(names, start=1)
    return {fold(word): n * 100 for n, words in hundreds for word in words.split("|")}


_BEFORE, _AFTER = _values(_HUNDREDS), _values(_ARABIC_HUNDREDS)
_ALONE = _values(_HUNDREDTHS) | _AFTER
_RUSSIAN_END = re.compile(r"(?<=сот)(?:ая|ое|ый|ой|ого)$")
_PAST = re.compile(
    r"(?P<hundreds>(?:[a-z]{2,6} )?(?:hundred|cents?)|[a-z]{3,12}cient[oa]s|ciento"
    r"|[a-z]{0,10}centesim[oa]|[a-z]{6,11}gentesim[oa]|quinient[oa]s|[а-я]{0,6}ст[оиа]"
    r"|[а-я]{3,6}сот) (?:and )?(?P<rest>.+)"
)
_PAST_ARABIC = re.compile(r"(?P<rest>.+) (?:بعد|و) ?(?P<hundreds>ال\w+)")
_CHINESE = re.compile(
    r"第(?P<hundreds>[一二三四五六七八九])百(?:(?P<nought>[零〇○])?(?P<rest>[一二三四五六七八九十]{1,3}))?"
    r"[届次]?"
)
# Figures read one by one, the nought also as the letter that looks like it.
_CHINESE_FIGURES = re.compile(r"第(?P<figures>[一二三四五六七八九〇零0o○]{2,3})[届次]?")
_FIGURES = str.maketrans("一二三四五六七八九〇零o○", "1234567890000")
_LONGEST = 80  # characters
_MOST_PIECES = 5  # of an ordinal that came apart


@lru_cache(maxsize=4096)
def ordinal_of(words: str) -> int | None:
    """The number that an ordinal names in figures or words, or None."""
    if not words or len(words) > _LONGEST or words.isdecimal():
        return None
    if (number := parse_ordinal(words)) is not None:
        return number
    folded = fold(words)
    if folded.startswith("第"):
        return _chinese(folded)
    folded = folded.replace("-", " ")
    if alone := _ALONE.get(_RUSSIAN_END.sub("", folded)):
        return alone
    if match := _PAST.fullmatch(folded):
        hundreds = _BEFORE.get(match["hundreds"])
    elif match := _PAST_ARABIC.fullmatch(folded):
        hundreds = _AFTER.get(match["hundreds"])
    if not match or not hundreds:
        return None
    number = parse_ordinal(match["rest"])
    return hundreds + number if number is not None else None


def ordinal_torn(words: str) -> int | None:
    """The number of an ordinal that a scanner took apart: "Trent e-deux ième".

    Only where one way to put its pieces together names a number.
    """
    pieces = words.split()
    if not 1 < len(pieces) <= _MOST_PIECES:
        return None
    found = set()
    for gaps in product(("", " "), repeat=len(pieces) - 1):
        whole = "".join(map("".join, zip(pieces, (*gaps, ""), strict=True)))
        found.add(ordinal_of(whole))
    found.discard(None)
    return found.pop() if len(found) == 1 else None


def _chinese(folded: str) -> int | None:
    if match := _CHINESE_FIGURES.fullmatch(folded):
        return int(match["figures"].translate(_FIGURES))
    match = _CHINESE.fullmatch(folded)
    if not match:
        return None
    hundreds = 100 * int(match["hundreds"].translate(_FIGURES))
    if not match["rest"]:
        return hundreds
    # "一百一十一": the ten is counted; "一百二" may stand for twenty.
    number = parse_ordinal(f"第{match['rest'].replace('一十', '十')}")
    is_ten = match["rest"].find("十") >= 0
    return hundreds + number if number and is_ten != bool(match["nought"]) else None
