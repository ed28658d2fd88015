"""Where a meeting of a list is held, when its title or its days end with the place.

Working Group on Buoys, Geneva        3–7 March (Belem, Brazil)
"""

import re
from functools import lru_cache

from agendas.reading.bodies.days_and_places import (
    COMMA,
    PLACE,
    is_known_place,
    is_online,
    is_place,
    may_be_place,
)
from agendas.reading.bodies.names import names_meeting
from agendas.reading.languages import CITIES, COUNTRIES, VENUE
from agendas.reading.meetings.row import Row
from agendas.reading.meetings.rows import row_of_days
from agendas.reading.meetings.seasons import Season
from agendas.reading.times.certainty import brackets

_LAST_BRACKET = re.compile(
    r"\s?[(（](?P<words>[^()（）\d]{2,60}(?:[(（][^()（）\d]{2,50}[)）])?)[)）]$"
)
# "… (Rome) - closed meeting"
_BRACKET_INSIDE = re.compile(
    r"\s?[(（][^()（）\d]{2,60}(?:[(（][^()（）\d]{2,50}[)）])?[)）](?=\s[–—-]\s\w)"
)
_ENDS_BRACKET = re.compile(r"[)）]\s[–—-]\s")  # asked first
_MOST_OF_HOUSE = 7  # words
_LABEL_OF_DAYS = re.compile(
    r"\d[^:：]{2,30}[:：]\s?(?:\d{1,3}(?:st|nd|rd|th|e|er|ème|º|ª|-\w{1,2})\s)?[^\W\d_]"
)
_BEHIND_CITY = re.compile(r":\s|\s[–—-]\s|(?<=[一-鿿])\s(?=[一-鿿])")
_BEFORE_PLACE = re.compile(
    r"[,，،、–—.-](?:(?<=[,，،、])\s*|(?<=\s[–—-])\s|(?<=[^\W\d_]{3}\.)\s)"
)
_BEFORE_CITY = re.compile(r"\s?[:：]\s?|\s[–—-]\s")
_LONGEST = 100  # characters of days and a place
_LONGEST_CHINESE = 12
_LONGEST_NAME = 300
_MOST_OF_PLACE = 3  # words
_MOST_OF_COUNTRY = 5  # words
_NO_PLACE = re.compile(
    r"\b(?:sessions?|meetings?|part|groups?|committee|commission|board|council)\b",
    re.IGNORECASE,
)
_IN_CITY = re.compile(r"(?:^|\s)(?:in|at|à|en|в|في)\s\S+(?:\s\S+)?$", re.IGNORECASE)
# What may stand before a city without a comma: no "Treaty of Rome".
_ENDS_TITLE = re.compile(r"(?:[^\W\d_]{4,}|[)\]\d]|^[A-ZА-ЯЁ][^\W\d_]{2})$")
_SMALL_WORDS = frozenset(
    ("with", "from", "near", "under", "before", "about", "between", "after", "against")
    + ("para", "sobre", "entre", "contra", "desde", "dans", "avec", "pour", "contre")
    + ("depuis", "avant", "после", "против", "между")
)


def ends_in_places(titles: list[str]) -> bool:
    """Whether the rows of the list name their place last: most in a known city."""
    tails = [title.rpartition(", ")[2] for title in titles if ", " in title]
    known = sum(tail in CITIES for tail in tails)
    return len(tails) > 2 and known * 2 >= len(tails) >= len(titles) * 0.6


def end_in_cities(titles: list[str]) -> bool:
    """Whether most rows end with a known place; then no comma needs to go before it."""
    known = sum(bool(_known_at_end(each) or _before_place(each)) for each in titles)
    return known > 2 and known >= len(titles) * 0.6


def begin_in_cities(titles: list[str]) -> bool:
    """Whether rows name their city before a colon or a dash: one may be a title's."""
    heads = (_BEHIND_CITY.split(each, 1)[0] for each in titles)
    return sum(map(is_known_with_venue, heads)) > 1


def is_known_with_venue(words: str) -> bool:
    """ "Vienna", "Geneva, Switzerland", "Vienna (Old Harbour)", "Online"."""
    if is_known_place(words) or is_online(words):
        return True
    match = _LAST_BRACKET.search(words)
    return bool(match) and words[: match.start()] in CITIES


def begin_in_places(titles: list[str]) -> bool:
    """Whether rows name their city and its country first, in a column that is lost."""
    known = sum(bool(_at_head(each)) for each in titles)
    return known > 2 and known * 3 >= len(titles)


