"""Where a meeting is held, in the words of a masthead.

"Doha (Qatar)"   "Palais des Nations, Geneva"   "Ulaanbaatar, Mongolia"
"""

import re

from agendas.reading.bodies.days_and_places import (
    is_known_place,
    is_online,
    may_be_place,
)
from agendas.reading.bodies.names import is_body, is_organization
from agendas.reading.bodies.ordinals import read_ordinal
from agendas.reading.bodies.rooms import is_room
from agendas.reading.languages import (
    CITIES,
    COUNTRIES,
    DEADLINE,
    HELD,
    PARTS_OF_SESSIONS,
    SEATS,
    VENUE,
    tells_status,
)
from agendas.reading.results import Place
from agendas.reading.times.certainty import is_status
from agendas.reading.times.days import FoundSpan, is_weekday
from meetings.dates import Precision

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
    r"(?P<city>[^\W\d_][^(),\d]{1,40})\s?[(（](?P<country>[^\W\d_][^()（）\d]{1,50})[)）]"
)
# A city and its country, or a known city alone.
_ALONE = re.compile(
    r"[^\W\d_][^\d,，،;:.()（）]{2,30}[,，،]\s?[^\W\d_][^\d;:()（）]{3,40}"
)
# "普吉岛", "巴登市": the word for what it is stands last; so it does in "日本政府".
_CHINESE_NAME = re.compile("[一-鿿]{2,8}")
_ENDS_PLACE, _ENDS_OFFICE = frozenset("岛市州镇"), frozenset("团府会部处局院馆组司议")
_WRITTEN = re.compile(r",\sle\s\d")
_OF_MEETING = re.compile(
    r"^(?:programme|program|agenda|timetable|programa|программа)\s|\bmeetings?$",
    re.IGNORECASE,
)  # "Programme Informal meetings, Tuesday, 9 February"
COMMA = re.compile(r"\s*[,，،]\s*")
_LONGEST_CITY = 6  # words
_CHINESE_CITY = 4  # letters, at most
_COMMAS = re.compile(r"\s*[,，،]\s*")
_MOST_WORDS = 4  # of a city that is not known
_LONGEST_PLACE = 60  # characters of a city and its country
# "Republic of the Sudan", "United Republic of Tanzania", "República de Chile".
_STATE = re.compile(
    r"(?:[A-Z]\w+ )?(?:Republic|Kingdom|State|Union|Principality|Duchy) of (?:the )?"
    r"[A-Z][\w’'. -]{2,30}"
    r"|(?:République|Royaume|Principauté|República|Reino|Principado)(?: [\w-]+)? "
    r"(?:de la |de l[’']|du |de los |del |des |de |d[’'])[A-ZÀ-Ý][\w’'. -]{2,30}"
)
_NO_DAYS = {"no_day_or_year"}  # what is wrong with a number that is no day


def place_of(text: str) -> Place:
    """The venue, the city and the country that stand between commas."""
    parts = [part.strip() for part in re.split(r"\s*[,，،]\s*", text) if part.strip()]
    if is_online(text.strip()):
        return Place(venue=text.strip())
    place = Place()
    known = next((n for n, part in enumerate(parts) if is_city(part)), 0)
    if len(parts) > 1 and (known or VENUE.search(parts[0])):
        # "House of Lights, Rome"; any hall goes before its city.
        place.venue = ", ".join(parts[: known or 1])
        parts = parts[known or 1 :]
    if len(parts) > 1 - bool(place.venue) and is_room(parts[-1]):
        place.room = parts.pop()
    if len(parts) > 1 and not place.venue and VENUE.search(parts[1]):
        place.venue = parts.pop(1)  # "Geneva, Palais des Nations"
    place.city = parts[0] if parts else None
    place.country = ", ".join(parts[1:]) or None
    return place


def is_city(text: str) -> bool:
    """Whether a city of that name is known: "Vienna", "VIENNA", "中国上海"."""
    if text in CITIES:
        return True
    is_chinese = "一" <= text[-1:] <= "鿿"
    ends = (text[-size:] for size in range(2, _CHINESE_CITY + 1))
    return is_chinese and len(text) < 9 and any(end in CITIES for end in ends)


