"""What happens around every request; no rule of the domain."""

import re
import secrets
from collections.abc import Callable

from django.http import (
    HttpRequest,
    HttpResponse,
    HttpResponseBadRequest,
    JsonResponse,
)
from django.utils.cache import add_never_cache_headers

from uncrime.logs import request_id as current_request_id

Answer = Callable[[HttpRequest], HttpResponse]

# NUL and the other C0 controls except tab, line feed and carriage return; DEL and C1;
# lone surrogates; the replacement character, which is what broken UTF-8 becomes.
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffd]")
# Bytes of a path that are no UTF-8: Django writes them back as %FF.
BROKEN = re.compile("%[89A-F][0-9A-F]")
MAX_QUERY = 3000  # characters; gunicorn takes lines of 4094
MAX_PARAMETERS = 500
API = "/api/"
# What pages of other sites may read as well: what is public and has no cookie.
OPEN = re.compile(r"/api/|/[a-z]{2}/.*\.(?:ics|atom)$")


def open_to_other_sites(get_response: Answer) -> Answer:
    """Let the scripts of any site read the API and the feeds (Fetch, CORS protocol)."""

    def middleware(request: HttpRequest) -> HttpResponse:
        if not OPEN.match(request.path_info):
            return get_response(request)
        if request.method == "OPTIONS":
            response = HttpResponse(status=204)
            response["Allow"] = "GET, HEAD, OPTIONS"
            response["Access-Control-Allow-Methods"] = "GET, HEAD, OPTIONS"
            response["Access-Control-Allow-Headers"] = "If-None-Match"
            response["Access-Control-Max-Age"] = "86400"
        else:
            response = get_response(request)
            response["Access-Control-Expose-Headers"] = "ETag, Last-Modified"
        response["Access-Control-Allow-Origin"] = "*"
        return response

    return middleware


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

    In English: what language was asked for is part of what is broken. What is typed
    into forms is for the forms: they keep what was typed and say why.
    """

    def middleware(request: HttpRequest) -> HttpResponse:
        if reason := bad_input(request):
            if request.path_info.startswith(API):
                return JsonResponse({"detail": reason}, status=400)
            return HttpResponseBadRequest(
                f"{reason}\n", content_type="text/plain; charset=utf-8"
            )
        return get_response(request)

    return middleware


def bad_input(request: HttpRequest) -> str | None:
    """One clear sentence on what is wrong, or None."""
    query = request.META.get("QUERY_STRING", "")
    if len(query) > MAX_QUERY:
        return f"The part of the address after ? is longer than {MAX_QUERY} characters."
    if query.count("&") >= MAX_PARAMETERS:
        return f"The address has more than {MAX_PARAMETERS} parameters."
    texts = [request.path_info, *_texts(request.GET)]
    if any(CONTROLS.search(t) for t in texts) or BROKEN.search(request.path_info):
        return "The address holds characters that are not text."
    return None


def _texts(query) -> list[str]:
    return [text for key, values in query.lists() for text in (key, *values)]


def keep_staff_answers_private(get_response: Answer) -> Answer:
    """An answer made under /admin/ is for one person and is kept by nobody."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        if request.path_info.startswith("/admin/"):
            del response["Cache-Control"]
            add_never_cache_headers(response)
            response["Cache-Control"] = "private, no-store"
        return response

    return middleware
