"""What stands in the head of a page and is no body, no symbol and no day."""

import datetime as dt

import pytest

from agendas.reading import read_text
from agendas.reading.results import Agenda, Days

AGENDA = "\n\nProvisional agenda\n\n1. Opening\n2. Lamps\n3. Closing\n"


def test_the_number_of_an_issue_is_no_day():
    reading = read_text("Diario n.º 7 – 28 de mayo de 2032\n\nÍndice\n")

    assert (reading.dates, reading.place) == (None, None)


def test_the_words_of_a_web_page_are_no_bodies():
    reading = read_text(
        "Table Of ContentsNext Page\n\nFO:LCFC/2032/1\n\n"
        "COASTAL LIGHTHOUSE COMMISSION\n\n22nd SESSION\n\n"
        "Lima, Peru, 7 - 11 October, 2032\n\nPROVISIONAL AGENDA\n\n"
        "1. Adoption of the agenda.\n\n2. Election of officers.\n"
    )

    assert reading.parent_body is None
    assert reading.symbol == "FO:LCFC/2032/1"
    assert reading.agendas[0].body == "COASTAL LIGHTHOUSE COMMISSION"


def test_the_columns_of_a_journal_are_no_bodies():
    reading = read_text(
        "Journal N° 6 – 1er juin 2032\n\nHoraire\n\nCommission A\n\nSalle XX\n\n"
        "Commission B Salle XVII\n\n9 h 30\n\nGroupe de rédaction sur le point 3\n"
    )

    assert (reading.parent_body, reading.agendas) == (None, [])


def test_a_sitting_under_its_hours_does_not_count_the_body():
    reading = read_text(
        "Lighthouse Conference Salvador, Brazil, 12-19 April 2032 "
        "No. 5 PLENARY 10 a.m. - 1 p.m. Seventh meeting Red Hall Lamps and lenses\n"
    )

    assert reading.agendas == [Agenda("Lighthouse Conference")]


def test_the_symbol_in_the_head_goes_before_one_that_a_note_names():
    reading = read_text(
        "Consejo de Faros\nDistr.\nGENERAL\nFAR/GC/19/1/Add.1\n27 de enero de 2033\n"
        "19º período de sesiones\nLima, 5 a 9 de mayo de 2033\n"
        "Programa provisional\n1. Elección de la Mesa.\n2. Otros asuntos.\n\n"
        "FAR/GC/19/1\n"
    )

    assert reading.symbol == "FAR/GC/19/1/Add.1"


def test_neither_a_statement_of_others_nor_a_session_is_the_symbol():
    assert read_text("General debate\n\nA/HRC/31/NGO/169\n").symbol is None
    assert read_text("Sessions of the Board\n\nEB.1/2032\n").symbol is None
    assert (
        read_text("Annotated agenda\n\nPunto 1, Decisión 156 EX/7.2 Faros\n").symbol
        is None
    )


def test_the_job_number_is_no_part_of_the_language():
    text = "Lighthouse Commission\nNinth session\nOriginal:EnglishV.32-54117\n"

    assert read_text(text).original_language == "English"


def test_a_long_phrase_before_the_days_is_no_place():
    reading = read_text(
        "Lighthouse Commission\nNinth session\n"
        "Tentative programme of work, week of 31 May to 4 June 2032\n"
    )

    assert reading.place is None
    assert (
        read_text("1] Programme 4 Lamps and lenses A/77/6 (Sect. 5)\n").symbol is None
    )


def test_the_label_of_the_days_is_no_place():
    reading = read_text("Lighthouse Commission\n\nWhen: June 20-24 2032\n")

    assert reading.place is None
    assert read_text("240th (Opening) Plenary Meeting\n").place is None


def test_what_stands_under_the_item_of_a_paper_is_reported():
    text = (
        "Ninth session\nLima, 1-11 October 2032\n"
        "Item 1 (b) of the provisional agenda\nNote by the secretariat\n"
        "The agenda is below. The annotations, contained in\nsection II, say more.\n"
        "Procedural matters:\n(a) Election of officers\n(b) Buoys and beacons\n"
    )
    reported = {problem.line for problem in read_text(text).problems}

    assert {7, 8, 9} <= reported


