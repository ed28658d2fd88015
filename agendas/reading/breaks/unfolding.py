"""Lines that hold several lines, because the breaks between them were lost.

"1. Organizational matters: (a) Opening; (b) Election of officers. 2. Prevention."
"""

import itertools
import os.path
import re
from collections import defaultdict
from dataclasses import dataclass

from agendas.reading.breaks.counted_pieces import counted_pieces
from agendas.reading.breaks.run_together import rows_of_timetable
from agendas.reading.languages import ITEM_WORDS
from agendas.reading.languages.titles import AT_END, PHRASES, TEXT_BEGINS
from agendas.reading.lines.marks import LETTERS, number_value, read_mark, roman_value
from agendas.reading.lines.sheet import MAX_LINES, Line, Sheet

_INLINE = re.compile(
    r"(?<=[.;:,。；：؛،\w)])\s+(?=(?:(?P<number>\d{1,2})\.\s?(?=[^\W\d_]|[«“\"'(])"
    r"|(?P<decimal>\d{1,2}\.\d{1,2})\.?\s(?=[^\W\d_])"
    r"|(?P<arabic>[0-9٠-٩]{1,2})\s?[-–]\s?(?=[\u0621-\u064a])"
    r"|[(（]?(?P<letter>[a-zа-яأ-ي]|[ivx]{2,4})[)）]\s))"
)
_FACTS = r"Distr\.?\s?:|Original\s?:|Distr\.\s(?:générale|limitée|general|limitada)"
# The note at the foot of a page, which ends the page: "* The late submission …".
_NOTE = r"\*{1,2}\s[A-ZÀ-Ý](?=[^*]{20,}$)"
# None begins with a small letter, which is asked before all the titles.
_CUT = re.compile(rf"(?<!\S)(?=[^\W\d_a-zа-я]|\*)(?:{_FACTS}|{PHRASES}(?=\s)|{_NOTE})")
# After these a new line begins: a heading, the distribution, the language.
_AFTER = re.compile(
    rf"(?:{PHRASES}|Distr\.?\s?:?\s(?:General|Limited|générale|general)"
    r"|Original\s?:\s?\w+(?:\s(?:and|et)\s[A-ZÀ-Ý]\w+)?)(?=\s)"
)
_JOB = re.compile(
    r"\s(?:V|GE)\.?\s?\([A-Z]\)(?:\s\*)*(?=\s|$)"
    r"|\s(?:(?:V|GE|K|N)\.\d{2}-\d{4,6}(?:\s\([A-Z]\))?|\([A-Z]\)(?=\s\d{6}))"
    r"(?:\s\d{6}){0,4}(?:\s\*?\d{7}\*?)?(?:\s[A-Z]{1,6}(?:/[A-Z\d][\w.]*){2,7})?(?=\s|$)"
)
_MAY_HOLD_JOB = re.compile(r"\([A-Z]\)|\.\d{2}-\d{4}")
# "TD/TIMBER.3/1 Page 2": the head of the next page.
_PAGE_HEAD = re.compile(
    r"\s[A-Z]{1,6}(?:/[A-Z\d][\w.]*){1,7}\s(?:page|página|стр\.)\s\d{1,3}(?=\s)",
    re.IGNORECASE,
)
_PAGE_WORDS = ("page", "página", "стр.")
_PAGE_BEFORE = re.compile(
    r"(?P<page>\d{1,3})\s(?:(?:page|página|стр\.)\s\d{1,3}\s)?(?=[^\W_])", re.IGNORECASE
)
_LABELS = re.compile(_FACTS, re.IGNORECASE)
_ENDS_WITH_YEAR = re.compile(r"\d{4}(?:\s?(?:года|г\.))?$|\d日$")
_MOST_PAGES = 5  # short pages between two long ones
_ITEM_OR_PARAGRAPH = re.compile(
    rf"(?<!\S)(?:(?:{ITEM_WORDS})\s(?P<item>\d{{1,2}})"
    r"(?:\sde l[’']ordre du jour|\sdel programa|\sповестки дня)?\s?[.:]\s(?=[^\W\d_])"
    r"|(?P<paragraph>\d{1,3})\.\s(?=[A-ZÀ-ÝА-Я]))",
    re.IGNORECASE,
)
_MARK_AT_END = re.compile(
    r"(?:\d{1,3}(?:\.\d{1,2})?\.|[IVX]{1,6}\.|[(（]?[^\W_]{1,4}\))$"
)
_MARKS_END = (".", ")")
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
_LONG = 300  # characters; a shorter line has its breaks
_MOST_LETTERS = 1_000_000  # of long lines in a document; further ones stay whole
_FARTHEST = 20_000  # characters between two headings in one line

