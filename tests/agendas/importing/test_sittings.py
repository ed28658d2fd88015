"""The organization of work as sittings: columns, rooms, titles as printed."""

import datetime as dt

import pytest

from agendas.models import (
    ProgrammeEntry,
    Sitting,
)
from tests.agendas.importing.rows import (
    english,
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


def test_rooms_are_found_by_their_spellings_else_kept_in_a_note(session, by):
    room = make_room(venue=session.venue, name="Boardroom D", aliases="Board Room-D")
    reading = english()
    reading.organization_of_work[0].room = "BOARD ROOM D"
    reading.organization_of_work[1].room = "Festsaal"

    import_into(session, reading, by)

    first, second = Sitting.objects.order_by("starts_at")[:2]
    assert (first.room, first.note_en) == (room, None)
    assert (second.room, second.note_en) == (None, "Festsaal")


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
