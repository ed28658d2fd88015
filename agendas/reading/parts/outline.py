"""The parts of a document: masthead, list of items, annotations, timetable, tables.

Annotated provisional agenda        → "annotated"
II. Annotations                     → "annotations"
Annex / Proposed organization of work <table>  → "annex", "timetable"
"""

import re

from agendas.reading.bodies.names import is_entry
from agendas.reading.languages import OPEN_ENDS, RECORD
from agendas.reading.lines.marks import number_value, read_mark
from agendas.reading.lines.sections import Section
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.meetings.counted_sessions import counted_lists
from agendas.reading.meetings.headed_tables import headed_tables
from agendas.reading.meetings.labelled_rows import labelled_lists
from agendas.reading.meetings.regular_rows import regular_lists
from agendas.reading.meetings.regular_units import regular_paragraphs
from agendas.reading.meetings.unheaded import unheaded_lists
from agendas.reading.meetings.untitled import untitled_lists
from agendas.reading.parts.confirmed import begins_second, is_confirmed, other_role
from agendas.reading.parts.headings import (
    role_of,
    role_of_words,
)
from agendas.reading.parts.numbers import AGENDA, LISTS, count, is_foreign_heading
from agendas.reading.parts.unheaded import groups_items, opens_list
from agendas.reading.parts.unheaded_events import (
    begins_slashed_events,
    is_event,
    role_of_hours,
)
from agendas.reading.parts.worded_headings import (
    begins_period,
    is_broken_list,
    role_by_form,
)
from agendas.reading.side_events.one_event import one_event
from agendas.reading.tables.table_lines import (
    NEAR,
    has_hours_below,
    has_rests_below,
    introduces_meetings,
    is_day_above_hours,
    is_day_line,
    is_of_timetable,
    opens_hours,
)
from agendas.reading.times.hours import names_hours

_CONTENTS_ENTRY = re.compile(
    r"(?:\.\s?){3,}|…|\s\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s+\d{1,3}$"
    r"|^(?:paragraphs?|page|chapter|paragraphes?|párrafos?|página|пункты|стр\.)",
    re.IGNORECASE,
)
_FIRST_PAGE = 60  # lines
_MOST_SECTIONS = 200  # no document has as many; keeps the time linear
_BEFORE_BARE = {"masthead", "foreign"}
TABLES = {"timetable", "side_events", "calendar"}
_LONGEST_LINE = 300  # characters
_LONGEST_LABEL = 12  # characters: "10 (b)"
_BROKEN_LINE = 40  # characters; a shorter line was not broken by the page's width


def divide(sheet: Sheet) -> list[Section]:
    """The sections of the document in their order; the first is the masthead."""
    lines = _join_headings(sheet)
    if found := one_event(lines):
        before = Section("masthead", None, lines[: found[0]])
        return [before, Section("side_events", None, lines[found[0] :])]
    return _divided(lines)


def _divided(lines: list[Line]) -> list[Section]:
    sections = [Section("masthead", None, [])]
    prose = end = 0
    roles = [role_of(line) for line in lines]
    is_record = _is_record(lines, roles)
    is_announced = is_record or not LISTS.isdisjoint(roles)
    lists, is_regular = ({}, False) if is_announced else _bare_lists(lines)
    for place, line in enumerate(lines):
        if place in lists and sections[-1].role in _BEFORE_BARE:
            end = lists[place]
            sections += _bare_list(lines[place:end], is_regular=is_regular)
        if place < end:
            continue
        role = roles[place]
        is_late = role in AGENDA and (is_record or len(sections) > _MOST_SECTIONS)
        role = None if is_late else _settled(lines, roles, place, sections, prose)
        last = sections[-1].role
        role = role_by_form(role, lines, place, last, is_in_table=last in TABLES)
        if sections[-1].role == "contents":
            if role is None and _is_of_contents(lines, place):
                sections[-1].lines.append(line)
                continue
            sections.append(Section(_before_contents(sections), None, []))
        role = role or _headless(lines, place, sections)
        if role is None and not is_announced and len(sections) == 1:
            role = "items" if opens_list(lines, place) else None
        prose += role is None and len(line.text) > 200 and not line.cells
        _take(role, line, sections)
    return sections


