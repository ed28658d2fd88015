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
