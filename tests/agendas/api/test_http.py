"""How the API answers over HTTP, and how it describes itself."""

import pytest

from agendas import actions
from tests.agendas.api.test_answers import LATER, MOMENT, results
from tests.factories import make_agenda, make_item

pytestmark = pytest.mark.django_db


def test_an_unchanged_answer_is_304(client, session):
    first = client.get("/api/v1/sessions")
    by_tag = client.get("/api/v1/sessions", headers={"if-none-match": first["ETag"]})
    by_time = client.get(
        "/api/v1/sessions", headers={"if-modified-since": first["Last-Modified"]}
    )

    assert (by_tag.status_code, by_time.status_code) == (304, 304)
    assert first["Last-Modified"] == "Thu, 15 Jan 2026 12:00:00 GMT"
    assert first["Cache-Control"] == "public, max-age=60"
    assert first["Content-Language"] == "en"
    assert "accept-language" not in first.get("Vary", "").lower()


def test_a_translation_added_changes_an_answer_and_its_moment(client, session):
    item = make_item(agenda=make_agenda(session=session))
    first = client.get("/api/v1/items?lang=fr")
    item.title_fr = "Armes à feu"
    item.save()
    actions.note_changes([session], at=LATER)

    headers = {"if-modified-since": first["Last-Modified"]}
    again = client.get("/api/v1/items?lang=fr", headers=headers)

    assert again.status_code == 200
    assert again["Last-Modified"] == "Fri, 16 Jan 2026 12:00:00 GMT"
    assert results(client, "changes")[0]["at"] == MOMENT


@pytest.mark.parametrize("path", ["sessions", "openapi.json", "nothing", "sessions/x"])
def test_methods(client, path):
    address = f"/api/v1/{path}"
    status = client.get(address).status_code

    head = client.head(address)
    assert (head.status_code, head.content) == (status, b"")
    for method in ("post", "put", "patch", "delete"):
        response = getattr(client, method)(address)
        assert response.status_code == 405
        assert response["Allow"] == "GET, HEAD, OPTIONS"
        assert list(response.json()) == ["detail"]


def test_what_is_asked_for_in_another_format_is_406(client):
    response = client.get("/api/v1/bodies", headers={"accept": "text/html"})

    assert (response.status_code, list(response.json())) == (406, ["detail"])


@pytest.mark.parametrize(
    "address",
    ["sessions?q=a%00b", "sessions?q=%ed%a0%80", "sessions/a%00b", "bodies/%ff"],
)
def test_what_is_no_text_is_400_in_json(client, address):
    response = client.get(f"/api/v1/{address}")

    assert (response.status_code, list(response.json())) == (400, ["detail"])


@pytest.mark.parametrize(
    ("path", "is_open"),
    [
        ("/api/v1/bodies", True),
        ("/api/v1/nothing", True),
        ("/en/calendar.ics", True),
        ("/en/changes.atom", True),
        ("/en/calendar/", False),
        ("/admin/", False),
    ],
)
def test_other_sites_may_read_the_api_and_the_feeds_alone(client, path, is_open):
    wanted = "*" if is_open else None

    assert client.get(path).get("Access-Control-Allow-Origin") == wanted
    preflight = client.options(path, headers={"origin": "https://other.example"})
    assert preflight.get("Access-Control-Allow-Origin") == wanted
    if is_open:
        assert preflight.status_code == 204
        assert preflight["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS"


# The description


def test_the_description_names_the_bodies_and_cities_that_may_be_asked_for(
    client, session
):
    whole = client.get("/api/v1/openapi.json").json()

    parameters = {
        each["name"]: each["schema"]
        for each in whole["paths"]["/api/v1/sessions"]["get"]["parameters"]
    }
    assert parameters["body"]["items"] == {"type": "string", "enum": ["ccpcj"]}
    assert parameters["city"]["enum"] == ["Doha"]
    assert parameters["year"] == {
        "title": "Year",
        "type": "integer",
        "minimum": 1945,
        "maximum": 2100,
    }
    assert whole["paths"]["/api/v1/sessions"]["get"]["operationId"] == "list_sessions"


def test_the_documentation_shows_every_address(client, session):
    page = client.get("/en/api/").content.decode()
    paths = client.get("/api/v1/openapi.json").json()["paths"]

    assert len(paths) == 12
    assert "en, fr, es, ru, zh, ar" in page
    assert "confirmed, tentative, tbc, postponed, cancelled" in page
    assert [path for path in paths if f"<code>{path}</code>" not in page] == []


def test_the_address_that_people_are_told_leads_to_the_description(client):
    response = client.get("/api/v1/")

    assert response.status_code == 302
    assert response["Location"] == "/api/v1/openapi.json"
