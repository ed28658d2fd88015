"""Lists of items: how they count, and what in a title only looks like a mark."""

import pytest

from agendas.reading import read_text
from agendas.reading.results import Reading

HEADS = {
    "en": "Working Group on Lamps\nSixth session\n\nProvisional agenda\n\n",
    "fr": "Groupe de travail sur les phares\nSixième session\n\n"
    "Ordre du jour provisoire\n\n",
    "es": "Grupo de Trabajo sobre Faros\nSexto período de sesiones\n\n"
    "Programa provisional\n\n",
    "ru": "Рабочая группа по маякам\nШестая сессия\n\nПредварительная повестка дня\n\n",
    "zh": "灯塔工作组\n第六届会议\n\n临时议程\n\n",
    "ar": "الفريق العامل المعني بالمنارات\nالدورة السادسة\n\nجدول الأعمال المؤقت\n\n",
}
ARTICLES = {
    "en": "Review of article 5 (a) of the Convention",
    "fr": "Examen de l’article 5 a) de la Convention",
    "es": "Examen del artículo 5 a) de la Convención",
    "ru": "Обзор статьи 5 а) Конвенции",
    "zh": "审查《公约》第5条 (a) 项",
    "ar": "استعراض المادة 5 (أ) من الاتفاقية",
}
JUMPS = {
    "en": ("(a) Opening;", "(d) Lamps."),
    "fr": ("a) Ouverture ;", "d) Phares."),
    "es": ("a) Apertura;", "d) Faros."),
    "ru": ("а) Открытие;", "г) Маяки."),
    "zh": ("(a) 开幕；", "(d) 灯塔。"),
    "ar": ("(أ) الافتتاح؛", "(د) المنارات."),
}
IN_ORDER = {
    "ru": ("а) Открытие;", "б) Маяки."),
    "ru, letters of both alphabets": ("a) Открытие;", "б) Маяки."),
    "ru, Latin": ("a) Открытие;", "b) Маяки."),
    "ar": ("(ا) الافتتاح؛", "(ب) المنارات."),
}
IN_WORDS = {
    "zh": ("一、会议开幕", "二、灯塔", "三、其他事项"),
    "ar": ("أولا- افتتاح الدورة", "ثانيا- المنارات", "ثالثا- مسائل أخرى"),
    "ar, with signs": (
        "أولاً - افتتاح الدورة",
        "ثانياً - المنارات",
        "ثالثاً - مسائل أخرى",
    ),
}


def _read(language: str, *items: str) -> Reading:
    return read_text(HEADS[language[:2]] + "\n".join(items) + "\n")


def _labels(reading: Reading) -> list[str]:
    return [item.label for agenda in reading.agendas for item in agenda.items]


def _titles(reading: Reading) -> list[str]:
    return [item.title for agenda in reading.agendas for item in agenda.items]


def _codes(reading: Reading) -> list[str]:
    return [problem.code for problem in reading.problems]


@pytest.mark.parametrize("language", ARTICLES)
def test_the_letter_of_an_article_is_no_sub_item(language):
    title = ARTICLES[language]
    reading = _read(language, "1. X.", f"2. {title}.", "3. Y.")

    assert (_labels(reading), _titles(reading)[1]) == (["1", "2", "3"], title)
    assert _codes(reading) == []


@pytest.mark.parametrize(
    "title",
    [
        "Review of articles 5 (a) and 6 (b) of the Convention",
        "Review of paragraphs (a) and (b) of the Convention",
        "Review of article 5 (b) of the Convention",
    ],
)
def test_letters_of_several_articles_are_no_sub_items(title):
    assert _titles(_read("en", "1. X.", f"2. {title}.", "3. Y."))[1] == title


@pytest.mark.parametrize(
    "items",
    [
        ["2. Lamps: (a) Green; (b) Red."],
        ["2. Lamps (a) Green (b) Red"],
        ["2. Lamps (a) Green", "(b) Red"],
        ["2. Lamps: (a) Green"],
    ],
)
def test_letters_in_a_line_that_count_are_sub_items(items):
    labels = _labels(_read("en", "1. Opening.", *items, "3. Closing."))

    assert labels[:3] == ["1", "2", "2 (a)"]
    assert ("2 (b)" in labels) == ("Red" in items[-1])


@pytest.mark.parametrize("language", JUMPS)
def test_a_letter_that_jumps_is_reported(language):
    reading = _read(language, "1. X:", *JUMPS[language], "2. Y.", "3. Z.")

    assert _codes(reading) == ["letter_jumps"]
    assert len(_labels(reading)) == 5


@pytest.mark.parametrize("language", IN_ORDER)
def test_letters_in_order_are_not_reported(language):
    reading = _read(language, "1. X:", *IN_ORDER[language], "2. Y.", "3. Z.")

    assert (len(_labels(reading)), _codes(reading)) == (5, [])


@pytest.mark.parametrize("language", IN_WORDS)
def test_items_counted_in_words_keep_their_numbers(language):
    reading = _read(language, *IN_WORDS[language])

    numbers = [line.replace("-", "、").split("、")[0] for line in IN_WORDS[language]]
    assert _labels(reading) == [number.strip() for number in numbers]
    assert _codes(reading) == []


