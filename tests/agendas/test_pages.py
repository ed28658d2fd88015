"""The contexts that public pages and the previews of the staff share."""

import datetime as dt

import pytest

from agendas.models import JointItem
from agendas.pages import agenda_page, session_page, side_events_page
from agendas.programmes import programme_page
from tests.factories import (
    make_agenda,
    make_body,
    make_document,
    make_item,
    make_session,
    make_side_event,
    make_sitting,
)

pytestmark = pytest.mark.django_db
MONDAY = dt.date(2026, 5, 18)
AFTERNOON = dt.datetime(2026, 5, 18, 13, 0, tzinfo=dt.UTC)


@pytest.mark.parametrize(("public", "shown"), [(True, 0), (False, 1)])
def test_a_preview_shows_drafts_and_a_public_page_does_not(public, shown):
    session = make_session()
    agenda = make_agenda(session=session, published=False)
    item = make_item(agenda=agenda)
    make_document(session=session, published=False)
    make_sitting(session=session, items=[item], published=False)
    make_side_event(session=session, published=False)
    make_session(part_of=session, published=False)

    page = session_page(session, public=public)

    parts = ["agendas", "sitting_days", "documents", "relatives"]
    assert [len(page[part]) for part in parts] == [shown] * 4
    assert page["side_event_count"] == shown
    assert page["parts"] == ["agenda", "programme", "side_events"][: 3 * shown]
    assert len(agenda_page(session, public=public)["agendas"]) == shown
    assert len(programme_page(session, public=public)["days"]) == shown
    assert len(side_events_page(session, public=public)["days"]) == shown


def test_a_preview_shows_joint_items_of_two_drafts_under_both_numbers():
    bodies = [make_body(), make_body()]
    session = make_session(bodies=bodies, published=False)
    joint = JointItem.objects.create()
    three, two = (
        make_item(
            agenda=make_agenda(session=session, body=body, published=False),
            number=number,
            joint_item=joint,
        )
        for body, number in zip(bodies, ["3", "2"], strict=True)
    )

    page = agenda_page(session, public=False)

    partners = [
        [partner.item for partner in each.partners]
        for shown in page["agendas"]
        for each in shown.items
    ]
    assert partners == [[two], [three]]


def test_sittings_that_start_together_stand_with_the_plenary_first():
    session = make_session()
    parallel = make_sitting(session=session, track="parallel")
    plenary = make_sitting(session=session)

    page = session_page(session, public=True)

    days = [
        (day, [shown.sitting for shown in sittings])
        for day, sittings in page["sitting_days"]
    ]
    assert days == [(MONDAY, [plenary, parallel])]


def test_a_sitting_says_what_it_takes_up_and_a_joint_item_once():
    first, second = make_body(), make_body()
    session = make_session(bodies=[first, second])
    joint = JointItem.objects.create()
    three = make_item(
        agenda=make_agenda(session=session, body=first), number="3", joint_item=joint
    )
    agenda = make_agenda(session=session, body=second)
    two = make_item(agenda=agenda, number="2", joint_item=joint)
    four = make_item(agenda=agenda, number="4")
    make_sitting(session=session, items=[three, two])
    make_sitting(session=session, items=[three, two, four], starts_at=AFTERNOON)

    [(_day, sittings)] = session_page(session, public=True)["sitting_days"]

    assert [shown.is_joint for shown in sittings] == [True, True]
    assert [
        [([row.entry.item for row in each.rows], each.first.is_continued)
         for each in shown.matters]
        for shown in sittings
    ] == [
        [([three, two], False)],
        [([three, two], True), ([four], False)],
    ]  # fmt: skip


def test_a_conference_lists_the_sittings_held_during_it_with_who_sits():
    conference = make_session()
    group, other = make_body(), make_body()
    inside = make_session(body=group, held_during=conference)
    partner = make_session(body=other, held_during=conference)
    make_sitting(session=conference)
    make_sitting(session=inside, track="parallel")
    shared = make_sitting(session=inside, track="parallel", starts_at=AFTERNOON)
    shared.joint_sessions.add(partner)

    [(_day, sittings)] = session_page(conference, public=True)["sitting_days"]

    assert [(shown.guests, shown.is_continued) for shown in sittings] == [
        ([], False),
        ([group], False),
        ([group, other], True),
    ]


def test_a_sitting_does_not_name_a_draft_that_it_is_shared_with():
    session = make_session()
    sitting = make_sitting(session=session)
    sitting.joint_sessions.add(make_session(published=False))

    guests = [
        session_page(session, public=public)["sitting_days"][0][1][0].guests
        for public in (True, False)
    ]

    assert [len(each) for each in guests] == [0, 2]
