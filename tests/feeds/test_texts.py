"""Stored texts: feeds join what the rows say, and only a change moves stamps."""

import datetime as dt

import pytest
import time_machine
from django.conf import settings
from django.core.management import call_command
from django.test import Client
from django.utils.translation import override
from hypothesis import HealthCheck, given
from hypothesis import settings as limits
from hypothesis import strategies as st
from icalendar import Calendar

from agendas import actions
from agendas.announced import announced
from agendas.event_texts import compose, store
from agendas.feed_answers import BEGINNING, About
from agendas.feed_choices import window_start
from agendas.models import CompleteTexts, EventText
from meetings.ical import build_calendar
from meetings.models import Session, Withdrawal
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
from tests.feeds.points import check_bytes

pytestmark = pytest.mark.django_db
LATER = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)
DAY = dt.date(2027, 5, 18)
FEED = "/en/calendar.ics?detail=agenda&side-events=1"


@pytest.fixture(autouse=True)
def _today():
    with time_machine.travel(dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC), tick=True):
        yield


@pytest.fixture
def joint():
    """Two sessions that share a sitting; each has one of its own before and after."""
    ta, ic = make_body(slug="ta", acronym="TA"), make_body(slug="ic", acronym="IC")
    one = make_session(body=ta, slug="one", first_day=DAY)
    other = make_session(body=ic, slug="other", first_day=DAY)
    item = make_item(agenda=make_agenda(session=one), title="Tools")
    make_document(items=[item], symbol="CTOC/COP/WG.2/2027/3")
    start = dt.datetime(2027, 5, 18, 8, tzinfo=dt.UTC)
    make_sitting(session=one, items=[item], starts_at=start, room=make_room())
    shared = make_sitting(
        session=one, items=[item], starts_at=start + dt.timedelta(hours=5)
    )
    shared.joint_sessions.add(other)
    make_side_event(session=other)
    actions.note_changes([one], at=AT)
    return {"one": one, "other": other, "shared": shared, "item": item}


def events(path=FEED, client=None):
    content = (client or Client()).get(path).content
    assert check_bytes(content) == []
    return {str(e["UID"]): e for e in Calendar.from_ical(content).events}


def stamps(path=FEED):
    return {
        uid: (int(event["SEQUENCE"]), event["LAST-MODIFIED"].dt)
        for uid, event in events(path).items()
    }


@pytest.mark.parametrize("language", [code for code, _name in settings.LANGUAGES])
@pytest.mark.parametrize("detail", ["sessions", "sittings", "agenda"])
def test_what_is_joined_is_what_the_writer_makes_of_the_rows(joint, language, detail):
    code = {"zh-hans": "zh"}.get(language, language)
    path = f"/{code}/calendar.ics?detail={detail}&side-events=1"
    stored = Client().get(path).content

    EventText.objects.all().delete()
    CompleteTexts.objects.all().delete()
    made = Client().get(path).content

    assert stored == made
    kinds = {
        "sessions": ["session", "sideevent"],
        "sittings": ["session", "sitting", "sideevent"],
        "agenda": ["session+agenda", "sitting+agenda", "sideevent"],
    }[detail]
    with override(language):
        found = announced(Session.objects.published().with_bodies())
        entries = {e.entry.uid: e.entry for e in compose(found) if e.variant in kinds}
        about = About("", "/", BEGINNING).written("/", DAY)
        alone = build_calendar(about, entries.values())
    assert sorted(alone.split(b"BEGIN:VEVENT")[1:-1])[:-1] != []
    for event in alone.split(b"END:VEVENT")[:-1]:
        assert event.partition(b"BEGIN:VEVENT")[2] in stored


def test_a_feed_of_one_body_names_no_session_of_another(joint):
    uid = joint["shared"].uid

    assert str(events("/en/bodies/ic.ics?detail=sittings")[uid]["RELATED-TO"]) == (
        joint["other"].uid
    )
    both = events("/en/calendar.ics?detail=sittings")[uid]["RELATED-TO"]
    assert {str(each) for each in both} == {joint["one"].uid, joint["other"].uid}
    both = events("/en/bodies/ic.ics?detail=sittings")[uid]["CATEGORIES"]
    assert both.to_ical() == b"TA,IC"


