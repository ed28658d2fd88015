"""Two people at one page, what is public, who did what."""

import datetime as dt
import re

import pytest

from agendas.accounts import give_role
from agendas.models import Document
from meetings.models import Organizer, Session, Withdrawal
from tests.agendas.entry_pages import form_data, staff_client
from tests.agendas.test_admin_sessions import change, errors, save
from tests.factories import (
    make_agenda,
    make_body,
    make_document,
    make_item,
    make_room,
    make_session,
    make_side_event,
    make_sitting,
    make_venue,
)

pytestmark = pytest.mark.django_db


def words(response) -> str:
    """The text of a page, without its tags."""
    text = re.sub(r"<[^>]*>", " ", response.content.decode())
    return " ".join(text.split())


def test_who_saves_second_sees_what_the_first_changed_and_keeps_their_text():
    session = make_session(published=False, remarks="Old")
    first, second = staff_client("editor"), staff_client("publisher")
    opened = second.get(change(session))
    save(first, change(session), remarks_en="First")

    answer = second.post(change(session), form_data(opened, remarks_en="Second"))

    assert "editor changed session" in words(answer)
    assert "remarks [en]: Old → First" in words(answer)
    assert form_data(answer)["remarks_en"] == ["Second"]
    session.refresh_from_db()
    assert session.remarks == "First"

    again = second.post(change(session), form_data(answer))

    assert again.status_code == 302
    session.refresh_from_db()
    assert session.remarks == "Second"


def test_a_row_that_somebody_else_changed_is_no_less_a_change():
    session = make_session(published=False)
    make_sitting(session=session, published=False)
    first, second = staff_client("editor"), staff_client("publisher")
    opened = second.get(change(session))
    save(first, change(session), sittings__0__hours="3–6 p.m.")

    answer = second.post(change(session), form_data(opened, remarks_en="Mine"))

    assert answer.status_code == 200
    assert "ends: 18 May 2026, 13:00 → 18 May 2026, 18:00" in words(answer)


def test_a_page_that_nobody_else_changed_is_saved():
    session = make_session(published=False)
    client = staff_client("editor")
    save(client, change(session), remarks_en="One")

    assert save(client, change(session), remarks_en="Two").status_code == 302


@pytest.mark.parametrize("name", ["agenda", "item", "body", "document", "room"])
def test_every_page_warns_of_the_second_save(name):
    things = {
        "agenda": (lambda: make_agenda(published=False), "note_en"),
        "item": (lambda: make_item(agenda=make_agenda(published=False)), "title_en"),
        "body": (make_body, "name_en"),
        "document": (lambda: make_document(published=False), "title_en"),
        "room": (make_room, "name_en"),
    }
    make, field = things[name]
    thing = make()
    client = staff_client("publisher")
    opened = client.get(change(thing))
    save(client, change(thing), **{field: "One"})

    answer = client.post(change(thing), form_data(opened, **{field: "Two"}))

    assert answer.status_code == 200
    assert form_data(answer)[field] == ["Two"]


PUBLIC = {
    "session": make_session,
    "agenda": make_agenda,
    "item": make_item,
    "sitting": make_sitting,
    "side event": make_side_event,
    "document": make_document,
    "room": lambda: make_sitting(room=make_room()).room,
    "organizer": lambda: make_side_event().organizers.get(),
}


@pytest.mark.parametrize("name", PUBLIC)
def test_an_editor_reads_what_is_public_but_does_not_change_it(name):
    thing = PUBLIC[name]()
    client = staff_client("editor")

    shown = client.get(change(thing))
    sent = client.post(change(thing), {"title_en": "Mine"})
    deleted = client.post(change(thing).replace("change", "delete"), {"post": "yes"})

    assert shown.status_code == 200
    assert "Published: ask a publisher, or have it withdrawn." in words(shown)
    assert (sent.status_code, deleted.status_code) == (403, 403)
    assert type(thing).objects.filter(pk=thing.pk).exists()


