"""Published rows, in a fixed number of queries, and what is given out of each.

Nothing here starts from anything but `published()`; a parent, a partner or a document
that is not public is not named either.
"""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db.models import Prefetch, QuerySet
from django.urls import reverse
from django.utils.translation import get_language

from agendas.anchors import agenda_anchor
from agendas.changes.lines import plain
from agendas.changes.pages import ShownChange
from agendas.models import (
    Agenda,
    AgendaItem,
    Document,
    ItemDocument,
    ProgrammeEntry,
    Sitting,
)
from meetings.dates import format_span
from meetings.models import Body, Convening, Session, SideEvent, Venue

Row = dict[str, Any]


def absolute(name: str, *args: str) -> str:
    return settings.SITE_URL + reverse(name, args=args)


def _slug(session: Session | None) -> str | None:
    return session.slug if session is not None and session.is_public else None


# Bodies


def bodies() -> QuerySet[Body]:
    return Body.objects.select_related("parent")


def body_row(body: Body) -> Row:
    plain_fields = ["slug", "acronym", "kind", "context", "unit", "symbol_series"]
    texts = ["name", "short_name", "mandate", "participation", "website", "is_active"]
    return {
        **{name: getattr(body, name) or "" for name in plain_fields},
        **{name: getattr(body, name) or "" for name in texts},
        "is_active": body.is_active,
        "parent": body.parent.slug if body.parent else None,
        "languages": _codes(body.working_languages),
        "url": absolute("meetings:body_detail", body.slug),
        "feed": absolute("agendas:body_ics", body.slug),
    }


def _codes(listed: str) -> list[str]:
    return [code for code in listed.split(",") if code]


# Sessions


def sessions() -> QuerySet[Session]:
    found = Session.objects.published().with_bodies()
    return found.select_related("venue", "part_of", "held_during")


def session_row(session: Session) -> Row:
    same = [
        *("slug", "uid", "name", "kind", "first_day", "last_day", "precision"),
        *("status", "original_first_day", "original_last_day", "change_reason"),
        *("mode", "is_title_confirmed", "languages", "remarks", "website", "sequence"),
    ]
    return {
        **{name: getattr(session, name) for name in same},
        "convenings": [_convening(each) for each in session.convenings.all()],
        "dates": format_span(session.span, get_language() or "en"),
        "place": session.venue and _place(session.venue, session),
        "part_of": _slug(session.part_of),
        "held_during": _slug(session.held_during),
        "registration": {
            "opens": session.registration_opens,
            "closes": session.registration_closes,
            "url": session.registration_url,
        },
        "webcast": session.webcast_url,
        "changed_at": _changed(session),
        "url": settings.SITE_URL + session.get_absolute_url(),
        "feed": absolute("agendas:session_ics", session.slug),
    }


def _convening(convening: Convening) -> Row:
    return {
        "body": convening.body.slug,
        "ordinal": convening.ordinal,
        "unit": convening.unit,
        "label": convening.label,
    }


def _place(venue: Venue, session: Session) -> Row:
    return {
        "name": venue.name or "",
        "city": venue.city,
        "country": venue.country or "",
        "time_zone": venue.time_zone,
        "is_confirmed": session.is_place_confirmed,
    }


def _changed(entry: Session | Sitting | SideEvent) -> dt.datetime:
    """Its stamp; the moment of publishing where none was made."""
    return entry.changed_at or entry.published_at


# Agendas and their items


def agendas(of: Iterable[Session] | None = None) -> QuerySet[Agenda]:
    """All, or those of these sessions; so with all that hangs on sessions."""
    found = Agenda.objects.published()
    if of is not None:
        found = found.filter(convening__session__in=of)
    return (
        found.select_related("convening__body", "convening__session", "document")
        .prefetch_related("document__symbols", "convening__session__convenings__body")
        .order_by(
            "convening__session__first_day",
            "convening__session__slug",
            "convening__position",
            "pk",
        )
    )


def agenda_row(agenda: Agenda) -> Row:
    document = agenda.document
    is_shown = document is not None and document.is_public and document.symbol_list
    page = absolute("agendas:agenda", agenda.session.slug)
    return {
        "session": agenda.session.slug,
        "body": agenda.body.slug,
        "stage": agenda.stage,
        "document": document.symbol_list[0] if is_shown else None,
        "note": agenda.note or "",
        "url": f"{page}#{agenda_anchor(agenda.convening)}",
    }


def items(of: Iterable[Session] | None = None) -> QuerySet[AgendaItem]:
    partners = AgendaItem.objects.published().select_related(
        "agenda__convening__body", "agenda__convening__session"
    )
    found = AgendaItem.objects.published()
    if of is not None:
        found = found.filter(agenda__convening__session__in=of)
    return (
        found.select_related(
            "agenda__convening__body",
            "agenda__convening__session",
            "parent",
            "annotation",
            "joint_item",
        )
        .prefetch_related(
            Prefetch("item_documents", queryset=_cited()),
            Prefetch("joint_item__items", queryset=partners),
        )
        .order_by(
            "agenda__convening__session__first_day",
            "agenda__convening__session__slug",
            "agenda__convening__position",
            "agenda_id",
            "position",
            "pk",
        )
    )


