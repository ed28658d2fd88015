"""Days and places that only a sentence of the first paragraphs tells.

"The fifth meeting will be held in Vienna from 6 to 8 September 2027."
"将于2027年9月6日至8日在维也纳举行"
"""

import re
from collections.abc import Iterable

from agendas.reading.days import FoundSpan, is_date_word, span_at_start
from agendas.reading.languages import OPENS, SEATS
from agendas.reading.places import place_of
from agendas.reading.results import Days, Place
from meetings.dates import Precision

_HELD = re.compile(
    r"\b(?:will|is to|are to|shall|to) be (?:held|convened|hosted)|\bwill take place"
    r"|\b(?:will|shall) (?:meet|hold its)\b|\bse tiendra|\baura lieu|\bse réunira"
    r"|\btiendra s(?:a|on|es)\b|\bse celebrará|\btendrá lugar|\bse reunirá"
    r"|\bse realizará|\bcelebrará su\b|состоится|пройд[её]т|будет проведен"
    r"|провед[её]т свою|将[于在]|定于|(?:س|المقرر أن )?(?:ت|ي)ُ?عقد|ستجتمع|سيجتمع",
    re.IGNORECASE,
)
# A sentence with these words is about another meeting.
_OTHER = re.compile(
    r"\b(?:next|previous|following|side events?|prochaine|précédente|suivante"
    r"|próxim[ao]|anterior|siguiente|следующ\w+|предыдущ\w+)\b|下[一届]|上[一届]"
    r"|المقبلة?|القادمة?|السابقة?",
    re.IGNORECASE,
)
_CHINESE = re.compile(
    r"\d{4}年\d{1,2}月\d{1,2}日(?:\s?(?:至|到|和|-|–|—)\s?(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)?"
)
_ENGLISH_PLACE = (
    r"\b(?:in|at)\s(?P<place>(?:the\s)?[A-Z][^\d,;()]{2,50}(?:,\s[A-Z][^\d,;()]{2,40}){0,2})"
    r",?\s(?:from|on|between|in the period)\b"
)
_PLACE = re.compile(
    _ENGLISH_PLACE
    + r"|\b(?:à|en)\s(?P<latin>[A-ZÀ-Ý][^\d,;()]{2,40}),?\s(?:du|le|les|del|el|los)\b"
)
_BESIDE_PLACE = re.compile(
    r"\sin the period.*|\s(?:and|et|y)\s(?:online|virtually|en ligne|en línea).*"
)
_ROOM = re.compile(r"\b(?:room|building|salle|sala|accordance|hybrid)\b", re.IGNORECASE)
_KNOWN = re.compile(
    rf"(?:(?<!\w)(?:at|in|à|en|a|ب|في)|,)\s(?:مدينة\s)?(?P<city>{'|'.join(SEATS)})(?!\w)"
    rf"|在(?P<chinese>{'|'.join(city for city in SEATS if '一' <= city[0] <= '鿿')})"
)
_LOCATIVES = {
    "Вене": "Вена", "Женеве": "Женева", "Нью-Йорке": "Нью-Йорк", "Найроби": "Найроби",
    "Бонне": "Бонн", "Париже": "Париж", "Риме": "Рим", "Москве": "Москва",
    "Санкт-Петербурге": "Санкт-Петербург", "Дохе": "Доха", "Киото": "Киото",
    "Гааге": "Гаага", "Монреале": "Монреаль", "Бангкоке": "Бангкок",
}  # fmt: skip
_RUSSIAN = re.compile(rf"(?<!\w)в (?:городе |г\. ?)?({'|'.join(_LOCATIVES)})(?!\w)")
_LONGEST = 600  # characters of a sentence
_MOST = 14  # words of two days


def announced(
    sentences: Iterable[str], known: Days | None = None
) -> tuple[Days | None, Place | None]:
    """The days and the place of the meeting, as the sentences announce them.

    Neither where two sentences name different days; with the `known` days only the
    place.
    """
    found, place = None, None
    for sentence in sentences:
        held = _HELD.search(sentence[:_LONGEST])
        if not held or _OTHER.search(sentence[: held.end() + 60]):
            continue
        if known:
            place = place or place_in(sentence[:_LONGEST])
        elif days := _days(sentence[:_LONGEST]):
            if days.start == days.end and OPENS.search(sentence):
                continue  # when it opens, not when it is
            if found and found != days:
                return None, None
            found, place = days, place or place_in(sentence[:_LONGEST])
    return known or found, place


def _days(sentence: str) -> Days | None:
    if match := _CHINESE.search(sentence):
        return _certain(span_at_start(match[0]))
    words = sentence.split(" ")
    for start, word in enumerate(words):
        if not any(map(str.isdigit, word)) or not is_date_word(word):
            continue
        if days := _certain(span_at_start(" ".join(words[start : start + _MOST]))):
            return days
    return None


def _certain(found: FoundSpan | None) -> Days | None:
    """The days, where a year is printed and nothing is doubtful."""
    if not found or not found.span or found.problem:
        return None
    is_days = found.span.precision is Precision.DAY
    return Days(found.span.first, found.span.last) if is_days else None


def place_in(sentence: str) -> Place | None:
    """Where a sentence says that a meeting is held."""
    if match := _RUSSIAN.search(sentence):
        return Place(city=_LOCATIVES[match[1]])
    if (match := _PLACE.search(sentence)) and not _ROOM.search(match[0]):
        words = (match["place"] or match["latin"]).removeprefix("the ")
        return place_of(_BESIDE_PLACE.sub("", words))
    if match := _KNOWN.search(sentence):
        return Place(city=match["city"] or match["chinese"])
    return None
