"""Facts of a masthead that stand together in one line, and whose each of them is."""

import datetime as dt

import pytest

from agendas.reading import read_text
from agendas.reading.results import Agenda, Days, Place

ITEMS = "\n1. A\n\n2. B\n\n3. C\n"


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (
            "Assemblies of Keepers: Sixty-First Series of Meetings",
            "Assemblies of Keepers",
        ),
        ("Assemblées des phares : soixante et unième session", "Assemblées des phares"),
        (
            "Asambleas de Faros: Sexagésima primera serie de reuniones",
            "Asambleas de Faros",
        ),
        ("Ассамблеи маяков: Шестьдесят первая серия заседаний", "Ассамблеи маяков"),
        ("灯塔大会: 第六十一届系列会议", "灯塔大会"),
    ],
)
def test_a_colon_parts_a_body_from_its_session(head, body):
    reading = read_text(f"{head}\n21.9.2031 – 25.9.2031\n{ITEMS}")

    assert [(one.body, one.ordinal) for one in reading.agendas] == [(body, 61)]


@pytest.mark.parametrize(
    ("line", "city"),
    [
        ("114th session, Geneva, 2026", "Geneva"),
        ("114e session, Genève, 2026", "Genève"),
        ("114ª reunión, Ginebra, 2026", "Ginebra"),
        ("114-я сессия, Женева, 2026 г.", "Женева"),
        ("114th session, Geneva, June 2026", "Geneva"),
    ],
)
def test_a_place_between_a_session_and_its_year_is_read(line, city):
    reading = read_text(f"Lighthouse Conference\n{line}\n\nNote\n")

    assert reading.agendas[0].ordinal == 114
    assert reading.place == Place(city)
    assert reading.dates is None


def test_the_session_of_a_council_is_not_that_of_its_union_in_arabic():
    reading = read_text(
        "اتحاد المنارات\nالدورة العادية الثامنة والأربعون للمجلس التنفيذي\n"
        "جنيف، 11 و12 شباط/فبراير 2031\n"
    )

    assert reading.parent_body == "اتحاد المنارات"
    assert reading.agendas == [Agenda("المجلس التنفيذي", 48, "session")]


def test_the_days_of_the_meeting_and_of_the_paper_are_parted():
    reading = read_text(
        "SEVENTY-FOURTH WORLD LENS ASSEMBLY A74/1\n24 May–1 June 2031 23 March 2031\n"
        f"Provisional agenda\n{ITEMS}"
    )

    assert reading.dates == Days(dt.date(2031, 5, 24), dt.date(2031, 6, 1))
    assert reading.document_date == dt.date(2031, 3, 23)
    assert reading.agendas[0].body == "SEVENTY-FOURTH WORLD LENS ASSEMBLY"


def test_the_acronym_before_a_working_group_begins_its_name():
    reading = read_text(
        "WORLD LENS ORGANIZATION\n______\nEC WORKING GROUP ON LAMPS\nThird Session\n"
        f"GENEVA, 11-14 February 2031 / EC-3/Doc. 2\n{ITEMS}"
    )

    assert reading.parent_body == "WORLD LENS ORGANIZATION"
    assert reading.agendas[0].body == "EC WORKING GROUP ON LAMPS"
    assert reading.place == Place("GENEVA")
    assert "EC-3/Doc. 2" in [problem.text for problem in reading.problems]


@pytest.mark.parametrize(
    "label",
    [
        "SUBSIDIARY BODY ESTABLISHED UNDER ARTICLE XI.1(a)",
        "ORGANE SUBSIDIAIRE CRÉÉ EN VERTU DE L’ARTICLE XI.1(a)",
        "ÓRGANO AUXILIAR ESTABLECIDO EN VIRTUD DEL ARTÍCULO XI.1(a)",
    ],
)
def test_what_kind_of_body_it_is_is_not_its_name(label):
    reading = read_text(f"{label}\nJOINT COMMITTEE ON LENSES\nRome, 3–5 May 2031\n")

    assert reading.parent_body is None
    assert [agenda.body for agenda in reading.agendas] == ["JOINT COMMITTEE ON LENSES"]


