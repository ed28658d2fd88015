"""What every answer has, and what is refused at the door."""

import gzip
import string
from urllib.robotparser import RobotFileParser

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from tests.uncrime.urls import LONG
from uncrime.i18n import language_of_path

pytestmark = pytest.mark.urls("tests.uncrime.urls")

KEY = "k" * 32  # a session key, as a browser would send it
NOT_TEXT = b"The address holds characters that are not text.\n"


def answer(client: Client, path: str, query: str = "", method: str = "GET"):
    """Ask as a server would: with the bytes of the path, undecoded by the client."""
    return client.generic(method, "/", PATH_INFO=path, QUERY_STRING=query)


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("/en/test/plain/\x00", ""),
        ("/static/a\x00.css", ""),
        ("/en/\x1b[31m/", ""),
        ("/en/\xff/", ""),  # a byte that is no UTF-8
        ("/en/\xc3\x28/", ""),  # half a letter
        ("/en/test/plain/", "q=a%00b"),
        ("/en/test/plain/", "q%00=a"),
        ("/en/test/plain/", "q=%ff"),
        ("/en/test/plain/", "q=%ed%a0%80"),  # a lone surrogate
        ("/admin/", "q=%00"),
        ("/livez", "q=%c2%85"),  # a C1 control
    ],
)
def test_characters_that_are_not_text_are_refused(client, path, query):
    response = answer(client, path, query)

    assert (response.status_code, response.content) == (400, NOT_TEXT)
    assert response["Content-Type"] == "text/plain; charset=utf-8"


@pytest.mark.parametrize("query", ["q=%D8%B9%D8%B1%D8%A8", "q=a%09b", "q=a%0D%0Ab", ""])
def test_text_in_any_script_passes_the_door(client, query):
    assert answer(client, "/en/test/plain/", query).status_code == 200


def test_a_query_of_3000_characters_passes_and_a_longer_one_is_refused(client):
    assert answer(client, "/en/test/plain/", "q=" + "a" * 2998).status_code == 200

    response = answer(client, "/en/test/plain/", "q=" + "a" * 2999)

    assert (response.status_code, response.content) == (
        400,
        b"The part of the address after ? is longer than 3000 characters.\n",
    )


@pytest.mark.parametrize("path", ["/en/test/plain/", "/en/calendar.ics"])
def test_an_address_with_a_thousand_parameters_is_refused(client, path):
    response = client.get(f"{path}?{'a&' * 1200}")

    assert (response.status_code, response.content) == (
        400,
        b"The address has more than 500 parameters.\n",
    )


# No test has a time limit: the first of these makes the whole program ready.
@given(path=st.binary(max_size=60), query=st.text(string.printable, max_size=60))
@pytest.mark.django_db
def test_no_address_makes_the_program_fail(path, query):
    response = answer(Client(), "/" + path.decode("latin-1"), query)

    assert response.status_code in {200, 302, 301, 400, 404}


def test_a_host_that_is_not_ours_is_a_bad_request(client, settings):
    settings.ALLOWED_HOSTS = ["calendar.example.org"]

    response = client.get("/en/test/plain/", headers={"host": "evil.example.org"})

    assert (response.status_code, response.content) == (
        400,
        b"This request is not one that this site can answer.\n",
    )


def test_a_public_answer_has_exactly_these_headers(client):
    response = client.get("/en/test/plain/")

    policy = response["Content-Security-Policy"]
    del response["Content-Security-Policy"]
    assert set(policy.split("; ")) == {
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    }
    assert {**response.headers, "X-Request-ID": "", "ETag": ""} == {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Language": "en",
        "Content-Length": str(len(LONG)),
        "Cross-Origin-Opener-Policy": "same-origin",
        "ETag": "",
        "Referrer-Policy": "same-origin",
        "Vary": "Accept-Encoding",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "X-Request-ID": "",
    }


def test_each_answer_has_an_id_of_its_own(client):
    ids = {client.get("/livez")["X-Request-ID"] for _time in range(3)}

    assert [len(found) for found in ids] == [16, 16, 16]


