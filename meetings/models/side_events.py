"""What is held beside a session: side events, their organizers and panels."""

from typing import Self
from zoneinfo import ZoneInfo

from django.db import models
from django.db.models import F, Prefetch, Q
from django.db.models.functions import Lower
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from meetings.models.places import Room
from meetings.models.sessions import Session
from meetings.publishing import Publishable, PublishableQuerySet, Stamped
from meetings.vocabulary import OrganizerKind, Refreshments


class Organizer(models.Model):
    """Who organizes side events: a State, an organization or an entity of the UN."""

    name = models.CharField(
        _("name"),
        max_length=200,
        help_text=_("As printed, for example Small Arms Survey."),
    )
    acronym = models.CharField(
        _("acronym"), max_length=30, blank=True, help_text=_("For example ICAT.")
    )
    kind = models.CharField(_("kind"), max_length=10, choices=OrganizerKind.choices)

    class Meta:
        ordering = ["name"]
        verbose_name = _("organizer")
        verbose_name_plural = _("organizers")
        constraints = [
            # An expression, as with rooms: a missing French name may occur twice.
            models.UniqueConstraint(
                Lower("name"),
                name="organizer_name_unique",
                violation_error_message=_("This organizer is entered already."),
            )
        ]

    def __str__(self) -> str:
        return self.name


class SideEventQuerySet(PublishableQuerySet):
    parents = ("session",)

    def with_details(self) -> Self:
        """Fetches room, organizers and panels."""
        organizings = Organizing.objects.select_related("organizer")
        return self.select_related("room", "session__venue").prefetch_related(
            "panels", Prefetch("organizings", queryset=organizings)
        )


class SideEvent(Publishable, Stamped):
    """An event beside a session, by States, organizations or entities, in one slot."""

    session = models.ForeignKey(
        Session,
        models.CASCADE,
        related_name="side_events",
        verbose_name=_("session"),
    )
    title = models.CharField(
        _("title"), max_length=400, help_text=_("As its organizers word it.")
    )
    description = models.TextField(_("description"), blank=True)
    starts_at = models.DateTimeField(_("starts"))
    ends_at = models.DateTimeField(_("ends"))
    room = models.ForeignKey(
        Room,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="side_events",
        verbose_name=_("room"),
    )
    printed_room = models.CharField(
        _("room as printed"),
        max_length=100,
        blank=True,
        help_text=_("Only where it differs, for example MOE79."),
    )
    organizers = models.ManyToManyField(
        Organizer,
        through="Organizing",
        related_name="side_events",
        blank=True,
        verbose_name=_("organizers"),
    )
    refreshments = models.CharField(
        _("refreshments"), max_length=10, choices=Refreshments.choices, blank=True
    )
    is_cancelled = models.BooleanField(_("cancelled"), default=False)
    website = models.URLField(_("web page"), blank=True)
    position = models.PositiveSmallIntegerField(_("order"), default=0)

    objects = SideEventQuerySet.as_manager()

    class Meta:
        ordering = ["starts_at", "position", "pk"]
        verbose_name = _("side event")
        verbose_name_plural = _("side events")
        indexes = [models.Index(fields=["starts_at"], name="side_event_start")]
        constraints = [
            *Publishable.Meta.constraints,
            models.CheckConstraint(
                condition=Q(ends_at__gt=F("starts_at")),
                name="side_event_times_in_order",
                violation_error_message=_("The event ends before it starts."),
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("agendas:side_event_detail", args=[self.public_id])

    @property
    def zone(self) -> ZoneInfo:
        return self.session.zone

    @property
    def own_organizings(self) -> "list[Organizing]":
        """The organizers of the whole event; those of a panel stand with the panel."""
        return [found for found in self.organizings.all() if found.panel_id is None]

    @property
    def room_label(self) -> str:
        return self.printed_room or (self.room.name if self.room else "")


class Panel(models.Model):
    """One half of a split panel: two groups of organizers share a slot and a room."""

    side_event = models.ForeignKey(
        SideEvent, models.CASCADE, related_name="panels", verbose_name=_("side event")
    )
    label = models.CharField(
        _("label"), max_length=5, help_text=_("As printed, for example A.")
    )
    title = models.CharField(_("title"), max_length=400)
    description = models.TextField(_("description"), blank=True)

    class Meta:
        ordering = ["label", "pk"]
        verbose_name = _("panel")
        verbose_name_plural = _("panels")
        constraints = [
            models.UniqueConstraint(
                fields=["side_event", "label"],
                name="panel_label_unique_in_side_event",
                violation_error_message=_("This event has a panel of that label."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.label}) {self.title}"


class Organizing(models.Model):
    """That somebody organizes an event, or one panel of it, in the order printed."""

    side_event = models.ForeignKey(
        SideEvent, models.CASCADE, related_name="organizings"
    )
    panel = models.ForeignKey(
        Panel,
        models.CASCADE,
        null=True,
        blank=True,
        related_name="organizings",
        verbose_name=_("panel"),
        help_text=_("Only where the event is split."),
    )
    organizer = models.ForeignKey(
        Organizer,
        models.PROTECT,
        related_name="organizings",
        verbose_name=_("organizer"),
    )
    position = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        ordering = ["position", "pk"]
        verbose_name = _("organizer of this event")
        verbose_name_plural = _("organizers of this event")
        constraints = [
            models.UniqueConstraint(
                fields=["side_event", "organizer"],
                condition=models.Q(panel=None),
                name="organizing_organizer_unique_in_side_event",
                violation_error_message=_("This organizer is there already."),
            ),
            models.UniqueConstraint(
                fields=["panel", "organizer"],
                name="organizing_organizer_unique_in_panel",
                violation_error_message=_("This organizer is there already."),
            ),
        ]

    def __str__(self) -> str:
        return str(self.organizer)
