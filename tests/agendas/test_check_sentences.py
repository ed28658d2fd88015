"""The sentences of the findings, and that each has its fault."""

import datetime as dt
from dataclasses import replace

import pytest

from agendas.checks import (
    HINTS,
    SENTENCES,
    CheckedBooking,
    Finding,
    check_session,
    message,
    overlaps,
    room_clashes,
)
from tests.agendas.programmes import (
    EVERY_ITEM_2022,
    HOLIDAYS,
    ITEMS_TA,
    MAY_DAY,
    SATURDAY,
    WGTA,
    WORKDAY,
    at,
    make_entry,
    make_session,
    make_sitting,
)


def test_message_asks_the_translator_and_the_display_of_values():
    finding = Finding("sitting_on_rest_day", 1, {"start": at(SATURDAY, "10:00")})

    said = message(
        finding,
        translate={SENTENCES["sitting_on_rest_day"]: "Samedi : %(start)s."}.get,
        display=lambda value: value.isoformat()[:10],
    )

    assert said == "Samedi : 2026-04-25."


@pytest.mark.parametrize(
    ("clock", "printed"),
    [
        ("00:00", "midnight"),
        ("00:30", "12.30 a.m."),
        ("10:00", "10 a.m."),
        ("12:00", "noon"),
        ("13:05", "1.05 p.m."),
    ],
)
def test_message_prints_moments_as_the_united_nations_do(clock, printed):
    finding = Finding("sitting_on_rest_day", 1, {"start": at(SATURDAY, clock)})

    assert message(finding) == (
        f"The sitting of 25 April 2026, {printed} is on a weekend."
    )


def test_a_programme_with_every_fault_is_told_in_every_sentence():
    renamed = make_entry(ITEMS_TA["i2"], "Environment")
    report, opening = make_entry(ITEMS_TA["i7"]), make_entry(ITEMS_TA["i1a"])
    rows = [replace(report, is_continued=True), renamed, renamed, opening]
    said = {
        opening.title: "The meeting will be opened on 26 April 2026.",
        report.title: "On 27 April 2026, document CTOC/COP/WG.2/2026/9 will be"
        " introduced.",
    }
    items = [
        replace(item, annotation=said.get(item.title, item.annotation))
        for item in EVERY_ITEM_2022
    ]
    sittings = [
        make_sitting(1, SATURDAY, "10:00", "13:00", *rows, room="M7"),
        make_sitting(2, MAY_DAY, "13:00", "10:00"),
        replace(make_sitting(3, WORKDAY, room="M7"), end=at(MAY_DAY, "10:00")),
        make_sitting(4, dt.date(2026, 5, 6), "10:00", "11:00"),
    ]
    days = HOLIDAYS | {dt.date(2026, 4, 29): "A holiday"}
    session = make_session(SATURDAY, dt.date(2026, 5, 3), mode="online")
    session = replace(session, meetings_allotted=3, bodies=(WGTA,), listed=frozenset())
    other = replace(session, slug="other")
    booking = CheckedBooking("b", "M7", sittings[0].start, sittings[0].end, "Launch")

    findings = [
        *check_session(session, sittings, items, days),
        *room_clashes(sittings, [booking]),
        *overlaps(session, [other]),
    ]

    assert {each.code for each in findings} == set(SENTENCES)
    assert [message(each) for each in findings if "%(" in message(each)] == []
    assert set(SENTENCES) > HINTS
