"""The acceptance of a feed: thirty points, each learnt from a real calendar program.

It shares no code with the writer: bytes are read by a reader of its own, zones by
zoneinfo. Each failure is a sentence that begins with the number and name of its point:
"3 fold: line 12 is 80 octets".
"""

import datetime as dt
import re
from collections import Counter

from tests.feeds.clocks import ZONE_NAMES, read_utc
from tests.feeds.colors import COLORS
from tests.feeds.http import check_http, failures
from tests.feeds.octets import octet_points
from tests.feeds.reader import Component, Line, read_calendar, unescape
from tests.feeds.zones import zone_points

__all__ = ["check_bytes", "check_http"]

TEXTS = {
    *("SUMMARY", "DESCRIPTION", "LOCATION", "CATEGORIES", "NAME", "TZNAME", "PRODID"),
    *("X-WR-CALNAME", "X-WR-CALDESC", "UID", "COMMENT", "CONTACT"),
}
ONE_LINE = {"SUMMARY", "NAME", "X-WR-CALNAME", "LOCATION", "CATEGORIES"}
URIS = {"URL", "SOURCE", "CONFERENCE", "LINK", "IMAGE", "ATTACH"}
NO_DEFAULT_VALUE = {"SOURCE", "CONFERENCE", "LINK", "IMAGE"}  # RFC 7986, RFC 9253
REPEATABLE = {
    *("CATEGORIES", "CONFERENCE", "RELATED-TO", "LINK", "IMAGE", "ATTACH", "TZNAME"),
    *("COMMENT", "CONTACT", "ATTENDEE", "RDATE", "EXDATE"),
}
_HTML = re.compile(
    r"</[a-z]+>|<(br|p|div|span|b|i|ul|li)( [^>]*)?/?>|&(nbsp|amp|lt);", re.I
)
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.I)
_URI = re.compile(r"(https?|webcal)://[a-z0-9:/?#\[\]@!$&'()*+,;=._~%-]+", re.I)
_MARKER = re.compile(r"[^:：]{1,50}[:：] ?.", re.DOTALL)
_DURATION = re.compile(r"P(\d+W|(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?)")
_MAX_EVENTS = 1_000


def check_bytes(data: bytes, *, now: dt.datetime | None = None) -> list[str]:
    """Return what is wrong with a feed in points 1 to 24; [] when it is good."""
    problems = octet_points(data)
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return problems
    feed, grammar = read_calendar(text)
    problems += [f"5 grammar: {sentence}" for sentence in grammar]
    if feed is None:
        return problems
    events = feed.named("VEVENT")
    problems += [*_repeats(feed), *_texts(feed), *_calendar(feed), *_publish_only(feed)]
    if len(events) > _MAX_EVENTS:
        problems.append(f"24 size: {len(events)} events")
    problems += _uids(events)
    for event in events:
        problems += _event(event, now or dt.datetime.now(dt.UTC))
    return [*problems, *_links(feed, events), *zone_points(feed, events)]


def _walk(component: Component) -> list[Component]:
    return [component, *(each for child in component.children for each in _walk(child))]


def _repeats(feed: Component) -> list[str]:
    problems = []
    for component in _walk(feed):
        names = Counter(line.name for line in component.lines)
        problems += [
            f"5 grammar: {component.name} of line {component.number} repeats {name}"
            for name, number in sorted(names.items())
            if number > 1 and name not in REPEATABLE
        ]
    return problems


def _texts(feed: Component) -> list[str]:
    problems = []
    for line in (line for each in _walk(feed) for line in each.lines):
        if line.name in TEXTS:
            problems += [f"6 text: line {line.number} {what}" for what in _text(line)]
    return problems


def _text(line: Line) -> list[str]:
    bare = re.sub(r"\\[\\;,nN]", "", line.value)
    if line.name == "CATEGORIES":
        bare = bare.replace(",", "")
    text = unescape(line.value)
    checks = {
        "has a backslash that escapes nothing": "\\" in bare,
        "has a bare comma or semicolon": "," in bare or ";" in bare,
        "has HTML": bool(_HTML.search(text)),
        "is of several lines": line.name in ONE_LINE and "\n" in text,
        "has a comma in a category": line.name == "CATEGORIES"
        and "\\," in line.value.replace("\\\\", ""),
    }
    return [sentence for sentence, is_wrong in checks.items() if is_wrong]


# Calendar


def _calendar(feed: Component) -> list[str]:
    value = feed.value
    name, about = value("NAME"), value("DESCRIPTION")
    properties = {
        "VERSION is not 2.0": value("VERSION") == "2.0",
        "no PRODID": value("PRODID"),
        "CALSCALE is not GREGORIAN": value("CALSCALE") == "GREGORIAN",
        "there is a METHOD": not feed.all("METHOD"),
        "no component": feed.children,
    }
    names = {
        "NAME and X-WR-CALNAME differ": name and name == value("X-WR-CALNAME"),
        "DESCRIPTION and X-WR-CALDESC differ": about == value("X-WR-CALDESC"),
    }
    return [
        *failures("7 cal-props", properties),
        *failures("8 cal-name", names),
        *_refresh(feed),
        *_identity(feed),
    ]


def _refresh(feed: Component) -> list[str]:
    refresh = feed.first("REFRESH-INTERVAL") or Line(0, "", {}, "")
    is_typed = refresh.parameters == {"VALUE": "DURATION"}
    is_duration = is_typed and _DURATION.fullmatch(refresh.value)
    return failures(
        "9 cal-refresh",
        {
            "REFRESH-INTERVAL is no duration": is_duration,
            "X-PUBLISHED-TTL differs": refresh.value == feed.value("X-PUBLISHED-TTL"),
        },
    )


