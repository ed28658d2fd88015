"""Where the programme meets: venues with their time zone, rooms with their aliases."""

import re
import zoneinfo

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _


def validate_time_zone(name: str) -> None:
    """Only names of the IANA time zone database, such as "Europe/Vienna"."""
    if name not in zoneinfo.available_timezones():
        raise ValidationError(
            _("“%(name)s” is no time zone; for example Europe/Vienna."),
            params={"name": name},
        )


class Venue(models.Model):
    """A building, or just a city, in which sessions are held."""

    slug = models.SlugField(unique=True, help_text=_("For example vic."))
    name = models.CharField(
        _("name"),
        max_length=200,
        blank=True,
        help_text=_(
            "For example Vienna International Centre; empty if only the city is known."
        ),
    )
    city = models.CharField(_("city"), max_length=100, help_text=_("For example Doha."))
    country = models.CharField(
        _("country"), max_length=100, blank=True, help_text=_("For example Qatar.")
    )
    address = models.CharField(
        _("address"),
        max_length=300,
        blank=True,
        help_text=_("For example Wagramer Strasse 5, 1220 Vienna."),
    )
    time_zone = models.CharField(
        _("time zone"),
        max_length=60,
        default="Europe/Vienna",
        validators=[validate_time_zone],
        help_text=_("A name of the IANA database, for example Asia/Qatar."),
    )

    class Meta:
        ordering = ["city", "name"]
        verbose_name = _("venue")
        verbose_name_plural = _("venues")

    def __str__(self) -> str:
        return ", ".join(part for part in [self.name, self.city] if part)

    @property
    def zone(self) -> zoneinfo.ZoneInfo:
        return zoneinfo.ZoneInfo(self.time_zone)


class Room(models.Model):
    """A room of a venue, such as Boardroom D; printed under many spellings."""

    venue = models.ForeignKey(
        Venue, models.PROTECT, related_name="rooms", verbose_name=_("venue")
    )
    name = models.CharField(
        _("name"), max_length=100, help_text=_("For example Boardroom D.")
    )
    floor = models.CharField(
        _("building and floor"),
        max_length=100,
        blank=True,
        help_text=_("For example C Building, 4th floor."),
    )
    aliases = models.TextField(
        _("other spellings"),
        blank=True,
        help_text=_("One a line, for example Board Room-D."),
    )

    class Meta:
        ordering = ["venue", "name"]
        verbose_name = _("room")
        verbose_name_plural = _("rooms")
        constraints = [
            # An expression: modeltranslation repeats constraints on plain fields for
            # each language, and two rooms may well both lack a French name.
            models.UniqueConstraint(
                F("venue"),
                Lower("name"),
                name="room_name_unique_in_venue",
                violation_error_message=_("This venue has a room of that name."),
            )
        ]

    def __str__(self) -> str:
        return self.name

    def is_called(self, printed: str) -> bool:
        """Whether `printed` is this room's name or one of its other spellings."""
        return room_key(printed) in {
            room_key(name) for name in [self.name, *self.aliases.splitlines()]
        }


def room_key(printed: str) -> str:
    """What spellings of a room have in common: case, blanks, hyphens, O for zero."""
    return re.sub(r"[\s\-.]+", "", printed).casefold().replace("o", "0")


class Holiday(models.Model):
    """A day on which no meetings are held at a venue, from its yearly list."""

    venue = models.ForeignKey(
        Venue, models.CASCADE, related_name="holidays", verbose_name=_("venue")
    )
    day = models.DateField(_("day"), help_text=_("For example 26 October 2027."))
    name = models.CharField(
        _("name"), max_length=100, help_text=_("For example Austrian National Day.")
    )

    class Meta:
        ordering = ["day"]
        verbose_name = _("holiday")
        verbose_name_plural = _("holidays")
        constraints = [
            models.UniqueConstraint(
                fields=["venue", "day"],
                name="holiday_day_unique_in_venue",
                violation_error_message=_("This day is a holiday there already."),
            )
        ]

    def __str__(self) -> str:
        return f"{self.day}: {self.name}"
