"""A program that imports a document again and again and is killed each time.

    python -m tests.agendas.importing.killing FILE SLUG USER

Its first import counts the statements and is taken back. Then a child imports for each
of twenty moments, from the first statement to the last, and sends itself SIGKILL: by
turns just before the statement and just after it. A last child is left to finish.
For each one line of JSON is printed, and the parent waits for a line before it goes on,
so that who started it can look into the database in between.
"""

import json
import os
import signal
import sys
from collections.abc import Callable
from typing import Any

import django
from django.core.management import call_command
from django.db import connection, transaction

MOMENTS = 20


def main(file: str, slug: str, user: str) -> None:
    django.setup()
    arguments = ["import_document", file, "--session", slug, "--by", user]
    statements = count(arguments)
    for turn in range(MOMENTS):
        moment = 1 + turn * (statements - 1) // (MOMENTS - 1)
        pid = os.fork()
        if pid == 0:
            run(arguments, KillAt(moment, is_after=turn % 2 == 1))
        tell(moment=moment, of=statements, signal=ended(pid))
    pid = os.fork()
    if pid == 0:
        run(arguments, KillAt(0, is_after=False))
    tell(moment=0, of=statements, signal=ended(pid))


class KillAt:
    """Counts the statements, and kills its own process at one of them."""

    def __init__(self, moment: int, *, is_after: bool) -> None:
        self.moment, self.is_after, self.seen = moment, is_after, 0

    def __call__(self, execute: Callable, sql: str, *rest: Any) -> Any:
        if sql.startswith(("SAVEPOINT", "RELEASE")):
            # How many there are depends on whether the import is inside another.
            return execute(sql, *rest)
        self.seen += 1
        if self.seen == self.moment and not self.is_after:
            os.kill(os.getpid(), signal.SIGKILL)
        done = execute(sql, *rest)
        if self.seen == self.moment:
            os.kill(os.getpid(), signal.SIGKILL)
        return done


def count(arguments: list[str]) -> int:
    """How many statements an import takes; asked in a child that takes it back."""
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        counted = KillAt(0, is_after=False)
        with transaction.atomic(), connection.execute_wrapper(counted):
            call_command(*arguments)
            transaction.set_rollback(True)
        os.write(write, str(counted.seen).encode())
        os._exit(0)
    os.close(write)
    os.waitpid(pid, 0)
    return int(os.read(read, 20))


def run(arguments: list[str], kill: KillAt) -> None:
    """Import in this child, which then ends, if it lives so long."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    with connection.execute_wrapper(kill):
        call_command(*arguments)
    os._exit(0)


def ended(pid: int) -> int:
    """The signal that has ended the child; 0 where it ended by itself and well."""
    _pid, status = os.waitpid(pid, 0)
    return os.WTERMSIG(status) if os.WIFSIGNALED(status) else -os.WEXITSTATUS(status)


def tell(**facts: int) -> None:
    print(json.dumps(facts), flush=True)
    sys.stdin.readline()


if __name__ == "__main__":
    main(*sys.argv[1:])
