"""A deleted session comes back, also where something has taken its place since."""

import pytest

from agendas import actions
from agendas.joint_items import link_items, unlink_item
from agendas.models import AgendaItem
from meetings.models import Convening, FormerSlug, Session
from tests.agendas.entry_pages import form_data, staff_client
from tests.agendas.test_admin_sessions import change
from tests.factories import (
    AT,
    make_body,
    make_item,
    make_room,
    make_session,
    make_side_event,
    make_sitting,
    make_user,
)

pytestmark = pytest.mark.django_db


def delete(session: Session) -> int:
    """Delete it; its number, by which it is restored."""
    pk = session.pk
    actions.delete_session(session=session, by=make_user(), at=AT)
    return pk


def restore(pk: int) -> Session:
    response = staff_client("publisher").post(
        f"/admin/meetings/session/deleted/{pk}/restore/"
    )
    assert response.status_code == 302
    return Session.objects.get(pk=pk)


def test_a_session_whose_address_is_taken_comes_back_under_another():
    pk = delete(make_session(slug="fingov-3", published=False))
    make_session(slug="fingov-3", published=False)

    assert restore(pk).slug == "fingov-3-2"


def test_a_session_comes_back_without_what_is_gone():
    room, body = make_room(), make_body()
    session = make_session(bodies=[make_body(), body], published=False)
    make_sitting(session=session, room=room, published=False)
    kept = session.convenings.first()
    pk = delete(session)
    room.delete()
    body.delete()

    restored = restore(pk)

    assert list(restored.convenings.all()) == [kept]
    assert [sitting.room for sitting in restored.sittings.all()] == [None]


def test_an_item_comes_back_alone_when_its_partners_were_parted():
    item, partner = make_item(), make_item()
    link_items(item=item, partner=partner)
    pk = delete(item.agenda.session)
    partner.refresh_from_db()
    unlink_item(item=partner)

    restored = restore(pk)

    items = AgendaItem.objects.filter(agenda__convening__session=restored)
    assert [(each.number, each.joint_item) for each in items] == [(item.number, None)]


def test_the_addresses_that_a_session_had_lead_to_it_again(client):
    session = make_session(slug="first")
    session.slug = "second"
    session.save()
    FormerSlug.objects.create(slug="first", session=session)

    restored = restore(delete(session))
    actions.publish_session(session=restored, by=make_user(), at=AT)

    response = client.get("/en/sessions/first/")
    assert (response.status_code, response["Location"]) == (301, "/en/sessions/second/")


def test_an_address_of_a_draft_is_not_kept():
    session = make_session(slug="first", published=False)
    session.slug = "second"
    session.save()

    restore(delete(session))

    assert not FormerSlug.objects.exists()


def test_the_feed_at_a_new_address_tells_of_what_was_withdrawn_at_the_old(client):
    session = make_session(slug="old-address", published=True)
    days = {"first_day": "2089-12-28", "last_day": "2090-01-01"}
    Session.objects.filter(pk=session.pk).update(**days)
    event = make_side_event(session=session, starts_at=AT.replace(year=2090))
    actions.withdraw_part(part=event, by=make_user(), at=AT)
    publisher = staff_client("publisher")
    page = change(session)
    publisher.post(page, form_data(publisher.get(page), slug="new-address"))

    moved = client.get("/en/sessions/old-address.ics")
    feed = client.get("/en/sessions/new-address.ics").content.decode()

    assert (moved.status_code, moved["Location"]) == (
        301,
        "/en/sessions/new-address.ics",
    )
    assert event.uid in feed
    assert Convening.objects.get().session.slug == "new-address"
