"""Public reads go to read replicas; writes, and all that staff do, to the primary."""

from collections.abc import Callable
from contextlib import suppress
from contextvars import ContextVar
from functools import cache

from django.db import DEFAULT_DB_ALIAS, InterfaceError, OperationalError
from django.db.models import Model
from django.http import HttpRequest, HttpResponse

from meetings.keeping.replicas import AWAY
from meetings.keeping.versions import PresentState

# Where the request of this thread reads.
_reading: ContextVar[str] = ContextVar("reading", default=DEFAULT_DB_ALIAS)
# Staff must see what they have just written, /readyz asks for the primary, and the
# others ask no database at all.
OF_PRIMARY = ("/admin/", "/readyz", "/livez", "/static/")


class Router:
    """Django's question which database to ask, answered per request."""

    def db_for_read(self, model: type[Model], **hints: object) -> str:
        return _reading.get()

    def db_for_write(self, model: type[Model], **hints: object) -> str:
        return DEFAULT_DB_ALIAS

    def allow_relation(self, one: Model, other: Model, **hints: object) -> bool:
        """All of them hold the same rows."""
        return True

    def allow_migrate(self, db: str, app_label: str, **hints: object) -> bool:
        """A replica gets its tables from the primary."""
        return db == DEFAULT_DB_ALIAS


class KnowThePresent:
    """Gives each request the present state of what is public, and where to read.

    A middleware, so that each process has one. What does not answer any more while a
    page is being made is left aside, and the page is made anew from the primary.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.present = PresentState()

    def __call__(self, request: HttpRequest) -> HttpResponse:
        # Asked once for a request, so that all of it speaks of the same moment.
        request.public_state = cache(self.present.now)
        replicas = self.present.replicas
        if not replicas.aliases or not _is_public_reading(request):
            return self.get_response(request)
        # Where no database answers at all, the inner parts say so.
        with suppress(*AWAY):
            request.public_state()  # first: what is able later has at least this
        token = _reading.set(replicas.next())
        try:
            return self.get_response(request)
        finally:
            _reading.reset(token)

    def process_exception(
        self, request: HttpRequest, exception: Exception
    ) -> HttpResponse | None:
        """Make the page from the primary if the replica went away under it."""
        alias = _reading.get()
        is_away = isinstance(exception, OperationalError | InterfaceError)
        if alias == DEFAULT_DB_ALIAS or not is_away:
            return None
        self.present.replicas.leave_aside(alias)
        _reading.set(DEFAULT_DB_ALIAS)
        view, args, kwargs = request.resolver_match
        response = view(request, *args, **kwargs)
        return response.render() if hasattr(response, "render") else response


def _is_public_reading(request: HttpRequest) -> bool:
    is_reading = request.method in ("GET", "HEAD")
    return is_reading and not request.path_info.startswith(OF_PRIMARY)
