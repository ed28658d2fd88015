"""Who is told of changes by e-mail, and the outbox in which the letters wait."""

import datetime as dt
from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _

from meetings.models import Body
from meetings.publishing import new_public_id


class Subscriber(models.Model):
    """An address that wants to be told of changes; without bodies, of all.

    Until its owner has confirmed it, it is told nothing but the question. Several may
    ask for one address; one of them is confirmed.
    """

    public_id = models.CharField(max_length=12, unique=True, default=new_public_id)
    address = models.EmailField(_("e-mail address"), max_length=254)
    language = models.CharField(
        _("language"), max_length=10, choices=settings.LANGUAGES
    )
    bodies = models.ManyToManyField(Body, related_name="subscribers", blank=True)
    asked_at = models.DateTimeField(db_index=True)
    # Digits that stand for the network of who asked, until the address is confirmed.
    asked_from = models.CharField(max_length=16, blank=True, db_default="")
    confirmed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["pk"]
        verbose_name = _("subscriber")
        verbose_name_plural = _("subscribers")
        constraints = [
            models.UniqueConstraint(
                Lower("address"),
                condition=Q(confirmed_at__isnull=False),
                name="subscriber_confirmed_once",
            )
        ]

    def __str__(self) -> str:
        return self.public_id


class Digest(models.Model):
    """What became of the calendar from one quiet moment to the next.

    `news` has for each session its names, its bodies and the differences from what was
    told last: of ten edits what they come to, and of what came back nothing.
    """

    at = models.DateTimeField(db_index=True)
    news = models.JSONField()

    class Meta:
        ordering = ["pk"]
        verbose_name = _("digest of changes")
        verbose_name_plural = _("digests of changes")

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%dT%H:%M:%SZ}"


class LetterState(models.TextChoices):
    WAITING = "waiting", _("Waiting")
    SENDING = "sending", _("Being sent")
    SENT = "sent", _("Sent")
    FAILED = "failed", _("Given up")
    REFUSED = "refused", _("Refused for good")


class LetterQuerySet(models.QuerySet):
    def to_send(self, at: dt.datetime, *, abandoned: dt.datetime) -> Self:
        """Those that are due, and those whose sender died before `abandoned`."""
        waiting = Q(state=LetterState.WAITING, due_at__lte=at)
        left = Q(state=LetterState.SENDING, claimed_at__lt=abandoned)
        return self.filter(waiting | left)


class Letter(models.Model):
    """One e-mail to one subscriber: a digest or, without one, the question.

    It is claimed before it is sent and marked afterwards. What is kept of a letter
    that was sent is that it was.
    """

    subscriber = models.ForeignKey(Subscriber, models.CASCADE, related_name="letters")
    digest = models.ForeignKey(
        Digest, models.CASCADE, null=True, blank=True, related_name="letters"
    )
    state = models.CharField(
        max_length=10, choices=LetterState.choices, default=LetterState.WAITING
    )
    due_at = models.DateTimeField()
    attempts = models.PositiveSmallIntegerField(default=0)
    claimed_at = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)

    objects = LetterQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]
        verbose_name = _("letter")
        verbose_name_plural = _("letters")
        indexes = [models.Index(fields=["state", "due_at"], name="letter_due")]
        constraints = [
            models.UniqueConstraint(
                fields=["digest", "subscriber"], name="letter_once_for_subscriber"
            ),
            models.UniqueConstraint(
                fields=["subscriber"],
                condition=Q(digest=None),
                name="letter_asks_subscriber_once",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.pk}: {self.state}"
