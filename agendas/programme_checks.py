"""From the rows of a session to the warnings of `agendas.checks`, and back to words."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from django.db.models import Model, Q, QuerySet
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
from agendas.models import AgendaItem, DismissedWarning, DocumentSymbol, Sitting
from agendas.symbols import find_symbols
from meetings.dates import format_day, format_time
from meetings.models import Holiday, Session, SideEvent
from meetings.publishing import digest
from meetings.vocabulary import Status


@dataclass(frozen=True)
class ProgrammeWarning:
    """A sentence for staff; a hint is worth a look, but often right as it is.

    `subject` is the row to look at; `identity` stays while the fault is the same;
    `dismissal` is set where somebody has looked and said why it is right.
    """

    code: str
    text: str
    is_hint: bool
    subject: Model
    identity: str
    dismissal: DismissedWarning | None


def warnings_of(session: Session, language: str) -> list[ProgrammeWarning]:
    """What a careful reader would ask about the session's programme, in `language`.

    Those that were dismissed are among them.
    """
    found = findings(session)
    subjects = _subjects(session, found)
    dismissed = {each.identity: each for each in session.dismissed_warnings.all()}
    return [
        ProgrammeWarning(
            finding.code,
            message(finding, translate=gettext, display=display_in(language)),
            finding.code in HINTS,
            subjects.get(str(finding.subject), session),
            (identity := warning_identity(finding)),
            dismissed.get(identity),
        )
        for finding in found
    ]


def warning_identity(finding: Finding) -> str:
    """64 hexadecimal digits for a fault; another time or number is another fault."""
    return digest(finding.identity)


def _subjects(session: Session, found: list[Finding]) -> dict[str, Model]:
    """The rows that findings are about, by their subjects."""
    keys = {str(finding.subject) for finding in found}
    sittings = Sitting.objects.filter(pk__in=[key for key in keys if key.isdigit()])
    items = _items(session).filter(pk__in=_keys_after("item-", keys)) | _items(
        session
    ).filter(joint_item__in=_keys_after("joint-", keys))
    events = SideEvent.objects.filter(pk__in=_keys_after("event-", keys))
    return {
        **{str(sitting.pk): sitting for sitting in sittings.select_related("session")},
        **{_key(item): item for item in reversed(list(items))},
        **{f"event-{event.pk}": event for event in events},
    }


def _keys_after(prefix: str, keys: set[str]) -> list[str]:
    return [key.removeprefix(prefix) for key in keys if key.startswith(prefix)]


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
            replace(checked[session.pk], listed=_listed(items)),
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
    if session.venue_id:
        rooms |= Q(session__venue=session.venue_id, printed_room__in=_printed(session))
    return rooms & Q(starts_at__lt=last, ends_at__gt=first)


def _printed(session: Session) -> QuerySet:
    """What the rooms that are none of the venue's are called in print."""
    parts = [
        model.objects.filter(session=session, room=None)
        .exclude(printed_room="")
        .order_by()
        .values("printed_room")
        for model in (Sitting, SideEvent)
    ]
    return parts[0].union(parts[1])


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


def _items(session: Session) -> QuerySet[AgendaItem]:
    found = AgendaItem.objects.filter(agenda__convening__session=session)
    found = found.select_related("joint_item", "annotation")
    return found.order_by("agenda", "position", "pk")


def _listed(items: list[AgendaItem]) -> frozenset[str]:
    """The symbols that are entered, of those that belong with this session.

    They are those before its items, and whatever its annotations cite.
    """
    cited = {symbol for item in items for symbol in find_symbols(_annotation(item))}
    known = Q(symbol__in=cited) | Q(document__items__in=items)
    found = DocumentSymbol.objects.filter(known).values_list("symbol", flat=True)
    return frozenset(found)


def _annotation(item: AgendaItem) -> str:
    return item.annotation.text if hasattr(item, "annotation") else ""


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
            annotation=_annotation(item),
        )
        for item in items
    ]


def _clashes(session: Session, sittings: list[Sitting]) -> list[Finding]:
    """Rooms taken twice at once, where this session is one of the two."""
    events = SideEvent.objects.filter(
        Q(session=session) | _same_rooms(session), is_cancelled=False
    )
    bookings = list(events.select_related("room", "session").distinct())
    takers = [each for each in [*sittings, *bookings] if _room_name(each)]
    names = _names({each.session_id for each in takers})
    mine = {session.name, *(e.title for e in bookings if e.session_id == session.pk)}
    found: list[Finding] = []
    # Rooms are told by their names, so one venue at a time.
    for venue in sorted(set(map(_venue_of, takers)), key=str):
        here = [each for each in takers if _venue_of(each) == venue]
        found += room_clashes(
            [
                _on_the_clock(_sitting(each), session.zone)
                for each in here
                if isinstance(each, Sitting)
            ],
            [
                _on_the_clock(_booking(each), session.zone)
                for each in here
                if isinstance(each, SideEvent)
            ],
            names,
        )
    return [f for f in found if {f.values["first"], f.values["second"]} & mine]


def _on_the_clock(taker: Any, zone: dt.tzinfo) -> Any:
    """A sitting or booking with its hours on the clock of the place, to be told."""
    start, end = taker.start.astimezone(zone), taker.end.astimezone(zone)
    return replace(taker, start=start, end=end)


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
    """By its name, else as it is printed: of one room there are many spellings."""
    return thing.room.name if thing.room else thing.printed_room or None


def _venue_of(thing: Any) -> int | None:
    return thing.room.venue_id if thing.room else thing.session.venue_id


def display_in(language: str):
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
