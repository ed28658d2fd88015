"""Which of the six official languages a text is written in."""

import re
import unicodedata

_MOST = 200_000  # characters looked at
_CYRILLIC = re.compile(r"[а-яёА-ЯЁ]")
_ARABIC = re.compile(r"[\u0621-\u064a]")
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
_WORD = re.compile(r"[^\W\d_]+")
# Common small words; those that two of the languages share are left out.
_SMALL_WORDS = {
    "en": "the of and to in on for by with at agenda session meeting will",
    "fr": "du des et au aux le les pour sur dans par une ordre jour point",
    "es": "del y los las el para por con una en programa tema sesiones",
}
# The months that are written in one language only, for lists that hold little else.
_MONTHS = {
    "en": "january february march june july august october december",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre"
    " décembre",
    "es": "enero febrero marzo mayo junio julio agosto septiembre octubre noviembre"
    " diciembre",
}
_SMALL = {code: set(words.split()) for code, words in _SMALL_WORDS.items()}
_KNOWN = {code: words | set(_MONTHS[code].split()) for code, words in _SMALL.items()}


def language_of(text: str) -> str:
    """The code of the language most of `text` is in; English when nothing tells."""
    text = text[:_MOST]
    letters = {
        "ru": len(_CYRILLIC.findall(text)),
        "ar": len(_ARABIC.findall(text)),
        # A Chinese sign is worth several letters.
        "zh": 3 * len(_CHINESE.findall(text)),
    }
    words = _WORD.findall(text.lower())
    latin = sum(len(word) for word in words if word.isascii())
    script = max(letters, key=letters.__getitem__)
    if letters[script] > latin * 0.8 and letters[script]:
        return script
    counts = {
        code: sum(word in known for word in words) for code, known in _KNOWN.items()
    }
    best = max(counts, key=counts.__getitem__)
    return best if counts[best] else "en"


def small_words(text: str) -> str | None:
    """The language to which all common small words of a line belong, if one does."""
    words = set(_WORD.findall(text.lower()))
    found = [code for code, small in _SMALL.items() if words & small]
    return found[0] if len(found) == 1 else None


def script_of(text: str) -> str:
    """The name of the script of the first letter, such as LATIN; "" without letters."""
    first = next(filter(str.isalpha, text), " ")
    return unicodedata.name(first, "").partition(" ")[0] if first.isalpha() else ""
