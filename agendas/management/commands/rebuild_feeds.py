"""Make the stored texts of all events anew."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from agendas.actions import note_changes
from agendas.event_texts import are_complete
from agendas.models import EventText
from agendas.models.event_texts import writer
from meetings.models import Session

BATCH = 200


class Command(BaseCommand):
    help = (
        "Store the text of each event anew: after an upgrade, or when SITE_URL or"
        " UID_DOMAIN have changed. Until then feeds are right, but slow. Stamps move"
        " only where what subscribers see has changed."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        pks = list(Session.objects.order_by("pk").values_list("pk", flat=True))
        # A transaction for each batch: who edits meanwhile waits for one at most.
        for first in range(0, len(pks), BATCH):
            batch = Session.objects.filter(pk__in=pks[first : first + BATCH])
            note_changes(batch, at=timezone.now())
        EventText.objects.exclude(writer=writer()).delete()
        are_complete()
        self.stdout.write(f"{EventText.objects.count()} texts of events are stored.")
