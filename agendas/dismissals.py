"""Warnings dismissed with a reason, and asked for again: each is logged."""

import datetime as dt
from typing import Any

from django.contrib.admin.models import CHANGE, LogEntry
from django.db import transaction

from agendas.models import DismissedWarning
from agendas.programme_checks import ProgrammeWarning
from meetings.models import Session


@transaction.atomic
def dismiss(
    *,
    session: Session,
    warning: ProgrammeWarning,
    reason: str,
    by: Any,
    at: dt.datetime,
) -> None:
    """Keep why a warning is right as it is; a second reason takes the first's place."""
    DismissedWarning.objects.update_or_create(
        session=session,
        identity=warning.identity,
        defaults={
            "text": warning.text,
            "reason": reason,
            "dismissed_by": by,
            "dismissed_at": at,
        },
    )
    _log(session, by, f"Dismissed: {warning.text} Reason: {reason}")


@transaction.atomic
def ask_again(*, dismissed: DismissedWarning, by: Any) -> None:
    """Show a warning again."""
    _log(dismissed.session, by, f"Asked again: {dismissed.text}")
    dismissed.delete()


def _log(session: Session, by: Any, message: str) -> None:
    LogEntry.objects.log_actions(by.pk, [session], CHANGE, message, single_object=True)
