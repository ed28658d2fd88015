"""How fast feeds are answered, each target as a ratio measured in the same run.

    bytes that nobody has made     against formatting the same events by hand
    304, warm 200                  against an empty page of Django's
    behind nginx                   against nginx serving the same bytes from a file

Rates are wrk's, on loopback; without wrk or nginx what needs them is left out, and said
so. All are asked in turns, in many short rounds, and compared within each round: what
else the machine does then hits both sides, and the median of the rounds leaves out
those in which it did not. Beside rates stands the time of the processor that one answer
took the server, which does not depend on what else runs, nor on how the kernel shares
the connections out between two workers.
"""

import json
import re
import secrets
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from benchmarks.client import Target, ask_once, probe
from benchmarks.servers import HOST, ROOT, free_port, gunicorn, has, nginx

SECONDS = 1  # of wrk, in each turn
TURNS = 3  # in each round
# Of each side: few would often fall to one of the two workers.
CONNECTIONS = 16
# Windows of the rows that `make_rows` spreads over the years from 1990 to 2049.
FEED = "/en/calendar.ics?from={first}&to={last}&detail=sittings"
LAST = "2049-12-31"
ALL = "/en/calendar.ics?from=1990-01-01&to=2049-12-31&detail=sittings"


@dataclass
class Rate:
    """What wrk asks for; in each turn the answers a second, and what one of them took.

    `server` is the process whose children answer, if they are to be looked at.
    """

    name: str
    address: str
    server: int | None = None
    headers: dict[str, str] = field(default_factory=dict)
    rates: list[float] = field(default_factory=list)
    microseconds: list[float] = field(default_factory=list)  # of the processor

    def run(self) -> None:
        headers = [f"-H{name}: {value}" for name, value in self.headers.items()]
        command = ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{SECONDS}s", *headers]
        before = _processor_seconds(self.server)
        told = subprocess.run(
            [*command, self.address], capture_output=True, text=True, check=True
        ).stdout
        took = _processor_seconds(self.server) - before
        if "Non-2xx" in told or "Socket errors" in told:
            raise SystemExit(f"{self.name} is not answered well:\n{told}")
        self.rates.append(float(re.search(r"Requests/sec:\s+([\d.]+)", told)[1]))
        answers = int(re.search(r"(\d+) requests in", told)[1])
        self.microseconds.append(took / answers * 1e6)


def _in_turns(rates: Sequence[Rate], rounds: int) -> None:
    """Each as often as the others, there and back, so that none is always first."""
    for turn in range(rounds * TURNS):
        for rate in rates if turn % 2 == 0 else reversed(rates):
            rate.run()


def _ratio(one: Sequence[float], other: Sequence[float]) -> float:
    """The median of what the turns gave, each compared with its own."""
    return median(a / b for a, b in zip(one, other, strict=True))


def _spread(one: Sequence[float], other: Sequence[float]) -> str:
    """Between which ratios the middle half of the turns lie."""
    found = sorted(a / b for a, b in zip(one, other, strict=True))
    quarter = len(found) // 4
    return f"{found[quarter]:.2f}–{found[-1 - quarter]:.2f}"


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
            gunicorn("benchmarks.empty", empty, environment) as other,
        ):
            _measure_cold(ours, environment)
            if has("wrk"):
                yardstick = Rate(
                    "an empty page", f"http://127.0.0.1:{empty}/bench/empty", other.pid
                )
                _measure_warm(ours, server.pid, yardstick, rounds)
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


def _measure_warm(ours: int, server: int, yardstick: Rate, rounds: int) -> None:
    hundred = f"http://127.0.0.1:{ours}{_window(100)}"
    paths = {number: _window(number) for number in (100, 1000, 10_000)}
    paths[20_000] = ALL
    asked = [
        _unchanged(ours, server, path, f"304 of {number} events")
        for number, path in paths.items()
    ]
    packed = {"Accept-Encoding": "gzip"}
    packed = Rate("200, gzip, 100 events", hundred, server, packed)
    _in_turns([yardstick, *asked, packed], rounds)
    for rate, target in [(asked[0], "≥ 1.0"), (packed, "≥ 0.9")]:
        _tell(
            f"{rate.name} ÷ an empty page of Django's, answers a second",
            f"{median(rate.rates):.0f} ÷ {median(yardstick.rates):.0f},"
            f" half of the turns {_spread(rate.rates, yardstick.rates)}",
            target,
            _ratio(rate.rates, yardstick.rates),
        )
    for rate in [asked[0], packed]:
        _tell_time(yardstick, rate, "")
    for rate in asked[1:]:
        _tell_time(rate, asked[0], "≤ 1.1")


def _tell_time(one: Rate, other: Rate, target: str) -> None:
    """What one answer takes of the processor, as a ratio."""
    took = [median(each.microseconds) for each in (one, other)]
    _tell(
        f"{one.name} ÷ {other.name}, time of the processor",
        f"{took[0]:.0f} ÷ {took[1]:.0f} µs,"
        f" half of the turns {_spread(one.microseconds, other.microseconds)}",
        target,
        _ratio(one.microseconds, other.microseconds),
    )


def _unchanged(port: int, server: int, path: str, name: str) -> Rate:
    """Asks whether a feed has changed, warmed up in both workers."""
    target = Target(name, port, path)
    for _worker in range(6):
        probe(target)
    headers = {"If-None-Match": target.etag}
    return Rate(name, f"http://127.0.0.1:{port}{path}", server, headers)


def _measure_nginx(folder: Path, bind: Path, rounds: int) -> None:
    with nginx(folder, bind, is_limited=False) as port:
        local = {"Host": HOST}
        path = _window(100)
        _fetch(port, path, folder / "files" / "feed.ics")
        address = f"https://127.0.0.1:{port}"
        feed = Rate("a feed", address + path, headers=local)
        of_file = Rate("a file", f"{address}/static/feed.ics", headers=local)
        _in_turns([of_file, feed], rounds)
        _tell(
            "behind nginx ÷ nginx with the same bytes in a file, answers a second",
            f"{median(feed.rates):.0f} ÷ {median(of_file.rates):.0f},"
            f" half of the turns {_spread(feed.rates, of_file.rates)}",
            "≥ 0.35",
            _ratio(feed.rates, of_file.rates),
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


def _processor_seconds(master: int | None) -> float:
    """What the threads of a process's children have used.

    In nanoseconds, as Linux counts when it shares out the processor: the ticks of other
    figures are a hundredth of a second, which is a dozen answers.
    """
    found = 0
    for pid in _children(master) if master else []:
        for thread in Path(f"/proc/{pid}/task").iterdir():
            found += int((thread / "schedstat").read_text().split()[0])
    return found / 1e9


def _children(pid: int) -> list[int]:
    told = Path(f"/proc/{pid}/task/{pid}/children").read_text()
    return [int(child) for child in told.split()]


def _resident(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+) kB", status)[1]) / 1000
