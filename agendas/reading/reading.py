"""A document read from its text: every part in its turn, and the account at the end.

Each line of the source ends in one of three places: it is used, it is furniture of
the page, or it is in a problem.
"""

from collections.abc import Iterable
from itertools import islice, pairwise, takewhile
from unicodedata import normalize

from agendas.reading.agendas.agendas import join_items, read_agendas
from agendas.reading.breaks.brackets_apart import join_brackets
from agendas.reading.breaks.broken_words import mend_broken_words
from agendas.reading.breaks.cells_apart import put_rows_together
from agendas.reading.breaks.cells_on_lines import put_cells_in_rows
from agendas.reading.breaks.columns_of_spaces import put_spaced_columns_in_cells
from agendas.reading.breaks.counted_cells import put_counted_cells_together
from agendas.reading.breaks.glued_lines import put_spaces_in_glued
from agendas.reading.breaks.hard_wraps import join_wrapped_lines
from agendas.reading.breaks.hours_apart import put_hours_beside_entries
from agendas.reading.breaks.hours_below import put_hours_first
from agendas.reading.breaks.hours_over_lines import put_hours_on_one_line
from agendas.reading.breaks.items_below import join_titles_before_items
from agendas.reading.breaks.items_in_columns import put_items_in_cells
from agendas.reading.breaks.lost_numbers import put_lost_numbers
from agendas.reading.breaks.lost_spaces import put_lost_spaces
from agendas.reading.breaks.lost_tabs import put_lost_tabs
from agendas.reading.breaks.misread_signs import settle_misread_signs
from agendas.reading.breaks.open_bars import join_rows_between_bars
from agendas.reading.breaks.rooms_apart import join_rooms
from agendas.reading.breaks.rows_among_cells import part_rows_among_cells
from agendas.reading.breaks.rows_among_tabs import part_rows_among_tabs
from agendas.reading.breaks.rows_over_labels import put_rows_over_labels_in_cells
from agendas.reading.breaks.slashes import (
    drop_slashes_of_empty_cells,
    part_at_slashes,
    put_slashes_in_cells,
)
from agendas.reading.breaks.unfolding import unfold
from agendas.reading.collector import without_collector
from agendas.reading.languages import AS_FOLLOWS, HELD, NOTES_BY, WAS_HELD
from agendas.reading.languages.tongues import language_of
from agendas.reading.languages.verbs import tells
from agendas.reading.lines.marks import clean_title, read_mark
from agendas.reading.lines.sections import Section
from agendas.reading.lines.sheet import Line, Sheet, make_sheet
from agendas.reading.mastheads.announced import take_announced, take_opening
from agendas.reading.mastheads.bodies_that_meet import take_bodies
from agendas.reading.mastheads.counted import take_ordinals
from agendas.reading.mastheads.ends import is_head_in_cells
from agendas.reading.mastheads.masthead import Masthead, read_masthead
from agendas.reading.mastheads.towns import keep_days
from agendas.reading.meetings.meetings import read_meetings
from agendas.reading.meetings.noted import settle_noted
from agendas.reading.pages.footnotes import take_footnotes
from agendas.reading.pages.furniture import (
    check_symbol,
    drop_furniture,
    find_job_number,
)
from agendas.reading.pages.lowered_marks import raise_marks
from agendas.reading.pages.websites import drop_site_words
from agendas.reading.parts.headings import (
    heading_title,
    role_of_words,
)
from agendas.reading.parts.outline import TABLES, divide
from agendas.reading.parts.unsaid import says_more
from agendas.reading.parts.years import year_of_document
from agendas.reading.programmes.programme import read_programme
from agendas.reading.results import Reading
from agendas.reading.side_events.blocks import event_blocks
from agendas.reading.side_events.forms import refreshments
from agendas.reading.side_events.one_event import one_event
from agendas.reading.side_events.side_events import read_side_events
from agendas.reading.tables.sitting_names import is_meeting_name
from agendas.reading.tables.table_lines import holds_hours, is_day_line, is_of_timetable
from agendas.reading.times.chinese_months import count_months
from agendas.reading.times.clock_signs import settle_signs
from agendas.reading.times.hours import names_hours
from agendas.reading.times.lost_signs import put_lost_signs
from agendas.reading.times.orders_of_figures import fill_years, settle_figures
from agendas.reading.times.years import tells_version, year_of

