"""The outbox is emptied: each letter claimed, sent, and marked as sent.

A letter is claimed by one statement that changes its row only if nobody has; SQLite and
PostgreSQL both let one of two senders succeed. Who dies with a letter claimed leaves it
to be sent again after a while. If it died between the last word of SMTP and the mark,
the letter goes out twice, with the same Message-ID; SMTP gives no way to know. Every
other letter goes out once.

A server that refuses an address for good speaks of the address only if it has taken
letters to others in the same run: else it may be refusing all that come from here, and
the letter is tried again like one that it cannot take now.
"""

import datetime as dt
import logging
import smtplib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from django.core.mail import get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db.models import F

from agendas.mail.letters import message_of
from agendas.models import Letter, LetterState

logger = logging.getLogger(__name__)

Clock = Callable[[], dt.datetime]

# Far longer than SMTP is waited for (EMAIL_TIMEOUT).
ABANDONED = dt.timedelta(minutes=10)
# The pauses after failures; after the last the letter is given up.
PAUSES = [dt.timedelta(minutes=m) for m in (2, 10, 30, 120, 360, 720, 1440)]
AT_ONCE = 100  # letters read from the outbox at a time
# Letters refused one after another, after which an address is forgotten.
DEAD_AFTER = 3


@dataclass
class Run:
    """What a mail server has taken, and what it said it would never take."""

    taken: int = 0
    refused: list[Letter] = field(default_factory=list)


def deliver(*, now: Clock) -> int:
    """Send what is due; how many letters went out.

    If the mail server cannot be reached at all it raises OSError: nothing is counted
    against any letter, and the next run tries again.
    """
    if not _due(now()).exists():
        # A mail server is not called each minute to be told nothing.
        return 0
    run = Run()
    with get_connection() as connection:
        for letter in _claimed(now):
            _send(letter, connection, now, run)
    if len(run.refused) <= run.taken:
        for letter in run.refused:
            _give_up(letter)
    return run.taken


def _claimed(now: Clock) -> Iterator[Letter]:
    """Letters that are due, each handed out once, to this sender alone."""
    while keys := list(_due(now()).values_list("pk", flat=True)[:AT_ONCE]):
        claimed = 0
        for key in keys:
            at = now()
            if (
                _due(at)
                .filter(pk=key)
                .update(
                    state=LetterState.SENDING, claimed_at=at, attempts=F("attempts") + 1
                )
            ):
                claimed += 1
                # Its subscriber may have stopped it a moment ago.
                yield from Letter.objects.filter(pk=key).select_related(
                    "subscriber", "digest"
                )
        if not claimed:
            return


def _due(at: dt.datetime):
    return Letter.objects.to_send(at, abandoned=at - ABANDONED).order_by("due_at", "pk")


def _send(letter: Letter, connection: BaseEmailBackend, now: Clock, run: Run) -> None:
    """One letter; a failure is noted and the next one is sent."""
    try:
        message = message_of(letter)
    except Exception:  # noqa: BLE001  (whatever is wrong with it is wrong with it alone)
        logger.exception("Letter %s cannot be written.", letter.pk)
        _failed(letter, now())
        return
    if message is None:
        _mark(letter, state=LetterState.SENT, sent_at=now())
        return
    message.connection = connection
    try:
        message.send()
    except smtplib.SMTPRecipientsRefused as refusal:
        _failed(letter, now())
        if _is_final(refusal):
            run.refused.append(letter)
    except ValueError as failure:
        # An address that no letter can be written to holds up nobody else.
        logger.warning("Letter %s: %s", letter.pk, type(failure).__name__)
        _give_up(letter)
    except (smtplib.SMTPException, OSError) as failure:
        logger.warning("Letter %s: %s", letter.pk, type(failure).__name__)
        _failed(letter, now())
        # What was said on a broken connection is not to be gone on with.
        connection.close()
        connection.open()
    else:
        _mark(letter, state=LetterState.SENT, sent_at=now())
        run.taken += 1


def _is_final(refusal: smtplib.SMTPRecipientsRefused) -> bool:
    """RFC 5321, 4.2.1: a reply of 5yz is not to be tried again."""
    return all(code >= 500 for code, _text in refusal.recipients.values())


def _failed(letter: Letter, at: dt.datetime) -> None:
    """Try it again after a while; a server that takes nothing for days ends that."""
    if letter.attempts > len(PAUSES):
        logger.warning("Letter %s is given up.", letter.pk)
        _mark(letter, state=LetterState.FAILED)
    else:
        pause = PAUSES[letter.attempts - 1]
        _mark(letter, state=LetterState.WAITING, due_at=at + pause)


def _give_up(letter: Letter) -> None:
    """Nobody has this address: the letter is not tried again, and that is counted."""
    logger.warning("Letter %s is refused for good.", letter.pk)
    # Only this attempt of it: another sender may have it in hand by now.
    ours = Letter.objects.filter(pk=letter.pk, attempts=letter.attempts)
    ours.exclude(state=LetterState.SENT).update(state=LetterState.REFUSED)
    _forget_if_dead(letter)


def _mark(letter: Letter, **fields) -> None:
    """Only while the claim is ours: it may have been taken for abandoned."""
    ours = Letter.objects.filter(
        pk=letter.pk, state=LetterState.SENDING, claimed_at=letter.claimed_at
    )
    ours.update(**fields)


def _forget_if_dead(letter: Letter) -> None:
    """An address that does not exist is kept no longer."""
    letters = Letter.objects.filter(subscriber=letter.subscriber)
    last = letters.order_by("-pk").values_list("state", flat=True)[:DEAD_AFTER]
    if list(last) == [LetterState.REFUSED] * DEAD_AFTER or letter.digest is None:
        letter.subscriber.delete()
