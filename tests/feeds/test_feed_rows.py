"""Feeds of single rows, of none, and of any number."""

import datetime as dt

import pytest
import time_machine
from django.test import Client

from tests.factories import (
    make_agenda,
    make_body,
    make_document,
    make_item,
    make_room,
    make_session,
    make_side_event,
    make_sitting,
    make_venue,
)
from tests.feeds.points import check_http
from tests.feeds.test_feeds import ALL, TODAY, events

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _today():
    with time_machine.travel(TODAY, tick=True):
        yield


def test_a_body_feed_holds_what_its_children_hold(client):
    cop = make_body(slug="untoc-cop")
    group = make_body(slug="untoc-wg", parent=cop)
    dialogue = make_body(slug="untoc-cd", parent=group)
    sessions = [make_session(body=body) for body in (cop, group, dialogue)]
    make_session()

    found = events(client, "/en/bodies/untoc-cop.ics")

    assert set(found) == {session.uid for session in sessions}


def test_an_empty_feed_is_good_too(client):
    assert check_http(Client().get, "/en/calendar.ics", pause=0.1) == []
    assert events(client, "/en/calendar.ics") == {}


def test_days_known_to_the_month_only_say_so(client):
    session = make_session(
        first_day=dt.date(2027, 5, 1), last_day=dt.date(2027, 5, 31), precision="month"
    )

    event = events(client, "/en/calendar.ics")[session.uid]

    assert str(event["SUMMARY"]).endswith(" (days to be decided)")
    assert (event.start, event.end) == (dt.date(2027, 5, 1), dt.date(2027, 6, 1))


@pytest.mark.parametrize("n", [1, 3])
def test_a_feed_needs_the_same_queries_for_any_number_of_rows(
    client, django_assert_num_queries, n
):
    body = make_body(slug="ta")
    for number in range(n):
        session = make_session(body=body, slug=f"ta-{number}", venue=make_venue())
        items = [make_item(agenda=make_agenda(session=session)) for _ in range(1)]
        make_document(items=items)
        make_sitting(session=session, items=items, room=make_room())
        make_side_event(session=session, room=make_room())

    with django_assert_num_queries(9):
        response = client.get(f"/en/calendar.ics?body=ta&detail=agenda&{ALL}")

    assert response.content.count(b"BEGIN:VEVENT") == 3 * n
