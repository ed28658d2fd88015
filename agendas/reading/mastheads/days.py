"""The days and the place in the words of a masthead, and what the days are of.

Vienna, 1–5 June 2015      20 March 2015, under "Distr.: General"
"""

import re

from agendas.reading.bodies.counting import ordinal_of
from agendas.reading.bodies.days_and_places import is_online
from agendas.reading.bodies.names import add_name, ends_open, is_body
from agendas.reading.bodies.ordinals import BRACKETS
from agendas.reading.bodies.places import (
    AT_CITY,
    ONLINE,
    is_city,
    is_phrase,
    is_place_beside,
    names_day_of_writing,
    place_of,
    with_comma,
)
from agendas.reading.bodies.rooms import is_room
from agendas.reading.languages import (
    BODY_START,
    HELD,
    ORIGINAL,
    UNITS,
    VENUE,
    WAS_HELD,
)
from agendas.reading.languages.daily_papers import NUMBER_OF_ISSUE
from agendas.reading.languages.gatherings import GATHERING
from agendas.reading.languages.notes_on_hours import NOTE_ON_HOURS
from agendas.reading.languages.verbs import tells
from agendas.reading.lines.marks import clean_title
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.mastheads.facts import Masthead
from agendas.reading.mastheads.session_bodies import go_on_with, is_under_other_session
from agendas.reading.pages.furniture import page_symbol
from agendas.reading.results import Days, Opening, Place
from agendas.reading.times.days import (
    FoundSpan,
    is_weekday,
    place_and_days,
    read_span,
    span_at_start,
)
from agendas.reading.times.figures import DIGIT
from agendas.reading.times.hours import band_at_start, read_time
from agendas.reading.times.years import year_of
from meetings.dates import Precision

_IN_BRACKETS = re.compile(r"[(（](?:г\.\s?)?(?P<inner>[^()（）]{8,100})[)）]")
_BEFORE_ROOM = re.compile(r"\s?[,，،]\s?|\s[–—-]\s|\s?[(（]")
_LONGEST_ROOM = 60  # characters
_ROMAN = re.compile("[IVXLC]{1,8}")
_COUNT = re.compile(r"\d{1,3}\.?(?:[ºª°]|st|nd|rd|th|er|e|[èe]re|[èe]me|-[йя])\s")
_FIRST_LINES = 40
_UNDER_SYMBOL = 2  # lines in which the day of the paper stands
# "4 May 2031 at 10 a.m.", "2031年5月4日上午10时"
_HOURS_BEHIND = re.compile(
    r"(?P<days>.{0,90}?\d{4}(?:\s?(?:г\.|года))?)(?:\s?[,،，]\s|\s)"
    r"(?:(?:at|from|à|de|a las|в|с|الساعة|من الساعة)\s)?(?P<hours>\d.{1,60})"
    r"|(?P<dates>.{0,60}?\d{4}年\d{1,2}月\d{1,2}日(?:[（(].{2,4}[)）])?)[,，\s]?"
    r"(?P<from>[上下]午\d.{1,20})"
)
_CHINESE_WEEKDAY = re.compile(r"日\s?[,，（(]?\s?(?:星期|周|礼拜)[一二三四五六日天]")
_LONGEST_WITH_HOURS = 140  # characters
_LOST_DASH = re.compile(
    r"(?P<city>[^\W\d_][^\d]{2,200}?),?\s\d{1,2}\s\d{1,2}\s.{3,30}\d{4}"
)
# "г. Минск, 5 мая 2031 года", "5 мая 2031 г., г. Минск": a town, and no year.
_TOWN = re.compile(r"(?:(?P<before>[,;]|\sг(?:ода|\.))\s?|^)г(?:ор)?\.\s?(?=[А-ЯЁ])")
# "26 - 26 June 2031": when something is held, if only on one day.
_FROM_TO = re.compile(r"(?P<day>\d{1,2})\s?[-–—]\s?(?P=day)(?!\d)")
_ENDS_BODY = re.compile(
    r"\s(?:conference|congress|committee|meeting|council|board|commission|assembly"
    r"|forum|conférence|comité|reunión|réunion)$",
    re.IGNORECASE,
)
_HOUSE = re.compile(
    r"(?:the |la )?(?:house|maison|casa|дом)\b|.*\bhouse$", re.IGNORECASE
)
_COUNTED_BODY = re.compile(rf"(?<!\w)(?:{UNITS['congress']})(?!\w)", re.IGNORECASE)


