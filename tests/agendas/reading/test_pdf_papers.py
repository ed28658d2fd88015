"""Papers as they are printed: justified columns, hyphens, notes, heads and feet."""

from collections.abc import Iterator
from html import escape

import pytest
from weasyprint import HTML

from agendas.reading import read_file
from agendas.reading.sources import source_text
from tests.agendas.reading.files import pdf
from tests.agendas.reading.layouts import Case, differences, facts_of
from tests.agendas.reading.layouts.agendas import annotated_cases
from tests.agendas.reading.layouts.pages import FONTS

PAPER = """
@page {size: A4; margin: 25mm 45mm; @top-right {content: "LC/WG.1/2031/1"}
  @bottom-left {content: counter(page) "/" counter(pages)}
  @bottom-right {content: "V.31-00012"}}
@page :first {@top-right {content: none} @bottom-left {content: "V.31-00012 (E)"}
  @bottom-right {content: "*3100012*"}}
p {margin: 0 0 6pt} p.item {margin-left: 10mm; text-indent: -10mm}
[dir=rtl] p.item {margin-left: 0; margin-right: 10mm; text-indent: -10mm}
.n {display: inline-block; width: 10mm; text-indent: 0}
sup {font-size: 6pt; line-height: 0}
"""


def page_of(body: str, language: str = "en", style: str = "") -> bytes:
    """A page of justified text with hyphens."""
    direction = "rtl" if language == "ar" else "ltr"
    return HTML(
        string=f"<html lang={language} dir={direction}><style>body {{font: 10pt/12pt "
        f"{FONTS}; text-align: justify; hyphens: auto}} {PAPER} {style}</style>{body}"
    ).write_pdf()


# Lines that show where the edge of the page is.
FILLING = (
    "<p>Keepers on remote islands learn by letter. The Group may wish to discuss"
    " which parts of the training need a teacher who is present, which of them do not,"
    " and how much may be done in winter, while the harbours are closed by ice and"
    " no ship calls at them.</p>"
)


def lines_of(data: bytes) -> list[str]:
    return [line for line in source_text("a.pdf", data).split("\n") if line.strip()]


def paper_cases() -> Iterator[Case]:
    """The annotated agendas whose masthead has a symbol, numbered like paragraphs."""
    for case in annotated_cases("numbered paragraphs"):
        if case.name.endswith("masthead: parent, symbol, body, list: stops"):
            yield case


@pytest.mark.parametrize("case", list(paper_cases()), ids=lambda case: case.name[:2])
def test_a_paper_in_a_narrow_column_says_what_its_text_says(case):
    paragraphs = "".join(
        # A date in Latin letters runs by itself in an Arabic paper, too.
        f"<p dir={'ltr' if line.isascii() else 'auto'}>{escape(line)}"
        for line in case.text.split("\n")
        if line.strip()
    )

    reading = read_file("a.pdf", page_of(paragraphs, case.name[:2]))

    assert reading.job_number == "V.31-00012"
    reading.job_number = None
    assert differences(case.facts, facts_of(reading)) == []


def test_lines_that_end_at_the_edge_are_one_paragraph():
    texts = [
        "The Working Group may wish to consider how lamps are kept burning while a"
        " harbour is closed, in the light of the replies that were received from"
        " Norway, and of New York as a place for its next meeting, and to decide.",
        "No documentation is foreseen.",
    ]

    lines = lines_of(page_of("".join(f"<p>{text}" for text in texts)))

    assert [line for line in lines if len(line) > 20] == texts


def test_a_number_and_the_lines_under_its_words_are_one_item():
    items = [
        "Exchange of views on the training of keepers, also by letter, on which Parties"
        " have sent reports.",
        "Adoption of the report of the Working Group on the work of its fourteenth"
        " Meeting of Experts.",
    ]
    body = "".join(
        f"<p class=item><span class=n>{n}.</span>{title}"
        for n, title in enumerate(items, start=1)
    )

    style = "body {hyphens: none} p {margin: 0}"
    lines = lines_of(page_of(body + FILLING, style=style))

    assert [" ".join(line.split()) for line in lines[:2]] == [
        f"{n}. {title}" for n, title in enumerate(items, start=1)
    ]


RAGGED = "body {text-align: start; hyphens: none}"


def test_lines_that_end_where_the_next_word_had_no_room_are_one_paragraph():
    texts = [
        "The Working Group may wish to consider how lamps are kept burning while a"
        " harbour is closed, in the light of the replies that were received from"
        " Norwegian keepers, and of Newcastle as a place for it.",
        "4. Exchange of views on the training of those who keep lamps on remote islands"
        " Without Harbours or Roads",
        "No documentation is foreseen.",
    ]

    lines = lines_of(page_of("".join(f"<p>{text}" for text in texts), style=RAGGED))

    assert [line for line in lines if len(line) > 20] == texts


def test_short_lines_below_each_other_are_no_ragged_paragraph():
    lines = [
        "Working Group on the Keepers of Lamps",
        "Fourth session in Newcastle upon Tyne",
        "Vienna, 10 and 11 March 2031, at noon",
        "Side events of organizations and keepers",
    ]

    body = f"<p>{'<br>'.join(lines)}"

    assert lines_of(page_of(body, style=RAGGED))[: len(lines)] == lines


def test_lines_that_are_of_one_length_by_chance_stay_apart():
    page = [
        (70, 700 - 14 * n, f"Meeting of the experts of group {n}") for n in range(9)
    ]

    lines = lines_of(pdf([page]))

    assert len(lines) == 9


