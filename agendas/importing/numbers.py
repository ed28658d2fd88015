"""The number of an item whatever its letters: "1 (أ)" of the Arabic version is 1 (a).

Language versions of one agenda are matched by number. Where one prints Arabic or
Russian letters, the place of the letter in its alphabet tells which item it is.
"""

import re

_LATIN = "abcdefghijklmnopqrstuvwxyz"
# The Arabic letters in the order of their use as numbers; Russian leaves out the ё.
_ARABIC = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_RUSSIAN = "абвгдежзийклмнопрстуфхцч"
_LETTER = re.compile(r"\((\w)\)")
_PLACES = {
    sign: _LATIN[place]
    for alphabet in (_ARABIC, _RUSSIAN)
    for place, sign in enumerate(alphabet)
    if place < len(_LATIN)
} | {"ا": "a"}


def item_number(label: str) -> str:
    """The label with Latin letters: "1 (b)" for "1 (ب)" and for "1 (б)"."""
    words = " ".join(label.split())
    return _LETTER.sub(lambda found: f"({_latin(found[1])})", words)


def _latin(sign: str) -> str:
    return _PLACES.get(sign, sign)


def number_above(number: str) -> str:
    """The number of the item above: "1" for "1 (a)"; "" for "1"."""
    return number.rpartition(" ")[0]
