"""How much a feed holds, and how fast it is written."""

import datetime as dt
from dataclasses import replace

from meetings.ical import (
    MAX_BYTES,
    MAX_EVENTS,
    build_calendar,
    build_event,
)
from tests.feeds.points import check_bytes
from tests.meetings.test_ical import (
    FEED,
    SESSION,
    SITTING,
    VIENNA,
    lines,
    sittings,
    uids,
)


def test_of_two_entries_with_one_uid_the_first_stays_in_its_place():
    other = replace(SESSION, title="The same under another name")

    written = build_calendar(FEED, [SESSION, SITTING, other])

    assert written == build_calendar(FEED, [SESSION, SITTING])


def day(number: int) -> int:
    """The seconds at which that day of `sittings` begins."""
    first = dt.datetime(2023, 1, 1, tzinfo=VIENNA)
    return int((first + number * dt.timedelta(days=1)).timestamp())


def notes(written: bytes) -> list[str]:
    return lines(written, "X-WR-CALDESC")


NOTED = replace(FEED, cut_note="Older ones.", far_note="Far ones.")


def test_beyond_a_thousand_events_the_oldest_that_are_over_have_no_room():
    given = sittings(MAX_EVENTS + 2)[::-1]

    written = build_calendar(replace(NOTED, over_before=day(10)), given)

    assert uids(written) == [entry.uid for entry in given[:-2]]
    assert notes(written) == [r"X-WR-CALDESC:All meetings\nOlder ones."]
    assert check_bytes(written) == []


def test_once_nothing_is_over_any_more_what_is_farthest_ahead_has_no_room():
    given = sittings(MAX_EVENTS + 20)

    written = build_calendar(replace(NOTED, over_before=day(10)), given)

    assert uids(written) == [entry.uid for entry in given[10:-10]]
    assert notes(written) == [r"X-WR-CALDESC:All meetings\nFar ones."]


def test_what_ends_today_is_not_over():
    yesterday, today = sittings(2)
    days = [
        replace(SESSION, uid=f"session-{n}@x.example", start=last, end=last)
        for n, last in [(1, dt.date(2023, 1, 1)), (2, dt.date(2023, 1, 2))]
    ]
    ahead = sittings(MAX_EVENTS + 2)[4:]

    written = build_calendar(
        replace(NOTED, over_before=day(1)), [yesterday, today, *days, *ahead]
    )

    assert len(ahead) == MAX_EVENTS - 2
    assert uids(written) == [today.uid, days[1].uid, *(each.uid for each in ahead)]
    assert notes(written) == [r"X-WR-CALDESC:All meetings\nOlder ones."]


def test_a_feed_that_is_whole_has_no_note():
    feed = replace(FEED, cut_note="Older ones are left out.")

    assert build_calendar(feed, [SESSION]) == build_calendar(FEED, [SESSION])


def test_beyond_a_megabyte_the_oldest_that_are_over_have_no_room():
    given = sittings(200, description="x" * 10_000)

    written = build_calendar(replace(FEED, over_before=day(190)), given)

    kept = uids(written)
    one = len(build_event(given[-1]))
    assert kept == [entry.uid for entry in given[-len(kept) :]]
    assert MAX_BYTES - 2 * one < len(written) <= MAX_BYTES
    assert check_bytes(written) == []


def test_beyond_a_megabyte_the_nearest_to_come_stay():
    given = sittings(200, description="x" * 10_000)

    written = build_calendar(replace(FEED, over_before=day(20)), given)

    kept = uids(written)
    assert kept == [entry.uid for entry in given[20 : 20 + len(kept)]]
    assert MAX_BYTES - 11_000 * 2 < len(written) <= MAX_BYTES


def test_a_sitting_does_not_name_a_session_that_was_left_out():
    parent = replace(SESSION, start=dt.date(2022, 12, 1), end=dt.date(2022, 12, 2))
    given = sittings(MAX_EVENTS, related_to=(parent.uid,))

    written = build_calendar(replace(FEED, over_before=day(0)), [parent, *given])

    assert lines(written, "RELATED-TO", "UID:session") == []
