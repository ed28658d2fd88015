"""What is too large for any document is read up to a limit, and the rest is said."""

import pytest

from agendas.reading import Reading, Unreadable, read_file, read_text
from agendas.reading.lines.sheet import MAX_LINES
from agendas.reading.reading import MAX_ROWS
from agendas.reading.sources import source_text
from agendas.reading.sources.parts import MAX_DEPTH, MAX_ELEMENTS
from tests.agendas.reading.checks import lost_lines
from tests.agendas.reading.files import docx, paragraph, pdf

ROW = "10 a.m.–1 p.m.\t1\tMatter {}"
DAY = "Monday, 29 May 2023"


def lines_of(problems: Reading, code: str) -> list[tuple[int, str]]:
    return [(each.line, each.text) for each in problems.problems if each.code == code]


def items(count: int) -> str:
    """An agenda of as many lines; the first is its title."""
    numbered = (f"{n}. Matter {n}" for n in range(1, count))
    return "\n\n".join(["Provisional agenda", *numbered])


def timetable(rows: int) -> str:
    """A timetable of as many rows under its heading, a day the first of them."""
    hours = (ROW.format(n) for n in range(1, rows))
    return "\n".join(["Organization of work", DAY, *hours])


def entries(reading: Reading) -> list[str]:
    sittings = reading.organization_of_work
    return [entry.title for sitting in sittings for entry in sitting.entries]


def test_as_many_lines_as_the_limit_are_all_read():
    text = items(MAX_LINES)

    reading = read_text(text)

    assert lines_of(reading, "lines_left") == []
    assert lost_lines(text) == []


def test_one_line_more_than_the_limit_is_in_one_problem():
    text = items(MAX_LINES + 1)

    reading = read_text(text)

    last = 2 * MAX_LINES + 1  # blank lines are no lines of the document
    assert lines_of(reading, "lines_left") == [
        (last, f"{MAX_LINES}. Matter {MAX_LINES}")
    ]
    assert reading.agendas == read_text(items(MAX_LINES)).agendas
    assert lost_lines(text) == []


def test_of_many_lines_more_the_first_is_named():
    text = items(MAX_LINES + 1) + "\nand\nmore"

    reading = read_text(text)

    last = 2 * MAX_LINES + 1
    assert [line for line, _ in lines_of(reading, "lines_left")] == [last]
    assert lost_lines(text) == [last + 1, last + 2]


def test_as_many_rows_as_the_limit_are_all_read():
    reading = read_text(timetable(MAX_ROWS))

    assert lines_of(reading, "rows_left") == []
    assert entries(reading) == [f"Matter {n}" for n in range(1, MAX_ROWS)]


def test_one_row_more_than_the_limit_is_in_one_problem():
    text = timetable(MAX_ROWS + 1)

    reading = read_text(text)

    left = [(MAX_ROWS + 2, ROW.format(MAX_ROWS))]
    assert lines_of(reading, "rows_left") == left
    assert entries(reading) == [f"Matter {n}" for n in range(1, MAX_ROWS)]
    assert lost_lines(text) == []


def test_tables_share_the_limit_of_rows():
    events = ["Side events", DAY, "1-2 p.m.\tM3\tNorway: Prevention"]
    text = "\n".join([timetable(MAX_ROWS - 1), *events])

    reading = read_text(text)

    # The day of the side events is the last row that is read.
    assert lines_of(reading, "rows_left") == [(MAX_ROWS + 3, events[2])]
    assert reading.side_events == []
    assert lost_lines(text) == []


def test_a_line_of_more_rows_than_the_limit_of_lines_is_read_up_to_it():
    hours = "10 a.m.–1 p.m. 1 Matter "
    text = f"Organization of work {DAY} " + hours * (MAX_LINES + 100)

    reading = read_text(text)

    assert [line for line, _ in lines_of(reading, "lines_left")] == [1]
    assert lost_lines(text) == []


def test_a_line_longer_than_any_document_stays_whole():
    text = f"Organization of work {DAY} " + "10 a.m.–1 p.m. 1 Matter " * 50_000

    reading = read_text(text)

    assert lines_of(reading, "not_understood") == [(1, text.strip())]
    assert reading.organization_of_work == []


def test_a_word_file_of_more_lines_than_the_limit_says_where_it_was_left():
    body = "".join(paragraph(f"Matter {n}") for n in range(MAX_LINES + 10))

    reading = read_file("a.docx", docx(body))

    assert [text for _, text in lines_of(reading, "lines_left")] == [
        f"Matter {MAX_LINES}"
    ]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (f"<w:p><w:r><w:t>x</w:t></w:r></w:p>{'<w:p/>' * MAX_ELEMENTS}", "too_large"),
        ("<w:p>" * MAX_DEPTH + paragraph("x") + "</w:p>" * MAX_DEPTH, "damaged"),
        ("<w:p>" * 250_000 + paragraph("x") + "</w:p>" * 250_000, "damaged"),
    ],
    ids=["elements", "depth", "great depth"],
)
def test_a_word_file_that_is_no_document_is_refused(body, code):
    with pytest.raises(Unreadable) as refused:
        read_file("a.docx", docx(body))

    assert refused.value.code == f"docx_{code}"


def test_text_boxes_inside_each_other_are_read_once():
    inner = paragraph("Third")
    for words in ("Second", "First"):
        box = f"<w:r><w:txbxContent>{inner}</w:txbxContent></w:r>"
        inner = f"<w:p><w:r><w:t>{words}</w:t></w:r>{box}</w:p>"

    text = source_text("a.docx", docx(inner))

    assert text.split() == ["First", "Second", "Third"]


def test_a_page_of_a_pdf_with_too_many_letters_is_read_in_part():
    row = "abcdefghij" * 1_000
    page = [(70, 800 - 12 * n, f"{n} {row}") for n in range(60)]

    text = source_text("a.pdf", pdf([page, [(70, 700, "Provisional agenda")]]))

    lines = [line.partition(" ")[0] for line in text.splitlines() if line]
    kept = lines.index("[The")
    assert 1 < kept < 60
    assert lines[:kept] == [str(n) for n in range(kept)]
    assert "[The rest of page 1 was not read.]" in text
    assert text.rstrip().endswith("Provisional agenda")


def test_a_pdf_of_a_hundred_full_pages_is_read_to_its_end():
    words = "The Group will take up the matter in the light of the note before"
    pages = [
        [(70, 800 - 15 * n, f"{page}.{n} {words}") for n in range(45)]
        for page in range(100)
    ]

    text = source_text("a.pdf", pdf(pages))

    assert len(text) > 290_000
    assert [line for line in text.splitlines() if "not read" in line] == []
    assert f"99.42 {words}" in text  # the edges of pages that look alike are furniture
