"""Make the indexes of words that `migrate` could not make."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import connection

from agendas.word_indexes import DOCUMENT_WORDS
from meetings.word_indexes import SESSION_WORDS, make_word_indexes


class Command(BaseCommand):
    help = (
        "Make the indexes by which PostgreSQL finds words in sessions and documents:"
        " `migrate` makes them, unless the extension pg_trgm was missing then."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        if connection.vendor != "postgresql":
            raise CommandError("Only PostgreSQL has indexes of words.")
        if not make_word_indexes(connection, SESSION_WORDS | DOCUMENT_WORDS):
            raise CommandError(
                "The extension pg_trgm is missing. As an administrator of PostgreSQL:"
                " CREATE EXTENSION pg_trgm; then run this again."
            )
        if options["verbosity"]:
            self.stdout.write("The indexes of words are there.")
