"""Lines that show what a part holds: a timetable, side events, a list of meetings.

Date and time<TAB>Item<TAB>Title        heads a timetable
Monday, 29 May 2023 / 10 a.m.–1 p.m.    are of one
Working Group on Firearms   6–8 May     is of a list of meetings
"""

import datetime as dt
import re
from functools import lru_cache

from agendas.reading.bodies.days_and_places import is_known_place
from agendas.reading.languages import (
    COLUMN_ROLES,
    HALF_WORDS,
    MANY_MEETINGS,
    REST_WORDS,
    TIME_ROLES,
    announces_meetings,
)
from agendas.reading.languages.columns import COLUMNS_OF_MEETINGS
from agendas.reading.languages.folding import fold
from agendas.reading.lines.marks import BULLETS, clean_title
from agendas.reading.lines.sheet import Line
from agendas.reading.tables.days_with_hours import day_with_hours
from agendas.reading.tables.row_forms import hours_of_half, start_at_head
from agendas.reading.tables.sitting_names import time_behind
from agendas.reading.times.clocks import full_hours, is_clock
from agendas.reading.times.day_headings import (
    day_heading,
    heads_weekday,
    without_day_number,
)
from agendas.reading.times.days import ANY_YEAR, read_span, span_at_end, span_at_start
from agendas.reading.times.days_within import span_within
from agendas.reading.times.figures import DIGIT
from agendas.reading.times.hours import band_at_start, names_hours, read_time
from agendas.reading.times.years import year_of
from meetings.dates import Precision

NOTHING = frozenset("-–—*")  # a cell that says that nothing is held
_OR = re.compile(r"\s?/\s?|\s(?:and|or|et|ou|y|o|и|или)\s|\s?&\s?")
_BARE_DAYS = re.compile(
    r"(?:(?:du|del|from|с|من)\s)?\d{1,2}\s?(?:[-–—]|au|al|to|по|إلى)\s?\d{1,2}"
)
_PARTS = re.compile(r"\s{3,}|[,،]\s|，|[:：(（)）]")
_YEARS = re.compile(r"(?:[^\W\d_]{1,20}\s)?(?:(?:19|20)\d{2}(?:\s|$)){2,4}")
_IN_YEAR = re.compile(
    r"\s(?:(?:in|for|en|pour|para|в|на|عام|لعام|في) )?(?:19|20)\d\d(?: год[ау]?| г\.)?$"
)
# Heads a column of numbers that only count the rows.
_NUMBER_SIGNS = {"", "no.", "no", "n°", "nº", "number", "№", "编号", "序号", "номер"}
_NUMBER_SIGNS |= {"№ п/п", "п/п", "الرقم", "رقم", "م", "ت", "الرقم التسلسلي"}
_DOTTED = re.compile(r"(?:0[6-9]|1\d|2[0-3])\.[0-5][05](?=\s+(?:[–—-]\s)?[^\W\d_])")
_LONGEST_START = 190  # characters of a row that are looked at
_SHORTEST_NAME, _LONGEST_NAMED = 3, 80  # characters of a name, and with its hours
_LONGEST_CLOCK = 30  # characters of a time alone
_LONGEST_PROGRAMME = 40  # lines of a day and the next one
_FEWEST_ROWS = 2  # with hours, after a first one
_FEWEST_OF_DAY = 1  # the same below a day
NEAR = 8  # lines within which a table must begin after its heading


def is_of_timetable(line: Line) -> bool:
    """Whether the line is a row, a day, hours, both or a half of the day."""
    text = line.text
    if len(line.cells) > 1:
        return True
    if len(text) > 200:
        return False
    band = band_at_start(full_hours(text))
    if fold(text) in HALF_WORDS or (band and band[0]) or _is_clock(text):
        return True
    if _start(line) or is_header(text):
        return True
    text = without_day_number(text)
    days = span_at_start(text, ANY_YEAR) if len(text) < 90 else None
    if days and days.rest:
        return day_with_hours(text, ANY_YEAR) is not None
    return bool(days and (days.is_day or not days.span))


def _is_clock(text: str) -> bool:
    """Whether the line is a time alone: "09:00", "14 h 30", "from 3 p.m."."""
    if not 3 < len(text) < _LONGEST_CLOCK or not DIGIT.search(text):
        return False
    return is_clock(text) or read_time(text) is not None


