"""The numbers and letters at the head of items, and the marks at their end.

1. Organizational matters:     (a) Opening;      a) Ouverture;     (أ) افتتاح
Item 2 (b). Prevention         1 (a) (i)         ١- المسائل
IV. Reports                    一、组织事项       أولا- افتتاح
"""

import re
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from agendas.reading.languages import ITEM_WORDS
from agendas.reading.languages.folding import fold
from agendas.reading.languages.item_numbers import ITEM_NUMBERS

_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹０１２３４５６７８９", "0123456789" * 3)
_ROMAN = "(?:x{0,2}(?:ix|iv|v?i{1,3}|v|x))"
_ARABIC_LETTERS = "[ابجدهوزحطيكلمنسعأآ]"
_LETTER = (
    rf"[a-zA-Zа-яА-Яё一二三四五六七八九十]|[a-z]{{2}}|{_ROMAN}|{_ARABIC_LETTERS}ـ?"
)
# "(a)", "a)", "（a）", "(أ)".
_BRACKETED = rf"[(（]?\s?(?P<letter>{_LETTER})\s?[)）]"
# "12.00" and "9.30" are hours.
_NUMBER = r"[0-9٠-٩۰-۹０-９]{1,3}(?:\.(?!0|30|45)[0-9]{1,2})?"
_LETTER_MARK = re.compile(_BRACKETED + r"[.:;,]?\s*")
_ROMAN_MARK = re.compile(rf"[(（]?\s?(?P<roman>{_ROMAN})\s?[)）][.:;,]?\s*")
_ARABIC_LETTER_MARK = re.compile(rf"(?P<letter>{_ARABIC_LETTERS})\s?[-–‑)]\s*")
# Not later letters: "l." is a "1." that the scanner misread.
# "г." is a town in Russian, too.
_DOTTED_LETTER_MARK = re.compile(r"(?P<letter>[a-hабвде])\.(?:\s+(?=[^\W\d_])|$)")
_DOTTED_ROMAN_MARK = re.compile(
    r"(?P<letter>i{1,3}|iv|vi{0,3}|ix)\.(?:\s+(?=[^\W\d_]{2}[^.])|$)"
)
_DASHED_LETTER_MARK = re.compile(r"(?P<letter>[a-hа-е])\s[-–—](?:\s(?=[^\W\d_])|$)")
# "2.a Election of officers"
_LETTERED_MARK = re.compile(
    r"(?P<number>[0-9]{1,2})\.\s?(?P<letter>[a-z])(?:(?:[.)]\s?|\s)(?=[^\W\d_]{2})|[.)]?$)"
)
_NUMBER_MARK = re.compile(
    rf"(?P<number>{_NUMBER})"
    r"(?:\s?[.．、。:：]\s?[-–—‑]?(?![0-9ªº])|\s?[)）](?=\s|$)|\s?[-–—‑](?=[\s\u0600-\u06ff]|$)(?!\s?\d{1,2}(?!\d))|$)"
    r"\s*"
)
# "2.1 Officers", "2.2 25th anniversary", or "2.1Officers", whose space was lost;
# "2.5万" are so many.
_DECIMAL_MARK = re.compile(
    r"(?P<number>[0-9]{1,2}\.(?!0|30|45)[0-9]{1,2}(?:\.[1-9])?)"
    r"(?:\.?\s+(?=[^\W\d_])|(?<!\.15)\s(?=\d{1,3}(?:st|nd|rd|th)\s[^\W\d_]{3})"
    r"|(?=[A-ZÀ-ÝА-ЯЁ](?:[a-zà-ÿа-яё]{2}|[’'A-ZÀ-ÝА-ЯЁ]{2}))"
    r"|(?=[\u4e00-\u9fff]{3})(?![万亿倍米度年个多千百公])|(?=[\u0621-\u064a]{3}))"
)
_JOINED_MARK = re.compile(
    rf"(?P<number>{_NUMBER})\s?(?=[(（]?\s?(?:[a-z]|{_ARABIC_LETTERS})\s?[)）])"
)
# "Item 3 of the agenda. Lamps"
_OF_AGENDA = (
    r"(?:\s(?:of the (?:draft |provisional )?agenda"
    r"|de l[’']ordre du jour(?: provisoire)?"
    r"|del (?:programa|temario|orden del día)(?: provisional)?"
    r"|(?:предварительной )?повестки дня|من جدول الأعمال(?: المؤقت)?)"
    r"(?=\s?(?:[.:：–—(-]|$)))?"
)
_ITEM_MARK = re.compile(
    rf"(?P<word>{ITEM_WORDS})\s?(?P<number>{_NUMBER})(?![0-9/]){_OF_AGENDA}",
    re.IGNORECASE,
)
# "Agenda item three – Lamps"
_WORDED_ITEM = re.compile(
    rf"(?:(?:{ITEM_WORDS})\s(?P<word>[^\W\d_]+(?:-[^\W\d_]+|\sعشر)?){_OF_AGENDA}"
    r"|(?:(?:议程项目|项目|议题)(?P<chinese>[一二三四五六七八九十]{1,3})"
    r"|(?:议程)?第(?P<counted>[一二三四五六七八九十]{1,3}|\d{1,2})项(?:议程)?))"
    r"(?=\s?[:：.、–—-]|$|(?<=项)\s(?=[\u4e00-\u9fff]))",
    re.IGNORECASE,
)
_ITEM_INITIALS = frozenset("aiptпAIPTП议项临第اب")
_LETTER_AHEAD = re.compile(r"[^)）.‑–-]{0,9}[)）.‑–-]")
_AFTER_LABEL = re.compile(r"\s*[.．:：;,–—‑-]?\s*")
_LABEL = re.compile(
    rf"(?:(?:{ITEM_WORDS})\s?)?(?P<number>{_NUMBER}(?:\.[1-9](?!\d))?)[.．]?"
    rf"(?:\s?[(（]?\s?(?P<letter>[a-zа-я]|{_ARABIC_LETTERS}ـ?)\s?[)）])?"
    rf"(?:\s?[(（]?\s?(?P<roman>{_ROMAN})\s?[)）])?{_OF_AGENDA}",
    re.IGNORECASE,
)
_LONGEST_LABEL = 60
_LABEL_END = re.compile(r"\s*(?:[.．:：]|$)?\s*")
_ARABIC_ORDINALS = (
    *("أولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا"),
    *("عاشرا", "حادي عشر", "ثاني عشر", "ثالث عشر", "رابع عشر", "خامس عشر"),
)
_ROMAN_INITIALS = frozenset("IVX一二三四五六七八九十").union(
    ordinal[0] for ordinal in _ARABIC_ORDINALS
)
_ROMAN_HEAD = re.compile(
    r"(?P<number>[IVX]{1,6})\s?[.:–-]\s+(?=[^\W\d_])"
    r"|(?P<chinese>[一二三四五六七八九十]{1,3})\s?[、.．]\s?(?=[^\W_])"
    rf"|(?P<arabic>(?:{'|'.join(_ARABIC_ORDINALS)})ً?)\s?[-–—:.]\s?(?=[^\W\d_])"
)
# "Election of officers.3", "通过议程。2": a raised figure after the end of a title;
# "Rev.1" and "WG.2" are none.
_LOWERED_NOTE = re.compile(
    r"(?:(?<=[a-zà-ÿа-я]{4})\.|(?<=[)）\]”»])\.|(?<=[^\W\d_]|[)）\]”»])[;:]|[。；：])"
    r"(?P<figures>\d{1,2})$"
)
_BEFORE_NOTE = frozenset(".;:。；：")
_RAISED_OF_UNITS = {"²", "³"}
_UNIT = re.compile(r"(?<![^\W\d_])(?:[ckm]?m|[скм]?м)[²³]$")  # "Lamps of 5 m²"
_NEAR_END = 12  # characters
# "2022 г.", "Washington, D.C."
_ABBREVIATION = re.compile(r"(?:\d\s?гг?|(?<![^\W_])(?:[A-Z]\.)+[A-Z])\.$")
_NOTE_MARKS = re.compile(r"(?:\s*[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\s*\*{1,4})+$")
_MARKS = "⁰¹²³⁴⁵⁶⁷⁸⁹*"
# What begins an entry of a list, also as the fonts of signs have it.
BULLETS = " •·▪‣◦●\uf0b7\uf0a7\uf0d8"
_LIST_PUNCTUATION = " \t.;:,؛،;；。：，、"
_AFTER_TITLE = _LIST_PUNCTUATION + _MARKS
# "II. Lists of items", "一、", "أولا -": the number of a part, or of an item.
_SECTION_INITIALS = frozenset("ABCDEFGHIVXPSⅠⅡⅢⅣⅤГЧР第一二三四五六七八九十أثرخسا")
_SECTION_NUMBER = re.compile(
    r"(?:(?:(?:Chapter|Part|Section|Chapitre|Partie|Capítulo|Parte|Sección|Глава|Часть"
    r"|Раздел)\s(?:[IVX]{1,5}|\d{1,2}|[A-H])\s?[.:–—-]?\s?)(?=[^\W\d_])"
    r"|第[一二三四五六七八九十\d]{1,2}[章部节]分?\s?[、.．:：]?\s?"
    r"|(?:[IVXⅠⅡⅢⅣⅤ]{1,5}|[A-H])\s?[.．:–-]\s?|[一二三四五六七八九十]{1,2}\s?[、.．]\s?"
    r"|(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا)[ً]?\s*[-–:.]\s?"
    r"|(?:الجزء|القسم|الفصل) ال[أثرخس]\w{2,5}\s?[-–:.]\s?)"
)


