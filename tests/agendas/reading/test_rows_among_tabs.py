"""Tables of tabs whose rows ran together, and documents that came as one line."""

import re

import pytest

from agendas.reading import read_text
from agendas.reading.breaks.rows_among_tabs import part_rows_among_tabs
from agendas.reading.lines.lone_lines import is_lone, parts_of_lone
from agendas.reading.lines.sheet import make_sheet
from tests.agendas.reading.layouts import facts_of

PROGRAMME = """Conference on Lighthouses

Sixth session of the Conference on Lighthouses
15–16 October 2031, Vienna

PROGRAMME

<i>Time</i>\t<i>Plenary</i>\t<i>Parallel meeting</i>
WEDNESDAY, 15 OCTOBER\t\t
10 a.m. - 1 p.m.\tItem 1 (a). Opening of the session\t
\tItem 1 (b). Election of officers\t
3-6 p.m.\tItem 2. Lamps of the harbours\tWorking Group on Oil
THURSDAY, 16 OCTOBER\t\t
10 a.m. - 1 p.m.\tItem 2. Lamps of the harbours <i>(continued)</i>\tWorking Group on Oil
3-6 p.m.\tItem 3. Adoption of the report\t

SIDE EVENTS

<i>Time</i>\t<i>Venue</i>\t<i>Side event</i>\t<i>Description</i>
WEDNESDAY, 15 OCTOBER\t\t\t
1 - 2 p.m.\tM7\tMalta / Peru: Lamps for islands\t<i>New lamps will be shown.</i>
2 - 3 p.m.\tRoom 4\tUNESCO: Mirrors\t<i>Mirrors of glass and of steel are compared.</i>
THURSDAY, 16 OCTOBER\t\t\t
1 - 2 p.m.\tM7\tNorway / Chile: Fog horns\t<i>Coffee will be served.</i>
"""
CALENDAR = """Annual calendar

Lighthouse meetings, 2031

Training for keepers who take part in the review of lamps\t14-16 June 2031
Meeting for the purpose of the drawing of lots\t16 June
8th session of the Review Group on Lamps\t19-23 June
8th session of the Working Group on Oil\t21-23 August
7th session of the Conference on Lighthouses\t6-10 November
Resumed 8th session of the Review Group on Lamps\t7-8 November (tentative tbc)
"""


def without_single_breaks(text: str) -> str:
    return re.sub(r"(?<!\n)\n(?!\n)", " ", text)


def without_breaks(text: str) -> str:
    return text.replace("\n", " ")


@pytest.mark.parametrize("damage", [without_single_breaks, without_breaks])
@pytest.mark.parametrize("text", [PROGRAMME, CALENDAR])
def test_the_rows_of_a_table_of_tabs_that_ran_together_are_read(text, damage):
    whole, found = facts_of(read_text(text)), facts_of(read_text(damage(text)))

    for part in ("organization_of_work", "side_events", "meetings", "dates"):
        assert found.get(part) == whole.get(part)
    assert whole.get("side_events") or len(whole["meetings"]) == 6


@pytest.mark.parametrize(
    "row",
    [
        "Opening \t" * 60,
        "10 a.m.\t" + "The keeper opens the meeting at 9 a.m.\tM1\t" * 12,
        "3 June\tGroup\tVienna\t" + "Long words on oil and lamps\t" * 12,
    ],
)
def test_a_long_row_stays_one(row):
    sheet = make_sheet(row)
    before = [line.text for line in sheet.lines]
    part_rows_among_tabs(sheet)

    assert [line.text for line in sheet.lines] == before


def test_the_paragraphs_of_a_lone_line_are_known_by_their_gaps():
    text = "Group on Lamps  Vienna, 3 May 2031  Agenda  1. Opening " + "of it " * 60

    assert is_lone(["", text])
    assert parts_of_lone(text)[:3] == ["Group on Lamps", "Vienna, 3 May 2031", "Agenda"]


def test_two_spaces_after_each_sentence_part_nothing():
    text = "The lamps were lit.  They are old.  Oil is dear.  " * 10

    assert parts_of_lone(text) == [text]


def test_words_that_ran_together_at_lost_breaks_come_apart():
    text = (
        "Distr.: General1 March 2031Original: EnglishGroup on LampsViennaAgenda:(a) Oil"
    )

    assert parts_of_lone(text) == [
        "Distr.: General 1 March 2031 Original: English Group on Lamps Vienna Agenda: "
        "(a) Oil"
    ]
