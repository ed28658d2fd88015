"""DOCX and PDF files give the text that the reader needs; bad files are refused."""

import io
import zipfile

import pytest

from agendas.reading import MAX_BYTES, Unreadable, read_file
from agendas.reading.sources import source_text
from agendas.reading.sources.numbering import in_form
from tests.agendas.reading.files import archive, docx, note, paragraph, pdf, table

HEAD = [
    "Conference of the Parties to the United Nations Convention against"
    " Transnational Organized Crime",
    "Vienna, 15–19 October 2018",
    "Provisional agenda",
]


def items(reading) -> list[tuple[str, str]]:
    return [(item.label, item.title) for item in reading.agendas[0].items]


def text_lines(data: bytes, name: str = "a.docx") -> list[str]:
    return [line for line in source_text(name, data).split("\n") if line]


def test_a_list_numbered_by_word_has_its_numbers():
    body = "".join(paragraph(text) for text in HEAD)
    body += paragraph("Organizational matters:", level=0)
    body += paragraph("Opening of the session;", level=1)
    body += paragraph("Election of officers.", level=1)
    body += paragraph("Technical assistance.", level=0)

    reading = read_file("agenda.docx", docx(body))

    assert items(reading) == [
        ("1", "Organizational matters"),
        ("1 (a)", "Opening of the session"),
        ("1 (b)", "Election of officers"),
        ("2", "Technical assistance"),
    ]


def test_a_list_that_starts_again_counts_from_one():
    body = paragraph("One", level=0) + paragraph("Two", level=0)
    body += paragraph("One again", level=0, numbered="4")

    assert text_lines(docx(body)) == ["1. One", "2. Two", "1. One again"]


@pytest.mark.parametrize(
    ("form", "written"),
    [
        ("decimal", "28"),
        ("lowerLetter", "bb"),
        ("upperRoman", "XXVIII"),
        ("lowerRoman", "xxviii"),
        ("chineseCounting", "二十八"),
        ("arabicAlpha", "ي"),
        ("none", ""),
        ("somethingNew", "28"),
    ],
)
def test_numbers_are_written_in_the_form_of_the_list(form, written):
    assert in_form(28, form) == written


def test_a_row_of_several_paragraphs_becomes_several_rows():
    rows = [
        ["Date and time", "Agenda item", "Title"],
        ["Monday, 15 October 2018", "", ""],
        ["10 a.m.–1 p.m.", ["1 (a)", "1 (b)"], ["Opening", "Election of officers"]],
    ]

    assert text_lines(docx(table(rows))) == [
        "Date and time\tAgenda item\tTitle",
        "Monday, 15 October 2018\t\t",
        "10 a.m.–1 p.m.\t1 (a)\tOpening",
        "\t1 (b)\tElection of officers",
    ]


def test_the_cells_of_a_masthead_become_its_lines():
    rows = [
        ["United Nations", "CTOC/COP/2018/1"],
        [
            "Conference of the Parties",
            ["Distr.: General", "20 June 2018", "Original: English"],
        ],
    ]

    reading = read_file("agenda.docx", docx(table(rows)))

    assert reading.to_json() == {
        "kind": "other",
        "language": "en",
        "symbol": "CTOC/COP/2018/1",
        "distribution": "General",
        "document_date": "2018-06-20",
        "original_language": "English",
        "agendas": [
            {
                "body": "Conference of the Parties",
                "items": [],
                "annotations": [],
                "documents_by_item": {},
            }
        ],
        "problems": [],
    }


def test_a_footnote_of_word_stands_under_the_text():
    body = paragraph("The rules apply.^9")

    assert text_lines(docx(body, notes=note(9, "See A/520."))) == [
        "The rules apply.¹",
        "¹ See A/520.",
    ]


def test_what_was_deleted_in_word_is_not_read():
    body = (
        "<w:p><w:del><w:r><w:delText>Old</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>New</w:t></w:r></w:ins></w:p>"
    )

    assert text_lines(docx(body)) == ["New"]


def test_an_archive_that_unpacks_too_large_is_refused():
    bomb = docx(paragraph("Words"), extra={"word/media/a": b"0" * 70_000_000})

    with pytest.raises(Unreadable, match="too large when unpacked"):
        read_file("a.docx", bomb)


def test_a_document_type_declaration_is_refused():
    content = b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'

    with pytest.raises(Unreadable, match="declares a document type"):
        read_file("a.docx", archive({"word/document.xml": content}))


