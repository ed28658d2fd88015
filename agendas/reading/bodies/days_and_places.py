"""Days and the place beside them, where a line or a bracket says nothing else.

10–14 March 2031, Vienna        Vienna, 10–14 March 2031        Doha (Qatar), 3 May
"""

import re
from functools import lru_cache

from agendas.reading.bodies.names import names_meeting
from agendas.reading.languages import CITIES, COUNTRIES
from agendas.reading.times.certainty import is_status
from agendas.reading.times.days_within import span_within

_AROUND = " ,،，、.;:：–—-()（）"
COMMA = re.compile(r"\s*[,，،、]\s*")
_COUNTRY = re.compile(r"\s*[(（](?P<country>[^\W\d_][^()（）\d]{2,50})[)）]$")
_TOWN = re.compile(r"^(?:г|гор)\.\s?")  # "г. Минск"
_CITY_AND_COUNTRY = re.compile(
    r"(?P<city>[^\d,，،()（）]{2,40}?)(?:\s?[,，،]\s?|\s?(?P<bracket>[(（]))"
    r"(?P<country>[^\d,，،()（）]{2,60})(?(bracket)[)）])"
)
_JOINED = re.compile(r"\s?[/&+]\s?|\s(?:and|et|y|e|и|و)\s|[和及]")
_PARTED = re.compile("[,，،(（]")
PLACE = re.compile(r"[^\W\d_a-zа-яё][^\d()]{1,30}")
_ONLINE = re.compile(
    r"(?:online|virtual(?:ly)?|hybrid|en ligne|en línea|virtuel(?:le)?|hybride"
    r"|híbrid[ao]|онлайн|виртуально|в (?:онлайн|смешанном)[- ]формате"
    r"|(?:в (?:режиме|формате) )?(?:онлайн|ВКС|видео-?конференци[ия]"
    r"|видеоконференцсвязи?)"
    r"|(?:reunión|réunion|meeting|sesión|session|séance|formato?) (?:virtual|en ligne"
    r"|virtuelle|en línea|híbrid[ao]|hybride)|(?:en |por )?(?:modo virtual)"
    r"|(?:by |via |in )?video[- ]?conference|(?:par |en )?visio-?conférence"
    r"|remote(?:ly)?|(?:réunion |séance )?à distance|(?:reunión |sesión )?a distancia"
    r"|дистанционно|в дистанционном (?:формате|режиме)|远程(?:会议|方式)?"
    r"|(?:por |en )?videoconferencia|在线|线上|虚拟|视频会议|线上会议|网络会议|网上"
    r"|视频|عبر الإنترنت|عبر (?:تقنية )?(?:الفيديو|الاتصال)(?: المرئي)?"
    r"|عن بعد|عن بُعد|افتراضي(?:ة|ا)?)"
    r"(?:\s(?:meeting|format|event|only))?"
    r"(?:\s(?:from|in|at|de|depuis|desde|en|из)\s(?P<city>[^\W\d_].{2,30}))?",
    re.IGNORECASE,
)
_LONGEST = 120
_MOST_WORDS = 4
_MOST_OF_COUNTRY = 12  # Chinese letters


# The same places stand in row after row.
@lru_cache(maxsize=1024)
def is_place(text: str) -> bool:
    """Whether the words are a place and its country, "Valletta, Malta", or a city."""
    if is_known_place(text):
        return True
    if is_online(text):
        return True
    if match := _COUNTRY.search(text):
        before = text[: match.start()]
        # "Meeting of the Bureau (cancelled)"
        return (is_place if is_status(match["country"]) else may_be_place)(before)
    parts = COMMA.split(text)
    if len(parts) != 2 or parts[1] in CITIES:
        return False  # "Meeting of the Bureau, Vienna"
    return all(map(may_be_place, parts)) and not _begins_with_country(parts[1])


def _begins_with_country(words: str) -> bool:
    """ "Switzerland Ext. Congress": words behind a country are of something else."""
    parts = words.split(" ")
    return any(" ".join(parts[:n]) in COUNTRIES for n in range(1, len(parts)))


@lru_cache(maxsize=1024)
def is_known_place(text: str) -> bool:
    """Whether a city or a country is called so, or both are named.

    "Doha, Qatar", "Doha (Qatar)"; Chinese joins them: "卡塔尔多哈".
    """
    text = _TOWN.sub("", text) if text[:1] == "г" else text
    if text in CITIES or text in COUNTRIES:
        return True
    match = _CITY_AND_COUNTRY.fullmatch(text) if _PARTED.search(text) else None
    if match:
        return match["city"] in CITIES and match["country"] in COUNTRIES
    if _JOINED.search(text):  # "Vienna / Vienne", "Bangkok and online"
        parts = _JOINED.split(text, 1)
        return any(map(is_known_place, parts)) and all(map(_is_place_or_online, parts))
    if not "一" <= text[:1] <= "鿿":
        return False
    sizes = range(2, min(len(text), _MOST_OF_COUNTRY))
    return any(text[:size] in COUNTRIES and text[size:] in CITIES for size in sizes)


def _is_place_or_online(text: str) -> bool:
    return is_known_place(text) or is_online(text)


def is_online(text: str) -> bool:
    """Whether a meeting is held nowhere: "online", "Virtual from Geneva"."""
    match = _ONLINE.fullmatch(text)
    return bool(match) and (not match["city"] or is_known_place(match["city"]))


def may_be_place(text: str) -> bool:
    """Whether a few words with capitals, or of no capitals, name no meeting."""
    is_short = len(text.split()) < _MOST_WORDS
    return bool(PLACE.fullmatch(text)) and is_short and not names_meeting(text)


def days_and_place(text: str, year: int | None) -> tuple[str, str | None] | None:
    """The words of the days, and the place where one stands before or after them."""
    inside = span_within(text, year) if len(text) <= _LONGEST else None
    if not inside:
        return None
    before = text[: inside.start].strip(" ,،，、.;:：–—-")
    if not _COUNTRY.search(before):
        before = before.strip(_AROUND)
    after = text[inside.end :].strip(" ,،，、.;:：–—-")
    if before and after:
        return None
    place = before or after
    if after.startswith(("(", "（")) and after.endswith((")", "）")):
        place = after[1:-1].strip()
    if place and not is_place(place):
        return None
    return text[inside.start : inside.end], place or None
