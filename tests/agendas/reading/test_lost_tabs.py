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
