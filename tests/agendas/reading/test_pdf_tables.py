"""Tables of PDF files with cells over several rows and columns, as their text says."""

import pytest
from weasyprint import HTML

from agendas.reading import read_file, read_text
from tests.agendas.reading.test_pdf_languages import FONTS, without_lines

TIMETABLE = [
    ["Date and time", "Agenda item", "Title or description"],
    ["Wednesday, 5 May 2032", "", ""],
    ["10 a.m.–1 p.m.", "1 (a)", "Opening of the meeting"],
    ["", "1 (b)", "Adoption of the agenda and organization of the work of the meeting"],
    ["", "2", "Lanterns on harbour walls and the training of those who tend them"],
    [
        "3–6 p.m.",
        "2",
        "Lanterns on harbour walls and the training of those who tend them (continued)",
    ],
    ["Thursday, 6 May 2032", "", ""],
    ["10 a.m.–1 p.m.", "3", "Other matters"],
]
HEAD = [
    "Working Group on Lanterns",
    "Vienna, 5 and 6 May 2032",
    "Provisional agenda",
    "1. Organizational matters:",
    "(a) Opening of the meeting;",
    "(b) Adoption of the agenda and organization of the work of the meeting.",
    "2. Lanterns on harbour walls and the training of those who tend them.",
    "3. Other matters.",
    "Proposed organization of work",
]
CALENDAR = [
    ["Meeting", "Dates", "Place"],
    ["Working Group on Lanterns, fourth meeting", "5 and 6 May", "Vienna"],
    ["Committee on Lighthouses", "10–14 May", "Vienna"],
    ["Conference of the Parties (tentative)", "4–8 October", "Oslo"],
]
ARABIC = [
    ["التاريخ والوقت", "البند", "العنوان"],
    ["الاثنين، 3 أيار/مايو 2032", "", ""],
    ["10 صباحا-1 مساء", "1", "افتتاح الدورة وإقرار جدول الأعمال وتنظيم الأعمال"],
    ["3-6 مساء", "2", "المصابيح"],
]
BORDERS = "td {border: 0.5pt solid black}"
STYLES = {
    "borders": BORDERS,
    "middle": BORDERS + "td {vertical-align: middle}",
    "narrow": BORDERS
    + "table {width: 80mm} td {vertical-align: middle; text-align: center}",
}


def html_table(rows: list[list[str]]) -> str:
    """The rows; a row of one cell goes across, empty first cells belong to the last."""
    written = ""
    for place, row in enumerate(rows):
        if not any(row[1:]):
            written += f"<tr><td colspan={len(row)}>{row[0]}</td></tr>"
            continue
        following = (n for n in range(place + 1, len(rows)) if rows[n][0])
        down = next(following, len(rows)) - place
        first = f"<td rowspan={down}>{row[0]}</td>" if row[0] else ""
        others = "".join(f"<td>{cell}</td>" for cell in row[1:])
        written += f"<tr>{first}{others}</tr>"
    return f"<table>{written}</table>"


def pdf_of(head: list[str], table: str, style: str, language: str = "en") -> bytes:
    lines = "".join(f"<p>{line}</p>" for line in head)
    direction = "rtl" if language == "ar" else "ltr"
    return HTML(
        string=f"<html lang={language} dir={direction}><style>"
        f"body {{font: 10pt {FONTS}}} table {{border-collapse: collapse}}"
        f"td {{padding: 2pt 6pt; vertical-align: top}} {style}</style>{lines}{table}"
    ).write_pdf()


def text_of(head: list[str], rows: list[list[str]]) -> str:
    return "\n\n".join([*head, "\n".join("\t".join(row) for row in rows)])


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    ("head", "rows", "language"),
    [
        (HEAD, TIMETABLE, "en"),
        (["Calendar of meetings, 2032"], CALENDAR, "en"),
        (["تنظيم الأعمال المقترح"], ARABIC, "ar"),
    ],
    ids=["timetable", "calendar", "arabic"],
)
def test_a_table_with_drawn_cells_says_what_its_text_says(head, rows, language, style):
    from_text = without_lines(read_text(text_of(head, rows)).to_json())

    page = pdf_of(head, html_table(rows), STYLES[style], language)

    from_page = without_lines(read_file("a.pdf", page).to_json())
    assert (from_page, from_text["problems"]) == (from_text, [])


CENTRED = "td {vertical-align: middle; padding: 5pt 20pt} table {width: 170mm}"


@pytest.mark.parametrize(
    "rows", [TIMETABLE, [each for each in TIMETABLE if each[0]]], ids=["over", "beside"]
)
def test_cells_in_the_middle_of_rows_are_told_apart_without_drawn_lines(rows):
    from_text = without_lines(read_text(text_of(HEAD, rows)).to_json())

    page = pdf_of(HEAD, html_table(rows), CENTRED)

    from_page = without_lines(read_file("a.pdf", page).to_json())
    assert (from_page, from_text["problems"]) == (from_text, [])