def read_days(sheet: Sheet, head: Masthead, text: str, line: Line) -> bool:
    """Take days, with a place beside them; False when the words say none."""
    if _take_room(sheet, head, text, line):
        return True
    if whole := _IN_BRACKETS.fullmatch(text):
        text = whole["inner"]  # "(Riga, 15–16 May 2031)"
    if _numbers_issue(text):
        return False
    text = _without_town(_without_hours(head, text))
    words = clean_title(BRACKETS.sub(" ", with_comma(text)))
    found = read_span(words or text.strip("()[]（） "))
    if found and found.span:
        if found.is_day and _is_told(words, line):
            return False
        _take_days_alone(sheet, head, found, words, line)
        return True
    placed = _placed_or_online(words)
    if placed and placed.rest and not is_phrase(words, placed):
        if _is_written(head, placed, words, text, line):
            head.document_date = FoundSpan(placed.span)
            return True
        name, city = _name_and_city(head, placed.rest)
        if name:
            _take_name(head, name, line)
        elif _may_be_body(placed.rest) or not is_place_beside(city, placed):
            return False
        _take_dates(sheet, head, placed, line)
        head.place = head.place or place_of(city)
        return True
    return _read_lost_dash(sheet, head, words, line)


def _without_town(text: str) -> str:
    """ "г. Минск, 5 мая 2031 года" → "Минск, 5 мая 2031 года"."""
    if "г" not in text:
        return text
    return _TOWN.sub(lambda town: f"{town['before'] or ''} ".lstrip(), text)


def _before_city(words: str) -> FoundSpan | None:
    """Days with their year right before a known city: "5 May 2031 Vienna"."""
    found = span_at_start(words) if year_of(words) else None
    is_placed = found and found.span and found.rest and is_city(found.rest)
    return found if is_placed else None


def _may_be_body(text: str) -> bool:
    """Whether a noun of bodies opens the words, and no room: "Council Hall"."""
    head = text.partition(",")[0]
    is_house = is_room(head) or _HOUSE.match(head)
    return BODY_START.match(text) is not None and not is_house


def _is_written(
    head: Masthead, placed: FoundSpan, words: str, text: str, line: Line
) -> bool:
    """Whether the place and the day are those where and when the paper was written.

    "Paris, le 3 mai 2031", "Rome, 3 May 2031 Original: English"
    """
    if not placed.is_day or head.document_date:
        return False
    _, found, behind = line.raw.partition(text) if line.is_piece else ("", "", "")
    is_before_origin = found and ORIGINAL.match(behind.lstrip())
    return bool(is_before_origin) or names_day_of_writing(words)


def _placed_or_online(words: str) -> FoundSpan | None:
    """The days and what stands beside them: a place, a name, or "online"."""
    bare = ONLINE.sub("", words).strip(" ,")
    if placed := _placed(bare) or _before_city(words):
        return placed
    placed = None if bare else place_and_days(words)
    return placed if placed and placed.rest and is_online(placed.rest) else None


def _placed(words: str) -> FoundSpan | None:
    """The days and the place, also behind a name: "54th Summit of Ports, Lima, …"."""
    count = _COUNT.match(words)
    if not count:
        return place_and_days(words)
    placed = place_and_days(words[count.end() :])
    rest = f"{count[0]}{placed.rest}" if placed else ""
    is_named = rest and _counted_and_city(rest)[0]
    return FoundSpan(placed.span, placed.problem, rest) if is_named else None


def _take_name(head: Masthead, name: str, line: Line) -> None:
    """Take the name of a body before a place: the break between them was lost."""
    if not go_on_with(head, line, name):
        add_name(head.names, name, line)


