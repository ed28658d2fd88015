"""Calendar feeds: entries in, RFC 5545 bytes out.

    BEGIN:VEVENT
    UID:sitting-12@calendar.example.org
    DTSTART;TZID=Europe/Vienna:20230529T100000

Pure: no Django, no clock, no network. The same entries always give the same bytes, so
that an ETag holds for as long as nothing has changed.

The lines are written here and not by the icalendar package: its `Event` takes 0.3 ms,
a feed of a thousand events would take a third of a second, and its VTIMEZONE (RDATE
lists with onsets an hour late) shows summer meetings at the wrong time in Thunderbird.
The package reads every feed back in the tests instead.
"""

from meetings.ical.calendar import (
    MAX_BYTES,
    MAX_EVENTS,
    Feed,
    build_calendar,
    join_events,
)
from meetings.ical.entries import Entry, WrittenEvent, build_event, write_event
from meetings.ical.zones import vtimezone

__all__ = [
    "MAX_BYTES",
    "MAX_EVENTS",
    "Entry",
    "Feed",
    "WrittenEvent",
    "build_calendar",
    "build_event",
    "join_events",
    "vtimezone",
    "write_event",
]