def test_the_days_of_the_week_over_a_programme_date_no_paper():
    reading = read_text(
        "Tuesday, 27 January 2032\nOpening of the workshop\n"
        "Wednesday, 28 January 2032\nGroups: final options for the lamps\n"
    )

    assert (reading.document_date, reading.dates) == (None, None)
    assert reading.agendas == []


def test_sessions_of_several_bodies_are_the_session_of_none():
    reading = read_text(
        "Coastal Bodies\n\n16th Session of the Subcommittee on Lamps\n\n"
        "Virtual\n\n73rd Session of the Regional Commission for Buoys\n"
    )

    assert all(agenda.ordinal is None for agenda in reading.agendas)


def test_a_place_under_a_session_without_a_body_is_no_body():
    reading = read_text(
        "TD/365/Add.1\nNinth session\nMidrand, South Africa\n27 April 2032\n\n"
        "ADOPTION OF THE AGENDA\n"
    )

    assert reading.place.city == "Midrand"
    assert [agenda.body for agenda in reading.agendas] == [None]


def test_the_letter_of_a_french_ordinal_stands_apart():
    text = "Comité des phares\n136 e session\n10 octobre-4 novembre 2032\n"

    assert read_text(text).agendas[0].ordinal == 136


def test_one_chinese_body_is_named_twice():
    text = "理事会\n\n第三十二届会议\n\n灯塔组织理事会\n第三十二届会议的安排\n"

    assert len(read_text(text).agendas) == 1


def test_a_point_of_what_was_decided_is_no_title():
    reading = read_text(
        "Provisional agenda\n\n1. Opening of the session\n2. Lamps and their keepers\n"
        "2.1 Membership of the Independent Oversight Committee of Lighthouses\n"
        "  • In its decision the Board noted the report.\n3. Closure of the session\n"
    )

    titles = [item.title for item in reading.agendas[0].items]
    assert (
        titles[2] == "Membership of the Independent Oversight Committee of Lighthouses"
    )


def test_a_day_in_a_french_sentence_is_no_date_and_a_letter_has_its_own():
    reading = read_text(
        "FAR/19.4\nL’inscription se fait à partir du 18 décembre 2031 par le lien.\n"
        "Les documents sont joints.\n\nGenève, le 27 novembre 2031\n"
    )

    assert reading.document_date.isoformat() == "2031-11-27"
    assert (reading.dates, reading.place) == (None, None)


def test_years_in_a_spanish_title_do_not_end_it():
    title = "CALENDARIO PROVISIONAL PARA EL 2032-2033 DE LOS ÓRGANOS DE FAROS"

    assert read_text(f"FC 118/2\n118º período de sesiones\n{title}\n").title == title


def test_a_body_its_session_and_its_days_stand_on_one_line():
    reading = read_text("Lighthouse Board 131st Session, 28-29 May 2032\n\n1. Lamps\n")

    assert reading.agendas[0].body == "Lighthouse Board"
    assert reading.agendas[0].ordinal == 131
    assert reading.dates.start.isoformat() == "2032-05-28"


def test_the_symbol_of_a_health_body_stands_beside_its_name():
    reading = read_text("EXECUTIVE BOARD EB247/1\n247th session 15 May 2032\n")

    assert reading.symbol == "EB247/1"
    assert reading.agendas[0].body == "EXECUTIVE BOARD"


def test_two_items_in_one_title_are_reported():
    reading = read_text(
        "Provisional agenda\n\n1. Opening of the session\n"
        "2. Review of developments in the work on lighthouses of particular concern to "
        "small islands 3 The Commission's part in the follow-up of the conferences\n"
    )

    assert [each.problem for each in reading.problems] == [
        "two columns seem to have run together"
    ]


def test_the_lines_of_a_list_are_neither_a_body_nor_a_title():
    reading = read_text(
        "First Week (4-8 October)\nMeeting of heads\n-\nOpening ceremony\n"
        "-\nFirst plenary\n-\nGeneral statements\n-\n"
        "Report of the Budget Control Committee (COM 3) to\nPlenary\n"
    )

    assert (reading.agendas, reading.title) == ([], None)


