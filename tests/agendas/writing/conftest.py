"""The records of every session of the real programme that has papers."""

import datetime as dt

import pytest
from django.conf import settings
from django.db import transaction
from django.db.models import Q

from agendas.loading import load_programme
from agendas.papers import session_record
from agendas.writing.records import SessionRecord
from meetings.models import Session

FIXTURES = settings.BASE_DIR / "fixtures"
NOW = dt.datetime(2026, 6, 1, 8, 0, tzinfo=dt.UTC)
HAS_PAPERS = (
    Q(convenings__agenda__isnull=False)
    | Q(sittings__isnull=False)
    | Q(side_events__isnull=False)
)


@pytest.fixture(scope="package")
def programme(django_db_setup, django_db_blocker) -> dict[str, SessionRecord]:
    """Made once; a test that asks for it needs the mark django_db as well."""
    with django_db_blocker.unblock(), transaction.atomic():
        load_programme(FIXTURES, now=NOW)
        sessions = Session.objects.filter(HAS_PAPERS).distinct().with_bodies()
        found = {each.slug: session_record(each, public=True) for each in sessions}
        transaction.set_rollback(True)
    return found
