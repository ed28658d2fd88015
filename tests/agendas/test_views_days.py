"""The public pages of a day and of side events."""

import datetime as dt

import pytest

from meetings.models import Organizing, Panel
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
MONDAY = dt.datetime(2026, 5, 18, 8, 0, tzinfo=dt.UTC)


def test_day_shows_what_is_held_at_the_days_of_the_places(client):
    kyoto = make_session(venue=make_venue(time_zone="Asia/Tokyo"))
    panama = make_session(venue=make_venue(time_zone="America/Panama"))
    late = dt.datetime(2026, 5, 17, 23, 0, tzinfo=dt.UTC)
    in_kyoto = make_sitting(session=kyoto, starts_at=late)
    make_sitting(session=panama, starts_at=late)
    event = make_side_event(session=panama, starts_at=late + dt.timedelta(hours=7))
    make_sitting(session=kyoto, starts_at=MONDAY, published=False)
    make_side_event(session=make_session(published=False), starts_at=MONDAY)

    context = client.get("/en/calendar/2026/05/18/").context

    assert context["sittings"] == [in_kyoto]
    assert context["side_events"] == [event]
    assert context["sessions"] == [kyoto, panama]


@pytest.mark.parametrize(
    "day",
    ["2026/02/29", "2026/05/00", "2026/05/32", "1944/12/31"],
)
def test_day_that_is_none_is_unknown(client, day):
    assert client.get(f"/en/calendar/{day}/").status_code == 404


@pytest.mark.parametrize("day", ["1945/01/01", "2100/12/31"])
def test_days_at_the_ends_of_the_calendar_are_shown(client, day):
    assert client.get(f"/en/calendar/{day}/").status_code == 200


@pytest.mark.parametrize("n", [1, 3])
def test_day_needs_the_same_queries_for_any_number_of_rows(
    client, django_assert_num_queries, n
):
    for _ in range(n):
        session = make_session(venue=make_venue())
        item = make_item(agenda=make_agenda(session=session))
        make_sitting(session=session, items=[item], room=make_room())
        make_side_event(session=session)

    # Sessions, sittings and side events, each with what its rows show.
    with django_assert_num_queries(14):
        response = client.get("/en/calendar/2026/05/18/")

    assert len(response.context["sittings"]) == n


def test_side_events_stand_under_their_day_and_slot(client):
    session = make_session(slug="cop-13")
    one = make_side_event(session=session, starts_at=MONDAY)
    same_slot = make_side_event(session=session, starts_at=MONDAY)
    later = make_side_event(session=session, starts_at=MONDAY + dt.timedelta(hours=2))
    tomorrow = make_side_event(session=session, starts_at=MONDAY + dt.timedelta(days=1))
    make_side_event(session=session, starts_at=MONDAY, published=False)

    days = client.get("/en/sessions/cop-13/side-events/").context["days"]

    assert days == [
        (dt.date(2026, 5, 18), [[one, same_slot], [later]]),
        (dt.date(2026, 5, 19), [[tomorrow]]),
    ]


def test_side_event_tells_room_refreshments_and_panels(client):
    room = make_room(name="M0E79", floor="M Building")
    event = make_side_event(
        title="Tracing firearms",
        room=room,
        printed_room="MOE79",
        refreshments="after",
        organizers=["Austria"],
    )
    panel = Panel.objects.create(side_event=event, label="A", title="First half")
    other = make_side_event(organizers=["Kenya"])
    kenya = other.organizings.get().organizer
    Organizing.objects.create(side_event=event, panel=panel, organizer=kenya)

    text = client.get(event.get_absolute_url()).text

    for fact in [
        "Tracing firearms",
        "MOE79",
        "M Building",
        "After the event",
        "Austria",
        "Kenya",
        "First half",
        "Monday, 18 May 2026",
        "2–2.50 p.m.",
    ]:
        assert fact in text


def test_side_event_that_is_cancelled_says_so(client):
    event = make_side_event(is_cancelled=True)

    assert "Cancelled" in client.get(event.get_absolute_url()).text


def test_side_event_of_a_draft_answers_as_an_unknown_one(client):
    drafts = [
        make_side_event(published=False),
        make_side_event(session=make_session(published=False)),
    ]

    answers = [client.get(f"/en/side-events/{each.public_id}/") for each in drafts]

    assert [answer.status_code for answer in answers] == [404, 404]
    assert client.get("/en/side-events/unknown/").status_code == 404


@pytest.mark.parametrize("n", [1, 3])
def test_side_event_needs_the_same_queries_for_any_number_of_organizers(
    client, django_assert_num_queries, n
):
    event = make_side_event(organizers=[f"State {each}" for each in range(n)])

    with django_assert_num_queries(6):
        response = client.get(event.get_absolute_url())

    assert len(response.context["event"].own_organizings) == n
