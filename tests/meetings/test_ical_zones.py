"""VTIMEZONE against the tz database, as the checker, dateutil and icalendar read it."""

import datetime as dt
import io
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest
from dateutil.tz import tzical
from icalendar import Calendar
from icalendar.timezone import TZP

from meetings.ical import vtimezone
from tests.feeds.clocks import changes, read_clocks
from tests.feeds.reader import Component, read_calendar

# A zone, and the years of the events.
PLACES = [
    ("Europe/Vienna", (1990, 1998)),  # the end of summer moved in 1996
    ("Europe/Vienna", (2023, 2027)),
    ("Europe/London", (2023, 2027)),
    ("America/New_York", (2005, 2009)),  # the rule of 2007
    ("America/New_York", (2023, 2027)),
    ("Asia/Qatar", (2009, 2009)),
    ("Asia/Dubai", (2023, 2027)),
    ("Asia/Bangkok", (2005, 2005)),
    ("Africa/Nairobi", (2023, 2027)),
    ("Africa/Cairo", (2013, 2016)),  # four changes in 2014
    ("Africa/Cairo", (2022, 2026)),  # summer time again from 2023
    ("Asia/Amman", (2021, 2024)),  # summer time for good from 2022
    ("Africa/Casablanca", (2010, 2012)),
    ("Africa/Casablanca", (2017, 2026)),  # the other way round, in Ramadan
    ("America/Panama", (2013, 2013)),
    ("Asia/Makassar", (2008, 2008)),
    ("Europe/Moscow", (2010, 2015)),  # the offset itself moved in 2011 and 2014
    ("America/Bahia", (2010, 2013)),
    ("Asia/Tokyo", (2021, 2021)),
    ("America/Merida", (2003, 2003)),
    ("America/Merida", (2021, 2024)),
    ("America/Santiago", (2018, 2026)),
    ("Asia/Jerusalem", (2012, 2026)),
    ("America/Sao_Paulo", (2009, 2020)),
    ("Africa/Monrovia", (1971, 1973)),  # 44 minutes and 30 seconds
]

VIENNA = """
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
"""

CAIRO = """
BEGIN:VTIMEZONE
TZID:Africa/Cairo
BEGIN:STANDARD
TZOFFSETFROM:+0300
TZOFFSETTO:+0200
TZNAME:EET
DTSTART:20140926T000000
END:STANDARD
BEGIN:DAYLIGHT
TZOFFSETFROM:+0200
TZOFFSETTO:+0300
TZNAME:EEST
DTSTART:20230428T000000
RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=-1FR
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0300
TZOFFSETTO:+0200
TZNAME:EET
DTSTART:20231027T000000
END:STANDARD
END:VTIMEZONE
"""

MOSCOW = """
BEGIN:VTIMEZONE
TZID:Europe/Moscow
BEGIN:STANDARD
TZOFFSETFROM:+0300
TZOFFSETTO:+0300
TZNAME:MSK
DTSTART:19700101T000000
END:STANDARD
END:VTIMEZONE
"""


def in_crlf(text: str) -> bytes:
    return text.lstrip().replace("\n", "\r\n").encode()


def whole(zone: bytes) -> bytes:
    head = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n"
    return head + zone + b"END:VCALENDAR\r\n"


def component(zone: bytes) -> Component:
    feed, problems = read_calendar(whole(zone).decode())
    assert problems == []
    return feed.named("VTIMEZONE")[0]


def moments(name: str, years: tuple[int, int]) -> list[dt.datetime]:
    """Return both sides of each change a year either side, and the middle of months."""
    first, last = years[0] - 1, years[1] + 1
    second = dt.timedelta(seconds=1)
    sides = [side for at in changes(name, first, last) for side in (at - second, at)]
    months = [
        dt.datetime(year, month, 15, 12, tzinfo=dt.UTC)
        for year in range(first, last + 1)
        for month in range(1, 13)
    ]
    return sorted([*sides, *months])


def offsets(zone: dt.tzinfo, at: list[dt.datetime]) -> list[dt.timedelta]:
    return [moment.astimezone(zone).utcoffset() for moment in at]


def local_offsets(
    zone: dt.tzinfo, told: dt.tzinfo, at: list[dt.datetime]
) -> list[dt.timedelta]:
    """Return what `zone` says at the clock times that `told` shows at these moments."""
    return [moment.astimezone(told).replace(tzinfo=zone).utcoffset() for moment in at]


def test_vienna_has_the_classic_form():
    assert vtimezone("Europe/Vienna", (2023, 2026)) == in_crlf(VIENNA)


def test_changes_that_follow_no_rule_are_told_one_by_one():
    assert vtimezone("Africa/Cairo", (2022, 2022)) == in_crlf(CAIRO)


def test_a_zone_without_changes_in_those_years_is_one_standard():
    assert vtimezone("Europe/Moscow", (2020, 2026)) == in_crlf(MOSCOW)


@pytest.mark.parametrize(
    "name", ["Europe/Vienna", "Europe/London", "Asia/Tokyo", "Africa/Nairobi"]
)
def test_a_rule_that_holds_is_told_alike_for_all_years(name):
    told = {vtimezone(name, (year, year + 2)) for year in range(2000, 2036)}

    assert len(told) == 1


def test_a_name_that_is_none_is_refused():
    with pytest.raises(ZoneInfoNotFoundError):
        vtimezone("Europe/Wien", (2023, 2023))


@pytest.mark.parametrize(("name", "years"), PLACES)
def test_our_own_reading_agrees_on_both_sides_of_each_change(name, years):
    at = moments(name, years)

    clocks = read_clocks(component(vtimezone(name, years)))

    assert [clocks.at(moment) for moment in at] == offsets(ZoneInfo(name), at)


@pytest.mark.parametrize(("name", "years"), PLACES)
def test_dateutil_agrees_on_the_offset_of_every_local_time(name, years):
    at = settled(name, years)
    text = whole(vtimezone(name, years)).decode()

    read = tzical(io.StringIO(text)).get(name)

    assert local_offsets(read, ZoneInfo(name), at) == offsets(ZoneInfo(name), at)


@pytest.mark.parametrize(("name", "years"), PLACES)
def test_icalendar_agrees_on_the_offset_of_every_local_time(name, years):
    at = settled(name, years)
    calendar = Calendar.from_ical(whole(vtimezone(name, years)))

    read = calendar.timezones[0].to_tz(TZP("zoneinfo"), lookup_tzid=False)

    assert local_offsets(read, ZoneInfo(name), at) == offsets(ZoneInfo(name), at)


def settled(name: str, years: tuple[int, int]) -> list[dt.datetime]:
    """Return moments whose clock time comes once: both readers have no `fold`."""
    zone = ZoneInfo(name)
    return [
        moment
        for moment in moments(name, years)
        if moment.astimezone(zone).replace(fold=0).utcoffset()
        == moment.astimezone(zone).replace(fold=1).utcoffset()
    ]