def has_days(line: Line) -> bool:
    """Whether days stand at an end of the line or of one of its cells.

    A comma or a wide gap parts cells as well: "Board    12–16 May 2020    Vienna".
    """
    if len(line.text) > 400 or _is_hours(line.text):
        return False
    is_prose = bool(line.cells) or line.text.endswith((".", "。"))
    parts = [] if is_prose else _PARTS.split(line.printed.strip())[1:]
    if any(_is_day(part.strip()) for part in parts):
        return True
    inside = None if is_prose else span_within(line.text, ANY_YEAR)
    behind = line.text[inside.end :].strip(" ,،，.;；–—-") if inside else ""
    if behind and is_known_place(behind.removeprefix("in ")):
        return True
    if inside and "日" in line.text and not (inside.start and behind):
        return True  # Chinese puts no space between days and a title
    return any(
        span_at_end(text, ANY_YEAR) or span_at_start(text, ANY_YEAR)
        for text in (*line.cells, line.text)
    )


def _is_hours(text: str) -> bool:
    """ "10. 30 a. m. – 12 p.m.": hours alone, whose figures could be days."""
    band = band_at_start(text) if len(text) < _LONGEST_CLOCK else None
    return bool(band and band[0] and not band[2])


def _is_day(text: str) -> bool:
    found = read_span(text, ANY_YEAR) if text else None
    return bool(found and found.span and found.span.precision is Precision.DAY)


def counts_days_of_months(lines: list[Line]) -> bool:
    """Whether a month stands alone, and under it bare days: "January", "26–30"."""
    months = [place for place, line in enumerate(lines) if _is_month(line.text)]
    under = lines[months[0] + 1 : months[0] + 2] if months else []
    parts = _PARTS.split(under[0].text) if under else []
    return bool(parts) and any(map(_BARE_DAYS.match, parts))


def _is_month(text: str) -> bool:
    found = read_span(text, ANY_YEAR) if len(text) < 20 else None
    return bool(found and found.span and found.span.precision is Precision.MONTH)


def lists_meetings(lines: list[Line]) -> bool:
    """Whether days stand beside other words, or several times alone."""
    alone = 0
    for line in lines:
        if len(line.cells) > 1 and any(map(_is_month, filter(None, line.cells[1:]))):
            return True
        if has_days(line):
            found = span_at_start(line.text[:400], ANY_YEAR)
            if len(line.cells) > 1 or not found or found.rest:
                return True
            alone += 1
    return alone > 1 or (alone == 1 and len(lines) < 4)


@lru_cache(maxsize=4096)
def column_role(cell: str) -> str | None:
    """What a table's heading says of its column: "when", "item", "title" …

    Also where it names two things of one kind: "Speaker / Facilitator".
    """
    if len(cell) >= 60:
        return None
    if DIGIT.search(cell):
        if cell[:1].isdigit() or not ("20" in cell or "19" in cell):
            return None
        cell = _IN_YEAR.sub("", cell)  # "Dates in 2031"
        if not cell or DIGIT.search(cell):
            return None
    title = clean_title(cell)
    if role := COLUMN_ROLES.get(fold(title)):
        return role
    parts = _OR.split(title)
    if len(parts) == 1:
        return None
    roles = {COLUMN_ROLES.get(fold(part)) for part in parts}
    if roles == {"date", "time"}:
        return "when"  # "Date / Heure"
    return roles.pop() if len(roles) == 1 else None


@lru_cache(maxsize=4096)
def is_header(text: str) -> bool:
    """Whether a line is the heading of a table whose columns ran together.

    "Date and time Item Title or description"
    """
    words = fold(text).split() if len(text) < 120 else []
    roles = []
    while words:
        sizes = [n for n in (5, 4, 3, 2, 1) if " ".join(words[:n]) in COLUMN_ROLES]
        if not sizes:
            return False
        roles.append(COLUMN_ROLES[" ".join(words[: sizes[0]])])
        words = words[sizes[0] :]
    return len(roles) > 1 and roles[0] in {"when", "date", "time"}


