"""Publishing, withdrawing, and the record of what the public last saw."""

import datetime as dt

import pytest

from agendas import actions
from agendas.models import Document
from meetings.models import Body, FeedRecord, Session, SideEvent, Withdrawal
from tests.factories import (
    AT,
    make_agenda,
    make_body,
    make_document,
    make_item,
    make_room,
    make_session,
    make_side_event,
    make_sitting,
    make_user,
)

pytestmark = pytest.mark.django_db
LATER = AT + dt.timedelta(days=1)


def stamps(entry) -> tuple[int, dt.datetime | None]:
    """SEQUENCE and LAST-MODIFIED, as the database has them now."""
    entry.refresh_from_db()
    return entry.sequence, entry.changed_at


def test_publishing_a_session_alone_leaves_its_parts_drafts():
    session = make_session(published=False)
    agenda = make_agenda(session=session, published=False)
    sitting = make_sitting(session=session, published=False)

    actions.publish_session(session=session, by=make_user(), at=AT, whole=False)

    agenda.refresh_from_db()
    sitting.refresh_from_db()
    assert (session.is_public, agenda.is_public, sitting.is_public) == (
        True,
        False,
        False,
    )


def test_publishing_a_whole_session_publishes_everything_that_hangs_on_it():
    session = make_session(published=False)
    agenda = make_agenda(session=session, published=False)
    cited = make_document(items=[make_item(agenda=agenda)], published=False)
    issued = make_document(session=session, published=False)
    sitting = make_sitting(session=session, published=False)
    event = make_side_event(session=session, published=False)

    actions.publish_session(session=session, by=make_user(), at=AT)

    for part in [agenda, cited, issued, sitting, event]:
        part.refresh_from_db()
        assert part.is_public, part


def test_publishing_the_agenda_of_a_draft_session_shows_no_document():
    session = make_session(published=False)
    agenda = make_agenda(session=session, published=False)
    make_document(items=[make_item(agenda=agenda)], published=False)

    actions.publish_agenda(agenda=agenda, by=make_user(), at=AT)

    assert list(Document.objects.published()) == []

    actions.publish_session(session=session, by=make_user(), at=AT, whole=False)

    assert Document.objects.published().count() == 1


def test_a_first_publication_starts_with_sequence_nought():
    session = make_session()

    assert stamps(session) == (0, AT)


def test_a_change_of_dates_raises_sequence_and_last_modified():
    session = make_session()
    session.last_day += dt.timedelta(days=1)
    session.save()

    actions.note_changes([session], at=LATER)

    assert stamps(session) == (1, LATER)


def test_a_change_of_words_moves_last_modified_alone():
    session = make_session()
    session.remarks = "Interpretation in six languages."
    session.save()

    actions.note_changes([session], at=LATER)

    assert stamps(session) == (0, LATER)


def test_saving_without_a_change_moves_nothing():
    session = make_session()
    session.save()

    actions.note_changes([session], at=LATER)

    assert stamps(session) == (0, AT)


def test_editing_a_draft_moves_nothing():
    public = make_session(body=make_body(slug="ccpcj"))
    draft = make_session(body=Body.objects.get(slug="ccpcj"), published=False)
    draft.last_day += dt.timedelta(days=1)
    draft.save()

    actions.note_changes([draft, public], at=LATER)

    assert stamps(draft) == (0, None)
    assert stamps(public) == (0, AT)
    assert FeedRecord.objects.get(body__slug="ccpcj").changed_at == AT


def test_a_draft_sitting_of_a_public_session_moves_nothing():
    session = make_session()
    sitting = make_sitting(session=session, published=False)

    actions.note_changes([session], at=LATER)

    assert stamps(sitting) == (0, None)
    assert stamps(session) == (0, AT)


def test_a_room_renamed_moves_the_stamps_of_what_is_held_in_it():
    room = make_room(name="Boardroom D")
    sitting = make_sitting(room=room)
    event = make_side_event(session=sitting.session)
    room.name_en = room.name = "Boardroom C"
    room.save()

    actions.note_changes([sitting.session], at=LATER)

    assert stamps(sitting) == (1, LATER)
    assert stamps(event) == (0, AT)


def test_an_item_retitled_moves_last_modified_of_the_sitting_that_takes_it_up():
    agenda = make_agenda()
    item = make_item(agenda=agenda)
    sitting = make_sitting(session=agenda.session, items=[item])
    item.title_en = item.title = "Other matters"
    item.save()

    actions.note_changes([agenda.session], at=LATER)

    assert stamps(sitting) == (0, LATER)


