"""PostgreSQL finds words by an index, and does without where it may have none."""

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from agendas.models import Document, DocumentSymbol
from agendas.word_indexes import DOCUMENT_WORDS
from meetings.models import Session
from meetings.word_indexes import SESSION_WORDS, make_word_indexes

postgresql = pytest.mark.skipif(
    connection.vendor != "postgresql", reason="DATABASE_URL names no PostgreSQL"
)
pytestmark = pytest.mark.django_db


def execute(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)


@postgresql
@pytest.mark.parametrize(
    ("index", "found"),
    [
        ("session_words", lambda: Session.objects.matching("recouvrement")),
        ("session_words", lambda: Session.objects.matching("腐")),
        (
            "document_words_en",
            lambda: Document.objects.filter(title_en__icontains="Report"),
        ),
        (
            "symbol_words",
            lambda: DocumentSymbol.objects.filter(symbol__icontains="cosp"),
        ),
    ],
)
def test_words_are_found_by_their_index(index, found):
    execute("SET LOCAL enable_seqscan = off")
    execute("SET LOCAL enable_indexscan = off")

    assert f"Bitmap Index Scan on {index}" in found().order_by().explain()


@postgresql
def test_the_command_makes_the_indexes_that_are_not_there():
    execute("DROP INDEX session_words, symbol_words")

    call_command("index_words", verbosity=0)

    with connection.cursor() as cursor:
        cursor.execute("SELECT indexname FROM pg_indexes")
        names = {name for (name,) in cursor.fetchall()}
    assert (SESSION_WORDS | DOCUMENT_WORDS).keys() <= names


@postgresql
def test_who_may_not_create_the_extension_is_told_how(caplog):
    execute("DROP EXTENSION pg_trgm CASCADE")
    execute("CREATE ROLE without_rights")
    execute("SET LOCAL ROLE without_rights")

    with pytest.raises(CommandError, match="CREATE EXTENSION pg_trgm"):
        call_command("index_words", verbosity=0)

    assert "permission denied" in caplog.text
    assert not Session.objects.none().exists()  # and the transaction goes on


@pytest.mark.skipif(connection.vendor == "postgresql", reason="it has such indexes")
def test_another_database_has_no_indexes_of_words():
    assert not make_word_indexes(connection, SESSION_WORDS)
    with pytest.raises(CommandError, match="Only PostgreSQL"):
        call_command("index_words", verbosity=0)
