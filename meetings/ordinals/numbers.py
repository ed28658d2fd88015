"""Ordinal numbers in words, from first to ninety-ninth.

"fourteenth", "quatorzième", "octavo", "четырнадцатое", "第十四", "الرابع عشر"
"""

from enum import StrEnum

from meetings.dates import official_language

LAST_IN_WORDS = 99


class Form(StrEnum):
    """The gender an ordinal agrees with; the genitives are Russian only.

    English and Chinese have one form for all, French and Spanish no neuter, and the
    Russian genitive is the same for the masculine and the neuter.
    """

    MASCULINE = "m"
    FEMININE = "f"
    NEUTER = "n"
    GENITIVE = "g"
    FEMININE_GENITIVE = "fg"


def ordinal_words(n: int, language: str, *, form: Form | str = Form.MASCULINE) -> str:
    """The `n`th in words, in lower case: "fourteenth", "quatorzième", "第十四".

    Spanish goes over to figures after ten, as United Nations documents do, and every
    language after ninety-nine. Raises ValueError when `n` is less than one.
    """
    if n < 1:
        raise ValueError("Meetings are counted from one.")
    language, form = official_language(language), Form(form)
    if n > LAST_IN_WORDS or (language == "es" and n > 10):
        return _in_figures(n, language, form)
    return _WORDS[language](n, form)


_RUSSIAN_SUFFIXES = {"m": "й", "f": "я", "n": "е", "g": "го", "fg": "й"}


def _in_figures(n: int, language: str, form: Form) -> str:
    feminine = form is Form.FEMININE
    match language:
        case "en":
            return f"{n}{_english_suffix(n)}"
        case "fr":
            return f"{n}e"
        case "es":
            return f"{n}{'ª' if feminine else 'º'}"
        case "ru":
            return f"{n}-{_RUSSIAN_SUFFIXES[form]}"
        case "zh":
            return f"第{n}"
        case _:
            return f"{n}"


def _english_suffix(n: int) -> str:
    if n % 100 in {11, 12, 13}:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")


def _words(text: str) -> list[str]:
    return text.split()


_ENGLISH = _words(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh"
    " twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth"
    " nineteenth"
)
_ENGLISH_TENS = _words("twenty thirty forty fifty sixty seventy eighty ninety")


def _english(n: int, _form: Form) -> str:
    if n < 20:
        return _ENGLISH[n - 1]
    ten, unit = _ENGLISH_TENS[n // 10 - 2], n % 10
    return f"{ten}-{_ENGLISH[unit - 1]}" if unit else ten[:-1] + "ieth"


_FRENCH = _words(
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze"
    " quinze seize dix-sept dix-huit dix-neuf"
)
_FRENCH_TENS = {
    20: "vingt",
    30: "trente",
    40: "quarante",
    50: "cinquante",
    60: "soixante",
    80: "quatre-vingt",
}


def _french(n: int, form: Form) -> str:
    if n == 1:
        return "première" if form is Form.FEMININE else "premier"
    cardinal = _french_cardinal(n)
    if cardinal.endswith("f"):
        return cardinal[:-1] + "vième"
    ending = "uième" if cardinal.endswith("q") else "ième"
    return cardinal.removesuffix("e") + ending


def _french_cardinal(n: int) -> str:
    if n < 20:
        return _FRENCH[n - 1]
    # French counts on to nineteen after sixty and after eighty.
    start = max(ten for ten in _FRENCH_TENS if ten <= n)
    ten, rest = _FRENCH_TENS[start], n - start
    if not rest:
        return ten
    join = " et " if rest in {1, 11} and start < 80 else "-"
    return ten + join + _FRENCH[rest - 1]


_SPANISH = _words(
    "primer segundo tercer cuarto quinto sexto séptimo octavo noveno décimo"
)


def _spanish(n: int, form: Form) -> str:
    masculine = _SPANISH[n - 1]
    if form is Form.FEMININE:
        return masculine.removesuffix("o") + "a"
    return masculine


# Stem and masculine ending.
_RUSSIAN = {
    1: "перв ый",
    2: "втор ой",
    4: "четверт ый",
    5: "пят ый",
    6: "шест ой",
    7: "седьм ой",
    8: "восьм ой",
    9: "девят ый",
    10: "десят ый",
    11: "одиннадцат ый",
    12: "двенадцат ый",
    13: "тринадцат ый",
    14: "четырнадцат ый",
    15: "пятнадцат ый",
    16: "шестнадцат ый",
    17: "семнадцат ый",
    18: "восемнадцат ый",
    19: "девятнадцат ый",
    20: "двадцат ый",
    30: "тридцат ый",
    40: "сороков ой",
    50: "пятидесят ый",
    60: "шестидесят ый",
    70: "семидесят ый",
    80: "восьмидесят ый",
    90: "девяност ый",
}
_RUSSIAN_ENDINGS = {"f": "ая", "n": "ое", "g": "ого", "fg": "ой"}
_RUSSIAN_THIRD = {
    "m": "третий",
    "f": "третья",
    "n": "третье",
    "g": "третьего",
    "fg": "третьей",
}
_RUSSIAN_TENS = _words(
    "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто"
)


def _russian(n: int, form: Form) -> str:
    if n > 20 and n % 10:
        return f"{_RUSSIAN_TENS[n // 10 - 2]} {_russian(n % 10, form)}"
    if n == 3:
        return _RUSSIAN_THIRD[form]
    stem, masculine = _RUSSIAN[n].split()
    return stem + _RUSSIAN_ENDINGS.get(form, masculine)


_CHINESE = "一二三四五六七八九"


def _chinese(n: int, _form: Form) -> str:
    ten, unit = divmod(n, 10)
    tens = f"{_CHINESE[ten - 1] if ten > 1 else ''}十" if ten else ""
    return f"第{tens}{_CHINESE[unit - 1] if unit else ''}"


_ARABIC = {
    "m": _words("الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر"),
    "f": _words(
        "الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة"
    ),
}
# One takes another word when it is followed by ten.
_ARABIC_ONE = {"m": "الحادي", "f": "الحادية"}
_ARABIC_TEN = {"m": "عشر", "f": "عشرة"}
_ARABIC_TENS = _words("عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون")


def _arabic(n: int, form: Form) -> str:
    gender = "f" if form in {Form.FEMININE, Form.FEMININE_GENITIVE} else "m"
    units = _ARABIC[gender]
    if n <= 10:
        return units[n - 1]
    ten, unit = divmod(n, 10)
    head = _ARABIC_ONE[gender] if unit == 1 else units[unit - 1]
    if ten == 1:
        return f"{head} {_ARABIC_TEN[gender]}"
    tens = _ARABIC_TENS[ten - 2]
    return f"{head} وال{tens}" if unit else f"ال{tens}"


_WORDS = {
    "en": _english,
    "fr": _french,
    "es": _spanish,
    "ru": _russian,
    "zh": _chinese,
    "ar": _arabic,
}
