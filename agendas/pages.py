"""What the pages of a session and of documents show, as template contexts.

Public pages and the previews of the staff share them: `public=False` shows drafts too.
Each has a fixed number of queries, whatever the number of rows.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet

from agendas.anchors import agenda_anchor, item_address, item_anchor
from agendas.models import (
    Agenda,
    AgendaItem,
    Document,
    ItemDocument,
    ProgrammeEntry,
    Sitting,
)
from agendas.timetables import (
    by_day,
    by_time,
    has_programme,
    local_day,
    shown_days,
    sittings_around,
    visible,
    with_entries,
)
from meetings.models import Session, SideEvent

# A day at any place lies within this much of the same day in UTC.
ZONES = dt.timedelta(hours=15)
# Items, sub-items and theirs are set in; nothing is deeper.
MAX_DEPTH = 2


@dataclass(frozen=True)
class Relative:
    """A session of the same family, and how it is related to the one shown."""

    relation: str  # "part_of", "parts", "held_during", "sessions_inside"
    session: Session


@dataclass(frozen=True)
class ShownItem:
    """An item as its agenda's page shows it; a joint one with its partners."""

    item: AgendaItem
    anchor: str
    depth: int
    partners: "list[Partner]"
    annotated: AgendaItem  # whose annotation is shown: its own, or a partner's
    documents: list[Document]


@dataclass(frozen=True)
class Partner:
    """The same item on another agenda; without an anchor on another page."""

    item: AgendaItem
    anchor: str


@dataclass(frozen=True)
class ShownAgenda:
    agenda: Agenda
    items: list[ShownItem]
    anchor: str


@dataclass(frozen=True)
class ListedItem:
    """An item as its session's page lists it."""

    item: AgendaItem
    address: str
    depth: int
    partners: list[AgendaItem]  # the same item on other agendas


@dataclass(frozen=True)
class ListedAgenda:
    agenda: Agenda
    anchor: str
    items: list[ListedItem]


def session_page(session: Session, *, public: bool) -> dict[str, Any]:
    """The facts of a session, and what leads on from it."""
    agendas = _agendas(session, public=public)
    events = visible(SideEvent.objects.filter(session=session), public=public)
    sittings = sittings_around(session, public=public)
    return {
        "session": session,
        "parts": parts_of(session, public=public),
        "agendas": _listed(agendas.with_outline()),
        "sitting_days": shown_days(sittings, session),
        "side_event_count": events.count(),
        "documents": sorted(
            _documents(session, agendas, public=public), key=_by_symbol
        ),
        "relatives": _relatives(session, public=public),
    }


def parts_of(session: Session, *, public: bool) -> list[str]:
    """Which pages a session has beside its own: "agenda", "programme", "side_events".

    The programme is also that of the sessions held during it.
    """
    here = OuterRef("pk")
    agendas = Agenda.objects.filter(convening__session=here)
    events = SideEvent.objects.filter(session=here)
    exist = {
        "agenda": Exists(visible(agendas, public=public)),
        "programme": has_programme(here, public=public),
        "side_events": Exists(visible(events, public=public)),
    }
    named = {f"has_{part}": found for part, found in exist.items()}
    found = Session.objects.filter(pk=session.pk).values(**named).get()
    return [part for part in exist if found[f"has_{part}"]]


def _listed(agendas: QuerySet[Agenda]) -> list[ListedAgenda]:
    """The agendas with their items, as short as a list of contents."""
    agendas = list(agendas)
    here = [item for agenda in agendas for item in agenda.items.all()]
    return [
        ListedAgenda(
            agenda,
            agenda_anchor(agenda.convening),
            [
                ListedItem(
                    item, item_address(item), _depth(item), _partners(item, here)
                )
                for item in agenda.items.all()
            ],
        )
        for agenda in agendas
    ]


def agenda_page(session: Session, *, public: bool) -> dict[str, Any]:
    """The agendas with their items; a joint item says its other numbers."""
    agendas = _agendas(session, public=public).with_items()
    agendas = list(agendas.prefetch_related("convening__session__convenings"))
    here = [item for agenda in agendas for item in agenda.items.all()]
    anchors = {item.pk: item_anchor(item) for item in here}
    return {
        "session": session,
        "parts": parts_of(session, public=public),
        "agendas": [
            ShownAgenda(
                agenda,
                [_shown(item, here, anchors) for item in agenda.items.all()],
                agenda_anchor(agenda.convening),
            )
            for agenda in agendas
        ],
    }


def side_events_page(session: Session, *, public: bool) -> dict[str, Any]:
    """The side events of a session by day, and by slot within the day."""
    events = visible(SideEvent.objects.filter(session=session), public=public)
    return {
        "session": session,
        "parts": parts_of(session, public=public),
        "days": by_day(events.with_details()),
    }


def side_event_page(event: SideEvent) -> dict[str, Any]:
    return {"event": event, "session": event.session, "day": local_day(event)}


