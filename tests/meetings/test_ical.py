"""The writer of feeds: whole small feeds, limits, and every rule of one event."""

import datetime as dt
import subprocess
import sys
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from meetings.ical import (
    Entry,
    Feed,
    build_calendar,
    build_event,
)
from tests.feeds.points import check_bytes

VIENNA = ZoneInfo("Europe/Vienna")
CHANGED = dt.datetime(2023, 1, 5, 12, tzinfo=dt.UTC)

FEED = Feed(
    name="Working Groups, Vienna",
    description="All meetings",
    url="https://calendar.example.org/en/calendar/",
    source="https://calendar.example.org/en/calendar.ics",
    changed=CHANGED,
    color="steelblue",
)
SESSION = Entry(
    uid="session-1@calendar.example.org",
    title="Fourteenth meeting of the Working Group on Technical Assistance",
    start=dt.date(2023, 5, 29),
    end=dt.date(2023, 5, 30),
    changed=CHANGED,
    sequence=0,
    status="CONFIRMED",
    url="https://calendar.example.org/en/sessions/untoc-wg-technical-assistance-14/",
)
SITTING = Entry(
    uid="sitting-2@calendar.example.org",
    title="First sitting",
    start=dt.datetime(2023, 5, 29, 10, tzinfo=VIENNA),
    end=dt.datetime(2023, 5, 29, 13, tzinfo=VIENNA),
    changed=CHANGED,
    sequence=1,
    status="CANCELLED",
    url="https://calendar.example.org/en/sessions/untoc-wg-technical-assistance-14/",
    location="Boardroom D, C Building; Vienna",
    description="Item 1: Opening\nItem 2 (a): \\ and so on",
    categories=("Sitting", "Plenary, formal"),
    related_to=(SESSION.uid, "session-99@calendar.example.org"),
    conference_url="https://webtv.un.org/en/first",
    cancelled_marker="CANCELLED",
)

WHOLE_FEED = r"""
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//UN Crime Programme//Calendar of meetings//EN
CALSCALE:GREGORIAN
NAME:Working Groups\, Vienna
X-WR-CALNAME:Working Groups\, Vienna
DESCRIPTION:All meetings
X-WR-CALDESC:All meetings
REFRESH-INTERVAL;VALUE=DURATION:PT1H
X-PUBLISHED-TTL:PT1H
X-WR-TIMEZONE:Europe/Vienna
URL:https://calendar.example.org/en/calendar/
SOURCE;VALUE=URI:https://calendar.example.org/en/calendar.ics
COLOR:steelblue
LAST-MODIFIED:20230105T120000Z
BEGIN:VTIMEZONE
TZID:Europe/Vienna
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:session-1@calendar.example.org
DTSTAMP:20230105T120000Z
LAST-MODIFIED:20230105T120000Z
SEQUENCE:0
STATUS:CONFIRMED
TRANSP:TRANSPARENT
DTSTART;VALUE=DATE:20230529
DTEND;VALUE=DATE:20230531
SUMMARY:Fourteenth meeting of the Working Group on Technical Assistance
URL:https://calendar.example.org/en/sessions/untoc-wg-technical-assistance-
 14/
END:VEVENT
BEGIN:VEVENT
UID:sitting-2@calendar.example.org
DTSTAMP:20230105T120000Z
LAST-MODIFIED:20230105T120000Z
SEQUENCE:1
STATUS:CANCELLED
TRANSP:TRANSPARENT
DTSTART;TZID=Europe/Vienna:20230529T100000
DTEND;TZID=Europe/Vienna:20230529T130000
SUMMARY:CANCELLED: First sitting
LOCATION:Boardroom D\, C Building\; Vienna
DESCRIPTION:Item 1: Opening\nItem 2 (a): \\ and so on\n\nhttps://webtv.un.o
 rg/en/first
CATEGORIES:Sitting,Plenary – formal
URL:https://calendar.example.org/en/sessions/untoc-wg-technical-assistance-
 14/
CONFERENCE;VALUE=URI:https://webtv.un.org/en/first
RELATED-TO;RELTYPE=PARENT:session-1@calendar.example.org
END:VEVENT
END:VCALENDAR
"""


def lines(data: bytes, *names: str) -> list[str]:
    """Return the unfolded lines of a feed with these names."""
    unfolded = data.decode().replace("\r\n ", "").split("\r\n")
    return [line for line in unfolded if line.startswith(names)]


def sittings(number: int, **fields) -> list[Entry]:
    """Return sittings on days that follow each other, the first on 1 January 2023."""
    day = dt.timedelta(days=1)
    return [
        replace(
            SITTING,
            uid=f"sitting-{n}@calendar.example.org",
            start=dt.datetime(2023, 1, 1, 10, tzinfo=VIENNA) + n * day,
            end=dt.datetime(2023, 1, 1, 13, tzinfo=VIENNA) + n * day,
            **{"related_to": ()} | fields,
        )
        for n in range(number)
    ]


