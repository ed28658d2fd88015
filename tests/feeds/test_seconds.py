"""Two changes within a second, for programs that go by Last-Modified alone."""

import datetime as dt

import pytest
import time_machine
from django.test import Client
from django.utils.http import http_date, parse_http_date

from agendas import actions
from meetings.models import FeedRecord
from tests.factories import make_body, make_session

pytestmark = pytest.mark.django_db
NOW = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)
DAY = dt.date(2027, 5, 18)
HOUR = dt.timedelta(hours=1)
ALL = "/en/calendar.ics"


def seconds(number: float) -> dt.timedelta:
    return dt.timedelta(seconds=number)


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(NOW, tick=False) as traveller:
        yield traveller


@pytest.fixture
def change():
    """change(at, body): another remark on the session of a body."""
    sessions = {
        slug: make_session(body=make_body(slug=slug), first_day=DAY)
        for slug in ["ta", "ic"]
    }

    def change_remark(at: dt.datetime, body: str = "ta") -> None:
        session = sessions[body]
        session.remarks = session.remarks_en = f"Said at {at}"
        session.save()
        actions.note_changes([session], at=at)

    return change_remark


def last_modified(path: str = ALL) -> float | None:
    told = Client().get(path).headers.get("Last-Modified")
    return parse_http_date(told) if told else None


def status(since: float, path: str = ALL) -> int:
    headers = {"if-modified-since": http_date(since)}
    return Client().get(path, headers=headers).status_code


@pytest.mark.parametrize("second", ["ta", "ic"])
def test_who_asked_between_two_changes_of_a_second_sees_the_second(
    change, clock, second
):
    change(NOW + seconds(0.2))
    clock.move_to(NOW + seconds(0.4))
    between = last_modified()
    change(NOW + seconds(0.7), second)
    clock.move_to(NOW + HOUR)

    assert between == NOW.timestamp()
    assert status(between) == 200
    assert status(last_modified()) == 304


def test_no_time_is_told_that_is_still_to_come(change, clock):
    for part in [0.1, 0.2, 0.3]:
        change(NOW + seconds(part))
    clock.move_to(NOW + seconds(0.4))
    early = Client().get(ALL)

    assert early.status_code == 200
    assert "Last-Modified" not in early
    again = Client().get(ALL, headers={"if-none-match": early["ETag"]})
    assert (again.status_code, "Last-Modified" in again) == (304, False)
    assert status(NOW.timestamp()) == 200

    clock.move_to(NOW + seconds(2))
    assert last_modified() == (NOW + seconds(2)).timestamp()


def test_what_is_noted_twice_in_one_change_takes_one_second(change):
    change(NOW + seconds(0.2))
    change(NOW + seconds(0.2))
    change(NOW + seconds(0.2), "ic")

    assert set(FeedRecord.objects.values_list("changed_at", flat=True)) == {NOW}


def test_a_change_that_took_long_is_later_than_what_was_told_meanwhile(change, clock):
    """It is told with the moment at which it began."""
    change(NOW - seconds(2), "ic")
    meanwhile = last_modified()
    change(NOW - seconds(30), "ta")
    clock.move_to(NOW + HOUR)

    assert meanwhile == (NOW - seconds(2)).timestamp()
    assert status(meanwhile) == 200
    assert last_modified() == (NOW - seconds(1)).timestamp()


@pytest.mark.parametrize(
    ("since", "expected"),
    [
        ("Fri, 01 Jan 2100 00:00:00 GMT", 304),  # it has not changed since then
        ("yesterday", 200),
        ("", 200),
        ("2026-11-23T09:00:00Z", 200),
        ("Mon, 23 Nov 2026 09:00:00 CET", 200),
        ("Mon, 99 Nov 2026 09:00:00 GMT", 200),
        ("Mon, 23 Nov 2026 09:00:00 GMT", 304),
        ("Monday, 23-Nov-26 09:00:00 GMT", 304),
        ("Mon Nov 23 09:00:00 2026", 304),
        ("Mon, 23 Nov 2026 08:59:59 GMT", 200),
    ],
)
def test_a_date_is_read_in_the_three_forms_of_rfc_9110_and_ignored_otherwise(
    change, since, expected
):
    change(NOW)

    answer = Client().get(ALL, headers={"if-modified-since": since})

    assert answer.status_code == expected
