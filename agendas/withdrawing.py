"""What is kept of entries that feeds must tell to be off, and when it is forgotten."""

import datetime as dt
from collections.abc import Iterable

from django.db.models import QuerySet
from modeltranslation.settings import AVAILABLE_LANGUAGES

from agendas.announced import Announced
from agendas.models import Agenda, Sitting
from agendas.public_facts import session_work, sitting_content, sitting_schedule
from meetings.models import (
    Body,
    FormerSlug,
    Session,
    SideEvent,
    Withdrawal,
    WithdrawnFrom,
)
from meetings.public_facts import (
    Facts,
    in_each_language,
    session_content,
    session_schedule,
    side_event_content,
    side_event_schedule,
)
from meetings.publishing import Stamped


def sessions_with(part: Session | Sitting | SideEvent | Agenda) -> list[Session]:
    """The session of an entry; of a joint sitting also the others that are public."""
    if isinstance(part, Session):
        return [part]
    if isinstance(part, Sitting):
        return [part.session, *part.joint_sessions.published()]
    return [part.session]


def schedule_of(entry: Stamped) -> Facts:
    """Time, place and status of an entry."""
    if isinstance(entry, Session):
        return session_schedule(entry)
    if isinstance(entry, Sitting):
        return sitting_schedule(entry)
    return side_event_schedule(entry)


def remember(entry: Stamped, *, at: dt.datetime) -> None:
    """Keep what the public last saw of an entry that is about to be withdrawn."""
    facts = schedule_of(entry) | _content(entry)
    sessions = sessions_with(entry)
    _keep(entry, facts, _bodies(sessions), sessions, at)


def remember_leaving(
    sitting: Sitting, guests: Iterable[Session], *, at: dt.datetime
) -> None:
    """Keep a public sitting for the feeds of sessions that sit there no more.

    It goes on under its own session, and where both are in one feed, as it is. For the
    query strings of feeds it is as it was for the guest.
    """
    guests = list(guests)
    stay = [each for each in sessions_with(sitting) if each not in guests]
    for guest in guests:
        facts = schedule_of(sitting) | _content(sitting)
        facts |= {
            "session": guest.slug,
            "session_names": in_each_language(lambda guest=guest: guest.name),
            "kind": guest.kind,
            "status": guest.status,
        }
        left = _bodies([guest]).exclude(pk__in=_bodies(stay))
        _keep(sitting, facts, left, [guest], at)


def remember_left_bodies(
    session: Session, before: Facts, public: Announced, *, at: dt.datetime
) -> None:
    """Keep a public session for the feeds of bodies that hold it no more.

    `before` is the picture of it that the public saw last; under its names the feeds of
    these bodies knew it. Where they are in one feed with those that hold it still, it
    goes on as it is, and so do its sittings that others hold there too.
    """
    present = {each.body.slug for each in session.convenings.all()}
    left = Body.objects.filter(slug__in=set(before["bodies"]) - present)
    if not left:
        return
    names = {
        code: before["names"].get(code, before["names"]["en"])
        for code in AVAILABLE_LANGUAGES
    }
    parts = [*public.sittings_of[session.pk], *public.side_events_of[session.pk]]
    for entry in [session, *parts]:
        facts = schedule_of(entry) | _content(entry)
        facts["names" if entry is session else "session_names"] = names
        holding = _bodies(sessions_with(entry))
        _keep(entry, facts, left.exclude(pk__in=holding), [], at)


def take_back(entries: Iterable[Stamped]) -> None:
    """What is public again is no longer cancelled; its SEQUENCE goes on from there.

    A sitting stays cancelled for the sessions that are not back with it.
    """
    by_uid = {entry.uid: entry for entry in entries}
    for withdrawal in Withdrawal.objects.filter(uid__in=by_uid):
        entry = by_uid[withdrawal.uid]
        if not _is_back(withdrawal, sessions_with(entry)):
            continue
        entry.sequence = max(entry.sequence, withdrawal.sequence) + 1
        entry.changed_at = withdrawal.changed_at
        entry.schedule_digest = entry.content_digest = ""


def _is_back(withdrawal: Withdrawal, sessions: list[Session]) -> bool:
    """Whether any of these sessions, or of their bodies, is told of it no more."""
    slugs = {session.slug for session in sessions}
    slugs |= set(
        FormerSlug.objects.filter(session__in=sessions).values_list("slug", flat=True)
    )
    sessions_back = withdrawal.sessions.filter(slug__in=slugs)
    bodies_back = withdrawal.bodies.filter(pk__in=_bodies(sessions))
    is_back = sessions_back.exists() or bodies_back.exists()
    sessions_back.delete()
    withdrawal.bodies.remove(*bodies_back)
    if not withdrawal.sessions.exists() and not withdrawal.bodies.exists():
        withdrawal.delete()
    return is_back


def _content(entry: Stamped) -> Facts:
    """All else that the public sees of it."""
    if isinstance(entry, Session):
        return session_content(entry) | session_work(entry)
    if isinstance(entry, Sitting):
        return sitting_content(entry)
    return side_event_content(entry)


def _days(entry: Stamped) -> list[dt.date]:
    if isinstance(entry, Session):
        return [entry.first_day, entry.last_day]
    moments = [entry.starts_at, entry.ends_at]
    return [moment.astimezone(entry.zone).date() for moment in moments]


def _bodies(sessions: Iterable[Session]) -> QuerySet[Body]:
    return Body.objects.filter(convenings__session__in=list(sessions)).distinct()


def _keep(
    entry: Stamped,
    facts: Facts,
    bodies: Iterable[Body],
    sessions: Iterable[Session],
    at: dt.datetime,
) -> None:
    """Beside those that have been told of it before."""
    first, last = _days(entry)
    withdrawal, _created = Withdrawal.objects.update_or_create(
        uid=entry.uid,
        defaults={
            "kind": entry._meta.model_name,
            "first_day": first,
            "last_day": last,
            "facts": facts,
            "sequence": entry.sequence + 1,
            "changed_at": at,
        },
    )
    withdrawal.bodies.add(*bodies)
    for session in sessions:
        WithdrawnFrom.objects.get_or_create(withdrawal=withdrawal, slug=session.slug)
