"""The text of a PDF file, put back into lines by where its words stand.

Words on one height are one line; a wide gap between them is a gap between columns.
A page of two columns of prose is read down the left one, then down the right.
"""

import ctypes
import threading
from collections.abc import Iterator
from operator import attrgetter

import pypdfium2 as pdfium
from pypdfium2 import raw

from agendas.reading.sentences import Unreadable
from agendas.reading.sources.bidi import paired
from agendas.reading.sources.letters import pieces_of_letters, signs_of, size_of
from agendas.reading.sources.page_lines import PageReader
from agendas.reading.sources.pieces import (
    BROKEN_WORD,
    Piece,
    mended,
)
from agendas.reading.sources.right_to_left import (
    Letter,
    in_reading_order,
    is_arabic,
    with_marks,
    with_raised,
)
from agendas.reading.sources.rows_over_pages import join_rows
from agendas.reading.sources.rules import (
    MOST_OBJECTS,
    Rules,
    read_drawn,
)
from agendas.reading.sources.running_heads import without_repeats
from agendas.reading.sources.tagged import (
    claims_tags,
    is_right_to_left,
    tagged_page,
)

_MAX_LETTERS = 20_000  # on one page
# What is read is bounded by its cost, about a microsecond each; what comes after it is
# said to be unread.
_MOST_COST = 1_500_000
_PAGE_COST = 2_000
_DRAWN_COST = 2  # of a letter in a line that is far wider than the page
_LETTER_COST = 3
_ARABIC_COST = 6  # of a letter that is put in its place by itself
_OBJECT_COST = 12  # of what is drawn on a page
_SAMPLE = 2_000  # letters that show in which direction a page is read
_PARTED = 0.6  # heights; of an Arabic line, a wider gap may be one between columns
_PROTECTED = {raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY}
_LOCK = threading.Lock()  # PDFium is not safe for several threads


def pdf_text(data: bytes) -> str:
    """The text of all pages; raises Unreadable, also for a scan or under a password."""
    with _LOCK:
        pages = _pages(data)
    if not any(line.strip() for page in pages for line in page):
        raise Unreadable("pdf_without_text")
    join_rows(pages)
    return "\n".join(_joined(without_repeats(pages)))


def _opened(data: bytes) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if error.err_code in _PROTECTED:
            raise Unreadable("pdf_protected") from None
        raise Unreadable("pdf_damaged") from None


def _pages(data: bytes) -> list[list[str]]:
    document = _opened(data)
    try:
        pages: list[list[str]] = []
        reader, cost = PageReader(), 0
        read = _tagged if claims_tags(data, document) else _page
        for place in range(len(document)):
            if cost > _MOST_COST:
                note = f"[The pages from {place + 1} on were not read.]"
                return [*pages, [note]]
            try:
                lines, took = read(document, place, reader, _MOST_COST - cost)
            except pdfium.PdfiumError:  # what the directory names is no page
                lines, took = [_unread(place)], _PAGE_COST
            pages.append(lines)
            cost += took
        return pages
    finally:
        document.close()


def _tagged(
    document: pdfium.PdfDocument, place: int, reader: PageReader, left: int
) -> tuple[list[str], int]:
    """A page by its tags; one without tags after all by where its words stand."""
    page = document[place]
    text = page.get_textpage()
    try:
        lines = tagged_page(page, text, right_to_left=is_right_to_left(document))
        cost = text.count_chars() * _LETTER_COST + _PAGE_COST
    finally:
        text.close()
        page.close()
    return (lines, cost) if lines else _page(document, place, reader, left)


def _page(
    document: pdfium.PdfDocument, place: int, reader: PageReader, left: int
) -> tuple[list[str], int]:
    """The lines of a page, and what its reading cost; none if it would cost too much.

    `left` is what it may cost.
    """
    page = document[place]
    rules, letters = read_drawn(page)
    # What its letters cost before the first of them is known.
    at_least = int(letters) * _DRAWN_COST
    if at_least > left:
        page.close()
        return [_unread(place)], _PAGE_COST
    text = page.get_textpage()
    try:
        pieces, rules, cost, is_whole = _words(page, text, rules)
        lines = reader.lines(pieces, rules)
        cost = max(cost, at_least) + _cost_of_lines(page, rules, len(pieces))
        note = f"[The rest of page {place + 1} was not read.]"
        return lines if is_whole else [*lines, note], cost
    finally:
        text.close()
        page.close()


