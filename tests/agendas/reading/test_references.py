"""What the annotations cite: items of the agenda, items of other papers, documents."""

import pytest

from agendas.reading import read_text
from agendas.reading.results import See
from tests.agendas.reading.layouts.agenda_words import WORDS
from tests.agendas.reading.layouts.sessions import masthead

OWN = {
    "en": "See item 1 for the history.",
    "fr": "Voir le point 1 pour l’historique.",
    "es": "Véase el tema 1 para más detalles.",
    "ru": "См. пункт 1, где изложена история вопроса.",
    "zh": "另见项目1。",
    "ar": "انظر البند 1 للاطلاع على التفاصيل.",
}
UNKNOWN = {language: text.replace("1", "9") for language, text in OWN.items()}
OF_ANOTHER_PAPER = {
    "en": "Please see item 1 of document A/75/1 for the history.",
    "fr": "Voir le point 1 du document A/75/1 pour l’historique.",
    "es": "Véase el tema 1 del documento A/75/1 para más detalles.",
    "ru": "См. пункт 1 документа A/75/1, где изложена история вопроса.",
    "zh": "另见A/75/1号文件项目1。",
    "ar": "انظر البند 1 من الوثيقة A/75/1 للاطلاع على التفاصيل.",
}
SENTENCES = {
    "en": "The following documents will be before the Group when it takes up the item.",
    "fr": "Les documents ci-après seront présentés au Groupe lorsqu’il examinera le "
    "point.",
    "es": "El Grupo tendrá ante sí los siguientes documentos cuando examine este tema.",
    "ru": "При рассмотрении этого пункта Группе будут представлены следующие "
    "документы.",
    "zh": "工作组在审议本项目时将收到秘书处为本届会议编写的下列各份文件和说明，"
    "供各位代表参考，并将就此展开讨论和交换意见，以便通过一份关于今后工作方向的建议草案和决定草案。",
    "ar": "ستعرض على الفريق العامل الوثائق التالية للنظر فيها في إطار هذا البند.",
}


def annotated(language: str, text: str, *under: str) -> str:
    """An annotated agenda of three items; the text stands under the second."""
    words = WORDS[language]
    parts = [words.annotated, f"1. {words.titles[0]}", words.texts[0]]
    parts += [f"2. {words.titles[-2]}", text, *under]
    parts += [f"3. {words.titles[-1]}", words.texts[-1]]
    return masthead(language) + "\n\n".join(parts) + "\n"


def seen(language: str, text: str):
    [agenda] = read_text(annotated(language, text)).agendas
    return [annotation.see for annotation in agenda.annotations]


@pytest.mark.parametrize("language", OWN)
def test_an_annotation_points_to_an_item_of_its_agenda(language):
    assert seen(language, OWN[language]) == [None, See(None, "1"), None]


@pytest.mark.parametrize("texts", [UNKNOWN, OF_ANOTHER_PAPER])
@pytest.mark.parametrize("language", OWN)
def test_an_annotation_points_to_no_item_that_the_agenda_has_not(texts, language):
    assert seen(language, texts[language]) == [None, None, None]


@pytest.mark.parametrize("language", SENTENCES)
def test_documents_follow_the_sentence_that_announces_them(language):
    words = WORDS[language]
    text = annotated(
        language,
        words.texts[1],
        words.documentation,
        SENTENCES[language],
        words.document,
    )
    [agenda] = read_text(text).agendas

    assert agenda.documents_by_item == {"2": ["LC/WG.1/2031/2"]}


def test_a_sentence_that_cites_a_paper_is_no_document():
    words = WORDS["en"]
    cited = "In its decision in A/75/2 the Assembly asked the Group to go on with it."
    text = annotated(
        "en",
        words.texts[1],
        words.documentation,
        SENTENCES["en"],
        words.document,
        cited,
    )
    [agenda] = read_text(text).agendas

    assert agenda.documents_by_item == {"2": ["LC/WG.1/2031/2"]}
