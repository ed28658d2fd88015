"""Signing in: name, password, one-time code; and being locked out."""

import datetime as dt
import io

import pytest
import time_machine
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.test import RequestFactory
from django_otp.oath import totp
from django_otp.plugins.otp_static.models import StaticDevice
from django_otp.plugins.otp_totp.models import TOTPDevice

from uncrime.staff import client_address

pytestmark = pytest.mark.django_db

LOGIN = "/admin/login/"
PASSWORD = "a long word of her own"
NOW = dt.datetime(2027, 5, 18, 9, 0, 10, tzinfo=dt.UTC)


@pytest.fixture
def ann() -> User:
    return User.objects.create_user("ann", password=PASSWORD, is_staff=True)


@pytest.fixture
def codes(settings):
    settings.STAFF_CODES = True


@pytest.fixture
def locks(settings):
    settings.AXES_ENABLED = True


def printed(*arguments: str) -> str:
    out = io.StringIO()
    call_command("staff_code", *arguments, stdout=out)
    return out.getvalue()


def sign_in(client, code: str = "", password: str = PASSWORD, **headers: str):
    form = {"username": "ann", "password": password, "otp_token": code}
    return client.post(LOGIN, form, headers=headers)


def is_in(client) -> bool:
    return client.get("/admin/").status_code == 200


@pytest.mark.usefixtures("ann")
def test_on_a_laptop_name_and_password_are_enough(client):
    sign_in(client)

    assert is_in(client)
    assert "otp_token" not in client.get(LOGIN, follow=True).text


@pytest.mark.usefixtures("codes", "ann")
@pytest.mark.parametrize("code", ["", "123456", "abcdefgh", "a" * 21])
def test_without_a_right_code_nobody_comes_in(client, code):
    printed("ann")

    response = sign_in(client, code)

    assert response.status_code == 200
    assert 'class="error' in response.text
    assert not is_in(client)


@pytest.mark.usefixtures("codes")
def test_a_code_of_the_authenticator_lets_in_once(client, ann):
    printed("ann")
    with time_machine.travel(NOW, tick=False):
        code = f"{totp(TOTPDevice.objects.get(user=ann).bin_key):06}"

        sign_in(client, f"{code[:3]} {code[3:]}")
        assert is_in(client)

        client.logout()
        sign_in(client, code)
        assert not is_in(client)


@pytest.mark.usefixtures("codes", "ann")
def test_a_spare_code_lets_in_once_and_counts_no_failure_elsewhere(client):
    printed("ann")
    code, *others = printed("ann", "--spare").split()

    sign_in(client, code)

    assert is_in(client)
    assert len(others) == 9
    assert TOTPDevice.objects.get().throttling_failure_count == 0
    client.logout()
    sign_in(client, code)
    assert not is_in(client)


@pytest.mark.usefixtures("codes")
def test_a_password_without_a_code_does_not_open_the_staff_s_pages(client, ann):
    client.force_login(ann)

    assert not is_in(client)


def test_staff_code_prints_an_address_that_an_authenticator_reads(ann):
    out = printed("ann")

    assert TOTPDevice.objects.get(user=ann).config_url in out
    assert "issuer=UN%20Crime%20Programme%20calendar" in out
    assert max(len(line) for line in out.splitlines() if "█" in line) < 80


def test_staff_code_replaces_what_was_given_before(ann):
    first, second = printed("ann"), printed("ann")
    spare = [set(printed("ann", "--spare").split()) for _time in range(2)]

    assert first != second
    assert not spare[0] & spare[1]
    assert TOTPDevice.objects.filter(user=ann).count() == 1
    assert StaticDevice.objects.get(user=ann).token_set.count() == 10


def test_staff_code_says_that_there_is_nobody_of_that_name():
    with pytest.raises(CommandError, match="Nobody is called bob"):
        printed("bob")


@pytest.mark.usefixtures("locks", "ann")
def test_ten_failures_lock_out_and_say_so(client, settings):
    for _time in range(settings.AXES_FAILURE_LIMIT):
        response = sign_in(client, password="wrong")

    assert response.status_code == 429
    assert "<h1>Signing in is locked</h1>" in response.text
    assert "10 failed attempts" in response.text
    assert response["Cache-Control"] == "private, no-store"
    sign_in(client)
    assert not is_in(client)


@pytest.mark.usefixtures("locks", "ann")
def test_a_lock_out_holds_for_one_address_only(client, settings):
    for _time in range(settings.AXES_FAILURE_LIMIT):
        sign_in(client, password="wrong", x_real_ip="192.0.2.1")

    sign_in(client, x_real_ip="192.0.2.2")

    assert is_in(client)


@pytest.mark.parametrize(
    ("peer", "said", "address"),
    [
        ("", "192.0.2.1", "192.0.2.1"),  # a socket of our own proxy
        ("127.0.0.1", "192.0.2.1", "192.0.2.1"),
        ("127.0.0.1", "", "127.0.0.1"),
        ("198.51.100.7", "192.0.2.1", "198.51.100.7"),  # a stranger's word
        ("", "", None),
    ],
)
def test_client_address_believes_only_our_own_proxy(peer, said, address):
    request = RequestFactory().get("/", REMOTE_ADDR=peer, HTTP_X_REAL_IP=said)

    assert client_address(request) == address
