"""The day of a heading that leaves the date out, from the days of the meeting.

"Day 2", "Thursday", of a meeting from 5 to 7 May 2032: 6 May
"""

import datetime as dt
import re

from agendas.reading.languages.daily_papers import (
    COUNTED_DAY,
    DAILY,
    DAY_NUMBER,
    ISSUE,
    ISSUE_OF_YEAR,
    JOURNAL,
    NUMBER_OF_ISSUE,
    OTHER_DAY,
)
from agendas.reading.languages.folding import fold
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.results import Days
from agendas.reading.tables.row_forms import parted_note
from agendas.reading.tables.sitting_names import name_and_time
from agendas.reading.times.clocks import (
    by_24_hours,
    full_hours,
    is_by_24_hours,
    settle_clocks,
)
from agendas.reading.times.day_headings import (
    begins_with_weekday,
    captioned,
    day_heading,
    names_day,
    without_day_number,
)
from agendas.reading.times.days import (
    ANY_YEAR,
    FoundSpan,
    is_date_word,
    is_weekday,
    read_span,
    span_at_end,
    span_at_start,
)
from agendas.reading.times.days_within import OF_DAYS, span_within
from agendas.reading.times.figures import DIGIT
from agendas.reading.times.hours import band_at_start, read_time
from meetings.dates import Band, Span
from meetings.dates.vocabulary import VOCABULARY

_LONGEST = 30  # characters of a heading that counts the days
_SATURDAY = 5
_MOST_DAYS = 32  # of a meeting, among which each number of a day is once
_FIGURES = re.compile(r"\d+")
# A day of the week in brackets behind a date that is another day.
_BEHIND = re.compile(r"[(（](?P<day>[^()（）]{2,20})[)）][\s,،，:：–—-]{0,3}")
_START = re.compile(r"\d(?:[:.]\d\d|\s?[^\W\d_])")  # of hours, no number alone
_CLOSING = re.compile("[)）]")
_SHORT = 60  # characters of a heading
_PARTS = re.compile(r"[:：,，()（）]|\s[–—-]\s")  # of a heading that counts its day
_LONGEST_DAYS = 80  # characters of a line of days
_MOST_WEEKDAYS = 4  # words of a line of weekdays
_FIRST_LINES = 20  # in which the number and the day of an issue stand


def day_of_heading(
    heading: Line | None, dates: Days | None, year: int | None
) -> dt.date | None:
    """The day of "Programme for 15 April 2010", or of a meeting of one day."""
    found = span_at_end(heading.text, year) if heading else None
    if found and found.is_day and found.rest:
        return found.span.first
    last = heading.text.rsplit(" ", 1)[-1] if heading else ""
    if day := _of_weekday(last, dates):
        return day
    return dates.start if dates and dates.start == dates.end else None


def year_of_heading(heading: Line | None) -> int | None:
    """The year of the days in "Organization of work (16 to 18 June 2025)"."""
    text = heading.text if heading else ""
    inside = span_within(text) if text[-6:].strip(" )）.").isdigit() else None
    return inside.found.span.first.year if inside and inside.found.span else None


def day_of_issue(sheet: Sheet) -> dt.date | None:
    """The day of "Journal No. 6 – 1 June 2032", whose programme is that day's.

    So is the day that stands with its weekday above a "Daily programme".
    """
    days: dict[dt.date, Line] = {}
    first_lines = sheet.every[:_FIRST_LINES]
    is_daily = any(DAILY.search(each.text[:_SHORT].lower()) for each in first_lines)
    issue = _Issue()
    for line in first_lines:
        words = issue.day_in(line.text) if len(line.text) < 120 else None
        if not words and is_daily and begins_with_weekday(line.text[:_SHORT]):
            words = line.text
        found = read_span(words.strip()) if words else None
        if found and found.is_day and not found.problem:
            days[found.span.first] = line
    if len(days) != 1:
        return None
    [(day, line)] = days.items()
    sheet.use(line)
    return day


def counted_day_above(
    sheet: Sheet, heading: Line | None, dates: Days | None, year: int | None
) -> dt.date | None:
    """The day above the heading of a programme that is counted: "5 May: Day two".

    The day of a paper is not, nor is one of several.
    """
    days: dict[dt.date, tuple[Line, FoundSpan]] = {}
    for line in sheet.every[:_FIRST_LINES]:
        if heading is None or line.number >= heading.number:
            break
        if len(line.text) < _SHORT and any(map(_number_in, _PARTS.split(line.text))):
            found = day_heading(line.text, year)
            if found and found.is_day:
                days[found.span.first] = (line, found)
    if len(days) != 1:
        return None
    [(day, (line, found))] = days.items()
    sheet.use(line)
    report_days(sheet, line, [found], dates)
    return day


