"""Papers in one line whose paragraphs lost the spaces between them."""

import datetime as dt

import pytest

from agendas.reading import read_text
from agendas.reading.results import Days

HEAD = (
    "United NationsLMP/BOARD/WG.1/413Economic and Social CouncilDistr.: General5 May "
)
HEAD += "2031Original: EnglishWorking Party on Lamps115th sessionGeneva, 14-16 October "
HEAD += (
    "2031Item 1 of the provisional agendaAdoption of the agendaAnnotated provisional "
)
HEAD += "agenda for the 115th sessionI.Provisional agenda "
ITEMS = (
    "1.Adoption of the agenda.2.Instruments on lamps:(a)Agreement on the Oil of Lamps "
)
ITEMS += "(AOL):(i)Status of the Agreement;(ii)Group of Experts.(b)Convention on Wicks "
ITEMS += "(COW).3.Lamps of the harbours and of the islands.4.Other business."


def test_a_paper_whose_paragraphs_run_together_is_read():
    reading = read_text(f"{HEAD}{ITEMS}\n")

    [agenda] = reading.agendas
    assert (agenda.body, agenda.ordinal) == ("Working Party on Lamps", 115)
    assert reading.dates == Days(dt.date(2031, 10, 14), dt.date(2031, 10, 16))
    assert reading.document_date == dt.date(2031, 5, 5)
    assert [
        (item.number, item.letter, item.roman, item.title) for item in agenda.items
    ] == [
        ("1", None, None, "Adoption of the agenda"),
        ("2", None, None, "Instruments on lamps"),
        ("2", "a", None, "Agreement on the Oil of Lamps (AOL)"),
        ("2", "a", "i", "Status of the Agreement"),
        ("2", "a", "ii", "Group of Experts"),
        ("2", "b", None, "Convention on Wicks (COW)"),
        ("3", None, None, "Lamps of the harbours and of the islands"),
        ("4", None, None, "Other business"),
    ]


@pytest.mark.parametrize("words", ["eLamp of MacArthur", "section 3(a)Keepers"])
def test_prose_with_few_such_marks_keeps_its_words(words):
    text = "The Board will recall the lamps of the harbours and of the islands. " * 6
    annotation = f"{text}{words} will be shown."

    reading = read_text(
        "Board on Lamps\nSixth session\n\nAnnotated provisional agenda\n\n"
        f"1. Opening\n\n{annotation}\n\n2. Lamps\n\nThey are lit.\n"
    )

    assert reading.agendas[0].annotations[0].text == annotation
