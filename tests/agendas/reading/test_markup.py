"""The marks around the words of a document do not change what is read of it."""

import pytest

from agendas.reading import read_file, read_text
from agendas.reading.results import Reading
from tests.agendas.reading.layouts import differences, without_lines
from tests.agendas.reading.markup import MARKS, RAISED, SIGNS, Change
from tests.agendas.reading.test_documents import OWN

CLOCKS = ["09:00–15:30", "09:00 - 15:30", "09.00–15.30"]
_PARAGRAPHS = "its paragraphs are short, and marked as items are they head others"
_HALF_DAYS = "some hours stand under AFTERNOON only, without a sign to be changed"
_CELLS_ON_LINES = "lines below a row are of its last cell, which the marks have ended"
_BROKEN_CELLS = {
    "programme_celdas_de_varios_renglones_es": _CELLS_ON_LINES,
    "calendar_prodolzhenie_ru": _CELLS_ON_LINES,
}
# Where a mark says something else: the document, and why.
LEFT_OUT = {
    "bold items": {"en_trade_law_working_group": _PARAGRAPHS},
    "# items": {"en_trade_law_working_group": _PARAGRAPHS},
    "piped tables": _BROKEN_CELLS,
    "HTML tables": _BROKEN_CELLS,
    "HTML tables on one line": {"damaged_table": "the foot of a page is a row of it"},
    "hyphens": {"calendar_quarters": "its dashes part a year from an ordinal, too"},
    "em dashes": {"en_contents_before_annotations": "a table of contents has spans"},
    "spaces after numbers": {
        "programme_of_sessions_and_other_meetings": "spaces part the figures of an hour"
    },
    **{
        clock: {
            "programme_no_heading": _HALF_DAYS,
            "damaged_table": "a misread hour beside one of another clock",
        }
        for clock in CLOCKS
    },
}
FOOTNOTED = """\
Working Group on Lamps¹
Fourth session
Vienna, 10 and 11 March 2031

Provisional agenda

1. Opening of the session.
2. Lamps on harbour walls.²
3. Other matters.

¹ Formerly the Working Group on Oil.
² The documents will be published in May.
"""


def facts_of(reading: Reading) -> dict[str, object]:
    """What was read, without the lines where it stands and without the problems."""
    return without_lines({**reading.to_json(), "problems": []})


def changed_facts(value: object, change: Change) -> object:
    """The same JSON with the change made in each text."""
    if isinstance(value, dict):
        return {key: changed_facts(each, change) for key, each in value.items()}
    if isinstance(value, list):
        return [changed_facts(each, change) for each in value]
    return change(value) if isinstance(value, str) else value


def told(documents: dict[str, tuple[str, dict[str, object]]]) -> list[str]:
    """What differs from the facts that must come out, for each document."""
    return [
        "\n".join([f"== {name}", *lines])
        for name, (text, facts) in documents.items()
        if (lines := differences(facts, facts_of(read_text(text))))
    ]


@pytest.fixture(scope="module")
def documents() -> dict[str, tuple[str, dict[str, object]]]:
    """The text and the facts of each document, by its name."""
    return {
        path.stem: (
            path.read_text(),
            facts_of(read_file(path.name, path.read_bytes())),
        )
        for path in OWN
    }


@pytest.mark.parametrize("mark", MARKS)
def test_marks_change_nothing(mark, documents):
    marked = {
        name: (MARKS[mark](text), facts)
        for name, (text, facts) in documents.items()
        if MARKS[mark](text) != text and name not in LEFT_OUT.get(mark, {})
    }

    faults = told(marked)

    assert marked
    assert faults == [], "\n".join(faults)


@pytest.mark.parametrize("sign", SIGNS)
def test_other_signs_change_no_more_than_themselves(sign, documents):
    change = SIGNS[sign]
    written = {
        name: (change(text), changed_facts(facts, change))
        for name, (text, facts) in documents.items()
        if change(text) != text and name not in LEFT_OUT.get(sign, {})
    }

    faults = told(written)

    assert written
    assert faults == [], "\n".join(faults)


@pytest.mark.parametrize("figure", RAISED)
def test_raised_figures_are_notes_however_they_are_written(figure):
    plain = read_text(FOOTNOTED)

    reading = read_text(RAISED[figure](FOOTNOTED))

    assert [note.mark for note in plain.footnotes] == ["¹", "²"]
    assert facts_of(reading) == facts_of(plain)


def test_what_is_left_out_is_there(documents):
    named = {name for reasons in LEFT_OUT.values() for name in reasons}

    assert (named - documents.keys(), LEFT_OUT.keys() - {*MARKS, *SIGNS}) == (
        set(),
        set(),
    )
