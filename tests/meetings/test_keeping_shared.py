"""What processes share: found by those that would make the same, and by no others."""

import pytest
from django.core.cache import cache, caches
from redis.exceptions import ConnectionError as RedisAway

from meetings.keeping import shared


@pytest.fixture(autouse=True)
def memory(settings):
    """A cache in the memory of this process stands for the Redis."""
    backend = "django.core.cache.backends.locmem.LocMemCache"
    settings.CACHES = {"default": {"BACKEND": backend, "LOCATION": "shared"}}
    yield
    cache.clear()


def test_what_was_shared_is_found():
    shared.share("the answer", "feed", 1)

    assert shared.is_shared()
    assert shared.recall("feed", 1) == "the answer"
    assert shared.recall("feed", 2) is None


def test_another_version_of_the_program_makes_its_own(monkeypatch):
    shared.share("the answer", "feed", 1)
    monkeypatch.setattr(shared, "_program", lambda: "another")

    assert shared.recall("feed", 1) is None


def test_a_site_of_another_name_makes_its_own(settings):
    shared.share("the answer", "feed", 1)
    settings.SITE_URL = "https://elsewhere.example.org"

    assert shared.recall("feed", 1) is None


def test_a_cache_that_is_away_is_as_if_there_were_none(monkeypatch):
    def away(*_args):
        raise RedisAway("refused")

    monkeypatch.setattr(type(caches["default"]), "get", away)
    monkeypatch.setattr(type(caches["default"]), "set", away)
    shared.share("the answer", "feed", 1)

    assert shared.recall("feed", 1) is None
