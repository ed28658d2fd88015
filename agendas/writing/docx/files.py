"""The parts of a Word file put together by python-docx, always in the same bytes."""

import datetime as dt
import io
import zipfile
from types import ModuleType
from typing import Any

from agendas.writing.blocks import (
    Block,
    Heading,
    Item,
    ListEnd,
    Masthead,
    Paper,
    Paragraph,
    Run,
    Table,
)
from agendas.writing.docx.numbering import Numbering
from agendas.writing.docx.styles import page_foot, page_head, section, styles
from agendas.writing.docx.tables import masthead, table
from agendas.writing.docx.xml import DECLARED, paragraph, run
from agendas.writing.loading import library

_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_STYLE_OF = {
    "text": "Normal",
    "entry": "ListEntry",
    "quotation": "Quote",
    "label": "Documentation",
    "document": "Document",
    "legend": "Legend",
}
# The beginning of time for ZIP archives; the real one is in the file's properties.
_EPOCH = (1980, 1, 1, 0, 0, 0)


def write_docx(paper: Paper) -> bytes:
    """The bytes of a .docx file."""
    docx = library("docx")
    document = docx.Document()
    numbering = Numbering(paper.language)
    body = "".join(_block(block, paper, numbering) for block in paper.blocks)
    relations = {
        "header": _add_part(document, "header", page_head(paper)),
        "footer": _add_part(document, "footer", page_foot(paper)),
    }
    _add_part(document, "footnotes", _footnotes(paper))
    _replace(docx, document.part.numbering_part, _numbering(numbering))
    _replace(docx, document.part._styles_part, styles(paper))
    _fill(docx, document, body, section(paper, relations))
    _tell(document, paper)
    return _same_bytes(document)


def _block(block: Block, paper: Paper, numbering: Numbering) -> str:
    match block:
        case Masthead():
            return masthead(block, paper)
        case Heading():
            return _heading(block, paper, numbering)
        case Item():
            return _numbered(block, paper, numbering, "AgendaItem")
        case Paragraph():
            return _paragraph(block, paper, numbering)
        case Table():
            # Word wants a paragraph between two tables, and after the last.
            return table(block, paper) + paragraph((), paper, "Legend")
        case ListEnd():
            numbering.end_list()
    return ""


def _heading(block: Heading, paper: Paper, numbering: Numbering) -> str:
    style = f"Heading{min(block.level, 6)}"
    if block.number:
        return _numbered(block, paper, numbering, style)
    before = "<w:pageBreakBefore/>" if block.starts_page else ""
    return paragraph(block.runs, paper, style, numbered=before)


def _numbered(
    block: Heading | Item, paper: Paper, numbering: Numbering, style: str
) -> str:
    """An item with the number that Word counts; where it cannot, with a typed one."""
    is_below = (
        " (" in block.number and block.mark.count("(") + block.mark.count(")") > 0
    )
    is_below = is_below and not block.mark.startswith(block.number.partition(" ")[0])
    place = numbering.place_of(block.number, is_below=is_below)
    if place:
        return paragraph(block.runs, paper, style, numbered=place)
    typed = (Run(f"{block.mark} "), *block.runs)
    return paragraph(typed, paper, style)


def _paragraph(block: Paragraph, paper: Paper, numbering: Numbering) -> str:
    style = _STYLE_OF[block.kind]
    if block.mark == "•":
        return paragraph(block.runs, paper, style, numbered=numbering.bullet())
    runs = (Run(f"{block.mark} "), *block.runs) if block.mark else block.runs
    return paragraph(runs, paper, style)


def _footnotes(paper: Paper) -> str:
    """The notes, after the two separators that Word demands."""
    separators = "".join(
        f'<w:footnote w:type="{kind}" w:id="{place}"><w:p><w:r><w:{kind}/></w:r></w:p>'
        "</w:footnote>"
        for place, kind in enumerate(("separator", "continuationSeparator"), start=-1)
    )
    mark = (
        '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
        "<w:footnoteRef/></w:r>"
        '<w:r><w:t xml:space="preserve"> </w:t></w:r>'
    )
    notes = "".join(
        f'<w:footnote w:id="{note.mark}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/>'
        f"{'<w:bidi/>' if paper.direction == 'rtl' else ''}</w:pPr>{mark}"
        f"{''.join(run(each, paper) for each in note.runs)}</w:p></w:footnote>"
        for note in paper.notes
    )
    return f"<w:footnotes {DECLARED}>{separators}{notes}</w:footnotes>"


def _numbering(numbering: Numbering) -> str:
    lists = "".join([*numbering.abstracts, *numbering.instances])
    return f"<w:numbering {DECLARED}>{lists}</w:numbering>"


def _add_part(document: Any, name: str, xml: str) -> str:
    """A part that python-docx does not know how to make; the key of its relation."""
    packuri, part = library("docx.opc.packuri"), library("docx.opc.part")
    uri = packuri.PackURI(f"/word/{name}.xml")
    added = part.Part(
        uri, f"{_CONTENT}.{name}+xml", _encoded(xml), document.part.package
    )
    return document.part.relate_to(added, f"{_RELATIONS}/{name}")


def _replace(docx: ModuleType, part: Any, xml: str) -> None:
    part._element = docx.oxml.parse_xml(_encoded(xml))


def _encoded(xml: str) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{xml}'.encode()


def _fill(docx: ModuleType, document: Any, body: str, properties: str) -> None:
    """Give the document its blocks and the properties of its one section."""
    xml = (
        f'<w:body {DECLARED} xmlns:r="{_RELATIONS}">{body}'
        f"<w:sectPr>{properties}</w:sectPr></w:body>"
    )
    root = document.element
    root.replace(root.body, docx.oxml.parse_xml(_encoded(xml)))


def _tell(document: Any, paper: Paper) -> None:
    """The properties by which files are found."""
    head = paper.blocks[0]
    facts = document.core_properties
    facts.title, facts.subject = paper.title[:255], paper.symbol[:255]
    facts.author = head.organization if isinstance(head, Masthead) else ""
    facts.language, facts.comments, facts.keywords = paper.language, "", ""
    facts.last_modified_by, facts.revision = "", 1
    moment = dt.datetime.combine(paper.dated, dt.time(), dt.UTC)
    facts.created = facts.modified = moment


def _same_bytes(document: Any) -> bytes:
    """The archive without the moment at which it was made."""
    made = io.BytesIO()
    document.save(made)
    written = io.BytesIO()
    with (
        zipfile.ZipFile(made) as archive,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as fixed,
    ):
        for name in archive.namelist():
            fixed.writestr(
                zipfile.ZipInfo(name, _EPOCH),
                archive.read(name),
                compress_type=zipfile.ZIP_DEFLATED,
            )
    return written.getvalue()
