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
from tests.meetings.test_ical import FEED, SESSION, SITTING, lines, sittings, uids


def test_of_two_entries_with_one_uid_the_first_stays_in_its_place():
    other = replace(SESSION, title="The same under another name")

    written = build_calendar(FEED, [SESSION, SITTING, other])

    assert written == build_calendar(FEED, [SESSION, SITTING])


def test_beyond_a_thousand_events_the_earliest_are_left_out_and_a_note_says_so():
    given = sittings(MAX_EVENTS + 2)[::-1]

    written = build_calendar(replace(FEED, cut_note="Older ones are left out."), given)

    assert uids(written) == [entry.uid for entry in given[:-2]]
    assert lines(written, "X-WR-CALDESC") == [
        r"X-WR-CALDESC:All meetings\nOlder ones are left out."
    ]
    assert check_bytes(written) == []


def test_a_feed_that_is_whole_has_no_note():
    feed = replace(FEED, cut_note="Older ones are left out.")

    assert build_calendar(feed, [SESSION]) == build_calendar(FEED, [SESSION])


def test_beyond_a_megabyte_the_earliest_are_left_out():
    given = sittings(200, description="x" * 10_000)

    written = build_calendar(FEED, given)

    kept = uids(written)
    one = len(build_event(given[-1]))
    assert kept == [entry.uid for entry in given[-len(kept) :]]
    assert MAX_BYTES - 2 * one < len(written) <= MAX_BYTES
    assert check_bytes(written) == []


def test_a_sitting_does_not_name_a_session_that_was_left_out():
    parent = replace(SESSION, start=dt.date(2022, 12, 1), end=dt.date(2022, 12, 2))
    given = sittings(MAX_EVENTS, related_to=(parent.uid,))

    written = build_calendar(FEED, [parent, *given])

    assert lines(written, "RELATED-TO", "UID:session") == []
