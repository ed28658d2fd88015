"""VTIMEZONE by rule, as Outlook, Apple and Thunderbird read it (RFC 5545 3.6.5).

    BEGIN:DAYLIGHT
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0200
    TZNAME:CEST
    DTSTART:19960331T020000
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
    END:DAYLIGHT

DTSTART is on the clocks *before* the change (3.6.5: in terms of TZOFFSETFROM). A rule
is yearly with one BYDAY (MS-OXCICAL 2.1.3.1.1.19). Where the changes follow no such
rule (Ramadan; "the day after the last Thursday"), each is an observance of its own:
never RDATE, of which ical.js reads only the first date.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from zoneinfo import ZoneInfo

from meetings.ical.lines import content_line, text_line

# The years in which changes are looked for; one more than events may have, each side.
FIRST_YEAR, LAST_YEAR = 1944, 2101
STEP = dt.timedelta(days=3)  # since 1944 no zone changed twice within 7 days
SHORTEST_RULE = 3  # onsets; two in a row are as easily chance
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class Onset:
    """A moment at which the clocks of a zone change."""

    at: dt.datetime  # UTC
    before: dt.timedelta  # offset from UTC
    after: dt.timedelta
    name: str  # "CEST"
    daylight: bool

    @property
    def local(self) -> dt.datetime:
        """The moment on the clocks before the change, naive."""
        return (self.at + self.before).replace(tzinfo=None)

    @property
    def kind(self) -> tuple:
        """What all onsets of one rule have in common, beside the day."""
        local = self.local
        return (
            *(local.month, local.weekday(), local.time()),
            *(self.before, self.after, self.name, self.daylight),
        )

    @property
    def ordinals(self) -> set[int]:
        """Which weekday of its month this is: {1}, {4, -1}, {5, -1} …"""
        local = self.local
        last = (local + 7 * DAY).month != local.month
        return {(local.day - 1) // 7 + 1} | ({-1} if last else set())


@dataclass
class Rule:
    """Onsets on the same weekday of the same month in years that follow each other."""

    onsets: list[Onset]
    ordinals: set[int]

    def follows(self, onset: Onset) -> bool:
        """Whether `onset` is of this rule, a year before its first."""
        first = self.onsets[0]
        return (
            onset.kind == first.kind
            and onset.local.year == first.local.year - 1
            and bool(self.ordinals & onset.ordinals)
        )

    def prepend(self, onset: Onset) -> None:
        self.onsets.insert(0, onset)
        self.ordinals &= onset.ordinals

    @property
    def is_open(self) -> bool:
        """Whether it holds to the end of the years looked at, and so for good."""
        return self.is_yearly and self.onsets[-1].local.year == LAST_YEAR

    @property
    def is_yearly(self) -> bool:
        return len(self.onsets) >= SHORTEST_RULE


@lru_cache(maxsize=256)
def vtimezone(zone_name: str, years: tuple[int, int]) -> bytes:
    """Return the VTIMEZONE of an IANA zone, right from a year before to a year after.

    `years` are the first and the last year of the events, 1945 to 2100. The text
    depends on them only where the zone's rules changed in between. Raises
    ZoneInfoNotFoundError for a name that is none.
    """
    first, last = (min(max(year, FIRST_YEAR + 1), LAST_YEAR - 1) for year in years)
    start = dt.datetime(first - 1, 1, 1, tzinfo=dt.UTC)
    end = dt.datetime(last + 2, 1, 1, tzinfo=dt.UTC)
    observances = list(_observances(zone_name, start, end))
    return b"".join(
        [
            content_line("BEGIN:VTIMEZONE"),
            content_line(f"TZID:{zone_name}"),
            *observances,
            content_line("END:VTIMEZONE"),
        ]
    )


def _observances(name: str, start: dt.datetime, end: dt.datetime) -> Iterator[bytes]:
    """Yield what is needed to know the offset at any moment from `start` to `end`."""
    onsets, rules = _changes(name)
    earlier = [onset for onset in onsets if onset.at <= start]
    within = [onset for onset in onsets if start < onset.at < end]
    if not within or not earlier:
        yield _constant(ZoneInfo(name), start)
    if not within:
        return
    wanted = {onset.at for onset in [*earlier[-1:], *within]}
    used = [rule for rule in rules if wanted & {onset.at for onset in rule.onsets}]
    # Two rules that hold for good are told from the year in which both do.
    aligned = max(rule.onsets[0].local.year for rule in used)
    if earlier:
        aligned = min(aligned, earlier[-1].local.year)
    for rule in used:
        if all(each.is_open for each in used):
            yield _yearly([o for o in rule.onsets if o.local.year >= aligned], rule)
        elif rule.is_yearly:
            yield _yearly(rule.onsets, rule)
        else:
            yield from (_single(o) for o in rule.onsets if o.at in wanted)


@lru_cache(maxsize=64)
def _changes(name: str) -> tuple[list[Onset], list[Rule]]:
    """Return the changes of a zone's offset, and the same as rules, by first onset."""
    onsets = list(_onsets(ZoneInfo(name)))
    rules: list[Rule] = []
    # Backwards, so that a rule of today reaches as far back as it can: London's last
    # Sundays of October 1996 to 1998 were the fourth ones too, as those before.
    for onset in reversed(onsets):
        for rule in reversed(rules):
            if rule.follows(onset):
                rule.prepend(onset)
                break
        else:
            rules.append(Rule([onset], onset.ordinals))
    return onsets, sorted(rules, key=lambda rule: rule.onsets[0].at)


