"""For ten thousand sessions the database is asked no more often than for a hundred."""

import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

from benchmarks.rows import make_rows

# Each shows the same bodies and years whatever the number of sessions.
PATHS = [
    "/en/",
    "/en/calendar/",
    "/en/calendar/?body=body-3&q=recouvrement",
    "/en/calendar/2020/",
    "/en/bodies/body-3/",
    "/en/documents/",
    "/en/calendar.ics",
    "/en/calendar.ics?detail=agenda&side-events=1",
    "/en/bodies/body-3.ics",
    "/en/subscribe/?body=body-3",
    "/en/f/1Ak.ics",
    "/sitemap.xml",
    "/sitemap-sessions-1.xml",
]


def queries(path: str) -> int:
    with CaptureQueriesContext(connection) as asked:
        assert Client().get(path).status_code == 200
    return len(asked)


@pytest.mark.django_db
def test_the_number_of_queries_does_not_grow_with_the_sessions():
    with transaction.atomic():
        make_rows(100)
        few = {path: queries(path) for path in PATHS}
        transaction.set_rollback(True)
    make_rows(10_000)

    many = {path: queries(path) for path in PATHS}

    # A page that is full of what is to come asks for nothing that is over.
    assert {path: n for path, n in many.items() if n > few[path]} == {}
