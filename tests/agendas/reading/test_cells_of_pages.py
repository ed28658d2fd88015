"""Agendas as the text of a page gives them: each cell on a line, or spaces between."""

import pytest

from agendas.reading import read_text
from agendas.reading.results import Reading
from tests.agendas.reading.checks import lost_lines

LISTED = {
    "en": """Working Group on Lamps
Vienna, 23–24 June 2031

Provisional agenda
1.
Organizational matters:
(a)
Opening of the meeting;
(b)
Adoption of the agenda.
2.
Lamps of the harbours.
3.
Lenses.
""",
    "ar": """الفريق العامل المعني بالمنارات
فيينا، 23-24 حزيران/يونيه 2031

جدول الأعمال المؤقت
١-
المسائل التنظيمية:
(أ)
افتتاح الاجتماع؛
(ب)
إقرار جدول الأعمال.
٢-
مصابيح الموانئ.
٣-
العدسات.
""",
    "zh": """灯塔工作组
2031年6月23日至24日,维也纳

临时议程
1.
组织事项:
(a)
会议开幕;
(b)
通过议程。
2.
港口的灯。
3.
透镜。
""",
}
TIMETABLES = {
    "en": """
Proposed organization of work
Date and time
Agenda item
Title or description
Monday, 23 June
10 a.m.–1 p.m.
1 (a)
Opening of the meeting
1 (b)
Adoption of the agenda
3–6 p.m.
2
Lamps of the harbours
Tuesday, 24 June
10 a.m.–1 p.m.
2
Lamps of the harbours (continued)
3
Lenses
""",
    "ar": """
تنظيم الأعمال المقترح
التاريخ والوقت
البند
العنوان أو الوصف
الاثنين، 23 حزيران/يونيه
00/10-00/13
1 (أ)
افتتاح الاجتماع
1 (ب)
إقرار جدول الأعمال
00/15-00/18
2
مصابيح الموانئ
الثلاثاء، 24 حزيران/يونيه
00/10-00/13
2
مصابيح الموانئ (تابع)
3
العدسات
""",
    "zh": """
拟议工作安排
日期和时间
议程项目
标题或说明
6月23日,星期一
上午10时至下午1时
1(a)
会议开幕
1(b)
通过议程
下午3时至6时
2
港口的灯
6月24日,星期二
上午10时至下午1时
2
港口的灯(续)
3
透镜
""",
}
HOURS = {
    "en": ("10 a.m.–", "1 p.m.", "3 p.m. to", "6 p.m."),
    "fr": ("10 heures-", "13 heures", "15 heures à", "18 heures"),
    "es": ("10.00 a", "13.00 horas", "15.00 –", "18.00"),
    "ru": ("10 час. 00 мин. –", "13 час. 00 мин.", "15.00 до", "18.00"),
    "zh": ("上午10时至", "下午1时", "15:00–", "18:00"),
}
BROKEN = """Lamp Board
Vienna, 19–23 May 2031

Proposed organization of work

Date and time         Plenary                  Committee of the Whole

Monday, 19 May
{0:<22}Opening of the           Drafts of the keepers
{1:<22}session                  of harbours
{2:<22}Lamps                    Drafts of the keepers
{3:<22}(continued)              (continued)
"""


def _entries(reading: Reading) -> list[tuple[str, str | None, str, bool]]:
    return [
        (
            f"{sitting.date:%d} {sitting.time_from:%H}",
            each.item,
            each.title,
            each.continued,
        )
        for sitting in reading.organization_of_work
        for each in sitting.entries
    ]


@pytest.mark.parametrize("language", LISTED)
def test_numbers_alone_on_their_lines_are_those_of_the_titles_below(language):
    text = LISTED[language] + TIMETABLES[language]
    reading = read_text(text)
    [agenda] = reading.agendas
    numbers = [item.label for item in agenda.items]
    titles = {item.label: item.title for item in agenda.items}

    assert [number[0] for number in numbers] == ["1", "1", "1", "2", "3"]
    assert _entries(reading) == [
        ("23 10", numbers[1], titles[numbers[1]], False),
        ("23 10", numbers[2], titles[numbers[2]], False),
        ("23 15", "2", titles["2"], False),
        ("24 10", "2", titles["2"], True),
        ("24 10", "3", titles["3"], False),
    ]
    assert {problem.code for problem in reading.problems} == {"day_of_meeting_year"}
    assert lost_lines(text) == []


