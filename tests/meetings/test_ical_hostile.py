"""Any text in any field: the feed is still a feed, for every reader."""

import datetime as dt
import re
from zoneinfo import ZoneInfo

import pytest
import vobject
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from meetings.ical import Entry, Feed, build_calendar
from tests.feeds.points import check_bytes

NOW = dt.datetime(2030, 1, 1, tzinfo=dt.UTC)
PIECES = [
    *("\r", "\n", "\r\n", "\r\n ", "\x0b", "\x0c", "\x85", "\u2028", "\u2029", "\t"),
    *("\x00", "\x07", "\x1b", "\x7f", "\x9f", "\ud800", "\udfff", "\ufeff", "\uffff"),
    *("\\", "\\n", "\\N", "\\,", ",", ";", ":", '"', "^n", "%", "%zz", "\u00a0"),
    *("END:VEVENT", "BEGIN:VALARM", "\r\nATTENDEE:x", "https://example.org/", "é"),
    *("大会", "المؤتمر", "\u200f", "😀", "👩‍💻", "x" * 80, " ", "@example.org"),
    *("5 < 6", " & "),
]
# Lone surrogates too. A tag that was typed is text and stays as typed, so that none is
# drawn here: a feed that has one then has it from the writer.
ANY = st.characters(exclude_characters="<&")
TEXT = st.lists(st.sampled_from(PIECES) | st.text(ANY, max_size=9), max_size=12).map(
    "".join
)
ZONES = st.sampled_from(["Europe/Vienna", "Africa/Cairo", "Asia/Qatar"])
CHANGES = st.datetimes(
    min_value=dt.datetime(1945, 1, 1),  # noqa: DTZ001  the zone is drawn apart
    max_value=NOW.replace(tzinfo=None),
    timezones=st.just(dt.UTC),
)
LONGEST = dt.timedelta(days=20)


@st.composite
def entries(draw) -> Entry:
    start = draw(st.dates(dt.date(1990, 1, 1), dt.date(2060, 1, 1)))
    length = draw(st.timedeltas(dt.timedelta(hours=1), LONGEST))
    end = start + length
    if draw(st.booleans()):
        # Noon and after: an hour of the night may come twice, and stands for the first.
        zone = ZoneInfo(draw(ZONES))
        start = dt.datetime.combine(start, dt.time(12), tzinfo=zone)
        end = start + dt.timedelta(days=length.days, hours=3)
    return Entry(
        uid=draw(TEXT),
        title=draw(TEXT),
        start=start,
        end=end,
        changed=draw(CHANGES),
        sequence=draw(st.integers()),
        status=draw(st.sampled_from(["CONFIRMED", "TENTATIVE", "CANCELLED"])),
        url=draw(TEXT),
        location=draw(TEXT),
        description=draw(TEXT),
        categories=tuple(draw(st.lists(TEXT, max_size=3))),
        related_to=tuple(draw(st.lists(TEXT, max_size=2))),
        conference_url=draw(TEXT),
        cancelled_marker=draw(TEXT),
    )


@st.composite
def feeds(draw) -> Feed:
    address = "https://calendar.example.org/"
    return Feed(
        name=draw(TEXT),
        description=draw(TEXT),
        url=address + draw(TEXT),
        source=address + draw(TEXT),
        changed=NOW,
        default_zone=draw(TEXT),
        color="",
        refresh=draw(st.timedeltas()),
        cut_note=draw(TEXT),
        far_note=draw(TEXT),
    )


def shown(text: str) -> str:
    """Return a title as a reader should see it, by other means than the writer's."""
    text = re.sub("[\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029]", "\n", text)
    seen = "".join(
        character
        for character in text
        if character in "\n\t"
        or not (
            ord(character) < 32
            or 127 <= ord(character) < 160
            or 0xD800 <= ord(character) <= 0xDFFF
            or character in "\ufeff\ufffe\uffff"
        )
    )
    line = " ".join(filter(None, re.split("[ \t\n]", seen)))
    return "–" if line.isspace() or not line else line


def without_marker(summary: str, entry: Entry) -> str:
    """Return a summary without what marks it as cancelled: "CANCELLED: Title"."""
    if entry.status != "CANCELLED":
        return summary
    return summary.partition(": ")[2]


def read_with_vobject(written: bytes) -> vobject.base.Component:
    """Read a feed's event as in a fresh process.

    vobject keeps the first zone of each name that it ever met, of whichever years.
    """
    vobject.icalendar.__tzidMap.clear()
    return vobject.readOne(written.decode()).vevent


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(feed=feeds(), given_entries=st.lists(entries(), max_size=3))
def test_any_text_gives_a_good_feed(feed, given_entries):
    written = build_calendar(feed, given_entries)

    assert check_bytes(written, now=NOW) == []


def test_a_tag_that_was_typed_is_text():
    feed = Feed("Meetings", "", "https://example.org/", "https://example.org/", NOW)
    day, title = dt.date(2000, 1, 1), "The tag <b> & others"
    entry = Entry("1@example.org", title, day, day, NOW, 0, "CONFIRMED", url="")

    [event] = Calendar.from_ical(build_calendar(feed, [entry])).events

    assert str(event["SUMMARY"]) == title


@pytest.mark.parametrize(
    ("zone", "written"),
    [("Asia/Qatar", "Asia/Qatar"), ("0/0", "Europe/Vienna"), ("", "Europe/Vienna")],
)
def test_a_feed_names_no_zone_that_there_is_not(zone, written):
    feed = Feed("", "", "https://example.org/", "https://example.org/", NOW, zone)

    calendar = Calendar.from_ical(build_calendar(feed, []))

    assert calendar["X-WR-TIMEZONE"] == written


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(entry=entries())
def test_two_readers_see_the_title_and_the_times_that_were_meant(entry):
    feed = Feed("Meetings", "", "https://example.org/", "https://example.org/", NOW)

    written = build_calendar(feed, [entry])

    [event] = Calendar.from_ical(written).events
    vevent = read_with_vobject(written)
    for summary in (str(event["SUMMARY"]), vevent.summary.value):
        assert without_marker(summary, entry) == shown(entry.title)
    assert not event.errors
    for start in (event.start, vevent.dtstart.value):
        assert start == entry.start
