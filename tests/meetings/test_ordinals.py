"""Sessions and meetings have a name in every language, and ordinals are read back."""

import itertools

import pytest

from meetings.dates import LANGUAGES
from meetings.ordinals import (
    KINDS,
    UNITS,
    TitlePart,
    compose_title,
    ordinal_words,
    parse_ordinal,
    session_label,
)
from meetings.ordinals.numbers import Form

LABELS = {
    (14, "meeting", "regular"): [
        "Fourteenth meeting",
        "Quatorzième réunion",
        "14ª reunión",
        "Четырнадцатое совещание",
        "第十四次会议",
        "الاجتماع الرابع عشر",
    ],
    (8, "session", "regular"): [
        "Eighth session",
        "Huitième session",
        "Octavo período de sesiones",
        "Восьмая сессия",
        "第八届会议",
        "الدورة الثامنة",
    ],
    (8, "session", "resumed"): [
        "Resumed eighth session",
        "Reprise de la huitième session",
        "Continuación del octavo período de sesiones",
        "Возобновленная восьмая сессия",
        "第八届会议续会",
        "الدورة الثامنة المستأنفة",
    ],
    (27, "session", "reconvened"): [
        "Reconvened twenty-seventh session",
        "Reprise de la vingt-septième session",
        "Continuación del 27º período de sesiones",
        "Возобновленная двадцать седьмая сессия",
        "第二十七届会议续会",
        "الدورة السابعة والعشرون المستأنفة",
    ],
    (27, "session", "opening"): [
        "Opening of the twenty-seventh session",
        "Ouverture de la vingt-septième session",
        "Apertura del 27º período de sesiones",
        "Открытие двадцать седьмой сессии",
        "第二十七届会议开幕",
        "افتتاح الدورة السابعة والعشرين",
    ],
    (15, "congress", "segment"): [
        "Ministerial segment of the fifteenth Congress",
        "Débat ministériel du quinzième Congrès",
        "Serie de sesiones a nivel ministerial del 15º Congreso",
        "Этап на уровне министров пятнадцатого Конгресса",
        "第十五届大会部长级部分",
        "الجزء الوزاري من المؤتمر الخامس عشر",
    ],
    (2, "session", "special"): [
        "Second special session",
        "Deuxième session extraordinaire",
        "Segundo período extraordinario de sesiones",
        "Вторая специальная сессия",
        "第二届特别会议",
        "الدورة الاستثنائية الثانية",
    ],
    (2, "session", "intersessional"): [
        "Second intersessional meeting",
        "Deuxième réunion intersessions",
        "Segunda reunión entre períodos de sesiones",
        "Второе межсессионное совещание",
        "第二次闭会期间会议",
        "الاجتماع الثاني لما بين الدورات",
    ],
    (2, "segment", "segment"): [
        "Second ministerial segment",
        "Deuxième débat ministériel",
        "Segunda serie de sesiones a nivel ministerial",
        "Второй этап на уровне министров",
        "第二次部长级部分会议",
        "الجزء الوزاري الثاني",
    ],
    (None, "session", "pre_sessional"): [
        "Pre-sessional consultations",
        "Consultations préalables à la session",
        "Consultas previas al período de sesiones",
        "Предсессионные консультации",
        "会前协商",
        "مشاورات ما قبل الدورة",
    ],
    (None, "session", "drawing_of_lots"): [
        "Drawing of lots",
        "Tirage au sort",
        "Sorteo",
        "Жеребьевка",
        "抽签",
        "سحب القرعة",
    ],
    (None, "meeting", "regular"): [
        "Meeting",
        "Réunion",
        "Reunión",
        "Совещание",
        "会议",
        "اجتماع",
    ],
}

NUMBERS = [None, *range(1, 121)]


@pytest.mark.parametrize(("n", "unit", "kind"), LABELS, ids=str)
def test_session_label_names_the_session_in_every_language(n, unit, kind):
    labels = [session_label(n, unit, kind, language) for language in LANGUAGES]

    assert labels == LABELS[n, unit, kind]


@pytest.mark.parametrize(
    ("kind", "label"),
    [
        ("intersessional", "Intersessional meeting"),
        ("training", "Training"),
        ("dialogue", "Constructive dialogue"),
        ("consultation", "Consultations"),
        ("expert_discussion", "Expert discussion"),
        ("organizational", "Organizational session"),
        ("concluding", "Concluding session"),
    ],
)
def test_session_label_is_general_without_a_number(kind, label):
    assert session_label(None, "session", kind, "en") == label


@pytest.mark.parametrize(
    ("language", "kind"), list(itertools.product(LANGUAGES, KINDS))
)
def test_session_label_is_whole_for_every_number_and_unit(language, kind):
    for n, unit in itertools.product(NUMBERS, UNITS):
        label = session_label(n, unit, kind, language)

        assert label
        assert not set(label) & set("[]{}")
        assert label == " ".join(label.split())
        assert label[0] == label[0].upper()


@pytest.mark.parametrize(
    ("n", "unit", "kind", "language"),
    [
        (0, "session", "regular", "en"),
        (1, "party", "regular", "en"),
        (1, "session", "merry", "en"),
        (1, "session", "regular", "de"),
    ],
)
def test_session_label_refuses_what_it_does_not_know(n, unit, kind, language):
    with pytest.raises(ValueError, match=r"\.$"):
        session_label(n, unit, kind, language)


