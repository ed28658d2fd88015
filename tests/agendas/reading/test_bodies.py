"""Which names in the head of a paper are bodies, and which of them meets."""

import pytest

from agendas.reading import read_text
from agendas.reading.results import Agenda
from tests.agendas.reading.layouts.sessions import (
    BODIES,
    CITIES,
    PLACES_AND_DAYS,
    SESSIONS,
)
from tests.agendas.reading.test_footnotes import TITLES

ASSEMBLIES = {
    "en": "General Assembly\nSeventy-eighth session",
    "fr": "Assemblée générale\nSoixante-dix-huitième session",
    "es": "Asamblea General\nSeptuagésimo octavo período de sesiones",
    "ru": "Генеральная Ассамблея\nСемьдесят восьмая сессия",
    "zh": "大会\n第七十八届会议",
    "ar": "الجمعية العامة\nالدورة الثامنة والسبعون",
}
COMMITTEES = {
    "en": "First Committee",
    "fr": "Première Commission",
    "es": "Primera Comisión",
    "ru": "Первый комитет",
    "zh": "第一委员会",
    "ar": "اللجنة الأولى",
}
COUNCILS = {
    "en": ("Economic and Social Council", "Substantive session of 2031"),
    "fr": ("Conseil économique et social", "Session de fond de 2031"),
    "es": ("Consejo Económico y Social", "Período de sesiones sustantivo de 2031"),
    "ru": ("Экономический и Социальный Совет", "Основная сессия 2031 года"),
    "zh": ("经济及社会理事会", "2031年实质性会议"),
    "ar": ("المجلس الاقتصادي والاجتماعي", "الدورة الموضوعية لعام 2031"),
}
# Sentences of a notice that name a session, and no body before it.
PROSE = {
    "en": "The keepers decided to hold the fourth session of the Board of Lamps online",
    "fr": "Les gardiens ont décidé de tenir la quatrième session du Comité des phares",
    "es": "Los fareros decidieron celebrar el cuarto período de sesiones de la Junta",
    "ru": "Смотрители решили провести четвертую сессию Комитета по маякам",
    "zh": "灯塔看守人决定在线举行灯塔委员会第四届会议的筹备活动",
    "ar": "من المقرر عقد الدورة الرابعة للجنة المنارات عبر الإنترنت",
}
MOTTOES = {
    "en": "“Lamps of the coast:\nCouncil of the night and group of the sea”",
    "fr": "«\xa0Les phares de la côte\xa0:\ncomité de la nuit et groupe de la mer\xa0»",
    "es": "«Los faros de la costa:\nconsejo de la noche y grupo del mar»",
    "ru": "«Маяки побережья:\nсовет ночи и группа моря»",
}


def read_head(*lines: str):
    return read_text("\n".join([*lines, ""]))


@pytest.mark.parametrize("language", ASSEMBLIES)
def test_a_group_meets_and_not_the_assembly_above_it(language):
    reading = read_head(
        ASSEMBLIES[language],
        COMMITTEES[language],
        BODIES[language],
        SESSIONS[language],
        PLACES_AND_DAYS[language],
    )

    assert reading.agendas == [Agenda(BODIES[language], 4, "session")]
    assert reading.parent_body == COMMITTEES[language]


def test_bodies_of_one_rank_meet_together():
    reading = read_head(
        "Working Group on Lamps", "Fourth session", "Working Group on Buoys"
    )
    both = read_head(
        "Working Group on Lamps",
        "Fourth session",
        "Working Group on Buoys",
        "Ninth session",
    )

    assert [agenda.ordinal for agenda in reading.agendas] == [4]
    assert [agenda.ordinal for agenda in both.agendas] == [4, 9]


@pytest.mark.parametrize("language", COUNCILS)
def test_a_session_that_only_has_a_year_is_no_body(language):
    council, session = COUNCILS[language]
    reading = read_head(council, session, CITIES[language], "", TITLES[language])

    assert [agenda.body for agenda in reading.agendas] == [council]
    assert 2 in [problem.line for problem in reading.problems]


def test_a_spanish_session_is_counted_and_a_sitting_is_not():
    counted = read_head("Comité de Faros", "Sexta sesión", "Viena, 5 de mayo de 2031")
    sitting = read_head(
        "Comité de Faros", "Sexta sesión plenaria", "Viena, 5 de mayo de 2031"
    )

    assert counted.agendas == [Agenda("Comité de Faros", 6, "session")]
    assert sitting.agendas[0].ordinal is None


