"""Ordinals read from text: "fourteenth", "8ª", "第十四届", "الرابعة عشرة"."""

import re

from meetings.dates import LANGUAGES, official_language
from meetings.dates.folding import fold
from meetings.ordinals.numbers import LAST_IN_WORDS, Form, ordinal_words

_FIGURES = {
    "en": re.compile(r"([0-9]{1,3})(?:st|nd|rd|th)"),
    "fr": re.compile(r"([0-9]{1,3})(?:er|re|ere|e|i?eme)"),
    # Not "8a" without its mark: that is the number of an agenda item.
    "es": re.compile(r"([0-9]{1,3})(?:\.?[ºª°]|\.[ao]|er)"),
    "ru": re.compile(r"([0-9]{1,3}) ?- ?(?:ый|ий|ой|й|ая|ья|я|ое|ье|е|го|ого)"),
    "zh": re.compile(r"第 ?([0-9]{1,3}) ?[届次屆]?"),
    # Arabic has no mark for an ordinal in figures.
    "ar": re.compile(r"(?!)"),
}

# Spanish writes the ordinals after ten in words too, as one word or as two.
_SPANISH_UNITS = [
    "primero",
    "segundo",
    "tercero",
    "cuarto",
    "quinto",
    "sexto",
    "septimo",
    "octavo",
    "noveno",
]
# Before a noun: "trigésimo primer período de sesiones".
_SPANISH_SHORT = {"primero": "primer", "tercero": "tercer"}
_SPANISH_TENS = [
    "decimo",
    "vigesimo",
    "trigesimo",
    "cuadragesimo",
    "quincuagesimo",
    "sexagesimo",
    "septuagesimo",
    "octogesimo",
    "nonagesimo",
]


def parse_ordinal(text: str, language: str | None = None) -> int | None:
    """The number that an ordinal names, in words or figures, or None.

    Without a language every official one is tried. A bare number is not an ordinal.
    """
    try:
        words = _one_spelling(text)
    except ValueError:
        return None
    languages = [official_language(language)] if language else LANGUAGES
    has_figures = words[:1] == "第" or words[:1].isdigit()
    number = words.rstrip("届次屆")
    for code in languages:
        if has_figures and (match := _FIGURES[code].fullmatch(words)):
            return int(match[1]) or None
        if (n := _NUMBERS[code].get(number)) is not None:
            return n
    return None


def _one_spelling(text: str) -> str:
    folded = fold(text)
    # "Twenty first" and "vingt-et-unième" are met as well as the right spelling.
    return folded if folded[:1].isdigit() else folded.replace("-", " ")


def _numbers(language: str) -> dict[str, int]:
    numbers = {
        _one_spelling(ordinal_words(n, language, form=form)): n
        for n in range(1, LAST_IN_WORDS + 1)
        for form in Form
    }
    match language:
        case "fr":
            return numbers | {"second": 2, "seconde": 2}
        case "es":
            return numbers | _spanish_numbers()
        case "ar":
            return _arabic_numbers(numbers)
        case _:
            return numbers


def _arabic_numbers(numbers: dict[str, int]) -> dict[str, int]:
    """The numbers with and without their article, and in both cases."""
    oblique = {re.sub("ون$", "ين", word): n for word, n in numbers.items()}
    both = numbers | oblique
    return both | {
        word.removeprefix("ال").replace(" وال", " و"): n for word, n in both.items()
    }


def _spanish_numbers() -> dict[str, int]:
    masculine = {word: n for n, word in enumerate(_SPANISH_UNITS, start=1)}
    for tens, ten in enumerate(_SPANISH_TENS, start=1):
        masculine[ten] = tens * 10
        for unit, word in enumerate(_SPANISH_UNITS, start=1):
            for form in (word, _SPANISH_SHORT.get(word, word)):
                masculine[f"{ten} {form}"] = masculine[ten + form] = tens * 10 + unit
    masculine |= {"undecimo": 11, "duodecimo": 12}
    whole = {word: n for word, n in masculine.items() if word.endswith("o")}
    feminine = {
        " ".join(part[:-1] + "a" for part in word.split()): n
        for word, n in whole.items()
    }
    # "vigésimo primera reunión": of the two words only the last one agrees.
    mixed = {word[:-1] + "a": n for word, n in whole.items()}
    return masculine | mixed | feminine


_NUMBERS = {language: _numbers(language) for language in LANGUAGES}
