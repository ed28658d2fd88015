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

    parts = ["agendas", "sitting_days", "side_events", "documents", "relatives"]
    assert [len(page[part]) for part in parts] == [shown] * 5
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
        (day, [sitting for slot in slots for sitting in slot])
        for day, slots in page["sitting_days"]
    ]
    assert days == [(MONDAY, [plenary, parallel])]
