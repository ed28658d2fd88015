from django.db import migrations, models
from django.db.models import F
from django.db.models.lookups import LessThanOrEqual

from meetings.models.days import Days
from meetings.word_indexes import SESSION_WORDS, drop_word_indexes, make_word_indexes


def widen_texts(apps, schema_editor):
    """What is searched is stored with Han letters three times each."""
    # A program before that still runs reads this file too, to tell whether it is ready.
    from meetings.search import widen  # noqa: PLC0415

    Session = apps.get_model("meetings", "Session")
    for session in Session.objects.only("search_text").iterator(chunk_size=200):
        text = widen(session.search_text)
        if text != session.search_text:
            Session.objects.filter(pk=session.pk).update(search_text=text)


def make_indexes(apps, schema_editor):
    make_word_indexes(schema_editor.connection, SESSION_WORDS)


def drop_indexes(apps, schema_editor):
    drop_word_indexes(schema_editor.connection, SESSION_WORDS)


class Migration(migrations.Migration):

    dependencies = [("meetings", "0005_feed_record_noted_at")]

    operations = [
        migrations.AddIndex(
            model_name="session",
            index=models.Index(
                condition=models.Q(("published_at__isnull", False)),
                fields=["id"],
                name="session_public",
            ),
        ),
        migrations.AddConstraint(
            model_name="session",
            constraint=models.CheckConstraint(
                condition=LessThanOrEqual(Days(F("last_day"), F("first_day")), 366),
                name="session_lasts_a_year_at_most",
                violation_error_message="It lasts longer than a year.",
            ),
        ),
        migrations.RunPython(widen_texts, migrations.RunPython.noop),
        migrations.RunPython(make_indexes, drop_indexes),
    ]
