"""What programs ask of a feed, also where nobody has asked before; how much stays."""

import gzip
import hashlib
import itertools
import random
import tracemalloc

import brotli
import pytest
from django.http import HttpResponse
from django.test import Client, RequestFactory

from meetings.feed_codes import KINDS, FeedChoice, format_code
from tests.factories import make_session
from uncrime import keeping

FEED = "/en/calendar.ics"
# Octets of what a process may keep beside the bodies: addresses, headers.
BESIDE = 12 * 1024 * 1024


@pytest.fixture
def content() -> bytes:
    """What the feed is, told by a process of its own."""
    make_session()
    return Client().get(FEED).content


def cold(method: str = "get", **headers: str) -> HttpResponse:
    """An answer of a process that nobody has asked before."""
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return getattr(Client(), method)(FEED, headers=names)


@pytest.mark.django_db
def test_a_cold_head_is_a_get_without_its_body(content):
    head, full = cold("head"), cold()

    del head.headers["X-Request-ID"], full.headers["X-Request-ID"]
    assert (head.status_code, head.content, head.headers) == (200, b"", full.headers)
    assert int(head["Content-Length"]) == len(content)


@pytest.mark.django_db
@pytest.mark.parametrize("method", ["get", "head"])
@pytest.mark.parametrize("which", ["ETag", "Last-Modified", "any"])
def test_a_cold_conditional_request_is_answered_304(content, method, which):
    known = cold()
    conditions = {
        "ETag": {"if_none_match": known["ETag"]},
        "Last-Modified": {"if_modified_since": known["Last-Modified"]},
        "any": {"if_none_match": "*"},
    }

    answer = cold(method, **conditions[which])

    assert (answer.status_code, answer.content) == (304, b"")
    assert answer["ETag"] == known["ETag"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("path", "status"), [("/en/sessions/none.ics", 404), (f"{FEED}?year=0", 400)]
)
def test_nothing_is_unchanged_that_is_not_there(client, path, status):
    for _time in range(2):
        answer = client.get(path, headers={"if-none-match": "*"})
        assert answer.status_code == status


@pytest.mark.django_db
@pytest.mark.parametrize("spec", ["bytes=0-9", "bytes=-5", "bytes=999999-", "lines=1"])
@pytest.mark.parametrize("is_warm", [True, False])
def test_a_part_is_not_served_and_the_whole_is_what_comes(content, spec, is_warm):
    """RFC 9110, 14.2: a server may ignore Range."""
    client = Client()
    if is_warm:
        client.get(FEED)

    for more in ({}, {"if-range": client.head(FEED)["ETag"]} if is_warm else {}):
        answer = client.get(FEED, headers={"range": spec, **more})

        assert (answer.status_code, answer.content) == (200, content)
        assert "Content-Range" not in answer
        assert answer.get("Accept-Ranges", "none") == "none"


UNPACK = {
    "": lambda packed: packed,
    "gzip": gzip.decompress,
    "br": brotli.decompress,
}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        (None, ""),
        ("", ""),
        ("br;q=0, gzip", "gzip"),
        ("gzip;q=0, br;q=0", ""),
        ("gzip;q=0.000, *", "br"),
        ("identity;q=0, gzip", "gzip"),
        ("identity;q=0, *", "br"),
        # None of ours is acceptable: the text is better than nothing.
        ("identity;q=0", ""),
        ("*;q=0", ""),
        ("deflate, zstd", ""),
        ("x-gzip", ""),
    ],
)
def test_the_encoding_is_one_that_was_asked_for(content, accepted, encoding):
    headers = {} if accepted is None else {"accept_encoding": accepted}

    answer = cold(**headers)

    assert answer.get("Content-Encoding", "") == encoding
    assert answer["Vary"] == "Accept-Encoding"
    assert UNPACK[encoding](answer.content) == content


def addresses() -> list[str]:
    """5,000 of those that anybody can make up, as long as they may be."""
    number = itertools.count()
    dice = random.Random(7)
    words = "x" * 90
    made = []
    while len(made) < 5000:
        n = next(number)
        code = format_code(
            FeedChoice(
                bodies=frozenset(dice.sample(range(2**13), 10)),
                kinds=frozenset(dice.sample(KINDS, 3)),
            )
        )
        made += [
            f"{FEED}?from={1950 + n % 100}-{n % 12 + 1:02}-{n % 28 + 1:02}&q={n}",
            f"{FEED}?q={words}{n}&pad={'y' * 3000}",
            f"/fr/f/{code}.ics",
            f"/ar/sessions/{words}-{n}.ics?nothing={'z' * 3000}",
            f"/es/calendar/?q={words}{n}&page=2&nothing={'z' * 3000}",
        ]
    return made


def test_five_thousand_feeds_take_no_more_than_is_kept():
    dice = random.Random(11)

    def make(request):
        """A feed that hardly can be packed, unlike any other."""
        body = dice.randbytes(5000)
        etag = hashlib.sha256(body).hexdigest()
        headers = {
            "ETag": f'"{etag}"',
            "Last-Modified": "Mon, 29 May 2023 08:00:00 GMT",
            "Content-Disposition": f'inline; filename="{etag * 8}.ics"',
        }
        return HttpResponse(body, content_type="text/calendar", headers=headers)

    kept, asked = keeping.KeptAnswers(make), addresses()
    encodings = itertools.cycle(["", "gzip", "br"])
    tracemalloc.start()
    try:
        before, _peak = tracemalloc.get_traced_memory()
        for path in asked:
            request = RequestFactory().get(
                path, headers={"accept-encoding": next(encodings)}
            )
            request.public_state = lambda: (1, None)
            assert kept(request).status_code == 200
        after, _peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    bodies = sum(map(len, kept.bodies._values.values()))
    assert bodies == kept.bodies.total
    # Full, so that it was the bound that held it down.
    assert 0.9 * keeping.BODIES < bodies <= keeping.BODIES
    assert after - before < keeping.BODIES + BESIDE
