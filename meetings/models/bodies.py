"""Who meets: the bodies of the programme, their other names and their rhythm."""

from collections.abc import Iterable
from typing import Self

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator, RegexValidator
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from meetings.feed_codes import numbers_of
from meetings.models.places import Venue
from meetings.vocabulary import BodyKind, Context, SessionKind, Unit

# A conference, its working group, and a dialogue of that group.
MAX_DEPTH = 3


class BodyQuerySet(models.QuerySet):
    """Bodies are public as they are: treaties and resolutions set them up."""

    def within(self, slugs: Iterable[str]) -> Self:
        """The bodies with these slugs and everything below them."""
        slugs = list(slugs)
        return self.filter(
            Q(slug__in=slugs)
            | Q(parent__slug__in=slugs)
            | Q(parent__parent__slug__in=slugs)
        )


class FeedNumberField(models.PositiveSmallIntegerField):
    """The number of a body in the addresses of feeds: given once, never changed."""

    def pre_save(self, body: models.Model, add: bool) -> int:  # noqa: FBT001  (Django's)
        """Take the first number of its address that no other body has."""
        if getattr(body, self.attname) is None:
            others = type(body)._base_manager.exclude(pk=body.pk)
            taken = set(others.values_list(self.attname, flat=True))
            numbers = numbers_of(body.slug)
            setattr(body, self.attname, next(n for n in numbers if n not in taken))
        return getattr(body, self.attname)


