"""Lines that hold several lines, because the breaks between them were lost.

"Original: English Provisional agenda 1. Opening Annotations 1. Opening The Chair …"
"""

import itertools
import os.path
import re
from collections import defaultdict

from agendas.reading.breaks.counted_pieces import counted_pieces
from agendas.reading.breaks.heads_inside import with_heads_apart
from agendas.reading.breaks.labels_inside import labels_apart
from agendas.reading.breaks.meetings_run_together import rows_of_calendar
from agendas.reading.breaks.rows_among_words import rows_of_timetable
from agendas.reading.breaks.tables_inside import with_columns
from agendas.reading.languages import ITEM_WORDS, JOINT
from agendas.reading.languages.paper_notes import without_paper_note
from agendas.reading.languages.titles import AT_END, DOCUMENTS, PHRASES, TEXT_BEGINS
from agendas.reading.lines.lost_breaks import LONG
from agendas.reading.lines.sheet import MAX_LINES, Line, Sheet
from agendas.reading.parts.headings import role_of_words

_FACTS = r"Distr\.?\s?:|Original\s?:|Distr\.\s(?:générale|limitée|general|limitada)"
# The note at the foot of a page, which ends the page: "* The late submission …".
_NOTE = r"\*{1,2}\s[A-ZÀ-Ý](?=[^*]{20,}$)"
# None begins with a small letter, which is asked before all the titles.
_CUT = re.compile(
    rf"(?<!\S)(?=[^\W\d_a-zа-я]|\*)(?:{_FACTS}|{PHRASES}(?=\s)|{_NOTE}"
    rf"|(?<=[.)。）]\s){DOCUMENTS}(?=\s))"
)
# After these a new line begins: a heading, the distribution, the language.
_AFTER = re.compile(
    rf"(?:{PHRASES}|{DOCUMENTS}|Distr\.?\s?:?\s(?:General|Limited|générale|general)"
    r"|Original\s?:\s?\w+(?:\s(?:and|et)\s[A-ZÀ-Ý]\w+)?)(?=\s)"
)
_JOB = re.compile(
    r"\s(?:V|GE)\.?\s?\([A-Z]\)(?:\s\*)*(?=\s|$)"
    r"|\s(?:(?:V|GE|K|N)\.\d{2}-\d{4,6}(?:\s\([A-Z]\))?|\([A-Z]\)(?=\s\d{6}))"
    r"(?:\s\d{6}){0,4}(?:\s\*?\d{7}\*?)?(?:\s[A-Z]{1,6}(?:/[A-Z\d][\w.]*){2,7}"
    r"(?:\s[Pp]age\s\d{1,3})?)?(?=\s|$)"
)
_PAGE_BREAK = "\f"  # in place of a job number; all other spaces go
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
    r"(?:\sde l[’']ordre du jour|\sdel (?:programa|temario|orden del día)"
    r"|\sof the agenda|\sповестки дня)?\s?[.:]\s(?=[^\W\d_])"
    r"|(?P<paragraph>\d{1,3})\.\s(?=[A-ZÀ-ÝА-Я]))",
    re.IGNORECASE,
)
_MARK_AT_END = re.compile(
    r"(?:\d{1,3}(?:\.\d{1,2})?[.-]|[IVX]{1,6}\.|[(（]?[^\W_]{1,4}\))$"
)
_MARKS_END = (".", ")", "-")
_ENDS = frozenset(".)»”")  # of what stands before an item
_ENDING = re.compile(r"[^\W\d_]{0,2}(?![^\W_])")
_MOST_LETTERS = 700_000  # of long lines: some two hundred and fifty pages
_MOST_ALONE, _LONG_ALONE = 2, 60  # lines of a document; characters
_MOST_OF_CALENDAR = 400  # lines of a document whose calendar ran together
_HEAD = 12  # lines of a masthead
_FARTHEST = 20_000  # characters between two headings in one line

Headings = dict[str, list[tuple[int, str]]]


def by_marks(headings: list[str]) -> Headings:
    """Headings, as "2. Prevention", by their marks: each with its place in order."""
    found: Headings = defaultdict(list)
    for place, heading in enumerate(headings):
        found[heading.partition(" ")[0].lstrip("(")].append((place, heading))
    return found


def unfold_annotations(sheet: Sheet, line: Line, headings: Headings) -> list[Line]:
    """The headings and texts in one line of annotations, each as its own line."""
    is_short = len(line.raw) < LONG and not line.is_piece
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
    marks = {match[0].lstrip("(（").replace("-", ".") for match in found_marks}
    # Each of many lines has few of many marks.
    for _place, heading in sorted(each for m in marks for each in headings.get(m, ())):
        found, size = _find_heading(text, heading, start)
        if not size and (other := _as_elsewhere(heading)):
            found, size = _find_heading(text, other, start)
        if not size:
            continue
        texts += [text[start:found].strip(), text[found : found + size]]
        start = found + size
    return [*texts, text[start:].strip()]


