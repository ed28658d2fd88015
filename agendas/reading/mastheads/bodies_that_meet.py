"""The bodies that meet, and the one they belong to, of the names in a masthead.

General Assembly                                       → the parent
Committee on Lenses, twentieth session                 → meets
Twentieth session of the Committee on Lenses           → meets, under a parent
Committee on Lenses / Committee on Oil / Board on Fog  → a list, of no parent
"""

import re
from itertools import pairwise

from agendas.reading.bodies.counting import ordinal_of
from agendas.reading.bodies.names import (
    Name,
    is_body,
    is_latin,
    is_organization,
    named_elsewhere,
    without_parents,
)
from agendas.reading.languages import RANKS
from agendas.reading.lines.sheet import Sheet
from agendas.reading.mastheads.facts import Masthead
from agendas.reading.parts.unsaid import says_more
from agendas.reading.results import Agenda, Reading

_LATIN = {"en", "fr", "es"}
_ROMAN = re.compile("[IVXLC]{1,8}")
_FEWEST_LISTED = 3  # bodies, one under the other


def take_bodies(sheet: Sheet, reading: Reading, head: Masthead) -> None:
    """The bodies that meet, each an agenda, and the one they belong to."""
    _leave_listed(head)
    bodies = [name for name in head.names if name.has_days or name.ordinal]
    if not bodies and _names_other(head):
        _take_body_of_session(sheet, reading, head)
        _leave_others(reading, head)
        return
    for name in [each for each in bodies if each.text[:1].islower()]:
        # "заседания Совета", under the title of its programme, names no body.
        bodies.remove(name)
        sheet.report(name.lines[0].number, "not_understood", text=name.text)
    bodies = without_parents(bodies)
    named = [each for each in head.names if is_organization(each.text)]
    named = _named_once(named)
    if bodies and head.names[0] not in bodies:
        # Of "General Assembly", a commission and its working group: the commission.
        before = head.names[: head.names.index(bodies[0])]
        is_parent = before[-1] in named and not _are_groups(before[-1], bodies[0])
        reading.parent_body = before[-1].text if is_parent else None
    elif len(named) > 1 and not bodies:
        bodies = _in_language(named[:2], reading.language)
        if not bodies:
            reading.parent_body = named[0].text
            bodies = named[1:2]
    bodies = bodies or [name for name in head.names[-1:] if is_body(name.text)]
    for name in head.names:
        if name in bodies or name.text == reading.parent_body:
            sheet.use(*name.lines)
    reading.agendas = _agendas_of(head, bodies)
    _leave_others(reading, head)


def _agendas_of(head: Masthead, bodies: list[Name]) -> list[Agenda]:
    """An agenda for each body, or one for the session that is all the head names."""
    agendas = [Agenda(name.text, name.ordinal, name.unit) for name in bodies]
    if not agendas and (head.session_of or head.ordinal):
        agendas = [Agenda(head.session_of)]
    if len(agendas) == 1 and agendas[0].ordinal is None:
        agendas[0].ordinal = head.ordinal
        agendas[0].unit = head.unit if head.ordinal else None
    return agendas


def _leave_others(reading: Reading, head: Masthead) -> None:
    """Leave names that are said nowhere to be reported.

    The organ above the parent is of the letterhead: "General Assembly".
    """
    said = [reading.parent_body, head.title, *(each.body for each in reading.agendas)]
    texts = [name.text for name in head.names]
    parent = texts.index(reading.parent_body) if reading.parent_body in texts else 0
    for name in head.names[parent:]:
        if name.text not in said and says_more(name.text, said):
            for line in name.lines:
                line.is_used = False


def _are_groups(above: Name, body: Name) -> bool:
    """Whether both are working groups, of which none belongs to another.

    "Group of Keepers on Lamps" is the same as the "Groupe des gardiens" under it.
    """
    return all(
        RANKS[0].search(each.text)
        and not any(rank.search(each.text) for rank in RANKS[1:])
        for each in (above, body)
    )


def _leave_listed(head: Masthead) -> None:
    """Take none of the bodies that stand in a list, which are then reported."""
    if _are_listed(head.names):
        for line in [line for name in head.names for line in name.lines]:
            line.is_used = False
        head.names = []


def _are_listed(names: list[Name]) -> bool:
    """Whether bodies of like kinds stand in a list, of which days count none."""
    lines = [line.number for name in names for line in name.lines]
    if len(names) < _FEWEST_LISTED or any(name.ordinal for name in names):
        return False
    first_words = {name.text.partition(" ")[0].lower() for name in names}
    are_close = all(below - above == 1 for above, below in pairwise(lines))
    return are_close and len(first_words) < len(names)


def _names_other(head: Masthead) -> bool:
    """Whether the session in the head is that of none of the bodies named there."""
    of = head.session_of
    return bool(of) and all(named_elsewhere(name.text, of) for name in head.names)


def _take_body_of_session(sheet: Sheet, reading: Reading, head: Masthead) -> None:
    """The body named behind its session, and the one named above it: its parent."""
    reading.agendas = [Agenda(head.session_of, head.ordinal, head.unit)]
    session = head.sessions[0][0].number
    above = [name for name in head.names if name.lines[-1].number < session]
    parent = above[-1] if above else None
    if parent and is_organization(parent.text) and _is_of_one_piece(parent):
        reading.parent_body = parent.text
        sheet.use(*parent.lines)


def _is_of_one_piece(name: Name) -> bool:
    numbers = [line.number for line in name.lines]
    return numbers[-1] - numbers[0] == len(numbers) - 1


def _named_once(names: list[Name]) -> list[Name]:
    """The names without one that the next has with its number: "XVII Lamp Forum"."""
    return [
        name
        for name, below in pairwise([*names, None])
        if not (below and below.text.endswith(f" {name.text}") and _counts(name, below))
    ]


def _counts(name: Name, below: Name) -> bool:
    number = below.text.removesuffix(name.text).strip()
    return _ROMAN.fullmatch(number) is not None or ordinal_of(number) is not None


def _in_language(names: list[Name], language: str) -> list[Name]:
    """The name in the letters of the document, where the other is in other letters.

    "Lens Board" above "مجلس العدسات" is no parent, but the same body.
    """
    are_latin = [is_latin(name.text) for name in names]
    if are_latin[0] == are_latin[1]:
        return []
    return [names[are_latin.index(language in _LATIN)]]
