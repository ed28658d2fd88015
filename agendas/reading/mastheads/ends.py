"""Where a masthead ends: at the first item of a list, or where the text begins."""

import re
from itertools import pairwise

from agendas.reading.bodies.names import is_entry
from agendas.reading.bodies.ordinals import read_ordinal
from agendas.reading.languages import (
    DATED,
    DEADLINE,
    ITEM_OF_AGENDA,
    REPORT,
    TEXT_HEADINGS,
)
from agendas.reading.languages.columns import DOCUMENT_WORDS
from agendas.reading.languages.folding import fold
from agendas.reading.lines.marks import clean_title, read_mark
from agendas.reading.lines.sheet import Line
from agendas.reading.mastheads.days_behind import are_hours
from agendas.reading.mastheads.towns import day_at_town
from agendas.reading.parts.headings import without_section_number
from agendas.reading.results import Days
from agendas.reading.tables.table_lines import column_role, heads_table
from agendas.reading.times.days import (
    ANY_YEAR,
    FoundSpan,
    is_weekday,
    place_and_days,
    read_span,
    span_at_start,
)
from agendas.reading.times.hours import names_hours, read_time
from agendas.reading.times.month_words import days_named
from meetings.dates import Precision, Span

_LONGEST_DEADLINE = 150  # characters
_WORDS_AFTER = re.compile(r"\s[-–—]\s[^\W\d]")
_RANGE = re.compile(r"\d{1,2} ?[-–—] ?\d{1,2}\s")
_PART = re.compile(r"[IVX]{1,4}\.\s+[^\W\d_]{2}")
_MANY_DAYS = 4  # the first and last of a meeting, the opening, that of the paper
_SHORTEST_ROWS, _FAR = 40, 10  # characters of two rows; of the words between days
_NUMBER = re.compile(r"\d+")
_HEAD_OF_LINE = 5_000  # characters in which the days of two meetings show
_DAYS_OF_MEETING = re.compile(
    r"(?<![\d.:/])\d{1,2}(?:\s[^\W\d_]{3,12}\.?)?(?:\s\d{4})?"
    r"(?:\s?[-–—]\s?|\s(?:to|and|au|et|al|a|y|по|и|إلى)\s|日[至和])"
    r"(?:\d{1,2}月)?\d{1,2}(?=日|\s(?:de\s)?[^\W\d_]{3})"
)
_ROWS = 3  # that show a table
_NEAR_HOURS = 8  # lines within which a second time stands
_LONGEST_DAY = 40  # characters
_LONGEST_CLOCK = 8  # characters
_CELLS_OF_HEAD = 2  # as many have the lines of a masthead in two columns


def opens_list(text: str) -> bool:
    """Whether the line is an entry of a list: "Agenda item 1: Opening"."""
    mark = read_mark(text)
    is_named = bool(mark and mark.is_named and mark.rest)
    return is_item(text) or (is_named and not ITEM_OF_AGENDA.match(fold(text)))


def opens_text(text: str) -> bool:
    """Whether the words of the document begin: a paragraph, a part, a summary."""
    if (
        len(text) < 100
        and fold(clean_title(without_section_number(text))) in TEXT_HEADINGS
    ):
        return True
    if _PART.match(text):
        return True
    mark = read_mark(text[:400])
    if not mark or not mark.number or mark.is_named or mark.letter:
        return False
    return len(mark.rest) > 80 or mark.rest.endswith((".", "。"))


def begins_table(lines: list[Line], place: int) -> bool:
    """Whether a table begins with the line, whole or broken."""
    if _opens_broken_table(lines, place) or _opens_table(lines, place):
        return True
    if heads_table(lines[place]) or _opens_dated_rows(lines, place):
        return True
    if _opens_numbers(lines, place) or _heads_items(lines[place].text):
        return True
    return _opens_hours(lines, place)


def _opens_numbers(lines: list[Line], place: int) -> bool:
    """Whether "1." stands alone on its line, and "2." a few lines below."""
    if lines[place].text not in {"1.", "1", "1)"}:
        return False
    second = lines[place].text.replace("1", "2")
    return any(line.text == second for line in lines[place + 1 : place + _NEAR_HOURS])


def _heads_items(text: str) -> bool:
    """ "Agenda item Document No.": the heads of two columns that ran together."""
    words = fold(text).split() if len(text) < _LONGEST_DAY else []
    ends = [n for n in (1, 2) if " ".join(words[-n:]) in DOCUMENT_WORDS]
    return any(column_role(" ".join(words[:-n])) == "item" for n in ends)


def _opens_hours(lines: list[Line], place: int) -> bool:
    """Whether the line is a day, and hours alone on their lines stand below it."""
    near = lines[place : place + _NEAR_HOURS]
    if len(near) < _ROWS or not _is_clock(near[1]) or len(near[0].text) > _LONGEST_DAY:
        return False
    found = read_span(near[0].text)
    return bool(found and found.is_day) and any(map(_is_clock, near[2:]))


def _is_clock(line: Line) -> bool:
    text = line.text
    return len(text) < _LONGEST_CLOCK and ":" in text and read_time(text) is not None


