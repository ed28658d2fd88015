"""The headings of days in a timetable, with what else stands in them.

Day 2: Tuesday – 6 May 2031        Session 1A: Wednesday, 26 April (morning)
"""

import re
from difflib import SequenceMatcher

from agendas.reading.languages import HALF_WORDS
from agendas.reading.languages.daily_papers import COUNTED_DAY
from agendas.reading.languages.folding import fold
from agendas.reading.lines.marks import BULLETS
from agendas.reading.times.days import (
    FoundSpan,
    is_date_word,
    is_weekday,
    read_span,
    span_at_start,
)
from meetings.dates.vocabulary import VOCABULARY

_DAY_NUMBER = re.compile(
    r"(?:day|jour|journée|día|день)\s(?:[0-9]{1,2}|one|two|three|four|five|[IVX]{1,4})"
    r"|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|last) day"
    r"|(?:premier|deuxième|troisième|quatrième|cinquième) jour"
    r"|(?:primer|segundo|tercer|cuarto|quinto) día|(?:первый|второй|третий) день"
    r"|第[一二三四五六七八1-9]天|اليوم (?:الأول|الثاني|الثالث|الرابع|الخامس|\d{1,2}\b)",
    re.IGNORECASE,
)
# Asked first, since few lines begin so.
_NUMBER_HEADS = frozenset(
    ("day", "jou", "día", "ден", "fir", "sec", "thi", "fou", "fif", "six", "sev", "eig")
    + ("las", "pre", "deu", "tro", "qua", "cin", "pri", "seg", "ter", "cua", "qui")
    + ("пер", "вто", "тре", "الي")
)
_BEFORE_DAYS = frozenset("يlLeEoOвВнНfFpP")
# "يوم الثلاثاء", "Le lundi 2 mars": no part of the date.
_BEFORE_WEEKDAY = re.compile(
    r"(?:يوم|(?:pour )?le|(?:para )?el|on|for|во?|на)\s(?P<day>\S+)", re.IGNORECASE
)
_LONGEST = 130  # characters of such a heading
_OF_DAYS = {"year_is_missing", "weekday_differs"}  # doubts about one day
# "Session 1A: Wednesday, 26 April": a name before the day of the week.
_CAPTIONED = re.compile(r"(?P<caption>[^:：]{3,40})[:：]\s(?P<day>\w.{5,60})")
# Where it is counted, the date with its year is enough.
_COUNTED = re.compile(
    r"(?:session|sitting|meeting|segment|part|séance|réunion|partie|sesión|reunión|parte"
    r"|заседание|сессия|часть|الجلسة|الجزء)\s(?:\d{1,2}[A-Z]?|[IVX]{1,4})",
    re.IGNORECASE,
)

# "Forum 2008, Day 1, 26 May 2008"; with its year the caption names the meeting.
_AFTER_NUMBER = re.compile(
    r"(?P<caption>.{3,80}?)\s?[,:–-]\s(?:day|jour|día|день)\s\d{1,2}\s?[,:–-]\s"
    r"(?P<day>\d.{5,40})",
    re.IGNORECASE,
)
# "Monday 23rd July 01"
_SHORT_YEAR = re.compile(
    r"(?P<day>[^\W\d_]{3,12},? \d{1,2}(?:st|nd|rd|th)? [^\W\d_]{3,12},?)"
    r" [’'`]?(?P<year>\d\d)"
)
# Asked first, since few lines have it.
_DAY_WITHIN = re.compile(r"[,:–-]\s(?:day|jour|día|день)\s\d", re.IGNORECASE)
_LONGEST_DATE = 40  # characters
_SHORTEST_WEEKDAY = 5  # letters: "lundi"; shorter names are cut
_NEAR = 0.85  # how alike two words are, from 0 to 1, of which one is a misprint
_YEAR_AT_END = re.compile(r"\b(?:19|20)\d\d$")


def without_day_number(text: str) -> str:
    """ "Day 1: Monday, 16 October", "On Monday, 16 October" → "Monday, 16 October".

    Also "• Monday, 16 October", a point of a list over those of the day.
    """
    if text[:1] in BULLETS:
        text = text[1:].lstrip()
    is_counted = text[:1] == "第" or text[:3].lower() in _NUMBER_HEADS
    match = _DAY_NUMBER.match(text[:24]) if is_counted else None
    rest = text[match.end() :].lstrip(" :,.–—-（(：") if match else ""
    text = rest or text
    word = _BEFORE_WEEKDAY.match(text[:40]) if text[:1] in _BEFORE_DAYS else None
    return text[word.start("day") :] if word and is_weekday(word["day"]) else text


