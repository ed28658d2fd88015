"""Numbers lost in the list and over the annotations, which the timetable has."""

import re

import pytest

from agendas.reading import read_text
from tests.agendas.reading.layouts import facts_of

TEXT = """Board on Buoys
Vienna, 26 and 27 May 2031

Annotated provisional agenda

1. Organizational matters:
 (a) Opening of the session;
 (b) Adoption of the agenda.
2. Lamps of the harbours.
3. Horns, bells and other signs in fog.
4. Adoption of the report.

Annotations

1. Organizational matters

(a) Opening of the session

The session will be opened on Monday, 26 May 2031, at 10 a.m.

(b) Adoption of the agenda

The Bureau looked at the agenda in March.

2. Lamps of the harbours

The Board will look at lamps.

3. Horns, bells and other signs in fog

The Board will listen to horns.

4. Adoption of the report

The Board will adopt a report.

Annex

Organization of work

Date and time\tItem\tTitle
Monday, 26 May 2031
10 a.m.–1 p.m.\t1 (a)\tOpening of the session
\t1 (b)\tAdoption of the agenda
\t2\tLamps of the harbours
Tuesday, 27 May 2031
10 a.m.–1 p.m.\t2\tLamps of the harbours (continued)
\t3\tHorns, bells and other signals in fog
\t4\tAdoption of the report
"""
NUMBERS = re.compile(r"(?m)^\d\. ")
THIRD = re.compile(r"(?m)^3\. ")
LETTERS = re.compile(r"(?m)^( ?)\([ab]\) ")


def of_items(reading) -> list[object]:
    facts = facts_of(reading)
    return [facts["kind"], facts["agendas"], facts["organization_of_work"]]


@pytest.mark.parametrize("lost", [NUMBERS, THIRD, LETTERS])
def test_lost_numbers_are_those_of_the_timetable_and_are_reported(lost):
    text = lost.sub(r"", TEXT)
    reading = read_text(text)
    codes = [each.code for each in reading.problems]

    assert of_items(reading) == of_items(read_text(TEXT))
    assert codes.count("number_lost") == len(lost.findall(TEXT))


def test_a_title_of_two_items_has_the_number_that_comes_next():
    text = TEXT.replace(
        "3. Horns, bells and other signs in fog", "Lamps of the harbours"
    )
    text = text.replace("3\tHorns, bells and other signals in", "3\tLamps of the")
    text = text.replace("Lamps of the fog", "Lamps of the harbours")
    [agenda] = read_text(text).to_json()["agendas"]

    assert [each["number"] for each in agenda["items"] if not each.get("letter")] == [
        *("1", "2", "3", "4")
    ]


def test_a_document_whose_titles_have_their_numbers_is_left_alone():
    codes = [each.code for each in read_text(TEXT).problems]

    assert "number_lost" not in codes


def test_a_title_that_no_timetable_has_gets_no_number():
    text = NUMBERS.sub("", TEXT).replace("3\tHorns, bells", "3\tMirrors")
    lines = {
        each.line for each in read_text(text).problems if each.code == "number_lost"
    }

    assert (
        text.splitlines().index("Horns, bells and other signs in fog.") + 1 not in lines
    )
