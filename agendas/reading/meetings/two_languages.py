"""Lists of meetings that say the same in two languages.

3–7 June / 3-7 juin          → days that are the same on both sides are one run
"Working Group on Lamps", "Groupe de travail sur les lampes" → the first is the title
"""

from collections.abc import Iterable

from agendas.reading.bodies.ordinals import read_ordinal
from agendas.reading.languages.tongues import script_of, small_words
from agendas.reading.lines.sheet import Line
from agendas.reading.times.days import ANY_YEAR, read_span

_SLASH = " / "
_LONGEST = 80  # characters of days
_SHORTEST = 5  # of a title


def take_days_once(lines: Iterable[Line]) -> None:
    """Leave days that stand in two languages in one of them."""
    for line in lines:
        if _SLASH in line.text:
            line.text = _once(line.text)
            line.cells = tuple(map(_once, line.cells))


def _once(text: str) -> str:
    one, slash, other = text.partition(_SLASH)
    if not slash or len(text) > _LONGEST or _SLASH in other:
        return text
    first, second = read_span(one, ANY_YEAR), read_span(other, ANY_YEAR)
    if not (first and second and first.span and second.span):
        return text
    with_year = read_span(other)
    if not with_year or not with_year.span:
        return one if first.span == second.span else text
    first = read_span(one, with_year.span.first.year)
    return other if first and first.span == with_year.span else text


def are_two_languages(one: str, other: str) -> bool:
    """Whether two titles are of different languages, by small words or letters."""
    if len(one) < _SHORTEST or len(other) < _SHORTEST or read_ordinal(other):
        return False  # "CND", "сорок вторая сессия"
    languages = {small_words(one), small_words(other)} - {None}
    return len(languages) > 1 or script_of(one) != script_of(other)
