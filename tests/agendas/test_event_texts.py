"""Stored texts of events: what feeds give out, whoever has written it."""

import datetime as dt
import shutil

import pytest
from django.conf import settings as project
from django.core.management import call_command
from django.utils.translation import trans_real

from agendas import actions
from agendas.models import (
    Change,
    CompleteTexts,
    EventText,
    LastSeen,
    Sitting,
    event_texts,
)
from agendas.models.event_texts import writer
from meetings.models import Session
from tests.factories import AT, make_session, make_sitting

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


@pytest.fixture
def begin_with_other_words(settings, tmp_path):
    """begin(old, new): as a process of a version that has other words in French."""
    folder = tmp_path / "locale"
    shutil.copytree(project.BASE_DIR / "locale", folder)

    def as_a_new_process() -> None:
        event_texts._words.cache_clear()
        trans_real._translations = {}
        trans_real._default = None

    def begin(old: str, new: str) -> None:
        catalogue = folder / "fr/LC_MESSAGES/django.mo"
        assert len(old.encode()) == len(new.encode())
        content = catalogue.read_bytes()
        assert old.encode() in content
        catalogue.write_bytes(content.replace(old.encode(), new.encode()))
        settings.LOCALE_PATHS = [folder]
        as_a_new_process()

    yield begin
    settings.LOCALE_PATHS = [project.BASE_DIR / "locale"]
    as_a_new_process()


def stamps() -> dict[str, tuple[int, dt.datetime]]:
    return {
        row.uid: (row.sequence, row.changed_at)
        for model in (Session, Sitting)
        for row in model.objects.all()
    }


def test_an_upgrade_that_words_something_else_makes_the_texts_anew(
    client, capsys, begin_with_other_words
):
    closed = make_sitting(session=make_session(slug="closed"), is_closed=True)
    make_sitting(session=make_session(slug="open"))
    french = f"/fr/sessions/{closed.session.slug}.ics"
    before = stamps()
    assert "Séance privée" in client.get(french).content.decode()

    begin_with_other_words("Séance privée", "Séance fermée")
    actions._bump()  # a new process has nothing in its memory either

    assert "Séance fermée" in client.get(french).content.decode()
    assert rebuilt_if_needed(capsys)
    assert not rebuilt_if_needed(capsys)
    assert "Séance fermée" in client.get(french).content.decode()
    after = stamps()
    moved = {uid for uid in before if after[uid] != before[uid]}
    assert moved == {closed.uid}
    assert [sequence for sequence, _at in after.values()] == [0, 0, 0, 0]


def test_an_upgrade_that_words_something_of_no_feed_moves_no_stamp(
    capsys, begin_with_other_words
):
    make_sitting()
    before = stamps()

    begin_with_other_words("Enregistrer", "Enregistrez")

    assert rebuilt_if_needed(capsys)
    assert stamps() == before