def _onsets(zone: ZoneInfo) -> Iterator[Onset]:
    """Yield the changes of the offset from FIRST_YEAR to LAST_YEAR."""
    at = dt.datetime(FIRST_YEAR, 1, 1, tzinfo=dt.UTC)
    end = dt.datetime(LAST_YEAR + 1, 1, 1, tzinfo=dt.UTC)
    offset = _offset(at, zone)
    while at < end:
        following = min(at + STEP, end)
        changed = _offset(following, zone)
        if changed != offset:
            yield _onset(zone, at, following)
        at, offset = following, changed


def _onset(zone: ZoneInfo, before: dt.datetime, after: dt.datetime) -> Onset:
    """Return the one change between two moments, found by halving, to the second."""
    old = _offset(before, zone)
    while after - before > dt.timedelta(seconds=1):
        middle = before + (after - before) // 2
        middle = middle.replace(microsecond=0)
        if _offset(middle, zone) == old:
            before = middle
        else:
            after = middle
    early, late = before.astimezone(zone), after.astimezone(zone)
    # Not by dst() of the later side alone: Morocco's and Ireland's is negative.
    seasonal = bool(early.dst() or late.dst())
    forward = late.utcoffset() > early.utcoffset()
    return Onset(
        at=after,
        before=early.utcoffset(),
        after=late.utcoffset(),
        name=late.tzname(),
        daylight=seasonal and forward,
    )


def _offset(moment: dt.datetime, zone: ZoneInfo) -> dt.timedelta:
    return moment.astimezone(zone).utcoffset()


def _constant(zone: ZoneInfo, start: dt.datetime) -> bytes:
    """Return one STANDARD with the offset that holds at `start`."""
    local = start.astimezone(zone)
    offset = local.utcoffset()
    since = min(dt.datetime(1970, 1, 1, tzinfo=dt.UTC), start - DAY)
    return _observance("STANDARD", offset, offset, local.tzname(), since)


def _single(onset: Onset) -> bytes:
    kind = "DAYLIGHT" if onset.daylight else "STANDARD"
    return _observance(kind, onset.before, onset.after, onset.name, onset.local)


def _yearly(onsets: Sequence[Onset], rule: Rule) -> bytes:
    """Return a rule as one observance that starts with the first of `onsets`."""
    first, last = onsets[0], onsets[-1]
    ordinal = min(rule.ordinals)  # the last Sunday rather than the fourth
    weekday = WEEKDAYS[first.local.weekday()]
    recurrence = f"FREQ=YEARLY;BYMONTH={first.local.month};BYDAY={ordinal}{weekday}"
    if not rule.is_open:
        # A day later than the last onset: readers that compare UNTIL (UTC) with local
        # times would lose it in zones east of Greenwich.
        recurrence += f";UNTIL={last.at + DAY:%Y%m%dT%H%M%S}Z"
    kind = "DAYLIGHT" if first.daylight else "STANDARD"
    return _observance(
        kind, first.before, first.after, first.name, first.local, recurrence
    )


def _observance(
    kind: str,
    before: dt.timedelta,
    after: dt.timedelta,
    name: str,
    since: dt.datetime,
    recurrence: str = "",
) -> bytes:
    lines = [
        content_line(f"BEGIN:{kind}"),
        content_line(f"TZOFFSETFROM:{_utc_offset(before)}"),
        content_line(f"TZOFFSETTO:{_utc_offset(after)}"),
        text_line("TZNAME", name),
        content_line(f"DTSTART:{since:%Y%m%dT%H%M%S}"),
    ]
    if recurrence:
        lines.append(content_line(f"RRULE:{recurrence}"))
    return b"".join([*lines, content_line(f"END:{kind}")])


def _utc_offset(offset: dt.timedelta) -> str:
    """Return an offset such as "+0545", with seconds only where there are any."""
    seconds = int(offset.total_seconds())
    sign = "-" if seconds < 0 else "+"
    minutes, seconds = divmod(abs(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{sign}{hours:02}{minutes:02}" + (f"{seconds:02}" if seconds else "")
