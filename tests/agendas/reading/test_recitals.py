"""Decisions, whose paragraphs name bodies, days, places and papers of others."""

import textwrap

import pytest

from agendas.reading import read_text
from tests.agendas.reading.checks import lost_lines

# Who decides, the session, paragraphs on other bodies, sessions, papers and days.
DECISIONS = {
    "en": (
        "The Lamp Commission,",
        "Fifth session",
        [
            "Recalling resolution A/RES/60/3 of the General Assembly, adopted in Rome"
            " on 3 May 2029, on the Committee on Fog,",
            "Bearing in mind decision 5/2 of the Council of Buoys, taken at its"
            " seventh session, held in Lima from 3 to 7 May 2030,",
            "Having considered the report of the Working Group on Lenses,",
            "Decides to hold its sixth session in Geneva from 6 to 10 May 2033;",
        ],
    ),
    "fr": (
        "La Commission des lampes,",
        "Cinquième session",
        [
            "Rappelant la résolution A/RES/60/3 de l’Assemblée générale, adoptée à"
            " Rome le 3 mai 2029, sur le Comité du brouillard,",
            "Ayant à l’esprit la décision 5/2 du Conseil des bouées, prise à sa"
            " septième session, tenue à Lima du 3 au 7 mai 2030,",
            "Ayant examiné le rapport du Groupe de travail des lentilles,",
            "Décide que sa sixième session se tiendra à Genève du 6 au 10 mai 2033 ;",
        ],
    ),
    "es": (
        "La Comisión de Lámparas,",
        "Quinto período de sesiones",
        [
            "Recordando la resolución A/RES/60/3 de la Asamblea General, aprobada en"
            " Roma el 3 de mayo de 2029, sobre el Comité de Niebla,",
            "Teniendo presente la decisión 5/2 del Consejo de Boyas, adoptada en su"
            " séptimo período de sesiones, en Lima del 3 al 7 de mayo de 2030,",
            "Habiendo examinado el informe del Grupo de Trabajo sobre Lentes,",
            "Decide que su sexta reunión se celebre en Ginebra del 6 al 10 de mayo;",
        ],
    ),
    "ru": (
        "Комиссия по лампам,",
        "Пятая сессия",
        [
            "ссылаясь на резолюцию A/RES/60/3 Генеральной Ассамблеи, принятую в Риме"
            " 3 мая 2029 года, о Комитете по туману,",
            "принимая во внимание решение 5/2 Совета по буям, принятое на его"
            " седьмой сессии в Лиме 3–7 мая 2030 года,",
            "рассмотрев доклад Рабочей группы по линзам,",
            "постановляет провести шестую сессию в Женеве 6–10 мая 2033 года;",
        ],
    ),
    "zh": (
        "灯具委员会，",
        "第五届会议",
        [
            "回顾大会2029年5月3日在罗马通过的关于雾委员会的第A/RES/60/3号决议，",
            "铭记浮标理事会2030年5月3日至7日在利马举行的第七届会议的决定，",
            "审议了透镜工作组的报告，",
            "决定其第六届会议于2033年5月6日至10日在日内瓦举行；",
        ],
    ),
    "ar": (
        "إن لجنة المصابيح،",
        "الدورة الخامسة",
        [
            "إذ تشير إلى قرار الجمعية العامة A/RES/60/3 المعتمد في روما في 3 أيار/مايو"
            " 2029 بشأن لجنة الضباب،",
            "وإذ تضع في اعتبارها المقرر 5/2 لمجلس العوامات المتخذ في دورته السابعة"
            " المعقودة في ليما من 3 إلى 7 أيار/مايو 2030،",
            "بعد أن نظرت في تقرير الفريق العامل المعني بالعدسات،",
            "تقرر أن تعقد دورتها السادسة في جنيف من 6 إلى 10 أيار/مايو 2033؛",
        ],
    ),
}


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("width", [60, 90, 2000])
@pytest.mark.parametrize("first", [0, 1, 2, 3])
@pytest.mark.parametrize("language", DECISIONS)
def test_nothing_is_taken_from_the_paragraphs_of_a_decision(
    language, first, width, gap
):
    body, session, paragraphs = DECISIONS[language]
    parts = [textwrap.fill(each, width) for each in paragraphs[first:]]
    text = "\n\n".join([session, f"{body}\n\n{gap.join(parts)}"])

    reading = read_text(text)

    bodies = {agenda.body for agenda in reading.agendas} - {None}
    assert bodies <= {body.rstrip(",，،")}
    assert {agenda.ordinal for agenda in reading.agendas} <= {5}
    assert (reading.symbol, reading.parent_body, reading.place) == (None, None, None)
    assert (reading.dates, reading.document_date, reading.meetings) == (None, None, [])
    assert lost_lines(text) == []


@pytest.mark.parametrize(
    ("lines", "body"),
    [
        (
            ["Food and", "Agriculture", "Organization", "of the United", "Nations"],
            "Food and Agriculture Organization of the United Nations",
        ),
        (
            ["Organización de las Naciones", "Unidas para las Lámparas"],
            "Organización de las Naciones Unidas para las Lámparas",
        ),
        (
            ["Organisation des Nations", "Unies pour les lampes"],
            "Organisation des Nations Unies pour les lampes",
        ),
        (
            ["Latin American and", "Caribbean Forestry", "Commission"],
            "Latin American and Caribbean Forestry Commission",
        ),
    ],
)
def test_a_name_is_not_cut_where_its_line_ends(lines, body):
    text = "\n".join([*lines, "Fifth session", "Rome, 3-7 May 2031"])

    [agenda] = read_text(text).agendas

    assert (agenda.body, agenda.ordinal) == (body, 5)


@pytest.mark.parametrize(
    "article",
    [
        "Article IV, paragraph 1, of the Constitution of the Lamp Commission",
        "Article IV de l’Acte constitutif de la Commission des lampes",
        "Artículo IV de la Constitución de la Comisión de Lámparas",
        "Статья IV Устава Комиссии по лампам",
        "灯具组织章程第四条第一款",
        "المادة 4 من دستور لجنة المصابيح",
    ],
)
def test_an_article_that_is_cited_is_no_body(article):
    reading = read_text(f"{article}\n\nFifth session, Rome, 3-7 May 2031\n")

    assert [agenda.body for agenda in reading.agendas if agenda.body] == []
    assert reading.parent_body is None


@pytest.mark.parametrize(
    "sentence",
    [
        "La sixième session de la Commission des lampes sera ouverte par\nle Ministre.",
        "Lamp Commission took up the report of the Group on Lenses\nand the fog.",
        "La Comisión de Lámparas examinó el informe del Grupo sobre\nLentes.",
        "Комиссия по лампам рассмотрела доклад Рабочей группы по\nлинзам.",
        "灯具委员会审议了透镜工作组的报告",
    ],
)
def test_a_sentence_with_a_verb_names_no_body(sentence):
    reading = read_text(f"{sentence}\n")

    assert [agenda.body for agenda in reading.agendas if agenda.body] == []
    assert lost_lines(sentence) == []
