"""Each point of acceptance is provoked once: a checker must be able to fail."""

import datetime as dt

import pytest

from tests.feeds.points import check_bytes

NOW = dt.datetime(2026, 11, 1, tzinfo=dt.UTC)

# Written by hand, so that the checker does not depend on the writer.
GOOD = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//UN Crime Programme//Calendar of meetings//EN
CALSCALE:GREGORIAN
NAME:Working Groups
X-WR-CALNAME:Working Groups
DESCRIPTION:Vienna\\, in person
X-WR-CALDESC:Vienna\\, in person
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
SUMMARY:Fourteenth meeting
CATEGORIES:Meeting,Working Group
URL:https://calendar.example.org/en/sessions/untoc-wg-firearms-1/
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
CONFERENCE;VALUE=URI:https://webtv.un.org/
RELATED-TO;RELTYPE=PARENT:session-1@calendar.example.org
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n").encode()

CALENDAR = "CALSCALE:GREGORIAN"
TITLE = "SUMMARY:Fourteenth meeting"
FIRST = "session-1@calendar.example.org"
SECOND = "sitting-2@calendar.example.org"
# SUMMARY is line 42 of GOOD, and line 55 of the second event.

REPLACEMENTS = [
    (TITLE, TITLE + "\x0b", ["1 encoding: control character '\\x0b'"]),
    (TITLE, TITLE + "\ufeff", ["1 encoding: a byte order mark"]),
    (TITLE + "\r\n", TITLE + "\n", ["2 crlf: a line ends otherwise"]),
    (TITLE, TITLE + "\r\n", ["2 crlf: an empty line"]),
    (TITLE, TITLE + 50 * "!", ["3 fold: line 42 is 76 octets"]),
    (TITLE, TITLE + "\\\r\n ,", ["4 fold-utf8: line 43 begins in an escape"]),
    (TITLE, TITLE + "\r\nFIRST", ["5 grammar: line 43 is no content line"]),
    (TITLE, f"{TITLE}\r\n{TITLE}", ["5 grammar: VEVENT of line 33 repeats SUMMARY"]),
    ("END:VCALENDAR\r\n", "", ["5 grammar: VCALENDAR has no end"]),
    ("END:STANDARD", "END:DAYLIGHT", ["5 grammar: line 31 ends no open DAYLIGHT"]),
    (TITLE, TITLE + ", first", ["6 text: line 42 has a bare comma or semicolon"]),
    (TITLE, TITLE + r"\x", ["6 text: line 42 has a backslash that escapes nothing"]),
    (TITLE, TITLE + "<br>", ["6 text: line 42 has HTML"]),
    (TITLE, TITLE + r"\nfirst", ["6 text: line 42 is of several lines"]),
    ("Meeting,Work", "Meeting\\,Work", ["6 text: line 43 has a comma in a category"]),
    ("VERSION:2.0", "VERSION:1.0", ["7 cal-props: VERSION is not 2.0"]),
    ("PRODID:-", "X-PRODID:-", ["7 cal-props: no PRODID"]),
    (CALENDAR, "CALSCALE:JULIAN", ["7 cal-props: CALSCALE is not GREGORIAN"]),
    (CALENDAR, CALENDAR + "\r\nMETHOD:PUBLISH", ["7 cal-props: there is a METHOD"]),
    ("\r\nNAME:W", "\r\nNAME:w", ["8 cal-name: NAME and X-WR-CALNAME differ"]),
    (
        "CALDESC:Vienna",
        "CALDESC:Wien",
        ["8 cal-name: DESCRIPTION and X-WR-CALDESC differ"],
    ),
    (
        "REFRESH-INTERVAL;VALUE=DURATION",
        "REFRESH-INTERVAL",
        ["9 cal-refresh: REFRESH-INTERVAL is no duration"],
    ),
    ("TTL:PT1H", "TTL:PT2H", ["9 cal-refresh: X-PUBLISHED-TTL differs"]),
    ("SOURCE;VALUE=URI", "X-SOURCE", ["10 cal-identity: no SOURCE"]),
    ("\r\nURL:https", "\r\nX-URL:https", ["10 cal-identity: no URL"]),
    (
        "LAST-MODIFIED:20230105T120000Z\r\nBEGIN",
        "BEGIN",
        ["10 cal-identity: no LAST-MODIFIED in UTC"],
    ),
    (
        "X-WR-TIMEZONE:Europe/Vienna",
        "X-WR-TIMEZONE:Europe/Wien",
        ["10 cal-identity: X-WR-TIMEZONE is no IANA zone"],
    ),
    (CALENDAR, CALENDAR + "\r\nUID:a@b", ["10 cal-identity: there is a UID"]),
    ("COLOR:steelblue", "COLOR:4682b4", ["10 cal-identity: COLOR is no CSS3 name"]),
    (TITLE + "\r\n", "", [f"11 required: {FIRST} has no SUMMARY"]),
    (
        "UID:sitting-2@calendar.example.org",
        "UID:2",
        ["12 uid: '2' is not of a global form"],
    ),
    (f"UID:{SECOND}", f"UID:{FIRST}", [f"12 uid: '{FIRST}' stands twice"]),
    (
        "DTSTAMP:20230105T120000Z",
        "DTSTAMP:20230105T130000Z",
        [f"13 stamps: {FIRST} has two different stamps"],
    ),
    (
        "DTSTAMP:20230105T120000Z\r\nLAST-MODIFIED:20230105T120000Z",
        "DTSTAMP:20270105T120000Z\r\nLAST-MODIFIED:20270105T120000Z",
        [f"13 stamps: {FIRST} changed in the future"],
    ),
    (
        "DTSTAMP:20230105T120000Z\r\nLAST-MODIFIED:20230105T120000Z",
        "DTSTAMP:20230105T120000\r\nLAST-MODIFIED:20230105T120000",
        [f"13 stamps: {FIRST} has stamps that are not UTC"],
    ),
    (
        "STATUS:CONFIRMED",
        "STATUS:CANCELED",
        [f"14 state: {FIRST} has no known STATUS"],
    ),
    ("SEQUENCE:0\r\n", "", [f"14 state: {FIRST} has no SEQUENCE"]),
    (
        "TRANSP:TRANSPARENT\r\nDTSTART;VALUE=DATE",
        "DTSTART;VALUE=DATE",
        [
            f"14 state: {FIRST} has no known TRANSP",
            f"16 all-day: {FIRST} keeps days busy",
        ],
    ),
    (
        "DTEND;VALUE=DATE:20230531",
        "DTEND;VALUE=DATE:20230529",
        [f"15 end: {FIRST} does not end after it starts"],
    ),
    (
        "DTEND;VALUE=DATE:20230531",
        "DTEND:20230531T000000Z",
        [
            f"15 end: {FIRST} has ends of two kinds or zones",
            "20 tz-present: 20230531T000000Z is told in UTC",
        ],
    ),
    (TITLE, TITLE + "\r\nDURATION:P1D", [f"15 end: {FIRST} has a DURATION too"]),
    (
        "DTSTART;VALUE=DATE:20230529\r\nDTEND;VALUE=DATE",
        "DTSTART:20230529\r\nDTEND",
        [f"16 all-day: {FIRST} lacks VALUE=DATE"],
    ),
    (
        "TRANSP:TRANSPARENT\r\nDTSTART;VALUE=DATE",
        "TRANSP:OPAQUE\r\nDTSTART;VALUE=DATE",
        [f"16 all-day: {FIRST} keeps days busy"],
    ),
    ("SEQUENCE:1", "SEQUENCE:0", [f"17 cancelled: {SECOND} has SEQUENCE 0"]),
    (
        "TRANSP:TRANSPARENT\r\nDTSTART;TZID",
        "TRANSP:OPAQUE\r\nDTSTART;TZID",
        [f"17 cancelled: {SECOND} keeps the time busy"],
    ),
    (
        "SUMMARY:CANCELLED: First",
        "SUMMARY:First",
        [f"17 cancelled: {SECOND} does not say so in SUMMARY"],
    ),
    (
        TITLE,
        TITLE + "\r\nATTENDEE:mailto:a@example.org",
        ["18 publish-only: line 43 is of ATTENDEE"],
    ),
    (
        TITLE,
        TITLE + "\r\nBEGIN:VALARM\r\nEND:VALARM",
        ["18 publish-only: VALARM in VEVENT of line 33"],
    ),
    (
        "BEGIN:VTIMEZONE",
        "BEGIN:VJOURNAL\r\nEND:VJOURNAL\r\nBEGIN:VTIMEZONE",
        ["18 publish-only: VJOURNAL in VCALENDAR of line 1"],
    ),
    (
        "URL:https://calendar.example.org/en/sess",
        "URL:/en/sess",
        ["19 links: line 44 is no absolute ASCII URI"],
    ),
    (
        "CONFERENCE;VALUE=URI:https://webtv",
        "CONFERENCE:https://webtv",
        ["19 links: line 56 lacks VALUE=URI"],
    ),
    (
        f"PARENT:{FIRST}",
        "PARENT:session-7@calendar.example.org",
        ["19 links: line 57 relates to nothing here"],
    ),
    (
        "RELATED-TO;RELTYPE=PARENT",
        "RELATED-TO;VALUE=UID",
        ["19 links: line 57 says more than RELTYPE"],
    ),
    (
        "TZID:Europe/Vienna",
        "TZID:Europe/Zurich",
        [
            "20 tz-present: Europe/Vienna is missing",
            "20 tz-present: Europe/Zurich is not used",
        ],
    ),
    (
        "TZOFFSETTO:+0200",
        "TZOFFSETTO:2 h",
        ["21 tz-rrule: Europe/Vienna '2 h' is no offset"],
    ),
    (
        "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "FREQ=YEARLY;BYMONTH=3;BYDAY=SU;BYMONTHDAY=25,26,27,28,29,30,31",
        ["21 tz-rrule: Europe/Vienna DAYLIGHT: the rule is not yearly with one BYDAY"],
    ),
    (
        "TZNAME:CET",
        "RDATE:19971026T030000",
        [
            "21 tz-rrule: Europe/Vienna has RDATE or EXDATE in STANDARD",
            "21 tz-rrule: Europe/Vienna has no TZNAME in STANDARD",
        ],
    ),
    (
        "DTSTART:19960331T020000",
        "DTSTART:19960330T020000",
        ["21 tz-rrule: Europe/Vienna DAYLIGHT: DTSTART is not of its own rule"],
    ),
    (
        "DTSTART:19960331T020000",
        "DTSTART:19960331T030000",  # an hour late, as on the clocks after the change
        [
            f"23 tz-both-sides: Europe/Vienna at {moment}Z"
            for moment in (
                *("2023-03-26 01:00:00", "2023-03-26 01:59:59"),
                *("2024-03-31 01:00:00", "2024-03-31 01:59:59"),
            )
        ],
    ),
    (
        "DTSTART:19961027T030000",
        "DTSTART:19961027T040000",
        [
            f"23 tz-both-sides: Europe/Vienna at {moment}Z"
            for moment in (
                *("2022-10-30 01:00:00", "2022-10-30 01:59:59"),
                *("2023-10-29 01:00:00", "2023-10-29 01:59:59"),
            )
        ],
    ),
    (
        "DTSTART:19961027T030000",
        "DTSTART:19961027T020000",
        [
            f"23 tz-both-sides: Europe/Vienna at {moment}Z"
            for moment in (
                *("2022-10-30 00:00:00", "2022-10-30 00:59:59"),
                *("2023-10-29 00:00:00", "2023-10-29 00:59:59"),
            )
        ],
    ),
]


