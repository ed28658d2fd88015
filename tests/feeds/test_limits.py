"""Feeds of which not all has room: what is to come stays before what is over."""

import datetime as dt

import pytest
import time_machine
from django.utils.http import parse_http_date
from icalendar import Calendar

from agendas import feed_answers
from agendas.models import CompleteTexts, EventText
from meetings.ical import calendar
from tests.factories import make_session, make_sitting
from tests.feeds.points import check_bytes

pytestmark = pytest.mark.django_db
NOW = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)
TODAY = NOW.date()
FEED = "/en/calendar.ics?from=2020-01-01"
OLDER = "Older meetings are left out; subscribe to single bodies."
FAR = "Meetings far ahead, and older ones, are left out; subscribe to single bodies."


@pytest.fixture(autouse=True)
def _today():
    with time_machine.travel(NOW, tick=True):
        yield


@pytest.fixture(autouse=True)
def _room(monkeypatch):
    """For five events."""
    monkeypatch.setattr(calendar, "MAX_EVENTS", 5)
    monkeypatch.setattr(feed_answers, "MAX_EVENTS", 5)
    monkeypatch.setattr(feed_answers, "MAX_ROWS", 11)


def make_sessions(*days_from_today: int) -> None:
    for days in days_from_today:
        day = TODAY + dt.timedelta(days=days)
        make_session(first_day=day, last_day=day)


def fed(client, path=FEED) -> tuple[list[int], str]:
    """How many days from today the events of a feed are, and its last sentence."""
    response = client.get(path)
    assert check_bytes(response.content) == []
    found = Calendar.from_ical(response.content)
    days = [(event.start - TODAY).days for event in found.events]
    return sorted(days), str(found["DESCRIPTION"]).splitlines()[-1]


@pytest.fixture(params=["stored", "made when asked for"])
def texts(request):
    def lose():
        if request.param != "stored":
            EventText.objects.all().delete()
            CompleteTexts.objects.all().delete()

    return lose


def test_the_oldest_of_what_is_over_has_no_room(client, texts):
    make_sessions(-400, -300, -200, -100, -1, 0, 100, 400)
    texts()

    assert fed(client) == ([-100, -1, 0, 100, 400], OLDER)


def test_once_only_what_is_to_come_is_left_the_farthest_has_no_room(client, texts):
    make_sessions(-100, -1, 0, 1, 100, 200, 300, 400, 500)
    texts()

    assert fed(client) == ([0, 1, 100, 200, 300], FAR)


def test_however_many_there_are_what_comes_next_is_in_the_feed(client, texts):
    make_sessions(*range(-10, 0), *range(20))
    texts()

    assert fed(client) == ([0, 1, 2, 3, 4], FAR)


def test_a_feed_of_a_year_that_is_over_keeps_its_end(client):
    make_sessions(*range(-710, -700))

    assert fed(client, "/en/calendar/2024.ics") == (list(range(-705, -700)), OLDER)


def test_what_a_full_feed_holds_moves_with_the_days_and_last_modified_tells_it(client):
    make_sessions(-1, 0, 1, 2, 3, 4)
    before = client.get(FEED)
    again = client.get(FEED, headers={"if-modified-since": before["Last-Modified"]})
    with time_machine.travel(NOW + dt.timedelta(days=1)):
        after = client.get(FEED, headers={"if-modified-since": before["Last-Modified"]})
        days, _note = fed(client)

    assert again.status_code == 304
    assert (after.status_code, days) == (200, [0, 1, 2, 3, 4])
    midnight = dt.datetime(2026, 11, 23, 23, tzinfo=dt.UTC)
    assert parse_http_date(after["Last-Modified"]) == midnight.timestamp()


def test_what_a_full_feed_of_long_ago_holds_does_not_move(client):
    make_sessions(*range(-710, -700))
    path = "/en/calendar/2024.ics"
    before = client.get(path)
    with time_machine.travel(NOW + dt.timedelta(days=1)):
        after = client.get(path, headers={"if-modified-since": before["Last-Modified"]})

    assert after.status_code == 304


def test_a_sitting_of_this_evening_is_to_come(client):
    session = make_session(first_day=TODAY - dt.timedelta(days=3), last_day=TODAY)
    evening = NOW.replace(hour=20)
    sitting = make_sitting(
        session=session, starts_at=evening, ends_at=evening + dt.timedelta(hours=2)
    )
    make_sessions(10, 20, 30, 40)

    content = client.get(FEED + "&detail=sittings").content.decode()

    assert f"UID:{sitting.uid}" in content
