"""Indexes of words, which find a row by any part of any word of a text: PostgreSQL's.

Groups of three letters (the extension pg_trgm, which PostgreSQL has trusted since 13:
the owner of a database may create it). SQLite has none, and looks at each row. A search
is right without them, but takes the longer the more rows there are.
"""

import logging
from collections.abc import Mapping
from typing import Any

from django.db import DatabaseError, transaction

logger = logging.getLogger(__name__)

# Of each its name, and its table with the text that is searched.
SESSION_WORDS = {"session_words": ("meetings_session", "search_text")}


def make_word_indexes(connection: Any, indexes: Mapping[str, tuple[str, str]]) -> bool:
    """Make those that are not there; False where the database has no such indexes."""
    if connection.vendor != "postgresql":
        return False
    if not _has_trigrams(connection):
        return False
    with connection.cursor() as cursor:
        for name, (table, text) in indexes.items():
            # Without a list of what is to be put in yet, which every search would read.
            cursor.execute(
                f"CREATE INDEX IF NOT EXISTS {name} ON {table}"
                f" USING gin (({text}) gin_trgm_ops) WITH (fastupdate = off)"
            )
    return True


def drop_word_indexes(connection: Any, indexes: Mapping[str, tuple[str, str]]) -> None:
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            for name in indexes:
                cursor.execute(f"DROP INDEX IF EXISTS {name}")


def _has_trigrams(connection: Any) -> bool:
    """Whether the extension is there, or could be created."""
    try:
        # Within a transaction of its own: a refusal must not end a migration's.
        with transaction.atomic(connection.alias), connection.cursor() as cursor:
            cursor.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm")
    except DatabaseError as error:
        logger.warning(
            "No indexes of words: %s. See deploy/README.md, Indexes of words.",
            str(error).strip().splitlines()[0],
        )
        return False
    return True
