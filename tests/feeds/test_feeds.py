"""The feeds, from rows to octets, by all thirty points."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.conf import settings
from django.test import Client
from django.utils.http import parse_http_date
from icalendar import Calendar

from agendas import actions
from agendas.models import JointItem
from meetings.models import FormerSlug, Practice, Session
from tests.factories import (
    AT,
    make_agenda,
    make_body,
    make_document,
    make_item,
    make_room,
    make_session,
    make_side_event,
    make_sitting,
    make_user,
    make_venue,
)
from tests.feeds.points import check_bytes, check_http

pytestmark = pytest.mark.django_db
LANGUAGES = ["en", "fr", "es", "ru", "zh", "ar"]
VIENNA = ZoneInfo("Europe/Vienna")
DETAILS = ["sessions", "sittings", "agenda"]
ALL = "side-events=1&expected=1"


TODAY = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)


@pytest.fixture(autouse=True)
def _today():
    with time_machine.travel(TODAY, tick=True):
        yield


@pytest.fixture
def programme(entered):
    """The sessions by name, each as it stands in the database."""
    return {name: Session.objects.get(pk=pk) for name, pk in entered.items()}


@pytest.fixture(scope="module")
def entered(rows_of_module):
    """Their keys, once they are entered."""
    with time_machine.travel(TODAY - dt.timedelta(days=1)):
        return {name: session.pk for name, session in _enter().items()}


def _enter() -> dict[str, Session]:
    """Two joint bodies in Vienna in May, one in Doha in December, one withdrawn."""
    doha = make_venue(
        slug="doha", name="Centre", city="Doha", country="Qatar", time_zone="Asia/Qatar"
    )
    vic = make_venue(slug="vic", name="Vienna International Centre", country="Austria")
    room = make_room(venue=vic, name="Boardroom D")
    ta = make_body(slug="ta", acronym="WGTA", name="Working Group on TA")
    ic = make_body(slug="ic", acronym="WGIC", name="Working Group on IC")
    cosp = make_body(slug="cosp", acronym="CoSP", name="Conference")
    Practice.objects.create(body=cosp, every_years=2, anchor_year=2027, month=12)
    joint = make_session(
        bodies=[ta, ic], slug="joint", venue=vic, first_day=dt.date(2027, 5, 24),
        last_day=dt.date(2027, 5, 28), remarks="Line one;\nline, two\\", mode="hybrid",
        webcast_url="https://webtv.un.org/é",
    )  # fmt: skip
    agendas = [make_agenda(session=joint, body=body) for body in (ta, ic)]
    one = JointItem.objects.create()
    first = make_item(agenda=agendas[0], number="2", title="Tools", joint_item=one)
    second = make_item(agenda=agendas[1], number="3", title="Tools", joint_item=one)
    make_document(
        items=[first], symbols=["CTOC/COP/WG.2/2027/3", "CTOC/COP/WG.3/2027/3"]
    )
    for day in (24, 25):
        start = dt.datetime(2027, 5, day, 10, tzinfo=VIENNA)
        make_sitting(
            session=joint, items=[first, second], room=room, starts_at=start,
            ends_at=start + dt.timedelta(hours=3),
        )  # fmt: skip
    start = dt.datetime(2027, 12, 13, 10, tzinfo=doha.zone)
    away = make_session(
        body=cosp, slug="cosp-12", venue=doha, first_day=dt.date(2027, 12, 13),
        last_day=dt.date(2027, 12, 17), status="tentative", is_place_confirmed=False,
    )  # fmt: skip
    make_sitting(session=away, starts_at=start, ends_at=start + dt.timedelta(hours=3))
    make_side_event(session=away, title="Launch", organizers=["Small Arms Survey"])
    off = make_session(body=ta, slug="off", status="cancelled")
    gone = make_session(body=ic, slug="gone", first_day=dt.date(2027, 3, 1))
    make_sitting(session=gone)
    actions.withdraw_session(session=gone, by=make_user(), at=AT)
    return {"joint": joint, "away": away, "off": off, "gone": gone}


def events(client, path):
    """The events of a feed by UID; the feed must be good by points 1 to 24."""
    response = client.get(path)
    assert response.status_code == 200, response.content
    assert check_bytes(response.content) == []
    found = Calendar.from_ical(response.content).events
    return {str(event["UID"]): event for event in found}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("detail", DETAILS)
def test_every_feed_is_good_by_the_points_of_bytes(client, programme, language, detail):
    for path in ["calendar", "bodies/ta", "bodies/cosp", "sessions/joint"]:
        response = client.get(f"/{language}/{path}.ics?detail={detail}&{ALL}")

        assert check_bytes(response.content) == [], path


@pytest.mark.parametrize("path", ["calendar", "bodies/ta", "sessions/joint"])
def test_every_feed_is_good_by_the_points_of_http(programme, path):
    assert check_http(Client().get, f"/en/{path}.ics?detail=agenda", pause=0.1) == []


def test_the_list_and_the_feed_hold_the_same_sessions(client, programme):
    for query in [
        "",
        "body=ta",
        "year=2027",
        "status=tentative",
        "q=tools",
        "city=Doha",
    ]:
        page = client.get(f"/en/calendar/?{query}")
        shown = {
            session.uid
            for session in Session.objects.published()
            if f"/en/sessions/{session.slug}/" in page.content.decode()
        }

        fed = events(client, f"/en/calendar.ics?{query}")

        withdrawn = {uid for uid in fed if uid == programme["gone"].uid}
        assert set(fed) - withdrawn == shown, query


def test_a_session_is_whole_days_and_takes_no_time(client, programme):
    event = events(client, "/en/calendar.ics")[programme["joint"].uid]

    assert {
        name: event[name].to_ical().decode()
        for name in ["SUMMARY", "LOCATION", "STATUS", "TRANSP", "SEQUENCE"]
    } == {
        "SUMMARY": r"Joint meeting of the Working Group on TA and the Working Group"
        r" on IC",
        "LOCATION": r"Vienna International Centre\, Vienna\, Austria",
        "STATUS": "CONFIRMED",
        "TRANSP": "TRANSPARENT",
        "SEQUENCE": "0",
    }
    assert (event.start, event.end) == (dt.date(2027, 5, 24), dt.date(2027, 5, 29))
    assert event["CATEGORIES"].to_ical() == b"WGTA,WGIC"
    assert event.get("DTSTAMP").dt == event.get("LAST-MODIFIED").dt == AT


def test_a_joint_session_is_once_in_the_feed_of_each_of_its_bodies(client, programme):
    for body in ["ta", "ic"]:
        assert programme["joint"].uid in events(client, f"/en/bodies/{body}.ics")

    both = client.get("/en/calendar.ics?body=ta&body=ic").content.decode()

    assert both.count(f"UID:{programme['joint'].uid}") == 1


def test_sittings_stand_at_their_time_in_the_zone_of_the_place(client, programme):
    found = events(client, "/en/calendar.ics?detail=sittings")
    starts = sorted(
        (str(event["DTSTART"].params["TZID"]), event.start.isoformat())
        for event in found.values()
        if isinstance(event.start, dt.datetime) and event["STATUS"] != "CANCELLED"
    )

    assert starts == [
        ("Asia/Qatar", "2027-12-13T10:00:00+03:00"),
        ("Europe/Vienna", "2027-05-24T10:00:00+02:00"),
        ("Europe/Vienna", "2027-05-25T10:00:00+02:00"),
    ]


def test_a_sitting_says_what_it_takes_up_with_documents(client, programme):
    found = events(client, "/en/sessions/joint.ics")
    sitting, following = sorted(
        (e for e in found.values() if isinstance(e.start, dt.datetime)),
        key=lambda event: event.start,
    )

    assert str(sitting["SUMMARY"]) == "WGTA/WGIC: items 2, 3"
    assert str(sitting["RELATED-TO"]) == programme["joint"].uid
    assert str(sitting["DESCRIPTION"]).splitlines() == [
        "Joint meeting of the Working Group on TA and the Working Group on IC",
        "2  Tools",
        "    https://docs.un.org/en/CTOC/COP/WG.2/2027/3",
        "    https://docs.un.org/en/CTOC/COP/WG.3/2027/3",
        "3  Tools",
        "https://calendar.example.org/en/sessions/joint/programme/",
    ]
    assert "2  Tools (continued)" in str(following["DESCRIPTION"])


def test_tentative_sessions_and_unconfirmed_places_say_so(client, programme):
    event = events(client, "/en/calendar.ics")[programme["away"].uid]

    assert event["STATUS"] == "TENTATIVE"
    assert str(event["SUMMARY"]).endswith(" (tentative)")
    assert str(event["LOCATION"]) == "Centre, Doha, Qatar (to be confirmed)"


def test_cancelled_sessions_stay_marked_and_free(client, programme):
    event = events(client, "/en/calendar.ics")[programme["off"].uid]

    assert (event["STATUS"], event["TRANSP"]) == ("CANCELLED", "TRANSPARENT")
    assert str(event["SUMMARY"]).startswith("CANCELLED: ")


def test_withdrawn_sessions_are_cancelled_until_their_day_is_past(client, programme):
    uid = programme["gone"].uid

    event = events(client, "/en/bodies/ic.ics")[uid]
    assert (event["STATUS"], event["SEQUENCE"]) == ("CANCELLED", 1)
    assert uid in events(client, "/en/sessions/gone.ics")
    assert uid not in events(client, "/en/bodies/cosp.ics")
    assert uid not in events(client, "/en/calendar.ics?cancelled=0")
    for query in ["year=2026", "kind=resumed", "status=tentative", "city=Doha"]:
        assert uid not in events(client, f"/en/calendar.ics?{query}"), query
    for words in ["precision", "nowhere"]:
        assert uid not in events(client, f"/en/calendar.ics?q={words}"), words
    for query in ["year=2027", "kind=regular", "status=confirmed", "q=session"]:
        assert uid in events(client, f"/en/calendar.ics?{query}"), query

    with time_machine.travel(dt.datetime(2027, 3, 4, tzinfo=dt.UTC)):
        assert uid not in events(client, "/en/bodies/ic.ics")
        assert client.get("/en/sessions/gone.ics").status_code == 404


def test_choices_leave_out_cancelled_and_tentative_sessions(client, programme):
    found = events(client, "/en/calendar.ics?cancelled=0&tentative=0")

    assert set(found) == {programme["joint"].uid}


def test_expected_meetings_come_only_when_asked_for(client, programme):
    asked = events(client, "/en/calendar.ics?expected=1&body=cosp")
    plain = events(client, "/en/calendar.ics?body=cosp")

    # A session of 2027 is published: nothing is expected beside it.
    assert set(asked) == set(plain)

    actions.withdraw_session(session=programme["away"], by=make_user(), at=AT)
    asked = events(client, "/en/calendar.ics?expected=1&body=cosp")
    uid = f"expected-cosp-regular-2027-12@{settings.UID_DOMAIN}"
    assert (asked[uid].start, asked[uid].end) == (
        dt.date(2027, 12, 1),
        dt.date(2028, 1, 1),
    )
    assert asked[uid]["STATUS"] == "TENTATIVE"


def test_side_events_come_with_their_organizers(client, programme):
    found = events(client, "/en/calendar.ics?side-events=1&body=cosp")
    [event] = [e for e in found.values() if "Launch" in str(e["SUMMARY"])]

    assert str(event["SUMMARY"]) == "Side event: Launch"
    assert "Organizers: Small Arms Survey" in str(event["DESCRIPTION"])


def test_the_same_data_gives_the_same_octets_and_a_304(client, programme):
    path = "/en/calendar.ics?detail=agenda&side-events=1&expected=1"
    first = client.get(path)

    with time_machine.travel(dt.datetime(2026, 11, 23, 23, tzinfo=dt.UTC)):
        again = client.get(path)
        unchanged = client.get(path, headers={"if-none-match": first["ETag"]})

    assert first.content == again.content
    assert unchanged.status_code == 304


def test_editing_a_draft_changes_no_octet(client, programme):
    path = "/en/calendar.ics?detail=agenda&side-events=1"
    draft = make_session(body=make_body(slug="new"), published=False)
    before = client.get(path)
    draft.last_day += dt.timedelta(days=3)
    draft.save()
    actions.note_changes([draft], at=AT + dt.timedelta(days=1))

    after = client.get(path)

    assert (after["ETag"], after["Last-Modified"]) == (
        before["ETag"],
        before["Last-Modified"],
    )


def test_a_change_in_another_body_leaves_the_feed_of_this_one(client, programme):
    before = client.get("/en/bodies/cosp.ics")
    joint = programme["joint"]
    joint.remarks_en = joint.remarks = "Other words"
    joint.save()
    at = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)
    actions.note_changes([joint], at=at)

    assert client.get("/en/bodies/cosp.ics").content == before.content
    changed = parse_http_date(client.get("/en/bodies/ta.ics")["Last-Modified"])
    assert changed == at.timestamp()


def test_a_feed_under_a_former_address_leads_to_the_present_one(client, programme):
    FormerSlug.objects.create(slug="old", session=programme["joint"])

    response = client.get("/fr/sessions/old.ics")

    assert (response.status_code, response["Location"]) == (
        301,
        "/fr/sessions/joint.ics",
    )


def test_one_poisoned_row_does_not_kill_a_feed(client, programme):
    Session.objects.filter(slug="away").update(title_en="")
    Session.objects.filter(slug="joint").update(
        title_en="A\x0bB\r\nBEGIN:VEVENT\u2028‮", webcast_url="http://x\r\ny"
    )
    actions.note_changes(Session.objects.all(), at=AT)

    found = events(client, "/en/calendar.ics?detail=agenda")

    assert {programme["joint"].uid, programme["away"].uid} <= set(found)


def test_a_row_with_impossible_times_is_left_out_and_logged(client, programme, caplog):
    sitting = programme["away"].sittings.get()
    far = dt.datetime(9998, 1, 1, tzinfo=dt.UTC)
    sittings = type(sitting).objects.filter(pk=sitting.pk)
    sittings.update(starts_at=far, ends_at=far + dt.timedelta(hours=3))
    actions.note_changes([sitting.session], at=AT)

    found = events(client, "/en/calendar.ics?detail=sittings")

    assert programme["joint"].uid in found
    assert sitting.uid not in found
    assert f"Left out of the feeds: {sitting.uid}" in caplog.text
