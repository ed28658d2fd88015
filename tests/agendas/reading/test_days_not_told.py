"""A day that cannot be told is reported, and is not the day of before."""

import datetime as dt

import pytest

from agendas.reading import read_text

EVENTS = {
    "en": ("Side events\n\nMonday, 5 May 2031\n\n1–2 p.m.\nLamps\n", "2–3 p.m.\nFog\n"),
    "fr": (
        "Manifestations parallèles\n\nLundi 5 mai 2031\n\n13 h-14 h\nPhares\n",
        "14 h-15 h\nBrume\n",
    ),
    "es": (
        "Actos paralelos\n\nLunes 5 de mayo de 2031\n\n13.00 a 14.00 horas\nFaros\n",
        "14.00 a 15.00 horas\nNiebla\n",
    ),
    "ru": (
        "Параллельные мероприятия\n\n5 мая 2031 года\n\n13:00–14:00\nМаяки\n",
        "14:00–15:00\nТуман\n",
    ),
    "zh": (
        "会外活动\n\n2031年5月5日星期一\n\n13:00–14:00\n灯塔\n",
        "14:00–15:00\n雾\n",
    ),
    "ar": (
        "الأحداث الجانبية\n\nالاثنين، 5 أيار/مايو 2031\n\n13:00-14:00\nالمنارات\n",
        "14:00-15:00\nالضباب\n",
    ),
}
PROGRAMME = {
    "en": "Programme of work\n\nMonday, 5 May 2031\n10 a.m.–1 p.m. Lamps\n\n",
    "fr": "Programme de travail\n\nLundi 5 mai 2031\n10 heures-13 heures Phares\n\n",
    "es": "Programa de trabajo\n\n5 de mayo de 2031\n10.00 a 13.00 horas Faros\n\n",
    "ru": "Программа работы\n\nПонедельник, 5 мая 2031 года\n10:00–13:00 Маяки\n\n",
    "zh": "工作安排\n\n2031年5月5日星期一\n10:00–13:00 灯塔\n\n",
    "ar": "تنظيم الأعمال\n\nالاثنين، 5 أيار/مايو 2031\n10:00-13:00 المنارات\n\n",
}
UNTOLD = [
    ("en", "Tuesday"),
    ("en", "Tuesday to Thursday, 6–8 May 2031"),
    ("en", "Tuesday and Wednesday"),
    ("en", "Next day"),
    ("en", "Meetings of tomorrow"),
    ("en", "Friday, 6 May 2031"),
    ("fr", "Mardi"),
    ("fr", "Du mardi 6 au jeudi 8 mai 2031"),
    ("fr", "Lendemain"),
    ("fr", "Demain, mardi"),
    ("es", "Martes"),
    ("es", "Martes 6 a jueves 8 de mayo de 2031"),
    ("es", "Día siguiente"),
    ("es", "Reuniones de mañana"),
    ("ru", "Вторник"),
    ("ru", "6–8 мая 2031 года"),
    ("ru", "Следующий день"),
    ("ru", "Завтра"),
    ("zh", "星期二"),
    ("zh", "2031年5月6日至8日"),
    ("zh", "次日"),
    ("zh", "明天的会议"),
    ("ar", "الثلاثاء"),
    ("ar", "6-8 أيار/مايو 2031"),
    ("ar", "اليوم التالي"),
    ("ar", "اجتماعات الغد"),
]


def dates_of(rows: list) -> list[dt.date | None]:
    return [row.date for row in rows]


@pytest.mark.parametrize(("language", "day"), UNTOLD)
def test_a_side_event_under_a_day_that_is_not_told_has_none(language, day):
    above, below = EVENTS[language]

    reading = read_text(f"{above}\n{day}\n{below}")

    assert dates_of(reading.side_events) == [dt.date(2031, 5, 5), None]
    assert day in [problem.text for problem in reading.problems]


@pytest.mark.parametrize(("language", "day"), UNTOLD)
def test_a_sitting_under_a_day_that_is_not_told_has_none(language, day):
    hours = PROGRAMME[language].splitlines()[3]

    reading = read_text(f"{PROGRAMME[language]}{day}\n{hours}\n")

    assert dates_of(reading.organization_of_work) == [dt.date(2031, 5, 5), None]
    assert day in [problem.text for problem in reading.problems]


@pytest.mark.parametrize(
    ("language", "weekday", "date"),
    [
        ("en", "Tuesday", "6 May 2031"),
        ("fr", "Mardi", "6 mai 2031"),
        ("es", "Martes", "6 de mayo de 2031"),
        ("ru", "Вторник", "6 мая 2031 года"),
        ("zh", "星期二", "2031年5月6日"),
        ("ar", "الثلاثاء", "6 أيار/مايو 2031"),
    ],
)
def test_a_weekday_above_its_date_is_of_it(language, weekday, date):
    above, below = EVENTS[language]

    reading = read_text(f"{above}\n{weekday}\n{date}\n{below}")

    assert dates_of(reading.side_events) == [dt.date(2031, 5, 5), dt.date(2031, 5, 6)]
    assert reading.problems == []


def test_a_weekday_above_the_date_of_another_day_is_reported():
    above, below = EVENTS["en"]

    reading = read_text(f"{above}\nTuesday\n7 May 2031\n{below}")

    assert dates_of(reading.side_events) == [dt.date(2031, 5, 5), None]
    assert [problem.code for problem in reading.problems] == ["weekday_differs"]


def test_a_weekday_in_a_table_is_not_the_day_of_the_rows_above():
    head = "Programme of work\n\nDay | Time | Title\n"
    rows = "Monday, 5 May 2031 | 10 a.m. | Lamps\nTuesday | 10 a.m. | Fog\n"

    reading = read_text(head + rows)

    assert dates_of(reading.organization_of_work) == [dt.date(2031, 5, 5), None]
    assert [problem.line for problem in reading.problems] == [5]


def test_a_weekday_is_a_day_of_the_meeting_where_only_one_can_be_meant():
    head = "Working Group on Fog\nVienna, 5–9 May 2031\n\n"
    above, below = EVENTS["en"]

    reading = read_text(f"{head}{above}\nThursday\n{below}")

    assert dates_of(reading.side_events) == [dt.date(2031, 5, 5), dt.date(2031, 5, 8)]


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Leaders of tomorrow"),
        ("fr", "Les phares de demain"),
        ("es", "Los faros de mañana"),
        ("ru", "Маяки завтрашнего дня"),
        ("zh", "走向明天的灯塔"),
        ("ar", "منارات الغد"),
    ],
)
def test_a_title_of_tomorrow_is_of_the_day_above(language, title):
    above, below = EVENTS[language]
    hours = below.splitlines()[0]

    reading = read_text(f"{above}\n{hours}\n{title}\n")

    assert [event.title for event in reading.side_events][1:] == [title]
    assert dates_of(reading.side_events) == [dt.date(2031, 5, 5)] * 2
