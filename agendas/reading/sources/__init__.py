"""Files brought to text: plain text and Markdown, DOCX, PDF.

A table becomes rows of cells with tabs between them, a footnote a line that begins
with its mark, a number that Word counts a number in the text.
"""

from importlib import import_module

from agendas.reading.sentences import Unreadable
from agendas.reading.sources.docx import docx_text

__all__ = ["MAX_BYTES", "Unreadable", "source_text"]

MAX_BYTES = 5_000_000

_BINARY = bytes([*range(0x09), *range(0x0E, 0x1B)])
_MOST_ODD = 0.3  # of the bytes of a text in an old encoding may be beyond ASCII


def source_text(name: str, data: bytes) -> str:
    """The text of the file `name`; raises Unreadable when there is none.

    The first bytes say what a file is, not its name.
    """
    if len(data) > MAX_BYTES:
        raise Unreadable("file_too_large", most=MAX_BYTES // 1_000_000)
    if not data.strip():
        raise Unreadable("file_empty")
    if data.startswith(b"PK\x03\x04"):
        return docx_text(data)
    if b"%PDF-" in data[:1024]:
        # PDFium weighs 15 MB in each process, and few ever read a file with it.
        return import_module("agendas.reading.sources.pdf").pdf_text(data)
    ending = name.lower().rpartition(".")[2]
    if ending in {"docx", "pdf"}:
        raise Unreadable("no_file_of_kind", kind=ending.upper())
    return _plain_text(data)


def _plain_text(data: bytes) -> str:
    text = _decoded(data)
    coded = text.encode()
    if len(coded) - len(coded.translate(None, _BINARY)) > len(text) // 1000:
        raise Unreadable("no_text")
    return text


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _decode(data, "utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        odd = sum(byte > 127 for byte in data[:100_000])
        if odd > _MOST_ODD * len(data[:100_000]):
            raise Unreadable("no_utf8") from None
    return _decode(data, "cp1252")


def _decode(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise Unreadable("no_utf8") from None
