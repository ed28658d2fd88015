"""What a VTIMEZONE says of the clocks, and what the tz database says."""

import calendar
import datetime as dt
import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

from tests.feeds.reader import Component

WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
_OFFSET = re.compile(r"([+-])(\d\d)(\d\d)(\d\d)?")
_BYDAY = re.compile(r"([1-4]|-1)(MO|TU|WE|TH|FR|SA|SU)")
HORIZON = 2110
ZONE_NAMES = available_timezones()  # reads a directory: once


def read_offset(text: str) -> dt.timedelta:
    match = _OFFSET.fullmatch(text)
    if not match:
        raise ValueError(f"{text!r} is no offset")
    hours, minutes, seconds = (int(part or 0) for part in match.groups()[1:])
    span = dt.timedelta(hours=hours, minutes=minutes, seconds=seconds)
    return -span if match[1] == "-" else span


def read_local(text: str) -> dt.datetime:
    if not re.fullmatch(r"\d{8}T\d{6}", text):
        raise ValueError(f"{text!r} is no local time")
    return dt.datetime.strptime(text, "%Y%m%dT%H%M%S")  # noqa: DTZ007  local


def read_utc(text: str) -> dt.datetime:
    if not text.endswith("Z"):
        raise ValueError(f"{text!r} is not in UTC")
    return read_local(text[:-1]).replace(tzinfo=dt.UTC)


@dataclass(frozen=True)
class Clocks:
    """The offsets from UTC that a VTIMEZONE tells."""

    onsets: list[tuple[dt.datetime, dt.timedelta]]  # UTC; the offset from then on
    earliest: dt.timedelta

    def at(self, moment: dt.datetime) -> dt.timedelta:
        place = bisect_right(self.onsets, moment, key=lambda onset: onset[0])
        return self.onsets[place - 1][1] if place else self.earliest

    def moment(self, local: dt.datetime) -> dt.datetime | None:
        """Return the first moment at which the clocks show `local`."""
        offsets = {offset for _, offset in self.onsets} | {self.earliest}
        moments = [(local - offset).replace(tzinfo=dt.UTC) for offset in offsets]
        shown = [m for m in moments if m.replace(tzinfo=None) + self.at(m) == local]
        return min(shown, default=None)


def read_clocks(zone: Component) -> Clocks:
    """Read a VTIMEZONE; raises ValueError, saying what is not in Outlook's form."""
    onsets, before = [], []
    for part in zone.children:
        start = read_local(_one(part, "DTSTART"))
        earlier = read_offset(_one(part, "TZOFFSETFROM"))
        later = read_offset(_one(part, "TZOFFSETTO"))
        moments = [
            (local - earlier).replace(tzinfo=dt.UTC) for local in _locals(part, start)
        ]
        until = _rule(part).get("UNTIL")
        onsets += [(m, later) for m in moments if not until or m <= read_utc(until)]
        before.append((moments[0], earlier))
    if not onsets:
        raise ValueError("has neither STANDARD nor DAYLIGHT")
    return Clocks(sorted(onsets), min(before)[1])


def _one(part: Component, name: str) -> str:
    lines = part.all(name)
    if len(lines) != 1 or lines[0].parameters:
        raise ValueError(f"{part.name} needs one plain {name}")
    return lines[0].value


def _rule(part: Component) -> dict[str, str]:
    if not part.all("RRULE"):
        return {}
    pairs = [piece.partition("=") for piece in _one(part, "RRULE").split(";")]
    return {name: value for name, _, value in pairs}


def _locals(part: Component, start: dt.datetime) -> list[dt.datetime]:
    rule = _rule(part)
    if not rule:
        return [start]
    byday = _BYDAY.fullmatch(rule.get("BYDAY", ""))
    known = set(rule) <= {"FREQ", "BYMONTH", "BYDAY", "UNTIL"}
    if rule.get("FREQ") != "YEARLY" or not byday or not known or "BYMONTH" not in rule:
        raise ValueError(f"{part.name}: the rule is not yearly with one BYDAY")
    days = [
        _day(year, int(rule["BYMONTH"]), int(byday[1]), WEEKDAYS.index(byday[2]))
        for year in range(start.year, HORIZON)
    ]
    if days[0] != start.date():
        raise ValueError(f"{part.name}: DTSTART is not of its own rule")
    return [dt.datetime.combine(day, start.time()) for day in days]


def _day(year: int, month: int, ordinal: int, weekday: int) -> dt.date:
    weeks = [week[weekday] for week in calendar.monthcalendar(year, month)]
    days = [day for day in weeks if day]
    return dt.date(year, month, days[ordinal if ordinal < 0 else ordinal - 1])


@lru_cache(maxsize=128)
def changes(name: str, first_year: int, last_year: int) -> list[dt.datetime]:
    """Return the moments in those years at which the tz database's offset changes."""
    zone = ZoneInfo(name)
    found = []
    at = dt.datetime(first_year, 1, 1, tzinfo=dt.UTC)
    while at.year <= last_year:
        after = at + dt.timedelta(days=2)
        if at.astimezone(zone).utcoffset() != after.astimezone(zone).utcoffset():
            found.append(_change(zone, at, after))
        at = after
    return found


def _change(zone: ZoneInfo, low: dt.datetime, high: dt.datetime) -> dt.datetime:
    offset = low.astimezone(zone).utcoffset()
    seconds = range(1, int((high - low).total_seconds()) + 1)

    def is_changed(second: int) -> bool:
        moment = low + dt.timedelta(seconds=second)
        return moment.astimezone(zone).utcoffset() != offset

    first = bisect_right(seconds, False, key=is_changed)
    return low + dt.timedelta(seconds=seconds[first])
