"""What is written down when the public's view of a session changes, and what is not."""

import datetime as dt

import pytest

from agendas import actions
from agendas.changes.lines import plain
from agendas.changes.wording import lines_of
from agendas.models import Change, LastSeen, Sitting
from meetings.models import Session
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
    make_venue,
)

pytestmark = pytest.mark.django_db
LATER = AT + dt.timedelta(days=1)
NOVEMBER = dt.date(2026, 11, 7)


def told(*, at: dt.datetime = LATER) -> list[str]:
    """Every sentence of what changed at that moment, as an English page says it."""
    changes = Change.objects.filter(at=at).order_by("pk")
    return [plain(line) for each in changes for line in lines_of(each.differences)]


def change(row, **fields) -> None:
    """Change a row as an editor would, and note it."""
    for name, value in fields.items():
        setattr(row, name, value)
    row.save()
    session = row if isinstance(row, Session) else row.session
    actions.note_changes([session], at=LATER)


def in_november(**fields) -> Session:
    made_up = {
        "first_day": NOVEMBER,
        "last_day": NOVEMBER + dt.timedelta(days=1),
        "status": "tentative",
    }
    return make_session(**made_up | fields)


def test_a_session_moved_is_told_with_its_dates_before_and_after():
    session = in_november()

    change(
        session,
        first_day=NOVEMBER + dt.timedelta(days=2),
        last_day=NOVEMBER + dt.timedelta(days=3),
        status="confirmed",
    )

    assert told() == [
        "Moved from 7 and 8 November 2026 (tentative) to 9 and 10 November 2026"
    ]


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        (
            {},
            {"status": "cancelled"},
            "Cancelled; it was to be held 7 and 8 November 2026",
        ),
        (
            {"status": "cancelled"},
            {"status": "confirmed"},
            "To be held after all: 7 and 8 November 2026 (confirmed)",
        ),
        (
            {},
            {"status": "confirmed"},
            "Confirmed for 7 and 8 November 2026 (before: tentative)",
        ),
        (
            {},
            {"status": "tbc"},
            "Now to be confirmed for 7 and 8 November 2026 (before: tentative)",
        ),
        (
            {"status": "confirmed"},
            {
                "status": "postponed",
                "first_day": dt.date(2027, 2, 1),
                "last_day": dt.date(2027, 2, 2),
                "original_first_day": NOVEMBER,
                "original_last_day": NOVEMBER,
            },
            "Postponed from 7 and 8 November 2026 to 1 and 2 February 2027",
        ),
        (
            {
                "first_day": dt.date(2026, 11, 1),
                "last_day": dt.date(2026, 11, 30),
                "precision": "month",
            },
            {
                "first_day": NOVEMBER,
                "last_day": NOVEMBER,
                "precision": "day",
                "status": "confirmed",
            },
            "The dates are set: 7 November 2026 (before: November 2026 (tentative))",
        ),
        ({}, {"mode": "hybrid"}, "Format: Hybrid (before: To be determined)"),
        ({}, {"remarks": "Bring a badge."}, "The remarks have changed"),
        (
            {"registration_opens": dt.date(2026, 9, 1)},
            {"registration_opens": None, "registration_closes": dt.date(2026, 10, 1)},
            "Registration closes on 1 October 2026"
            " / Dates or page of registration were taken back",
        ),
        (
            {},
            {"webcast_url": "https://webtv.example.org/1"},
            "Webcast: https://webtv.example.org/1",
        ),
        ({}, {"working_languages": "ar,en"}, "Languages: Arabic, English"),
        ({}, {"is_place_confirmed": False, "source": "A letter."}, ""),
    ],
)
def test_a_change_of_a_session_in_words(before, after, sentence):
    session = in_november(**before)

    change(session, **after)

    # Without a place there is none to be confirmed.
    assert " / ".join(told()) == sentence