def test_annotations_of_items_counted_in_words_are_theirs():
    texts = "说明\n\n一、会议开幕\n\n主席宣布开会。\n\n二、灯塔\n\n审议此事。\n"
    [agenda] = _read("zh", *IN_WORDS["zh"], "", texts).agendas

    assert [each.item for each in agenda.annotations] == ["一", "二"]


@pytest.mark.parametrize(
    "title", ["Annotated provisional agenda", "Provisional agenda and annotations"]
)
def test_items_with_roman_numbers_may_stand_under_any_title_of_an_agenda(title):
    lists = "I. Opening\nII. Lamps\nIII. Other matters\n"
    texts = "I. Opening\n\nIt is opened.\n\nII. Lamps\n\nIt is taken up.\n"
    text = f"Working Group on Lamps\n\n{title}\n\n{lists}\nAnnotations\n\n{texts}"
    reading = read_text(text)

    [agenda] = reading.agendas
    assert _labels(reading) == ["I", "II", "III"]
    assert [each.item for each in agenda.annotations] == ["I", "II"]


def test_decimals_may_stand_under_the_first_item():
    items = ["1. Opening", "1.1 Officers", "1.2 Agenda", "2. Lamps", "3. Closing"]

    assert _labels(_read("en", *items)) == ["1", "1.1", "1.2", "2", "3"]


def test_a_number_that_stands_twice_does_not_end_the_list():
    reading = _read("en", "1. Opening.", "2. Lamps.", "2. Fog.", "3. Closing.")

    assert _labels(reading) == ["1", "2", "3"]
    assert _codes(reading) == ["item_twice"]


def test_other_cells_of_a_table_of_items_are_no_title():
    rows = ["| 1 | Opening | decision |", "| 2 | Lamps | (joint item) |"]
    rows = ["| Item | Title | For |", "|---|---|---|", *rows, "| 3 | Fog | talks |"]
    reading = _read("en", *rows)

    assert _titles(reading) == ["Opening", "Lamps", "Fog"]
    assert [each.text for each in reading.problems] == ["decision", "talks"]


@pytest.mark.parametrize("title", ["Lamps of 5 m²", "Маяки на 5 км²", "Beyond Rio:20"])
def test_figures_of_a_title_are_no_marks_of_notes(title):
    assert _titles(_read("en", "1. X.", f"2. {title}.", "3. Y."))[1] == title


@pytest.mark.parametrize("mark", [".1", ";2", "¹", "*", ".¹"])
def test_marks_of_notes_are_no_part_of_a_title(mark):
    assert _titles(_read("en", "1. X.", f"2. Lamps{mark}", "3. Y."))[1] == "Lamps"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It is opened."),
        ("fr", "Elle est ouverte."),
        ("es", "Se abre."),
        ("ru", "Открывается."),
        ("zh", "审议此事。"),
        ("ar", "يفتتح الرئيس الدورة."),
    ],
)
def test_a_few_words_with_a_full_stop_under_a_gap_annotate_an_item(language, text):
    items = [f"{number}. {title}\n\n{text}\n" for number, title in enumerate("XYZ", 1)]
    [agenda] = _read(language, *items).agendas

    assert [each.text for each in agenda.annotations] == [text] * 3


def test_a_title_that_goes_on_under_a_gap_is_no_annotation():
    items = ["1. Opening of the\n\nsession.", "2. Review of the\n\nConvention."]
    reading = _read("en", *(f"{item}\n" for item in [*items, "3. Other matters."]))

    assert _titles(reading) == [
        "Opening of the session",
        "Review of the Convention",
        "Other matters",
    ]


GIVES_AGENDA = {
    "en": "The provisional agenda for the ninth session is as follows:",
    "fr": "L'ordre du jour de la session est le suivant :",
    "es": "El orden del día de la reunión es el siguiente:",
    "ru": "Предлагается следующая повестка дня:",
    "zh": "会议临时议程如下：",
    "ar": "ويتضمن مشروع جدول الأعمال ما يلي:",
}


@pytest.mark.parametrize("language", GIVES_AGENDA)
def test_a_sentence_announces_a_list(language):
    text = f"{GIVES_AGENDA[language]}\n\n1. Lamps\n2. Lenses\n3. Towers\n"

    [agenda] = read_text(text).agendas

    assert [item.title for item in agenda.items] == ["Lamps", "Lenses", "Towers"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Board adopted the following agenda:",
        "Under item 3 of the agenda the Board had before it:",
        "The documents of the agenda are:",
        "El Consejo aprobó el orden del día siguiente:",
        "Комитет утвердил следующую повестку дня:",
        "委员会通过了以下议程：",
    ],
)
def test_a_sentence_on_what_was_done_announces_none(sentence):
    text = f"{sentence}\n\n1. Lamps\n2. Lenses\n3. Towers\n"

    assert read_text(text).agendas == []


