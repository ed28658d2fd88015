"""Days of a masthead that are above hours, or far above what looks like a place."""

import datetime as dt

import pytest

from agendas.reading import read_text

AGENDA = "\n\nProvisional agenda\n\n1. Opening of the session\n2. Lamps\n3. Keys\n"


def test_a_day_above_its_hours_is_of_the_meeting_and_not_of_the_paper():
    head = "Lamp Board\nSecond meeting\n5 May 2031\n(10 a.m.–1 p.m., Paris time)"

    reading = read_text(f"{head}{AGENDA}")

    assert reading.document_date is None
    assert reading.dates.start == dt.date(2031, 5, 5)


def test_the_day_above_its_hours_is_that_of_the_programme_below():
    text = "5 أيار/مايو 2031\n(من الساعة 9:00 صباحًا إلى 12:00 ظهرًا)\n\nبرنامج العمل\n\n"
    text += "09:00–10:00 المصابيح\n10:00–12:00 العدسات\n"

    reading = read_text(text)

    days = [sitting.date for sitting in reading.organization_of_work]
    assert days == [dt.date(2031, 5, 5)] * 2


def test_a_name_far_below_the_days_is_no_place():
    text = "Fourth session of the Lamp Board\n4–8 October 2031\n"
    text += "Monday 4\n" + "Words on lamps and keys\n" * 6 + "Faro, Vice-President\n"

    assert read_text(text).place is None


def test_a_place_right_below_the_days_is_one():
    head = "Fourth session of the Lamp Board\n4–8 October 2031\nTrulli, Apulia"

    assert read_text(f"{head}{AGENDA}").place.city == "Trulli"


def test_days_above_hours_alone_are_of_no_masthead():
    text = "Tower of Lamps – agenda of the week\n\n10 NOV 2031\n10:00\nOpening\nFaro\n"
    text += "12:30\nLamps\nChile, France\n\n11 NOV 2031\n10:00\nKeys\nChile, France\n"

    reading = read_text(text)

    assert (reading.place, reading.dates, reading.document_date) == (None, None, None)


def test_a_version_is_no_body():
    reading = read_text(f"PROVISIONAL VERSION\n4–8 October 2031{AGENDA}")

    assert [agenda.body for agenda in reading.agendas] == [None]


COUNTED = {
    "en": ("Thursday, 4 May: Day Two", "Detailed programme"),
    "fr": ("Jeudi 4 mai : JOUR DEUX", "Programme détaillé – Jour Deux"),
    "es": ("Día 2 – jueves 4 de mayo", "Programa detallado"),
}


@pytest.mark.parametrize(("day", "heading"), COUNTED.values(), ids=COUNTED)
def test_a_counted_day_above_the_programme_is_that_of_its_hours(day, heading):
    hours = "08:45–09:00\nOil\n\n09:00–10:00\nFog\n"
    text = f"{day}\n\nLamps and keys\n\n{heading}\n\n{hours}"

    reading = read_text(text, year=2023)

    days = [sitting.date for sitting in reading.organization_of_work]
    assert days == [dt.date(2023, 5, 4)] * 2
    assert [sitting.track for sitting in reading.organization_of_work] == [None] * 2
    assert day in [each.text for each in reading.problems]


def test_one_of_several_counted_days_is_not_that_of_the_hours():
    heading = "Detailed programme\n\n08:45–09:00\nOil\n\n09:00–10:00\nFog\n"
    several = "Thursday, 4 May: Day 2\nFriday, 5 May: Day 3\n\n"

    words = "Words on lamps and keys\n" * 6
    reading = read_text(f"{several}{words}\n{heading}", year=2023)

    assert {each.date for each in reading.organization_of_work} == {None}


def test_the_number_of_a_day_is_no_track_of_its_sittings():
    text = "Timetable\n\nThursday, 4 May 2023: Day Two\n\n08:45–09:00 Oil\n"

    [sitting] = read_text(text).organization_of_work

    assert (sitting.date, sitting.track) == (dt.date(2023, 5, 4), None)


@pytest.mark.parametrize("heading", ["Programa provisional", "Programa detallado"])
def test_a_word_for_an_agenda_over_hours_heads_a_programme(heading):
    hours = "08:45–09:00\nInscripción\n\n09:00–10:00\nApertura\n"

    reading = read_text(f"Taller de faros\n\n{heading}\n\n4 de mayo de 2023\n{hours}")

    assert reading.kind == "programme"
    assert [each.entries[0].title for each in reading.organization_of_work] == [
        "Inscripción",
        "Apertura",
    ]