def test_a_symbol_with_a_session_in_roman_figures_is_taken_and_reported():
    reading = read_text("EX.LL/Draft/1(XXX) Rev.3\nLens Council\nThirtieth session\n")

    assert reading.symbol == "EX.LL/Draft/1(XXX) Rev.3"
    assert [problem.code for problem in reading.problems] == ["symbol_unknown"]


def test_a_head_between_bars_under_the_title_of_a_programme_is_read():
    reading = read_text(
        "Organization of work\n\n20th session of the Lens Forum | Provisional "
        "Organization of Work | 5-9 May 2031, UNHQ, New York\n\n"
        "Monday, 5 May 2031\n10:00 Opening\n11:00 Lamps\n"
    )

    assert reading.agendas == [Agenda("Lens Forum", 20, "session")]
    assert reading.dates == Days(dt.date(2031, 5, 5), dt.date(2031, 5, 9))
    assert reading.place == Place("New York", venue="UNHQ")


def test_a_day_glued_to_a_symbol_is_parted_where_only_one_cut_fits():
    reading = read_text(
        "LAMP/C/70/120 décembre 2030\nFRANÇAISOriginal: ANGLAIS\n"
        "COMITÉ POUR LES PHARESSoixante-dixième sessionGenève, 19 février-9 mars 2031\n"
    )

    assert reading.symbol == "LAMP/C/70/1"
    assert reading.document_date == dt.date(2030, 12, 20)
    assert reading.agendas == [Agenda("COMITÉ POUR LES PHARES", 70, "session")]


def test_a_day_glued_to_a_symbol_is_reported_where_two_cuts_fit():
    reading = read_text(
        "A/77/123 May 2031\nLens Council\nNinth session\nRome, 3–5 June 2031\n"
    )

    assert (reading.symbol, reading.document_date) == (None, None)
    assert [problem.line for problem in reading.problems] == [1]


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        (
            "20–24 October 2031 | FAO headquarters, Rome, Italy",
            Place("Rome", "Italy", "FAO headquarters"),
        ),
        ("Geneva, Switzerland\n20–24 October 2031", Place("Geneva", "Switzerland")),
        (
            "طهران، جمهورية إيران الإسلامية،\n20-24 تشرين الأول/أكتوبر 2031",
            Place("طهران", "جمهورية إيران الإسلامية"),
        ),
        ("GINEBRA\n20-24 de octubre de 2031", Place("GINEBRA")),
    ],
)
def test_a_place_above_or_beside_the_days_is_where_they_meet(lines, place):
    reading = read_text(f"Lens Committee\n{lines}\n")

    assert [agenda.body for agenda in reading.agendas] == ["Lens Committee"]
    assert reading.place == place
    assert reading.dates == Days(dt.date(2031, 10, 20), dt.date(2031, 10, 24))
    assert reading.problems == []


def test_the_days_of_a_meeting_are_those_behind_the_verb_in_chinese():
    reading = read_text(
        "灯具咨询委员会将于2月22日至26日在日内瓦举行第十六届会议\n\n2031年2月18日\n\n"
        "日内瓦(2031年2月18日)——灯具咨询委员会将于2031年2月22日至26日在日内瓦举行"
        "第十六届会议。\n"
    )

    assert reading.dates == Days(dt.date(2031, 2, 22), dt.date(2031, 2, 26))
    assert reading.place == Place("日内瓦")
    assert reading.document_date == dt.date(2031, 2, 18)


def test_a_title_of_a_file_is_no_parent():
    reading = read_text(
        "Organization of work\n\nUNLF20 Provisional Organization of Work (pdf)\n\n"
        "20th session of the Lens Forum | Provisional Organization of Work | "
        "5-9 May 2031\n\nMonday, 5 May 2031\n10:00 Opening\n11:00 Lamps\n"
    )

    assert reading.parent_body is None
    assert [agenda.body for agenda in reading.agendas] == ["Lens Forum"]
