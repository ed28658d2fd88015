"""Kept answers: as quick as they are, they are what the views answer, and current."""

import datetime as dt
import gzip
import zlib

import brotli
import pytest
from django.db import connection
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext

from agendas import actions
from meetings.keeping.bounded import Bounded
from meetings.keeping.negotiation import best_encoding, is_unchanged
from meetings.keeping.versions import PresentState, public_version
from meetings.models import PublicChange
from tests.factories import AT, make_body, make_session, make_user
from uncrime import keeping

FEED = "/en/calendar.ics"


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ("", ""),
        ("gzip", "gzip"),
        ("br", "br"),
        ("gzip, deflate, br, zstd", "br"),
        ("br;q=0.5, gzip;q=0.8", "gzip"),
        ("gzip;q=0", ""),
        ("GZIP;Q=0.3", "gzip"),
        ("*", "br"),
        ("*;q=0.5, br;q=0", "gzip"),
        ("*;q=0", ""),
        ("identity, gzip;q=0.5", ""),
        ("identity;q=0.2, gzip;q=0.5", "gzip"),
        ("gzip;q=nonsense", ""),
        ("gzip;q=1.5, br;q=-1", ""),
        (",,;;,", ""),
    ],
)
def test_the_encoding_liked_best_is_chosen(accepted, encoding):
    assert best_encoding(accepted) == encoding


@pytest.mark.parametrize(
    ("none_match", "since", "unchanged"),
    [
        (None, None, False),
        ('"abc"', None, True),
        ('W/"abc"', None, True),
        ('"x", W/"abc", "y"', None, True),
        ("*", None, True),
        ('"x"', None, False),
        ('"a,b", "abc"', None, True),
        ("abc", None, False),
        ("", "Mon, 29 May 2023 08:00:00 GMT", False),
        (None, "Mon, 29 May 2023 08:00:00 GMT", True),
        (None, "Mon, 29 May 2023 07:59:59 GMT", False),
        (None, "Monday, 29-May-23 08:00:01 GMT", True),
        (None, "yesterday", False),
        ('"x"', "Tue, 30 May 2023 08:00:00 GMT", False),
    ],
)
def test_conditions_are_those_of_rfc_9110(none_match, since, unchanged):
    changed = int(dt.datetime(2023, 5, 29, 8, tzinfo=dt.UTC).timestamp())

    found = is_unchanged(none_match, since, etag='"abc"', changed=changed)

    assert found == unchanged


def test_a_bounded_store_forgets_what_was_used_longest_ago():
    store = Bounded(10, len)
    for key in "abc":
        store.put(key, b"four")
        store.get("a")
    store.put("whale", b"x" * 11)

    assert [store.get(key) for key in ["a", "b", "c", "whale"]] == [
        b"four",
        None,
        b"four",
        None,
    ]
    assert store.total == 8


def test_putting_the_same_again_takes_no_more_room():
    store = Bounded(10, len)
    for _ in range(20):
        store.put("a", b"12345678")

    assert store.total == 8


@pytest.mark.django_db
def test_the_version_rises_with_every_change_and_folding_keeps_it(monkeypatch):
    monkeypatch.setattr(actions, "CHANGES_KEPT", 5)
    session, seen = make_session(), []

    for day in range(1, 13):
        actions.note_changes([session], at=AT + dt.timedelta(days=day))
        seen.append(public_version())

    assert seen == sorted(set(seen))
    assert PublicChange.objects.count() < 12


@pytest.mark.django_db
def test_the_version_is_asked_once_in_its_time(settings, django_assert_num_queries):
    settings.PUBLIC_VERSION_SECONDS = 60
    present = PresentState()

    with django_assert_num_queries(1):
        assert present.now() == present.now()


@pytest.mark.django_db
def test_what_is_unchanged_costs_one_look_at_the_version(client):
    for _ in range(5):
        make_session(first_day=dt.date(2090, 5, 18))
    etag = client.get(FEED)["ETag"]

    with CaptureQueriesContext(connection) as asked:
        answer = client.get(FEED, headers={"if-none-match": etag})

    assert answer.status_code == 304
    assert ["meetings_publicchange" in query["sql"] for query in asked] == [True]


@pytest.mark.django_db
def test_a_304_says_again_what_the_200_said_but_of_its_content(client):
    make_session()
    full = client.get(FEED, headers={"accept-encoding": "br"})

    short = client.get(
        FEED, headers={"accept-encoding": "br", "if-none-match": full["ETag"]}
    )

    lost = full.headers.keys() - short.headers.keys()
    assert (short.status_code, short.content) == (304, b"")
    assert lost == {
        *("Content-Disposition", "Content-Length", "Content-Type"),
        "Content-Encoding",
    }
    for name in short.headers.keys() - {"X-Request-ID"}:
        assert short[name] == full[name], name