def _cited() -> QuerySet[ItemDocument]:
    """That items have public documents before them, with their symbols."""
    found = ItemDocument.objects.filter(document__in=Document.objects.published())
    return found.select_related("document").prefetch_related("document__symbols")


def item_row(item: AgendaItem) -> Row:
    annotation = item.annotation.text if hasattr(item, "annotation") else ""
    cited = [each.document for each in item.item_documents.all()]
    return {
        **_item_of(item),
        "parent": item.parent.number if item.parent else None,
        "title": item.title or "",
        "annotation": annotation or "",
        "documents": [symbol for each in cited for symbol in each.symbol_list],
        "joint_with": [_item_of(each) for each in item.partners],
    }


def _item_of(item: AgendaItem) -> Row:
    convening = item.agenda.convening
    return {
        "session": convening.session.slug,
        "body": convening.body.slug,
        "number": item.number,
    }


# Sittings and side events


def sittings(of: Iterable[Session] | None = None) -> QuerySet[Sitting]:
    """Also those shared with a session of these."""
    entries = ProgrammeEntry.objects.published()
    entries = entries.select_related("item__agenda__convening__body")
    shared = Session.objects.published()
    found = Sitting.objects.published()
    if of is not None:
        found = found.of_sessions(of)
    return (
        found.select_related("room", "session__venue")
        .prefetch_related(
            Prefetch("entries", queryset=entries),
            Prefetch("joint_sessions", queryset=shared),
        )
        .order_by("starts_at", "track", "pk")
    )


def sitting_row(sitting: Sitting) -> Row:
    same = ["uid", "track", "is_closed", "is_cancelled", "sequence"]
    return {
        **{name: getattr(sitting, name) for name in same},
        **_times(sitting),
        "id": sitting.public_id,
        "session": sitting.session.slug,
        "joint_sessions": [each.slug for each in sitting.joint_sessions.all()],
        "room": sitting.room_label,
        "title": sitting.title or "",
        "note": sitting.note or "",
        "webcast": sitting.webcast_url,
        "entries": [_entry(each) for each in sitting.entries.all()],
        "changed_at": _changed(sitting),
    }


def _entry(entry: ProgrammeEntry) -> Row:
    item = entry.item
    return {
        "number": item.number if item else "",
        "body": item.agenda.convening.body.slug if item else None,
        "title": entry.title or "",
    }


def _times(entry: Sitting | SideEvent) -> Row:
    zone = entry.zone
    return {
        "starts_at": entry.starts_at.astimezone(zone),
        "ends_at": entry.ends_at.astimezone(zone),
    }


def side_events(of: Iterable[Session] | None = None) -> QuerySet[SideEvent]:
    found = SideEvent.objects.published()
    if of is not None:
        found = found.filter(session__in=of)
    return found.with_details().order_by("starts_at", "position", "pk")


def side_event_row(event: SideEvent) -> Row:
    same = ["uid", "refreshments", "is_cancelled", "website", "sequence"]
    return {
        **{name: getattr(event, name) for name in same},
        **_times(event),
        "id": event.public_id,
        "session": event.session.slug,
        "title": event.title,
        "description": event.description or "",
        "room": event.room_label,
        "organizers": [str(each.organizer) for each in event.organizings.all()],
        "panels": [
            {
                "label": panel.label,
                "title": panel.title or "",
                "description": panel.description or "",
            }
            for panel in event.panels.all()
        ],
        "changed_at": _changed(event),
        "url": settings.SITE_URL + event.get_absolute_url(),
    }


# Documents


def documents(of: Iterable[Session] | None = None) -> QuerySet[Document]:
    """All, or those issued for these sessions, cited by or being their agendas."""
    found = Document.objects.published()
    if of is not None:
        listed = Agenda.objects.published().filter(convening__session__in=of)
        found = found.before(of, listed)
    return found.by_symbol().select_related("session").with_symbols()


def document_row(document: Document) -> Row:
    return {
        "symbols": document.symbol_list,
        "title": document.title or "",
        "kind": document.kind,
        "session": _slug(document.session),
        "issued_on": document.issued_on,
        "languages": document.languages,
        "url": settings.SITE_URL + document.get_absolute_url(),
    }


# Changes


def change_row(shown: ShownChange) -> Row:
    return {
        "id": shown.change.public_id,
        "at": shown.change.at,
        "session": shown.slug,
        "name": plain(shown.name),
        "bodies": [body.slug for body in shown.change.bodies.all()],
        "lines": [plain(line) for line in shown.lines],
    }
