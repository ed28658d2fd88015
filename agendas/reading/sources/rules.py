"""The drawn lines of a PDF page, and between which of them words stand.

Word draws each border of a cell by itself, as a thin rectangle; other programs draw
whole lines, or the cells as rectangles.
"""

import ctypes
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

import pypdfium2 as pdfium
from pypdfium2 import raw

from agendas.reading.sources.pieces import Piece

MOST_OBJECTS = 8_000  # on a page whose lines are looked at
_MOST_PLACES = 200  # different heights of lines; a page with more is a drawing
_WIDEST = 5_000.0  # points of a line of words
_THIN = 3.0  # points; what is thicker is no line
_SHORT = 4.0  # points; what is shorter parts nothing
_NEAR = 1.6  # points within which two lines are one
_TOUCH = 3.0  # points between a line's end and the line it meets
_RECTANGLE = {4, 5}  # segments of its path
_MOST_SEGMENTS = 2_000

# From where, to where, and at which height or distance from the left a line runs.
_Drawn = tuple[float, float, float]
_Box = tuple[float, float, float, float]  # left, low, right, high, upwards
_Bounds = tuple[ctypes.c_float, ctypes.c_float, ctypes.c_float, ctypes.c_float]


@dataclass(frozen=True, order=True)
class Cell:
    """A box between drawn lines; `top` counts downwards from the page's head."""

    top: float
    left: float
    bottom: float
    right: float


@dataclass
class _Lines:
    """Lines of one direction, by where they are and from where to where they run."""

    places: list[float] = field(default_factory=list)
    runs: list[list[tuple[float, float]]] = field(default_factory=list)

    @classmethod
    def of(cls, drawn: list[_Drawn]) -> "_Lines":
        """The lines, those at one place put together where they touch."""
        lines = cls()
        for at, group in _grouped(drawn):
            lines.places.append(at)
            lines.runs.append(_joined(group))
        return lines

    def covers(self, place: int, at: float) -> bool:
        """Whether the lines at that place run by `at`."""
        runs = self.runs[place]
        last = bisect_right(runs, at + _NEAR, key=lambda run: run[0]) - 1
        return last >= 0 and at <= runs[last][1] + _NEAR

    def meets(self, at: float, other: float) -> bool:
        """Whether a line within reach of `at` runs by `other`."""
        first = bisect_left(self.places, at - _TOUCH)
        last = bisect_right(self.places, at + _TOUCH)
        return any(self.covers(place, other) for place in range(first, last))

    def before(self, at: float, other: float) -> float | None:
        """The next line before `at` that runs by `other`."""
        start = bisect_right(self.places, at) - 1
        found = (n for n in range(start, -1, -1) if self.covers(n, other))
        return next((self.places[n] for n in found), None)

    def after(self, at: float, other: float) -> float | None:
        """The next line after `at` that runs by `other`."""
        places = range(bisect_right(self.places, at), len(self.places))
        found = (n for n in places if self.covers(n, other))
        return next((self.places[n] for n in found), None)

    def ending_at(self, others: "_Lines") -> "_Lines":
        """The lines both of whose ends meet another: none that is under words."""
        kept = _Lines()
        for at, runs in zip(self.places, self.runs, strict=True):
            meeting = [run for run in runs if all(others.meets(end, at) for end in run)]
            if meeting:
                kept.places.append(at)
                kept.runs.append(meeting)
        return kept


@dataclass
class Rules:
    """The lines of a page that part cells."""

    upright: _Lines
    level: _Lines

    @property
    def size(self) -> int:
        """How many places of lines one piece may be compared with."""
        return len(self.upright.places) + len(self.level.places)

    def cell(self, piece: Piece) -> Cell | None:
        """The box in which the words stand; None where lines do not surround them."""
        x, y = (piece.left + piece.right) / 2, (piece.top + piece.bottom) / 2
        left, right = self.upright.before(x, y), self.upright.after(x, y)
        top, bottom = self.level.before(y, x), self.level.after(y, x)
        if left is None or right is None or top is None or bottom is None:
            return None
        return Cell(top, left, bottom, right)

    def mirrored(self) -> "Rules":
        """The same lines on a page turned round, whose lines begin on the left."""
        places = [-place for place in reversed(self.upright.places)]
        upright = _Lines(places, self.upright.runs[::-1])
        turned = [[(-end, -start) for start, end in runs] for runs in self.level.runs]
        return Rules(upright, _Lines(self.level.places, turned))

    def walls(self, height: float) -> list[float]:
        """Where upright lines stand at a height of the page."""
        lines = self.upright
        return [x for n, x in enumerate(lines.places) if lines.covers(n, height)]