def is_place_beside(text: str, placed: FoundSpan) -> bool:
    """Whether the words beside days are a place, and not what is done on those days.

    A city is known, or has its country beside it, or else is a name in capitals beside
    several days: "Ministerial segment, 5 and 6 May", "Revised, 3 March" have no place.
    """
    if ":" in text or DEADLINE.search(text) or PARTS_OF_SESSIONS.search(text):
        return False
    if (held := HELD.search(text)) and held.start():
        return False  # "Board on Fog to be held in Lima, Peru"
    parts = [part for part in re.split(r"\s*[,，،]\s*", text) if part]
    if VENUE.search(text) or any(is_city(part) or is_room(part) for part in parts):
        return True
    if is_online(text):
        return True
    if _names_country(parts):
        return True
    if tells_status(text) or is_organization(text) or not _has_capitals(text):
        return False
    if len(parts) > 1:
        return True
    is_name = text[0].isupper() and not text.isupper()
    return is_name and not placed.is_day and len(text.split()) < _MOST_WORDS


def _names_country(parts: list[str]) -> bool:
    """Whether a country stands behind the place, or in Chinese before it: "泰国普吉岛".

    Letters without capitals show no other names.
    """
    if len(parts) > 1 and parts[-1] in COUNTRIES:
        return True
    match = _WITH_COUNTRY.fullmatch(parts[0]) if parts else None
    if match:
        return match["country"] in COUNTRIES
    last = parts[-1] if parts else ""
    if not _CHINESE_NAME.fullmatch(last):
        return False
    sizes = range(2, len(last) - 1)
    is_behind = any(last[:size] in COUNTRIES for size in sizes)
    return last[-1] in _ENDS_PLACE or (is_behind and last[-1] not in _ENDS_OFFICE)


def place_alone(text: str) -> Place | None:
    """The place of a line that says nothing else: "Geneva", "Ulaanbaatar, Mongolia"."""
    words = with_comma(text).strip(" .,")
    head = re.split(r"\s?[,，،]", words, maxsplit=1)[0]
    in_house = VENUE.search(head) and any(map(is_city, _COMMAS.split(words)[1:]))
    if (
        (in_house or is_city(head))
        and len(words) < 60
        and not any(map(str.isdigit, words))
    ):
        return place_of(words)
    if not _ALONE.fullmatch(words) or is_body(words) or not _has_capitals(words):
        return None
    return place_of(words) if len(words.split()) < 6 else None


def names_place(text: str) -> bool:
    """Whether a line names a known city, a country or both: "ROME", "Rome (Italy)"."""
    if len(text) >= _LONGEST_PLACE:
        return False
    text = text.rstrip(" ,،，")
    city, *country = _COMMAS.split(text)
    is_both = len(country) == 1 and is_city(city) and _may_be_state(country[0])
    return is_both or is_city(text) or is_known_place(text)


def _may_be_state(text: str) -> bool:
    return may_be_place(text) or _STATE.fullmatch(text) is not None


def _has_capitals(words: str) -> bool:
    """Whether each word of weight has one: names of places, not of a subject."""
    return all(word[0].isupper() for word in words.split() if len(word) > 3)


def with_comma(text: str) -> str:
    """ "Doha (Qatar)" → "Doha, Qatar"; "Bonn (online)" stays, "Bonn (tbc)" is Bonn."""
    return _WITH_COUNTRY.sub(_comma, text, count=1)


def _comma(match: re.Match[str]) -> str:
    country = match["country"]
    if is_status(country):
        return match["city"].rstrip()
    if ONLINE.match(country) or is_online(country) or read_ordinal(country):
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
    if is_coarse and text not in CITIES and not AT_CITY.fullmatch(text):
        return re.split(r"\s?[,，،]", text, maxsplit=1)[0] not in CITIES
    if placed.problem and placed.problem.code in _NO_DAYS:
        return True
    is_labelled = words[len(text) :].startswith((":", "："))
    if is_labelled and text not in CITIES and COMMA.split(text)[-1] not in COUNTRIES:
        return True
    is_long = "," not in text and len(text.split()) > _LONGEST_CITY
    return is_long and not AT_CITY.fullmatch(text)


def names_day_of_writing(words: str) -> bool:
    """ "Paris, le 16 mai 2032": where and when a letter was written, in French."""
    return _WRITTEN.search(words) is not None
