"""Asks a server on loopback, one request after the other, on one kept connection."""

import http.client
import time
from dataclasses import dataclass, field
from statistics import median

TIMEOUT = 60  # seconds


@dataclass
class Target:
    """One address of one server, and what asking it took."""

    name: str
    port: int
    path: str
    status: int = 0
    size: int = 0  # bytes of one answer
    etag: str = ""
    rounds: list[float] = field(default_factory=list)  # milliseconds a request

    @property
    def milliseconds(self) -> float:
        return median(self.rounds)


def probe(target: Target) -> float:
    """Ask once, note status and size; the answer is the milliseconds it took."""
    connection = http.client.HTTPConnection("127.0.0.1", target.port, timeout=TIMEOUT)
    try:
        return _ask(connection, target)
    finally:
        connection.close()


def ask_once(port: int, path: str) -> float:
    """The milliseconds of one request; it must be answered with 200."""
    target = Target(path, port, path)
    took = probe(target)
    if target.status != 200:
        raise SystemExit(f"{path} answers {target.status}.")
    return took


def run_round(target: Target, *, seconds: float, at_least: int) -> None:
    """Ask for about `seconds`; the round is the median time of its requests."""
    times: list[float] = []
    connection = http.client.HTTPConnection("127.0.0.1", target.port, timeout=TIMEOUT)
    end = time.monotonic() + seconds
    while time.monotonic() < end or len(times) < at_least:
        times.append(_ask(connection, target))
    connection.close()
    target.rounds.append(median(times))


def _ask(connection: http.client.HTTPConnection, target: Target) -> float:
    start = time.perf_counter()
    connection.request("GET", target.path, headers={"Accept-Encoding": "identity"})
    response = connection.getresponse()
    target.size, target.status = len(response.read()), response.status
    target.etag = response.headers.get("ETag", "")
    return (time.perf_counter() - start) * 1000
