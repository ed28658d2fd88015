"""The items of a list that stand on one line, each put on a line of its own.

"1. Organizational matters: (a) Opening; (b) Election of officers. 2. Prevention."
"""

import re
from dataclasses import dataclass

from agendas.reading.breaks.named_items import names_items
from agendas.reading.lines.marks import LETTERS, number_value, read_mark, roman_value
from agendas.reading.lines.sheet import MOST_LETTERS, Line, Sheet

_INLINE = re.compile(
    r"(?<=[.;:,。；：؛،\w)])\s+(?=(?:(?P<number>\d{1,2})\.\s?(?=[^\W\d_]|[«“\"'(])"
    r"|(?P<decimal>\d{1,2}\.\d{1,2})\.?\s(?=[^\W\d_])"
    r"|(?P<arabic>[0-9٠-٩]{1,2})\s?[-–]\s?(?=[\u0621-\u064a])"
    r"|[(（]?(?P<letter>[a-zа-яأ-ي]|[ivx]{2,4})[)）]\s))"
)
_LONE_LETTER = re.compile(r"[(（]?[^\W\d_][)）]")
_AFTER_TITLE = re.compile(r"(?<=[;；؛])\s+")
_COUNTS = re.compile(r"[0-9٠-٩](?:\s?[.-]\s|\.(?=[^\W\d_]))")
_MAY_HOLD_ITEMS = re.compile(
    r"[(（\s][aаأi][)）]|[.;؛]\s+[0-9٠-٩]{1,2}(?:\s?[.-]\s|\.(?=[^\W\d_]))"
    r"|(?:\s[0-9٠-٩]{1,2}(?:\.|\s?-)\s.{3,200}?){2}"
)
_NEAR = 30  # marks in a line
_COLONS = (":", "：")
# "5 (a)", "第5条 (a)": the letter is of what the number counts, but for a year.
_CITES = re.compile(r"(?<!\d)\d{1,3}[条款段]?$")
# "paragraphs (a) and (b)": behind the first letter.
_TO_ANOTHER = re.compile(
    r"[(（]?\w[)）]\s?(?:and|or|to|et|ou|à|y|o|a|и|или|و|أو|[和及与至或–—-])\s?[(（]?\w[)）]"
)


def unfold_list(sheet: Sheet, lines: list[Line]) -> list[Line]:
    """The lines of a list, each that holds several items taken apart."""
    texts = [*(line.text for line in lines[1:]), ""][: len(lines)]
    pairs = zip(lines, texts, strict=True)
    return [piece for line, text in pairs for piece in _unfold_items(sheet, line, text)]


def _unfold_items(sheet: Sheet, line: Line, following: str) -> list[Line]:
    """The items in one line of a list, each as a line of its own.

    A cut is made only before the number or letter that is next in order. A first
    letter needs a colon before it, or the second behind it, if not on the line then
    in the `following` one: the letter of an article inside a title parts nothing.
    """
    text = line.text
    if line.cells or len(text) > MOST_LETTERS:
        return [line]
    order = _Order.at(text)
    if not (_may_hold_items(text) or order.holds_next(text, following)):
        return [line]
    if names_items(text):
        return [line]  # of which the numbers alone count paragraphs
    texts, start = [], 0
    matches = list(_INLINE.finditer(line.text))
    letters = [match["letter"] for match in matches] + [_letter_of(following)]
    for place, match in enumerate(matches):
        later = letters[place + 1 : place + _NEAR]
        if order.goes_on(match, line.text, later):
            texts.append(line.text[start : match.start()].strip())
            start = match.end()
    texts.append(line.text[start:].strip())
    texts = _with_their_titles(texts)
    return [line] if len(texts) == 1 else sheet.part(line, texts)


def _may_hold_items(text: str) -> bool:
    # The number at the head of the line is of its first item.
    has_marks = ")" in text or "）" in text or _COUNTS.search(text, 2)
    return bool(has_marks and _MAY_HOLD_ITEMS.search(text))


@dataclass
class _Order:
    """Where the count stands in a line that holds several items."""

    number: int
    letter: str | None = None
    roman: int = 0
    decimal: str | None = None  # "1.1"

    @classmethod
    def at(cls, text: str) -> "_Order":
        """The count at the head of a line."""
        mark = read_mark(text[:60])
        number = number_value(mark.number) if mark and mark.number else 0
        decimal = mark.number if mark and mark.number and "." in mark.number else None
        return cls(number, mark.letter if mark else None, decimal=decimal)

    def holds_next(self, text: str, following: str) -> bool:
        """Whether the next number stands in the line, and not before the next one."""
        following_number = self._next_decimal() or f"{self.number + 1}."
        is_inside = f" {following_number} " in text
        return (
            bool(self.number)
            and is_inside
            and not following.startswith(following_number)
        )

    def _next_decimal(self) -> str | None:
        whole, _, part = (self.decimal or "").partition(".")
        return f"{whole}.{int(part) + 1}" if part.isdecimal() else None

    def goes_on(self, match: re.Match[str], text: str, later: list[str | None]) -> bool:
        """Whether the mark is the next in order, which it then counts.

        `later` are the letters that follow; of numbers among them None.
        """
        if decimal := match["decimal"]:
            is_next = decimal == self._next_decimal()
            self.decimal = decimal if is_next else self.decimal
            return is_next
        if number := match["number"] or match["arabic"]:
            if not self.number or int(number) != self.number + 1:
                return False
            self.number, self.letter, self.roman = self.number + 1, None, 0
            return True
        letter = match["letter"]
        if value := self._next_roman(letter, text, match.start()):
            self.roman = value
            return True
        if len(letter) > 1 or not LETTERS.follows(letter, self.letter):
            return False
        before = text[max(0, match.start() - 9) : match.start()].rstrip()
        if not before.endswith(_COLONS):
            is_first = self.letter is None
            if is_first and not any(LETTERS.follows(e, letter) for e in later if e):
                return False
            if _CITES.search(before) or _TO_ANOTHER.match(text, match.end()):
                return False
        self.letter, self.roman = letter, 0
        return True

    def _next_roman(self, letter: str, text: str, start: int) -> int:
        """The value of a Roman numeral under a letter, when it is the next; else 0."""
        value = roman_value(letter)
        if not value or (self.roman and value == self.roman + 1):
            return value
        before = text[max(0, start - 5) : start].rstrip()
        return value if value == 1 and self.letter and before.endswith(":") else 0


def _letter_of(text: str) -> str | None:
    mark = read_mark(text[:60])
    return mark.letter if mark and not mark.number else None


def _with_their_titles(texts: list[str]) -> list[str]:
    """ "(a)", "(b) One; Two;" → "(a) One;", "(b) Two;": letters drawn together.

    Where the titles cannot be told apart the letters stay together, for a person.
    """
    mended: list[str] = []
    waiting: list[str] = []
    for text in texts:
        if _LONE_LETTER.fullmatch(text):
            waiting.append(text)
            continue
        if waiting:
            mark, _, words = text.partition(" ")
            titles = [part for part in _AFTER_TITLE.split(words) if part]
            marks = [*waiting, mark]
            if len(titles) == len(marks):
                mended += [f"{m} {t}" for m, t in zip(marks, titles, strict=True)]
            else:
                mended.append(" ".join([*waiting, text]))
            waiting = []
            continue
        mended.append(text)
    return [*mended, *waiting]
