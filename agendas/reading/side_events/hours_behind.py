"""Side events of one line each whose hours stand behind the title.

Lamps for islands – Malta 1.00 to 2.00 p.m. (UTC+1) – session in English
Каменные башни, 4 марта 2031 года, 13.15–14.30, зал XII
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from agendas.reading.lines.sheet import Line
from agendas.reading.side_events.forms import role_of_label, room_and_title
from agendas.reading.side_events.open_hours import without_name
from agendas.reading.tables.days_with_hours import day_of_cell
from agendas.reading.times.clocks import by_24_hours, full_hours, is_by_24_hours
from agendas.reading.times.day_headings import names_day
from agendas.reading.times.days import ANY_YEAR, FoundSpan, span_at_end, span_at_start
from agendas.reading.times.days_within import hours_within, span_within
from agendas.reading.times.hours import band_at_start
from meetings.dates import Band

_FEWEST = 2
_SHORTEST, _LONGEST = 8, 500  # characters of a title, and of a line
_MOST_BEHIND = 160  # characters behind the hours
_PARTS = " \t,،，、;；:：|/(（–—-"
_CHINESE, _SHORTEST_CHINESE = re.compile("[\u4e00-\u9fff]"), 3
_CLOSING = re.compile("[)）]")
_ABBREVIATED = re.compile(r"\d\s?(?:[ap]\.?\s?m|ч|час|мин|м|hrs?)\.$", re.IGNORECASE)
_NEAR_END = 8  # characters
_NOTE = re.compile(r"(?P<words>[^()（）]{2,60}?)\s?(?P<note>[(（][^()（）]{4,80}[)）])")


@dataclass(frozen=True)
class Behind:
    """A title, and the day, the hours, the room and other words behind it."""

    title: str
    day: FoundSpan | None
    band: Band
    room: str | None
    words: str


def events_before_hours(
    lines: Sequence[Line], year: int | None = ANY_YEAR
) -> dict[int, Behind]:
    """The events of such a list, by line; none where hours go before titles."""
    if any(map(_begins_with_hours, lines)):
        return {}
    is_24 = is_by_24_hours(lines)
    events = {
        line.number: event_before_hours(line, year, is_24=is_24) for line in lines
    }
    found = {number: event for number, event in events.items() if event}
    return found if len(found) >= _FEWEST else {}


def event_before_hours(
    line: Line, year: int | None, *, is_24: bool = False
) -> Behind | None:
    """The event of a line that ends with its hours, and what stands behind them."""
    text = by_24_hours(line.text) if is_24 else line.text
    if line.cells or len(text) > _LONGEST or _is_sentence(text):
        return None
    found = hours_within(text)
    if not found or text[:1].islower() or role_of_label(text):
        return None
    if without_name(text) != text:
        return None  # "Lunch (1–2 p.m.)"
    title, band, behind = found
    if title[-1:] in {"(", "（"} or title[-2:] in {"( ", "（ "}:
        behind = _CLOSING.sub(" ", behind, count=1)  # "Lamps (1–2 p.m., Room M2)"
    title = title.rstrip(_PARTS)
    day = _day_behind(title, year)
    if day and names_day(day):
        title = day.rest.rstrip(_PARTS)
    else:
        day = span_at_start(behind, year) if behind[:1].isalnum() else None
        day = day if day and names_day(day) else None
        behind = day.rest if day else behind
    shortest = _SHORTEST_CHINESE if _CHINESE.search(title) else _SHORTEST
    if len(title) < shortest or len(behind) > _MOST_BEHIND or _is_day(title):
        return None
    behind, note = _parted_note(behind.strip(_PARTS))
    room, words = room_and_title(behind)
    words = f"{words} {note}".strip()
    return Behind(title, day, band, room, words)


def _is_sentence(text: str) -> bool:
    """Whether a full stop ends the line, and not its hours: "1–2 p.m."."""
    return text.endswith((".", "。")) and not _ABBREVIATED.search(text[-_NEAR_END:])


def _day_behind(title: str, year: int | None) -> FoundSpan | None:
    """The day at the end of the title; a slash before it is of no day in figures."""
    head, slash, cell = title.rpartition("/")
    found = span_at_end(cell.strip(), year) if slash else None
    if found and not found.rest:
        return FoundSpan(found.span, found.problem, head)
    return span_at_end(title, year)


def _parted_note(behind: str) -> tuple[str, str]:
    """ "Room M2 (see leaflet)" → the words, and those in the bracket behind them."""
    match = _NOTE.fullmatch(behind)
    return (match["words"], match["note"]) if match else (behind, "")


def day_announced(text: str, year: int | None) -> FoundSpan | None:
    """The day of "Four events will be held on Tuesday, 4 March 2031:"."""
    inside = span_within(text, year) if text[-1:] in {":", "："} else None
    return inside.found if inside and inside.found.is_day else None


def _is_day(title: str) -> bool:
    return day_of_cell(title, None, ANY_YEAR) is not None


def _begins_with_hours(line: Line) -> bool:
    band = None if line.cells else band_at_start(full_hours(line.text[:80]))
    return band is not None or role_of_label(line.text[:80]) in {"time", "when"}
