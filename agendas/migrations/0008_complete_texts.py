import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    """The texts are made of other rows, so that they are not moved but made anew."""

    dependencies = [
        ("agendas", "0007_mail"),
        ("meetings", "0003_versions"),
    ]

    operations = [
        migrations.DeleteModel("EventText"),
        migrations.CreateModel(
            name='CompleteTexts',
            fields=[
                ('writer', models.CharField(max_length=12, primary_key=True, serialize=False)),
            ],
            options={
                'verbose_name': 'complete texts',
                'verbose_name_plural': 'complete texts',
            },
        ),
        migrations.CreateModel(
            name='EventText',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('uid', models.CharField(max_length=260)),
                ('variant', models.CharField(max_length=20)),
                ('language', models.CharField(max_length=10)),
                ('writer', models.CharField(max_length=12)),
                ('first_day', models.DateField()),
                ('last_day', models.DateField()),
                ('starts', models.BigIntegerField()),
                ('ends', models.BigIntegerField()),
                ('zone', models.CharField(blank=True, max_length=60)),
                ('parent', models.CharField(blank=True, max_length=260)),
                ('text', models.BinaryField()),
                ('session', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='event_texts', to='meetings.session', verbose_name='session')),
            ],
            options={
                'verbose_name': 'text of an event',
                'verbose_name_plural': 'texts of events',
                'ordering': ['starts', 'uid'],
                'indexes': [models.Index(fields=['uid'], name='event_text_uid'), models.Index(fields=['writer', 'language', 'variant', 'last_day', 'first_day'], name='event_text_days')],
                'constraints': [models.UniqueConstraint(fields=('session', 'language', 'variant', 'uid'), name='event_text_unique')],
            },
        ),
    ]
