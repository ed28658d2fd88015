"""What stands in the head of a page and is no body, no symbol and no day."""

from agendas.reading import read_text
from agendas.reading.results import Agenda


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