def day_page(day: dt.date) -> dict[str, Any]:
    """What is held on a day, each at the hours of its place."""
    start = dt.datetime.combine(day, dt.time(), tzinfo=dt.UTC)
    window = (start - ZONES, start + dt.timedelta(days=1) + ZONES)
    sessions = Session.objects.published().in_span(day, day).with_bodies()
    sittings = Sitting.objects.published().filter(starts_at__range=window)
    events = SideEvent.objects.published().filter(starts_at__range=window)
    events = events.with_details().prefetch_related("session__convenings__body")
    one = dt.timedelta(days=1)
    return {
        "day": day,
        "previous": day - one if day > dt.date(1945, 1, 1) else None,
        "next": day + one if day < dt.date(2100, 12, 31) else None,
        "sessions": [s for s in sessions if s.precision == "day"],
        "sittings": sorted(
            (s for s in with_entries(sittings) if local_day(s) == day), key=by_time
        ),
        "side_events": [e for e in events if local_day(e) == day],
    }


def document_page(document: Document) -> dict[str, Any]:
    """A document, and the items and agendas that have it before them."""
    items = AgendaItem.objects.published().filter(item_documents__document=document)
    items = items.select_related("agenda__convening__body").prefetch_related(
        "agenda__convening__session__convenings__body"
    )
    items = list(items.order_by("agenda__convening__session__first_day", "pk"))
    agendas = Agenda.objects.published().filter(document=document)
    agendas = agendas.select_related("convening__body").prefetch_related(
        "convening__session__convenings__body"
    )
    issued_for = Session.objects.published().filter(pk=document.session_id)
    return {
        "document": document,
        "considered": [(item, item_address(item)) for item in items],
        "taken_up": _taken_up(items),
        "agendas": list(agendas),
        "issued_for": issued_for.with_bodies().first(),
    }


def _taken_up(items: list[AgendaItem]) -> list[Sitting]:
    """The sittings that take up one of the items, under whichever of its numbers."""
    joint = {item.joint_item_id for item in items} - {None}
    same = AgendaItem.objects.published().filter(
        Q(pk__in=[item.pk for item in items]) | Q(joint_item__in=joint)
    )
    entries = ProgrammeEntry.objects.filter(item__in=same)
    keys = set(entries.values_list("sitting", flat=True))
    sittings = Sitting.objects.published().filter(pk__in=keys)
    sittings = sittings.select_related("session__venue").prefetch_related(
        "session__convenings__body"
    )
    return sorted(sittings, key=by_time)


def _agendas(session: Session, *, public: bool) -> QuerySet[Agenda]:
    agendas = Agenda.objects.filter(convening__session=session)
    return visible(agendas, public=public)


def _documents(
    session: Session, agendas: QuerySet[Agenda], *, public: bool
) -> QuerySet[Document]:
    """Issued for the session, cited by its agendas, or the agendas themselves."""
    cited = Prefetch(
        "item_documents",
        queryset=ItemDocument.objects.filter(item__agenda__in=agendas).select_related(
            "item__agenda__convening__body"
        ),
    )
    found = Document.objects.filter(symbols__isnull=False).distinct()
    found = found.before([session], agendas)
    return visible(found, public=public).prefetch_related("symbols", cited)


def _by_symbol(document: Document) -> list[str]:
    return [found.sort_key for found in document.symbols.all()]


def _relatives(session: Session, *, public: bool) -> list[Relative]:
    """The family of a session, what it belongs to first."""
    family = Session.objects.filter(
        Q(pk__in=[session.part_of_id, session.held_during_id])
        | Q(part_of=session)
        | Q(held_during=session)
    )
    found = visible(family, public=public).with_bodies()
    return [Relative(_relation(each, session), each) for each in found]


def _relation(other: Session, session: Session) -> str:
    if other.pk == session.part_of_id:
        return "part_of"
    if other.pk == session.held_during_id:
        return "held_during"
    return "parts" if other.part_of_id == session.pk else "sessions_inside"


def _shown(
    item: AgendaItem, here: list[AgendaItem], anchors: dict[int, str]
) -> ShownItem:
    partners = _partners(item, here)
    same = [item, *partners]
    annotated = next((each for each in same if hasattr(each, "annotation")), item)
    documents = {
        found.document_id: found.document
        for each in same
        for found in each.item_documents.all()
    }
    return ShownItem(
        item=item,
        anchor=anchors[item.pk],
        depth=_depth(item),
        partners=[Partner(each, anchors.get(each.pk, "")) for each in partners],
        annotated=annotated,
        documents=list(documents.values()),
    )


def _depth(item: AgendaItem) -> int:
    return min(item.number.count("("), MAX_DEPTH)


def _partners(item: AgendaItem, here: list[AgendaItem]) -> list[AgendaItem]:
    """The same item on other agendas: of this page, drafts too, and elsewhere."""
    if not item.joint_item_id:
        return []
    found = {
        each.pk: each
        for each in [*here, *item.partners]
        if each.joint_item_id == item.joint_item_id and each.pk != item.pk
    }
    return list(found.values())
