"""The organization of work: sittings, and what each takes up."""

import datetime as dt
from collections.abc import Iterable
from typing import Self
from zoneinfo import ZoneInfo

from django.db import models
from django.db.models import F, Prefetch, Q
from django.utils.translation import gettext_lazy as _

from agendas.models.agendas import AgendaItem, is_item_published
from agendas.vocabulary import Track
from meetings.dates import Band
from meetings.models import Room, Session
from meetings.publishing import Publishable, PublishableQuerySet, Stamped


class SittingQuerySet(PublishableQuerySet):
    parents = ("session",)

    def of_sessions(self, sessions: Iterable[Session] | Iterable[int]) -> Self:
        """The sittings of these sessions, those shared with another included, once."""
        # Joined, each sitting would come once for each session it shares; and asked for
        # one or the other, a database looks at every sitting.
        own = Sitting.objects.filter(session__in=sessions).order_by().values("pk")
        shared = Sitting.joint_sessions.through.objects.filter(session__in=sessions)
        return self.filter(pk__in=own.union(shared.values("sitting")))

    def with_entries(self) -> Self:
        """Fetches room, sessions and the entries with their items."""
        entries = ProgrammeEntry.objects.select_related(
            "item__agenda__convening__body", "item__joint_item"
        )
        return self.select_related("room", "session__venue").prefetch_related(
            Prefetch("entries", queryset=entries)
        )


class Sitting(Publishable, Stamped):
    """One meeting of a session, usually three hours: 10 a.m.–1 p.m. or 3–6 p.m."""

    session = models.ForeignKey(
        Session,
        models.CASCADE,
        related_name="sittings",
        verbose_name=_("session"),
    )
    joint_sessions = models.ManyToManyField(
        Session,
        related_name="joint_sittings",
        blank=True,
        verbose_name=_("jointly with"),
        help_text=_("Other sessions whose bodies sit in the same meeting."),
    )
    starts_at = models.DateTimeField(_("starts"))
    ends_at = models.DateTimeField(_("ends"))
    track = models.CharField(
        _("column"),
        max_length=20,
        choices=Track.choices,
        default=Track.PLENARY,
        help_text=_("The column of the programme: plenary or parallel."),
    )
    room = models.ForeignKey(
        Room,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="sittings",
        verbose_name=_("room"),
    )
    printed_room = models.CharField(
        _("room as printed"),
        max_length=100,
        blank=True,
        help_text=_("Only where it is none of the rooms, for example Festsaal."),
    )
    title = models.CharField(
        _("title"),
        max_length=300,
        blank=True,
        help_text=_("Only if it has one, for example Joint discussion on …"),
    )
    note = models.CharField(_("note"), max_length=300, blank=True)
    is_closed = models.BooleanField(_("closed"), default=False)
    is_cancelled = models.BooleanField(_("cancelled"), default=False)
    webcast_url = models.URLField(_("webcast"), blank=True)

    objects = SittingQuerySet.as_manager()

    class Meta:
        ordering = ["starts_at", "track", "pk"]
        verbose_name = _("sitting")
        verbose_name_plural = _("sittings")
        indexes = [models.Index(fields=["starts_at"], name="sitting_start")]
        constraints = [
            *Publishable.Meta.constraints,
            models.CheckConstraint(
                condition=Q(ends_at__gt=F("starts_at")),
                name="sitting_times_in_order",
                violation_error_message=_("The sitting ends before it starts."),
            ),
            models.UniqueConstraint(
                fields=["session", "starts_at", "track"],
                name="sitting_unique_in_column",
                violation_error_message=_(
                    "This column has a sitting at that time already."
                ),
            ),
        ]

    def __str__(self) -> str:
        start = self.starts_at.astimezone(self.zone)
        return f"{start:%Y-%m-%d %H:%M}, {self.get_track_display()}"

    @property
    def zone(self) -> ZoneInfo:
        return self.session.zone

    @property
    def room_label(self) -> str:
        return self.printed_room or (self.room.name if self.room else "")

    @property
    def day(self) -> dt.date:
        """The day at the place of the session."""
        return self.starts_at.astimezone(self.zone).date()

    @property
    def band(self) -> Band:
        """From when to when, on the clock of the place."""
        zone = self.zone
        return Band(
            self.starts_at.astimezone(zone).time(), self.ends_at.astimezone(zone).time()
        )


class ProgrammeEntryQuerySet(models.QuerySet):
    def published(self) -> Self:
        """Rows of public sittings that the public sees: without an item, or with one
        that is public itself.
        """
        return self.filter(Q(item=None) | is_item_published("item__"))


class ProgrammeEntry(models.Model):
    """A row of the organization of work: what a sitting takes up."""

    sitting = models.ForeignKey(
        Sitting, models.CASCADE, related_name="entries", verbose_name=_("sitting")
    )
    item = models.ForeignKey(
        AgendaItem,
        # Not PROTECT, which would also keep a whole session from being deleted.
        models.RESTRICT,
        null=True,
        blank=True,
        related_name="entries",
        verbose_name=_("agenda item"),
    )
    printed_title = models.CharField(
        _("title as printed"),
        max_length=600,
        blank=True,
        help_text=_("Only where the timetable words it otherwise, or has no item."),
    )
    position = models.PositiveSmallIntegerField(_("order"), default=0)

    objects = ProgrammeEntryQuerySet.as_manager()

    class Meta:
        ordering = ["position", "pk"]
        verbose_name = _("programme entry")
        verbose_name_plural = _("programme entries")
        constraints = [
            models.CheckConstraint(
                condition=Q(item__isnull=False) | ~Q(printed_title=""),
                name="programme_entry_says_what",
                violation_error_message=_("Choose an item or type a title."),
            )
        ]

    def __str__(self) -> str:
        return self.printed_title or str(self.item)

    @property
    def title(self) -> str:
        """As the timetable words it; else as the agenda does."""
        return self.printed_title or (self.item.title if self.item else "")