# More rows than the tables of any document have: a whole year's calendar of the
# United Nations has a thousand. What is after them is reported in one problem.
MAX_ROWS = 5_000
# By what a title opens, of words that say nothing else.
_KINDS = {"annotated": "annotated_agenda", "annotations": "annotations"}
_TITLES = ("annotated", "annotations", "list", "timetable", "side_events", "calendar")
_LONGEST_ENTRY = 150  # characters of one in a table of contents
_CALENDARS = ("calendar of", "calendrier d", "calendario d", "календарь ", "日历")
_CALENDARS += ("تقويم ", "رزنامة ")
_LONGEST_TITLE = 60  # characters
_MOST_UNDER_TITLE = 4  # lines of a masthead that goes on there
_FIRST_LINES = 25  # of a list of items whose title goes before its masthead


def read_text(text: str, *, year: int | None = None) -> Reading:
    """What the text of a document says.

    `year` is taken for days that have none, where the document names no year itself.
    Never fails: what is not understood is in the problems. The first MAX_LINES lines
    that are not blank are read, and MAX_ROWS lines of all tables; a line that holds
    several is taken apart into as many as MAX_LINES, and none beyond a million letters.
    No document has as much. Where something is left, one problem says from which line
    on: "lines_left", "rows_left".
    """
    # Some programs write letters and their accents apart.
    text = normalize("NFC", text)
    with without_collector():
        return read_sheet(make_sheet(text), text, year)


def read_sheet(sheet: Sheet, text: str, year: int | None) -> Reading:
    """What the lines say; afterwards the sheet tells what became of each."""
    reading = Reading(language=language_of(text))
    reading.job_number = find_job_number(sheet)
    drop_site_words(sheet)
    _put_in_cells(sheet)
    page_symbol = drop_furniture(sheet)
    _mend_lines(sheet)
    reading.footnotes = take_footnotes(sheet)
    unfold(sheet)
    reading.footnotes += take_footnotes(sheet)
    _mend_rows(sheet)
    put_lost_numbers(sheet)
    sections = divide(sheet)
    head = _read_head(sheet, sections)
    _take_head(reading, head, page_symbol, sheet)
    _take_title(sheet, reading, sections, head)
    names = [name.text for name in head.names]
    listed = read_agendas(sheet, reading, sections, names)
    take_ordinals(reading)
    take_announced(sheet, reading, sections)
    known_year = reading.dates.start.year if reading.dates else head.year or year
    known_year = known_year or year_of_document(reading, sections)
    _read_tables(sheet, reading, sections, known_year)
    take_opening(reading, sections, known_year)
    join_items(sheet, reading)
    reading.kind = _kind(reading, sections, listed)
    sheet.report_the_rest("not_understood")
    reading.problems = sheet.problems
    return reading


def _put_in_cells(sheet: Sheet) -> None:
    """Make rows of cells of what only tabs, spaces or lines hold apart."""
    part_rows_among_tabs(sheet)
    put_lost_tabs(sheet)
    put_hours_on_one_line(sheet)
    put_spaced_columns_in_cells(sheet)
    put_rows_over_labels_in_cells(sheet)
    put_items_in_cells(sheet)
    put_cells_in_rows(sheet)


def _mend_lines(sheet: Sheet) -> None:
    """Put together what the page broke, and part what ran together on it."""
    put_spaces_in_glued(sheet)
    put_lost_spaces(sheet)
    join_rows_between_bars(sheet)
    mend_broken_words(sheet)
    join_wrapped_lines(sheet)
    join_brackets(sheet)
    join_titles_before_items(sheet)
    raise_marks(sheet)
    settle_misread_signs(sheet)


