"""A whole feed: one VCALENDAR with its time zones and events (RFC 5545, RFC 7986)."""

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from meetings.ical.entries import (
    DEFAULT_ZONE,
    MAX_DESCRIPTION,
    MAX_SUMMARY,
    Entry,
    WrittenEvent,
    format_utc,
    write_event,
)
from meetings.ical.lines import (
    clean_line,
    clean_text,
    clean_uri,
    content_line,
    text_line,
)
from meetings.ical.zones import vtimezone

# Google takes no more than about 1 MB or 1,100 events.
MAX_EVENTS = 1_000
MAX_BYTES = 1_000_000

PRODID = "-//UN Crime Programme//Calendar of meetings//EN"

_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_COLOR = re.compile("[a-z]{3,20}")  # RFC 7986 5.9: a name of CSS3, no number
_ZONE = re.compile("[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)+")


@dataclass(frozen=True)
class Feed:
    """What a feed says of itself. Raises ValueError for a change in no zone."""

    name: str
    description: str
    url: str  # the page that shows the same
    source: str  # the address of the feed itself
    changed: dt.datetime | None  # of the feed, removals too; None: not said
    default_zone: str = DEFAULT_ZONE
    color: str = ""  # a CSS3 name: "steelblue"
    refresh: dt.timedelta = dt.timedelta(hours=1)
    cut_note: str = ""  # joins the description when not all entries found room

    def __post_init__(self) -> None:
        if self.changed and self.changed.utcoffset() is None:
            raise ValueError(f"{self.name}: the time of change has no zone")


def build_calendar(feed: Feed, entries: Iterable[Entry]) -> bytes:
    """Return the feed of `entries`, in their order, with the zones they use."""
    return join_events(feed, map(write_event, entries))


def join_events(feed: Feed, events: Iterable[WrittenEvent]) -> bytes:
    """Return the feed of `events`, in their order, with the zones they use.

    Of two with one UID the first stays. Beyond MAX_EVENTS or MAX_BYTES those that start
    earliest are left out, and `feed.cut_note` says so.
    """
    first: dict[str, WrittenEvent] = {}
    for event in events:
        first.setdefault(event.uid, event)
    given = list(first.values())
    kept = _latest(given, MAX_EVENTS)
    while True:
        head = _head(feed, is_cut=len(kept) < len(given)) + _zones(feed, kept)
        texts = _texts(kept)
        size = len(head) + sum(map(len, texts)) + len(_TAIL)
        if size <= MAX_BYTES or not kept:
            return b"".join([head, *texts, _TAIL])
        kept = _latest(kept, _that_fit(kept, texts, size - MAX_BYTES))


_TAIL = b"END:VCALENDAR\r\n"


def _head(feed: Feed, *, is_cut: bool) -> bytes:
    """Return the properties of the calendar.

    Without METHOD (RFC 5546 would ask for an ORGANIZER) and without UID (vdirsyncer
    takes it for that of each event).
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODID}", "CALSCALE:GREGORIAN"]
    more = [f"X-WR-TIMEZONE:{_default_zone(feed)}"]
    if url := clean_uri(feed.url):
        more.append(f"URL:{url}")
    if source := clean_uri(feed.source):
        more.append(f"SOURCE;VALUE=URI:{source}")
    if _COLOR.fullmatch(feed.color):
        more.append(f"COLOR:{feed.color}")
    if feed.changed:
        more.append(f"LAST-MODIFIED:{format_utc(feed.changed)}")
    twins = _twins(feed, is_cut=is_cut)
    return b"".join([*map(content_line, lines), *twins, *map(content_line, more)])


def _twins(feed: Feed, *, is_cut: bool) -> list[bytes]:
    """Return name, description and interval, each of RFC 7986 beside its older X- form.

    Hardly a client reads both.
    """
    name = clean_line(feed.name, limit=MAX_SUMMARY) or "Calendar"
    note = feed.cut_note if is_cut else ""
    about = clean_text(feed.description, limit=MAX_DESCRIPTION)
    about = clean_text(f"{about}\n{note}", limit=2 * MAX_DESCRIPTION)
    lines = [text_line("NAME", name), text_line("X-WR-CALNAME", name)]
    if about:
        lines += [text_line("DESCRIPTION", about), text_line("X-WR-CALDESC", about)]
    refresh = _duration(feed.refresh)
    lines.append(content_line(f"REFRESH-INTERVAL;VALUE=DURATION:{refresh}"))
    lines.append(content_line(f"X-PUBLISHED-TTL:{refresh}"))
    return lines


def _default_zone(feed: Feed) -> str:
    return feed.default_zone if _ZONE.fullmatch(feed.default_zone) else DEFAULT_ZONE


def _zones(feed: Feed, events: Sequence[WrittenEvent]) -> bytes:
    """Return the VTIMEZONE of each zone that an event uses, by name.

    A feed without events has that of Vienna: RFC 5545 3.6 asks for one component.
    """
    spans: dict[str, tuple[int, int]] = {}
    for event in events:
        if event.zone:
            first, last = spans.get(event.zone, (event.starts, event.ends))
            spans[event.zone] = min(first, event.starts), max(last, event.ends)
    # Years of UTC: the text reaches a year further on both sides.
    years = {zone: tuple(map(_year, span)) for zone, span in spans.items()}
    if not events:
        year = feed.changed.year if feed.changed else 2000
        years[DEFAULT_ZONE] = (year, year)
    return b"".join(vtimezone(name, used) for name, used in sorted(years.items()))


def _year(seconds: int) -> int:
    return (_EPOCH + dt.timedelta(seconds=seconds)).year


def _texts(events: Sequence[WrittenEvent]) -> list[bytes]:
    """Return the VEVENTs; a parent is named only where it is in the feed too."""
    present = {event.uid for event in events}
    return [event.within(present) for event in events]


def _latest(events: Sequence[WrittenEvent], number: int) -> list[WrittenEvent]:
    """Return the `number` events that start last, in the order given."""
    if len(events) <= number:
        return list(events)
    by_start = sorted(events, key=_order)
    kept = {event.uid for event in by_start[len(events) - number :]}
    return [event for event in events if event.uid in kept]


def _that_fit(
    events: Sequence[WrittenEvent], texts: Sequence[bytes], surplus: int
) -> int:
    """Return how many events are left once the earliest `surplus` octets are gone."""
    sizes = sorted(
        (*_order(event), len(text)) for event, text in zip(events, texts, strict=True)
    )
    gone = 0
    for number, (_, _, size) in enumerate(sizes):
        if gone >= surplus:
            return len(sizes) - number
        gone += size
    return 0


def _order(event: WrittenEvent) -> tuple[int, str]:
    return event.starts, event.uid


def _duration(span: dt.timedelta) -> str:
    """Return a span in hours or minutes, such as "PT1H"; at least a minute."""
    minutes = max(1, int(span.total_seconds()) // 60)
    return f"PT{minutes}M" if minutes % 60 else f"PT{minutes // 60}H"
