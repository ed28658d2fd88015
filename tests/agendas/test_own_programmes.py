"""A delegate's own programme: the page, its feed, and what becomes of it."""

import datetime as dt
import re

import pytest
import time_machine
from icalendar import Calendar

from agendas.actions import (
    delete_session,
    publish_part,
    withdraw_part,
    withdraw_session,
)
from agendas.pick_codes import row_key
from meetings.models import FormerSlug
from tests.factories import (
    make_agenda,
    make_item,
    make_session,
    make_side_event,
    make_sitting,
    make_user,
)
from tests.feeds.points import check_bytes

pytestmark = pytest.mark.django_db

MAY = dt.datetime(2026, 5, 18, 8, 0, tzinfo=dt.UTC)
BEFORE = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)


@pytest.fixture
def session():
    return make_session(slug="cop-13", first_day=MAY.date())


def ticks(*, sittings=(), events=()) -> str:
    keys = [f"sitting={row_key(each.public_id)}" for each in sittings]
    keys += [f"event={row_key(each.public_id)}" for each in events]
    return "/en/sessions/cop-13/mine/?" + "&".join(keys)


def feed_path(client, page: str) -> str:
    return client.get(page).context["feed"].path


def events_of(client, path: str) -> dict[str, str]:
    """The UIDs of a feed, which must be good by all points, and their status."""
    response = client.get(path)
    assert response.status_code == 200
    assert check_bytes(response.content) == []
    calendar = Calendar.from_ical(response.content)
    return {str(each["UID"]): str(each["STATUS"]) for each in calendar.events}


def test_just_what_is_ticked_is_shown_and_fed_with_the_uids_of_other_feeds(
    client, session
):
    item = make_item(agenda=make_agenda(session=session), title="Technical assistance")
    sitting = make_sitting(session=session, items=[item])
    event = make_side_event(session=session, title="A launch")
    make_sitting(session=session, starts_at=MAY + dt.timedelta(days=1))
    make_side_event(session=session, title="Another launch")

    response = client.get(ticks(sittings=[sitting], events=[event]))

    shown = [row.at for _day, rows in response.context["picked_days"] for row in rows]
    assert shown == [sitting, event]
    assert response.text.count(" checked") == 2
    path = response.context["feed"].path
    assert path.startswith(f"/en/mine/1{session.public_id}")
    assert events_of(client, path) == {
        sitting.uid: "CONFIRMED",
        event.uid: "CONFIRMED",
    }
    whole = events_of(client, "/en/sessions/cop-13.ics")
    assert {sitting.uid, event.uid} < whole.keys()


def test_the_address_is_the_same_whatever_the_order_of_ticks(client, session):
    rows = [
        make_sitting(session=session, starts_at=MAY + dt.timedelta(hours=4 * n))
        for n in range(3)
    ]

    paths = {
        feed_path(client, ticks(sittings=each))
        for each in (rows, rows[::-1], [*rows, rows[0]])
    }

    assert len(paths) == 1


def test_rows_that_are_added_change_nothing(client, session):
    sitting = make_sitting(session=session)
    page = ticks(sittings=[sitting])
    path = feed_path(client, page)
    before = events_of(client, path)

    for n in range(1, 4):
        make_sitting(session=session, starts_at=MAY - dt.timedelta(hours=4 * n))
        make_side_event(session=session)

    assert feed_path(client, page) == path
    assert events_of(client, path) == before


def test_of_two_rows_with_the_same_key_the_older_is_meant(client, session):
    older = make_sitting(session=session, public_id="aaaa777777")
    page = ticks(sittings=[older])
    path = feed_path(client, page)

    later = MAY + dt.timedelta(days=1)
    newer = make_sitting(session=session, public_id="bbbb777777", starts_at=later)
    event = make_side_event(session=session, public_id="cccc777777")

    assert events_of(client, path) == {older.uid: "CONFIRMED"}
    # A side event is not among the sittings: it may have the same key.
    both = feed_path(client, ticks(sittings=[older], events=[event]))
    assert events_of(client, both).keys() == {older.uid, event.uid}
    with time_machine.travel(BEFORE, tick=False):
        withdraw_part(part=older, by=make_user(), at=BEFORE)
        assert events_of(client, path) == {older.uid: "CANCELLED"}
    assert newer.uid not in events_of(client, path)


@time_machine.travel(BEFORE, tick=False)
def test_what_is_withdrawn_is_fed_as_cancelled_and_said_on_the_page(client, session):
    sitting = make_sitting(session=session)
    event = make_side_event(session=session, title="A launch")
    page = ticks(sittings=[sitting], events=[event])
    path = feed_path(client, page)

    withdraw_part(part=event, by=make_user(), at=BEFORE)

    assert events_of(client, path) == {sitting.uid: "CONFIRMED", event.uid: "CANCELLED"}
    response = client.get(page)
    assert [entry.title for entry in response.context["off"]] == ["A launch"]
    assert response.context["feed"].path == path

    publish_part(part=event, by=make_user(), at=BEFORE)
    assert events_of(client, path) == {sitting.uid: "CONFIRMED", event.uid: "CONFIRMED"}


