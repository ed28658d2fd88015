"""Processes that share a Redis: what one has made the others give out."""

import gzip
import subprocess
import time

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from benchmarks.servers import free_port, has
from meetings.keeping import shared
from tests.factories import make_session
from uncrime.environment import shared_cache

pytestmark = [
    pytest.mark.django_db,
    pytest.mark.skipif(not has("redis-server"), reason="redis-server is not installed"),
]
FEED = "/en/calendar.ics"


@pytest.fixture
def redis(tmp_path, settings):
    """A Redis of this test, which `CACHE_URL` would name."""
    port = free_port()
    options = ["--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir"]
    process = subprocess.Popen(
        ["redis-server", *options, str(tmp_path)], stdout=subprocess.DEVNULL
    )
    settings.CACHES = {"default": shared_cache(f"redis://127.0.0.1:{port}/0")}
    for _ in range(100):
        shared.share("there", "probe")
        if shared.recall("probe") == "there":
            break
        time.sleep(0.1)
    yield process
    process.terminate()
    process.wait()


def test_an_answer_is_made_by_one_process_and_taken_by_the_next(
    redis, django_assert_num_queries
):
    make_session()
    first = Client().get(FEED, headers={"accept-encoding": "gzip"})

    with django_assert_num_queries(1):  # of the version
        again = Client().get(FEED, headers={"accept-encoding": "gzip"})

    assert again.content == first.content
    assert Client().get(FEED).content == gzip.decompress(first.content)


def test_what_anybody_can_make_up_is_not_shared(redis):
    make_session()
    Client().get(FEED, {"q": "word"})

    with CaptureQueriesContext(connection) as asked:
        Client().get(FEED, {"q": "word"})

    assert len(asked) > 1  # it was made again


def test_feeds_do_without_a_cache_that_is_away(redis, caplog):
    make_session()
    redis.terminate()
    redis.wait()

    assert Client().get(FEED).status_code == 200
    assert "The shared cache does not answer" in caplog.text
