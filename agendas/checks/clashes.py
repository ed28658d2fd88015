"""Two things at once: in one room, or of bodies that the same delegates attend."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from agendas.checks.records import (
    CheckedBooking,
    CheckedSession,
    CheckedSitting,
    Finding,
)

Taker = CheckedSitting | CheckedBooking


def room_clashes(
    sittings: Iterable[CheckedSitting],
    bookings: Iterable[CheckedBooking] = (),
    titles: Mapping[str, str] | None = None,
) -> list[Finding]:
    """One finding for each two that share a room and time; the later is its subject.

    `titles` are those of the sessions by slug. A room is told by its name, whatever
    its case and spaces: pass one venue at a time, and hours on its clock, which are
    told as they are. One may begin as another ends.
    """
    rooms: dict[str, list[Taker]] = defaultdict(list)
    for taker in (*sittings, *bookings):
        name = " ".join((taker.room or "").split()).casefold()
        if name and taker.start < taker.end:
            rooms[name].append(taker)
    clashes = [pair for takers in rooms.values() for pair in _pairs_at_once(takers)]
    clashes.sort(key=lambda pair: (_order(pair[1]), _order(pair[0])))
    return [_room_clash(first, second, titles or {}) for first, second in clashes]


def overlaps(
    session: CheckedSession, others: Iterable[CheckedSession]
) -> list[Finding]:
    """One finding for each of `others` on days of `session`, of a related body.

    Related bodies are the same, have the same parent, or one is the parent of the
    other. Inside a family of sessions it is normal to overlap; a week or a month is
    too vague to say so. Leave cancelled sessions out.
    """
    return [
        _overlap(session, other)
        for other in sorted(others, key=lambda other: (other.first, other.slug))
        if session.precision == other.precision == "day"
        and session.first <= other.last
        and other.first <= session.last
        and _relatives(session).isdisjoint(_relatives(other))
        and not _circle(session).isdisjoint(_circle(other))
    ]


def _relatives(session: CheckedSession) -> frozenset[str]:
    """The slugs that make two sessions one family when they have one in common."""
    return session.family | {session.slug}


def _circle(session: CheckedSession) -> frozenset[str]:
    return frozenset(session.bodies + session.parents)


def _overlap(session: CheckedSession, other: CheckedSession) -> Finding:
    values = {
        "title": session.title,
        "other": other.title,
        "first": other.first,
        "last": other.last,
    }
    return Finding("sessions_overlap", session.slug, values)


def _pairs_at_once(takers: list[Taker]) -> list[tuple[Taker, Taker]]:
    pairs: list[tuple[Taker, Taker]] = []
    running: list[Taker] = []
    for taker in sorted(takers, key=_order):
        running = [earlier for earlier in running if earlier.end > taker.start]
        pairs += [(earlier, taker) for earlier in running]
        running.append(taker)
    return pairs


def _order(taker: Taker) -> tuple[object, ...]:
    """By start; at the same time a sitting goes before a booking."""
    return (taker.start, isinstance(taker, CheckedBooking), str(taker.key))


def _room_clash(first: Taker, second: Taker, titles: Mapping[str, str]) -> Finding:
    values = {
        "room": second.room,
        "start": second.start,
        "first": _name(first, titles),
        "second": _name(second, titles),
    }
    where = second.start.isoformat()[:16]
    return Finding("room_taken_twice", second.key, values, where)


def _name(taker: Taker, titles: Mapping[str, str]) -> str:
    if isinstance(taker, CheckedBooking):
        return taker.title
    return titles.get(taker.session, taker.session)
