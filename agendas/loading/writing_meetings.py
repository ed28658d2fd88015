"""Venues, bodies, sessions and side events written from their records."""

import datetime as dt
from collections.abc import Iterable
from zoneinfo import ZoneInfo

from django.conf import settings

from agendas.loading.checking import parents_first
from agendas.loading.entries import LoadError
from agendas.loading.identity import public_id
from agendas.loading.records import (
    BodyRecord,
    Programme,
    SessionRecord,
    SideEventRecord,
    Values,
    VenueRecord,
)
from agendas.loading.rows import Rows, columns
from meetings.dates import Band
from meetings.models import (
    Body,
    BodyAlias,
    Convening,
    FormerSlug,
    Holiday,
    Organizer,
    Panel,
    Practice,
    Room,
    Session,
    SideEvent,
    Venue,
)


def write_venues(programme: Programme, rows: Rows) -> dict[str, Venue]:
    """The venues by slug, with their rooms and holidays."""
    known = {venue.slug: venue for venue in Venue.objects.all()}
    rooms = {(room.venue_id, room.name_en.lower()): room for room in Room.objects.all()}
    holidays = {(each.venue_id, each.day): each for each in Holiday.objects.all()}
    for slug, record in programme.venues.items():
        venue = known[slug] = rows.put(
            record.where,
            Venue,
            known.get(slug),
            key={"slug": slug},
            values=columns(record.texts) | record.values,
        )
        _write_rooms(record, venue, rooms, rows)
        for day, name in record.holidays.items():
            rows.put(
                record.where,
                Holiday,
                holidays.get((venue.pk, day)),
                key={"venue": venue, "day": day},
                values={"name": name},
            )
    return known


def _write_rooms(
    record: VenueRecord, venue: Venue, known: dict[tuple[int, str], Room], rows: Rows
) -> None:
    for room in record.rooms:
        texts = {"name": room.name, "floor": room.floor}
        rows.put(
            room.where,
            Room,
            known.get((venue.pk, room.name["en"].lower())),
            key={"venue": venue},
            values=columns(texts) | {"aliases": "\n".join(room.aliases)},
        )


def write_bodies(
    programme: Programme, venues: dict[str, Venue], rows: Rows, *, at: dt.datetime
) -> dict[str, Body]:
    """The bodies by slug, with their other names and their practice."""
    known = {body.slug: body for body in Body.objects.all()}
    parents = {
        slug: [record.parent] if record.parent else []
        for slug, record in programme.bodies.items()
    }
    for slug in parents_first(parents, "bodies.yaml"):
        record, found = programme.bodies[slug], known.get(slug)
        known[slug] = rows.put(
            record.where,
            Body,
            found,
            key={"slug": slug},
            values=columns(record.texts)
            | record.values
            | {
                "parent": known[record.parent] if record.parent else None,
                "venue": venues[record.venue] if record.venue else None,
            },
        )
        if rows.is_open(found):
            _write_aliases(record, known[slug], rows)
            _write_practices(record, known[slug], venues, rows, at=at)
    return known


def _write_aliases(record: BodyRecord, body: Body, rows: Rows) -> None:
    known = {alias.name: alias for alias in body.aliases.all()}
    for name in record.aliases:
        key = {"body": body, "name": name}
        rows.put(record.where, BodyAlias, known.get(name), key=key, values={})


def _write_practices(
    record: BodyRecord,
    body: Body,
    venues: dict[str, Venue],
    rows: Rows,
    *,
    at: dt.datetime,
) -> None:
    known = {(each.kind, each.month): each for each in body.practices.all()}
    before = len(rows.created) + len(rows.changed)
    for practice in record.practices:
        values = columns({"note": practice.note}) | practice.values
        values["venue"] = venues[practice.venue] if practice.venue else None
        found = known.get((values["kind"], values["month"]))
        rows.put(practice.where, Practice, found, key={"body": body}, values=values)
    if len(rows.created) + len(rows.changed) > before:
        # It dates the expected entries of feeds, which two demos have in common.
        body.practices.update(changed_at=at)


def write_sessions(
    programme: Programme,
    bodies: dict[str, Body],
    venues: dict[str, Venue],
    rows: Rows,
) -> dict[str, Session]:
    """The sessions by the slug that the files give them, with their convenings."""
    known = _known_sessions(programme.sessions)
    families = {
        slug: [other for other in [record.part_of, record.held_during] if other]
        for slug, record in programme.sessions.items()
    }
    for slug in parents_first(families, "sessions"):
        record, found = programme.sessions[slug], known.get(slug)
        values = columns(record.texts) | record.values
        values["venue"] = venues[record.venue] if record.venue else None
        for relation in ["part_of", "held_during"]:
            other = getattr(record, relation)
            values[relation] = known[other] if other else None
        key = {"slug": slug, "public_id": public_id("session", slug)}
        known[slug] = rows.put(record.where, Session, found, key=key, values=values)
        if rows.is_open(found):
            _write_convenings(record, known[slug], bodies, rows)
    return known


