"""What imports have written, so that a later one sees what people corrected since."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from meetings.models import Session


class ImportedRow(models.Model):
    """The values that the last import gave a row; kept apart from the row itself.

    A value that differs from what stands here was corrected by hand. `key` is how the
    document names the row within its session, so that a row is known again after its
    number or hour was corrected, and missed after somebody deleted it. Without a row it
    is what people left out when the document was imported.
    """

    session = models.ForeignKey(
        Session, models.CASCADE, related_name="imported_rows", verbose_name=_("session")
    )
    kind = models.CharField(max_length=20)  # of agendas.importing.results.Kind
    key = models.CharField(max_length=500)
    row = models.BigIntegerField(null=True, blank=True)  # the primary key of the row
    facts = models.JSONField(default=dict)

    class Meta:
        ordering = ["pk"]
        verbose_name = _("imported row")
        verbose_name_plural = _("imported rows")
        constraints = [
            models.UniqueConstraint(
                fields=["kind", "row"], name="imported_row_unique_for_row"
            )
        ]

    def __str__(self) -> str:
        return self.key
