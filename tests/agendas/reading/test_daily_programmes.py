"""Programmes that print days and what is held on them, and no hours."""

import datetime as dt

import pytest

from agendas.reading import read_text

# Days, and what stands under the first: an item, and words; then one more.
DAYS = {
    "en": ("Programme of work", "Monday, 5 May 2031", "Tuesday, 6 May 2031"),
    "fr": ("Programme de travail", "Lundi 5 mai 2031", "Mardi 6 mai 2031"),
    "es": (
        "Programa de trabajo",
        "Lunes 5 de mayo de 2031",
        "Martes 6 de mayo de 2031",
    ),
    "ru": (
        "Программа работы",
        "Понедельник, 5 мая 2031 года",
        "Вторник, 6 мая 2031 года",
    ),
    "zh": ("工作安排", "2031年5月5日星期一", "2031年5月6日星期二"),
    "ar": ("تنظيم الأعمال", "الاثنين، 5 أيار/مايو 2031", "الثلاثاء، 6 أيار/مايو 2031"),
}
ROWS = {
    "en": ("Item 2. Lamp oil", "Old lenses and new ones", "Visit to the tower"),
    "fr": ("Point 2. Huile de lampe", "Lentilles anciennes", "Visite de la tour"),
    "es": ("Tema 2. Aceite de lámpara", "Lentes antiguas", "Visita a la torre"),
    "ru": ("Пункт 2. Масло для ламп", "Старые линзы", "Осмотр башни"),
    "zh": ("项目2. 灯油", "旧透镜和新透镜", "参观灯塔"),
    "ar": ("البند 2. زيت المصابيح", "العدسات القديمة", "زيارة البرج"),
}
FIRST, SECOND = dt.date(2031, 5, 5), dt.date(2031, 5, 6)


def entries_of(text: str) -> list[tuple]:
    return [
        (each.date, each.time_from, entry.item, entry.title)
        for each in read_text(text).organization_of_work
        for entry in each.entries
    ]


@pytest.mark.parametrize("language", DAYS)
@pytest.mark.parametrize("sign", ["", "- ", "• "])
def test_what_stands_under_a_day_is_held_then(language, sign):
    (title, monday, tuesday), rows = DAYS[language], ROWS[language]
    item, words, visit = (f"{sign}{row}" for row in rows)

    found = entries_of("\n".join((title, "", monday, item, words, tuesday, visit)))

    named = rows[0].split(". ")[1]
    assert found == [
        (FIRST, None, "2", named),
        (FIRST, None, None, rows[1]),
        (SECOND, None, None, rows[2]),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Moderator: Ms. A. Faro",
        "The keepers bring their own lamps.",
        "(to be confirmed)",
    ],
)
def test_what_is_said_of_a_day_is_reported(line):
    text = "\n".join(
        (*DAYS["en"][:1], "", DAYS["en"][1], "Lenses", line, DAYS["en"][2])
    )
    reading = read_text(text)

    titles = [
        entry.title for each in reading.organization_of_work for entry in each.entries
    ]
    assert titles == ["Lenses"]
    assert line in [each.text for each in reading.problems]


def test_lines_under_a_day_wait_for_hours_where_others_have_them():
    text = "\n".join(
        (
            DAYS["en"][0],
            "",
            DAYS["en"][1],
            "Lenses",
            DAYS["en"][2],
            "10 a.m.–1 p.m.",
            "Towers",
        )
    )

    assert entries_of(text) == [(SECOND, dt.time(10), None, "Towers")]


def test_days_with_what_is_held_on_the_same_line_are_days_of_their_own():
    text = """Schedule of plenary meetings

Tuesday, 13 May 2031
Opening of the sixth session
Wednesday, 14 May 2031 Board on Lamps
Friday, 16 May 2031
Second meeting on wicks
Monday and Tuesday, 19-20 May 2031 Fair of Lamps
Wednesday, 21 May 2031 High-level meeting on “Lighting the harbours of the coast and of
Thursday, 22 May 2031 Meeting to mark ten years of the Lamp Declaration (res. 65/1)
"""
    found = read_text(text).organization_of_work

    assert [
        (each.date.day, entry.title) for each in found for entry in each.entries
    ] == [
        (13, "Opening of the sixth session"),
        (14, "Board on Lamps"),
        (16, "Second meeting on wicks"),
        (21, "High-level meeting on “Lighting the harbours of the coast and of"),
        (22, "Meeting to mark ten years of the Lamp Declaration (res. 65/1)"),
    ]
    assert any("Fair of Lamps" in each.text for each in read_text(text).problems)


def test_points_right_under_a_day_are_entries_with_a_colon_too():
    text = "Provisional organization of work\n\nMonday, 5 May 2031\n"
    text += "- Opening remarks: the Chair; the Director\n- Item 1. Lamps\n"
    text += "- Chair: Hanna Lund\nTuesday, 6 May 2031\n- Panel discussion on: Oil\n"

    entries = [
        (each.item, each.title)
        for sitting in read_text(text).organization_of_work
        for each in sitting.entries
    ]

    assert entries == [
        (None, "Opening remarks: the Chair; the Director"),
        *[("1", "Lamps"), (None, "Panel discussion on: Oil")],
    ]
