"""Asking for changes by e-mail, confirming it, changing one's mind.

What waits for an answer is bounded, and nobody can keep others from asking: of one
network only a part is taken, and where all is full the oldest questions make room.
"""

import datetime as dt
import ipaddress
from collections.abc import Iterable

from django.db import IntegrityError, transaction
from django.db.models import QuerySet
from django.utils.crypto import salted_hmac

from agendas.mail.tokens import CONFIRM_WITHIN
from agendas.models import Letter, Subscriber
from meetings.models import Body

# Questions to one address in a day: nobody's mailbox is to be filled from here.
PER_ADDRESS = 3
# Questions from one network in a day: a conference centre is one, a program another.
PER_NETWORK = 100
# Questions without an answer at one time, whoever was asked.
IN_ALL = 1000
# Where there are more, one that is older than this makes room.
HELD = dt.timedelta(hours=1)
# What one subscriber of a provider is given: the size of networks (RFC 6177 for v6).
PREFIXES = {4: 24, 6: 48}


class TooManyQuestions(Exception):
    """More people are asking than this calendar has readers; or a program is."""


@transaction.atomic
def ask(
    *,
    address: str,
    language: str,
    bodies: Iterable[Body],
    network: str = "",
    at: dt.datetime,
) -> None:
    """Let the owner of an address be asked whether they want to be told.

    Whether it is subscribed already is not looked at: the answer must tell nobody.
    `network` stands for where the question comes from, as `network_of` gives it.
    """
    open_questions = Subscriber.objects.filter(
        confirmed_at=None, asked_at__gt=at - CONFIRM_WITHIN
    )
    of_today = open_questions.filter(asked_at__gt=at - dt.timedelta(days=1))
    if of_today.filter(address__iexact=address).count() >= PER_ADDRESS:
        return
    if network and of_today.filter(asked_from=network).count() >= PER_NETWORK:
        raise TooManyQuestions
    _make_room(open_questions, at)
    subscriber = Subscriber.objects.create(
        address=address, language=language, asked_at=at, asked_from=network
    )
    subscriber.bodies.set(bodies)
    Letter.objects.create(subscriber=subscriber, due_at=at)


def network_of(address: str | None) -> str:
    """Digits that stand for the network of an IP address; "" where it is not known."""
    try:
        found = ipaddress.ip_address(address or "")
    except ValueError:
        return ""
    size = PREFIXES[found.version]
    network = ipaddress.ip_network((found, size), strict=False)
    return salted_hmac("changes by e-mail: network", str(network)).hexdigest()[:16]


def _make_room(open_questions: QuerySet[Subscriber], at: dt.datetime) -> None:
    """Forget the oldest questions beyond the bound, if they have been held a while."""
    surplus = open_questions.count() + 1 - IN_ALL
    if surplus <= 0:
        return
    oldest = open_questions.filter(asked_at__lte=at - HELD).order_by("asked_at", "pk")
    keys = list(oldest.values_list("pk", flat=True)[:surplus])
    if len(keys) < surplus:
        raise TooManyQuestions
    Subscriber.objects.filter(pk__in=keys).delete()


def confirm(public_id: str, *, at: dt.datetime) -> bool:
    """Begin to tell whoever was asked; False if the question is no longer there."""
    try:
        return _confirm(public_id, at=at)
    except IntegrityError:
        # Another question to the same address was confirmed at this very moment, and
        # is now there to be brought up to date.
        return _confirm(public_id, at=at)


@transaction.atomic
def _confirm(public_id: str, *, at: dt.datetime) -> bool:
    locked = Subscriber.objects.select_for_update()
    asked = locked.filter(public_id=public_id).first()
    if asked is None:
        return False
    if asked.confirmed_at:
        return True
    already = locked.filter(address__iexact=asked.address, confirmed_at__isnull=False)
    if before := already.first():
        # The links in letters that have been sent name the one that is there.
        before.language = asked.language
        before.save(update_fields=["language"])
        before.bodies.set(asked.bodies.all())
        asked.delete()
    else:
        asked.confirmed_at, asked.asked_from = at, ""
        asked.save(update_fields=["confirmed_at", "asked_from"])
    return True


def stop(public_id: str) -> None:
    """Forget an address with all that waits for it; one that is gone stays gone."""
    Subscriber.objects.filter(public_id=public_id).delete()
