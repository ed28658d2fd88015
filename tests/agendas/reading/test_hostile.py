"""Any text and any bytes end in a reading or in the one error, and soon."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agendas.reading import Unreadable, read_file, read_text
from tests.agendas.reading.checks import lost_lines
from tests.agendas.reading.files import archive, docx, paragraph, pdf

# Pieces of the genre in any order reach further into the reader than letters do.
PIECES = st.sampled_from(
    [
        "Provisional agenda", "Annotations", "Annex", "Organization of work",
        "Contents", "Side events", "Calendar of meetings, 2017", "Documentation",
        "Distr.: General", "Original:", "1.", "1. Opening", "2. Prevention:",
        "(a) One;", "(i) Two.", "3", "Item 1", "Item 2. Prevention",
        "Monday, 29 May 2023", "10 a.m.–1 p.m.", "3-6",
        "Vienna, 29 and 30 May 2023", "Vienna, 14 18 May 2018", "Sixth session",
        "II. X", "Working Group on Firearms", "A/CONF.1/2",
        "Date and time\tAgenda item\tTitle", "10 a.m.–1 p.m.\t1 (a)\tOpening",
        "\t2\tPrevention (continued)", "| a | b |", "|---|---|", "<tr>",
        "<td>x</td><td>y</td></tr>", "**", "**bold", "¹ A note", "* Coffee before",
        "SPLIT PANEL: A) X: Y B) Z", "第六届会议", "1-2 p.m.\tM3\tX: Y *",
        "For annotations on this item, see agenda item 3.", "Title: X",
        "(joint item)", "V.15-01966 (E) 270315", "2/8", "a", "and so on",
        "The Group will meet.", "١- بند", "55th meeting Room X", "PLENARY", "LUNCH",
        "SCHEDULE OF MEETINGS — Thursday, 15 April 2010", "MORNING", "9.00 – 12.00",
        "May/June Board of Trustees, Paris", "17 May-15 July", "7 March & 10 April X",
        "The following is a list of meetings in June:", "May Title Comments", "2-3",
        "January February March 2004", "Organized by: Norway, Chile", "Venue: TBD",
        "Day 1: Monday, 29 May 2023 - Europe:", "Item 2", "(cont’d)", "Ferries [4]",
        "Monday", "Calendar of side events TBD", "Schedule as of 2 April 2019",
    ]
)  # fmt: skip
LINES = st.lists(st.one_of(PIECES, st.text(max_size=20)), max_size=40).map("\n".join)


@given(st.text())
def test_any_text_is_read_and_no_line_is_lost(text):
    assert lost_lines(text) == []


@settings(max_examples=300)
@given(LINES)
def test_any_lines_of_the_genre_are_read_and_none_is_lost(text):
    assert lost_lines(text) == []


@given(LINES)
def test_a_reading_is_the_same_each_time(text):
    assert read_text(text).to_json() == read_text(text).to_json()


@given(st.binary())
def test_any_bytes_as_text_are_read_or_refused(data):
    _read_or_refuse("a.txt", data)


@given(st.binary(), st.sampled_from(["word/document.xml", "word/numbering.xml"]))
def test_any_part_of_a_docx_is_read_or_refused(content, name):
    parts = {"word/document.xml": b"<d><body><p><r><t>x</t></r></p></body></d>"}
    _read_or_refuse("a.docx", archive(parts | {name: content}))


@given(st.data())
def test_a_docx_with_changed_bytes_is_read_or_refused(data):
    _read_or_refuse("a.docx", _changed(docx(paragraph("Words", level=0)), data))


@given(st.data())
def test_a_pdf_with_changed_bytes_is_read_or_refused(data):
    _read_or_refuse("a.pdf", _changed(pdf([[(70, 700, "Provisional agenda")]]), data))


def _changed(content: bytes, data: st.DataObject) -> bytes:
    place = data.draw(st.integers(0, len(content) - 1))
    new = data.draw(st.binary(max_size=8))
    kept = data.draw(st.integers(place, len(content)))
    return content[:place] + new + content[kept:]


def _read_or_refuse(name: str, data: bytes) -> None:
    try:
        read_file(name, data)
    except Unreadable as error:
        assert str(error).endswith(".")  # noqa: PT017 (both ends are right)


ENDLESS = {
    "one letter": "a",
    "brackets": "(",
    "stars": "*",
    "tags": "<i ",
    "links": "[a](",
    "bars": "|",
    "digits and dots": "1.",
    "symbols": "A/",
    "hours": "10 a.m.–1 p.m. ",
    "cells": "a\t",
    "figures": "1",
    "letters in brackets": "(a) ",
    "days in a line": "29 May 2023 ",
    "symbols of documents": "CTOC/COP/2018/1 ",
    "short lines": "a\n",
    "numbers": "1. x\n",
    "names": "Working Group on\n",
    "days": "29 May 2023\n",
    "lost dashes": "Vienna, 29 30 May 2023\n",
    "notes": "¹ Note\n",
    "rows": "10 a.m.–1 p.m.\t1 (a)\tOpening\n",
    "rows left open": "<tr>\n",
    "prose": "a line of words that goes on and on without any end at all, really\n",
    "Arabic": "جدول الأعمال ",
    "Chinese lines": "议程项目1\n",
    "labels in a line": "Distr.: General Original: English ",
    "a timetable in a line": "Monday, 29 May 2023 10 a.m.–1 p.m. 1 Matter ",
    "headings of Markdown": "## **1. Matter**\n",
    "blank lines": "\n",
}
BEFORE = {
    "nothing": "",
    "a list": "Provisional agenda\n1. Opening\n",
    "annotations": "Provisional agenda\n1. Opening\nAnnotations\n1. Opening\n",
    "documents": "Provisional agenda\n1. A\nAnnotations\n1. A\nDocumentation\n",
    "a timetable": "Organization of work\nMonday, 29 May 2023\n",
    "a calendar": "Calendar of meetings, 2017\nGroup 6-8 September\n",
    "side events": "Side events\nMonday, 29 May 2023\n1-2 p.m.\tM3\tX: Y\n",
}


@pytest.mark.parametrize("before", BEFORE)
@pytest.mark.parametrize("endless", ENDLESS)
def test_the_time_grows_with_the_length_only(before, endless):
    text = BEFORE[before] + ENDLESS[endless] * (80_000 // len(ENDLESS[endless]))

    # Four times the text may take four times as long, or somewhat more, not sixteen;
    # the best of three, as the machine may be busy with something else.
    assert any(_seconds(text) < 12 * max(_seconds(text[:20_000]), 0.03) for _ in "abc")


def _seconds(text: str) -> float:
    start = time.process_time()
    read_text(text)
    return time.process_time() - start


def test_a_calendar_that_a_table_of_contents_interrupts_at_its_end_is_read():
    text = "Calendar of meetings, 2017\nGroup 6-8 September\nContents\nAnnex\nAnnex"

    assert lost_lines(text) == []
