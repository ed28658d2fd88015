"""Names of bodies that stand in one line of a masthead, one behind the other.

"LAMP COMMISSION MEETING OF THE PARTIES TO THE LAMP CONVENTION Working Group on Lenses"
"""

import re

from agendas.reading.bodies.counting import ordinal_of
from agendas.reading.bodies.names import is_body
from agendas.reading.languages import BODY_START

# Where words in capitals end, and others begin.
_END_OF_CAPITALS = re.compile(r"(?<=[A-ZÀ-ÝА-ЯЁ]{3}\s)(?=[A-ZÀ-ÝА-ЯЁ][a-zà-ÿа-яё]{2})")
_OF_PARTIES = re.compile(
    r"\s(?=(?:(?:MEETING|CONFERENCE) OF THE (?:STATES )?PARTIES"
    r"|(?:RÉUNION|CONFÉRENCE) DES (?:ÉTATS )?PARTIES"
    r"|(?:REUNIÓN|CONFERENCIA) DE LAS PARTES"
    r"|(?:СОВЕЩАНИЕ|КОНФЕРЕНЦИЯ) (?:СТОРОН|ГОСУДАРСТВ))(?!\w))"
)
_SHORTEST = 12  # characters of a name


def at_names(text: str) -> list[str]:
    """The names of a line, cut where one in capitals ends and the next begins."""
    end = _END_OF_CAPITALS.search(text) if text[:4].isupper() else None
    before, rest = (text[: end.start()], text[end.end() :]) if end else ("", "")
    if len(before) > _SHORTEST and before.isupper() and BODY_START.match(rest):
        return [*_at_parties(before.strip()), rest]
    return _at_parties(text) if text.isupper() else [text]


def _at_parties(text: str) -> list[str]:
    """ "LAMP COMMISSION MEETING OF THE PARTIES TO …" → both, unless that is counted."""
    found = _OF_PARTIES.search(text)
    before = text[: found.start()] if found else ""
    if len(before) < _SHORTEST or not is_body(before):
        return [text]
    is_counted = ordinal_of(before.rpartition(" ")[2]) is not None
    return [text] if is_counted else [before, text[found.end() :]]