def test_very_deep_xml_is_refused():
    content = b"<a>" * 5_000 + b"</a>" * 5_000

    with pytest.raises(Unreadable, match="damaged"):
        read_file("a.docx", archive({"word/document.xml": content}))


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.docx", b"no archive", "no DOCX file"),
        ("a.docx", archive({"other.xml": b"<a/>"}), "no DOCX file"),
        ("a.docx", b"PK\x03\x04 cut off", "damaged"),
        ("a.pdf", b"no PDF", "no PDF file"),
        ("a.pdf", b"%PDF-1.4 cut off", "damaged"),
        ("a.txt", b"\x00\x01\x02\x03" * 50, "no text"),
        ("a.txt", b"\xff\xd8\xff\xe0" * 50, "no text in UTF-8"),
        ("a.txt", b" \n", "empty"),
        ("a.txt", b"a" * (MAX_BYTES + 1), "over 5 MB"),
    ],
)
def test_a_file_that_cannot_be_read_says_so(name, data, words):
    with pytest.raises(Unreadable, match=words):
        read_file(name, data)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_text_is_read_in_the_encodings_of_office_programs(encoding):
    assert (
        source_text("a.txt", "Réunion – Genève".encode(encoding)) == "Réunion – Genève"
    )


def test_a_page_of_a_pdf_is_read_with_its_columns():
    page = [
        (70, 780, "Conference of the States Parties"),
        (400, 780, "Distr.: General"),
        (70, 760, "Vienna, 6–10 November 2017"),
        (70, 720, "Provisional agenda"),
        (70, 690, "1. Organizational matters:"),
        (90, 676, "(a) Opening of the session."),
        (70, 662, "2. Review of the implementation of the United Nations"),
        (85, 648, "Convention against Corruption."),
        (70, 600, "Proposed organization of work"),
        (70, 570, "Date and time"), (200, 570, "Item"), (260, 570, "Title"),
        (70, 556, "Monday, 6 November 2017"),
        (70, 542, "10 a.m.–1 p.m."), (200, 542, "1 (a)"),
        (260, 542, "Opening of the session"),
    ]  # fmt: skip

    reading = read_file("agenda.pdf", pdf([page]))

    assert (items(reading), reading.distribution, len(reading.problems)) == (
        [
            ("1", "Organizational matters"),
            ("1 (a)", "Opening of the session"),
            (
                "2",
                "Review of the implementation of the United Nations Convention against"
                " Corruption",
            ),
        ],
        "General",
        0,
    )
    [sitting] = reading.organization_of_work
    assert [(entry.item, entry.title) for entry in sitting.entries] == [
        ("1 (a)", "Opening of the session")
    ]


def test_two_columns_of_prose_are_read_one_after_the_other():
    left = [f"The first column has a line {n}" for n in range(14)]
    right = [f"The second column has a line {n}" for n in range(14)]
    page = [(50, 780 - 14 * n, text) for n, text in enumerate(left)]
    page += [(320, 780 - 14 * n, text) for n, text in enumerate(right)]

    assert text_lines(pdf([page]), "a.pdf") == left + right


def test_heads_that_come_again_on_each_page_are_kept_once():
    pages = [
        [(70, 800, "Report of the Commission"), (70, 700, f"Words of page {name}")]
        for name in ("one", "two", "three")
    ]

    assert text_lines(pdf(pages), "a.pdf") == [
        "Report of the Commission",
        "Words of page one",
        "Words of page two",
        "Words of page three",
    ]


def pages_with(heads: list[list[str]]) -> bytes:
    return pdf(
        [
            [(70, 800 - 14 * n, text) for n, text in enumerate(head)]
            + [(70, 700, f"Words of page {name}")]
            for head, name in zip(heads, ("one", "two", "three"), strict=True)
        ]
    )


def test_heads_that_differ_in_the_number_of_the_page_are_kept_once():
    pages = [
        [(70, 800, "Report of the Commission"), (480, 800, f"{number}"), (70, 60, foot)]
        for number, foot in ((7, "Page 7"), (8, "Page 8"), (9, "Page 9"))
    ]

    assert text_lines(pdf(pages), "a.pdf") == [
        "Report of the Commission    7",
        "Page 7",
    ]


def test_heads_that_differ_in_other_numbers_are_no_heads():
    heads = [[f"Session {number}"] for number in (1, 2, 3)]

    lines = text_lines(pages_with(heads), "a.pdf")

    assert lines[::2] == ["Session 1", "Session 2", "Session 3"]


def test_hours_at_the_head_of_each_page_are_kept():
    heads = [[f"{day} May 2032", "10 a.m.–1 p.m."] for day in (3, 4, 5)]

    lines = text_lines(pages_with(heads), "a.pdf")

    assert lines.count("10 a.m.–1 p.m.") == 3


def test_a_scan_without_text_is_said_to_be_one():
    with pytest.raises(Unreadable, match="it is a scan"):
        read_file("scan.pdf", pdf([[]]))


def test_no_part_of_an_encrypted_archive_is_read():
    packed = io.BytesIO(docx(paragraph("Words")))
    with zipfile.ZipFile(packed) as file:
        flags = [each.header_offset for each in file.infolist()]
    data = bytearray(packed.getvalue())
    for offset in flags:
        data[offset + 6] |= 1
    start = data.find(b"PK\x01\x02")
    while start >= 0:
        data[start + 8] |= 1
        start = data.find(b"PK\x01\x02", start + 4)

    with pytest.raises(Unreadable, match="damaged"):
        read_file("a.docx", bytes(data))
