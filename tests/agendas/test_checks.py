"""The programmes of 2012, 2022 and 2023 as they were printed, and with faults."""

import datetime as dt
from dataclasses import replace

import pytest

from agendas.checks import (
    HINTS,
    CheckedEntry,
    CheckedItem,
    CheckedSitting,
    Finding,
    check_session,
    continued_flags,
    message,
)
from tests.agendas.programmes import (
    COP,
    EVERY_ITEM_2022,
    HOLIDAYS,
    ITEMS_2023,
    ITEMS_IC,
    MAY_DAY,
    MEANT_2023,
    MONDAY_2023,
    PRINTED_2023,
    SATURDAY,
    SESSION_2022,
    SESSION_2023,
    SITTINGS_2022,
    SUNDAY,
    TUESDAY_2023,
    WGTA,
    WORKDAY,
    at,
    entries_2023,
    make_entry,
    make_items,
    make_session,
    make_sitting,
    sitting_2022,
)


def check_2023(sittings, holidays=None, **fields):
    session = replace(SESSION_2023, **fields)
    return check_session(session, sittings, list(ITEMS_2023.values()), holidays or {})


def test_the_programme_of_2023_as_printed_has_the_hint_of_the_shifted_afternoon():
    [finding] = check_2023(PRINTED_2023)

    assert finding == Finding(
        "continued_where_it_began",
        2,
        {
            "start": at(MONDAY_2023, "15:00"),
            "number": "2",
            "title": "Matters pertaining to the Mechanism for the Review",
        },
        "2023-05-29T15:00",
    )
    assert message(finding) == (
        "Item 2, “Matters pertaining to the Mechanism for the Review”, is continued in "
        "the sitting of 29 May 2023, 3 p.m., in which it begins: perhaps this row "
        "opens the next sitting."
    )


def test_the_programme_of_2023_as_meant_has_no_findings():
    assert check_2023(MEANT_2023) == []


def test_continued_flags_are_those_that_were_printed_in_2023():
    flags = continued_flags(reversed(PRINTED_2023))

    assert [place for place, continued in flags.items() if continued] == [
        (2, 1),
        (3, 0),
    ]
    assert len(flags) == 8


def test_continued_flags_take_an_iterator_and_no_order_of_it():
    assert continued_flags(iter(MEANT_2023)) == continued_flags(MEANT_2023[::-1])


def test_a_row_without_an_item_is_never_continued():
    row = CheckedEntry(COP, "", None, "Working Group on International Cooperation", "")
    sittings = [
        make_sitting(1, MONDAY_2023, "10:00", "13:00", row),
        make_sitting(2, MONDAY_2023, "15:00", "18:00", row),
    ]

    assert continued_flags(sittings) == {(1, 0): False, (2, 0): False}


def check_2022(sittings):
    return check_session(SESSION_2022, sittings, EVERY_ITEM_2022, {})


def outline(findings):
    """The code, subject and item number of each finding."""
    return [(each.code, each.subject, each.values.get("number")) for each in findings]


def test_the_programme_of_2022_has_only_the_hint_of_its_shifted_monday():
    findings = check_2022(SITTINGS_2022)

    assert outline(findings) == [("continued_where_it_began", 2, "2")]


def test_continued_flags_of_2022_hold_for_both_columns_of_a_joint_item():
    flags = continued_flags(SITTINGS_2022)

    assert [place for place, continued in flags.items() if continued] == [
        (2, 1),
        (4, 0),
        (4, 1),
        (6, 0),
        (9, 0),
        (9, 1),
    ]


def test_a_joint_item_that_one_body_takes_up_alone_is_found():
    alone = [*SITTINGS_2022[:3], sitting_2022(4, 24, "15:00", "", "2")]

    found = check_2022([*alone, *SITTINGS_2022[4:]])[-1]

    assert found == Finding(
        "joint_item_of_one_body_only",
        4,
        {
            "start": at(dt.date(2022, 5, 24), "15:00"),
            "number": "2",
            "title": "Crimes that affect the environment",
            "missing": "3",
        },
        "2022-05-24T15:00",
    )


def test_a_joint_item_may_stand_in_two_sittings_that_start_together():
    apart = [
        sitting_2022("4 ic", 24, "15:00", "3"),
        sitting_2022("4 ta", 24, "15:00", "", "2"),
    ]

    findings = check_2022(SITTINGS_2022[:3] + apart + SITTINGS_2022[4:])

    assert [each.code for each in findings] == [
        "more_sittings_than_allotted",
        "continued_where_it_began",
    ]


