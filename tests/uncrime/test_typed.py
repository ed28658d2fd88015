"""A form that was sent after its session had ended can be sent again, whole."""

import pytest
from django.test import Client

from meetings.models import Venue
from tests.factories import make_user

pytestmark = pytest.mark.django_db
ADDRESS = "/admin/meetings/venue/add/"
TYPED = {"city_en": "Doha <b>", "name_en": "", "time_zone": "Asia/Qatar"}
OURS = {"Origin": "http://testserver", "Sec-Fetch-Site": "same-origin"}


def fields(answer) -> dict[str, str]:
    return dict(answer.context["typed"])


def test_what_was_typed_is_shown_again_to_somebody_signed_out(client):
    answer = client.post(ADDRESS, TYPED, headers=OURS)

    assert answer.status_code == 403
    assert fields(answer) == TYPED
    assert 'value="Doha &lt;b&gt;"' in answer.text
    assert f'action="{ADDRESS}"' in answer.text
    assert Venue.objects.count() == 0


def test_it_can_be_sent_again_after_signing_in(admin_client):
    """As another window has signed in, the token of the page is no longer right."""
    browser = Client(enforce_csrf_checks=True)
    browser.cookies = admin_client.cookies
    first = browser.post(ADDRESS, TYPED, headers=OURS)
    assert (first.status_code, fields(first)) == (403, TYPED)

    token = first.context["csrf_token"]
    sent = fields(first) | {"csrfmiddlewaretoken": str(token)}
    second = browser.post(ADDRESS, sent, headers=OURS)

    assert second.status_code == 200  # the form itself, with what it lacks
    assert second.context["errors"]


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "https://elsewhere.example"},
        OURS | {"Sec-Fetch-Site": "cross-site"},
        OURS | {"Sec-Fetch-Site": "same-site"},
    ],
)
def test_what_another_site_sends_is_not_shown(headers):
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(make_user())

    answer = browser.post(ADDRESS, TYPED, headers=headers)

    assert (answer.status_code, "Doha" in answer.text) == (403, False)


def test_a_password_is_not_shown_again(client):
    sent = {"old_password": "secret", "new_password1": "other"}

    answer = client.post("/admin/password_change/", sent, headers=OURS)

    assert answer.status_code == 302


def test_signing_in_and_reading_are_as_before(client):
    assert client.post("/admin/login/", {}, headers=OURS).status_code == 200
    assert client.get(ADDRESS).status_code == 302
