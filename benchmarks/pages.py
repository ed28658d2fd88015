"""How much slower each public page is at 100,000 sessions than at 1,000.

    python -m benchmarks.pages              a server of its own, filled and ended
    python -m benchmarks.pages postgres://postgres@127.0.0.1:5433/
                                            databases of that server, kept if there

Both databases hold the same 1,000 sessions in the years 2020 to 2029, a hundred a year,
which is twice what the programme ever held; what is asked for is in these years. The
99,000 others, as many in each year, fill 1945 to 2019 and 2030 to 2100. So a page shows
as much at both sizes, and what differs is the work of finding it: kept answers, which
cost the same at any size, are left out.
"""

import contextlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Mapping
from pathlib import Path

import psycopg

from benchmarks.client import Target, probe, run_round
from benchmarks.postgres import postgresql, programs
from benchmarks.servers import ROOT, WORKERS, free_port, gunicorn

FEW, MANY = 1_000, 100_000
AT_MOST = 1.3
ROUNDS, SECONDS, AT_LEAST = 7, 0.2, 3
# What is over is asked again in rounds so much longer, as it may be noise.
LONGER = 4
PAGES = {
    "home": "/en/",
    "calendar": "/en/calendar/",
    "calendar, page 10": "/en/calendar/?page=10",
    "calendar, one body": "/en/calendar/?body=body-3",
    "calendar, one city": "/en/calendar/?city=Vienna",
    "calendar, one year": "/en/calendar/?year=2025",
    "calendar, a word of many": "/en/calendar/?q=recouvrement",
    "calendar, a word of one": "/en/calendar/?q=unicum",
    "calendar, a word of none": "/en/calendar/?q=nowhere",
    "calendar, two Chinese letters of one": "/en/calendar/?q=%E8%85%90%E8%B4%A5",
    "calendar, body and word": "/en/calendar/?body=body-3&q=recouvrement",
    "year": "/en/calendar/2027/",
    "month": "/en/calendar/2025/05/",
    "day": "/en/calendar/2025/05/05/",
    "body_list": "/en/bodies/",
    "body_detail": "/en/bodies/body-3/",
    "session_detail": "/en/sessions/session-500/",
    "agenda": "/en/sessions/session-500/agenda/",
    "programme": "/en/sessions/session-500/programme/",
    "side_event_list": "/en/sessions/session-500/side-events/",
    "side_event_detail": "/en/side-events/e000000100/",
    "document_list": "/en/documents/",
    "document_list, a word of one": "/en/documents/?q=unicum",
    "document_detail": "/en/documents/CTOC/COP/WG.2/2000/250",
    "subscribe": "/en/subscribe/?body=body-3",
    "changes": "/en/changes/",
    "changes, one body": "/en/changes/?body=body-3",
    "changes_atom": "/en/changes.atom",
    "sitemap, a part": "/sitemap-sessions-1.xml",
    "API, bodies": "/api/v1/bodies",
    "API, sessions": "/api/v1/sessions",
    "API, sessions of a year": "/api/v1/sessions?year=2025",
    "API, sittings of a year": "/api/v1/sittings?year=2025",
    "API, agendas": "/api/v1/agendas",
    "API, items": "/api/v1/items",
    "API, sittings": "/api/v1/sittings",
    "API, side events": "/api/v1/side-events",
    "API, documents": "/api/v1/documents",
    "API, documents of a year": "/api/v1/documents?year=2025",
    "API, changes": "/api/v1/changes",
}
# Each request asks for a window that nobody asked for before.
COLD = "/en/calendar.ics?from=2026-{month:02}-{day:02}&to=2028-12-31"


def main() -> None:
    if len(sys.argv) > 1:
        print_ratios(sys.argv[1])
    else:
        measure_scale()


def measure_scale() -> None:
    """On a PostgreSQL of its own, which ends with it."""
    if programs() is None:
        print(
            f"\nPages at {MANY} sessions: not measured without PostgreSQL's programs."
        )
        return
    with tempfile.TemporaryDirectory() as folder, postgresql(Path(folder)) as server:
        print_ratios(server)


