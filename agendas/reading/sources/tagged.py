"""The text of a PDF file that claims PDF/UA, by its tags: rows stay rows.

ISO 14289-1, 7.1: the tags of such a file hold all of its text in the order of reading,
and what is furniture of the page is outside them. A Table has TRs, a TR its cells.
"""

import ctypes
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from agendas.reading.sources.bidi import direction, logical, paired
from agendas.reading.sources.tag_checks import Box, hold_the_page, is_table

_CLAIM = b"pdfuaid:part"
_MAX_CHARS = 60_000  # on one page
_MAX_DEPTH = 40
_MAX_SPAN = 60
_SAME = 0.01  # points: signs that begin as near as that are one glyph
_HYPHENED = re.compile(r"\w-$")
_RAISE = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_BLOCKS = {"P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "LBody", "Caption", "Note"}
# What may stand between the document and its blocks.
_GROUPS = {
    "Document",
    "Part",
    "Art",
    "Sect",
    "Div",
    "L",
    "LI",
    "NonStruct",
    "BlockQuote",
}


@dataclass
class _Piece:
    """The characters of one piece of marked content, which stand on one line."""

    signs: list[tuple[float, str]] = field(default_factory=list)
    size: float = 0.0
    left: float = 0.0
    right: float = 0.0
    bottom: float = 0.0
    height: float = 1.0


def claims_tags(data: bytes, document: pdfium.PdfDocument) -> bool:
    """Whether the file says that its tags can be relied upon."""
    return _CLAIM in data and bool(pdfium_c.FPDFCatalog_IsTagged(document))


def is_right_to_left(document: pdfium.PdfDocument) -> bool:
    """Whether the language of the whole document is Arabic."""
    buffer = (ctypes.c_ushort * 32)()
    pdfium_c.FPDFCatalog_GetLanguage(document, buffer, ctypes.sizeof(buffer))
    name = bytes(buffer).decode("utf-16-le", "replace").partition("\0")[0]
    return name.lower().startswith("ar")


def tagged_page(
    page: pdfium.PdfPage, text: pdfium.PdfTextPage, *, right_to_left: bool
) -> list[str]:
    """The lines of one page: a block or a row to a line.

    None where the tags do not agree with the page. `right_to_left` is how signs run
    that have no letters beside them.
    """
    tree = pdfium_c.FPDF_StructTree_GetForPage(page)
    if not tree:
        return []
    try:
        reader = _TagReader(_pieces(text), right_to_left)
        lines: list[str] = []
        for place in range(pdfium_c.FPDF_StructTree_CountChildren(tree)):
            child = pdfium_c.FPDF_StructTree_GetChildAtIndex(tree, place)
            lines += reader.lines(child, 0) if child else []
        return lines if reader.agrees() else []
    finally:
        pdfium_c.FPDF_StructTree_Close(tree)


def _pieces(text: pdfium.PdfTextPage) -> dict[int, _Piece]:
    """The characters of the page by the number of their marked content."""
    pieces: dict[int, _Piece] = {}
    piece, waiting = None, ""
    for place in range(min(pdfium_c.FPDFText_CountChars(text), _MAX_CHARS)):
        sign = chr(pdfium_c.FPDFText_GetUnicode(text, place) or 0xFFFD)
        # PDFium's name of any hyphen at the end of a line.
        sign = "-" if sign in {"\x02", "\ufffe"} else sign
        if pdfium_c.FPDFText_IsGenerated(text, place) == 1:
            if piece and sign == "-":
                _put_generated(piece, sign)
            waiting = sign if sign == " " else ""
            continue
        holder = pdfium_c.FPDFText_GetTextObject(text, place)
        if holder:
            number = pdfium_c.FPDFPageObj_GetMarkedContentID(holder)
            before, piece = piece, pieces.setdefault(number, _Piece())
            # A blank between two pieces is the business of `_gap`.
            if waiting and before is piece:
                _put_generated(piece, waiting)
            waiting = ""
            _put(piece, sign, text, place)
    return pieces


def _put(piece: _Piece, sign: str, text: pdfium.PdfTextPage, place: int) -> None:
    """Add a sign; what is written over another, or as one with it, goes with it."""
    x, y = ctypes.c_double(), ctypes.c_double()
    edges = [ctypes.c_double() for _edge in range(4)]
    left, right, bottom, top = edges
    pdfium_c.FPDFText_GetCharOrigin(text, place, x, y)
    pdfium_c.FPDFText_GetCharBox(text, place, *edges)
    if not piece.signs:
        piece.left, piece.size = left.value, pdfium_c.FPDFText_GetFontSize(text, place)
    piece.left = min(piece.left, left.value)
    piece.right = max(piece.right, right.value)
    piece.bottom = y.value
    piece.height = max(piece.height, top.value - bottom.value)
    at, before = piece.signs[-1] if piece.signs else (x.value - 1, "")
    if before and (unicodedata.combining(sign) or abs(at - x.value) < _SAME):
        piece.signs[-1] = (at, before + sign)
    else:
        piece.signs.append((x.value, sign))


def _put_generated(piece: _Piece, sign: str) -> None:
    """A sign that PDFium made, such as a blank for a gap between words."""
    at, before = piece.signs[-1]
    is_arabic = unicodedata.bidirectional(before[:1]) in {"R", "AL"}
    piece.signs.append((at + (-2 * _SAME if is_arabic else 2 * _SAME), sign))


@dataclass
class _TagReader:
    """`is_right_to_left` is what the document says of lines without letters."""

    pieces: dict[int, _Piece]
    is_right_to_left: bool
    read: set[int] = field(default_factory=set)
    tables: list[list[list[Box]]] = field(default_factory=list)

    def agrees(self) -> bool:
        """Whether the tags that were read agree with where the words stand."""
        sizes = {
            number: sum(not sign.isspace() for _x, sign in piece.signs)
            for number, piece in self.pieces.items()
        }
        return hold_the_page(sizes, self.read) and all(map(is_table, self.tables))

    def lines(self, element: Any, depth: int) -> Iterator[str]:
        """The blocks and rows under an element, with blank lines around them."""
        kind = _kind(element)
        if depth > _MAX_DEPTH:
            return
        if kind == "Table":
            self.tables.append([])
            yield from self.rows(element, depth, [])
            yield ""
        elif kind == "LI" and not self._is_line(element):
            yield from self._entry(element, depth)
        elif kind in _GROUPS and not self._is_line(element):
            for child in _children(element):
                yield from self.lines(child, depth + 1) if child else ()
        elif words := self.words(element):
            yield f"## {words}" if kind in _BLOCKS and kind.startswith("H") else words
            yield ""

    def _entry(self, element: Any, depth: int) -> Iterator[str]:
        """The lines of an entry of a list, its number before the first of them."""
        below = [child for child in _children(element) if child]
        labels = [self.words(child) for child in below if _kind(child) == "Lbl"]
        for child in below:
            for line in self.lines(child, depth + 1) if _kind(child) != "Lbl" else ():
                yield " ".join([*labels, line]) if line else line
                labels = [] if line else labels
        if any(labels):
            yield " ".join(labels)

    def _is_line(self, element: Any) -> bool:
        """Whether a group holds words itself and no block."""
        kinds = {_kind(child) for child in _children(element) if child}
        return not kinds & (_BLOCKS | _GROUPS | {"Table"})

    def rows(self, element: Any, depth: int, down: list[int]) -> Iterator[str]:
        """The rows of a table, their cells parted by tabs.

        `down` tells of each column how many rows its last cell still goes down beside.
        """
        for child in _children(element):
            kind = _kind(child) if child else ""
            if kind == "TR":
                self.tables[-1].append([])
                cells = list(self._cells(child, down))
                if any(cells):
                    yield "\t".join(cells)
            elif kind and depth <= _MAX_DEPTH:
                yield from self.rows(child, depth + 1, down)

    def _cells(self, row: Any, down: list[int]) -> Iterator[str]:
        """The cells of a row in their columns; those beside a cell from above empty."""
        place = 0
        for cell in _children(row):
            while place < len(down) and down[place]:
                down[place] -= 1
                place += 1
                yield ""
            width, height = (_span(cell), _span(cell, b"RowSpan")) if cell else (1, 1)
            if cell:
                self._note_box(cell)
            yield self.cell(cell) if cell else ""
            yield from [""] * (width - 1)
            down += [0] * (place + width - len(down))
            down[place : place + width] = [height - 1] * width
            place += width
        down[place:] = [max(rows - 1, 0) for rows in down[place:]]

    def _note_box(self, cell: Any) -> None:
        """Keep where a cell stands that does not go down beside several rows."""
        pieces = list(self._leaves(cell, 0))
        pieces = [piece for piece in pieces if piece.signs]
        if pieces and _span(cell, b"RowSpan") == 1:
            box = Box(
                min(piece.left for piece in pieces),
                max(piece.right for piece in pieces),
                max(piece.bottom for piece in pieces),
                min(piece.bottom for piece in pieces),
            )
            self.tables[-1][-1].append(box)

    def cell(self, element: Any) -> str:
        """The words of a cell, which may have paragraphs."""
        below = [child for child in _children(element) if child]
        if any(_kind(child) in _BLOCKS for child in below):
            return " ".join(self.words(child) for child in below)
        return self.words(element)

    def words(self, element: Any) -> str:
        """The words of a block, put together from the lines on which they stand."""
        text = ""
        pieces = list(self._leaves(element, 0))
        every = [sign for piece in pieces for _x, sign in piece.signs]
        # Signs that have no direction go as the block does; a number at its head and
        # a block that has none either as the document.
        of_block = direction(every, self.is_right_to_left)
        for place, piece in enumerate(pieces):
            signs = [sign for _x, sign in sorted(piece.signs, key=_at)]
            goes_left = direction(signs, of_block if place else self.is_right_to_left)
            words = logical(signs, is_right_to_left=goes_left)
            before = pieces[place - 1] if place else None
            if words.strip().isdigit() and _is_raised(pieces, place):
                words = words.strip().translate(_RAISE)
                text = text.rstrip() if before else text
            else:
                text += _gap(before, piece, text, words)
            text += words
        text = paired(text) if self.is_right_to_left else text
        return " ".join(text.split())

    def _leaves(self, element: Any, depth: int) -> Iterator[_Piece]:
        for place in range(pdfium_c.FPDF_StructElement_CountChildren(element)):
            number = pdfium_c.FPDF_StructElement_GetChildMarkedContentID(element, place)
            if number in self.pieces:
                self.read.add(number)
                yield self.pieces[number]
                continue
            child = pdfium_c.FPDF_StructElement_GetChildAtIndex(element, place)
            if child and depth < _MAX_DEPTH:
                yield from self._leaves(child, depth + 1)


def _at(sign: tuple[float, str]) -> float:
    return sign[0]


def _is_raised(pieces: list[_Piece], place: int) -> bool:
    """Whether a number is the mark of a note: smaller, and higher than its words."""
    piece = pieces[place]
    beside = pieces[max(0, place - 1) : place] or pieces[place + 1 : place + 2]
    if not beside or abs(beside[0].bottom - piece.bottom) > beside[0].height:
        return False
    return piece.size < 0.85 * beside[0].size and piece.bottom > beside[0].bottom


def _gap(before: _Piece | None, piece: _Piece, text: str, words: str) -> str:
    """What parts two pieces: a blank where a line or a wide gap is between them."""
    if before is None or not text:
        return ""
    if text[-1] >= "\u3000" or words[:1] >= "\u3000":
        return ""
    if abs(before.bottom - piece.bottom) > 0.5 * piece.height:
        return "" if _HYPHENED.search(text) else " "
    apart = max(piece.left - before.right, before.left - piece.right)
    height = max(before.height, piece.height)
    return " " if apart > 0.15 * height else ""


def _children(element: Any) -> list[Any]:
    """The elements below; None for one that has nothing on this page."""
    count = pdfium_c.FPDF_StructElement_CountChildren(element)
    return [
        pdfium_c.FPDF_StructElement_GetChildAtIndex(element, place)
        for place in range(count)
    ]


def _kind(element: Any) -> str:
    size = pdfium_c.FPDF_StructElement_GetType(element, None, 0)
    if not 0 < size < 200:
        return ""
    buffer = ctypes.create_string_buffer(size)
    pdfium_c.FPDF_StructElement_GetType(element, buffer, size)
    return buffer.raw.decode("utf-16-le", "replace").rstrip("\0")


def _span(element: Any, name: bytes = b"ColSpan") -> int:
    """How many columns, or rows, a cell takes."""
    number = ctypes.c_float()
    for place in range(pdfium_c.FPDF_StructElement_GetAttributeCount(element)):
        attributes = pdfium_c.FPDF_StructElement_GetAttributeAtIndex(element, place)
        value = pdfium_c.FPDF_StructElement_Attr_GetValue(attributes, name)
        if value and pdfium_c.FPDF_StructElement_Attr_GetNumberValue(value, number):
            return max(1, min(int(number.value), _MAX_SPAN))
    return 1
