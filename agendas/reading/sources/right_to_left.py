"""Arabic put back into the order in which it is read, from where its letters stand.

A PDF file may hold letters in the order of reading or of the page, brackets mirrored,
and shapes in place of letters; only the places are certain. Numbers and Latin words
run from left to right inside the line (Unicode Standard Annex 9).
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import attrgetter
from typing import NamedTuple

from agendas.reading.lines.markup import SUPERSCRIPTS

_ARABIC = re.compile(r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]")
_ARABIC_LETTER = re.compile(r"[\u0620-\u064a\u0671-\u06d3\ufb50-\ufdff\ufe70-\ufefc]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_SHAPES = re.compile(r"[\ufb50-\ufdff\ufe70-\ufefc]")
# A hyphen joins figures only where no Arabic letter goes before them.
_RUN = (
    r"[0-9]*[A-Za-z](?:[\w.,:/'’&+@ -]*[A-Za-z0-9])?|[0-9٠-٩]+(?:[.,:/{}][0-9٠-٩]+)*%?"
)
_RUNS = {
    True: re.compile(_RUN.format("")),
    False: re.compile(_RUN.format("-")),
}
_FIRST_FIGURES = re.compile(
    r"(?<![0-9٠-٩])(?<![0-9٠-٩][.,:/-])(?P<one>[0-9٠-٩]{1,2})-(?P<two>[0-9٠-٩]{1,2})\s*$"
)
# "3 January 2031" on a line by itself: the figures at its head stand on the right.
_DAY_BEHIND = re.compile(r"^([A-Za-zÀ-ɏ]+ \d{4}) (\d{1,2})$")
_LAM, _ALEFS = "ل", frozenset("اأإآى")
_SAME = 0.01  # points; letters that begin as near as that are one shape
_SMALLER = 0.85  # of the height of the words; so high is a raised letter at most
_FARTHEST = 1.5  # of their own heights, that figures are raised
_LONGEST_MARK = 3  # figures
_MOST_MARKS = 400  # on a page
_SPACE = 0.22  # heights; a wider gap parts words
_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")


class Letter(NamedTuple):
    """One letter with its place: left and right edge, foot, height."""

    text: str
    left: float
    right: float
    foot: float
    height: float


def is_arabic(text: str) -> bool:
    """Whether the words of a page are mostly Arabic."""
    return len(_ARABIC.findall(text)) > len(_LATIN.findall(text))


def with_raised(letters: Iterable[Letter]) -> list[Letter]:
    """The letters, figures that are raised put on the line of the words beside them.

    A mark stands after its word, or at the head of a note.
    """
    letters = list(letters)
    heights = [letter.height for letter in letters] or [0.0]
    small = _SMALLER * max(heights)
    if min(heights) >= small:
        return letters
    below = _by_feet(letters)
    level: list[Letter] = []
    left = _MOST_MARKS
    for is_figure, group in groupby(letters, lambda each: each.text.isdigit()):
        figures = list(group)
        is_small = is_figure and any(each.height < small for each in figures)
        if is_small and left and len(figures) <= _LONGEST_MARK:
            words = _beside(figures, below)
            left -= words is not None
            figures = [_raised(each, words.foot) for each in figures if words] or (
                figures
            )
        level += figures
    return level


def _by_feet(letters: Iterable[Letter]) -> dict[int, list[Letter]]:
    """The letters that are no figures, by the lines they stand on."""
    by_feet: dict[int, list[Letter]] = {}
    for letter in letters:
        if not letter.text.isdigit() and not letter.text.isspace():
            by_feet.setdefault(round(letter.foot), []).append(letter)
    return by_feet


def _beside(figures: list[Letter], below: dict[int, list[Letter]]) -> Letter | None:
    """The letter beside which figures stand higher."""
    foot = round(figures[0].foot)
    for place in range(foot - 1, foot - int(_FARTHEST * figures[0].height), -1):
        for words in below.get(place, ()):
            if any(_raises(words, each) for each in figures):
                return words
    return None


def _raised(letter: Letter, foot: float) -> Letter:
    return letter._replace(text=letter.text.translate(SUPERSCRIPTS), foot=foot)


def _raises(words: Letter, letter: Letter) -> bool:
    """Whether a letter stands beside words, smaller and higher."""
    is_smaller = letter.height < _SMALLER * words.height
    return (
        is_smaller
        and 1 <= letter.foot - words.foot < words.height
        and (
            -words.height < letter.left - words.right < words.height
            or -words.height < words.left - letter.right < words.height
        )
    )


def with_marks(letters: Iterable[Letter]) -> list[Letter]:
    """The letters with the vowel signs that stand above or below put beside them.

    So are the letters of one shape, such as lam and alef, which some files hold the
    wrong way round: a lam goes before its alef in every shape of both.
    """
    letters = _with_signs(list(letters))
    order = _OrderInShapes.of(letters)
    joined: list[Letter] = []
    for letter in letters:
        if joined and _are_one_shape(joined[-1], letter):
            joined[-1] = order.together(joined[-1], letter)
        else:
            joined.append(letter)
    return joined


def _with_signs(letters: list[Letter]) -> list[Letter]:
    """The letters with their vowel signs: those of the same place, or the nearest."""
    signs = [unicodedata.category(each.text[0]) == "Mn" for each in letters]
    if not any(signs):
        return letters
    places = [place for place, is_sign in enumerate(signs) if not is_sign]
    by_place = {_place(letters[place]): place for place in places}
    whole = {place: letters[place] for place in places}
    for place in (place for place, is_sign in enumerate(signs) if is_sign):
        sign = letters[place]
        here = bisect_left(places, place)
        near = places[max(here - 1, 0) : here + 1]
        own = by_place.get(_place(sign), _nearest(letters, place, near))
        around = [whole[each] for each in places[max(here - 2, 0) : here + 2]]
        whole[own] = _with_sign(whole[own], sign, around) if own in whole else sign
    return list(whole.values())


def _with_sign(letter: Letter, sign: Letter, near: list[Letter]) -> Letter:
    """The letter with the sign behind it.

    Where both are one shape, its place is that of the sign: it reaches as far as both,
    and stands on the foot of the letters near it.
    """
    text = letter.text + sign.text
    if _place(letter) != _place(sign):
        return letter._replace(text=text)
    feet = [
        each.foot for each in near if abs(each.foot - letter.foot) < letter.height / 2
    ]
    foot = next((each for each in feet if each != letter.foot), letter.foot)
    return letter._replace(text=text, right=max(letter.right, sign.right), foot=foot)


def _place(letter: Letter) -> tuple[float, float]:
    return round(letter.left, 2), letter.foot


def _nearest(letters: list[Letter], sign: int, near: list[int]) -> int:
    """The place of the letter over which a sign stands: the one before, or the next."""
    middle = _middle(letters[sign])
    letters_near = [
        each for each in near if each < sign or _ARABIC_LETTER.match(letters[each].text)
    ]
    return min(
        letters_near,
        key=lambda each: abs(_middle(letters[each]) - middle),
        default=sign,
    )


def _middle(letter: Letter) -> float:
    return (letter.left + letter.right) / 2


@dataclass(frozen=True)
class _OrderInShapes:
    """How a page holds the letters of one shape, as those show whose order is known.

    `has_edges` says that each has its own part of the shape, the first on the right;
    `is_turned` that the second may come first.
    """

    has_edges: bool
    is_turned: bool

    @classmethod
    def of(cls, letters: list[Letter]) -> "_OrderInShapes":
        """The order on a page of these letters."""
        pairs = [pair for pair in pairwise(letters) if _is_lam_and_alef(*pair)]
        by_edges = [one.right > two.right + _SAME for one, two in pairs]
        lam_first = [one.text == _LAM for one, _ in pairs]
        return cls(bool(pairs) and by_edges == lam_first, not all(lam_first))

    def together(self, one: Letter, two: Letter) -> Letter:
        """The two as one letter."""
        if _is_lam_and_alef(one, two):
            turns = two.text == _LAM
        elif self.has_edges:
            turns = two.right > one.right
        else:
            turns = self.is_turned
        text = two.text + one.text if turns else one.text + two.text
        return one._replace(text=text, right=max(one.right, two.right))


def _is_lam_and_alef(one: Letter, two: Letter) -> bool:
    texts = {one.text[:1], two.text[:1]}
    is_pair = _LAM in texts and bool(texts & _ALEFS)
    return is_pair and _are_one_shape(one, two)


def _are_one_shape(one: Letter, two: Letter) -> bool:
    """Whether two Arabic letters stand in one place."""
    if abs(one.left - two.left) >= _SAME or one.foot != two.foot:
        return False
    return all(_ARABIC_LETTER.match(each.text) for each in (one, two))


def in_reading_order(letters: Sequence[Letter]) -> str:
    """The words of the letters of one line, as they are read."""
    signs = _from_left(letters)
    shown = "".join(sign[0] for sign in signs)
    if _LATIN.search(shown) and not _ARABIC_LETTER.search(shown):
        runs_by_itself = " ".join("".join(signs).split())
        return _DAY_BEHIND.sub(r"\2 \1", runs_by_itself)
    read = ""
    end = len(signs)
    for match in reversed(_runs(shown)):
        read += _turned(signs[match.end() : end])
        read += "".join(signs[match.start() : match.end()])
        end = match.start()
    read += _turned(signs[:end])
    return " ".join(read.split())


def _from_left(letters: Sequence[Letter]) -> list[str]:
    """What stands on the line, with spaces where the page leaves one without a sign."""
    signs: list[str] = []
    before = None
    # Of letters of one place the later one is to the left.
    for letter in sorted(letters, key=attrgetter("left"), reverse=True)[::-1]:
        if before and _is_space_between(before, letter):
            signs.append(" ")
        signs.append(letter.text)
        before = letter
    return signs


def _is_space_between(one: Letter, two: Letter) -> bool:
    is_wide = two.left - one.right > _SPACE * two.height
    return is_wide and not one.text.isspace() and not two.text.isspace()


def _runs(shown: str) -> list[re.Match[str]]:
    """The runs that are read from left to right.

    What begins a line, on its right, may be "3-6" as it is shown; where the first
    figure is the greater, another program has turned it round.
    """
    has_letters = bool(_ARABIC_LETTER.search(shown))
    runs = list(_RUNS[has_letters].finditer(shown))
    first = _FIRST_FIGURES.search(shown) if has_letters else None
    if first and int(first["one"]) < int(first["two"]):
        runs = [run for run in runs if run.end() <= first.start()]
        return [*runs, first]
    return runs


def _turned(signs: list[str]) -> str:
    """Signs as they are read from the right, letters in place of their shapes."""
    text = "".join(reversed(signs))
    if _SHAPES.search(text):
        text = "".join(map(_without_shape, reversed(signs)))
    return text.translate(_MIRRORED)


def _without_shape(sign: str) -> str:
    return unicodedata.normalize("NFKC", sign) if _SHAPES.search(sign) else sign
