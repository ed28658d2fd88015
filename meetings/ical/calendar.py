"""A whole feed: one VCALENDAR with its time zones and events (RFC 5545, RFC 7986)."""

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from zoneinfo import available_timezones

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
_zone_names = cache(available_timezones)  # reads a directory: once


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
    over_before: int = 0  # seconds since 1970: what ended earlier is over
    # One of these joins the description when not all entries found room: the first
    # while all that is not over has, the second when some of that has not.
    cut_note: str = ""
    far_note: str = ""

    def __post_init__(self) -> None:
        if self.changed and self.changed.utcoffset() is None:
            raise ValueError(f"{self.name}: the time of change has no zone")


@dataclass(frozen=True)
class Joined:
    """The octets of a feed, and whether events had to be left out."""

    content: bytes
    is_cut: bool


def build_calendar(feed: Feed, entries: Iterable[Entry]) -> bytes:
    """Return the feed of `entries`, in their order, with the zones they use."""
    return join_events(feed, map(write_event, entries)).content


def join_events(feed: Feed, events: Iterable[WrittenEvent]) -> Joined:
    """Return the feed of `events`, in their order, with the zones they use.

    Of two with one UID the first stays. Beyond MAX_EVENTS or MAX_BYTES there is no room
    for what a subscriber misses least: first what is over, the oldest before the
    others, then what is to come, the farthest before the nearer. A note says so.
    """
    first: dict[str, WrittenEvent] = {}
    for event in events:
        first.setdefault(event.uid, event)
    given = list(first.values())
    kept = _most_wanted(feed, given, MAX_EVENTS)
    while True:
        head = _head(feed, _note(feed, given, kept)) + _zones(feed, kept)
        texts = _texts(kept)
        size = len(head) + sum(map(len, texts)) + len(_TAIL)
        if size <= MAX_BYTES or not kept:
            content = b"".join([head, *texts, _TAIL])
            return Joined(content, is_cut=len(kept) < len(given))
        number = _that_fit(feed, kept, texts, size - MAX_BYTES)
        kept = _most_wanted(feed, kept, number)


_TAIL = b"END:VCALENDAR\r\n"


def _note(
    feed: Feed, given: Sequence[WrittenEvent], kept: Sequence[WrittenEvent]
) -> str:
    """Return what is said of those that found no room."""
    if len(kept) == len(given):
        return ""
    to_come = [
        sum(event.ends >= feed.over_before for event in events)
        for events in (given, kept)
    ]
    return feed.cut_note if to_come[0] == to_come[1] else feed.far_note


def _head(feed: Feed, note: str) -> bytes:
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
    twins = _twins(feed, note)
    return b"".join([*map(content_line, lines), *twins, *map(content_line, more)])


def _twins(feed: Feed, note: str) -> list[bytes]:
    """Return name, description and interval, each of RFC 7986 beside its older X- form.

    Hardly a client reads both.
    """
    name = clean_line(feed.name, limit=MAX_SUMMARY) or "Calendar"
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
    return feed.default_zone if feed.default_zone in _zone_names() else DEFAULT_ZONE


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


def _most_wanted(
    feed: Feed, events: Sequence[WrittenEvent], number: int
) -> list[WrittenEvent]:
    """Return the `number` events that a subscriber needs most, in the order given."""
    if len(events) <= number:
        return list(events)
    wanted = sorted(events, key=lambda event: _rank(feed, event))
    kept = {event.uid for event in wanted[:number]}
    return [event for event in events if event.uid in kept]


def _that_fit(
    feed: Feed, events: Sequence[WrittenEvent], texts: Sequence[bytes], surplus: int
) -> int:
    """Return how many are left once `surplus` octets of the least wanted are gone."""
    sizes = sorted(
        (*_rank(feed, event), len(text))
        for event, text in zip(events, texts, strict=True)
    )
    gone = 0
    for number in range(len(sizes), 0, -1):
        if gone >= surplus:
            return number
        gone += sizes[number - 1][-1]
    return 0


def _rank(feed: Feed, event: WrittenEvent) -> tuple[bool, int, str]:
    """Return a smaller value for what is wanted more."""
    is_over = event.ends < feed.over_before
    return is_over, -event.starts if is_over else event.starts, event.uid


def _duration(span: dt.timedelta) -> str:
    """Return a span in hours or minutes, such as "PT1H"; at least a minute."""
    minutes = max(1, int(span.total_seconds()) // 60)
    return f"PT{minutes}M" if minutes % 60 else f"PT{minutes // 60}H"
