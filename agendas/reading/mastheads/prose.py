"""Paragraphs among the first lines, broken at a width, from which no fact is taken.

The Commission was set up in 2011 and
meets every two years in Rome. At its       lines that are as long as each other,
fifth session it took up the report.        or with which a sentence ends
"""

from collections.abc import Iterator

from agendas.reading.breaks.spaced_parts import width
from agendas.reading.lines.marks import read_mark
from agendas.reading.lines.sheet import Line

_STOPS = (".", "。", "؟", "?", "!")
_FULL = 0.6  # of the longest line; the others end before a word that had no room
_FEWEST = 2  # lines
_SHORTEST, _WIDE = 14, 30  # letters of the longest line, and of that of two


def lines_of_prose(lines: list[Line]) -> set[int]:
    """The numbers of the lines of all such paragraphs, as they were broken."""
    return {line.number for run in _runs(lines) if _is_prose(run) for line in run}


def _runs(lines: list[Line]) -> Iterator[list[Line]]:
    """The lines that stand close to each other."""
    run: list[Line] = []
    for line in lines:
        if line.gap or line.cells or line.is_piece:
            yield run
            run = []
        if not (line.cells or line.is_piece):
            run.append(line)
    yield run


def _is_prose(run: list[Line]) -> bool:
    if len(run) < _FEWEST or not run[-1].raw.endswith(_STOPS):
        return False
    if not any(map(_goes_on, run[1:])) or any(read_mark(line.text) for line in run):
        return False
    longest = max(width(line.raw) for line in run)
    least = _FULL * longest
    is_wide = longest >= (_SHORTEST if len(run) > _FEWEST else _WIDE)
    return is_wide and all(
        width(line.raw) >= least or line.raw.endswith(_STOPS) for line in run
    )


def _goes_on(line: Line) -> bool:
    """Whether a sentence may go on with the line: no capital begins it, if any can."""
    return line.raw[0].isalpha() and not line.raw[0].isupper()