@pytest.mark.parametrize(
    ("change", "moved", "sequence"),
    [
        ("nothing", [], 0),
        ("remarks", ["one"], 0),
        ("dates", ["one"], 1),
        ("status", ["one", "first", "shared"], 1),
        ("name of the other", ["other", "shared", "event"], 0),
        ("draft", [], 0),
        ("rebuild", [], 0),
    ],
)
def test_only_what_subscribers_see_moves_stamps(joint, change, moved, sequence):
    one, other = joint["one"], joint["other"]
    [first] = one.sittings.exclude(pk=joint["shared"].pk)
    uids = {
        "one": one.uid,
        "other": other.uid,
        "first": first.uid,
        "shared": joint["shared"].uid,
        "event": other.side_events.get().uid,
    }
    before, copy = stamps(), Client().get(FEED).content

    match change:
        case "remarks":
            one.remarks = one.remarks_en = "Words"
        case "dates":
            one.last_day += dt.timedelta(days=1)
        case "status":
            one.status = "tentative"
        case "name of the other":
            other.title = other.title_en = "Another name"
            other.save()
        case "draft":
            make_sitting(session=one, published=False, starts_at=LATER)
    one.save()
    if change == "rebuild":
        call_command("rebuild_feeds", verbosity=0)
    else:
        actions.note_changes([other if "other" in change else one], at=LATER)

    after = stamps()
    assert {uid for uid in after if after[uid] != before[uid]} == {
        uids[name] for name in moved
    }
    for name in moved:
        assert after[uids[name]] == (sequence, LATER), name
    if not moved:
        assert Client().get(FEED).content == copy


def test_a_row_read_before_its_stamps_moved_does_not_write_the_old_ones_back():
    session = make_session()
    stale = Session.objects.get(pk=session.pk)
    session.last_day += dt.timedelta(days=1)
    session.save()
    actions.note_changes([session], at=LATER)

    stale.last_day = session.last_day
    stale.save()

    assert stamps("/en/calendar.ics") == {session.uid: (1, LATER)}
    session.refresh_from_db()
    assert (session.sequence, session.changed_at) == (1, LATER)


def test_what_goes_on_elsewhere_moves_what_is_continued(joint):
    [first] = joint["one"].sittings.exclude(pk=joint["shared"].pk)
    uid = joint["shared"].uid
    assert "Tools (continued)" in str(events()[uid]["DESCRIPTION"])

    first.entries.all().delete()
    actions.note_changes([joint["one"]], at=LATER)

    assert "(continued)" not in str(events()[uid]["DESCRIPTION"])
    assert stamps()[uid] == (0, LATER)


def test_a_shared_sitting_that_is_withdrawn_is_told_to_both_sessions(joint):
    actions.withdraw_part(part=joint["shared"], by=make_user(), at=LATER)

    for path in ["one", "other"]:
        event = events(f"/en/sessions/{path}.ics")[joint["shared"].uid]
        assert event["STATUS"] == "CANCELLED", path
        assert int(event["SEQUENCE"]) == 1


def test_yesterdays_copy_is_told_from_todays_by_its_stamps():
    """Each kind of change moves SEQUENCE or LAST-MODIFIED, as programs go by them."""
    body, partner = make_body(slug="ta", acronym="TA"), make_body(slug="ic")
    names = ["moved", "room", "cancelled", "withdrawn", "renamed", "joined", "same"]
    made = {name: make_session(body=body, slug=name, first_day=DAY) for name in names}
    sitting = make_sitting(session=made["room"], room=make_room(name="Boardroom D"))
    yesterday = stamps()

    made["moved"].status = "postponed"
    made["moved"].original_first_day = made["moved"].first_day
    made["moved"].original_last_day = made["moved"].last_day
    made["moved"].first_day = made["moved"].last_day = DAY + dt.timedelta(days=30)
    made["cancelled"].status = "cancelled"
    made["renamed"].title = made["renamed"].title_en = "Another name"
    sitting.room = make_room(name="Boardroom C")
    for row in [made["moved"], made["cancelled"], made["renamed"], sitting]:
        row.save()
    made["joined"].convenings.create(body=partner, position=1)
    actions.note_changes(list(made.values()), at=LATER)
    actions.withdraw_session(session=made["withdrawn"], by=make_user(), at=LATER)

    today, seen = stamps(), events()
    uids = {name: session.uid for name, session in made.items()}
    uids["room"] = sitting.uid
    changed = {name for name, uid in uids.items() if today[uid] != yesterday[uid]}
    assert changed == set(names) - {"same"}
    assert {name for name in changed if today[uids[name]][0] == 1} == {
        *("moved", "room", "cancelled", "withdrawn")
    }
    assert "Original dates: 18 and 19 May 2027" in str(
        seen[uids["moved"]]["DESCRIPTION"]
    )
    for name in ["cancelled", "withdrawn"]:
        assert str(seen[uids[name]]["SUMMARY"]).startswith("CANCELLED: ")
    assert b"TA," in seen[uids["joined"]]["CATEGORIES"].to_ical()


