"""What takes all day in a timetable, and timetables of each day."""

import pytest

from agendas.reading import read_text
from tests.agendas.reading.checks import lost_lines

PAPERS = {
    "en": ("Lamp Board\nVienna, 5–7 May 2031", "Preliminary daily timetable"),
    "fr": ("Comité des phares\nVienne, 5-7 mai 2031", "Emploi du temps quotidien"),
    "es": ("Comité de Faros\nViena, 5 a 7 de mayo de 2031", "Horario diario"),
    "ru": ("Комитет по маякам\nВена, 5–7 мая 2031 года", "Расписание на каждый день"),
    "zh": ("灯塔委员会\n2031年5月5日至7日，维也纳", "每日时间表"),
    "ar": ("لجنة المنارات\nفيينا، 5-7 أيار/مايو 2031", "الجدول الزمني اليومي"),
}
DAYS = {
    "en": ("5 May", "6 May", "All day", "Visit to the lamps"),
    "fr": ("5 mai", "6 mai", "Toute la journée", "Visite des phares"),
    "es": ("5 de mayo", "6 de mayo", "Todo el día", "Visita a los faros"),
    "ru": ("5 мая", "6 мая", "Весь день", "Посещение маяков"),
    "zh": ("5月5日", "5月6日", "全天", "参观灯塔"),
    "ar": ("5 أيار/مايو", "6 أيار/مايو", "طوال اليوم", "زيارة المنارات"),
}


@pytest.mark.parametrize("language", PAPERS)
def test_what_takes_all_day_has_a_day_and_no_hours(language):
    head, title = PAPERS[language]
    first, second, all_day, visit = DAYS[language]
    rows = f"{first}\n10:00-13:00\n1. {visit}\n{second}\n{all_day}\n{visit}\n"
    text = f"{head}\n\n{title}\n\n{rows}"
    reading = read_text(text)
    _, last = reading.organization_of_work

    assert str(last.date) == "2031-05-06"
    assert (last.time_from, last.time_to) == (None, None)
    assert [entry.title for entry in last.entries] == [visit]
    assert reading.title == title
    assert not lost_lines(text)


def test_years_may_begin_the_title_of_an_item():
    rows = "10:00–13:00\n4. 2032–33 programme of lamps\n5. Other matters\n"
    head = f"{PAPERS['en'][0]}\n\nTimetable\n\n5 May\n"
    [sitting] = read_text(head + rows).organization_of_work

    assert [(entry.item, entry.title) for entry in sitting.entries] == [
        ("4", "2032–33 programme of lamps"),
        ("5", "Other matters"),
    ]
