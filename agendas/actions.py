"""Writes that touch several models: publishing, withdrawing, and the public record.

Each is one transaction. Whoever changes a session, or anything that hangs on it, calls
`note_changes` afterwards; it alone moves stamps and fills the text that is searched.
"""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from django.contrib.admin.models import CHANGE, LogEntry
from django.db import connection, transaction
from django.db.models import Q, QuerySet

from agendas.announced import announced, sitting_together
from agendas.changes.recording import record_change
from agendas.event_texts import in_every_language, note_completeness, shown, store
from agendas.models import Agenda, Document, Sitting
from agendas.public_facts import search_text
from agendas.reach import sessions_in_reach
from agendas.withdrawing import (
    remember,
    remember_leaving,
    remember_left_bodies,
    schedule_of,
    sessions_with,
    take_back,
)
from meetings.models import (
    Body,
    Convening,
    FeedRecord,
    PublicChange,
    Session,
    SideEvent,
)
from meetings.publishing import Stamped

# Of so many sessions the rows and texts are held at a time.
SESSIONS_AT_ONCE = 50
# So many rows are added up before they are folded into one.
CHANGES_KEPT = 200


def publish_session(
    *, session: Session, by: Any, at: dt.datetime, whole: bool = True
) -> None:
    """Publish a session; `whole` also publishes its agendas, sittings, side events.

    The documents that a published agenda cites become public with it.
    """
    publish_sessions(sessions=[session], by=by, at=at, whole=whole)


@transaction.atomic
def publish_sessions(
    *, sessions: Iterable[Session], by: Any, at: dt.datetime, whole: bool = True
) -> None:
    """The same for several, whose changes are noted together."""
    changed = []
    for session in sessions:
        _publish_rows(session, by=by, at=at, whole=whole)
        changed += _taking_up(session)
        _log(session, by, "Published with all its parts." if whole else "Published.")
    note_changes(changed, at=at)


def _publish_rows(session: Session, *, by: Any, at: dt.datetime, whole: bool) -> None:
    session.publish(by=by, at=at)
    agendas = Agenda.objects.filter(convening__session=session)
    if whole:
        parts = [*agendas, *session.sittings.all(), *session.side_events.all()]
        for part in [*parts, *session.documents.all()]:
            part.publish(by=by, at=at)
    for agenda in agendas.published():
        _publish_documents(agenda, by=by, at=at)


@transaction.atomic
def publish_agenda(*, agenda: Agenda, by: Any, at: dt.datetime) -> None:
    """Publish an agenda and the documents that it cites.

    While its session is a draft the world sees neither.
    """
    agenda.publish(by=by, at=at)
    if agenda.session.is_public:
        _publish_documents(agenda, by=by, at=at)
    note_changes(sessions_in_reach(agenda), at=at)
    _log(agenda, by, "Published.")


@transaction.atomic
def publish_part(*, part: Sitting | SideEvent, by: Any, at: dt.datetime) -> None:
    """Publish a sitting or a side event; shown once its session is public as well."""
    part.publish(by=by, at=at)
    note_changes(sessions_in_reach(part), at=at)
    _log(part, by, "Published.")


@transaction.atomic
def publish_document(*, document: Document, by: Any, at: dt.datetime) -> None:
    document.publish(by=by, at=at)
    note_changes(sessions_in_reach(document), at=at)
    _log(document, by, "Published.")


@transaction.atomic
def withdraw_document(*, document: Document, by: Any, at: dt.datetime) -> None:
    """Take a document back to draft; it is no entry of a feed."""
    if document.is_public:
        document.withdraw()
        note_changes(sessions_in_reach(document), at=at)
        _log(document, by, "Withdrawn.")


@transaction.atomic
def withdraw_session(*, session: Session, by: Any, at: dt.datetime) -> None:
    """Take a session back to draft; feeds show it, and its parts, as cancelled.

    So do its own feeds with the sittings of others in which it was a guest.
    """
    if session.is_public:
        for entry in _public_entries(session):
            remember(entry, at=at)
        for sitting in Sitting.objects.published().filter(joint_sessions=session):
            remember_leaving(sitting, [session], at=at)
        session.withdraw()
        _touch(_bodies_of([session]), at)
        note_changes(_taking_up(session), at=at)
        _log(session, by, "Withdrawn.")


@transaction.atomic
def withdraw_part(*, part: Sitting | SideEvent | Agenda, by: Any, at: dt.datetime):
    """Take a sitting, a side event or an agenda back to draft."""
    if part.is_public:
        if isinstance(part, Stamped) and part.session.is_public:
            remember(part, at=at)
        part.withdraw()
        note_changes(sessions_in_reach(part), at=at)
        _touch(_bodies_of(sessions_with(part)), at)
        _log(part, by, "Withdrawn.")


@transaction.atomic
def delete_session(*, session: Session, by: Any, at: dt.datetime) -> None:
    """Delete a session; calendars that have it learn that it is off."""
    withdraw_session(session=session, by=by, at=at)
    session.delete()


@transaction.atomic
def note_changes(sessions: Iterable[Session], *, at: dt.datetime) -> None:
    """Bring what the public sees of `sessions` up to date.

    Fills the text that is searched, writes down what changed, moves the stamps of what
    is public and differs from what the public last saw, stores the texts of its events,
    and records the change for the feeds of the bodies. A draft moves nothing. A change
    reaches the sessions that share a sitting: its title and "(continued)" may move.
    """
    pks = sorted(sitting_together({each.pk for each in sessions}).values_list("pk"))
    for first in range(0, len(pks), SESSIONS_AT_ONCE):
        _note([pk for (pk,) in pks[first : first + SESSIONS_AT_ONCE]], at)
    _bump()