@pytest.mark.parametrize(
    ("n", "words"),
    [
        (1, ["first", "première", "primera", "первая", "第一", "الأولى"]),
        (3, ["third", "troisième", "tercera", "третья", "第三", "الثالثة"]),
        (5, ["fifth", "cinquième", "quinta", "пятая", "第五", "الخامسة"]),
        (9, ["ninth", "neuvième", "novena", "девятая", "第九", "التاسعة"]),
        (11, ["eleventh", "onzième", "11ª", "одиннадцатая", "第十一", "الحادية عشرة"]),
        (20, ["twentieth", "vingtième", "20ª", "двадцатая", "第二十", "العشرون"]),
        (
            71,
            [
                "seventy-first",
                "soixante et onzième",
                "71ª",
                "семьдесят первая",
                "第七十一",
                "الحادية والسبعون",
            ],
        ),
        (
            81,
            [
                "eighty-first",
                "quatre-vingt-unième",
                "81ª",
                "восемьдесят первая",
                "第八十一",
                "الحادية والثمانون",
            ],
        ),
        (112, ["112th", "112e", "112ª", "112-я", "第112", "112"]),
    ],
)
def test_ordinal_words_agree_with_a_feminine_noun(n, words):
    written = [ordinal_words(n, language, form="f") for language in LANGUAGES]

    assert written == words


def test_ordinal_words_of_a_russian_third_take_every_form():
    forms = [ordinal_words(3, "ru", form=form) for form in Form]

    assert forms == ["третий", "третья", "третье", "третьего", "третьей"]


def test_english_figures_end_as_they_are_spoken():
    figures = [ordinal_words(n, "en") for n in (101, 102, 103, 104, 111, 112, 113)]

    assert figures == ["101st", "102nd", "103rd", "104th", "111th", "112th", "113th"]


@pytest.mark.parametrize(("language", "form"), list(itertools.product(LANGUAGES, Form)))
def test_parse_ordinal_reads_what_ordinal_words_writes(language, form):
    numbers = list(range(1, 100))

    texts = [ordinal_words(n, language, form=form) for n in numbers]

    assert [parse_ordinal(text, language) for text in texts] == numbers
    assert [parse_ordinal(text.upper()) for text in texts] == numbers


@pytest.mark.parametrize(
    ("text", "n"),
    [
        ("14th", 14),
        ("1er", 1),
        ("2ème", 2),
        ("seconde", 2),
        ("Twenty first", 21),
        ("vingt-et-unième", 21),
        ("8.º", 8),
        ("8.a", 8),
        ("tercero", 3),
        ("decimocuarta", 14),
        ("vigésima séptima", 27),
        ("vigesimoséptimo", 27),
        ("27-я", 27),
        ("第27届", 27),
        ("第十四次", 14),
        ("رابعة عشرة", 14),
        ("السابعة والعشرين", 27),
    ],
)
def test_parse_ordinal_reads_other_spellings(text, n):
    assert parse_ordinal(text) == n


@pytest.mark.parametrize(
    "text", ["", "14", "8a", "0th", "fourteenth meeting", "x" * 300]
)
def test_parse_ordinal_gives_none_for_anything_else(text):
    assert parse_ordinal(text) is None


def test_parse_ordinal_reads_only_the_language_it_is_given():
    assert parse_ordinal("quatorzième", "es") is None


GROUP = TitlePart(
    "Fourteenth meeting",
    "Working Group of Government Experts on Technical Assistance",
)
OTHER = TitlePart(
    "Thirteenth meeting", "the Working Group on International Cooperation"
)


@pytest.mark.parametrize(
    ("parts", "joint", "title"),
    [
        (
            [GROUP],
            False,
            "Fourteenth meeting of the Working Group of Government Experts on"
            " Technical Assistance",
        ),
        (
            [GROUP, OTHER],
            True,
            "Joint meeting of the Working Group of Government Experts on Technical"
            " Assistance and the Working Group on International Cooperation",
        ),
        (
            [GROUP, OTHER],
            False,
            "Fourteenth meeting of the Working Group of Government Experts on"
            " Technical Assistance and thirteenth meeting of the Working Group on"
            " International Cooperation",
        ),
        (
            [TitlePart("Fifteenth Congress", "United Nations Congress on Crime")],
            False,
            "Fifteenth United Nations Congress on Crime",
        ),
        ([TitlePart("", "Extended Bureau")], False, "Extended Bureau"),
    ],
)
def test_compose_title_makes_one_english_sentence(parts, joint, title):
    assert compose_title(parts, "en", joint=joint) == title


@pytest.mark.parametrize(
    ("language", "label", "title"),
    [
        ("fr", "Quatorzième réunion", "A : quatorzième réunion – B"),
        ("es", "14ª reunión", "A: 14ª reunión – B"),
        ("ru", "Четырнадцатое совещание", "A: четырнадцатое совещание – B"),
        ("zh-hans", "第十四次会议", "A：第十四次会议 – B"),
        ("ar", "الاجتماع الرابع عشر", "A: الاجتماع الرابع عشر – B"),
        ("fr", "ONG", "A : ONG – B"),
    ],
)
def test_compose_title_puts_the_body_first_in_other_languages(language, label, title):
    parts = [TitlePart(label, "A"), TitlePart("", "B")]

    assert compose_title(parts, language, joint=True) == title


def test_compose_title_refuses_a_session_without_a_body():
    with pytest.raises(ValueError, match="at least one body"):
        compose_title([], "en", joint=False)
