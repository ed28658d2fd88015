"""Asking for changes by e-mail, confirming it, and stopping it."""

import datetime as dt
import re

import pytest
import time_machine
from django.conf import settings
from django.core import mail

from agendas.mail import subscribing
from agendas.mail.gathering import tidy
from agendas.mail.sending import deliver
from agendas.mail.tokens import confirmation_token, stop_token
from agendas.models import Letter, Subscriber
from tests.factories import AT, make_body

pytestmark = pytest.mark.django_db
FORM = "/en/changes/by-email/"
ADDRESS = "delegate@example.org"


def post(client, path: str = FORM, **data):
    return client.post(path, {"address": ADDRESS, "language": "fr"} | data)


def link_of(message) -> str:
    """The path that a letter asks its reader to open."""
    [link] = re.findall(rf"{settings.SITE_URL}(/\S*/confirm/\S+)", message.body)
    return link


def subscribe(client, **data) -> Subscriber:
    """Ask, open the letter, press the button."""
    post(client, **data)
    deliver(now=now)
    response = client.post(link_of(mail.outbox[-1]))
    assert response.status_code == 200
    return Subscriber.objects.exclude(confirmed_at=None).latest("pk")


def now() -> dt.datetime:
    return dt.datetime.now(tz=dt.UTC)


def test_who_asks_is_sent_a_question_and_nothing_is_confirmed(client):
    body = make_body(slug="ccpcj", name_fr="Commission du crime")

    response = post(client, body="ccpcj")
    deliver(now=now)

    [message] = mail.outbox
    [subscriber] = Subscriber.objects.all()
    assert (response.status_code, response["Location"]) == (
        303,
        "/en/changes/by-email/asked/",
    )
    assert (message.to, message.from_email) == ([ADDRESS], "calendar@example.org")
    assert "Commission du crime" in message.body
    assert link_of(message).startswith("/fr/changes/by-email/confirm/")
    assert (subscriber.language, subscriber.confirmed_at) == ("fr", None)
    assert list(subscriber.bodies.all()) == [body]


def test_opening_the_link_confirms_nothing_and_the_button_does(client):
    post(client)
    deliver(now=now)
    link = link_of(mail.outbox[0])

    for _program in range(2):
        assert client.get(link).status_code == 200
        assert client.head(link).status_code == 200
    assert Subscriber.objects.get().confirmed_at is None

    assert client.post(link).status_code == 200
    assert Subscriber.objects.get().confirmed_at is not None
    assert client.post(link).status_code == 200  # pressed twice


def test_asking_again_changes_the_choice_and_old_links_still_stop_it(client):
    make_body(slug="ccpcj")
    make_body(slug="fingov")
    first = subscribe(client, body="ccpcj")

    second = subscribe(client, body="fingov", language="en", address=ADDRESS.upper())

    assert second == first
    assert Subscriber.objects.get().language == "en"
    assert [body.slug for body in second.bodies.all()] == ["fingov"]
    client.post(f"/en/changes/by-email/stop/{stop_token(first.public_id)}/")
    assert not Subscriber.objects.exists()


def test_the_answer_is_the_same_whoever_is_subscribed(client):
    known = subscribe(client)
    answers = [
        (each.status_code, each.content, dict(each.headers) | {"X-Request-ID": ""})
        for each in (
            post(client, address=known.address),
            post(client, address="nobody@example.org"),
        )
    ]

    assert answers[0] == answers[1]


def test_one_address_is_asked_three_times_a_day_and_the_answer_stays(client):
    answers = {post(client).status_code for _time in range(5)}

    assert answers == {303}
    assert Letter.objects.count() == subscribing.PER_ADDRESS


def test_too_many_questions_are_503_for_everybody(client, monkeypatch):
    monkeypatch.setattr(subscribing, "IN_ALL", 1)
    post(client, address="one@example.org")

    response = post(client, address="two@example.org")

    assert (response.status_code, response["Retry-After"]) == (503, "3600")
    assert "two@example.org" in response.content.decode()
    assert Subscriber.objects.count() == 1


@pytest.mark.parametrize(
    "data",
    [
        {"address": ""},
        {"address": "nobody"},
        {"address": "a@b@c"},
        {"address": "a\nBcc: x@example.org"},
        {"address": f"{'a' * 250}@example.org"},
        {"address": "a\x00@example.org"},
        {"address": '"\x0b"@example.org'},
        {"address": "\u017f@example.org"},
        {"address": "a@" + "ü" * 60 + ".org"},
        {"language": "xx"},
        {"body": "nothing"},
        {"body": [f"b{n}" for n in range(60)]},
    ],
)
def test_what_is_wrong_is_said_and_what_was_typed_is_kept(client, data):
    response = post(client, **data)

    assert response.status_code == 400
    assert "There is a problem" in response.content.decode()
    assert not Subscriber.objects.exists()


