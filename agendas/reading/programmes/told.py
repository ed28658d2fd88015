"""What a programme tells in sentences, of which no sitting is made.

The Committee will take up item 3 on Tuesday morning.
From 10 a.m. to 1 p.m., the Committee will hear the      a sentence on two lines
reports of its groups.
"""

import re
from collections.abc import Sequence

from agendas.reading.languages import ITEM_WORDS, OPEN_ENDS
from agendas.reading.languages.prepositions import (
    BEGINS_WITH_PREPOSITION,
    PREPOSITIONS,
)
from agendas.reading.languages.verbs import tells_in_programme
from agendas.reading.lines.sheet import Line
from agendas.reading.tables.row_forms import is_named_item
from agendas.reading.tables.table_lines import is_day_line
from agendas.reading.times.clocks import full_hours
from agendas.reading.times.hours import band_at_start

_STOPS = (".", "。")
_AFTER_STOP = re.compile(r"(?:[^\W_]{3}|[)”»])\.\s|。")
_COMMAS = frozenset(",،，")
_JOINING = frozenset("于在从至到自和由为午")  # Chinese words before days and hours
_YEAR = re.compile(r"(?:19|20)\d\d(?![\d年])")
_ITEM = re.compile(ITEM_WORDS, re.IGNORECASE)
_NEAR_END = 12  # characters
_LONGEST = 600  # characters
_MOST_LINES = 12  # of a sentence
_LONG = 15  # characters of a line that a page's edge may end, where no capitals are


def told_lines(lines: Sequence[Line]) -> frozenset[int]:
    """The lines of sentences, by their identity: one by one, or several each."""
    told: set[int] = set()
    place = 0
    while place < len(lines):
        size = _size_of_sentence(lines, place)
        told.update(map(id, lines[place : place + size]))
        place += size or 1
    return frozenset(told)


def _size_of_sentence(lines: Sequence[Line], start: int) -> int:
    """How many lines a sentence has that begins with one; 0 where none does."""
    end = start
    while not lines[end].text.endswith(_STOPS):
        end += 1
        is_over = end == len(lines) or end - start >= _MOST_LINES
        if is_over or not _goes_on(lines[start:end], lines[end]):
            return 0
    each = lines[start : end + 1]
    if any(line.cells for line in each):
        return 0
    whole = " ".join(line.text for line in each)
    return len(each) if is_told(whole) else 0


def _goes_on(begun: Sequence[Line], line: Line) -> bool:
    """Whether a line may go on with a sentence: no row begins with it.

    Where letters have no capitals, a verb has to stand above.
    """
    above = begun[-1]
    if line.gap or line.cells or above.cells or not line.text[:1].isalnum():
        return False
    if _joins(above.text) or _YEAR.match(line.text):
        return True
    if band_at_start(full_hours(line.text)) or is_named_item(line.text):
        return False
    first = line.text[0]
    if first.islower():
        return True
    is_caseless = not (first.isupper() or first.isdigit())
    if not is_caseless or len(above.text) < _LONG or is_day_line(line.text):
        return False
    return any(tells_in_programme(each.text) for each in begun)


def _joins(text: str) -> bool:
    """Whether the last word of a line joins it to the next: "from", "item", "上午"."""
    last = text.rpartition(" ")[2].lower()
    if last in PREPOSITIONS or text[-1] in _COMMAS or text[-1] in _JOINING:
        return True
    return text[-_NEAR_END:].lower().endswith(OPEN_ENDS) or bool(_ITEM.fullmatch(last))


def is_told(text: str) -> bool:
    """Whether hours, or no hours, begin a sentence; a title behind hours is none."""
    if not text.endswith(_STOPS) or len(text) > _LONGEST:
        return False
    band = band_at_start(full_hours(text))
    if band is None:
        first = _AFTER_STOP.split(text, maxsplit=1)[0]  # a title may be one
        return tells_in_programme(first)
    if not band[0] or not band[2]:
        return False
    gap = text[: len(text) - len(band[2])].rstrip()[-1:]
    goes_on = band[2][0].islower() or gap in _COMMAS
    if BEGINS_WITH_PREPOSITION.match(text):
        return goes_on or tells_in_programme(band[2])
    return goes_on and tells_in_programme(band[2])
