"""Editors cannot change what is public: an import that would is refused beforehand."""

from collections.abc import Iterator
from typing import Any

from django.db.models import Model
from django.utils.translation import gettext as _

from agendas.importing.ledger import Ledger
from agendas.importing.results import Problem
from agendas.models import (
    Agenda,
    AgendaItem,
    Annotation,
    Document,
    DocumentSymbol,
    ItemDocument,
    ProgrammeEntry,
    Sitting,
)
from meetings.models import Convening, Organizing, Panel, Session, SideEvent

MAY_CHANGE = "meetings.publish_session"


def public_refusals(ledger: Ledger, by: Any) -> list[Problem]:
    """One sentence, if the import would change public things and `by` may not."""
    if by.has_perm(MAY_CHANGE):
        return []
    public = public_changes(ledger)
    if not public:
        return []
    thing, line = public[0]
    sentence = _(
        "“{thing}” is public already, and only a publisher changes it: ask one, or have"
        " it withdrawn first."
    )
    if len(public) > 1:
        sentence = _(
            "“{thing}” and {count} more are public already, and only a publisher"
            " changes them: ask one, or have them withdrawn first."
        )
    words = sentence.format(thing=str(thing)[:150], count=len(public) - 1)
    return [Problem(line, words)]


def public_changes(ledger: Ledger) -> list[tuple[Model, int | None]]:
    """What is public and would be changed at once, each with a line of the document."""
    touched = [(holder(each.row), each.wanted.line) for each in ledger.writes]
    touched += [(holder(each.row), None) for each in ledger.removals]
    joined = set(_joined_to_public(ledger))
    public = {
        id(thing): (thing, line)
        for thing, line in reversed(touched)
        if is_public(thing) or (isinstance(thing, Agenda) and thing.pk in joined)
    }
    return list(public.values())[::-1]


def holder(row: Model) -> Model:
    """What the public sees of which `row` is a part."""
    match row:
        case Convening():
            return row.session
        case AgendaItem():
            return row.agenda
        case Annotation() | ItemDocument():
            return row.item.agenda
        case DocumentSymbol():
            return row.document
        case ProgrammeEntry():
            return row.sitting
        case Panel() | Organizing():
            return row.side_event
    return row


def is_public(thing: Any) -> bool:
    """Whether the world sees it now; what is not saved yet is never seen."""
    match thing:
        case Session() | Document():
            return thing.is_public
        case Agenda() | Sitting() | SideEvent():
            return thing.is_public and thing.session.is_public
    return False


def _joined_to_public(ledger: Ledger) -> Iterator[int]:
    """The agendas of items that are changed and stand in a public agenda as well."""
    items = [
        write.row
        for write in ledger.writes
        if isinstance(write.row, AgendaItem) and write.row.joint_item_id
    ]
    if not items:
        return
    joints = {item.joint_item_id for item in items}
    public = AgendaItem.objects.published().filter(joint_item__in=joints)
    known = set(public.values_list("joint_item", flat=True))
    yield from (i.agenda_id for i in items if i.joint_item_id in known and i.pk)