@pytest.mark.django_db
def test_each_encoding_holds_the_same_octets(client):
    make_session(first_day=dt.date(2090, 5, 18))
    plain = client.get(FEED)

    packed = client.get(FEED, headers={"accept-encoding": "gzip"})
    tight = client.get(FEED, headers={"accept-encoding": "br"})

    assert plain.content.startswith(b"BEGIN:VCALENDAR")
    assert gzip.decompress(packed.content) == plain.content
    assert brotli.decompress(tight.content) == plain.content
    assert packed["ETag"] == tight["ETag"] == f"W/{plain['ETag']}"
    for answer in [plain, packed, tight]:
        assert answer["Vary"] == "Accept-Encoding"
        assert int(answer["Content-Length"]) == len(answer.content)


@pytest.mark.django_db
def test_head_answers_as_get_does_less_the_body(client):
    make_session()
    full, head = client.get(FEED), client.head(FEED)

    del full.headers["X-Request-ID"], head.headers["X-Request-ID"]
    assert (head.content, head.headers) == (b"", full.headers)


@pytest.mark.django_db
def test_what_is_kept_has_the_headers_of_every_other_answer(client):
    page = client.get("/en/")
    feed = [client.get(FEED) for _ in range(2)][-1]

    for name in [
        "Content-Security-Policy",
        "X-Content-Type-Options",
        "X-Frame-Options",
        "Referrer-Policy",
        "Cross-Origin-Opener-Policy",
        "Content-Language",
    ]:
        assert sorted(feed[name].split("; ")) == sorted(page[name].split("; ")), name
    assert feed["X-Request-ID"] != client.get(FEED)["X-Request-ID"]


@pytest.mark.django_db
def test_a_host_that_is_not_ours_is_refused_also_when_the_feed_is_kept(
    client, settings
):
    settings.ALLOWED_HOSTS = ["testserver"]
    assert client.get(FEED).status_code == 200

    assert client.get(FEED, headers={"host": "evil.example.org"}).status_code == 400


@pytest.mark.django_db
def test_http_is_led_to_https_also_when_the_feed_is_kept(settings):
    settings.SECURE_SSL_REDIRECT = True
    client = Client()
    assert client.get(FEED, secure=True).status_code == 200

    answer = client.get(FEED)

    assert (answer.status_code, answer["Location"]) == (
        301,
        f"https://testserver{FEED}",
    )


@pytest.mark.django_db
def test_many_ways_to_ask_for_the_same_are_one_answer(client):
    make_body(slug="a")
    make_body(slug="b")
    plain = client.get(f"{FEED}?body=a&body=b&detail=sittings").content

    for query in [
        "detail=sittings&body=b&body=a&body=a",
        "body=b&body=a&detail=sittings&utm_source=mail&q=",
        "body=a&body=b&detail=agenda&detail=sittings&cancelled=1&side-events=0",
    ]:
        assert client.get(f"{FEED}?{query}").content == plain, query

    assert b"SOURCE;VALUE=URI:" in plain
    assert b"utm" not in plain


@pytest.mark.django_db
def test_whatever_is_asked_for_what_is_kept_stays_bounded(client, monkeypatch):
    for name, limit in [("ADDRESSES", 20), ("HEADS", 10), ("BODIES", 20_000)]:
        monkeypatch.setattr(keeping, name, limit)
    make_session(first_day=dt.date(2090, 5, 18))
    kept, present = keeping.KeptAnswers(client.handler.get_response), PresentState()
    client.handler.load_middleware()
    present = PresentState()

    for number in range(60):
        request = RequestFactory().get(FEED, {"q": f"precision{number}"})
        request.public_state = present.now
        assert kept(request).status_code == 200

    assert len(kept.addresses._values) <= 20
    assert len(kept.heads._values) <= 10
    assert kept.bodies.total <= 20_000


@pytest.mark.django_db
def test_a_body_that_was_forgotten_is_made_again(client, monkeypatch):
    monkeypatch.setattr(keeping, "BODIES", 10)
    make_session()
    first = client.get(FEED)

    again = client.get(FEED, headers={"accept-encoding": "gzip"})

    assert zlib.decompress(again.content, wbits=31) == first.content


@pytest.mark.django_db
def test_a_refused_feed_is_refused_again(client):
    for _ in range(2):
        answer = client.get(f"{FEED}?year=0")
        assert (answer.status_code, answer["Content-Type"]) == (
            400,
            "text/plain; charset=utf-8",
        )


@pytest.mark.django_db
def test_what_was_published_is_in_the_next_answer(client):
    session = make_session(first_day=dt.date(2090, 5, 18))
    before = client.get(FEED)

    actions.withdraw_session(session=session, by=make_user(), at=AT)
    after = client.get(FEED, headers={"if-none-match": before["ETag"]})

    assert after.status_code == 200
    assert b"STATUS:CANCELLED" in after.content
