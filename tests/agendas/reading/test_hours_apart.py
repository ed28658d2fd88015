"""Programmes read column by column: days, then hours, then what is held."""

import pytest

from agendas.reading import read_text

ENGLISH = """\
Programme of the week

Wednesday, 28 May 2031
Thursday, 29 May 2031
09:00-10:00
10:00-11:00
11:15-13:00
09:00-11:00
11:15-13:00
Council
Committee on Lamps
Coffee
Committee on Buoys
Reception given by the Keeper
of the Lighthouse (place to
be confirmed)
"""
RUSSIAN = """\
Программа

Среда, 28 мая 2031 года
9.00–10.00
10.00–11.00
11.00–13.00
15.00–18.00
Открытие
Комитет по лампам
Комитет по буям
Закрытие

Порт открыт для всех.
"""


def sittings(text):
    """Day, beginning and titles of each sitting of a text."""
    return [
        (
            f"{each.date}",
            f"{each.time_from:%H:%M}",
            [entry.title for entry in each.entries],
        )
        for each in read_text(text).organization_of_work
    ]


def test_as_many_entries_as_hours_are_paired():
    assert sittings(ENGLISH) == [
        ("2031-05-28", "09:00", ["Council"]),
        ("2031-05-28", "10:00", ["Committee on Lamps"]),
        ("2031-05-28", "11:15", ["Coffee"]),
        ("2031-05-29", "09:00", ["Committee on Buoys"]),
        (
            "2031-05-29",
            "11:15",
            ["Reception given by the Keeper of the Lighthouse (place to be confirmed)"],
        ),
    ]


def test_a_blank_line_ends_the_entries():
    assert sittings(RUSSIAN) == [
        ("2031-05-28", "09:00", ["Открытие"]),
        ("2031-05-28", "10:00", ["Комитет по лампам"]),
        ("2031-05-28", "11:00", ["Комитет по буям"]),
        ("2031-05-28", "15:00", ["Закрытие"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        ENGLISH.replace("Coffee\n", ""),
        ENGLISH.replace("Coffee\n", "Coffee\nLunch\n"),
        ENGLISH.replace("Thursday, 29 May 2031\n", ""),
        RUSSIAN.replace("Закрытие\n", ""),
        RUSSIAN.replace("Закрытие\n", "Закрытие\nПриём\n"),
        RUSSIAN.replace("15.00–18.00", "9.00–13.00"),
    ],
)
def test_columns_that_do_not_agree_are_reported_whole(text):
    reading = read_text(text)

    assert reading.organization_of_work == []
    reported = {each.line for each in reading.problems}
    lines = text.splitlines()
    hours = {n for n, line in enumerate(lines, 1) if line[:1].isdigit()}
    assert hours <= reported
    words = ("Council", "Committee", "Комитет", "Открытие", "Coffee")
    entries = {n for n, line in enumerate(lines, 1) if line.startswith(words)}
    assert len(entries) > 1
    assert entries <= reported
