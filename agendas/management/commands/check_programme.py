"""Print what a careful reader would ask about the programmes of sessions."""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from django.utils.translation import override

from agendas.admin.warnings import place_of
from agendas.programme_checks import warnings_of
from meetings.models import Session


class Command(BaseCommand):
    help = "Check the organization of work of sessions; of those to come unless named."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("slugs", nargs="*", metavar="SLUG")
        parser.add_argument(
            "--all", action="store_true", help="Also the sessions that are over."
        )
        parser.add_argument(
            "--dismissed",
            action="store_true",
            help="Also what was dismissed, with its reason.",
        )
        parser.add_argument(
            "--language",
            default="en",
            choices=[code for code, _name in settings.LANGUAGES],
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Exit 0 also when there are warnings: none of them blocks anything."""
        count = 0
        with override(options["language"]):
            for session in _sessions(options["slugs"], every=options["all"]):
                lines = list(_lines(session, options))
                count += len(lines)
                if lines:
                    self.stdout.write("\n".join([f"{session.slug}: {session}", *lines]))
        self.stdout.write(f"Warnings: {count}.")


def _sessions(slugs: list[str], *, every: bool) -> list[Session]:
    found = Session.objects.with_bodies()
    if not slugs:
        today = timezone.localdate()
        return list(found if every else found.upcoming(today))
    sessions = list(found.filter(slug__in=slugs))
    if unknown := sorted(set(slugs) - {each.slug for each in sessions}):
        raise CommandError(f"There is no session {', '.join(unknown)}.")
    return sessions


def _lines(session: Session, options: dict[str, Any]) -> Any:
    for warning in warnings_of(session, options["language"]):
        kind = "hint" if warning.is_hint else "warning"
        line = f"  {kind}: {warning.text} {settings.SITE_URL}{place_of(warning)}"
        if warning.dismissal is None:
            yield line
        elif options["dismissed"]:
            yield f"{line} (dismissed: {warning.dismissal.reason})"
