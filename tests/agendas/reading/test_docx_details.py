"""What Word and its like keep beside the words of a document."""

import io

import docx as python_docx
import pytest

from agendas.reading import Unreadable, read_file
from agendas.reading.sources import source_text
from tests.agendas.reading.files import archive, docx, paragraph, table

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def text_lines(data: bytes) -> list[str]:
    return [line for line in source_text("a.docx", data).split("\n") if line]


def numbered(numbering: str, *levels: int | None) -> bytes:
    """A document with one paragraph for each level, in list 1 of that numbering."""
    body = "".join(
        paragraph(f"P{n}", level=level, numbered="1") for n, level in enumerate(levels)
    )
    part = f"<w:numbering {_W}>{numbering}</w:numbering>".encode()
    return docx(body, extra={"word/numbering.xml": part})


def level(depth: int, form: str, text: str, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'{more}<w:lvlText w:val="{text}"/></w:lvl>'
    )


def test_a_list_of_several_levels_names_those_above():
    levels = level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2")
    levels += level(2, "lowerRoman", "(%3)")
    numbering = f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
    numbering += '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'

    lines = text_lines(numbered(numbering, 0, 1, 1, 2, 0, 1))

    assert lines == ["1. P0", "1.1 P1", "1.2 P2", "(i) P3", "2. P4", "2.1 P5"]


@pytest.mark.parametrize(
    ("sign", "read"),
    [("•", "•"), ("\uf0b7", "•"), ("\uf0a7", "▪"), ("–", "–"), ("o", "-")],
)
def test_entries_of_a_list_keep_the_sign_before_them(sign, read):
    numbering = f'<w:abstractNum w:abstractNumId="0">{level(0, "bullet", sign)}'
    numbering += "</w:abstractNum>"
    numbering += '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'

    assert text_lines(numbered(numbering, 0, 0)) == [f"{read} P0", f"{read} P1"]


def test_a_list_may_write_a_level_in_its_own_way():
    numbering = (
        f'<w:abstractNum w:abstractNumId="0">{level(0, "decimal", "%1.")}'
        "</w:abstractNum>"
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
        f"{level(0, 'lowerLetter', '(%1)')}</w:lvlOverride></w:num>"
    )

    assert text_lines(numbered(numbering, 0, 0)) == ["(a) P0", "(b) P1"]


def test_a_list_may_be_that_of_a_style():
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Items"/>'
        '</w:abstractNum><w:abstractNum w:abstractNumId="5">'
        f'<w:styleLink w:val="Items"/>{level(0, "decimal", "%1.")}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )

    assert text_lines(numbered(numbering, 0, 0)) == ["1. P0", "2. P1"]


def test_a_level_linked_to_a_style_numbers_its_paragraphs():
    levels = level(0, "decimal", "%1.")
    levels += level(1, "lowerLetter", "(%2)", '<w:pStyle w:val="Sub"/>')
    numbering = (
        f'<w:numbering {_W}><w:abstractNum w:abstractNumId="0">{levels}'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        "</w:numbering>"
    )
    styles = (
        f'<w:styles {_W}><w:style w:styleId="Sub"><w:pPr><w:numPr>'
        '<w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>'
    )
    body = paragraph("One", level=0, numbered="1")
    body += '<w:p><w:pPr><w:pStyle w:val="Sub"/></w:pPr><w:r><w:t>Two</w:t></w:r></w:p>'

    lines = text_lines(
        docx(
            body,
            extra={
                "word/numbering.xml": numbering.encode(),
                "word/styles.xml": styles.encode(),
            },
        )
    )

    assert lines == ["1. One", "(a) Two"]


def test_empty_paragraphs_are_the_blank_lines_of_those_who_type_them():
    words = ["Meetings", "", "Lamps", "Vienna", "5 May 2031", "", "", "Buoys", "Rome"]
    typed = source_text("a.docx", docx("".join(map(paragraph, words))))
    assert typed.rstrip("\n").split("\n") == words
    # One alone may be an accident; then each paragraph stands by itself.
    words = ["Meetings", "", "Lamps", "Vienna"]
    apart = source_text("a.docx", docx("".join(map(paragraph, words))))
    assert apart.rstrip("\n").split("\n\n")[-1] == "Vienna"
    assert "Lamps\nVienna" not in apart


def test_cards_of_a_word_file_keep_apart():
    cards = [
        ["Working Group on Lamps", "5–7 May 2031", "Vienna, Austria"],
        ["Working Group on Buoys", "2–3 June 2031", "Rome, Italy"],
        ["Meeting of keepers", "1 July 2031", "Online"],
    ]
    lines = ["Calendar of meetings"] + [each for card in cards for each in ["", *card]]

    reading = read_file("a.docx", docx("".join(map(paragraph, lines))))

    assert [each.title for each in reading.meetings] == [card[0] for card in cards]
    assert reading.problems == []


def test_hidden_words_and_deleted_rows_are_not_read():
    body = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden</w:t></w:r></w:p>"
    body += table([["Kept", "Row"]])
    body += (
        "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>Gone</w:t></w:r>"
        "</w:p></w:tc></w:tr></w:tbl>"
    )

    assert text_lines(docx(body)) == ["Kept\tRow"]


