"""The parts of a document: masthead, list of items, annotations, timetable, tables.

Annotated provisional agenda        → "annotated"
II. Annotations                     → "annotations"
Annex / Proposed organization of work <table>  → "annex", "timetable"
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from agendas.reading.days import (
    band_at_start,
    day_heading,
    is_weekday,
    span_at_end,
    span_at_start,
    without_day_number,
)
from agendas.reading.folding import fold
from agendas.reading.languages import (
    COLUMN_ROLES,
    EVENT_LABEL,
    HALF_WORDS,
    LISTS_MEETINGS,
    RECORD,
    SEE,
    heading_role,
)
from agendas.reading.lines import Line, Sheet
from agendas.reading.marks import clean_title, number_value, read_mark, roman_mark
from agendas.reading.unheaded import counts_on, opens_list
from agendas.symbols import find_symbols

_SECTION_NUMBER = re.compile(
    r"(?:(?:[IVXⅠⅡⅢⅣⅤ]{1,5}|[A-H])\s?[.．:–-]\s?|[一二三四五六七八九十]{1,2}\s?[、.．]\s?"
    r"|(?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا)[ً]?\s*[-–:.]\s?)"
)
_CONTENTS_ENTRY = re.compile(
    r"(?:\.\s?){3,}|…|\s\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s+\d{1,3}$"
    r"|^(?:paragraphs?|page|chapter|paragraphes?|párrafos?|página|пункты|стр\.)",
    re.IGNORECASE,
)
_ANNEX_NAME = (
    r"(?:annexe?|anexo|приложение|附件|المرفق) ?"
    r"(?:(?:[ivx\d]{1,4}|[一二三四])(?!\w)|الاول|الثاني|الثالث)?"
)
_ANNEX_ALONE = re.compile(_ANNEX_NAME)
_ANNEX = re.compile(_ANNEX_NAME + r" ?[.:,–-]? ?(?P<rest>\S.*)")
_LEAP_YEAR = 2024  # has every day, where only the form of a date matters
_NEAR = 8  # lines within which a table must begin after its heading
_FIRST_PAGE = 60  # lines
_MOST_ITEMS = 200  # lines of a list that say how it counts
_MOST_SECTIONS = 200  # no document has as many; keeps the time linear
_AGENDA = {"annotated", "list", "annotations"}
_LISTS = {"annotated", "list"}
_MOST_PROSE = 12  # paragraphs before the agenda of a document that is one


@dataclass
class Section:
    """One part: its heading, if it has one, and the lines under it."""

    role: str
    heading: Line | None
    lines: list[Line]
    last_roman: int = 0
    has_figures: bool = False


def divide(sheet: Sheet) -> list[Section]:
    """The sections of the document in their order; the first is the masthead."""
    sections = [Section("masthead", None, [])]
    prose = 0
    _join_headings(sheet)
    lines = sheet.lines
    is_record = _is_record(lines)
    is_announced = is_record or any(role_of(line) in _LISTS for line in lines)
    for place, line in enumerate(lines):
        role = role_of(line)
        if role in _AGENDA and (is_record or len(sections) > _MOST_SECTIONS):
            role = None
        if role and not _is_confirmed(role, lines, place, sections, prose):
            role = _calendar_instead(role, lines, place)
        if role is None and sections[-1].role != "timetable" and _heads_table(line):
            role = _role_of_table(line, sections)
        if sections[-1].role == "contents":
            if role is None and _is_of_contents(lines, place):
                sections[-1].lines.append(line)
                continue
            sections.append(Section(_before_contents(sections), None, []))
        if role is None and _is_foreign_heading(line, sections):
            role = "foreign"
        role = role or _headless(lines, place, sections)
        if role is None and not is_announced and len(sections) == 1:
            role = "items" if opens_list(lines, place) else None
        prose += role is None and len(line.text) > 200 and not line.cells
        _take(role, line, sections)
    return sections


def _headless(lines: list[Line], place: int, sections: list[Section]) -> str | None:
    """What begins with the line itself, without a heading: days, or meetings."""
    if _opens_day(lines, place, sections):
        is_event = EVENT_LABEL.match(lines[place + 1].text)
        return "side_event_table" if is_event else "table"
    return "list_of_meetings" if _introduces_meetings(lines, place, sections) else None


def _join_headings(sheet: Sheet) -> None:
    """Put together the headings that are broken over two lines."""
    joined: list[Line] = []
    for line in sheet.lines:
        last = joined[-1] if joined else None
        if last and line.text[:1].islower() and _is_second_half(last, line):
            last.text = f"{last.text} {line.text}"
            sheet.use(line)
        else:
            joined.append(line)
    sheet.lines = joined


def _is_second_half(last: Line, line: Line) -> bool:
    if line.gap or line.cells or last.cells or len(last.text) + len(line.text) > 170:
        return False
    words = f"{last.text} {line.text}"
    return role_of(last) is None and _role_of_words(words) in _BROKEN


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
    is_second = role == last.role == "calendar" and not last.lines
    if role is None or is_second:
        last.lines.append(line)
        _count(last, line)
    elif role in _HEADLESS:
        sections.append(Section(_HEADLESS[role], None, [line]))
    else:
        sections.append(Section(role, line, []))


def _is_record(lines: list[Line]) -> bool:
    """Whether minutes, a report or a decision say so before any title of an agenda."""
    for line in lines[:_FIRST_PAGE]:
        if len(line.text) < 300 and RECORD.match(line.text):
            return True
        if role_of(line) in _AGENDA:
            return False
    return False


def _is_of_contents(lines: list[Line], place: int) -> bool:
    """Whether the line is an entry of a table of contents, or goes before its end."""
    near = lines[place : place + 3]
    return any(_CONTENTS_ENTRY.search(line.text) for line in near)


def _before_contents(sections: list[Section]) -> str:
    """The role of the part that a table of contents interrupts."""
    roles = [section.role for section in sections if section.role != "contents"]
    return roles[-1]


def role_of(line: Line) -> str | None:
    """What the line opens if it is a heading of the genre, else None."""
    if len(line.text) > 180 or (line.cells and sum(map(bool, line.cells)) > 1):
        return None
    return _role_of_words(line.text)


@lru_cache(maxsize=4096)
def _role_of_words(text: str) -> str | None:
    if "/" in text and find_symbols(text):
        return None  # the title of a document in a list
    if (
        text.endswith(".")
        and (len(text) > 80 or SEE.search(text))
        or (EVENT_LABEL.match(text))
    ):
        return None  # "Annotations to this item, see item 2.": a sentence
    folded = fold(clean_title(without_section_number(text)))
    if _ANNEX_ALONE.fullmatch(folded):
        return "annex"
    if heading_role(folded) == "calendar" and read_mark(text):
        return None  # "(c) Calendar of meetings for 1999": an item
    annexed = _ANNEX.match(folded)
    # "Annex I. Proposed organization of work": what the annex holds goes before.
    return (annexed and heading_role(annexed["rest"])) or heading_role(folded)


def without_section_number(text: str) -> str:
    """ "II. Annotations" → "Annotations"; "一、临时议程" → "临时议程"."""
    match = _SECTION_NUMBER.match(text)
    return text[match.end() :] if match else text


def _is_confirmed(
    role: str, lines: list[Line], place: int, sections: list[Section], prose: int
) -> bool:
    """Whether what follows the heading is what such a heading opens."""
    near = []
    for line in lines[place + 1 : place + 1 + _NEAR]:
        if role_of(line) == role:
            break
        near.append(line)
    confirm: dict[str, Callable[[], bool]] = {
        "timetable": lambda: any(is_of_timetable(each) for each in near),
        "side_events": lambda: any(is_of_timetable(each) for each in near),
        "calendar": lambda: (
            lists_meetings(near) or (len(near) == _NEAR and any(map(_has_days, near)))
        ),
        "documentation": lambda: False,
        "list": lambda: (
            prose <= _MOST_PROSE
            and not (_has_begun(sections, "list") and counts_on(near))
            and not _has_begun(sections, "annotations")
            and (not _has(sections, "annex") or _has(sections, "annotated"))
        ),
        "annotated": lambda: prose <= _MOST_PROSE and len(sections) < 4,
        "annotations": lambda: prose <= 2 * _MOST_PROSE or _has(sections, "list"),
    }
    return confirm[role]() if role in confirm else True


def _calendar_instead(role: str, lines: list[Line], place: int) -> str | None:
    """A "schedule of meetings" lists one meeting's sittings, or many meetings."""
    if role != "timetable" or "meetings" not in lines[place].text.lower():
        return None
    near = []
    for line in lines[place + 1 : place + 1 + 2 * _NEAR]:
        if role_of(line) == role:
            break
        near.append(line)
    return "calendar" if lists_meetings(near) else None