class Body(models.Model):
    """A commission, conference, working group or expert group of the programme."""

    slug = models.SlugField(
        _("address"),
        unique=True,
        help_text=_("For example untoc-wg-firearms. It stays for ever."),
    )
    name = models.CharField(
        _("official name"),
        max_length=300,
        help_text=_("For example Working Group on Firearms."),
    )
    short_name = models.CharField(
        _("short name"),
        max_length=100,
        blank=True,
        help_text=_("For the badge, for example Firearms."),
    )
    acronym = models.CharField(
        _("acronym"), max_length=30, blank=True, help_text=_("For example CCPCJ.")
    )
    parent = models.ForeignKey(
        "self",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="children",
        verbose_name=_("parent body"),
    )
    kind = models.CharField(_("kind"), max_length=20, choices=BodyKind.choices)
    context = models.CharField(_("context"), max_length=20, choices=Context.choices)
    symbol_series = models.CharField(
        _("symbol series"),
        max_length=60,
        blank=True,
        help_text=_("For example CTOC/COP/WG.6."),
    )
    unit = models.CharField(
        _("called"),
        max_length=20,
        choices=Unit.choices,
        default=Unit.SESSION,
        help_text=_("Whether its fourteenth is a session or a meeting."),
    )
    mandate = models.TextField(
        _("mandate"),
        blank=True,
        help_text=_("For example Conference of the Parties, decision 2/6."),
    )
    participation = models.TextField(
        _("who may take part"),
        blank=True,
        help_text=_("For example Open-ended: any Member State."),
    )
    working_languages = models.CharField(
        _("languages"),
        max_length=30,
        blank=True,
        validators=[RegexValidator(r"^(ar|zh|en|fr|ru|es)(,(ar|zh|en|fr|ru|es))*$")],
        help_text=_("Of interpretation: ar,zh,en,fr,ru,es; or en."),
    )
    practice_note = models.TextField(
        _("practice in words"),
        blank=True,
        help_text=_("For example Meets for five working days in May."),
    )
    website = models.URLField(_("web page"), blank=True)
    venue = models.ForeignKey(
        Venue,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="bodies",
        verbose_name=_("usual place"),
    )
    is_active = models.BooleanField(_("active"), default=True)
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    feed_number = FeedNumberField(unique=True, editable=False)

    objects = BodyQuerySet.as_manager()

    class Meta:
        ordering = ["position", "slug"]
        verbose_name = _("body")
        verbose_name_plural = _("bodies")
        constraints = [
            models.CheckConstraint(
                condition=~Q(parent=F("pk")),
                name="body_not_its_own_parent",
                violation_error_message=_("A body cannot be its own parent."),
            )
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("meetings:body_detail", args=[self.slug])

    def clean(self) -> None:
        """At most three levels, and no circle."""
        depth, above, seen = 1, self.parent, {self.pk}
        while above is not None:
            depth += 1
            if above.pk in seen or depth > MAX_DEPTH:
                raise ValidationError(
                    {"parent": _("Bodies are at most three levels deep.")}
                )
            seen.add(above.pk)
            above = above.parent

    @property
    def badge(self) -> str:
        """What stands on the badge: the acronym, else the short name, else the name."""
        return self.acronym or self.short_name or self.name


class BodyAlias(models.Model):
    """Another name under which documents cite a body."""

    body = models.ForeignKey(
        Body, models.CASCADE, related_name="aliases", verbose_name=_("body")
    )
    name = models.CharField(
        _("name"),
        max_length=300,
        help_text=_("As printed, for example Open-ended Interim Working Group."),
    )

    class Meta:
        ordering = ["name"]
        verbose_name = _("other name")
        verbose_name_plural = _("other names")
        constraints = [
            models.UniqueConstraint(
                fields=["body", "name"],
                name="body_alias_unique",
                violation_error_message=_("This body has that name already."),
            )
        ]

    def __str__(self) -> str:
        return self.name


class Practice(models.Model):
    """A body's rhythm: what it does by custom, without anybody having decided it."""

    body = models.ForeignKey(
        Body, models.CASCADE, related_name="practices", verbose_name=_("body")
    )
    kind = models.CharField(
        _("kind"),
        max_length=20,
        choices=SessionKind.choices,
        default=SessionKind.REGULAR,
    )
    every_years = models.PositiveSmallIntegerField(
        _("every … years"),
        default=1,
        validators=[MinValueValidator(1), MaxValueValidator(10)],
        help_text=_("1 for every year, 2 for every second."),
    )
    anchor_year = models.PositiveSmallIntegerField(
        _("a year in which it is held"),
        validators=[MinValueValidator(1945), MaxValueValidator(2100)],
        help_text=_("For example 2024: with 2 above, all even years."),
    )
    month = models.PositiveSmallIntegerField(
        _("month"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(12)],
        help_text=_("For example 5 for May; empty if it varies."),
    )
    days = models.PositiveSmallIntegerField(
        _("working days"), null=True, blank=True, help_text=_("For example 5.")
    )
    venue = models.ForeignKey(
        Venue,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("place"),
        help_text=_("Empty if it goes where it is invited."),
    )
    note = models.CharField(
        _("note"),
        max_length=300,
        blank=True,
        help_text=_("For example With talks on the Friday before."),
    )
    changed_at = models.DateTimeField(_("changed"), auto_now=True)

    class Meta:
        ordering = ["body", "month", "kind"]
        verbose_name = _("practice")
        verbose_name_plural = _("practice")
        constraints = [
            models.UniqueConstraint(
                fields=["body", "kind", "month"],
                name="practice_unique_for_body_kind_and_month",
                violation_error_message=_("This practice is entered already."),
            ),
            models.UniqueConstraint(
                fields=["body", "kind"],
                condition=Q(month=None),
                name="practice_without_month_unique_for_body_and_kind",
                violation_error_message=_("This practice is entered already."),
            ),
            models.CheckConstraint(
                condition=Q(month=None) | Q(month__range=(1, 12)),
                name="practice_month_is_one_to_twelve",
            ),
            models.CheckConstraint(
                condition=Q(days=None) | Q(days__gte=1),
                name="practice_lasts_a_day",
                violation_error_message=_("It lasts one day or more."),
            ),
            models.CheckConstraint(
                condition=Q(every_years__range=(1, 10)),
                name="practice_every_one_to_ten_years",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.body}: {self.get_kind_display()}"
