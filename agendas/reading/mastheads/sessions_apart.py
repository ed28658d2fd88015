"""The session in a line of a masthead, between the body before it and what is behind.

"Human Rights Council Ninth session Geneva"  →  the three
"114th session, Geneva, 2031"                →  the session, the place, the year
"""

import re

from agendas.reading.bodies.counting import ordinal_of
from agendas.reading.bodies.names import is_body
from agendas.reading.bodies.ordinals import ARABIC_FIGURES, RANGED
from agendas.reading.bodies.places import names_place
from agendas.reading.languages import (
    BODY_START,
    ORGANIZATION_AHEAD,
    ORGANIZATION_WORDS,
    SESSION_KINDS,
    SESSION_LEAD_BEFORE,
    UNITS,
    heading_role,
)
from agendas.reading.languages.folding import fold
from agendas.reading.times.days import read_span
from meetings.dates import Precision

# "… on its ninth session, held in Vienna": a sentence.
_GOES_ON = re.compile(
    r"\s(?:of|de|du|des|del|по|lors|held|tenue|celebrad\w+|состоявш\w+)\b|\s?[,;]\s",
    re.IGNORECASE,
)
# "its", or "Consultas previas al 30º período de sesiones": no body before a session.
_ITS = re.compile(
    r"\b(?:its|sa|su|son|leur|своей|ее|al|a la|para el|à la|pour la|(?:for|to) the)\s$",
    re.IGNORECASE,
)
# A Congress has its number in its name.
UNIT = re.compile(
    rf"(?<![^\W_])(?:{UNITS['session']}|{UNITS['meeting']})(?![^\W_])", re.IGNORECASE
)
_KIND_AFTER = re.compile(
    rf"\s(?:\((?:resumed|reconvened)\)|extraordinaire|ordinaire|{SESSION_KINDS.pattern})",
    re.IGNORECASE,
)
_ARABIC_UNIT = re.compile(r"(?:الدورة|الاجتماع)(?=\s)")
# "الدورة (45) للمكتب", before whose it is.
_COUNTED_OF = re.compile(
    rf"(?P<session>{ARABIC_FIGURES.pattern})\s(?=ل[\u0621-\u064a]{{2}})"
)
_COMMA = re.compile(r"\s?[,，،]\s?")
_SHORT = 60  # characters of a place and a year


def at_session(text: str) -> list[str]:
    """ "Human Rights Council Ninth session Geneva" → body, session, place."""
    if match := _ARABIC_UNIT.search(text):
        return _at_arabic_ordinal(text, match.start(), match.end())
    if RANGED.search(text):
        return [text]
    for match in UNIT.finditer(text):
        words = SESSION_KINDS.sub("", text[: match.start()]).split()
        for size in (4, 3, 2, 1):
            ordinal = " ".join(words[-size:])
            if len(words) < size or ordinal_of(ordinal) is None:
                continue
            start = text.rfind(words[-size], 0, match.start())
            if lead := SESSION_LEAD_BEFORE.search(text[max(0, start - 60) : start]):
                start -= len(lead[0])
            end = match.end()
            if kind := _KIND_AFTER.match(text, end):
                end = kind.end()
            after = text[end:].strip(" ,")
            if parts := _place_and_time(after):
                return [text[:start].strip(" ,:"), text[start:end], *parts]
            goes_on = _GOES_ON.match(text, end) and not read_span(after)
            if goes_on or _ITS.search(text[:start]):
                return [text]
            if text[start - 2 : start - 1].isalnum() and text[start].islower():
                return [text]  # "its ninth session": a sentence
            return [text[:start].strip(" ,:"), text[start:end], text[end:].strip(" ,")]
    return [text]


def _place_and_time(text: str) -> list[str]:
    """ "Geneva, 2031" → both: a known place, and a month or a year; else nothing."""
    *place, time = _COMMA.split(text) if len(text) < _SHORT else [""]
    found = read_span(time) if place and all(map(names_place, place)) else None
    if not found or not found.span or found.span.precision is Precision.DAY:
        return []
    return [", ".join(place), time]


def _at_arabic_ordinal(text: str, start: int, end: int) -> list[str]:
    """Arabic counts after the noun: "الدورة السادسة فيينا" → the session, the place."""
    if counted := _COUNTED_OF.match(text, start):
        of = text[counted.end() :]
        if of.startswith("لل") and not is_body(of[1:]):
            of = f"ال{of[2:]}"  # "للمكتب", but "للجنة"
        return [text[:start].strip(" ،"), counted["session"], of]
    words = SESSION_KINDS.sub("", text[end : end + 90]).split()
    if any(len(word) == 1 for word in words[1:3]):
        return [text]  # "السابع ة والأربعين": the word came apart
    for size in (4, 3, 2, 1):
        ordinal = " ".join(words[:size])
        if len(words) >= size and ordinal_of(ordinal) is not None:
            end = text.find(words[size - 1], end) + len(words[size - 1])
            if kind := _KIND_AFTER.match(text, end):
                end = kind.end()
            before, after = text[:start].strip(" ،"), text[end:].strip(" ،")
            if before and not _is_name_or_symbol(before):
                return [text]  # "من المقرر عقد الدورة": a sentence
            return [before, text[start:end], after]
    return [text]


def _is_name_or_symbol(before: str) -> bool:
    """Whether a body or a title stands before an Arabic session, or no words."""
    begins = BODY_START.match(before) or ORGANIZATION_AHEAD.match(before)
    is_arabic = any("\u0620" <= sign <= "\u064a" for sign in before)
    folded = fold(before)
    is_head = folded in ORGANIZATION_WORDS or heading_role(folded) is not None
    return bool(begins) or is_head or not is_arabic
