"""A small server that does everything right, and one fault at a time."""

import email.utils
import gzip
import itertools
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest

from tests.feeds.http import check_http

PATH = "/en/calendar.ics"
BODY = b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"
CHANGED = "Mon, 29 May 2023 08:00:00 GMT"


@dataclass
class Answer:
    status_code: int
    content: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)


def headers() -> dict[str, str]:
    return {
        "Content-Type": "text/calendar; charset=utf-8",
        "Content-Disposition": 'inline; filename="calendar.ics"',
        "Cache-Control": "public, max-age=300",
        "ETag": '"abc"',
        "Last-Modified": CHANGED,
        "Vary": "Accept-Encoding",
    }


def is_current(environ: dict[str, str]) -> bool:
    """RFC 9110 13.2.2: If-None-Match wins over If-Modified-Since."""
    if tags := environ.get("HTTP_IF_NONE_MATCH"):
        known = [tag.strip().removeprefix("W/") for tag in tags.split(",")]
        return "*" in known or '"abc"' in known
    since = environ.get("HTTP_IF_MODIFIED_SINCE")
    read = email.utils.parsedate_to_datetime
    return bool(since) and read(CHANGED) <= read(since)


def serve(path: str, **environ: str) -> Answer:
    if path == "/robots.txt":
        return Answer(200, b"User-agent: *\nDisallow: /admin/\n")
    if is_current(environ):
        return Answer(304, headers=headers())
    answer = Answer(200, BODY, headers())
    if environ.get("HTTP_ACCEPT_ENCODING") == "gzip":
        answer.content = gzip.compress(BODY)
        answer.headers["Content-Encoding"] = "gzip"
    if environ.get("REQUEST_METHOD") == "HEAD":
        answer.content = b""
    return answer


def changed(change: Callable[[Answer, dict[str, str]], None]) -> Callable[..., Answer]:
    """Return the good server with `change` made to each of its answers."""

    def get(path: str, **environ: str) -> Answer:
        answer = serve(path, **environ)
        if path == PATH:
            change(answer, environ)
        return answer

    return get


def with_header(name: str, value: str) -> Callable[..., Answer]:
    return changed(lambda answer, environ: answer.headers.update({name: value}))


def forgetting(name: str) -> Callable[..., Answer]:
    """Return the good server when it does not see one of the request's headers."""

    def get(path: str, **environ: str) -> Answer:
        return serve(path, **{key: environ[key] for key in environ if key != name})

    return get


def keep_google_out(path: str, **environ: str) -> Answer:
    if path == "/robots.txt":
        return Answer(200, b"User-agent: *\nDisallow: /en/\n")
    return serve(path, **environ)


def answer_head_with_body(answer: Answer, environ: dict[str, str]) -> None:
    if environ.get("REQUEST_METHOD") == "HEAD":
        answer.content = BODY


def date_wins(path: str, **environ: str) -> Answer:
    if "HTTP_IF_MODIFIED_SINCE" in environ:
        environ.pop("HTTP_IF_NONE_MATCH", None)
    return serve(path, **environ)


def only_one_tag(path: str, **environ: str) -> Answer:
    if environ.get("HTTP_IF_NONE_MATCH", '"abc"') != '"abc"':
        environ["HTTP_IF_NONE_MATCH"] = '"other"'
    return serve(path, **environ)


def pack_other_bytes(answer: Answer, environ: dict[str, str]) -> None:
    if answer.headers.get("Content-Encoding"):
        answer.content = gzip.compress(BODY + b" ")


def count_up() -> Callable[..., Answer]:
    numbers = itertools.count()

    def change(answer: Answer, environ: dict[str, str]) -> None:
        answer.content = answer.content and b"%d" % next(numbers)

    return changed(change)


NOT_304 = "27 http-etag: If-None-Match {} gets 200"
FAULTS = {
    "not anonymous": (
        changed(lambda answer, environ: setattr(answer, "status_code", 302)),
        ["25 http-get: status 302"],
    ),
    "wrong type": (
        with_header("Content-Type", "text/html"),
        ["25 http-get: not text/calendar; charset=utf-8"],
    ),
    "no file name": (
        with_header("Content-Disposition", "inline"),
        ["25 http-get: no file name that ends in .ics"],
    ),
    "robots.txt": (keep_google_out, ["25 http-get: robots.txt keeps Google out"]),
    "HEAD": (changed(answer_head_with_body), ["25 http-get: HEAD has a body"]),
    "no ETag": (
        with_header("ETag", ""),
        [
            "27 http-etag: '' is no entity tag",
            "28 http-lastmod: If-None-Match does not win when it matches",
            "29 http-gzip: its ETag does not get 304",
        ],
    ),
    "one tag only": (
        only_one_tag,
        [NOT_304.format(tag) for tag in ('"something-else", "abc"', 'W/"abc"', "*")],
    ),
    "no Last-Modified": (
        with_header("Last-Modified", ""),
        ["28 http-lastmod: no Last-Modified"],
    ),
    "date not seen": (
        forgetting("HTTP_IF_MODIFIED_SINCE"),
        ["28 http-lastmod: the same time does not get 304"],
    ),
    "date wins": (
        date_wins,
        [
            "28 http-lastmod: If-None-Match does not win when it differs",
            "28 http-lastmod: If-None-Match does not win when it matches",
        ],
    ),
    "not compressed": (
        forgetting("HTTP_ACCEPT_ENCODING"),
        ["29 http-gzip: not compressed for who accepts gzip"],
    ),
    "other bytes": (
        changed(pack_other_bytes),
        ["29 http-gzip: other bytes than without"],
    ),
    "no Vary": (with_header("Vary", ""), ["29 http-gzip: no Vary: Accept-Encoding"]),
    "private": (
        with_header("Cache-Control", "private, max-age=300"),
        ["30 http-cache: not public"],
    ),
    "kept for a day": (
        with_header("Cache-Control", "public, max-age=86400"),
        ["30 http-cache: no max-age up to the refresh interval"],
    ),
    "varies": (
        with_header("Vary", "Accept-Encoding, Cookie"),
        ["30 http-cache: varies with cookies or the browser's language"],
    ),
    "cookie": (
        with_header("Set-Cookie", "sessionid=1"),
        ["30 http-cache: sets a cookie"],
    ),
}


def test_a_good_server_passes():
    assert check_http(serve, PATH, pause=0) == []


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_of_a_server_is_named_with_its_point(fault):
    get, problems = FAULTS[fault]

    assert check_http(get, PATH, pause=0) == problems


def test_bytes_that_change_without_reason_are_named():
    problems = check_http(count_up(), PATH, pause=0)

    assert "26 http-stable: the bytes differ between two requests" in problems


def test_an_address_too_long_for_google_is_named():
    path = "/en/calendar.ics?q=" + 240 * "x"

    assert check_http(serve, path, pause=0) == [
        "25 http-get: address of more than 256 characters"
    ]


def test_a_304_with_a_body_is_named():
    get = changed(lambda answer, environ: setattr(answer, "content", BODY))

    problems = check_http(get, PATH, pause=0)

    assert "27 http-etag: the 304 for * has a body or no ETag" in problems
