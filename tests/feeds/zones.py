"""Points 20 to 23: the time zones of a feed against the tz database."""

import datetime as dt
from zoneinfo import ZoneInfo

from tests.feeds.clocks import ZONE_NAMES, Clocks, changes, read_clocks, read_local
from tests.feeds.reader import Component

YEAR, SECOND = dt.timedelta(days=365), dt.timedelta(seconds=1)


def zone_points(feed: Component, events: list[Component]) -> list[str]:
    told: dict[str, Clocks] = {}
    problems = []
    for zone in feed.named("VTIMEZONE"):
        name = zone.value("TZID") or ""
        if name in told:
            problems.append(f"20 tz-present: {name} stands twice")
        try:
            told[name] = read_clocks(zone)
        except ValueError as error:
            problems.append(f"21 tz-rrule: {name} {error}")
        problems += _form(zone, name)
    used = _used(events)
    problems += _presence(feed, used)
    for name in sorted(set(told) & set(used) & ZONE_NAMES):
        problems += _offsets(name, told[name], used[name])
        problems += _sides(name, told[name], used[name])
    return problems


def _form(zone: Component, name: str) -> list[str]:
    return [
        f"21 tz-rrule: {name} has {what} in {part.name}"
        for part in zone.children
        for what, is_wrong in {
            "RDATE or EXDATE": part.all("RDATE") or part.all("EXDATE"),
            "no TZNAME": not part.value("TZNAME"),
        }.items()
        if is_wrong
    ]


def _used(events: list[Component]) -> dict[str, list[str]]:
    """Return the times of the events by TZID; whole days have none."""
    used: dict[str, list[str]] = {}
    for event in events:
        for line in (*event.all("DTSTART"), *event.all("DTEND")):
            if "T" in line.value:
                used.setdefault(line.parameters.get("TZID", ""), []).append(line.value)
    return used


def _presence(feed: Component, used: dict[str, list[str]]) -> list[str]:
    there = {zone.value("TZID") for zone in feed.named("VTIMEZONE")}
    # A feed without events has one zone, as the grammar asks for a component.
    spare = there - set(used) if feed.named("VEVENT") else set()
    floating = [time for time in used.get("", []) if not time.endswith("Z")]
    utc = [time for times in used.values() for time in times if time.endswith("Z")]
    named = set(used) - {""}
    return [
        *(f"20 tz-present: {time} is floating" for time in floating),
        *(f"20 tz-present: {time} is told in UTC" for time in utc),
        *(f"20 tz-present: {name} is missing" for name in sorted(named - there)),
        *(f"20 tz-present: {name} is not used" for name in sorted(spare)),
        *(
            f"20 tz-present: {name} is no IANA zone"
            for name in sorted(named - ZONE_NAMES)
        ),
    ]


def _offsets(name: str, clocks: Clocks, times: list[str]) -> list[str]:
    zone = ZoneInfo(name)
    return [
        f"22 tz-events: {time} in {name} is another moment by its VTIMEZONE"
        for time in sorted(set(times))
        if clocks.moment(read_local(time))
        != read_local(time).replace(tzinfo=zone).astimezone(dt.UTC)
    ]


def _sides(name: str, clocks: Clocks, times: list[str]) -> list[str]:
    """Compare both sides of each change, of the feed's and of the tz database's."""
    zone = ZoneInfo(name)
    moments = [read_local(time).replace(tzinfo=dt.UTC) for time in times]
    first, last = min(moments) - YEAR, max(moments) + YEAR
    there = changes(name, first.year, last.year)
    near = {at for at in there if first <= at <= last}
    near |= {at for at, _ in clocks.onsets if first <= at <= last}
    sides = [side for at in sorted(near) for side in (at - SECOND, at)]
    return [
        f"23 tz-both-sides: {name} at {at:%Y-%m-%d %H:%M:%S}Z"
        for at in sides
        if clocks.at(at) != at.astimezone(zone).utcoffset()
    ]