def _opens_day(lines: list[Line], place: int, sections: list[Section]) -> bool:
    """Whether a day of the week begins here, its hours on the next line: no heading."""
    text = lines[place].text
    if sections[-1].role in {"timetable", "side_events", "calendar", "contents"}:
        return False
    if len(text) >= 100 or not text[:1].isalpha():
        return False
    word = without_day_number(text).split(" ", 1)[0]
    if not is_weekday(word.strip(",،")):
        return False
    near = lines[place + 1 : place + 3]
    return any(map(_has_hours, near)) and day_heading(text, _LEAP_YEAR) is not None


def _has_hours(line: Line) -> bool:
    band = band_at_start(line.text[:300])
    return bool(band and (band[0] or not band[2]) and len(line.text) < 300)


def _introduces_meetings(
    lines: list[Line], place: int, sections: list[Section]
) -> bool:
    """Whether a sentence announces the list: "… list of meetings in June 2004:"."""
    text = lines[place].text
    if sections[-1].role == "calendar" or len(text) > 400 or text[-1:] not in ":：":
        return False
    near = lines[place + 1 : place + 1 + _NEAR]
    return bool(LISTS_MEETINGS.search(text)) and lists_meetings(near)


def lists_meetings(lines: list[Line]) -> bool:
    """Whether days stand beside other words, or several times alone."""
    alone = 0
    for line in lines:
        if _has_days(line):
            found = span_at_start(line.text[:400], 2024)
            if len(line.cells) > 1 or not found or found.rest:
                return True
            alone += 1
    return alone > 1 or (alone == 1 and len(lines) < 4)


