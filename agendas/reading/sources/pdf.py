"""The text of a PDF file, put back into lines by where its words stand.

Words on one height are one line; a wide gap between them is a gap between columns.
A page of two columns of prose is read down the left one, then down the right.
"""

import ctypes
import math
import re
import threading
from collections.abc import Iterator

import pypdfium2 as pdfium
from pypdfium2 import raw

from agendas.reading.sentences import Unreadable
from agendas.reading.sources.bidi import paired
from agendas.reading.sources.letters import are_apart, pieces_of_letters
from agendas.reading.sources.page_columns import gutter_of
from agendas.reading.sources.pdf_tables import Tables
from agendas.reading.sources.pieces import (
    BROKEN_WORD,
    Piece,
    Row,
    in_rows,
    mended,
    segments,
)
from agendas.reading.sources.right_to_left import (
    Letter,
    in_reading_order,
    is_arabic,
    with_marks,
)
from agendas.reading.sources.ruled_tables import find_tables
from agendas.reading.sources.rules import (
    MOST_OBJECTS,
    Rules,
    letters_at_least,
    read_rules,
)
from agendas.reading.sources.running_heads import without_repeats
from agendas.reading.sources.tagged import (
    claims_tags,
    is_right_to_left,
    tagged_page,
)

_MAX_LETTERS = 20_000  # on one page
# What is read is bounded by its cost, about a microsecond each; what comes after it is
# said to be unread. PDFium looks at each letter of a page for each piece on it.
_MOST_COST = 1_500_000
_MOST_OF_PAGE = 500_000
_PAGE_COST = 2_000
_DRAWN_COST = 2  # of a letter in a line that is far wider than the page
_PIECE_COST = 60
_LETTERS_LOOKED_AT = 40
_LETTER_COST = 5  # where each letter is looked at
_OBJECT_COST = 12  # of what is drawn on a page
_SAMPLE = 2_000  # letters that show in which direction a page is read
_PARTED = 0.6  # heights; of an Arabic line, a wider gap may be one between columns
_HEAD_ROWS = 8  # of a page, where a table of the last page may go on
_LOCK = threading.Lock()  # PDFium is not safe for several threads
_GAP = "    "
# The typesetter's gap between Chinese signs and figures is no space, but the one
# between a day and hours.
_CHINESE_SPACE = re.compile(
    r"(?<=[\u2e80-\uff9f])(?<!日) (?=\d)|(?<=[\d\u2e80-\uff9f]) (?=[\u2e80-\uff9f])"
)


def pdf_text(data: bytes) -> str:
    """The text of all pages; raises Unreadable, also for a scan without text."""
    with _LOCK:
        try:
            pages = _pages(data)
        except (
            pdfium.PdfiumError,
            ValueError,
            OSError,
            MemoryError,
            ctypes.ArgumentError,
        ):
            raise Unreadable("pdf_damaged") from None
    if not any(line.strip() for page in pages for line in page):
        raise Unreadable("pdf_without_text")
    return "\n".join(_joined(without_repeats(pages)))


def _pages(data: bytes) -> list[list[str]]:
    document = pdfium.PdfDocument(data)
    try:
        pages: list[list[str]] = []
        tables, cost = Tables(), 0
        read = _tagged if claims_tags(data, document) else _page
        for place in range(len(document)):
            if cost > _MOST_COST:
                note = f"[The pages from {place + 1} on were not read.]"
                return [*pages, [note]]
            lines, took = read(document, place, tables, _MOST_COST - cost)
            pages.append(lines)
            cost += took
        return pages
    finally:
        document.close()


