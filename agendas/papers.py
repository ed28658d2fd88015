"""The rows of a session as the records from which its papers are written.

A fixed number of queries, whatever the number of rows; `public=False` shows drafts too.
"""

from collections.abc import Iterable
from typing import Any

from agendas.checked import continued_entries
from agendas.models import Agenda, AgendaItem, ProgrammeEntry, Sitting
from agendas.models import Document as DocumentRow
from agendas.timetables import guests_of, sittings_around, visible
from agendas.writing import records
from agendas.writing.records import Text
from meetings.models import Convening, Organizing, Panel, Session, SideEvent
from meetings.vocabulary import SessionKind

# Codes of papers, and the endings of the columns of the same language.
COLUMNS = {"en": "en", "fr": "fr", "es": "es", "ru": "ru", "zh": "zh_hans", "ar": "ar"}


def session_record(session: Session, *, public: bool) -> records.SessionRecord:
    """Everything that the papers of the session say."""
    convenings = list(session.convenings.select_related("body__parent", "session"))
    places = {convening.pk: place for place, convening in enumerate(convenings)}
    agendas = visible(Agenda.objects.filter(convening__session=session), public=public)
    events = visible(SideEvent.objects.filter(session=session), public=public)
    parents = {each.body.parent_id: each.body.parent for each in convenings}
    [parent, *others] = parents.values() or [None]
    return records.SessionRecord(
        title=text(session, "title"),
        parent=text(parent, "name") if parent and not others else Text(),
        convened=tuple(map(_convened, convenings)),
        city=text(session.venue, "city") if session.venue else Text(),
        span=session.span,
        status=session.status,
        agendas=tuple(_agendas(list(agendas.with_items()), places)),
        sittings=tuple(_sittings(session, places, public=public)),
        side_events=tuple(map(_side_event, events.with_details())),
    )


def text(row: Any, field: str) -> Text:
    """A translated field in all the languages that have it."""
    words = {
        code: getattr(row, f"{field}_{column}") or ""
        for code, column in COLUMNS.items()
    }
    return Text({code: each for code, each in words.items() if each.strip()})


def _convened(convening: Convening) -> records.Convened:
    is_bare = (
        convening.ordinal is None and convening.session.kind == SessionKind.REGULAR
    )
    # "Meeting" by itself says nothing.
    labels = {} if is_bare else {code: convening.label_in(code) for code in COLUMNS}
    return records.Convened(text(convening.body, "name"), Text(labels))


def _agendas(agendas: list[Agenda], places: dict[int, int]) -> Iterable[records.Agenda]:
    here = [item for agenda in agendas for item in agenda.items.all()]
    agenda_places = {each.pk: places[each.convening_id] for each in agendas}
    for agenda in agendas:
        document = agenda.document if _is_shown(agenda.document) else None
        yield records.Agenda(
            place=places[agenda.convening_id],
            body=text(agenda.convening.body, "name"),
            stage=agenda.stage,
            items=tuple(
                _item(item, here, agenda_places) for item in agenda.items.all()
            ),
            note=text(agenda, "note"),
            symbols=tuple(document.symbol_list) if document else (),
            issued_on=document.issued_on if document else None,
            **_masthead_facts(document),
        )


def _masthead_facts(document: DocumentRow | None) -> dict[str, Any]:
    """Distribution and original; what is usual where there is no document."""
    document = document or DocumentRow()
    return {
        "distribution": document.printed_distribution,
        "originals": tuple(document.printed_originals),
    }


def _is_shown(document: DocumentRow | None) -> bool:
    """The masthead names the document only once it is public."""
    return document is not None and document.is_public


def _item(
    item: AgendaItem, here: list[AgendaItem], places: dict[int, int]
) -> records.Item:
    partners = [
        each
        for each in here
        if item.joint_item_id
        and each.joint_item_id == item.joint_item_id
        and each.pk != item.pk
    ]
    return records.Item(
        number=item.number,
        title=text(item, "title"),
        annotation=_annotation(item, partners),
        documents=tuple(
            records.Document(
                text(found.document, "title"), tuple(found.document.symbol_list)
            )
            for found in item.item_documents.all()
        ),
        partners=tuple(
            records.Partner(places[each.agenda_id], each.number) for each in partners
        ),
        is_joint=bool(partners or item.partners),
    )


def _annotation(item: AgendaItem, partners: list[AgendaItem]) -> Text:
    """Its own; that of a partner on an agenda of another session, if it has none.

    A partner in the same paper is referred to there.
    """
    if hasattr(item, "annotation"):
        return text(item.annotation, "text")
    known = {each.pk for each in partners}
    for each in item.partners:
        if each.pk not in known and hasattr(each, "annotation"):
            return text(each.annotation, "text")
    return Text()


def _sittings(
    session: Session, places: dict[int, int], *, public: bool
) -> Iterable[records.Sitting]:
    found = sittings_around(session, public=public)
    continued = continued_entries(found)
    for sitting in found:
        entries = sitting.entries.all()
        of_session = {e.item.agenda.convening.session_id for e in entries if e.item}
        band = sitting.band
        yield records.Sitting(
            day=sitting.day,
            start=band.start,
            end=band.end,
            track=sitting.track,
            entries=tuple(_entry(entry, places, continued) for entry in entries),
            room=_room(sitting),
            title=text(sitting, "title"),
            guests=_guests(sitting, session),
            is_own=sitting.session_id == session.pk or session.pk in of_session,
            is_closed=sitting.is_closed,
            is_cancelled=sitting.is_cancelled,
        )


def _room(held: Sitting | SideEvent) -> Text:
    """As printed, whatever the language; else by the name of the room."""
    if held.printed_room:
        return Text({"en": held.printed_room})
    return text(held.room, "name") if held.room else Text()


def _guests(sitting: Sitting, session: Session) -> tuple[Text, ...]:
    return tuple(text(body, "name") for body in guests_of(sitting, session))


def _entry(
    entry: ProgrammeEntry, places: dict[int, int], continued: set[int]
) -> records.Entry:
    item = entry.item
    printed = text(entry, "printed_title")
    return records.Entry(
        title=printed or (text(item, "title") if item else Text()),
        agenda=places.get(item.agenda.convening_id) if item else None,
        number=item.number if item else "",
        is_continued=entry.pk in continued,
    )


def _side_event(event: SideEvent) -> records.SideEvent:
    zone = event.zone
    start, end = (each.astimezone(zone) for each in (event.starts_at, event.ends_at))
    return records.SideEvent(
        day=start.date(),
        start=start.time(),
        end=end.time(),
        room=_room(event),
        title=text(event, "title"),
        organizers=_organizers(event.own_organizings),
        description=text(event, "description"),
        refreshments=event.refreshments,
        panels=tuple(_panel(panel, event) for panel in event.panels.all()),
        is_cancelled=event.is_cancelled,
    )


def _panel(panel: Panel, event: SideEvent) -> records.Panel:
    of_panel = [each for each in event.organizings.all() if each.panel_id == panel.pk]
    return records.Panel(
        label=panel.label,
        organizers=_organizers(of_panel),
        title=text(panel, "title"),
        description=text(panel, "description"),
    )


def _organizers(organizings: Iterable[Organizing]) -> tuple[Text, ...]:
    return tuple(text(each.organizer, "name") for each in organizings)
