"""Documents behind the titles of items, and what is none."""

import pytest

from agendas.reading import read_text
from agendas.reading.agendas.item_documents import split_symbols
from tests.agendas.reading.checks import lost_lines


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


# Masthead and title, titles of items, what says that an item has no document.
AGENDAS = {
    "en": (
        "Fifty-first meeting of the Lamp Board\nRome, 1 October 2031"
        "\nProvisional agenda",
        ["Opening remarks", "Adoption of the agenda", "Credentials", "Fog horns"],
        ["no document", "No documents", "No paper submitted"],
    ),
    "fr": (
        "Cinquante et unième réunion du Conseil des lampes\nRome, 1er octobre 2031"
        "\nOrdre du jour provisoire",
        ["Ouverture", "Adoption de l’ordre du jour", "Pouvoirs", "Cornes de brume"],
        ["pas de document", "Aucun document", "Sans document"],
    ),
    "es": (
        "51ª reunión de la Junta de Lámparas\nRoma, 1 de octubre de 2031"
        "\nOrden del día provisional",
        ["Apertura", "Aprobación del orden del día", "Credenciales", "Sirenas"],
        ["sin documento", "Sin documentos", "No hay documentos"],
    ),
    "ru": (
        "Пятьдесят первое совещание Совета по лампам\nРим, 1 октября 2031 года"
        "\nПредварительная повестка дня",
        ["Открытие", "Утверждение повестки дня", "Полномочия", "Сирены"],
        ["документ не представлен", "Документация отсутствует", "нет документа"],
    ),
    "zh": (
        "灯具委员会第五十一次会议\n2031年10月1日，罗马\n临时议程",
        ["主席致开幕词", "通过议程", "全权证书", "雾笛"],
        ["无文件", "没有文件", "未提交文件"],
    ),
    "ar": (
        "الاجتماع الحادي والخمسون لمجلس المصابيح\nروما، 1 تشرين الأول/أكتوبر 2031"
        "\nجدول الأعمال المؤقت",
        ["افتتاح الاجتماع", "إقرار جدول الأعمال", "وثائق التفويض", "أبواق الضباب"],
        ["لا توجد وثيقة", "لا وثائق", "لم تقدم وثيقة"],
    ),
}
ROWS_OF_ITEMS = {
    "bars": "{n}. | {title} | {document}",
    "tabs": "{n}.\t{title}\t{document}",
    "lines below": "{n}. {title}\n{document}",
    "lines apart": "{n}.\n{title}\n{document}\n",
    "bars behind cells": "{n}. |\n{title} |\n{document} |\n||",
    "bars on lines": "{n}.\n|\n{title}\n|\n|\n{document}\n|",
}


@pytest.mark.parametrize("layout", ROWS_OF_ITEMS)
@pytest.mark.parametrize("language", AGENDAS)
def test_an_item_has_the_document_beside_it_or_none(language, layout):
    head, titles, none = AGENDAS[language]
    for words in none:
        documents = [words, "A/AC.300/2", words, "SC51 Doc. 4"]
        rows = [
            ROWS_OF_ITEMS[layout].format(n=n, title=title, document=document)
            for n, (title, document) in enumerate(
                zip(titles, documents, strict=True), start=1
            )
        ]
        text = "\n".join([head, "", *rows])

        reading = read_text(text)

        [agenda] = reading.agendas
        assert [item.title for item in agenda.items] == titles
        assert agenda.documents_by_item == {"2": ["A/AC.300/2"], "4": ["SC51 Doc. 4"]}
        assert reading.symbol is None
        assert lost_lines(text) == []


@pytest.mark.parametrize(
    ("lead", "symbol"),
    [
        ("pursuant to decision", "GC.14/Dec.21"),
        ("Во исполнение решения", "GC.14/Dec.21"),
        ("comme indiqué dans le document", "A/AC.300/7"),
        ("con arreglo a la resolución", "A/RES/75/1"),
    ],
)
@pytest.mark.parametrize("break_", [" ", "\n"])
def test_a_symbol_in_a_sentence_is_not_that_of_the_document(lead, symbol, break_):
    text = "Lamp Board\nFifth session\nRome, 3-7 May 2031\n\n"
    text += f"The note tells of lamps and fog horns {lead}{break_}{symbol} and adds\n"
    text += "what the keepers said of them.\n"

    assert read_text(text).symbol is None
    assert read_text(f"A/AC.300/1\n{text}").symbol == "A/AC.300/1"


def test_a_document_that_stands_twice_under_an_item_is_one():
    text = (
        "Lighthouse Board\nFirst meeting\n\nAgenda\n\n1.\n\nState of the lamps\n\n"
        "LH/Inf(2031)22 – to be issued\n\nLampes\n\nLH/Inf(2031)22 – à paraître\n\n"
        "2.\n\nClosing\n"
    )

    [agenda] = read_text(text).agendas

    assert agenda.documents_by_item == {"1": ["LH/Inf(2031)22"]}