def heads_columns(line: Line) -> bool:
    """Whether the line is the heading of columns that spaces hold apart."""
    cells = line.columns if len(line.text) < 200 else []
    return len(cells) > 1 and all(map(column_role, cells))


def heads_years(line: Line) -> bool:
    """Whether the line holds the years over the columns of a list of meetings."""
    return len(line.text) < 100 and bool(_YEARS.fullmatch(line.text))


def heads_meetings(heading: Line, near: list[Line]) -> bool:
    """Whether a table of days, meetings and places begins under "Meetings in 2031"."""
    named = MANY_MEETINGS.search(heading.text) and year_of(heading.text)
    roles = set(map(role_in_list, near[0].cells)) if named and near else set()
    has_place = not roles.isdisjoint({"venue", "country"})
    is_list = "title" in roles and has_place and not roles.isdisjoint(TIME_ROLES)
    has_hours = any(names_hours(cell) for line in near for cell in line.cells)
    return is_list and "track" not in roles and not has_hours


def role_in_list(cell: str) -> str | None:
    """What a heading says, also of a column that only lists of meetings have."""
    return column_role(cell) or COLUMNS_OF_MEETINGS.get(fold(cell))


def heads_table(line: Line) -> bool:
    """Whether the line is the head of a timetable that no heading announces."""
    if not line.cells:
        return False
    roles = {column_role(cell) for cell in line.cells if cell}
    if {fold(cell) for cell in line.cells} & _NAMES_OF_MEETINGS:
        return False
    known = {"item", "track", "title"} | ({None} if line.is_piece else set())
    return bool(roles & {"when", "time", "date"}) and bool(roles & known)


def _heads_sittings(line: Line) -> bool:
    """Whether the line heads a table of hours and items of an agenda."""
    roles = {column_role(cell): fold(cell) for cell in line.cells if cell}
    is_item = roles.get("item", "") not in _NUMBER_SIGNS
    return is_item and bool({"time", "when"} & roles.keys())


def _has_hours(line: Line) -> bool:
    if len(line.text) >= 300:
        return False
    band = band_at_start(full_hours(line.text))
    is_band = band and (band[0] or not band[2])
    return bool(is_band or _is_clock(line.text) or hours_of_half(line.text))


# What no timetable heads a column with.
_NAMES_OF_MEETINGS = {
    fold(name)
    for name in ("name of meeting", "name of the meeting", "title of meeting")
    + ("nom de la réunion", "nombre de la reunión", "название совещания")
    + ("наименование совещания", "наименование заседания", "название заседания")
    + ("会议名称", "اسم الاجتماع", "عنوان الاجتماع")
}


def role_of_table(line: Line) -> str | None:
    """What begins with the head of a table: a timetable, or side events."""
    roles = [column_role(cell) for cell in line.cells if cell]
    cells = {fold(cell) for cell in line.cells}
    if "side event" in cells or ("venue" in roles and "organizers" in roles):
        return "side_event_table"
    # A heading put together names committees beside the hours.
    of_hours = line.is_piece and roles[0] in {"time", "when"} and "title" not in roles
    if cells & _NAMES_OF_MEETINGS:
        return None  # of a list of meetings, whose rows have numbers
    if {"item", "track", "until"} & {*roles} or of_hours:
        return "table"
    return None


def may_be_day(text: str) -> bool:
    """Whether a day of the week, or one that is counted, stands in a short line."""
    if len(text) >= 100 or not (text[:1].isalnum() or text[:1] in BULLETS):
        return False
    bare = without_day_number(text)
    return bare != text or heads_weekday(bare)


def is_day_line(text: str) -> bool:
    """Whether the line is a day of the week with its date, and begins a part."""
    return may_be_day(text) and day_heading(text, ANY_YEAR) is not None


def holds_times(lines: list[Line]) -> bool:
    """Whether a day or hours stand there, as in a timetable."""
    is_any = any(is_of_timetable(each) or is_day_line(each.text) for each in lines)
    return is_any or begins_hours(lines)


def holds_sittings(lines: list[Line]) -> bool:
    """Whether the lines have hours, or head a table of hours and items."""
    return holds_hours(lines) or any(map(_heads_sittings, lines))


