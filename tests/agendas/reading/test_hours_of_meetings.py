"""Hours beside the days of a list of meetings: they are reported, and name nothing."""

import datetime as dt

import pytest

from agendas.reading import read_text

LABELLED = {
    "en": """\
Calendar of meetings

Round table on lamps
Time: 4 March 2031 (Tuesday) - 17:30-19:30

Round table on fog
Time: 5 March 2031 (Wednesday) - 17:30-19:30
""",
    "ru": """\
Расписание совещаний

Круглый стол по маякам
Время: 4 марта 2031 года (вторник), 17:30–19:30

Круглый стол по туманам
Время: 5 марта 2031 года (среда), 17:30–19:30
""",
    "zh": """\
会议日程表

灯塔问题圆桌会议
时间:2031年3月4日(星期二)-17:30-19:30

雾问题圆桌会议
时间:2031年3月5日(星期三)-17:30-19:30
""",
}


@pytest.mark.parametrize("language", LABELLED)
def test_a_label_before_days_with_hours_names_no_meeting(language):
    lines = LABELLED[language].splitlines()

    document = read_text(LABELLED[language])

    assert [(each.title, each.start, each.place) for each in document.meetings] == [
        (lines[2], dt.date(2031, 3, 4), None),
        (lines[5], dt.date(2031, 3, 5), None),
    ]
    assert [problem.line for problem in document.problems] == [4, 7]
    assert all("17:30" in problem.text for problem in document.problems)


def test_a_label_alone_with_its_days_is_reported():
    document = read_text(
        "Calendar of meetings\n\n"
        "Committee on Fog, 3–7 March 2031\n\nDate 5 March 2031\n"
    )

    assert [each.title for each in document.meetings] == ["Committee on Fog"]
    assert [problem.line for problem in document.problems] == [5]


def test_hours_behind_days_are_no_place():
    document = read_text(
        "Calendar of meetings\n\n"
        "Committee on Fog, 5 March 2031, 10:00-13:00, Geneva\n"
        "Committee on Lamps, 6 March 2031, 10:00-13:00\n"
    )

    assert [each.place for each in document.meetings] == ["Geneva", None]
    assert [problem.text for problem in document.problems] == ["10:00-13:00"] * 2
