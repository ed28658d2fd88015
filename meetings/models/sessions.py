"""When a body meets: its sessions, each a run of days in one place."""

import datetime as dt
from collections.abc import Iterable
from typing import Self
from zoneinfo import ZoneInfo

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Prefetch, Q
from django.db.models.lookups import LessThanOrEqual
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modeltranslation.utils import build_localized_fieldname

from meetings.dates import Span
from meetings.models.bodies import Body
from meetings.models.days import FIRST_DAY, LAST_DAY, MAX_LENGTH, Days, in_days
from meetings.models.places import Venue
from meetings.ordinals import TitlePart, compose_title, session_label
from meetings.publishing import (
    Publishable,
    PublishableQuerySet,
    Stamped,
    is_published,
)
from meetings.search import fold, widen
from meetings.vocabulary import DatePrecision, Mode, SessionKind, Status, Unit


class SessionQuerySet(PublishableQuerySet):
    def upcoming(self, today: dt.date) -> Self:
        """Sessions that are not over, the next first."""
        return self.in_span(today, None).order_by("first_day", "slug")

    def over(self, today: dt.date) -> Self:
        """Sessions that are over, the latest first."""
        # What is over has begun: said, so that an index on first days begins there.
        over = self.filter(last_day__lt=today, first_day__lt=today)
        return over.order_by("-first_day", "slug")

    def in_span(self, first: dt.date | None, last: dt.date | None) -> Self:
        """Sessions with at least one day from `first` to `last`; None is open."""
        return self.filter(in_days(first, last))

    def in_year(self, year: int) -> Self:
        """Sessions with at least one day in `year`."""
        return self.in_span(dt.date(year, 1, 1), dt.date(year, 12, 31))

    def of_bodies(self, bodies: Iterable[Body]) -> Self:
        """Sessions of any of these bodies, each once however many share it."""
        convened = Convening.objects.filter(body__in=bodies)
        return self.filter(pk__in=convened.values("session"))

    def matching(self, words: str) -> Self:
        """Sessions in whose public text every word occurs, in any language."""
        found = self
        for word in fold(words).split():
            found = found.filter(search_text__contains=widen(word))
        return found

    def with_bodies(self) -> Self:
        """Fetches what a row of a list shows: bodies with their ordinals, the place."""
        return self.select_related("venue").prefetch_related(_bodies())


def _bodies() -> Prefetch:
    convenings = Convening.objects.select_related("body")
    return Prefetch("convenings", queryset=convenings)


def fetch_bodies(sessions: list["Session"]) -> None:
    """Fetches for rows that are there already what `with_bodies` fetches."""
    models.prefetch_related_objects(sessions, _bodies())


