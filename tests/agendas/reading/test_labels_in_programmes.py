"""Rooms behind a label under what is held in them, and when Chinese sittings begin."""

import datetime as dt

import pytest

from agendas.reading import read_text

DAY = "Programme of work\n\nTuesday, 6 May 2031\n\n10:00–13:00\nLamps\n"
LABELLED = {
    "Venue: Red Hall": "Red Hall",
    "Room: 4": "Room 4",
    "Salle : Phare": "Phare",
    "Lugar: Sala Roja": "Sala Roja",
    "Место проведения: Зал 4": "Зал 4",
    "地点:一号厅": "一号厅",
    "المكان: القاعة الحمراء": "القاعة الحمراء",
}


@pytest.mark.parametrize("label", LABELLED)
def test_a_room_behind_its_label_is_that_of_the_sitting(label):
    reading = read_text(f"{DAY}{label}\n15:00–18:00 Buoys\n")

    rooms = [sitting.room for sitting in reading.organization_of_work]
    assert rooms == [LABELLED[label], None]
    assert reading.problems == []


def test_another_label_is_no_room():
    reading = read_text(f"{DAY}Moderator: Red Hall\n")

    assert [sitting.room for sitting in reading.organization_of_work] == [None]
    assert [problem.line for problem in reading.problems] == [7]


@pytest.mark.parametrize(
    ("line", "start", "title"),
    [
        ("上午 9:00 圆桌会议", dt.time(9), "圆桌会议"),
        ("下午 2:30 闭幕式", dt.time(14, 30), "闭幕式"),
        ("下午2:30闭幕式", dt.time(14, 30), "闭幕式"),
        ("下午2时30分闭幕式", dt.time(14, 30), "闭幕式"),
    ],
)
def test_a_chinese_start_needs_no_space_or_has_one(line, start, title):
    reading = read_text(f"灯塔论坛日程\n\n2031年5月6日(星期二)\n\n{line}\n")

    [sitting] = reading.organization_of_work
    assert (sitting.time_from, sitting.entries[0].title) == (start, title)


@pytest.mark.parametrize("line", ["下午2时半闭幕式", "下午2时开始", "下午2时左右散会"])
def test_a_start_that_is_not_whole_is_no_title(line):
    reading = read_text(f"灯塔论坛日程\n\n2031年5月6日(星期二)\n\n{line}\n")

    titles = [
        entry.title
        for sitting in reading.organization_of_work
        for entry in sitting.entries
        if sitting.time_from
    ]
    assert titles == []
