"""Asking for changes by e-mail, confirming it, changing one's mind."""

import datetime as dt
from collections.abc import Iterable

from django.db import IntegrityError, transaction

from agendas.mail.tokens import CONFIRM_WITHIN
from agendas.models import Letter, Subscriber
from meetings.models import Body

# Questions to one address in a day: nobody's mailbox is to be filled from here.
PER_ADDRESS = 3
# Questions without an answer at one time, whoever was asked.
IN_ALL = 1000


class TooManyQuestions(Exception):
    """More people are asking than this calendar has readers; or a program is."""


@transaction.atomic
def ask(
    *, address: str, language: str, bodies: Iterable[Body], at: dt.datetime
) -> None:
    """Let the owner of an address be asked whether they want to be told.

    Whether it is subscribed already is not looked at: the answer must tell nobody.
    """
    open_questions = Subscriber.objects.filter(
        confirmed_at=None, asked_at__gt=at - CONFIRM_WITHIN
    )
    if open_questions.count() >= IN_ALL:
        raise TooManyQuestions
    of_today = open_questions.filter(asked_at__gt=at - dt.timedelta(days=1))
    if of_today.filter(address__iexact=address).count() >= PER_ADDRESS:
        return
    subscriber = Subscriber.objects.create(
        address=address, language=language, asked_at=at
    )
    subscriber.bodies.set(bodies)
    Letter.objects.create(subscriber=subscriber, due_at=at)


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
        asked.confirmed_at = at
        asked.save(update_fields=["confirmed_at"])
    return True


def stop(public_id: str) -> None:
    """Forget an address with all that waits for it; one that is gone stays gone."""
    Subscriber.objects.filter(public_id=public_id).delete()