_ONES = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
_TENS = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx"]
_ROMANS = [tens + ones for tens in _TENS for ones in _ONES]
_FIGURES = ["", *"一二三四五六七八九"]
_CHINESE = [tens + ones for tens in ("", "十", "二十") for ones in _FIGURES]


_FARTHEST = 4  # letters, where those between were lost


class _Letters:
    """The orders in which the six languages count with letters."""

    orders = (
        "abcdefghijklmnopqrstuvwxyz",
        "абвгдежзиклмнопрстуфхцч",
        "абвгдеёжзийклмнопрстуфхцч",
        "أبجدهوزحطيكلمنسع",
        "一二三四五六七八九十",
    )

    firsts = frozenset(order[0] for order in orders)
    pairs = frozenset(pair for order in orders for pair in pairwise(order))
    # Russian prints letters of both alphabets, which look alike.
    twins = (str.maketrans("асеох", "aceox"), str.maketrans("aceoxاآ", "асеохأأ"))

    def follows(self, letter: str, before: str | None) -> bool:
        """Whether `letter` is the one after `before`, or the first after None."""
        if before is None:
            return not self.firsts.isdisjoint(self._written(letter))
        pairs = zip(self._written(before), self._written(letter), strict=True)
        return not self.pairs.isdisjoint(pairs)

    def is_later(self, letter: str, before: str) -> bool:
        """Whether a language counts with `letter` some way after `before`."""
        pairs = list(zip(self._written(before), self._written(letter), strict=True))
        return any(
            1 < order.find(after) - order.find(first) <= _FARTHEST
            for order in self.orders
            for first, after in pairs
            if first in order
        )

    def is_one(self, letter: str) -> bool:
        """Whether a language counts with the letter."""
        return any(
            each in order for each in self._written(letter) for order in self.orders
        )

    @classmethod
    @lru_cache(maxsize=256)
    def _written(cls, letter: str) -> tuple[str, ...]:
        return (letter, *map(letter.translate, cls.twins))