def _known_sessions(slugs: Iterable[str]) -> dict[str, Session]:
    """The sessions that are there, also those whose slug somebody has changed."""
    sessions = list(Session.objects.select_related("venue"))
    by_id = {session.public_id: session for session in sessions}
    by_slug = {session.slug: session for session in sessions}
    by_pk = {session.pk: session for session in sessions}
    former = dict(FormerSlug.objects.values_list("slug", "session_id"))
    found = {
        slug: by_id.get(public_id("session", slug))
        or by_slug.get(slug)
        or by_pk.get(former.get(slug))
        for slug in slugs
    }
    return {slug: session for slug, session in found.items() if session}


def _write_convenings(
    record: SessionRecord, session: Session, bodies: dict[str, Body], rows: Rows
) -> None:
    known = {each.body_id: each for each in session.convenings.all()}
    for position, convening in enumerate(record.convenings):
        body = bodies[convening.body]
        rows.put(
            convening.where,
            Convening,
            known.get(body.pk),
            key={"session": session, "body": body},
            values={
                "ordinal": convening.ordinal,
                "unit": convening.unit or body.unit,
                "position": position,
            },
        )


def write_organizers(programme: Programme, rows: Rows) -> dict[str, Organizer]:
    """The organizers by the key under which the files name them."""
    known = {each.name_en.lower(): each for each in Organizer.objects.all()}
    found = {}
    for key, record in programme.organizers.items():
        found[key] = rows.put(
            record.where,
            Organizer,
            known.get(record.name["en"].lower()),
            key={},
            values=columns({"name": record.name}) | record.values,
        )
    return found


def write_side_events(
    programme: Programme,
    sessions: dict[str, Session],
    venues: dict[str, Venue],
    organizers: dict[str, Organizer],
    rows: Rows,
) -> None:
    known = {event.public_id: event for event in SideEvent.objects.all()}
    for record in programme.side_events:
        session = sessions[record.session]
        identity = public_id("sideevent", record.session, record.key)
        found = known.get(identity)
        if not rows.is_open(found):
            continue
        venue = venues.get(programme.sessions[record.session].venue)
        event = rows.put(
            record.where,
            SideEvent,
            found,
            key={"session": session, "public_id": identity},
            values=_side_event_values(record, venue),
        )
        _write_organizing(record, event, organizers, rows)


def _side_event_values(record: SideEventRecord, venue: Venue | None) -> Values:
    starts_at, ends_at = moments(record.day, record.band, venue)
    room = find_room(record.where, venue, record.room)
    is_other = room is not None and record.room != room.name_en
    return (
        columns(record.texts)
        | record.values
        | {
            "starts_at": starts_at,
            "ends_at": ends_at,
            "room": room,
            "printed_room": record.room if is_other else "",
        }
    )


def _write_organizing(
    record: SideEventRecord,
    event: SideEvent,
    organizers: dict[str, Organizer],
    rows: Rows,
) -> None:
    panels = {panel.label: panel for panel in event.panels.all()}
    wanted = [{"organizer": organizers[name]} for name in record.organizers]
    for each in record.panels:
        texts = {"title": each.title, "description": each.description}
        panel = rows.put(
            each.where,
            Panel,
            panels.get(each.label),
            key={"side_event": event, "label": each.label},
            values=columns(texts),
        )
        wanted += [
            {"organizer": organizers[name], "panel": panel} for name in each.organizers
        ]
    numbered = [
        {"panel": None} | values | {"position": position}
        for position, values in enumerate(wanted)
    ]
    rows.replace(
        record.where,
        event.organizings.all(),
        key={"side_event": event},
        wanted=numbered,
    )


def moments(
    day: dt.date, band: Band, venue: Venue | None
) -> tuple[dt.datetime, dt.datetime]:
    """From when to when, where the clock of the venue shows the band on that day."""
    zone = venue.zone if venue else ZoneInfo(settings.TIME_ZONE)
    return (
        dt.datetime.combine(day, band.start, tzinfo=zone),
        dt.datetime.combine(day, band.end, tzinfo=zone),
    )


def find_room(where: str, venue: Venue | None, printed: str) -> Room | None:
    """The room of the venue that is called so, under any of its names."""
    if not printed:
        return None
    for room in venue.rooms.all() if venue else []:
        if room.is_called(printed):
            return room
    raise LoadError(f"{where}: unknown room “{printed}”.")
