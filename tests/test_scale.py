"""For many sessions the database is asked no more often than for fewer."""

import datetime as dt

import pytest
from django.db import connection, transaction
from django.db.models import DurationField, ExpressionWrapper, F
from django.test import Client
from django.test.utils import CaptureQueriesContext

from agendas.models import Sitting
from benchmarks import page_rows
from benchmarks.rows import Batch, make_rows
from meetings.models import Session

DAYS = DurationField()
# Its first Monday is of the week in which it begins.
OUR_DECADE = (dt.date(2019, 12, 30), dt.date(2029, 12, 30))

# Of few enough, the feed of a body would hold nothing that is over.
FEW, MANY = 4_000, 8_000

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


@pytest.mark.once
@pytest.mark.django_db
def test_the_number_of_queries_does_not_grow_with_the_sessions():
    with transaction.atomic():
        make_rows(FEW)
        few = {path: queries(path) for path in PATHS}
        transaction.set_rollback(True)
    make_rows(MANY)

    many = {path: queries(path) for path in PATHS}

    # A page that is full of what is to come asks for nothing that is over.
    assert {path: n for path, n in many.items() if n > few[path]} == {}


@pytest.mark.skipif(
    connection.vendor != "postgresql", reason="DATABASE_URL names no PostgreSQL"
)
@pytest.mark.django_db
def test_copies_are_whole_and_in_years_of_their_own(monkeypatch):
    monkeypatch.setattr(page_rows, "FEW", Batch(20, range(2020, 2030)))
    monkeypatch.setattr(page_rows, "COPIES", 3)
    page_rows.make_common()
    connection.check_constraints()  # or the database waits for the end to do so

    page_rows.make_many()

    assert Session.objects.count() == 80
    assert Session.objects.in_span(*OUR_DECADE).count() == 20
    # Nothing refers to a row that is not there, which no trigger has looked at.
    for model in page_rows.COPIED:
        for field in (f for f in model._meta.concrete_fields if f.is_relation):
            there = field.related_model.objects.values("pk")
            stray = model.objects.exclude(**{field.name: None})
            assert not stray.exclude(**{f"{field.name}__in": there}).exists(), field
    days = ExpressionWrapper(F("starts_at__date") - F("session__first_day"), DAYS)
    assert set(Sitting.objects.values_list(days, flat=True)) == {dt.timedelta(0)}