def test_a_number_alone_in_a_programme_without_a_list_is_no_item():
    head = "Lamp Board\nVienna, 23 June 2031\n\nProgramme\n\n10 a.m.–1 p.m.\n"
    reading = read_text(f"{head}Opening of the meeting\n2\nLamps\n3\nLenses\n")

    assert [entry[1] for entry in _entries(reading)] == [None] * len(_entries(reading))


@pytest.mark.parametrize("hours", HOURS.values(), ids=HOURS)
def test_hours_that_a_column_of_spaces_breaks_are_those_of_one_sitting(hours):
    text = BROKEN.format(*hours)
    reading = read_text(text)
    found = [
        (
            f"{each.time_from:%H}–{each.time_to:%H}",
            each.track,
            [e.title for e in each.entries],
        )
        for each in reading.organization_of_work
    ]

    assert found == [
        ("10–13", "Plenary", ["Opening of the session"]),
        ("10–13", "Committee of the Whole", ["Drafts of the keepers of harbours"]),
        ("15–18", "Plenary", ["Lamps"]),
        ("15–18", "Committee of the Whole", ["Drafts of the keepers"]),
    ]
    assert [entry[3] for entry in _entries(reading)] == [False, False, True, True]
    assert lost_lines(text) == []


def test_a_problem_shows_a_line_with_its_hours_as_printed():
    text = BROKEN.format("10 a.m.–", "1 p.m.", "3 p.m.–", "6 p.m.").replace(
        "Lamps   ", "Item 9. Lamps", 1
    )
    lines = [problem.text for problem in read_text(text).problems]

    assert not any("15:00" in line for line in lines)


@pytest.mark.parametrize(
    ("above", "below", "elsewhere", "title"),
    [
        ("the inter-", "governmental group", "Intergovernmental", "intergovernmental"),
        ("работы по улучше-", "нию маяков", "улучшения", "улучшению"),
        ("the long-", "term plan", "a long-term aim", "long-term"),
        ("the half-", "lit harbour", "lamps", "half-lit"),
    ],
)
def test_a_word_broken_at_the_end_of_a_line_is_written_as_elsewhere(
    above, below, elsewhere, title
):
    head = "Lamp Board\nVienna, 5–7 May 2031\n\nProvisional agenda\n\n1. Opening.\n"
    text = f"{head}2. Report on {above}\n    {below}.\n3. Notes on {elsewhere}.\n"
    [agenda] = read_text(text).agendas

    assert title in agenda.items[1].title


def test_dates_at_the_foot_of_a_page_are_of_no_text():
    head = "Lamp Board\nVienna, 5–7 May 2031\n\nProvisional agenda\n\n1. Opening.\n"
    foot = "V.31-01234 (E)\n020431 030431\n*3101234*\nLB/2031/1\n"
    text = f"{head}2. Lamps.\n\nAnnotations\n\n1. Opening\nThe Chair will open it.\n"
    [agenda] = read_text(f"{text}{foot}2. Lamps\nThe Board has a note.\n").agendas

    assert [note.text for note in agenda.annotations] == [
        "The Chair will open it.",
        "The Board has a note.",
    ]


@pytest.mark.parametrize("between", ["", "- Report of the keepers\n"])
def test_a_list_goes_on_where_one_number_is_printed_for_the_next(between):
    head = "Lamp Board\nVienna, 5–7 May 2031\n\nProvisional agenda\n\n1. Opening\n"
    text = f"{head}2. Lamps\n{between}2. Lenses\n4. Fog\n5. Closing\n"
    reading = read_text(text)
    [agenda] = reading.agendas

    assert [item.number for item in agenda.items] == ["1", "2", "4", "5"]
    assert "item_twice" in {problem.code for problem in reading.problems}


def test_a_heading_of_the_list_is_whole_at_the_edge_of_the_page():
    title = (
        "Agenda of the next session of the Board on lamps and on the light of harbours"
    )
    wide = "of the keepers of lamps, who asked for it at the last meeting of the year"
    text = (
        "Lamp Board\nVienna, 5–7 May 2031\n\nProvisional agenda\n\n"
        f"1. Opening.\n2. {title}.\n\nAnnotations\n\n1. Opening\n"
        f"The Chair will open it in the name {wide}\n"
        f"and of the others {wide}\nand of nobody else. It goes on {wide}\nand so on.\n"
        f"2. {title}\nThe Board will look at a draft.\n"
    )
    [agenda] = read_text(text).agendas

    assert agenda.annotations[1].text == "The Board will look at a draft."
