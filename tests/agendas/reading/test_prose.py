"""Pages of prose broken at a width, of which nothing is the head of a paper."""

from itertools import product

import pytest

from agendas.reading import read_text
from tests.agendas.reading.layouts.spaced_tables import wrapped

PROSE = {
    "en": [
        "The Lamp Commission was set up in 2011 and meets every two years in Rome.",
        "At its fifth session, held in Lima from 3 to 7 May 2030, the Commission took "
        "up the report of the Working Group on Lenses and asked the Committee on Fog "
        "to look at it.",
        "Members of the Bureau met on 12 June 2031 with those of the boards of ramps.",
    ],
    "fr": [
        "La Commission des lampes a été créée en 2011 et se réunit tous les deux ans.",
        "À sa cinquième session, tenue à Lima du 3 au 7 mai 2030, la Commission a "
        "examiné le rapport du Groupe de travail des lentilles.",
        "Les membres du Bureau se sont réunis le 12 juin 2031 avec le Conseil.",
    ],
    "ru": [
        "Комиссия по лампам была создана в 2011 году и собирается раз в два года.",
        "На своей пятой сессии, состоявшейся в Лиме 3–7 мая 2030 года, Комиссия "
        "рассмотрела доклад Рабочей группы по линзам.",
        "Члены Бюро встретились 12 июня 2031 года с членами советов по пандусам.",
    ],
    "zh": [
        "灯具委员会成立于2011年，每两年在罗马举行一次会议。",
        "2030年5月3日至7日在利马举行的第五届会议上，委员会审议了透镜工作组的报告。",
        "委员会由浮标理事会选出的49名成员组成，任期三年。",
    ],
    "ar": [
        "أنشئت لجنة المصابيح في عام 2011 وهي تجتمع كل سنتين في روما.",
        "ونظرت اللجنة في دورتها الخامسة، المعقودة في ليما من 3 إلى 7 أيار/مايو 2030، "
        "في تقرير الفريق العامل المعني بالعدسات.",
        "وتتألف اللجنة من 49 عضوا ينتخبهم مجلس العوامات لمدة ثلاث سنوات.",
    ],
}


@pytest.mark.parametrize("language", PROSE)
def test_nothing_is_taken_from_paragraphs_broken_at_a_width(language):
    for width, gap in product((34, 46, 60), ("\n", "\n\n")):
        paragraphs = ["\n".join(wrapped(text, width)) for text in PROSE[language]]
        text = gap.join(paragraphs) + "\n"

        reading = read_text(text)

        assert reading.agendas == [], text
        assert (reading.parent_body, reading.symbol, reading.place) == (None,) * 3
        assert (reading.dates, reading.document_date) == (None, None), text


def test_a_masthead_above_a_paragraph_is_read():
    text = "Lamp Commission\nFifth session\nLima, 3–7 May 2030\n\n"
    text += "The Commission was set up in\n2011 and meets every second\nyear in Rome.\n"

    reading = read_text(text)

    assert [(each.body, each.ordinal) for each in reading.agendas] == [
        ("Lamp Commission", 5)
    ]
    assert reading.place.city == "Lima"


def test_a_day_of_a_column_of_days_is_that_of_no_paper():
    days = [f"{day} May 2031" for day in range(5, 11)]
    rows = [f"{name}\n\n{day}\n\n" for name, day in zip("ABCDEF", days, strict=True)]
    text = "Participant\n\nSignature\n\n" + "".join(rows)

    assert read_text(text).document_date is None


def test_a_masthead_and_a_list_without_blank_lines_are_no_paragraph():
    text = "Lamp Commission\nLima, 3–7 May 2030\nProvisional agenda\n"
    text += "1. Organizational matters:\n(a) Opening of the session;\n(b) Officers.\n"
    text += "2. Lamps of the islands.\n3. Adoption of the report.\n"

    reading = read_text(text)

    assert [each.body for each in reading.agendas] == ["Lamp Commission"]
    assert reading.place.city == "Lima"