def production(given: Mapping[str, str]) -> dict[str, str]:
    """Its settings, with nothing of it but the database."""
    return {
        **given,
        "DEBUG": "0",
        "HTTPS": "0",
        "SECRET_KEY": "benchmark" * 8,
        "ALLOWED_HOSTS": "127.0.0.1",
        "SITE_URL": "https://calendar.example.org",
    }


def print_ratios(server: str) -> None:
    """Ask both in turns: whatever else the machine does slows both down."""
    ports: dict[int, int] = {}
    start = time.monotonic()
    _manage("sqlite:///", "collectstatic", "--no-input")
    with contextlib.ExitStack() as stack:
        filled = _filled(server)
        print(f"\n{FEW} and {MANY} sessions made in {time.monotonic() - start:.0f} s")
        for size, address in filled.items():
            own = production(os.environ) | {"DATABASE_URL": address}
            ports[size] = free_port()
            stack.enter_context(gunicorn("benchmarks.unkept", ports[size], own))
        print(f"\n| page | ms, {FEW} | ms, {MANY} | ratio | |")
        print("|---|---:|---:|---:|---|", flush=True)
        for name, path in PAGES.items():
            few, many = _asked(Target(name, ports[size], path) for size in ports)
            _tell(few, many)
        _tell(*_cold(*ports.values()))
    print(f"\nMedian of {ROUNDS} rounds in turns; to reach: at most {AT_MOST}.")


def _asked(targets: Iterable[Target]) -> list[Target]:
    targets = list(targets)
    for target in targets:
        for _worker in range(2 * WORKERS):
            probe(target)
        if target.status != 200:
            raise SystemExit(f"{target.path} answers {target.status}.")
    _rounds(targets, SECONDS)
    if _ratio(*targets) > AT_MOST:
        for target in targets:
            target.rounds.clear()
        _rounds(targets, LONGER * SECONDS)
    return targets


def _rounds(targets: list[Target], seconds: float) -> None:
    for _round in range(ROUNDS):
        for target in targets:
            run_round(target, seconds=seconds, at_least=AT_LEAST)


def _ratio(few: Target, many: Target) -> float:
    return many.milliseconds / few.milliseconds


def _cold(*ports: int) -> list[Target]:
    targets = [Target("calendar_ics, cold", port, "") for port in ports]
    for month in (5, 6):
        for day in range(1, 15):
            for target in targets:
                target.path = COLD.format(month=month, day=day)
                target.rounds.append(probe(target))
    return targets


def _tell(few: Target, many: Target) -> None:
    ratio = _ratio(few, many)
    over = "over" if ratio > AT_MOST else ""
    print(
        f"| {few.name} | {few.milliseconds:.1f} | {many.milliseconds:.1f}"
        f" | {ratio:.2f} | {over} |",
        flush=True,
    )


def _filled(server: str) -> dict[int, str]:
    """The addresses of the databases of both sizes, which are made unless there."""
    names = {size: f"uncrime_bench_{size}" for size in (FEW, MANY)}
    addresses = {size: server + name for size, name in names.items()}
    with psycopg.connect(f"{server}postgres", autocommit=True) as connection:
        listed = connection.execute("SELECT datname FROM pg_database").fetchall()
        known = {name for (name,) in listed}
        if names[FEW] not in known:
            connection.execute(f"CREATE DATABASE {names[FEW]}")
            _manage(addresses[FEW], "migrate")
            _make(addresses[FEW], "make_common")
        if names[MANY] not in known:
            connection.execute(f"CREATE DATABASE {names[MANY]} TEMPLATE {names[FEW]}")
            _make(addresses[MANY], "make_many")
    for address in addresses.values():
        _manage(address, "migrate")
        _make(address, "finish")
    return addresses


def _make(address: str, rows: str) -> None:
    make = f"from benchmarks.page_rows import {rows}; {rows}()"
    _manage(address, "shell", "--command", make)


def _manage(address: str, *arguments: str) -> None:
    subprocess.run(
        [sys.executable, "manage.py", *arguments, "--verbosity", "0"],
        cwd=ROOT,
        env=production(os.environ) | {"DATABASE_URL": address},
        check=True,
    )


if __name__ == "__main__":
    main()
