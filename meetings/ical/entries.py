"""One entry of a calendar, as one VEVENT (RFC 5545 3.6.1)."""

import datetime as dt
import re
import uuid
from collections.abc import Container
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal
from zoneinfo import ZoneInfo

from meetings.ical.lines import (
    clean_line,
    clean_text,
    clean_uri,
    content_line,
    escape_text,
    text_line,
)

Status = Literal["CONFIRMED", "TENTATIVE", "CANCELLED"]

FIRST_YEAR, LAST_YEAR = 1945, 2100
DEFAULT_ZONE = "Europe/Vienna"
MAX_SUMMARY = 1_000  # characters, as all limits of text here
MAX_DESCRIPTION = 10_000
MAX_CATEGORY = 200
EVENT_END = b"END:VEVENT\r\n"
MAX_SEQUENCE = 2**31 - 1  # RFC 5545 3.3.8

_UID = re.compile(r"[A-Za-z0-9._+-]{1,180}@[A-Za-z0-9.-]{1,70}")
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_COMMA = re.compile(r"[ \t]*,[ \t,]*")


@dataclass(frozen=True)
class Entry:
    """A session, a sitting or a side event, as a subscriber's calendar shows it.

    Either two dates (`end` is the last day) or two aware moments. Raises ValueError
    for times that no event can have; text of any kind is accepted and cleaned when it
    is written.
    """

    uid: str  # from the primary key: "sitting-12@calendar.example.org"
    title: str
    start: dt.date | dt.datetime
    end: dt.date | dt.datetime
    changed: dt.datetime  # the last change of anything shown here
    sequence: int  # counts changes of time, place and status (RFC 5545 3.8.7.4)
    status: Status
    url: str
    location: str = ""
    description: str = ""
    categories: tuple[str, ...] = ()
    related_to: tuple[str, ...] = ()  # the UIDs of its parents
    conference_url: str = ""
    cancelled_marker: str = ""  # "CANCELLED" in the reader's language

    def __post_init__(self) -> None:
        moments = [isinstance(day, dt.datetime) for day in (self.start, self.end)]
        if moments[0] != moments[1]:
            raise ValueError(f"{self.uid}: one end is a day, the other a moment")
        if self.changed.utcoffset() is None:
            raise ValueError(f"{self.uid}: the time of change has no zone")
        if moments[0] and None in (self.start.utcoffset(), self.end.utcoffset()):
            raise ValueError(f"{self.uid}: a moment has no zone")
        years = sorted(day.year for day in (self.start, self.end, self.changed))
        if not FIRST_YEAR <= years[0] <= years[-1] <= LAST_YEAR:
            raise ValueError(f"{self.uid}: not in {FIRST_YEAR} to {LAST_YEAR}")
        if not self._in_order():
            raise ValueError(f"{self.uid}: ends before it starts")
        if self.status not in Status.__args__:
            raise ValueError(f"{self.uid}: no such status")

    def _in_order(self) -> bool:
        if self.is_all_day:
            return self.start <= self.end
        # In one zone Python compares what clocks show, also where they are set back.
        return self.start.astimezone(dt.UTC) < self.end.astimezone(dt.UTC)

    @property
    def is_all_day(self) -> bool:
        return not isinstance(self.start, dt.datetime)

    @property
    def is_cancelled(self) -> bool:
        return self.status == "CANCELLED"

    @property
    def transparent(self) -> bool:
        """Whether the subscriber's time stays free: a session's days, or cancelled."""
        return self.is_all_day or self.is_cancelled

    @property
    def zone(self) -> ZoneInfo | None:
        """The zone the times are told in; None for whole days.

        Readers know zones by their IANA names; a moment in another kind of zone (a
        fixed offset, UTC) is told in Vienna's time.
        """
        if self.is_all_day:
            return None
        key = getattr(self.start.tzinfo, "key", None) or ""
        named = "/" in key and not key.startswith("Etc/")
        return self.start.tzinfo if named else ZoneInfo(DEFAULT_ZONE)


@dataclass(frozen=True, slots=True)
class WrittenEvent:
    """An entry as text, with what a feed must know to hold it.

    `text` lacks RELATED-TO and the end of the event: which of its `parents` are in the
    feed is known only there. Such events can be stored and joined.
    """

    uid: str
    starts: int  # seconds since 1970, UTC; a day starts at midnight
    ends: int
    zone: str  # the IANA name; empty for whole days
    parents: tuple[str, ...]
    text: bytes

    def within(self, present: Container[str]) -> bytes:
        """The whole VEVENT in a feed that holds the UIDs that are `present`."""
        parents = sorted(uid for uid in self.parents if uid in present)
        return b"".join([self.text, *map(_parent_line, parents), EVENT_END])


@lru_cache(maxsize=1024)
def _parent_line(uid: str) -> bytes:
    return content_line(f"RELATED-TO;RELTYPE=PARENT:{uid}")