def _is_told(words: str, line: Line) -> bool:
    """ "The session will open on 3 May 2031 in": a piece of what a sentence tells."""
    return line.is_piece and words[:1].islower() and tells(line.raw)


def _numbers_issue(text: str) -> bool:
    """ "No. 4 – Thursday, 16 October 2031": the day of an issue, which has no place."""
    number = NUMBER_OF_ISSUE.match(text)
    behind = read_span(text[number.end() :]) if number else None
    return bool(behind and behind.is_day)


def _take_days_alone(
    sheet: Sheet, head: Masthead, found: FoundSpan, words: str, line: Line
) -> None:
    """Take days without a place: those of the meeting, or the day of the paper."""
    if found.is_day and says_weekday(words):
        head.weekdays.append((line, found))
    is_beside = head.symbol and head.days and head.days[-1][0].number == line.number
    may_date = _may_date_paper(head, found) or (
        (is_beside or _is_under_symbol(sheet, line)) and _is_before(head, found)
    )
    if not _FROM_TO.match(words) and may_date:
        head.document_date = found
    else:
        _take_dates(sheet, head, found, line)
        _take_place_above(sheet, head, line)


def _take_place_above(sheet: Sheet, head: Masthead, line: Line) -> None:
    """Take the known place that stands on the line right above the days."""
    above = head.place_above
    if head.place or not above or not head.dates or line.gap:
        return
    if line.number - above.number == 1 and head.days[-1][0] is line:
        head.place = place_of(with_comma(above.text.strip(" ,،，")))
        sheet.use(above)


def says_weekday(words: str) -> bool:
    """Whether a day of the week stands first, or in Chinese behind the date."""
    first = words.split(" ", 1)[0].strip(",،")
    return is_weekday(first) or _CHINESE_WEEKDAY.search(words) is not None


def _take_room(sheet: Sheet, head: Masthead, text: str, line: Line) -> bool:
    """Take days and a room behind them: "Rome, 7–11 April 2031, Red Room"."""
    if not DIGIT.search(text) or not year_of(text):
        return False
    before, room = room_behind(text)
    if not room or not read_days(sheet, head, before, line):
        return False
    head.place = head.place or Place()
    head.place.room = head.place.room or room
    return True


def room_behind(text: str) -> tuple[str, str]:
    """The words before a room and the room: "… at 10 a.m. – Red Room"; else "" for it.

    A comma, a dash or a bracket parts them.
    """
    for sign in _BEFORE_ROOM.finditer(text):
        room = text[sign.end() :].rstrip(")）")
        if len(room) <= _LONGEST_ROOM and is_room(room):
            return text[: sign.start()], room
    return text, ""


def _without_hours(head: Masthead, text: str) -> str:
    """The words without the time behind the days, which then are the meeting's.

    "Riga, 4 May 2031, 9.30 a.m." → "Riga, 4 May 2031"
    """
    match = _HOURS_BEHIND.fullmatch(text) if len(text) < _LONGEST_WITH_HOURS else None
    if not match:
        return text
    hours = match["hours"] or match["from"]
    band = band_at_start(hours)
    is_whole = band and band[0] and (not band[2] or NOTE_ON_HOURS.fullmatch(band[2]))
    start = band[0].start if is_whole else read_time(hours.strip(" ."))
    if not start:
        return text
    head.opens_at, head.is_above_hours = start, True
    return match["days"] or match["dates"]


def _read_lost_dash(sheet: Sheet, head: Masthead, words: str, line: Line) -> bool:
    """Report days whose dash was lost, and take what stands before them."""
    if match := _LOST_DASH.fullmatch(words):
        sheet.report(line, "days_without_dash")
        name, city = _name_and_city(head, match["city"].strip())
        if name:
            add_name(head.names, name, line)
        head.place = head.place or place_of(city)
        head.year = head.year or int(words[-4:])
        return True
    return False


