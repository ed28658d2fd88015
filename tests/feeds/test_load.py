"""Ten thousand questions while an editor publishes every second.

Two processes of gunicorn on PostgreSQL; each of four subscribers asks with the ETag of
its copy, again and again. Nobody gets a wrong octet or an error, and whoever asks a
second after a change was made has it.
"""

import http.client
import os
import re
import secrets
import threading
import time
from dataclasses import dataclass, field

import pytest
from django.conf import settings
from django.db import connection, connections
from django.utils import timezone

from agendas import actions
from benchmarks.servers import free_port, gunicorn
from tests.factories import make_body, make_session
from tests.feeds.points import check_bytes

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif(
        connection.vendor != "postgresql", reason="DATABASE_URL names no PostgreSQL"
    ),
]
FEED = "/en/bodies/ccpcj.ics"
REQUESTS, SUBSCRIBERS = 10_000, 4
WITHIN = 1.0  # second
EDITION = re.compile(rb"Edition (\d+)\.")


@dataclass
class Subscriber(threading.Thread):
    """Asks one process after the other, each time with what it got last."""

    port: int
    answers: list[tuple[float, int, int]] = field(default_factory=list)
    copies: dict[str, bytes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        super().__init__()

    __hash__ = threading.Thread.__hash__

    def run(self) -> None:
        # Four connections, which the two processes share out.
        kept = [http.client.HTTPConnection("127.0.0.1", self.port) for _ in range(4)]
        etag, edition = "", 0
        for number in range(REQUESTS // SUBSCRIBERS):
            asked_at = time.monotonic()
            connection = kept[number % 4]
            headers = {"If-None-Match": etag} if etag else {}
            connection.request("GET", FEED, headers=headers)
            answer = connection.getresponse()
            body = answer.read()
            if answer.status == 200:
                etag = answer.headers["ETag"]
                edition = int(EDITION.search(body)[1])
                assert self.copies.setdefault(etag, body) == body
            self.answers.append((asked_at, answer.status, edition))
        for each in kept:
            each.close()


def environment() -> dict[str, str]:
    database = connections["default"].settings_dict
    place = f"{database['HOST'] or '127.0.0.1'}:{database['PORT'] or 5432}"
    user = ":".join(filter(None, [database["USER"], database["PASSWORD"]]))
    return os.environ | {
        "DEBUG": "0",
        "HTTPS": "0",
        "SECRET_KEY": secrets.token_urlsafe(50),
        "ALLOWED_HOSTS": "127.0.0.1",
        "SITE_URL": settings.SITE_URL,
        "DATABASE_URL": f"postgres://{user}@{place}/{database['NAME']}",
    }


def test_every_subscriber_sees_every_change_within_a_second():
    body = make_body(slug="ccpcj")
    for _ in range(20):
        make_session(body=body, first_day=timezone.localdate())
    session = make_session(body=body, first_day=timezone.localdate())
    made: list[tuple[float, int]] = []

    def publish(edition: int) -> None:
        session.remarks = session.remarks_en = f"Edition {edition}."
        session.save()
        actions.note_changes([session], at=timezone.now())
        made.append((time.monotonic(), edition))

    publish(1)
    port = free_port()
    with gunicorn("uncrime.settings", port, environment()):
        subscribers = [Subscriber(port) for _ in range(SUBSCRIBERS)]
        for each in subscribers:
            each.start()
        while any(each.is_alive() for each in subscribers):
            time.sleep(1)
            publish(len(made) + 1)
        for each in subscribers:
            each.join()

    answers = [answer for each in subscribers for answer in each.answers]
    assert len(answers) == REQUESTS
    assert {status for _at, status, _edition in answers} == {200, 304}
    for asked_at, _status, edition in answers:
        due = max(n for at, n in made if n == 1 or at + WITHIN <= asked_at)
        assert edition >= due
    copies: dict[str, bytes] = {}
    for each in subscribers:
        for etag, content in each.copies.items():
            assert copies.setdefault(etag, content) == content
    assert len(copies) >= 3
    for content in copies.values():
        assert check_bytes(content) == []
