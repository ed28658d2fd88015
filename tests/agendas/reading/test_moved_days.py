"""Meetings that were moved: the days of now, and those of before."""

import pytest

from agendas.reading import read_text
from agendas.reading.results import Meeting

NOW = "2027-09-06/2027-09-08"
BEFORE = "2027-03-01/2027-03-03"
BOTH = {
    "en": [
        "Postponed from 1–3 March to 6–8 September",
        "1–3 March, postponed to 6–8 September",
        "6–8 September (originally scheduled for 1–3 March)",
        "6–8 September, originally 1–3 March",
        "Originally 1–3 March, now 6–8 September",
        "6–8 September instead of 1–3 March",
    ],
    "fr": [
        "Reportée du 1–3 mars au 6–8 septembre",
        "1–3 mars, reportée au 6–8 septembre",
        "6-8 septembre (initialement prévue du 1er au 3 mars)",
        "6–8 septembre, au lieu du 1–3 mars",
    ],
    "es": [
        "aplazada del 1 al 3 de marzo al 6 a 8 de septiembre",
        "6–8 de septiembre, inicialmente prevista para el 1–3 de marzo",
        "6 a 8 de septiembre (fechas originales: 1 a 3 de marzo)",
    ],
    "ru": [
        "перенесена с 1–3 марта на 6–8 сентября",
        "6–8 сентября (первоначально 1–3 марта)",
        "6–8 сентября вместо 1–3 марта",
    ],
    "zh": [
        "从3月1日至3日推迟至9月6日至8日",
        "3月1日至3日改至9月6日至8日",
        "9月6日至8日（原定3月1日至3日）",
    ],
    "ar": [
        "أجل من 1-3 آذار/مارس إلى 6-8 أيلول/سبتمبر",
        "6-8 أيلول/سبتمبر (التاريخ الأصلي: 1-3 آذار/مارس)",
        "6-8 أيلول/سبتمبر بدلا من 1-3 آذار/مارس",
    ],
}
NOW_ALONE = [
    "postponed to 6–8 September",
    "New dates: 6–8 September",
    "Reportée au 6–8 septembre",
    "aplazada al 6–8 de septiembre",
    "перенесена на 6–8 сентября",
    "推迟至9月6日至8日",
    "مؤجل إلى 6-8 أيلول/سبتمبر",
]


@pytest.mark.parametrize("days", [days for each in BOTH.values() for days in each])
def test_days_of_now_and_days_of_before_are_told_apart(days):
    meeting, problems = _read(days)
    assert (_now(meeting), _before(meeting), problems) == (NOW, BEFORE, [])


@pytest.mark.parametrize("days", NOW_ALONE)
def test_days_of_before_may_be_left_out(days):
    meeting, problems = _read(days)
    assert (_now(meeting), _before(meeting), problems) == (NOW, None, [])


def test_days_of_now_may_not_be_known():
    meeting, problems = _read("Postponed from 1–3 March")
    assert (meeting.start, meeting.status, problems) == (None, "postponed", [])
    assert _before(meeting) == BEFORE


@pytest.mark.parametrize("days", ["postponed to 6–8 September", "推迟至9月6日至8日"])
def test_a_word_for_moving_is_a_status(days):
    assert _read(days)[0].status == "postponed"


@pytest.mark.parametrize("words", ["postponed from", "originally"])
def test_days_of_before_that_would_lie_after_are_of_an_unknown_year(words):
    meeting, problems = _read(f"6–8 September ({words} 1–3 December)")
    assert (_now(meeting), _before(meeting)) == (NOW, None)
    assert problems == ["the year is missing"]


def test_days_of_before_with_their_own_year_are_read():
    meeting, problems = _read("6–8 September (originally 1–3 December 2026)")
    assert (_before(meeting), problems) == ("2026-12-01/2026-12-03", [])


@pytest.mark.parametrize(
    "line",
    [
        "Expert meeting on mirrors, postponed from 1–3 March to 6–8 September, Doha",
        "Expert meeting on mirrors, Doha, 6–8 September, originally 1–3 March",
        "Expert meeting on mirrors: 1–3 March – postponed to 6–8 September (Doha)",
        "Expert meeting on mirrors (postponed from 1–3 March to 6–8 September), Doha",
        "6–8 September, originally 1–3 March: Expert meeting on mirrors, Doha",
    ],
)
def test_a_list_in_lines_has_both_too(line):
    reading = read_text(
        "Calendar of meetings 2027\n\n"
        "Working Group on Lamps, 14th session, 18–22 January, Vienna\n"
        f"{line}\n"
        "Working Group on Lamps, 15th session, 1–3 May, Vienna\n"
    )
    [meeting] = [each for each in reading.meetings if each.line == 4]
    assert (_now(meeting), _before(meeting), reading.problems) == (NOW, BEFORE, [])
    assert (meeting.title, meeting.place) == ("Expert meeting on mirrors", "Doha")


@pytest.mark.parametrize("place", ["columns have headings", "columns have none"])
def test_the_words_do_not_need_a_heading(place):
    heading = "Date\tMeeting\tPlace\n" if place == "columns have headings" else ""
    meeting, problems = _read("Postponed from 1–3 March to 6–8 September", heading)
    assert (_now(meeting), _before(meeting), problems) == (NOW, BEFORE, [])


def _read(days: str, heading: str = "Date\tMeeting\tPlace\n") -> tuple[Meeting, list]:
    reading = read_text(
        f"Calendar of meetings 2027\n\n{heading}"
        "18–22 January\tWorking Group on Lamps, 14th session\tVienna\n"
        f"{days}\tExpert meeting on mirrors\tDoha\n"
        "1–3 May\tWorking Group on Lamps, 15th session\tVienna\n"
    )
    [meeting] = [each for each in reading.meetings if "mirrors" in each.title]
    return meeting, [problem.problem for problem in reading.problems]


def _now(meeting: Meeting) -> str:
    return f"{meeting.start}/{meeting.end}"


def _before(meeting: Meeting) -> str | None:
    days = meeting.original_dates
    return f"{days.start}/{days.end}" if days else None
