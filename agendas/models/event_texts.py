"""The texts of events as feeds give them out, made once when an event changes."""

import hashlib
from collections.abc import Iterable
from typing import Self

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from meetings.models import Session

# To be raised when `meetings.ical` or the composing of entries changes what is written:
# what is stored then counts as missing and is made when asked for, until
# `manage.py rebuild_feeds` has stored it anew.
FORMAT = 1


def writer() -> str:
    """What stored texts depend on beside the rows: the format and two settings."""
    parts = f"{FORMAT}\n{settings.SITE_URL}\n{settings.UID_DOMAIN}"
    return hashlib.sha256(parts.encode()).hexdigest()[:12]


class EventTextQuerySet(models.QuerySet):
    def current(self, language: str) -> Self:
        """Those of one language that the present writer would write alike."""
        return self.filter(language=language, writer=writer())

    def of(self, sessions: models.QuerySet[Session], variants: Iterable[str]) -> Self:
        return self.filter(session__in=sessions, variant__in=list(variants))


class EventText(models.Model):
    """An event of a session, a sitting or a side event, in one language and variant.

    Only what is public has one. A sitting that sessions share has one under each of
    them: the row is also what tells RELATED-TO. `starts`, `ends` and `zone` are what a
    feed must know to choose and to write time zones, without reading the text.
    """

    session = models.ForeignKey(
        Session, models.CASCADE, related_name="event_texts", verbose_name=_("session")
    )
    uid = models.CharField(max_length=260)
    variant = models.CharField(max_length=20)
    language = models.CharField(max_length=10)
    writer = models.CharField(max_length=12)
    starts = models.DateTimeField()
    ends = models.DateTimeField()
    zone = models.CharField(max_length=60, blank=True)
    parent = models.CharField(max_length=260, blank=True)
    text = models.BinaryField()

    objects = EventTextQuerySet.as_manager()

    class Meta:
        ordering = ["starts", "uid"]
        verbose_name = _("text of an event")
        verbose_name_plural = _("texts of events")
        constraints = [
            models.UniqueConstraint(
                fields=["session", "language", "variant", "uid"],
                name="event_text_unique",
            )
        ]
        indexes = [models.Index(fields=["uid"], name="event_text_uid")]

    def __str__(self) -> str:
        return f"{self.uid}, {self.variant}, {self.language}"
