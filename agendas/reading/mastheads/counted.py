"""The number of a session that stands outside the masthead.

"Agenda of the 125th session of the Council"          in the title
"… opens the fourteenth meeting of the Working Group"  in the first annotation
"""

import re

from agendas.reading.bodies.names import body_before_session, named_elsewhere
from agendas.reading.bodies.ordinals import read_ordinal
from agendas.reading.languages import UNITS
from agendas.reading.languages.folding import fold_all
from agendas.reading.results import Reading

_COUNTED = re.compile(
    r"(?P<words>[\w’'º°ª-]+(?:\s[\w’'º°ª-]+){0,2}\s(?P<noun>"
    + "|".join(UNITS.values())
    + r"))",
    re.IGNORECASE,
)


def take_ordinals(reading: Reading) -> None:
    """The number of a meeting that only the title or the first annotations name."""
    if len(reading.agendas) == 1 and reading.title:
        (one,) = reading.agendas
        found = read_ordinal(reading.title) if one.ordinal is None else None
        if found and found[0] and not named_elsewhere(one.body, found[2]):
            one.ordinal, one.unit = found[:2]
            one.body = one.body or found[2] or body_before_session(reading.title)
    for agenda in reading.agendas:
        if agenda.ordinal is not None or not agenda.body:
            continue
        for annotation in agenda.annotations[:3]:
            if found := _ordinal_of(annotation.text, agenda.body):
                agenda.ordinal, agenda.unit = found
                break


def _ordinal_of(text: str, body: str) -> tuple[int, str] | None:
    head = text[:600]
    wanted = fold_all(body)
    for match in _COUNTED.finditer(head):
        found = read_ordinal(match["words"])
        after = fold_all(head[match.end() : match.end() + len(body) + 30])
        if found and found[0] and wanted in after:
            return found[0], found[1]
    return None
