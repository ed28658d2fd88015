"""What cannot be imported is refused in one sentence, and nothing is written."""

import datetime as dt

import pytest
from django.contrib.admin.models import LogEntry
from django.db import IntegrityError

from agendas.accounts import give_role
from agendas.actions import publish_agenda, publish_session
from agendas.importing.applying import import_reading
from agendas.importing.choices import Choices
from agendas.importing.results import Refused
from agendas.joint_items import link_items
from agendas.models import (
    Agenda,
    AgendaItem,
    Document,
    ImportedRow,
    Sitting,
)
from agendas.reading.results import Panel, Reading, SideEvent
from meetings.models import Session
from tests.agendas.importing.rows import (
    AT,
    choices_for,
    english,
    import_into,
    item,
    states,
)
from tests.factories import make_agenda, make_item, make_session, make_user

pytestmark = pytest.mark.django_db


def refusals(session: Session, reading: Reading, by=None) -> list[str]:
    """The sentences with which the import is refused, after which nothing is there."""
    before = counts()
    with pytest.raises(Refused) as raised:
        import_reading(
            reading=reading,
            choices=choices_for(session),
            source="a test",
            by=by or make_user(),
            at=AT,
        )
    assert counts() == before
    return [str(each) for each in raised.value.problems]


def counts() -> list[int]:
    models = [Agenda, AgendaItem, Document, ImportedRow, Sitting, LogEntry]
    return [each.objects.count() for each in models]


def test_a_title_that_is_too_long_is_refused_with_its_line(session):
    reading = english()
    reading.agendas[0].items[3].title = "x" * 601

    [sentence] = refusals(session, reading)

    assert sentence.startswith("Line 16: 2. xxx")
    assert sentence.endswith("at most 600 characters (it has 601).")


def test_a_number_that_stands_twice_is_refused(session):
    reading = english()
    reading.agendas[0].items[4].number = "2"

    assert refusals(session, reading) == [
        "Line 17: Item 2 stands twice. Correct one of the numbers."
    ]


def test_a_symbol_that_is_none_is_refused(session):
    reading = english()
    reading.agendas[0].documents_by_item = {"2": ["CTOC marking"]}

    assert refusals(session, reading) == [
        "“CTOCmarking” is no symbol of a document. Correct it."
    ]


def test_a_symbol_of_the_document_itself_that_is_none_is_refused(session):
    reading = english()
    reading.symbol = "CTOC"

    assert refusals(session, reading) == [
        "“CTOC” is no symbol of a document. Correct it."
    ]


def test_a_sitting_that_ends_before_it_starts_is_refused(session):
    reading = english()
    reading.organization_of_work[0].time_to = dt.time(9)

    [sentence] = refusals(session, reading)

    assert sentence.endswith("The sitting ends before it starts.")


def test_two_sittings_in_one_column_are_refused(session):
    reading = english()
    reading.organization_of_work[1].time_from = dt.time(10)

    [sentence] = refusals(session, reading)

    assert "one column (18 May 2026, 10 a.m.–6 p.m.). Correct one" in sentence


@pytest.mark.parametrize("sign", ["\0", "\ud800"])
def test_signs_that_no_database_stores_are_refused(session, sign):
    reading = english()
    reading.agendas[0].items[3].title = f"Marking{sign}"

    [sentence] = refusals(session, reading)

    assert sentence.endswith("it contains signs that cannot be stored.")


def test_an_item_without_a_title_is_refused(session):
    reading = english()
    reading.agendas[0].items[3].title = ""

    assert refusals(session, reading) == ["Line 16: 2. : it has no title."]


def test_days_out_of_order_are_refused(session):
    reading = english()
    session.imported_rows.create(
        kind="session",
        key="session",
        row=session.pk,
        facts={"first_day": "2026-05-18", "last_day": "2026-05-19"},
    )
    reading.dates.start = dt.date(2026, 5, 20)

    [sentence] = refusals(session, reading)

    assert sentence.endswith("The last day is before the first.")


def test_without_a_session_there_is_nothing_to_import_into(session):
    with pytest.raises(Refused) as raised:
        import_reading(
            reading=english(), choices=Choices(), source="", by=make_user(), at=AT
        )

    assert str(raised.value) == "Choose the session to which the document belongs."


def test_what_only_the_database_sees_is_refused_as_well(session, monkeypatch):
    """The last of all writes fails, and all the others are taken back."""

    def fail(*args, **kwargs):
        raise IntegrityError("a constraint that nobody foresaw")

    monkeypatch.setattr(LogEntry.objects, "log_actions", fail)

    assert refusals(session, english()) == [
        "The database refuses the import: a constraint that nobody foresaw"
    ]


