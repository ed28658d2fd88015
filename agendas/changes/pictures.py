"""What the public sees of a session and all that hangs on it, as plain facts.

A picture is JSON-able and free of languages, but for stored texts, which are mappings:
{"en": "Room D", "fr": "Salle D"}. Two pictures of one session are compared by
`agendas.changes.differences`.
"""

from collections.abc import Callable, Iterable
from typing import Any

from django.db.models import Prefetch, QuerySet
from modeltranslation.settings import AVAILABLE_LANGUAGES
from modeltranslation.utils import build_localized_fieldname

from agendas.models import (
    Agenda,
    AgendaItem,
    Annotation,
    Document,
    ItemDocument,
    ProgrammeEntry,
    Sitting,
)
from meetings.models import Room, Session, SideEvent
from meetings.public_facts import Facts, in_each_language, room
from meetings.publishing import digest

# A picture of another version says nothing about changes: it only starts anew.
VERSION = 1


def texts(read: Callable[[], str]) -> dict[str, str]:
    """A text in English, and in the languages that word it otherwise."""
    found = in_each_language(read)
    return {
        language: text
        for language, text in found.items()
        if language == "en" or text != found["en"]
    }


def picture_of(session: Session) -> Facts:
    """All that is public of a public session, its bodies being fetched."""
    sittings = list(_sittings(session))
    items = _public_items(sittings)
    return {
        "version": VERSION,
        # Of no difference that is told; but the moment at which it changed is kept.
        "translations": _translations(session),
        "slug": session.slug,
        "names": texts(lambda: session.name),
        **_session(session),
        "agendas": {each.body.slug: _agenda(each) for each in _agendas(session)},
        "documents": {
            each.symbol_list[0]: _document(each) for each in _documents(session)
        },
        "sittings": {each.public_id: _sitting(each, items) for each in sittings},
        "side_events": {
            each.public_id: _side_event(each, session) for each in _side_events(session)
        },
    }


def _translations(session: Session) -> str:
    """A digest of what is compared in English alone, or not at all."""
    agendas = Agenda.objects.published().filter(convening__session=session)
    items = AgendaItem.objects.filter(agenda__in=agendas)
    found = [
        agendas.values_list(*_columns("note")),
        items.values_list(*_columns("title"), "parent", "joint_item"),
        Annotation.objects.filter(item__in=items).values_list(*_columns("text")),
        ItemDocument.objects.filter(item__in=items).values_list("item", "document"),
        _documents(session)
        .prefetch_related(None)
        .values_list(*_columns("title"), "kind", "issued_on"),
    ]
    return digest([list(rows.order_by("pk")) for rows in found])


def _columns(field: str) -> list[str]:
    return [build_localized_fieldname(field, code) for code in AVAILABLE_LANGUAGES]


def _session(session: Session) -> Facts:
    convenings = session.convenings.all()
    venue = session.venue
    return {
        # What a name is made of. That a body is called otherwise is no news of each of
        # its sessions.
        "title": [session.title_en or "", session.kind]
        + [[each.body.slug, each.ordinal, each.unit] for each in convenings],
        "bodies": [each.body.slug for each in convenings],
        "days": [
            session.first_day.isoformat(),
            session.last_day.isoformat(),
            session.precision,
        ],
        "status": session.status,
        "place": texts(lambda: str(venue)) if venue else None,
        "place_confirmed": session.is_place_confirmed,
        "mode": session.mode,
        "registration": [
            _iso(session.registration_opens),
            _iso(session.registration_closes),
            session.registration_url,
        ],
        "webcast": session.webcast_url,
        "website": session.website,
        "languages": session.working_languages,
        "remarks": digest([session.remarks_en or "", session.change_reason_en or ""]),
    }


def _agendas(session: Session) -> Iterable[Agenda]:
    agendas = Agenda.objects.published().filter(convening__session=session)
    items = AgendaItem.objects.select_related("annotation").order_by("position", "pk")
    return agendas.select_related("convening__body").prefetch_related(
        Prefetch("items", queryset=items)
    )


def _agenda(agenda: Agenda) -> Facts:
    return {
        "stage": agenda.stage,
        "body": texts(lambda: agenda.body.name),
        "items": [[item.number, _title(item)] for item in agenda.items.all()],
        "text": digest(
            [agenda.note_en or ""]
            + [
                item.annotation.text_en
                for item in agenda.items.all()
                if hasattr(item, "annotation")
            ]
        ),
    }


def _title(item: AgendaItem) -> dict[str, str]:
    return texts(lambda: item.title)


def _documents(session: Session) -> QuerySet[Document]:
    """As on the page of the session: issued for it, cited by or being its agendas."""
    agendas = Agenda.objects.published().filter(convening__session=session)
    documents = Document.objects.published().before([session], agendas)
    return documents.with_symbols()


def _document(document: Document) -> Facts:
    return {
        "symbol": document.symbol_label,
        "names": texts(lambda: document.title),
        "languages": document.language_versions,
    }


def _sittings(session: Session) -> Iterable[Sitting]:
    """Also those that the session shares with another."""
    entries = ProgrammeEntry.objects.select_related("item")
    sittings = Sitting.objects.published().of_sessions([session.pk])
    return sittings.select_related("room", "session__venue").prefetch_related(
        Prefetch("entries", queryset=entries)
    )


def _sitting(sitting: Sitting, items: set[int]) -> Facts:
    """`items` are those on a published agenda: of others nothing is public."""
    return {
        **_times(sitting),
        "room": _room(sitting.room, sitting.printed_room),
        "names": texts(lambda: sitting.title),
        "track": sitting.track,
        "cancelled": sitting.is_cancelled,
        "closed": sitting.is_closed,
        "webcast": sitting.webcast_url,
        "rows": [
            _row(entry)
            for entry in sitting.entries.all()
            if entry.item_id is None or entry.item_id in items
        ],
        "note": sitting.note_en or "",
    }


def _public_items(sittings: Iterable[Sitting]) -> set[int]:
    """Which items of these sittings stand on a published agenda."""
    keys = {entry.item_id for sitting in sittings for entry in sitting.entries.all()}
    public = AgendaItem.objects.published().filter(pk__in=keys - {None})
    return set(public.values_list("pk", flat=True))


def _row(entry: ProgrammeEntry) -> list[str]:
    title = entry.printed_title_en or (entry.item.title_en if entry.item else "")
    return [entry.item.number if entry.item else "", title or ""]


def _side_events(session: Session) -> Iterable[SideEvent]:
    return SideEvent.objects.published().filter(session=session).with_details()


def _side_event(event: SideEvent, session: Session) -> Facts:
    event.session = session
    return {
        **_times(event),
        "room": _room(event.room, event.printed_room),
        "names": texts(lambda: event.title),
        "cancelled": event.is_cancelled,
        "details": digest(
            [
                event.description_en or "",
                [[p.label, p.title_en, p.description_en] for p in event.panels.all()],
                [each.organizer.name_en for each in event.organizings.all()],
                event.refreshments,
                event.website,
            ]
        ),
    }


def _times(entry: Sitting | SideEvent) -> Facts:
    """On the clock of the place, with its distance to UTC."""
    return {
        "starts": entry.starts_at.astimezone(entry.zone).isoformat(),
        "ends": entry.ends_at.astimezone(entry.zone).isoformat(),
    }


def _room(found: Room | None, printed: str = "") -> Any:
    """The name under which people look for it."""
    if not room(found, printed):
        return None
    return {"en": printed} if printed else texts(lambda: found.name)


def _iso(day: Any) -> str:
    return day.isoformat() if day else ""