Headings = dict[str, list[tuple[int, str]]]


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
    if line.cells or len(text) > _MOST_LETTERS:
        return [line]
    order = _Order.at(text)
    if not (_may_hold_items(text) or order.holds_next(text, following)):
        return [line]
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


def by_marks(headings: list[str]) -> Headings:
    """Headings, as "2. Prevention", by their marks: each with its place in order."""
    found: Headings = defaultdict(list)
    for place, heading in enumerate(headings):
        found[heading.partition(" ")[0].lstrip("(")].append((place, heading))
    return found


def unfold_annotations(sheet: Sheet, line: Line, headings: Headings) -> list[Line]:
    """The headings and texts in one line of annotations, each as its own line."""
    is_short = len(line.raw) < _LONG
    if line.cells or (is_short and (headings or not _is_item_with_text(line.text))):
        return [line]
    texts = _at_headings(line.text, headings) if headings else _at_items(line.text)
    texts = [text for text in texts if text]
    return [line] if len(texts) == 1 else sheet.part(line, texts)


def _is_item_with_text(text: str) -> bool:
    """ "Point 3. Budget 7. Le Groupe …": a heading, and a numbered paragraph after."""
    match = _ITEM_OR_PARAGRAPH.match(text)
    if not match or not match["item"]:
        return False
    found = _ITEM_OR_PARAGRAPH.search(text, match.end())
    return bool(found and found["paragraph"])


def _at_headings(text: str, headings: Headings) -> list[str]:
    texts, start = [], 0
    ends = [word for word in text.split(" ")[:-1] if word[-1:] in _MARKS_END]
    found_marks = filter(None, map(_MARK_AT_END.search, ends))
    marks = {match[0].lstrip("(（") for match in found_marks}
    # Each of many lines has few of many marks.
    for _place, heading in sorted(each for m in marks for each in headings.get(m, ())):
        found, size = _find_heading(text, heading, start)
        if not size and heading.startswith("("):
            # French, Spanish and Russian print "a)".
            found, size = _find_heading(text, heading[1:], start)
        if not size:
            continue
        texts += [text[start:found].strip(), text[found : found + size]]
        start = found + size
    return [*texts, text[start:].strip()]


def _at_items(text: str) -> list[str]:
    """Cut where no list says the titles: at named items and at numbered paragraphs.

    "Point 3 de l’ordre du jour. Budget 7. Le Groupe …" → the heading, the paragraph.
    """
    texts, start = [], 0
    item = paragraph = 0
    for match in _ITEM_OR_PARAGRAPH.finditer(text):
        if match["item"] and item < int(match["item"]) <= item + 3:
            item = int(match["item"])
        elif (
            (value := match["paragraph"])
            and item
            and (int(value) == paragraph + 1 or not paragraph)
        ):
            paragraph = int(value)
        else:
            continue
        texts.append(text[start : match.start()].strip())
        start = match.start()
    texts.append(text[start:].strip())
    return [part for piece in texts for part in _title_and_text(piece)]


def _title_and_text(piece: str) -> list[str]:
    """ "Item 1. Election of officers In accordance with …" → the title, the text."""
    item = _ITEM_OR_PARAGRAPH.match(piece)
    text = TEXT_BEGINS.search(piece, item.end()) if item and item["item"] else None
    if not text:
        return [piece]
    return [piece[: text.start()].strip(), piece[text.start() :].strip()]


