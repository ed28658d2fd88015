"""The texts of events as feeds give them out, made once when an event changes."""

import datetime as dt
import hashlib
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Self

from django.conf import settings
from django.db import models
from django.db.models import Case, F, Q, When
from django.utils.translation import gettext_lazy as _

from meetings.models import Session
from meetings.models.days import in_days

# To be raised when `meetings.ical` or the composing of entries changes what is written:
# what is stored then counts as missing and is made when asked for, until
# `manage.py rebuild_feeds` has stored it anew.
FORMAT = 1


def writer() -> str:
    """What stored texts depend on beside the rows.

    It is the format, two settings, and the words of the interface in every language.
    """
    parts = f"{FORMAT}\n{settings.SITE_URL}\n{settings.UID_DOMAIN}\n{_words()}"
    return hashlib.sha256(parts.encode()).hexdigest()[:12]


@lru_cache(maxsize=1)
def _words() -> str:
    """The contents of all catalogues, which a process reads once."""
    found = hashlib.sha256()
    for folder in settings.LOCALE_PATHS:
        for path in sorted(Path(folder).glob("*/LC_MESSAGES/django.mo")):
            found.update(path.read_bytes())
    return found.hexdigest()


class EventTextQuerySet(models.QuerySet):
    def current(self, language: str, variants: Iterable[str]) -> Self:
        """Those of one language that the present writer would write alike."""
        return self.filter(
            writer=writer(), language=language, variant__in=list(variants)
        )

    def in_span(self, first: dt.date | None, last: dt.date | None) -> Self:
        """Of sessions with at least one day from `first` to `last`."""
        return self.filter(in_days(first, last))

    def most_wanted(self, present: int) -> Self:
        """What is to come from `present` (in seconds) on, the nearest first, and then
        what is over, the latest first: as `meetings.ical` gives room to events.
        """
        is_over = Q(ends__lt=present)
        return self.order_by(
            Case(When(is_over, then=1), default=0),
            Case(
                When(is_over, then=-F("starts")),
                default=F("starts"),
                output_field=models.BigIntegerField(),
            ),
            "uid",
        )


class EventText(models.Model):
    """An event of a session, a sitting or a side event, in one language and variant.

    Only what is public has one: `agendas.actions.note_changes`, which every change and
    every withdrawal calls, sees to that. A sitting that sessions share has one under
    each of them: the row is also what tells RELATED-TO. The other columns are what a
    feed must know to choose and to write time zones, without reading the text.
    """

    session = models.ForeignKey(
        Session, models.CASCADE, related_name="event_texts", verbose_name=_("session")
    )
    uid = models.CharField(max_length=260)
    variant = models.CharField(max_length=20)
    language = models.CharField(max_length=10)
    writer = models.CharField(max_length=12)
    # The days of the session.
    first_day = models.DateField()
    last_day = models.DateField()
    # Seconds of UTC: a thousand moments take longer to read than their texts.
    starts = models.BigIntegerField()
    ends = models.BigIntegerField()
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
        indexes = [
            models.Index(fields=["uid"], name="event_text_uid"),
            models.Index(
                fields=["writer", "language", "variant", "last_day", "first_day"],
                name="event_text_days",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.uid}, {self.variant}, {self.language}"


class CompleteTexts(models.Model):
    """A writer of whose texts none is missing: every public session has its own.

    It begins with the first session of a database, or with `rebuild_feeds`. Without it
    a feed looks for sessions without texts, and makes these when it is asked for.
    """

    writer = models.CharField(max_length=12, primary_key=True)

    class Meta:
        verbose_name = _("complete texts")
        verbose_name_plural = _("complete texts")

    def __str__(self) -> str:
        return self.writer