def test_a_row_may_leave_out_its_first_columns():
    body = (
        '<w:tbl><w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>'
        "<w:tc><w:p><w:r><w:t>Third</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    )

    assert text_lines(docx(body)) == ["\t\tThird"]


def test_the_document_may_have_another_name():
    links = (
        b'<Relationships><Relationship Type="http://x/officeDocument"'
        b' Target="/word/document2.xml"/></Relationships>'
    )
    words = f"<w:document {_W}><w:body>{paragraph('Words')}</w:body></w:document>"

    data = archive({"_rels/.rels": links, "word/document2.xml": words.encode()})

    assert text_lines(data) == ["Words"]


def test_parts_that_are_small_alone_may_be_too_large_together():
    head = f"<w:hdr {_W}>{' ' * 4_000_000}</w:hdr>".encode()
    heads = {f"word/header{n}.xml": head for n in range(18)}

    with pytest.raises(Unreadable, match="too large when unpacked"):
        read_file("a.docx", docx(paragraph("Words"), extra=heads))


def test_a_programme_of_another_writer_is_read_with_its_merged_cells():
    document = python_docx.Document()
    document.add_heading("Programme")
    rows = [
        ("Time", "Plenary", "Parallel meeting"),
        ("Monday, 15 October 2018", "", ""),
        ("10 a.m.–1 p.m.", "Item 1. Opening", "Working Group on Ferries"),
        ("", "Item 2. Harbours", ""),
    ]
    grid = document.add_table(len(rows), 3)
    for row, texts in zip(grid.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    grid.cell(1, 0).merge(grid.cell(1, 2))
    grid.cell(2, 0).merge(grid.cell(3, 0))
    grid.cell(2, 2).merge(grid.cell(3, 2))
    packed = io.BytesIO()
    document.save(packed)

    reading = read_file("programme.docx", packed.getvalue())

    found = [
        (sitting.track, [(entry.item, entry.title) for entry in sitting.entries])
        for sitting in reading.organization_of_work
    ]
    assert found == [
        ("Plenary", [("1", "Opening"), ("2", "Harbours")]),
        ("Parallel meeting", [(None, "Working Group on Ferries")]),
    ]


def run(text: str, properties: str = "") -> str:
    words = f'<w:t xml:space="preserve">{text}</w:t>'
    return f"<w:r><w:rPr>{properties}</w:rPr>{words}</w:r>"


def para(*runs: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def row(*cells: str) -> str:
    return f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in cells)}</w:tr>"


IN_LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>'
LOST_MARK = '<w:rPr><w:del w:id="3"/></w:rPr>'


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        (
            para(run("One "), properties=LOST_MARK) + para(run("sentence")),
            ["One sentence"],
        ),
        (
            para(properties=IN_LIST + LOST_MARK) + paragraph("First", level=0),
            ["1. First"],
        ),
        (para(properties=IN_LIST) + paragraph("Second", level=0), ["2. Second"]),
        (f"<w:moveTo>{para(run('Moved here'))}</w:moveTo>", ["Moved here"]),
        (
            para(
                run("non"),
                '<w:r><w:sym w:font="Symbol" w:char="F02D"/></w:r>',
                run("State"),
            ),
            ["non-State"],
        ),
        (
            para(
                "<w:r><w:ruby><w:rt><w:r><w:t>zi</w:t></w:r></w:rt><w:rubyBase>",
                run("字"),
                "</w:rubyBase></w:ruby></w:r>",
            ),
            ["字"],
        ),
    ],
    ids=["joined", "deleted", "empty", "moved", "sign", "ruby"],
)
def test_a_paragraph_is_read_as_word_shows_it(body, lines):
    assert text_lines(docx(body)) == lines


def test_a_text_box_is_read_once_and_its_rows_stay_rows():
    rows = f"<w:tbl>{row(para(run('10 a.m.')), para(run('Opening')))}</w:tbl>"
    box = f"<w:txbxContent>{para(run('In a box'))}{rows}</w:txbxContent>"
    body = para(
        run("Before"),
        f'<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice>{box}</mc:Choice>'
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>",
    )

    assert text_lines(docx(body)) == ["Before", "In a box", "10 a.m.\tOpening"]


def test_tables_in_cells_keep_their_rows():
    inner = "".join(row(para(run(f"{n} p.m.")), para(run(f"Part {n}"))) for n in (1, 2))
    whole = para(run("Monday")) + f"<w:tbl>{inner}</w:tbl>"
    beside = f"<w:tbl>{row(para(run('Day')), whole)}</w:tbl>"
    framed = f"<w:tbl>{row(whole)}</w:tbl>"

    assert text_lines(docx(beside)) == [
        "Day\tMonday",
        "1 p.m.\tPart 1",
        "2 p.m.\tPart 2",
    ]
    assert text_lines(docx(framed)) == ["Monday", "1 p.m.\tPart 1", "2 p.m.\tPart 2"]


def test_rows_that_word_counts_have_their_numbers():
    rows = [row(para(properties=IN_LIST), para(run(each))) for each in ("One", "Two")]

    assert text_lines(docx(f"<w:tbl>{''.join(rows)}</w:tbl>")) == ["1.\tOne", "2.\tTwo"]


def test_items_in_one_cell_are_rows():
    items = paragraph("1. Opening") + paragraph("2. Officers")

    lines = text_lines(docx(f"<w:tbl>{row(para(run('10 a.m.')), items)}</w:tbl>"))

    assert lines == ["10 a.m.\t1. Opening", "\t2. Officers"]


def test_a_level_may_go_on_counting_or_be_all_in_figures():
    levels = level(0, "upperRoman", "%1.")
    levels += level(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>')
    levels += level(2, "decimal", "%1.%3", "<w:isLgl/>")
    numbering = f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
    numbering += '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'

    lines = text_lines(numbered(numbering, 0, 1, 1, 0, 1, 2))

    assert lines == ["I. P0", "1. P1", "2. P2", "II. P3", "3. P4", "2.1 P5"]
