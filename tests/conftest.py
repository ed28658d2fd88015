"""What holds for every test."""

from pathlib import Path

import hypothesis
import pytest
from django.db import transaction
from django.utils import translation

# No test has a time limit: the machine may be busy with others.
hypothesis.settings.register_profile("calendar", deadline=None)
hypothesis.settings.load_profile("calendar")

TESTS = Path(__file__).parent
# What asks no database of ours, or brings servers of its own: on a second kind of
# database it would only be the same again.
ONCE = [
    "agendas/api/test_contract.py",
    "agendas/loading/real/test_feeds_in_programs.py",
    "agendas/reading",
    "agendas/writing/test_files.py",
    "agendas/writing/test_round_trip.py",
    "browser",
    "feeds/test_nginx.py",
    "feeds/test_points.py",
    "meetings/test_dates_bands.py",
    "meetings/test_dates_spans.py",
    "meetings/test_ical.py",
    "meetings/test_ical_zones.py",
    "meetings/test_ordinals.py",
    "replication",
    "test_conventions.py",
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    places = [TESTS / place for place in ONCE]
    for item in items:
        if any(item.path.is_relative_to(place) for place in places):
            item.add_marker("once")


@pytest.fixture(autouse=True)
def _english():
    """Each test begins in English, whatever an earlier one asked for."""
    with translation.override("en"):
        yield


@pytest.fixture(scope="module")
def rows_of_module(django_db_setup, django_db_blocker):
    """What a fixture of a module enters after this one is there for all its tests.

    They need the mark django_db as well, and each undoes what it does itself.
    """
    with django_db_blocker.unblock(), transaction.atomic():
        yield
        transaction.set_rollback(True)