@pytest.mark.parametrize(
    "note",
    ["(no document)", "(aucun document)", "(sin documento)", "(нет документа)"]
    + ["（无文件）", "(لا توجد وثيقة)"],
)
@pytest.mark.parametrize("break_", ["\n", " "])
def test_a_note_that_says_no_document_is_no_title(note, break_):
    text = f"Agenda\n\n1. Lamps{break_}{note}\n2. Lenses\n3. Towers\n"

    reading = read_text(text)

    titles = [item.title for item in reading.agendas[0].items]
    assert (titles, reading.problems) == (["Lamps", "Lenses", "Towers"], [])


def test_a_heading_of_items_is_no_body():
    first = "Items of the Conference\n1. Lamps\n2. Lenses\n"
    second = "Items of the Board\n1. Towers\n2. Buoys\n"

    reading = read_text(f"Agenda\n\n{first}\n{second}")

    assert [[item.title for item in each.items] for each in reading.agendas] == [
        ["Lamps", "Lenses"]
    ]
    assert [each.line for each in reading.problems] == [3, 7, 8, 9]


def test_a_list_of_one_line_is_read():
    reading = read_text("Agenda\n\n1. Opening of the session\n")

    assert [item.title for item in reading.agendas[0].items] == [
        "Opening of the session"
    ]


@pytest.mark.parametrize(
    ("title", "paragraphs", "items"),
    [
        (
            "Ordre du jour provisoire",
            "1. La neuvième session du Conseil se tiendra à Oslo du 3 au 6 mai 2032. La"
            " session s’ouvrira le lundi 3 mai 2032 à 10 heures, dans la grande salle"
            " du vieux phare.\n\n2. Les séances du Conseil sont publiques.\n",
            "1. Ouverture de la session.\n\n2. Lampes.\n",
        ),
        (
            "Programa provisional",
            "1. El noveno período de sesiones se celebrará en Oslo del 3 al 6 de mayo"
            " de 2032. La primera sesión tendrá lugar el lunes 3 de mayo de 2032 a las"
            " 10 horas en la gran sala.\n\n2. Las sesiones de la Junta son públicas.\n",
            "1. Apertura del período de sesiones.\n\n2. Lámparas.\n",
        ),
        (
            "Предварительная повестка дня",
            "1. Девятая сессия Совета состоится в Осло 3–6 мая 2032 года. Сессия"
            " откроется в понедельник, 3 мая 2032 года, в 10 ч. 00 м. в большом зале"
            " старого маяка.\n\n2. Заседания Совета являются открытыми.\n",
            "1. Открытие сессии.\n\n2. Лампы.\n",
        ),
    ],
)
def test_counted_paragraphs_before_a_list_are_no_items(title, paragraphs, items):
    reading = read_text(f"{title.upper()}\n\n{paragraphs}\n{title}\n\n{items}")

    [agenda] = reading.agendas
    wanted = [line[3:].rstrip(".") for line in items.split("\n") if line]
    assert [item.title for item in agenda.items] == wanted


def test_titles_without_numbers_may_all_end_with_stops_and_be_long():
    reading = read_text(
        "Provisional agenda\n\n"
        "Opening of the meeting by the representative of the Secretary of the Board."
        "\n\n"
        "Election of eleven members of the Committee in place of those whose terms end"
        " on 31 December 2031.\n\nOther matters.\n\nAnnotations\n\nItem 3\n\n"
        "The members may raise any matter here that they wish to bring up.\n"
    )

    [agenda] = reading.agendas
    assert [item.label for item in agenda.items] == ["1", "2", "3"]
    assert [each.item for each in agenda.annotations] == ["3"]
    codes = [problem.code for problem in reading.problems]
    assert codes == ["line_without_number"] * 3


COMMENTED = """\
COMITÉ DES PHARES
4e réunion
Brest, 22-23 juin 2031

PROJET D'ORDRE DU JOUR COMMENTE

I. OUVERTURE DE LA REUNION
II. MANDAT DU NOUVEAU COMITE
La discussion partira du schéma que le secrétariat a élaboré pour la réunion de mai.
1. Principales tâches du comité
Des remarques ont été formulées sur le titre du futur comité des phares et bouées.
2. Composition du comité
3. Méthodes de travail
"""


def test_figures_under_what_is_said_on_a_roman_item_count_no_items():
    reading = read_text(COMMENTED)

    [agenda] = reading.agendas
    assert reading.kind == "annotated_agenda"
    assert [(each.number, each.title) for each in agenda.items] == [
        ("I", "OUVERTURE DE LA REUNION"),
        ("II", "MANDAT DU NOUVEAU COMITE"),
    ]
    [annotation] = agenda.annotations
    assert annotation.item == "II"
    assert annotation.text.split() == " ".join(COMMENTED.splitlines()[8:]).split()
    assert reading.problems == []


def test_figures_right_under_roman_numbers_count_the_items():
    told = COMMENTED.splitlines()[8]

    reading = read_text(COMMENTED.replace(f"{told}\n", ""))

    assert [each.number for each in reading.agendas[0].items] == ["1", "2", "3"]