class _Issue:
    """The name of a journal and the number of its issue, as its first lines go by."""

    def __init__(self) -> None:
        self.is_journal = self.is_above = False  # it was named; right above, its number

    def day_in(self, text: str) -> str | None:
        """The words of the day: beside the number, or under it or the name."""
        is_above, self.is_above = self.is_above, False
        if match := ISSUE.fullmatch(text):
            return match["day"] or match["chinese"]
        if match := ISSUE_OF_YEAR.fullmatch(text):
            return match["before"] or match["after"]
        if len(text) < _SHORT and JOURNAL.match(text):
            self.is_journal = self.is_above = True
            return None
        number = NUMBER_OF_ISSUE.match(text) if self.is_journal else None
        words = text[number.end() :] if number else text
        self.is_above = bool(number and not words)
        return words if number or is_above else None


def day_of_meeting(text: str, dates: Days | None) -> dt.date | None:
    """The day that "Day 2" or "Thursday" is, where only one can be meant."""
    if dates is None or len(text) > _LONGEST:
        return None
    text = text.strip(" :：.")
    return _of_weekday(text, dates) or _of_number(text, dates)


def day_of_cell(cell: str, dates: Days | None, year: int | None) -> FoundSpan | None:
    """The day that a cell or a line of a timetable names, and the words beside it."""
    if len(cell) > 100:
        return None
    if day := day_of_meeting(cell, dates):
        return FoundSpan(Span(day, day))
    found = day_with_hours(cell, year) or day_heading(cell, year)
    if dates and (not found or not found.span):
        return numbered_day(cell, dates) or found
    return found


def numbered_day(text: str, dates: Days) -> FoundSpan | None:
    """The day of the meeting that "Tuesday 6" or "Вторник, 6: Lamps" is."""
    first = text.split(" ", 1)[0].strip(",،，")
    if not DIGIT.search(text[:_SHORT]) or not is_weekday(first):
        return None
    found = span_at_start(text)
    if not found or not found.problem or found.problem.code != "month_missing":
        return None
    numbers = _FIGURES.findall(text[: len(text) - len(found.rest)])
    days = [dates.start + dt.timedelta(n) for n in range(_MOST_DAYS)]
    fitting = [
        day
        for day in days
        if dates.holds(day) and [str(day.day)] == numbers and is_day_of(first, day)
    ]
    if len(fitting) != 1 or not _may_follow_day(text, found.rest):
        return None
    return FoundSpan(Span(fitting[0], fitting[0]), None, found.rest)


def is_day_of(weekday: str, day: dt.date) -> bool:
    """Whether the day has that day of the week."""
    return VOCABULARY[fold(weekday).strip(" .,:")][1] == day.weekday()


def _may_follow_day(text: str, rest: str) -> bool:
    """Whether nothing stands behind a day, a title, or what a sign parts from it."""
    gap = text[: len(text) - len(rest)].rstrip()[-1:]
    return not rest or gap in set(":：–—-(（") or not (rest[0].islower() or gap == ",")


def is_unread_day(text: str) -> bool:
    """Whether a short line names a day, and not which: no date, or "tomorrow"."""
    if names_other_days(text) or (len(text) < _SHORT and OTHER_DAY.fullmatch(text)):
        return True
    is_short = len(text) < _LONGEST and any(map(str.isdigit, text))
    return is_short and is_weekday(text.split(" ", 1)[0].strip(" ,،"))


def names_other_days(text: str) -> bool:
    """Whether days are all of a line, and not one alone with its date.

    "Tuesday", "Tuesday to Thursday, 6–8 May 2031", "Tuesday and Friday"
    """
    if len(text) > _LONGEST_DAYS:
        return False
    text = text.strip(" :：()（）")
    words = text.split(" ")
    if is_weekday(text) or _are_weekdays(words):
        return True
    if found := read_span(text, ANY_YEAR):
        is_many = found.span and not found.is_day
        return bool(is_many and found.span.precision in OF_DAYS)
    return False


def _are_weekdays(words: list[str]) -> bool:
    """ "Tuesday to Thursday", "Jeudi et vendredi": nothing else, and no date."""
    if not 2 < len(words) <= _MOST_WEEKDAYS:
        return False
    return (
        is_weekday(words[0]) and is_weekday(words[-1]) and all(map(is_date_word, words))
    )


def with_weekdays(sheet: Sheet, lines: list[Line], year: int | None) -> list[Line]:
    """The lines; a weekday on the line above its date in one with it."""
    kept: list[Line] = []
    for line in lines:
        last = kept[-1] if kept else line
        is_above = len(last.text) < _LONGEST and is_weekday(last.text)
        whole = f"{last.text.strip(' :,،，')} {line.text}"
        if is_above and last is not line and day_of_cell(whole, None, year):
            sheet.use(kept.pop())
            line.text, line.gap = whole, True
        kept.append(line)
    return kept


