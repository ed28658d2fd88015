"""Where a meeting is held, in the words of a masthead.

"Doha (Qatar)"   "Palais des Nations, Geneva"   "Ulaanbaatar, Mongolia"
"""

import re

from agendas.reading.days import FoundSpan, is_weekday
from agendas.reading.languages import CITIES, SEATS
from agendas.reading.names import is_body
from agendas.reading.ordinals import read_ordinal
from agendas.reading.results import Place
from agendas.reading.rooms import is_room
from meetings.dates import Precision

_VENUE = re.compile(
    r"(?:cent(?:re|er)|palais|hotel|headquarters|hall|building|centro|centr|siège|sede"
    r"|центр|中心|总部|مركز|مقر)",
    re.IGNORECASE,
)
ONLINE = re.compile(
    r"\(?(?:virtual|online|en ligne|en línea|онлайн|在线|hybrid"
    r"|by videoconference)\b.*",
    re.I,
)
AT_CITY = re.compile(
    rf"(?P<name>\S.{{8,220}}?)[\s,]+(?P<place>(?:{'|'.join(SEATS)})(?:\s?[,(（].{{2,40}})?)"
)
# "Abidjan (Côte d’Ivoire), 11-13 mai 2022"
_WITH_COUNTRY = re.compile(
    r"(?P<city>[^\W\d_][^(),\d]{2,40})\s?[(（](?P<country>[^\W\d_][^()（）\d]{2,50})[)）]"
)
# A city and its country, or a known city alone.
_ALONE = re.compile(
    r"[^\W\d_][^\d,，،;:.()（）]{2,30}[,，،]\s?[^\W\d_][^\d;:()（）]{3,40}"
)
_KNOWN = CITIES
_WRITTEN = re.compile(r",\sle\s\d")
_OF_MEETING = re.compile(
    r"^(?:programme|program|agenda|timetable|programa|программа)\s|\bmeetings?$",
    re.IGNORECASE,
)  # "Programme Informal meetings, Tuesday, 9 February"
_LONGEST_CITY = 6  # words
_NO_DAYS = {"no_day_or_year"}  # what is wrong with a number that is no day


def place_of(text: str) -> Place:
    """The venue, the city and the country that stand between commas."""
    parts = [part.strip() for part in re.split(r"\s*[,，،]\s*", text) if part.strip()]
    place = Place()
    known = next((n for n, part in enumerate(parts) if part in _KNOWN), 0)
    if len(parts) > 1 and (known or _VENUE.search(parts[0])):
        # "House of Lights, Rome"; any hall goes before its city.
        place.venue = ", ".join(parts[: known or 1])
        parts = parts[known or 1 :]
    if len(parts) > 1 - bool(place.venue) and is_room(parts[-1]):
        place.room = parts.pop()
    place.city = parts[0] if parts else None
    place.country = ", ".join(parts[1:]) or None
    return place


def place_alone(text: str) -> Place | None:
    """The place of a line that says nothing else: "Geneva", "Ulaanbaatar, Mongolia"."""
    words = with_comma(text).strip(" .,")
    head = re.split(r"\s?[,，،]", words, maxsplit=1)[0]
    if head in _KNOWN and len(words) < 60 and not any(map(str.isdigit, words)):
        return place_of(words)
    if not _ALONE.fullmatch(words) or is_body(words) or not _has_capitals(words):
        return None
    return place_of(words) if len(words.split()) < 6 else None


def _has_capitals(words: str) -> bool:
    """Whether each word of weight has one: names of places, not of a subject."""
    return all(word[0].isupper() for word in words.split() if len(word) > 3)


def with_comma(text: str) -> str:
    """ "Doha (Qatar)" → "Doha, Qatar"; "Bonn (online)" stays."""
    return _WITH_COUNTRY.sub(_comma, text, count=1)


def _comma(match: re.Match[str]) -> str:
    if ONLINE.match(match["country"]) or read_ordinal(match["country"]):
        return match[0]
    return f"{match['city'].rstrip()}, {match['country']}"


def is_phrase(words: str, placed: FoundSpan) -> bool:
    """Whether the words beside days are no place: "Programme of work, week of".

    Nor is the label of the days, "When: 5 May 2032", nor what only has a number, nor
    what stands beside a month, "Calendar of the Board, May 2032", but a known city.
    """
    text = placed.rest
    if is_weekday(text) or _OF_MEETING.search(text):
        return True
    is_coarse = placed.span and placed.span.precision is not Precision.DAY
    if is_coarse and text not in _KNOWN and not AT_CITY.fullmatch(text):
        return re.split(r"\s?[,，،]", text, maxsplit=1)[0] not in _KNOWN
    if placed.problem and placed.problem.code in _NO_DAYS:
        return True
    if words[len(text) :].startswith((":", "：")) and text not in _KNOWN:
        return True
    is_long = "," not in text and len(text.split()) > _LONGEST_CITY
    return is_long and not AT_CITY.fullmatch(text)


def names_day_of_writing(words: str) -> bool:
    """ "Paris, le 16 mai 2032": where and when a letter was written, in French."""
    return _WRITTEN.search(words) is not None
