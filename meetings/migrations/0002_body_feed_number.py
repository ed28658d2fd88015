from django.db import migrations

from meetings.feed_codes import numbers_of
from meetings.models.bodies import FeedNumberField


def give_numbers(apps, schema_editor):
    """Each body takes its number; its history has the same one."""
    Body = apps.get_model("meetings", "Body")
    HistoricalBody = apps.get_model("meetings", "HistoricalBody")
    taken = set()
    for body in Body.objects.order_by("position", "slug"):
        number = next(n for n in numbers_of(body.slug) if n not in taken)
        taken.add(number)
        Body.objects.filter(pk=body.pk).update(feed_number=number)
        HistoricalBody.objects.filter(id=body.pk).update(feed_number=number)
    for past in HistoricalBody.objects.filter(feed_number=None):
        HistoricalBody.objects.filter(pk=past.pk).update(
            feed_number=next(numbers_of(past.slug))
        )


class Migration(migrations.Migration):

    dependencies = [("meetings", "0001_initial")]

    operations = [
        migrations.AddField(
            "body", "feed_number", FeedNumberField(editable=False, null=True)
        ),
        migrations.AddField(
            "historicalbody", "feed_number", FeedNumberField(editable=False, null=True)
        ),
        migrations.RunPython(give_numbers, migrations.RunPython.noop),
        migrations.AlterField(
            "body", "feed_number", FeedNumberField(editable=False, unique=True)
        ),
        migrations.AlterField(
            "historicalbody",
            "feed_number",
            FeedNumberField(db_index=True, editable=False),
        ),
    ]
