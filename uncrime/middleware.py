"""What happens around every request; no rule of the domain."""

import re
import secrets
from collections.abc import Callable

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import render
from django.utils.translation import gettext as _

from uncrime.logs import request_id as current_request_id

Answer = Callable[[HttpRequest], HttpResponse]

# NUL and the other C0 controls except tab, line feed and carriage return; DEL and C1;
# lone surrogates; the replacement character, which is what broken UTF-8 becomes.
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffd]")
MAX_QUERY = 2000


def request_id(get_response: Answer) -> Answer:
    """Give each request an id, in the log and in the answer."""

    def middleware(request: HttpRequest) -> HttpResponse:
        token = current_request_id.set(secrets.token_hex(8))
        try:
            response = get_response(request)
            response["X-Request-ID"] = current_request_id.get()
        finally:
            current_request_id.reset(token)
        return response

    return middleware


def refuse_bad_input(get_response: Answer) -> Answer:
    """Refuse control characters and broken text in path and query at the door.

    What is typed into forms is for the forms: they keep what was typed and say why.
    """

    def middleware(request: HttpRequest) -> HttpResponse:
        if reason := _bad_input(request):
            return HttpResponseBadRequest(
                reason, content_type="text/plain; charset=utf-8"
            )
        return get_response(request)

    return middleware


def _bad_input(request: HttpRequest) -> str | None:
    """One clear sentence on what is wrong, or None."""
    if len(request.META.get("QUERY_STRING", "")) > MAX_QUERY:
        return _("The address is too long.")
    texts = [request.path, *_texts(request.GET)]
    if any(CONTROLS.search(text) for text in texts):
        return _("The address holds characters that are not text.")
    return None


def _texts(query) -> list[str]:
    return [text for key, values in query.lists() for text in (key, *values)]


def keep_staff_answers_private(get_response: Answer) -> Answer:
    """An answer made under /admin/ is for one person and is kept by nobody."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if request.path.startswith("/admin/"):
            response["Cache-Control"] = "private, no-store"
        return response

    return middleware


class DatabaseAway:
    """A database that is away is 503 with Retry-After, in the visitor's language."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(
        self, request: HttpRequest, exception: Exception
    ) -> HttpResponse | None:
        if not isinstance(exception, OperationalError | InterfaceError):
            return None
        response = render(request, "503.html", status=503)
        response["Retry-After"] = "30"
        response["Cache-Control"] = "no-store"
        return response


say_when_the_database_is_away = DatabaseAway
