"""Days of a masthead that are above hours, or far above what looks like a place."""

import datetime as dt

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
