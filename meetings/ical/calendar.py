"""A whole feed: one VCALENDAR with its time zones and events (RFC 5545, RFC 7986)."""

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from meetings.ical.entries import (
    DEFAULT_ZONE,
    MAX_DESCRIPTION,
    MAX_SUMMARY,
    Entry,
    build_event,
    clean_uid,
    format_utc,
    local_times,
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
    """Return the feed of `entries`, in their order, with the zones they use.

    Of two entries with one UID the first stays. Beyond MAX_EVENTS or MAX_BYTES those
    that start earliest are left out, and `feed.cut_note` says so.
    """
    first: dict[str, Entry] = {}
    for entry in entries:
        first.setdefault(clean_uid(entry.uid), entry)
    given = list(first.values())
    kept = _latest(given, MAX_EVENTS)
    while True:
        head = _head(feed, is_cut=len(kept) < len(given)) + _zones(feed, kept)
        events = _events(kept)
        size = len(head) + sum(map(len, events)) + len(_TAIL)
        if size <= MAX_BYTES or not kept:
            return b"".join([head, *events, _TAIL])
        kept = _latest(kept, _that_fit(kept, events, size - MAX_BYTES))


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


def _zones(feed: Feed, entries: Sequence[Entry]) -> bytes:
    """Return the VTIMEZONE of each zone that an entry uses, by name.

    A feed without entries has that of Vienna: RFC 5545 3.6 asks for one component.
    """
    years: dict[str, list[int]] = {}
    for entry in entries:
        if entry.zone:
            used = years.setdefault(entry.zone.key, [])
            used += [moment.year for moment in local_times(entry)]
    if not entries:
        years[DEFAULT_ZONE] = [feed.changed.year if feed.changed else 2000]
    return b"".join(
        vtimezone(name, (min(used), max(used))) for name, used in sorted(years.items())
    )


def _events(entries: Sequence[Entry]) -> list[bytes]:
    """Return the VEVENTs; a parent is named only where it is in the feed too."""
    present = {clean_uid(entry.uid) for entry in entries}
    events = []
    for entry in entries:
        parents = tuple(uid for uid in entry.related_to if clean_uid(uid) in present)
        if parents != entry.related_to:
            entry = replace(entry, related_to=parents)
        events.append(build_event(entry))
    return events


def _latest(entries: Sequence[Entry], number: int) -> list[Entry]:
    """Return the `number` entries that start last, in the order given."""
    if len(entries) <= number:
        return list(entries)
    by_start = sorted(entries, key=lambda entry: (_start(entry), entry.uid))
    kept = {entry.uid for entry in by_start[len(entries) - number :]}
    return [entry for entry in entries if entry.uid in kept]


def _that_fit(entries: Sequence[Entry], events: Sequence[bytes], surplus: int) -> int:
    """Return how many entries are left once the earliest `surplus` octets are gone."""
    sizes = sorted(
        (_start(entry), entry.uid, len(event))
        for entry, event in zip(entries, events, strict=True)
    )
    gone = 0
    for number, (_, _, size) in enumerate(sizes):
        if gone >= surplus:
            return len(sizes) - number
        gone += size
    return 0


def _start(entry: Entry) -> dt.datetime:
    """Return the start as a moment; a day starts at midnight UTC, to sort by."""
    if entry.is_all_day:
        return dt.datetime.combine(entry.start, dt.time(), tzinfo=dt.UTC)
    return entry.start.astimezone(dt.UTC)


def _duration(span: dt.timedelta) -> str:
    """Return a span in hours or minutes, such as "PT1H"; at least a minute."""
    minutes = max(1, int(span.total_seconds()) // 60)
    return f"PT{minutes}M" if minutes % 60 else f"PT{minutes // 60}H"