def _at_head(title: str) -> tuple[str, str] | None:
    """ "Geneva, Switzerland Board on Fog", "Online Board on Fog" → title and place."""
    first, _, rest = title[:_LONGEST_NAME].partition(" ")
    if rest and is_online(first) and not rest[0].islower():
        return title[len(first) + 1 :], first
    comma = COMMA.search(title[:_LONGEST])
    city = title[: comma.start()] if comma else ""
    if not city or not may_be_place(city):
        return None
    words = title[comma.end() :].split(" ", _MOST_OF_COUNTRY)
    for size in range(len(words) - 1, 0, -1):
        rest = " ".join(words[size:])
        if " ".join(words[:size]) in COUNTRIES and not rest[0].islower():
            return rest, title[: -len(rest)].rstrip()
    return None


def end_behind_signs(titles: list[str]) -> bool:
    """Whether rows name their place behind a colon or a dash: "COP 3 – Kyoto"."""
    known = sum(bool(_behind_sign(each)) for each in titles)
    return known > 2 and known >= len(titles) * 0.6


def _behind_sign(title: str) -> tuple[str, str] | None:
    """The title and the place behind a sign that is no comma."""
    for sign in _BEFORE_CITY.finditer(title[:_LONGEST_NAME]):
        head, place = title[: sign.start()], title[sign.end() :]
        if head and is_known_place(place):
            return head, place
    return None


def ends_in_place(title: str) -> bool:
    """Whether a known place ends the title, which therefore goes on no more."""
    return bool(_in_bracket(title) or _known_at_end(title))


def part_place(
    title: str,
    *,
    has_places: bool,
    has_cities: bool,
    cities_first: bool = False,
    behind_signs: bool = False,
    places_first: bool = False,
) -> tuple[str, str | None]:
    """The title without the place at its end, or its head, and the place."""
    if places_first and (found := _at_head(title)):
        return found
    city, *rest = _BEHIND_CITY.split(title, 1)
    may_lead = rest and (cities_first or names_meeting(rest[0]))
    if may_lead and is_known_with_venue(city):
        return rest[0], city
    if behind_signs and (found := _behind_sign(title)):
        return found
    if found := _in_bracket(title) or _known_at_end(title):
        return found
    if has_cities and (head := _before_place(title)):
        return head, _after(title, head)
    return _behind_comma(title, has_places=has_places)


def _behind_comma(title: str, *, has_places: bool) -> tuple[str, str | None]:
    """The title and what stands behind its last comma, if that may be a place."""
    head, comma, tail = title.rpartition(", ")
    if not comma:
        return title, None
    is_named = PLACE.fullmatch(tail) and not _NO_PLACE.search(tail)
    before, _, city = head.rpartition(", ")
    if city in CITIES and is_named:
        return before, f"{city}, {tail}"
    if not has_places or not is_named or len(tail.split()) > 4:
        return title, None
    if len(tail) < 5 and ", " in head:
        # "Washington, D.C."
        head, _, city = head.rpartition(", ")
        tail = f"{city}, {tail}"
    return head, tail


def _in_bracket(title: str) -> tuple[str, str] | None:
    """ "Board (Belem, Brazil)", "Board, Doha (Qatar)" → the title and the place."""
    if not title.endswith((")", "）")):
        return _in_bracket_inside(title)
    match = _LAST_BRACKET.search(title)
    if not match:
        return None
    words, head = match["words"], title[: match.start()]
    if words in COUNTRIES:
        before = _before_city(head)
        return (before, _after(title, before)) if before else (head, words)
    is_in_city = COMMA.split(words)[0] in CITIES and is_place(words)
    is_known = is_known_place(words) or is_in_city or is_online(words)
    is_known = is_known or is_house(words)
    return (head, words) if is_known or _is_in_chinese_country(words) else None


def _in_bracket_inside(title: str) -> tuple[str, str] | None:
    """ "Board on Fog (Rome, Italy) - closed meeting": what is behind is no place."""
    match = _BRACKET_INSIDE.search(title) if _ENDS_BRACKET.search(title) else None
    found = _in_bracket(title[: match.end()]) if match else None
    return (f"{found[0]}{title[match.end() :]}", found[1]) if found else None


