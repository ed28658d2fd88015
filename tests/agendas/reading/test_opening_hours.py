"""The hour, and the room, behind the days and the place of a masthead."""

import pytest

from agendas.reading import read_text

AGENDA = "\n\nProvisional agenda\n\n1. Opening of the session\n2. Lamps\n"
LINES = [
    ("Riga, 4 May 2031, 9.30 a.m.", "Riga", None, "09:30"),
    ("Riga, 4 May 2031, 9.30 a.m., Room C", "Riga", "Room C", "09:30"),
    ("4 May 2031 at 10:00", None, None, "10:00"),
    ("Dimanche 4 mai 2031, à 15 heures", None, None, "15:00"),
    ("Женева, 4 мая 2031 года, 10.00", "Женева", None, "10:00"),
    ("2031年5月4日上午10时", None, None, "10:00"),
    ("Geneva, 4 May 2031 10:00–13:00", "Geneva", None, "10:00"),
]


@pytest.mark.parametrize(("line", "city", "room", "time"), LINES)
def test_an_hour_behind_the_day_is_that_of_the_opening(line, city, room, time):
    reading = read_text(f"Lamp Board\nSixth session\n{line}{AGENDA}")

    opening, place = reading.opening, reading.place
    assert (f"{opening.date}", f"{opening.time:%H:%M}") == ("2031-05-04", time)
    assert (place and place.city, place and place.room) == (city, room)
    assert reading.document_date is None


def test_a_room_in_brackets_behind_the_days_is_kept():
    place = read_text(f"Lamp Board\nGenève, 4-6 mai 2031 (Salle XII){AGENDA}").place

    assert (place.city, place.room) == ("Genève", "Salle XII")


def test_a_house_behind_its_city_is_no_country():
    line = "Geneva, Palais des Nations, Room XX, 4–6 May 2031"
    place = read_text(f"Lamp Board\n{line}{AGENDA}").place

    assert (place.city, place.country) == ("Geneva", None)
    assert (place.venue, place.room) == ("Palais des Nations", "Room XX")


def test_the_day_of_a_paper_has_no_hour():
    head = "Distr.: General\n4 May 2031\nOriginal: English\nLamp Board\nSixth session"
    reading = read_text(f"{head}{AGENDA}")

    assert (f"{reading.document_date}", reading.opening) == ("2031-05-04", None)
