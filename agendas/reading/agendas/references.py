"""Annotations that only point to the annotations on another item.

"For annotations on this item, see agenda item 3 of the Working Group on Firearms."
"""

import re

from agendas.reading.languages import OF_DOCUMENT, SEE
from agendas.reading.languages.folding import fold
from agendas.reading.lines.marks import label
from agendas.reading.results import Agenda, See
from agendas.symbols import find_symbols

_ITEM = re.compile(
    r"(?:items?|points?|temas?|пункт\w*|项目|البند)\s?(?P<number>\d{1,3})"
    r"(?:\s?[(（]?(?P<letter>[a-zа-яأ-ي])[)）])?",
    re.IGNORECASE,
)
_FIRST = 400  # characters of an annotation in which it says so
_LATEST = 80  # where it must begin to say so
_WORD = re.compile(r"[^\W\d_]{4,}")


def see_in(text: str, agendas: list[Agenda], agenda: int) -> See | None:
    """The item that the first words of an annotation point to."""
    head = text[:_FIRST]
    found = SEE.search(head)
    if not found or found.start() > _LATEST:
        return None
    match = _ITEM.search(head, max(found.start(), found.end() - 14))
    while match and match.end() <= found.start():
        match = _ITEM.search(head, match.end())
    if not match or OF_DOCUMENT.match(head, match.end()) or find_symbols(found[0]):
        return None  # an item of another paper
    others = [each for place, each in enumerate(agendas) if place != agenda]
    body = _body_in(head[found.start() :], [each.body for each in others if each.body])
    return See(body, label(match["number"], match["letter"]))


def drop_unknown(agendas: list[Agenda]) -> None:
    """Keep only references to items that the agendas have."""
    known = {agenda.body: {each.label for each in agenda.items} for agenda in agendas}
    for agenda in agendas:
        own = {item.label for item in agenda.items}
        for annotation in agenda.annotations:
            see = annotation.see
            if see and see.item not in (known[see.body] if see.body else own):
                annotation.see = None


def _body_in(text: str, bodies: list[str]) -> str | None:
    folded = fold(text[:200])
    for body in bodies:
        name = fold(body)
        if name and name in folded:
            return body
    # Russian declines: "Рабочей группы" for "Рабочая группа".
    words = [word[:-2] for word in _WORD.findall(folded)]
    for body in bodies:
        wanted = [word[:-3] for word in _WORD.findall(fold(body))]
        if len(wanted) > 1 and all(any(w.startswith(s) for w in words) for s in wanted):
            return body
    return None