class Session(Publishable, Stamped):
    """One meeting of a body, or of several jointly, on a run of days in one place."""

    slug = models.SlugField(
        _("address"),
        max_length=150,
        unique=True,
        help_text=_("For example untoc-wg-firearms-10. Filled in if left empty."),
    )
    title = models.CharField(
        _("title"),
        max_length=300,
        blank=True,
        help_text=_(
            "Only if it has one of its own; else it is made from body and ordinal."
        ),
    )
    kind = models.CharField(
        _("kind"),
        max_length=20,
        choices=SessionKind.choices,
        default=SessionKind.REGULAR,
    )
    first_day = models.DateField(_("first day"))
    last_day = models.DateField(_("last day"))
    precision = models.CharField(
        _("dates are known to the"),
        max_length=10,
        choices=DatePrecision.choices,
        default=DatePrecision.DAY,
    )
    status = models.CharField(
        _("status"), max_length=10, choices=Status.choices, default=Status.CONFIRMED
    )
    original_first_day = models.DateField(_("first day before"), null=True, blank=True)
    original_last_day = models.DateField(_("last day before"), null=True, blank=True)
    change_reason = models.CharField(
        _("reason of the change"),
        max_length=300,
        blank=True,
        help_text=_("For example Postponed because of the pandemic."),
    )
    mode = models.CharField(
        _("format"),
        max_length=10,
        choices=Mode.choices,
        blank=True,
        help_text=_("Empty while it is to be determined."),
    )
    venue = models.ForeignKey(
        Venue,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="sessions",
        verbose_name=_("place"),
    )
    is_place_confirmed = models.BooleanField(_("place confirmed"), default=True)
    is_title_confirmed = models.BooleanField(_("title confirmed"), default=True)
    part_of = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="parts",
        verbose_name=_("part of"),
        help_text=_("The session that this one resumes, reconvenes or prepares."),
    )
    held_during = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="sessions_inside",
        verbose_name=_("held during"),
        help_text=_("The conference inside which this one meets."),
    )
    meetings_allotted = models.PositiveSmallIntegerField(
        _("meetings allotted"),
        null=True,
        blank=True,
        help_text=_("How many three-hour meetings there are services for, such as 4."),
    )
    working_languages = models.CharField(
        _("languages"),
        max_length=30,
        blank=True,
        validators=Body._meta.get_field("working_languages").validators,
        help_text=_("Of interpretation: ar,zh,en,fr,ru,es; or en."),
    )
    remarks = models.TextField(
        _("remarks"), blank=True, help_text=_("Shown to everybody. Markdown.")
    )
    registration_opens = models.DateField(
        _("registration opens"), null=True, blank=True
    )
    registration_closes = models.DateField(
        _("registration closes"), null=True, blank=True
    )
    registration_url = models.URLField(
        _("registration page"),
        blank=True,
        help_text=_("For example https://indico.un.org/event/1000848/."),
    )
    website = models.URLField(_("web page"), blank=True)
    webcast_url = models.URLField(_("webcast"), blank=True)
    source = models.TextField(
        _("source"),
        blank=True,
        help_text=_("Where these facts come from. Only staff see it."),
    )
    # What the public search looks in: folded, of published parts only, all languages.
    search_text = models.TextField(blank=True, editable=False)

    objects = SessionQuerySet.as_manager()

    class Meta:
        ordering = ["first_day", "slug"]
        verbose_name = _("session")
        verbose_name_plural = _("sessions")
        permissions = [("publish_session", "Can publish and withdraw")]
        indexes = [
            models.Index(fields=["first_day", "last_day"], name="session_days"),
            models.Index(fields=["last_day"], name="session_last_day"),
            # To count what is public without a look at its rows.
            models.Index(
                fields=["id"], name="session_public", condition=is_published()
            ),
        ]
        constraints = [
            *Publishable.Meta.constraints,
            models.CheckConstraint(
                condition=Q(last_day__gte=F("first_day")),
                name="session_days_in_order",
                violation_error_message=_("The last day is before the first."),
            ),
            models.CheckConstraint(
                condition=LessThanOrEqual(
                    Days(F("last_day"), F("first_day")), MAX_LENGTH.days
                ),
                name="session_lasts_a_year_at_most",
                violation_error_message=_("It lasts longer than a year."),
            ),
            models.CheckConstraint(
                condition=Q(first_day__gte=FIRST_DAY, last_day__lte=LAST_DAY),
                name="session_days_in_bounds",
                violation_error_message=_("The years go from 1945 to 2100."),
            ),
            models.CheckConstraint(
                condition=Q(original_first_day=None, original_last_day=None)
                | Q(
                    original_first_day__isnull=False,
                    original_last_day__isnull=False,
                    original_last_day__gte=F("original_first_day"),
                ),
                name="session_original_days_in_order",
                violation_error_message=_(
                    "The dates before need a first and a last day, in this order."
                ),
            ),
            models.CheckConstraint(
                condition=~Q(status=Status.POSTPONED)
                | Q(original_first_day__isnull=False),
                name="session_postponed_keeps_original_days",
                violation_error_message=_(
                    "A postponed session keeps the dates that it had before."
                ),
            ),
            models.CheckConstraint(
                condition=Q(registration_opens=None)
                | Q(registration_closes=None)
                | Q(registration_closes__gte=F("registration_opens")),
                name="session_registration_days_in_order",
                violation_error_message=_("Registration closes before it opens."),
            ),
            models.CheckConstraint(
                condition=(Q(part_of=None) | ~Q(part_of=F("pk")))
                & (Q(held_during=None) | ~Q(held_during=F("pk"))),
                name="session_not_inside_itself",
                violation_error_message=_("A session cannot be part of itself."),
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("agendas:session_detail", args=[self.slug])

    def clean(self) -> None:
        """The precision must fit the days: a month is a whole month."""
        if self.first_day and self.last_day and self.last_day >= self.first_day:
            try:
                self.span  # noqa: B018  (a Span checks itself)
            except ValueError as error:
                words = _("These days are not whole weeks, months or years.")
                raise ValidationError({"precision": words}) from error

    @property
    def span(self) -> Span:
        return Span(self.first_day, self.last_day, self.precision)

    @property
    def original_span(self) -> Span | None:
        if self.original_first_day is None:
            return None
        return Span(self.original_first_day, self.original_last_day)

    @property
    def name(self) -> str:
        """The title in the language of the moment: its own, or made from its bodies."""
        return self.name_in(get_language() or settings.LANGUAGE_CODE)

    def name_in(self, language: str) -> str:
        """Its own title in `language`; else one made from bodies and ordinals."""
        own = in_language(self, "title", language)
        if own or not self.pk:
            return own
        parts = [
            TitlePart(
                convening.label_in(language),
                in_language(convening.body, "name", language),
            )
            for convening in self.convenings.all()
        ]
        if not parts:
            return self.slug
        return compose_title(parts, language, joint=len(parts) > 1)

    @property
    def zone(self) -> ZoneInfo:
        """The time zone of the place; Vienna's while no place is known."""
        return self.venue.zone if self.venue else ZoneInfo(settings.TIME_ZONE)

    @property
    def is_cancelled(self) -> bool:
        return self.status == Status.CANCELLED

    @property
    def languages(self) -> list[str]:
        return [code for code in self.working_languages.split(",") if code]


def in_language(row: models.Model, field: str, language: str) -> str:
    """A translated text in one language, else in English, whatever is active."""
    own = getattr(row, build_localized_fieldname(field, language))
    return own or getattr(row, build_localized_fieldname(field, "en")) or ""


class Convening(models.Model):
    """A session as one of its bodies counts it: "thirteenth meeting" of that body."""

    session = models.ForeignKey(
        Session,
        models.CASCADE,
        related_name="convenings",
        verbose_name=_("session"),
    )
    body = models.ForeignKey(
        Body, models.PROTECT, related_name="convenings", verbose_name=_("body")
    )
    ordinal = models.PositiveSmallIntegerField(
        _("ordinal"), null=True, blank=True, help_text=_("For example 14.")
    )
    unit = models.CharField(
        _("called"), max_length=20, choices=Unit.choices, default=Unit.SESSION
    )
    position = models.PositiveSmallIntegerField(_("order"), default=0)

    class Meta:
        ordering = ["position", "pk"]
        verbose_name = _("body of this session")
        verbose_name_plural = _("bodies of this session")
        constraints = [
            models.UniqueConstraint(
                fields=["session", "body"],
                name="convening_body_unique_in_session",
                violation_error_message=_("This body is there already."),
            ),
            models.CheckConstraint(
                condition=Q(ordinal=None) | Q(ordinal__range=(1, 999)),
                name="convening_ordinal_is_positive",
                violation_error_message=_("An ordinal goes from 1 to 999."),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.body}: {self.label}"

    @property
    def label(self) -> str:
        return self.label_in(get_language() or settings.LANGUAGE_CODE)

    def label_in(self, language: str) -> str:
        """As "Fourteenth meeting" or "Resumed eighth session"."""
        return session_label(self.ordinal, self.unit, self.session.kind, language)
