"""Lists of meetings whose rows have days and places, and no title of their own.

Working Group on Lamps          Sessions
3–7 June 2031, Vienna           Monday 3 February 2031, Paris
1–5 December 2031, Geneva       Friday 28 March 2031, Geneva (cancelled)

The body that is named above some rows is the title of each, as printed. Where none is
named for certain the rows are read without a title, and reported.
"""

import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from agendas.reading.bodies.days_and_places import (
    days_and_place,
    is_known_place,
    is_online,
)
from agendas.reading.languages import COUNTRIES
from agendas.reading.languages.folding import fold
from agendas.reading.languages.gatherings import (
    GATHERING,
    SESSIONS_OF,
    is_no_gathering,
)
from agendas.reading.languages.heading_words import heads_next_or_past, role_in_words
from agendas.reading.languages.tongues import script_of
from agendas.reading.lines.marks import BULLETS, clean_title
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.meetings.drafts import Draft
from agendas.reading.meetings.layout import ends_sentence, month_of
from agendas.reading.meetings.names_alone import name_in
from agendas.reading.meetings.regular_rows import is_placelike
from agendas.reading.meetings.row import Row
from agendas.reading.meetings.seasons import Season
from agendas.reading.tables.table_lines import column_role, heads_columns
from agendas.reading.times.certainty import BRACKET, is_status
from agendas.reading.times.days import is_year, read_span
from agendas.reading.times.figures import DIGIT
from agendas.reading.times.years import year_of
from meetings.dates import Precision

_AROUND = " ,،，、;:–—-"
_FEWEST = 3  # rows
_LONGEST = 120  # characters of a row, or a name
_MOST_DAYS = 60  # of one meeting
_MOST_ROWS = 1_000  # that are looked for
_MOST_NOTES = 3  # brackets behind days and place
_MOST_WORDS = 3  # of a heading such as "Regional seminars"
_MOST_BETWEEN = 12  # lines above a row that are looked at
_FIRST_LINES = 40  # in which the name of a body stands above a list
_LONGEST_HEADING = 60
_LONGEST_TOLD = 300
_NEAR = 3  # lines in which a list is announced
_LONGEST_CHINESE = 12
_SMALL_BRACKET = re.compile(r"\s?[(（]([a-zа-я][^()（）]{2,60})[)）]$")
_CALENDAR = re.compile(r"\bcalend|календар|日历|رزنامة|تقويم", re.IGNORECASE)


@dataclass(frozen=True)
class _Bare:
    """A row: its line, its days and place, and the name above it."""

    place: int
    line: Line
    row: Row
    year: int | None
    name: Line | None
    lasts: bool


def untitled_lists(lines: list[Line]) -> dict[int, int]:
    """Where each such list begins that no heading opens, and the place after it.

    The body above is known, or a line right above says that meetings follow.
    """
    lists: dict[int, int] = {}
    for run in _runs(lines):
        start = run[0].place
        if start and _is_of_others(lines[start - 1].text):
            continue
        near = lines[max(start - _NEAR, 0) : start]
        is_told = any(map(_announces, near))
        if not is_told and not (run[0].name or _name_above(lines[:start])):
            continue
        if is_told or sum(each.lasts for each in run) * 2 >= len(run):
            lists[_start_of(run, lines)] = run[-1].place + 1
    return lists


def _start_of(run: list[_Bare], lines: list[Line]) -> int:
    """The place of the first month or year above the rows; of the first name, if some.

    One name above all rows is that of the document as well.
    """
    start = run[0].place
    while start and _is_heading(lines[start - 1]):
        start -= 1
    has_others = any(each.name is not run[0].name for each in run)
    return start - (has_others and start > 0 and lines[start - 1] is run[0].name)


def read_untitled(sheet: Sheet, lines: list[Line], season: Season) -> list[Draft]:
    """The rows of such lists among the lines; [] where there is none."""
    drafts: list[Draft] = []
    for run in _runs(lines, season):
        first = run[0].line.number
        above = [each for each in sheet.lines[:_FIRST_LINES] if each.number < first]
        common = None if any(each.name for each in run) else _name_above(above)
        for each in run:
            name = each.name or common
            each.row.title = name_in(name) if name else ""
            if name is None:
                sheet.report(each.line, "days_without_meeting")
            else:
                sheet.use(name)
            drafts.append(Draft([each.line], each.row, each.year, each.line))
        inside = lines[max(run[0].place - 1, 0) : run[-1].place]
        sheet.use(*filter(_is_heading, inside))
    sheet.use(*(draft.days for draft in drafts))
    return drafts


def _runs(lines: list[Line], season: Season | None = None) -> Iterator[list[_Bare]]:
    """Rows that follow each other, but for months, years, names, and what was done."""
    run: list[_Bare] = []
    for row in [*_rows(lines, season or Season(None)), None]:
        if row is not None:
            run.append(row)
            continue
        if len(run) >= _FEWEST and _are_placed(run) and _may_be_named(run):
            yield run
        run = []


def _rows(lines: list[Line], season: Season) -> Iterator[_Bare | None]:
    """Each such row, and None where lines before it end the list."""
    season, tried = Season(season.year, season.month), 0
    name: Line | None = None
    between: deque[Line] = deque(maxlen=_MOST_BETWEEN)
    for place, line in enumerate(lines):
        text = line.text
        if tried == _MOST_ROWS:
            return
        if _is_heading(line):
            season.year = year_of(text) or season.year
            season.month = month_of(text) or season.month
            continue
        has_figure = len(text) <= _LONGEST and DIGIT.search(text) is not None
        tried += has_figure
        bare = _bare(place, line, season) if has_figure else None
        if bare is None:
            between.append(line)
            continue
        name, is_end = _name_between(between, name)
        if is_end:
            yield None
        between.clear()
        yield replace(bare, name=name)


