"""What a programme tells in sentences: no sitting and no item is made of it."""

import pytest

from agendas.reading import read_text
from agendas.reading.breaks.rows_among_words import rows_of_timetable
from agendas.reading.programmes.told import is_told

# Heading and days, hours and titles; sentences among them.
PROGRAMMES = {
    "en": (
        ("Organization of work", "Monday, 5 May 2031", "Tuesday, 6 May 2031"),
        ("10 a.m.–1 p.m.", "Opening of the session", "3–6 p.m.", "General debate"),
    ),
    "fr": (
        ("Organisation des travaux", "Lundi 5 mai 2031", "Mardi 6 mai 2031"),
        ("10 heures-13 heures", "Ouverture", "15 heures-18 heures", "Débat général"),
    ),
    "es": (
        ("Organización de los trabajos", "Lunes 5 de mayo de 2031", "Martes 6 de mayo"),
        ("10.00 a 13.00 horas", "Apertura", "15.00 a 18.00 horas", "Debate general"),
    ),
    "ru": (
        ("Организация работы", "Понедельник, 5 мая 2031 года", "Вторник, 6 мая 2031"),
        ("10:00–13:00", "Открытие сессии", "15:00–18:00", "Общие прения"),
    ),
    "zh": (
        ("工作安排", "2031年5月5日星期一", "2031年5月6日星期二"),
        ("上午10:00至下午1:00", "会议开幕", "下午3:00至6:00", "一般性辩论"),
    ),
    "ar": (
        ("تنظيم الأعمال", "الاثنين، 5 أيار/مايو 2031", "الثلاثاء، 6 أيار/مايو 2031"),
        ("10:00-13:00", "افتتاح الدورة", "15:00-18:00", "المناقشة العامة"),
    ),
}
SENTENCES = {
    "en": [
        "The Committee will take up item 3 on Tuesday morning.",
        "Item 3 will be considered on Tuesday, 6 May 2031, from 10 a.m. to 1 p.m.",
        "From 10 a.m. to 1 p.m., the Committee will hear the reports of its groups.",
        "10 a.m. to 1 p.m. is reserved for informal consultations.",
        "Wednesday, 7 May 2031, is a holiday and no meetings will be held.",
    ],
    "fr": [
        "Le Comité abordera le point 3 mardi matin.",
        "Le point 3 sera examiné le mardi 6 mai 2031 de 10 heures à 13 heures.",
        "De 10 heures à 13 heures, le Comité entendra les rapports de ses groupes.",
    ],
    "es": [
        "El Comité abordará el tema 3 el martes por la mañana.",
        "De 10.00 a 13.00 horas, el Comité escuchará los informes de sus grupos.",
        "Martes por la mañana: el Comité concluirá su debate sobre el tema 4.",
    ],
    "ru": [
        "Пункт 3 будет рассмотрен во вторник, 6 мая 2031 года, с 10:00 до 13:00.",
        "С 10:00 до 13:00 Комитет заслушает доклады своих групп.",
        "10:00–13:00 отводится на неофициальные консультации.",
    ],
    "zh": [
        "项目3将于2031年5月6日星期二上午10时至下午1时审议。",
        "上午10时至下午1时，委员会将听取各工作组的报告。",
        "委员会全体会议将从5月6日开始，每日17时30分至21时30分举行。",
    ],
    "ar": [
        "ستتناول اللجنة البند 3 صباح يوم الثلاثاء.",
        "من الساعة 10:00 إلى الساعة 13:00، تستمع اللجنة إلى تقارير أفرقتها.",
    ],
}
TOLD = [(name, sentence) for name, each in SENTENCES.items() for sentence in each]


def rows_of(language: str, before: str) -> list[str]:
    (heading, monday, tuesday), (hours, first, later, second) = PROGRAMMES[language]
    rows = [f"{hours} {first}", f"{later} {second}"]
    return [heading, before, monday, *rows, tuesday, *rows]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("place", range(7))
@pytest.mark.parametrize(("language", "sentence"), TOLD)
def test_a_sentence_among_rows_makes_no_row(language, sentence, place, gap):
    lines = rows_of(language, "")
    lines.insert(place + 1, sentence)

    reading = read_text(gap.join(lines))

    found = [
        (entry.item, entry.title)
        for each in reading.organization_of_work
        for entry in each.entries
    ]
    _, (_, first, _, second) = PROGRAMMES[language]
    assert found == 2 * [(None, first), (None, second)]
    assert any(sentence.startswith(each.text) for each in reading.problems)


@pytest.mark.parametrize("language", SENTENCES)
def test_sentences_alone_make_no_programme(language):
    lines = [PROGRAMMES[language][0][0], *SENTENCES[language]]

    for gap in ("\n", "\n\n", " "):
        reading = read_text(lines[0] + "\n\n" + gap.join(lines[1:]))
        assert (reading.organization_of_work, reading.agendas) == ([], [])


@pytest.mark.parametrize(
    "row",
    [
        "10 a.m.–1 p.m. Opening of the session. The Chair will speak.",
        "10 a.m.–1 p.m. What is a lamp.",
        "Opening of the session. The Chair will speak.",
        "Report of the Committee on the lamps.",
        "10:00–13:00, opening of the session.",
    ],
)
def test_a_title_is_no_sentence(row):
    assert not is_told(row)


def test_hours_inside_the_sentences_of_a_paragraph_begin_no_rows():
    words = (
        "Meetings are held from 10 a.m. to 1 p.m. and from 3 p.m. to 6 p.m. On Monday, "
    )
    words += "5 May 2031 the group meets. "

    assert rows_of_timetable(4 * words) == [4 * words]


WRAPPED = {
    "en": ["On Wednesday, 7 May, the plenary will meet at 10 a.m. in", "Room 3."],
    "fr": ["Le Comité achèvera mardi matin son débat sur le point", "4 de la liste."],
    "es": [
        "Las sesiones se celebran de 10.00 a 13.00 horas y de 15.00 a",
        "18.00 horas.",
    ],
    "ru": ["С 10:00 до 13:00 Комитет заслушает", "доклады своих групп."],
    "zh": ["项目3将于2031年5月6日星期二上午", "10时至下午1时审议。"],
    "ar": ["تجتمع الجلسة العامة يوم الأربعاء من الساعة", "10:00 إلى الساعة 13:00."],
}


@pytest.mark.parametrize("place", range(7))
@pytest.mark.parametrize("language", WRAPPED)
def test_a_sentence_of_two_lines_makes_no_row(language, place):
    lines = rows_of(language, "")
    lines[place + 1 : place + 1] = WRAPPED[language]

    reading = read_text("\n".join(lines))

    found = [
        (entry.item, entry.title)
        for each in reading.organization_of_work
        for entry in each.entries
    ]
    _, (_, first, _, second) = PROGRAMMES[language]
    assert found == 2 * [(None, first), (None, second)]
