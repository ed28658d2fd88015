"""Rooms taken twice and sessions that overlap."""

import datetime as dt
from dataclasses import replace

import pytest

from agendas.checks import (
    CheckedBooking,
    CheckedSession,
    Finding,
    message,
    overlaps,
    room_clashes,
)
from tests.agendas.programmes import (
    COP,
    MONDAY_2023,
    SESSION_2023,
    TUESDAY_2023,
    WGTA,
    at,
    make_session,
    make_sitting,
)

# The programme of the sixth session of the Conference, 15–19 October 2012.
MONDAY_2012 = dt.date(2012, 10, 15)
SLOVENIA = "Slovenia / Netherlands / Belgium: Initiative for a multilateral instrument"


def test_room_clashes_finds_a_side_event_in_the_room_of_a_sitting():
    plenary = make_sitting(1, MONDAY_2012, room="Boardroom A", session="untoc-cop-6")
    lunch = CheckedBooking(
        "side-1",
        "boardroom  A",
        at(MONDAY_2012, "12:30"),
        at(MONDAY_2012, "14:00"),
        SLOVENIA,
    )

    [finding] = room_clashes([plenary], [lunch], {"untoc-cop-6": "Sixth session"})

    assert finding == Finding(
        "room_taken_twice",
        "side-1",
        {
            "room": "boardroom  A",
            "start": at(MONDAY_2012, "12:30"),
            "first": "Sixth session",
            "second": SLOVENIA,
        },
        "2012-10-15T12:30",
    )
    assert message(finding) == (
        "boardroom  A is taken twice on 15 October 2012, 12.30 p.m.: by “Sixth "
        f"session” and by “{SLOVENIA}”."
    )


def test_room_clashes_finds_every_two_that_share_a_room_and_a_time():
    sittings = [
        make_sitting(1, MONDAY_2012, "09:00", "18:00", room="M3"),
        make_sitting(2, MONDAY_2012, "10:00", "11:00", room="M3", session="other"),
        make_sitting(3, MONDAY_2012, "10:30", "12:00", room="M3"),
    ]

    findings = room_clashes(reversed(sittings))

    assert [
        (each.subject, each.values["first"], each.values["second"]) for each in findings
    ] == [
        (2, "session", "other"),
        (3, "session", "session"),
        (3, "other", "session"),
    ]


@pytest.mark.parametrize(
    "second",
    [
        make_sitting(2, MONDAY_2012, "13:00", "14:00", room="M3"),
        make_sitting(2, MONDAY_2012, "10:00", "13:00", room="M7"),
        make_sitting(2, MONDAY_2012, "12:00", "11:00", room="M3"),
        make_sitting(2, dt.date(2012, 10, 16), "10:00", "13:00", room="M3"),
    ],
)
def test_room_clashes_finds_none_for_another_room_or_time(second):
    assert room_clashes([make_sitting(1, MONDAY_2012, room="M3"), second]) == []


@pytest.mark.parametrize("room", [None, "", " "])
def test_room_clashes_ignores_what_has_no_room(room):
    sittings = [make_sitting(key, MONDAY_2012, room=room) for key in (1, 2)]

    assert room_clashes(sittings) == []


def make_other(first=MONDAY_2023, last=TUESDAY_2023, **fields) -> CheckedSession:
    known = {"slug": "other", "title": "Other meeting", "parents": (COP,)}
    return make_session(first, last, **known | fields)


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"bodies": (WGTA,), "parents": ()},
        {"bodies": (COP,), "parents": ()},
        {"first": dt.date(2023, 5, 30), "last": dt.date(2023, 6, 2)},
        {"family": frozenset({"untoc-cop-12"})},
    ],
)
def test_overlaps_finds_a_session_of_a_related_body(fields):
    other = make_other(**fields)

    findings = overlaps(SESSION_2023, [other])

    values = {
        "title": "Fourteenth meeting of the Working Group",
        "other": "Other meeting",
        "first": other.first,
        "last": other.last,
    }
    assert findings == [Finding("sessions_overlap", f"{WGTA}-14", values)]


@pytest.mark.parametrize(
    "fields",
    [
        {"parents": ("uncac-cosp",)},
        {"first": dt.date(2023, 5, 31), "last": dt.date(2023, 6, 2)},
        {"first": dt.date(2023, 5, 25), "last": dt.date(2023, 5, 28)},
        {"precision": "week"},
        {"family": frozenset({f"{WGTA}-14"})},
        {"family": frozenset({"untoc-cop-11"})},
        {"slug": "untoc-cop-11"},
        {"slug": f"{WGTA}-14"},
    ],
)
def test_overlaps_finds_none_in_the_family_or_elsewhere(fields):
    session = replace(SESSION_2023, family=frozenset({"untoc-cop-11"}))

    assert overlaps(session, [make_other(**fields)]) == []


def test_overlaps_come_in_the_order_of_their_days():
    later = make_other(slug="a", first=TUESDAY_2023)
    earlier = make_other(slug="b")

    findings = overlaps(SESSION_2023, [later, earlier])

    assert [each.values["first"] for each in findings] == [MONDAY_2023, TUESDAY_2023]
