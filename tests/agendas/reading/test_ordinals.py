"""The number of a session, however it is counted and in whichever part it is held."""

import pytest

from agendas.reading import read_text
from agendas.reading.bodies.ordinals import read_ordinal


@pytest.mark.parametrize(
    ("text", "number", "unit"),
    [
        ("Fourteenth meeting", 14, "meeting"),
        ("First resumed eighth session", 8, "session"),
        ("Continued resumed eleventh session", 11, "session"),
        ("Second part of the fiftieth session", 50, "session"),
        ("Eleventh special session", 11, "session"),
        ("One hundred and seventh session", 107, "session"),
        ("One hundredth session", 100, "session"),
        ("Reprise de la quatorzième session", 14, "session"),
        ("Trent e-deux ième session", 32, "session"),
        ("Twenty-six th session", 26, "session"),
        ("24ième session", 24, "session"),
        ("XXVII сессия", 27, "session"),
        ("Première reprise de la huitième session", 8, "session"),
        ("Onzième session extraordinaire", 11, "session"),
        ("Cent septième session", 107, "session"),
        ("14.º período de sesiones", 14, "session"),
        ("Décima cuarta reunión", 14, "meeting"),
        ("Trigésimo primer período de sesiones", 31, "session"),
        ("Vigésimo tercer período de sesiones", 23, "session"),
        ("Decimotercer período de sesiones", 13, "session"),
        ("Cuadragésimo primera reunión", 41, "meeting"),
        ("Primera continuación del octavo período de sesiones", 8, "session"),
        ("Возобновленная тридцать первая сессия", 31, "session"),
        ("Одиннадцатая специальная сессия", 11, "session"),
        ("Сто седьмая сессия", 107, "session"),
        ("第十四届会议续会", 14, "session"),
        ("第一百零七届会议", 107, "session"),
        ("الدورة الرابعة عشرة المستأنفة", 14, "session"),
        ("الدورة الاستثنائية الحادية عشرة", 11, "session"),
        ("الدورة العشرون بعد المائة", 120, "session"),
        ("Two hundred and twenty-fourth session", 224, "session"),
        ("Two hundredth session", 200, "session"),
        ("Deux cent vingt-quatrième session", 224, "session"),
        ("Trois centième session", 300, "session"),
        ("Ducentésima vigésima cuarta reunión", 224, "meeting"),
        ("Centésimo vigésimo quinto período de sesiones", 125, "session"),
        ("Двести двадцать четвертая сессия", 224, "session"),
        ("Трехсотая сессия", 300, "session"),
        ("第二百二十四届会议", 224, "session"),
        ("第三百零一次会议", 301, "meeting"),
        ("الدورة الرابعة والعشرون بعد المائتين", 224, "session"),
        ("Sixty-third Series of Meetings", 63, "meeting"),
        ("Soixante-troisième série de réunions", 63, "meeting"),
        ("Sexagésima tercera serie de reuniones", 63, "meeting"),
        ("Шестьдесят третья серия заседаний", 63, "meeting"),
        ("第六十三届系列会议", 63, "meeting"),
        ("سلسلة الاجتماعات الثالثة والستون", 63, "meeting"),
    ],
)
def test_an_ordinal_is_read_with_what_goes_before_it(text, number, unit):
    assert read_ordinal(text)[:2] == (number, unit)


@pytest.mark.parametrize("text", ["Trnte-dexième session", "Девтая сессия"])
def test_a_session_whose_number_is_spoiled_is_no_body(text):
    head = f"Committee on Lamps\n\n{text}\n\nBrest, 3–7 March 2031\n\nAgenda\n"

    bodies = [each.body for each in read_text(head).agendas]

    assert bodies == ["Committee on Lamps"]


@pytest.mark.parametrize(
    "text",
    [
        "Twentieth and twenty-first sessions",
        "Resumed session",
        "第一百万份文件",
        "第一百二届会议",
        "One thousand two hundred and first meeting",
        "Mille deux cent troisième session",
        "Тысяча двести пятая сессия",
        "الدورة الرابعة والعشرون بعد الألف",
    ],
)
def test_no_number_is_made_of_what_names_none_or_two(text):
    found = read_ordinal(text)

    assert found is None or found[0] is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("REUNIÓN XXIII DEL CONSEJO DE FAROS", (23, "meeting", "CONSEJO DE FAROS")),
        ("Sesión IX de la Junta de Boyas", (9, "session", "Junta de Boyas")),
        ("Réunion IV du Comité des phares", (4, "meeting", "Comité des phares")),
        ("Session II: Towers", None),
        ("Reunión mixta del Consejo", None),
    ],
)
def test_a_roman_number_may_stand_behind_the_noun(text, found):
    assert read_ordinal(text) == found


def test_the_heading_of_a_commented_agenda_announces_texts():
    text = (
        "REUNIÓN XXIII DEL CONSEJO DE FAROS\nSan José, 27 de junio de 2031\n\n"
        "AGENDA COMENTADA\n\nPUNTO 1. APERTURA\nSe dará la bienvenida a todos.\n\n"
        "PUNTO 2. FAROS\nEl Secretario presentará el informe.\n\nPUNTO 3. VARIOS\n"
    )

    reading = read_text(text)

    [agenda] = reading.agendas
    assert (reading.kind, agenda.body) == ("annotated_agenda", "CONSEJO DE FAROS")
    assert (agenda.ordinal, agenda.unit) == (23, "meeting")
    assert [each.title for each in agenda.items] == ["APERTURA", "FAROS", "VARIOS"]
    assert [each.item for each in agenda.annotations] == ["1", "2"]
    assert reading.problems == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("الدورة السابعة لمجلس المنارات", (7, "session", "مجلس المنارات")),
        ("الدورة السابعة للمجلس التنفيذي", (7, "session", "المجلس التنفيذي")),
        (
            "الدورة العادية السابعة بعد المئة للمجلس التنفيذي",
            (107, "session", "المجلس التنفيذي"),
        ),
        ("الاجتماع الثاني والعشرون للجنة العدسات", (22, "meeting", "لجنة العدسات")),
        ("الاجتماع الثاني والعشرون للجنة الدائمة", (22, "meeting", "اللجنة الدائمة")),
        ("الدورة (17) لمؤتمر المرافئ", (17, "session", "مؤتمر المرافئ")),
        ("الدورة السابعة لعام 2031", (7, "session", None)),
        ("الدورة السابعة المعقودة للجنة", (7, "session", None)),
    ],
)
def test_the_body_behind_an_arabic_session_is_named(text, found):
    assert read_ordinal(text) == found


def test_an_arabic_agenda_names_session_and_body_in_its_title():
    reading = read_text(
        "جدول أعمال الاجتماع السابع والعشرين للجنة الدائمة للمنارات\n\n"
        "1- المصابيح\n2- العدسات\n3- العوامات\n"
    )
    [agenda] = reading.agendas

    assert (agenda.body, agenda.ordinal) == ("اللجنة الدائمة للمنارات", 27)
