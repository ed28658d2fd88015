"""Stored texts of events: what feeds give out, whoever has written it."""

import pytest
from django.core.management import call_command

from agendas import actions
from agendas.models import Change, CompleteTexts, EventText, LastSeen
from agendas.models.event_texts import writer
from tests.factories import AT, make_session

pytestmark = pytest.mark.django_db
FEED = "/en/calendar.ics?year=2026"
ELSEWHERE = "http://127.0.0.1:8000"


def events(client) -> int:
    return client.get(FEED).content.count(b"BEGIN:VEVENT")


def test_what_another_writer_has_stored_is_not_missing_in_feeds(client, settings):
    """As when a command is run without the environment of the site."""
    session, _other = make_session(), make_session()
    here = settings.SITE_URL
    settings.SITE_URL = ELSEWHERE
    actions.note_changes([session], at=AT)
    settings.SITE_URL = here

    assert events(client) == 2
    assert ELSEWHERE not in client.get(FEED).content.decode()


def test_a_database_of_before_has_its_feeds_and_the_command_stores_them(client, capsys):
    make_session(), make_session()
    before = client.get(FEED).content
    EventText.objects.all().delete()
    CompleteTexts.objects.all().delete()
    actions._bump()

    assert client.get(FEED).content == before
    call_command("rebuild_feeds")

    assert (
        capsys.readouterr().out
        == f"{EventText.objects.count()} texts of events are stored.\n"
    )
    assert list(CompleteTexts.objects.values_list("writer", flat=True)) == [writer()]
    assert client.get(FEED).content == before


def rebuilt_if_needed(capsys) -> bool:
    call_command("rebuild_feeds", "--if-needed")
    return bool(capsys.readouterr().out)


def test_the_command_can_be_called_at_every_start(capsys):
    make_session()

    assert not rebuilt_if_needed(capsys)
    make_session(published=False)
    assert not rebuilt_if_needed(capsys)


def test_texts_with_other_addresses_are_made_anew(capsys, settings):
    make_session()
    settings.SITE_URL = ELSEWHERE

    assert rebuilt_if_needed(capsys)
    assert not rebuilt_if_needed(capsys)
    assert ELSEWHERE in bytes(EventText.objects.first().text).decode()


@pytest.mark.parametrize("kept", ["nothing", "an older picture"])
def test_the_first_change_after_an_upgrade_is_told(capsys, kept):
    session, _other = make_session(), make_session()
    seen = LastSeen.objects.filter(public_id=session.public_id)
    Change.objects.all().delete()
    if kept == "nothing":
        seen.delete()
    else:
        seen.update(picture={"version": 0})

    assert rebuilt_if_needed(capsys)
    assert not Change.objects.exists()
    session.remarks = session.remarks_en = "Held in person."
    session.save()
    actions.note_changes([session], at=AT)

    assert Change.objects.get().session_public_id == session.public_id
    assert not rebuilt_if_needed(capsys)
