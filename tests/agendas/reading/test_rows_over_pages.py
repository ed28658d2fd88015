"""Rows that the end of a page cuts in two, and rows that only look so."""

from agendas.reading.sources.rows_over_pages import join_rows

HEADING = "Time\tRoom\tTitle"


def joined(above: str, below: str) -> list[list[str]]:
    pages = [[HEADING, above], [HEADING, below]]
    join_rows(pages)
    return pages


def test_cells_that_stand_on_two_pages_are_one_row():
    pages = joined("1–2 p.m.\tM2\t", "\t\tLenses for islands")

    assert pages == [[HEADING, "1–2 p.m.\tM2\tLenses for islands"], [HEADING]]


def test_words_that_go_on_are_of_the_same_cell():
    pages = joined("1–2 p.m.\tM2\tLenses for islands and", "\t\tmirrors for harbours")

    assert pages[0][1] == "1–2 p.m.\tM2\tLenses for islands and mirrors for harbours"


def test_a_day_over_the_rows_of_the_next_page_is_no_end_of_a_row_without_hours():
    pages = joined("\tM3\tMirrors for harbours", "Tuesday, 3 June 2031\t\t")

    assert pages == [
        [HEADING, "\tM3\tMirrors for harbours"],
        [HEADING, "Tuesday, 3 June 2031\t\t"],
    ]
