"""Word and PDF files of the shapes that reading may meet, plausible and hostile."""

import zlib
from collections.abc import Callable

from tests.agendas.reading.files import docx, note, paragraph, pdf, table

_WORDS = "The Group will take up the matter in the light of the note before it. "
_LONG = "abcdefghij" * 1_000
_TEXT = 5_000_000  # characters of the text in a file
_HEAD = ["Date and time", "Item", "Title"]

File = tuple[str, bytes]


def _word(body: str, **parts: str) -> File:
    return "text.docx", docx(body, **parts)


def _paragraphs() -> File:
    return _word("".join(paragraph(f"{n}. {_WORDS}") for n in range(_TEXT // 70)))


def _short_paragraphs() -> File:
    return _word("".join(paragraph(f"{n}") for n in range(300_000)))


def _list() -> File:
    items = (paragraph(f"Matter {n}", level=n % 2) for n in range(30_000))
    return _word("".join(items))


def _deep_list() -> File:
    items = (paragraph(f"Matter {n}", level=n % 9) for n in range(60_000))
    return _word("".join(items))


def _table(rows: int, columns: int) -> Callable[[], File]:
    def make() -> File:
        cells = [[f"{n % 28 + 1} May", str(n % 28), *[f"Matter {n}"] * (columns - 2)]
                 for n in range(rows)]  # fmt: skip
        return _word(table([_HEAD, *cells]))

    return make


def _nested_tables() -> File:
    inner = "<w:tbl><w:tr><w:tc>" * 30 + paragraph("x") + "</w:tc></w:tr></w:tbl>" * 30
    return _word(inner * 5_000)


def _text_boxes() -> File:
    box = "<w:r><w:txbxContent>" * 30 + paragraph("x") + "</w:txbxContent></w:r>" * 30
    return _word(f"<w:p>{box}</w:p>" * 5_000)


def _nested_runs() -> File:
    runs = "<w:ins>" * 90 + "<w:r><w:t>x</w:t></w:r>" + "</w:ins>" * 90
    return _word(f"<w:p>{runs}</w:p>" * 6_000)


def _footnotes() -> File:
    body = "".join(paragraph(f"Matter {n}^{n}") for n in range(30_000))
    return _word(body, notes="".join(note(n, f"Note {n}") for n in range(30_000)))


def _one_paragraph() -> File:
    return _word(paragraph(_WORDS * (_TEXT // len(_WORDS))))


def _many_runs() -> File:
    run = "<w:r><w:rPr><w:b/></w:rPr><w:t>word </w:t></w:r>"
    return _word(f"<w:p>{run * 400}</w:p>" * 1_200)


def _empty_elements() -> File:
    return _word(f"<w:p><w:r><w:t>x</w:t></w:r>{'<w:r/>' * 1_000_000}</w:p>")


def _styles() -> File:
    styles = "".join(
        f'<w:style w:styleId="s{n}"><w:basedOn w:val="s{n - 1}"/></w:style>'
        for n in range(100_000)
    )
    body = '<w:p><w:pPr><w:pStyle w:val="s99999"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>'
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    extra = {"word/styles.xml": f"<w:styles {space}>{styles}</w:styles>".encode()}
    return "text.docx", docx(body * 30_000, extra=extra)


def _pages(count: int, lines: int, words: str) -> Callable[[], File]:
    def make() -> File:
        rows = [(70, 800 - 12 * n, words) for n in range(lines)]
        return "text.pdf", pdf([rows] * count)

    return make


def _columns(count: int, columns: int) -> Callable[[], File]:
    def make() -> File:
        width = 500 // columns
        page = [
            (50 + width * column, 800 - 11 * row, f"{row}")
            for row in range(60)
            for column in range(columns)
        ]
        return "text.pdf", pdf([page] * count)

    return make


def _programme(words: str, pages: int) -> Callable[[], File]:
    def make() -> File:
        page = [(50, 800, _HEAD[0]), (180, 800, _HEAD[1]), (240, 800, _HEAD[2])]
        for row in range(60):
            foot = 785 - 12 * row
            page += [(50, foot, "10 a.m.-1 p.m."), (180, foot, f"{row % 9 + 1}")]
            page.append((240, foot, words))
        return "text.pdf", pdf([page] * pages)

    return make


def _on_one_spot() -> File:
    return "text.pdf", pdf([[(70, 700, "word")] * 20_000] * 5)


def _packed_page() -> File:
    """A page whose content is packed a thousand times."""
    drawn = b"BT /F1 10 Tf 70 700 Td (a) Tj ET\n" * 1_000_000
    packed = zlib.compress(drawn, 9)
    made = pdf([[(70, 700, "x")]])
    start = made.index(b"<< /Length")
    end = made.index(b"endstream")
    stream = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\n" % (
        len(packed),
        packed,
    )
    return "text.pdf", made[:start] + stream + made[end:]


def _lines_drawn() -> File:
    made = pdf([[(70, 700, "x")]])
    drawn = b"0 0 m 9 9 l S\n" * 300_000
    return "text.pdf", made.replace(b"BT /F1", drawn + b"BT /F1", 1)


FILES: dict[str, Callable[[], File]] = {
    "Word: paragraphs": _paragraphs,
    "Word: short paragraphs": _short_paragraphs,
    "Word: one paragraph": _one_paragraph,
    "Word: many runs": _many_runs,
    "Word: empty elements": _empty_elements,
    "Word: a list": _list,
    "Word: a deep list": _deep_list,
    "Word: a table of 30,000 rows": _table(30_000, 3),
    "Word: a table of 60 columns": _table(3_000, 60),
    "Word: nested tables": _nested_tables,
    "Word: nested text boxes": _text_boxes,
    "Word: nested runs": _nested_runs,
    "Word: footnotes": _footnotes,
    "Word: styles": _styles,
    "PDF: pages of prose": _pages(700, 60, _WORDS),
    "PDF: short pages": _pages(12_000, 1, "Matter"),
    "PDF: words of 10,000 letters": _pages(8, 60, _LONG),
    "PDF: a page of long words": _pages(1, 450, _LONG),
    "PDF: programme": _programme("Matter of the Group", 200),
    "PDF: programme of long words": _programme(_LONG, 8),
    "PDF: columns": _columns(60, 20),
    "PDF: two columns": _columns(300, 2),
    "PDF: all on one spot": _on_one_spot,
    "PDF: a packed page": _packed_page,
    "PDF: lines drawn": _lines_drawn,
}