def _mend_rows(sheet: Sheet) -> None:
    """Put the rows of tables together whose cells or lines came apart."""
    part_rows_among_cells(sheet)
    settle_figures(sheet.lines)
    fill_years(sheet.lines)
    settle_signs(sheet.lines)
    count_months(sheet.lines)
    put_lost_signs(sheet)
    put_slashes_in_cells(sheet)
    part_at_slashes(sheet)
    drop_slashes_of_empty_cells(sheet)
    join_rooms(sheet)
    put_rows_together(sheet)
    put_counted_cells_together(sheet)
    put_hours_beside_entries(sheet)
    put_hours_first(sheet)


def _read_head(sheet: Sheet, sections: list[Section]) -> Masthead:
    """The masthead; its lines of a day and a town keep the day for a timetable."""
    lines = _head_lines(sheet, sections)
    head = read_masthead(sheet, lines)
    keep_days(lines)
    return head


def _head_lines(sheet: Sheet, sections: list[Section]) -> list[Line]:
    """The lines of the masthead, also where the title goes before it."""
    lines = list(sections[0].lines)
    if len(sections) > 1 and sections[1].role == "list":
        near = takewhile(_is_before_items, sections[1].lines[:_FIRST_LINES])
        return [*lines, *_dated(near)] if lines else list(near)
    if len(sections) > 1 and sections[1].role in {"timetable", "side_events"}:
        near = sections[1].lines[:13]
        if sections[1].role == "side_events":
            near = near[: 0 if one_event(near) else min(event_blocks(near), default=13)]
        for line, after in pairwise([*near, near[-1]][:13] if near else []):
            if tells_version(line.text):
                sheet.use(line)
                continue
            if is_head_in_cells(line):
                lines.append(line)
                continue
            if line.cells or is_of_timetable(line) or is_day_line(line.text):
                break
            if is_meeting_name(line.text) and is_of_timetable(after):
                break  # "4th meeting", and its hours under it
            lines.append(line)
    return lines


def _dated(near: Iterable[Line]) -> list[Line]:
    """The lines under the title of a list down to the days, where those stand near.

    "DRAFT", "AGENDA", "of the meeting of the Board", "(Bled, 5–6 May 2031)"
    """
    lines = list(takewhile(_is_no_sentence, islice(near, _MOST_UNDER_TITLE)))
    dated = [n for n, line in enumerate(lines) if year_of(line.text)]
    if not dated:
        return []
    lines[0].gap = True  # behind the title
    return lines[: dated[0] + 1]


def _is_no_sentence(line: Line) -> bool:
    """Whether the words tell no day and no hours: "to be held on 5 May"."""
    told = HELD.search(line.text) or WAS_HELD.search(line.text) or tells(line.text)
    return not (told or names_hours(line.text))


def _is_before_items(line: Line) -> bool:
    if is_head_in_cells(line):
        return True
    return not (line.cells or read_mark(line.text) or is_of_timetable(line))


def _take_head(
    reading: Reading, head: Masthead, page_symbol: str | None, sheet: Sheet
) -> None:
    is_whole = head.symbol and (page_symbol or "").startswith(f"{head.symbol} ")
    is_of_page = is_whole or _stands_first(sheet, page_symbol, head.symbol)
    reading.symbol = page_symbol if is_of_page else head.symbol or page_symbol
    check_symbol(sheet, reading.symbol or "")
    reading.distribution = head.distribution
    reading.original_language = head.original_language
    reading.place, reading.dates = head.place, head.dates
    reading.opening = head.opening if head.dates else None
    if head.document_date and head.document_date.span:
        reading.document_date = head.document_date.span.first
    take_bodies(sheet, reading, head)


def _stands_first(sheet: Sheet, one: str | None, other: str | None) -> bool:
    """Whether one symbol stands on a line above that of the other, a document's."""
    if not one or not other or one == other:
        return False
    lines = (line.text for line in sheet.every[:_FIRST_LINES])
    first = next((text for text in lines if one in text or other in text), "")
    return one in first and other not in first


def _take_title(
    sheet: Sheet, reading: Reading, sections: list[Section], head: Masthead
) -> None:
    """The first heading that says what the document is."""
    reading.title = head.title
    for section in sections[1:]:
        if section.heading and section.role in _TITLES:
            _take_heading(sheet, reading, section)
        elif section.heading and section.role in {"annex", "contents"}:
            sheet.use(section.heading)
        if section.role == "contents":
            sheet.use(*(each for each in section.lines if not _is_text(each)))
        for line in section.lines[:3]:
            if len(line.text) < 100 and NOTES_BY.match(line.text):
                sheet.use(line)


