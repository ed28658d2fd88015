"""Tables of tabs that became spaces, so that no cell stands under its head."""

import pytest

from agendas.reading import read_text
from agendas.reading.breaks.lost_tabs import put_lost_tabs
from agendas.reading.lines.sheet import make_sheet
from tests.agendas.reading.layouts import facts_of

PROGRAMME = """Board on Buoys
Vienna, 26 and 27 May 2031

Organization of work

Date and time\tAgenda item\tTitle or description
Monday, 26 May 2031
10 a.m.–1 p.m.\t1 (a)\tOpening of the session
\t1 (b)\tElection of officers
3–6 p.m.\t2\tLamps of the harbours
Tuesday, 27 May 2031
10 a.m.–1 p.m.\t3\tMirrors
\t4\tAdoption of the report
"""
TWO_BODIES = """Working Group on Lamps
Fifth meeting
Vienna, 26 and 27 May 2031

Working Group on Buoys
Seventh meeting
Vienna, 26 and 27 May 2031

Annotated provisional agendas

Working Group on Lamps

1. Organizational matters:
(a) Opening of the meeting;
(b) Adoption of the agenda.
2. The keeping of lamps (joint item).
3. Adoption of the report.

Working Group on Buoys

1. Organizational matters:
(a) Statements of the keepers;
(b) Election of officers.
2. Anchors and their chains.
3. The keeping of lamps (joint item).

Organization of work

Date and time\tWorking Group on Lamps\t\tWorking Group on Buoys\t
\tAgenda item\tTitle or description\tAgenda item\tTitle or description
Monday, 26 May 2031\t\t\t\t
10 a.m.–1 p.m.\t1 (a)\tOpening of the meeting\t1 (a)\tStatements of the keepers
\t1 (b)\tAdoption of the agenda\t1 (b)\tElection of officers
3–6 p.m.\t2\tThe keeping of lamps\t3\tThe keeping of lamps
Tuesday, 27 May 2031\t\t\t\t
10 a.m.–1 p.m.\t\t\t2\tAnchors and their chains
3–6 p.m.\t3\tAdoption of the report\t\t
"""
EVENTS = """SIDE EVENTS

Date\tTime\tRoom\tTitle\tOrganizers
Monday, 26 May 2031\t9–9.50 a.m.\tM5\tLamps for islands\tMalta / Peru
\t1–2 p.m.\tM7\tHorns\tNorway, UNESCO
Tuesday, 27 May 2031\t9–9.50 a.m.\t\tOil saves lamps\tChile
"""


@pytest.mark.parametrize("width", [2, 4, 8])
@pytest.mark.parametrize("text", [PROGRAMME, EVENTS, f"{PROGRAMME}\n{EVENTS}"])
def test_spaces_that_were_tabs_part_the_same_cells(text, width):
    whole = facts_of(read_text(text))

    assert facts_of(read_text(text.replace("\t", " " * width))) == whole
    assert whole.get("side_events") or len(whole["organization_of_work"]) == 3


@pytest.mark.parametrize("width", [4, 8])
def test_the_columns_of_two_bodies_stay_apart(width):
    whole = facts_of(read_text(TWO_BODIES))

    assert [len(each["items"]) for each in whole["agendas"]] == [5, 5]
    assert len(whole["organization_of_work"]) == 4
    assert facts_of(read_text(TWO_BODIES.replace("\t", " " * width))) == whole


@pytest.mark.parametrize(
    "text",
    [
        "Date    Item    Title\n3 May   1       Opening\n4 May   2       Lamps\n",
        "The time    of lamps    is over.\nNew ones    will come.\nWait    for them.\n",
        "Date    Title\n3 May    Opening    by the    keeper\n4 May    Lamps\n",
    ],
)
def test_columns_of_other_widths_are_left_alone(text):
    sheet = make_sheet(text)
    put_lost_tabs(sheet)

    assert not any(line.cells for line in sheet.lines)
