"""Titles of items that say what a heading does, with their numbers alone above them."""

import pytest

from agendas.reading import read_text
from tests.agendas.reading.checks import lost_lines

HEADS = {
    "en": "Lamp Board\nSecond session\nVienna, 5–7 May 2031\n\nProvisional agenda\n",
    "fr": "Comité des phares\nDeuxième session\nVienne, 5-7 mai 2031\n\n"
    "Ordre du jour provisoire\n",
    "es": "Comité de Faros\nSegundo período de sesiones\nViena, 5 a 7 de mayo de 2031"
    "\n\nPrograma provisional\n",
    "ru": "Комитет по маякам\nВторая сессия\nВена, 5–7 мая 2031 года\n\n"
    "Предварительная повестка дня\n",
    "zh": "灯塔委员会\n第二届会议\n2031年5月5日至7日，维也纳\n\n临时议程\n",
    "ar": "لجنة المنارات\nالدورة الثانية\nفيينا، 5-7 أيار/مايو 2031\n\n"
    "جدول الأعمال المؤقت\n",
}
TITLES = {
    "en": ("Opening", "Programme of work", "Calendar of meetings", "for 2032", "Fog"),
    "fr": (
        "Ouverture",
        "Organisation des travaux",
        "Calendrier des réunions",
        "pour 2032",
        "Brume",
    ),
    "es": (
        "Apertura",
        "Organización de los trabajos",
        "Calendario de reuniones",
        "para 2032",
        "Niebla",
    ),
    "ru": (
        "Открытие сессии",
        "Организация работы",
        "Расписание заседаний",
        "на 2032 год",
        "Туман",
    ),
    "zh": ("会议开幕", "工作安排", "会议日历", "", "雾"),
    "ar": (
        "افتتاح الدورة",
        "تنظيم الأعمال",
        "جدول الاجتماعات",
        "",
        "الضباب",
    ),
}


@pytest.mark.parametrize("language", HEADS)
def test_a_title_under_its_number_opens_no_programme(language):
    first, second, third, end, last = TITLES[language]
    lines = f"1.\n{first}\n2.\n{second}\n3.\n{third}\n{end}\n4.\n{last}\n5.\n{first}\n"
    text = f"{HEADS[language]}\n{lines}"
    [agenda] = read_text(text).agendas

    assert [(item.number, item.title) for item in agenda.items] == [
        ("1", first),
        ("2", second),
        ("3", f"{third} {end}".strip()),
        ("4", last),
        ("5", first),
    ]
    assert not lost_lines(text)


def test_a_title_under_its_letter_opens_no_programme():
    lines = (
        "1.\nOpening:\n(a)\nElection;\n(b)\nCalendar of meetings\nfor 2032;\n2.\nFog"
    )
    [agenda] = read_text(f"{HEADS['en']}\n{lines}\n").agendas

    assert [item.title for item in agenda.items][2:] == [
        "Calendar of meetings for 2032",
        "Fog",
    ]


def test_a_letter_of_the_language_that_a_job_number_lost_is_of_no_list():
    foot = "GE.31-01234\nFog\n(F)\nLB/2031/1\npage 2\n"
    text = f"{HEADS['en']}\n1.\nOpening\n2.\n{foot}3.\nLenses\n4.\nClosing\n"
    [agenda] = read_text(text).agendas

    assert [item.title for item in agenda.items] == [
        "Opening",
        "Fog",
        "Lenses",
        "Closing",
    ]
