"""The public rows of some sessions as their events are made of, fetched at once."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from django.db.models import Prefetch, Q, QuerySet

from agendas.checked import continued_entries
from agendas.models import (
    AgendaItem,
    Document,
    ItemDocument,
    ProgrammeEntry,
    Sitting,
)
from meetings.models import Session, SideEvent


@dataclass(frozen=True)
class Announced:
    """What is announced of some public sessions; nothing here is a draft.

    A sitting that they share with others is among the `sittings`; `continued` are the
    primary keys of the entries that go on with what an earlier sitting began; `items`
    those at the top of the agendas, by session.
    """

    sessions: list[Session]
    sittings: list[Sitting]
    side_events: list[SideEvent]
    continued: set[int]
    items: dict[int, list[AgendaItem]]

    @cached_property
    def sittings_of(self) -> dict[int, list[Sitting]]:
        """The sittings of each session by its key, those shared with another too."""
        found: dict[int, list[Sitting]] = {each.pk: [] for each in self.sessions}
        for sitting in self.sittings:
            for pk in {each.pk for each in sessions_of(sitting)} & found.keys():
                found[pk].append(sitting)
        return found

    @cached_property
    def side_events_of(self) -> dict[int, list[SideEvent]]:
        """The side events of each session by its key."""
        found: dict[int, list[SideEvent]] = {each.pk: [] for each in self.sessions}
        for event in self.side_events:
            found[event.session_id].append(event)
        return found


def announced(sessions: Iterable[Session]) -> Announced:
    """What is announced of these published sessions, which have their bodies fetched.

    The number of queries does not depend on how many they are.
    """
    known = {session.pk: session for session in sessions}
    sittings = list(_sittings(known))
    events = SideEvent.objects.published().filter(session__in=known)
    events = list(events.with_details().select_related(None).select_related("room"))
    _give_sessions([*sittings, *events], known)
    return Announced(
        sessions=list(known.values()),
        sittings=sittings,
        side_events=events,
        continued=_continued(sittings, known),
        items=_items(known),
    )


def sessions_of(sitting: Sitting) -> list[Session]:
    """The public sessions that sit there, its own first."""
    return [sitting.session, *sitting.joint_sessions.all()]


def sitting_together(sessions: Iterable[int]) -> QuerySet[Session]:
    """These sessions, and those that share a sitting with one of them."""
    shared = Sitting.objects.of_sessions(sessions).exclude(joint_sessions=None)
    through = Sitting.joint_sessions.through.objects.filter(sitting__in=shared)
    return Session.objects.filter(
        Q(pk__in=list(sessions))
        | Q(pk__in=shared.values("session"))
        | Q(pk__in=through.values("session"))
    )


def _sittings(sessions: Iterable[int]) -> QuerySet[Sitting]:
    """The public sittings of these sessions, with what each shows."""
    public = Document.objects.published()
    documents = ItemDocument.objects.filter(document__in=public)
    documents = documents.select_related("document")
    rows = _rows().prefetch_related(
        Prefetch(
            "item__item_documents",
            queryset=documents.prefetch_related("document__symbols"),
        )
    )
    return _with_guests(Sitting.objects.of_sessions(sessions), rows)


def _rows() -> QuerySet[ProgrammeEntry]:
    return ProgrammeEntry.objects.published().select_related("item")


def _with_guests(
    sittings: QuerySet[Sitting], rows: QuerySet[ProgrammeEntry]
) -> QuerySet[Sitting]:
    joint = Session.objects.published().order_by("slug").with_bodies()
    return (
        sittings.published()
        .select_related("room")
        .prefetch_related(
            Prefetch("joint_sessions", queryset=joint),
            Prefetch("entries", queryset=rows),
        )
    )


def _give_sessions(
    parts: Iterable[Sitting | SideEvent], known: dict[int, Session]
) -> None:
    """Each its session with its bodies, which every title names.

    One at hand is not fetched again; others are fetched at once.
    """
    parts = list(parts)
    others = {part.session_id for part in parts} - known.keys()
    fetched = Session.objects.filter(pk__in=others).with_bodies() if others else []
    of_key = known | {session.pk: session for session in fetched}
    for part in parts:
        part.session = of_key[part.session_id]


def _continued(sittings: list[Sitting], known: dict[int, Session]) -> set[int]:
    """The entries whose item an earlier sitting of one of the same sessions took up."""
    guests = {each.pk for sitting in sittings for each in sessions_of(sitting)}
    around = sittings
    if guests - {sitting.session_id for sitting in sittings}:
        around = list(_with_guests(Sitting.objects.of_sessions(guests), _rows()))
        _give_sessions(around, known)
    of_session: dict[int, dict[int, Sitting]] = defaultdict(dict)
    for sitting in around:
        for session in sessions_of(sitting):
            of_session[session.pk][sitting.pk] = sitting
    continued: set[int] = set()
    for keys in {frozenset(s.pk for s in sessions_of(each)) for each in sittings}:
        near = {pk: sitting for key in keys for pk, sitting in of_session[key].items()}
        flagged = continued_entries(near.values())
        continued |= {
            entry.pk
            for sitting in near.values()
            if keys == {session.pk for session in sessions_of(sitting)}
            for entry in sitting.entries.all()
            if entry.pk in flagged
        }
    return continued


def _items(sessions: Iterable[int]) -> dict[int, list[AgendaItem]]:
    """The top items of the published agendas, by session."""
    items = AgendaItem.objects.published().filter(
        agenda__convening__session__in=sessions, parent=None
    )
    by_session: dict[int, list[AgendaItem]] = defaultdict(list)
    ordered = items.order_by("agenda__convening__position", "agenda", "position", "pk")
    for item in ordered.select_related("agenda__convening"):
        by_session[item.agenda.convening.session_id].append(item)
    return by_session