def _find_heading(text: str, heading: str, start: int) -> tuple[int, int]:
    """Where the heading stands from `start` on, and its length there; 0 for nowhere.

    A title cut short, of which half its words and three stand, is one too when a
    capital follows it.
    """
    mark, _, title = heading.partition(" ")
    end = start + _FARTHEST + len(mark)
    found = text.find(f"{mark} ", start, end)
    while found >= 0:
        here = text[found : found + len(heading)]
        same = len(os.path.commonprefix([here, heading]))
        if same == len(heading) and text[found - 1 : found] in {"", " "}:
            return found, same
        words = heading[:same].rpartition(" ")[0]
        enough = len(words.split()) > max(3, len(title.split()) // 2)
        after = found + len(words)
        if enough and text[after : after + 9].lstrip()[:1].isupper():
            return found, len(words)
        found = text.find(f"{mark} ", found + 1, end)
    return 0, 0


def unfold(sheet: Sheet) -> None:
    """Break the very long lines of a document at the headings inside them."""
    unfolded: list[Line] = []
    page = letters = 0
    for line in sheet.lines:
        number = _page_number(line.text, page)
        letters += len(line.text) if len(line.text) >= _LONG else 0
        is_whole = len(line.text) < _long_for(line.text) and not number
        if line.cells or is_whole or letters > _MOST_LETTERS:
            titled = is_whole and not line.cells and _before_title(line.text)
            unfolded += sheet.part(line, titled) if titled else [line]
            continue
        text = _PAGE_BEFORE.sub("", line.text, count=1) if number else line.text
        page = number or page
        texts = [row for piece in _pieces(text) for row in _rows(piece)]
        unfolded += [line] if texts == [line.text] else sheet.part(line, texts)
    sheet.lines = sheet.leave(unfolded, MAX_LINES, "lines_left")


def _rows(piece: str) -> list[str]:
    """The rows of a timetable, or the items of a list that no heading announces."""
    rows = rows_of_timetable(piece)
    is_long = len(piece) > _long_for(piece)
    return counted_pieces(piece) if rows == [piece] and is_long else rows


def _long_for(text: str) -> int:
    """From how many characters on a line holds several; Chinese needs half as many."""
    if len(text) < _LONG // 2:
        return _LONG
    head = text[:30]
    is_chinese = not head.isascii() and any("一" <= sign <= "鿿" for sign in head)
    return _LONG // 2 if is_chinese else _LONG


def _before_title(text: str) -> list[str]:
    """ "Geneva, 9 June 2032 ANNOTATED AGENDA" → both; [] where no days end before."""
    if not text.endswith(AT_END):
        return []
    title = next(each for each in AT_END if text.endswith(each))
    head = text[: -len(title)].rstrip()
    return [head, title] if _ENDS_WITH_YEAR.search(head[-12:]) else []


def _page_number(text: str, before: int) -> int:
    """The number of the page that a long line is, where it begins with that; else 0.

    The first page has labels of a masthead, later ones come in order.
    """
    match = _PAGE_BEFORE.match(text) if text[:1].isdigit() else None
    number = int(match["page"]) if match else 0
    if not number:
        return 0
    if before:
        latest = before + (_MOST_PAGES if len(text) >= _LONG else 1)
        return number if before < number <= latest and len(text) > 60 else 0
    is_first = len(text) >= _LONG and _LABELS.search(text[:800])
    return number if is_first else 0


def _cut(text: str) -> list[str]:
    """The text parted before each fact and title, none of which is inside another."""
    starts = [0, *(match.start() for match in _CUT.finditer(text)), len(text)]
    return [text[start:end] for start, end in itertools.pairwise(starts)]


def _pieces(text: str) -> list[str]:
    texts = []
    text = _JOB.sub(" ", text) if _MAY_HOLD_JOB.search(text) else text
    lowered = text.lower() if "/" in text else ""
    if any(map(lowered.__contains__, _PAGE_WORDS)):
        text = _PAGE_HEAD.sub(" ", text)
    for part in _cut(text):
        part = " ".join(part.split())
        match = _AFTER.match(part)
        if match and match.end() < len(part):
            texts += [part[: match.end()], part[match.end() :].strip()]
        elif part:
            texts.append(part)
    return texts