def uids(data: bytes) -> list[str]:
    return [line.removeprefix("UID:") for line in lines(data, "UID")]


def test_build_calendar_writes_a_session_and_its_cancelled_sitting():
    written = build_calendar(FEED, [SESSION, SITTING])

    assert written == WHOLE_FEED.lstrip().replace("\n", "\r\n").encode()
    assert check_bytes(written) == []


def test_build_calendar_joins_what_build_event_writes():
    alone = replace(SITTING, related_to=())

    assert build_event(alone) in build_calendar(FEED, [alone])


def test_a_feed_without_entries_has_one_zone_as_its_component():
    written = build_calendar(FEED, [])

    assert lines(written, "BEGIN:V", "TZID") == [
        *("BEGIN:VCALENDAR", "BEGIN:VTIMEZONE", "TZID:Europe/Vienna")
    ]
    assert check_bytes(written) == []


def test_a_feed_of_days_alone_has_no_zone():
    assert b"VTIMEZONE" not in build_calendar(FEED, [SESSION])


def test_each_zone_in_use_is_told_once_by_name():
    new_york = ZoneInfo("America/New_York")
    there = replace(
        SITTING,
        uid="sitting-3@calendar.example.org",
        start=dt.datetime(2023, 5, 29, 10, tzinfo=new_york),
        end=dt.datetime(2023, 5, 29, 13, tzinfo=new_york),
    )

    written = build_calendar(
        FEED, [SITTING, there, replace(there, uid="b@example.org")]
    )

    assert lines(written, "TZID") == ["TZID:America/New_York", "TZID:Europe/Vienna"]


@pytest.mark.parametrize("zone", [dt.UTC, ZoneInfo("UTC"), ZoneInfo("Etc/GMT+5")])
def test_a_moment_in_a_zone_without_a_place_is_told_in_viennas_time(zone):
    moment = dt.datetime(2023, 5, 29, 8, tzinfo=dt.UTC).astimezone(zone)
    event = replace(SITTING, start=moment, end=moment + dt.timedelta(hours=1))

    assert lines(build_event(event), "DTSTART", "DTEND") == [
        "DTSTART;TZID=Europe/Vienna:20230529T100000",
        "DTEND;TZID=Europe/Vienna:20230529T110000",
    ]


def test_the_end_is_told_in_the_zone_of_the_start():
    end = SITTING.end.astimezone(ZoneInfo("Asia/Qatar"))

    assert build_event(replace(SITTING, end=end)) == build_event(SITTING)


def test_an_hour_that_is_skipped_is_told_as_the_clocks_show_it():
    skipped = dt.datetime(2023, 3, 26, 2, 30, tzinfo=VIENNA)
    event = replace(SITTING, start=skipped, end=skipped + dt.timedelta(hours=2))

    assert lines(build_event(event), "DTSTART", "DTEND") == [
        "DTSTART;TZID=Europe/Vienna:20230326T033000",
        "DTEND;TZID=Europe/Vienna:20230326T043000",
    ]


@pytest.mark.parametrize(
    ("status", "transparency", "summary"),
    [
        ("CONFIRMED", "TRANSP:OPAQUE", "SUMMARY:First sitting"),
        ("TENTATIVE", "TRANSP:OPAQUE", "SUMMARY:First sitting"),
        ("CANCELLED", "TRANSP:TRANSPARENT", "SUMMARY:ANNULÉ: First sitting"),
    ],
)
def test_a_status_decides_transparency_and_marker(status, transparency, summary):
    event = replace(SITTING, status=status, cancelled_marker="ANNULÉ")

    assert lines(build_event(event), "STATUS", "TRANSP", "SUMMARY") == [
        f"STATUS:{status}",
        transparency,
        summary,
    ]


def test_what_is_cancelled_has_a_sequence_above_nought_and_a_marker():
    event = replace(SITTING, sequence=0, cancelled_marker="")

    assert lines(build_event(event), "SEQUENCE", "SUMMARY") == [
        "SEQUENCE:1",
        "SUMMARY:CANCELLED: First sitting",
    ]


@pytest.mark.parametrize(
    "uid", ["meeting 1@example.org", "", "a\r\nb@example.org", "session-1"]
)
def test_a_uid_of_another_form_becomes_a_uuid(uid):
    first, again = (build_event(replace(SESSION, uid=uid)) for _ in range(2))

    [written] = uids(first)
    assert first == again
    assert [len(part) for part in written.split("-")] == [8, 4, 4, 4, 12]


