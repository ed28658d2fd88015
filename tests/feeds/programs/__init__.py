"""Four programs that people have, each reading feeds in its own way.

icalendar and vobject are Python's; ical.js is the parser of Thunderbird and Nextcloud,
run by Node; khal is a calendar of its own, run by the Python that it is installed in.
"""

import datetime as dt
import json
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import vobject
from icalendar import Calendar

HERE = Path(__file__).parent
# Debian's, which its khal belongs to; not the one of the tests.
SYSTEM_PYTHON = "/usr/bin/python3"


@dataclass(frozen=True, order=True)
class Seen:
    """An event as a program sees it: moments in UTC, days as dates, exclusive ends."""

    uid: str
    start: str
    end: str
    all_day: bool
    status: str
    sequence: int
    location: str


def by_icalendar(feeds: list[bytes]) -> list[list[Seen]]:
    """Strictly: an event with any error is a fault of the feed."""
    return [[_from_icalendar(event) for event in _events(feed)] for feed in feeds]


def _events(feed: bytes) -> list[Any]:
    calendar = Calendar.from_ical(feed)
    assert [event.errors for event in calendar.walk() if event.errors] == []
    return calendar.events


def _from_icalendar(event: Any) -> Seen:
    start, end = event["DTSTART"].dt, event["DTEND"].dt
    return Seen(
        uid=str(event["UID"]),
        start=_moment(start),
        end=_moment(end),
        all_day=not isinstance(start, dt.datetime),
        status=str(event["STATUS"]),
        sequence=int(event["SEQUENCE"]),
        location=str(event.get("LOCATION", "")),
    )


def by_vobject(feeds: list[bytes]) -> list[list[Seen]]:
    return [
        [
            _from_vobject(event)
            for event in vobject.readOne(feed.decode()).contents.get("vevent", [])
        ]
        for feed in feeds
    ]


def _from_vobject(event: Any) -> Seen:
    start, end = event.dtstart.value, event.dtend.value
    return Seen(
        uid=event.uid.value,
        start=_moment(start),
        end=_moment(end),
        all_day=not isinstance(start, dt.datetime),
        status=event.status.value,
        sequence=int(event.sequence.value),
        location=event.location.value if hasattr(event, "location") else "",
    )


def by_ical_js(feeds: list[bytes]) -> list[list[Seen]]:
    if not shutil.which("node") or not (HERE / "node_modules/ical.js").is_dir():
        pytest.skip("ical.js is not installed: make programs")
    return _asked(["node", str(HERE / "read.mjs")], feeds)


def by_khal(feeds: list[bytes]) -> list[list[Seen]]:
    probe = [SYSTEM_PYTHON, "-c", "import khal"]
    if subprocess.run(probe, capture_output=True, check=False).returncode:
        pytest.skip("khal is not installed: make programs")
    return _asked([SYSTEM_PYTHON, str(HERE / "khal_reader.py")], feeds)


def _asked(command: list[str], feeds: list[bytes]) -> list[list[Seen]]:
    texts = json.dumps([feed.decode() for feed in feeds])
    answer = subprocess.run(
        command, input=texts, capture_output=True, text=True, check=True, timeout=300
    )
    return [[Seen(**event) for event in events] for events in json.loads(answer.stdout)]


PROGRAMS = {
    "icalendar": by_icalendar,
    "vobject": by_vobject,
    "ical.js": by_ical_js,
    "khal": by_khal,
}


def _moment(moment: dt.date | dt.datetime) -> str:
    if isinstance(moment, dt.datetime):
        return moment.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return moment.isoformat()
