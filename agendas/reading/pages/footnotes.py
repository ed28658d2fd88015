"""Notes at the foot of a page.

¹ Available at www.example.org.      * Reissued for technical reasons.
[^2]: See document A/75/1.           1 The rules are in document A/520.
"""

import re

from agendas.reading.bodies.ordinals import read_ordinal
from agendas.reading.languages import heading_role
from agendas.reading.languages.folding import fold
from agendas.reading.languages.phrases import phrases
from agendas.reading.lines.blocks import continues, page_width
from agendas.reading.lines.marks import clean_title, read_mark
from agendas.reading.lines.markup import SUPERSCRIPTS
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.results import Footnote
from agendas.reading.times.days import place_and_days, read_span
from agendas.reading.times.hours import band_at_start

_RAISED = re.compile(r"(?P<mark>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})[/)]?\s*(?P<text>\S.*)")
_STARRED = re.compile(r"(?P<mark>\*{1,4})\s*(?P<text>[^\s*].*)")
_MARKDOWN = re.compile(r"\[\^(?P<mark>\d{1,3}|\*{1,4}|[a-z]/|[†‡])\]:\s*(?P<text>\S.*)")
# "1/ Official Records …", as notes were marked until the 1990s.
_SLASHED = re.compile(r"(?P<mark>\d{1,2}/)\s+(?P<text>[A-ZÀ-ÝА-Я].{9,})")
_LONE_MARK = re.compile(r"\*{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}")
_YEAR_AND_DAYS = re.compile(
    r"(?:(?:19|20)\d{2}\s)?\d{1,2}(?:\s[^\W\d_]{3,12})?\s?[-–—]"
    r"\s?\d{1,2}\s[^\W\d_]{3}"
)
_REFERENCE = re.compile(r"[^\s*]\s?\*|^\*$")  # "Agenda*"
_FEWEST_POINTS = 3
_LONGEST_NOTE = 400  # characters of a line that may hold more
_SENTENCE_END = re.compile(r"[.。]\s+(?=[A-ZÀ-ÝА-Я\d\u4e00-\u9fff\u0621-\u064a])")
_LONGEST_FACT = 120  # characters
# After these a day or a place belongs to the sentence.
_OPEN_WORDS = phrases(
    "in | at | on | from | of | the | and | to | en | à | du | le | au | et | el | de"
    "| del | y | a | в | на | с | по | и"
)
_SIGNS = "⁰¹²³⁴⁵⁶⁷⁸⁹*"
_OPENINGS = f"{_SIGNS}["


def is_footnote(text: str) -> bool:
    """Whether a line of this text is a note with its mark."""
    return _match(text) is not None


def _match(text: str) -> re.Match[str] | None:
    if text[:1].isascii() and text[:1].isdigit():
        return _SLASHED.match(text) if "/" in text[1:3] else None
    if text[:1] not in _OPENINGS:
        return None
    match = _RAISED.match(text) or _MARKDOWN.match(text) or _starred(text)
    return match if match and len(match["text"]) > 3 else None


def _starred(text: str) -> re.Match[str] | None:
    match = _STARRED.match(text)
    if not match or text.endswith("*") or match["text"][:6].strip("* ").isdigit():
        return None
    # "* (a) Opening of the meeting" is an entry of a list.
    return None if read_mark(match["text"]) and len(match["mark"]) == 1 else match


def take_footnotes(sheet: Sheet) -> list[Footnote]:
    """Take the notes out of the lines, wherever they stand in the text.

    A line under a note goes on with it as the lines of a paragraph do, unless it
    says something of its own: a day, hours, a session, a heading.
    """
    notes: list[Footnote] = []
    kept: list[Line] = []
    width = page_width(sheet.lines)
    are_points = _are_points(sheet.lines)
    last: Line | None = None  # of the note that may go on
    for place, line in enumerate(sheet.lines):
        match = None if line.cells else _match(line.text)
        if match and are_points and match["mark"] == "*":
            match = None
        if not line.cells and _is_lone_mark(line.text):
            # The mark stands alone, its note on the next line.
            notes.append(Footnote(line.text, ""))
            sheet.use(line)
            opens = _opens_note(sheet.lines[place + 1 : place + 2])
            last = line if opens else None
        elif match and not _is_of_list(sheet.lines, place, match["mark"]):
            text, rest = _parted(sheet, line, match["text"])
            notes.append(Footnote(_raised(match["mark"]), text))
            kept += rest
            last = None if rest else line
        elif last and _goes_on(notes[-1], last, line, width):
            notes[-1].text = f"{notes[-1].text} {line.text}".strip()
            sheet.use(line)
            last = line
        else:
            kept.append(line)
            last = None
    sheet.lines = kept
    return [note for note in notes if note.text]


def _parted(sheet: Sheet, line: Line, text: str) -> tuple[str, list[Line]]:
    """A note, and what follows its first sentence in a line whose breaks were lost."""
    sheet.use(line)
    end = _SENTENCE_END.search(text) if len(text) > _LONGEST_NOTE else None
    if not line.is_piece or not end:
        return text, []
    return text[: end.end()].rstrip(), sheet.part(line, [text[end.end() :]])


def _raised(mark: str) -> str:
    return mark.translate(SUPERSCRIPTS) if mark.isdigit() else mark


def _is_of_list(lines: list[Line], place: int, mark: str) -> bool:
    """Whether the same star goes before the next or the last line: a bullet."""
    near = [*lines[max(place - 1, 0) : place], *lines[place + 1 : place + 2]]
    others = (_match(line.text) for line in near if not line.cells)
    return mark[0] == "*" and any(each and each["mark"] == mark for each in others)


def _are_points(lines: list[Line]) -> bool:
    """Whether stars go before the points of lists: no word in the text has one."""
    starred = sum(line.text.startswith("* ") for line in lines)
    return starred >= _FEWEST_POINTS and not any(
        _REFERENCE.search(line.text) for line in lines if "*" in line.text[1:]
    )


def _is_lone_mark(text: str) -> bool:
    return text[:1] in _SIGNS and _LONE_MARK.fullmatch(text) is not None


def _opens_note(following: list[Line]) -> bool:
    """Whether the words after a mark alone on its line can be its note."""
    words = "".join(line.text for line in following)
    return len(words) > 25 and not words.isupper()


def _goes_on(note: Footnote, last: Line, line: Line, width: int) -> bool:
    if line.gap or line.cells or len(note.text) > 2_000:
        return False
    if not note.text:
        return True
    if _YEAR_AND_DAYS.match(line.text):
        return False  # the next part of a calendar
    if note.text.endswith((".", "。")) or read_mark(line.text[:40]):
        return False
    is_open = note.text.endswith(",") or note.text.rpartition(" ")[2] in _OPEN_WORDS
    return continues(note.text, last, line, width) and (
        is_open or not _says_its_own(line.text)
    )


def _says_its_own(text: str) -> bool:
    """Whether the words are a fact of the head or the programme, not of a note."""
    if len(text) > _LONGEST_FACT:
        return False
    found = read_span(text) or place_and_days(text)
    if found or heading_role(fold(clean_title(text))) or band_at_start(text):
        return True
    return text[:1].isupper() and read_ordinal(text) is not None