def read_drawn(page: pdfium.PdfPage) -> tuple[Rules | None, float]:
    """The lines of a page that part cells, and how many letters it has at the least.

    No lines where there are no cells, or far too many. Only the letters of lines are
    counted that are far wider than the page.
    """
    count = raw.FPDFPage_CountObjects(page.raw)
    if count > MOST_OBJECTS:
        return None, 0.0
    edges: list[_Box] = []
    letters = 0.0
    bounds = tuple(ctypes.c_float() for _ in range(4))
    for place in range(count):
        drawn = raw.FPDFPage_GetObject(page.raw, place)
        kind = raw.FPDFPageObj_GetType(drawn)
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            letters += _letters_at_least(drawn, bounds)
        elif kind == raw.FPDF_PAGEOBJ_PATH:
            edges += _edges(drawn, bounds)
    return _rules(edges, page.get_height()), letters


def _letters_at_least(drawn: raw.FPDF_PAGEOBJECT, bounds: _Bounds) -> float:
    """About how many letters a line of words has, if it is far wider than a page."""
    raw.FPDFPageObj_GetBounds(drawn, *bounds)
    left, low, right, high = bounds
    width = right.value - left.value
    return 2 * width / max(high.value - low.value, 1.0) if width > _WIDEST else 0.0


def _rules(edges: list[_Box], height: float) -> Rules | None:
    upright: list[_Drawn] = []
    level: list[_Drawn] = []
    for left, low, right, high in edges:
        if right - left < high - low:
            upright.append((height - high, height - low, (left + right) / 2))
        else:
            level.append((left, right, height - (low + high) / 2))
    rules = Rules(_Lines.of(upright), _Lines.of(level))
    if max(len(rules.upright.places), len(rules.level.places)) > _MOST_PLACES:
        return None
    rules.level = rules.level.ending_at(rules.upright)
    rules.upright = rules.upright.ending_at(rules.level)
    is_table = len(rules.upright.places) > 2 and len(rules.level.places) > 2
    return rules if is_table else None


def _edges(drawn: raw.FPDF_PAGEOBJECT, bounds: _Bounds) -> Iterator[_Box]:
    """The boxes of the lines that a path draws."""
    segments = raw.FPDFPath_CountSegments(drawn)
    if max(_RECTANGLE) < segments <= _MOST_SEGMENTS:
        yield from _edges_of_path(drawn, segments)
        return
    if not raw.FPDFPageObj_GetBounds(drawn, *bounds):
        return
    left, low, right, high = (each.value for each in bounds)
    if min(right - left, high - low) < _THIN:
        if max(right - left, high - low) > _SHORT:
            yield left, low, right, high
    elif segments in _RECTANGLE and _is_stroked(drawn):
        yield left, low, left, high
        yield right, low, right, high
        yield left, low, right, low
        yield left, high, right, high


def _edges_of_path(drawn: raw.FPDF_PAGEOBJECT, segments: int) -> Iterator[_Box]:
    """The level and upright lines of a path that draws many."""
    matrix = raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(drawn, matrix)
    points: list[tuple[float, float, bool]] = []
    x, y = ctypes.c_float(), ctypes.c_float()
    for place in range(segments):
        segment = raw.FPDFPath_GetPathSegment(drawn, place)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        is_line = raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_LINETO
        points.append(
            (
                matrix.a * x.value + matrix.c * y.value + matrix.e,
                matrix.b * x.value + matrix.d * y.value + matrix.f,
                is_line,
            )
        )
    for (x_one, y_one, _), (x_two, y_two, is_line) in pairwise(points):
        wide, tall = abs(x_one - x_two), abs(y_one - y_two)
        if is_line and min(wide, tall) < 1 and max(wide, tall) > _SHORT:
            xs, ys = sorted((x_one, x_two)), sorted((y_one, y_two))
            yield xs[0], ys[0], xs[1], ys[1]


def _is_stroked(drawn: raw.FPDF_PAGEOBJECT) -> bool:
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(drawn, fill, stroke)
    return bool(stroke.value)


def _grouped(drawn: list[_Drawn]) -> Iterator[tuple[float, list[_Drawn]]]:
    """The lines that are at one place, and where that is."""
    group: list[_Drawn] = []
    for each in sorted(drawn, key=lambda line: line[2]):
        if group and each[2] - group[0][2] > _NEAR:
            yield group[0][2], group
            group = []
        group.append(each)
    if group:
        yield group[0][2], group


def _joined(group: list[_Drawn]) -> list[tuple[float, float]]:
    """From where to where the lines run; those that touch are one."""
    runs: list[tuple[float, float]] = []
    for start, end, _ in sorted(group):
        if runs and start <= runs[-1][1] + _TOUCH:
            runs[-1] = (runs[-1][0], max(runs[-1][1], end))
        else:
            runs.append((start, end))
    return runs
