"""Agendas whose line breaks are all lost, without a heading that announces them."""

import pytest

from agendas.reading import read_text
from agendas.reading.breaks.counted_pieces import counted_pieces
from tests.agendas.reading.layouts import facts_of

AGENDAS = {
    "es": """ANEXO A
CONSEJO DE FAROS
12º período de sesiones
PROGRAMA PROVISIONAL
I. INTRODUCCIÓN Y CUESTIONES DE PROCEDIMIENTO
1. Aprobación del programa y el calendario
2. Elección de tres Vicepresidentes y de los miembros del Comité de Redacción
II. SITUACIÓN MUNDIAL DE LAS LÁMPARAS
3. El estado de las lámparas y de las lentes en 2031
4. Informe del Comité de Nieblas (Roma, junio de 2031)
4.1 Establecimiento de un grupo sobre las sirenas de niebla
4.2 Formación de los guardianes que viven lejos de los puertos
5. 2032: año de los faros
6. Otros asuntos
""",
    "fr": """Convention des phares
LC/32/1
Distr. générale
3 janvier 2031
Français
Original : anglais
Comité des lampes
Douzième session
Genève, 3-21 mars 2031
Ordre du jour provisoire
1.Ouverture de la session par le Président du Comité des lampes.
2.Élection des autres membres du Bureau et du Rapporteur du Comité.
3.Adoption de l’ordre du jour et organisation des travaux.
4.Rapport de la Présidente sur les activités menées depuis la dernière session.
5.Questions diverses.
""",
    "zh": """灯塔理事会
第一二七届会议
2031年11月22-27日，罗马
临时议程
I. 会议开幕-程序
1. 通过议程和时间表：供作决定
2. 选举三名副主席和任命起草委员会主席及成员：供作决定
II. 灯塔活动
3. 灯具委员会报告：供讨论和作决定
4. 制定一套支持各港口安装灯具的自愿准则政府间工作组的报告
5. 浮标委员会第十八届会议报告：供讨论和作决定
6. 其他事项
""",
    "ar": """مجلس المنارات
الدورة الثانية عشرة
جنيف، 3-7 آذار/مارس 2031
جدول الأعمال المؤقت
1- افتتاح الدورة وإقرار جدول الأعمال
2- انتخاب أعضاء المكتب والمقرر للدورة الحالية
3- تقرير اللجنة المعنية بالضباب عن أعمالها في العام الماضي وعن أبواق الضباب
4- تدريب حراس المنارات الذين يعيشون بعيدا عن الموانئ
5- مسائل أخرى
""",
}


@pytest.mark.parametrize("language", AGENDAS)
def test_an_agenda_on_one_line_has_the_items_that_its_lines_have(language):
    text = AGENDAS[language]
    whole, flat = read_text(text), read_text(" ".join(text.split()))

    [agenda], [flat_agenda] = facts_of(whole)["agendas"], facts_of(flat)["agendas"]
    assert flat_agenda["items"] == agenda["items"]
    assert len(flat_agenda["items"]) >= 5


def test_only_numbers_in_order_part_a_text():
    assert counted_pieces("In 4. See 5. One 1. Two 2. Six") == [
        "In 4. See 5. One 1. Two 2. Six"
    ]
    parted = counted_pieces("Agenda 1. One 2. Two of 4. May 2.1 A 2.3 B 3. Three 4. X")
    assert parted == [
        *("Agenda", "1. One", "2. Two of 4. May", "2.1 A 2.3 B", "3. Three", "4. X")
    ]
    text = "1. One 2. Two 3. Three 4. Four 1. One The text. 2. Two A text."
    assert counted_pieces(text) == [
        *("1. One", "2. Two", "3. Three", "4. Four", "1. One The text."),
        "2. Two A text.",
    ]


PARAGRAPHS = {
    "en": (
        "LH/COM/4/1/Add.1 Distr.: General 3 March 2031 Original: English LAMP BOARD "
        "Fourth session Lima, 5-13 May 2031 ANNOTATED PROVISIONAL AGENDA 1. The Board "
        "was set up by the Conference. So far it has met three times. Item 1 of the "
        "agenda. Opening 2. The Board will meet in the hall. Item 2 of the agenda. "
        "Officers 3. The Board will elect a Chair. Item 3 of the agenda. Lamps 4. It "
        "is.",
        ["Opening", "Officers", "Lamps"],
    ),
    "es": (
        "LH/COM/4/1/Add.1 Distr. general 3 de marzo de 2031 Original: español JUNTA DE "
        "FAROS Cuarto período de sesiones Lima, 5 a 13 de mayo de 2031 PROGRAMA "
        "PROVISIONAL ANOTADO 1. La Junta fue creada por la Conferencia. Se ha reunido "
        "tres veces. Punto 1 del orden del día. Apertura 2. La Junta se reunirá en la "
        "sala de mapas. Punto 2 del orden del día. Programa 3. La Junta lo tendrá ante "
        "sí. Punto 3 del orden del día. Lámparas 4. Así sea.",
        ["Apertura", "Programa", "Lámparas"],
    ),
}


@pytest.mark.parametrize(("text", "titles"), PARAGRAPHS.values(), ids=PARAGRAPHS)
def test_numbers_between_named_items_are_those_of_paragraphs(text, titles):
    [agenda] = read_text(text).agendas

    assert [each.title for each in agenda.items] == titles
    assert [each.text[:2] for each in agenda.annotations] == ["2.", "3.", "4."]