def test_an_item_to_be_removed_must_not_be_taken_up_any_more(session):
    by = make_user()
    import_into(session, english(), by)
    reading = english(**{"3. Other matters.\n": "", "| | 3 | Other matters |\n": ""})

    with pytest.raises(Refused) as raised:
        import_reading(
            reading=reading,
            choices=choices_for(session, removed=frozenset({"item:firearms:3"})),
            source="",
            by=by,
            at=AT,
        )

    assert str(raised.value) == ("A sitting takes up item 3; remove it there as well.")


def test_an_item_that_others_stand_below_is_not_removed_with_them(session):
    by = make_user()
    import_into(session, english(), by)
    above = item("2")
    above.sub_items.create(agenda=above.agenda, number="2 (a)", title_en="By hand")
    reading = english(**{"2. Marking of firearms.\n": "", "| 2 | ": "| | "})
    gone = {"item:firearms:2", *_entries_of(session, "2")}

    with pytest.raises(Refused) as raised:
        import_reading(
            reading=reading,
            choices=choices_for(session, removed=frozenset(gone)),
            source="",
            by=by,
            at=AT,
        )

    assert "Item 2 (a) stands below 2, which is to be removed." in str(raised.value)


def _entries_of(session: Session, number: str) -> list[str]:
    keys = session.imported_rows.filter(kind="entry").values_list("key", flat=True)
    return [key for key in keys if f":firearms:{number}:" in key]


def test_an_editor_adds_drafts_to_a_session_that_is_public(session):
    publish_session(session=session, by=make_user(), at=AT)
    editor, _is_new = give_role(username="ines", role="editor")

    import_into(session, english(), editor)

    assert AgendaItem.objects.count() == 6
    assert not AgendaItem.objects.published().exists()
    assert not Sitting.objects.published().exists()


def test_an_editor_cannot_change_what_is_public_and_is_told_once(session):
    import_into(session, english(), make_user())
    publish_session(session=session, by=make_user(), at=AT)
    editor, _is_new = give_role(username="ines", role="editor")
    reading = english(**{"2. Marking": "2. Tracing", "3. Other": "3. Any other"})

    sentences = refusals(session, reading, by=editor)

    assert sentences == [
        "Line 16: “Working Group on Firearms: Tenth meeting: Annotated provisional"
        " agenda” and 3 more are public already, and only a publisher changes them: ask"
        " one, or have them withdrawn first."
    ]


def test_a_publisher_changes_what_is_public_and_the_feeds_learn_of_it(session):
    import_into(session, english(), make_user())
    publish_session(session=session, by=make_user(), at=AT)
    publisher, _is_new = give_role(username="ines", role="publisher")
    sitting = Sitting.objects.order_by("starts_at").first()
    before = sitting.changed_at
    later = AT + dt.timedelta(days=1)

    import_reading(
        reading=english(**{"Opening of the meeting": "Opening of the session"}),
        choices=choices_for(session),
        source="a revision",
        by=publisher,
        at=later,
    )

    sitting.refresh_from_db()
    assert (before, sitting.changed_at) == (AT, later)
    assert LogEntry.objects.filter(change_message__startswith="Imported a rev").get()


def test_removing_a_public_sitting_tells_the_feeds_that_it_is_off(session):
    import_into(session, english(), make_user())
    publish_session(session=session, by=make_user(), at=AT)
    publisher, _is_new = give_role(username="ines", role="publisher")
    reading = english()
    del reading.organization_of_work[3]
    gone = "sitting:2026-05-19:15:00:plenary"

    made = import_into(session, reading, publisher, removed=frozenset({gone}))

    assert states(made)[gone] == "removed"
    assert Sitting.objects.count() == 3


def test_an_item_joint_with_a_public_one_is_public_for_an_editor(session):
    import_into(session, english(), make_user())
    other = make_agenda()
    partner = make_item(agenda=other, number="7")
    link_items(item=item("2"), partner=partner)
    editor, _is_new = give_role(username="ines", role="editor")
    publish_agenda(agenda=other, by=make_user(), at=AT)

    [sentence] = refusals(session, english(**{"2. Marking": "2. Tracing"}), by=editor)

    assert "is public already" in sentence


def test_what_a_new_row_cannot_be_without_is_looked_at_too():
    """SQLite would take a label of any length, PostgreSQL none over five."""
    session = make_session(first_day=dt.date(2031, 5, 5), last_day=dt.date(2031, 5, 6))
    event = SideEvent(
        date=session.first_day,
        start=dt.time(13),
        end=dt.time(14),
        room=None,
        title="Lanterns",
        organizers=[],
        description=None,
        refreshments=None,
        panels=[Panel("ABCDEF", [], "At sea")],
        line=7,
    )

    [sentence] = refusals(session, Reading(kind="side_events", side_events=[event]))

    assert "label: " in sentence
