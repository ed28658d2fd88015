"""What must be remembered for subscribers: withdrawals, old addresses, changes."""

import datetime as dt
from typing import Self

from django.db import models
from django.utils.translation import gettext_lazy as _

from meetings.models.bodies import Body
from meetings.models.sessions import Session


class WithdrawalQuerySet(models.QuerySet):
    def not_over(self, today: dt.date) -> Self:
        """Those that calendars must still be told of: their day has not passed."""
        return self.filter(last_day__gte=today)


class Withdrawal(models.Model):
    """An entry that was public and is no more: feeds show it as cancelled.

    `facts` is what the public last saw, as `meetings.public_facts` makes it; what was
    edited after the withdrawal is not in it.
    """

    uid = models.CharField(max_length=200, unique=True)
    kind = models.CharField(max_length=20)  # "session", "sitting", "sideevent"
    bodies = models.ManyToManyField(Body, related_name="withdrawals")
    first_day = models.DateField()
    last_day = models.DateField(db_index=True)
    facts = models.JSONField()
    sequence = models.PositiveIntegerField()
    changed_at = models.DateTimeField()

    objects = WithdrawalQuerySet.as_manager()

    class Meta:
        ordering = ["first_day", "uid"]
        verbose_name = _("withdrawn entry")
        verbose_name_plural = _("withdrawn entries")

    def __str__(self) -> str:
        return self.uid


class WithdrawnFrom(models.Model):
    """A session in whose feed a withdrawn entry stood; by its address, which stays
    when the session is deleted. A sitting may have stood in several.
    """

    withdrawal = models.ForeignKey(Withdrawal, models.CASCADE, related_name="sessions")
    slug = models.CharField(max_length=150, db_index=True)

    class Meta:
        verbose_name = _("session of a withdrawn entry")
        verbose_name_plural = _("sessions of withdrawn entries")
        constraints = [
            models.UniqueConstraint(
                fields=["withdrawal", "slug"], name="withdrawn_from_unique"
            )
        ]

    def __str__(self) -> str:
        return self.slug


class PublicChange(models.Model):
    """A transaction that may have changed what the public sees.

    The sum of all weights is the version of everything public. Rows are only added, so
    that writers never wait for each other; and whichever of two transactions ends
    first, the sum that others see rises with the end of each. (The greatest number of
    a sequence would not do: a smaller one may come to be seen after a greater.)
    """

    weight = models.PositiveBigIntegerField(default=1)

    class Meta:
        verbose_name = _("change of what is public")
        verbose_name_plural = _("changes of what is public")

    def __str__(self) -> str:
        return str(self.weight)


class FeedRecord(models.Model):
    """When anything that the public sees of a body's meetings last changed.

    It only ever moves forward, also when something is withdrawn; a feed's
    Last-Modified is the latest of its bodies. HTTP tells whole seconds (RFC 9110,
    8.8.2), so each change gets a second of its own, if need be one that is still to
    come. `noted_at` is the moment of the change itself, by which it is known again.
    """

    body = models.OneToOneField(
        Body, models.CASCADE, related_name="feed_record", primary_key=True
    )
    changed_at = models.DateTimeField()
    noted_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("record of changes")
        verbose_name_plural = _("records of changes")

    def __str__(self) -> str:
        return f"{self.body.slug}: {self.changed_at:%Y-%m-%dT%H:%M:%SZ}"


class FormerSlug(models.Model):
    """An address that a session had while public; it leads to the present one."""

    slug = models.SlugField(max_length=150, unique=True)
    session = models.ForeignKey(Session, models.CASCADE, related_name="former_slugs")

    class Meta:
        verbose_name = _("former address")
        verbose_name_plural = _("former addresses")

    def __str__(self) -> str:
        return self.slug
