"""Items whose numbers are words, and titles whose ends look like headings."""

import pytest

from agendas.reading import read_text

NAMED = {
    "en": (
        "Agenda",
        "AGENDA ITEM ONE – {}",
        "AGENDA ITEM TWO – {}",
        "Opening",
        "Lamps",
    ),
    "fr": ("Ordre du jour", "Point un : {}", "Point deux : {}", "Ouverture", "Lampes"),
    "es": ("Orden del día", "Punto uno. {}", "Punto dos. {}", "Apertura", "Lámparas"),
    "ru": ("Повестка дня", "Пункт первый. {}", "Пункт второй. {}", "Открытие", "Лампы"),
    "zh": ("临时议程", "议程项目一：{}", "议程项目二：{}", "会议开幕", "灯"),
    "ar": ("جدول الأعمال", "البند الأول: {}", "البند الثاني: {}", "افتتاح", "مصابيح"),
}
BROKEN = {
    "en": ("Provisional agenda", "Opening", "Adoption of the agenda and")
    + ("organization of work", "Lamps"),
    "fr": ("Ordre du jour provisoire", "Ouverture", "Adoption de l'ordre du jour et")
    + ("organisation des travaux", "Lampes"),
    "es": ("Programa provisional", "Apertura", "Aprobación del programa y")
    + ("organización de los trabajos", "Lámparas"),
    "ru": ("Предварительная повестка дня", "Открытие", "Утверждение повестки дня и")
    + ("организация работы", "Лампы"),
    "zh": ("临时议程", "会议开幕", "通过议程和", "工作安排", "灯"),
}


@pytest.mark.parametrize("language", NAMED)
def test_numbers_in_words_are_those_of_items(language):
    heading, first, second, opening, lamps = NAMED[language]
    text = f"{heading}\n\n{first.format(opening)}\n{second.format(lamps)}\n"

    [agenda] = read_text(text).agendas

    assert [(item.number, item.title) for item in agenda.items] == [
        ("1", opening),
        ("2", lamps),
    ]


def test_a_word_behind_item_need_be_no_number():
    reading = read_text("Agenda\n\nItems proposed – Lamps\n1. Opening\n2. Lamps\n")

    assert [item.title for item in reading.agendas[0].items] == ["Opening", "Lamps"]


@pytest.mark.parametrize("language", BROKEN)
def test_the_end_of_a_title_is_no_heading(language):
    heading, opening, agenda_and, work, lamps = BROKEN[language]
    text = f"{heading}\n\n1. {opening}\n2. {agenda_and}\n{work}\n3. {lamps}\n"
    gap = "" if language == "zh" else " "

    [agenda] = read_text(text).agendas

    titles = [item.title for item in agenda.items]
    assert titles == [opening, f"{agenda_and}{gap}{work}", lamps]


def test_in_a_timetable_too_the_end_of_a_title_is_no_heading():
    text = """Proposed programme of work

Date/time            Agenda item       Subject

Monday, 5 May 2031
10.00 a.m.-1.00 p.m. 1                 Opening of the session
                     2                 Adoption of the agenda and
                                       organization of work
3.00-6.00 p.m.       3                 General debate on the future of
                                       lamps (continued)
"""

    morning, afternoon = read_text(text).organization_of_work

    assert [(entry.item, entry.title) for entry in morning.entries] == [
        ("1", "Opening of the session"),
        ("2", "Adoption of the agenda and organization of work"),
    ]
    [entry] = afternoon.entries
    assert (f"{afternoon.date}", entry.item, entry.continued) == (
        "2031-05-05",
        "3",
        True,
    )
    assert entry.title == "General debate on the future of lamps"
