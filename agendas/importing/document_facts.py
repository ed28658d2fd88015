"""Distribution and original language, as mastheads word them, as the site keeps them.

"Distr. générale" → "general"        "Original : anglais/français" → "en,fr"
"""

import re
from collections.abc import Mapping

from agendas.reading.languages.folding import fold
from agendas.vocabulary import Distribution

# How the words begin in the six languages; mastheads in the last three are in English
# since the nineties.
_DISTRIBUTIONS = {
    Distribution.GENERAL: "general|обще|для общего|一般|普遍|عام",
    Distribution.LIMITED: "limit|ограничен|有限|محدود",
    Distribution.RESTRICTED: "restr|reserv|限制|مقيد",
}
_LANGUAGES = {
    "ar": "arab|араб|阿拉伯|عرب|العرب",
    "zh": "chin|китай|中文|汉|صين|الصين",
    "en": "engl|angl|ingl|англ|英|انكليز|إنكليز|الإنكليز|الانكليز",
    "fr": "fren|fran|француз|法|فرنس|الفرنس",
    "ru": "russ|rus|русск|俄|روس|الروس",
    "es": "span|espa|испан|西班牙|اسبان|إسبان|الإسبان|الاسبان",
}
_AND = re.compile(r"\s?/\s?|\s(?:and|et|y|и)\s|和|、|،| و(?=ال)")


def distribution_code(printed: str) -> str | None:
    """Which of the distributions is printed; None where it is another."""
    return _begun(_DISTRIBUTIONS, printed)


def language_codes(printed: str) -> str | None:
    """The languages as codes, "en,fr"; None where one of them is not official."""
    codes = [_begun(_LANGUAGES, word) for word in _AND.split(printed.strip())]
    return None if None in codes else ",".join(dict.fromkeys(codes))


def _begun(beginnings: Mapping[str, str], printed: str) -> str | None:
    folded = fold(printed)
    for code, pattern in beginnings.items():
        if any(folded.startswith(fold(each)) for each in pattern.split("|")):
            return str(code)
    return None
