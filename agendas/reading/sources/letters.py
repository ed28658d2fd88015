"""The words of a PDF page put together from its letters, by where each of them stands.

Only the places of letters are certain: some programs draw whole lines, some each letter
by itself, and the box of one line may reach into the next.

procedure¹ that ended     a mark that is raised stays with its word, one at the head
¹ The procedure is …      of a note with the note
"""

import ctypes
import math
import re
from dataclasses import dataclass, field

import pypdfium2 as pdfium
from pypdfium2 import raw

from agendas.reading.lines.markup import SUPERSCRIPTS
from agendas.reading.sources.pieces import Piece
from agendas.reading.sources.rules import Rules

_FOOT = 1.0  # points within which letters stand on one line
_WIDE = 0.6  # heights; a wider gap may part columns
_NEAR = 0.8  # heights from where a letter begins to where one close to it begins
_SMALLER = 0.85  # of the height of the words; so high is a raised letter at most
_RAISED = 0.8  # heights of the words, above which no letter is one of theirs
_SPACE = 0.1  # heights; less is none behind a raised letter
_MARK = re.compile(r"\d{1,3}|\*{1,4}")
_BLANKS = frozenset(map(ord, " \t\r\n\0\xa0\u2000\u2001\u2002\u2003\u2009\u202f\u3000"))
# The typesetter's gap between Chinese signs and figures is no space, but the one
# between a day and hours.
_CHINESE_SPACE = re.compile(
    r"(?<=[\u2e80-\uff9f])(?<!日) (?=\d)|(?<=[\d\u2e80-\uff9f]) (?=[\u2e80-\uff9f])"
)


@dataclass(slots=True)
class _Words:
    """Letters that stand close together; `foot` is the line they stand on, upwards.

    `last` is where the last letter begins, `height` how high the letters are.
    """

    left: float
    last: float
    foot: float
    height: float
    right: float = 0.0
    signs: list[str] = field(default_factory=list)

    def piece(self, page_height: float) -> Piece:
        """The words with their box."""
        words = "".join(self.signs).strip()
        words = _CHINESE_SPACE.sub("", words) if not words.isascii() else words
        foot = page_height - self.foot
        right = max(self.right, self.last)
        return Piece(words, self.left, right, foot - self.height, foot, foot)


def pieces_of_letters(
    text: pdfium.PdfTextPage, height: float, most: int, rules: Rules | None
) -> list[Piece]:
    """The words of the page up to wide gaps and lines, from its first letters."""
    reader = _Reader(text, height, rules)
    for place in range(min(text.count_chars(), most)):
        reader.take(place)
    return [words.piece(height) for words in reader.found()]


class _Reader:
    """Takes letter after letter; asks for the box of one only where words may end."""

    def __init__(
        self, text: pdfium.PdfTextPage, height: float, rules: Rules | None
    ) -> None:
        self._handle, self._height, self._rules = text.raw, height, rules
        self._walls: dict[float, list[float]] = {}
        self._words: list[_Words] = []
        self._space, self._place = "", 0  # of the last letter that is no space
        self._is_raised = False
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._box = raw.FS_RECTF()

    def found(self) -> list[_Words]:
        """The words of all letters that were taken."""
        self._end_words()
        return self._words

    def take(self, place: int) -> None:
        """Put the letter to the last words, or begin new ones with it."""
        code = raw.FPDFText_GetUnicode(self._handle, place)
        if code in _BLANKS:
            self._space = " "
            return
        raw.FPDFText_GetCharOrigin(self._handle, place, self._x, self._y)
        at, foot = self._x.value, self._y.value
        words = self._words[-1] if self._words else None
        is_near = (
            words
            and not self._is_raised
            and abs(foot - words.foot) < _FOOT
            and 0 <= at - words.last < _NEAR * words.height
            and not (self._space and self._is_walled(words.last, at, foot))
        )
        if is_near:
            words.signs.append(self._space + chr(code))
        else:
            self._take_far(place, chr(code), at, foot)
        self._words[-1].last = at
        self._space, self._place = "", place

    def _take_far(self, place: int, sign: str, at: float, foot: float) -> None:
        """Take a letter that stands apart from the last one, or higher, or lower."""
        self._end_words()
        height = size_of(self._handle, place)
        words = self._words[-1] if self._words else None
        gap = at - words.right if words else 0.0
        is_close = words and -words.height < gap < _WIDE * height
        if not is_close or self._is_walled(words.right, at, foot):
            words = None
        if not words or not self._put(words, sign, foot, height, gap):
            right = self._end_of(place)
            self._words.append(_Words(at, at, foot, height, right, [sign]))
            self._is_raised = False

    def _put(
        self, words: _Words, sign: str, foot: float, height: float, gap: float
    ) -> bool:
        """Put a letter to words that stand close to it; whether it is one of theirs."""
        if abs(foot - words.foot) < _FOOT:
            # PDFium makes a space for less than one behind a raised letter.
            is_next = self._is_raised and gap < _SPACE * height
            words.signs.append(sign if is_next else self._space + sign)
            self._is_raised = False
            return True
        if _is_raised(height, foot, words.height, words.foot):
            is_figure = sign.isdigit()
            raised = sign.translate(SUPERSCRIPTS) if is_figure else self._space + sign
            words.signs.append(raised)
            self._is_raised = True
            return True
        mark = "".join(words.signs)
        is_note = _is_raised(words.height, words.foot, height, foot)
        if is_note and _MARK.fullmatch(mark):
            words.signs = [mark.translate(SUPERSCRIPTS), f" {sign}"]
            words.foot, words.height = foot, height
            return True
        return False

    def _is_walled(self, left: float, right: float, foot: float) -> bool:
        """Whether a drawn line parts two places."""
        if not self._rules:
            return False
        if foot not in self._walls:
            self._walls[foot] = self._rules.walls(self._height - foot)
        return any(left - 1 < wall < right + 1 for wall in self._walls[foot])

    def _end_words(self) -> None:
        """Note where the last letter ends."""
        if self._words:
            self._words[-1].right = self._end_of(self._place)

    def _end_of(self, place: int) -> float:
        """Where the letter ends."""
        raw.FPDFText_GetLooseCharBox(self._handle, place, self._box)
        return self._box.right


def size_of(handle: raw.FPDF_TEXTPAGE, place: int) -> float:
    """How large a letter is on the page, whose units the program may scale."""
    matrix = raw.FS_MATRIX()
    raw.FPDFText_GetMatrix(handle, place, matrix)
    scale = math.hypot(matrix.b, matrix.d) or 1.0
    return max(raw.FPDFText_GetFontSize(handle, place) * scale, 1.0)


def _is_raised(height: float, foot: float, of_words: float, their_foot: float) -> bool:
    """Whether a letter is smaller than the words, and stands higher."""
    is_smaller = height < _SMALLER * of_words
    return is_smaller and _FOOT <= foot - their_foot < _RAISED * of_words