def _take_heading(sheet: Sheet, reading: Reading, section: Section) -> None:
    """The heading of a part: the title, or no more than what opens there."""
    heading = section.heading
    sheet.use(heading)
    is_announced = AS_FOLLOWS.search(heading.text)
    if reading.title is None and not is_announced:
        reading.title = heading_title(heading.text) + _second_line(sheet, section)
    elif section.role in TABLES and not is_announced:
        bodies = (agenda.body for agenda in reading.agendas)
        if says_more(heading.text, [reading.title, reading.parent_body, *bodies]):
            sheet.report(heading, "not_understood")


def _is_text(line: Line) -> bool:
    """Whether a line among the contents is a paragraph, and no entry of them."""
    return len(line.text) > _LONGEST_ENTRY and line.text.endswith((".", "。"))


def _second_line(sheet: Sheet, section: Section) -> str:
    """The end of a title that is broken over two lines."""
    if not section.lines or len(section.heading.text) < 40:
        return ""
    line = section.lines[0]
    if line.gap or line.cells or not line.text[:1].islower() or len(line.text) > 120:
        return ""
    sheet.use(section.lines.pop(0))
    return f" {clean_title(line.text)}"


def _read_tables(
    sheet: Sheet, reading: Reading, sections: list[Section], year: int | None
) -> None:
    marks = refreshments(reading.footnotes)
    left = MAX_ROWS
    for section in sections:
        if section.role in TABLES:
            section.lines = sheet.leave(section.lines, left, "rows_left")
            left -= len(section.lines)
            _read_table(sheet, reading, section, year, marks)
    settle_noted(sheet, reading)


def _read_table(
    sheet: Sheet,
    reading: Reading,
    section: Section,
    year: int | None,
    marks: dict[str, str | None],
) -> None:
    if section.role == "timetable":
        reading.organization_of_work += read_programme(
            sheet, section.lines, reading, year, section.heading
        )
    elif section.role == "side_events":
        heading = section.heading.text if section.heading else ""
        year = year or (None if tells_version(heading) else year_of(heading))
        reading.side_events += read_side_events(
            sheet, section.lines, reading, year, marks, section.heading
        )
    elif section.role == "calendar" and (section.heading or section.lines):
        named = year_of(reading.title or "")
        reading.meetings += read_meetings(sheet, section, year or named)


def _kind(
    reading: Reading,
    sections: list[Section],
    listed: bool,  # noqa: FBT001
) -> str:
    """What the document is, by what was read; where nothing was, by its parts."""
    has_annotations = any(agenda.annotations for agenda in reading.agendas)
    has_items = any(agenda.items for agenda in reading.agendas)
    titled = _KINDS.get(role_of_words(reading.title)) if reading.title else None
    if listed and has_items:
        is_annotated = has_annotations or titled == "annotated_agenda"
        return "annotated_agenda" if is_annotated else "provisional_agenda"
    if has_items:
        return titled or "annotations"
    if reading.organization_of_work:
        return "programme"
    if reading.side_events:
        return "side_events"
    unread = next(filter(None, map(_kind_of_part, sections)), "other")
    if reading.meetings or (unread == "other" and _is_titled_calendar(reading.title)):
        return "calendar"
    return titled or unread


def _is_titled_calendar(title: str | None) -> bool:
    """Whether a whole title says so: "Calendar of meetings[1] No. 94 – May 2031"."""
    if not title or len(title) > _LONGEST_TITLE or ":" in title:
        return False  # "Calendar of meetings: what changes"
    says_so = any(map(title.lower().__contains__, _CALENDARS))
    return says_so and role_of_words(title) == "calendar"


def _kind_of_part(section: Section) -> str | None:
    """What a document is for a table of which nothing could be read."""
    if section.role == "timetable" and holds_hours(section.lines):
        return "programme"
    return "side_events" if section.role == "side_events" else None