@pytest.mark.parametrize("name", PUBLIC)
def test_a_publisher_may_change_what_is_public(name):
    thing = PUBLIC[name]()
    client = staff_client("publisher")

    shown = client.get(change(thing))
    answer = client.post(change(thing), form_data(shown))

    assert answer.status_code == 302, errors(answer)


def test_a_draft_part_cannot_be_moved_into_a_public_session():
    hidden = make_session(published=False)
    sitting = make_sitting(session=hidden, published=True)
    public = make_session()

    save(staff_client("editor"), change(sitting), session=public.pk)

    sitting.refresh_from_db()
    assert sitting.session == hidden


def publish_page(thing) -> str:
    return change(thing).replace("/change/", "/publish/")


def withdraw_page(thing) -> str:
    return change(thing).replace("/change/", "/withdraw/")


@pytest.mark.parametrize(("what", "is_whole"), [("session", False), ("whole", True)])
def test_a_session_is_published_alone_or_with_all_its_parts(what, is_whole):
    session = make_session(published=False)
    make_item(agenda=make_agenda(session=session, published=False))
    make_sitting(session=session, published=False)
    client = staff_client("publisher")

    asked = client.get(publish_page(session))
    client.post(publish_page(session), {"what": what})

    assert "The session only: bodies, dates, place" in words(asked)
    session.refresh_from_db()
    assert session.published_by == client.user
    assert session.sittings.get().is_public is is_whole
    assert session.convenings.get().agenda.is_public is is_whole


def test_asking_alone_publishes_nothing():
    session = make_session(published=False)

    staff_client("publisher").get(publish_page(session))

    session.refresh_from_db()
    assert not session.is_public


def test_a_withdrawn_session_is_remembered_for_those_who_have_it():
    session = make_session()

    response = staff_client("publisher").post(withdraw_page(session), follow=True)

    session.refresh_from_db()
    assert not session.is_public
    assert [each.uid for each in Withdrawal.objects.all()] == [session.uid]
    assert "Calendars that have it will show it as cancelled." in words(response)


@pytest.mark.parametrize(
    "make", [make_agenda, make_sitting, make_side_event, make_document]
)
def test_parts_are_published_and_withdrawn_one_by_one(make):
    thing = make(published=False)
    client = staff_client("publisher")

    client.post(publish_page(thing))
    thing.refresh_from_db()
    was_public = thing.is_public
    client.post(withdraw_page(thing))
    thing.refresh_from_db()

    assert (was_public, thing.is_public) == (True, False)


def test_publishing_wants_the_token_of_the_form():
    session = make_session(published=False)
    client = staff_client("publisher")
    client.handler.enforce_csrf_checks = True

    assert client.post(publish_page(session)).status_code == 403


def test_the_list_publishes_and_withdraws_what_is_ticked():
    session = make_session(published=False)
    sitting = make_sitting(session=session, published=False)
    client = staff_client("publisher")
    ticked = {"_selected_action": [session.pk]}

    client.post("/admin/meetings/session/", ticked | {"action": "publish_whole"})
    sitting.refresh_from_db()
    was_public = sitting.is_public
    client.post("/admin/meetings/session/", ticked | {"action": "withdraw"})
    session.refresh_from_db()

    assert (was_public, session.is_public) == (True, False)


def test_a_draft_session_is_deleted_and_restored_with_everything():
    session = make_session(slug="gone", published=False)
    agenda = make_agenda(session=session, published=False)
    first = make_item(agenda=agenda, number="1", annotation="The meeting opens.")
    second = make_item(agenda=agenda, number="1 (a)", parent=first)
    make_sitting(session=session, items=[first, second])
    make_side_event(session=session, organizers=["One", "Two"])
    uid = session.uid
    client = staff_client("publisher")

    client.post(change(session).replace("change", "delete"), {"post": "yes"})
    after_deleting = Session.objects.count()
    pages = client.get("/admin/meetings/session/deleted/")
    client.post(f"/admin/meetings/session/deleted/{session.pk}/restore/")

    assert after_deleting == 0
    assert "gone" in words(pages)
    back = Session.objects.get()
    assert (back.slug, back.uid, back.is_public) == ("gone", uid, False)
    items = back.convenings.get().agenda.items.all()
    assert list(items) == [first, second]
    assert items[0].annotation.text == "The meeting opens."
    assert items[1].parent == first
    assert [entry.item for entry in back.sittings.get().entries.all()] == list(items)
    names = [each.organizer.name for each in back.side_events.get().own_organizings]
    assert names == ["One", "Two"]