LETTERS = _Letters()


_LETTER_MARKS = (
    _LETTER_MARK,
    _ARABIC_LETTER_MARK,
    _DOTTED_LETTER_MARK,
    _DOTTED_ROMAN_MARK,
    _DASHED_LETTER_MARK,
)


class Mark(NamedTuple):
    """What heads a line: the parts of an item's number, and the words after it.

    `is_named` is true after a word such as "Item" or "Point".
    """

    number: str | None
    letter: str | None
    roman: str | None
    rest: str
    is_named: bool = False

    @property
    def label(self) -> str:
        """The item as it is cited: "2 (b)"."""
        return label(self.number or "", self.letter, self.roman)


def label(number: str, letter: str | None = None, roman: str | None = None) -> str:
    """The parts of a number as they are cited: "1 (a) (ii)"."""
    return " ".join([number, *(f"({part})" for part in (letter, roman) if part)])


@lru_cache(maxsize=4096)
def read_mark(text: str) -> Mark | None:
    """The mark at the head of `text`, or None when it has none."""
    # Each line is asked several times, and most begin with none of these.
    first = text[:1]
    if first in _ITEM_INITIALS and (match := _ITEM_MARK.match(text)):
        return _numbered(match, text, is_named=True)
    if first in _ITEM_INITIALS and (worded := _WORDED_ITEM.match(text)):
        return _worded(worded, text[worded.end() :])
    if first.isdecimal():
        if text[3:4].isdecimal() and text[:4].isdecimal():
            return None  # no item has as many figures
        if lettered := _LETTERED_MARK.match(text):
            rest = text[lettered.end() :]
            return _with_roman(*lettered.groups(), rest, is_named=False)
        match = _number_mark(text)
        return _numbered(match, text, is_named=False) if match else None
    if not _LETTER_AHEAD.match(text):
        return None
    for pattern in _LETTER_MARKS:
        if match := pattern.match(text):
            letter = match["letter"].rstrip("ـ")
            return _with_roman(None, letter, text[match.end() :], is_named=False)
    return None


