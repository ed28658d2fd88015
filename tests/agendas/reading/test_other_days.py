"""Lines that name another day, and hours that go back: nothing keeps the day before."""

import datetime as dt

import pytest

from agendas.reading import read_text
from tests.agendas.reading.checks import lost_lines

WORDS_OF_DAY = {"es": 6, "ru": 5, "zh": 1}
ROWS = "09:30–11:00 {0}\n14:30–16:00 {1}\n\n"
# A title, two days, the words behind the second one, and what is held.
WORDS = {
    "en": ("Timetable", "Wednesday, 5 May 2032", "Thursday, 6 May 2032 Round Table")
    + ("Opening", "Lamps"),
    "fr": ("Calendrier des travaux", "Mercredi 5 mai 2032")
    + ("Jeudi 6 mai 2032 Table ronde", "Ouverture", "Lampes"),
    "es": ("Calendario de trabajo", "Miércoles 5 de mayo de 2032")
    + ("Jueves 6 de mayo de 2032 Mesa redonda", "Apertura", "Faros"),
    "ru": ("Расписание заседаний", "Среда, 5 мая 2032 года")
    + ("Четверг, 6 мая 2032 года Круглый стол", "Открытие", "Маяки"),
    "zh": ("暂定时间表", "2032年5月5日（星期三）", "2032年5月6日（星期四） 圆桌会议")
    + ("开幕", "灯塔"),
    "ar": ("الجدول الزمني", "الأربعاء، 5 أيار/مايو 2032")
    + ("الخميس، 6 أيار/مايو 2032 اجتماع المائدة المستديرة", "الافتتاح", "المنارات"),
}


def days(text: str) -> list[dt.date | None]:
    return [sitting.date for sitting in read_text(text).organization_of_work]


@pytest.mark.parametrize("language", WORDS)
def test_words_behind_a_day_are_what_its_sittings_are_of(language):
    title, first, second, *held = WORDS[language]
    rows = ROWS.format(*held)
    text = f"{title}\n\n{first}\n\n{rows}{second}\n\n{rows}"

    reading = read_text(text)

    found = [(each.date, each.track) for each in reading.organization_of_work]
    caption = " ".join(second.split(" ")[WORDS_OF_DAY.get(language, 4) :])
    assert (
        found
        == [(dt.date(2032, 5, 5), None)] * 2 + [(dt.date(2032, 5, 6), caption)] * 2
    )
    assert lost_lines(text) == []


@pytest.mark.parametrize(
    "line",
    [
        "Thursday, 6 May 2032 the hall is closed until noon for the Round Table.",
        "Thursday, 6 May 2032 (after the 2nd meeting of the Lamp Board) at the pier",
    ],
)
def test_what_follows_a_day_in_a_sentence_is_not_held_on_the_day_before(line):
    rows = ROWS.format("Opening", "Lamps")
    text = f"Timetable\n\nWednesday, 5 May 2032\n\n{rows}{line}\n\n{rows}"

    assert days(text) == [dt.date(2032, 5, 5)] * 2 + [None] * 2
    assert line in [problem.text for problem in read_text(text).problems]


def test_a_day_said_again_goes_on():
    rows = ROWS.format("Opening", "Lamps")
    line = "Wednesday, 5 May 2032 is the feast of the keepers of the harbour."
    text = f"Timetable\n\nWednesday, 5 May 2032\n\n{rows}{line}\n\n17:00–18:00 Keys\n"

    assert days(text) == [dt.date(2032, 5, 5)] * 3


def test_hours_that_go_back_to_a_morning_are_of_a_day_that_was_lost():
    rows = ROWS.format("Opening", "Lamps")
    text = f"Timetable\n\nWednesday, 5 May 2032\n\n{rows}{rows}"
    text += f"Friday, 7 May 2032\n\n{rows}"

    reading = read_text(text)

    assert (
        days(text) == [dt.date(2032, 5, 5)] * 2 + [None] * 2 + [dt.date(2032, 5, 7)] * 2
    )
    told = [(each.line, each.problem) for each in reading.problems]
    assert (8, "the hours go back: the line of another day may be missing") in told


def test_hours_that_go_back_on_the_only_day_are_of_what_is_held_beside():
    rows = ROWS.format("Opening", "Lamps")
    text = f"Programme of meetings\n\nWednesday, 5 May 2032\n\n{rows}{rows}"

    assert days(text) == [dt.date(2032, 5, 5)] * 4


HEAD = "Sixth session of the Lamp Board\nGeneva, 5–7 May 2032\n\nTimetable\n\n"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Wednesday 5", "Thursday 6"),
        ("Mercredi 5", "Jeudi 6 : Visite des phares"),
        ("Miércoles 5", "Jueves 6 (mañana)"),
        ("Среда, 5", "Четверг, 6"),
        ("星期三 5日", "星期四 6日"),
        ("الأربعاء 5", "الخميس 6"),
    ],
)
def test_a_weekday_and_the_number_of_its_day_are_a_day_of_the_meeting(first, second):
    rows = ROWS.format("Opening", "Lamps")
    text = f"{HEAD}{first}\n\n{rows}{second}\n\n{rows}"

    assert days(text) == [dt.date(2032, 5, 5)] * 2 + [dt.date(2032, 5, 6)] * 2
    assert lost_lines(text) == []


