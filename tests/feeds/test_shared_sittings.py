"""A sitting that sessions share, when one of them sits there no more."""

import datetime as dt

import pytest
import time_machine
from django.test import Client
from django.utils.http import parse_http_date
from icalendar import Calendar

from agendas import actions
from agendas.models import Sitting
from agendas.pick_codes import Picks, format_picks, row_key
from meetings.models import Withdrawal
from tests.factories import AT, make_body, make_session, make_sitting, make_user
from tests.feeds.points import check_bytes

pytestmark = pytest.mark.django_db
LATER = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)
DAY = dt.date(2027, 5, 18)
HOST = ["sessions/host.ics", "bodies/ta.ics?detail=sittings"]
GUEST = ["sessions/guest.ics", "bodies/ic.ics?detail=sittings"]
ALL = "calendar.ics?detail=sittings"


@pytest.fixture(autouse=True)
def _today():
    with time_machine.travel(dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC), tick=True):
        yield


@pytest.fixture
def guest():
    body = make_body(slug="ic", acronym="IC", name="Group on IC")
    return make_session(body=body, slug="guest", first_day=DAY, kind="resumed")


@pytest.fixture
def shared(guest):
    """A sitting of the session "host" in which "guest" sits as well."""
    body = make_body(slug="ta", acronym="TA", name="Group on TA")
    host = make_session(body=body, slug="host", first_day=DAY)
    sitting = make_sitting(session=host)
    sitting.joint_sessions.add(guest)
    actions.note_changes([host], at=AT)
    return sitting


def told(sitting: Sitting, path: str) -> str:
    """What a feed says of the sitting: its status, or that it is not there."""
    response = Client().get(f"/en/{path}")
    if response.status_code == 404:
        return "no feed"
    assert check_bytes(response.content) == []
    found = {str(e["UID"]): e for e in Calendar.from_ical(response.content).events}
    event = found.get(sitting.uid)
    return str(event["STATUS"]) if event else "not there"


def sequence(sitting: Sitting, path: str) -> int:
    content = Client().get(f"/en/{path}").content
    [event] = [
        e for e in Calendar.from_ical(content).events if str(e["UID"]) == sitting.uid
    ]
    return int(event["SEQUENCE"])


def assert_told(sitting: Sitting, paths: list[str], status: str) -> None:
    assert {path: told(sitting, path) for path in paths} == dict.fromkeys(paths, status)


def withdraw(thing) -> None:
    if isinstance(thing, Sitting):
        actions.withdraw_part(part=thing, by=make_user(), at=LATER)
    else:
        actions.withdraw_session(session=thing, by=make_user(), at=LATER)


def leave(sitting: Sitting, guest) -> None:
    sitting.joint_sessions.remove(guest)
    actions.sitting_left(sitting=sitting, sessions=[guest], at=LATER)


def test_a_guest_that_is_withdrawn_is_told_that_the_sitting_is_off(shared, guest):
    assert_told(shared, [*HOST, *GUEST, ALL], "CONFIRMED")

    withdraw(guest)

    assert_told(shared, GUEST, "CANCELLED")
    assert_told(shared, [*HOST, ALL], "CONFIRMED")
    assert sequence(shared, GUEST[0]) == 1
    with time_machine.travel(dt.datetime(2027, 5, 21, 9, tzinfo=dt.UTC)):
        assert told(shared, GUEST[0]) == "no feed"
        assert told(shared, GUEST[1]) == "not there"


def test_so_is_one_that_is_deleted(shared, guest):
    actions.delete_session(session=guest, by=make_user(), at=LATER)

    assert_told(shared, GUEST, "CANCELLED")
    assert_told(shared, [*HOST, ALL], "CONFIRMED")


def test_and_one_that_sits_there_no_more(shared, guest):
    leave(shared, guest)

    assert_told(shared, GUEST, "CANCELLED")
    assert_told(shared, [*HOST, ALL], "CONFIRMED")
    changed = Client().get(f"/en/{GUEST[1]}")["Last-Modified"]
    assert parse_http_date(changed) == LATER.timestamp()


@pytest.mark.parametrize("back", ["published again", "sits there again"])
def test_a_guest_that_comes_back_finds_the_sitting_with_a_greater_sequence(
    shared, guest, back
):
    if back == "published again":
        withdraw(guest)
        actions.publish_session(session=guest, by=make_user(), at=LATER)
    else:
        leave(shared, guest)
        shared.joint_sessions.add(guest)
        actions.note_changes([guest], at=LATER)

    assert_told(shared, [*HOST, *GUEST, ALL], "CONFIRMED")
    assert sequence(shared, GUEST[0]) == 2
    assert not Withdrawal.objects.exists()


def test_a_change_of_the_sitting_brings_it_back_to_nobody(shared, guest):
    withdraw(guest)
    shared.note = shared.note_en = "In two halves"
    shared.save()
    actions.note_changes([shared.session], at=LATER)

    assert_told(shared, GUEST, "CANCELLED")
    assert_told(shared, HOST, "CONFIRMED")


@pytest.mark.parametrize("which", ["the sitting", "its session"])
def test_when_both_are_off_both_are_told_and_each_comes_back_alone(
    shared, guest, which
):
    host = shared.session
    withdraw(guest)
    withdraw(shared if which == "the sitting" else host)

    assert_told(shared, [*HOST, *GUEST, ALL], "CANCELLED")

    if which == "the sitting":
        actions.publish_part(part=shared, by=make_user(), at=LATER)
    else:
        host.refresh_from_db()
        actions.publish_session(session=host, by=make_user(), at=LATER)

    assert_told(shared, GUEST, "CANCELLED")
    assert_told(shared, [*HOST, ALL], "CONFIRMED")

    guest.refresh_from_db()
    actions.publish_session(session=guest, by=make_user(), at=LATER)

    assert_told(shared, [*HOST, *GUEST, ALL], "CONFIRMED")
    assert not Withdrawal.objects.exists()


@pytest.mark.parametrize("which", ["the sitting", "its session"])
def test_a_guest_that_stays_is_told_when_the_sitting_is_withdrawn(shared, which):
    withdraw(shared if which == "the sitting" else shared.session)

    assert_told(shared, [*HOST, *GUEST, ALL], "CANCELLED")


def test_choices_tell_of_it_where_they_held_it(shared, guest):
    withdraw(guest)

    for query in ["kind=resumed", "q=ic"]:
        assert told(shared, f"{ALL}&{query}") == "CANCELLED", query
    for query in ["kind=regular", "q=group+ta"]:
        assert told(shared, f"{ALL}&{query}") == "CONFIRMED", query
    for query in ["kind=intersessional", "status=tentative", "q=firearms"]:
        assert told(shared, f"{ALL}&{query}") == "not there", query


def test_own_programmes_go_on_with_the_sitting(shared, guest, client):
    key = row_key(shared.public_id)
    session = shared.session
    code = format_picks(Picks(session.public_id, frozenset({key}), frozenset()))
    Withdrawal.objects.all().delete()
    withdraw(guest)
    # Also where both sessions are of one body, and so both in its feed.
    Withdrawal.objects.get(uid=shared.uid).bodies.add(session.convenings.get().body)

    page = client.get(f"/en/sessions/host/mine/?sitting={key}")

    assert page.status_code == 200
    assert page.context["off"] == []
    assert len(page.context["picked_days"]) == 1
    feeds = [f"mine/{code}.ics", *HOST]
    assert_told(shared, feeds, "CONFIRMED")
