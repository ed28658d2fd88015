"""Side events of which each title, day and hours stand in paragraphs of their own.

Lamps for islands

Monday, 10 March 2031

1–2 p.m., Miro Hall        → what stands behind the hours is the room

The event shows how lamps are kept.
"""

from agendas.reading.lines.sheet import Line
from agendas.reading.side_events.forms import Draft, EventBlock, role_of_label
from agendas.reading.side_events.organizers import after_organized_by
from agendas.reading.times.clocks import full_hours
from agendas.reading.times.day_headings import day_heading
from agendas.reading.times.days import ANY_YEAR
from agendas.reading.times.hours import band_at_start

_FEWEST = 2
_LONGEST = 250  # characters of a title
_SHORT = 60  # characters of a day, and of hours with a room


def paragraph_blocks(lines: list[Line]) -> dict[int, EventBlock]:
    """The events, by the place of their titles; none where another order may be meant.

    Where a day has no title above, or one stands under the last hours, the titles
    may go after their hours.
    """
    days = [place for place, line in enumerate(lines) if _is_day(line)]
    blocks = {}
    for day in days:
        if not (block := _block(lines[max(day - 1, 0) : day + 2])):
            return {}
        blocks[day - 1] = block
    below = lines[days[-1] + 2 : days[-1] + 3] if days else []
    is_other = len(blocks) < _FEWEST or any(map(_is_title, below))
    return {} if is_other else blocks


def _block(lines: list[Line]) -> EventBlock | None:
    """The event of a title, a day and hours."""
    if len(lines) < 3 or not all(line.gap for line in lines) or not _is_title(lines[0]):
        return None
    title, day, hours = lines
    band = band_at_start(full_hours(hours.text)) if len(hours.text) < _SHORT else None
    if not band or not band[0] or hours.cells:
        return None
    draft = Draft(title, title.text, band[2].strip(" ()（）") or None)
    return EventBlock(draft, lines, [(day, day.text), (hours, band[1])])


def _is_title(line: Line) -> bool:
    if line.cells or len(line.text) > _LONGEST or line.text[-1] in ".:。：":
        return False
    band = band_at_start(line.text)
    is_fact = role_of_label(line.text) or after_organized_by(line.text)
    return not (band or is_fact or _is_day(line))


def _is_day(line: Line) -> bool:
    return len(line.text) < _SHORT and day_heading(line.text, ANY_YEAR) is not None