def test_a_feed_reaches_from_six_months_back_and_years_have_their_own_addresses():
    body = make_body(slug="ta")
    for slug, day in {
        "long-ago": dt.date(2019, 5, 6),
        "before": dt.date(2026, 4, 20),
        "just": dt.date(2026, 5, 4),
        "far": dt.date(2050, 5, 4),
    }.items():
        make_session(body=body, slug=slug, first_day=day)
    uid = {session.slug: session.uid for session in Session.objects.all()}

    for path in ["calendar", "bodies/ta"]:
        assert events(f"/en/{path}.ics").keys() == {uid["just"], uid["far"]}
        assert events(f"/en/{path}/2019.ics").keys() == {uid["long-ago"]}
    asked = events("/en/calendar.ics?from=2019-01-01&to=2026-04-30")
    assert asked.keys() == {uid["long-ago"], uid["before"]}
    about = Client().get("/en/calendar.ics").content.replace(b"\r\n ", b"")
    assert b"From May 2026 on." in about
    assert b"/en/calendar/2025.ics" in about
    assert b"From May" not in Client().get("/en/calendar/2019.ics").content


@pytest.mark.parametrize(
    ("day", "first"),
    [
        (dt.date(2026, 11, 1), dt.date(2026, 5, 1)),
        (dt.date(2026, 11, 30), dt.date(2026, 5, 1)),
        (dt.date(2027, 3, 31), dt.date(2026, 9, 1)),
    ],
)
def test_a_window_begins_with_a_month(day, first):
    assert window_start(day) == first


def test_last_modified_goes_on_when_a_tombstone_is_past():
    session = make_session(body=make_body(slug="ta"), first_day=dt.date(2026, 12, 7))
    make_session(body=session.convenings.get().body, first_day=DAY)
    path = "/en/bodies/ta.ics"
    actions.withdraw_session(session=session, by=make_user(), at=LATER)
    seen = []
    for day in [5, 8, 9, 10]:
        with time_machine.travel(dt.datetime(2026, 12, day, 9, tzinfo=dt.UTC)):
            answer = Client().get(path)
            seen.append((answer.content.count(b"CANCELLED:"), answer["Last-Modified"]))

    assert [count for count, _changed in seen] == [1, 1, 0, 0]
    assert [changed[5:16] for _count, changed in seen] == [
        *("30 Nov 2026", "30 Nov 2026", "08 Dec 2026", "08 Dec 2026")
    ]


HOSTILE = st.text(
    st.sampled_from('a,;:\\"\n\r\x00\x0b\x85\u2028\u200f\u202e\ufeff\ud800é中ع👩‍🚀 '),
    max_size=300,
) | st.just("x\u202e" * 5_000)


@limits(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(texts=st.tuples(*[HOSTILE] * 8))
def test_no_text_in_any_field_spoils_a_feed(texts):
    """The rows are not saved: no database takes some of these; an import may try."""
    room = make_room()
    session = make_session(first_day=DAY)
    sitting = make_sitting(session=session, room=room)
    event = make_side_event(session=session)
    found = announced([Session.objects.with_bodies().get(pk=session.pk)])
    venue = make_venue()
    session, sitting, event = (
        *found.sessions,
        *found.sittings,
        *found.side_events,
    )
    session.venue = venue
    (
        session.title_en, session.remarks_en, sitting.title_en, sitting.note_en,
        event.title_en, event.description_en, venue.name_en, session.webcast_url,
    ) = texts  # fmt: skip
    with override("en"):
        entries = list(compose(found))
        written = build_calendar(
            About("", "/", BEGINNING).written("/", DAY),
            [e.entry for e in entries if "+" not in e.variant],
        )

    assert check_bytes(written) == []
    assert written.count(b"BEGIN:VEVENT") == 3


def test_texts_are_complete_from_the_first_session_on_and_again_after_a_rebuild(
    settings,
):
    make_session()
    make_session()
    assert CompleteTexts.objects.count() == 1

    settings.SITE_URL = "https://elsewhere.example.org"
    content = Client().get("/en/calendar.ics").content
    assert content.count(b"URL:https://elsewhere.example.org/en/sessions/") == 2

    call_command("rebuild_feeds", verbosity=0)

    assert CompleteTexts.objects.count() == 1
    assert Client().get("/en/calendar.ics").content.count(b"https://elsewhere") >= 4
    assert not Withdrawal.objects.exists()
    assert store({}, []) is False
