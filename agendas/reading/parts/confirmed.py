"""Whether what such a heading opens follows it, and what follows it instead.

Timetable, and days and hours under it      → "timetable"
Programme of meetings, and many meetings    → "calendar"
Annex / Provisional agenda, of a report     → of the next session: no agenda
"""

from collections.abc import Callable
from itertools import takewhile

from agendas.reading.bodies.names import is_body
from agendas.reading.languages import MANY_MEETINGS, TIME_ROLES
from agendas.reading.languages.words import ADOPTS_ANNEXED
from agendas.reading.lines.marks import read_mark, section_number
from agendas.reading.lines.sections import Section
from agendas.reading.lines.sheet import Line
from agendas.reading.parts.headings import without_section_number
from agendas.reading.parts.numbers import LISTS
from agendas.reading.parts.unheaded import counts_on
from agendas.reading.parts.unheaded_events import have_organizers
from agendas.reading.parts.worded_headings import is_prose
from agendas.reading.side_events.forms import role_of_label
from agendas.reading.side_events.hours_behind import events_before_hours
from agendas.reading.tables.table_lines import (
    NEAR,
    counts_days_of_months,
    has_days,
    has_hours_below,
    heads_meetings,
    heads_years,
    holds_hours,
    holds_sittings,
    holds_times,
    is_day_line,
    is_of_timetable,
    lists_meetings,
    may_be_day,
)

_MOST_OF_PAGE = 2  # lines above a page that is an annex alone
_NEAR_ANNEX = 4  # lines of a decision right above its annex
_MOST_BEFORE_ANNEX = 30  # lines of a letter that sends an agenda
_MOST_PROSE = 12  # paragraphs before the agenda of a document that is one
_FEWEST_ROWS = 2  # of a list of meetings under a heading of other words


def is_confirmed(
    role: str, near: list[Line], sections: list[Section], prose: int
) -> bool:
    """Whether what follows the heading is what such a heading opens."""
    confirm: dict[str, Callable[[], bool]] = {
        "timetable": lambda: holds_times(near),
        "side_events": lambda: _holds_events(near),
        "calendar": lambda: not is_prose(near) and _holds_meetings(near),
        "documentation": lambda: False,
        "list": lambda: (
            prose <= _MOST_PROSE
            and not (_has_begun(sections, "list") and counts_on(near))
            and (not _has_begun(sections, "annotations") or begins_second(sections))
            and (_has(sections, "annotated") or not _is_after_text(sections))
        ),
        "annotated": lambda: prose <= _MOST_PROSE and len(sections) < 4,
        "annotations": lambda: prose <= 2 * _MOST_PROSE or _has(sections, "list"),
    }
    return confirm[role]() if role in confirm else True


def _holds_events(near: list[Line]) -> bool:
    return bool(events_before_hours(near)) or any(
        is_of_timetable(each) or role_of_label(each.text) in TIME_ROLES for each in near
    )


def _holds_meetings(near: list[Line]) -> bool:
    return (
        lists_meetings(near)
        or counts_days_of_months(near)
        or any(map(heads_years, near))
        or (len(near) == NEAR and any(map(has_days, near)))
    )


def other_role(
    role: str, heading: Line, near: list[Line], *, is_sure: bool
) -> str | None:
    """What stands there instead: one meeting's sittings, or many meetings.

    A list of meetings may hold sittings with their hours, a schedule of them a list,
    and "Programa", which is also the word for an agenda, hours without an item.
    """
    if role in LISTS and is_sure and holds_hours(near) and not any(map(_is_item, near)):
        return "timetable"
    if role == "timetable" and heads_meetings(heading, near):
        return "calendar"
    if is_sure:
        is_timed = holds_sittings(near) or any(
            may_be_day(each.text) and has_hours_below(near, n)
            for n, each in enumerate(near[:NEAR])
        )
        if role == "calendar" and is_timed:
            return "side_events" if have_organizers(near) else "timetable"
        return role
    if role != "timetable" or not MANY_MEETINGS.search(heading.text):
        return None
    # One line with days may be the masthead of a journal: "Rome, 3–7 March 2031".
    dated = [each for each in near if has_days(each) and not is_day_line(each.text)]
    is_list = len(dated) >= _FEWEST_ROWS and lists_meetings(near)
    return "calendar" if is_list else None


def _is_item(line: Line) -> bool:
    mark = read_mark(line.text)
    return bool(mark and (mark.number or mark.letter))


def begins_second(sections: list[Section]) -> bool:
    """Whether the name of another body stands last among annotations.

    "B. Working Group on Buoys", and under it its own list and annotations.
    """
    last = sections[-1].lines[-1:] if sections[-1].role == "annotations" else []
    if not last or len(last[0].text) > 200 or last[0].text.endswith((".", ";", ":")):
        return False
    return last[0].gap and is_body(without_section_number(last[0].text))


def _is_after_text(sections: list[Section]) -> bool:
    """Whether an annex stands above, and before it a document that it belongs to.

    A page with an annex alone has no text; a letter that sends an agenda counts no
    paragraphs, as the report of a session does, whose annex is of the next one.
    """
    if not _has(sections, "annex"):
        return False
    sections = list(takewhile(lambda section: section.role != "annex", sections))
    before = [line for section in sections for line in section.lines]
    if any(ADOPTS_ANNEXED.search(line.text) for line in before[-_NEAR_ANNEX:]):
        return False  # the agenda is what the decision above adopts
    size = len(before)
    if not _MOST_OF_PAGE < size <= _MOST_BEFORE_ANNEX:
        return size > _MOST_OF_PAGE
    return any(map(_is_counted, before))


def _is_counted(line: Line) -> bool:
    mark = read_mark(line.text)
    return bool(mark and mark.number) or section_number(line.text) is not None


def _has_begun(sections: list[Section], role: str) -> bool:
    """Whether numbered lines stand in a section of that role already."""
    return any(
        read_mark(line.text)
        for section in sections
        if section.role == role
        for line in section.lines[:40]
    )


def _has(sections: list[Section], role: str) -> bool:
    return any(section.role == role for section in sections)
