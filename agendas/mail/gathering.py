"""From changes to letters: what is told once things have been quiet for a while."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from django.db import transaction

from agendas.changes.differences import differences
from agendas.changes.pictures import VERSION
from agendas.mail.tokens import CONFIRM_WITHIN
from agendas.models import Digest, LastSeen, Letter, LetterState, Subscriber
from meetings.models import Body

# Nothing is told while somebody is still at it; but nobody waits longer than this.
QUIET = dt.timedelta(minutes=30)
LONGEST_WAIT = dt.timedelta(hours=6)
# How long what was sent is kept, to see that it was.
KEPT = dt.timedelta(days=30)

News = dict[str, Any]


@transaction.atomic
def gather(*, at: dt.datetime) -> int:
    """Make a letter for everybody whom what has changed concerns; how many."""
    # Locked: of two senders at once the second finds nothing left to tell. What is just
    # being changed is left for the next time: who waited for it here, with other rows
    # locked, might be waited for in turn.
    locked = LastSeen.objects.select_for_update(skip_locked=True).order_by("pk")
    pending = list(locked.exclude(pending_since=None))
    if not pending or not _is_quiet(pending, at):
        return 0
    news = [found for seen in pending if (found := _news(seen))]
    keys = [seen.pk for seen in pending]
    LastSeen.objects.filter(pk__in=keys).update(pending_since=None, told=None)
    concerned = _concerned(news)
    if not concerned:
        return 0
    digest = Digest.objects.create(at=at, news=news)
    letters = [Letter(digest=digest, subscriber=s, due_at=at) for s in concerned]
    Letter.objects.bulk_create(letters, batch_size=500)
    return len(letters)


def _is_quiet(pending: list[LastSeen], at: dt.datetime) -> bool:
    newest = max(seen.changed_at for seen in pending)
    oldest = min(seen.pending_since for seen in pending)
    return at - newest >= QUIET or at - oldest >= LONGEST_WAIT


def _news(seen: LastSeen) -> News | None:
    """From what was told last to what is now, however often it changed between."""
    before, now = seen.told, seen.picture
    shown = now or before
    if shown is None or any(p and p["version"] != VERSION for p in (before, now)):
        return None
    found = differences(before, now)
    if not found:
        return None
    bodies = {slug for each in (before, now) if each for slug in each["bodies"]}
    return {
        "public_id": seen.public_id,
        "names": shown["names"],
        "bodies": sorted(bodies),
        "differences": found,
    }


def _concerned(news: list[News]) -> list[Subscriber]:
    """The subscribers to whom at least one of these is news."""
    if not news:
        return []
    below = slugs_below()
    found = Subscriber.objects.exclude(confirmed_at=None).prefetch_related("bodies")
    return [each for each in found if concerning(news, each, below)]


def concerning(
    news: list[News], subscriber: Subscriber, below: dict[str, set[str]]
) -> list[News]:
    """What of the news is of the bodies that a subscriber has chosen."""
    chosen = [body.slug for body in subscriber.bodies.all()]
    if not chosen:
        return news
    slugs = {slug for each in chosen for slug in below[each]}
    return [each for each in news if slugs.intersection(each["bodies"])]


def slugs_below() -> dict[str, set[str]]:
    """Each body's slug with those of everything below it, and its own."""
    children: dict[int | None, list[Body]] = {}
    bodies = list(Body.objects.all())
    for body in bodies:
        children.setdefault(body.parent_id, []).append(body)
    return {body.slug: set(_slugs([body], children)) for body in bodies}


def _slugs(bodies: Iterable[Body], children: dict[int | None, list[Body]]) -> list[str]:
    found = []
    for body in bodies:
        found += [body.slug, *_slugs(children.get(body.pk, []), children)]
    return found


@transaction.atomic
def tidy(*, at: dt.datetime) -> None:
    """Forget who never answered, and what has long been sent or given up."""
    unanswered = Subscriber.objects.filter(confirmed_at=None)
    unanswered.filter(asked_at__lte=at - CONFIRM_WITHIN).delete()
    old = Digest.objects.filter(at__lte=at - KEPT)
    unfinished = [LetterState.WAITING, LetterState.SENDING]
    old.exclude(letters__state__in=unfinished).delete()
