"""Words that stand under hour after hour, and name none of what is held then.

10:00                    15:00
Open Closed              Open Closed      → reported, twice
Lamps for islands        Buoys
"""

from collections import Counter
from itertools import pairwise

from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.programmes.business import names_business
from agendas.reading.tables.row_forms import is_hall
from agendas.reading.tables.tracks import is_track
from agendas.reading.times.clocks import full_hours
from agendas.reading.times.hours import band_at_start, read_time

_FEWEST = 3  # hours under which they stand
_LONGEST = 60  # characters
_MOST_LINES = 4  # under the hours, among which they are


def without_repeated(sheet: Sheet, lines: list[Line]) -> list[Line]:
    """The lines; words that stand under most hours, with others, are reported."""
    places = [place for place, line in enumerate(lines) if _is_hours(line)]
    if len(places) < _FEWEST:
        return lines
    blocks = [
        lines[one + 1 : min(other, one + 1 + _MOST_LINES)]
        for one, other in zip(places, [*places[1:], len(lines)], strict=True)
    ]
    counts = Counter(text for block in blocks for text in {each.text for each in block})
    repeated = {text for text, count in counts.items() if count >= _FEWEST}
    begun = {
        one.text
        for block in blocks
        for one, other in pairwise(block)
        if other.text[:1].islower()
    }
    labels = {text for text in repeated - begun if _is_label(text)}
    if not all(any(e.text not in repeated for e in b) for b in blocks if b):
        return lines
    for line in (each for block in blocks for each in block):
        if line.text in labels:
            sheet.report(line, "not_understood")
    return [line for line in lines if line.text not in labels]


def _is_label(text: str) -> bool:
    if is_hall(text) or is_track(text) or names_business(text, is_new=True):
        return False
    return len(text) < _LONGEST and not any(map(str.isdigit, text))


def _is_hours(line: Line) -> bool:
    """Whether hours are all of the line."""
    if line.cells or len(line.text) > _LONGEST or not line.text[:1].isdigit():
        return False
    band = band_at_start(full_hours(line.text))
    is_clock = line.text[-1:].isdigit() and read_time(line.text.zfill(5)) is not None
    return is_clock or bool(band and band[0] and not band[2])
