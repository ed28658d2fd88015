"""Make anew what is stored beside the rows: the texts of events, and pictures."""

import argparse
from typing import Any

from django.core.management.base import BaseCommand
from django.db.models import Exists, OuterRef
from django.utils import timezone

from agendas.actions import note_changes
from agendas.changes.pictures import VERSION
from agendas.event_texts import are_complete
from agendas.models import CompleteTexts, EventText, LastSeen
from agendas.models.event_texts import writer
from meetings.models import Session

BATCH = 200


class Command(BaseCommand):
    help = (
        "Store the text of each event anew, and what the public sees of each session:"
        " after an upgrade, or when SITE_URL or UID_DOMAIN have changed. Until then"
        " feeds are right, but slow, and the next change of a session may go untold."
        " Stamps move only where what subscribers see has changed."
    )

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument(
            "--if-needed",
            action="store_true",
            help="Do nothing where everything is stored as this version would.",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if options["if_needed"] and not is_needed():
            return
        pks = list(Session.objects.order_by("pk").values_list("pk", flat=True))
        # A transaction for each batch: who edits meanwhile waits for one at most.
        for first in range(0, len(pks), BATCH):
            batch = Session.objects.filter(pk__in=pks[first : first + BATCH])
            note_changes(batch, at=timezone.now())
        EventText.objects.exclude(writer=writer()).delete()
        are_complete()
        if options["verbosity"]:
            count = EventText.objects.count()
            self.stdout.write(f"{count} texts of events are stored.")


def is_needed() -> bool:
    """Whether texts or pictures are missing, or were made by another version."""
    if not CompleteTexts.objects.filter(writer=writer()).exists():
        return True
    pictures = LastSeen.objects.filter(
        public_id=OuterRef("public_id"), picture__version=VERSION
    )
    return Session.objects.published().filter(~Exists(pictures)).exists()