def test_raised_figures_stay_with_their_words():
    body = (
        "<p>The agenda was agreed upon under a procedure<sup>1</sup> that ended in"
        " November, and was sent to all Parties to the Convention.<sup>12</sup>"
        "<p><sup>1</sup> See document LC/2029/7.<p><sup>12</sup> By letter."
    )

    lines = lines_of(page_of(body + FILLING, style="body {hyphens: none}"))

    assert "procedure¹ that" in lines[0]
    assert [lines[0].split()[-1], *lines[1:3]] == [
        "Convention.¹²",
        "¹ See document LC/2029/7.",
        "¹² By letter.",
    ]


def test_raised_figures_stay_with_arabic_words():
    body = (
        "<p>وافق المكتب على الإجراء<sup>1</sup> الذي انتهى."
        "<p><sup>1</sup> انظر الوثيقة LC/2029/7."
    )

    assert lines_of(page_of(body, "ar"))[:2] == [
        "وافق المكتب على الإجراء¹ الذي انتهى.",
        "¹ انظر الوثيقة LC/2029/7.",
    ]


def test_a_line_without_arabic_letters_runs_by_itself():
    body = "<p dir=ltr>3 January 2031<p>الدورة الرابعة للفريق العامل المعني بالمصابيح"

    assert lines_of(page_of(body, "ar"))[0] == "3 January 2031"


def test_words_of_close_lines_do_not_run_into_each_other():
    words = "Élan des ports, États parties, jetées et quais gelés, pages quatre à six "
    body = f"<p>{words * 6}"

    lines = lines_of(page_of(body, "fr", "body {font-size: 9pt; line-height: 8pt}"))

    assert lines[0] == (words * 6).strip()


def test_words_drawn_out_to_an_edge_head_no_table():
    body = (
        "<p style='text-align-last: justify'>Note on the replies received"
        " from Parties to the letter</p>"
    )

    [line, *_] = lines_of(page_of(body, style="p {width: 100mm}"))

    assert "\t" not in line


def test_a_line_that_is_drawn_out_goes_on_with_its_paragraph():
    words = "replies on wicks and glass"
    drawn = f"<div style='text-align-last: justify'>{words}</div>(LC/2031/2)"

    lines = lines_of(page_of(drawn + FILLING, style="body {hyphens: none}"))

    assert f"{words} (LC/2031/2)" in lines[0]


def test_the_name_of_an_organ_stays_apart_from_the_column_beside_it():
    body = (
        "<table style='text-align: left'><tr><td>United Nations<td>LC/COP/2031/1"
        "<tr style='vertical-align: top'><td style='width: 60mm; font-weight: bold'>"
        "Conference of the Parties to the Convention on the Lighting of Harbours"
        "<td>Distr.: General<br>3 January 2031<br><br>Original: English</table>"
        "<p>Working Group on Lamps</p><p>Fourth session"
        "<p>Vienna, 10 and 11 March 2031<p>Provisional agenda<p>1. Opening of the"
        " session.<p>2. Other matters."
    )

    reading = read_file("a.pdf", page_of(body))

    assert (reading.parent_body, reading.agendas[0].body, reading.distribution) == (
        "Conference of the Parties to the Convention on the Lighting of Harbours",
        "Working Group on Lamps",
        "General",
    )
    assert (str(reading.document_date), reading.problems) == ("2031-01-03", [])


CALENDAR = [
    ("Working Group on Lamps, fourth session", "10–11 March", "Vienna"),
    ("Commission on Lighthouses, twentieth session", "28 April–2 May", "Oslo"),
    (
        "Conference of the Parties to the Convention on the Lighting of Harbours and"
        " Coasts, sixth session",
        "13–17 October",
        "Vienna",
    ),
]


@pytest.mark.parametrize("space", [88, 96, 104, 112])
def test_a_row_that_the_end_of_a_page_cuts_in_two_is_one(space):
    cells = "".join(
        "<tr>" + "".join(f"<td>{cell}" for cell in row) for row in CALENDAR * 4
    )
    body = (
        "<p>Calendar of meetings for 2031</p><table><thead><tr><th>Meeting<th>Date"
        f"<th>Place</thead>{cells}</table>"
    )
    style = (
        f"@page {{size: A4 landscape; margin: 25mm 45mm {space}mm}}"
        "body {hyphens: none; text-align: left}"
        "table {width: 100%; border-collapse: collapse}"
        "td, th {border: 0.5pt solid; padding: 2pt 4pt; vertical-align: top}"
    )

    reading = read_file("a.pdf", page_of(body, style=style))

    assert [each.title for each in reading.meetings] == [row[0] for row in CALENDAR * 4]
    assert [each.place for each in reading.meetings] == [row[2] for row in CALENDAR * 4]
    assert [p.code for p in reading.problems] == []


def test_a_symbol_that_the_edge_cuts_is_whole():
    title = "Note by the Secretariat on the replies about wicks (LC/COP/WG.2/2031/2)"
    cut = title.replace("COP/", "COP/<br>")

    assert lines_of(page_of(f"<p>{cut}</p>{FILLING}"))[0] == title


def test_a_page_number_beside_a_job_number_is_no_item():
    text = "Provisional agenda\n1. Opening.\n2. Other matters.\n3    V.31-00012\n"

    reading = read_file("a.txt", text.encode())

    assert [item.number for item in reading.agendas[0].items] == ["1", "2"]
    assert reading.problems == []
