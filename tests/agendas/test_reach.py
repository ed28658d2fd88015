"""How far publishing, withdrawing and changing reach: entries, sittings, feeds."""

import datetime as dt

import pytest

from agendas import actions
from meetings.models import Body, FeedRecord, Withdrawal
from tests.agendas.entry_pages import form_data, staff_client
from tests.agendas.test_actions import stamps
from tests.agendas.test_admin_sessions import change
from tests.factories import (
    AT,
    make_agenda,
    make_body,
    make_document,
    make_item,
    make_session,
    make_side_event,
    make_sitting,
    make_user,
)

pytestmark = pytest.mark.django_db
LATER = AT + dt.timedelta(days=1)


def changed_at(body: Body) -> dt.datetime:
    """Last-Modified of the feed of a body."""
    return FeedRecord.objects.get(body=body).changed_at


def test_publishing_a_withdrawn_sitting_again_goes_on_from_its_cancellation():
    sitting = make_sitting()
    actions.withdraw_part(part=sitting, by=make_user(), at=AT)

    actions.publish_part(part=sitting, by=make_user(), at=LATER)

    assert stamps(sitting) == (2, LATER)
    assert not Withdrawal.objects.exists()


def test_a_part_of_a_withdrawn_session_stays_cancelled_when_it_is_published():
    event = make_side_event()
    actions.withdraw_session(session=event.session, by=make_user(), at=AT)

    actions.publish_part(part=event, by=make_user(), at=LATER)

    assert Withdrawal.objects.filter(uid=event.uid).exists()


def test_an_agenda_that_becomes_public_changes_the_entry_of_its_session():
    body = make_body()
    session = make_session(body=body)
    agenda = make_agenda(session=session, published=False)
    make_item(agenda=agenda)

    actions.publish_agenda(agenda=agenda, by=make_user(), at=LATER)

    assert (stamps(session), changed_at(body)) == ((0, LATER), LATER)


def test_an_agenda_changes_the_sittings_of_other_sessions_that_take_it_up():
    agenda = make_agenda(published=False)
    elsewhere = make_sitting(items=[make_item(agenda=agenda)])

    actions.publish_agenda(agenda=agenda, by=make_user(), at=LATER)

    assert stamps(elsewhere) == (0, LATER)


def test_a_session_withdrawn_changes_the_sittings_that_take_up_its_items():
    agenda = make_agenda()
    elsewhere = make_sitting(items=[make_item(agenda=agenda)])

    actions.withdraw_session(session=agenda.session, by=make_user(), at=LATER)

    assert stamps(elsewhere) == (0, LATER)


def test_a_document_published_changes_the_sittings_that_show_it():
    item = make_item()
    sitting = make_sitting(session=item.agenda.session, items=[item])
    document = make_document(items=[item], published=False)

    actions.publish_document(document=document, by=make_user(), at=LATER)

    assert stamps(sitting) == (0, LATER)


def test_an_acronym_changed_moves_every_entry_that_shows_it():
    body = make_body(acronym="WGFA")
    sitting = make_sitting(session=make_session(body=body))
    body.acronym = "WG on Firearms"
    body.save()

    actions.bodies_changed([body], at=LATER)

    assert (stamps(sitting), stamps(sitting.session)) == ((0, LATER), (0, LATER))


def test_a_session_made_tentative_raises_the_sequence_of_its_parts():
    sitting = make_sitting()
    event = make_side_event(session=sitting.session)
    sitting.session.status = "tentative"
    sitting.session.save()

    actions.note_changes([sitting.session], at=LATER)

    assert (stamps(sitting), stamps(event)) == ((1, LATER), (1, LATER))


def test_a_body_that_is_taken_off_a_session_has_a_changed_feed():
    stays, goes = make_body(), make_body()
    session = make_session(bodies=[stays, goes])
    session.convenings.get(body=goes).delete()

    actions.note_changes([session], at=LATER)

    assert (changed_at(stays), changed_at(goes)) == (LATER, LATER)


def test_a_body_moved_below_another_changes_the_feeds_of_both():
    old, new = make_body(), make_body()
    body = make_body(parent=old)
    body.parent = new
    body.save()

    actions.bodies_changed([body], at=LATER)

    assert (changed_at(old), changed_at(new)) == (LATER, LATER)


def make_joint_sitting(*, body: Body):
    """A sitting with a public session of `body`, and with one that is a draft."""
    sitting = make_sitting(session=make_session())
    draft = make_session(body=make_body(slug="draft"), published=False)
    sitting.joint_sessions.set([make_session(body=body), draft])
    return sitting


def test_a_joint_sitting_changes_the_feeds_of_all_its_public_sessions():
    body = make_body()
    sitting = make_joint_sitting(body=body)

    actions.note_changes([sitting.session], at=LATER)

    assert changed_at(body) == LATER
    assert not FeedRecord.objects.filter(body__slug="draft").exists()


def test_a_joint_sitting_withdrawn_is_cancelled_in_all_its_feeds():
    body = make_body()
    sitting = make_joint_sitting(body=body)
    own = sitting.session.convenings.get().body

    actions.withdraw_part(part=sitting, by=make_user(), at=LATER)

    assert set(Withdrawal.objects.get().bodies.all()) == {own, body}
    assert changed_at(body) == LATER


def test_a_session_that_leaves_a_joint_sitting_has_a_changed_feed():
    body = make_body()
    sitting = make_joint_sitting(body=body)
    publisher = staff_client("publisher")
    before = changed_at(body)

    page = change(sitting)
    data = form_data(publisher.get(page))
    data.pop("joint_sessions")
    response = publisher.post(page, data)

    assert response.status_code == 302
    assert not sitting.joint_sessions.exists()
    assert changed_at(body) > before
    assert not FeedRecord.objects.filter(body__slug="draft").exists()


def test_the_address_of_a_body_is_shown_and_not_changed():
    body = make_body(slug="fingov")
    publisher = staff_client("publisher")
    page = change(body)

    publisher.post(page, form_data(publisher.get(page), slug="other", acronym="NEW"))

    body.refresh_from_db()
    assert (body.slug, body.acronym) == ("fingov", "NEW")
