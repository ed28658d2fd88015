"""What it takes to format a feed from rows that are in memory: the limit of any other
way than keeping texts. Our own writer is f-strings with escaping and folding by hand.
"""

import datetime as dt
import json
import time

from agendas.announced import announced
from agendas.event_texts import compose
from meetings.ical import MAX_EVENTS, Feed, build_calendar
from meetings.models import Session

ROUNDS = 9


def measure(first: str, last: str) -> None:
    """Print the milliseconds for the sessions and sittings of these days."""
    days = [dt.date.fromisoformat(day) for day in (first, last)]
    sessions = Session.objects.published().in_span(*days).with_bodies()
    entries = [
        each.entry
        for each in compose(announced(sessions))
        if each.variant in ("session", "sitting")
    ][-MAX_EVENTS:]
    feed = Feed("All", "Meetings", "https://x.example/", "https://x.example/", None)
    took, written = [], b""
    for _round in range(ROUNDS):
        start = time.perf_counter()
        written = build_calendar(feed, entries)
        took.append((time.perf_counter() - start) * 1000)
    found = {"events": len(entries), "bytes": len(written)}
    print(json.dumps(found | {"milliseconds": min(took)}))
