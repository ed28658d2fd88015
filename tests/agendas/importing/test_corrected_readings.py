"""A document that comes again, after its reading was corrected in a review."""

import pytest

from agendas.importing.applying import import_reading
from agendas.importing.plan import Original, draft
from agendas.importing.results import State
from agendas.models import ProgrammeEntry
from agendas.reading.results import Reading
from tests.agendas.importing.rows import (
    AT,
    choices_for,
    english,
    import_into,
    item,
    states,
)

pytestmark = pytest.mark.django_db
CORRECTED = {"2. Marking": "2. Tracing"}
KEY = "item:firearms:2"


def corrected(**words: str) -> Reading:
    """The title in the list, as a person words it."""
    return english(**CORRECTED | words)


@pytest.fixture(autouse=True)
def _imported(session, by):
    import_corrected(session, by, corrected())


def import_corrected(session, by, reading: Reading) -> None:
    import_reading(
        reading=reading,
        original=Original(english()),
        choices=choices_for(session),
        source="a test",
        by=by,
        at=AT,
    )


def test_it_is_kept_when_the_document_comes_again(session, by):
    assert item("2").title_en == "Tracing of firearms"

    made = import_into(session, english(), by)

    assert states(made)[KEY] == State.KEPT
    assert item("2").title_en == "Tracing of firearms"


def test_it_is_kept_when_a_revision_says_something_else(session, by):
    import_into(session, english(**{"2. Marking": "2. Marking, again,"}), by)

    assert item("2").title_en == "Tracing of firearms"


def test_that_of_the_document_is_taken_where_somebody_says_so(session, by):
    import_into(session, english(), by, overwritten=frozenset({f"{KEY}#title_en"}))

    assert item("2").title_en == "Marking of firearms"


def test_who_corrects_it_again_is_followed(session, by):
    import_corrected(session, by, english(**{"2. Marking": "2. Stamping"}))

    assert item("2").title_en == "Stamping of firearms"


def test_a_document_that_says_it_itself_leads_from_then_on(session, by):
    made = import_into(session, corrected(), by)
    assert KEY not in states(made)

    import_into(session, english(**{"2. Marking": "2. Stamping"}), by)

    assert item("2").title_en == "Stamping of firearms"


def test_the_same_review_once_more_changes_nothing(session):
    planned = draft(corrected(), choices_for(session), read=english()).plan

    assert set(states(planned).values()) == set()


def test_the_timetable_needs_no_title_of_its_own_where_the_list_was_corrected(session):
    entries = ProgrammeEntry.objects.filter(item=item("2"))

    assert [each.printed_title_en for each in entries] == ["", ""]


def test_a_title_corrected_in_the_timetable_is_kept(session, by):
    reading = corrected()
    reading.organization_of_work[1].entries[0].title = "Tracing, first part"
    import_corrected(session, by, reading)

    import_into(session, english(), by)

    assert ProgrammeEntry.objects.filter(printed_title_en="Tracing, first part")
