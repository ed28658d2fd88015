"""Programmes of forums: a title, days alone on their lines, and what is held then."""

import datetime as dt

import pytest

from agendas.reading import read_text

FORUMS = {
    "en": """\
PROGRAMME

IV Forum of Lighthouse Keepers

10 June 2034

16 September 2034

Arrival of the delegations in the course of the day.

17 September 2034

10:00-12:30

Opening of the Forum.

Plenary meeting.

Award of the Lamp Prize

18 September 2034

10:00-12:00

Closing of the Forum
""",
    "ru": """\
ПРОГРАММА

IV Форум хранителей маяков

10 июня 2034 г.

16 сентября 2034 года

Прибытие делегаций в течение дня.

17 сентября 2034 года

10:00-12:30

Открытие Форума.

Пленарное заседание.

Вручение премии «Огонь»

18 сентября 2034 года

10:00-12:00

Закрытие Форума
""",
}


@pytest.mark.parametrize("language", FORUMS)
def test_the_first_of_several_days_is_not_that_of_the_meeting(language):
    reading = read_text(FORUMS[language])

    assert reading.dates is None
    days = [each.date for each in reading.organization_of_work]
    assert days == [dt.date(2034, 9, 17), dt.date(2034, 9, 18)]
    codes = {problem.code for problem in reading.problems}
    assert "day_of_no_meeting" not in codes


@pytest.mark.parametrize("language", FORUMS)
def test_a_plenary_among_entries_that_end_with_stops_is_one_of_them(language):
    lines = FORUMS[language].splitlines()
    reading = read_text(FORUMS[language])

    first = reading.organization_of_work[0]
    assert first.track is None
    assert [entry.title for entry in first.entries] == [
        lines[14].rstrip("."),
        lines[16].rstrip("."),
        lines[18],
    ]


@pytest.mark.parametrize(
    ("above", "body"),
    [
        ("Форум хранителей маяков", "XVII Форум хранителей маяков"),
        (
            "Lighthouse Forum of the Coasts",
            "Seventeenth Lighthouse Forum of the Coasts",
        ),
    ],
)
def test_a_body_is_not_the_parent_of_its_counted_meeting(above, body):
    reading = read_text(
        f"{above}\n\n{body}\n\n17 мая 2034 года\n\n10:00-12:30\nLamps\n"
    )

    assert reading.parent_body is None


def test_a_name_over_each_page_is_none_of_the_document():
    over = "Lamp Board LB.12/3 provisional agenda of the twelfth session"
    reading = read_text(
        f"Page 1: {over}\n\nLamp Board\nTwelfth session\nVienna, 3–5 May 2034\n\n"
        "Provisional agenda\n\n1. Opening of the session\n\n2. Lamps\n\n"
        f"Page 2: {over}\n\n3. Buoys\n\n4. Adoption of the report\n"
    )

    agenda = reading.agendas[0]
    assert agenda.body == "Lamp Board"
    assert reading.parent_body is None
    assert [item.number for item in agenda.items] == ["1", "2", "3", "4"]
    assert [(each.line, each.code) for each in reading.problems] == [
        (1, "words_of_site")
    ]
