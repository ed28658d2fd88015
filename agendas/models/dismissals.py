"""Warnings that somebody has looked at and found to be right as it is."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from meetings.models import Session


class DismissedWarning(models.Model):
    """A warning about a session's programme that is not shown again, and why.

    It comes back when what it is about changes: another time is another fault.
    """

    session = models.ForeignKey(
        Session, models.CASCADE, related_name="dismissed_warnings"
    )
    identity = models.CharField(max_length=64, editable=False)
    text = models.TextField(_("warning"), help_text=_("As it was read."))
    reason = models.CharField(
        _("reason"),
        max_length=300,
        help_text=_("For example: The Bureau has decided so."),
    )
    dismissed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        related_name="+",
        verbose_name=_("dismissed by"),
    )
    dismissed_at = models.DateTimeField(_("dismissed"))

    class Meta:
        ordering = ["dismissed_at", "pk"]
        verbose_name = _("dismissed warning")
        verbose_name_plural = _("dismissed warnings")
        constraints = [
            models.UniqueConstraint(
                fields=["session", "identity"], name="warning_dismissed_once"
            ),
            models.CheckConstraint(
                condition=~Q(reason=""),
                name="warning_dismissed_with_reason",
                violation_error_message=_("Say why this is right as it is."),
            ),
        ]

    def __str__(self) -> str:
        return self.text