@pytest.mark.parametrize("second", ["Friday 6", "Saturday 8", "Thursday 6th, or later"])
def test_a_weekday_of_another_number_ends_the_day(second):
    rows = ROWS.format("Opening", "Lamps")
    text = f"{HEAD}Wednesday 5\n\n{rows}{second}\n\n{rows}"

    assert days(text) == [dt.date(2032, 5, 5)] * 2 + [None] * 2
    assert second in [problem.text for problem in read_text(text).problems]


def test_a_room_behind_a_day_is_that_of_its_sittings():
    rows = ROWS.format("Opening", "Lamps")
    text = f"{HEAD}Wednesday, 5 May 2032, Sala Andrés Bello\n\n{rows}"

    found = [(each.track, each.room) for each in read_text(text).organization_of_work]

    assert found == [(None, "Sala Andrés Bello")] * 2


@pytest.mark.parametrize(
    "third",
    ["Day 3", "Día 3: Clausura", "Journée 3", "Третий день", "第三天", "Last day"],
)
def test_a_counted_day_that_nothing_dates_ends_the_day_before(third):
    text = "Tentative schedule\n\nDay 1 (Wednesday, 5 May 2032)\n\nOpening\nLamps\n\n"
    text += (
        f"Day 2 (Thursday, 6 May 2032)\n\nOil\nFog\n\n{third}\n\nKeys of the towers\n"
    )

    found = read_text(text).organization_of_work

    assert lost_lines(text) == []
    dated = [entry.title for each in found if each.date for entry in each.entries]
    assert dated == ["Opening", "Lamps", "Oil", "Fog"]


def test_an_open_day_is_held_and_no_day_of_its_own():
    rows = "10:00–11:00\nOpen day\n11:00–12:00\nLamps\n"
    text = f"Timetable\n\nWednesday, 5 May 2032\n\n{rows}"

    assert days(text) == [dt.date(2032, 5, 5)] * 2


@pytest.mark.parametrize(
    ("title", "first", "second"),
    [
        ("Timetable", "Wednesday, 5 May 2032", "For Thursday, 6 May 2032"),
        ("Расписание работы", "Среда, 5 мая 2032 года", "На четверг, 6 мая 2032 года"),
        ("Calendrier des travaux", "Mercredi 5 mai 2032", "Pour le jeudi 6 mai 2032"),
    ],
)
def test_a_day_behind_a_small_word_is_a_day(title, first, second):
    rows = ROWS.format("Lamps", "Oil")
    text = f"{title}\n\n{first}\n\n{rows}{second}\n\n{rows}"

    assert days(text) == [dt.date(2032, 5, 5)] * 2 + [dt.date(2032, 5, 6)] * 2


def test_small_hours_are_after_noon_under_the_afternoon_of_their_day_alone():
    text = "AGENDA PROVISIONAL\n\nMiércoles, 5 de mayo de 2032\n\nMañana\n"
    text += "9.00 - 9.30: Inscripción\n9.30 - 13.00: Lámparas\n\nTarde\n"
    text += "3.00 - 5.00: Aceites\n\nJueves, 6 de mayo de 2032\n7.30 - 9.00: Visita\n"

    found = read_text(text).organization_of_work

    assert [(each.time_from, each.time_to) for each in found] == [
        (dt.time(9), dt.time(9, 30)),
        (dt.time(9, 30), dt.time(13)),
        (dt.time(15), dt.time(17)),
        (dt.time(7, 30), dt.time(9)),
    ]


@pytest.mark.parametrize(
    ("second", "day"),
    [
        ("Thurday, 6 May 2032", 6),
        ("Thrusday, 6 May 2032", 6),
        ("Friday, 6 May 2032", None),  # a day of the week, and the wrong one
    ],
)
def test_a_misprint_of_the_very_weekday_leaves_the_date(second, day):
    text = f"Timetable\n\nWednesday, 5 May 2032\n\n09:30–11:00 Lamps\n\n{second}\n\n"

    found = days(f"{text}09:30–10:00 Oil\n")

    assert found == [dt.date(2032, 5, 5), day and dt.date(2032, 5, day)]


def test_a_place_before_a_date_is_no_misprint_of_its_weekday():
    text = "Timetable\n\nWednesday, 5 May 2032\n\n09:30–11:00 Lamps\n\n"

    found = days(f"{text}Thun, 6 May 2032\n\n09:30–10:00 Oil\n")

    assert dt.date(2032, 5, 6) not in found


@pytest.mark.parametrize("room", ["in Room 1.002 (first floor)", ", Room 1.002"])
def test_a_room_behind_the_day_is_where_its_sittings_are(room):
    text = "Timetable\n\nWednesday, 5 May 2032\n\n09:30–11:00 Lamps\n\n"
    text += f"Thursday 6 May 2032{' ' if room[0] == 'i' else ''}{room}\n"

    reading = read_text(f"{text}09:00–10:00 Oil\n10:00–11:00 Fog\n")

    found = reading.organization_of_work[1:]
    assert {each.date for each in found} == {dt.date(2032, 5, 6)}
    assert {each.room for each in found} == {room.removeprefix("in").strip(" ,")}