@pytest.mark.parametrize(
    ("label", "value", "word"),
    [
        ("Distr.:", "General", "General"),
        ("Distr.:", "Générale", "Générale"),
        ("Distr.:", "Limitada", "Limitada"),
        ("分发：", "一般", "一般"),
        ("Distr.:", "Vienna", None),
        ("Distr.:", "Agenda", None),
    ],
)
def test_only_the_words_of_a_distribution_stand_under_its_label(label, value, word):
    reading = read_text(f"A/CONF.300/1\n{label}\n{value}\n5 March 2031\n")

    assert reading.distribution == word


@pytest.mark.parametrize(
    "language",
    ["English", "English/French", "inglés y español", "английский", "阿拉伯文", "عربي"],
)
def test_only_a_language_stands_under_the_label_of_the_original(language):
    head = "A/CONF.300/1\nOriginal:\n{}\n\n1. Opening.\n2. Lamps.\n3. Closing.\n"
    reading = read_text(head.format("Agenda"))

    assert read_text(head.format(language)).original_language == language
    assert (reading.original_language, reading.title) == (None, "Agenda")


def test_a_dash_before_the_session_is_no_part_of_the_name():
    reading = read_text("Council of Lamps – 61st session\n2 May 2031\n")

    assert reading.agendas == [Agenda("Council of Lamps", 61, "session")]


def test_the_number_of_the_session_is_a_part_of_the_symbol_beside_a_name():
    text = "Executive Board\t224 EX/INF.2\nNinth session\nParis, 5 May 2031\n"

    assert read_text(text).symbol == "224 EX/INF.2"


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Rome, 7-11 April 2031, Red Room", ("Rome", None, "Red Room")),
        ("Rome, 7–11 April 2031 (Green Room)", ("Rome", None, "Green Room")),
        (
            "Palais des Nations, Geneva, 7-11 April 2031, Room XX",
            ("Geneva", "Palais des Nations", "Room XX"),
        ),
        ("7-11 April 2031, Room XX", (None, None, "Room XX")),
        ("Roma, 7 a 11 de abril de 2031, Sala Verde", ("Roma", None, "Sala Verde")),
        ("Рим, 7–11 апреля 2031 года, Красный зал", ("Рим", None, "Красный зал")),
        ("2031年4月7日至11日，罗马，第三会议室", ("罗马", None, "第三会议室")),
        (
            "روما، 7 - 11 نيسان/أبريل 2031، القاعة الحمراء",
            ("روما", None, "القاعة الحمراء"),
        ),
    ],
)
def test_a_room_stands_behind_place_and_days(line, place):
    reading = read_text(f"COMMITTEE ON LAMPS\n\nFourth session\n\n{line}\n")

    found = reading.place
    assert (found.city, found.venue, found.room) == place
    assert f"{reading.dates.start} {reading.dates.end}" == "2031-04-07 2031-04-11"


def test_words_behind_days_that_are_no_room_are_not_taken_for_one():
    line = "Rome, 7-11 April 2031, Room for improvement"

    reading = read_text(f"COMMITTEE ON LAMPS\n\nFourth session\n\n{line}\n")

    assert reading.place is None or reading.place.room is None
    assert line in [problem.text for problem in reading.problems]


@pytest.mark.parametrize(
    ("line", "room"),
    [
        ("Tuesday, 16 June 2043 at 3 pm – Room 4", "Room 4"),
        ("Tuesday, 16 June 2043, 3 p.m. (Keepers’ Room)", "Keepers’ Room"),
        ("Mardi 16 juin 2043 à 15 heures – Salle du Conseil", "Salle du Conseil"),
        ("Martes 16 de junio de 2043, a las 15.00 horas (Sala 3)", "Sala 3"),
    ],
)
def test_a_day_with_hour_and_room_is_when_and_where_the_meeting_opens(line, room):
    reading = read_text(f"Lighthouse Committee\nFourth meeting\n\n{line}{AGENDA}")

    day = dt.date(2043, 6, 16)
    assert reading.dates == Days(day, day)
    assert (reading.opening.date, reading.opening.time) == (day, dt.time(15))
    assert reading.place.room == room
    assert reading.problems == []