def test_a_change_of_place_is_apart_from_a_change_of_dates():
    vienna = make_venue(name="Vienna International Centre", city="Vienna")
    doha = make_venue(name="", city="Doha")
    session = in_november(venue=vienna, status="confirmed")

    change(session, venue=doha, is_place_confirmed=False, last_day=NOVEMBER)

    assert told() == [
        "Moved from 7 and 8 November 2026 to 7 November 2026",
        "Place changed from Vienna International Centre, Vienna"
        " to Doha (to be confirmed)",
    ]


def test_a_room_is_told_apart_from_a_time():
    venue = make_venue()
    rooms = [make_room(venue=venue, name=f"Boardroom {x}") for x in "AD"]
    sitting = make_sitting(room=rooms[0])

    change(sitting, room=rooms[1])
    hour = dt.timedelta(hours=1)
    change(sitting, starts_at=sitting.starts_at + hour, ends_at=sitting.ends_at + hour)

    day = "Monday, 18 May 2026"
    assert told() == [
        f"Room of {day}, 10 a.m.–1 p.m.: Boardroom D (before: Boardroom A)",
        f"Sitting on {day} moved from 10 a.m.–1 p.m. to 11 a.m.–2 p.m.",
    ]


def test_sittings_and_side_events_come_change_and_go():
    session = make_session()
    sitting = make_sitting(session=session, published=False)
    event = make_side_event(session=session, title="Launch", published=False)
    by = make_user()

    actions.publish_part(part=sitting, by=by, at=LATER)
    actions.publish_part(part=event, by=by, at=LATER)
    change(event, title_en="Launch of a study")
    change(event, is_cancelled=True)
    change(sitting, is_closed=True)
    actions.withdraw_part(part=sitting, by=by, at=LATER)

    assert told() == [
        "New sitting: Monday, 18 May 2026, 10 a.m.–1 p.m.",
        "New side event: Launch, Monday, 18 May 2026, 2–2.50 p.m.",
        "Side event renamed from “Launch” to “Launch of a study”",
        "Side event cancelled: Launch of a study, Monday, 18 May 2026, 2–2.50 p.m.",
        "Sitting is closed: Monday, 18 May 2026, 10 a.m.–1 p.m.",
        "Sitting withdrawn: Monday, 18 May 2026, 10 a.m.–1 p.m.",
    ]


def test_agendas_and_documents_come_change_and_go():
    body = make_body(name="Working Group on Firearms")
    session = make_session(body=body)
    agenda = make_agenda(session=session, published=False)
    item = make_item(agenda=agenda, title="Tracing")
    document = make_document(
        items=[item], symbol="CTOC/COP/WG.6/2026/2", title="Note", published=False
    )
    sitting = make_sitting(session=session, items=[item])
    by = make_user()

    actions.publish_agenda(agenda=agenda, by=by, at=LATER)
    item.title_en = "Tracing of firearms"
    item.save()
    change(agenda, stage="adopted")
    document.refresh_from_db()
    document.language_versions = "en,fr,es"
    document.save()
    change(agenda)
    actions.withdraw_document(document=document, by=by, at=LATER)

    day = "Monday, 18 May 2026, 10 a.m.–1 p.m."
    assert told() == [
        f"Sitting of {day} now takes up: 1",
        "Provisional agenda published: Working Group on Firearms",
        "New document: CTOC/COP/WG.6/2026/2, Note",
        "Agenda (before: Provisional agenda): Working Group on Firearms",
        "Agenda item 1 now reads: Tracing of firearms",
        "CTOC/COP/WG.6/2026/2 is issued in: English, French, Spanish",
        "Document withdrawn: CTOC/COP/WG.6/2026/2, Note",
    ]
    assert Sitting.objects.get() == sitting


def test_publishing_a_whole_session_is_one_change():
    session = make_session(published=False, venue=make_venue(name="", city="Doha"))
    make_agenda(session=session, published=False)
    make_sitting(session=session, published=False)

    actions.publish_session(session=session, by=make_user(), at=LATER)

    assert told() == ["New in the calendar: 18 and 19 May 2026, Doha"]
    assert Change.objects.get().session_public_id == session.public_id


