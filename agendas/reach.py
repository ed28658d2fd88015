"""How far a change reaches: whether the public sees a thing, and in which sessions.

Entry screens ask both: what is public needs a publisher to change it, and after every
write the sessions in reach are noted (`agendas.actions.note_changes`).
"""

from django.db.models import Model, Q, QuerySet

from agendas.models import (
    Agenda,
    AgendaItem,
    Annotation,
    Document,
    ItemDocument,
    ProgrammeEntry,
    Sitting,
)
from meetings.models import (
    Body,
    Convening,
    Organizer,
    Organizing,
    Panel,
    Room,
    Session,
    SideEvent,
    Venue,
)

# From a thing that hangs on another to that other, which is what the public sees.
HOLDERS: dict[type[Model], str] = {
    Convening: "session",
    ItemDocument: "item",
    Annotation: "item",
    ProgrammeEntry: "sitting",
    Organizing: "side_event",
    Panel: "side_event",
}
# Where a session is, as seen from the thing.
LOOKUPS: dict[type[Model], list[str]] = {
    Sitting: ["sittings", "joint_sittings"],
    SideEvent: ["side_events"],
    Agenda: ["convenings__agenda", "sittings__entries__item__agenda"],
    AgendaItem: ["convenings__agenda__items", "sittings__entries__item"],
    Document: [
        "documents",
        "convenings__agenda__document",
        "convenings__agenda__items__documents",
        "sittings__entries__item__documents",
    ],
    Room: ["sittings__room", "side_events__room"],
    Venue: ["venue"],
    Organizer: ["side_events__organizers"],
    Body: ["convenings__body"],
}


def holder(thing: Model) -> Model:
    """What `thing` is a part of, where it is not seen by itself."""
    name = HOLDERS.get(type(thing))
    return getattr(thing, name) if name else thing


def is_public(thing: Model) -> bool:
    """Whether the public sees `thing` now.

    Bodies, venues, practice and holidays are public as they are; here they count as
    not public, because permissions alone say who changes them.
    """
    thing = holder(thing)
    match thing:
        case Session() | Document():
            return thing.is_public
        case Agenda() | Sitting() | SideEvent():
            return thing.is_public and thing.session.is_public
        case AgendaItem():
            return _same_items(thing).published().exists()
        case Room():
            taken = Q(sittings__in=thing.sittings.published())
            taken |= Q(side_events__in=thing.side_events.published())
            return Room.objects.filter(taken, pk=thing.pk).exists()
        case Organizer():
            return thing.side_events.published().exists()
    return False


def sessions_in_reach(thing: Model) -> QuerySet[Session]:
    """The sessions of which a change of `thing` may show."""
    thing = holder(thing)
    if isinstance(thing, Session):
        return Session.objects.filter(pk=thing.pk)
    things = _same_items(thing) if isinstance(thing, AgendaItem) else [thing]
    found = Q(pk__in=[])
    for lookup in LOOKUPS.get(type(thing), []):
        found |= Q(pk__in=Session.objects.filter(**{f"{lookup}__in": things}))
    return Session.objects.filter(found)


def _same_items(item: AgendaItem) -> QuerySet[AgendaItem]:
    """The item, and the items of other agendas that it is joint with."""
    same = Q(pk=item.pk)
    if item.joint_item_id:
        same |= Q(joint_item=item.joint_item_id)
    return AgendaItem.objects.filter(same)
