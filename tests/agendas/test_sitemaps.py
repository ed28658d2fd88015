"""The map of the site: every public page, in six languages, in parts."""

import datetime as dt
import re
from xml.etree import ElementTree

import pytest

from agendas import sitemaps
from agendas.actions import withdraw_session
from meetings.models import Session
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

SITE = "https://calendar.example.org"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"
CODES = ["ar", "zh", "en", "fr", "ru", "es"]


def parts(client) -> list[str]:
    root = ElementTree.fromstring(client.get("/sitemap.xml").content)
    addresses = [each.text for each in root.iter(f"{MAP}loc")]
    return [address.removeprefix(SITE) for address in addresses]


def pages(client, part: str) -> dict[str, str | None]:
    """The English pages of a part with the days of their last changes."""
    response = client.get(part)
    assert response["Content-Type"] == "application/xml"
    root = ElementTree.fromstring(response.content)
    found = {}
    for url in root.iter(f"{MAP}url"):
        address = url.findtext(f"{MAP}loc")
        if address.startswith(f"{SITE}/en/"):
            found[address.removeprefix(SITE)] = url.findtext(f"{MAP}lastmod")
    return found


def test_every_kind_of_page_is_on_the_map(client):
    body = make_body(slug="cop")
    session = make_session(slug="cop-13", body=body)
    item = make_item(agenda=make_agenda(session=session))
    make_document(symbol="CTOC/COP/2026/1", items=[item])
    make_sitting(session=session)
    event = make_side_event(session=session)
    make_session(slug="bare", body=body)
    make_session(slug="draft", body=body, published=False)

    found = {}
    for part in parts(client):
        found |= pages(client, part)

    assert set(found) == {
        *("/en/", "/en/calendar/", "/en/bodies/", "/en/documents/"),
        *("/en/subscribe/", "/en/changes/", "/en/calendar/2026/", "/en/bodies/cop/"),
        *("/en/sessions/cop-13/", "/en/sessions/cop-13/agenda/"),
        *("/en/sessions/cop-13/programme/", "/en/sessions/cop-13/side-events/"),
        *("/en/sessions/bare/", f"/en/side-events/{event.public_id}/"),
        "/en/documents/CTOC/COP/2026/1",
    }
    assert all(client.get(path).status_code == 200 for path in found)


def test_a_page_names_itself_in_all_languages(client):
    make_session(slug="cop-13", body=make_body(slug="cop"))

    root = ElementTree.fromstring(client.get("/sitemap-sessions-1.xml").content)

    urls = {url.findtext(f"{MAP}loc"): url for url in root.iter(f"{MAP}url")}
    rest = "/sessions/cop-13/"
    assert list(urls) == [f"{SITE}/{code}{rest}" for code in CODES]
    links = {code: f"{SITE}/{code}{rest}" for code in CODES} | {
        "x-default": SITE + rest
    }
    for url in urls.values():
        found = {each.get("hreflang"): each.get("href") for each in url.iter(LINK)}
        assert found == links


def test_the_links_of_the_map_are_those_of_the_page(client):
    make_session(slug="cop-13")

    text = client.get("/fr/sessions/cop-13/").text

    found = re.findall(r'<link rel="alternate" hreflang="(\S+)" href="(\S+)">', text)
    rest = "/sessions/cop-13/"
    assert found == [
        *((code, f"{SITE}/{code}{rest}") for code in CODES),
        ("x-default", SITE + rest),
    ]
    assert f'<link rel="canonical" href="{SITE}/fr{rest}">' in text


def test_the_default_language_is_the_reader_s_own(client):
    make_session(slug="cop-13")

    response = client.get("/sessions/cop-13/", headers={"accept-language": "es"})

    assert (response.status_code, response.url) == (302, "/es/sessions/cop-13/")


def test_last_changes_follow_the_stamps(client):
    session = make_session(slug="cop-13")
    make_sitting(session=session)
    event = make_side_event(session=session)
    later, latest = (AT + dt.timedelta(days=n) for n in (1, 2))
    Session.objects.filter(pk=session.pk).update(changed_at=later)
    type(event).objects.filter(pk=event.pk).update(changed_at=latest)

    found = pages(client, "/sitemap-sessions-1.xml")

    assert found["/en/sessions/cop-13/"] == "2026-01-17T12:00:00Z"
    assert pages(client, "/sitemap-side-events-1.xml") == {
        f"/en/side-events/{event.public_id}/": "2026-01-17T12:00:00Z"
    }


def test_what_is_withdrawn_leaves_the_map(client):
    session = make_session(slug="cop-13")
    withdraw_session(session=session, by=make_user(), at=AT)

    assert "/sitemap-sessions-1.xml" not in parts(client)
    assert client.get("/sitemap-sessions-1.xml").status_code == 404


def test_rows_are_in_parts_that_stay_within_bounds(client, monkeypatch):
    monkeypatch.setattr(sitemaps, "ROWS", 2)
    for n in range(5):
        make_session(slug=f"cop-{n}")

    names = [part for part in parts(client) if "sessions" in part]

    assert names == [f"/sitemap-sessions-{n}.xml" for n in (1, 2, 3)]
    found = [list(pages(client, name)) for name in names]
    assert found == [
        ["/en/sessions/cop-0/", "/en/sessions/cop-1/"],
        ["/en/sessions/cop-2/", "/en/sessions/cop-3/"],
        ["/en/sessions/cop-4/"],
    ]


def test_a_part_of_the_longest_addresses_is_within_what_is_allowed():
    path = f"/sessions/{'x' * 150}/side-events/"
    entries = "".join(sitemaps._entries(path, AT))
    pages_of_a_session = 4

    assert sitemaps.ROWS * pages_of_a_session * len(sitemaps.LANGUAGES) <= 50_000
    assert sitemaps.ROWS * pages_of_a_session * len(entries.encode()) <= 10_000_000


@pytest.mark.parametrize(
    "path",
    [
        *("/sitemap-sessions-0.xml", "/sitemap-sessions-2.xml", "/sitemap-x-1.xml"),
        *("/sitemap-pages-2.xml", f"/sitemap-sessions-{'9' * 400}.xml"),
    ],
)
def test_a_part_that_is_not_there_is_not_found(client, path):
    make_session()

    assert client.get(path).status_code == 404


@pytest.mark.parametrize("n", [1, 3])
@pytest.mark.parametrize(
    ("kind", "queries"),
    [
        ("pages", 2),
        ("bodies", 2),
        ("sessions", 2),
        ("side-events", 2),
        ("documents", 3),
    ],
)
def test_the_same_queries_for_any_number_of_rows(
    client, django_assert_num_queries, n, kind, queries
):
    for i in range(n):
        session = make_session()
        make_sitting(session=session)
        make_side_event(session=session)
        make_document(symbol=f"CTOC/COP/2026/{i}")

    with django_assert_num_queries(queries):
        assert client.get(f"/sitemap-{kind}-1.xml").status_code == 200


def test_the_map_takes_no_posts_and_may_be_kept(client):
    for path in ["/sitemap.xml", "/sitemap-pages-1.xml"]:
        assert client.post(path).status_code == 405
        assert client.get(path)["Cache-Control"] == "public, max-age=3600"