def _unread(place: int) -> str:
    return f"[Page {place + 1} was not read.]"


def _words(
    page: pdfium.PdfPage, text: pdfium.PdfTextPage, rules: Rules | None
) -> tuple[list[Piece], Rules | None, int, bool]:
    """The words and the drawn lines of a page, what they cost, and whether all are."""
    signs = signs_of(text, _MAX_LETTERS)
    is_whole = len(signs) == text.count_chars()
    if is_arabic(signs[:_SAMPLE]):
        pieces = _arabic_pieces(page, text, signs, rules)
        cost = len(signs) * _ARABIC_COST + _PAGE_COST
        return pieces, rules and rules.mirrored(), cost, is_whole
    pieces = pieces_of_letters(text, signs, page.get_height(), rules)
    return pieces, rules, len(signs) * _LETTER_COST + _PAGE_COST, is_whole


def _cost_of_lines(page: pdfium.PdfPage, rules: Rules | None, pieces: int) -> int:
    """What it cost to look at the drawn lines of a page."""
    objects = raw.FPDFPage_CountObjects(page.raw)
    looked_at = objects * _OBJECT_COST if objects <= MOST_OBJECTS else 0
    return looked_at + (pieces * rules.size if rules else 0)


def _arabic_pieces(
    page: pdfium.PdfPage, text: pdfium.PdfTextPage, signs: str, rules: Rules | None
) -> list[Piece]:
    """The words of a page of Arabic turned round, put together letter by letter."""
    height = page.get_height()
    feet: dict[int, list[Letter]] = {}
    for letter in with_marks(with_raised(_letters(text, signs))):
        feet.setdefault(round(letter.foot), []).append(letter)
    pieces = []
    for foot in sorted(feet, reverse=True):
        line = feet.pop(foot) + feet.get(foot - 1, [])
        feet[foot - 1] = []
        walls = rules.walls(height - foot) if rules else []
        for letters in _parted(line, walls):
            words = paired(in_reading_order(letters))
            if words:
                left = min(letter.left for letter in letters)
                right = max(letter.right for letter in letters)
                size = max(letter.height for letter in letters)
                bottom = height - letters[0].foot
                piece = Piece(words, left, right, bottom - size, bottom, bottom)
                pieces.append(piece.mirrored())
    return pieces


def _letters(text: pdfium.PdfTextPage, signs: str) -> Iterator[Letter]:
    handle = text.raw
    right, y, x, other = (ctypes.c_double() for _ in range(4))
    foot, size = None, 10.0
    for place, sign in enumerate(signs):
        if not sign.isprintable() or (sign == " " and _is_made(handle, place)):
            continue
        raw.FPDFText_GetCharBox(handle, place, other, right, other, other)
        raw.FPDFText_GetCharOrigin(handle, place, x, y)
        if y.value != foot and sign != " ":
            foot = y.value
            size = size_of(handle, place)
        yield Letter(sign, x.value, right.value, y.value, size)


def _is_made(handle: raw.FPDF_TEXTPAGE, place: int) -> bool:
    """Whether PDFium has put a space where the page has none of any width."""
    box = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(handle, place, box)
    return bool(raw.FPDFText_IsGenerated(handle, place)) or box.right <= box.left


def _parted(line: list[Letter], walls: list[float]) -> list[list[Letter]]:
    """The letters of one height, parted at lines and wide gaps between columns."""
    parts: list[list[Letter]] = []
    edge = 0.0
    for letter in sorted(line, key=attrgetter("left")):
        if letter.text.isspace():
            if parts:
                parts[-1].append(letter)
            continue
        is_walled = walls and any(edge - 1 < wall < letter.left + 1 for wall in walls)
        if not parts or is_walled or letter.left - edge > _PARTED * letter.height:
            parts.append([])
        parts[-1].append(letter)
        edge = letter.right if len(parts[-1]) == 1 else max(edge, letter.right)
    return parts


def _joined(pages: list[list[str]]) -> list[str]:
    """All lines; a word broken by the typesetter is put together on the first."""
    lines: list[str] = []
    for page in pages:
        for line in page:
            if lines and lines[-1].endswith(BROKEN_WORD) and line:
                head, _, rest = line.lstrip().partition(" ")
                lines[-1] = mended(lines[-1], head)
                line = rest
            lines.append(line)
        lines.append("")
    return lines
