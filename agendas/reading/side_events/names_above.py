"""Names behind the hours of a side event, over the line that says its title.

5 May 2031, 13:15–14:30: Malta, Room F
Title of side event: Lamps for islands      → held by Malta

A quotation is a title too, under what can be nothing but names.
"""

import re

from agendas.reading.bodies.names import is_organization
from agendas.reading.languages import EVENT_LABEL, OFFICE
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.side_events.forms import Draft, labelled
from agendas.reading.side_events.organizers import is_sure_name, listed_organizers

_QUOTES = {"“": "”", "«": "»", '"': '"', "„": "“”", "《": "》", "”": "”", "「": "」"}
_COMMA = re.compile(r"[,،，、;；]\s?|\s[–—-]\s")
_JOINS = re.compile(
    r"(?:and|et|y|e|и)\s|.*\s(?:and|et|y|и)\s|و|和|.*[和与及]"
    r"|(?:in|en) (?:co-?operation|collaboration|partnership|coopération|partenariat"
    r"|cooperación|colaboración|asociación)\s|в сотрудничестве\s|بالتعاون\s"
)
_SHORTEST = 8  # characters of a quotation


def take_title_below(sheet: Sheet, draft: Draft | None, line: Line) -> bool:
    """Take the title right below hours with words, which are names or reported."""
    title = _title_in(line, draft) if draft and draft.is_behind_hours else None
    if not title:
        return False
    if are_names(draft.title):
        draft.organizers.append(draft.title)
    else:
        sheet.report(draft.line.number, "not_understood", text=draft.title)
    draft.title, draft.line, draft.is_behind_hours = title, line, False
    return True


def _title_in(line: Line, draft: Draft) -> str | None:
    """The title that the line says it is, or that it quotes."""
    if label := EVENT_LABEL.match(line.text):
        return line.text[label.end() :]
    said = labelled(line.text)
    if said and said[0] == "title":
        return said[1]
    closing = _QUOTES.get(line.text[:1], "")
    is_open = closing and not any(map(line.text[1:-1].__contains__, closing))
    is_title = is_open and len(line.text) > _SHORTEST and are_names(draft.title)
    return line.text if is_title else None


def are_names(words: str) -> bool:
    """Whether words that stand for a title are of organizers: "APC", "Malta, Peru".

    What a comma parts from names may be a room, by whatever name, but for a name.
    """
    names = listed_organizers(words)
    known = [name for name in names if _is_known(name)]
    return bool(known) and (known[-1] is names[-1] or not _is_last_apart(words))


def _is_known(name: str) -> bool:
    is_name = is_sure_name(name) or is_organization(name)
    return is_name or OFFICE.search(name) is not None


def _is_last_apart(words: str) -> bool:
    """Whether a comma parts the last name from the others, with no word that joins."""
    behind = _COMMA.split(words)[-1]
    return behind != words and not _JOINS.match(behind)
