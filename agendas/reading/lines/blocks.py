"""Paragraphs put together from the lines they were broken into.

Background paper prepared by the Secretariat on the
status of the Mechanism (CTOC/COP/WG.2/2023/2)       → one block of two lines
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass, field

from agendas.reading.languages import OPEN_ENDS
from agendas.reading.lines.marks import BULLETS, read_mark
from agendas.reading.lines.sheet import Line

_BULLETS = frozenset(BULLETS.strip())
_DASHES = frozenset("-–—*")
_WHOLE = 200  # characters; the lines are whole paragraphs, and none is broken
_FULL = 0.85  # of the page's width
_STOPS = (".", "?", "!", "。", "؟")
_LONGEST = 10_000  # characters of a paragraph; keeps the joining of lines linear
_LONGEST_END = 12  # characters of a word that no line ends with
_SHORTEST_HEADING = 12  # characters in capitals
_SHORT = 55  # characters; a shorter line was not broken by the width of the page


@dataclass
class Block:
    """A paragraph, a heading or an entry of a list, with the lines it stands on."""

    text: str
    lines: list[Line] = field(default_factory=list)

    @property
    def line(self) -> Line:
        """The line on which the block begins."""
        return self.lines[0]


def make_blocks(lines: Iterable[Line], width: int) -> list[Block]:
    """The paragraphs of `lines`; a line with a number or letter begins its own.

    `width` is that of the page, as `page_width` finds it from many lines.
    """
    blocks: list[Block] = []
    for line in lines:
        if blocks and _belongs(blocks[-1], line, width):
            blocks[-1].text = join(blocks[-1].text, line.text)
            blocks[-1].lines.append(line)
        else:
            blocks.append(Block(line.text, [line]))
    return blocks


def _belongs(block: Block, line: Line, width: int) -> bool:
    """Whether a line goes on with a paragraph.

    Where most lines are whole paragraphs one may still be broken, as on a page of a PDF
    whose edge few lines reach.
    """
    before, last = block.text, block.lines[-1]
    if continues(before, last, line, width):
        return True
    if width or line.gap or line.cells or line.is_heading or len(before) > _LONGEST:
        return False
    is_open = before[-1:].isalnum() or before.endswith(",")
    is_new = _is_point(before, line.text) or _is_marked(line.text)
    is_new |= is_in_capitals(line.text) or last.is_heading
    return is_open and len(last.text) > _SHORT and not is_new


def page_width(lines: list[Line]) -> int:
    """The length of a full line; 0 where the lines are whole paragraphs."""
    lengths = sorted(len(line.text) for line in lines if not line.cells)
    if len(lengths) < 3 or lengths[-1] > 200:
        return 0
    return lengths[len(lengths) * 9 // 10]


def continues(before: str, last: Line, line: Line, width: int) -> bool:
    """Whether `line` goes on with the paragraph that ends in `last`."""
    if line.is_heading or last.is_heading or line.cells or len(before) > _LONGEST:
        return False
    text = line.text
    if _is_point(before, text) or is_in_capitals(text) > is_in_capitals(last.text):
        return False
    if _broken_word(before, text) and not line.gap:
        return True
    if text[:1].islower() and not before.endswith(_STOPS) and not _is_marked(text):
        # A paragraph that the foot of a page cuts in two goes on with a small letter.
        return len(before) > _SHORT or not line.gap
    if line.gap or _is_marked(text):
        return False
    if before[-_LONGEST_END:].lower().endswith(OPEN_ENDS):
        return True
    if text[:1].isdigit() and not before.endswith(_STOPS) and len(before) > _SHORT:
        return True  # "… on Monday, 10 March" / "2031, at 10 a.m."
    if not width or before.endswith(_STOPS) and len(last.text) < width * 0.85:
        return False
    return len(last.text) >= width * 0.62 and len(last.text) > _SHORT / 2


def is_in_capitals(text: str) -> bool:
    """Whether the words are capitals alone, and more than a name or two in them."""
    return text.isupper() and len(text) >= _SHORTEST_HEADING and " " in text


def _is_point(before: str, text: str) -> bool:
    """Whether a point of a list begins; a dash may also stand in a broken sentence."""
    if text[:1] in _DASHES and text[1:2] == " ":
        return before[:2] == text[:2]
    return text[:1] in _BULLETS


def _is_marked(text: str) -> bool:
    mark = read_mark(text[:40])
    # "item 4, as …" with a small letter is the middle of a sentence.
    return mark is not None and not (mark.is_named and text[:1].islower())


def _broken_word(before: str, text: str) -> bool:
    return before.endswith(("-", "\u00ad")) and text[:1].islower()


def join(before: str, after: str) -> str:
    """Two lines as one: a word broken at the end of a line is put together."""
    if before.endswith("\u00ad"):
        return before[:-1] + after
    if before.endswith("-") and after[:1].isalpha() and before[-2:-1].islower():
        # "inter-" and "governmental": whether the hyphen stays cannot be known, so
        # it stays as it is printed.
        return before + after
    if before[-1:] >= "\u3000" and after[:1] >= "\u3000":
        return before + after
    return f"{before} {after}"


def full_line(lines: list[Line]) -> float:
    """The least length of a line that the width of the page breaks.

    One line may be longer than the page, as an address is.
    """
    lengths = sorted(len(line.text) for line in lines)
    if lengths[-1] > _WHOLE:
        return math.inf
    return max([page_width(lines), *lengths[-2:-1]]) * _FULL
