"""Small DOCX and PDF files, made by hand for tests."""

import io
import zipfile
from xml.sax.saxutils import escape

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_NUMBERING = f"""<w:numbering {_W}>
<w:abstractNum w:abstractNumId="7">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
<w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>
<w:lvlText w:val="(%2)"/></w:lvl>
</w:abstractNum>
<w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="7"/>
<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
</w:numbering>"""


def paragraph(text: str, *, level: int | None = None, numbered: str = "3") -> str:
    """A paragraph; with a level it is numbered by Word. "^5" refers to note 5."""
    style = ""
    if level is not None:
        style = (
            f'<w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{numbered}"/>'
            "</w:numPr></w:pPr>"
        )
    words, _, note = text.partition("^")
    run = f'<w:r><w:t xml:space="preserve">{escape(words)}</w:t></w:r>'
    if note:
        run += f'<w:r><w:footnoteReference w:id="{note}"/></w:r>'
    return f"<w:p>{style}{run}</w:p>"


def table(rows: list[list[str | list[str]]]) -> str:
    """A table; a cell is a text or a list of paragraphs."""
    written = ""
    for row in rows:
        cells = ""
        for cell in row:
            texts = [cell] if isinstance(cell, str) else cell
            cells += f"<w:tc>{''.join(paragraph(text) for text in texts)}</w:tc>"
        written += f"<w:tr>{cells}</w:tr>"
    return f"<w:tbl>{written}</w:tbl>"


def docx(body: str, *, notes: str = "", extra: dict[str, bytes] | None = None) -> bytes:
    """A DOCX file with that body, as the XML of its elements."""
    parts = {
        "[Content_Types].xml": b"<Types/>",
        "word/document.xml": (
            f"<w:document {_W}><w:body>{body}</w:body></w:document>".encode()
        ),
        "word/numbering.xml": _NUMBERING.encode(),
    }
    if notes:
        parts["word/footnotes.xml"] = (
            f"<w:footnotes {_W}>{notes}</w:footnotes>".encode()
        )
    return archive(parts | (extra or {}))


def archive(parts: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return packed.getvalue()


def note(number: int, text: str) -> str:
    return f'<w:footnote w:id="{number}">{paragraph(text)}</w:footnote>'


def pdf(pages: list[list[tuple[float, int, str]]]) -> bytes:
    """A PDF file; each page holds texts with their distances from left and bottom."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>"]
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode())
    objects.append(
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica"
        b" /Encoding /WinAnsiEncoding >>"
    )
    for number, texts in enumerate(pages):
        objects.append(
            (
                f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]"
                f" /Resources << /Font << /F1 3 0 R >> >>"
                f" /Contents {5 + 2 * number} 0 R >>"
            ).encode()
        )
        drawn = b"".join(_drawn(*text) for text in texts)
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn))
    return _file(objects)


def _drawn(left: float, bottom: int, text: str) -> bytes:
    quoted = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    words = quoted.encode("cp1252")
    return b"BT /F1 10 Tf %.2f %d Td (%s) Tj ET\n" % (left, bottom, words)


def _file(objects: list[bytes]) -> bytes:
    written = b"%PDF-1.4\n"
    offsets = []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(written)
    written += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    written += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    written += b"trailer\n<< /Size %d /Root 1 0 R >>\n" % (len(objects) + 1)
    return written + b"startxref\n%d\n%%%%EOF\n" % start
