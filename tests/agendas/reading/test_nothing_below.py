"""Days and hours under which nothing stands are reported."""

import pytest

from agendas.reading import read_text


def reported(text: str) -> list[tuple[int, str]]:
    return [(each.line, each.code) for each in read_text(text).problems]


@pytest.mark.parametrize(
    ("heading", "day", "hours", "other_day", "row"),
    [
        (
            "Programme of work",
            "Monday, 5 May 2031",
            "10 a.m.–1 p.m.",
            "Tuesday, 6 May 2031",
            "3–6 p.m.\tDebate",
        ),
        (
            "Programme de travail",
            "Lundi 5 mai 2031",
            "10 heures-13 heures",
            "Mardi 6 mai 2031",
            "15 heures-18 heures\tDébat",
        ),
        (
            "Programa de trabajo",
            "Lunes 5 de mayo de 2031",
            "10.00 a 13.00 horas",
            "Martes 6 de mayo de 2031",
            "15.00 a 18.00 horas\tDebate",
        ),
        (
            "Программа работы",
            "Понедельник, 5 мая 2031 года",
            "10:00–13:00",
            "Вторник, 6 мая 2031 года",
            "15:00–18:00\tПрения",
        ),
        (
            "工作安排",
            "2031年5月5日",
            "10:00–13:00",
            "2031年5月6日",
            "15:00–18:00\t辩论",
        ),
        (
            "تنظيم الأعمال",
            "5 أيار/مايو 2031",
            "10:00-13:00",
            "6 أيار/مايو 2031",
            "15:00-18:00\tمناقشة",
        ),
    ],
)
def test_a_sitting_and_a_day_without_entries_are_reported(
    heading, day, hours, other_day, row
):
    other_row = row.replace("\t", "\t1. ")
    text = f"{heading}\n\n{day}\n{hours}\n{row}\n\n{other_day}\n\n{day}\n{other_row}\n"

    assert reported(text) == [(4, "not_understood"), (7, "days_without_meeting")]


def test_hours_that_stand_last_are_reported():
    text = "Programme of work\n\nMonday, 5 May 2031\n10–11 a.m.\tDebate\n3–6 p.m.\n"

    assert reported(text) == [(5, "not_understood")]


def test_hours_that_end_on_the_next_line_are_no_sitting_of_their_own():
    text = "Programme of work\n\nMonday, 5 May 2031\n10:00\nto\n13:00\nDebate\n"

    assert reported(text) == []


def test_hours_over_no_side_event_are_reported():
    text = "Side events\n\nMonday, 5 May 2031\n\n1–2 p.m.\n2–3 p.m.\nFog\n\n3–4 p.m.\n"

    assert reported(text) == [(5, "not_understood"), (9, "not_understood")]