def _name_between(lines: Iterable[Line], name: Line | None) -> tuple[Line | None, bool]:
    """The name for the rows below, and whether lines above them end a list.

    What tells what was done ends none, but a name above it is that of no row.
    """
    is_above = is_end = False
    for line in lines:
        if _is_name(line):
            name, is_above = line, True
        elif is_above or not _tells(line.text):
            name, is_above, is_end = None, False, True
    return name, is_end


def _bare(place: int, line: Line, season: Season) -> _Bare | None:
    """The line as a row, if days are all that it says, but for place and notes."""
    if line.cells:
        return None
    text = season.with_month(line.text.lstrip(f"{BULLETS} "))
    found, notes = _placed(text, season.form_year), []
    while not found and len(notes) < _MOST_NOTES and (note := _last_bracket(text)):
        notes.append(note[1])
        text = text[: note.start()].rstrip(_AROUND)
        found = _placed(text, season.form_year)
    if not found:
        return None
    when, where = found
    while note := _SMALL_BRACKET.search(where or ""):
        where = where[: note.start()]  # "Vienna (falls on a holiday)"
        notes.append(note[1])
    span = read_span(when, season.year)
    if not span or not span.span or span.span.precision is not Precision.DAY:
        return None
    days = (span.span.last - span.span.first).days
    if days > _MOST_DAYS:
        return None
    online = [note for note in notes if is_online(note)]
    left = [each for each in notes if each not in online and not is_status(each)]
    row = Row("", when, where or "".join(online[:1]) or None, " ".join(notes), left)
    return _Bare(place, line, row, season.year, None, days > 0)


def _placed(text: str, year: int) -> tuple[str, str | None] | None:
    """The days, and the place beside them, of which a country alone may be known."""
    found = days_and_place(text, year)
    if found and (found[1] is None or is_placelike(found[1])):
        return found
    country, _, days = text.partition(")")
    is_country = country[:1] == "(" and is_known_place(country[1:])
    found = days_and_place(days.lstrip(_AROUND), year) if is_country else None
    return (found[0], country[1:]) if found and not found[1] else None


def _last_bracket(text: str) -> re.Match[str] | None:
    """The bracket at the end of a row, which is a note on it."""
    *_, last = [None, *BRACKET.finditer(text)]
    return last if last and last.end() == len(text) and last.start() else None


def _are_placed(run: list[_Bare]) -> bool:
    """Whether most rows say where, or that they are held nowhere or not at all.

    A country and one day are those of a ratification: "Kenya, 3 March 2031".
    """
    told = [each for each in run if each.row.place or each.row.notes]
    placed = [each for each in told if each.lasts or each.row.place not in COUNTRIES]
    return len(placed) * 2 > len(run)


def _may_be_named(run: list[_Bare]) -> bool:
    """Whether names stand above rows, if at all: one of several.

    Above the first names there may be rows of nobody, fewer than the others.
    """
    names = [each.name.number for each in run if each.name]
    return not names or len(set(names)) < len(names) > len(run) / 2


def _is_heading(line: Line) -> bool:
    """Whether a month, a year or the head of a column stands alone on the line."""
    if len(line.text) >= _LONGEST_HEADING:
        return heads_columns(line)
    text = clean_title(line.text)
    is_time = is_year(text) or month_of(text)
    is_alone = is_time or column_role(text) or heads_next_or_past(text)
    return bool(is_alone) or heads_columns(line)


def _is_name(line: Line) -> bool:
    return bool(name_in(line))


def _tells(text: str) -> bool:
    """Whether the line tells what was done or issued, which parts no rows."""
    return is_no_gathering(text[:_LONGEST_TOLD])


def _is_of_others(text: str) -> bool:
    """Whether a heading says that what follows is no meetings: "Visits"."""
    return len(text) <= _LONGEST_HEADING and not ends_sentence(text) and _tells(text)


def _announces(line: Line) -> bool:
    """Whether a short line says that meetings follow: "Sessions", "Past meetings"."""
    text = line.text
    is_short = len(text) <= _LONGEST_HEADING and not ends_sentence(text)
    if not is_short or line.cells:
        return False
    return _names_sessions(text) or bool(_CALENDAR.search(text) or role_in_words(text))


def _names_sessions(text: str) -> bool:
    """Whether words are of sessions: "Regional seminars", "Sessions of the Board"."""
    if SESSIONS_OF.match(text) or heads_next_or_past(text):
        return True
    words = text.split()
    if len(words) == 1 and len(text) <= _LONGEST_CHINESE:
        return GATHERING.search(text) is not None
    return len(words) <= _MOST_WORDS and bool(
        GATHERING.match(words[0]) or GATHERING.match(words[-1])
    )


def _name_above(lines: list[Line]) -> Line | None:
    """The body that is named above a list, if there is one in the first language."""
    named = [line for line in lines[:_FIRST_LINES] if _is_name(line)]
    script = script_of(named[0].text) if named else ""
    of_script = [each for each in named if script_of(each.text) == script]
    return (
        of_script[0] if len({fold(name_in(each)) for each in of_script}) == 1 else None
    )
