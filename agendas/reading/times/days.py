"""Days found in running text; what is not certain is said, not guessed.

"Vienna, 29 and 30 May 2023"                   → the days, and "Vienna"
"will be opened on Monday, 29 May, at 10 a.m." → the day
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from agendas.reading.languages.folding import fold
from agendas.reading.sentences import Doubt
from agendas.reading.times.figures import DIGIT, in_iso, with_figured_month
from agendas.reading.times.hours import looks_like_band
from meetings.dates import Precision, Span, Unclear, parse_span
from meetings.dates.vocabulary import VOCABULARY
from meetings.dates.words import MONTHS

_MAX = 160  # characters; longer text is no date
LAST_WORDS = 14  # no date has more words
_COMMA = re.compile(r"\s*[,，،]\s*")
_LETTER = re.compile(r"[^\W\d_]")
# "Journal No. 7 – 28 May 2022": the number of the issue is no day.
_NUMBER_SIGN = re.compile(r"nos?\.?|n\.?[º°]\.?|[№#]|n[úu]m\.?|العدد", re.IGNORECASE)
# "Mar. 9 juin": before a day with its month it is no month itself.
_TUESDAY = re.compile(
    r"^mar\.?\s(?=\d{1,2}(?:er)?\s(?:de\s)?"
    rf"(?:{'|'.join([*MONTHS['fr'], *MONTHS['es']])})\b)",
    re.IGNORECASE,
)
# Has every day, where only the form of a date matters.
ANY_YEAR = 2024
# Figures alone are days only with a year.
_YEAR = re.compile(r"(?<!\d)(?:(?:19|2[01])\d{2}|(?![0-9])\d{4})(?!\d)")
_LATIN_WORD = re.compile(r"(?<![^\W\d_])[A-Za-z]+(?![^\W\d_]|[\u0300-\u036f])")
_KNOWN = frozenset(VOCABULARY) | {"st", "nd", "rd", "th", "d", "er", "o"}
_LONG_NUMBER = re.compile(r"[0-9]{5}")
YEAR_ALONE = re.compile(r"(?:19|20)\d{2}")  # of a whole cell
_SIZE_OF_YEAR = 4  # figures
_LONGEST_MONTHS = 40
_OF_FIGURES = {"dash_missing", "day_in_figures"}  # doubts that hours leave as well
_HALF_OF_MONTH = ("كانون", "تشرين")
_HALF_MONTHS = {fold(word) for word in ("كانون", "تشرين", "الأول", "الثاني", "والثاني")}


@dataclass(frozen=True)
class FoundSpan:
    """Days in a text: `span` is None when they cannot be read for certain.

    `problem` says why, or that the year was not printed; `rest` is the other words.
    """

    span: Span | None
    problem: Doubt | None = None
    rest: str = ""

    @property
    def is_day(self) -> bool:
        """Whether this is one day."""
        span = self.span
        return bool(
            span and span.precision is Precision.DAY and span.first == span.last
        )


# The same days and hours stand in row after row; these functions are pure.
@lru_cache(maxsize=2048)
def read_span(text: str, year: int | None = None) -> FoundSpan | None:
    """The days that the whole of `text` names; None when it is not about days."""
    if len(text) > _MAX or not (DIGIT.search(text) or is_month(text)):
        return None
    text = with_figured_month(text)
    if not (_LETTER.search(text) or _YEAR.search(text)) or not _all_of_date(text):
        return None
    if not _knows_words(text):
        return None
    text = _TUESDAY.sub("mardi ", in_iso(text))
    try:
        return FoundSpan(parse_span(text))
    except Unclear as error:
        reason = Doubt(error.code, error.values)
    if reason.code in {"no_word_of_a_date", "no_date"}:
        return None
    if reason.code != "year_missing":
        # Figures alone, such as "10.00–13.00", are hours or numbers; "9.00 to 10.00".
        is_hours = reason.code in _OF_FIGURES and looks_like_band(text)
        is_date = _LETTER.search(text) and not is_hours
        return FoundSpan(None, reason) if is_date else None
    if year is None:
        return FoundSpan(None, Doubt("year_is_missing"))
    try:
        span = parse_span(text, year=year)
    except Unclear as error:
        return FoundSpan(None, Doubt(error.code, error.values))
    return FoundSpan(span, Doubt("day_without_year"))


def is_year(text: str) -> bool:
    """Whether a year is all of the text."""
    return len(text) == _SIZE_OF_YEAR and YEAR_ALONE.fullmatch(text) is not None


@lru_cache(maxsize=2048)
def is_date_word(word: str) -> bool:
    """Whether the word can stand in a date: a number, a month, a joining word."""
    if DIGIT.search(word) or len(word) > 40:
        return word.isascii() or not _CHINESE_WORD.search(word)
    folded = fold(word).strip(".,:;()-*")
    if folded in VOCABULARY or not folded or "/" in folded:
        return True
    if "-" in folded and all(part in VOCABULARY for part in folded.split("-")):
        return True  # "September-December"
    # Arabic writes "and" as one letter at the head of the next word, and two of its
    # months in two words.
    return folded.lstrip("و") in VOCABULARY or folded in _HALF_MONTHS


def is_weekday(text: str) -> bool:
    """Whether the whole of `text` is the name of a day of the week."""
    return VOCABULARY.get(fold(text).strip(" .,:"), ("", 0))[0] == "weekday"


def is_month(text: str) -> bool:
    """Whether the name of a month is all; Arabic prints two: "آذار/مارس"."""
    if "/" in text and len(text) < _LONGEST_MONTHS and text[:1] >= "\u0621":
        return all(_names_month(name.strip()) for name in text.split("/"))
    return _names_month(text)


def _names_month(text: str) -> bool:
    if " " in text and text.split(" ")[0] in _HALF_OF_MONTH:
        return True  # "تشرين الثاني"
    return VOCABULARY.get(fold(text).strip(" .,"), ("", 0))[0] == "month"


def _all_of_date(text: str) -> bool:
    words = text.split(" ")
    return is_date_word(words[0]) and is_date_word(words[-1])


def _knows_words(text: str) -> bool:
    """Whether all words of Latin letters may stand in a date."""
    words = _LATIN_WORD.findall(text.lower().replace("w/c", "week"))
    return _KNOWN.issuperset(words) or bool(_LONG_NUMBER.search(text))


@lru_cache(maxsize=2048)
def span_at_end(text: str, year: int | None = None) -> FoundSpan | None:
    """The days at the end of `text`, as many words of it as belong to them."""
    if not DIGIT.search(text[-60:]):
        return None
    words = text[-_MAX:].split(" ")
    first = max(0 if len(text) <= _MAX else 1, len(words) - LAST_WORDS)
    doubtful = None
    earliest = len(words)
    while earliest > first and is_date_word(words[earliest - 1]):
        earliest -= 1
    for start in range(earliest, len(words)):
        found = read_span(" ".join(words[start:]), year)
        is_numbered = start and _NUMBER_SIGN.fullmatch(words[start - 1])
        if not found or is_numbered or words[start][0] in "-–—,":
            continue
        end = len(text) - len(" ".join(words[start:]))
        found = FoundSpan(found.span, found.problem, text[:end].rstrip(" ,，،–—-:"))
        if found.span:
            # "29 31 January": the last of two days whose dash was lost is no answer.
            is_lost = doubtful and doubtful.problem.code == "dash_missing"
            return doubtful if is_lost and found.is_day else found
        doubtful = doubtful or found
    return doubtful


CHINESE_DAYS = (
    r"(?P<days>(?<!\d)\d{4}-\d\d-\d\d(?!\d)(?:\s?[至到—–-]\s?\d{4}-\d\d-\d\d)?"
    r"|(?:\d{4}年)?\d{1,2}月\d{1,2}"
    r"(?:日(?:[（(]?(?:星期|周|礼拜).[)）]?)?|(?=\s?[至到—–-]\s?\d))"
    r"(?:\s?[至到—–-]\s?(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日"
    r"(?:[（(]?(?:星期|周|礼拜).[)）]?)?)?)"
)
# Words of a date that no date ends with.
_BEFORE_DAYS = re.compile(r"the|of|from|on|du|des?|l[ae]|del|el|desde|со?|من|في")
_FROM_HOUR = re.compile(r"\S+[,،]? (?:from|с|من) \d{1,2}|\S+[,،] de \d{1,2}")
_HOUR_AHEAD = re.compile(r"\d{1,2} (?:[ap]\.?m\b|h\b|heures?\b|horas?\b|ч)", re.I)
# Letters of no date, which Chinese writes without a space: "第1次会议".
_CHINESE_WORD = re.compile(
    r"(?![年月日号至到和及或周星期礼拜一二三四五六七八九十天上下午中时時点分初旬底末当那整])"
    r"[\u4e00-\u9fff]"
)
# Chinese puts no space after its days: "1月10日至14日：灯塔委员会".
_CHINESE_WEEKDAY = r"[（(]?(?:星期|周|礼拜)[一二三四五六日天][）)]?"
_CHINESE_HEAD = re.compile(
    rf"(?P<whole>(?:{_CHINESE_WEEKDAY}[，,]?\s?)?{CHINESE_DAYS}"
    rf"(?:[，,]?\s?{_CHINESE_WEEKDAY})?)"
    r"(?=(?:[：:，,、]\s?|\s?[（(])(?!星期|周|礼拜)|\s?(?:[上下中]午|晚上)"
    r"|\s?\d{1,2}[:：时時点])"
)


@lru_cache(maxsize=2048)
def span_at_start(text: str, year: int | None = None) -> FoundSpan | None:
    """The days at the head of `text`, as many words of it as belong to them."""
    if not DIGIT.search(text[:60]):
        return None
    if match := _CHINESE_HEAD.match(text):
        found = read_span(match["whole"], year)
        rest = text[match.end() :].strip(" ,，、:：–—-")
        return found and FoundSpan(found.span, found.problem, rest)
    if text[:3] in {"Mar", "mar"}:
        text = _TUESDAY.sub("mardi ", text)
    words = text[:_MAX].split(" ")[:LAST_WORDS]
    doubtful = None
    for end in range(_size_of_days(words), 0, -1):
        head = " ".join(words[:end])
        if found := read_span(head.rstrip(":,，،"), year):
            rest = text[len(head) :].strip(" ,，،–—-:")
            found = FoundSpan(found.span, found.problem, rest)
            if found.span:
                return found
            # What stands behind a wrong day, such as its hours, is no second one.
            if not doubtful or doubtful.problem.code != "weekday_differs":
                is_day = found.problem.code == "weekday_differs"
                doubtful = found if is_day else doubtful or found
    return doubtful


def _size_of_days(words: list[str]) -> int:
    """How many words at the head may be those of days, and of nothing behind them."""
    size = 0
    while size < len(words) and is_date_word(words[size]):
        size += 1
    while size > 1 and _BEFORE_DAYS.fullmatch(fold(words[size - 1])):
        size -= 1  # "3 January The Board": the article is not of the days
    if size > 2 and _FROM_HOUR.fullmatch(" ".join(words[size - 3 : size])):
        return size - 2  # "3 January, from 10 a.m."
    is_hour = size > 1 and _HOUR_AHEAD.match(" ".join(words[size - 1 : size + 1]))
    return size - 1 if is_hour else size  # "3 January, 10 a.m."


def span_in_sentence(text: str, year: int | None = None) -> FoundSpan | None:
    """The first day or days inside a sentence of a few hundred characters."""
    text = text[:600]
    if dates := re.search(r"(?:\d{4}年)?\d{1,2}月\d{1,2}日", text):
        return read_span(dates[0], year)
    words = text.split(" ")
    for start, word in enumerate(words):
        if not DIGIT.search(word):
            continue
        for first in (start - 2, start - 1, start):
            for size in range(6, 0, -1):
                candidate = " ".join(words[max(first, 0) : start + size])
                found = read_span(candidate.strip(" ,.;()"), year)
                if found and found.span:
                    return found
    return None


def place_and_days(text: str, year: int | None = None) -> FoundSpan | None:
    """The days of "Vienna, 29 and 30 May 2023" or "29–30 mai 2023, Vienne".

    `rest` is the place. None when the text is not of that form.
    """
    if len(text) > _MAX or not DIGIT.search(text):
        return None
    parts = _COMMA.split(text)
    doubtful = None
    for cut in range(1, len(parts)):
        for days, place in (
            (parts[cut:], parts[:cut]),
            (parts[:cut], parts[cut:]),
        ):
            if DIGIT.search(", ".join(place)):
                continue
            found = read_span(", ".join(days), year)
            # A year alone ends the name of a treaty, not a place.
            if found and not (found.span and found.span.precision is Precision.YEAR):
                found = FoundSpan(found.span, found.problem, ", ".join(place))
                if found.span:
                    return found
                doubtful = doubtful or found
    if doubtful:
        return doubtful
    found = span_at_end(text, year)
    if not found or not found.rest or not found.span or DIGIT.search(found.rest):
        return None
    return found if found.span.precision is not Precision.YEAR else None