@time_machine.travel(BEFORE, tick=False)
@pytest.mark.parametrize("end", [withdraw_session, delete_session])
def test_of_a_session_that_is_gone_the_ticked_is_cancelled_and_nothing_told(
    client, session, end
):
    sitting = make_sitting(session=session)
    make_side_event(session=session)
    path, name = feed_path(client, ticks(sittings=[sitting])), session.name

    end(session=session, by=make_user(), at=BEFORE)

    assert events_of(client, path) == {sitting.uid: "CANCELLED"}
    assert name not in client.get(path).text.split("BEGIN:VEVENT")[0]
    assert client.get(ticks(sittings=[sitting])).status_code == 404


def test_a_draft_answers_as_what_never_existed(client, session):
    shown = make_sitting(session=session)
    draft = make_side_event(session=session, title="Secret", published=False)

    ticked = client.get(ticks(sittings=[shown], events=[draft]))
    plain = client.get(ticks(sittings=[shown]))

    assert ticked.context["feed"] == plain.context["feed"]
    assert "Secret" not in ticked.text


@pytest.mark.parametrize("name", ["ics", "svg"])
@pytest.mark.parametrize("code", ["x", "1" * 10_000, "1ht7kq2m9xw-A", "é"])
def test_a_wrong_code_is_not_found_in_one_sentence(client, code, name):
    response = client.get(f"/en/mine/{code}.{name}")

    assert response.status_code == 404
    assert response.text.startswith("No feed has this address: it is incomplete")


def test_the_feed_of_a_draft_session_is_not_found(client, session):
    draft = make_session(slug="draft", published=False)
    sitting = make_sitting(session=draft)
    own = make_sitting(session=session)
    path = feed_path(client, ticks(sittings=[own]))
    code = path.removeprefix("/en/mine/").removesuffix(".ics")

    changed = code.replace(session.public_id, draft.public_id)
    changed = changed.replace(row_key(own.public_id), row_key(sitting.public_id))

    for wrong in [changed, "1" + draft.public_id]:
        assert client.get(f"/en/mine/{wrong}.ics").status_code == 404


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        (
            "&".join(f"event={n:06}" for n in range(32)),
            "Tick at most 31 sittings and side events.",
        ),
        ("sitting=<b>", "names what is no sitting and no side event"),
        (f"event={'a' * 1900}", "names what is no sitting and no side event"),
    ],
)
def test_bad_ticks_are_400_with_a_sentence(client, session, query, sentence):
    make_sitting(session=session)

    response = client.get(f"/en/sessions/cop-13/mine/?{query}")

    assert response.status_code == 400
    assert sentence in response.text
    assert "feed-address" not in response.text


def test_too_many_real_ticks_keep_what_was_ticked(client, session):
    rows = [
        make_sitting(session=session, starts_at=MAY + dt.timedelta(minutes=n))
        for n in range(32)
    ]

    response = client.get(ticks(sittings=rows))

    assert response.status_code == 400
    assert response.text.count(" checked") == 32


def test_an_address_that_the_session_had_keeps_the_ticks(client, session):
    sitting = make_sitting(session=session)
    FormerSlug.objects.create(slug="old", session=session)
    page = ticks(sittings=[sitting])

    response = client.get(page.replace("cop-13", "old"))

    assert (response.status_code, response.url) == (301, page)


def test_pages_of_the_session_lead_to_the_own_programme(client, session):
    make_sitting(session=session)
    event = make_side_event(session=session)
    link = 'href="/en/sessions/cop-13/mine/"'

    for page in ["", "programme/", "side-events/"]:
        assert link in client.get(f"/en/sessions/cop-13/{page}").text, page
    begin = f"/en/sessions/cop-13/mine/?event={row_key(event.public_id)}"
    assert f'href="{begin}"' in client.get(event.get_absolute_url()).text
    assert client.get(begin).context["picks"].side_events == {row_key(event.public_id)}


def test_a_session_without_parts_has_no_own_programme(client, session):
    assert client.get("/en/sessions/cop-13/mine/").status_code == 404
    assert "/mine/" not in client.get("/en/sessions/cop-13/").text


def test_sittings_of_a_session_held_during_it_and_joint_ones_can_be_ticked(
    client, session
):
    inside = make_session(held_during=session, first_day=MAY.date())
    own = make_sitting(session=inside)
    joint = make_sitting(session=make_session(first_day=MAY.date()))
    joint.joint_sessions.add(session)

    path = feed_path(client, ticks(sittings=[own, joint]))

    assert events_of(client, path).keys() == {own.uid, joint.uid}


@pytest.mark.parametrize("n", [1, 3])
def test_the_same_queries_for_any_number_of_rows(
    client, session, django_assert_num_queries, n
):
    rows = [
        make_sitting(session=session, starts_at=MAY + dt.timedelta(hours=4 * n))
        for n in range(n)
    ]
    events = [make_side_event(session=session) for _ in range(n)]
    page = ticks(sittings=rows, events=events)

    with django_assert_num_queries(16):
        response = client.get(page)

    assert re.search(r'<li><label><input type="checkbox" name="event"', response.text)
