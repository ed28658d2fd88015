"""Keys that are none, in addresses and forms: never an error of the server."""

import pytest

from tests.agendas.entry_pages import form_data, staff_client
from tests.agendas.test_admin_sessions import change
from tests.factories import make_session, make_sitting

pytestmark = pytest.mark.django_db
NO_KEYS = ["abc", "9" * 25, "٣", "-1", "1 or 1"]


@pytest.mark.parametrize("key", NO_KEYS)
@pytest.mark.parametrize(
    "page",
    [
        "agendas/agenda/add/?convening=",
        "agendas/sitting/add/?session=",
        "agendas/sitting/add/?joint_sessions=",
        "meetings/session/add/?venue=",
        "meetings/session/add/?body=",
    ],
)
def test_a_key_in_an_address_that_is_none_chooses_nothing(page, key):
    response = staff_client("editor").get(f"/admin/{page}{key}")

    assert response.status_code == 200


@pytest.mark.parametrize("key", NO_KEYS)
@pytest.mark.parametrize("name", ["venue", "convenings-0-body", "sittings-0-room"])
def test_a_key_in_a_form_that_is_none_is_an_error_beside_the_field(name, key):
    client = staff_client("editor")
    session = make_session(published=False)
    make_sitting(session=session, published=False)
    page = change(session)

    response = client.post(page, form_data(client.get(page)) | {name: key})

    assert response.status_code == 200
    assert f"id_{name}" in [each["id"] for each in response.context["error_summary"]]


@pytest.mark.parametrize("key", ["", *NO_KEYS])
def test_a_ticked_row_that_cannot_be_is_left_out(key):
    session = make_session()
    ticked = {"action": "withdraw", "_selected_action": [key, str(session.pk)]}

    response = staff_client("publisher").post("/admin/meetings/session/", ticked)

    session.refresh_from_db()
    assert (response.status_code, session.is_public) == (302, False)
