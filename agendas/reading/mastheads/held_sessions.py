"""The session that a sentence says will be held, in a paper that names no other.

"The sixth session of the Commission on Lamps will be held in Rome from 5 to 9 May 2031"
"灯塔委员会将于2031年5月5日至9日在罗马举行第六届会议"
"The Commission decided that the sixth session will be held" → may be of another paper
"""

import re

from agendas.reading.bodies.names import is_organization, named_elsewhere
from agendas.reading.bodies.ordinals import read_ordinal
from agendas.reading.languages import HELD, PARTICIPLES
from agendas.reading.mastheads.subjects import (
    before_will,
    clause_before,
    counts_alone,
    object_of,
)
from agendas.reading.results import Agenda, Reading
from agendas.reading.times.hours import time_in_sentence

_LONGEST = 160  # characters of a session and its body
_ITS = (" its", " sa", " son", " su", " свою")  # the last word of the verb
_ITS_IN_ARABIC = re.compile(r"(.+?)\s(دورت|اجتماع)(?:ها|ه)\s(.+)")
_ARABIC_UNITS = {"دورت": "الدورة", "اجتماع": "الاجتماع"}
_CLAUSE_OF_ACT = re.compile(
    r"(?<!\w)(?:that|which|qu[e’']|что|котор\w+|أن|التي|الذي)(?!\w)", re.IGNORECASE
)
_BODY_BEFORE = re.compile(r"(?P<body>[\u4e00-\u9fff]{3,40}?)第")
_SESSION_BEHIND = re.compile(r"(?:举行|召开)(?P<session>第.{1,7}?[届次]会议)")
_RUSSIAN_OF = re.compile(r"(?:сессия|сессию|совещание)\s+(?P<body>[^\W\d_].{4,})")
_ACCUSATIVE = re.compile(r"ую(?=\s)")  # "шестую сессию"
_ARTICLE = re.compile(r"(?:the|la|le|l[’']|el|los|las)\s*", re.IGNORECASE)

Session = tuple[int, str, str | None]


def announces(text: str) -> bool:
    """Whether a sentence says that a session will be held, with a verb of its own."""
    verb = HELD.search(text)
    if not verb or PARTICIPLES.match(verb[0]):
        return False
    return held_session(text, verb) is not None


def take_held_session(
    reading: Reading, sentences: list[tuple[str, re.Match[str]]]
) -> None:
    """Take the number and the body from sentences that tell the days of the meeting.

    Each comes with its verb. Nothing is taken where they count different sessions.
    """
    found = {
        session
        for sentence, verb in sentences
        if (session := held_session(sentence, verb))
        and not _is_sitting(session, sentence)
    }
    if len({session[:2] for session in found}) != 1 or not lacks_session(reading):
        return
    [agenda] = reading.agendas
    bodies = {session[2] for session in found if session[2]}
    if len(bodies) > 1 or any(named_elsewhere(agenda.body, body) for body in bodies):
        return
    agenda.ordinal, agenda.unit, _ = found.pop()
    agenda.body = agenda.body or next(iter(bodies), None)


def _is_sitting(session: Session, sentence: str) -> bool:
    """Whether a meeting is one of a session: of no body, or at some hours."""
    return session[1] == "meeting" and (
        not session[2] or time_in_sentence(sentence) is not None
    )


def lacks_session(reading: Reading) -> bool:
    """Whether nothing counts the session of the only agenda."""
    agendas: list[Agenda] = reading.agendas
    return len(agendas) == 1 and agendas[0].ordinal is None and bool(agendas[0].items)


def held_session(sentence: str, verb: re.Match[str]) -> Session | None:
    """The number, unit and body of what is held, before the verb or behind it."""
    text = sentence[: verb.start()]
    if "一" <= sentence[verb.start()] <= "鿿":
        return _chinese(before_will(clause_before(text)[0]), sentence[verb.end() :])
    before, is_apart = clause_before(text)
    head = text[: text.rfind(before)] if before else text
    if is_apart or _CLAUSE_OF_ACT.search(head) or read_ordinal(head):
        return None
    after = sentence[verb.end() : verb.end() + _LONGEST]
    behind = " ".join(object_of(after))
    is_whole = len(after) < _LONGEST or len(behind) < _LONGEST // 2
    if verb[0].lower().endswith(_ITS):
        return _of_body(before, behind)
    if counted := _counted(before):
        return counted
    if not is_whole or is_organization(before):
        return None
    if its := _ITS_IN_ARABIC.fullmatch(behind):
        return _of_body(its[1], f"{_ARABIC_UNITS[its[2]]} {its[3]}")
    return _counted(behind)


def _counted(words: str) -> Session | None:
    """The session that the words begin with, and its body behind it."""
    found = read_ordinal(words) if 0 < len(words) < _LONGEST else None
    if not found or not found[0] or found[1] == "congress":
        return None
    number, unit, body = found
    russian = _RUSSIAN_OF.search(words)
    body = body or (russian["body"] if russian else None)
    if body and (not is_organization(body) or any(map(str.isdigit, body))):
        return None  # "the sixth session of the exhibition"
    # The Arabic preposition is one word with the article: "للمجلس", "المجلس".
    before = words.partition(body.removeprefix("ال"))[0].rstrip("ل ") if body else words
    if not counts_alone(before):
        return None  # "a reception for the sixth session"
    return number, unit, body


def _of_body(body: str, words: str) -> Session | None:
    """ "The Commission on Lamps will hold its sixth session" → 6 and its name."""
    found = _counted(_ACCUSATIVE.sub("ая", words))
    body = _ARTICLE.sub("", body, count=1)
    if not found or found[2] or not is_organization(body) or read_ordinal(body):
        return None
    return found[0], found[1], body


def _chinese(before: str, after: str) -> Session | None:
    named, behind = _BODY_BEFORE.match(before), _SESSION_BEHIND.search(after)
    body = named["body"] if named else before if behind else None
    found = read_ordinal(behind["session"] if behind else before)
    if not found or not found[0] or (body and not is_organization(body)):
        return None
    return found[0], found[1], body