@pytest.mark.parametrize("language", PROSE)
def test_a_sentence_names_no_body(language):
    reading = read_text(f"{PROSE[language]}\n\n{CITIES[language]}\n")

    assert [agenda.body for agenda in reading.agendas if agenda.body] == []
    assert 1 in [problem.line for problem in reading.problems]


@pytest.mark.parametrize("language", MOTTOES)
def test_a_motto_is_no_body(language):
    reading = read_head(
        BODIES[language], SESSIONS[language], "", MOTTOES[language], "2 May 2031"
    )

    assert reading.agendas == [Agenda(BODIES[language], 4, "session")]
    assert {4, 5} <= {problem.line for problem in reading.problems}


def test_a_list_of_sessions_is_the_head_of_none():
    lines = ["Calendar", "", "Past meetings", ""]
    for word in ("Ninth", "Eighth", "Seventh", "Sixth", "Fifth"):
        lines += [f"{word} Meeting of the Keepers", "", "Geneva", ""]
    reading = read_head(*lines)

    assert reading.agendas == []
    assert {5, 9, 13, 17, 21} <= {problem.line for problem in reading.problems}


def test_a_second_session_of_one_body_is_reported():
    reading = read_head(
        "Working Group on Lamps", "Fourth session", "", "Fifth session", ""
    )

    assert reading.agendas == [Agenda("Working Group on Lamps", 4, "session")]
    assert [problem.line for problem in reading.problems] == [4]


def test_the_heading_of_a_part_and_a_day_are_no_bodies():
    reading = read_head(
        "A. Programme of the Conference", "", "Tuesday 4 June", "Second session"
    )

    assert [agenda.body for agenda in reading.agendas] == [None]


def test_a_name_with_a_roman_number_goes_on_in_its_own_letters():
    reading = read_head(
        "XVII Форум смотрителей маяков и буев", "государств-участников", "2 мая 2031 г."
    )

    assert (reading.parent_body, reading.agendas) == (None, [])
    assert [problem.line for problem in reading.problems] == [1, 2]


def test_a_whole_sentence_about_the_session_is_no_line_of_the_head():
    reading = read_head(
        "Board of Lamps",
        "The fourth session of the Board was held at Rome in the spring, not online.",
    )

    assert [agenda.ordinal for agenda in reading.agendas] == [None]
    assert [problem.line for problem in reading.problems] == [2]


ROWS = {
    "en": "5 February (online) – second meeting of the experts on fog",
    "fr": "5 février (en ligne) – deuxième réunion des experts du brouillard",
    "es": "5 de febrero (en línea) – segunda reunión de expertos en niebla",
    "ru": "5 февраля (онлайн) – второе совещание экспертов по туману",
    "zh": "2月5日（在线） – 雾专家第二次会议",
    "ar": "5 شباط/فبراير (عبر الإنترنت) – الاجتماع الثاني لخبراء الضباب",
}


@pytest.mark.parametrize("language", ROWS)
def test_a_row_of_a_list_names_no_body_and_counts_no_session(language):
    reading = read_head(ROWS[language], "", CITIES[language])

    assert (reading.agendas, reading.place) == ([], None)
    assert 1 in [problem.line for problem in reading.problems]


def test_the_heads_of_columns_and_the_rows_under_them_are_no_bodies():
    heads = read_head("Committee / Session / Dates", "", "Lima, 5 May 2031")
    rows = read_head("Week of 9 March", "Wed 11\tCouncil of Lamps", "Fri 13\tNone")

    assert (heads.agendas, rows.agendas) == ([], [])
    assert [problem.line for problem in heads.problems] == [1]
    assert [problem.line for problem in rows.problems] == [1, 2, 3]


@pytest.mark.parametrize(
    "line",
    [
        "Press release",
        "diario",
        "Tenth Conference and related meetings",
        "10e Conférence et réunions connexes",
        "Rules of procedure",
        "Règlement intérieur *",
        "Órganos subsidiarios",
        "Временные правила процедуры",
        "附属机构",
        "النظام الداخلي",
    ],
)
def test_a_kind_of_paper_and_several_meetings_are_no_body(line):
    reading = read_head(line, "Council of Lamps", "Lima, 5 May 2031")

    assert [agenda.body for agenda in reading.agendas] == ["Council of Lamps"]


@pytest.mark.parametrize("name", ["近海区域会议", "灯塔首脑会议"])
@pytest.mark.parametrize("above", ["", "联合国灯塔组织"])
def test_a_chinese_conference_behind_its_number_is_the_body(above, name):
    reading = read_head(above, f"第二十七届{name}", "2031年3月13日至17日,日内瓦")

    assert reading.parent_body == (above or None)
    assert reading.agendas == [Agenda(name, 27, "session")]
