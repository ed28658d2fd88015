import datetime as dt

import pytest

from agendas.joint_items import link_items
from agendas.models import ProgrammeEntry
from agendas.programme_checks import warnings_of
from meetings.models import Holiday
from tests.factories import (
    make_agenda,
    make_body,
    make_item,
    make_room,
    make_session,
    make_side_event,
    make_sitting,
    make_venue,
)

pytestmark = pytest.mark.django_db
MORNING = dt.datetime(2026, 5, 18, 8, tzinfo=dt.UTC)


def codes(session) -> list[str]:
    return [warning.code for warning in warnings_of(session, "en")]


def test_a_programme_without_fault_has_no_warnings():
    session = make_session(meetings_allotted=1)
    make_sitting(
        session=session, items=[make_item(agenda=make_agenda(session=session))]
    )

    assert codes(session) == []


def test_an_item_that_no_sitting_takes_up_is_named():
    session = make_session()
    agenda = make_agenda(session=session)
    taken = make_item(agenda=agenda)
    make_item(agenda=agenda, number="2", title="Other matters")
    make_sitting(session=session, items=[taken])

    texts = [warning.text for warning in warnings_of(session, "en")]

    assert texts == ["No sitting takes up item 2, “Other matters”."]


def test_a_joint_item_is_taken_up_under_either_number():
    one, two = make_body(), make_body()
    session = make_session(bodies=[one, two])
    first = make_item(agenda=make_agenda(session=session, body=one))
    second = make_item(agenda=make_agenda(session=session, body=two))
    link_items(item=first, partner=second)
    make_sitting(session=session, items=[first])

    assert codes(session) == ["joint_item_of_one_body_only"]


def test_more_sittings_than_allotted_are_counted():
    session = make_session(meetings_allotted=1)
    for hours in (0, 5):
        make_sitting(session=session, starts_at=MORNING + dt.timedelta(hours=hours))

    assert codes(session) == ["more_sittings_than_allotted"]


def test_a_cancelled_sitting_is_not_counted():
    session = make_session(meetings_allotted=1)
    make_sitting(session=session)
    make_sitting(
        session=session, starts_at=MORNING + dt.timedelta(hours=5), is_cancelled=True
    )

    assert codes(session) == []


def test_holidays_of_the_place_are_known():
    venue = make_venue()
    Holiday.objects.create(venue=venue, day=dt.date(2026, 5, 18), name="Whit Monday")

    assert codes(make_session(venue=venue)) == ["session_on_holiday"]
    assert codes(make_session(venue=make_venue())) == []


def test_a_congress_may_begin_on_a_saturday():
    saturday = dt.date(2026, 4, 25)

    congress = make_session(body=make_body(kind="congress"), first_day=saturday)
    group = make_session(first_day=saturday)

    assert codes(congress) == []
    assert codes(group) == ["session_on_rest_day", "session_on_rest_day"]


@pytest.mark.parametrize("make", [make_sitting, make_side_event])
def test_a_room_that_another_session_takes_at_once_is_told_of(make):
    room = make_room()
    session = make_session()
    make_sitting(session=session, room=room, starts_at=MORNING)
    make(room=room, starts_at=MORNING, session=make_session())

    assert codes(session) == ["room_taken_twice"]


def test_a_room_taken_twice_is_told_on_the_clock_of_the_place():
    room = make_room(venue=make_venue(time_zone="Asia/Qatar"), name="Hall 2")
    session = make_session(venue=room.venue, last_day=MORNING.date())
    make_sitting(session=session, room=room, starts_at=MORNING)
    make_side_event(session=session, room=room, starts_at=MORNING, title="Ledgers")

    [warning] = warnings_of(session, "en")

    assert "18 May 2026, 11 a.m." in warning.text


def test_rooms_of_one_name_in_two_places_are_two_rooms():
    session = make_session()
    make_sitting(session=session, room=make_room(name="M7"), starts_at=MORNING)
    make_side_event(session=session, room=make_room(name="M7"), starts_at=MORNING)

    assert codes(session) == []


def test_related_bodies_at_once_are_told_of_unless_one_sits_in_the_other():
    parent = make_body(kind="conference")
    session = make_session(body=parent)
    make_session(body=make_body(parent=parent))
    make_session(body=make_body(parent=parent), held_during=session)
    make_session(body=make_body(parent=parent), status="cancelled")

    assert codes(session) == ["sessions_overlap"]


def test_two_that_sit_in_one_conference_are_one_family():
    parent = make_body(kind="conference")
    conference = make_session(body=parent)
    first = make_session(body=make_body(parent=parent), held_during=conference)
    make_session(body=make_body(parent=parent), held_during=conference)

    assert codes(first) == []


def test_a_row_that_goes_on_in_its_own_sitting_is_a_hint():
    session = make_session()
    item = make_item(agenda=make_agenda(session=session))
    sitting = make_sitting(session=session, items=[item])
    ProgrammeEntry.objects.create(sitting=sitting, item=item, position=5)

    [warning] = warnings_of(session, "en")

    assert (warning.code, warning.is_hint) == ("continued_where_it_began", True)


@pytest.mark.parametrize("n", [1, 3])
def test_warnings_need_the_same_queries_for_any_number_of_rows(
    n, django_assert_max_num_queries
):
    session = make_session()
    agenda = make_agenda(session=session)
    for hours in range(n):
        start = MORNING + dt.timedelta(hours=3 * hours)
        item = make_item(agenda=agenda)
        make_sitting(session=session, items=[item], starts_at=start, room=make_room())
        make_side_event(session=session, starts_at=start)

    with django_assert_max_num_queries(14):
        warnings_of(session, "en")