def test_a_public_answer_depends_on_its_address_alone(client):
    plain = client.get("/fr/test/plain/")
    other = client.get(
        "/fr/test/plain/",
        headers={
            "accept-language": "ar",
            "cookie": f"django_language=ru; sessionid={KEY}",
        },
    )

    assert plain.content == other.content
    assert other["Content-Language"] == "fr"
    assert (plain["Vary"], other["Vary"]) == ("Accept-Encoding", "Accept-Encoding")
    assert not plain.cookies
    assert not other.cookies


def test_a_compressed_answer_says_the_same_and_answers_304(client):
    first = client.get("/en/test/plain/", headers={"accept-encoding": "gzip"})
    again = client.get(
        "/en/test/plain/",
        headers={"accept-encoding": "gzip", "if-none-match": first["ETag"]},
    )

    assert gzip.decompress(first.content).decode() == LONG
    assert first["ETag"].startswith('W/"')
    assert (again.status_code, again.content) == (304, b"")


def test_head_answers_with_the_headers_of_get_and_no_body(client):
    get, head = client.get("/en/test/plain/"), client.head("/en/test/plain/")

    assert head.content == b""
    same = ["Content-Type", "Content-Length", "Content-Language", "Vary"]
    assert [head[name] for name in same] == [get[name] for name in same]


@pytest.mark.django_db
@pytest.mark.parametrize(
    "address", ["/admin/", "/admin/login/", "/admin/nowhere/", "/admin/meetings/body/"]
)
def test_what_is_made_for_staff_is_kept_by_nobody(client, address):
    response = client.get(address)

    assert response["Cache-Control"] == "private, no-store"
    assert "ETag" not in response


def test_a_refused_form_of_staff_is_kept_by_nobody():
    response = Client(enforce_csrf_checks=True).post("/admin/login/", {"username": "a"})

    assert response.status_code == 403
    assert response["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize(
    ("path", "language"),
    [
        ("/zh/calendar/", "zh-hans"),
        ("/ar", "ar"),
        ("/en/fr/", "en"),
        ("/zh-hans/", None),
        ("/EN/", None),
        ("/english/", None),
        ("/", None),
        ("", None),
    ],
)
def test_language_of_path_knows_the_six_and_nothing_else(path, language):
    assert language_of_path(path) == language


@pytest.mark.parametrize(
    ("wanted", "address"),
    [
        ("fr-CH,fr;q=0.9", "/fr/test/plain/?q=1"),
        ("zh-TW", "/zh/test/plain/?q=1"),
        ("de", "/en/test/plain/?q=1"),
        ("", "/en/test/plain/?q=1"),
    ],
)
def test_an_address_without_a_language_leads_to_the_reader_s_own(
    client, wanted, address
):
    response = client.get("/test/plain?q=1", headers={"accept-language": wanted})

    assert (response.status_code, response["Location"]) == (302, address)
    assert response["Vary"] == "Accept-Language"


def test_an_address_that_exists_in_no_language_is_not_found(client):
    assert client.get("/nowhere/").status_code == 404


def test_robots_may_read_everything_but_the_staff_s_pages(client):
    response = client.get("/robots.txt")
    rules = RobotFileParser()
    rules.parse(response.text.splitlines())

    assert response["Content-Type"] == "text/plain"
    for robot in ["Googlebot", "Google-Calendar-Importer", "anybody"]:
        assert rules.can_fetch(robot, "/en/f/1Ak.ics"), robot
        assert rules.can_fetch(robot, "/en/calendar.ics?body=ccpcj"), robot
    assert not rules.can_fetch("Googlebot", "/admin/")
    assert rules.site_maps() == ["https://calendar.example.org/sitemap.xml"]


def test_livez_asks_no_database(client):
    """Without the mark of pytest-django any query would fail."""
    assert client.get("/livez").content == b"alive\n"
    assert client.post("/livez").status_code == 405


def test_a_browser_that_asks_for_an_icon_is_told_that_there_is_none(client):
    response = client.get("/favicon.ico")

    assert (response.status_code, response.content) == (204, b"")