@pytest.mark.parametrize(
    ("url", "written"),
    [
        ("https://example.org/a b", ["URL:https://example.org/a%20b"]),
        ("https://example.org/ق?q=é", ["URL:https://example.org/%D9%82?q=%C3%A9"]),
        ("https://example.org/%41%zz", ["URL:https://example.org/%41%25zz"]),
        (
            "https://example.org/\r\nATTENDEE:a",
            ["URL:https://example.org/ATTENDEE:a"],
        ),
        ("/en/sessions/", []),
        ("javascript:alert(1)", []),
        ("file:///etc/hosts", []),
        ("HTTPS://example.org", ["URL:HTTPS://example.org"]),
        ("", []),
    ],
)
def test_an_address_is_written_in_ascii_or_not_at_all(url, written):
    assert lines(build_event(replace(SESSION, url=url)), "URL", "ATTENDEE") == written


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("Item 1\r\nItem 2", "Item 1 Item 2"),
        ("Item 1\x0bItem\t2", "Item 1 Item 2"),
        ("Item\u20281\u2029", "Item 1"),
        ("I\x00te\x9fm\ufeff \ud800 1", "Item 1"),
        ("a, b; c", r"a\, b\; c"),
        (r"a\nb", r"a\\nb"),
        ("\n \t", "–"),
        ("x" * 1001, "x" * 999 + "…"),
    ],
)
def test_a_summary_is_one_clean_line(title, written):
    event = build_event(replace(SESSION, title=title))

    assert lines(event, "SUMMARY") == [f"SUMMARY:{written}"]


def test_a_long_description_ends_with_an_ellipsis():
    event = build_event(replace(SESSION, description="ж" * 10_001))

    assert lines(event, "DESCRIPTION") == [f"DESCRIPTION:{'ж' * 9_999}…"]


@pytest.mark.parametrize("shift", range(12))
def test_a_fold_is_never_inside_a_character_or_an_escape(shift):
    title = "x" * shift + "\\,;é会ق😀" * 40

    written = build_calendar(FEED, [replace(SESSION, title=title)])

    assert check_bytes(written) == []
    assert str(Calendar.from_ical(written).events[0]["SUMMARY"]) == title


def test_a_long_line_uses_its_75_octets():
    physical = build_event(replace(SESSION, title="x" * 200)).split(b"\r\n")

    at = physical.index(b"SUMMARY:" + 67 * b"x")
    assert [len(line) for line in physical[at : at + 3]] == [75, 75, 60]


@pytest.mark.parametrize(
    "fields",
    [
        {"end": SITTING.end},
        {"end": dt.date(2023, 5, 28)},
        {"start": dt.date(1944, 12, 31)},
        {"end": dt.date(2101, 1, 1)},
        {"status": "CANCELED"},
        {"changed": CHANGED.replace(tzinfo=None)},
        {"changed": CHANGED.replace(year=1)},
        {"start": SITTING.start, "end": SITTING.start},
        {"start": SITTING.start.replace(tzinfo=None), "end": SITTING.end},
    ],
)
def test_an_entry_refuses_times_that_no_event_can_have(fields):
    with pytest.raises(ValueError, match=SESSION.uid):
        replace(SESSION, **fields)


def test_a_feed_refuses_a_change_in_no_zone():
    with pytest.raises(ValueError, match="has no zone"):
        replace(FEED, changed=CHANGED.replace(tzinfo=None))


@pytest.mark.parametrize(
    ("fields", "name", "written"),
    [
        ({"refresh": dt.timedelta(minutes=90)}, "X-PUBLISHED", "X-PUBLISHED-TTL:PT90M"),
        ({"refresh": dt.timedelta(0)}, "X-PUBLISHED", "X-PUBLISHED-TTL:PT1M"),
        ({"name": "\r"}, "NAME", "NAME:Calendar"),
        ({"default_zone": "Wien"}, "X-WR-TIME", "X-WR-TIMEZONE:Europe/Vienna"),
        ({"color": "#4682b4"}, "COLOR", None),
        ({"changed": None}, "LAST-MODIFIED", None),
        ({"url": "x"}, "URL", None),
    ],
)
def test_a_feed_says_of_itself_only_what_clients_can_read(fields, name, written):
    head = build_calendar(replace(FEED, **fields), []).partition(b"BEGIN:VTIME")[0]

    assert lines(head, name) == ([written] if written else [])


PROGRAM = """
import sys
from tests.meetings.test_ical import FEED, SESSION, SITTING, sittings
from meetings.ical import build_calendar
sys.stdout.buffer.write(build_calendar(FEED, [SESSION, SITTING, *sittings(1)]))
"""


def test_two_processes_write_the_same_bytes():
    written = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM],
            env={"PYTHONHASHSEED": seed, "TZ": zone},
            capture_output=True,
            check=True,
        ).stdout
        for seed, zone in [("1", "Asia/Tokyo"), ("2", "UTC")]
    }

    assert written == {build_calendar(FEED, [SESSION, SITTING, *sittings(1)])}
