"""Kept pages: whatever an entry screen saves is in the next answer of every page."""

import datetime as dt

import pytest
import time_machine
from django.contrib import admin
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from agendas.actions import withdraw_session
from agendas.admin.entry import EntryAdmin
from meetings.keeping.versions import public_version
from meetings.models import Convening, Practice, Session
from tests.agendas.entry_pages import form_data, staff_client
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
)

pytestmark = pytest.mark.django_db

SCREENS = [
    model
    for model, screen in admin.site._registry.items()
    # Convenings are saved with their session.
    if isinstance(screen, EntryAdmin) and model is not Convening
]
PAGES = [
    "/en/",
    "/en/calendar/",
    "/en/calendar/?body=ccpcj",
    "/en/calendar/2027/",
    "/en/calendar/2027/09/",
    "/en/calendar/2027/09/06/",
    "/en/bodies/",
    "/en/bodies/ccpcj/",
    "/en/sessions/ccpcj-36/",
    "/en/sessions/ccpcj-36/agenda/",
    "/en/sessions/ccpcj-36/programme/",
    "/en/sessions/ccpcj-36/side-events/",
    "/en/documents/",
    "/en/documents/E/CN.15/2027/1",
    "/en/subscribe/",
    "/en/changes/",
]
SESSION = "/en/sessions/ccpcj-36/"


@pytest.fixture
def session() -> Session:
    """A public session with one of everything."""
    body = make_body(slug="ccpcj")
    Practice.objects.create(body=body, anchor_year=2026, month=5, days=5)
    session = make_session(
        body=body,
        slug="ccpcj-36",
        first_day=dt.date(2027, 9, 6),
        venue=make_room().venue,
    )
    item = make_item(agenda=make_agenda(session=session), annotation="Text")
    make_sitting(session=session, items=[item])
    make_side_event(session=session, organizers=["Slovenia"])
    make_document(symbol="E/CN.15/2027/1", items=[item])
    return session


@pytest.mark.parametrize("address", PAGES)
def test_a_page_is_made_once_for_what_is_public(address, session, client):
    first = client.get(address)

    with CaptureQueriesContext(connection) as asked:
        second = client.get(address)

    assert first.status_code == 200
    assert second.content == first.content
    assert second.headers["Content-Security-Policy"]
    assert ["meetings_publicchange" in query["sql"] for query in asked] == [True]


@pytest.mark.parametrize("model", SCREENS, ids=lambda model: model.__name__)
def test_whatever_is_saved_renews_every_page(model, session):
    publisher, thing = staff_client("publisher"), model.objects.first()
    place = f"{model._meta.app_label}_{model._meta.model_name}"
    screen = reverse(f"admin:{place}_change", args=[thing.pk])
    before = public_version()

    answer = publisher.post(screen, form_data(publisher.get(screen)))

    assert answer.status_code == 302
    assert public_version() > before


def test_a_new_name_of_a_venue_is_shown_at_once(session, client):
    client.get(SESSION)
    publisher, venue = staff_client("publisher"), session.venue
    screen = reverse("admin:meetings_venue_change", args=[venue.pk])
    data = form_data(publisher.get(screen), name_en="Hofburg Congress Centre")

    publisher.post(screen, data)

    assert "Hofburg Congress Centre" in client.get(SESSION).content.decode()


def test_what_is_withdrawn_is_gone_at_once(session, client):
    client.get(SESSION)

    withdraw_session(session=session, by=make_user(), at=AT)

    assert client.get(SESSION).status_code == 404


def test_what_is_not_there_is_not_kept(client):
    assert client.get(SESSION).status_code == 404

    make_session(slug="ccpcj-36")

    assert client.get(SESSION).status_code == 200


def test_another_day_has_other_pages(session, client):
    with time_machine.travel("2027-09-06 08:00", tick=False):
        during = client.get(SESSION)
    with time_machine.travel("2027-09-20 08:00", tick=False):
        after = client.get(SESSION)

    assert during.content != after.content


def test_a_page_that_has_not_changed_is_not_sent_again(session, client):
    etag = client.get(SESSION)["ETag"]

    answer = client.get(SESSION, headers={"if-none-match": etag})

    assert (answer.status_code, answer.content) == (304, b"")


def test_a_page_without_a_time_of_change_ignores_questions_for_one(session, client):
    client.get(SESSION)

    answer = client.get(
        SESSION, headers={"if-modified-since": "Fri, 01 Jan 2100 00:00:00 GMT"}
    )

    assert answer.status_code == 200


def test_words_that_a_page_knows_nothing_of_make_no_other_page(session, client):
    plain = client.get(SESSION)

    with CaptureQueriesContext(connection) as asked:
        tracked = client.get(f"{SESSION}?utm_source=letter")

    assert tracked.content == plain.content
    assert len(asked) == 1
