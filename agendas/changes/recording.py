"""Writes down what changed for the public, whenever sessions are noted."""

import datetime as dt

from agendas.announced import Announced
from agendas.changes.differences import Picture, differences
from agendas.changes.pictures import VERSION, picture_of
from agendas.models import Change, LastSeen
from meetings.models import Body, Session


def record_change(
    session: Session, public: Announced, *, at: dt.datetime
) -> Picture | None:
    """Store what became of `session` since the public last saw it; return what it saw,
    if that can be compared.

    If it is public it is among what is announced. Called before its stamps move: one
    that was stamped and of which nothing is kept was public before pictures were, and
    only starts with one.
    """
    # Locked: what a sender of e-mails tells meanwhile is not to become untold again.
    locked = LastSeen.objects.select_for_update()
    seen = locked.filter(public_id=session.public_id).first()
    now = picture_of(session, public) if session.is_public else None
    if seen is None:
        if now is None:
            return None
        known = bool(session.content_digest)
        seen = LastSeen(public_id=session.public_id, picture=now if known else None)
        seen.save(force_insert=True)
    before = seen.picture
    if before == now:
        return before
    is_known = before is None or before["version"] == VERSION
    if is_known:
        _tell(session, before, now, at=at)
        _make_pending(seen, at=at)
    seen.picture = now
    seen.save(update_fields=["picture"])
    return before if is_known else None


def begin_here(*, at: dt.datetime) -> None:
    """Forget what was written down at this moment: a calendar begins with it.

    A programme loaded into an empty calendar is where its readers begin; a hundred
    sessions "announced" at once would be no news to any of them.
    """
    Change.objects.filter(at=at).delete()
    LastSeen.objects.update(pending_since=None, told=None)


def _tell(
    session: Session, before: Picture | None, now: Picture | None, *, at: dt.datetime
) -> None:
    """One change with all that differs; what differs in ways nobody is told is none."""
    found = differences(before, now)
    if not found:
        return
    shown = now or before
    change = Change.objects.create(
        at=at,
        session_public_id=session.public_id,
        session_slug=shown["slug"],
        names=shown["names"],
        differences=found,
    )
    slugs = {slug for picture in (before, now) if picture for slug in picture["bodies"]}
    change.bodies.set(Body.objects.filter(slug__in=slugs))


def _make_pending(seen: LastSeen, *, at: dt.datetime) -> None:
    """For the next e-mail: it tells from what it told last to what is then."""
    if seen.pending_since is None:
        seen.told, seen.pending_since = seen.picture, at
    seen.changed_at = at
    seen.save(update_fields=["told", "pending_since", "changed_at"])
