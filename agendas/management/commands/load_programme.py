"""Load the programme that is kept in fixtures/."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from agendas.loading import LoadError, load_programme


class Command(BaseCommand):
    help = (
        "Load the programme of meetings from fixtures/; a second run changes nothing."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--overwrite",
            action="store_true",
            help="Give what is there already the values of the files.",
        )
        parser.add_argument(
            "--directory",
            type=Path,
            default=Path(settings.BASE_DIR) / "fixtures",
            help="Another directory of files in the same format.",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            tally = load_programme(
                options["directory"],
                overwrite=options["overwrite"],
                now=timezone.now(),
            )
        except LoadError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(
            f"Added {tally.created} rows and changed {tally.changed}."
            if tally.created or tally.changed
            else "Everything is there already; nothing was changed."
        )
