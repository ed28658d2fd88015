"""The same facts in every usual layout come out the same, in six languages."""

from collections.abc import Iterable

import pytest

from agendas.reading import read_text
from tests.agendas.reading.layouts import (
    Case,
    agendas,
    calendar_statuses,
    calendars,
    differences,
    facts_of,
    programme_columns,
    programme_starts,
    programmes,
    side_events,
    texts_in_lists,
    unheaded_calendars,
)

# More would bury the first.
MAX_DOCUMENTS_SHOWN = 2


def faults(cases: Iterable[Case]) -> list[str]:
    """The cases that are read otherwise: their names, and what differs."""
    found = []
    for case in cases:
        facts = facts_of(read_text(case.text))
        if facts == case.facts:
            continue
        differing = differences(case.facts, facts)
        if len(found) < MAX_DOCUMENTS_SHOWN:
            found.append("\n".join([case.name, *differing, "", case.text]))
        else:
            found.append(f"{case.name}{differing[0]}")
    return found


def told(found: list[str]) -> str:
    return "\n== ".join([f"{len(found)} read otherwise", *found])


@pytest.mark.parametrize("layout", calendars.LAYOUTS)
def test_a_list_of_meetings_is_read_in_every_layout(layout):
    found = faults(calendars.cases(layout))

    assert found == [], told(found)


@pytest.mark.parametrize("layout", unheaded_calendars.LAYOUTS)
def test_a_list_of_meetings_is_read_without_a_heading_in_every_layout(layout):
    found = faults(unheaded_calendars.cases(layout))

    assert found == [], told(found)


@pytest.mark.parametrize("layout", calendar_statuses.LAYOUTS)
def test_a_list_of_meetings_tells_which_are_certain_in_every_layout(layout):
    found = faults(calendar_statuses.cases(layout))

    assert found == [], told(found)


@pytest.mark.parametrize("layout", programmes.LAYOUTS)
def test_an_organization_of_work_is_read_in_every_layout(layout):
    found = faults(programmes.cases(layout))

    assert found == [], told(found)


@pytest.mark.parametrize("layout", programme_columns.LAYOUTS)
def test_an_organization_of_work_is_read_across_its_columns(layout):
    found = faults(programme_columns.cases(layout))

    assert found == [], told(found)


@pytest.mark.parametrize("layout", programme_starts.LAYOUTS)
def test_a_programme_is_read_with_all_that_begins_in_it(layout):
    found = faults(programme_starts.cases(layout))

    assert found == [], told(found)


@pytest.mark.parametrize("masthead", agendas.MASTHEADS)
def test_a_provisional_agenda_is_read_under_every_masthead(masthead):
    found = faults(agendas.provisional_cases(masthead))

    assert found == [], told(found)


@pytest.mark.parametrize("documents", agendas.DOCUMENTS)
def test_documents_in_brackets_behind_an_item_are_its_documents(documents):
    found = faults(agendas.documented_cases(documents))

    assert found == [], told(found)


@pytest.mark.parametrize("annotating", agendas.ANNOTATIONS)
def test_an_annotated_agenda_is_read_with_every_kind_of_annotation(annotating):
    found = faults(agendas.annotated_cases(annotating))

    assert found == [], told(found)


@pytest.mark.parametrize("layout", texts_in_lists.LAYOUTS)
def test_an_annotated_agenda_is_read_whose_texts_stand_under_its_items(layout):
    found = faults(texts_in_lists.cases(layout))

    assert found == [], told(found)


@pytest.mark.parametrize("layout", side_events.LAYOUTS)
def test_a_list_of_side_events_is_read_in_every_layout(layout):
    found = faults(side_events.cases(layout))

    assert found == [], told(found)
