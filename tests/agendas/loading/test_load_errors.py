"""Anything wrong is one sentence with file and entry, and nothing is saved."""

import datetime as dt

import pytest

from agendas.loading import LoadError, Tally, load_programme
from agendas.models import AgendaItem, Sitting
from meetings.models import Body, Session, SideEvent, Venue
from tests.agendas.loading.small import FILES, NOW, write_files

pytestmark = pytest.mark.django_db

SESSIONS, AGENDA = "sessions/all.yaml", "agendas/both-2023.yaml"
EVENTS = "side_events/conference-1.yaml"

# File, text in it, what stands there instead, and the sentence.
WRONG = [
    (
        SESSIONS,
        "body: conference\n",
        "body: congress\n",
        "sessions/all.yaml: conference-1: unknown body “congress”.",
    ),
    (
        "bodies.yaml",
        "parent: conference\n  name: Group One",
        "parent: commission\n  name: Group One",
        "bodies.yaml: one: unknown body “commission”.",
    ),
    (
        SESSIONS,
        "ordinal: 1\n",
        "ordinal: 1\n  venue: vic\n",
        "sessions/all.yaml: conference-1: unknown key “venue”.",
    ),
    (
        "places.yaml",
        "floor: M Building",
        "level: M Building",
        "places.yaml: vic, room 1: unknown key “level”.",
    ),
    (
        SESSIONS,
        "22–26 May 2023",
        "31 June 2023",
        "sessions/all.yaml: conference-1: “dates: 31 June 2023” cannot be read"
        " (There is no 31 June 2023).",
    ),
    (
        AGENDA,
        "Tuesday, 23 May",
        "Monday, 23 May",
        "agendas/both-2023.yaml, sitting 1: “day: Monday, 23 May 2023” cannot be read"
        " (23 May 2023 is a Tuesday, not a Monday).",
    ),
    (
        AGENDA,
        "Tuesday, 23 May",
        "Thursday, 25 May",
        "agendas/both-2023.yaml, sitting 1: the day is not one of the session.",
    ),
    (
        AGENDA,
        "{number: 1 (a),",
        "{number: 1,",
        "agendas/both-2023.yaml, agenda 1: item “1” stands twice.",
    ),
    (
        AGENDA,
        "joint: {two: 2}",
        "joint: {one: 1 (a)}",
        "agendas/both-2023.yaml, agenda 1, item 1 (1): an item is joint with another"
        " agenda, not its own.",
    ),
    (
        AGENDA,
        "joint: {two: 2}",
        "joint: {two: 3}",
        "agendas/both-2023.yaml, agenda 1, item 1 (1): unknown item “3”.",
    ),
    (
        AGENDA,
        "documents: [CTOC/COP/WG.8/2023/1]",
        "documents: [CTOC/COP/WG.8/2023/2]",
        "agendas/both-2023.yaml, agenda 1, item 2 (1 (a)): unknown document"
        " “CTOC/COP/WG.8/2023/2”.",
    ),
    (
        AGENDA,
        "- {one: 1 (a)}",
        "- {one: 1 (b)}",
        "agendas/both-2023.yaml, sitting 1, row 2: unknown item “1 (b)”.",
    ),
    (
        AGENDA,
        "- {one: 1 (a)}",
        "- {item: 1 (a)}",
        "agendas/both-2023.yaml, sitting 1, row 2: “item” does not tell of which body;"
        " name the body.",
    ),
    (
        AGENDA,
        "room: MOE79",
        "room: M17",
        "agendas/both-2023.yaml, sitting 1: unknown room “M17”.",
    ),
    (
        SESSIONS,
        "both-2023:",
        "conference-1:",
        "sessions/all.yaml: “conference-1” stands twice (line 7).",
    ),
    (
        SESSIONS,
        "held_during: conference-1",
        "held_during: conference-2",
        "sessions/all.yaml: both-2023: unknown session “conference-2”.",
    ),
    (
        SESSIONS,
        "held_during: conference-1",
        "held_during: both-2023",
        "sessions/all.yaml: both-2023: a session is not part of itself.",
    ),
    (
        SESSIONS,
        "  ordinal: 1\n",
        "  ordinal: 1\n  held_during: both-2023\n",
        "sessions: “conference-1 → both-2023 → conference-1” goes round in a circle.",
    ),
    (
        SESSIONS,
        "  ordinal: 1\n",
        "  ordinal: first\n",
        "sessions/all.yaml: conference-1: “ordinal” is a number, not “first”.",
    ),
    (
        SESSIONS,
        "  ordinal: 1\n",
        "  ordinal: 1\n  status: maybe\n",
        "sessions/all.yaml: conference-1: status: Value 'maybe' is not a valid choice.",
    ),
    (
        SESSIONS,
        "  ordinal: 1\n",
        "  ordinal: 1\n  status: postponed\n",
        "sessions/all.yaml: conference-1: A postponed session keeps the dates that it"
        " had before.",
    ),
    (
        SESSIONS,
        "  ordinal: 1\n",
        "  ordinal: 1\n  place_confirmed: perhaps\n",
        "sessions/all.yaml: conference-1: “place_confirmed” is yes or no, not"
        " “perhaps”.",
    ),
    (
        SESSIONS,
        "closes: 2 May",
        "closes: 2 February",
        "sessions/all.yaml: both-2023: Registration closes before it opens.",
    ),
    (
        SESSIONS,
        "documents:\n",
        "documents:\n    - symbol: Resolution 9/3\n",
        "sessions/all.yaml: both-2023, document 1: symbol: “Resolution9/3” is no"
        " symbol; for example CTOC/COP/WG.2/2023/2.",
    ),
    (
        "places.yaml",
        "Europe/Vienna",
        "Vienna time",
        "places.yaml: vic: time_zone: “Vienna time” is no time zone; for example"
        " Europe/Vienna.",
    ),
    (
        "places.yaml",
        "fr: Centre",
        "de: Centre",
        "places.yaml: vic: “name” has an unknown language “de”.",
    ),
    (
        "places.yaml",
        "{en: Vienna International Centre, fr",
        "{fr",
        "places.yaml: vic: “name” is missing in English.",
    ),
    (
        "bodies.yaml",
        "  name: Conference\n",
        "",
        "bodies.yaml: conference: “name” is missing or empty.",
    ),
    (
        EVENTS,
        "organizers: [Finland]",
        "organizers: [Sweden]",
        "side_events/conference-1.yaml: lunch: unknown organizer “Sweden”.",
    ),
    (
        EVENTS,
        "organizers: [Finland]",
        "organizers: [Finland, Finland]",
        "side_events/conference-1.yaml: lunch: organizer “Finland” stands twice.",
    ),
    (
        EVENTS,
        "time: 1–2 p.m.",
        "time: 1 p.m.–1 p.m.",
        "side_events/conference-1.yaml: lunch: “time: 1 p.m.–1 p.m.” cannot be read"
        " (The end is not after the start).",
    ),
    (
        "programme.yaml",
        "+00:00",
        "",
        "programme.yaml: “published” lacks its distance to UTC, such as +00:00.",
    ),
]