def provoked(old: str, new: str) -> bytes:
    assert old.encode() in GOOD, old
    return GOOD.replace(old.encode(), new.encode(), 1)


def test_a_good_feed_passes():
    assert check_bytes(GOOD, now=NOW) == []


@pytest.mark.parametrize(("old", "new", "problems"), REPLACEMENTS)
def test_each_fault_is_named_with_its_point(old, new, problems):
    feed = provoked(old, new)

    assert check_bytes(feed, now=NOW) == problems


def test_latin_1_is_no_encoding_of_a_feed():
    feed = GOOD.replace(b"Fourteenth", "Séance".encode("latin-1"))

    assert check_bytes(feed) == [f"1 encoding: octet {feed.index(233)} is not UTF-8"]


def test_the_last_line_needs_its_end():
    assert check_bytes(GOOD[:-2], now=NOW) == ["2 crlf: the last line has no end"]


def test_a_fold_inside_a_character_is_named():
    cut = "é".encode()
    feed = GOOD.replace(b"Fourteenth", b"S" + cut[:1] + b"\r\n " + cut[1:] + b"ance")

    problems = check_bytes(feed, now=NOW)

    assert "4 fold-utf8: line 43 begins in a character" in problems


def test_a_floating_time_is_named():
    feed = GOOD.replace(b";TZID=Europe/Vienna:2023", b":2023")

    assert check_bytes(feed, now=NOW) == [
        "20 tz-present: 20230529T100000 is floating",
        "20 tz-present: 20230529T130000 is floating",
        "20 tz-present: Europe/Vienna is not used",
    ]


