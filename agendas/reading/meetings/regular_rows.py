"""Lists of meetings that are known by rows of one form, whatever their titles are.

Lamps and buoys: 5–7 July 2031, Valletta, Malta
Expert meeting on foghorns (25–27 January 2031, online);
IV Lima 17–19 February 2031

The form is what stands before and behind the days, and which sign parts them from it.
Rows of one form follow each other without other lines; a word for a meeting is in
their titles, or above the list; what the titles leave open the days and the places
have to tell: days that are several, cities that are known.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from agendas.reading.bodies.days_and_places import is_known_place, is_online
from agendas.reading.bodies.names import names_meeting
from agendas.reading.languages import ANY_STATUS, CITIES, COUNTRIES
from agendas.reading.languages.gatherings import GATHERING, SESSIONS_OF, is_no_gathering
from agendas.reading.languages.heading_words import heads_next_or_past, role_in_words
from agendas.reading.languages.verbs import tells_what_was
from agendas.reading.lines.marks import BULLETS, clean_title
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.meetings.drafts import Draft
from agendas.reading.meetings.layout import month_of
from agendas.reading.meetings.month_rows import row_of_month
from agendas.reading.meetings.row import Row
from agendas.reading.meetings.rows import without_lead, without_number
from agendas.reading.meetings.seasons import Season
from agendas.reading.meetings.titles import is_sentence
from agendas.reading.times.certainty import BRACKET, brackets, without_status
from agendas.reading.times.days import FoundSpan, is_year
from agendas.reading.times.days_within import span_within
from agendas.reading.times.figures import DIGIT
from agendas.reading.times.hours import names_hours
from agendas.reading.times.years import year_of
from agendas.symbols import find_symbols
from meetings.dates import Precision, Span

_AROUND = " \t,،，、.;:：；。–—-"
# What counts the entries of a list: "1)", "(a)", "（一）", "3."
_MARK = re.compile(
    r"^(?:[(（]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[^\W\d_])[)）]"
    r"|\d{1,2}[.、])\s*(?!\d)"
)
_SIGNS = "(（:：,،，;–—-"
_LAST_BRACKET = re.compile(r"[(（](?P<inside>[^()（）]{6,120})[)）][\s;；.,،。]*$")
_SENTENCE_BREAK = re.compile(r"[^\W\d_]{3}[.。!?]\s?[^\W\d_]{2}|[!?？！]")
_COUNT = re.compile(
    r"(?P<count>(?:[IVXL]{1,7}|\d{1,3}(?=\s?[^\W\d_]{1,4}[.\s]|[ºª°]))"
    r"\s?(?:st|nd|rd|th|e|er|re|ère|ème|\.?[ºª°]|-?[йяе])?\.?)\s+(?P<rest>[^\W\d_].+)"
)
_COUNTRY = re.compile(r"[(（]([^()（）\d]{2,50})[)）]$")
_FEWEST = 3  # rows
_FEWEST_ANNOUNCED = 2
_FEWEST_OF_HISTORY = 5  # rows that are of many years, where no heading is above
_MOST_YEARS = 2
_MOST_DAYS = 60  # of one meeting
_MOST_ROWS = 1_000  # that are looked for
_LONGEST = 400  # characters of a row
_LONGEST_PLACE = 80
_LONGEST_HEADING = 120
_MOST_HEADS = 3  # lines above a list, or at the head of a text, that name meetings
_FEWEST_OF_TEXT = 4  # one line in as many is a row, if nothing announces them
_MOST = 0.6


@dataclass(frozen=True)
class _Parts:
    """A line in three: the words before its days, the days, and those behind."""

    place: int
    line: Line
    head: str
    when: str
    tail: str
    sign: str
    span: Span | None  # None where the days are open
    year: int | None
    has_year: bool

    @property
    def form(self) -> tuple[str, bool]:
        """What all rows of one list share."""
        return self.sign, bool(self.head)


def regular_lists(lines: list[Line]) -> dict[int, int]:
    """Where each such list begins, and the place after its last line."""
    lists: dict[int, int] = {}
    for run in _runs(lines):
        if _is_list(run, lines) and _rows_of(run):
            start = run[0].place
            while start and _is_heading(lines[start - 1]):
                start -= 1
            lists[start] = run[-1].place + 1
    return lists


def read_regular(
    sheet: Sheet, lines: list[Line], year: int | None = None
) -> list[Draft]:
    """The rows of one such list, under a heading of that year."""
    drafts: list[Draft] = []
    for run in _runs(lines, year):
        rows = _rows_of(run)
        drafts += [Draft([each.line], row, each.year, each.line) for each, row in rows]
        sheet.use(*(each.line for each, _ in rows))
        if rows:
            first = run[0].place - bool(run[0].place)
            sheet.use(*filter(_is_heading, lines[first : run[-1].place]))
    return drafts


def _runs(lines: list[Line], year: int | None = None) -> Iterator[list[_Parts]]:
    """The rows of one form that follow each other, but for months and years."""
    run: list[_Parts] = []
    for parts, following in pairwise([*_all_parts(lines, year), None]):
        run.append(parts)
        if following and following.form == parts.form:
            between = lines[parts.place + 1 : following.place]
            if all(map(_is_heading, between)):
                continue
        if len(run) >= _FEWEST_ANNOUNCED:
            yield run
        run = []


def _is_heading(line: Line) -> bool:
    """Whether a month or a year stands alone on the line, or "Past sessions"."""
    text = clean_title(line.text)
    if len(text) >= 40:
        return False
    is_time = is_year(text) or month_of(text)
    return bool(is_time) or heads_next_or_past(text)


def _all_parts(lines: list[Line], year: int | None) -> Iterator[_Parts]:
    """The rows, each under the year and the month that stand above its list."""
    season, tried = Season(year), 0
    parts: _Parts | None = None
    for place, line in enumerate(lines):
        if tried == _MOST_ROWS:
            return
        if _is_heading(line):
            season.year = year_of(line.text) or season.year
            season.month = month_of(line.text) or season.month
            continue
        may_be = len(line.cells) < 2 and len(line.text) <= _LONGEST
        has_figure = may_be and DIGIT.search(line.text) is not None
        tried += has_figure
        before, parts = parts, _parts(place, line, season) if has_figure else None
        if parts is None and before and may_be:
            parts = _open_parts(place, line, season)
        if parts:
            yield parts
        else:
            season = Season(year)


def _parts(place: int, line: Line, season: Season) -> _Parts | None:
    """The line as a row; None where it is none, or its words are a sentence."""
    text = _without_mark(line.text)
    cut = _at_bracket(text, season) or _at_days(text, season)
    if cut is None:
        return None
    found, head, sign, when, tail = cut
    if not found.span or found.span.precision is not Precision.DAY:
        return None
    if not (head or tail) or _is_other(head, tail, season) or names_hours(tail[:40]):
        return None
    has_year = season.year is not None or year_of(when) is not None
    return _Parts(
        place, line, head, when, tail, sign, found.span, season.year, has_year
    )


def _open_parts(place: int, line: Line, season: Season) -> _Parts | None:
    """A row below others whose days are open: "Asia: to be confirmed", "June …"."""
    text = _without_mark(line.text)
    month = row_of_month(text, season)
    if month and year_of(month.when) and not _is_other("", month.title, season):
        when = month.when
        return _Parts(place, line, "", when, month.title, "", None, season.year, True)
    match = ANY_STATUS.search(text)
    if not match:
        return None
    before, tail = text[: match.start()].rstrip(), text[match.end() :].strip(_AROUND)
    head, sign = before.rstrip(_AROUND), before[-1:]
    if not head or sign not in _SIGNS or _is_other(head, tail, season):
        return None
    return _Parts(place, line, head, match[0], tail, sign, None, season.year, True)


def _without_mark(text: str) -> str:
    """The words of an entry behind its bullet, or the number that counts it."""
    return _MARK.sub("", text.lstrip(f"{BULLETS}-–—*").strip(), count=1).lstrip()


def _at_bracket(
    text: str, season: Season
) -> tuple[FoundSpan, str, str, str, str] | None:
    """The parts of a row with its days in a bracket at the end, alone or at a place."""
    bracket = _LAST_BRACKET.search(text)
    inside = bracket["inside"] if bracket else ""
    days = span_within(inside, season.form_year) if inside else None
    if not days:
        return None
    before = inside[: days.start].strip(_AROUND)
    after = inside[days.end :].strip(_AROUND)
    if before and after:
        return None
    head = text[: bracket.start()].strip(_AROUND)
    when = inside[days.start : days.end]
    return days.found, head, "(", when, before or after


def _at_days(text: str, season: Season) -> tuple[FoundSpan, str, str, str, str] | None:
    """The parts of a row at the days that stand anywhere in it."""
    days = span_within(text, season.form_year)
    if not days:
        return None
    before = text[: days.start].rstrip()
    tail = text[days.end :].strip(_AROUND)
    if match := BRACKET.fullmatch(tail):
        tail = match[1].strip()
    sign = before[-1:] if before[-1:] in _SIGNS else ""
    return days.found, before.strip(_AROUND), sign, text[days.start : days.end], tail


def _is_other(head: str, tail: str, season: Season) -> bool:
    """Whether other days stand there too, a sentence, or what is no meeting."""
    for words in (head, tail):
        if not words:
            continue
        if sum(map(words.count, "(（")) != sum(map(words.count, ")）")):
            return True
        if _SENTENCE_BREAK.search(words) or is_sentence(words) or find_symbols(words):
            return True
        if tells_what_was(words):
            return True
        if is_no_gathering(words) or span_within(words, season.form_year):
            return True
    return False


def _is_list(run: list[_Parts], lines: list[Line]) -> bool:
    """Whether the rows are a list of meetings, by their days, places and words."""
    near = _above(lines, run[0].place)
    is_announced = any(map(_announces, near))
    if not is_announced and len(run) * _FEWEST_OF_TEXT < len(lines):
        return False
    heads = [line.text for line in lines[:_MOST_HEADS]]
    is_told = is_announced or any(map(_is_of_meetings, [*near, *heads]))
    above = lines[max(run[0].place - _MOST_HEADS, 0) : run[0].place]
    is_headed = is_announced or any(_heads_sessions(line.text) for line in above)
    if _goes_on(run[-1], lines) or not _has_days(
        run, is_announced=is_announced, is_headed=is_headed
    ):
        return False
    spans = [each.span for each in run if each.span]
    are_long = sum(span.last > span.first for span in spans) * 2 >= len(spans)
    named = sum(_names_gathering(each) for each in run) >= _MOST * len(run)
    placed = sum(_has_place(each) for each in run) >= _MOST * len(run)
    if not are_long:
        return named and is_announced
    return named or (is_told and placed)


def _has_days(run: list[_Parts], *, is_announced: bool, is_headed: bool) -> bool:
    """Whether enough rows have days with their year, none too long for a meeting."""
    spans = [each.span for each in run if each.span]
    years = {span.first.year for span in spans}
    is_history = bool(years) and max(years) - min(years) > _MOST_YEARS
    fewest = _FEWEST_ANNOUNCED if is_announced else _FEWEST
    fewest_of_history = _FEWEST if is_headed else _FEWEST_OF_HISTORY
    if len(spans) < (fewest_of_history if is_history else fewest):
        return False
    is_long = any((span.last - span.first).days > _MOST_DAYS for span in spans)
    return not is_long and all(each.has_year for each in run)


def _above(lines: list[Line], start: int) -> list[str]:
    """The words of the lines right above a list."""
    above = lines[max(start - _MOST_HEADS, 0) : start]
    return [line.text[:_LONGEST] for line in above if not _is_heading(line)]


def _announces(text: str) -> bool:
    """Whether a line is the heading of a list of meetings, or a sentence before it."""
    if text[-1:] in ":：":
        return GATHERING.search(text) is not None
    return role_in_words(text) == "calendar"


def _is_of_meetings(text: str) -> bool:
    return len(text) <= _LONGEST_HEADING and GATHERING.search(text) is not None


def _heads_sessions(text: str) -> bool:
    return SESSIONS_OF.match(text) is not None or heads_next_or_past(text)


def _names_gathering(parts: _Parts) -> bool:
    words = f"{parts.head} {parts.tail}"
    return GATHERING.search(words) is not None or names_meeting(parts.head)


def _goes_on(parts: _Parts, lines: list[Line]) -> bool:
    """Whether the last row goes on with the next line, and was not read whole."""
    after = lines[parts.place + 1 : parts.place + 2]
    return bool(after) and not after[0].gap and after[0].text[:1].islower()


def _has_place(parts: _Parts) -> bool:
    return is_placelike(parts.tail) or any(
        is_placelike(words) for words in (parts.head, _counted(parts.head)) if words
    )


def _counted(head: str) -> str:
    """What stands behind a number that counts a session: "IV Lima" → "Lima"."""
    match = _COUNT.fullmatch(" ".join(BRACKET.sub(" ", head).split()))
    return match["rest"] if match else ""


def is_placelike(words: str) -> bool:
    """Whether a city or a country is in the words, or that the meeting is online."""
    words = without_status(words).strip(_AROUND)
    if not words or len(words) > _LONGEST_PLACE or GATHERING.search(words):
        return False
    parts = [part.strip() for part in re.split(r"[,،，(（)）]|\s[–—-]\s", words)]
    return (
        is_known_place(words)
        or is_online(words)
        or any(part in CITIES or part in COUNTRIES for part in parts)
    )


def _rows_of(run: list[_Parts]) -> list[tuple[_Parts, Row]]:
    """The row of each line, with its title where most have theirs; [] if unknown."""
    heads = [each.head for each in run if each.head]
    tails = [each.tail for each in run if each.tail]
    if not heads:
        if _mostly(map(_is_place_alone, tails), len(tails)):
            return []
        return [(each, _row(each, each.tail, None)) for each in run if each.tail]
    if _mostly(map(is_placelike, tails), len(tails)) or not tails:
        if not tails and _mostly(map(_is_counted_place, heads), len(heads)):
            return [(each, row) for each in run if (row := _counted_row(each))]
        if not tails and _mostly(map(_is_place_alone, heads), len(heads)):
            return []
        return [(each, _row(each, each.head, each.tail or None)) for each in run]
    if _mostly(map(is_placelike, heads), len(heads)) and len(tails) == len(run):
        return [(each, _row(each, each.tail, each.head)) for each in run]
    return [(each, _row(each, each.head, None, [each.tail])) for each in run]


def _is_place_alone(words: str) -> bool:
    """ "Paris", "Asheville (United States)", "by videoconference", "Rome (resumed)"."""
    words = without_status(words)
    bare = BRACKET.sub("", words).strip()
    country = _COUNTRY.search(words)
    is_in_country = bool(country) and country[1] in COUNTRIES
    return is_in_country or is_known_place(bare) or is_online(bare)


def _mostly(found: Iterator[bool], size: int) -> bool:
    return size > 0 and sum(found) >= _MOST * size


def _is_counted_place(head: str) -> bool:
    return is_placelike(_counted(head))


def _counted_row(parts: _Parts) -> Row | None:
    match = _COUNT.fullmatch(" ".join(BRACKET.sub(" ", parts.head).split()))
    return _row(parts, match["count"].strip(), match["rest"]) if match else None


def _row(
    parts: _Parts, title: str, place: str | None, left: list[str] | None = None
) -> Row:
    notes = " ".join(brackets(f"{parts.head} {parts.tail}"))
    when = parts.when
    title = without_number(without_lead(clean_title(title)), Season(None))
    title = clean_title(title)
    return Row(title, when, place, notes, [x for x in left or [] if x])
