"""Lists of meetings with each cell on a line, and a number before each row."""

import pytest

from agendas.reading import read_text

HEADED = """\
Calendar of Meetings 2031-2032

Meeting’s Name

From

To

Venue

1.

Meeting of the Council of Lamps

24-11-2031

Monday

28-11-2031

Friday

House of the Keepers

2.

Training on buoys

04-12-2031

Thursday

05-12-2031

Friday

Vienna, Austria

3.

Session of the Bureau

TBD

House of the Keepers

Calendar of Meetings 2032

1.

Seminar on ports

08-01-2032

Thursday

House of the Keepers
"""
HEADED_FOUND = [
    ("Meeting of the Council of Lamps", "2031-11-24", "2031-11-28", "confirmed"),
    ("Training on buoys", "2031-12-04", "2031-12-05", "confirmed"),
    ("Session of the Bureau", "None", "None", "tbc"),
    ("Seminar on ports", "2032-01-08", "2032-01-08", "confirmed"),
]
RUSSIAN = """\
План

1
Заседание Совета по лампам
3–7 марта 2031 года
Минск
2
Совещание экспертов по буям
10–14 марта 2031 года
Москва
3
Семинар по портам
подлежит уточнению
Рим
4
Форум по маякам
17–21 марта 2031 года
Вена
"""
RUSSIAN_FOUND = [
    ("Заседание Совета по лампам", "2031-03-03", "2031-03-07", "confirmed"),
    ("Совещание экспертов по буям", "2031-03-10", "2031-03-14", "confirmed"),
    ("Семинар по портам", "None", "None", "tbc"),
    ("Форум по маякам", "2031-03-17", "2031-03-21", "confirmed"),
]
FRENCH = """\
Calendrier des réunions

1.
Réunion du Bureau
3-7 mars 2031
2.
Atelier sur les bouées
10-14 mars 2031
3.
Conférence sur les ports
17-21 mars 2031
Le port est ouvert à tous.
"""
FRENCH_FOUND = [
    ("Réunion du Bureau", "2031-03-03", "2031-03-07", "confirmed"),
    ("Atelier sur les bouées", "2031-03-10", "2031-03-14", "confirmed"),
    ("Conférence sur les ports", "2031-03-17", "2031-03-21", "confirmed"),
]
LISTS = {
    "en": (HEADED, HEADED_FOUND),
    "ru": (RUSSIAN, RUSSIAN_FOUND),
    "fr": (FRENCH, FRENCH_FOUND),
}


@pytest.mark.parametrize("name", LISTS)
def test_cells_under_numbers_are_rows(name):
    text, found = LISTS[name]
    reading = read_text(text)

    assert [
        (each.title, f"{each.start}", f"{each.end}", each.status)
        for each in reading.meetings
    ] == found
    assert reading.kind == "calendar"
    assert reading.agendas == []


def test_places_stand_under_their_head():
    assert [each.place for each in read_text(HEADED).meetings] == [
        "House of the Keepers",
        "Vienna, Austria",
        "House of the Keepers",
        "House of the Keepers",
    ]


def test_what_follows_the_last_row_is_no_place():
    reading = read_text(FRENCH)

    assert [each.place for each in reading.meetings] == [None] * 3
    assert "Le port est ouvert à tous." in [each.text for each in reading.problems]


def test_figures_that_can_be_read_in_two_ways_are_reported():
    text = """\
Calendar of meetings

1.
Meeting of the Bureau
04-12-2031
Vienna
2.
Seminar on ports
05-11-2031
Lima
3.
Workshop on buoys
06-10-2031
Rome
"""
    reading = read_text(text)

    assert [each.start for each in reading.meetings if each.start] == []
    reported = {each.line for each in reading.problems}
    assert all(reported & set(range(line, line + 4)) for line in (3, 7, 11))


def test_a_day_of_another_weekday_is_reported():
    reading = read_text(HEADED.replace("Monday", "Sunday"))

    [first, *_] = reading.meetings
    assert first.start is None
    assert first.line in {each.line for each in reading.problems}


@pytest.mark.parametrize(
    "text",
    [
        # An agenda, papers with their dates, deadlines, a row with two titles.
        "1.\nOpening of the meeting\n3 March 2031\n2.\nElection of officers\n"
        "3 March 2031\n3.\nOther matters of the session\n4 March 2031\n",
        "1.\nReport of the meeting on lamps\n3–7 March 2031\nVienna\n2.\nReport of the"
        " session\n10–14 March 2031\nRome\n3.\nMinutes of the seminar\n4 March 2031\n",
        "1.\nRegistration for the conference\n3–7 March 2031\n2.\nDeadline for the"
        " workshop\n8 March 2031\n3.\nCall for papers\n9 March 2031\n",
        "1.\nКарта порта\n3 марта 2031 года\nМинск\n2.\nКарта буёв\n4 марта 2031 года\n"
        "Рим\n3.\nКарта ламп\n5 марта 2031 года\nВена\n",
    ],
)
def test_other_numbered_lines_are_no_meetings(text):
    assert read_text(text).meetings == []
