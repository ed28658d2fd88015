"""Heads of web pages: labels before days and places, and lists numbered by mark-up."""

import datetime as dt

import pytest

from agendas.reading import read_text

AGENDA = "\n\nDraft agenda\n\n1. Opening of the meeting\n2. Lamps\n3. Keys\n"
LABELS = [
    ("- **Dates:** 3–5 June 2031\n- **Venue:** Palais des Nations, Geneva", "Geneva"),
    ("Fechas: 3 a 5 de junio de 2031\nLugar: Lima, Perú", "Lima"),
    ("Даты проведения: 3–5 июня 2031 года\nМесто: Женева", "Женева"),
    ("**日期**:2031年6月3日至5日\n**地点**:北京", "北京"),
]


@pytest.mark.parametrize(("labels", "city"), LABELS)
def test_days_and_places_stand_behind_their_labels(labels, city):
    reading = read_text(f"Seventh meeting of the Lamp Committee\n\n{labels}{AGENDA}")

    assert (reading.dates.start, reading.dates.end) == (
        dt.date(2031, 6, 3),
        dt.date(2031, 6, 5),
    )
    assert reading.place.city == city


def test_a_place_that_no_one_knows_is_left():
    head = "Seventh meeting of the Lamp Committee\n\nVenue: to be announced"
    reading = read_text(f"{head}{AGENDA}")

    assert reading.place is None
    assert "Venue: to be announced" in {problem.text for problem in reading.problems}


def test_lists_inside_a_list_are_reported_and_the_list_is_read():
    text = "## Draft agenda\n\n1. Opening\n   1. Welcome\n   2. Officers\n"
    text += "2. Lamp oil\n   1. Whale oil\n3. Keys\n"

    reading = read_text(text)

    items = [(item.number, item.title) for item in reading.agendas[0].items]
    assert items == [("1", "Opening"), ("2", "Lamp oil"), ("3", "Keys")]
    left = {problem.text for problem in reading.problems}
    assert left == {"1. Welcome", "2. Officers", "1. Whale oil"}


def test_a_symbol_of_no_known_series_is_no_part_of_a_name():
    head = "International Lamp Organization\nLAMP/C 134/1\nCouncil\n134th session"
    reading = read_text(f"{head}{AGENDA}")

    assert reading.parent_body == "International Lamp Organization"
    assert reading.agendas[0].body == "Council"


@pytest.mark.parametrize(
    ("line", "city"),
    [
        ("Date and place: 22–30 September 2031, Geneva", "Geneva"),
        ("Date et lieu : 22 au 30 septembre 2031 (Genève, Suisse)", "Genève"),
        ("| Date et lieu | 22 au 30 septembre 2031 (Genève, Suisse) |", "Genève"),
        ("Lugar y fecha: Ginebra, 22 a 30 de septiembre de 2031", "Ginebra"),
    ],
)
def test_days_and_place_stand_behind_one_label(line, city):
    reading = read_text(f"Lamp Committee\nFourth meeting\n\n{line}\n")

    assert (reading.place.city, f"{reading.dates.start}") == (city, "2031-09-22")
    assert reading.problems == []
