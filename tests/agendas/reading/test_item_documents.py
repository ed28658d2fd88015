"""Documents behind the titles of items, and what is none."""

import pytest

from agendas.reading import read_text
from agendas.reading.agendas.item_documents import split_symbols


@pytest.mark.parametrize(
    ("title", "symbols"),
    [
        ("Fog horns (A/65/4)", ["A/65/4"]),
        ("Fog horns (A/65/8) (A/65/8 Corr.)", ["A/65/8", "A/65/8 Corr."]),
        ("Fog horns (H/A/44/1) (H/A/44/2)", ["H/A/44/1", "H/A/44/2"]),
        ("Fog horns (A/65/4 and A/65/5)", ["A/65/4", "A/65/5"]),
        ("灯塔：供讨论(CL 127/4; CL 127/4-Sup.1)", ["CL 127/4", "CL 127/4-Sup.1"]),
        ("Fog horns (second part) (A/65/4)", ["A/65/4"]),
        ("Fog horns (A/65/4) – for discussion and decision", ["A/65/4"]),
        ("Cornes de brume (A/65/4) - pour décision", ["A/65/4"]),
        ("灯塔 (A/65/4) - 供讨论", ["A/65/4"]),
        ("Fog horns (A/65/4) of the islands", []),
        ("Fog horns (A/65/4) (second part)", []),
        ("Fog horns (see A/65/4)", []),
        ("Fog horns (A/65/4, paragraph 5)", []),
        ("Follow-up to the resolution (A/65/4)", []),
        ("Follow-up to the lamps (A/RES/75/1)", []),
        ("Fog horns (2031/2032)", []),
        ("Fog horns", []),
        ("(A)" * 50, []),
    ],
)
def test_symbols_in_brackets_at_the_end_are_documents_and_stay_printed(title, symbols):
    assert split_symbols(title) == (title, symbols)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Awards Document A74/6", ("Awards", ["A74/6"])),
        (
            "Lamps. Documents A74/5 Rev.1, A74/5 Add.1 and A74/9",
            ("Lamps.", ["A74/5 Rev.1", "A74/5 Add.1", "A74/9"]),
        ),
        ("Premios Documentos GC.3/2 y GC.3/3", ("Premios", ["GC.3/2", "GC.3/3"])),
        ("Награды Документ A74/6", ("Награды", ["A74/6"])),
        (
            "Awards Document of the Lamp Board",
            ("Awards Document of the Lamp Board", []),
        ),
        ("Follow-up to document A74/6", ("Follow-up to document A74/6", [])),
        ("Document A74/6", ("Document A74/6", [])),
    ],
)
def test_documents_of_any_organization_are_known_behind_their_word(title, expected):
    assert split_symbols(title) == expected


ANNOUNCING = [
    "The Board will have before it:",
    "For its consideration of the item, the Board will have before it the following "
    "documents:",
    "Le Conseil sera saisi des documents suivants :",
    "La Junta tendrá ante sí los siguientes documentos:",
    "Совету будут представлены следующие документы:",
    "理事会将收到以下文件：",
    "وستعرض على المجلس الوثائق التالية:",
]


@pytest.mark.parametrize("sentence", ANNOUNCING)
@pytest.mark.parametrize("point", ["", "• ", "- ", "(a) "])
def test_documents_are_read_below_the_sentence_that_announces_them(sentence, point):
    reading = read_text(
        "Annotated provisional agenda\n\nItem 1. Opening of the session\n\n"
        "The session will be opened by the President of the Board.\n\n"
        f"Item 2. Lamps\n\n{sentence}\n\n"
        f"{point}Note by the Secretariat (LB.51/2)\n\n"
        f"{point.replace('a', 'b')}Report on lamps (LB.51/3)\n\n"
        "The Board may wish to see what is said in document LB.51/4.\n"
    )

    [agenda] = reading.agendas
    assert agenda.documents_by_item == {"2": ["LB.51/2", "LB.51/3"]}
    assert [(each.title, each.symbols) for each in reading.documents] == [
        ("Note by the Secretariat", ["LB.51/2"]),
        ("Report on lamps", ["LB.51/3"]),
    ]
    assert sentence in agenda.annotations[-1].text
    assert "LB.51/4" in agenda.annotations[-1].text


def test_what_another_sentence_ends_with_a_colon_for_is_no_list_of_documents():
    reading = read_text(
        "Annotated provisional agenda\n\nItem 1. Opening of the session\n\n"
        "The session will be opened by the President of the Board.\n\n"
        "Item 2. Lamps\n\nThe Board decided at its last session:\n\n"
        "(a) To take note of the report (LB.50/9)\n"
    )

    assert reading.documents == []


def test_a_document_announced_and_listed_is_one():
    reading = read_text(
        "Annotated provisional agenda\n\nItem 1. Opening of the session\n\n"
        "The session will be opened by the President of the Board.\n\n"
        "Item 2. Lamps\n\nThe Board will have before it:\n\n"
        "• Note by the Secretariat (LB.51/2)\n\n"
        "Documentation\n\nNote by the Secretariat (LB.51/2)\n"
    )

    assert [each.symbols for each in reading.documents] == [["LB.51/2"]]
    assert reading.problems == []
