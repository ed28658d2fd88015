"""PostgreSQL servers of the test: a primary and what streams from it, on loopback."""

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

# What is lost when the machine stops is no matter here.
HASTE = "-c fsync=off -c full_page_writes=off -c hot_standby_feedback=on"


@dataclass
class Server:
    """A server of one folder; the superuser is "postgres", without a password."""

    programs: Path
    folder: Path
    port: int

    @property
    def url(self) -> str:
        return f"postgres://postgres@127.0.0.1:{self.port}/postgres"

    def start(self) -> None:
        options = f"-c listen_addresses=127.0.0.1 -p {self.port} -k ''"
        self._run(
            "pg_ctl", "-D", str(self.folder), "-l", f"{self.folder}/log", "-w", "start",
            "-o", f"{options} {HASTE}",
        )  # fmt: skip

    def stop(self) -> None:
        """At once, as when the power fails."""
        self._run(
            "pg_ctl", "-D", str(self.folder), "-m", "immediate", "stop", check=False
        )

    def follow(self, primary: "Server") -> None:
        """Begin as a copy of `primary` that streams what it writes."""
        self._run(
            "pg_basebackup", "-h", "127.0.0.1", "-p", str(primary.port), "-U",
            "postgres", "-D", str(self.folder), "-R", "-X", "stream", "-c", "fast",
        )  # fmt: skip
        self.start()

    def ask(self, sql: str) -> object:
        with psycopg.connect(self.url, autocommit=True) as connection:
            return connection.execute(sql).fetchone()[0]

    def create(self) -> None:
        self._run("initdb", "-D", str(self.folder), "-A", "trust", "-E", "UTF8")

    def _run(self, program: str, *args: str, check: bool = True) -> None:  # noqa: FBT001 (as subprocess has it)
        command = [str(self.programs / program), *args]
        if os.geteuid() == 0:
            command = ["runuser", "-u", "postgres", "--", *command]
        subprocess.run(
            command, check=check, cwd="/", stdout=subprocess.DEVNULL, timeout=60
        )


@contextlib.contextmanager
def servers(*, replicas: int) -> Iterator[list[Server]]:
    """A primary and its replicas; skips where PostgreSQL is not installed.

    In a folder of its own: those that pytest makes are closed to other users.
    """
    programs = _programs()
    folder = Path(tempfile.mkdtemp(prefix="replication."))
    found = [
        Server(programs, folder / f"server-{number}", free_port())
        for number in range(replicas + 1)
    ]
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
    primary, *others = found
    try:
        primary.create()
        primary.start()
        for each in others:
            each.follow(primary)
        yield found
    finally:
        for each in found:
            each.stop()
        shutil.rmtree(folder, ignore_errors=True)


def _programs() -> Path:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not found:
        pytest.skip("PostgreSQL is not installed")
    return found[-1].parent


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]
