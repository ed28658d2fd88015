"""Somebody edits while e-mails are gathered: nothing is told twice, nobody waits."""

import datetime as dt
from threading import Thread

import pytest
from django.db import connection, transaction

from agendas.actions import note_changes
from agendas.mail.gathering import gather
from agendas.models import LastSeen
from tests.factories import AT, make_session

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("locks")]
LATER = AT + dt.timedelta(days=1)


@pytest.fixture
def locks():
    """SQLite lets one write at a time, and needs none of this."""
    if not connection.features.has_select_for_update_skip_locked:
        pytest.skip("the database locks no rows")


def begin(act) -> Thread:
    """Another sender or editor, with a connection of its own."""

    def run() -> None:
        try:
            act()
        finally:
            connection.close()

    thread = Thread(target=run)
    thread.start()
    return thread


def test_what_somebody_is_changing_is_left_for_the_next_time():
    make_session()
    found = []
    with transaction.atomic():
        LastSeen.objects.select_for_update().get()
        sender = begin(lambda: found.append(gather(at=LATER)))
        sender.join(timeout=10)
        assert found == [0]

    assert LastSeen.objects.exclude(pending_since=None).count() == 1


def test_what_is_told_while_somebody_edits_is_not_told_again():
    session = make_session()
    session.last_day += dt.timedelta(days=3)
    session.save()
    with transaction.atomic():
        seen = LastSeen.objects.select_for_update().get()
        editor = begin(lambda: note_changes([session], at=LATER))
        editor.join(timeout=2)
        LastSeen.objects.update(pending_since=None, told=None)
    editor.join()

    after = LastSeen.objects.get()
    assert (after.pending_since, after.told) == (LATER, seen.picture)
    assert after.picture != seen.picture
