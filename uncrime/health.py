"""How the program is: alive, and ready to answer; and what robots may read."""

import datetime as dt
import secrets
import shutil

from django.conf import settings
from django.contrib.sessions.models import Session as BrowserSession
from django.db import Error, connection, transaction
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import cache_control, never_cache
from django.views.decorators.http import require_safe

# All that this program knows, read at its start: during an upgrade the next one's files
# lie there while it goes on, and it is ready where there is what it needs itself.
_OWN_MIGRATIONS = frozenset(MigrationLoader(None).graph.nodes)
LEAST_DISK = 100 * 1024 * 1024  # bytes

# Programs that import calendars keep to this file: the feeds stay open to them, also
# should somebody close pages to the others.
ROBOTS = """User-agent: Google-Calendar-Importer
Allow: /

User-agent: *
Disallow: /admin/

Sitemap: {site}/sitemap.xml
"""


@require_safe
@never_cache
def livez(request: HttpRequest) -> HttpResponse:
    """Alive: the process answers. No database is asked."""
    return HttpResponse("alive\n", content_type="text/plain")


@require_safe
@never_cache
def readyz(request: HttpRequest) -> HttpResponse:
    """Ready: the database reads and writes, is migrated, and the disk has room."""
    checks = {"database": _database(), "migrations": _migrations(), "disk": _disk()}
    ready = all(answer == "ok" for answer in checks.values())
    return JsonResponse(checks, status=200 if ready else 503)


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Everything public may be read and kept."""
    text = ROBOTS.format(site=settings.SITE_URL)
    return HttpResponse(text, content_type="text/plain")


@require_safe
@cache_control(public=True, max_age=86400)
def no_icon(request: HttpRequest) -> HttpResponse:
    """Browsers ask for an icon of pages that name none, such as the staff's."""
    return HttpResponse(status=204)


def _database() -> str:
    """Writes a row, reads it, and takes it back.

    A real table: a temporary one can be written on a SQLite file that is read-only.
    """
    row = BrowserSession(
        session_key=f"readyz-{secrets.token_hex(12)}",
        session_data="",
        expire_date=dt.datetime.now(tz=dt.UTC),
    )
    try:
        with transaction.atomic():
            row.save(force_insert=True)
            row.refresh_from_db()
            transaction.set_rollback(True)
    except Error:
        return "away or read-only"
    return "ok"


def _migrations() -> str:
    try:
        applied = MigrationRecorder(connection).applied_migrations()
    except Error:
        return "unknown"
    return "ok" if applied.keys() >= _OWN_MIGRATIONS else "missing"


def _disk() -> str:
    free = shutil.disk_usage(settings.BASE_DIR).free
    return "ok" if free > LEAST_DISK else "full"
