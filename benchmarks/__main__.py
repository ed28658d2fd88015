"""Measure every public page and feed at 10,000 sessions: `make bench`.

PostgreSQL where DATABASE_URL names an empty database of it; else SQLite in a temporary
folder. Two servers run side by side on loopback, ours and an empty page of Django's,
each gunicorn with two workers; they are asked in turns, in rounds, so that whatever
else the machine does hits both. What counts is the ratio to the empty page. At the end
stands what each page takes at 100,000 sessions, on a PostgreSQL of its own.
"""

import argparse
import os
import secrets
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.client import Target, probe, run_round
from benchmarks.feeds import measure_feeds
from benchmarks.pages import measure_scale
from benchmarks.reading import print_speeds
from benchmarks.servers import ROOT, WORKERS, free_port, gunicorn
from benchmarks.writing import print_writing

# What each public name of an address shows; the middle of what `make_rows` makes.
PAGES = {
    "home": "/en/",
    "calendar": "/en/calendar/",
    "calendar, one body": "/en/calendar/?body=body-3",
    "calendar, words": "/en/calendar/?q=recouvrement",
    "year": "/en/calendar/2020/",
    "month": "/en/calendar/2020/05/",
    "day": "/en/calendar/2020/05/04/",
    "body_list": "/en/bodies/",
    "body_detail": "/en/bodies/body-3/",
    "session_detail": "/en/sessions/session-5000/",
    "session_detail, Arabic": "/ar/sessions/session-5000/",
    "agenda": "/en/sessions/session-5000/agenda/",
    "programme": "/en/sessions/session-5000/programme/",
    "side_event_list": "/en/sessions/session-5000/side-events/",
    "side_event_detail": "/en/side-events/e000001000/",
    "document_list": "/en/documents/",
    "document_detail": "/en/documents/CTOC/COP/WG.2/2005/2500",
    "calendar_ics": "/en/calendar.ics",
    "calendar_ics, agenda": "/en/calendar.ics?detail=agenda&side-events=1&year=2020",
    "body_ics": "/en/bodies/body-3.ics",
    "session_ics": "/en/sessions/session-5000.ics",
    "livez": "/livez",
}


def main() -> None:
    options = _options()
    with tempfile.TemporaryDirectory() as folder:
        environment = _environment(Path(folder))
        seconds = _build(environment, options.sessions)
        print(f"{options.sessions} sessions made in {seconds:.0f} s\n")
        if not options.feeds_only:
            _measure_pages(environment, options)
        measure_feeds(environment, options.rounds)
    if not options.feeds_only:
        measure_scale()


def _measure_pages(environment: dict[str, str], options: argparse.Namespace) -> None:
    ours, empty = free_port(), free_port()
    with (
        gunicorn("benchmarks.settings", ours, environment),
        gunicorn("benchmarks.empty", empty, environment),
    ):
        yardstick = Target("an empty page", empty, "/bench/empty")
        targets = [Target(name, ours, path) for name, path in PAGES.items()]
        _measure(yardstick, targets, options)
    _print_table(yardstick, targets, options)
    print_speeds()
    print_writing()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--sessions", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument(
        "--feeds-only", action="store_true", help="measure the feeds and no pages"
    )
    parser.add_argument(
        "--seconds", type=float, default=0.5, help="for each page in each round"
    )
    return parser.parse_args()


def _environment(folder: Path) -> dict[str, str]:
    """Production's, with nothing of it but the database."""
    return {
        **os.environ,
        "DEBUG": "0",
        "HTTPS": "0",
        "SECRET_KEY": secrets.token_urlsafe(50),
        "ALLOWED_HOSTS": "127.0.0.1",
        "SITE_URL": "https://calendar.example.org",
        "DATABASE_URL": os.environ.get("DATABASE_URL", f"sqlite:///{folder}/bench.db"),
    }


def _build(environment: dict[str, str], sessions: int) -> float:
    """Seconds that it took to fill the database."""
    start = time.monotonic()
    rows = ["shell", "--command", _make_rows(sessions)]
    for arguments in [["collectstatic", "--no-input"], ["migrate"], rows]:
        subprocess.run(
            [sys.executable, "manage.py", *arguments, "--verbosity", "0"],
            cwd=ROOT,
            env=environment,
            check=True,
        )
    return time.monotonic() - start


def _make_rows(sessions: int) -> str:
    return (
        "from benchmarks.rows import make_rows, store_texts;"
        "from django.db import connection;"
        f"make_rows({sessions}); store_texts();"
        "connection.cursor().execute('ANALYZE')"
    )


def _measure(
    yardstick: Target, targets: list[Target], options: argparse.Namespace
) -> None:
    """Warm every page up in each worker, then ask all in turns."""
    for target in [yardstick, *targets]:
        for _worker in range(3 * WORKERS):
            probe(target)
    found = [target for target in targets if target.status == 200]
    for _round in range(options.rounds):
        for target in [yardstick, *found]:
            run_round(target, seconds=options.seconds, at_least=5)


def _print_table(
    yardstick: Target, targets: list[Target], options: argparse.Namespace
) -> None:
    print("| page | kB | ms, median | a second | × an empty page |")
    print("|---|---:|---:|---:|---:|")
    for target in [yardstick, *targets]:
        if target.rounds:
            took = target.milliseconds
            ratio = took / yardstick.milliseconds
            print(
                f"| {target.name} | {target.size / 1000:.1f} | {took:.2f}"
                f" | {1000 / took:.0f} | {ratio:.1f} |"
            )
    for target in targets:
        if not target.rounds:
            print(f"\nNot measured: {target.path} answers {target.status}.")
    print(f"\nMedian of {options.rounds} rounds; one client, {WORKERS} workers.")


if __name__ == "__main__":
    main()
