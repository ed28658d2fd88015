"""Two fresh databases have the same identities and stamps, whenever they are filled."""

import datetime as dt

import pytest
from django.db import transaction

from agendas.loading import load_programme
from agendas.models import Sitting
from meetings.models import FeedRecord, Session, SideEvent
from tests.agendas.loading.small import FILES, NOW, write_files


def stamps(directory, *, now: dt.datetime) -> list:
    """What feeds are made of, after a load that is then taken back."""
    fields = ["public_id", "sequence", "changed_at", "content_digest"]
    with transaction.atomic():
        load_programme(directory, now=now)
        found = [
            list(model.objects.order_by("public_id").values_list(*fields))
            for model in [Session, Sitting, SideEvent]
        ]
        found.append(list(FeedRecord.objects.values_list("body__slug", "changed_at")))
        transaction.set_rollback(True)
    return found


@pytest.mark.django_db
def test_two_fresh_loads_are_stamped_alike(tmp_path):
    directory = write_files(tmp_path, FILES)

    first = stamps(directory, now=NOW)
    second = stamps(directory, now=NOW + dt.timedelta(days=400))

    assert first == second
    assert [len(rows) for rows in first] == [2, 1, 1, 3]
