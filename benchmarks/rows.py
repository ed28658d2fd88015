"""A database of so many public sessions, made in bulk; the same every time.

Each has a body; every second an agenda of four items, a document and two sittings that
take the items up; every fifth a side event. Texts are in English and French. What
`note_changes` fills in row by row, the text that is searched and the stamps, is filled
in here at once; only the digests are stand-ins, which no page or feed reads.
"""

import datetime as dt
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from django.contrib.auth import get_user_model
from django.db import connection, transaction
from django.utils.translation import override

from agendas.announced import announced
from agendas.event_texts import are_complete, compose, store
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
from agendas.symbols import sort_key
from meetings.models import (
    Body,
    Convening,
    FeedRecord,
    Organizer,
    Organizing,
    Room,
    Session,
    SideEvent,
    Venue,
)
from meetings.search import fold

AT = dt.datetime(2026, 1, 15, 12, 0, tzinfo=dt.UTC)
VIENNA = ZoneInfo("Europe/Vienna")
BODIES, ITEMS = 20, 4
YEARS = range(1990, 2050)
TOPICS = [
    ("firearms", "les armes à feu"),
    ("trafficking in persons", "la traite des personnes"),
    ("the smuggling of migrants", "le trafic illicite de migrants"),
    ("asset recovery", "le recouvrement d’avoirs"),
    ("technical assistance", "l’assistance technique"),
]
STAMPS = {
    "changed_at": AT,
    "schedule_digest": "0" * 64,
    "content_digest": "0" * 64,
}


@dataclass(frozen=True)
class Batch:
    """So many rows, numbered from the first, spread evenly over years."""

    sessions: int
    years: range = YEARS
    first: int = 0

    @property
    def numbers(self) -> range:
        return range(self.first, self.first + self.sessions)

    def first_day(self, n: int) -> dt.date:
        """On a Monday."""
        days = (n - self.first) * len(self.years) * 365 // self.sessions
        day = dt.date(self.years.start, 1, 1) + dt.timedelta(days=days)
        return day - dt.timedelta(days=day.weekday())


def make_rows(sessions: int) -> None:
    """Fill an empty database."""
    make_batch(Batch(sessions))