def test_the_small_programme_itself_can_be_loaded(tmp_path):
    load_programme(write_files(tmp_path, FILES), now=NOW)

    [sitting] = Sitting.objects.published()
    assert [str(body) for body in Body.objects.all()] == [
        "Conference",
        "Group One",
        "Group Two",
    ]
    assert sitting.starts_at == dt.datetime(2023, 5, 23, 8, 0, tzinfo=dt.UTC)
    assert [entry.item.number for entry in sitting.entries.all()] == ["1", "2", "1 (a)"]
    assert AgendaItem.objects.get(number="1 (a)").parent.number == "1"
    assert SideEvent.objects.get().room_label == "MOE79"


@pytest.mark.parametrize(
    ("file", "old", "new", "sentence"), WRONG, ids=[row[-1] for row in WRONG]
)
def test_what_is_wrong_is_told_and_nothing_is_saved(tmp_path, file, old, new, sentence):
    assert FILES[file].count(old) == 1
    broken = FILES | {file: FILES[file].replace(old, new)}
    write_files(tmp_path, broken)

    with pytest.raises(LoadError) as raised:
        load_programme(tmp_path, now=NOW)

    assert str(raised.value) == sentence
    for model in [Venue, Body, Session, AgendaItem]:
        assert not model.objects.exists()


