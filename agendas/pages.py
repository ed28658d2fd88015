"""What the pages of a session and of documents show, as template contexts.

Public pages and the previews of the staff share them: `public=False` shows drafts too.
Each has a fixed number of queries, whatever the number of rows.
"""

import datetime as dt
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.db.models import Prefetch, Q, QuerySet
from django.urls import reverse

from agendas.models import (
    Agenda,
    AgendaItem,
    Document,
    ItemDocument,
    ProgrammeEntry,
    Sitting,
)
from agendas.vocabulary import Track
from meetings.models import Convening, Session, SideEvent

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


def visible(rows: QuerySet, *, public: bool) -> QuerySet:
    """The published rows; for a preview all of them."""
    return rows.published() if public else rows


def session_page(session: Session, *, public: bool) -> dict[str, Any]:
    """The facts of a session, and what leads on from it."""
    agendas = _agendas(session, public=public)
    sittings = sittings_of(session, public=public)
    events = visible(SideEvent.objects.filter(session=session), public=public)
    return {
        "session": session,
        "agendas": [
            (agenda, f"{anchor_prefix(agenda.convening)}agenda")
            for agenda in agendas.select_related(
                "convening__body", "convening__session", "document"
            ).prefetch_related("convening__session__convenings")
        ],
        "sitting_days": by_day(sittings),
        "side_events": list(events.with_details()),
        "documents": sorted(
            _documents(session, agendas, public=public), key=_by_symbol
        ),
        "relatives": _relatives(session, public=public),
    }


def agenda_page(session: Session, *, public: bool) -> dict[str, Any]:
    """The agendas with their items; a joint item says its other numbers."""
    agendas = _agendas(session, public=public).with_items()
    agendas = list(agendas.prefetch_related("convening__session__convenings"))
    here = [item for agenda in agendas for item in agenda.items.all()]
    anchors = {item.pk: item_anchor(item) for item in here}
    return {
        "session": session,
        "agendas": [
            ShownAgenda(
                agenda,
                [_shown(item, here, anchors) for item in agenda.items.all()],
                f"{anchor_prefix(agenda.convening)}agenda",
            )
            for agenda in agendas
        ],
    }


def anchor_prefix(convening: Convening) -> str:
    """What sets the anchors of a joint session's other agendas apart from the first's.

    It goes by the order of the bodies, published or not, so that anchors stay.
    """
    first = convening.session.convenings.all()[0]
    return "" if convening.pk == first.pk else f"{convening.body.slug}-"


def item_anchor(item: AgendaItem) -> str:
    """As "item-1-a", or "untoc-wg-firearms-item-1-a" on the second agenda."""
    return anchor_prefix(item.agenda.convening) + item.anchor


def item_address(item: AgendaItem) -> str:
    """Where the item is annotated; its session's bodies must have been fetched."""
    page = reverse("agendas:agenda", args=[item.agenda.convening.session.slug])
    return f"{page}#{item_anchor(item)}"


def side_events_page(session: Session, *, public: bool) -> dict[str, Any]:
    """The side events of a session by day, and by slot within the day."""
    events = visible(SideEvent.objects.filter(session=session), public=public)
    return {"session": session, "days": by_day(events.with_details())}


def side_event_page(event: SideEvent) -> dict[str, Any]:
    return {"event": event, "session": event.session, "day": _local_day(event)}


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
            (s for s in with_entries(sittings) if _local_day(s) == day), key=_by_time
        ),
        "side_events": [e for e in events if _local_day(e) == day],
    }


def document_page(document: Document) -> dict[str, Any]:
    """A document, and the items and agendas that have it before them."""
    items = AgendaItem.objects.published().filter(item_documents__document=document)
    items = items.select_related("agenda__convening__body").prefetch_related(
        "agenda__convening__session__convenings__body"
    )
    agendas = Agenda.objects.published().filter(document=document)
    agendas = agendas.select_related("convening__body").prefetch_related(
        "convening__session__convenings__body"
    )
    issued_for = Session.objects.published().filter(pk=document.session_id)
    return {
        "document": document,
        "considered": [
            (item, item_address(item))
            for item in items.order_by("agenda__convening__session__first_day", "pk")
        ],
        "agendas": list(agendas),
        "issued_for": issued_for.with_bodies().first(),
    }


def sittings_of(session: Session, *, public: bool) -> list[Sitting]:
    """Its sittings with their entries, those shared with another session included."""
    sittings = visible(Sitting.objects.of_session(session), public=public)
    return sorted(with_entries(sittings, public=public), key=_by_time)


def _by_time(sitting: Sitting) -> tuple:
    """By the hour; at the same hour the plenary before what is parallel to it."""
    return sitting.starts_at, Track.values.index(sitting.track), sitting.pk


def with_entries(sittings: QuerySet[Sitting], *, public: bool = True) -> QuerySet:
    """Fetches what a sitting shows; an entry whose item is a draft is left out."""
    entries = ProgrammeEntry.objects.select_related(
        "item__agenda__convening__body", "item__agenda__convening__session"
    ).prefetch_related("item__agenda__convening__session__convenings")
    if public:
        items = AgendaItem.objects.published()
        entries = entries.filter(Q(item=None) | Q(item__in=items))
    return sittings.select_related("room", "session__venue").prefetch_related(
        Prefetch("entries", queryset=entries), "session__convenings__body"
    )


def by_day(entries: list[Any] | QuerySet) -> list[tuple[dt.date, list[Any]]]:
    """Sittings or side events under their days at the place, then under their slots.

    A day holds pairs of its first entry, which tells the hours, and all of that slot.
    """
    days = []
    for day, of_day in groupby(entries, key=_local_day):
        slots = groupby(of_day, key=lambda entry: (entry.starts_at, entry.ends_at))
        days.append((day, [list(slot) for _hours, slot in slots]))
    return days


def _local_day(entry: Sitting | SideEvent) -> dt.date:
    return entry.starts_at.astimezone(entry.zone).date()


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
    documents = Document.objects.filter(
        Q(session=session) | Q(items__agenda__in=agendas) | Q(agendas__in=agendas),
        symbols__isnull=False,
    )
    # By primary key: the joins above repeat a document for each of its items.
    found = Document.objects.filter(pk__in=documents.values("pk"))
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
        depth=min(item.number.count("("), MAX_DEPTH),
        partners=[Partner(each, anchors.get(each.pk, "")) for each in partners],
        annotated=annotated,
        documents=list(documents.values()),
    )


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
