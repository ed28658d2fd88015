"""Where and when a session is held, behind its number in one line.

"Fourth session, Vienna, 10–14 March 2031"
"Fourth session of the Board of Buoys (Doha, 10–14 March 2031)"
"""

import re

from agendas.reading.bodies.ordinals import counts_in_sentence, read_ordinal
from agendas.reading.languages import CITIES, COUNTRIES, REPORT, UNITS
from agendas.reading.mastheads.days import room_behind
from agendas.reading.times.days_within import span_within
from agendas.reading.times.hours import band_at_start, read_time

# "Fourth session", "Четвертая сессия (возобновленная)", "第四届会议", "الدورة الرابعة"
_ENDS_WITH_UNIT = re.compile(
    rf"(?<![^\W_])(?:{UNITS['session']}|{UNITS['meeting']})(?:\s[(（][^()（）]{{3,30}}[)）])?$"
    r"|[届次]会议$|(?:الدورة|الاجتماع)(?:\s[\u0621-\u064a]{3,}){1,4}$",
    re.IGNORECASE,
)
_BRACKET_AT_END = re.compile(
    r"(?P<head>[^()（）]{6,150}?)\s?[(（](?P<inner>[^()（）]{6,80})[)）]"
)
_COMMA = re.compile(r"\s?[,，،]\s?")
_SIGNS = " ,，،.()（）"
# "Addis Ababa", "Ulaanbaatar, Mongolia", "Doha (Qatar"
_PLACE = re.compile(
    r"(?:[A-ZÀ-ÝА-ЯЁ][^\W\d_A-ZА-ЯЁ]{2,20}[ -]?){1,3}"
    r"(?:(?:, | \()(?:[A-ZÀ-ÝА-ЯЁ][^\W\d_]{2,20}[ -]?){1,3})?"
)
_COUNTRY = re.compile(r"\s?[,，،(（]\s?")  # parts a city from its country
_DAY = re.compile(r"\d{4}")
_AT = re.compile(r"(?:at|from|à|de|a las|в|с|الساعة|من الساعة)\s")
_LONGEST_HOURS = 40  # characters
_FROM = {"from", "du", "del", "с", "من"}
_SHORT = 60  # characters of a place and its days
_LONGEST_WITH_ROOM = 100  # characters
_MOST_COMMAS = 8  # in the name of a body
_LONGEST = 300  # characters of a name with its place and days


def before_place_and_days(text: str) -> list[str]:
    """ "Fourth session, Vienna, 10–14 March 2031" → the session, where and when."""
    bracket = _BRACKET_AT_END.fullmatch(text)
    if bracket and _ENDS_WITH_UNIT.search(bracket["inner"]):
        return [bracket["head"], bracket["inner"]]  # "Board (Fourth session)"
    if bracket and _place_said(bracket["inner"]) and _names_session(bracket["head"]):
        return [bracket["head"], bracket["inner"]]
    if len(text) > _LONGEST or not _DAY.search(text):
        return [text]
    found = [
        (text[: comma.start()], text[comma.end() :])
        for comma in list(_COMMA.finditer(text))[:_MOST_COMMAS]
    ]
    found = [each for each in found if _place_said(each[1])]
    known = [each for each in found if _COMMA.split(each[1])[0] in CITIES]
    head, behind = next(iter(known or found), (text, ""))
    return [head, behind] if behind and _names_session(head) else [text]


def are_hours(text: str) -> bool:
    """Whether the words behind a year are a time: "at 10 a.m.", "– 15 h, salle 4".

    But for a room nothing else stands there.
    """
    text = room_behind(text)[0] if len(text) < _LONGEST_WITH_ROOM else text
    bare = _AT.sub("", text.strip(" ,،，"), count=1)
    if not bare[:1].isdigit() or len(bare) > _LONGEST_HOURS:
        return False
    band = band_at_start(bare)
    return read_time(bare) is not None or bool(band and band[0] and not band[2])


def _names_session(head: str) -> bool:
    """Whether the words end with a session, or are the session of a body."""
    if _ENDS_WITH_UNIT.search(head):
        return True
    found = read_ordinal(head) if len(head) < _LONGEST else None
    if not found or not found[0] or not found[2]:
        return False
    return not (REPORT.match(head) or counts_in_sentence(head))


def _place_said(text: str) -> bool:
    """Whether days and the name of a place, on either side, are all that is said."""
    inside = span_within(text) if len(text) < _SHORT else None
    if not inside:
        return False
    before, _, word = text[: inside.start].strip(_SIGNS).rpartition(" ")
    before = before.strip(_SIGNS) if word in _FROM else f"{before} {word}".strip()
    after = text[inside.end :].strip(_SIGNS)
    if before and after:
        return False
    place = before or after
    city, country, _ = (*_COUNTRY.split(place, maxsplit=1), "", "")[:3]
    is_known = city in CITIES and (not country or country in COUNTRIES)
    return is_known or bool(_PLACE.fullmatch(place))
