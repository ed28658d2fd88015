"""manage.py send_changes: tells subscribers by e-mail what has changed."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from agendas.mail.gathering import gather, tidy
from agendas.mail.sending import deliver


class Command(BaseCommand):
    help = (
        "Sends what has changed, once it has been quiet for a while, and the questions"
        " to new addresses. A timer runs it every minute; two at once do no harm."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.EMAIL_FROM:
            raise CommandError("No e-mail is sent: set EMAIL_URL and EMAIL_FROM.")
        tidy(at=timezone.now())
        gather(at=timezone.now())
        try:
            sent = deliver(now=timezone.now)
        except OSError as failure:
            raise CommandError(f"The mail server cannot be reached: {failure}") from (
                failure
            )
        if sent:
            self.stdout.write(f"Sent {sent} letters.")