# With its year the day may be that of the paper.
_CHINESE_DAY = re.compile(
    r"\d{1,2}月\d{1,2}日[，,、（(\s]{0,2}(?:星期|周)[一二三四五六日天]"
)
_WEEKDAY_BEHIND = re.compile(r"\d[^(（]{2,40}[(（](?P<day>[^()（）]{2,20})[)）]$")


def day_heading(text: str, year: int | None = None) -> FoundSpan | None:
    """The day that a heading of a timetable names, and what its sittings are of.

    "Monday, 20 September 2021 - Europe and Africa:" → the day, "Europe and Africa"
    "Session 2: Monday – 20 September 2021" → the day, "Session 2"
    """
    text = without_day_number(text.strip(" :"))
    match = captioned(text)
    if match:
        found = day_heading(match["day"], year)
        caption = "" if _YEAR_AT_END.search(match["caption"]) else match["caption"]
        words = ", ".join(filter(None, [caption, found and found.rest]))
        return found and FoundSpan(found.span, found.problem, words)
    text = _after_weekday(text)
    first = text.partition(" ")[0]
    if not is_date_word(first):
        if _YEAR_AT_END.search(text):
            return _behind_misprint(first.rstrip(",،"), text[len(first) :].lstrip())
        if first.isascii():
            return None  # as in most lines
    text = _with_century(text)
    found = read_span(text, year) if len(text) < 100 else None
    if found:
        return found if found.is_day or not found.span else None
    head = span_at_start(text, year) if len(text) < 160 else None
    if not head or not head.rest or len(head.rest) > 70:
        return None
    is_day = names_day(head)
    gap = text[: len(text) - len(head.rest)].rstrip()[-1:]
    is_parted = gap in set(":：–-—(（") or half_in(head.rest)
    if is_day and is_parted and COUNTED_DAY.fullmatch(head.rest.strip("()（） ")):
        return FoundSpan(head.span, head.problem)  # "Monday, 20 September: Day 2"
    return head if is_day and is_parted else None


def names_day(found: FoundSpan) -> bool:
    """Whether one day is meant, if not which for certain."""
    return found.is_day or bool(found.problem and found.problem.code in _OF_DAYS)


def captioned(text: str) -> re.Match[str] | None:
    """A name and the day after it, of which nothing else is meant."""
    if len(text) > _LONGEST:
        return None
    match = _CAPTIONED.fullmatch(text) if ":" in text or "：" in text else None
    if match and is_weekday(match["day"].split(" ", 1)[0].strip(",،")):
        return match
    if match and _COUNTED.fullmatch(match["caption"].strip()):
        found = span_at_start(match["day"])
        return match if found and found.is_day else None
    return _AFTER_NUMBER.fullmatch(text) if _DAY_WITHIN.search(text) else None


def begins_with_weekday(text: str) -> bool:
    """Whether a day of the week, or a counted day, heads the line or its end.

    Or stands in a bracket behind its date: "10 March (Monday)".
    """
    return heads_weekday(without_day_number(text))


def heads_weekday(text: str) -> bool:
    """The same of words without the number of their day."""
    behind = _WEEKDAY_BEHIND.search(text) if text[-1:] in {")", "）"} else None
    if behind and is_weekday(behind["day"]):
        return True
    if "月" in text[:3] and _CHINESE_DAY.match(text):
        return True
    return bool(captioned(text)) or is_weekday(text.split(" ", 1)[0].strip(",،"))


def _after_weekday(text: str) -> str:
    """ "Monday – 20 September" → "Monday 20 September"."""
    word, _, rest = text.partition(" ")
    is_parted = rest[:1] in set("-–—") and is_weekday(word)
    return f"{word} {rest[1:].lstrip()}" if is_parted else text


def _behind_misprint(word: str, date: str) -> FoundSpan | None:
    """ "Wenesday", "21 May 2031" → the date, whose weekday the word misprints."""
    found = read_span(date) if word.isalpha() and len(date) < _LONGEST_DATE else None
    if not found or not found.is_day or not found.span:
        return None
    day = ("weekday", found.span.first.weekday())
    names = (name for name, meaning in VOCABULARY.items() if meaning == day)
    whole = (name for name in names if len(name) >= _SHORTEST_WEEKDAY)
    word = fold(word)
    is_near = any(SequenceMatcher(None, word, n).ratio() > _NEAR for n in whole)
    return found if is_near else None


def _with_century(text: str) -> str:
    """ "Monday 23rd July 01" → "Monday 23rd July 2001", where it was a Monday."""
    if not (match := _SHORT_YEAR.fullmatch(text)):
        return text
    for century in (20, 19):
        whole = f"{match['day']} {century}{match['year']}"
        found = read_span(whole)
        if found and found.is_day and not found.problem and begins_with_weekday(whole):
            return whole
    return text


def half_in(text: str) -> str | None:
    """The half of the day that the words are: "(morning)"."""
    return HALF_WORDS.get(fold(text.strip(" ()（）:,")))
