"""What changed for the public: what it last saw of a session, and what became of it."""

from collections.abc import Iterable
from typing import Self

from django.db import models
from django.utils.translation import gettext_lazy as _

from meetings.models import Body
from meetings.publishing import new_public_id


class LastSeen(models.Model):
    """The public facts of a session as the public last saw them.

    The digests of an entry tell that something changed, these facts tell what.
    `picture` is what `agendas.changes.pictures` makes; it is None while a session that
    was public is withdrawn. There is no row before a session is first public.
    """

    public_id = models.CharField(max_length=12, primary_key=True)
    picture = models.JSONField(null=True)
    # Since when e-mails have not told of what changed, when that last happened, and the
    # picture of which they told last: however often it changed, one mail tells once.
    pending_since = models.DateTimeField(null=True, db_index=True)
    changed_at = models.DateTimeField(null=True)
    told = models.JSONField(null=True)

    class Meta:
        verbose_name = _("what the public last saw")
        verbose_name_plural = _("what the public last saw")

    def __str__(self) -> str:
        return self.public_id


class ChangeQuerySet(models.QuerySet):
    def of_bodies(self, bodies: Iterable[Body]) -> Self:
        """Changes of sessions that any of these bodies held before or holds now."""
        told = Change.bodies.through.objects.filter(body__in=bodies)
        return self.filter(pk__in=told.values("change"))


class Change(models.Model):
    """What one act of the secretariat changed for the public in one session.

    It stays when the session is withdrawn or deleted, and holds only what was public
    at its moment: `differences` is what `agendas.changes.differences` found, without
    words of any language but the stored texts themselves.
    """

    public_id = models.CharField(max_length=12, unique=True, default=new_public_id)
    at = models.DateTimeField(db_index=True)
    session_public_id = models.CharField(max_length=12, db_index=True)
    session_slug = models.CharField(max_length=150)
    names = models.JSONField()  # {"en": …, "fr": …}
    differences = models.JSONField()
    bodies = models.ManyToManyField(Body, related_name="changes")

    objects = ChangeQuerySet.as_manager()

    class Meta:
        ordering = ["-at", "-pk"]
        verbose_name = _("change")
        verbose_name_plural = _("changes")

    def __str__(self) -> str:
        return f"{self.session_slug}, {self.at:%Y-%m-%dT%H:%M:%SZ}"
