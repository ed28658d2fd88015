"""Side events in columns of spaces, whose organizers stand under their titles."""

from agendas.reading import read_text
from tests.agendas.reading.checks import lost_lines

HEAD = "Forum of Ports\nVienna, 4–6 November 2031\n\nProgramme of side events\n\n"
ROWS = """Tuesday, 4 November 2031
08:30 – 09:45    Room 4           Lamps and the sea
                                  Organizer: Lamp Network
13:15 – 14:30    Room 5           Women who keep the light: notes from the
                                  southern coasts
                                  Organizers: Fog Institute, Lamp Network
15:00 – 16:00    Room 4           Buoys
"""


def test_rows_over_labels_have_the_cells_of_their_columns():
    text = HEAD + ROWS
    events = read_text(text).side_events

    assert [(each.title, each.room, each.organizers) for each in events] == [
        ("Lamps and the sea", "Room 4", ["Lamp Network"]),
        (
            "Women who keep the light: notes from the southern coasts",
            "Room 5",
            ["Fog Institute", "Lamp Network"],
        ),
        ("Buoys", "Room 4", []),
    ]
    assert not lost_lines(text)


def test_a_title_of_a_next_agenda_is_a_row_of_the_timetable():
    head = "灯塔委员会\n2031年6月2日至6日，维也纳\n\n拟议工作安排\n\n"
    rows = (
        "日期和时间 项目 标题\n6月2日，星期一\n上午10时至下午1时 1 开幕\n2 (a) 选举\n"
        "6月3日，星期二\n上午10时至下午1时 5 其他事项\n6 下届会议临时议程\n"
    )
    text = f"{head}{rows}下午3时至6时 7 通过报告\n"
    reading = read_text(text)
    titles = [[e.title for e in each.entries] for each in reading.organization_of_work]

    assert titles == [
        ["开幕", "选举"],
        ["其他事项", "下届会议临时议程"],
        ["通过报告"],
    ]
