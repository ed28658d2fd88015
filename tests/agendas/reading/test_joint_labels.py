"""Rows of a timetable that name several items of the list at once."""

import pytest

from agendas.reading import read_text
from agendas.reading.tables.item_cells import joint_labels

LIST = "1. Opening.\n2. Lamps:\n(a) Harbours;\n(b) Islands.\n3. Fog.\n4. Closing.\n"
HEAD = f"Lamp Board\nVienna, 12–13 May 2031\n\nProvisional agenda\n\n{LIST}\n"
TABLE = "Organization of work\n\nDate and time | Item | Title\nMonday, 12 May\n"


@pytest.mark.parametrize(
    ("label", "labels"),
    [
        ("3 and 6", ["3", "6"]),
        ("1 (a) and (b)", ["1 (a)", "1 (b)"]),
        ("2 a) y b)", ["2 (a)", "2 (b)"]),
        ("3 и 8 a)", ["3", "8 (a)"]),
        ("3、4", ["3", "4"]),
        ("4 (ب) و (ج)", ["4 (ب)", "4 (ج)"]),
        ("7", ["7"]),
    ],
)
def test_a_joint_label_names_each_item(label, labels):
    assert joint_labels(label) == labels


def test_only_the_items_that_no_list_has_are_reported():
    rows = "10 a.m.–1 p.m. | 2 (a) and (b) | Lamps\n3–6 p.m. | 3 and 9 | Fog\n"
    problems = read_text(f"{HEAD}{TABLE}{rows}").problems
    missing = [each for each in problems if each.code == "item_not_listed"]

    assert [each.values["item"] for each in missing] == ["9"]


@pytest.mark.parametrize(
    ("word", "debate"),
    [
        ("item", "General debate"),
        ("point", "Débat général"),
        ("tema", "Debate general"),
        ("пункт", "Общие прения"),
        ("项目", "一般性辩论"),
        ("البند", "المناقشة العامة"),
    ],
)
def test_the_item_in_square_brackets_goes_before_the_number_of_a_row(word, debate):
    rows = f"10:00–13:00\n1. {debate} [{word} 8]\n2. {debate} [{word} 12 (b)]\n"
    head = "Lamp Board\nVienna, 12–13 May 2031\n\nTimetable\n\nMonday, 12 May\n"
    [sitting] = read_text(head + rows).organization_of_work

    assert [(entry.item, entry.title) for entry in sitting.entries] == [
        ("8", debate),
        ("12 (b)", debate),
    ]


def test_letters_behind_a_named_item_are_no_title_of_it():
    rows = "10:00–13:00 Item 2 (a) and (b)\n"
    text = f"{HEAD}Organization of work\n\nMonday, 12 May\n{rows}"
    [sitting] = read_text(text).organization_of_work

    assert [(entry.item, entry.title) for entry in sitting.entries] == [
        (None, "Item 2 (a) and (b)")
    ]
