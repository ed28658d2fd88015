"""Which words of an event are the names of its organizers, and which its hours."""

import datetime as dt

import pytest

from agendas.reading.lines.sheet import Line
from agendas.reading.side_events.names_ahead import names_ahead
from agendas.reading.side_events.names_behind import names_behind
from agendas.reading.side_events.organizers import listed_organizers, whole_event
from agendas.reading.side_events.rooms import have_rooms_ahead
from agendas.reading.times.days_within import hours_within


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Malta and Peru", ["Malta", "Peru"]),
        ("Malta, Peru and Institute of Lamps", ["Malta", "Peru", "Institute of Lamps"]),
        ("Tower Office, WHO and ITU", ["Tower Office", "WHO", "ITU"]),
        ("China and Bosnia and Herzegovina", ["China", "Bosnia and Herzegovina"]),
        ("Malte et Institut des lampes", ["Malte", "Institut des lampes"]),
        ("Malta e Instituto de Faros", ["Malta", "Instituto de Faros"]),
        ("Мальта и Институт ламп", ["Мальта", "Институт ламп"]),
        ("马耳他和灯具研究所", ["马耳他", "灯具研究所"]),
        ("بيرو ومعهد المصابيح", ["بيرو", "معهد المصابيح"]),
        (
            "Permanent Mission of Peru and Institute of Mirrors",
            ["Permanent Mission of Peru", "Institute of Mirrors"],
        ),
    ],
)
def test_and_parts_a_state_from_another_organizer(text, names):
    assert listed_organizers(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Ministry of Ports and Lamps",
        "Trinidad and Tobago",
        "Permanent Missions of Malta and Peru",
        "ICT and Harbour Centre",
        "Lamp Network (LN) on behalf of Malta, Peru and others",
    ],
)
def test_and_within_a_name_parts_nothing(text):
    assert listed_organizers(text) == [text]


def test_names_stand_behind_titles_only_where_all_have_them():
    bracketed = ["Lamps (Malta)", "Mirrors (Institute of Mirrors)"]
    abbreviated = ["Lamps of the harbour (LH)", "Mirrors of the tower (MT)"]

    assert names_behind(bracketed).fullmatch(bracketed[1])["title"] == "Mirrors"
    assert names_behind(["Lamps (Malta)", "Mirrors"]) is None
    assert names_behind(["Lamps (Malta)"]) is None
    assert names_behind(["Lamps – an outlook", "Mirrors – A history"]) is None
    assert names_behind(abbreviated) is None


def test_hours_within_a_line_are_taken_whole_and_only_if_there_are_no_others():
    title, band, behind = hours_within("Lampes (18 h 15 – 19 h 45), salle 4")

    assert (title, behind) == ("Lampes (", "), salle 4")
    assert (band.start, band.end) == (dt.time(18, 15), dt.time(19, 45))
    assert hours_within("Lamps 9:00–10:00 a.m. and 11:00–12:00") is None
    assert hours_within("Lamps in 3 - 5 towers") is None


def test_rooms_with_a_number_stand_ahead_of_titles_only_where_the_titles_differ():
    rows = ["13:15–14:30 Room XX Lamps at sea", "13:15–14:30 Room IX Fog horns"]
    same = [f"13:15–14:30 Room {n} Palais des Nations" for n in (4, 5)]

    assert have_rooms_ahead([Line(0, row, row) for row in rows])
    assert not have_rooms_ahead([Line(0, row, row) for row in same])
    assert not have_rooms_ahead([Line(0, rows[0], rows[0])])


NAMED = [
    "Institute of Lamps – Lenses",
    "Peru – Mirrors",
    "Anna Morrow – Bells",
    "Lamps at sea – the way forward",
]


def test_names_before_a_dash_are_told_from_titles_by_the_whole_list():
    found = names_ahead(NAMED)

    assert [match and match["names"] for match in found] == [
        "Institute of Lamps",
        "Peru",
        "Anna Morrow",
        None,
    ]


@pytest.mark.parametrize(
    "titles",
    [
        NAMED[:2],  # too few
        [*NAMED[1:], "Foghorns – a history"],  # one State of four
        [*NAMED[:3], "Lenses", "Mirrors", "Bells"],  # most have no dash
        ["Institute of Lamps – Malta", "Peru – Mirrors", "ITU – Bells"],
    ],
)
def test_a_dash_in_a_few_titles_tells_no_names(titles):
    assert names_ahead(titles) == []


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "Lenses (Room M2)Malta shows them",
            ("Lenses", "", "Room M2", "Malta shows them"),
        ),
        ("Lenses (Salle 4) Organisé par Malte", ("Lenses", "Malte", "Salle 4", "")),
        ("Lenses (Room M2) and mirrors (Room M3)", None),
        ("Lenses (Room M2) and mirrors", None),
        ("Lenses (for islands) Malta shows them", None),
    ],
)
def test_a_room_in_brackets_ends_the_title_before_other_words(text, event):
    assert whole_event(text) == event