def _bare_lists(lines: list[Line]) -> tuple[dict[int, int], bool]:
    """Where lists of meetings begin and end, and whether their rows are of one form."""
    lists = headed_tables(lines) or labelled_lists(lines) or unheaded_lists(lines)
    lists = lists or counted_lists(lines)
    if lists:
        return lists, False
    regular = regular_paragraphs(lines) or regular_lists(lines)
    return regular or untitled_lists(lines), True


def _bare_list(lines: list[Line], *, is_regular: bool) -> list[Section]:
    """The list of meetings that nothing announces, and what follows it."""
    of_meetings = Section("calendar", None, lines, is_bare=True, is_regular=is_regular)
    return [of_meetings, Section("foreign", None, [])]


def _settled(
    lines: list[Line],
    roles: list[str | None],
    place: int,
    sections: list[Section],
    prose: int,
) -> str | None:
    """The role of a heading, if it is one and what such a heading opens follows it."""
    role = roles[place]
    if not role or (role == "calendar" and _is_in_sentence(lines, place)):
        return None
    if _is_end_of_title(lines, place) or _is_title(lines, place, sections[-1]):
        return None
    if role in LISTS and _is_point(lines[place], sections[-1]):
        return None
    near = _near(lines, roles, place)
    is_sure = is_confirmed(role, near[:NEAR], sections, prose)
    return other_role(role, lines[place], near, is_sure=is_sure)


def _headless(lines: list[Line], place: int, sections: list[Section]) -> str | None:
    """What begins with the line itself: a part unknown here, days, or meetings."""
    if is_foreign_heading(lines[place], sections):
        near = lines[place + 1 : place + 4]
        goes_on = groups_items(near, sections[-1].last_number)
        return None if goes_on else "foreign"
    last = sections[-1].role
    if last != "calendar" and introduces_meetings(lines, place):
        return "list_of_meetings"
    if last in TABLES | {"contents"}:
        return None
    if begins_slashed_events(lines, place):
        return "side_event_table"
    text = lines[place].text
    if is_day_line(text) and (role := _below_day(lines, place)):
        return role
    if opens_hours(lines, place) or is_day_above_hours(lines, place):
        return role_of_hours(lines, place)
    return None


def _below_day(lines: list[Line], place: int) -> str | None:
    """What a day would begin with the lines under it: side events, or sittings."""
    if place + 1 < len(lines) and is_event(lines[place + 1].text):
        return "side_event_table"
    is_table = has_hours_below(lines, place) or has_rests_below(lines, place)
    return "table" if is_table else None


def _join_headings(sheet: Sheet) -> list[Line]:
    """Put together the headings that are broken over two lines."""
    joined: list[Line] = []
    for line in sheet.lines:
        last = joined[-1] if joined else None
        may_go_on = line.text[:1].islower() or begins_period(line.text)
        if last and may_go_on and _is_second_half(last, line):
            last.text = f"{last.text} {line.text}"
            sheet.use(line)
        else:
            joined.append(line)
    sheet.lines = joined
    return joined


def _is_second_half(last: Line, line: Line) -> bool:
    if line.gap or line.cells or last.cells or len(last.text) + len(line.text) > 170:
        return False
    words = f"{last.text} {line.text}"
    is_broken = role_of_words(words) in _BROKEN and role_of(last) is None
    return is_broken or is_broken_list(last.text, line.text)


_BROKEN = {"annotated", "annotations", "timetable", "side_events"}
# Roles of lines that are the first of a section, not its heading.
_HEADLESS = {
    "table": "timetable",
    "side_event_table": "side_events",
    "list_of_meetings": "calendar",
    "items": "list",
}


