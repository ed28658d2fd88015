"""Side events of a programme: by day, hour and room; panels and organizers."""

import datetime as dt

import pytest

from agendas.importing.results import Refused, State
from agendas.reading.results import Days, Panel, Reading, SideEvent
from meetings.models import Organizer
from meetings.models import SideEvent as Row
from tests.agendas.importing.rows import import_into, side_event_rows, states
from tests.factories import make_room

pytestmark = pytest.mark.django_db
MONDAY = dt.date(2026, 5, 18)
HOURS = (
    dt.datetime(2026, 5, 18, 11, tzinfo=dt.UTC),
    dt.datetime(2026, 5, 18, 12, tzinfo=dt.UTC),
)


def event(**fields) -> SideEvent:
    made_up = {
        "date": MONDAY,
        "start": dt.time(13),
        "end": dt.time(14),
        "room": "Boardroom A",
        "title": "Tracing in practice",
        "organizers": ["Ruritania", "United Nations Registry"],
        "description": "How marks are read.",
        "refreshments": None,
        "panels": [],
        "line": 7,
    }
    return SideEvent(**made_up | fields)


def programme(*events: SideEvent, language: str = "en") -> Reading:
    return Reading(
        kind="side_events",
        language=language,
        dates=Days(MONDAY, MONDAY + dt.timedelta(days=1)),
        side_events=list(events),
    )


@pytest.fixture
def _board(session):
    make_room(venue=session.venue, name="Boardroom A", aliases="Board Room-A")


def split_event() -> SideEvent:
    return event(
        title="Split panel",
        organizers=[],
        panels=[
            Panel("A", ["Ruritania"], "Tracing"),
            Panel("B", ["Registry of Marks (ROM)", "Ruritania"], "Marking"),
        ],
    )


@pytest.mark.usefixtures("_board")
def test_an_event_has_its_room_its_hours_and_its_organizers(session, by):
    made = import_into(session, programme(event(room="BOARD ROOM A")), by)

    assert side_event_rows(session) == [
        (
            *HOURS,
            "Boardroom A",
            "BOARD ROOM A",
            "tracing in practice",
            "",
            ["Ruritania", "United Nations Registry"],
            [],
        )
    ]
    kinds = dict(Organizer.objects.values_list("name_en", "kind"))
    assert kinds == {"Ruritania": "other", "United Nations Registry": "un"}
    assert [str(each) for each in made.problems] == [
        "Line 7: “Ruritania” is new: say whether it is a State or an organization."
    ]


def test_what_a_new_organizer_is_can_be_said(session, by):
    kinds = {"Ruritania": "state"}

    made = import_into(session, programme(event()), by, organizer_kinds=kinds)

    assert Organizer.objects.get(name_en="Ruritania").kind == "state"
    assert made.problems == []


def test_an_organizer_is_known_by_each_of_its_names(session, by):
    known = Organizer.objects.create(
        name_en="Registry of Marks", name_fr="Registre", acronym="ROM", kind="ngo"
    )
    names = ["ROM"], ["REGISTRY OF MARKS"], ["Registry of Marks (ROM)"], ["Registre"]
    events = [
        event(start=dt.time(hour), end=dt.time(hour + 1), organizers=organizers)
        for hour, organizers in enumerate(names, start=9)
    ]

    import_into(session, programme(*events), by)

    assert list(Organizer.objects.all()) == [known]
    assert known.side_events.count() == 4


def test_panels_have_their_own_organizers(session, by):
    import_into(session, programme(split_event()), by)

    [(*_facts, own, panels)] = side_event_rows(session)
    assert own == []
    assert panels == [
        ("A", "Tracing", ["Ruritania"]),
        ("B", "Marking", ["Registry of Marks", "Ruritania"]),
    ]
    again = import_into(session, programme(split_event()), by)
    assert states(again) == {}


def test_two_events_at_one_hour_are_told_apart_by_room_then_by_title(session, by):
    events = [
        event(room="M1", title="One"),
        event(room="M2", title="Two"),
        event(room=None, title="Three"),
        event(room=None, title="Four"),
    ]
    import_into(session, programme(*events), by)

    again = import_into(session, programme(*reversed(events)), by)

    assert states(again) == {}
    assert Row.objects.count() == 4


def test_a_revision_changes_titles_and_says_what_has_gone(session, by):
    import_into(session, programme(event(), event(room="M2", title="Two")), by)

    made = import_into(session, programme(event(title="Tracing at work")), by)

    assert states(made) == {
        "side-event:2026-05-18:13:00:b0ardr00ma": "changed",
        "side-event:2026-05-18:13:00:m2": "gone",
    }
    assert Row.objects.count() == 2


def test_an_event_that_was_moved_by_hand_stays_there(session, by):
    import_into(session, programme(event()), by)
    later = HOURS[1]
    Row.objects.update(starts_at=later, ends_at=later + dt.timedelta(hours=1))

    made = import_into(session, programme(event()), by)

    assert Row.objects.get().starts_at == later
    assert list(states(made).values()) == ["kept"]


def test_a_second_language_fills_the_titles_of_the_same_events(session, by):
    events = [event(room="M1", title="One"), event(room="M2", title="Two")]
    import_into(session, programme(*events), by)
    french = [
        event(room="M1", title="Un", description="Comment on lit les marques."),
        event(room="M2", title="Deux", organizers=["Ruritanie"]),
    ]

    made = import_into(session, programme(*french, language="fr"), by)

    assert list(Row.objects.values_list("title_en", "title_fr", "printed_room")) == [
        ("One", "Un", "M1"),
        ("Two", "Deux", "M2"),
    ]
    assert made.in_state(State.NEW) == []
    assert [str(each) for each in made.problems] == [
        "Line 7: “Ruritanie” may be an organizer under another name."
    ]


def test_which_event_another_language_means_is_not_guessed(session, by):
    import_into(session, programme(event(room="M1"), event(room="M2")), by)

    made = import_into(
        session, programme(event(room="Salle 1", title="Un"), language="fr"), by
    )

    assert Row.objects.count() == 2
    assert "may be one of the events at that hour" in str(made.problems[0])


def test_an_event_without_day_or_hours_is_reported_and_not_imported(session, by):
    made = import_into(session, programme(event(end=None)), by)

    assert not Row.objects.exists()
    assert [str(each) for each in made.problems] == [
        "Line 7: “Tracing in practice” is not imported: it has no day or hours."
    ]


def test_a_first_import_in_french_names_its_organizers_in_french(session, by):
    import_into(session, programme(event(), language="fr"), by)

    names = Organizer.objects.values_list("name_en", "name_fr")
    assert sorted(names) == [
        ("Ruritania", "Ruritania"),
        ("United Nations Registry", "United Nations Registry"),
    ]
    made = import_into(session, programme(event(organizers=["Ruritanie"])), by)
    assert made.in_state(State.NEW) == []
    assert "may be an organizer under another name" in str(made.problems[0])


def test_a_day_outside_of_all_calendars_is_refused(session, by):
    with pytest.raises(Refused) as raised:
        import_into(session, programme(event(date=dt.date.min)), by)

    assert str(raised.value) == "Line 7: The years go from 1945 to 2100."


def test_a_blank_name_of_an_organizer_is_nobody(session, by):
    import_into(session, programme(event(organizers=["", " ", "Ruritania"])), by)

    assert [each.name for each in Organizer.objects.all()] == ["Ruritania"]
