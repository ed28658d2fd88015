"""Lists of items in the annex of a decision, and numbers that have no title."""

import pytest

from agendas.reading import read_text


@pytest.mark.parametrize(
    "heading",
    ["Part V. Other matters", "Partie V – Autres questions", "Parte V. Otros asuntos"]
    + ["Часть V. Прочее", "第五部分-其它事项", "الجزء الخامس - مسائل أخرى"],
)
def test_a_number_without_a_title_takes_no_heading_of_a_part(heading):
    reading = read_text(
        "Committee on Lamps\n\nAgenda\n\n1. Opening\n2. Lamps\n3. \n\n"
        f"{heading}\n\n4. Dates\n5. Buoys\n"
    )

    assert [item.number for item in reading.agendas[0].items] == ["1", "2", "4", "5"]
    assert [problem.text for problem in reading.problems] == ["3.", heading]


def test_a_title_under_its_number_may_begin_with_initials():
    reading = read_text(
        "Committee on Lamps\n\nAgenda\n\n1.\n\nOpening\n\n2.\n\nA. B. Lamp award\n"
    )

    assert [item.title for item in reading.agendas[0].items] == [
        "Opening",
        "A. B. Lamp award",
    ]


@pytest.mark.parametrize(
    ("decision", "annex", "title"),
    [
        ("Adopts its agenda as contained in the annex.", "Annex", "Agenda"),
        ("Adopte l’ordre du jour de sa réunion, en annexe.", "Annexe", "Ordre du jour"),
        ("Aprueba el orden del día que figura en el anexo.", "Anexo", "Orden del día"),
        ("утверждает повестку дня в приложении.", "Приложение", "Повестка дня"),
        ("通过本决定附件所载的议程。", "附件", "议程"),
        ("تعتمد جدول أعمالها الوارد في مرفق هذا المقرر.", "المرفق", "جدول الأعمال"),
    ],
    ids=["en", "fr", "es", "ru", "zh", "ar"],
)
def test_the_annex_that_a_decision_adopts_is_the_agenda(decision, annex, title):
    reading = read_text(
        f"Committee on Lamps\n\nDecision 2\n\n1. Having examined LAMP/21/1,\n\n"
        f"2. {decision}\n\n{annex}\n\n{title}\n\n1. Lenses\n\n2. Lamps\n\n3. Buoys\n"
    )

    items = reading.agendas[0].items
    assert [item.title for item in items] == ["Lenses", "Lamps", "Buoys"]


def test_the_annex_of_a_report_stays_unread():
    reading = read_text(
        "Committee on Lamps\n\nReport\n\n1. The Committee met in Riga.\n\n"
        "2. It took note of the draft agenda of the next meeting.\n\n"
        "Annex\n\nAgenda\n\n1. Lenses\n\n2. Lamps\n\n3. Buoys\n"
    )

    assert [agenda.items for agenda in reading.agendas] == [[]]