def test_a_joint_item_that_nobody_takes_up_is_found_once():
    without = [*SITTINGS_2022[:2], *SITTINGS_2022[4:]]

    findings = check_2022(without)

    assert outline(findings) == [
        ("item_never_taken_up", ITEMS_IC["i3"].key, "3"),
        ("continued_where_it_began", 2, "2"),
    ]


# The provisional agenda of 17 and 18 October 2012: short titles in the timetable.
WEDNESDAY_2012, THURSDAY_2012 = dt.date(2012, 10, 17), dt.date(2012, 10, 18)
ITEMS_2012 = make_items(
    WGTA,
    i1="Organizational matters",
    i1a="Opening of the meeting",
    i1b="Adoption of the agenda and organization of work",
    i2="Follow-up to the recommendations adopted by the Working Group",
    i6="Recommendations and outcomes of the meetings of the expert group",
    i7="Application of the United Nations Convention against Transnational Organized "
    "Crime",
    i8="Other matters",
)


def test_the_titles_of_2012_that_differ_from_the_agenda_are_hints():
    plain = [make_entry(ITEMS_2012[name]) for name in ("i1a", "i1b", "i2", "i8")]
    six = make_entry(
        ITEMS_2012["i6"],
        "Consideration of the recommendations and outcomes of the meetings of the "
        "expert group",
    )
    seven = make_entry(
        ITEMS_2012["i7"], "Application of the Organized Crime Convention"
    )
    sittings = [
        make_sitting(1, WEDNESDAY_2012, "10:00", "13:00", *plain),
        make_sitting(2, THURSDAY_2012, "10:00", "13:00", six, seven),
        make_sitting(3, THURSDAY_2012, "15:00", "18:00", six),
    ]
    session = make_session(WEDNESDAY_2012, THURSDAY_2012)

    findings = check_session(session, sittings, list(ITEMS_2012.values()), {})

    assert outline(findings) == [("title_differs", 2, "6"), ("title_differs", 2, "7")]
    assert message(findings[1]) == (
        "The timetable calls item 7 “Application of the Organized Crime Convention”, "
        "the agenda “Application of the United Nations Convention against "
        "Transnational Organized Crime”."
    )
    assert {each.code for each in findings} <= HINTS


@pytest.mark.parametrize("printed", ["", "Other matters.", " Other\u00a0 matters;"])
def test_a_title_differs_by_its_words_alone(printed):
    entry = make_entry(ITEMS_2023["i4"], printed)
    sittings = [*MEANT_2023, make_sitting(5, MONDAY_2023, "18:00", "19:00", entry)]

    assert check_2023(sittings, meetings_allotted=5) == []


@pytest.mark.parametrize(
    ("taken", "missing"),
    [
        (["i1a", "i2", "i3", "i4", "i5"], ["1 (b)"]),
        (["i1", "i2", "i3", "i4", "i5"], []),
        (["i2", "i3"], ["1", "4", "5"]),
        ([], []),
    ],
)
def test_items_never_taken_up_are_found_at_the_highest_that_is_missing(taken, missing):
    sitting = make_sitting(1, MONDAY_2023, "10:00", "13:00", *entries_2023(*taken))

    findings = check_2023([sitting])

    assert findings == [
        Finding(
            "item_never_taken_up",
            f"{WGTA} {number}",
            {
                "number": number,
                "title": next(
                    item.title for item in ITEMS_2023.values() if item.number == number
                ),
            },
            WGTA,
        )
        for number in missing
    ]


def test_a_third_level_stands_for_the_levels_above_it_and_they_for_it():
    numbers = ["1", "1 (a)", "1 (a) (i)", "1 (a) (ii)", "1 (b)", "1 (b) (i)"]
    items = [
        CheckedItem(WGTA, number, number, number, has_children=number[-2:] != "i)")
        for number in numbers
    ]
    sitting = make_sitting(1, MONDAY_2023, "10:00", "13:00", make_entry(items[2]))
    session = make_session(MONDAY_2023, TUESDAY_2023)

    findings = check_session(session, [sitting], items, {})

    assert [each.subject for each in findings] == ["1 (a) (ii)", "1 (b)"]


def test_two_missing_items_of_one_number_are_both_found():
    items = [CheckedItem(WGTA, "2", key, f"Title {key}") for key in ("x", "y")]
    sitting = make_sitting(1, MONDAY_2023, "10:00", "13:00", *entries_2023("i1"))
    session = make_session(MONDAY_2023, TUESDAY_2023)

    findings = check_session(session, [sitting], items, {})

    assert [each.subject for each in findings] == ["x", "y"]