def _take(role: str | None, line: Line, sections: list[Section]) -> None:
    """Put the line into the last section, or open a new one with it."""
    last = sections[-1]
    is_second = role == last.role and _is_still_empty(last)
    # "Calendar of side events", and under it "Schedule as of 2 March".
    is_of_events = last.role == "side_events" and role in TABLES and not last.lines
    if role is None or is_second or is_of_events:
        line.is_used |= is_of_events or (is_second and role == "calendar")
        last.lines.append(line)
        count(last, line)
    elif role == "list" and begins_second(sections):
        line.is_used = True
        sections.append(Section(role, last.lines.pop(), []))
    elif role in _HEADLESS:
        sections.append(Section(_HEADLESS[role], None, [line]))
    else:
        sections.append(Section(role, line, []))


def _is_still_empty(section: Section) -> bool:
    """Whether nothing of a table stands yet under its heading."""
    if section.role == "calendar":
        return not section.lines
    if section.role != "timetable" or len(section.lines) > NEAR:
        return False
    return not any(line.cells or names_hours(line.text) for line in section.lines)


def _is_record(lines: list[Line], roles: list[str | None]) -> bool:
    """Whether minutes, a report or a decision say so before any title of an agenda."""
    for line, role in zip(lines[:_FIRST_PAGE], roles, strict=False):
        if len(line.text) < 300 and RECORD.match(line.text):
            return True
        if role in AGENDA:
            return False
    return False


def _is_of_contents(lines: list[Line], place: int) -> bool:
    """Whether the line is an entry of a table of contents, or goes before its end."""
    near = lines[place : place + 3]
    return any(_CONTENTS_ENTRY.search(line.text) for line in near)


def _before_contents(sections: list[Section]) -> str:
    """The role of the part that a table of contents interrupts."""
    roles = [section.role for section in sections if section.role != "contents"]
    return "foreign" if roles[-1] in TABLES else roles[-1]


def _is_in_sentence(lines: list[Line], place: int) -> bool:
    """Whether the words are the middle of a paragraph that is broken into lines."""
    line = lines[place]
    if line.text[:1].islower():
        return True
    before = lines[place - 1].text if place and not line.gap else ""
    if line.text.isupper() != before.isupper():
        return False
    return len(before) > _BROKEN_LINE and before[-1] not in ".:;。；："


def _is_end_of_title(lines: list[Line], place: int) -> bool:
    """Whether the words end the title above: "agenda and / organization of work"."""
    line = lines[place]
    before = lines[place - 1].text if place and not line.gap else ""
    if not before or len(before) > _LONGEST_LINE:
        return False
    is_open = before.lower().endswith(OPEN_ENDS)
    is_small = line.text[:1].islower()
    return is_small + is_open + _begins_entry(lines[place - 1]) > 1


def _is_point(line: Line, section: Section) -> bool:
    """Whether the words are a point of the list, or a row of the timetable.

    "- Draft agenda of the next session", "6 Provisional agenda of the next session"
    """
    if section.role in TABLES:
        return line.text[:1].isdecimal() and not line.gap
    return section.role in LISTS and is_entry(line.text)


def _is_title(lines: list[Line], place: int, section: Section) -> bool:
    """Whether the words are the title of an item whose mark stands alone above."""
    if section.role not in LISTS or not place or lines[place].cells:
        return False
    mark = read_mark(lines[place - 1].text[:_LONGEST_LABEL])
    if mark is None or mark.rest:
        return False
    if mark.number:
        return number_value(mark.number) == section.last_number > 1
    return bool(mark.letter) and section.last_number > 0


def _begins_entry(line: Line) -> bool:
    """Whether an item, or a row of a timetable, stands on the line."""
    return bool(read_mark(line.text) or line.cells or is_of_timetable(line))


def _near(lines: list[Line], roles: list[str | None], place: int) -> list[Line]:
    """The lines under a heading, up to the next one of its role."""
    end = place + 1
    while end < len(lines) and end <= place + 2 * NEAR and roles[end] != roles[place]:
        end += 1
    return lines[place + 1 : end]