def test_a_public_session_is_withdrawn_before_it_is_deleted():
    session = make_session()

    answer = staff_client("publisher").post(
        change(session).replace("change", "delete"), {"post": "yes"}
    )

    assert answer.status_code == 403
    assert Session.objects.count() == 1


def test_the_history_tells_who_changed_what_from_what_to_what():
    session = make_session(published=False, meetings_allotted=4)
    client = staff_client("editor")
    save(client, change(session), meetings_allotted="6")

    response = client.get(change(session).replace("change", "history"))

    assert "editor changed session" in words(response)
    assert "meetings allotted: 4 → 6" in words(response)


@pytest.mark.parametrize("name", ["", "agenda/", "programme/", "side-events/"])
def test_a_preview_shows_the_draft_to_staff_and_says_so(name):
    session = make_session(published=False)
    agenda = make_agenda(session=session, published=False)
    item = make_item(agenda=agenda, title="Trafficking in data")
    make_sitting(session=session, items=[item], published=False)
    make_side_event(session=session, title="Trafficking in data", published=False)

    page = change(session).replace("change/", f"preview/{name}")
    response = staff_client("viewer").get(page)

    assert "Draft, not public" in words(response)
    assert name == "" or "Trafficking in data" in words(response)


def test_warnings_stand_on_the_page_of_the_session():
    venue = make_venue()
    room = make_room(venue=venue, name="Boardroom D")
    session = make_session(
        published=False, venue=venue, meetings_allotted=1, mode="hybrid"
    )
    start = dt.datetime(2026, 5, 18, 8, tzinfo=dt.UTC)
    make_sitting(session=session, room=room, starts_at=start)
    make_side_event(session=session, room=room, starts_at=start, title="Lunch")

    response = staff_client("editor").get(change(session))

    codes = [warning.code for warning, _place in response.context["warnings"]]
    assert codes == [
        "remote_sitting_too_long",
        "room_taken_twice",
    ]


def test_an_editor_adds_rooms_organizers_and_documents():
    client = staff_client("editor")
    page = "/admin/meetings/organizer/add/"

    save(client, page, name_en="Small Arms Survey", kind="ngo")
    save(
        client,
        "/admin/agendas/document/add/",
        title_en="Report",
        symbols__0__symbol="CTOC/COP/2026/2",
    )

    assert Organizer.objects.get().name == "Small Arms Survey"
    assert Document.objects.get().symbol_label == "CTOC/COP/2026/2"


def test_an_organizer_that_exists_is_an_error_in_every_language_of_the_screen():
    client = staff_client("editor")
    client.cookies["django_language"] = "fr"
    page = "/admin/meetings/organizer/add/"
    save(client, page, name_en="Small Arms Survey", kind="ngo")

    response = save(client, page, name_en="small arms survey", kind="ngo")

    assert response.status_code == 200
    assert len(errors(response)) == 1


def test_a_renamed_body_is_found_by_its_new_name():
    session = make_session(body=make_body(name="Old name"))
    body = session.convenings.get().body

    save(staff_client("publisher"), change(body), name_en="New name")

    assert list(Session.objects.matching("new name")) == [session]


def test_an_administrator_does_not_touch_the_account_of_a_superuser():
    root, _is_new = give_role(username="root", role="viewer")
    root.is_superuser = True
    root.save()
    client = staff_client("administrator")

    assert client.post(change(root), {"username": "mine"}).status_code == 403
    assert client.get(f"/admin/auth/user/{root.pk}/password/").status_code == 403


def test_an_administrator_cannot_make_themselves_a_superuser():
    client = staff_client("administrator")

    save(client, change(client.user), is_superuser="on")

    client.user.refresh_from_db()
    assert not client.user.is_superuser