@pytest.mark.parametrize(("allotted", "count"), [(3, 1), (4, 0), (None, 0), (0, 1)])
def test_more_sittings_than_allotted_are_found(allotted, count):
    findings = check_2023(MEANT_2023, meetings_allotted=allotted)

    values = {"planned": 4, "allotted": allotted}
    expected = Finding("more_sittings_than_allotted", f"{WGTA}-14", values)
    assert findings == [expected] * count


@pytest.mark.parametrize(
    ("day", "start", "end", "fields", "codes"),
    [
        (WORKDAY, "10:00", "13:00", {}, []),
        (WORKDAY, "13:00", "13:00", {}, ["sitting_ends_before_it_starts"]),
        (WORKDAY, "13:00", "10:00", {}, ["sitting_ends_before_it_starts"]),
        (WORKDAY, "10:00", "12:00", {"mode": "online"}, []),
        (WORKDAY, "10:00", "12:01", {"mode": "hybrid"}, ["remote_sitting_too_long"]),
        (WORKDAY, "10:00", "12:01", {"mode": "in_person"}, []),
        (MAY_DAY, "10:00", "13:00", {}, ["sitting_on_holiday"]),
        (SUNDAY, "10:00", "13:00", {}, ["sitting_on_rest_day"]),
        (SUNDAY, "10:00", "13:00", {"rest_days": frozenset()}, []),
        (dt.date(2026, 5, 4), "10:00", "13:00", {}, ["sitting_outside_session"]),
        (dt.date(2026, 5, 4), "10:00", "13:00", {"precision": "week"}, []),
    ],
)
def test_the_times_of_a_sitting_are_checked(day, start, end, fields, codes):
    session = make_session(dt.date(2026, 4, 20), MAY_DAY, **fields)
    # the session's own last day off would be told too, had it no sitting
    holidays = HOLIDAYS if day == MAY_DAY else {}

    findings = check_session(session, [make_sitting(7, day, start, end)], [], holidays)

    where = f"{day}T{start}"
    assert [(each.code, each.subject, each.where) for each in findings] == [
        (code, 7, where) for code in codes
    ]


@pytest.mark.parametrize(
    ("end", "codes"),
    [
        (at(WORKDAY + dt.timedelta(days=1), "00:00"), []),
        (at(WORKDAY + dt.timedelta(days=1), "00:01"), ["sitting_crosses_midnight"]),
    ],
)
def test_a_sitting_may_end_at_midnight_but_not_after(end, codes):
    sitting = replace(make_sitting(1, WORKDAY, "15:00"), end=end)
    session = make_session(WORKDAY, MAY_DAY)

    findings = check_session(session, [sitting], [], {})

    assert [each.code for each in findings] == codes


def test_the_day_of_a_sitting_is_that_of_its_place():
    doha_morning = dt.datetime(2026, 4, 29, 22, 30, tzinfo=dt.UTC)
    sitting = CheckedSitting(1, "s", doha_morning, doha_morning + dt.timedelta(hours=1))
    session = make_session(WORKDAY, WORKDAY, zone="Asia/Qatar")

    assert check_session(session, [sitting], [], {}) == []


@pytest.mark.parametrize(
    ("first", "last", "fields", "expected"),
    [
        (SATURDAY, WORKDAY, {}, [("session_on_rest_day", {"day": SATURDAY})]),
        (SATURDAY, WORKDAY, {"rest_days": frozenset()}, []),
        (SATURDAY, WORKDAY, {"precision": "month"}, []),
        # a weekend in the middle is no mistake
        (dt.date(2026, 4, 22), WORKDAY, {}, []),
        (
            WORKDAY,
            MAY_DAY,
            {},
            [("session_on_holiday", {"day": MAY_DAY, "holiday": "Labour Day"})],
        ),
    ],
)
def test_the_days_of_a_session_are_checked(first, last, fields, expected):
    findings = check_session(make_session(first, last, **fields), [], [], HOLIDAYS)

    assert findings == [Finding(code, "session", values) for code, values in expected]


def test_a_session_day_is_not_told_again_when_its_sitting_is():
    sittings = [make_sitting(1, SATURDAY), make_sitting(2, MAY_DAY)]
    session = make_session(SATURDAY, MAY_DAY)

    findings = check_session(session, sittings, [], HOLIDAYS)

    assert [each.code for each in findings] == [
        "sitting_on_rest_day",
        "sitting_on_holiday",
    ]