@pytest.mark.parametrize("kept", ["address", "language", "body"])
def test_after_an_error_the_choice_is_still_made(client, kept):
    make_body(slug="ccpcj")
    response = post(client, address="nobody@", body="ccpcj").content.decode()

    wanted = {
        "address": 'value="nobody@"',
        "language": '<option value="fr" selected>',
        "body": 'value="ccpcj" checked',
    }
    assert wanted[kept] in response


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 303),
        ({"sec-fetch-site": "same-origin"}, 303),
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-site"}, 403),
        ({"origin": "http://testserver"}, 303),
        ({"origin": "https://elsewhere.example"}, 403),
        ({"origin": "null"}, 403),
        ({"origin": "http://["}, 403),
    ],
)
def test_forms_of_other_sites_are_refused(client, headers, status):
    data = {"address": ADDRESS, "language": "en"}

    assert client.post(FORM, data, headers=headers).status_code == status
    assert Subscriber.objects.exists() == (status == 303)


# Stopping


def test_one_click_in_a_mail_program_stops_it(client):
    subscriber = subscribe(client)
    path = f"/fr/changes/by-email/stop/{stop_token(subscriber.public_id)}/"

    shown = client.get(path)
    assert (shown.status_code, Subscriber.objects.count()) == (200, 1)

    headers = {"origin": "https://mail.example", "sec-fetch-site": "cross-site"}
    done = client.post(path, {"List-Unsubscribe": "One-Click"}, headers=headers)
    again = client.post(path, {"List-Unsubscribe": "One-Click"})

    assert (done.status_code, again.status_code) == (200, 200)
    assert not Subscriber.objects.exists()


@pytest.mark.parametrize("page", ["confirm", "stop"])
@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("token", ["x", "abc:def", "a" * 500])
def test_a_forged_link_does_nothing(client, page, method, token):
    response = getattr(client, method)(f"/en/changes/by-email/{page}/{token}/")

    assert response.status_code == 404


def test_a_token_is_good_for_one_purpose(client):
    subscriber = subscribe(client)
    token = confirmation_token(subscriber.public_id)

    assert client.post(f"/en/changes/by-email/stop/{token}/").status_code == 404
    assert Subscriber.objects.exists()


# Time


def test_a_link_is_good_for_three_days(client):
    with time_machine.travel(AT, tick=False):
        subscribing.ask(address=ADDRESS, language="en", bodies=[], at=AT)
        token = confirmation_token(Subscriber.objects.get().public_id)
    path = f"/en/changes/by-email/confirm/{token}/"

    with time_machine.travel(AT + dt.timedelta(days=2), tick=False):
        assert client.get(path).status_code == 200
    with time_machine.travel(AT + dt.timedelta(days=4), tick=False):
        assert (client.get(path).status_code, client.post(path).status_code) == (
            404,
            404,
        )


def test_an_address_without_an_answer_is_forgotten():
    subscribing.ask(address=ADDRESS, language="en", bodies=[], at=AT)

    tidy(at=AT + dt.timedelta(days=2))
    assert Subscriber.objects.exists()

    tidy(at=AT + dt.timedelta(days=3))
    assert not Subscriber.objects.exists()


def test_a_confirmed_address_is_kept():
    subscribing.ask(address=ADDRESS, language="en", bodies=[], at=AT)
    subscribing.confirm(Subscriber.objects.get().public_id, at=AT)

    tidy(at=AT + dt.timedelta(days=400))

    assert Subscriber.objects.exists()


# What the pages are


def test_the_pages_set_no_cookie_and_are_kept_by_nobody(client):
    post(client)
    token = confirmation_token(Subscriber.objects.get().public_id)
    paths = [FORM, f"{FORM}confirm/{token}/", f"{FORM}stop/x/"]

    for path in paths:
        for response in (client.get(path), client.post(path)):
            assert not response.cookies, path
            assert "no-store" in response["Cache-Control"], path
            assert response["X-Robots-Tag"] == "noindex", path


@pytest.mark.parametrize("method", ["put", "delete", "patch"])
def test_other_methods_are_refused(client, method):
    response = getattr(client, method)(FORM)

    assert (response.status_code, response["Allow"]) == (405, "GET, HEAD, POST")


def test_without_a_sender_there_is_no_form_and_no_link_to_it(client, settings):
    settings.EMAIL_FROM = ""

    assert client.get(FORM).status_code == 404
    assert client.get(f"{FORM}asked/").status_code == 404
    assert "by-email" not in client.get("/en/changes/").content.decode()
