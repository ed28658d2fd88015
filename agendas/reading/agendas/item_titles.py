"""The titles of the items of a list, over as many lines as they take.

1. Organizational matters of the
   Conference                        → one title, broken by the width of the page
"""

import re
from dataclasses import dataclass, field

from agendas.reading.agendas.item_documents import split_symbols
from agendas.reading.agendas.list_starts import LONG_TITLE
from agendas.reading.languages import NOTES_BY, OPEN_ENDS
from agendas.reading.lines.marks import (
    Mark,
    clean_title,
    lowered_mark,
    roman_mark,
    section_number,
)
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.results import Item

_ENDS = (".", ";", ":", "。", "；", "：", "؛", "؟", "?")
# "See document A/75/1" under a title is no part of it.
SEES_DOCUMENT = re.compile(
    r"[(（]?(?:see|voir|véa(?:n)?se|ver|см\.|见|参见|انظر)\b.{0,20}(?:document|docs?\."
    r"|documento|документ|文件|الوثيقة|[A-Z]{2,}/)",
    re.IGNORECASE,
)
# "Approval of Agreements (WO/CC/80/1)": its document ends a title.
_ENDS_WITH_DOCUMENT = re.compile(r"\([A-Z]{1,6}(?:/[^\s()/]+){2,6}(?: \w+\.?)?\)$")
# "(1) Officers", "(2.1) Officers", "г. Officers": of a list, if not of this one.
_COUNTED = re.compile(
    r"[(（]\d{1,2}(?:\.\d{1,2})?[)）]\s|(?:[a-zа-я]|[ivx]{2,4})[.:]\s(?=[^\W\d_])"
    r"|(?:[a-zа-я]|[ivx]{2,4})\s?[.:)–-]$"
)
_LONGEST_DOCUMENT = 30  # characters of its symbol
_MOST_NOTES = 5  # from a title with the mark of one to the next
_NEARLY_FULL = 0.9  # letters are not equally wide
_SHORT = 40  # characters; a shorter line was not broken


@dataclass
class ItemText:
    """The lines under an item in its list, and the line on which the item begins.

    `may_be_item` says that the number of the next item jumps.
    """

    label: str
    item: Line
    lines: list[Line]
    may_be_item: bool = False


@dataclass
class ListedAgenda:
    """The items of one body; `heading` is the line with its name, if there is one.

    `texts` is what is said on items where list and annotations are one.
    """

    heading: Line | None
    items: list[Item] = field(default_factory=list)
    labels: set[str] = field(default_factory=set)
    documents: dict[str, list[str]] = field(default_factory=dict)
    texts: list[ItemText] = field(default_factory=list)


@dataclass
class OpenList:
    """What has been read of a list so far."""

    sheet: Sheet
    agendas: list[ListedAgenda] = field(default_factory=list)
    number: int = 0
    letter: str | None = None
    roman: str | None = None
    title: str = ""
    lines: list[Line] = field(default_factory=list)
    symbols: list[str] = field(default_factory=list)
    key: tuple[str, str | None, str | None] | None = None
    pending: list[Line] = field(default_factory=list)
    before: list[Line] = field(default_factory=list)
    has_ended: bool = False
    has_wholes: bool = False  # "1.", not only "1.1"
    printed: dict[int, str] = field(default_factory=dict)  # of numbers without figures
    last_note: int = 0  # whose mark a title had
    full: float = 0  # characters of a line that the width of the page breaks
    width: int = 0  # of the page, in characters
    fewest_texts: int = 0  # under items, that are no accident


def continues(found: OpenList, line: Line, mark: Mark | None) -> bool:
    """Whether the line is a part of the title of the item before it."""
    if not found.key or (mark and mark.number is None) or _begins_other(found, line):
        return False
    if not found.title:
        return not mark  # the number stands alone on the line before
    return _breaks_after_colon(found, line) or _goes_on(found, line, mark)


def ends_title(found: OpenList, line: Line, following: Mark | None) -> bool:
    """Whether one line under "Lamps of the harbour:" is the rest of the title.

    It has no letter, ends as the points of a list do, and the next item is below it.
    """
    is_alone = found.key and found.title.endswith(":") and len(found.lines) == 1
    if not (is_alone and following and line.text.endswith((";", "."))):
        return False
    is_long = len(found.title) + len(line.text) > LONG_TITLE
    is_other = NOTES_BY.match(line.text) or SEES_DOCUMENT.match(line.text)
    return not (is_long or is_other or split_symbols(line.text)[1])


def _begins_other(found: OpenList, line: Line) -> bool:
    """Whether a heading begins, or a point of what was said or decided."""
    if line.is_heading and found.title and (line.gap or not found.lines[-1].is_heading):
        # The rest of a title in bold type is none.
        return line.gap or not found.title.lower().endswith(OPEN_ENDS)
    if line.gap and not found.title and _names_part(line.text):
        return True  # under a number that has no title
    # "III. Activities" heads the next items.
    return roman_mark(line.text) is not None or line.printed[:1] in "•▪‣◦·●"


def _names_part(text: str) -> bool:
    """ "Part V: Other matters"; but "A. Keeper" may be a title."""
    part = section_number(text)
    return bool(part) and (text[1].islower() or text.startswith(("第", "ال")))


def _goes_on(found: OpenList, line: Line, mark: Mark | None) -> bool:
    """Whether the title is still open, and the line can be its end."""
    title, text = found.title, line.text
    if SEES_DOCUMENT.match(text) or title.endswith(_ENDS):
        return False
    if len(title) + len(text) > LONG_TITLE:
        return False
    if _COUNTED.match(text):
        return False
    if text[:1].islower() or text[:1] in "(–":
        return True
    if _ENDS_WITH_DOCUMENT.search(title[-60:]):
        return False
    if "Doc." in title[-_LONGEST_DOCUMENT:] and split_symbols(title)[1]:
        return False  # "Rules of procedure SC51 Doc. 6.2", before another heading
    if title.lower().endswith(OPEN_ENDS) and not mark:
        return True  # "… under article 19 of the", and under a gap "Convention."
    size = len(found.lines[-1].text)
    # The page is as wide as the next line, too.
    full = max(found.full, len(text) * _NEARLY_FULL)
    had_room = size + len(text.split(" ", 1)[0]) < full
    return not (line.gap or had_room) and size > _SHORT


def _breaks_after_colon(found: OpenList, line: Line) -> bool:
    """ "Conference: follow-up action:", broken after its first colon, no sub-item."""
    goes_on = line.text[:1].islower() and not line.gap
    return goes_on and found.title.endswith(":") and len(found.lines) == 1


def cleaned(found: OpenList, title: str) -> str:
    """A title as printed; figures that count on after those of notes are no part."""
    figures = int(lowered_mark(title) or 0)
    is_mark = figures <= found.last_note + _MOST_NOTES
    found.last_note = figures if is_mark and figures else found.last_note
    return clean_title(title, with_figures=not is_mark)
