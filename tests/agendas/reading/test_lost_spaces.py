"""Rows in which the space between days and a title was lost, in six languages."""

import datetime as dt

import pytest

from agendas.reading import read_text
from tests.agendas.reading.checks import lost_lines

# Heading, days with a place for the first and the last day, titles.
CALENDARS = {
    "en": (
        "Calendar of meetings 2031",
        ["{}-{} June", "{} June - 3 July", "June {}-{}, 2031", "From {} to {} June"],
        ["Second meeting of the Lamp Board", "COP Bureau meeting"],
    ),
    "fr": (
        "Calendrier des réunions 2031",
        ["{}-{} juin", "{} juin - 3 juillet", "Du {} au {} juin 2031"],
        ["Deuxième réunion du Comité des lampes", "Échange du Comité"],
    ),
    "es": (
        "Calendario de reuniones 2031",
        ["{}-{} de junio", "{} de junio - 3 de julio", "Del {} al {} de junio de 2031"],
        ["Segunda reunión de la Junta de Lámparas", "Órgano de Evaluación"],
    ),
    "ru": (
        "Расписание совещаний на 2031 год",
        ["{}-{} июня", "{} июня - 3 июля", "С {} по {} июня 2031 года"],
        ["Второе совещание Комитета по лампам", "Заседание Совета по маякам"],
    ),
    "zh": (
        "2031年会议日历",
        ["6月{}日至{}日", "6月{}日至7月3日", "2031年6月{}日至{}日"],
        ["灯具委员会第二次会议", "浮标讲习班"],
    ),
    "ar": (
        "جدول اجتماعات 2031",
        ["{}-{} يونيه", "{} يونيه - 3 يوليه", "{}-{} يونيه 2031"],
        ["الاجتماع الثاني للجنة المصابيح", "حلقة عمل بشأن العوامات"],
    ),
}


@pytest.mark.parametrize("days_first", [True, False])
@pytest.mark.parametrize("language", CALENDARS)
def test_days_and_titles_that_ran_together_are_parted(language, days_first):
    heading, forms, titles = CALENDARS[language]
    rows, wanted = [], []
    for form in forms:
        for place, title in enumerate(titles):
            first = 11 + 7 * place
            days = form.format(first, first + 2)
            rows.append(f"{days}{title}" if days_first else f"{title}{days}")
            last = (6, first + 2) if form.count("{}") == 2 else (7, 3)
            wanted.append((title, dt.date(2031, 6, first), dt.date(2031, *last)))
    text = "\n".join([heading, "", *rows])

    reading = read_text(text)

    assert [(each.title, each.start, each.end) for each in reading.meetings] == wanted
    assert reading.problems == []
    assert lost_lines(text) == []


@pytest.mark.parametrize("days_first", [True, False])
def test_one_day_in_chinese_needs_no_sign_beside_a_title(days_first):
    titles = ["灯具委员会第二次会议", "雾委员会主席团会议", "浮标讲习班"]
    rows = [
        f"6月{n}日{title}" if days_first else f"{title}6月{n}日"
        for n, title in enumerate(titles, start=11)
    ]

    reading = read_text("\n".join(["2031年会议日历", "", *rows]))

    assert [(each.title, each.start) for each in reading.meetings] == [
        (title, dt.date(2031, 6, n)) for n, title in enumerate(titles, start=11)
    ]
    assert [agenda.body for agenda in reading.agendas] == []


@pytest.mark.parametrize("day", ["2 ", "2"])
def test_the_mark_of_a_note_before_a_month_is_no_day(day):
    text = f"Calendar of meetings 2031\n\nLamp Board, tenth session{day}June 2031\n"
    text += "Committee on Fog, third session, 7-9 July 2031\n"

    starts = [each.start for each in read_text(text).meetings]

    assert dt.date(2031, 6, 2) not in starts


@pytest.mark.parametrize(
    "words", ["the MayDay signals", "GC2026Resolution", "page 5Section", "3 MarCom"]
)
def test_other_words_with_figures_stay_as_they_are(words):
    text = f"Calendar of meetings 2031\n\n11-13 June Lamp Board, {words}\n"

    assert [each.title for each in read_text(text).meetings] == [f"Lamp Board, {words}"]


@pytest.mark.parametrize("day", ["4April2031", "4April 2031", "4 April2031"])
def test_the_parts_of_a_date_are_held_apart(day):
    text = "Lamp Board\nTwentieth session\nOslo, 4–8 April 2031\n\n"
    text += "Annotations to the provisional agenda\n\nOpening of the session\n\n"
    text += "1. The twentieth session of the Lamp Board will be opened at 10 a.m. on "
    text += f"Friday, {day} by its President.\n\nItem 1. Election of officers\n\n"
    text += "2. The Board will elect a President and three Vice-Presidents.\n"

    opening = read_text(text).opening

    assert (opening.date, opening.time) == (dt.date(2031, 4, 4), dt.time(10))
