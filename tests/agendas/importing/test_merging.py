"""A document that comes again, after people have corrected what it said."""

import datetime as dt

import pytest

from agendas.importing.plan import plan
from agendas.importing.results import State
from agendas.models import (
    Agenda,
    AgendaItem,
    Annotation,
    Document,
    ItemDocument,
    Sitting,
)
from tests.agendas.importing.rows import (
    choices_for,
    english,
    import_into,
    item,
    item_rows,
    sitting_rows,
    states,
)

pytestmark = pytest.mark.django_db
MONDAY = dt.date(2026, 5, 18)
DOCUMENTS = ["CTOC/COP/WG.6/2026/2", "CTOC/COP/WG.6/2026/3"]


def test_a_document_becomes_a_draft_of_everything_in_it(session, by):
    made = import_into(session, english(), by)

    assert item_rows(session) == [
        ("1", "Organizational matters", "", []),
        ("1 (a)", "Opening of the meeting", "1", []),
        ("1 (b)", "Adoption of the agenda and organization of work", "1", []),
        ("2", "Marking of firearms", "", DOCUMENTS),
        ("3", "Other matters", "", []),
        ("4", "Adoption of the report", "", []),
    ]
    agenda = Agenda.objects.get()
    assert (agenda.stage, str(agenda.document), agenda.is_public) == (
        "annotated",
        "CTOC/COP/WG.6/2026/1",
        False,
    )
    utc = dt.UTC
    assert sitting_rows(session) == [
        (
            dt.datetime(2026, 5, 18, 8, tzinfo=utc),
            dt.datetime(2026, 5, 18, 11, tzinfo=utc),
            [("firearms", "1 (a)", ""), ("firearms", "1 (b)", "")],
        ),
        (
            dt.datetime(2026, 5, 18, 13, tzinfo=utc),
            dt.datetime(2026, 5, 18, 16, tzinfo=utc),
            [("firearms", "2", "")],
        ),
        (
            dt.datetime(2026, 5, 19, 8, tzinfo=utc),
            dt.datetime(2026, 5, 19, 11, tzinfo=utc),
            [("firearms", "2", ""), ("firearms", "3", "")],
        ),
        (
            dt.datetime(2026, 5, 19, 13, tzinfo=utc),
            dt.datetime(2026, 5, 19, 16, tzinfo=utc),
            [("firearms", "4", "")],
        ),
    ]
    assert list(Document.objects.values_list("title_en", "kind", "session")) == [
        ("Annotated provisional agenda", "agenda", session.pk),
        (
            "Background paper prepared by the Secretariat on marking",
            "background_paper",
            session.pk,
        ),
        ("Note by the Secretariat on records", "note", session.pk),
    ]
    assert made.problems == []


def test_every_new_row_says_in_its_history_who_imported_it(session, by):
    import_into(session, english(), by)

    for model in (AgendaItem, Annotation, ItemDocument, Document, Sitting, Agenda):
        histories = model.history.all()
        assert histories.count() == model.objects.count()
        assert {each.history_user for each in histories} == {by}


def test_the_same_document_again_changes_nothing(session, by):
    import_into(session, english(), by)
    histories = AgendaItem.history.count()

    again = import_into(session, english(), by)

    assert states(again) == {}
    assert not again.writes
    assert AgendaItem.history.count() == histories


def test_a_revision_shows_and_writes_what_is_new_and_changed(session, by):
    import_into(session, english(), by)

    made = import_into(
        session,
        english(
            **{
                "2. Marking of firearms": "2. Marking and tracing of firearms",
                "4. Adoption of the report.": "4. Technical assistance.\n"
                "5. Adoption of the report.",
                "4. Adoption of the report\n": "5. Adoption of the report\n",
                "| 4 | Adoption": "| 5 | Adoption",
            }
        ),
        by,
    )

    assert [row[:2] for row in item_rows(session)][3:] == [
        ("2", "Marking and tracing of firearms"),
        ("3", "Other matters"),
        ("4", "Technical assistance"),
        ("5", "Adoption of the report"),
    ]
    changed = {row.key: row for row in made.in_state(State.CHANGED)}
    [change] = changed["item:firearms:2"].changes
    assert (change.before, change.after, change.is_kept) == (
        "Marking of firearms",
        "Marking and tracing of firearms",
        False,
    )
    assert "item:firearms:5" in [row.key for row in made.in_state(State.NEW)]


def test_what_was_corrected_by_hand_is_kept_and_said(session, by):
    import_into(session, english(), by)
    AgendaItem.objects.filter(number="2").update(title_en="Marking of weapons")

    made = import_into(session, english(**{"2. Marking of": "2. The marking of"}), by)

    assert item("2").title_en == "Marking of weapons"
    [row] = made.in_state(State.KEPT)
    [change] = row.changes
    assert (row.key, change.is_kept) == ("item:firearms:2", True)
    assert (change.before, change.after) == (
        "Marking of weapons",
        "The marking of firearms",
    )


def test_a_correction_is_kept_also_when_the_document_says_the_same_again(session, by):
    import_into(session, english(), by)
    AgendaItem.objects.filter(number="2").update(title_en="Marking of weapons")

    for _time in range(2):
        made = import_into(session, english(), by)
        assert states(made) == {"item:firearms:2": "kept"}

    assert item("2").title_en == "Marking of weapons"