def test_the_day_under_the_symbol_is_that_of_the_paper_also_below_the_days():
    text = (
        "COMISIÓN DE LAS BOYAS\nTrigésimo período de sesiones\n"
        "Del 12 al 15 de noviembre, 2031\nLima, Perú\n"
        "OFA/Ser.L/XIV.2.30\n17 octubre 2031\nOriginal: español\n"
    )

    reading = read_text(text)

    assert reading.document_date == dt.date(2031, 10, 17)
    assert reading.dates == Days(dt.date(2031, 11, 12), dt.date(2031, 11, 15))
    assert reading.problems == []


def test_an_address_at_the_foot_of_a_cover_is_no_body():
    text = (
        "ORGANIZACIÓN DE LOS FAROS\nCOMISIÓN DE LAS BOYAS\n"
        "TRIGESIMO PERIODO ORDINARIO DE SESIONES\nDel 12 al 15 de noviembre, 2031\n"
        "Lima, Perú\nOFA/Ser.L/XIV.2.30\n17 octubre 2031\nOriginal: español\n"
        "XIV REUNION DEL GRUPO DE BOYAS\nDel 11 al 13 de julio de 2031\nQuito\n"
        "SECRETARÍA GENERAL DE LA ORGANIZACIÓN DE LOS FAROS, LIMA, L.P. 20006\n"
    )

    reading = read_text(text)

    assert "SECRETARÍA" not in str([each.body for each in reading.agendas])
    assert 12 in [each.line for each in reading.problems]


def test_of_two_groups_one_under_the_other_none_is_the_parent():
    text = (
        "Group of Keepers on Lamps\nGroupe des gardiens sur les lampes\n\n"
        f"Mardi 16 juin 2043 à 15 heures{AGENDA}"
    )

    reading = read_text(text)

    assert reading.parent_body is None
    assert "Group of Keepers on Lamps" in [each.text for each in reading.problems]


@pytest.mark.parametrize(
    ("line", "symbol"),
    [
        ("Brest, le 17 juin 2031 CDPL (2031) 21 REV.", "CDPL (2031) 21 REV."),
        ("LH-DEM(2031)OJ7\nBrest, le 17 juin 2031", "LH-DEM(2031)OJ7"),
        ("C(2031)99 Brest, le 17 juin 2031", "C(2031)99"),
    ],
)
def test_a_symbol_with_its_year_in_brackets_stands_beside_the_day(line, symbol):
    head = "COMITÉ DES PHARES\nQuatrième réunion\nLima, 22-23 juillet 2031"

    reading = read_text(f"{line}\n\n{head}{AGENDA}")

    assert reading.symbol == symbol
    assert reading.document_date == dt.date(2031, 6, 17)
    assert [each.body for each in reading.agendas] == ["COMITÉ DES PHARES"]


def test_a_year_in_brackets_in_a_name_is_no_symbol():
    head = "Conference on the Law of Lamps (2031)\nLima, 22-23 July 2031"

    reading = read_text(f"{head}{AGENDA}")

    assert reading.symbol is None


@pytest.mark.parametrize("symbol", ["LMP:2032/INF/1", "LMP:2032/LIM/4-Rev.1"])
def test_an_information_paper_of_an_agency_has_its_symbol(symbol):
    reading = read_text(
        symbol + "\n\nCOMMITTEE ON WORLD LAMPS\n\nThirtieth Session\n\n"
        "Lima, 20-23 September 2032" + AGENDA
    )

    assert reading.symbol == symbol


def test_a_symbol_in_a_sentence_of_a_page_is_not_that_of_the_document():
    head = (
        "Lamp Board\n\nThe footnotes to LB147/1 Add.1 advise that it will meet online."
    )

    assert read_text(f"{head}{AGENDA}").symbol is None
