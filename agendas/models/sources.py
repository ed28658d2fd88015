"""What was pasted or uploaded, kept as it came, with the review that it is in."""

from typing import Self

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from agendas.vocabulary import SourceState
from meetings.models import Session


class SourceTextQuerySet(models.QuerySet):
    def without_texts(self) -> Self:
        """Leaves in the database what may be megabytes, for lists."""
        return self.defer("content", "text", "review")

    def same_before(self, pk: int) -> Self:
        """The same octets, as they came earlier."""
        own = SourceText.objects.filter(pk=pk).values("content")[:1]
        return self.filter(content=own, pk__lt=pk).without_texts()


class SourceText(models.Model):
    """A document as a person pasted or uploaded it.

    What came is never changed: `content` holds the octets, in the database, so that it
    is in every backup and on every host; `text` the lines that are counted. The review
    is apart from both, and a better reader can read them again.
    """

    session = models.ForeignKey(
        Session,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="sources",
        verbose_name=_("session"),
    )
    file_name = models.CharField(_("file"), max_length=255, blank=True)
    content = models.BinaryField(_("content"))
    text = models.TextField(_("text"))
    year = models.PositiveSmallIntegerField(
        _("year"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1945), MaxValueValidator(2100)],
        help_text=_("For days that name no year."),
    )
    uploaded_at = models.DateTimeField(_("uploaded"))
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="+",
        verbose_name=_("by"),
    )
    state = models.CharField(
        _("state"),
        max_length=10,
        choices=SourceState.choices,
        default=SourceState.WAITING,
    )
    # What the list calls it: kind and symbol, or the first words.
    heading = models.CharField(_("document"), max_length=300, blank=True)
    # What was understood, as corrected so far (`agendas.reviews`).
    review = models.JSONField(null=True, blank=True)
    # Moves with each save of the review: who saves second is shown what the first did.
    version = models.PositiveIntegerField(default=0)
    imported_at = models.DateTimeField(_("imported"), null=True, blank=True)
    imported_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("imported by"),
    )

    objects = SourceTextQuerySet.as_manager()

    class Meta:
        ordering = ["-uploaded_at", "-pk"]
        verbose_name = _("source")
        verbose_name_plural = _("sources")
        constraints = [
            models.CheckConstraint(
                condition=Q(imported_at=None, imported_by=None)
                | Q(imported_at__isnull=False, imported_by__isnull=False),
                name="source_imported_at_and_by",
            ),
            models.CheckConstraint(
                condition=~Q(state="imported") | Q(imported_at__isnull=False),
                name="source_imported_by_somebody",
            ),
            models.CheckConstraint(
                condition=Q(year=None) | Q(year__gte=1945, year__lte=2100),
                name="source_year_in_bounds",
                violation_error_message=_("The years go from 1945 to 2100."),
            ),
        ]

    def __str__(self) -> str:
        return self.heading or self.name

    @property
    def name(self) -> str:
        """Its file's name; what was pasted has none."""
        return self.file_name or str(_("Pasted text"))

    @property
    def is_pasted(self) -> bool:
        return not self.file_name
