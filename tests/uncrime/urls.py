"""The project's addresses, and a few that do what no page should."""

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.template import engines
from django.template.response import SimpleTemplateResponse
from django.urls import path

from uncrime.i18n import language_patterns
from uncrime.urls import handler400, handler500
from uncrime.urls import urlpatterns as project_patterns

__all__ = ["handler400", "handler500", "urlpatterns"]

LONG = "A meeting of the Commission. " * 100


def plain(request: HttpRequest) -> HttpResponse:
    return HttpResponse(LONG)


def away(request: HttpRequest) -> HttpResponse:
    raise OperationalError("the database is away")


def connection_closed(request: HttpRequest) -> HttpResponse:
    raise InterfaceError("the connection is closed")


def away_while_drawing(request: HttpRequest) -> HttpResponse:
    """A query that a template makes fails long after the view has returned."""
    template = engines["django"].from_string("{{ rows }}")
    return SimpleTemplateResponse(template, {"rows": lambda: away(request)})


def broken(request: HttpRequest) -> HttpResponse:
    raise RuntimeError("a fault of ours, with a secret in it")


urlpatterns = [
    *project_patterns,
    *language_patterns(
        path("test/plain/", plain),
        path("test/away/", away),
        path("test/connection-closed/", connection_closed),
        path("test/away-while-drawing/", away_while_drawing),
        path("test/broken/", broken),
    ),
]