def _has(sections: list[Section], role: str) -> bool:
    return any(section.role == role for section in sections)


def _has_begun(sections: list[Section], role: str) -> bool:
    """Whether numbered lines stand in a section of that role already."""
    return any(
        read_mark(line.text)
        for section in sections
        if section.role == role
        for line in section.lines[:40]
    )


def is_of_timetable(line: Line) -> bool:
    """Whether the line is a row, a day, hours or a half of the day."""
    text = line.text
    if len(line.cells) > 1:
        return True
    if len(text) > 200:
        return False
    band = band_at_start(text)
    if fold(text) in HALF_WORDS or (band and band[0]):
        return True
    days = span_at_start(text, 2024) if len(text) < 60 else None
    return bool(days and not days.rest and (days.is_day or not days.span))


def _has_days(line: Line) -> bool:
    if len(line.text) > 400:
        return False
    texts = [*line.cells, line.text]
    return any(span_at_end(text, 2024) or span_at_start(text, 2024) for text in texts)


@lru_cache(maxsize=4096)
def column_role(cell: str) -> str | None:
    """What a table's heading says of its column: "when", "item", "title" …"""
    return COLUMN_ROLES.get(fold(clean_title(cell))) if len(cell) < 60 else None


def _heads_table(line: Line) -> bool:
    """Whether the line is the head of a timetable that no heading announces."""
    if not line.cells:
        return False
    roles = {column_role(cell) for cell in line.cells if cell}
    return bool(roles & {"when", "time", "date"}) and bool(
        roles & {"item", "track", "title"}
    )


def _role_of_table(line: Line, sections: list[Section]) -> str | None:
    if sections[-1].role in {"side_events", "calendar"}:
        return None
    roles = [column_role(cell) for cell in line.cells if cell]
    cells = {fold(cell) for cell in line.cells}
    if "side event" in cells or ("venue" in roles and "organizers" in roles):
        return "side_event_table"
    if "item" in roles or "track" in roles:
        return "table"
    return None


def _is_roman_item(line: Line, sections: list[Section]) -> bool:
    """Whether the line is an item, or its heading, in an agenda with Roman numbers."""
    mark = roman_mark(line.text)
    if not mark or sections[-1].role not in {"list", "annotations"}:
        return False
    listed = next((each for each in reversed(sections) if each.role == "list"), None)
    if listed is None or listed.has_figures:
        return False
    value = number_value(mark.number)
    if sections[-1] is listed:
        return value == listed.last_roman + 1
    return value <= listed.last_roman


def _count(section: Section, line: Line) -> None:
    """Note how the items of a list are numbered, by its first lines."""
    if (
        section.role != "list"
        or section.has_figures
        or len(section.lines) > _MOST_ITEMS
    ):
        return
    if mark := roman_mark(line.text):
        is_next = number_value(mark.number) == section.last_roman + 1
        section.last_roman += is_next
    elif (mark := read_mark(line.text)) and mark.number:
        section.has_figures = True


def _is_foreign_heading(line: Line, sections: list[Section]) -> bool:
    """Whether a numbered heading opens a part that no rule here reads.

    "II. Composition of the Working Group" between the list and the annotations.
    """
    if sections[-1].role not in {"list", "annotations", "foreign", "annotated"}:
        return False
    if _is_roman_item(line, sections):
        return False
    match = _SECTION_NUMBER.match(line.text)
    if not match or len(line.text) > 150 or line.cells:
        return False
    # "A." to "H." part the annotations of one item; only Roman numbers end them.
    is_letter = line.text[0] in "ABEFGH" or line.text[:2] in {"C.", "D."}
    is_single = len(match[0].strip(" .．:–-、")) == 1 and line.text[0] in "IVX"
    if is_letter and not is_single:
        return False
    return not line.text.rstrip().endswith((".", ";")) and read_mark(line.text) is None
