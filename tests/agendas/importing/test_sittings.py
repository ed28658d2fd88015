"""The organization of work as sittings: columns, rooms, titles as printed."""

import datetime as dt

import pytest

from agendas.importing.results import Kind
from agendas.models import (
    ProgrammeEntry,
    Sitting,
)
from tests.agendas.importing.rows import (
    english,
    french,
    import_into,
)
from tests.factories import make_room

pytestmark = pytest.mark.django_db


MONDAY = dt.date(2026, 5, 18)


def test_the_printed_title_of_a_row_is_kept_where_it_differs(session, by):
    short = english(**{"| 2 | Marking of firearms (": "| 2 | Marking ("})

    import_into(session, short, by)

    entries = ProgrammeEntry.objects.filter(item__number="2")
    assert list(entries.values_list("printed_title_en", flat=True)) == ["", "Marking"]


def test_rooms_are_found_by_their_spellings_else_kept_as_printed(session, by):
    room = make_room(venue=session.venue, name="Boardroom D", aliases="Board Room-D")
    reading = english()
    reading.organization_of_work[0].room = "BOARD ROOM D"
    reading.organization_of_work[1].room = "Festsaal"

    import_into(session, reading, by)

    first, second = Sitting.objects.order_by("starts_at")[:2]
    assert (first.room, first.printed_room) == (room, "")
    assert (second.room, second.printed_room) == (None, "Festsaal")
    assert {first.note_en, second.note_en} == {None}


def in_room(reading, room):
    """The reading with its first sitting in the room."""
    reading.organization_of_work[0].room = room
    return reading


def rooms():
    return list(Sitting.objects.values_list("room__name_en", "printed_room"))[0]


def test_a_room_that_moves_in_a_revision_moves_with_it(session, by):
    make_room(venue=session.venue, name="Boardroom D")
    import_into(session, in_room(english(), "Festsaal"), by)
    import_into(session, in_room(english(), "Boardroom D"), by)
    assert rooms() == ("Boardroom D", "")

    import_into(session, in_room(english(), "Hall 3"), by)
    assert rooms() == (None, "Hall 3")

    import_into(session, in_room(english(), "Hall 4"), by)
    assert rooms() == (None, "Hall 4")


def test_a_room_that_a_person_chose_stays_and_the_plan_says_so(session, by):
    import_into(session, in_room(english(), "Festsaal"), by)
    room = make_room(venue=session.venue, name="Boardroom D")
    Sitting.objects.update(room=room, printed_room="")

    made = import_into(session, in_room(english(), "Festsaal"), by)

    assert rooms() == ("Boardroom D", "")
    assert [each.sentence for each in made.problems] == [
        "“Festsaal” is none of the rooms; the sitting stays in Boardroom D."
    ]


def test_a_second_language_leaves_the_room_as_it_is_printed_in_english(session, by):
    import_into(session, in_room(english(), "Hall 3"), by)

    made = import_into(session, in_room(french(), "Salle 3"), by)

    assert (rooms(), made.problems) == ((None, "Hall 3"), [])


def test_the_first_language_names_the_room_until_there_is_english(session, by):
    import_into(session, in_room(french(), "Salle 3"), by)
    assert rooms() == (None, "Salle 3")

    import_into(session, in_room(english(), "Hall 3"), by)
    assert rooms() == (None, "Hall 3")

    import_into(session, in_room(french(), "Salle 3"), by)
    assert rooms() == (None, "Hall 3")


def test_columns_are_read_in_other_languages_and_a_second_parallel_is_beside(
    session, by
):
    reading = english()
    tracks = ["Séance plénière", "Parallel meeting", "Réunion parallèle", "Corridor"]
    for read, track in zip(reading.organization_of_work, tracks, strict=True):
        read.date, read.time_from = MONDAY, dt.time(10)
        read.time_to, read.track = dt.time(13), track

    made = import_into(session, reading, by)

    assert list(Sitting.objects.values_list("track", flat=True).order_by("track")) == [
        "parallel",
        "parallel_2",
        "plenary",
    ]
    assert [str(each) for each in made.problems] == [
        "Line 54: “4” is not imported: a column that nobody knows: “Corridor”."
    ]


def test_what_sits_at_one_time_in_different_rooms_is_parallel(session, by):
    reading = english()
    rooms = ["Hall 3", "Hall 4", "Hall 5"]
    sittings = reading.organization_of_work = reading.organization_of_work[:3]
    for read, room in zip(sittings, rooms, strict=True):
        read.date, read.time_from = MONDAY, dt.time(10)
        read.time_to, read.track, read.room = dt.time(13), None, room

    made = import_into(session, reading, by)
    again = import_into(session, reading, by)

    there = Sitting.objects.values_list("track", "printed_room").order_by("pk")
    assert list(there) == [
        ("plenary", "Hall 3"),
        ("parallel", "Hall 4"),
        ("parallel_2", "Hall 5"),
    ]
    assert "is entered as “Parallel meeting”" in str(made.problems[0])
    assert {row.state for row in again.of_kind(Kind.SITTING)} == {"unchanged"}


def test_what_sits_at_one_time_under_different_headings_is_parallel(session, by):
    reading = english()
    sittings = reading.organization_of_work = reading.organization_of_work[:2]
    for read, track in zip(sittings, ["Commission I", "Commission II"], strict=True):
        read.date, read.time_from = MONDAY, dt.time(10)
        read.time_to, read.track = dt.time(13), track

    import_into(session, reading, by)

    tracks = Sitting.objects.values_list("track", flat=True).order_by("pk")
    assert list(tracks) == ["plenary", "parallel"]
