"""How the program is: alive, and ready to answer."""

import shutil

from django.conf import settings
from django.db import DatabaseError, connection, transaction
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

LEAST_DISK = 100 * 1024 * 1024  # bytes


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


def _database() -> str:
    """Writes a row and takes it back."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("CREATE TEMPORARY TABLE readyz (n integer)")
            cursor.execute("INSERT INTO readyz VALUES (1)")
            cursor.execute("DROP TABLE readyz")
    except DatabaseError:
        return "away or read-only"
    return "ok"


def _migrations() -> str:
    try:
        executor = MigrationExecutor(connection)
        plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except DatabaseError:
        return "unknown"
    return "missing" if plan else "ok"


def _disk() -> str:
    free = shutil.disk_usage(settings.BASE_DIR).free
    return "ok" if free > LEAST_DISK else "full"