def test_a_name_of_windows_is_no_zone():
    feed = GOOD.replace(b"TZID:Europe/Vienna", b"TZID:W. Europe Standard Time")
    feed = feed.replace(b"TZID=Europe/Vienna", b"TZID=W. Europe Standard Time")

    assert check_bytes(feed, now=NOW) == [
        "20 tz-present: W. Europe Standard Time is no IANA zone"
    ]


def test_a_zone_with_wrong_offsets_moves_its_events():
    feed = GOOD.replace(b"TZOFFSETTO:+0200", b"TZOFFSETTO:+0300")

    assert [
        problem for problem in check_bytes(feed, now=NOW) if problem.startswith("22")
    ] == [
        "22 tz-events: 20230529T100000 in Europe/Vienna is another moment"
        " by its VTIMEZONE",
        "22 tz-events: 20230529T130000 in Europe/Vienna is another moment"
        " by its VTIMEZONE",
    ]


def test_a_feed_of_more_than_a_megabyte_is_too_big():
    feed = GOOD.replace(
        b"COLOR", 20_000 * (b"X-FILL:" + 60 * b"x" + b"\r\n") + b"COLOR"
    )

    assert f"24 size: {len(feed)} octets" in check_bytes(feed, now=NOW)


def test_a_feed_of_more_than_a_thousand_events_is_too_big():
    start, end = GOOD.index(b"BEGIN:VEVENT"), GOOD.index(b"BEGIN:VEVENT\r\nUID:sitting")
    events = [
        GOOD[start:end].replace(b"session-1@", b"session-%d@" % number)
        for number in range(2, 1001)
    ]
    feed = GOOD[:end] + b"".join(events) + GOOD[end:]

    assert check_bytes(feed, now=NOW) == ["24 size: 1001 events"]