def _tagged(
    document: pdfium.PdfDocument, place: int, tables: Tables, left: int
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
    return (lines, cost) if lines else _page(document, place, tables, left)


def _page(
    document: pdfium.PdfDocument, place: int, tables: Tables, left: int
) -> tuple[list[str], int]:
    """The lines of a page, and what its reading cost; none if it would cost too much.

    `left` is what it may cost.
    """
    page = document[place]
    # What its letters cost before the first of them is known.
    at_least = int(letters_at_least(page)) * _DRAWN_COST
    if at_least > left:
        page.close()
        return [f"[Page {place + 1} was not read.]"], _PAGE_COST
    text = page.get_textpage()
    try:
        pieces, rules, cost, is_whole = _words(page, text)
        lines = _lines(pieces, tables, rules)
        cost = max(cost, at_least) + _cost_of_lines(page, rules, len(pieces))
        note = f"[The rest of page {place + 1} was not read.]"
        return lines if is_whole else [*lines, note], cost
    finally:
        text.close()
        page.close()


def _words(
    page: pdfium.PdfPage, text: pdfium.PdfTextPage
) -> tuple[list[Piece], Rules | None, int, bool]:
    """The words and the drawn lines of a page, what they cost, and whether all are."""
    count, rects = text.count_chars(), text.count_rects()
    sample = text.get_text_range(0, min(count, _SAMPLE)) if count else ""
    rules = read_rules(page)
    cost = min(count, _MAX_LETTERS) * _LETTER_COST + _PAGE_COST
    is_whole = count <= _MAX_LETTERS
    if is_arabic(sample):
        pieces = _arabic_pieces(page, text, rules)
        return pieces, rules and rules.mirrored(), cost, is_whole
    if are_apart(rects, count):
        pieces = pieces_of_letters(text, page.get_height(), _MAX_LETTERS)
        return pieces, rules, cost, is_whole
    most, cost = _affordable(rects, count)
    return _pieces(page, text, most), rules, cost, most == rects


def _cost_of_lines(page: pdfium.PdfPage, rules: Rules | None, pieces: int) -> int:
    """What it cost to look at the drawn lines of a page."""
    objects = raw.FPDFPage_CountObjects(page.raw)
    looked_at = objects * _OBJECT_COST if objects <= MOST_OBJECTS else 0
    return looked_at + (pieces * rules.size if rules else 0)


def _affordable(pieces: int, letters: int) -> tuple[int, int]:
    """How many pieces of a page may be read, and what they cost."""
    each = _PIECE_COST + letters // _LETTERS_LOOKED_AT
    most = min(pieces, _MOST_OF_PAGE // each + 1)
    return most, _PAGE_COST + letters // 2 + most * each


def _pieces(page: pdfium.PdfPage, text: pdfium.PdfTextPage, most: int) -> list[Piece]:
    height = page.get_height()
    pieces = []
    for place in range(most):
        left, bottom, right, top = text.get_rect(place)
        words = text.get_text_bounded(left, bottom, right, top)
        words = " ".join(words.replace("\r", "\n").split("\n")).strip(" ")
        words = _CHINESE_SPACE.sub("", words)
        if words.strip():
            foot = height - _foot(text, left, (bottom + top) / 2, bottom)
            box = (left, right, height - top, height - bottom)
            pieces.append(Piece(words, *box, foot))
    return pieces


def _foot(text: pdfium.PdfTextPage, left: float, middle: float, low: float) -> float:
    """The line on which the words at that place stand, else their lower edge."""
    place = raw.FPDFText_GetCharIndexAtPos(text, left + 1, middle, 4, 4)
    x, y = ctypes.c_double(), ctypes.c_double()
    if place < 0 or not raw.FPDFText_GetCharOrigin(text, place, x, y):
        return low
    return y.value


def _arabic_pieces(
    page: pdfium.PdfPage, text: pdfium.PdfTextPage, rules: Rules | None
) -> list[Piece]:
    """The words of a page of Arabic turned round, put together letter by letter."""
    height = page.get_height()
    feet: dict[int, list[Letter]] = {}
    for letter in with_marks(_letters(text)):
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


def _letters(text: pdfium.PdfTextPage) -> Iterator[Letter]:
    handle = text.raw
    right, y, x, other = (ctypes.c_double() for _ in range(4))
    foot, size = None, 10.0
    for place in range(min(text.count_chars(), _MAX_LETTERS)):
        sign = chr(raw.FPDFText_GetUnicode(handle, place))
        if not sign.isprintable() or (sign == " " and _is_made(handle, place)):
            continue
        raw.FPDFText_GetCharBox(handle, place, other, right, other, other)
        raw.FPDFText_GetCharOrigin(handle, place, x, y)
        if y.value != foot and sign != " ":
            foot = y.value
            size = _size(handle, place)
        yield Letter(sign, x.value, right.value, y.value, size)


def _is_made(handle: raw.FPDF_TEXTPAGE, place: int) -> bool:
    """Whether PDFium has put a space where the page has none of any width."""
    box = raw.FS_RECTF()
    raw.FPDFText_GetLooseCharBox(handle, place, box)
    return bool(raw.FPDFText_IsGenerated(handle, place)) or box.right <= box.left


def _size(handle: raw.FPDF_TEXTPAGE, place: int) -> float:
    """How large the letters are on the page, whose units the program may scale."""
    matrix = raw.FS_MATRIX()
    raw.FPDFText_GetMatrix(handle, place, matrix)
    scale = math.hypot(matrix.b, matrix.d) or 1.0
    return raw.FPDFText_GetFontSize(handle, place) * scale or 10.0


def _parted(line: list[Letter], walls: list[float]) -> list[list[Letter]]:
    """The letters of one height, parted at lines and wide gaps between columns."""
    parts: list[list[Letter]] = []
    edge = 0.0
    for letter in sorted(line, key=lambda each: each.left):
        if letter.text.isspace():
            if parts:
                parts[-1].append(letter)
            continue
        is_walled = any(edge - 1 < wall < letter.left + 1 for wall in walls)
        if not parts or is_walled or letter.left - edge > _PARTED * letter.height:
            parts.append([])
        parts[-1].append(letter)
        edge = letter.right if len(parts[-1]) == 1 else max(edge, letter.right)
    return parts


def _lines(pieces: list[Piece], tables: Tables, rules: Rules | None) -> list[str]:
    """The lines of one page; tables whose cells are drawn come at their heights."""
    lines: list[str] = []
    for table in find_tables(pieces, rules):
        inside = set(table.pieces())
        above = [p for p in pieces if p.foot < table.bottom and p not in inside]
        pieces = [p for p in pieces if p.foot >= table.bottom and p not in inside]
        lines += [*_open_lines(above, tables), "", *table.lines(), ""]
        tables.grid = None
    return lines + _open_lines(pieces, tables)


def _open_lines(pieces: list[Piece], tables: Tables) -> list[str]:
    """The lines of a part of a page, with a blank line where the page leaves one."""
    rows = in_rows(pieces)
    gutter = gutter_of(rows)
    if gutter is None:
        return _written(rows, tables)
    left = [piece for piece in pieces if piece.right <= gutter]
    right = [piece for piece in pieces if piece.left >= gutter]
    across = [piece for piece in pieces if piece.left < gutter < piece.right]
    first = min(piece.top for piece in left + right)
    above = [piece for piece in across if piece.top < first]
    below = [piece for piece in across if piece.top >= first]
    parts = [in_rows(part) for part in (above, left, right, below) if part]
    return [line for part in parts for line in [*_written(part, tables), ""]]


def _written(rows: list[Row], tables: Tables) -> list[str]:
    lines: list[str] = []
    last: float | None = None
    place = tables.tried = 0
    while place < len(rows):
        row = rows[place]
        height = max(piece.height for piece in row)
        if last is not None and min(piece.top for piece in row) - last > 0.75 * height:
            lines.append("")
        found = tables.read(rows, place)
        if not found and place < _HEAD_ROWS:
            found = tables.go_on(rows, place)
        found = found or tables.read_unheaded(rows, place)
        if found:
            table, place = found
            lines += [*table, ""]
            last = None
            continue
        lines.append(_GAP.join(piece.text for piece in segments(row)))
        last = max(piece.bottom for piece in row)
        place += 1
    return lines


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