def write_event(entry: Entry) -> WrittenEvent:
    """Return `entry` as text, to be kept and joined with others."""
    first, last = entry.start, entry.end
    if entry.is_all_day:
        first, last = (
            dt.datetime.combine(day, dt.time(), tzinfo=dt.UTC) for day in (first, last)
        )
    return WrittenEvent(
        uid=clean_uid(entry.uid),
        starts=int(first.timestamp()),
        ends=int(last.timestamp()),
        zone=entry.zone.key if entry.zone else "",
        parents=tuple(dict.fromkeys(map(clean_uid, entry.related_to))),
        text=_text(entry),
    )


def build_event(entry: Entry) -> bytes:
    """Return `entry` as one VEVENT; every line ends with CRLF.

    The times of one with moments need the VTIMEZONE of `entry.zone` beside it.
    """
    event = write_event(entry)
    return event.within(event.parents)


def _text(entry: Entry) -> bytes:
    changed = format_utc(entry.changed)
    # RFC 5546 2.1.4: to cancel is to change, also when it was never shown before.
    sequence = min(max(entry.sequence, int(entry.is_cancelled)), MAX_SEQUENCE)
    return b"".join(
        [
            b"BEGIN:VEVENT\r\n",
            content_line(f"UID:{clean_uid(entry.uid)}"),
            # RFC 5545 3.8.7.2: without METHOD, DTSTAMP is the time of last change.
            content_line(f"DTSTAMP:{changed}"),
            content_line(f"LAST-MODIFIED:{changed}"),
            content_line(f"SEQUENCE:{sequence}"),
            content_line(f"STATUS:{entry.status}"),
            content_line(f"TRANSP:{'TRANSPARENT' if entry.transparent else 'OPAQUE'}"),
            *_times(entry),
            text_line("SUMMARY", _summary(entry)),
            *_words(entry),
            *_links(entry),
        ]
    )


def clean_uid(uid: str) -> str:
    """Return `uid` if it is of the form "name@domain", else a UUID made from it."""
    if _UID.fullmatch(uid) or _UUID.fullmatch(uid):
        return uid
    return str(uuid.uuid5(uuid.NAMESPACE_URL, ascii(uid)))


def format_utc(moment: dt.datetime) -> str:
    """Return an aware moment as a DATE-TIME in UTC (RFC 5545 3.3.5, form 2)."""
    return _compact(moment.astimezone(dt.UTC)) + "Z"


def local_times(entry: Entry) -> tuple[dt.datetime, dt.datetime]:
    """Return start and end of an entry with moments, on the clocks of its zone.

    By way of UTC, so that 2.30 in the night when 2.30 is skipped becomes 3.30.
    """
    first, last = (day.astimezone(dt.UTC) for day in (entry.start, entry.end))
    return first.astimezone(entry.zone), last.astimezone(entry.zone)


def _times(entry: Entry) -> list[bytes]:
    """Return DTSTART and DTEND; the end is exclusive (RFC 5545 3.6.1)."""
    if entry.is_all_day:
        after = entry.end + dt.timedelta(days=1)
        return [
            content_line(f"DTSTART;VALUE=DATE:{entry.start:%Y%m%d}"),
            content_line(f"DTEND;VALUE=DATE:{after:%Y%m%d}"),
        ]
    start, end = local_times(entry)
    return [
        content_line(f"DTSTART;TZID={entry.zone.key}:{_compact(start)}"),
        content_line(f"DTEND;TZID={entry.zone.key}:{_compact(end)}"),
    ]


def _summary(entry: Entry) -> str:
    """Return the title, marked when cancelled: some clients show no STATUS."""
    title = clean_line(entry.title, limit=MAX_SUMMARY)
    if not title.strip():  # of a no-break space too
        title = "–"
    if not entry.is_cancelled:
        return title
    marker = clean_line(entry.cancelled_marker.replace(":", " "), limit=50)
    return f"{marker or 'CANCELLED'}: {title}"


def _words(entry: Entry) -> list[bytes]:
    location = clean_line(entry.location, limit=MAX_SUMMARY)
    description = clean_text(entry.description, limit=MAX_DESCRIPTION)
    conference = clean_uri(entry.conference_url)
    if conference and conference not in description:
        # Few clients show CONFERENCE (RFC 7986 5.11), all show the description.
        description = f"{description}\n\n{conference}".lstrip()
    categories = filter(None, map(_category, entry.categories))
    lines = []
    if location:
        lines.append(text_line("LOCATION", location))
    if description:
        lines.append(text_line("DESCRIPTION", description))
    if joined := ",".join(dict.fromkeys(map(escape_text, categories))):
        lines.append(content_line(f"CATEGORIES:{joined}"))
    return lines


def _category(text: str) -> str:
    """Return one category without commas: Evolution splits at an escaped one too."""
    line = clean_line(text, limit=MAX_CATEGORY).strip(", ")
    return _COMMA.sub(" – ", line)


def _links(entry: Entry) -> list[bytes]:
    lines = []
    if url := clean_uri(entry.url):
        lines.append(content_line(f"URL:{url}"))
    if conference := clean_uri(entry.conference_url):
        lines.append(content_line(f"CONFERENCE;VALUE=URI:{conference}"))
    return lines


def _compact(moment: dt.datetime) -> str:
    """Return "20230529T100000"; %Y would write the year 999 with three digits."""
    shown = moment.replace(tzinfo=None).isoformat(timespec="seconds")
    return shown.replace("-", "").replace(":", "")
