"""What is answered when something went wrong: 400, 503 and 500."""

import sys

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.template.loader import render_to_string
from django.utils import translation

from uncrime.i18n import language_of_path

RETRY_AFTER = 30  # seconds


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400: a host that is not ours, too many fields, a forged cookie."""
    return HttpResponseBadRequest(
        "This request is not one that this site can answer.\n",
        content_type="text/plain; charset=utf-8",
    )


def server_error(request: HttpRequest) -> HttpResponse:
    """503 while the database is away, wherever that was noticed; else 500.

    Django calls this inside its `except`, for views, templates and every middleware
    alike, and has it logged with the traceback.
    """
    if isinstance(sys.exc_info()[1], OperationalError | InterfaceError):
        return database_away(request)
    with translation.override(_language(request)):
        return HttpResponse(render_to_string("uncrime/500.html"), status=500)


def database_away(request: HttpRequest) -> HttpResponse:
    """503 in the visitor's language, with nothing in it that asks the database."""
    with translation.override(_language(request)):
        page = render_to_string("uncrime/503.html")
    response = HttpResponse(page, status=503)
    response["Retry-After"] = str(RETRY_AFTER)
    response["Cache-Control"] = "no-store"
    return response


def _language(request: HttpRequest) -> str:
    of_path = language_of_path(request.path_info)
    return of_path or translation.get_language_from_request(request)
