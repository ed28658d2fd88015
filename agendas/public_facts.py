"""What the public sees of sittings and agendas, as plain facts."""

from collections.abc import Iterable

from django.db.models import prefetch_related_objects

from agendas.models import Agenda, AgendaItem, Document, Sitting
from meetings.models import Body, Session, SideEvent
from meetings.public_facts import Facts, badges, in_each_language, place, room
from meetings.publishing import is_published
from meetings.search import fold, widen


def session_work(session: Session) -> Facts:
    """What the entry of a session tells of its agendas: the items at their top."""
    items = AgendaItem.objects.published().filter(
        agenda__convening__session=session, parent=None
    )
    return {
        "items": in_each_language(lambda: [[item.number, item.title] for item in items])
    }


def sitting_schedule(sitting: Sitting) -> Facts:
    return {
        "starts": sitting.starts_at.isoformat(),
        "ends": sitting.ends_at.isoformat(),
        "room": room(sitting.room, sitting.printed_room),
        "cancelled": sitting.is_cancelled or sitting.session.is_cancelled,
        "status": sitting.session.status,
        "place": place(sitting.session.venue),
    }


def sitting_content(sitting: Sitting) -> Facts:
    public_items = set(
        AgendaItem.objects.published()
        .filter(entries__sitting=sitting)
        .values_list("pk", flat=True)
    )
    session = sitting.session
    return {
        "titles": in_each_language(lambda: _sitting_texts(sitting, public_items)),
        "session": session.slug,
        "session_names": in_each_language(lambda: session.name),
        "jointly": sorted(each.slug for each in sitting.joint_sessions.published()),
        "badges": badges(session),
        "places": in_each_language(
            lambda: [sitting.room_label, str(session.venue or "")]
        ),
        "documents": _cited(public_items),
        "track": sitting.track,
        "closed": sitting.is_closed,
        "webcast": sitting.webcast_url,
    }


def _sitting_texts(sitting: Sitting, public_items: set[int]) -> list:
    """Title, note, and number and title of each public row, in the language now."""
    rows = [
        [entry.item.number if entry.item else "", entry.title]
        for entry in sitting.entries.all()
        if entry.item_id is None or entry.item_id in public_items
    ]
    return [sitting.title, sitting.note, rows]


def _cited(items: Iterable[int]) -> list[str]:
    """The symbols of the public documents before these items."""
    documents = Document.objects.published().filter(item_documents__item__in=items)
    symbols = documents.order_by("symbols__sort_key").distinct()
    return list(symbols.values_list("symbols__symbol", flat=True))


def search_text(session: Session) -> str:
    """All words under which the public may find a session: folded and wide, in six
    languages.

    Only what would be public with the session is in it: items of published agendas,
    published documents and side events.
    """
    items = list(
        AgendaItem.objects.filter(
            is_published("agenda__"), agenda__convening__session=session
        )
    )
    events = SideEvent.objects.filter(is_published(), session=session)
    events = list(events.with_details().select_related(None))
    bodies = [each.body for each in session.convenings.all()]
    prefetch_related_objects(bodies, "aliases")
    texts = in_each_language(lambda: _searched_now(session, bodies, items, events))
    words = {fold(text): None for language in texts.values() for text in language}
    symbols = [fold(symbol) for symbol in _symbols(session)]
    return widen("\n".join([*filter(None, words), *symbols]))


def _searched_now(
    session: Session,
    bodies: list[Body],
    items: list[AgendaItem],
    events: list[SideEvent],
) -> list[str]:
    """The texts in the language of the moment."""
    return [
        session.name,
        session.remarks,
        str(session.venue or ""),
        *(text for body in bodies for text in (body.name, body.short_name)),
        *(body.acronym for body in bodies),
        *(alias.name for body in bodies for alias in body.aliases.all()),
        *(item.title for item in items),
        *(text for event in events for text in _of_side_event(event)),
    ]


def _of_side_event(event: SideEvent) -> list[str]:
    return [
        event.title,
        event.description,
        *(panel.title for panel in event.panels.all()),
        *(each.organizer.name for each in event.organizings.all()),
    ]


def _symbols(session: Session) -> list[str]:
    """The symbols of the public documents of a session, each once."""
    agendas = Agenda.objects.filter(convening__session=session)
    found = Document.objects.filter(is_published()).before([session], agendas)
    return list(
        dict.fromkeys(s for each in found.with_symbols() for s in each.symbol_list)
    )