@transaction.atomic
def make_batch(batch: Batch) -> None:
    """Fill an empty database, or add what has other numbers."""
    if batch.first == 0:
        _lay_ground()
    by = get_user_model().objects.get(username="benchmark")
    public = {"published_by": by, "published_at": AT}
    bodies, room = list(Body.objects.all()), Room.objects.get()
    made = _sessions(batch, room.venue, public)
    convenings = Convening.objects.bulk_create(
        Convening(
            session=session, body=bodies[n % BODIES], ordinal=n // BODIES % 999 + 1
        )
        for n, session in zip(batch.numbers, made, strict=True)
    )
    documents = _documents(made[::2], batch.first // 2, public)
    items = _items(convenings[::2], documents, public)
    _sittings(made[::2], batch.first // 2, items, room, public)
    _side_events(made[::5], batch.first // 5, room, public)
    # The database must plan for what is there: without statistics PostgreSQL joins ten
    # thousand rows with ten thousand one by one.
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def _lay_ground() -> None:
    get_user_model().objects.create_user("benchmark")
    _bodies()
    _room()
    Organizer.objects.create(name_en="Small Arms Survey", kind="ngo")


def _bodies() -> list[Body]:
    bodies = Body.objects.bulk_create(
        Body(
            slug=f"body-{n}",
            name_en=f"Working Group {n} on {TOPICS[n % 5][0]}",
            name_fr=f"Groupe de travail {n} sur {TOPICS[n % 5][1]}",
            acronym=f"WG{n}",
            kind="working_group",
            context="organized_crime",
            position=n,
        )
        for n in range(BODIES)
    )
    FeedRecord.objects.bulk_create(FeedRecord(body=b, changed_at=AT) for b in bodies)
    return bodies


def _room() -> Room:
    venue = Venue.objects.create(
        slug="vic", name_en="Vienna International Centre", city_en="Vienna"
    )
    return Room.objects.create(venue=venue, name_en="Boardroom D")


def _sessions(batch: Batch, venue: Venue, public: dict[str, Any]) -> list[Session]:
    rows = []
    for n in batch.numbers:
        topic_en, topic_fr = TOPICS[n % 5]
        first = batch.first_day(n)
        rows.append(
            Session(
                slug=f"session-{n}",
                title_en=f"Meeting {n} on {topic_en}",
                title_fr=f"Réunion {n} sur {topic_fr}",
                first_day=first,
                last_day=first + dt.timedelta(days=2),
                mode="in_person",
                venue=venue,
                public_id=f"s{n:09}",
                search_text=fold(f"Meeting {n} on {topic_en}\nRéunion {n} {topic_fr}"),
                **STAMPS,
                **public,
            )
        )
    return Session.objects.bulk_create(rows, batch_size=500)


def _documents(
    made: list[Session], start: int, public: dict[str, Any]
) -> list[Document]:
    documents = Document.objects.bulk_create(
        (
            Document(
                title_en=f"Background paper for {session.slug}",
                kind="background_paper",
                session=session,
                **public,
            )
            for session in made
        ),
        batch_size=1000,
    )
    numbers = range(start, start + len(made))
    symbols = [f"CTOC/COP/WG.2/{2000 + n // 500}/{n}" for n in numbers]
    DocumentSymbol.objects.bulk_create(
        (
            DocumentSymbol(document=document, symbol=symbol, sort_key=sort_key(symbol))
            for document, symbol in zip(documents, symbols, strict=True)
        ),
        batch_size=1000,
    )
    return documents


def _items(
    convenings: list[Convening], documents: list[Document], public: dict[str, Any]
) -> list[AgendaItem]:
    """Four for each agenda; the first is annotated, the second has a paper."""
    agendas = Agenda.objects.bulk_create(
        (Agenda(convening=c, stage="annotated", **public) for c in convenings),
        batch_size=1000,
    )
    items = AgendaItem.objects.bulk_create(
        (
            AgendaItem(
                agenda=agenda,
                number=str(n + 1),
                position=n,
                title_en=f"Matter {n + 1}: {TOPICS[n % 5][0]}",
                title_fr=f"Question {n + 1} : {TOPICS[n % 5][1]}",
            )
            for agenda in agendas
            for n in range(ITEMS)
        ),
        batch_size=1000,
    )
    _annotations_and_papers(items, documents)
    return items


def _annotations_and_papers(items: list[AgendaItem], documents: list[Document]) -> None:
    Annotation.objects.bulk_create(
        (
            Annotation(item=item, text_en="The item is *open*.")
            for item in items[::ITEMS]
        ),
        batch_size=1000,
    )
    ItemDocument.objects.bulk_create(
        (
            ItemDocument(item=item, document=document)
            for item, document in zip(items[1::ITEMS], documents, strict=True)
        ),
        batch_size=1000,
    )


def _moment(day: dt.date, hour: int) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(hour), tzinfo=VIENNA)


def _sittings(
    made: list[Session],
    start: int,
    items: list[AgendaItem],
    room: Room,
    public: dict[str, Any],
) -> None:
    """Two for each session, 10 a.m.–1 p.m. and 3–6 p.m.; each takes up two items."""
    sittings = Sitting.objects.bulk_create(
        (
            Sitting(
                session=session,
                starts_at=_moment(session.first_day, hour),
                ends_at=_moment(session.first_day, hour + 3),
                room=room,
                public_id=f"t{n:07}{hour}",
                **STAMPS,
                **public,
            )
            for n, session in enumerate(made, start)
            for hour in (10, 15)
        ),
        batch_size=1000,
    )
    _take_up(items, sittings)


def _take_up(items: list[AgendaItem], sittings: list[Sitting]) -> None:
    half = ITEMS // 2
    ProgrammeEntry.objects.bulk_create(
        (
            ProgrammeEntry(sitting=sittings[n // half], item=item, position=n % half)
            for n, item in enumerate(items)
        ),
        batch_size=1000,
    )


def _side_events(
    made: list[Session], start: int, room: Room, public: dict[str, Any]
) -> None:
    organizer = Organizer.objects.get()
    events = SideEvent.objects.bulk_create(
        (
            SideEvent(
                session=session,
                title_en=f"Data on {TOPICS[n % 5][0]}",
                starts_at=_moment(session.first_day, 13),
                ends_at=_moment(session.first_day, 14),
                room=room,
                public_id=f"e{n:09}",
                **STAMPS,
                **public,
            )
            for n, session in enumerate(made, start)
        ),
        batch_size=1000,
    )
    Organizing.objects.bulk_create(
        (Organizing(side_event=event, organizer=organizer) for event in events),
        batch_size=1000,
    )


def store_texts(language: str = "en", batch: int = 500) -> None:
    """Store the texts of all events in one language, as `note_changes` would in six."""
    sessions = Session.objects.published().order_by("pk")
    with override(language):
        for first in range(0, sessions.count(), batch):
            some = list(sessions.with_bodies()[first : first + batch])
            store({language: list(compose(announced(some)))}, some)
    are_complete()
