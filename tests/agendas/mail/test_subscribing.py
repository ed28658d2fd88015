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


@pytest.fixture
def few(monkeypatch):
    """Room for four questions, two of them of one network."""
    monkeypatch.setattr(subscribing, "IN_ALL", 4)
    monkeypatch.setattr(subscribing, "PER_NETWORK", 2)


def ask_from(client, peer: str, *names: str) -> list[int]:
    """Ask for these addresses; the answers."""
    return [
        client.post(
            FORM,
            {"address": f"{name}@example.org", "language": "fr"},
            REMOTE_ADDR=peer,
        ).status_code
        for name in names
    ]


def asked() -> list[str]:
    found = Subscriber.objects.order_by("pk").values_list("address", flat=True)
    return [address.partition("@")[0] for address in found]


@pytest.mark.parametrize(
    ("peer", "neighbour", "other"),
    [
        ("203.0.113.7", "203.0.113.200", "198.51.100.7"),
        ("2001:db8:1:2::7", "2001:db8:1:ffff::8", "2001:db8:2::7"),
    ],
)
def test_one_network_cannot_keep_others_from_asking(
    client, few, peer, neighbour, other
):
    assert ask_from(client, peer, "a") == [303]
    assert ask_from(client, neighbour, "b", "c", "d") == [303, 503, 503]

    assert ask_from(client, other, "e") == [303]
    assert asked() == ["a", "b", "e"]


def test_what_comes_through_our_own_proxy_is_of_the_network_it_names(client, few):
    answers = [
        client.post(
            FORM,
            {"address": f"x{number}@example.org", "language": "fr"},
            REMOTE_ADDR="",
            headers={"x-real-ip": f"203.0.113.{number}"},
        ).status_code
        for number in range(3)
    ]

    assert answers == [303, 303, 503]


def test_a_network_may_ask_again_tomorrow(client, few):
    with time_machine.travel(AT, tick=False):
        assert ask_from(client, "203.0.113.7", "a", "b", "c") == [303, 303, 503]
    with time_machine.travel(AT + dt.timedelta(days=1, seconds=1), tick=False):
        assert ask_from(client, "203.0.113.7", "c") == [303]


def test_when_all_is_full_the_oldest_questions_make_room(client, few):
    peers = [f"198.51.{number}.1" for number in range(6)]
    with time_machine.travel(AT, tick=False) as clock:
        for peer, name in zip(peers[:4], "abcd", strict=True):
            assert ask_from(client, peer, name) == [303]
            clock.shift(dt.timedelta(minutes=10))

        refused = client.post(
            FORM,
            {"address": "e@example.org", "language": "fr"},
            REMOTE_ADDR=peers[4],
        )
        assert (refused.status_code, refused["Retry-After"]) == (503, "3600")
        assert "e@example.org" in refused.content.decode()
        assert asked() == ["a", "b", "c", "d"]

        clock.move_to(AT + dt.timedelta(hours=1))
        assert ask_from(client, peers[4], "e") == [303]
        assert ask_from(client, peers[5], "f") == [503]

    assert asked() == ["b", "c", "d", "e"]


def test_no_room_is_made_for_what_is_not_asked(client, few):
    with time_machine.travel(AT, tick=False) as clock:
        ask_from(client, "198.51.1.1", "a")
        ask_from(client, "198.51.2.1", "b")
        ask_from(client, "198.51.3.1", "b")
        ask_from(client, "198.51.4.1", "b")
        clock.move_to(AT + dt.timedelta(hours=2))

        assert ask_from(client, "198.51.5.1", "b") == [303]

    assert asked() == ["a", "b", "b", "b"]


def test_whence_a_question_came_is_kept_until_it_is_answered(client):
    post(client)
    [before] = Subscriber.objects.values_list("asked_from", flat=True)
    assert re.fullmatch("[0-9a-f]{16}", before)
    deliver(now=now)

    client.post(link_of(mail.outbox[-1]))

    assert list(Subscriber.objects.values_list("asked_from", flat=True)) == [""]


@pytest.mark.parametrize("address", [None, "", "somewhere", "1.2.3.4.5"])
def test_an_address_that_is_none_is_of_no_network(address):
    assert subscribing.network_of(address) == ""


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
