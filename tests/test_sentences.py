"""What the pure modules tell: every sentence is made, and told in any language."""

import ast
import json
from pathlib import Path

import pytest
from django.conf import settings
from django.utils.translation import override

from agendas import told as telling
from agendas.item_lines import NoItem, parse_item_lines
from agendas.reading import read_text
from agendas.reading.sentences import (
    FILES,
    PROBLEMS,
    SENTENCES,
    Unreadable,
    problem_in_words,
)
from agendas.reading.sources import source_text
from agendas.reviews import new_review
from agendas.told import problem_words, told
from meetings.dates import Unclear, parse_band, parse_span
from meetings.dates.sentences import SENTENCES as DATES
from tests.agendas.reading.test_documents import OWN

ROOT = Path(settings.BASE_DIR)
# Where a code stands: the name of the call, and which argument it is.
CODES = {
    "report": (1, "agendas/reading", PROBLEMS),
    "report_the_rest": (0, "agendas/reading", PROBLEMS),
    "leave": (2, "agendas/reading", PROBLEMS),
    "Doubt": (0, "agendas/reading", PROBLEMS),
    "Unreadable": (0, "agendas/reading", FILES),
    "Unclear": (0, "meetings/dates", DATES),
    "NoItem": (0, "agendas/item_lines.py", NoItem.SENTENCES),
}
MADE_OF_PARTS = {
    *(f"{part}_missing" for part in ("month", "year")),
    *(f"{part}_not_consecutive" for part in ("days", "months", "years")),
}


def calls(place: str):
    path = ROOT / place
    for module in [path] if path.is_file() else path.rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text())):
            if isinstance(node, ast.Call):
                yield node


def codes_of(name: str) -> set[str]:
    """The codes given to the calls of that name, as far as they are written out."""
    position, place, _sentences = CODES[name]
    return {
        argument.value
        for call in calls(place)
        if name == getattr(call.func, "attr", getattr(call.func, "id", ""))
        and isinstance(argument := (call.args + [None] * 3)[position], ast.Constant)
    }


@pytest.mark.parametrize("name", CODES)
def test_every_code_that_is_told_has_its_sentence(name):
    assert codes_of(name) <= set(CODES[name][2])


def test_no_sentence_is_left_that_nobody_tells():
    made = set().union(*map(codes_of, CODES)) | MADE_OF_PARTS

    assert {*DATES, *PROBLEMS, *FILES, *NoItem.SENTENCES} - made == set()


def test_no_code_names_two_sentences():
    assert len(SENTENCES) == len(DATES) + len(PROBLEMS)


@pytest.mark.parametrize(
    "place",
    [
        "meetings/dates/sentences.py",
        "agendas/reading/sentences.py",
        "agendas/checks/sentences.py",
        "agendas/item_lines.py",
    ],
)
def test_every_sentence_is_marked_for_translation(place):
    """makemessages collects what stands in `gettext_noop`."""
    dictionaries = [
        node
        for node in ast.walk(ast.parse((ROOT / place).read_text()))
        if isinstance(node, ast.Dict) and len(node.keys) > 1
    ]
    unmarked = [
        ast.unparse(key)
        for found in dictionaries
        for key, value in zip(found.keys, found.values, strict=True)
        if getattr(getattr(value, "func", None), "id", "") != "gettext_noop"
    ]

    assert (bool(dictionaries), unmarked) == (True, [])


@pytest.mark.parametrize("document", OWN, ids=lambda path: path.stem)
def test_the_problems_of_a_document_can_be_told_again_from_what_a_review_keeps(
    document,
):
    reading = read_text(source_text(document.name, document.read_bytes()))
    kept = json.loads(json.dumps(new_review(reading)))["problems"]

    told_again = [problem_in_words(row["code"], row["values"]) for row in kept]
    assert told_again == [each.problem for each in reading.problems]


@pytest.fixture
def french(monkeypatch):
    """An interface in French; a translation of each sentence that can be told apart."""
    monkeypatch.setattr(telling, "gettext", lambda sentence: f"[fr] {sentence}")
    with override("fr"):
        yield


@pytest.mark.parametrize(
    ("parse", "text", "words"),
    [
        (
            parse_span,
            "Tuesday, 29 May 2023",
            "[fr] 29 mai 2023 is a lundi, not a mardi.",
        ),
        (parse_span, "31 February 2023", "[fr] There is no 31 février 2023."),
        (parse_span, "29 May", "[fr] The year is missing."),
        (
            parse_span,
            "Week of 30 May 2023",
            "[fr] 30 mai 2023 is a mardi; a week is named by its Monday.",
        ),
        (parse_span, "2023-05-30/2023-05-29", "[fr] The last day is before the first."),
        (parse_band, "3-6", "[fr] It is not said whether this is a.m. or p.m."),
        (
            parse_item_lines,
            "Opening",
            "[fr] “Opening” begins with no number such as 1. or (a).",
        ),
    ],
)
def test_what_was_typed_is_answered_in_the_language_of_the_interface(
    french, parse, text, words
):
    with pytest.raises((Unclear, NoItem)) as error:
        parse(text)

    assert told(error.value) == words


def test_a_file_that_cannot_be_read_is_told_in_the_language_of_the_interface(french):
    with pytest.raises(Unreadable) as error:
        source_text("agenda.pdf", b"no such file")

    assert told(error.value) == "[fr] The file is no PDF file, or it is damaged."


def test_a_problem_is_told_in_the_language_of_the_interface(french):
    row = {"problem": "…", "code": "number_jumps"}

    words = problem_words(row | {"values": {"before": "3", "number": "5"}})

    assert words == "[fr] the number jumps from 3 to 5"


def test_a_problem_of_an_older_review_keeps_its_english_words(french):
    assert problem_words({"problem": "a number is lost"}) == "a number is lost"


def test_a_value_written_the_other_way_keeps_to_itself():
    row = {"problem": "…", "code": "title_differs", "values": {"title": "افتتاح"}}

    with override("en"):
        assert problem_words(row).endswith(": “\u2068افتتاح\u2069”")
    with override("ar"):
        assert "\u2068" not in problem_words(row)