def _may_date_paper(head: Masthead, found: FoundSpan) -> bool:
    """Whether the day is that of the paper: the first day, or one before the session.

    Some bodies print their days above "Distr.: General" and the day of the paper.
    """
    if head.is_above_hours and not head.distribution:
        return False
    if head.document_date or not found.is_day:
        return found.is_day and head.document_date == found
    is_below = bool(head.distribution and head.symbol)
    return not head.dates or (is_below and _is_before(head, found))


def _is_under_symbol(sheet: Sheet, line: Line) -> bool:
    """Whether the symbol of a paper stands right above, or one line between."""
    above = sheet.every[:_FIRST_LINES]
    return any(
        0 < line.number - each.number <= _UNDER_SYMBOL and page_symbol(each)
        for each in above
    )


def _is_before(head: Masthead, found: FoundSpan) -> bool:
    """Whether a single day is one before the meeting begins."""
    return bool(found.is_day and head.dates and found.span.first < head.dates.start)


def _name_and_city(head: Masthead, text: str) -> tuple[str, str]:
    """ "Working Group on Asset Recovery Vienna" → the name and the city."""
    match = AT_CITY.fullmatch(text)
    if not match:
        return _counted_and_city(text)
    if is_room(match["name"]) or _HOUSE.match(match["name"]):
        return "", text
    goes_on = ends_open(head.names) or (head.names and text[:1].islower())
    is_name = is_body(text) or _ENDS_BODY.search(match["name"])
    is_name = is_name or _counts_gathering(match["name"])
    if not (goes_on or is_name or _COUNTED_BODY.search(match["name"])):
        return _counted_and_city(text)
    if HELD.search(text) or WAS_HELD.search(text):
        return "", text
    return match["name"].strip(" ,"), match["place"]


def _counted_and_city(text: str) -> tuple[str, str]:
    """ "Fifth Conference on Lamps, Lomé, Togo" → the conference, the city.

    So "Winter meeting, Harbour Hall, Vienna", but no house that is named for meetings.
    """
    parts = text.split(", ")
    for place in range(1, len(parts)):
        name = ", ".join(parts[:place])
        if is_city(parts[place]) and _counts_gathering(name):
            return name, ", ".join(parts[place:])
    places = (n for n, part in enumerate(parts) if is_city(part) or _is_house(part))
    place = next(places, 0)
    name = ", ".join(parts[:place])
    if any(map(is_city, parts[place:])) and GATHERING.search(name):
        return name, ", ".join(parts[place:])
    return "", text


def _is_house(text: str) -> bool:
    """ "Conference Centre", "Maison des congrès", "Salle des Assemblées"."""
    return bool(is_room(text) or VENUE.search(text) or _HOUSE.match(text))


def _counts_gathering(text: str) -> bool:
    """Whether a conference is counted: "Fifth Conference on Lamps", "54° Cumbre"."""
    first, _, rest = text.partition(" ")
    if ordinal_of(first) is None and not _ROMAN.fullmatch(first):
        return False
    is_gathering = is_body(rest) or GATHERING.match(rest) is not None
    return is_gathering and not is_room(text)


def _take_dates(sheet: Sheet, head: Masthead, found: FoundSpan, line: Line) -> None:
    if found.problem:
        sheet.report(line, found.problem)
    if not found.span:
        head.year = head.year or year_of(line.text)
        return
    if found.span.precision is not Precision.DAY:
        head.year = head.year or found.span.first.year
        sheet.report(line, "days_not_printed")
        return
    if head.names:
        head.names[-1].is_closed = True
        head.names[-1].has_days |= not is_under_other_session(head)
    days = Days(found.span.first, found.span.last)
    head.days.append((line, days))
    if head.early_day and days.start > head.early_day.span.first:
        # "Paris, 17 March 2014" above the body: where and when the paper was written.
        head.document_date = head.document_date or head.early_day
        head.dates = head.place = None
    head.early_day = found if found.is_day and not (head.dates or head.names) else None
    if head.dates and head.dates != days:
        sheet.report(line, "days_differ")
    head.dates = head.dates or days
    if head.opens_at and found.is_day and head.dates == days:
        head.opening = head.opening or Opening(days.start, head.opens_at)
    head.opens_at = None
