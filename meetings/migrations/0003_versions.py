import django.db.models.deletion
from django.db import migrations, models


def keep_addresses(apps, schema_editor):
    """What was withdrawn so far was of one session each."""
    withdrawal, of_session = (
        apps.get_model("meetings", name) for name in ("Withdrawal", "WithdrawnFrom")
    )
    of_session.objects.bulk_create(
        of_session(withdrawal=each, slug=each.session_slug)
        for each in withdrawal.objects.all()
    )


class Migration(migrations.Migration):

    dependencies = [
        ('meetings', '0002_body_feed_number'),
    ]

    operations = [
        migrations.CreateModel(
            name='PublicChange',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('weight', models.PositiveBigIntegerField(default=1)),
            ],
            options={
                'verbose_name': 'change of what is public',
                'verbose_name_plural': 'changes of what is public',
            },
        ),
        migrations.CreateModel(
            name='WithdrawnFrom',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('slug', models.CharField(db_index=True, max_length=150)),
                ('withdrawal', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='sessions', to='meetings.withdrawal')),
            ],
            options={
                'verbose_name': 'session of a withdrawn entry',
                'verbose_name_plural': 'sessions of withdrawn entries',
                'constraints': [models.UniqueConstraint(fields=('withdrawal', 'slug'), name='withdrawn_from_unique')],
            },
        ),
        migrations.RunPython(keep_addresses, migrations.RunPython.noop),
        migrations.RemoveField(
            model_name='withdrawal',
            name='session_slug',
        ),
    ]
