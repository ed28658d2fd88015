"""PDF files that claim that their tags can be relied upon."""

import pytest
from weasyprint import HTML

from agendas.reading import read_file, read_text
from agendas.reading.sources import source_text
from agendas.reading.sources.bidi import logical
from tests.agendas.reading.layouts import differences, facts_of
from tests.agendas.reading.test_pdf_tables import HEAD, TIMETABLE, html_table, text_of

HEADING = "<p>Calendar of meetings, 2032</p>"


def tagged(body: str, style: str = "", language: str = "en") -> bytes:
    """A PDF file of the body, with its claim where it can be found."""
    page = f"<html lang={language}><title>Lamps</title><style>{style}</style>{body}"
    return HTML(string=page).write_pdf(
        pdf_variant="pdf/ua-1", pdf_tags=True, uncompressed_pdf=True
    )


def plain_table(rows: list[list[str]]) -> str:
    cells = ("".join(f"<td>{cell}</td>" for cell in row) for row in rows)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"


@pytest.mark.parametrize("table", [plain_table, html_table])
def test_cells_that_are_empty_or_go_down_keep_the_others_in_their_columns(table):
    head = "".join(f"<p>{line}</p>" for line in HEAD)

    reading = read_file("a.pdf", tagged(head + table(TIMETABLE)))

    facts = facts_of(read_text(text_of(HEAD, TIMETABLE)))
    assert differences(facts, facts_of(reading)) == []


def test_a_row_of_tags_whose_cells_stand_in_other_rows_is_read_as_it_stands():
    rows = [
        ["Meeting", "Date", "Place"],
        ["Bureau", "5 March 2032", "<span id=one>Geneva</span>"],
        ["Board", "9 March 2032", "<span id=two>Vienna</span>"],
    ]
    style = (
        "td {line-height: 20pt; padding: 0 8pt} table {border-spacing: 0}"
        "span {position: relative} #one {top: 20pt} #two {top: -20pt}"
    )

    reading = read_file("a.pdf", tagged(HEADING + plain_table(rows), style))

    assert [(each.title, each.place) for each in reading.meetings] == [
        ("Bureau", "Vienna"),
        ("Board", "Geneva"),
    ]


def test_words_outside_the_tags_are_not_lost():
    page = tagged(
        "<p>Calendar of meetings, 2032<p>Bureau, Geneva, 5 March 2032<p>Board, Vienna, "
        "9 March 2032"
    )
    mark = b"/Span\n<</MCID 1>>\nBDC"
    assert mark in page

    reading = read_file("a.pdf", page.replace(mark, b"/Artifact BMC".ljust(len(mark))))

    assert [each.title for each in reading.meetings] == ["Bureau", "Board"]


def test_a_number_of_a_list_stands_before_its_words():
    text = source_text("a.pdf", tagged("<ol><li>Opening<li>Election of officers</ol>"))

    assert text.split("\n\n")[:2] == ["1. Opening", "2. Election of officers"]


def test_a_symbol_in_an_arabic_line_runs_from_left_to_right():
    shown = list("(LC/WG.1/2031/2) ةركذم")

    assert logical(shown, is_right_to_left=True) == "مذكرة )LC/WG.1/2031/2("
