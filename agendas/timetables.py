"""Sittings in the order of days and hours, and what each takes up.

The page of a session, its programme and the page of a day are made of these. A sitting
here has been fetched by `with_entries`; nothing below asks the database again.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet

from agendas.anchors import item_address
from agendas.checked import continued_entries
from agendas.models import ProgrammeEntry, Sitting
from agendas.vocabulary import Track
from meetings.models import Body, Session, SideEvent
from meetings.publishing import is_published


@dataclass(frozen=True)
class ShownEntry:
    """A row of the timetable."""

    entry: ProgrammeEntry
    is_continued: bool
    address: str  # of its item on the agenda's page, if there is one


@dataclass(frozen=True)
class Matter:
    """What a sitting takes up, once: a joint item with all its numbers."""

    rows: list[ShownEntry]

    @property
    def first(self) -> ShownEntry:
        return self.rows[0]


@dataclass(frozen=True)
class ShownSitting:
    """A sitting as the page of its session lists it."""

    sitting: Sitting
    matters: list[Matter]
    guests: list[Body]  # as `guests_of` tells them
    is_joint: bool  # whether its numbers are those of several agendas
    is_continued: bool  # of a sitting that names no items


def visible(rows: QuerySet, *, public: bool) -> QuerySet:
    """The published rows; for a preview all of them."""
    return rows.published() if public else rows


def sittings_around(session: Session, *, public: bool) -> list[Sitting]:
    """Its sittings, those it shares with others, and of the sessions held during it."""
    inside = Q(held_during=session)
    if public:
        inside &= is_published()
    around = Session.objects.filter(Q(pk=session.pk) | inside)
    sittings = visible(Sitting.objects.of_sessions(around), public=public)
    return sorted(with_entries(sittings, public=public), key=by_time)


def has_programme(session: OuterRef, *, public: bool) -> Q:
    """Whether `sittings_around` finds one: three questions, each of which an index
    answers, while a database that is asked all at once looks at every sitting.
    """
    found = Q()
    for lookup in ("session", "joint_sessions", "session__held_during"):
        sittings = Sitting.objects.filter(**{lookup: session})
        found |= Q(Exists(visible(sittings, public=public)))
    return found


def with_entries(sittings: QuerySet[Sitting], *, public: bool = True) -> QuerySet:
    """Fetches what a sitting shows; what is a draft in it is left out."""
    entries = ProgrammeEntry.objects.select_related(
        "item__agenda__convening__body", "item__agenda__convening__session"
    ).prefetch_related("item__agenda__convening__session__convenings")
    entries = visible(entries, public=public)
    joint = visible(Session.objects.all(), public=public).order_by("slug")
    return sittings.select_related("room", "session__venue").prefetch_related(
        Prefetch("entries", queryset=entries),
        Prefetch("joint_sessions", queryset=joint.prefetch_related("convenings__body")),
        "session__convenings__body",
    )


def by_time(sitting: Sitting) -> tuple:
    """By the hours; at the same hours the plenary before what is parallel to it."""
    track = Track.values.index(sitting.track)
    return sitting.starts_at, sitting.ends_at, track, sitting.pk


def by_day(entries: list[Any] | QuerySet) -> list[tuple[dt.date, list[Any]]]:
    """Sittings or side events under their days at the place, then under their slots.

    A slot is a list of all that has the same hours.
    """
    days = []
    for day, of_day in groupby(entries, key=local_day):
        slots = groupby(of_day, key=lambda entry: (entry.starts_at, entry.ends_at))
        days.append((day, [list(slot) for _hours, slot in slots]))
    return days


def local_day(entry: Sitting | SideEvent) -> dt.date:
    return entry.starts_at.astimezone(entry.zone).date()


def bodies_of(sitting: Sitting) -> list[Body]:
    """Whose sitting it is: of a joint one all bodies, its own session's first."""
    sessions = [sitting.session, *sitting.joint_sessions.all()]
    bodies = [each.body for session in sessions for each in session.convenings.all()]
    return list(dict.fromkeys(bodies))


def guests_of(sitting: Sitting, session: Session) -> list[Body]:
    """Who sits, unless it is `session` itself and nobody else."""
    is_own = sitting.session_id == session.pk and not sitting.joint_sessions.all()
    return [] if is_own else bodies_of(sitting)


def nameless_again(sittings: Iterable[Sitting]) -> set[int]:
    """Keys of sittings that name no item or title, like an earlier one of theirs."""
    begun: set[int] = set()
    again: set[int] = set()
    for sitting in sorted(sittings, key=by_time):
        if is_nameless(sitting):
            if sitting.session_id in begun:
                again.add(sitting.pk)
            begun.add(sitting.session_id)
    return again


def is_nameless(sitting: Sitting) -> bool:
    return not sitting.title and not sitting.entries.all()


def shown_days(
    sittings: list[Sitting], session: Session
) -> list[tuple[dt.date, list[ShownSitting]]]:
    """The sittings on a session's page, by day."""
    continued, again = continued_entries(sittings), nameless_again(sittings)
    return [
        (day, [_shown(sitting, session, continued, again) for sitting in of_day])
        for day, of_day in groupby(sittings, key=local_day)
    ]


def shown_entry(entry: ProgrammeEntry, continued: set[int]) -> ShownEntry:
    address = item_address(entry.item) if entry.item else ""
    return ShownEntry(entry, entry.pk in continued, address)


def _shown(
    sitting: Sitting, session: Session, continued: set[int], again: set[int]
) -> ShownSitting:
    agendas = {entry.item.agenda_id for entry in sitting.entries.all() if entry.item}
    several = len(session.convenings.all()) > 1
    return ShownSitting(
        sitting=sitting,
        matters=_matters(sitting, continued),
        guests=guests_of(sitting, session),
        is_joint=len(agendas) > 1 or (several and bool(agendas)),
        is_continued=sitting.pk in again,
    )


def _matters(sitting: Sitting, continued: set[int]) -> list[Matter]:
    """The rows, those of one joint item together; the same row again stays apart."""
    matters: list[Matter] = []
    for entry in sitting.entries.all():
        row = shown_entry(entry, continued)
        partner = next((each for each in matters if _is_partner(each, entry)), None)
        if partner:
            partner.rows.append(row)
        else:
            matters.append(Matter([row]))
    return matters


def _is_partner(matter: Matter, entry: ProgrammeEntry) -> bool:
    """Whether the entry is the item of `matter` under its number of another agenda."""
    items = [row.entry.item for row in matter.rows]
    return (
        entry.item is not None
        and items[0] is not None
        and items[0].identity == entry.item.identity
        and all(item.agenda_id != entry.item.agenda_id for item in items)
    )
