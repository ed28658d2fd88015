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
_WORD_GAP = 0.35  # heights; no wider is a space that is not drawn out
_WIDE = 0.6  # heights; a wider gap may part columns
_HYPHEN = "\ufffe", "\x02"  # of a broken word, in the text of a page and of a letter
_SHORT_WORD = 3  # letters; a shorter one has none between its first and last
_NEAR = 0.8  # heights from where a letter begins to where one close to it begins
_SMALLER = 0.85  # of the height of the words; so high is a raised letter at most
_RAISED = 0.8  # heights of the words, above which no letter is one of theirs
_SPACE = 0.1  # heights; less is none behind a raised letter
_MARK = re.compile(r"\d{1,3}|\*{1,4}")
_WORD = re.compile(r"[^ \t\r\n\0\xa0\u2000\u2001\u2002\u2003\u2009\u202f\u3000]+")
# Figures and asterisks beside letters may be raised; Arabic goes to the left, and
# Chinese signs stand far apart.
_PLAIN = re.compile(r"[^\d*\u0590-\u08ff\u2e80-\uffff]+|\d+")
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


def signs_of(text: pdfium.PdfTextPage, most: int) -> str:
    """What the first letters of the page are, each at the place of its letter."""
    count = min(text.count_chars(), most)
    signs = text.get_text_range(0, count) if count else ""
    if len(signs) == count:
        return signs.replace(*_HYPHEN)
    # PDFium leaves some out, such as those of fonts that do not say what they show.
    places = range(count)
    return "".join(chr(raw.FPDFText_GetUnicode(text.raw, place)) for place in places)


def pieces_of_letters(
    text: pdfium.PdfTextPage, signs: str, height: float, rules: Rules | None
) -> list[Piece]:
    """The words of the page, whose letters are `signs`, up to wide gaps and lines."""
    reader = _Reader(text, signs, height, rules)
    for word in _WORD.finditer(signs):
        reader.take(*word.span())
    return [words.piece(height) for words in reader.found()]


class _Reader:
    """Takes word after word; asks for the box of a letter only where words may end."""

    def __init__(
        self, text: pdfium.PdfTextPage, signs: str, height: float, rules: Rules | None
    ) -> None:
        self._handle, self._signs = text.raw, signs
        self._height, self._rules = height, rules
        self._walls: dict[float, list[float]] = {}
        self._words: list[_Words] = []
        self._space, self._place = "", -1  # of the last letter that is no space
        self._is_raised = False
        self._x, self._y = ctypes.c_double(), ctypes.c_double()
        self._box = raw.FS_RECTF()

    def found(self) -> list[_Words]:
        """The words of all letters that were taken."""
        self._end_words()
        return self._words

    def take(self, start: int, end: int) -> None:
        """Put the letters of one word to the last words, or begin new ones."""
        self._space = " " if start > self._place + 1 else ""
        self._take_letter(start)
        if end - start < _SHORT_WORD or not self._take_rest(start, end):
            for place in range(start + 1, end):
                self._take_letter(place)

    def _take_letter(self, place: int) -> None:
        """Put the letter to the last words, or begin new ones with it."""
        at, foot = self._origin(place)
        words = self._words[-1] if self._words else None
        is_near = (
            words
            and not self._is_raised
            and abs(foot - words.foot) < _FOOT
            and 0 <= at - words.last < _NEAR * words.height
            and not (self._space and self._is_walled(words.last, at, foot))
        )
        if is_near:
            words.signs.append(self._space + self._signs[place])
        else:
            self._take_far(place, at, foot)
        self._words[-1].last = at
        self._space, self._place = "", place

    def _take_rest(self, start: int, end: int) -> bool:
        """Put the letters behind the first one to it, if the last stands on its line.

        PDFium parts words at wide gaps, so that those between stand there, too.
        """
        word = self._signs[start:end]
        if self._is_raised or not _PLAIN.fullmatch(word):
            return False
        at, foot = self._origin(end - 1)
        words = self._words[-1]
        farthest = (len(word) - 1) * _NEAR * words.height
        if abs(foot - words.foot) >= _FOOT or not 0 <= at - words.last < farthest:
            return False
        words.signs.append(word[1:])
        words.last, self._place = at, end - 1
        return True

    def _origin(self, place: int) -> tuple[float, float]:
        """Where the letter begins, and the line it stands on."""
        raw.FPDFText_GetCharOrigin(self._handle, place, self._x, self._y)
        return self._x.value, self._y.value

    def _take_far(self, place: int, at: float, foot: float) -> None:
        """Take a letter that stands apart from the last one, or higher, or lower."""
        self._end_words()
        sign = self._signs[place]
        words = self._words[-1] if self._words else None
        gap = at - words.right if words else 0.0
        if words and self._is_next(words, at, foot):
            words.signs.append(self._space + sign)
            return
        height = size_of(self._handle, place)
        is_close = words and -words.height < gap < _WIDE * height
        if not is_close or self._is_walled(words.right, at, foot):
            words = None
        if not words or not self._put(words, sign, foot, height, gap):
            self._words.append(_Words(at, at, foot, height, signs=[sign]))
            self._is_raised = False

    def _is_next(self, words: _Words, at: float, foot: float) -> bool:
        """Whether a letter stands no farther behind the words than words do."""
        return (
            not self._is_raised
            and abs(foot - words.foot) < _FOOT
            and 0 <= at - words.right < _WORD_GAP * words.height
            and not self._is_walled(words.right, at, foot)
        )

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
            raw.FPDFText_GetLooseCharBox(self._handle, self._place, self._box)
            self._words[-1].right = self._box.right


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
