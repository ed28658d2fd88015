"""From the rows of a session to the warnings of `agendas.checks`, and back to words."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext

from agendas.checks import (
    HINTS,
    SATURDAY_AND_SUNDAY,
    CheckedBooking,
    CheckedEntry,
    CheckedItem,
    CheckedSession,
    CheckedSitting,
    Finding,
    check_session,
    message,
    overlaps,
    room_clashes,
)
from agendas.models import AgendaItem, Sitting
from meetings.dates import format_day, format_time
from meetings.models import Holiday, Session, SideEvent
from meetings.vocabulary import Status


@dataclass(frozen=True)
class ProgrammeWarning:
    """A sentence for staff; a hint is worth a look, but often right as it is."""

    code: str
    text: str
    is_hint: bool


def warnings_of(session: Session, language: str) -> list[ProgrammeWarning]:
    """What a careful reader would ask about the session's programme, in `language`."""
    return [
        ProgrammeWarning(
            finding.code,
            message(finding, translate=gettext, display=_display_in(language)),
            finding.code in HINTS,
        )
        for finding in findings(session)
    ]


def findings(session: Session) -> list[Finding]:
    """The findings on the session's days, sittings, rooms and neighbours."""
    near = list(_neighbours(session))
    checked = {each.pk: _session(each) for each in near}
    sittings = list(_sittings(session))
    items = list(_items(session))
    holidays = Holiday.objects.filter(venue=session.venue_id)
    own = [sitting for sitting in sittings if sitting.session_id == session.pk]
    return [
        *check_session(
            checked[session.pk],
            [_sitting(sitting) for sitting in own],
            _checked_items(items),
            {each.day: each.name for each in holidays},
        ),
        *_clashes(session, sittings),
        *overlaps(
            checked[session.pk],
            [
                checked[each.pk]
                for each in near
                if each.pk != session.pk and each.status != Status.CANCELLED
            ],
        ),
    ]


def _neighbours(session: Session) -> Iterable[Session]:
    """The session and all others with a day in common."""
    same_days = Q(first_day__lte=session.last_day, last_day__gte=session.first_day)
    found = Session.objects.filter(same_days | Q(pk=session.pk)).with_bodies()
    return found.prefetch_related("convenings__body__parent")


def _session(session: Session) -> CheckedSession:
    bodies = [each.body for each in session.convenings.all()]
    is_congress = any(body.kind == "congress" for body in bodies)
    return CheckedSession(
        slug=session.slug,
        title=session.name,
        first=session.first_day,
        last=session.last_day,
        precision=session.precision,
        zone=session.zone.key,
        meetings_allotted=session.meetings_allotted,
        mode=session.mode,
        family=_family(session),
        bodies=tuple(body.slug for body in bodies),
        venue=str(session.venue) if session.venue else None,
        parents=tuple(body.parent.slug for body in bodies if body.parent),
        # Congresses and the first sessions of conferences may begin at a weekend.
        rest_days=frozenset() if is_congress else SATURDAY_AND_SUNDAY,
    )


def _family(session: Session) -> frozenset[str]:
    """Names that two sessions share when one belongs to the other."""
    return frozenset(
        f"#{pk}"
        for pk in [session.pk, session.part_of_id, session.held_during_id]
        if pk
    )


def _sittings(session: Session) -> Iterable[Sitting]:
    """The session's sittings, and others in the same rooms on the same days."""
    own = Sitting.objects.of_sessions([session])
    here = Q(pk__in=own.values("pk")) | _same_rooms(session)
    return Sitting.objects.filter(here, is_cancelled=False).with_entries().distinct()


def _same_rooms(session: Session) -> Q:
    first, last = _limits(session)
    rooms = Q(room__sittings__session=session) | Q(room__side_events__session=session)
    return rooms & Q(starts_at__lt=last, ends_at__gt=first)


def _limits(session: Session) -> tuple[dt.datetime, dt.datetime]:
    """The first moment of the session's days, and the first after them."""
    midnight = dt.time(0, tzinfo=session.zone)
    after = session.last_day + dt.timedelta(days=1)
    return (
        dt.datetime.combine(session.first_day, midnight),
        dt.datetime.combine(after, midnight),
    )


def _sitting(sitting: Sitting) -> CheckedSitting:
    return CheckedSitting(
        key=sitting.pk,
        session=sitting.session.slug,
        start=sitting.starts_at,
        end=sitting.ends_at,
        room=_room_name(sitting),
        track=sitting.track,
        entries=tuple(_entry(entry) for entry in sitting.entries.all()),
    )


def _entry(entry: Any) -> CheckedEntry:
    item = entry.item
    return CheckedEntry(
        agenda=item.agenda_id if item else "",
        item_number=item.number if item else "",
        item_key=_key(item) if item else None,
        printed_title=entry.printed_title or "",
        title=item.title if item else "",
    )


def _key(item: AgendaItem) -> str:
    """The same for both numbers of a joint item."""
    return f"{item.identity[0]}-{item.identity[1]}"


def _items(session: Session) -> Iterable[AgendaItem]:
    found = AgendaItem.objects.filter(agenda__convening__session=session)
    return found.select_related("joint_item").order_by("agenda", "position", "pk")


def _checked_items(items: list[AgendaItem]) -> list[CheckedItem]:
    parents = {item.parent_id for item in items}
    return [
        CheckedItem(
            agenda=item.agenda_id,
            number=item.number,
            key=_key(item),
            title=item.title,
            has_children=item.pk in parents,
            joint=item.joint_item_id is not None,
        )
        for item in items
    ]


def _clashes(session: Session, sittings: list[Sitting]) -> list[Finding]:
    """Rooms taken twice at once, where this session is one of the two."""
    events = SideEvent.objects.filter(
        Q(session=session) | _same_rooms(session), is_cancelled=False
    )
    bookings = list(events.select_related("room", "session").distinct())
    takers = [each for each in [*sittings, *bookings] if each.room]
    names = _names({each.session_id for each in takers})
    mine = {session.name, *(e.title for e in bookings if e.session_id == session.pk)}
    found: list[Finding] = []
    # Rooms are told by their names, so one venue at a time.
    for venue in sorted({each.room.venue_id for each in takers}):
        here = [each for each in takers if each.room.venue_id == venue]
        found += room_clashes(
            [_sitting(each) for each in here if isinstance(each, Sitting)],
            [_booking(each) for each in here if isinstance(each, SideEvent)],
            names,
        )
    return [f for f in found if {f.values["first"], f.values["second"]} & mine]


def _names(sessions: set[int]) -> dict[str, str]:
    found = Session.objects.filter(pk__in=sessions).with_bodies()
    return {each.slug: each.name for each in found}


def _booking(event: SideEvent) -> CheckedBooking:
    return CheckedBooking(
        key=f"event-{event.pk}",
        room=_room_name(event),
        start=event.starts_at,
        end=event.ends_at,
        title=event.title,
    )


def _room_name(thing: Any) -> str | None:
    return thing.room.name if thing.room else None


def _display_in(language: str):
    """Days and moments as the United Nations prints them in `language`."""

    def display(value: object) -> object:
        if isinstance(value, dt.datetime):
            return f"{format_day(value.date(), language)}, {_time(value, language)}"
        if isinstance(value, dt.date):
            return format_day(value, language)
        return value

    return display


def _time(moment: dt.datetime, language: str) -> str:
    return format_time(moment.time().replace(second=0, microsecond=0), language)
