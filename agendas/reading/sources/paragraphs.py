"""The lines of a PDF page put together as paragraphs, where the page leaves no doubt.

Best practices in the maintenance of lamps and     most lines that come near the edge
lenses in harbours that are closed by ice in       end at it: one that does goes on
winter.

2.   Exchange of views on the training of          so does one whose next line begins
     keepers, including by correspondence          under its words, and had no room
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from agendas.reading.lines.marks import read_mark
from agendas.reading.sources.beginnings import begins_anew
from agendas.reading.sources.pieces import Piece, Row, goes_on, joined_words, segments

_GAP = "    "
BLANK = 0.75  # heights; a wider gap is a blank line
_FEWEST = 3  # lines that show where an edge is
_MOST_WITHOUT_ROOM = 0.9  # of the lines that have another close below them
_MOST_AT_EDGE = 0.5  # of the lines that come near it
_SHORT = 15  # heights; a shorter line shows no edge
_NEAR = 40.0  # points
_AT = 1.5  # points within which a line ends at the edge
_CHINESE_AT = 2.2  # heights; the next sign had no room, nor a stop behind it
_SAME_LEFT = 0.8  # heights; boxes of Arabic letters reach over their edge
_FARTHEST = 70.0  # points by which a first line may stand in or out
_SAME_HEIGHT = 0.1  # of the height
_SAME_STEP = 1.1  # times
_FEWEST_STEPS = 2
_FEWEST_GAPS = 3  # of a line that is drawn out: all are alike
_ALIKE_GAPS = 1.5  # points
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True)
class TextLine(Piece):
    """A line of words; `inner` is where they begin after a number.

    `is_plain` says that nothing else parts them.
    """

    inner: float
    is_plain: bool

    @classmethod
    def of(cls, row: Row) -> "TextLine":
        """The line of the words on one height."""
        parts = segments(row)
        is_numbered = len(parts) == 2 and read_mark(f"{parts[0].text} X") is not None
        return cls(
            _GAP.join(part.text for part in parts),
            parts[0].left,
            parts[-1].right,
            min(part.top for part in parts),
            max(part.bottom for part in parts),
            parts[0].foot,
            parts[1 if is_numbered else 0].left,
            is_numbered or len(parts) == 1,
        )

    @property
    def reach(self) -> float:
        """How near to the edge it ends when it is full."""
        return _CHINESE_AT * self.height if self.text[-1] > "\u2e80" else _AT


@dataclass(frozen=True)
class _Step:
    """How far below each other, in points, lines of that height stand in paragraphs."""

    points: float
    height: float

    def reaches(self, above: TextLine, line: TextLine) -> bool:
        """Whether the line is the next below; larger letters stand farther apart."""
        times = max(line.height / self.height, 1)
        return line.foot - above.foot < _SAME_STEP * self.points * times


@dataclass
class Paragraphs:
    """Puts lines together; the edges that one page shows are known on the next."""

    edges: tuple[float, ...] = ()
    texts_under_numbers: int = 0  # so many more than lines with which a number goes on

    def written(self, rows: list[Row]) -> list[str]:
        """The lines under each other, with a blank line where the page leaves one."""
        lines = [TextLine.of(row) for row in rows]
        self.edges = tuple(sorted({*self.edges, *_edges(lines)}))
        lines = [self._whole(*each) for each in zip(lines, rows, strict=True)]
        step = _usual_step(lines)
        self.texts_under_numbers += self._texts_under_numbers(lines, step)
        ragged = _ragged_edge(lines, step)
        written: list[str] = []
        paragraph: list[TextLine] = []
        for line in lines:
            if paragraph and self._goes_on(paragraph, line, step, ragged):
                written[-1] = joined_words(written[-1], line.text)
                paragraph.append(line)
                continue
            if paragraph and (
                _is_apart(paragraph[-1], line) or self._is_text(paragraph[-1], line)
            ):
                written.append("")
            written.append(line.text)
            paragraph = [line]
        return written

    def _goes_on(
        self,
        lines: list[TextLine],
        line: TextLine,
        step: _Step,
        ragged: "_RaggedEdge | None",
    ) -> bool:
        """Whether the line is the next one of the paragraph."""
        above = lines[-1]
        if not (_is_close(above, line, step) and _is_under(lines, line)):
            return False
        if begins_anew(above.text, line.text) or self._is_in_doubt(above, line):
            return False
        if self._is_full(above):
            return True
        edge = self._edge(above)
        is_hanging = lines[0].inner != lines[0].left
        is_end = is_hanging or line.text[0].islower() or _is_open(above.text)
        if ragged and (is_end or ragged.has_steps):
            return _has_no_room(above, line, ragged.right)
        return edge is not None and is_end and _has_no_room(above, line, edge)

    def _is_text(self, above: TextLine, line: TextLine) -> bool:
        """Whether a line is text under a numbered heading, which has far more room."""
        edge = self._edge(above)
        has_room = edge is not None and edge - above.right > _FARTHEST
        is_text = has_room and _is_long(line) and not line.text[0].islower()
        return is_text and _is_under_number(above, line)

    def _texts_under_numbers(self, lines: list[TextLine], step: _Step) -> int:
        """How many more texts stand close under numbers than lines that go on."""
        pairs = [
            pair
            for pair in pairwise(lines)
            if _is_close(*pair, step) and _is_under_number(*pair)
        ]
        going_on = sum(
            self._is_full(above) or line.text[0].islower() for above, line in pairs
        )
        return sum(self._is_text(*pair) for pair in pairs) - going_on

    def _is_in_doubt(self, above: TextLine, line: TextLine) -> bool:
        """Whether a line goes on with a number, or is text under that heading."""
        is_new = self.texts_under_numbers > 0 and not line.text[0].islower()
        return is_new and _is_under_number(above, line)

    def _whole(self, line: TextLine, row: Row) -> TextLine:
        """The line; one that is drawn out to an edge without the gaps in it."""
        gaps = [] if line.is_plain else _gaps(segments(row))
        edge = self._edge(line)
        if len(gaps) < _FEWEST_GAPS or max(gaps) - min(gaps) > _ALIKE_GAPS:
            return line
        if edge is None or edge - line.right > _AT:
            return line
        words = " ".join(line.text.split())
        return replace(line, text=words, inner=line.left, is_plain=True)

    def _is_full(self, line: TextLine) -> bool:
        """Whether the line ends at an edge."""
        edge = self._edge(line)
        return edge is not None and edge - line.right < line.reach

    def _edge(self, line: TextLine) -> float | None:
        """The next edge at which lines end, seen from the end of this one."""
        place = bisect_left(self.edges, line.right - _AT)
        return self.edges[place] if place < len(self.edges) else None


@dataclass(frozen=True)
class _RaggedEdge:
    """Where lines have no more room on a page that does not draw them out to an edge.

    `has_steps` says that lines so close to each other are of one paragraph.
    """

    right: float
    has_steps: bool


def _ragged_edge(lines: list[TextLine], step: _Step) -> _RaggedEdge | None:
    """The end of the longest line, where the lines end for want of room.

    Nearly all do that have a line close below them, or whose next line goes on with a
    small letter; lines close to each other are of one paragraph if many go on so.
    """
    close = [pair for pair in pairwise(lines) if _is_close(*pair, step)]
    right = max((line.right for line in lines if line.is_plain), default=0.0)
    small = [pair for pair in close if pair[1].text[0].islower()]
    great = sum(pair[1].text[0].isupper() for pair in close)
    for pairs, has_steps in ((close, len(small) >= great), (small, False)):
        long = [pair for pair in pairs if _is_long(pair[0])]
        without_room = sum(_has_no_room(*pair, right) for pair in pairs)
        if len(long) >= _FEWEST and without_room >= _MOST_WITHOUT_ROOM * len(pairs):
            return _RaggedEdge(right, has_steps)
    return None


def _is_long(line: TextLine) -> bool:
    """Whether the line is long enough to show where an edge is."""
    return line.right - line.left > _SHORT * line.height


def _is_close(above: TextLine, line: TextLine, step: _Step) -> bool:
    """Whether the line stands right below another of its kind, and has no number."""
    if not step.reaches(above, line):
        return False
    is_plain = above.is_plain and line.is_plain and line.inner == line.left
    return is_plain and not _differ(above, line)


def _has_no_room(above: TextLine, line: TextLine, edge: float) -> bool:
    """Whether the first word of the line had no room before the edge on that above."""
    return goes_on(above, line, float("inf"), edge)


def _differ(one: TextLine, two: TextLine) -> bool:
    """Whether the letters of two lines are not of one height."""
    return abs(one.height - two.height) > _SAME_HEIGHT * two.height


def _is_apart(above: TextLine, line: TextLine) -> bool:
    """Whether the page leaves a blank line between two, or they are differently set."""
    return line.top - above.bottom > BLANK * line.height or _differ(above, line)


def _gaps(parts: Row) -> list[float]:
    return [two.left - one.right for one, two in pairwise(parts)]


def _is_under(lines: list[TextLine], line: TextLine) -> bool:
    """Whether the line begins where the paragraph does, or where its second line may.

    Under a number or behind it, or farther in or out than the first line.
    """
    near = _SAME_LEFT * line.height
    if len(lines) > 1:
        return abs(line.left - lines[-1].left) < near
    first = lines[0]
    if first.inner != first.left:
        return min(abs(line.left - first.left), abs(line.left - first.inner)) < near
    return abs(line.left - first.left) < _FARTHEST


def _is_under_number(above: TextLine, line: TextLine) -> bool:
    """Whether a line without a number begins right under that of the line above it."""
    is_numbered = above.inner != above.left and line.inner == line.left
    is_plain = above.is_plain and line.is_plain
    is_under = abs(line.left - above.left) < _SAME_LEFT * line.height
    return is_numbered and is_plain and is_under and not _differ(above, line)


def _is_open(text: str) -> bool:
    """Whether a bracket is not closed."""
    return max(map(text.rfind, "(（")) > max(map(text.rfind, ")）"))


def _edges(lines: list[TextLine]) -> Iterator[float]:
    """Where lines end because there is no more room: most that come near end there."""
    # Lines that differ only in numbers end where they do for that reason.
    long = (line for line in lines if line.is_plain and _is_long(line))
    different = {_DIGITS.sub("", line.text): line for line in long}
    rights = sorted(line.right for line in different.values())
    reach = max((line.reach for line in lines), default=_AT)
    for end in range(len(rights), 0, -1):
        edge = rights[end - 1]
        if end < len(rights) and rights[end] - edge < reach:
            continue
        at_edge = end - bisect_left(rights, edge - reach)
        near = bisect_right(rights, edge + _NEAR) - bisect_left(rights, edge - _NEAR)
        beyond = len(rights) - bisect_right(rights, edge + _NEAR)
        # Chinese lines may end so near to each other by chance.
        is_edge = beyond <= at_edge if reach == _AT else not beyond
        if is_edge and at_edge >= _FEWEST and at_edge > _MOST_AT_EDGE * near:
            yield edge


def _usual_step(lines: list[TextLine]) -> _Step:
    """The least step from line to line that comes again."""
    heights: dict[int, list[float]] = {}
    for one, two in pairwise(lines):
        if one.is_plain and two.is_plain:
            heights.setdefault(round(2 * (two.foot - one.foot)), []).append(two.height)
    common = [step for step, found in heights.items() if len(found) >= _FEWEST_STEPS]
    step = min(common or heights, default=0)
    return _Step(step / 2, max(heights.get(step, [1.0])))