def _worded(match: re.Match[str], rest: str) -> Mark | None:
    """The item whose number is a word, in figures; None for another word."""
    chinese = match["chinese"] or match["counted"]
    number = number_value(chinese) if chinese else 0
    number = number or ITEM_NUMBERS.get(fold(match["word"] or ""), 0)
    rest = rest.lstrip(" 、")
    if not number:
        return None
    return Mark(
        str(number), None, None, _after_label(rest, is_named=True), is_named=True
    )


def _number_mark(text: str) -> re.Match[str] | None:
    return (
        _NUMBER_MARK.match(text)
        or _DECIMAL_MARK.match(text)
        or _JOINED_MARK.match(text)
    )


def _numbered(match: re.Match[str], text: str, *, is_named: bool) -> Mark:
    number, rest = match["number"].translate(_DIGITS), text[match.end() :]
    if letters := _LETTER_MARK.match(rest.lstrip()):
        rest = rest.lstrip()[letters.end() :]
        letter = letters["letter"].rstrip("ـ")
        return _with_roman(number, letter, rest, is_named=is_named)
    return Mark(number, None, None, _after_label(rest, is_named), is_named)


def _with_roman(number: str | None, letter: str, rest: str, *, is_named: bool) -> Mark:
    roman = None
    if found := _ROMAN_MARK.match(rest):
        roman, rest = found["roman"], rest[found.end() :]
    return Mark(number, letter, roman, _after_label(rest, is_named), is_named)


def _after_label(rest: str, is_named: bool) -> str:  # noqa: FBT001 (private, one use)
    return rest[_AFTER_LABEL.match(rest).end() :] if is_named else rest.strip()


@lru_cache(maxsize=4096)
def roman_value(text: str) -> int:
    """The number that a Roman numeral up to LXXXIX says; 0 for anything else."""
    folded = text.lower()
    return _ROMANS.index(folded) if folded in _ROMANS else 0


def counts_on(mark: Mark, before: Mark) -> bool:
    """Whether letters or Roman numbers count on: "b" after "a", "ii" after "i"."""
    if before.roman or (before.letter == "i" and mark.letter != "j"):
        one, other = (each.roman or each.letter or "" for each in (before, mark))
        return roman_value(other) == roman_value(one) + 1
    return LETTERS.follows((mark.letter or "").lower(), before.letter.lower())


