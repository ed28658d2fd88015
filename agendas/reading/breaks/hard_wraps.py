"""Lines that a program has broken at a width, put together again.

Best practices in the maintenance of lamps and
lenses in harbours that are closed by ice in          the first word of each line had
winter.                                               no room on the line above
"""

import re
from itertools import pairwise
from math import ceil

from agendas.reading.bodies.rooms import is_room
from agendas.reading.languages.columns import DOCUMENT_WORDS
from agendas.reading.languages.folding import fold
from agendas.reading.lines.marks import BULLETS, read_mark
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.sources.beginnings import STOPS, begins_anew
from agendas.reading.times.certainty import is_status
from agendas.reading.times.clocks import full_hours
from agendas.reading.times.hours import band_at_start
from agendas.symbols import find_symbols

_FEWEST = 3  # lines that go on with a small letter
_MOST_WITHOUT_ROOM = 0.9  # of them
_USUAL = 0.95  # of the lines are no longer than the width
_NARROWEST = 40  # characters
_LONGEST = 5_000  # characters of a paragraph; keeps the joining of lines linear
_SHORT = 60  # characters of a room
_LABEL = re.compile(r"(?P<label>[^\W\d_][^:：]{2,24}?)\s?[:：]")
_ADDRESS = ("http", "www.")


def join_wrapped_lines(sheet: Sheet) -> None:
    """Put the lines of a paragraph in one, where the text shows at which width it ends.

    The first of another sentence or name may be a line of its own, but within an item.
    """
    width = _width(sheet.lines)
    if width is None:
        return
    lines: list[Line] = []
    entries: set[str] = set()  # of lists, which may be headings below
    last: Line | None = None  # as it stands
    for place, line in enumerate(sheet.lines):
        if last and _is_next(last, line) and _has_no_room(last, line, width):
            whole = lines[-1]
            is_long = len(whole.text) > _LONGEST
            may_go_on = _goes_on(line) or (
                _may_go_on(whole, last, line)
                and not _heads_hours(sheet.lines, place)
                and _key(whole) not in entries
            )
            if may_go_on and not is_long:
                sheet.join(whole, line)
                last = line
                continue
        if lines and read_mark(lines[-1].text[:60]):
            entries.add(_key(lines[-1]))
        lines.append(line)
        last = line
    sheet.lines = lines


def _key(line: Line) -> str:
    """The words of an entry, without the stop at its end."""
    return line.text.rstrip(".;:").casefold()


def _width(lines: list[Line]) -> int | None:
    """The width at which lines are broken; None where they are not."""
    pairs = [pair for pair in pairwise(lines) if _goes_on(pair[1]) and _is_next(*pair)]
    if len(pairs) < _FEWEST:
        return None
    lengths = sorted(_length(line) for line, _ in pairs)
    width = lengths[ceil(_USUAL * (len(lengths) - 1))]
    without_room = sum(_has_no_room(*pair, width) for pair in pairs)
    is_wrapped = without_room >= _MOST_WITHOUT_ROOM * len(pairs)
    return width if is_wrapped and width >= _NARROWEST else None


def _goes_on(line: Line) -> bool:
    """Whether the line begins with a small letter, which is no number of an item."""
    text = line.text
    if not text[:1].islower() or line.raw[0] in BULLETS or text.startswith(_ADDRESS):
        return False
    return read_mark(text[:60]) is None


def _is_next(above: Line, line: Line) -> bool:
    """Whether the line stands right below another, and both are words."""
    if line.gap or line.number != above.number + 1:
        return False
    are_cells = above.cells or line.cells or _has_columns(above) or _has_columns(line)
    return not (are_cells or above.is_heading or line.is_heading)


def _has_columns(line: Line) -> bool:
    """Whether wide gaps part the words, as those of a table; not its number alone."""
    columns = line.columns
    return len(columns) > 1 + (read_mark(columns[0]) is not None)


def _may_go_on(whole: Line, above: Line, line: Line) -> bool:
    """Whether the line may be one of an item, or of a paragraph that went on before."""
    if above.text.endswith(STOPS) or begins_anew(above.text, line.text):
        return False
    is_within = whole is not above or read_mark(whole.text[:60]) is not None
    return is_within and not (line.text.startswith(_ADDRESS) or _is_apart(line.text))


def _heads_hours(lines: list[Line], place: int) -> bool:
    """Whether hours stand alone right below: the line may be who sits then."""
    below = lines[place + 1].text if place + 1 < len(lines) else ""
    if not below[:1].isdigit() or len(below) > _SHORT:
        return False
    band = band_at_start(full_hours(below))
    return bool(band and band[0] and not band[2])


def _is_apart(text: str) -> bool:
    """Whether documents, a room or a status are all of the line, as under titles."""
    if text[:1] in "(（[":
        first = text[1:_SHORT].split(" ", 1)[0].rstrip(",;)）]")
        if find_symbols(first) == [first]:
            return True
    label = _LABEL.match(text)
    if label and fold(label["label"]) in DOCUMENT_WORDS:
        return True
    is_short = len(text) < _SHORT
    return is_short and (is_room(text.strip("()（）")) or is_status(text))


def _has_no_room(above: Line, line: Line, width: int) -> bool:
    word = line.text.split(maxsplit=1)[0]
    return _length(above) + 1 + len(word) > width


def _length(line: Line) -> int:
    return line.indent + len(line.raw)
