"""A PostgreSQL of our own in a folder, on a free port of loopback, for a block."""

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from benchmarks.servers import free_port

# What is lost with the machine is made again: nothing waits for a disk.
OPTIONS = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off"


def programs() -> Path | None:
    """Where its programs are: those of the newest that Debian has installed."""
    found = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    return max(found, key=lambda path: int(path.parent.name), default=None)


@contextlib.contextmanager
def postgresql(folder: Path) -> Iterator[str]:
    """The address of its server, to which the name of a database is added."""
    port, data = free_port(), folder / "data"
    # It refuses to run as root.
    user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    if user:
        shutil.chown(folder, "postgres")
    server = f"-c listen_addresses=127.0.0.1 -p {port} -k {folder} {OPTIONS}"

    def run(program: str, *arguments: str) -> None:
        command = [*user, str(programs() / program), "-D", str(data), *arguments]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd="/")

    run(
        "initdb",
        *("-U", "postgres", "-A", "trust", "-E", "UTF8"),
        *("--locale=C.UTF-8", "--no-sync"),
    )
    run("pg_ctl", "-l", f"{folder}/log", "-w", "-o", server, "start")
    try:
        yield f"postgres://postgres@127.0.0.1:{port}/"
    finally:
        run("pg_ctl", "-m", "immediate", "stop")
