"""What the files are besides their words: valid, tagged, always the same, harmless."""

import datetime as dt
import io
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile
from dataclasses import replace as with_

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
import pytest
from django.conf import settings

from agendas.reading import read_file
from agendas.reading.sources.tagged import is_right_to_left
from agendas.writing import (
    build_agenda,
    build_programme,
    write_docx,
    write_page,
    write_pdf,
    write_text,
)
from agendas.writing.loading import library
from agendas.writing.records import Item, SessionRecord, Text
from agendas.writing.words import WORDS
from tests.agendas.writing.pango import skip_without_pango
from tests.agendas.writing.samples import translated

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
every_language = pytest.mark.parametrize("language", WORDS)


def parts_of(data: bytes) -> dict[str, ET.Element]:
    """The XML parts of a Word file; each must be well-formed."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {
            name: ET.fromstring(archive.read(name))
            for name in archive.namelist()
            if name.endswith((".xml", ".rels"))
        }


def values(part: ET.Element, tag: str, name: str = "val") -> list[str]:
    return [each.get(W + name) for each in part.iter(W + tag)]


def numbered(*numbers: str, annotation: str = "") -> SessionRecord:
    """The invented session with items of these numbers."""
    record = translated()
    items = tuple(
        Item(number, Text({"en": f"Matter {place}"}), Text({"en": annotation}))
        for place, number in enumerate(numbers)
    )
    agenda = with_(record.agendas[0], items=items)
    return with_(record, agendas=(agenda,), sittings=(), side_events=())


@every_language
def test_a_word_file_has_the_parts_that_it_speaks_of(language):
    data = write_docx(build_agenda(translated(), language))
    parts = parts_of(data)
    document, styles = parts["word/document.xml"], parts["word/styles.xml"]

    known = {each.get(f"{W}styleId") for each in styles.iter(f"{W}style")}
    assert set(values(document, "pStyle")) <= known
    lists = {
        each.get(f"{W}numId") for each in parts["word/numbering.xml"].iter(f"{W}num")
    }
    assert set(values(document, "numId")) <= lists
    notes = {e.get(f"{W}id") for e in parts["word/footnotes.xml"].iter(f"{W}footnote")}
    assert set(values(document, "footnoteReference", "id")) <= notes
    library("docx").Document(io.BytesIO(data))


def test_a_word_file_has_headings_and_lists_and_heads_of_tables():
    document = parts_of(write_docx(build_agenda(translated(), "en")))[
        "word/document.xml"
    ]

    styles = set(values(document, "pStyle"))
    assert {"Heading1", "Heading2", "Heading3", "Heading4", "AgendaItem"} <= styles
    assert len(values(document, "numId")) == 12  # five items twice, two bullets
    assert list(document.iter(f"{W}tblHeader"))
    texts = [each.text for each in document.iter(f"{W}t")]
    assert not [text for text in texts if re.match(r"\(?\w\)|\d\.", text)]


def test_arabic_goes_from_right_to_left_in_word():
    document = parts_of(write_docx(build_agenda(translated(), "ar")))[
        "word/document.xml"
    ]

    paragraphs = len(list(document.iter(f"{W}p")))
    right_to_left = [each for each in document.iter(f"{W}bidi") if not each.attrib]
    assert len(right_to_left) > paragraphs * 0.8
    tables = len(list(document.iter(f"{W}tbl")))
    assert len(list(document.iter(f"{W}bidiVisual"))) == tables
    for run in document.iter(f"{W}r"):
        if re.search(r"[\u0600-\u06ff]", "".join(t.text for t in run.iter(f"{W}t"))):
            assert run.find(f"{W}rPr/{W}rtl") is not None


@pytest.mark.parametrize(
    "numbers",
    [
        ["1", "1 (a)", "1 (b)", "2", "2 (a)", "2 (a) (i)", "2 (a) (ii)", "3"],
        ["2", "4", "4 (b)", "4 (d)", "7", "8"],
        ["1 (a)", "1 (b)", "1 (d)", "2", "3 (a)"],
        ["1", "1 bis", "2", "2.1", "12", "30"],
    ],
)
def test_word_counts_to_exactly_the_printed_numbers(numbers):
    record = numbered(*numbers, annotation="Words.")

    for language in ["en", "fr"]:
        reading = read_file("a.docx", write_docx(build_agenda(record, language)))
        text = write_text(build_agenda(record, language)).decode()
        listed = [item.label for item in reading.agendas[0].items]
        expected = read_file("a.txt", text.encode())
        assert listed == [item.label for item in expected.agendas[0].items]
    plain = [number for number in numbers if re.fullmatch(r"\d+( \(\w+\))*", number)]
    assert set(plain) <= set(listed)


def test_papers_say_which_texts_are_in_english():
    record = numbered("1", "2")

    written = write_page(build_agenda(record, "ar"), "/static/paper.css").decode()

    assert '<span lang="en" dir="ltr">Matter 0.</span>' in written
    assert WORDS["ar"].fallback in written
    assert (
        WORDS["fr"].fallback
        not in write_text(build_agenda(translated(), "fr")).decode()
    )


def pdf_of(language: str, record: SessionRecord | None = None) -> bytes:
    skip_without_pango()
    return write_pdf(build_agenda(record or translated(), language))


@every_language
def test_a_pdf_is_tagged_and_says_its_language(language):
    data = pdf_of(language)
    document = pdfium.PdfDocument(data)

    assert pdfium_c.FPDFCatalog_IsTagged(document)
    tree = pdfium_c.FPDF_StructTree_GetForPage(document[0])
    assert pdfium_c.FPDF_StructTree_CountChildren(tree) == 1
    assert is_right_to_left(document) == (language == "ar")
    assert b"pdfuaid:part" in data
    title = document.get_metadata_dict()["Title"]
    assert title.startswith(WORDS[language].titles["annotated"][0])


@every_language
def test_the_fonts_of_a_pdf_have_every_sign_and_are_in_the_file(language):
    document = pdfium.PdfDocument(pdf_of(language))

    seen = 0
    for page in document:
        # A sign that no font has would be read as none.
        assert not set("\x00\ufffd") & set(page.get_textpage().get_text_range())
        for found in page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_TEXT]):
            font = pdfium_c.FPDFTextObj_GetFont(found)
            assert pdfium_c.FPDFFont_GetIsEmbedded(font) == 1
            seen += 1
    assert seen > 50


def test_a_pdf_is_written_without_a_warning(caplog):
    caplog.set_level("WARNING")

    pdf_of("ar")

    assert caplog.messages == []


def test_a_pdf_fetches_nothing():
    record = numbered(
        "1", annotation="[here](https://example.org/a) ![x](file:///etc/hosts)"
    )

    text = pdfium.PdfDocument(pdf_of("en", record))[0].get_textpage().get_text_range()

    assert "https://example.org/a" in text


FORMS = {"docx": write_docx, "pdf": write_pdf, "txt": write_text}
_WRITE = """
import hashlib, sys
sys.path.insert(0, {root!r})
from agendas.writing import build_agenda, write_docx, write_pdf
from tests.agendas.writing.samples import translated
paper = build_agenda(translated(), "ar")
print(hashlib.sha256({write}(paper)).hexdigest())
"""


@pytest.mark.parametrize("write", ["write_docx", "write_pdf"])
def test_every_process_writes_the_same_bytes_at_any_time(write):
    skip_without_pango()
    program = _WRITE.format(root=str(settings.BASE_DIR), write=write)
    digests = set()
    for seed, zone in [("1", "UTC"), ("2", "Asia/Tokyo")]:
        environment = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone}
        made = subprocess.run(
            [sys.executable, "-c", program],
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
        digests.add(made.stdout)

    assert len(digests) == 1


def test_a_word_file_tells_when_its_document_was_issued():
    record = translated()
    agenda = with_(record.agendas[0], issued_on=dt.date(2026, 3, 1))
    data = write_docx(build_agenda(with_(record, agendas=(agenda,)), "en"))

    facts = library("docx").Document(io.BytesIO(data)).core_properties

    assert facts.created.date() == dt.date(2026, 3, 1)
    assert (facts.subject, facts.author) == ("CTOC/COP/WG.6/2026/1", "United Nations")


HOSTILE = [
    "<script>alert(1)</script>",
    "]]></w:t><w:p>&amp;&#0;",
    "\x00\x01\x1b[31m \ufffe\ud800 \u202eevil",
    "a" * 10_000,
    "word " * 2_000,
    "**bold *both** _open `code [link](javascript:x) ![i](http://x/y.png)",
    "| a | b |\n\n> > > quote\n\n1. one\n1. two\n\n```\ncode\n```\n\n---",
    "   ",
]


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("form", FORMS)
def test_hostile_words_in_every_field_give_valid_files(words, form):
    if form == "pdf":
        skip_without_pango()
    record = hostile(words)
    for build in (build_agenda, build_programme):
        data = FORMS[form](build(record, "ar"))
        if form == "docx":
            parts_of(data)
            library("docx").Document(io.BytesIO(data))
        elif form == "pdf":
            assert len(pdfium.PdfDocument(data)) > 0
        else:
            assert "\x00" not in data.decode()


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_are_only_words_in_the_print_view(words):
    for build in (build_agenda, build_programme):
        page = write_page(build(hostile(words), "en"), "/static/paper.css").decode()

        assert "<script" not in page
        assert "javascript:" not in re.sub(r">[^<]*<", "><", page)
        assert "<img" not in page


def hostile(words: str) -> SessionRecord:
    """The invented session with these words instead of each text, as long as it may."""
    long = Text({"en": words, "ar": words})
    bad = Text({"en": words[:300], "ar": words[:300]})
    record = translated()
    [agenda] = record.agendas
    items = tuple(with_(item, title=bad, annotation=long) for item in agenda.items[:2])
    events = tuple(
        with_(
            event,
            title=bad,
            room=bad,
            description=long,
            organizers=(bad, bad),
            panels=tuple(with_(p, title=bad, label="A<") for p in event.panels),
        )
        for event in record.side_events
    )
    sittings = tuple(
        with_(each, title=bad, room=bad, guests=(bad,)) for each in record.sittings
    )
    return with_(
        record,
        title=bad,
        parent=bad,
        city=bad,
        agendas=(with_(agenda, body=bad, note=long, items=items),),
        side_events=events,
        sittings=sittings,
    )
