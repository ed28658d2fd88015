"""The text of a PDF file, put back into lines by where its words stand.

Words on one height are one line; a wide gap between them is a gap between columns.
A page of two columns of prose is read down the left one, then down the right.
"""

import ctypes
import re
import threading
from collections import Counter
from dataclasses import dataclass

import pypdfium2 as pdfium

from agendas.reading.sources.tagged import (
    claims_tags,
    is_right_to_left,
    tagged_page,
)
from agendas.reading.sources.unreadable import Unreadable

MAX_PAGES = 400
_MAX_PIECES = 6_000  # on one page
_LOCK = threading.Lock()  # PDFium is not safe for several threads
_BROKEN_WORD = ("\ufffe", "\x02", "\u00ad")
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb50-\ufdff\ufe70-\ufeff]")
_DIGITS = re.compile(r"\d+")
_EDGE = 2  # lines at the head and foot of a page that may repeat
_GAP = "    "


@dataclass(frozen=True)
class _Piece:
    """Words on one line with their box; `top` counts downwards from the page's head."""

    text: str
    left: float
    right: float
    top: float
    bottom: float

    @property
    def height(self) -> float:
        return max(self.bottom - self.top, 1.0)


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
            raise Unreadable("The PDF file is damaged or protected.") from None
    if not any(line.strip() for page in pages for line in page):
        raise Unreadable("The PDF file has no text: it is a scan.")
    return "\n".join(_joined(_without_repeats(pages)))


def _pages(data: bytes) -> list[list[str]]:
    document = pdfium.PdfDocument(data)
    try:
        count = len(document)
        if count > MAX_PAGES:
            raise Unreadable(f"The PDF file has over {MAX_PAGES} pages.")
        if claims_tags(data, document):
            return [_tagged(document, place) for place in range(count)]
        return [_page(document, place) for place in range(count)]
    finally:
        document.close()


def _tagged(document: pdfium.PdfDocument, place: int) -> list[str]:
    """A page by its tags; one without tags after all by where its words stand."""
    page = document[place]
    text = page.get_textpage()
    try:
        lines = tagged_page(page, text, right_to_left=is_right_to_left(document))
    finally:
        text.close()
        page.close()
    return lines or _page(document, place)


def _page(document: pdfium.PdfDocument, place: int) -> list[str]:
    page = document[place]
    text = page.get_textpage()
    try:
        return _lines(_pieces(page, text))
    finally:
        text.close()
        page.close()


def _pieces(page: pdfium.PdfPage, text: pdfium.PdfTextPage) -> list[_Piece]:
    height = page.get_height()
    pieces = []
    for place in range(min(text.count_rects(), _MAX_PIECES)):
        left, bottom, right, top = text.get_rect(place)
        words = text.get_text_bounded(left, bottom, right, top)
        words = " ".join(words.replace("\r", "\n").split("\n")).strip(" ")
        if words.strip():
            pieces.append(_Piece(words, left, right, height - top, height - bottom))
    return pieces


def _lines(pieces: list[_Piece]) -> list[str]:
    """The lines of one page, with a blank line where the page leaves one."""
    rows = _rows(pieces)
    gutter = _gutter(rows)
    if gutter is None:
        return _written(rows)
    left = [piece for piece in pieces if piece.right <= gutter]
    right = [piece for piece in pieces if piece.left >= gutter]
    across = [piece for piece in pieces if piece.left < gutter < piece.right]
    first = min(piece.top for piece in left + right)
    above = [piece for piece in across if piece.top < first]
    below = [piece for piece in across if piece.top >= first]
    columns = (above, left, right, below)
    return [line for part in columns if part for line in [*_written(_rows(part)), ""]]


def _rows(pieces: list[_Piece]) -> list[list[_Piece]]:
    """The pieces that stand on one height, from the head of the page down."""
    rows: list[list[_Piece]] = []
    for piece in sorted(pieces, key=lambda each: (each.bottom, each.left)):
        last = rows[-1][0] if rows else None
        if last and abs(piece.bottom - last.bottom) < 0.45 * min(
            piece.height, last.height
        ):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return rows


def _gutter(rows: list[list[_Piece]]) -> float | None:
    """Where a page of two columns of prose is parted; None for any other page."""
    pairs = [row for row in rows if len(row) == 2]
    if len(pairs) < 12 or len(pairs) < 0.6 * len(rows):
        return None
    ordered = [sorted(row, key=lambda each: each.left) for row in pairs]
    long_left = sum(len(row[0].text) > 24 for row in ordered)
    long_right = sum(len(row[1].text) > 24 for row in ordered)
    if min(long_left, long_right) < 0.6 * len(ordered):
        return None
    start = min(row[1].left for row in ordered)
    end = max(row[0].right for row in ordered)
    return (start + end) / 2 if end < start else None


def _written(rows: list[list[_Piece]]) -> list[str]:
    lines: list[str] = []
    last: float | None = None
    for row in rows:
        height = max(piece.height for piece in row)
        if last is not None and min(piece.top for piece in row) - last > 0.75 * height:
            lines.append("")
        lines.append(_row_text(row))
        last = max(piece.bottom for piece in row)
    return lines


def _row_text(row: list[_Piece]) -> str:
    is_arabic = any(_RIGHT_TO_LEFT.search(piece.text) for piece in row)
    ordered = sorted(row, key=lambda each: each.left, reverse=is_arabic)
    text = ""
    for before, piece in zip([None, *ordered], ordered, strict=False):
        if before is not None:
            gap = before.left - piece.right if is_arabic else piece.left - before.right
            wide = gap > 1.1 * piece.height
            text += _GAP if wide else " " if gap > 0.12 * piece.height else ""
        text += piece.text
    return text


def _without_repeats(pages: list[list[str]]) -> list[list[str]]:
    """The pages without heads and feet that come again on three pages or more."""
    if len(pages) < 3:
        return pages
    edges = Counter(
        key for page in pages for key in {_key(line) for line in _edge_lines(page)}
    )
    seen: set[str] = set()
    kept_pages = []
    for page in pages:
        edge = {id(line) for line in _edge_lines(page)}
        kept = []
        for line in page:
            key = _key(line)
            repeats = id(line) in edge and edges[key] > 2 and key
            if not repeats or key not in seen:
                kept.append(line)
            if repeats:
                seen.add(key)
        kept_pages.append(kept)
    return kept_pages


def _edge_lines(page: list[str]) -> list[str]:
    filled = [line for line in page if line.strip()]
    return filled[:_EDGE] + filled[-_EDGE:]


def _key(line: str) -> str:
    return _DIGITS.sub("0", " ".join(line.split()))


def _joined(pages: list[list[str]]) -> list[str]:
    """All lines; a word broken by the typesetter is put together on the first."""
    lines: list[str] = []
    for page in pages:
        for line in page:
            if lines and lines[-1].endswith(_BROKEN_WORD) and line:
                head, _, rest = line.lstrip().partition(" ")
                lines[-1] = lines[-1].rstrip("".join(_BROKEN_WORD)) + head
                line = rest
            lines.append(line)
        lines.append("")
    return lines