def day_with_hours(text: str, year: int | None) -> FoundSpan | None:
    """The day at the head of a line, and as its `rest` the hours and the words there.

    "Monday, 5 May 2031, 10 a.m.–1 p.m.", "5 May (Monday) (10 a.m.–1 p.m.)"; the name
    of a sitting may go before them: "5 May – 1st meeting (10 a.m.–1 p.m.)"; that before
    the day goes behind them: "Session 1: Monday, 5 May, 10 a.m.–1 p.m.".
    """
    text = without_day_number(text)
    if named := captioned(text):
        found = day_with_hours(named["day"], year)
        return found and _with_name(found, named["caption"].strip())
    found = span_at_start(text, year)
    rest = found.rest if found else ""
    behind = _BEHIND.match(rest) if rest[:1] in {"(", "（"} else None
    if behind and is_weekday(behind["day"]):
        head = text[: len(text) - len(rest)] + behind[0]
        found, rest = read_span(head.rstrip(" ,،，:：–—-"), year), rest[behind.end() :]
    if not found or not names_day(found):
        return None
    if rest[:1] in {"(", "（"}:
        rest = _CLOSING.sub(" ", rest[1:], count=1).strip()
    rest = full_hours(rest)
    has_start = _START.search(rest) and read_time(rest)
    has_hours = band_at_start(rest) or has_start or name_and_time(rest)
    return FoundSpan(found.span, found.problem, rest) if has_hours else None


def settle_all_clocks(lines: list[Line]) -> None:
    """Write hours so that one time can be meant, also behind days: "5 May, 9.00"."""
    settle_clocks(lines)
    if not is_by_24_hours(lines):
        return
    for line in lines:
        words = line.cells[0] if line.cells else line.text
        text = by_24_hours(words) if len(words) < _LONGEST_DAYS else words
        if text == words or not day_with_hours(text, ANY_YEAR):
            continue
        if line.cells:
            line.cells = (text, *line.cells[1:])
        else:
            line.text = text


def _with_name(found: FoundSpan, name: str) -> FoundSpan:
    """The day, and the name of its sitting between the hours and other words."""
    band = band_at_start(found.rest)
    words = f"{band[1]} {name} {band[2]}" if band else f"{found.rest} {name}"
    return FoundSpan(found.span, found.problem, words.strip())


def day_and_hours(text: str, year: int | None) -> tuple[FoundSpan, Band, str] | None:
    """The day and the hours at the head of a line, and the words after them."""
    found = day_with_hours(text, year)
    band = band_at_start(found.rest) if found else None
    return (found, band[0], band[2]) if band and band[0] else None


def report_note(sheet: Sheet, line: Line, words: str) -> str:
    """The words behind hours without what is said of the hours, which is reported."""
    note, rest = parted_note(words)
    if note:
        sheet.report(line.number, "not_understood", text=note)
    return rest


def report_days(
    sheet: Sheet, line: Line, days: list[FoundSpan], dates: Days | None
) -> None:
    """Report what is doubtful in the days that the line names, each doubt once."""
    doubts = {each.problem and each.problem.code: each for each in days}
    for found in doubts.values():
        if found.problem and not found.span:
            sheet.report(line, found.problem)
        elif found.problem:
            sheet.report(line, "day_of_meeting_year", year=found.span.first.year)
    known = [each.span.first for each in days if each.span]
    if dates and not all(map(dates.holds, known)):
        sheet.report(line, "day_of_no_meeting")


def _of_weekday(text: str, dates: Days | None) -> dt.date | None:
    if dates is None or not is_weekday(text):
        return None
    wanted = VOCABULARY[fold(text).strip(" .,:")][1]
    day = dates.start + dt.timedelta((wanted - dates.start.weekday()) % 7)
    is_only = dates.holds(day) and not dates.holds(day + dt.timedelta(7))
    return day if is_only else None


def _number_in(text: str) -> int | None:
    """The number of a day that is all of the words: "Day 2", "Deuxième jour"."""
    match = COUNTED_DAY.fullmatch(text.strip())
    word = match and (match["after"] or match["before"] or match["chinese"])
    return DAY_NUMBER.get(fold(word)) if word else None


def _of_number(text: str, dates: Days) -> dt.date | None:
    """The day of that number; None after a week-end, on which nobody may have met."""
    number = _number_in(text)
    if not number:
        return None
    days = [dates.start + dt.timedelta(n) for n in range(number)]
    is_certain = dates.holds(days[-1]) and all(d.weekday() < _SATURDAY for d in days)
    return days[-1] if is_certain else None