def test_a_session_of_two_files_is_told(tmp_path):
    other = "conference-1:\n  body: one\n  dates: 2024\n"
    write_files(tmp_path, FILES | {"sessions/more.yaml": other})

    with pytest.raises(LoadError) as raised:
        load_programme(tmp_path, now=NOW)

    assert str(raised.value) == (
        "sessions/more.yaml: conference-1 is there already:"
        " sessions/all.yaml: conference-1."
    )


def test_a_document_of_two_sessions_is_told(tmp_path):
    document = "  documents: [{symbol: CTOC/COP/WG.8/2023/1}]\n"
    other = f"one-9:\n  body: one\n  dates: 2024\n{document}"
    write_files(tmp_path, FILES | {"sessions/more.yaml": other})

    with pytest.raises(LoadError) as raised:
        load_programme(tmp_path, now=NOW)

    assert str(raised.value) == (
        "sessions/more.yaml: one-9, document 1: the document “CTOC/COP/WG.8/2023/1” is"
        " there already: sessions/all.yaml: both-2023, document 1."
    )


def test_an_agenda_of_a_body_that_does_not_meet_is_told(tmp_path):
    agenda = "agendas:\n  - body: conference\n"
    write_files(tmp_path, FILES | {AGENDA: agenda})

    with pytest.raises(LoadError) as raised:
        load_programme(tmp_path, now=NOW)

    assert str(raised.value) == (
        "agendas/both-2023.yaml, agenda 1: “conference” does not meet here."
    )


def test_an_agenda_without_its_session_is_told(tmp_path):
    agenda = "agendas:\n  - body: conference\n"
    write_files(tmp_path, FILES | {"agendas/gone.yaml": agenda})

    with pytest.raises(LoadError) as raised:
        load_programme(tmp_path, now=NOW)

    assert str(raised.value) == "agendas/gone.yaml: unknown session “gone”."


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "places.yaml: keys and values are expected here."),
        ("- vic\n", "places.yaml: keys and values are expected here."),
        ("vic: [\n", "places.yaml: this is not YAML ("),
        ("vic: !!python/object:os.system {}\n", "places.yaml: vic: “city” is missing"),
    ],
)
def test_a_file_that_is_no_mapping_is_told(tmp_path, text, reason):
    write_files(tmp_path, FILES | {"places.yaml": text})

    with pytest.raises(LoadError) as raised:
        load_programme(tmp_path, now=NOW)

    assert str(raised.value).startswith(reason)


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(LoadError) as raised:
        load_programme(tmp_path, now=NOW)

    assert str(raised.value).startswith("programme.yaml: the file cannot be read")


def test_a_session_that_staff_entered_first_is_left_alone(tmp_path):
    entered = Session.objects.create(
        slug="conference-1",
        title="Entered by staff",
        first_day=dt.date(2023, 5, 22),
        last_day=dt.date(2023, 5, 22),
    )

    load_programme(write_files(tmp_path, FILES), now=NOW)

    found = Session.objects.get(slug="conference-1")
    assert (found.pk, found.last_day, found.is_public) == (
        entered.pk,
        dt.date(2023, 5, 22),
        False,
    )
    # Somebody has worked here before: later additions carry their own time.
    assert Session.objects.get(slug="both-2023").changed_at == NOW


def test_overwrite_replaces_the_rows_of_a_sitting_and_keeps_what_staff_added(tmp_path):
    directory = write_files(tmp_path, FILES)
    load_programme(directory, now=NOW)
    session = Session.objects.get(slug="both-2023")
    agenda = AgendaItem.objects.get(number="1 (a)").agenda
    agenda.items.create(number="9", title="Added by staff")
    fewer = FILES[AGENDA].replace("      - {one: 1 (a)}\n", "")
    write_files(tmp_path, {AGENDA: fewer})

    tally = load_programme(directory, overwrite=True, now=NOW)

    [sitting] = session.sittings.all()
    assert [entry.item.number for entry in sitting.entries.all()] == ["1", "2"]
    assert agenda.items.filter(number="9").exists()
    assert tally == Tally(created=2, changed=0)
