"""The words of a PDF page whose letters are drawn one by one, put together again.

Some programs place each letter by itself; only where it begins and how wide it is
tells which stand together.
"""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
from pypdfium2 import raw

from agendas.reading.sources.pieces import Piece

_FEW = 3  # letters of a piece, where the program draws whole words or lines
_FOOT = 1.0  # points within which letters stand on one line
_WIDE = 0.6  # heights; a wider gap may part columns
_HEIGHT = 0.75  # of the line of a font; so high are its letters


@dataclass(frozen=True)
class _Letter:
    """A letter with its box; `foot` is the line on which it stands, upwards."""

    text: str
    left: float
    right: float
    foot: float
    height: float


def are_apart(pieces: int, letters: int) -> bool:
    """Whether most pieces of the page are single letters."""
    return pieces * _FEW > letters


def pieces_of_letters(
    text: pdfium.PdfTextPage, height: float, most: int
) -> list[Piece]:
    """The words of the page up to wide gaps, from its first `most` letters."""
    pieces: list[Piece] = []
    words: list[_Letter] = []
    for letter in _letters(text, most):
        if words and not _is_next(words[-1], letter):
            pieces.append(_piece(words, height))
            words = []
        words.append(letter)
    return pieces + ([_piece(words, height)] if words else [])


def _letters(text: pdfium.PdfTextPage, most: int) -> Iterator[_Letter]:
    """The letters; one after a space, which PDFium may have made, begins with it."""
    handle, space = text.raw, ""
    x, y, box = ctypes.c_double(), ctypes.c_double(), raw.FS_RECTF()
    for place in range(min(text.count_chars(), most)):
        sign = chr(raw.FPDFText_GetUnicode(handle, place))
        if sign.isspace() or sign == "\0":
            space = " "
            continue
        raw.FPDFText_GetCharOrigin(handle, place, x, y)
        raw.FPDFText_GetLooseCharBox(handle, place, box)
        size = max((box.top - box.bottom) * _HEIGHT, 1.0)
        right = max(box.right, x.value)
        yield _Letter(space + sign, x.value, right, y.value, size)
        space = ""


def _is_next(one: _Letter, two: _Letter) -> bool:
    """Whether a letter goes on with the words before it."""
    is_level = abs(one.foot - two.foot) < _FOOT
    return is_level and -one.height < two.left - one.right < _WIDE * two.height


def _piece(letters: list[_Letter], height: float) -> Piece:
    words = "".join(letter.text for letter in letters).strip()
    left = min(letter.left for letter in letters)
    right = max(letter.right for letter in letters)
    foot = height - letters[0].foot
    size = max(letter.height for letter in letters)
    return Piece(words, left, right, foot - size, foot, foot)