def _opens_dated_rows(lines: list[Line], place: int) -> bool:
    """Whether two rows have days in one column, and not the same ones."""
    rows = [_days_of_row(line) for line in lines[place : place + 2]]
    shared = rows[0].keys() & rows[-1].keys()
    return any(rows[0][column] != rows[-1][column] for column in shared)


def _days_of_row(line: Line) -> dict[int, Span]:
    """The cells that hold some days in a row, and nothing else."""
    if len(line.cells) < _CELLS_OF_HEAD:
        return {}
    found = {n: read_span(cell, ANY_YEAR) for n, cell in enumerate(line.cells) if cell}
    spans = {n: each.span for n, each in found.items() if each and each.span}
    return {
        n: span
        for n, span in spans.items()
        if span.precision is Precision.DAY and span.first < span.last
    }


def _opens_broken_table(lines: list[Line], place: int) -> bool:
    """Whether a cell alone, "Body |", stands between lines without a bar at the end."""
    if not place:
        return False  # the first line of the page
    near = [each.raw.rstrip()[-1:] == "|" for each in lines[place - 1 : place + 2]]
    return near == [False, True, False] and lines[place].raw.count("|") == 1


def is_of_list(line: Line) -> bool:
    """Whether the line is an entry of a list, a deadline or the head of a table."""
    roles = [column_role(cell) for cell in line.cells if cell]
    if (len(roles) > 1 and all(roles)) or _is_row(line) or _holds_rows(line.text):
        return True
    is_short = len(line.text) < _LONGEST_DEADLINE
    is_deadline = is_short and DEADLINE.search(line.text) is not None
    return is_deadline or is_item(line.text) or is_entry(line.text)


def _holds_rows(text: str) -> bool:
    """Whether so many days stand there as no meeting has: rows that ran together.

    Or days of two meetings, "3–7 March" and far behind them "9–13 June".
    """
    if len(text) < _SHORTEST_ROWS:
        return False
    ranges = list(_DAYS_OF_MEETING.finditer(text[:_HEAD_OF_LINE]))
    far = (two.start() - one.end() >= _FAR for one, two in pairwise(ranges))
    if any(far) and len({tuple(_NUMBER.findall(match[0])) for match in ranges}) > 1:
        return True
    return len(text) > _LONGEST_DEADLINE and len(days_named(text)) >= _MANY_DAYS


def _is_row(line: Line) -> bool:
    """Whether days and what is on them stand there: "5 May – Forum", "Mon 9<TAB>Board".

    A place beside the days is no row, nor is "24th meeting of the Board – Agenda".
    """
    if line.cells and is_weekday(line.cells[0].split(" ", 1)[0]):
        return True
    found = span_at_start(line.text[:_LONGEST_DEADLINE], ANY_YEAR)
    is_row = found and found.rest and _WORDS_AFTER.search(found.rest)
    if is_row and are_hours(found.rest):
        return False  # "Monday, 5 May, 10 a.m. – Room 4"
    return bool(is_row and (found.span or not read_ordinal(line.text)))


def is_head_in_cells(line: Line) -> bool:
    """Whether a meeting and its days stand in cells: "Ninth session | 5–9 May 2031".

    The days have their year, and no hours stand there.
    """
    if day_at_town(line.text):
        return True
    cells = [cell for cell in line.cells if cell]
    if len(cells) < _CELLS_OF_HEAD or any(map(names_hours, cells)):
        return False
    are_counted = any(read_ordinal(cell) for cell in cells)
    days = (read_span(cell) or place_and_days(cell) for cell in cells)
    return are_counted and any(each and each.span for each in days)


def _opens_table(lines: list[Line], place: int) -> bool:
    """Whether rows of a table begin: lines with as many cells, three or more."""
    sizes = [len(line.cells) for line in lines[place : place + _ROWS]]
    return len(sizes) == _ROWS and sizes[0] > _CELLS_OF_HEAD and len({*sizes}) == 1


def is_item(text: str) -> bool:
    """Whether the words are an entry of a list: "7. Election of officers"."""
    mark = read_mark(text)
    if not mark or not mark.number or mark.is_named or not mark.rest:
        return False
    # "3 - 17 March 2000" are days, also before their place.
    is_days = _RANGE.match(text) and span_at_start(text)
    return not is_days and read_span(text) is None


def day_of_paper(text: str) -> FoundSpan | None:
    """The day after its label: "DATE: MAY 21, 2032", "Дата: 21 мая 2032 г."."""
    match = DATED.match(text) if len(text) < 60 else None
    found = read_span(clean_title(text[match.end() :])) if match else None
    return found if found and found.is_day and not found.problem else None


def is_report(text: str) -> bool:
    """Whether the words are the whole title of a report, not a part of a sentence."""
    is_whole = len(text) < 200 and not text.endswith(" to")
    return is_whole and REPORT.match(text) is not None


def days_with_end(dates: Days | None, end: str, text: str) -> Days | None:
    """The days of a meeting with its first or last, "start" or "end", in the text."""
    found = read_span(text) if end in {"start", "end"} else None
    if not (found and found.span and found.is_day):
        return None
    day = found.span.first
    first = dates.start if dates and end == "end" else day
    return Days(first, day) if first <= day else None