def test_many_sittings_at_once_are_told_by_their_number():
    session = make_session()
    for hour in range(6):
        start = dt.datetime(2026, 5, 18, 6 + hour * 2, tzinfo=dt.UTC)
        make_sitting(session=session, starts_at=start, published=False)

    actions.publish_session(session=session, by=make_user(), at=LATER)

    assert told() == ["6 new sittings: 18 May 2026"]


# What nobody is told


def test_drafts_tell_nothing():
    draft = make_session(published=False)
    public = make_session()
    Change.objects.all().delete()
    sitting = make_sitting(session=public, published=False)
    agenda = make_agenda(session=public, published=False)

    change(draft, title_en="Nobody may see this")
    change(sitting, title_en="Nobody may see this")
    make_item(agenda=agenda, title="Nobody may see this")

    assert list(Change.objects.all()) == []


def test_saving_without_a_change_tells_nothing():
    session = make_session()
    make_sitting(
        session=session, items=[make_item(agenda=make_agenda(session=session))]
    )
    make_side_event(session=session)

    change(session)

    assert told() == []


def test_a_body_renamed_is_no_news_of_its_sessions():
    body = make_body()
    make_session(body=body)
    body.name_en = body.name = "Working Group on Firearms"
    body.save()

    actions.bodies_changed([body], at=LATER)

    assert told() == []


def test_a_translation_added_is_no_news():
    agenda = make_agenda()
    item = make_item(agenda=agenda)
    item.title_fr = "Questions diverses"
    item.save()

    change(agenda)

    assert told() == []


def test_what_was_public_before_anything_was_kept_is_no_news():
    session = make_session()
    LastSeen.objects.all().delete()

    change(session)

    assert told() == []

    change(session, last_day=dt.date(2026, 5, 20))

    assert told() == ["Moved from 18 and 19 May 2026 to 18–20 May 2026"]


# Withdrawn and deleted


def test_a_withdrawn_session_tells_what_was_seen_last_and_nothing_later():
    session = in_november(title="Third session")
    by = make_user()

    actions.withdraw_session(session=session, by=by, at=LATER)
    session.refresh_from_db()
    change(session, title_en="Nobody may see this", slug="nobody-may-see-this")
    actions.delete_session(session=session, by=by, at=LATER)

    assert told() == [
        "Withdrawn: it is no longer announced"
        " (before: 7 and 8 November 2026 (tentative))"
    ]
    [told_of] = Change.objects.filter(at=LATER)
    assert told_of.names == {"en": "Third session"}
    assert told_of.session_slug != "nobody-may-see-this"
    assert "Nobody" not in str(LastSeen.objects.values())


def test_a_session_published_again_is_announced_again():
    session = in_november()
    by = make_user()
    actions.withdraw_session(session=session, by=by, at=LATER)
    session.refresh_from_db()

    actions.publish_session(session=session, by=by, at=LATER)

    assert told()[1:] == ["New in the calendar: 7 and 8 November 2026 (tentative)"]


def test_a_session_shared_with_one_withdrawn_loses_the_sitting():
    sitting = make_sitting()
    other = make_session()
    sitting.joint_sessions.set([other])
    actions.note_changes([other], at=AT)

    actions.withdraw_session(session=sitting.session, by=make_user(), at=LATER)

    told_of = Change.objects.filter(at=LATER, session_public_id=other.public_id)
    assert [each["kind"] for each in told_of.get().differences] == ["sitting_removed"]


def test_a_change_is_of_the_bodies_before_and_after():
    stays, goes, comes = make_body(), make_body(), make_body()
    session = make_session(bodies=[stays, goes])
    session.convenings.filter(body=goes).update(body=comes)

    actions.note_changes([session], at=LATER)

    [told_of] = Change.objects.filter(at=LATER)
    assert set(told_of.bodies.all()) == {stays, goes, comes}
    assert [each["kind"] for each in told_of.differences] == ["renamed"]
