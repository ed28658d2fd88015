"""Texts that went through other hands: quoted in a message, scanned, in capitals."""

import datetime as dt

import pytest

from agendas.reading import read_text
from agendas.reading.lines.quoted import without_quotation
from tests.agendas.reading.layouts import facts_of

AGENDA = """Board on Buoys
Vienna, 26 and 27 May 2031

Annotated provisional agenda

1. Organizational matters:
 (a) Opening of the session;
 (b) Adoption of the agenda.
2. Lamps of the harbours.

Annotations

{first} Organizational matters

({a}) Opening of the session

The session will be opened on Monday, 26 May 2031, at 10 a.m.

({b}) Adoption of the agenda

The Bureau looked at the agenda in March.

2. Lamps of the harbours

The Board will look at lamps.
"""
CALENDAR = """CALENDAR OF MEETINGS, 2031

BOARD ON BUOYS, FIFTH SESSION, 3–7 JUNE, GENEVA
WORKING GROUP ON LAMPS, 6–8 OCTOBER, NEW YORK
COMMITTEE ON BELLS, 1–2 DECEMBER, {city}
"""


def test_a_quoted_text_is_read_as_without_the_signs():
    whole = AGENDA.format(first="1.", a="a", b="b")
    quoted = "".join(f"> {line}".rstrip() + "\n" for line in whole.splitlines())

    assert facts_of(read_text(quoted)) == facts_of(read_text(whole))


def test_a_quotation_inside_a_text_keeps_its_signs():
    sources = ["He wrote:", "> Lamps", "> Oil", "> Horns", "and more."]

    assert without_quotation(sources) == sources


@pytest.mark.parametrize(
    ("first", "a", "b"), [("l.", "a", "b"), ("1.", "A", "B"), ("1.", "a", "h")]
)
def test_a_misread_number_over_annotations_is_known_by_its_title(first, a, b):
    reading = read_text(AGENDA.format(first=first, a=a, b=b)).to_json()
    notes = {
        each["item"]: each["text"] for each in reading["agendas"][0]["annotations"]
    }

    assert notes["1 (a)"] == (
        "The session will be opened on Monday, 26 May 2031, at 10 a.m."
    )
    assert notes["1 (b)"] == "The Bureau looked at the agenda in March."


def test_a_misread_number_is_reported():
    reading = read_text(AGENDA.format(first="l.", a="a", b="b"))

    assert [each.code for each in reading.problems].count("number_misread") == 1


@pytest.mark.parametrize("city", ["GENÈVE", "GENEVE", "WASHINGTON"])
def test_cities_in_capitals_are_known(city):
    meetings = read_text(CALENDAR.format(city=city)).to_json()["meetings"]

    assert [each["place"] for each in meetings] == ["GENEVA", "NEW YORK", city]


PROGRAMME = """Board on Buoys
Vienna, 26 and 27 May 2031

Organization of work

Date and time\tItem\tTitle
Monday, 26 May 2031
{first}\t{item}\tOpening of the session
\t1 (b)\tElection of officers
3–6 p.m.\t2\tLamps, part I.10
"""


def test_a_misread_hour_before_a_long_title_is_read():
    title = "Lamps of the harbours that ice closes in winter, and of those in fog, " * 6
    text = PROGRAMME.format(first="1O a.m.–1 p.m.", item="1 (a)")
    [sitting, _] = read_text(text.replace("Opening", title)).organization_of_work

    assert sitting.time_from == dt.time(10)


@pytest.mark.parametrize(
    ("first", "item", "misread"),
    [
        ("10 a.m.–l p.m.", "1 (a)", 1),
        ("1O a.m. – I p.m.", "1 (a)", 2),
        ("l0.OO a.m.–1 p.m.", "l (a)", 2),
        ("1O:00–13:0O", "1 (a)", 2),
    ],
)
def test_figures_that_a_scanner_took_for_letters_are_read_and_reported(
    first, item, misread
):
    whole = PROGRAMME.format(first="10 a.m.–1 p.m.", item="1 (a)")
    scanned = read_text(PROGRAMME.format(first=first, item=item))

    assert (
        facts_of(scanned)["organization_of_work"]
        == (facts_of(read_text(whole))["organization_of_work"])
    )
    assert [each.code for each in scanned.problems].count("number_misread") == misread


@pytest.mark.parametrize("mark", ["{a)", "(a}", "[a)", "(a]"])
def test_a_misread_bracket_before_a_letter_is_one(mark):
    whole = AGENDA.format(first="1.", a="a", b="b")

    assert facts_of(read_text(whole.replace("(a)", mark))) == facts_of(read_text(whole))


def test_a_long_paragraph_is_not_taken_for_the_only_long_title():
    title = "Lamps " + "of the harbours that ice closes in winter, " * 6 + "and buoys"
    text = AGENDA.format(first="1.", a="a", b="b").replace(
        "Lamps of the harbours", title
    )
    paragraph = "The Bureau looked at the agenda in March. " * 8
    text = text.replace("The Bureau looked at the agenda in March.", paragraph)
    [agenda] = read_text(text).to_json()["agendas"]

    assert [each["item"] for each in agenda["annotations"]] == ["1 (a)", "1 (b)", "2"]
