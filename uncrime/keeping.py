"""Gives out kept answers before anything else is asked.

It stands outside all but the request's id. An answer is made by everything inside, so
that it has every header that the inner parts give it, and is kept with them; for https
apart from http, where they differ. What is no such answer, a refusal, a redirection,
an address that nobody has, is left to the inner parts each time.

What a process keeps is bounded: addresses and heads by their number, bodies by their
octets. A body is known by its ETag, so that a new version with the same octets keeps
what has been compressed.
"""

import threading
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

import brotli
from django.core.exceptions import DisallowedHost
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, HttpResponseNotModified
from django.urls import Resolver404, resolve
from django.utils import translation
from django.utils.http import parse_http_date

from meetings.keeping.bounded import Bounded
from meetings.keeping.negotiation import best_encoding, is_unchanged
from meetings.keeping.shared import is_shared, recall, share
from meetings.keeping.versions import State
from uncrime.i18n import language_of_path
from uncrime.middleware import bad_input

Answer = Callable[[HttpRequest], HttpResponse]

ADDRESSES, HEADS = 1024, 1024
BODIES = 8 * 1024 * 1024  # octets; a worker without any weighs fifteen times as much
LOCKS = 16
BROTLI, GZIP = 5, 6  # what is made once may cost a little; 11 would take seconds
# Whatever the inner parts would make of these is made here.
NEGOTIATED = [
    "HTTP_ACCEPT_ENCODING",
    "HTTP_IF_MATCH",
    "HTTP_IF_MODIFIED_SINCE",
    "HTTP_IF_NONE_MATCH",
    "HTTP_IF_UNMODIFIED_SINCE",
    "HTTP_RANGE",
]
# What a 304 does not tell again: it has no content (RFC 9110, 15.4.5).
OF_CONTENT = {"Content-Disposition", "Content-Length", "Content-Type"}


@dataclass(frozen=True, slots=True)
class Address:
    """The one way to write an address, of the many that ask for the same."""

    path: str
    query: str
    is_secure: bool
    is_common: bool


@dataclass(frozen=True, slots=True)
class Head:
    """An answer without its body, which is known by the ETag."""

    state: State
    etag: str
    changed: int | None  # seconds
    headers: dict[str, str]
    headers_alone: dict[str, str]  # of a 304


@dataclass(frozen=True, slots=True)
class Made:
    """An answer that has just been made, here or by another process."""

    head: Head
    body: bytes
    encoding: str


def answer_what_is_kept(get_response: Answer) -> Answer:
    """The middleware; each process has one, and so its own store."""
    return KeptAnswers(get_response)


