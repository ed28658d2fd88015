"""How fast feeds are answered, each target as a ratio measured in the same run.

    bytes that nobody has made     against formatting the same events by hand
    304, warm 200                  against an empty page of Django's
    behind nginx                   against nginx serving the same bytes from a file

Rates are wrk's, on loopback; without wrk or nginx what needs them is left out, and said
so. All targets are asked in turns, in rounds.
"""

import json
import re
import secrets
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.client import Target, ask_once, probe
from benchmarks.servers import HOST, ROOT, free_port, gunicorn, has, nginx

SECONDS = 2  # of wrk, in each round
CONNECTIONS = 8
# Windows of the rows that `make_rows` spreads over the years from 1990 to 2049.
FEED = "/en/calendar.ics?from={first}&to={last}&detail=sittings"
LAST = "2049-12-31"
ALL = "/en/calendar.ics?from=1990-01-01&to=2049-12-31&detail=sittings"


@dataclass
class Rate:
    """What wrk asks for, and how many answers a second it got in each round."""

    name: str
    address: str
    headers: dict[str, str] = field(default_factory=dict)
    rates: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """Of the best round: what else the machine does can only take away."""
        return max(self.rates)

    def run(self) -> None:
        headers = [f"-H{name}: {value}" for name, value in self.headers.items()]
        command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{SECONDS}s", *headers]
        told = subprocess.run(
            [*command, self.address], capture_output=True, text=True, check=True
        ).stdout
        if "Non-2xx" in told or "Socket errors" in told:
            raise SystemExit(f"{self.name} is not answered well:\n{told}")
        self.rates.append(float(re.search(r"Requests/sec:\s+([\d.]+)", told)[1]))


def measure_feeds(environment: dict[str, str], rounds: int) -> None:
    """Print the targets and what was reached."""
    print("\n| feeds | measured | target | is |\n|---|---:|---:|---:|")
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        folder.chmod(0o755)
        ours, empty, bind = free_port(), free_port(), folder / "gunicorn.sock"
        environment = environment | {"ALLOWED_HOSTS": f"127.0.0.1,{HOST}"}
        with (
            gunicorn(
                "benchmarks.settings", ours, environment, bind=f"unix:{bind}"
            ) as server,
            gunicorn("benchmarks.empty", empty, environment),
        ):
            _measure_cold(ours, environment)
            if has("wrk"):
                _measure_warm(ours, empty, rounds)
            if has("wrk", "nginx", "openssl"):
                _measure_nginx(folder, bind, rounds)
            else:
                print("| wrk or nginx is not installed: rates are not measured | | | |")
            _measure_memory(ours, server.pid)


def _tell(name: str, measured: str, target: str, found: float) -> None:
    print(f"| {name} | {measured} | {target} | {found:.2f} |", flush=True)


def _window(events: int) -> str:
    """A feed of about so many events: the rows have 333 for each year and 10,000."""
    days = max(30, events * 365 // 333)
    year, day = divmod(days, 365)
    month, day = divmod(day, 31)
    last = f"{2019 + year}-{month % 12 + 1:02}-{min(day + 1, 28):02}"
    return FEED.format(first="2019-01-01", last=last)


def _measure_cold(port: int, environment: dict[str, str]) -> None:
    """A thousand events at an address that nobody has asked for before."""
    took = []
    for day in range(1, 29):
        took.append(ask_once(port, FEED.format(first=f"2046-09-{day:02}", last=LAST)))
    told = subprocess.run(
        [sys.executable, "manage.py", "shell", "-v0", "--command", _BY_HAND],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    by_hand = json.loads(told)
    cold = min(took)
    size = f"{by_hand['events']} events, {by_hand['bytes'] // 1000} kB"
    _tell(
        f"a request for bytes not made yet ÷ formatting them by hand, {size}",
        f"{cold:.1f} ms ÷ {by_hand['milliseconds']:.1f} ms",
        "≤ 0.5",
        cold / by_hand["milliseconds"],
    )


_BY_HAND = "from benchmarks.by_hand import measure; measure('2020-02-01', '2023-12-28')"


def _measure_warm(ours: int, empty: int, rounds: int) -> None:
    yardstick = Rate("an empty page", f"http://127.0.0.1:{empty}/bench/empty")
    hundred = f"http://127.0.0.1:{ours}{_window(100)}"
    asked = [_unchanged(ours, _window(n), f"304 of {n} events") for n in (100, 1000)]
    asked.append(_unchanged(ours, ALL, "304 of 20000 events"))
    packed = Rate("200, gzip, 100 events", hundred, {"Accept-Encoding": "gzip"})
    for _round in range(rounds):
        for rate in [yardstick, *asked, packed]:
            rate.run()
    for rate, target in [(asked[0], "≥ 1.0"), (packed, "≥ 0.9")]:
        measured = f"{rate.rate:.0f} ÷ {yardstick.rate:.0f} a second"
        found = rate.rate / yardstick.rate
        _tell(f"{rate.name} ÷ an empty page of Django's", measured, target, found)
    for rate in asked[1:]:
        measured = f"{asked[0].rate:.0f} ÷ {rate.rate:.0f} a second"
        found = asked[0].rate / rate.rate
        _tell(f"304 of 100 events ÷ {rate.name}", measured, "≤ 1.1", found)


def _unchanged(port: int, path: str, name: str) -> Rate:
    """Asks whether a feed has changed, warmed up in both workers."""
    target = Target(name, port, path)
    for _worker in range(6):
        probe(target)
    headers = {"If-None-Match": target.etag}
    return Rate(name, f"http://127.0.0.1:{port}{path}", headers)


def _measure_nginx(folder: Path, bind: Path, rounds: int) -> None:
    with nginx(folder, bind, is_limited=False) as port:
        local = {"Host": HOST}
        path = _window(100)
        _fetch(port, path, folder / "files" / "feed.ics")
        address = f"https://127.0.0.1:{port}"
        feed = Rate("a feed", address + path, local)
        of_file = Rate("a file", f"{address}/static/feed.ics", local)
        for _round in range(rounds):
            for rate in [of_file, feed]:
                rate.run()
        _tell(
            "behind nginx ÷ nginx with the same bytes in a file",
            f"{feed.rate:.0f} ÷ {of_file.rate:.0f} a second",
            "≥ 0.35",
            feed.rate / of_file.rate,
        )


def _fetch(port: int, path: str, to: Path) -> None:
    to.parent.mkdir(exist_ok=True)
    command = ["curl", "-sk", "--resolve", f"{HOST}:{port}:127.0.0.1", "-o", str(to)]
    subprocess.run([*command, f"https://{HOST}:{port}{path}"], check=True)


def _measure_memory(port: int, master: int) -> None:
    """After many different feeds, whose bodies are many times what may be kept."""
    for number in range(250):
        first = f"{1990 + number % 50}-{number % 12 + 1:02}-{number % 28 + 1:02}"
        ask_once(port, FEED.format(first=first, last="2049-12-31"))
        ask_once(port, f"/en/calendar.ics?q={secrets.token_hex(4)}")
    largest = max(_resident(pid) for pid in _children(master))
    _tell("MB of the largest worker after 500 feeds", "", "< 150", largest)


def _children(pid: int) -> list[int]:
    told = Path(f"/proc/{pid}/task/{pid}/children").read_text()
    return [int(child) for child in told.split()]


def _resident(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+) kB", status)[1]) / 1000
