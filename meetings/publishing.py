"""The one definition of what is public, and the stamps that tell of a change.

Public code starts from `published()`. A child is public only if its parents are.
"""

import datetime as dt
import hashlib
import json
import secrets
from typing import Any, Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

PUBLIC_ID_LETTERS = "abcdefghijkmnpqrstuvwxyz23456789"


def is_published(prefix: str = "") -> Q:
    """The condition itself; `prefix` is the lookup of a parent, such as "session__"."""
    return Q(**{f"{prefix}published_at__isnull": False})


class PublishableQuerySet(models.QuerySet):
    """Rows that the world sees only once somebody has published them."""

    # Lookups of the parents that must be public as well.
    parents: tuple[str, ...] = ()

    def published(self) -> Self:
        condition = is_published()
        for parent in self.parents:
            condition &= is_published(f"{parent}__")
        return self.filter(condition)


class Publishable(models.Model):
    """A thing that is a draft until somebody with the permission publishes it."""

    published_at = models.DateTimeField(
        _("published"), null=True, blank=True, editable=False
    )
    published_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
        verbose_name=_("published by"),
    )

    class Meta:
        abstract = True
        constraints = [
            models.CheckConstraint(
                name="%(app_label)s_%(class)s_published_at_and_by",
                condition=Q(published_at=None, published_by=None)
                | Q(published_at__isnull=False, published_by__isnull=False),
            )
        ]

    @property
    def is_public(self) -> bool:
        """Published itself; its parents are asked for by `published()`."""
        return self.published_at is not None

    def publish(self, *, by: Any, at: dt.datetime) -> None:
        """Make it public; one that is public already keeps its first moment."""
        if self.is_public:
            return
        self.published_by, self.published_at = by, at
        self.save(update_fields=["published_by", "published_at"])

    def withdraw(self) -> None:
        """Make it a draft again."""
        self.published_by = self.published_at = None
        self.save(update_fields=["published_by", "published_at"])


def new_public_id() -> str:
    """Ten letters and digits that name a row in addresses and UIDs, no more."""
    return "".join(secrets.choice(PUBLIC_ID_LETTERS) for _letter in range(10))


class Stamped(models.Model):
    """An entry of a calendar, with the stamps that calendar programs go by.

    RFC 5545, 3.8.7.4: SEQUENCE rises when time, place or status change.
    RFC 5545, 3.8.7.3: LAST-MODIFIED moves when anything that is shown changes.
    Two digests remember what the public last saw, so that nothing else moves them.
    """

    public_id = models.CharField(
        max_length=12, unique=True, default=new_public_id, editable=False
    )
    sequence = models.PositiveIntegerField(default=0, editable=False)
    changed_at = models.DateTimeField(null=True, blank=True, editable=False)
    schedule_digest = models.CharField(max_length=64, blank=True, editable=False)
    content_digest = models.CharField(max_length=64, blank=True, editable=False)

    STAMP_FIELDS = ["sequence", "changed_at", "schedule_digest", "content_digest"]

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Write all but the stamps, which `stamp` alone moves.

        A row that was read before they moved would write the old ones back, and what
        calendars go by must never go back.
        """
        is_new = self._state.adding or kwargs.get("force_insert")
        if not is_new and kwargs.get("update_fields") is None and not args:
            left = {*self.STAMP_FIELDS, *self.get_deferred_fields()}
            columns = (c for c in self._meta.concrete_fields if not c.primary_key)
            names = [c.name for c in columns if c.attname not in left]
            kwargs["update_fields"] = names
        super().save(*args, **kwargs)

    @property
    def uid(self) -> str:
        """The UID of the entry in every feed, for as long as the row lives."""
        return f"{self._meta.model_name}-{self.public_id}@{settings.UID_DOMAIN}"

    def stamp(self, *, schedule: Any, content: Any, at: dt.datetime) -> bool:
        """Move the stamps if what the public sees differs from what it last saw.

        `schedule` and `content` are JSON-able facts. The answer is whether they did.
        """
        schedule_digest, content_digest = digest(schedule), digest(content)
        if (schedule_digest, content_digest) == (
            self.schedule_digest,
            self.content_digest,
        ):
            return False
        if self.schedule_digest and schedule_digest != self.schedule_digest:
            self.sequence += 1
        self.schedule_digest, self.content_digest = schedule_digest, content_digest
        # Never back, also when what was withdrawn is published again.
        self.changed_at = max(at, self.changed_at or at)
        # Not save(): a stamp is no change of its own and has no place in the history.
        stamps = {field: getattr(self, field) for field in self.STAMP_FIELDS}
        type(self)._base_manager.filter(pk=self.pk).update(**stamps)
        return True


def digest(facts: Any) -> str:
    """64 hexadecimal digits for JSON-able facts; the same facts, the same digits."""
    text = json.dumps(facts, sort_keys=True, ensure_ascii=False, default=str)
    return hashlib.sha256(text.encode()).hexdigest()