def number_value(number: str) -> int:
    """What an item’s number counts: 2 for "2" and "2.1", 4 for "IV" and "四"."""
    whole = number.partition(".")[0]
    if whole.isdecimal():
        return int(whole)
    if whole in _CHINESE:
        return _CHINESE.index(whole)
    bare = whole.rstrip("ً")
    is_arabic = bare in _ARABIC_ORDINALS
    return _ARABIC_ORDINALS.index(bare) + 1 if is_arabic else roman_value(whole)


def section_number(text: str) -> re.Match[str] | None:
    """The number of a part at the head of `text`, "II. " or "Part A – "."""
    return _SECTION_NUMBER.match(text) if text[:1] in _SECTION_INITIALS else None


def roman_mark(text: str) -> Mark | None:
    """The mark of a line that a number without figures heads: "IV. Reports"."""
    match = _ROMAN_HEAD.match(text) if text[:1] in _ROMAN_INITIALS else None
    number = match[match.lastgroup] if match else ""
    if not match or not number_value(number):
        return None
    return Mark(number, None, None, text[match.end() :])


def read_label(text: str) -> str | None:
    """The item that a cell of a table names and nothing else: "1 (a)", "Item 2"."""
    text = text.strip().rstrip(".:")
    match = _LABEL.fullmatch(text) if _may_be_label(text) else None
    return _label_of(match) if match else None


def _may_be_label(text: str) -> bool:
    first = text[:1]
    return len(text) < _LONGEST_LABEL and (first.isdigit() or first in _ITEM_INITIALS)


@lru_cache(maxsize=4096)
def leading_label(text: str) -> tuple[str, str] | None:
    """The item at the head of a row's words, and the title after it.

    "Item 1 (a). Opening" → ("1 (a)", "Opening"); so "1.a Opening"
    """
    if lettered := _LETTERED_MARK.match(text):
        return label(*lettered.groups(), None), text[lettered.end() :]
    match = _LABEL.match(text)
    if not match:
        return None
    rest = text[match.end() :]
    return _label_of(match), rest[_LABEL_END.match(rest).end() :].lstrip(" -–—")


def _label_of(match: re.Match[str]) -> str:
    letter = match["letter"].rstrip("ـ") if match["letter"] else None
    return label(match["number"].translate(_DIGITS), letter, match["roman"])


def clean_title(text: str, *, with_figures: bool = False) -> str:
    """A title without the punctuation of lists, bullets and footnote marks.

    Figures directly after a stop are a mark, but for a title `with_figures`. The full
    stop of an abbreviation stays: "2022 г.", "Washington, D.C.".
    """
    if text[-1:].isalpha():
        return text.lstrip(BULLETS)  # as most end
    if not with_figures and (figures := lowered_mark(text)):
        text = text[: -len(figures)]
    title = text.rstrip(_LIST_PUNCTUATION)
    is_unit = title[-1:] in _RAISED_OF_UNITS and _UNIT.search(title[-_NEAR_END:])
    title = title if is_unit else text.rstrip(_AFTER_TITLE)
    end = text[: len(title) + 1]
    if end[-1:] == "." and _ABBREVIATION.search(end[-_NEAR_END:]):
        title = end
    return title.lstrip(BULLETS)


def lowered_mark(text: str) -> str:
    """The figures of a note's mark that is no longer raised: "Officers.3"; else ""."""
    if not text[-1:].isdigit() or _BEFORE_NOTE.isdisjoint(text[-3:]):
        return ""
    match = _LOWERED_NOTE.search(text[-_NEAR_END:])
    return match["figures"] if match else ""


def note_marks(text: str) -> str:
    """The footnote marks at the end of `text`, "" when there are none."""
    match = _NOTE_MARKS.search(text.rstrip(_LIST_PUNCTUATION)[-12:])
    return match[0].strip() if match else ""
