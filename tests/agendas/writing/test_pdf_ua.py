"""What PDF/UA-1 asks of a file and a program can see: its title, language and tags.

ISO 14289-1, 7.1 (title), 7.2 (language), 7.4 (headings), 7.5 (tables), 7.6 (lists).
"""

import contextlib
import ctypes
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

import pypdfium2 as pdfium
import pypdfium2.raw as c
import pytest

from agendas.writing import build_agenda, build_programme, write_pdf
from agendas.writing.words import WORDS
from tests.agendas.writing.pango import skip_without_pango
from tests.agendas.writing.samples import translated

BUILDERS = {"agenda": build_agenda, "programme": build_programme}
# What may stand in what; a table's rows are in its groups.
WITHIN = {
    "THead": {"Table"},
    "TBody": {"Table"},
    "TR": {"THead", "TBody"},
    "TH": {"TR"},
    "TD": {"TR"},
    "LI": {"L"},
    "LBody": {"LI"},
}
HEADING = re.compile(r"H([1-6])")


@dataclass
class Tag:
    """An element of the structure tree."""

    kind: str
    name: str
    scope: str
    heads: list[str]
    children: list["Tag"] = field(default_factory=list)

    def walk(self) -> Iterator["Tag"]:
        yield self
        for child in self.children:
            yield from child.walk()


@pytest.fixture(params=[(k, code) for k in BUILDERS for code in WORDS], ids="-".join)
def paper(request) -> tuple[str, bytes]:
    """A paper's language, and its file."""
    skip_without_pango()
    kind, language = request.param
    return language, write_pdf(BUILDERS[kind](translated(), language))


def words(read, *arguments) -> str:
    """A text that PDFium writes into a buffer of UTF-16."""
    buffer = ctypes.create_string_buffer(1000)
    size = read(*arguments, buffer, 1000)
    return buffer.raw[: max(size - 2, 0)].decode("utf-16-le")


def attribute(element, name: bytes):
    """The value of an attribute of a table's cell."""
    for place in range(c.FPDF_StructElement_GetAttributeCount(element)):
        found = c.FPDF_StructElement_GetAttributeAtIndex(element, place)
        if value := c.FPDF_StructElement_Attr_GetValue(found, name):
            return value
    return None


def text_of(value) -> str:
    buffer, size = ctypes.create_string_buffer(1000), ctypes.c_ulong()
    c.FPDF_StructElement_Attr_GetStringValue(value, buffer, 1000, size)
    return buffer.raw[: max(size.value - 2, 0)].decode("utf-16-le")


def heads_of(element) -> list[str]:
    value = attribute(element, b"Headers")
    number = c.FPDF_StructElement_Attr_CountChildren(value) if value else 0
    parts = [
        c.FPDF_StructElement_Attr_GetChildAtIndex(value, place)
        for place in range(number)
    ]
    return [text_of(part) for part in parts]


def tag_of(element) -> Tag:
    scope = attribute(element, b"Scope")
    found = Tag(
        words(c.FPDF_StructElement_GetType, element),
        words(c.FPDF_StructElement_GetID, element),
        text_of(scope) if scope else "",
        heads_of(element),
    )
    for place in range(c.FPDF_StructElement_CountChildren(element)):
        if child := c.FPDF_StructElement_GetChildAtIndex(element, place):
            found.children.append(tag_of(child))
    return found


def tags(data: bytes) -> list[Tag]:
    """The trees of all pages."""
    document = pdfium.PdfDocument(data)
    found = []
    for page in document:
        tree = c.FPDF_StructTree_GetForPage(page)
        number = c.FPDF_StructTree_CountChildren(tree)
        found += [
            tag_of(c.FPDF_StructTree_GetChildAtIndex(tree, place))
            for place in range(number)
        ]
        c.FPDF_StructTree_Close(tree)
    return found


def test_the_file_says_its_title_and_its_language(paper):
    language, data = paper
    document = pdfium.PdfDocument(data)

    assert document.get_metadata_dict()["Title"]
    buffer = (ctypes.c_ushort * 32)()
    size = c.FPDFCatalog_GetLanguage(document, buffer, ctypes.sizeof(buffer))
    assert bytes(buffer)[: size - 2].decode("utf-16-le") == language
    assert c.FPDFCatalog_IsTagged(document)
    objects = unpacked(data)
    assert b"/DisplayDocTitle true" in objects
    assert b"/IDTree" in objects


def unpacked(data: bytes) -> bytes:
    """The objects of the file, which stand in streams that are compressed."""
    streams = re.findall(rb"stream\n(.*?)\nendstream", data, re.DOTALL)
    whole = [data]
    for each in streams:
        with contextlib.suppress(zlib.error):
            whole.append(zlib.decompress(each))
    return b"\n".join(whole)


def test_headings_go_down_one_level_at_a_time(paper):
    _language, data = paper
    levels = [
        int(match[1])
        for tree in tags(data)
        for tag in tree.walk()
        if (match := HEADING.fullmatch(tag.kind))
    ]

    assert levels[0] == 1
    assert all(b <= a + 1 for a, b in zip(levels, levels[1:], strict=False)), levels


def test_tags_stand_only_in_what_may_hold_them(paper):
    _language, data = paper
    wrong = [
        (tag.kind, child.kind)
        for tree in tags(data)
        for tag in tree.walk()
        for child in tag.children
        if tag.kind not in WITHIN.get(child.kind, {tag.kind})
    ]

    assert wrong == []


def test_cells_know_the_heads_of_their_column_and_of_their_day(paper):
    _language, data = paper
    tables = [t for tree in tags(data) for t in tree.walk() if t.kind == "Table"]
    assert tables

    for table in tables:
        head, *days = table.children
        columns = [cell.name for row in head.children for cell in row.children]
        for group in days:
            [day], *rows = [row.children for row in group.children]
            assert (day.kind, day.scope) == ("TH", "Column")
            for cells in rows:
                assert {cell.kind for cell in cells} == {"TD"}
                assert all(cell.heads[-1] == day.name for cell in cells)
                assert all(set(cell.heads[:-1]) <= set(columns) for cell in cells)
                assert all(len(cell.heads) >= 2 for cell in cells)