def holds_hours(lines: list[Line]) -> bool:
    """Whether hours from and to stand at the head of lines, and no days beside them."""
    bands = [band_at_start(full_hours(line.text[:300])) for line in lines]
    heads = [line for line, band in zip(lines, bands, strict=True) if band and band[0]]
    return len(heads) > 1 and not any(map(has_days, heads))


def has_hours_below(lines: list[Line], place: int) -> bool:
    """Whether the hours of a day stand below it, which then is no heading.

    A sentence on the day and the heads of columns may stand between.
    """
    near = lines[place + 1 : place + 3]
    places = [n for n in (place + 1, place + 3) if n < len(lines)]
    is_begun = any(_has_hours(each) or _ends_with_hours(each.text) for each in near)
    return is_begun or any(opens_hours(lines, n, fewest=_FEWEST_OF_DAY) for n in places)


@lru_cache(maxsize=64)  # a line is asked for each of those near it
def _ends_with_hours(text: str) -> bool:
    """ "Plenary: 11 a.m.": whether hours stand behind a name, which is no label."""
    is_short = len(text) < _LONGEST_NAMED and DIGIT.search(text)
    found = time_behind(text, _SHORTEST_NAME) if is_short else None
    return bool(found) and COLUMN_ROLES.get(fold(found.name)) in {None, "track"}


def has_rests_below(lines: list[Line], place: int) -> bool:
    """Whether breaks and meals part what stands below a day, and another day follows.

    So does the programme of a workshop that prints no hours.
    """
    near = lines[place + 1 : place + 1 + _LONGEST_PROGRAMME]
    short = [line.text for line in near if len(line.text) < _LONGEST_CLOCK]
    if sum(fold(text.rstrip(" .*")) in REST_WORDS for text in short) < _FEWEST_ROWS:
        return False
    return any(may_be_day(line.text) and is_day_line(line.text) for line in near)


def opens_hours(lines: list[Line], place: int, *, fewest: int = _FEWEST_ROWS) -> bool:
    """Whether rows with hours begin here, one after the other: no heading."""
    start = _start(lines[place])
    if start is None:
        return False
    below = lines[place + 1 : place + 1 + 2 * NEAR]  # who speaks stands between
    near = [each for each in map(_start, below) if each]
    return len(near) >= fewest and near[0] >= start


def is_day_above_hours(lines: list[Line], place: int) -> bool:
    """Whether the line is a date alone, with a year or not, above such rows."""
    text = lines[place].text
    if len(text) >= 40 or place + 1 >= len(lines):
        return False
    if not (opens_hours(lines, place + 1) or _has_clocks(lines, place + 1)):
        return False
    found = read_span(text, ANY_YEAR)
    return found is not None and found.is_day


def _has_clocks(lines: list[Line], place: int) -> bool:
    """Whether from when and to when stand on lines of their own: "10:00", "12:30"."""
    texts = [line.text for line in lines[place : place + 2] if ":" in line.text[:3]]
    times = [read_time(text) for text in texts if len(text) < _LONGEST_CLOCK]
    return len(times) == 2 and None not in times and times[0] < times[1]


def _start(line: Line) -> dt.time | None:
    """When the hours begin that stand at the head of the line."""
    return _start_of(line.text[:300]) if line.text[:1].isdigit() else None


@lru_cache(maxsize=1024)
def _start_of(text: str) -> dt.time | None:
    band = band_at_start(full_hours(text))
    if band:
        return band[0].start if band[0] else None
    if match := _DOTTED.match(text):
        return read_time(match[0])
    head = start_at_head(text[:_LONGEST_START])
    return head[0] if head else None


def begins_hours(lines: list[Line]) -> bool:
    """Whether some lines begin with the hour at which something is held."""
    starts = [each for each in map(_start, lines) if each]
    return len(starts) >= _FEWEST_ROWS and starts == sorted(starts)


def introduces_meetings(lines: list[Line], place: int) -> bool:
    """Whether a sentence announces the list: "… list of meetings in June 2004:"."""
    text = lines[place].text
    if len(text) > 400 or text[-1:] not in ":：":
        return False
    near = lines[place + 1 : place + 1 + NEAR]
    return announces_meetings(text) and lists_meetings(near)
