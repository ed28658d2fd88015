"""What the public sees of a session and all that hangs on it, as plain facts.

A picture is JSON-able and free of languages, but for stored texts, which are mappings:
{"en": "Room D", "fr": "Salle D"}. Two pictures of one session are compared by
`agendas.changes.differences`.
"""

from collections.abc import Callable, Iterable
from typing import Any

from django.db.models import Model, Prefetch, QuerySet
from modeltranslation.settings import AVAILABLE_LANGUAGES
from modeltranslation.utils import build_localized_fieldname

from agendas.announced import Announced
from agendas.models import (
    Agenda,
    AgendaItem,
    Document,
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


def picture_of(session: Session, public: Announced) -> Facts:
    """All that is public of a public session that is among those announced."""
    agendas, documents = list(_agendas(session)), list(_documents(session))
    return {
        "version": VERSION,
        # Of no difference that is told; but the moment at which it changed is kept.
        "translations": _translations(agendas, documents),
        "slug": session.slug,
        "names": texts(lambda: session.name),
        **_session(session),
        "agendas": {each.body.slug: _agenda(each) for each in agendas},
        "documents": {each.symbol_list[0]: _document(each) for each in documents},
        "sittings": {
            each.public_id: _sitting(each) for each in public.sittings_of[session.pk]
        },
        "side_events": {
            each.public_id: _side_event(each)
            for each in public.side_events_of[session.pk]
        },
    }


def _translations(agendas: list[Agenda], documents: list[Document]) -> str:
    """A digest of what is compared in English alone, or not at all."""
    items = [item for agenda in agendas for item in agenda.items.all()]
    annotations = [item.annotation for item in items if hasattr(item, "annotation")]
    cited = [each for item in items for each in item.item_documents.all()]
    return digest(
        [
            _values(agendas, *_columns("note")),
            _values(items, *_columns("title"), "parent_id", "joint_item_id"),
            _values(annotations, *_columns("text")),
            _values(cited, "item_id", "document_id"),
            _values(documents, *_columns("title"), "kind", "issued_on"),
        ]
    )


def _values(rows: Iterable[Model], *columns: str) -> list[tuple]:
    """What stands in these columns, in the order in which the rows were entered."""
    ordered = sorted(rows, key=lambda row: row.pk)
    return [tuple(getattr(row, column) for column in columns) for row in ordered]


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
        Prefetch("items", queryset=items), "items__item_documents"
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


def _sitting(sitting: Sitting) -> Facts:
    return {
        **_times(sitting),
        "room": _room(sitting.room, sitting.printed_room),
        "names": texts(lambda: sitting.title),
        "track": sitting.track,
        "cancelled": sitting.is_cancelled,
        "closed": sitting.is_closed,
        "webcast": sitting.webcast_url,
        "rows": [_row(entry) for entry in sitting.entries.all()],
        "note": sitting.note_en or "",
    }


def _row(entry: ProgrammeEntry) -> list[str]:
    title = entry.printed_title_en or (entry.item.title_en if entry.item else "")
    return [entry.item.number if entry.item else "", title or ""]


def _side_event(event: SideEvent) -> Facts:
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
