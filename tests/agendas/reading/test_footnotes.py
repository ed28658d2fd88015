"""Notes at the foot of a page: where each ends, and which stars are none."""

import pytest

from agendas.reading import read_text
from agendas.reading.results import Footnote
from tests.agendas.reading.layouts.sessions import (
    BODIES,
    PLACES_AND_DAYS,
    SESSIONS,
    masthead,
)

NOTES = {
    "en": "Dates to be confirmed",
    "fr": "Dates à confirmer",
    "es": "Fechas por confirmar",
    "ru": "Сроки уточняются",
    "zh": "日期有待确认",
    "ar": "المواعيد رهن التأكيد",
}
TITLES = {
    "en": "Provisional agenda",
    "fr": "Ordre du jour provisoire",
    "es": "Programa provisional",
    "ru": "Предварительная повестка дня",
    "zh": "临时议程",
    "ar": "جدول الأعمال المؤقت",
}


@pytest.mark.parametrize("language", NOTES)
def test_a_note_among_the_lines_of_the_head_ends_with_its_line(language):
    head = [BODIES[language], SESSIONS[language], f"* {NOTES[language]}"]
    reading = read_text("\n".join([*head, PLACES_AND_DAYS[language], ""]))

    assert reading.footnotes == [Footnote("*", NOTES[language])]
    assert reading.dates.start.isoformat() == "2031-03-10"


@pytest.mark.parametrize("language", TITLES)
def test_a_title_under_a_note_is_no_part_of_it(language):
    note = f"* {NOTES[language]} {NOTES[language]}"
    reading = read_text(f"{masthead(language)}{note}\n{TITLES[language]}\n")

    assert (reading.title, len(reading.footnotes)) == (TITLES[language], 1)


def test_a_note_goes_on_as_a_paragraph_does_also_over_its_days():
    reading = read_text(
        "The lamps of the coast were counted anew by the keepers of the lights in\n"
        "the last year, as the Lighthouse Board had asked at its session, and the\n"
        "list is before the Board.\n\n"
        "* The list was shown to the keepers at the meeting that was held by them in\n"
        "Vienna, 5–9 May 2031, and to the harbour masters of the ports around it\n"
        "Keepers of lamps that float have a list of their own.\n"
    )

    [note] = reading.footnotes
    assert note.text.endswith("that float have a list of their own.")
    assert reading.dates is None


def test_stars_before_lines_of_a_list_are_bullets():
    reading = read_text(
        "Tuesday, 5 March 2031\n10 a.m.–1 p.m.\n6 Lamps of the coast\n"
        "*Report of the keeper of the lamps\n*Follow-up to the report\n"
        "Buoys and beacons\n3–6 p.m.\n7 Buoys\n"
    )

    assert reading.footnotes == []
    assert [each.time_from.hour for each in reading.organization_of_work] == [10, 15]


@pytest.mark.parametrize("language", NOTES)
def test_stars_that_no_word_has_go_before_points(language):
    points = [f"{TITLES[language]}:\n\n* {NOTES[language]} {n}.\n" for n in range(3)]
    text = "\n".join(points)

    assert read_text(text).footnotes == []
    assert {problem.line for problem in read_text(text).problems} >= {3, 7, 11}
    assert len(read_text(f"ABC*\n\n{text}").footnotes) == 3
