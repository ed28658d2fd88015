"""A load tells what it changed, and an empty calendar only begins with it."""

import datetime as dt

import pytest

from agendas.changes.lines import plain
from agendas.changes.wording import lines_of
from agendas.loading import load_programme
from agendas.models import Change, LastSeen
from tests.agendas.loading.small import FILES, NOW, write_files

pytestmark = pytest.mark.django_db
LATER = NOW + dt.timedelta(days=30)


@pytest.fixture
def directory(tmp_path):
    directory = write_files(tmp_path, FILES)
    load_programme(directory, now=NOW)
    return directory


def test_an_empty_calendar_begins_without_news(directory):
    pending = LastSeen.objects.exclude(pending_since=None)

    assert LastSeen.objects.count() == 2
    assert (list(Change.objects.all()), list(pending)) == ([], [])


@pytest.mark.parametrize("overwrite", [False, True])
def test_loading_the_same_again_tells_nothing(directory, overwrite):
    load_programme(directory, overwrite=overwrite, now=LATER)

    assert list(Change.objects.all()) == []


def test_what_a_later_load_changes_is_told(directory):
    sessions = directory / "sessions/all.yaml"
    sessions.write_text(sessions.read_text().replace("22–26 May", "22–25 May"))

    load_programme(directory, overwrite=True, now=LATER)

    [change] = Change.objects.all()
    assert [plain(line) for line in lines_of(change.differences)] == [
        "Moved from 22–26 May 2023 to 22–25 May 2023"
    ]
    assert change.at == LATER
