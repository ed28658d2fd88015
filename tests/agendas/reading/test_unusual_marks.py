"""Layouts of agendas and programmes that pages of many bodies have, in small."""

import pytest

from agendas.reading import read_text


def items_of(text: str) -> list[tuple[str, str]]:
    return [
        (item.label, item.title)
        for agenda in read_text(text).agendas
        for item in agenda.items
    ]


def entries_of(text: str) -> list[tuple]:
    return [
        (
            f"{each.date}",
            f"{each.time_from}",
            f"{each.time_to}",
            entry.item,
            entry.title,
        )
        for each in read_text(text).organization_of_work
        for entry in each.entries
    ]


def test_a_list_may_have_decimals_alone():
    assert items_of(
        "Agenda\n\n1.1 Opening remarks\n1.2 Adoption of the agenda\n2.1 Lamp oil\n"
        "2.2 Lenses\n3. Other business\n3.1 Lost keys\n"
    ) == [
        ("1.1", "Opening remarks"),
        ("1.2", "Adoption of the agenda"),
        ("2.1", "Lamp oil"),
        ("2.2", "Lenses"),
        ("3", "Other business"),
        ("3.1", "Lost keys"),
    ]


def test_decimals_of_three_figures_are_items():
    text = "1. | OPENING |\n2. | LAMPS |\n2.1 | OIL |\n2.1.1 | Whale oil |\n"
    text += "2.1.2 | Olive oil |\n3. | KEYS |\n"

    assert items_of(text) == [
        ("1", "OPENING"),
        ("2", "LAMPS"),
        ("2.1", "OIL"),
        ("2.1.1", "Whale oil"),
        ("2.1.2", "Olive oil"),
        ("3", "KEYS"),
    ]


@pytest.mark.parametrize("arrow", ["→", "►", "»"])
def test_arrows_before_documents_are_no_part_of_a_title(arrow):
    text = "Agenda\n\n1. Opening of the session\n2. Lamp oil\n"
    text += f"   {arrow} A/75/1; A/75/2\n3. Lenses\n   {arrow} A/75/3\n"

    [agenda] = read_text(text).agendas

    assert [item.title for item in agenda.items][1:] == ["Lamp oil", "Lenses"]
    assert agenda.documents_by_item == {"2": ["A/75/1", "A/75/2"], "3": ["A/75/3"]}


POINTS = {
    "en": (
        "Agenda",
        "First day",
        "Opening of the session",
        "Lamp oil",
        "Matters of keys",
    )
    + ("Draft agenda of the next session", "Closure of the session"),
    "zh": (
        "议程",
        "首日",
        "会议开幕",
        "灯油",
        "钥匙事项",
        "下届会议议程草案",
        "会议闭幕",
    ),
}


@pytest.mark.parametrize("language", POINTS)
def test_points_under_headings_are_items_and_the_headings_none(language):
    heading, first, opening, oil, second, draft, closure = POINTS[language]
    text = f"{heading}\n{first}\n- {opening}\n- {oil}\n"
    text += f"{second}\n- {draft}\n- {closure}\n"

    reading = read_text(text)

    assert [item.title for item in reading.agendas[0].items] == [
        opening,
        oil,
        draft,
        closure,
    ]
    assert {first, second} <= {problem.text for problem in reading.problems}


def test_the_columns_of_documents_hold_no_entry():
    text = "Timetable\n\nMonday 5 May 2031\n\n| Time | Item | Title | Documents |\n"
    text += "|---|---|---|---|\n| 10:00–13:00 | 1 | Lamps | A/75/1 |\n"
    text += "| 15:00–18:00 | 2 | Keys | |\n"

    reading = read_text(text)

    assert entries_of(text) == [
        ("2031-05-05", "10:00:00", "13:00:00", "1", "Lamps"),
        ("2031-05-05", "15:00:00", "18:00:00", "2", "Keys"),
    ]
    assert "A/75/1" in {problem.text for problem in reading.problems}


WHOLE_DAYS = [
    ("2031-05-05", "10:00:00", "13:00:00", "1", "Opening"),
    ("2031-05-05", "10:00:00", "13:00:00", "2", "Officers"),
    ("2031-05-05", "15:00:00", "18:00:00", "3", "Lamps"),
]


def test_weekday_and_date_may_stand_in_two_cells():
    text = "Timetable\n\n| Date | Time | Item | Title |\n|---|---|---|---|\n"
    rows = ("| Monday, | 10–13 h | 1 | Opening |", "| 5 May 2031 | | 2 | Officers |")
    behind = ("| 5 May 2031 | 10–13 h | 1 | Opening |", "| (Monday) | | 2 | Officers |")
    end = "| | 15–18 h | 3 | Lamps |\n"

    assert entries_of(f"{text}{rows[0]}\n{rows[1]}\n{end}") == WHOLE_DAYS
    assert entries_of(f"{text}{behind[0]}\n{behind[1]}\n{end}") == WHOLE_DAYS


def test_weekday_and_date_may_stand_in_two_rows_that_spaces_part():
    text = """Programme of work

Date             Time               Item    Subject
Monday,          10 a.m.–1 p.m.     1       Opening
5 May 2031                          2       Officers
                 3–6 p.m.           3       Lamps
"""

    assert entries_of(text) == WHOLE_DAYS


def test_a_weekday_of_another_date_is_not_put_beside_it():
    text = "Timetable\n\n| Date | Time | Item | Title |\n|---|---|---|---|\n"
    text += "| Friday | 10–13 h | 1 | Opening |\n| 5 May 2031 | | 2 | Officers |\n"

    assert ("2031-05-05", "10:00:00", "13:00:00", "1", "Opening") not in entries_of(
        text
    )
    assert read_text(text).problems


@pytest.mark.parametrize("sign", ["→ ", "– ", "to "])
def test_the_end_of_the_hours_may_stand_below_their_start(sign):
    text = f"Programme\n\nMonday 5 May 2031\n\n09:00\n{sign}09:45\nLamps\n\n"
    text += f"10:00\n{sign}10:45\nKeys\n"

    assert entries_of(text) == [
        ("2031-05-05", "09:00:00", "09:45:00", None, "Lamps"),
        ("2031-05-05", "10:00:00", "10:45:00", None, "Keys"),
    ]


def test_decimal_items_in_brackets_behind_titles_are_items():
    text = "Programme\n\nMonday 5 May 2031\n\n10:00–13:00 Lamps (item 4.1)\n"

    assert entries_of(text) == [("2031-05-05", "10:00:00", "13:00:00", "4.1", "Lamps")]


def test_the_halves_of_a_day_are_no_entries():
    text = "Расписание работы\n\nВторник, 6 мая 2031 года\n\nУтреннее заседание\n"
    text += "Пункт 1. Лампы\nДневное заседание\nПункт 2. Ключи\n"

    assert [entry[3:] for entry in entries_of(text)] == [("1", "Лампы"), ("2", "Ключи")]


def test_the_title_of_a_decimal_may_begin_with_an_ordinal():
    assert items_of(
        "Agenda\n\n1. Opening\n2. Lamps\n2.1 Report on lamps\n"
        "2.2 25th lamp anniversary\n2.3 Keys\n3. Towers\n"
    )[2:5] == [
        ("2.1", "Report on lamps"),
        ("2.2", "25th lamp anniversary"),
        ("2.3", "Keys"),
    ]
