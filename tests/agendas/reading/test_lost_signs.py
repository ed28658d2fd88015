"""Chinese days that lost the signs of their year and month: 1126日,星期三."""

import pytest

from agendas.reading import read_text
from agendas.reading.results import Reading


def read_programme(days: str, *headings: str) -> Reading:
    sittings = [
        f"{heading}\n上午(10:00-13:00)\n\n议题{n}  灯具之{n}\n"
        for n, heading in enumerate(headings, start=1)
    ]
    head = f"灯塔理事会\n第十二届会议\n{days},日内瓦\n\n暂定时间表\n"
    return read_text("\n".join([head, *sittings]))


@pytest.mark.parametrize(
    ("days", "headings"),
    [
        ("2031年11月26-27日", ["1126日,星期三", "1127日(星期四)"]),
        ("2031年11月26-27日", ["20311126日(星期三)", "20311127日(星期四)"]),
        ("2031年5月6-7日", ["56日,星期二", "57日,星期三"]),
        ("2031年12月2-3日", ["122日,星期二", "123日,星期三"]),
    ],
)
def test_days_are_read_that_alone_can_be_meant(days, headings):
    reading = read_programme(days, *headings)

    read = [sitting.date for sitting in reading.organization_of_work]
    assert read == [reading.dates.start, reading.dates.end]
    doubts = {"month_missing", "no_day_or_year"}
    assert [each.text for each in reading.problems if each.code in doubts] == headings


@pytest.mark.parametrize(
    "heading",
    [
        "1126日,星期五",  # another day of the week
        "1126日",
        "1332日,星期三",
    ],
)
def test_other_figures_are_no_day(heading):
    reading = read_programme("2031年11月26-27日", heading)

    days = [sitting.date for sitting in reading.organization_of_work]
    assert days == [None]
    assert any(heading in problem.text for problem in reading.problems)


def test_a_day_of_two_months_is_not_guessed():
    # 12 January and 2 November of that year are Sundays both.
    reading = read_programme("2031年11月2-3日", "112日,星期日")

    assert [sitting.date for sitting in reading.organization_of_work] == [None]


COLUMNS = "时间\n\n甲委员会\n3号会议室\n\n09:00\n\n第八次会议\n\n14:30\n\n第九次会议\n"


@pytest.mark.parametrize(
    "issue",
    [
        "日刊第5期 — 2031年5月25日",
        "每日公报第5号，2031年5月25日（星期日）",
        "日刊第5 — 2031525",
    ],
)
def test_the_issue_of_a_chinese_journal_names_its_day(issue):
    reading = read_text(
        f"{issue}\n\n会议日程\n\n{COLUMNS}\n\n灯具工作日程\n\n2031525日(星期日)\n"
    )

    sittings = reading.organization_of_work
    assert [f"{sitting.date}" for sitting in sittings] == ["2031-05-25"] * 2


def test_figures_that_stand_nowhere_as_a_day_stay_figures():
    reading = read_text(f"日刊第5 — 2031525\n\n会议日程\n\n{COLUMNS}")

    assert [sitting.date for sitting in reading.organization_of_work] == [None, None]