def _note(pks: list[int], at: dt.datetime) -> None:
    # Locked, so that of two changes at once the second sees what the first has made,
    # and in one order, so that they never wait for each other.
    locked = Session.objects.select_for_update(of=["self"]).order_by("pk")
    found = list(locked.filter(pk__in=pks).with_bodies())
    for session in found:
        text = search_text(session)
        if text != session.search_text:
            Session.objects.filter(pk=session.pk).update(search_text=text)
    public = announced(session for session in found if session.is_public)
    for session in found:
        before = record_change(session, public, at=at)
        if before and session.is_public:
            remember_left_bodies(session, before, public, at=at)
    entries = [*public.sessions, *public.sittings, *public.side_events]
    take_back(entries)
    composed = in_every_language(public)
    seen = shown(composed)
    moved = [
        entry
        for entry in entries
        if entry.stamp(schedule=schedule_of(entry), content=seen.get(entry.uid), at=at)
    ]
    store(composed, found)
    note_completeness()
    _touch(_bodies_of(each for entry in moved for each in sessions_with(entry)), at)


@transaction.atomic
def bodies_changed(bodies: Iterable[Body], *, at: dt.datetime) -> None:
    """Note what changes with the names, the practice or the place of `bodies`.

    Their names are in the titles of sessions. Their practice is in the feeds that show
    what is expected; and the feeds of the bodies above lose what is moved elsewhere.
    """
    bodies = list(bodies)
    note_changes(Session.objects.of_bodies(bodies), at=at)
    keys = [body.pk for body in bodies]
    once_above = Body.history.filter(id__in=keys).values("parent_id")
    above = Body.objects.filter(Q(children__in=keys) | Q(pk__in=once_above))
    touched = Q(pk__in=keys) | Q(pk__in=above) | Q(children__in=above)
    _touch(Body.objects.filter(touched).distinct(), at)


@transaction.atomic
def sitting_left(
    *, sitting: Sitting, sessions: Iterable[Session], at: dt.datetime
) -> None:
    """Tell the feeds of public sessions that a public sitting is theirs no more."""
    left = [each for each in sessions if each.is_public]
    if left and sitting.is_public and sitting.session.is_public:
        remember_leaving(sitting, left, at=at)
        _touch(_bodies_of(left), at)
    note_changes(sessions, at=at)


def _taking_up(session: Session) -> list[Session]:
    """The session, and those that share sittings with it or take up its items."""
    agendas = Agenda.objects.filter(convening__session=session)
    others = (each for agenda in agendas for each in sessions_in_reach(agenda))
    sharing = Session.objects.filter(joint_sittings__session=session)
    return [session, *others, *sharing]


def _publish_documents(agenda: Agenda, *, by: Any, at: dt.datetime) -> None:
    """Publish what an agenda cites, and the document in which it is printed."""
    cited = Q(items__agenda=agenda) | Q(agendas=agenda)
    for document in Document.objects.filter(cited).distinct():
        document.publish(by=by, at=at)


def _public_entries(session: Session) -> list[Stamped]:
    """The session and its public sittings and side events."""
    sittings = Sitting.objects.published().filter(session=session).with_entries()
    events = SideEvent.objects.published().filter(session=session).with_details()
    parts = [*sittings, *events]
    for part in parts:
        # The one at hand has its bodies fetched, which every title names.
        part.session = session
    return [session, *parts]


def _bodies_of(sessions: Iterable[Session]) -> QuerySet[Body]:
    """The bodies of these sessions, and those that had been: their feeds lose them."""
    keys = {session.pk for session in sessions}
    convened = Convening.history.filter(session_id__in=keys).values("body_id")
    ever = Q(convenings__session__in=keys) | Q(pk__in=convened)
    return Body.objects.filter(ever).distinct()


def _touch(bodies: Iterable[Body], at: dt.datetime) -> None:
    """Record for the feeds of bodies that something changed; always forwards."""
    # In one order, so that two changes at once never wait for each other.
    bodies = sorted(bodies, key=lambda body: body.pk)
    told = _second_of(at) if bodies else at
    locked = FeedRecord.objects.select_for_update()
    for body in bodies:
        record, _created = locked.get_or_create(
            body=body, defaults={"changed_at": told, "noted_at": at}
        )
        if record.noted_at != at:
            # Another change may just have moved it further.
            record.changed_at = max(told, _next_second(record.changed_at))
            record.noted_at = at
            record.save(update_fields=["changed_at", "noted_at"])
    _bump()


def _second_of(at: dt.datetime) -> dt.datetime:
    """When a change is told to have been: later than any that was told before."""
    last = FeedRecord.objects.order_by("-changed_at").first()
    if last is None:
        return at.replace(microsecond=0)
    if last.noted_at == at:
        return last.changed_at
    return max(at.replace(microsecond=0), _next_second(last.changed_at))


def _next_second(moment: dt.datetime) -> dt.datetime:
    return moment.replace(microsecond=0) + dt.timedelta(seconds=1)


def _bump() -> None:
    """Tell every process that what is public may have changed, with this transaction.

    From time to time rows are folded into one that weighs as much, so that adding up
    stays quick; who folds waits for nobody.
    """
    change = PublicChange.objects.create()
    if change.pk % CHANGES_KEPT == 0:
        old = PublicChange.objects.select_for_update(skip_locked=_can_skip())
        folded = list(old.exclude(pk=change.pk))
        PublicChange.objects.filter(pk__in=[each.pk for each in folded]).delete()
        PublicChange.objects.create(weight=sum(each.weight for each in folded))


def _can_skip() -> bool:
    return connection.features.has_select_for_update_skip_locked


def _log(thing: Any, by: Any, message: str) -> None:
    LogEntry.objects.log_actions(by.pk, [thing], CHANGE, message, single_object=True)