class KeptAnswers:
    """The answers of one process."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response
        self.addresses: Bounded[Address] = Bounded(ADDRESSES)
        self.heads: Bounded[Head] = Bounded(HEADS)
        self.bodies: Bounded[bytes] = Bounded(BODIES, len)
        self.locks = [threading.Lock() for _ in range(LOCKS)]

    def __call__(self, request: HttpRequest) -> HttpResponse:
        found = None
        if request.method in ("GET", "HEAD"):
            # A host that is not ours is refused, and an error answered, further inside.
            with suppress(DisallowedHost, OperationalError, InterfaceError):
                request.get_host()
                found = self._find(request)
        return found or self.get_response(request)

    def _find(self, request: HttpRequest) -> HttpResponse | None:
        address = self._address(request)
        if address is None:
            return None
        state = request.public_state()
        head = self.heads.get(address)
        if head is None or head.state != state:
            with self._lock(address):
                head = self.heads.get(address)
                if head is None or head.state != state:
                    head = self._make(request, address, state)
        if isinstance(head, HttpResponse):
            return head
        return self._answer(request, address, head)

    def _address(self, request: HttpRequest) -> Address | None:
        """Which kept answer is asked for; None where it is no such address."""
        query = request.META.get("QUERY_STRING", "")
        raw = (request.path_info, query, request.is_secure())
        address = self.addresses.get(raw)
        if address is None and bad_input(request) is None:
            view = _view(request.path_info)
            if not hasattr(view, "canonical"):
                return None
            query = view.canonical(request.GET)
            address = Address(raw[0], query, raw[2], view.is_common(query))
            self.addresses.put(raw, address)
        return address

    def _lock(self, address: Address) -> threading.Lock:
        return self.locks[hash(address) % LOCKS]

    def _make(
        self, request: HttpRequest, address: Address, state: State
    ) -> Head | HttpResponse:
        """The head of a new answer, with its body kept; else what is no such answer."""
        made = recall("answer", address, state) if address.is_common else None
        if made is None:
            response = _plain(request, self.get_response)
            if response.status_code != 200:
                return response
            made = Made(_head(response, state), response.content, "")
            if address.is_common and is_shared():
                packed = self.bodies.get((made.head.etag, "gzip"))
                made = Made(made.head, packed or _compress(made.body, "gzip"), "gzip")
                share(made, "answer", address, state)
        self.heads.put(address, made.head)
        self.bodies.put((made.head.etag, made.encoding), made.body)
        return made.head

    def _answer(
        self, request: HttpRequest, address: Address, head: Head
    ) -> HttpResponse:
        encoding = best_encoding(request.META.get("HTTP_ACCEPT_ENCODING", ""))
        if is_unchanged(
            request.META.get("HTTP_IF_NONE_MATCH"),
            request.META.get("HTTP_IF_MODIFIED_SINCE"),
            etag=head.etag,
            changed=head.changed,
        ):
            told = _told(head, head.headers_alone, encoding)
            return HttpResponseNotModified(headers=told)
        body = self._body(head, encoding)
        if body is None:  # it was used long ago, and what was kept since took its place
            response = _plain(request, self.get_response)
            if response.status_code != 200:
                return response
            head = _head(response, head.state)
            self.bodies.put((head.etag, ""), response.content)
            body = self._body(head, encoding) or _compress(response.content, encoding)
        headers = _told(head, head.headers, encoding)
        headers["Content-Length"] = str(len(body))
        if encoding:
            headers["Content-Encoding"] = encoding
        return HttpResponse(body if request.method == "GET" else b"", headers=headers)

    def _body(self, head: Head, encoding: str) -> bytes | None:
        """The octets of `head` in an encoding, made of another that is kept."""
        key = (head.etag, encoding)
        body = self.bodies.get(key)
        if body is not None:
            return body
        plain = self.bodies.get((head.etag, ""))
        if plain is None and (packed := self.bodies.get((head.etag, "gzip"))):
            plain = zlib.decompress(packed, wbits=31)
        if plain is None:
            return None
        body = _compress(plain, encoding)
        self.bodies.put(key, body)
        return body


def _told(head: Head, headers: dict[str, str], encoding: str) -> dict[str, str]:
    """The headers of one answer.

    Its ETag is weak where the octets are not those of the plain text (RFC 9110, 8.8.1).
    Last-Modified must not be later than now (8.8.2.1), as it is for a moment after
    several changes within a second; a time before it may have been told of others.
    """
    told = headers | {"ETag": f"W/{head.etag}" if encoding else head.etag}
    if head.changed is not None and head.changed > time.time():
        del told["Last-Modified"]
    return told


def _view(path: str) -> Callable | None:
    """The view of an address, whose language is in it."""
    language = language_of_path(path)
    if language is None:
        return None
    with translation.override(language), suppress(Resolver404):
        return resolve(path).func
    return None


def _plain(request: HttpRequest, get_response: Answer) -> HttpResponse:
    """The whole answer as plain text, whatever the request says of conditions."""
    withheld = {
        name: request.META.pop(name) for name in NEGOTIATED if name in request.META
    }
    request.__dict__.pop("headers", None)
    method, request.method = request.method, "GET"
    try:
        return get_response(request)
    finally:
        request.META |= withheld
        request.method = method


def _head(response: HttpResponse, state: State) -> Head:
    headers = dict(response.items()) | {"Vary": "Accept-Encoding"}
    changed = headers.get("Last-Modified")
    return Head(
        state=state,
        etag=headers["ETag"],
        changed=parse_http_date(changed) if changed else None,
        headers=headers,
        headers_alone={k: v for k, v in headers.items() if k not in OF_CONTENT},
    )


def _compress(plain: bytes, encoding: str) -> bytes:
    if not encoding:
        return plain
    if encoding == "br":
        return brotli.compress(plain, quality=BROTLI)
    packer = zlib.compressobj(GZIP, wbits=31)  # with no time in its header
    return packer.compress(plain) + packer.flush()
