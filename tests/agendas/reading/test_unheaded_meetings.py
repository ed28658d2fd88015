"""What looks like a list of meetings that no heading announces, and is none."""

import pytest

from agendas.reading import read_text

HISTORY = """\
First Conference, Rome, 3–7 March 2031
Second Conference, Lima, 4–8 June 2034
Third Conference, Dakar, 12–16 May 2036
"""
PAPERS = """\
Report of the Working Group on Lamps on its fourth session, 10–14 March 2031
Report of the Commission on Lighthouses, 28 April–2 May 2031
Report of the expert meeting on foghorns, 2–3 June 2031
"""
TERMS = """\
Board of Lamps: A. Keeper, 1 January 2031 – 31 December 2032
Board of Buoys: B. Pilot, 1 January 2031 – 31 December 2032
Council of Ports: C. Master, 1 July 2031 – 30 June 2033
"""
NEWS = """\
10 March 2031: Board of Lamps elects its officers
12 March 2031: Working Group on Buoys ends its session
19 March 2031: Commission on Lighthouses visits the old port
"""
SITTINGS = """\
10–14 March 2031: Committee on Lamps, 10:00–13:00
17–21 March 2031: Committee on Buoys, 10:00–13:00
24–28 March 2031: Committee on Ports, 15:00–18:00
"""
HOLIDAYS = """\
3–7 March 2031: week of the harbour
10–14 March 2031: painting of the towers
17–21 March 2031: the office is closed
"""
JOINT_HEAD = """\
Working Group on Lamps, fourth session, Vienna, 10–12 March 2031
Working Group on Buoys, sixth session, Vienna, 13–14 March 2031

Provisional agenda

1. Opening of the session.
2. Adoption of the agenda.
3. Lamps and buoys.
"""


@pytest.mark.parametrize(
    "text", [HISTORY, PAPERS, TERMS, NEWS, SITTINGS, HOLIDAYS, JOINT_HEAD]
)
def test_no_meetings_are_made_of_other_lines_with_days(text):
    assert read_text(text).meetings == []


def test_a_short_list_in_a_long_text_is_only_reported():
    rows = [
        "Board of Lamps, 3–7 March 2031",
        "Board of Buoys, 10–14 March 2031",
        "Council of Ports, 17–21 March 2031",
    ]
    prose = ["The harbour has a long history, which is told here at length."] * 20

    reading = read_text("\n".join([*prose, *rows]))

    assert reading.meetings == []
    assert {each.line for each in reading.problems} >= {21, 22, 23}


@pytest.mark.parametrize(
    "text",
    [
        "| Board of Lamps | 3–7 March 2031 |\n| Board of Buoys | 10–14 March 2031 |",
        "Date\tMeeting\n3–7 March 2031\tBoard of Lamps\n10–14 March 2031\tBoard",
        "Board of Lamps\n\n3–7 March 2031\n\nBoard of Buoys\n\n10–14 March 2031\n\n"
        "Council of Ports\n\n17–21 March 2031",
    ],
)
def test_no_body_and_no_days_of_a_session_come_from_such_rows(text):
    reading = read_text(text)

    assert (reading.agendas, reading.dates) == ([], None)