def test_a_body_renamed_moves_its_sessions_and_no_others():
    renamed, other = make_body(), make_body()
    mine, theirs = make_session(body=renamed), make_session(body=other)
    renamed.name_en = renamed.name = "Working Group on Firearms"
    renamed.save()

    actions.bodies_changed([renamed], at=LATER)

    assert stamps(mine) == (0, LATER)
    assert stamps(theirs) == (0, AT)


def test_withdrawing_remembers_what_the_public_last_saw():
    session = make_session(ordinal=3, body=make_body(slug="fingov", name="FINGOV"))
    make_side_event(session=session, title="Launch")
    actions.withdraw_session(session=session, by=make_user(), at=LATER)
    session.title_en = session.title = "Nobody may see this"
    session.save()
    actions.note_changes([session], at=LATER)

    found = Withdrawal.objects.order_by("kind")

    assert [(each.kind, each.sequence, each.changed_at) for each in found] == [
        ("session", 1, LATER),
        ("sideevent", 1, LATER),
    ]
    assert found[0].facts["names"]["en"] == "Third session of the FINGOV"
    assert [body.slug for body in found[0].bodies.all()] == ["fingov"]
    assert not Session.objects.published().exists()


def test_withdrawing_moves_the_record_of_the_feed_forward():
    session = make_session(body=make_body(slug="ccpcj"))

    actions.withdraw_session(session=session, by=make_user(), at=LATER)

    assert FeedRecord.objects.get(body__slug="ccpcj").changed_at == LATER


def test_the_record_of_a_feed_goes_on_also_by_what_is_noted_late():
    session = make_session(body=make_body(slug="ccpcj"))
    actions.withdraw_session(session=session, by=make_user(), at=LATER)

    actions.publish_session(session=session, by=make_user(), at=AT)

    next_second = LATER + dt.timedelta(seconds=1)
    assert FeedRecord.objects.get(body__slug="ccpcj").changed_at == next_second


def test_publishing_again_goes_on_from_the_sequence_of_the_withdrawal():
    session = make_session()
    actions.withdraw_session(session=session, by=make_user(), at=LATER)
    session.refresh_from_db()

    actions.publish_session(session=session, by=make_user(), at=LATER)

    assert stamps(session) == (2, LATER)
    assert not Withdrawal.objects.exists()


def test_withdrawing_a_draft_leaves_no_trace():
    session = make_session(published=False)

    actions.withdraw_session(session=session, by=make_user(), at=LATER)

    assert not Withdrawal.objects.exists()


def test_withdrawing_a_side_event_leaves_its_session_public():
    event = make_side_event()

    actions.withdraw_part(part=event, by=make_user(), at=LATER)

    assert not SideEvent.objects.published().exists()
    assert list(Session.objects.published()) == [event.session]
    assert Withdrawal.objects.get().uid == event.uid


def test_deleting_a_session_leaves_its_cancellation():
    session = make_session()
    uid = session.uid

    actions.delete_session(session=session, by=make_user(), at=LATER)

    assert not Session.objects.exists()
    assert Withdrawal.objects.get().uid == uid


def test_the_text_that_is_searched_holds_published_parts_only():
    session = make_session()
    agenda = make_agenda(session=session, published=False)
    make_item(agenda=agenda, title="Firearms")
    make_side_event(session=session, title="Small arms survey")

    session.refresh_from_db()
    assert "firearms" not in session.search_text
    assert "small arms survey" in session.search_text

    actions.publish_agenda(agenda=agenda, by=make_user(), at=LATER)

    session.refresh_from_db()
    assert "firearms" in session.search_text


@pytest.mark.parametrize(
    "words",
    ["FIREARMS", "traite des personnes", "desarmement", "CTOC/COP/WG.6/2023/2", "Oslo"],
)
def test_a_session_is_found_by_any_word_in_any_language(words):
    body = make_body(name_en="Working Group", name_fr="Traite des personnes")
    session = make_session(body=body)
    item = make_item(agenda=make_agenda(session=session), title="Firearms")
    item.title_fr = "Désarmement"
    item.save()
    make_document(items=[item], symbol="CTOC/COP/WG.6/2023/2")
    make_side_event(session=session, organizers=["University of Oslo"])
    make_session()

    assert list(Session.objects.published().matching(words)) == [session]


@pytest.mark.parametrize("word", ["腐", "腐败", "反腐败 工作"])
def test_a_session_is_found_by_chinese_words_of_any_length(word):
    session = make_session(title_zh_hans="反腐败工作组")
    make_session(title_zh_hans="败腐工作组")
    actions.note_changes(Session.objects.all(), at=AT)

    found = set(Session.objects.published().matching(word))

    assert session in found
    assert len(found) == (2 if word == "腐" else 1)
