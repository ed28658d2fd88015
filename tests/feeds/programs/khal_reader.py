"""Reads feeds with khal. Runs under the Python that khal is installed in, not ours.

From standard input one JSON list of texts; to standard output a list of events for
each, as khal has them after an import into its own database.
"""

import datetime as dt
import json
import sys

import pytz
from khal.icalendar import split_ics
from khal.khalendar.backend import SQLiteDb
from khal.khalendar.event import Event

VIENNA = pytz.timezone("Europe/Vienna")
LOCALE = {
    "default_timezone": VIENNA,
    "local_timezone": VIENNA,
    "dateformat": "%Y-%m-%d",
    "longdateformat": "%Y-%m-%d",
    "timeformat": "%H:%M",
    "datetimeformat": "%Y-%m-%d %H:%M",
    "longdatetimeformat": "%Y-%m-%d %H:%M",
    "unicode_symbols": True,
    "weeknumbers": False,
    "firstweekday": 0,
}
# Without a zone, as khal's database asks for them.
FIRST, LAST = dt.datetime(1945, 1, 1), dt.datetime(2100, 12, 31)  # noqa: DTZ001


def events(text):
    database = SQLiteDb(["feed"], ":memory:", LOCALE)
    for number, item in enumerate(split_ics(text)):
        database.update(item, href=f"{number}.ics", etag="1", calendar="feed")
    found = []
    found += database.get_localized(VIENNA.localize(FIRST), VIENNA.localize(LAST))
    found += database.get_floating(FIRST, LAST)
    return [row(each) for each in found]


def row(found):
    item, _href, start, end, ref, etag, calendar = found
    event = Event.fromString(
        item, ref=ref, start=start, end=end, calendar=calendar, etag=etag, locale=LOCALE
    )
    vevent = event._vevents["PROTO"]
    return {
        "uid": event.uid,
        "start": moment(event.start),
        # khal names the last day, the feed the day after it.
        "end": moment(event.end + dt.timedelta(days=1) if event.allday else event.end),
        "all_day": bool(event.allday),
        "status": str(vevent.get("STATUS", "")),
        "sequence": int(vevent.get("SEQUENCE", 0)),
        "location": str(vevent.get("LOCATION", "")),
    }


def moment(found):
    if not isinstance(found, dt.datetime):
        return found.isoformat()
    return found.astimezone(pytz.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


json.dump([events(text) for text in json.load(sys.stdin)], sys.stdout)
