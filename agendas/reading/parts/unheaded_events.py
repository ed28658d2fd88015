"""Which days and hours begin a list of side events that nothing announces.

13:00–14:00
Lamps for islands
Organizer: Malta
"""

from agendas.reading.languages import EVENT_LABEL, ONE_EVENT
from agendas.reading.lines.sheet import Line
from agendas.reading.side_events.facts_behind import at_label
from agendas.reading.side_events.forms import role_of_label
from agendas.reading.side_events.hours_behind import event_before_hours
from agendas.reading.side_events.organizers import (
    after_organized_by,
    event_in_line,
    says_organizer,
)
from agendas.reading.tables.table_lines import NEAR
from agendas.reading.times.clocks import full_hours
from agendas.reading.times.days import ANY_YEAR
from agendas.reading.times.hours import band_at_start

_MOST_LINES = 40  # in which organizers and hours are counted
_FEWEST = 2
_FEWEST_SLASHED = 3
_LONGEST = 500  # characters of a line with organizers
_LONGEST_HOURS = 60  # characters of a line


def role_of_hours(lines: list[Line], place: int) -> str | None:
    """What hours begin that nothing announces: side events or sittings, if either.

    It is events where organizers stand right below, or below half of the hours.
    """
    near = lines[place : place + NEAR]
    if any(role_of_label(each.text) == "organizers" for each in near):
        return "side_event_table"
    if any(is_event(each.text) for each in near):
        return None
    following = lines[place : place + _MOST_LINES]
    return "side_event_table" if have_organizers(following) else "table"


def begins_slashed_events(lines: list[Line], place: int) -> bool:
    """Whether such lines follow each other: "Lamps / 3 June / 13:15–14:30 / Room 4".

    Somewhere near it is said that they are side events; meetings may be listed so too.
    """
    first = lines[place : place + _FEWEST_SLASHED]
    if len(first) < _FEWEST_SLASHED or not all(map(_may_be_slashed, first)):
        return False
    if place and _may_be_slashed(lines[place - 1]):
        return False  # asked at the first of them
    events = [event_before_hours(line, ANY_YEAR) for line in first]
    are_dated = all(event and event.day for event in events)
    near = lines[max(0, place - NEAR) : place + NEAR] if are_dated else []
    return any(ONE_EVENT.search(line.text[:_LONGEST]) for line in near)


def _may_be_slashed(line: Line) -> bool:
    return not line.cells and line.text.count("/") >= _FEWEST


def have_organizers(lines: list[Line]) -> bool:
    """Whether organizers are named under half of the hours."""
    names = sum(map(_names_organizers, lines))
    return names >= _FEWEST and 2 * names >= sum(map(_are_hours, lines))


def _names_organizers(line: Line) -> bool:
    if len(line.text) > _LONGEST:
        return False
    is_label = role_of_label(line.text) == "organizers"
    names = after_organized_by(line.text) or at_label(line.text)[1]
    return is_label or names is not None


def _are_hours(line: Line) -> bool:
    if line.cells or len(line.text) > _LONGEST_HOURS:
        return False
    band = band_at_start(full_hours(line.text))
    return bool(band and band[0])


def is_event(text: str) -> bool:
    """Whether a side event stands on the line: with its label, or its organizers."""
    if EVENT_LABEL.match(text) or not says_organizer(text):
        return EVENT_LABEL.match(text) is not None
    band = band_at_start(text)
    return event_in_line(band[2] if band and band[0] else text) is not None
