"""Marks of notes that are not raised any more, and what only looks like one."""

import pytest

from agendas.reading import read_text

NOTE = "As approved by the Board in decision 11/2."
DOCUMENT = """\
Lamp Board
Twelfth session
Oslo, 3–6 May 2032

Provisional agenda

1. Opening of the session

2. {title}

3. Other matters

{rule}{note}
"""


@pytest.mark.parametrize("rule", ["", "__________\n\n"])
@pytest.mark.parametrize(
    ("reference", "mark", "read_as"),
    [
        ("1", "1", "¹"),
        (".1", "1", "¹"),
        (" [1]", "[1]", "¹"),
        (" (1)", "(1)", "¹"),
        ("^1", "^1", "¹"),
        (" 1/", "1/", "¹"),
        (" a/", "a/", "a/"),
        ("†", "†", "†"),
    ],
)
def test_a_lowered_mark_is_known_by_its_note(rule, reference, mark, read_as):
    reading = read_text(
        DOCUMENT.format(
            title=f"Buoys and beacons{reference}", rule=rule, note=f"{mark} {NOTE}"
        )
    )

    assert [item.title for item in reading.agendas[0].items] == [
        "Opening of the session",
        "Buoys and beacons",
        "Other matters",
    ]
    assert [(note.mark, note.text) for note in reading.footnotes] == [(read_as, NOTE)]
    assert reading.problems == []


@pytest.mark.parametrize(
    "title", ["Report of the Party COP1", "Article 1", "Lamps of type (1)", "Annex 1"]
)
def test_without_a_note_figures_are_a_part_of_the_title(title):
    reading = read_text(DOCUMENT.format(title=title, rule="", note=""))

    assert reading.agendas[0].items[1].title == title
    assert reading.footnotes == []


def test_a_note_without_a_reference_is_reported():
    reading = read_text(
        DOCUMENT.format(title="Buoys and beacons", rule="", note=f"2 {NOTE}")
    )

    assert reading.footnotes == []
    assert [problem.text for problem in reading.problems] == [f"2 {NOTE}"]
