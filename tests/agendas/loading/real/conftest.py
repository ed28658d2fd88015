"""The real programme, loaded once for all tests that only look at it."""

import datetime as dt

import pytest
from django.conf import settings
from django.db import transaction

from agendas.loading import load_programme

FIXTURES = settings.BASE_DIR / "fixtures"
NOW = dt.datetime(2026, 6, 1, 8, 0, tzinfo=dt.UTC)


@pytest.fixture(scope="package")
def loaded(django_db_setup, django_db_blocker):
    """A database with the programme; tests need the mark django_db as well."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield load_programme(FIXTURES, now=NOW)
        transaction.set_rollback(True)
