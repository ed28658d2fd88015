from django.db import migrations

from agendas.word_indexes import DOCUMENT_WORDS
from meetings.word_indexes import drop_word_indexes, make_word_indexes


def make_indexes(apps, schema_editor):
    make_word_indexes(schema_editor.connection, DOCUMENT_WORDS)


def drop_indexes(apps, schema_editor):
    drop_word_indexes(schema_editor.connection, DOCUMENT_WORDS)


class Migration(migrations.Migration):

    dependencies = [("agendas", "0010_refused_letters"), ("meetings", "0006_search")]

    operations = [migrations.RunPython(make_indexes, drop_indexes)]