@lru_cache(maxsize=1024)
def is_house(words: str) -> bool:
    """Whether a hall and its city are named: "Palais des Nations, Geneva"."""
    if not VENUE.search(words):
        return False
    comma = COMMA.search(words)
    if not comma:  # Chinese puts the city first: "巴黎教科文组织总部"
        return words[:2] in CITIES or words[:3] in CITIES
    house, city = words[: comma.start()], words[comma.end() :]
    return bool(VENUE.search(house)) and not _is_named(house) and is_known_place(city)


def _is_named(house: str) -> bool:
    """Whether the words before a city are no hall's, but those of a title."""
    return len(house.split()) > _MOST_OF_HOUSE or names_meeting(house)


def _with_house(head: str, title: str) -> tuple[str, str]:
    """The title and the place, with the hall that stands before the city."""
    *_, sign = [None, *_BEFORE_PLACE.finditer(head)]
    if sign and is_house(_after(title, head[: sign.start()].rstrip())):
        head = head[: sign.start()].rstrip()
    return head, _after(title, head)


def _is_in_chinese_country(words: str) -> bool:
    """Whether the name of a country begins a few Chinese signs: "文莱斯里巴加湾"."""
    if not "一" <= words[:1] <= "鿿" or len(words) > _LONGEST_CHINESE:
        return False
    sizes = range(2, len(words) - 1)
    return any(words[:size] in COUNTRIES for size in sizes) and not names_meeting(words)


def _known_at_end(title: str) -> tuple[str, str] | None:
    """The title and its place behind a comma: a city, a country, or both."""
    head, _, tail = title.rpartition(" ")
    if head and tail[:1] >= "一" and is_known_place(tail):
        return head, tail  # Chinese needs no comma
    *_, comma = [None, *_BEFORE_PLACE.finditer(title)]
    if comma is None:
        return None
    head, tail = title[: comma.start()].rstrip(), title[comma.end() :]
    if is_online(tail):
        return head, tail
    if not is_known_place(tail):
        return None
    last = COMMA.split(head)[-1]
    # "Panama" is a city as well, but not in "Panama City, Panama".
    is_in_city = last in CITIES and last not in COUNTRIES
    if tail in COUNTRIES and (tail not in CITIES or is_in_city):
        ends = [last.split(" ", n)[-1] for n in range(last.count(" ") + 1)]
        if not COUNTRIES.isdisjoint(ends[-_MOST_OF_PLACE:]) or _IN_CITY.search(last):
            return None  # several countries, or "Workshop in Doha, Qatar"
        head = _before_city(head) or head
    return _with_house(head, title)


def _before_city(text: str) -> str:
    """The words before a city that stands at the end, behind a comma or known."""
    *_, comma = [None, *_BEFORE_PLACE.finditer(text)]
    if comma and _is_city(text[comma.end() :]):
        return text[: comma.start()].rstrip()
    return _before_place(text)


def _is_city(words: str) -> bool:
    """Whether words before a country are a city's: known, or all in capitals."""
    if is_known_place(words):
        return True
    is_named = may_be_place(words) and not _NO_PLACE.search(words)
    return is_named and all(word[0].isupper() for word in words.split())


def _before_place(text: str) -> str:
    """The words before a known place at the end; "" where both may be one name."""
    words = text.split(" ")
    for size in range(min(_MOST_OF_PLACE, len(words) - 2), 0, -1):
        place = " ".join(words[-size:])
        if is_known_place(place) or (place[0].isupper() and is_online(place)):
            before = words[-size - 1]
            is_end = _ENDS_TITLE.search(before) and before.lower() not in _SMALL_WORDS
            is_end = is_end or before.endswith((":", "："))
            return " ".join(words[:-size]).rstrip(" :：") if is_end else ""
    return ""


def _after(title: str, head: str) -> str:
    return title[len(head) :].lstrip(" .,，،:：–—-")


def place_in(when: str) -> str | None:
    """The place in a bracket beside days: "3–7 March (Belem, Brazil)"."""
    for words in brackets(when):
        if words in CITIES or (", " in words and PLACE.fullmatch(words)):
            return words
    return None


def days_at_place(text: str, season: Season) -> tuple[str, str] | None:
    """ "18–19 January: Geneva" → the days, the place; the meeting is named below."""
    row = row_of_days(text, season) if len(text) < _LONGEST else None
    return (row.when, row.title) if row and is_place(row.title) else None


def row_of_label(text: str, season: Season) -> Row | None:
    """ "25–26 January: Retreat of the Board": days, a colon and what they are of."""
    row = row_of_days(text, season) if _LABEL_OF_DAYS.match(text) else None
    return None if row is None or is_place(row.title) else row
