"""Documents of an item of which only the change is printed, and what ends an entry."""

import pytest

from agendas.reading import read_text
from agendas.reading.agendas.changed_documents import documents_named

HEAD = (
    "Lamp Board\nVienna, 5–7 May 2031\n\nProvisional agenda\n\n1. Opening.\n2. Fog.\n"
)


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("E/LH/2031/4 and Add.1", ["E/LH/2031/4", "E/LH/2031/4/Add.1"]),
        (
            "(E/LH/2031/4, Add.1 et Corr.1).",
            ["E/LH/2031/4", "E/LH/2031/4/Add.1", "E/LH/2031/4/Corr.1"],
        ),
        (
            "E/LH/2031/4/Add.1, 2 y 3",
            ["E/LH/2031/4/Add.1", "E/LH/2031/4/Add.2", "E/LH/2031/4/Add.3"],
        ),
        ("E/LH/2031/4 и Add.1", ["E/LH/2031/4", "E/LH/2031/4/Add.1"]),
        ("E/LH/2031/4和Add.1", ["E/LH/2031/4", "E/LH/2031/4/Add.1"]),
        ("E/LH/2031/4 و Add.1", ["E/LH/2031/4", "E/LH/2031/4/Add.1"]),
        # Of which of both, and of what?
        ("E/LH/2031/4/Rev.1 and Add.1", ["E/LH/2031/4/Rev.1"]),
        ("E/LH/2031/4 and 5", ["E/LH/2031/4"]),
    ],
)
def test_a_change_alone_is_that_of_the_symbol_before_it(text, symbols):
    assert documents_named(text) == symbols


@pytest.mark.parametrize(
    "document", ["E/LH/2031/4", "E/LH/2031/4 and Add.1", "E/LH/2031/4 (Notes on fog)"]
)
def test_a_sentence_under_a_line_of_documents_is_of_the_annotation(document):
    note = f"Documentation: {document}\nThe Board will be invited to speak of the fog."
    [agenda] = read_text(f"{HEAD}\nAnnotations\n\n2. Fog\n\n{note}\n").agendas

    assert [each.text for each in agenda.annotations] == [
        "The Board will be invited to speak of the fog."
    ]
    assert "E/LH/2031/4" in agenda.documents_by_item["2"]


def test_a_short_sentence_with_its_verb_is_no_document():
    note = "Documentation : E/LH/2031/4\nLe Comité examinera le brouillard."
    head = "Comité des phares\nVienne, 5-7 mai 2031\n\nOrdre du jour provisoire\n"
    text = f"{head}\n1. Ouverture.\n2. Brume.\n\nAnnotations\n\n2. Brume\n\n{note}\n"
    [agenda] = read_text(text).agendas

    assert [each.text for each in agenda.annotations] == [
        "Le Comité examinera le brouillard."
    ]
