"""Documents of many bodies, layouts and languages, each with all that it says.

A new case is two files: the document, and in expected/ the JSON of its reading.
"""

import hashlib
import json
from pathlib import Path

import pytest

from agendas.reading import read_file
from tests.agendas.reading.checks import lost_lines

DOCUMENTS = Path(__file__).parents[1] / "documents"
EXPECTED = DOCUMENTS / "expected"
OWN = sorted([*DOCUMENTS.glob("*.txt"), *DOCUMENTS.glob("*.md")])
# The documents of the programme itself are not part of the project.
BESIDE = [parent / "shared" / "seeds" for parent in Path(__file__).parents[4:6]]
PROGRAMME = {
    "annual_calendar_2017": "000_",
    "technical_assistance_2023": "001_",
    "joint_working_groups_2022": "002_",
    "technical_assistance_2012": "003_",
    "conference_programme_2012": "004_",
}
PROSE = {"text", "description"}


def expected(name: str) -> dict[str, object]:
    return json.loads((EXPECTED / f"{name}.json").read_text())


def without_prose(value: object) -> object:
    """The JSON with the length and hash of each longer text instead of its words."""
    if isinstance(value, list):
        return [without_prose(each) for each in value]
    if not isinstance(value, dict):
        return value
    return {
        key: measure(each) if key in PROSE and each else without_prose(each)
        for key, each in value.items()
    }


def measure(text: str) -> dict[str, object]:
    return {"length": len(text), "sha256": hashlib.sha256(text.encode()).hexdigest()}


@pytest.mark.parametrize("document", OWN, ids=lambda path: path.stem)
def test_the_whole_of_a_document_is_read(document):
    reading = read_file(document.name, document.read_bytes())

    assert reading.to_json() == expected(document.stem)


@pytest.mark.parametrize("document", OWN, ids=lambda path: path.stem)
def test_no_line_of_a_document_is_lost(document):
    assert lost_lines(document.read_text()) == []


@pytest.mark.parametrize("name", PROGRAMME)
def test_the_documents_of_the_programme_are_read_exactly(name):
    document = programme_document(name)

    reading = read_file(document.name, document.read_bytes())

    assert without_prose(reading.to_json()) == expected(name)


@pytest.mark.parametrize("name", PROGRAMME)
def test_no_line_of_the_programme_is_lost(name):
    assert lost_lines(programme_document(name).read_text()) == []


def programme_document(name: str) -> Path:
    found = [path for folder in BESIDE for path in folder.glob(f"{PROGRAMME[name]}*")]
    if not found:
        pytest.skip("the documents of the programme are not beside the project")
    return found[0]


def test_there_are_thirty_documents_in_six_languages():
    languages = {expected(path.stem)["language"] for path in OWN}

    assert (len(OWN) >= 30, languages) == (True, {"ar", "en", "es", "fr", "ru", "zh"})
