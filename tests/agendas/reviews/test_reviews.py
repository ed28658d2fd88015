import json

import pytest

from agendas.reading import read_file, read_text
from agendas.reviews import (
    Window,
    add_row,
    find_row,
    new_review,
    parse_label,
    reading_json,
    rename_items,
    windows,
)
from agendas.reviews.saving import (
    MOST_SAVES,
    is_remembered,
    is_stale,
    remember_save,
    saves_since,
)
from tests.agendas.reading.test_documents import BESIDE, OWN
from tests.factories import DOCUMENT

NOBODY = {"items": [], "annotations": [], "documents_by_item": {}}
SEEDS = sorted(path for folder in BESIDE for path in folder.glob("*.txt"))


def review_of(text: str = DOCUMENT) -> dict:
    # As the database gives it back.
    return json.loads(json.dumps(new_review(read_text(text))))


@pytest.mark.parametrize("document", [*OWN, *SEEDS], ids=lambda path: path.stem)
def test_a_review_that_nobody_touched_gives_the_same_reading(document):
    reading = read_file(document.name, document.read_bytes())

    given = reading_json(json.loads(json.dumps(new_review(reading))))

    documents, expected = given.pop("documents"), reading.to_json()
    if not (reading.agendas or reading.meetings):
        # The body that the document does not name is to be chosen.
        expected["agendas"] = [NOBODY]
    assert given == expected
    assert [each["title"] for each in documents if each["title"]] == [
        each.title for each in reading.documents if each.title
    ]


def test_what_is_left_out_is_not_given():
    review = review_of()
    review["items"][-1]["dropped"] = True
    review["documents"][0]["dropped"] = True

    [agenda] = reading_json(review)["agendas"]

    assert [each["title"] for each in agenda["items"]][-1] == "Tracing of firearms"
    assert agenda["documents_by_item"] == {}


def test_with_a_body_everything_of_it_is_left_out():
    review = review_of()
    review["agendas"][0]["dropped"] = True

    given = reading_json(review)

    assert given["agendas"] == []
    assert given["documents"] == []


def test_keys_stay_when_rows_are_added():
    review = review_of()
    keys = [row["key"] for row in review["items"]]

    added = add_row(review, review["items"], {"number": "1 (c)"}, place=3)

    assert review["items"][3] == added
    assert [row["key"] for row in review["items"] if row is not added] == keys
    assert added["key"] not in keys
    assert find_row(review["items"], added["key"]) == added


def test_what_cites_an_item_follows_its_number():
    review = review_of()
    agenda = review["agendas"][0]["key"]
    review["joint_items"] = [{"key": 99, "members": {str(agenda): "2", "5": "2"}}]

    rename_items(review, agenda, {"2": "4", "3": "2"})

    assert [row["item"] for row in review["annotations"]] == ["4"]
    assert [row["item"] for row in review["documents"]] == ["4"]
    assert review["joint_items"][0]["members"] == {str(agenda): "4", "5": "2"}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("1", ("1", None, None)),
        (" 1 (a) ", ("1", "a", None)),
        ("1(a)(ii)", ("1", "a", "ii")),
        ("1 (a) (ii)", ("1", "a", "ii")),
        ("2 (i)", ("2", "i", None)),
        ("2 (iv)", ("2", None, "iv")),
        ("2 (أ)", ("2", "أ", None)),
        ("2（a）", ("2", "a", None)),
        ("1.2", ("1.2", None, None)),
        ("", None),
        ("(a)", None),
        ("1 a b", None),
        ("1 (a) (b) (c)", None),
        ("9" * 40, None),
    ],
)
def test_parse_label_reads_numbers_as_they_are_cited(text, parts):
    assert parse_label(text) == parts


@pytest.mark.parametrize(
    ("lines", "total", "shown"),
    [
        ([], 0, []),
        ([], 1000, [Window(1, 80)]),
        ([20, 26], 100, [Window(16, 38)]),
        ([20, 99], 100, [Window(16, 100)]),
        ([0, 101], 100, [Window(1, 80)]),
        ([10, 12, 5000], 9000, [Window(6, 24), Window(4996, 5012)]),
    ],
)
def test_windows_show_what_is_near(lines, total, shown):
    assert windows(lines, total) == shown


def test_windows_are_bounded():
    shown = windows(range(1, 20_000, 50), 20_000)

    assert sum(each.last - each.first + 1 for each in shown) <= 520


def told(**more) -> dict[str, str]:
    return {"label": "Item 1: Title", "old": "A", "new": "B", **more}


def test_saves_of_another_part_are_no_conflict():
    review = review_of() | {"began": 1}
    for part, version in [("items", 2), ("facts", 3), ("items", 4)]:
        remember_save(review, {"part": part, "version": version}, [told()])

    assert saves_since(review, "items", 1) == [
        {"part": "items", "version": 4, "changes": [told()]},
        {"part": "items", "version": 2, "changes": [told()]},
    ]
    assert saves_since(review, "facts", 3) == []
    assert [is_remembered(review, version) for version in (0, 1, 4)] == [
        False,
        True,
        True,
    ]


def test_a_save_is_remembered_in_each_part_that_it_changed():
    review = review_of() | {"began": 1}
    changes = [told(), told(part="documents")]
    remember_save(review, {"part": "items", "version": 2}, changes)

    assert [each["changes"] for each in saves_since(review, "items", 1)] == [[told()]]
    assert is_stale(review, "documents", 1)
    assert not is_stale(review, "annotations", 1)


def test_what_is_too_long_ago_is_not_remembered():
    review = review_of()
    for version in range(1, MOST_SAVES + 5):
        remember_save(review, {"part": "items", "version": version}, [told()])

    assert len(review["saves"]) == MOST_SAVES
    # Of the oldest that is there a part may be gone already.
    assert not is_remembered(review, 4)
    assert is_remembered(review, 5)
