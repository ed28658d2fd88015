"""The office of an organization under its name, and the body that meets below."""

import pytest

from agendas.reading import read_text
from tests.agendas.reading.checks import lost_lines

OFFICES = [
    ("Organization of Lamps", "General Secretariat", "en"),
    ("Organization of Lamps", "Secretariat of Council Affairs", "en"),
    ("Organisation des phares", "Secrétariat général", "fr"),
    ("Organización de Faros", "Secretaría General", "es"),
    ("Организация маяков", "Секретариат Совета", "ru"),
    ("Организация маяков", "Генеральный секретариат", "ru"),
    ("灯塔组织", "秘书处", "zh"),
    ("جامعة الدول العربية", "الأمانة العامة", "ar"),
    ("منظمة المنارات العربية", "أمانة شؤون المجلس", "ar"),
]
SESSIONS = {
    "en": ("Ninth session of the Lamp Board", "Lamp Board", "Agenda"),
    "fr": (
        "Neuvième session du Conseil des lampes",
        "Conseil des lampes",
        "Ordre du jour",
    ),
    "es": (
        "Noveno período de sesiones de la Junta de Lámparas",
        "Junta de Lámparas",
        "Programa provisional",
    ),
    "ru": ("Девятая сессия Совета по туманам", "Совета по туманам", "Повестка дня"),
    "zh": ("灯具理事会第九届会议", "灯具理事会", "临时议程"),
    "ar": ("الدورة التاسعة لمجلس المصابيح", "مجلس المصابيح", "مشروع جدول أعمال"),
}


@pytest.mark.parametrize("gap", ["", "\n"])
@pytest.mark.parametrize(("organization", "office", "language"), OFFICES)
def test_an_office_is_no_part_of_the_name_above_it(organization, office, language, gap):
    session, body, title = SESSIONS[language]
    text = f"{organization}\n{office}\n{gap}{session}\n\n{title}\n\n1. ABC\n2. DEF\n"

    reading = read_text(text)

    assert reading.parent_body == organization
    assert [(each.body, each.ordinal) for each in reading.agendas] == [(body, 9)]
    assert lost_lines(text) == []


@pytest.mark.parametrize(
    ("session", "body"),
    [
        ("Девятая сессия Совета по туманам", "Совета по туманам"),
        ("Девятая сессия Исполнительного комитета", "Исполнительного комитета"),
        ("Девятая сессия Комиссии", "Комиссии"),
    ],
)
def test_a_russian_session_is_of_the_body_behind_it(session, body):
    text = f"Организация маяков\n{session}\n\nПовестка дня\n\n1. ABC\n2. DEF\n"

    reading = read_text(text)

    assert reading.parent_body == "Организация маяков"
    assert [(each.body, each.ordinal) for each in reading.agendas] == [(body, 9)]


@pytest.mark.parametrize(
    ("above", "session"),
    [
        ("Совет по туманам", "Девятая сессия Совета по туманам"),
        ("Комиссия по туманам", "Девятая сессия Комиссии"),
        ("Исполнительный комитет", "Девятая сессия Исполнительного комитета"),
    ],
)
def test_a_russian_body_that_is_named_twice_is_one(above, session):
    text = f"{above}\n{session}\n\nПовестка дня\n\n1. ABC\n2. DEF\n"

    [agenda] = read_text(text).agendas

    assert (agenda.body, agenda.ordinal) == (above, 9)


def test_a_russian_organ_is_below_its_organization():
    text = "Содружество маяков\nИсполнительный комитет\nДевятая сессия\n\n"

    reading = read_text(f"{text}Повестка дня\n\n1. ABC\n2. DEF\n")

    assert reading.agendas[0].body == "Исполнительный комитет"
