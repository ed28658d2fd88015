"""Rows for tests: each factory makes one thing and whatever it cannot be without.

What is given overrides what is made up; numbers run on, so nothing clashes.
"""

import datetime as dt
from itertools import count
from typing import Any

from django.contrib.auth import get_user_model

from agendas.actions import note_changes, publish_agenda, publish_session
from agendas.models import (
    Agenda,
    AgendaItem,
    Annotation,
    Document,
    DocumentSymbol,
    ProgrammeEntry,
    Sitting,
    SourceText,
)
from agendas.sources import keep_source, read_source, take_reading
from meetings.models import (
    Body,
    Convening,
    Organizer,
    Organizing,
    Room,
    Session,
    SideEvent,
    Venue,
)

# When everything here was published: a moment in the past of every test.
AT = dt.datetime(2026, 1, 15, 12, 0, tzinfo=dt.UTC)
_number = count(1)
DOCUMENT = """Working Group on Firearms
Vienna, 29 and 30 May 2023
Provisional agenda
1. Organizational matters:
(a) Opening of the meeting;
(b) Adoption of the agenda.
2. Tracing of firearms.
3. Adoption of the report.

Annotations
2. Tracing of firearms
The Working Group will consider tracing.

Documentation
Note by the Secretariat (CTOC/COP/WG.6/2023/2)
"""


def make_user(**fields) -> Any:
    n = next(_number)
    return get_user_model().objects.create_user(**{"username": f"user-{n}"} | fields)


def make_body(**fields) -> Body:
    n = next(_number)
    made_up = {
        "name": f"Working Group {n}",
        "slug": f"body-{n}",
        "kind": "working_group",
        "context": "organized_crime",
        "acronym": f"WG{n}",
    }
    return Body.objects.create(**made_up | fields)


def make_venue(**fields) -> Venue:
    n = next(_number)
    made_up = {"slug": f"venue-{n}", "name": f"Conference Centre {n}", "city": "Vienna"}
    return Venue.objects.create(**made_up | fields)


def make_room(*, venue: Venue | None = None, **fields) -> Room:
    made_up = {"name": f"Room {next(_number)}"}
    return Room.objects.create(venue=venue or make_venue(), **made_up | fields)


def make_session(
    *,
    body: Body | None = None,
    bodies: list[Body] | None = None,
    published: bool = True,
    **fields,
) -> Session:
    """A session of `body`, or a joint one of `bodies`; `ordinal` is for each."""
    n = next(_number)
    ordinal = fields.pop("ordinal", n % 900 + 1)
    first = fields.get("first_day", dt.date(2026, 5, 18))
    made_up = {
        "slug": f"session-{n}",
        "first_day": first,
        "last_day": first + dt.timedelta(days=1),
    }
    session = Session.objects.create(**made_up | fields)
    for position, each in enumerate(bodies or [body or make_body()]):
        Convening.objects.create(
            session=session, body=each, ordinal=ordinal, position=position
        )
    if published:
        publish_session(session=session, by=make_user(), at=AT, whole=False)
        session.refresh_from_db()
    return session


def make_agenda(
    *,
    session: Session | None = None,
    body: Body | None = None,
    published: bool = True,
    **fields,
) -> Agenda:
    """The agenda of `body` (of the first one, if it is not given) for `session`."""
    convenings = (session or make_session()).convenings.all()
    convening = convenings.get(body=body) if body else convenings.first()
    agenda = Agenda.objects.create(convening=convening, **fields)
    if published:
        publish_agenda(agenda=agenda, by=make_user(), at=AT)
        agenda.refresh_from_db()
    return agenda


def make_item(
    *, agenda: Agenda | None = None, annotation: str = "", **fields
) -> AgendaItem:
    """An item at the end of its agenda; with `annotation`, if there is one."""
    agenda = agenda or make_agenda()
    position = agenda.items.count() + 1
    made_up = {
        "number": str(position),
        "title": f"Matter {next(_number)}",
        "position": position,
    }
    item = AgendaItem.objects.create(agenda=agenda, **made_up | fields)
    if annotation:
        Annotation.objects.create(item=item, text=annotation)
    note_changes([agenda.convening.session], at=AT)
    return item


def make_sitting(
    *,
    session: Session | None = None,
    items: list[AgendaItem] | None = None,
    published: bool = True,
    **fields,
) -> Sitting:
    """A sitting of three hours from 8 a.m. UTC on the first day, with `items`."""
    session = session or make_session()
    start = fields.get("starts_at", _moment(session.first_day, 8))
    made_up = {"starts_at": start, "ends_at": start + dt.timedelta(hours=3)}
    sitting = Sitting.objects.create(session=session, **made_up | fields)
    for position, item in enumerate(items or []):
        ProgrammeEntry.objects.create(sitting=sitting, item=item, position=position)
    return _published(sitting, published=published)


def make_side_event(
    *,
    session: Session | None = None,
    organizers: list[str] | None = None,
    published: bool = True,
    **fields,
) -> SideEvent:
    """A side event of fifty minutes from 12 UTC on the first day of its session."""
    session = session or make_session()
    start = fields.get("starts_at", _moment(session.first_day, 12))
    made_up = {
        "title": f"Side event {next(_number)}",
        "starts_at": start,
        "ends_at": start + dt.timedelta(minutes=50),
    }
    event = SideEvent.objects.create(session=session, **made_up | fields)
    for position, name in enumerate(organizers or [f"Organizer {next(_number)}"]):
        organizer, _created = Organizer.objects.get_or_create(
            name_en=name, defaults={"kind": "ngo"}
        )
        Organizing.objects.create(
            side_event=event, organizer=organizer, position=position
        )
    return _published(event, published=published)


def make_document(
    *,
    symbol: str = "",
    symbols: list[str] | None = None,
    items: list[AgendaItem] | None = None,
    published: bool = True,
    **fields,
) -> Document:
    """A document under `symbol`, or a joint one under `symbols`, before `items`."""
    n = next(_number)
    made_up = {"title": f"Note {n}", "kind": "note", "language_versions": "en,fr"}
    document = Document.objects.create(**made_up | fields)
    for position, each in enumerate(symbols or [symbol or f"CTOC/COP/2026/{n}"]):
        found = DocumentSymbol(document=document, symbol=each, position=position)
        found.clean()
        found.save()
    for item in items or []:
        item.item_documents.create(document=document)
    if published:
        document.publish(by=make_user(), at=AT)
    sessions = [item.agenda.convening.session for item in items or []]
    note_changes([*sessions, *filter(None, [document.session])], at=AT)
    return document


def make_source(
    text: str = DOCUMENT, *, file_name: str = "", is_read: bool = True, **fields
) -> SourceText:
    """A document that was pasted, or uploaded as a file of that name, and read."""
    made_up = {"by": fields.pop("by", None) or make_user(), "at": AT}
    source = keep_source(
        file_name=file_name, content=text.encode(), text=text, **made_up | fields
    )
    if is_read:
        take_reading(source=source, text=text, reading=read_source(source)[1])
        source.refresh_from_db()
    return source


def _moment(day: dt.date, hour: int) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(hour), tzinfo=dt.UTC)


def _published(part: Any, *, published: bool) -> Any:
    if published:
        part.publish(by=make_user(), at=AT)
    note_changes([part.session], at=AT)
    part.refresh_from_db()
    return part
