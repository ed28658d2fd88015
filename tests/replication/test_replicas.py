"""Public reads from replicas that stream from a primary: behind, dead, and alone."""

import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from django.conf import settings

from tests.replication.servers import Server, free_port, servers

FEED = "/en/sessions/group-9.ics"
PAGE = "/en/sessions/group-9/"
# How long a change may take to be in every answer, and some for a busy machine.
SOON = 1.0
PATIENCE = 20.0

SETUP = """
import datetime as dt
import django
django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
from tests.factories import make_body, make_session
make_session(
    body=make_body(slug="group", name="Group"), slug="group-9",
    first_day=dt.date(2030, 5, 20), last_day=dt.date(2030, 5, 22), title="Alder",
)
"""


@dataclass
class Site:
    """The program before a primary and two replicas, and an editor of it."""

    port: int
    database: list[Server]
    editor: subprocess.Popen

    def get(self, path: str) -> tuple[int, str]:
        try:
            with urllib.request.urlopen(
                f"http://127.0.0.1:{self.port}{path}", timeout=15
            ) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, ""

    def title(self, path: str = FEED) -> str:
        """The word that the editor has written last, as it is seen now."""
        status, text = self.get(path)
        assert status == 200
        return next(word for word in TITLES if word in text)

    def rename(self, title: str) -> None:
        self.editor.stdin.write(f"group-9\t{title}\n")
        self.editor.stdin.flush()
        assert float(self.editor.stdout.readline()) > 0


TITLES = ["Alder", "Birch", "Cedar", "Damson", "Elder", "Quince"]


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with servers(replicas=2) as found:
        environment = _environment(found)
        subprocess.run([sys.executable, "-c", SETUP], env=environment, check=True)
        with _running(_gunicorn(port := free_port()), environment):
            editor = [sys.executable, "-m", "tests.replication.editor"]
            with _running(editor, environment, stdin=-1, stdout=-1) as process:
                assert process.stdout.readline() == "ready\n"
                site = Site(port, found, process)
                _until(lambda: _answers(site))
                yield site


def _environment(found: list[Server]) -> dict[str, str]:
    primary, *replicas = found
    return os.environ | {
        "DJANGO_SETTINGS_MODULE": "uncrime.settings",
        "PYTHONPATH": str(settings.BASE_DIR),
        "DEBUG": "1",
        "DATABASE_URL": primary.url,
        "DATABASE_REPLICA_URLS": ",".join(each.url for each in replicas),
        "DB_POOL": "4",
    }


def _gunicorn(port: int) -> list[str]:
    return [
        sys.executable, "-m", "gunicorn", "uncrime.wsgi", "--workers", "2", "--threads",
        "2", "--bind", f"127.0.0.1:{port}", "--no-control-socket", "--log-level",
        "error", "--chdir", str(settings.BASE_DIR),
    ]  # fmt: skip


class _running:  # noqa: N801  (a context manager)
    def __init__(self, command: list[str], environment: dict, **pipes: int) -> None:
        self.process = subprocess.Popen(
            command, env=environment, text=True, cwd=settings.BASE_DIR, **pipes
        )

    def __enter__(self) -> subprocess.Popen:
        return self.process

    def __exit__(self, *error: object) -> None:
        self.process.terminate()
        self.process.communicate(timeout=20)


def _answers(site: Site) -> bool:
    try:
        return site.get("/livez")[0] == 200
    except OSError:
        return False


def _until(holds: Callable[[], bool], *, within: float = PATIENCE) -> None:
    end = time.monotonic() + within
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.05)


def _reads(server: Server) -> int:
    """How many transactions the server has ended in this database."""
    server.ask("select pg_stat_clear_snapshot()")
    return int(
        server.ask(
            "select xact_commit from pg_stat_database where datname = 'postgres'"
        )
    )


def test_public_pages_are_read_from_the_replicas_in_turn(site):
    _until(lambda: site.title(PAGE) == "Alder")
    before = [_reads(each) for each in site.database[1:]]

    for number in range(40):
        site.get(f"/en/calendar/?q=group+{number}")  # kept of no earlier question

    def counted() -> bool:  # a server adds up what it did a while later
        after = [_reads(each) for each in site.database[1:]]
        return all(now - then > 10 for then, now in zip(before, after, strict=True))

    _until(counted)


@pytest.mark.parametrize("path", [FEED, PAGE])
def test_a_replica_that_is_behind_takes_nothing_back(site, path):
    primary, behind, _other = site.database
    old, new = ("Alder", "Birch") if path == FEED else ("Birch", "Cedar")
    assert site.title(path) == old
    behind.ask("select pg_wal_replay_pause()")

    site.rename(new)
    time.sleep(SOON)
    seen = [site.title(path) for _time in range(60)]

    assert set(seen) == {new}
    # It could have been otherwise: the replica still has what was before.
    sql = "select title from meetings_session where slug = 'group-9'"
    assert (behind.ask(sql), primary.ask(sql)) == (old, new)
    behind.ask("select pg_wal_replay_resume()")
    _until(lambda: behind.ask(sql) == new)


def test_with_all_replicas_behind_the_primary_answers(site):
    _primary, *replicas = site.database
    for each in replicas:
        each.ask("select pg_wal_replay_pause()")

    site.rename("Damson")
    time.sleep(SOON)
    seen = {site.title(path) for _time in range(20) for path in (FEED, PAGE)}

    for each in replicas:
        each.ask("select pg_wal_replay_resume()")
    assert seen == {"Damson"}


def test_a_dead_replica_is_left_aside_and_taken_back(site):
    dead = site.database[1]
    dead.stop()

    seen = [site.get(path)[0] for _time in range(40) for path in (FEED, PAGE)]
    site.rename("Elder")
    time.sleep(SOON)

    assert set(seen) == {200}
    assert {site.title(path) for path in (FEED, PAGE)} == {"Elder"}
    dead.start()
    before = _reads(dead)
    _until(lambda: (site.get(PAGE), _reads(dead) > before + 20)[1], within=40)


def test_while_the_primary_is_away_the_public_still_reads(site):
    primary = site.database[0]
    site.rename("Quince")
    sql = "select title from meetings_session where slug = 'group-9'"
    for each in site.database[1:]:
        _until(lambda each=each: each.ask(sql) == "Quince")
    time.sleep(SOON)
    primary.stop()

    seen = {site.title(path) for _time in range(10) for path in (FEED, PAGE)}
    statuses = [site.get("/readyz")[0], site.get("/admin/login/")[0]]

    primary.start()
    assert seen == {"Quince"}
    assert statuses[0] == 503
    _until(lambda: site.get("/readyz")[0] == 200)