def test_a_table_whose_rows_cannot_be_told_apart_is_only_reported():
    rows = [
        ["Date", "Meeting", "Place"],
        ["To be confirmed later", "Meeting on lamps of islands", "Vienna"],
        ["To be confirmed soon", "Meeting on the horns of capes", "Oslo"],
        ["10 March 2032", "Bureau", "Vienna"],
    ]
    style = "table {width: 60mm; table-layout: fixed} td {padding: 0 6pt}"

    page = pdf_of(["Calendar of meetings, 2032"], html_table(rows), style)

    reading = read_file("a.pdf", page)
    reported = " ".join(problem.text for problem in reading.problems)
    assert reading.meetings == []
    assert "columns_together" in {problem.code for problem in reading.problems}
    assert all(word in reported for row in rows[1:] for word in row[1].split())


def test_a_number_alone_is_no_title():
    text = "Programme of work\n\nMonday, 3 May 2032\n10 a.m.–1 p.m.\t\t2\n"

    reading = read_text(text)

    assert [problem.code for problem in reading.problems] == ["item_without_title"]


def test_what_stands_beside_two_hours_is_taken_up_at_both():
    table = (
        "<table><tr><td>Time<td>Item<td>Title"
        "<tr><td>10 a.m.–1 p.m.<td rowspan=2>2<td rowspan=2>Lanterns<tr><td>3–6 p.m."
        "</table>"
    )
    head = ["Working Group on Lanterns", "Programme of work", "Monday, 3 May 2032"]

    reading = read_file("a.pdf", pdf_of(head, table, BORDERS))

    found = [
        (each.time_from.hour, [(entry.item, entry.title) for entry in each.entries])
        for each in reading.organization_of_work
    ]
    assert found == [(10, [("2", "Lanterns")]), (15, [("2", "Lanterns")])]


def test_numbers_in_one_drawn_cell_stand_beside_their_titles():
    table = (
        "<table><tr><td>Time<td>Item<td>Title"
        "<tr><td>10 a.m.–1 p.m.<td>1<br>2<td>Opening<br>Lanterns</table>"
    )
    head = ["Working Group on Lanterns", "Programme of work", "Monday, 3 May 2032"]

    reading = read_file("a.pdf", pdf_of(head, table, BORDERS))

    [sitting] = reading.organization_of_work
    assert [(entry.item, entry.title) for entry in sitting.entries] == [
        ("1", "Opening"),
        ("2", "Lanterns"),
    ]


def test_a_frame_around_a_text_is_no_table():
    text = [
        f"The harbour master writes a long line here, number {n}." for n in range(4)
    ]
    framed = (
        "<div style='border: 1pt solid black'>"
        + "".join(f"<p>{line}</p>" for line in text)
        + f"{html_table(CALENDAR)}</div>"
    )
    reading = read_file(
        "a.pdf", pdf_of(["Calendar of meetings, 2032"], framed, BORDERS)
    )

    assert [meeting.title for meeting in reading.meetings] == [
        "Working Group on Lanterns, fourth meeting",
        "Committee on Lighthouses",
        "Conference of the Parties",
    ]


def test_rows_of_open_cells_on_several_lines_are_told_from_the_foot_of_the_page():
    rows = [
        ["Monday, 10 March 2031", "10 a.m.–1 p.m.", "1", "Opening of the session"],
        ["", "3–6 p.m.", "2", "Review of the lamps of all islands and capes"],
        ["Tuesday, 11 March 2031", "10 a.m.–1 p.m.", "3", "Report on the lenses"],
    ]
    cells = "".join(
        "<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>"
        for row in [["Date", "Time", "Item", "Title"], *rows]
    )
    page = (
        "<style>td {vertical-align: top; padding: 3pt 9pt} table {width: 125mm}"
        "@page {size: A4; margin: 3cm; @bottom-center {content: '1/1'}}</style>"
        f"<p>Organization of work</p><table>{cells}</table>"
    )

    reading = read_file("programme.pdf", HTML(string=page).write_pdf())

    assert [
        (str(each.date), each.entries[0].item, each.entries[0].title)
        for each in reading.organization_of_work
    ] == [
        ("2031-03-10", "1", "Opening of the session"),
        ("2031-03-10", "2", "Review of the lamps of all islands and capes"),
        ("2031-03-11", "3", "Report on the lenses"),
    ]


def test_letters_of_one_arabic_shape_stand_in_order():
    page = (
        "<html lang=ar dir=rtl><style>body {font-family: 'Noto Sans Arabic'}</style>"
        "<p>جدول الاجتماعات لعام 2031</p>"
        "<p>الفريق العامل المعني بالمصابيح، الدورة الثالثة، 10-14 آذار/مارس 2031</p>"
        "<p>لجنة الملاحة على السواحل، 17-21 آذار/مارس 2031</p>"
    )

    reading = read_file("calendar.pdf", HTML(string=page).write_pdf())

    assert [each.title for each in reading.meetings] == [
        "الفريق العامل المعني بالمصابيح، الدورة الثالثة",
        "لجنة الملاحة على السواحل",
    ]
