"""A body that holds a joint session no more, as its subscribers are told."""

import datetime as dt

import pytest
import time_machine
from django.test import Client
from django.utils.http import parse_http_date
from icalendar import Calendar

from agendas import actions
from meetings.models import Convening, Withdrawal
from tests.factories import (
    make_body,
    make_session,
    make_side_event,
    make_sitting,
    make_user,
)
from tests.feeds.points import check_bytes

pytestmark = pytest.mark.django_db
LATER = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)
DETAIL = "?detail=sittings&side-events=1"
LEFT, STAYED = f"bodies/ic.ics{DETAIL}", f"bodies/ta.ics{DETAIL}"
ABOVE, ALL = f"bodies/cop.ics{DETAIL}", f"calendar.ics{DETAIL}"
OWN = "sessions/joint.ics"


@pytest.fixture(autouse=True)
def _today():
    with time_machine.travel(dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC), tick=True):
        yield


@pytest.fixture
def joint():
    """A session of two bodies below a third, with a sitting and a side event."""
    above = make_body(slug="cop", acronym="COP", name="Conference")
    bodies = [
        make_body(
            slug=slug, acronym=slug.upper(), name=f"Group on {slug}", parent=above
        )
        for slug in ("ta", "ic")
    ]
    session = make_session(
        bodies=bodies, slug="joint", first_day=dt.date(2027, 5, 18), title=""
    )
    make_sitting(session=session)
    make_side_event(session=session)
    return session


def told(path: str) -> set[str]:
    """Statuses of the three events of a feed, which must all be there."""
    content = Client().get(f"/en/{path}").content
    assert check_bytes(content) == []
    events = Calendar.from_ical(content).events
    assert len(events) == 3
    return {str(event["STATUS"]) for event in events}


def event_of(session, path: str):
    content = Client().get(f"/en/{path}").content
    events = Calendar.from_ical(content).events
    return next(each for each in events if str(each["UID"]) == session.uid)


def leave(session) -> Convening:
    convening = session.convenings.get(body__slug="ic")
    convening.delete()
    actions.note_changes([session], at=LATER)
    return convening


def come_back(session, convening: Convening) -> None:
    Convening.objects.create(
        session=session, body=convening.body, position=convening.position
    )
    actions.note_changes([session], at=LATER)


def test_its_feed_tells_that_the_session_and_its_parts_are_off(joint):
    before = event_of(joint, LEFT)

    leave(joint)

    assert told(LEFT) == {"CANCELLED"}
    assert {told(path).pop() for path in (STAYED, ABOVE, ALL, OWN)} == {"CONFIRMED"}
    event = event_of(joint, LEFT)
    assert str(event["SUMMARY"]).endswith(str(before["SUMMARY"]).split(": ")[-1])
    assert int(event["SEQUENCE"]) > int(before["SEQUENCE"])
    changed = Client().get(f"/en/{LEFT}")["Last-Modified"]
    assert parse_http_date(changed) >= LATER.timestamp()


def test_that_is_over_with_the_day_of_the_session(joint):
    leave(joint)

    with time_machine.travel(dt.datetime(2027, 5, 31, 9, tzinfo=dt.UTC)):
        content = Client().get(f"/en/{LEFT}").content
    assert Calendar.from_ical(content).events == []


def test_later_changes_bring_it_back_to_nobody(joint):
    leave(joint)
    told_before = event_of(joint, STAYED)["SEQUENCE"]
    joint.refresh_from_db()
    joint.remarks = joint.remarks_en = "In two rooms"
    joint.save()
    actions.note_changes([joint], at=LATER)

    assert told(LEFT) == {"CANCELLED"}
    assert event_of(joint, STAYED)["SEQUENCE"] == told_before


def test_a_body_that_comes_back_finds_all_with_a_greater_sequence(joint):
    convening = leave(joint)
    off = int(event_of(joint, LEFT)["SEQUENCE"])

    come_back(joint, convening)

    assert told(LEFT) == {"CONFIRMED"}
    assert int(event_of(joint, LEFT)["SEQUENCE"]) > off
    assert not Withdrawal.objects.exists()


def test_what_is_published_again_under_one_body_stays_off_for_the_other(joint):
    actions.withdraw_session(session=joint, by=make_user(), at=LATER)
    joint.convenings.get(body__slug="ic").delete()
    joint.refresh_from_db()
    actions.publish_session(session=joint, by=make_user(), at=LATER)

    assert told(LEFT) == {"CANCELLED"}
    assert {told(path).pop() for path in (STAYED, ABOVE, ALL, OWN)} == {"CONFIRMED"}


def test_a_draft_leaves_no_trace(joint):
    draft = make_session(
        bodies=[each.body for each in joint.convenings.all()], published=False
    )
    leave(draft)

    assert not Withdrawal.objects.exists()