def _identity(feed: Component) -> list[str]:
    source, url = feed.first("SOURCE"), feed.first("URL")
    zone = feed.value("X-WR-TIMEZONE")
    return failures(
        "10 cal-identity",
        {
            "no SOURCE": source,
            "no URL": url,
            "no LAST-MODIFIED in UTC": _utc(feed.value("LAST-MODIFIED")),
            "X-WR-TIMEZONE is no IANA zone": zone in ZONE_NAMES,
            "there is a UID": not feed.all("UID"),
            "COLOR is no CSS3 name": feed.value("COLOR") in {None, *COLORS},
        },
    )


def _utc(text: str | None) -> dt.datetime | None:
    try:
        return read_utc(text or "")
    except ValueError:
        return None


# Events


def _uids(events: list[Component]) -> list[str]:
    problems, seen = [], set()
    for event in events:
        uid = event.value("UID") or ""
        is_global = _UUID.fullmatch(uid) or re.fullmatch(r"[!-?A-~]+@[!-?A-~]+", uid)
        if not is_global or len(uid) > 255:
            problems.append(f"12 uid: {uid!r} is not of a global form")
        if uid in seen:
            problems.append(f"12 uid: {uid!r} stands twice")
        seen.add(uid)
    return problems


def _event(event: Component, now: dt.datetime) -> list[str]:
    needed = ["UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "LAST-MODIFIED"]
    missing = [name for name in needed if not event.value(name)]
    who = event.value("UID")
    if missing:
        return [f"11 required: {who} has no {', '.join(missing)}"]
    return [
        *_stamps(event, who, now),
        *_state(event, who),
        *_end(event),
        *(_cancelled(event, who) if event.value("STATUS") == "CANCELLED" else []),
    ]


def _stamps(event: Component, who: str, now: dt.datetime) -> list[str]:
    stamp, changed = _utc(event.value("DTSTAMP")), _utc(event.value("LAST-MODIFIED"))
    return failures(
        "13 stamps",
        {
            f"{who} has stamps that are not UTC": stamp and changed,
            f"{who} has two different stamps": stamp == changed,
            f"{who} changed in the future": not stamp or stamp <= now,
        },
    )


def _state(event: Component, who: str) -> list[str]:
    status, sequence = event.value("STATUS"), event.value("SEQUENCE") or ""
    is_known = status in {"CONFIRMED", "TENTATIVE", "CANCELLED"}
    return failures(
        "14 state",
        {
            f"{who} has no known STATUS": is_known,
            f"{who} has no known TRANSP": event.value("TRANSP")
            in {"OPAQUE", "TRANSPARENT"},
            f"{who} has no SEQUENCE": sequence.isdecimal(),
        },
    )


def _cancelled(event: Component, who: str) -> list[str]:
    return failures(
        "17 cancelled",
        {
            f"{who} has SEQUENCE 0": (event.value("SEQUENCE") or "0").strip("0"),
            f"{who} keeps the time busy": event.value("TRANSP") == "TRANSPARENT",
            f"{who} does not say so in SUMMARY": _MARKER.match(
                unescape(event.value("SUMMARY"))
            ),
        },
    )


def _end(event: Component) -> list[str]:
    who, start, end = event.value("UID"), event.first("DTSTART"), event.first("DTEND")
    is_day = start.parameters.get("VALUE") == "DATE" or len(start.value) == 8
    parameters = start.parameters == end.parameters
    form = r"\d{8}" if is_day else r"\d{8}T\d{6}Z?"
    well_formed = all(re.fullmatch(form, line.value) for line in (start, end))
    problems = failures(
        "15 end",
        {
            f"{who} has ends of two kinds or zones": parameters and well_formed,
            f"{who} does not end after it starts": end.value > start.value,
            f"{who} has a DURATION too": not event.all("DURATION"),
        },
    )
    if is_day:
        problems += failures(
            "16 all-day",
            {
                f"{who} lacks VALUE=DATE": start.parameters == {"VALUE": "DATE"},
                f"{who} keeps days busy": event.value("TRANSP") == "TRANSPARENT",
            },
        )
    return problems


def _publish_only(feed: Component) -> list[str]:
    allowed = {
        "VCALENDAR": {"VEVENT", "VTIMEZONE"},
        "VTIMEZONE": {"STANDARD", "DAYLIGHT"},
    }
    problems = [
        f"18 publish-only: {child.name} in {each.name} of line {each.number}"
        for each in _walk(feed)
        for child in each.children
        if child.name not in allowed.get(each.name, set())
    ]
    unwanted = {"ATTENDEE", "ORGANIZER", "RRULE", "RDATE", "REQUEST-STATUS"}
    for event in feed.named("VEVENT"):
        problems += [
            f"18 publish-only: line {line.number} is of {line.name}"
            for line in event.lines
            if line.name in unwanted
        ]
    return problems


def _links(feed: Component, events: list[Component]) -> list[str]:
    problems = []
    for line in (line for each in [feed, *events] for line in each.lines):
        if line.name in URIS and not _URI.fullmatch(line.value):
            problems.append(f"19 links: line {line.number} is no absolute ASCII URI")
        if line.name in NO_DEFAULT_VALUE and line.parameters.get("VALUE") != "URI":
            problems.append(f"19 links: line {line.number} lacks VALUE=URI")
    uids = {event.value("UID") for event in events}
    for line in (line for event in events for line in event.all("RELATED-TO")):
        if line.value not in uids:
            problems.append(f"19 links: line {line.number} relates to nothing here")
        if not set(line.parameters) <= {"RELTYPE"}:
            problems.append(f"19 links: line {line.number} says more than RELTYPE")
    return problems
