"""A room that is none of the venue's is shown as it is printed, wherever rooms are."""

import datetime as dt
import json

import pytest
from django.forms import modelform_factory
from icalendar import Calendar

from agendas.admin.session_forms import SittingRowForm
from agendas.models import Sitting
from agendas.programme_checks import warnings_of
from agendas.public_facts import sitting_content, sitting_schedule
from tests.factories import (
    make_agenda,
    make_item,
    make_room,
    make_session,
    make_side_event,
    make_sitting,
    make_venue,
)

pytestmark = pytest.mark.django_db
MORNING = dt.datetime(2026, 5, 18, 8, tzinfo=dt.UTC)


@pytest.fixture
def session():
    session = make_session(slug="cop-13", venue=make_venue())
    item = make_item(agenda=make_agenda(session=session))
    make_sitting(session=session, items=[item], printed_room="Festsaal")
    return session


@pytest.mark.parametrize(
    "address",
    [
        "/en/sessions/cop-13/",
        "/en/sessions/cop-13/programme/",
        "/en/sessions/cop-13/programme/print/",
        "/en/sessions/cop-13/programme.txt",
        "/ar/sessions/cop-13/programme/",
        "/en/calendar/2026/05/18/",
    ],
)
def test_pages_and_papers_show_the_room_as_printed(client, session, address):
    assert "Festsaal" in client.get(address).text


def test_feeds_say_the_room_as_printed(client, session):
    octets = client.get("/en/sessions/cop-13.ics?detail=sittings").content

    places = [str(event["LOCATION"]) for event in Calendar.from_ical(octets).events]
    assert [place.partition(",")[0] for place in places].count("Festsaal") == 1


def test_the_api_says_the_room_as_printed(client, session):
    answer = json.loads(client.get("/api/v1/sessions/cop-13").content)
    rooms = [each["room"] for each in answer["sittings"]]

    assert rooms == ["Festsaal"]


def test_another_printed_room_is_news_of_time_and_place(session):
    sitting = Sitting.objects.get()
    before = sitting_schedule(sitting), sitting_content(sitting)["places"]["fr"]

    sitting.printed_room = "Hall 3"

    after = sitting_schedule(sitting), sitting_content(sitting)["places"]["fr"]
    assert (before[0]["room"], after[0]["room"]) == ("Festsaal", "Hall 3")
    assert (before[1][0], after[1][0]) == ("Festsaal", "Hall 3")


def test_a_room_that_is_chosen_takes_the_place_of_the_printed_one(session):
    sitting, room = Sitting.objects.get(), make_room(venue=session.venue)
    sent = {"day": "18 May 2026", "hours": "10 a.m.–1 p.m.", "track": "plenary"}
    names = ["day", "hours", "track", "room", "is_cancelled"]
    row = modelform_factory(Sitting, form=SittingRowForm, fields=names)
    form = row(sent | {"room": room.pk}, instance=sitting)
    form.session = session

    assert form.is_valid(), form.errors
    form.save()

    sitting.refresh_from_db()
    assert (sitting.room, sitting.printed_room) == (room, "")


def codes(session) -> list[str]:
    return [each.code for each in warnings_of(session, "en")]


@pytest.mark.parametrize("make", [make_sitting, make_side_event])
def test_a_printed_room_that_is_taken_twice_is_told_of(session, make):
    other = make_session(venue=session.venue)
    make(session=other, starts_at=MORNING, printed_room="FESTSAAL")
    assert codes(session) == []  # written otherwise, and of another session

    make(
        session=other,
        starts_at=MORNING,
        printed_room="Festsaal",
        **{"track": "parallel"} if make is make_sitting else {},
    )

    assert codes(session) == ["room_taken_twice"]


def test_printed_rooms_of_two_places_are_two_rooms(session):
    other = make_session(venue=make_venue())
    make_sitting(session=other, starts_at=MORNING, printed_room="Festsaal")

    assert codes(session) == []


def test_a_printed_room_and_a_room_of_that_name_are_one_room(session):
    room = make_room(venue=session.venue, name="Festsaal")
    make_side_event(session=session, starts_at=MORNING, room=room)

    assert codes(session) == ["room_taken_twice"]
