"""Mastheads of meetings that are held nowhere, and of papers that say where they
were written."""

import pytest

from agendas.reading import read_text
from agendas.reading.results import Days, Opening, Place

HEADS = {
    "en": ("Committee on Lamps", "Sixth session", "Online, 5–9 May 2031", "Agenda"),
    "fr": ("Comité des phares", "Sixième session", "En ligne 5-9 mai 2031")
    + ("Ordre du jour",),
    "es": ("Comité de Faros", "Sexta reunión", "En línea, 5 a 9 de mayo de 2031")
    + ("Programa provisional",),
    "ru": ("Комитет по маякам", "Шестая сессия", "Онлайн, 5–9 мая 2031 года")
    + ("Предварительная повестка дня",),
    "zh": ("灯塔委员会", "第六届会议", "2031年5月5日至9日，线上", "临时议程"),
    "ar": ("لجنة المنارات", "الدورة السادسة", "عن بعد، 5-9 أيار/مايو 2031")
    + ("جدول الأعمال المؤقت",),
}
ONLINE = ("Online", "En ligne", "En línea", "Онлайн", "线上", "عن بعد")


@pytest.mark.parametrize(
    ("language", "words"), list(zip(HEADS, ONLINE, strict=True)), ids=list(HEADS)
)
def test_the_days_of_a_meeting_online_are_read(language, words):
    head = "\n\n".join(HEADS[language])
    reading = read_text(f"{head}\n\n1. Lamps\n2. Lenses\n3. Buoys\n")

    assert f"{reading.dates.start} {reading.dates.end}" == "2031-05-05 2031-05-09"
    assert reading.place == Place(venue=words)
    assert (reading.agendas[0].body, reading.agendas[0].ordinal) == (
        HEADS[language][0],
        6,
    )


@pytest.mark.parametrize("note", ["(UTC+2)", "(Geneva time)", "if required"])
def test_the_clock_that_is_meant_may_stand_behind_the_hours(note):
    reading = read_text(
        f"Committee on Lamps\n\nRiga, 5 May 2031, 9.30 a.m.–noon {note}\n\n"
        "Agenda\n\n1. Lamps\n2. Lenses\n3. Buoys\n"
    )
    day = reading.dates.start

    assert f"{day}" == "2031-05-05"
    assert reading.opening == Opening(day, reading.opening.time)
    assert f"{reading.opening.time:%H:%M}" == "09:30"


@pytest.mark.parametrize(
    "line",
    [
        "Riga, 5 May 2031 Original: English",
        "Riga, 5 May 2031 原文：英文",
        "Riga, 5 May 2031 Оригинал: английский",
        "Riga, 5 May 2031 الأصل: بالإنكليزية",
    ],
)
def test_what_stands_before_the_original_is_of_the_paper(line):
    reading = read_text(
        f"Committee on Lamps\n\nBureau meeting\n\n{line}\n\n"
        "Agenda\n\n1. Lamps\n2. Lenses\n3. Buoys\n"
    )

    assert f"{reading.document_date}" == "2031-05-05"
    assert (reading.dates, reading.place) == (None, None)


def test_a_place_and_day_before_no_original_are_of_the_meeting():
    reading = read_text(
        "Committee on Lamps\n\nRiga, 5 May 2031\n\nAgenda\n\n1. Lamps\n2. Lenses\n"
    )
    day = reading.dates.start

    assert (reading.dates, f"{day}") == (Days(day, day), "2031-05-05")
