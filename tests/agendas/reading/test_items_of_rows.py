"""The items that the cells of a timetable name."""

import pytest

from agendas.reading import read_text

AGENDA = """Working Group on Lamps
Sixth session
Vienna, 5–9 May 2031

Provisional agenda

1. Opening of the session
2. Lamps

Organization of work

| Date and time | Item | Title |
|---|---|---|
| Monday, 5 May 2031 | | |
| 10 a.m.–1 p.m. | {cell} | Lamps |
"""


@pytest.mark.parametrize("cell", ["1 2", "1 (a) 2", "1 2 3"])
def test_items_that_ran_together_are_reported_and_none_is_taken(cell):
    reading = read_text(AGENDA.format(cell=cell))

    [sitting] = reading.organization_of_work
    [entry] = sitting.entries
    assert (entry.item, entry.agenda, entry.title) == (None, None, "Lamps")
    assert [(each.line, each.code) for each in reading.problems] == [
        (15, "columns_together")
    ]


@pytest.mark.parametrize("cell", ["2", "1 and 2", "1, 2", "1 (a) and (b)"])
def test_items_that_are_named_together_stay_as_printed(cell):
    [sitting] = read_text(AGENDA.format(cell=cell)).organization_of_work

    assert [entry.item for entry in sitting.entries] == [cell]


def test_a_sub_item_that_no_list_has_is_read_as_printed_and_reported():
    text = "Provisional agenda\n\n1. Opening\n2. Lamps\n3. Bells\n\n"
    text += "Organization of work\n\nMonday, 5 May 2031\n10 a.m.–1 p.m.\n"
    text += "1 (a) Opening of the session\n1 (b) Officers\n2 Lamps\n"

    reading = read_text(text)

    [sitting] = reading.organization_of_work
    assert [(each.item, each.title) for each in sitting.entries] == [
        ("1 (a)", "Opening of the session"),
        ("1 (b)", "Officers"),
        ("2", "Lamps"),
    ]
    reported = [each.line for each in reading.problems if each.code != "not_understood"]
    assert reported == [11, 12]


def test_a_letter_behind_a_point_is_of_the_item():
    reading = read_text(
        "Provisional timetable\n\nMonday, 5 May 2031\n\n"
        "10.00 – 13.00 1. Opening\n\n2. Lamps\n\n3.a Admission of keepers\n\n"
        "3.b Buoys\n\n15.00 – 18.00 5.c Report of the keepers\n"
    )

    assert [
        [(entry.item, entry.title) for entry in sitting.entries]
        for sitting in reading.organization_of_work
    ] == [
        [
            ("1", "Opening"),
            ("2", "Lamps"),
            ("3 (a)", "Admission of keepers"),
            ("3 (b)", "Buoys"),
        ],
        [("5 (c)", "Report of the keepers")],
    ]
