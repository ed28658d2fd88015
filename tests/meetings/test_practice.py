"""Practice lets expect what nobody has decided yet, and nothing else."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetings.dates import Span, parse_span
from meetings.practice import Decided, Expected, Rhythm, expected_meetings
from tests.meetings.spans import spans

TODAY = dt.date(2026, 3, 15)


def make_rhythm(body="wgta", kind="regular", **fields) -> Rhythm:
    usual = {"month": 5, "every_years": 1, "anchor_year": 2006, "days": 2}
    return Rhythm(body, kind, **usual | fields)


def make_decided(text: str, body="wgta", kind="regular") -> Decided:
    return Decided(body, kind, parse_span(text))


def expected_spans(rhythms, *decided: str, today=TODAY, months=18) -> list[Span]:
    meetings = [make_decided(text) for text in decided]
    expected = expected_meetings(rhythms, meetings, today=today, months=months)
    return [meeting.span for meeting in expected]


def spans_of(*texts: str) -> list[Span]:
    return [parse_span(text) for text in texts]


def test_a_yearly_meeting_is_expected_in_its_month():
    expected = expected_meetings([make_rhythm()], [], today=TODAY)

    assert expected == [
        Expected("wgta", "regular", parse_span("May 2026"), 2),
        Expected("wgta", "regular", parse_span("May 2027"), 2),
    ]


def test_a_meeting_without_a_month_is_expected_in_its_year():
    rhythm = make_rhythm(month=None, days=None)

    expected = expected_meetings([rhythm], [], today=TODAY, months=9)

    assert expected == [Expected("wgta", "regular", parse_span("2026"), None)]


@pytest.mark.parametrize(
    ("today", "years"),
    [
        ((2026, 7, 1), ["2026", "2027"]),
        ((2026, 7, 2), ["2027"]),
        ((2026, 11, 23), ["2027"]),
        ((2027, 1, 2), ["2027", "2028"]),
    ],
)
def test_where_the_month_varies_a_year_is_expected_until_its_middle(today, years):
    rhythm = make_rhythm(month=None, days=None)

    expected = expected_meetings([rhythm], [], today=dt.date(*today), months=18)

    assert [meeting.span for meeting in expected] == [parse_span(y) for y in years]


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (dt.date(2026, 5, 31), ["May 2026", "May 2027"]),
        (dt.date(2026, 6, 1), ["May 2027"]),
    ],
)
def test_a_meeting_is_expected_until_its_month_is_over(today, expected):
    found = expected_spans([make_rhythm()], today=today, months=13)

    assert found == spans_of(*expected)


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (dt.date(2026, 3, 1), []),
        (dt.date(2026, 3, 2), ["May 2026"]),
        # February has no 31st: two months after 31 December is its last day.
        (dt.date(2025, 12, 31), []),
    ],
)
def test_a_meeting_is_expected_once_it_begins_within_the_months(today, expected):
    assert expected_spans([make_rhythm()], today=today, months=2) == spans_of(*expected)


def test_a_meeting_is_not_expected_before_its_anchor_year():
    rhythm = make_rhythm(anchor_year=2027)

    assert expected_spans([rhythm]) == spans_of("May 2027")


@pytest.mark.parametrize(
    ("every_years", "anchor_year", "expected"),
    [
        (2, 2006, ["May 2026", "May 2028", "May 2030"]),
        (2, 2009, ["May 2027", "May 2029", "May 2031"]),
        (5, 1955, ["May 2030"]),
    ],
)
def test_a_rhythm_keeps_its_cadence(every_years, anchor_year, expected):
    rhythm = make_rhythm(every_years=every_years, anchor_year=anchor_year)

    assert expected_spans([rhythm], months=63) == spans_of(*expected)


@pytest.mark.parametrize("decided", ["29 and 30 May 2026", "1–3 December 2026", "2026"])
def test_a_decided_meeting_of_the_year_replaces_the_expected_one(decided):
    assert expected_spans([make_rhythm()], decided) == spans_of("May 2027")


def test_a_decided_meeting_of_another_year_replaces_nothing():
    expected = expected_spans([make_rhythm()], "1 May 2025", "1 May 2028")

    assert expected == spans_of("May 2026", "May 2027")


@pytest.mark.parametrize(
    "other",
    [
        make_decided("1 May 2026", body="wgic"),
        make_decided("1 May 2026", kind="resumed"),
    ],
)
def test_a_decided_meeting_of_another_body_or_kind_replaces_nothing(other):
    expected = expected_meetings([make_rhythm()], [other], today=TODAY, months=12)

    assert [meeting.span for meeting in expected] == spans_of("May 2026")


def test_a_meeting_over_new_year_replaces_only_the_nearer_expectation():
    rhythm = make_rhythm(month=12)

    expected = expected_spans([rhythm], "30 December 2026–2 January 2027", months=24)

    assert expected == spans_of("December 2027")


@pytest.mark.parametrize(
    ("decided", "expected"),
    [
        (["10 June 2026"], ["August 2026"]),
        (["10 July 2026"], ["August 2026"]),
        (["1 September 2026"], ["June 2026"]),
        (["1 August 2026", "1 September 2026"], []),
        (["1 May 2026", "1 June 2026", "1 July 2026"], []),
    ],
)
def test_a_body_that_meets_twice_a_year_loses_one_expectation_for_each_meeting(
    decided, expected
):
    rhythms = [make_rhythm(month=8), make_rhythm(month=6)]

    assert expected_spans(rhythms, *decided, months=12) == spans_of(*expected)


CONFERENCE = make_rhythm(every_years=2, anchor_year=2009, month=10, days=5)


@pytest.mark.parametrize(
    ("decided", "expected"),
    [
        ([], ["October 2025", "October 2027"]),
        (["13–17 October 2025"], ["October 2027"]),
        (["15–19 December 2025"], ["October 2027"]),
        # Held late: the meeting of 2026 is the one that was due in 2025.
        (["16–20 November 2026"], ["October 2027"]),
        # Brought forward: 2025 has its own, so this is the one of 2027.
        (["13–17 October 2025", "16–20 November 2026"], []),
        # The meeting of 2024 is the one that was due in 2023.
        (["2–6 December 2024"], ["October 2025", "October 2027"]),
        (["2–6 December 2024", "7–11 December 2026"], ["October 2027"]),
    ],
)
def test_a_biennial_conference_that_moved_by_a_year_replaces_its_expectation(
    decided, expected
):
    today = dt.date(2025, 6, 1)

    assert expected_spans([CONFERENCE], *decided, today=today, months=36) == spans_of(
        *expected
    )


def test_a_congress_held_a_year_late_replaces_its_expectation():
    congress = make_rhythm(every_years=5, anchor_year=1955, month=4, days=6)

    expected = expected_spans([congress], "25–30 April 2026", months=60)

    assert expected == spans_of("April 2030")


def test_expected_meetings_are_sorted_by_day_and_then_by_body():
    rhythms = [
        make_rhythm("c", month=6),
        make_rhythm("b", month=None),
        make_rhythm(2, month=5),
        make_rhythm("a", month=5),
    ]

    expected = expected_meetings(rhythms, [], today=TODAY, months=9)

    assert [meeting.body for meeting in expected] == ["b", 2, "a", "c"]


@given(
    st.permutations([make_rhythm(month=6), make_rhythm(month=8), CONFERENCE]),
    st.lists(spans.map(lambda span: Decided("wgta", "regular", span)), max_size=5),
    st.dates(dt.date(1945, 1, 1), dt.date(2100, 12, 31)),
)
def test_expected_meetings_are_ahead_and_do_not_depend_on_order(
    rhythms, decided, today
):
    expected = expected_meetings(rhythms, decided, today=today)

    assert expected == expected_meetings(sorted(rhythms, key=str), decided, today=today)
    assert expected == sorted(expected, key=lambda meeting: meeting.span.first)
    assert all(meeting.span.last >= today for meeting in expected)
    assert len(expected) <= len(expected_meetings(rhythms, [], today=today))


@pytest.mark.parametrize(
    "fields", [{"every_years": 0}, {"month": 13}, {"month": 0}, {"days": 0}]
)
def test_a_rhythm_refuses_impossible_numbers(fields):
    with pytest.raises(ValueError, match=r"\.$"):
        make_rhythm(**fields)