def _as_elsewhere(heading: str) -> str:
    """A heading as other languages print it: "a) Apertura", "2- استعراض"; "" if so."""
    if heading.startswith("("):
        return heading[1:]
    number, _, title = heading.partition(". ")
    return f"{number}- {title}" if "\u0621" <= title[:1] <= "\u064a" else ""


def _at_items(text: str) -> list[str]:
    """Cut where no list says the titles: at named items and at numbered paragraphs.

    "Point 3 de l’ordre du jour. Budget 7. Le Groupe …" → the heading, the paragraph.
    """
    texts, start = [], 0
    item = paragraph = 0
    for match in _ITEM_OR_PARAGRAPH.finditer(text):
        number = int(match["item"] or 0)
        before = text[: match.start()].rstrip()[-1:]
        if item < number <= item + 3 or (number and not item and before in _ENDS):
            item = number
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
        same = len(os.path.commonprefix([here.lower(), heading.lower()]))
        if same == len(heading) and text[found - 1 : found] in {"", " "}:
            ending = _ENDING.match(text, found + same)
            if ending:  # "Opening of the meeting" in the list, and "meetings" here
                joint = JOINT.match(text, ending.end())
                return found, (joint or ending).end() - found
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
    is_alone = len(sheet.lines) <= _MOST_ALONE
    may_be_calendar = len(sheet.lines) <= _MOST_OF_CALENDAR
    for place, line in enumerate(sheet.lines):
        number = _page_number(line.text, page)
        letters += len(line.text) if len(line.text) >= LONG else 0
        is_whole = _is_whole(line, is_alone=is_alone) and not number
        if line.cells or is_whole or letters > _MOST_LETTERS:
            titled = is_whole and not line.cells and _before_title(line.text)
            unfolded += sheet.part(line, titled) if titled else [line]
            continue
        text = _PAGE_BEFORE.sub("", line.text, count=1) if number else line.text
        page = number or page
        texts = with_heads_apart(
            _rows(_pieces(text), may_be_calendar=may_be_calendar),
            is_head=place < _HEAD,
        )
        texts = [part for each in texts for part in labels_apart(each)]
        if texts == [line.text]:
            unfolded.append(line)
            continue
        parts = with_columns(texts)
        pieces = sheet.part(line, [" ".join(filter(None, cells)) for cells in parts])
        for piece, cells in zip(pieces, parts, strict=False):
            piece.cells = tuple(cells) if len(cells) > 1 else ()
        unfolded += pieces
    sheet.lines = sheet.leave(unfolded, MAX_LINES, "lines_left")


def _is_whole(line: Line, *, is_alone: bool) -> bool:
    """Whether a line is short enough to hold no other, and no piece of a long one.

    The only one of a document may hold all of its lines.
    """
    least = _LONG_ALONE if is_alone else _long_for(line.text)
    return len(line.text) < least and not line.is_piece


def _rows(pieces: list[str], *, may_be_calendar: bool) -> list[str]:
    """The rows of timetables, and of lists of items, not those of annotations."""
    rows: list[str] = []
    for before, piece in itertools.pairwise(["", *pieces]):
        found = rows_of_timetable(piece)
        may_part = found == [piece] and role_of_words(before) != "annotations"
        if may_part and may_be_calendar:
            found = rows_of_calendar(piece)
        if may_part and found == [piece]:
            found = counted_pieces(piece)
        rows += found
    return rows


def _long_for(text: str) -> int:
    """From how many characters on a line holds several; Chinese needs half as many."""
    if len(text) < LONG // 2:
        return LONG
    head = text[:30]
    is_chinese = not head.isascii() and any("一" <= sign <= "鿿" for sign in head)
    return LONG // 2 if is_chinese else LONG


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
        latest = before + (_MOST_PAGES if len(text) >= LONG else 1)
        return number if before < number <= latest and len(text) > 60 else 0
    is_first = len(text) >= LONG and _LABELS.search(text[:800])
    return number if is_first else 0


def _cut(text: str) -> list[str]:
    """The text parted before each fact and title, none of which is inside another."""
    starts = [0, *(match.start() for match in _CUT.finditer(text)), len(text)]
    return [text[start:end] for start, end in itertools.pairwise(starts)]


def _at_page_end(part: str) -> list[str]:
    """A note at the foot of a page, and the next page; other words as they are."""
    return part.split(_PAGE_BREAK, 1) if part.startswith("*") else [part]


def _pieces(text: str) -> list[str]:
    texts = []
    text = _JOB.sub(_PAGE_BREAK, text) if _MAY_HOLD_JOB.search(text) else text
    text = without_paper_note(text)
    lowered = text.lower() if "/" in text else ""
    if any(map(lowered.__contains__, _PAGE_WORDS)):
        text = _PAGE_HEAD.sub(" ", text)
    for part in itertools.chain.from_iterable(map(_at_page_end, _cut(text))):
        part = " ".join(part.split())
        match = _AFTER.match(part)
        if match and match.end() < len(part):
            texts += [part[: match.end()], part[match.end() :].strip()]
        elif part:
            texts.append(part)
    return texts
