"""Item numbers, stored as "1 (a) (ii)", in the typography of each language.

    en, zh   1.   (a)   1 (a)           fr, es, ru   1.   a)   1 a)
    ar       1-   (أ)   1 (أ)

The editorial manual: French and Spanish have no opening bracket; neither has Russian.
Arabic counts sub-items in the old order of its letters.
"""

import re

_NUMBER = re.compile(r"(?P<number>[^\s()]+)(?P<rest>(?: \([^\s()]{1,4}\))*)")
_PARTS = re.compile(r"\(([^()]+)\)")
_ABJAD = dict(zip("abcdefghijklmnop", "أبجدهوزحطيكلمنسع", strict=True))
_CLOSED = {"fr", "es", "ru"}


def parts(number: str) -> list[str]:
    """ "1 (a) (ii)" is "1", "a", "ii"; a number of another form is one part."""
    match = _NUMBER.fullmatch(number)
    return [match["number"], *_PARTS.findall(match["rest"])] if match else [number]


def depth(number: str) -> int:
    """0 for "1", 1 for "1 (a)"; nothing is set in deeper than 2."""
    return min(len(parts(number)) - 1, 2)


def number_in(number: str, language: str) -> str:
    """The whole number as a sentence or a table cites it: "1 (a)", "1 a)"."""
    first, *rest = parts(number)
    marks = [bracketed(part, place, language) for place, part in enumerate(rest)]
    return " ".join([first, *marks])


def mark_in(number: str, language: str, *, is_below: bool) -> str:
    """What stands before the title in a list: "1.", "(a)"; "1 (a)" with none above."""
    first, *rest = parts(number)
    if not rest:
        return f"{first}-" if language == "ar" else f"{first}."
    if not is_below:
        return number_in(number, language)
    return bracketed(rest[-1], len(rest) - 1, language)


def bracketed(part: str, place: int, language: str) -> str:
    """The mark of a sub-item, "(a)"; of what is below one, "(ii)"."""
    if language == "ar" and place == 0:
        part = _ABJAD.get(part, part)
    return f"{part})" if language in _CLOSED else f"({part})"