def test_a_correction_gives_way_where_a_person_chooses_so(session, by):
    import_into(session, english(), by)
    AgendaItem.objects.filter(number="2").update(title_en="Marking of weapons")
    reading = english(**{"2. Marking of": "2. The marking of"})
    chosen = frozenset({"item:firearms:2#title_en"})

    import_into(session, reading, by, overwritten=chosen)

    assert item("2").title_en == "The marking of firearms"
    again = import_into(session, reading, by)
    assert states(again) == {}


def test_what_was_emptied_by_hand_stays_empty(session, by):
    import_into(session, english(), by)
    own = Document.objects.get(kind="agenda")
    Document.objects.filter(pk=own.pk).update(issued_on=None)

    made = import_into(session, english(), by)

    own.refresh_from_db()
    assert own.issued_on is None
    assert states(made) == {"document:CTOC/COP/WG.6/2026/1": "kept"}


def test_what_was_entered_by_hand_before_is_kept_and_only_filled(session, by):
    agenda = Agenda.objects.create(convening=session.convenings.get())
    agenda.items.create(number="2", title_en="Marks on weapons", position=0)

    made = import_into(session, english(), by)

    assert item("2").title_en == "Marks on weapons"
    assert item("2").annotation.text_en.startswith("The group will")
    assert [row.key for row in made.in_state(State.KEPT)] == ["item:firearms:2"]


def test_what_has_gone_from_the_document_stays_until_it_is_chosen(session, by):
    import_into(session, english(), by)
    without = english(
        **{
            "3. Other matters.\n": "",
            "| | 3 | Other matters |\n": "",
            "\nNote by the Secretariat on records (CTOC/COP/WG.6/2026/3)\n": "",
        }
    )

    made = import_into(session, without, by)

    gone = {
        "item:firearms:3",
        "entry:sitting:2026-05-19:10:00:plenary:firearms:3:1",
        "citation:firearms:2:CTOC/COP/WG.6/2026/3",
    }
    assert set(states(made, State.GONE)) == gone
    assert item("3").entries.count() == 1
    assert item("2").item_documents.count() == 2

    removed = import_into(session, without, by, removed=frozenset(gone))

    assert set(states(removed)) == gone
    assert not AgendaItem.objects.filter(number="3").exists()
    assert [str(each) for each in item("2").documents.all()] == DOCUMENTS[:1]
    assert AgendaItem.history.filter(history_type="-").get().history_user == by
    assert states(import_into(session, without, by)) == {}


def test_what_somebody_deleted_does_not_come_back_by_itself(session, by):
    import_into(session, english(), by)
    item("3").entries.all().delete()
    item("3").delete()

    made = import_into(session, english(), by)

    assert not AgendaItem.objects.filter(number="3").exists()
    kept = made.in_state(State.KEPT)
    assert [row.key for row in kept] == ["item:firearms:3"]
    assert kept[0].note == "Somebody has deleted it since it was imported."

    import_into(session, english(), by, overwritten=frozenset({"item:firearms:3"}))

    assert item("3").title_en == "Other matters"


def test_a_sitting_that_was_moved_by_hand_stays_where_it_is(session, by):
    import_into(session, english(), by)
    moved = Sitting.objects.order_by("starts_at").first()
    earlier = moved.starts_at - dt.timedelta(minutes=30)
    Sitting.objects.filter(pk=moved.pk).update(starts_at=earlier)

    made = import_into(session, english(), by)

    assert Sitting.objects.count() == 4
    moved.refresh_from_db()
    assert moved.starts_at == earlier
    assert states(made) == {"sitting:2026-05-18:10:00:plenary": "kept"}


def test_a_row_that_is_dropped_is_left_alone(session, by):
    dropped = frozenset({"item:firearms:3", "sitting:2026-05-19:15:00:plenary"})

    made = import_into(session, english(), by, dropped=dropped)

    assert not AgendaItem.objects.filter(number="3").exists()
    assert Sitting.objects.count() == 3
    assert dropped & {row.key for row in made.rows} == set()


def test_an_item_that_moves_renumbers_nothing(session, by):
    """Items match by number: a title under another number is another item's title."""
    import_into(session, english(), by)
    before = dict(AgendaItem.objects.values_list("number", "pk"))

    import_into(
        session,
        english(**{"2. Marking": "2. Other", "3. Other matters": "3. Marking"}),
        by,
    )

    assert dict(AgendaItem.objects.values_list("number", "pk")) == before


def test_a_choice_of_what_is_not_there_any_more_is_refused(session, by):
    choices = choices_for(session)
    session.delete()

    made = plan(english(), choices)

    assert [str(each) for each in made.refusals] == [
        "What was chosen is not there any more. Choose again."
    ]


def test_an_item_that_is_printed_before_the_one_above_it_is_put_below_it(session, by):
    reading = english()
    reading.agendas[0].items.insert(0, reading.agendas[0].items.pop(2))

    import_into(session, reading, by)

    below = item("1 (b)")
    assert (below.parent.number, below.position, below.parent.position) == ("1", 0, 1)
    assert states(import_into(session, reading, by)) == {}
