"""A reading kept as JSON and taken up again is the same reading."""

import json
from pathlib import Path

import pytest

from agendas.reading import Reading, read_text

DOCUMENTS = Path(__file__).parent.parent / "documents"


@pytest.mark.parametrize("path", sorted(DOCUMENTS.glob("*.txt")), ids=lambda p: p.stem)
def test_a_reading_comes_back_from_its_record(path):
    reading = read_text(path.read_text())

    record = json.loads(json.dumps(reading.to_record()))

    assert Reading.from_json(record) == reading


def test_what_the_short_json_leaves_out_is_empty():
    assert Reading.from_json({"agendas": [], "problems": []}) == Reading()


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        {"agendas": 3},
        {"agendas": [{"items": [{"number": 1}]}]},
        {"document_date": "yesterday"},
        {"document_date": 3},
        {"side_events": [None]},
    ],
)
def test_what_is_no_reading_is_a_value_error(data):
    with pytest.raises(ValueError, match=r"\w"):
        Reading.from_json(data)
