"""Points 25 to 30: what a subscriber's program meets over HTTP."""

import email.utils
import gzip
import re
import time
from collections.abc import Callable
from typing import Any
from urllib.robotparser import RobotFileParser

ORIGIN = "https://calendar.example.org"
LONGEST_ADDRESS = 256  # what Google takes
LONGEST_AGE = 3600  # seconds: the refresh interval of the feeds
ROBOTS = ("Google-Calendar-Importer", "Googlebot", "*")

Get = Callable[..., Any]


def check_http(client_get: Get, path: str, *, pause: float = 2.0) -> list[str]:
    """Return what is wrong with the feed at `path`, a sentence a point.

    `client_get(path, **environ)` is called as Django's test client's `get` is: with
    CGI names for headers (HTTP_IF_NONE_MATCH="…") and REQUEST_METHOD="HEAD". The
    answer has `status_code`, `headers` (get, ignoring case) and `content`. `pause` is
    the time in seconds between two requests that must answer alike.
    """
    plain = client_get(path)
    if plain.status_code != 200:
        return [f"25 http-get: status {plain.status_code}"]
    time.sleep(pause)
    again = client_get(path)
    return [
        *_get(client_get, path, plain),
        *_stable(plain, again),
        *_etag(client_get, path, plain),
        *_lastmod(client_get, path, plain),
        *_gzip(client_get, path, plain),
        *_cache(plain),
    ]


def failures(point: str, checks: dict[str, object]) -> list[str]:
    """Return "point: sentence" for each sentence whose check does not hold."""
    return [f"{point}: {sentence}" for sentence, holds in checks.items() if not holds]


def _get(get: Get, path: str, plain: Any) -> list[str]:
    head = get(path, REQUEST_METHOD="HEAD")
    disposition = plain.headers.get("Content-Disposition") or ""
    kind = (plain.headers.get("Content-Type") or "").replace(" ", "").lower()
    names = ("Content-Type", "ETag", "Last-Modified", "Cache-Control")
    alike = all(head.headers.get(name) == plain.headers.get(name) for name in names)
    return failures(
        "25 http-get",
        {
            "HEAD is not answered with 200": head.status_code == 200,
            "HEAD has a body": not head.content,
            "HEAD and GET differ in their headers": alike,
            "not text/calendar; charset=utf-8": kind == "text/calendar;charset=utf-8",
            "no file name that ends in .ics": bool(
                re.search(r'filename="[^"]+\.ics"', disposition)
            ),
            "address of more than 256 characters": len(ORIGIN + path)
            <= LONGEST_ADDRESS,
            "robots.txt keeps Google out": _robots_may(get, path),
        },
    )


def _robots_may(get: Get, path: str) -> bool:
    answer = get("/robots.txt")
    if answer.status_code != 200:
        return answer.status_code in (404, 410)
    rules = RobotFileParser()
    rules.parse(answer.content.decode().splitlines())
    return all(rules.can_fetch(robot, ORIGIN + path) for robot in ROBOTS)


def _stable(plain: Any, again: Any) -> list[str]:
    alike = all(
        plain.headers.get(name) == again.headers.get(name)
        for name in ("ETag", "Last-Modified")
    )
    return failures(
        "26 http-stable",
        {
            "the bytes differ between two requests": plain.content == again.content,
            "ETag or Last-Modified differ between two requests": alike,
        },
    )


def _etag(get: Get, path: str, plain: Any) -> list[str]:
    etag = plain.headers.get("ETag") or ""
    if not re.fullmatch(r'(W/)?"[\x21\x23-\x7e]+"', etag):
        return [f"27 http-etag: {etag!r} is no entity tag"]
    strong = etag.removeprefix("W/")
    wanted = {
        etag: 304,
        f'"something-else", {etag}': 304,
        f"W/{strong}": 304,
        "*": 304,
        '"something-else"': 200,
    }
    problems = []
    for sent, status in wanted.items():
        answer = get(path, HTTP_IF_NONE_MATCH=sent)
        if answer.status_code != status:
            problems.append(
                f"27 http-etag: If-None-Match {sent} gets {answer.status_code}"
            )
        elif status == 304 and (answer.content or answer.headers.get("ETag") != etag):
            problems.append(f"27 http-etag: the 304 for {sent} has a body or no ETag")
    return problems


def _lastmod(get: Get, path: str, plain: Any) -> list[str]:
    changed = plain.headers.get("Last-Modified") or ""
    parsed = email.utils.parsedate_to_datetime(changed) if changed else None
    if parsed is None:
        return ["28 http-lastmod: no Last-Modified"]
    older = email.utils.formatdate(parsed.timestamp() - 3600, usegmt=True)
    etag = plain.headers.get("ETag") or ""

    def status(**headers: str) -> int:
        return get(path, **headers).status_code

    return failures(
        "28 http-lastmod",
        {
            "the same time does not get 304": status(HTTP_IF_MODIFIED_SINCE=changed)
            == 304,
            "an older time does not get 200": status(HTTP_IF_MODIFIED_SINCE=older)
            == 200,
            "If-None-Match does not win when it differs": status(
                HTTP_IF_MODIFIED_SINCE=changed, HTTP_IF_NONE_MATCH='"something-else"'
            )
            == 200,
            "If-None-Match does not win when it matches": status(
                HTTP_IF_MODIFIED_SINCE=older, HTTP_IF_NONE_MATCH=etag
            )
            == 304,
        },
    )


def _gzip(get: Get, path: str, plain: Any) -> list[str]:
    packed = get(path, HTTP_ACCEPT_ENCODING="gzip")
    vary = (packed.headers.get("Vary") or "").lower()
    if packed.headers.get("Content-Encoding") != "gzip":
        return ["29 http-gzip: not compressed for who accepts gzip"]
    etag = packed.headers.get("ETag") or ""
    again = get(path, HTTP_ACCEPT_ENCODING="gzip", HTTP_IF_NONE_MATCH=etag)
    return failures(
        "29 http-gzip",
        {
            "other bytes than without": _unpack(packed.content) == plain.content,
            "no Vary: Accept-Encoding": "accept-encoding" in vary,
            "its ETag does not get 304": again.status_code == 304,
            "compressed for who did not ask": not plain.headers.get("Content-Encoding"),
        },
    )


def _unpack(content: bytes) -> bytes | None:
    try:
        return gzip.decompress(content)
    except (OSError, EOFError):
        return None


def _cache(plain: Any) -> list[str]:
    control = (plain.headers.get("Cache-Control") or "").lower()
    age = re.search(r"max-age=(\d+)", control)
    vary = (plain.headers.get("Vary") or "").lower()
    closed = re.search("private|no-store|no-cache", control)
    return failures(
        "30 http-cache",
        {
            "not public": "public" in control and not closed,
            "no max-age up to the refresh interval": bool(
                age and 0 < int(age[1]) <= LONGEST_AGE
            ),
            "varies with cookies or the browser's language": not re.search(
                r"cookie|accept-language|\*", vary
            ),
            "sets a cookie": not plain.headers.get("Set-Cookie")
            and not getattr(plain, "cookies", None),
        },
    )
