"""Whole documents whose line breaks are all lost: read as with them."""

import pytest

from agendas.reading import read_text
from agendas.reading.lines.lost_breaks import lines_inside
from tests.agendas.reading.layouts import facts_of
from tests.agendas.reading.test_documents import DOCUMENTS

HEAD = """Conference on Lighthouses and Fog Signals of the Northern Harbours

Distr.: General
1 March 2031

Original: English

{name}
Vienna, 26 and 27 May 2031

"""
ANNOTATED = (
    HEAD.format(name="Working Group on Lamps")
    + """{h2}Annotated provisional agenda

{h2}Provisional agenda

1. Organizational matters:
 - (a) Opening of the meeting;
 - (b) Adoption of the agenda.
2. Lamps of harbours that are closed by ice in winter.
3. Mirrors.
4. Other matters.

{h2}Annotations

{h3}1. Organizational matters{end}

{h3}(a) Opening of the meeting{end}

The ninth meeting of the Working Group on Lamps will be opened on Monday, 26 May 2031, \
at 10 a.m.

{h3}(b) Adoption of the agenda{end}

The extended Bureau approved the subjects of the meeting on 3 February 2031.

{h3}2. Lamps of harbours that are closed by ice in winter{end}

In its resolution 4/2, the Conference asked for lamps that ice does not break.

Documentation

Report of the Secretariat on lamps (LC/COP/WG.1/2031/2)

{h3}3. Mirrors{end}

The Working Group may wish to look at (a) mirrors of glass; and (b) mirrors of steel.

Documentation

Background paper on mirrors (LC/COP/WG.1/2031/3)

{h3}4. Other matters{end}

No document on this item is foreseen at the moment.

{h2}Annex

{h3}Proposed organization of work{end}

"""
)
TABLES = {
    "tabs": """Date and time\tAgenda item\tTitle or description
Monday, 26 May
10 a.m.–1 p.m.\t1 (a)\tOpening of the meeting
\t1 (b)\tAdoption of the agenda
3–6 p.m.\t2\tLamps of harbours that are closed by ice in winter
Tuesday, 27 May
10 a.m.–1 p.m.\t2\tLamps of harbours that are closed by ice in winter (continued)
\t3\tMirrors
3–6 p.m.\t4\tOther matters
""",
    "bars": """| Date and time | Agenda item | Title or description |
|---|---|---|
| Monday, 26 May | | |
| 10 a.m.–1 p.m. | 1 (a) | Opening of the meeting |
| | 1 (b) | Adoption of the agenda |
| 3–6 p.m. | 2 | Lamps of harbours that are closed by ice in winter |
| Tuesday, 27 May | | |
| 10 a.m.–1 p.m. | 2 | Lamps of harbours that are closed by ice in winter (continued) |
| | 3 | Mirrors |
| 3–6 p.m. | 4 | Other matters |
""",
}
MARKS = {
    "none": {"h2": "", "h3": "", "end": ""},
    "hashes": {"h2": "## ", "h3": "### ", "end": ""},
    "bold": {"h2": "## ", "h3": "### **", "end": "**"},
}
JOINT = (
    HEAD.format(name="Working Group on Lamps\nVienna, 26 and 27 May 2031\n")
    .replace("1 March", "2 March")
    .replace("\nVienna, 26 and 27 May 2031\n\nVienna", "\nVienna")
    + """Working Group on Mirrors
Vienna, 26 and 27 May 2031

Annotated provisional agendas

Working Group on Lamps

1. Organizational matters (joint item):
 - (a) Opening of the meeting;
 - (b) Adoption of the agenda.
2. Lamps in ice.
3. Adoption of the joint report (joint item).

Working Group on Mirrors

1. Organizational matters (joint item):
 - (a) Opening of the meeting;
 - (b) Adoption of the agenda.
2. Mirrors of steel.
3. Mirrors of glass.
4. Adoption of the joint report (joint item).

Annotations

Working Group on Lamps

1. Organizational matters

(a) Opening of the meetings

The ninth meeting of the Working Group on Lamps will be opened on Monday, 26 May 2031, \
at 10 a.m.

(b) Adoption of the agenda

The extended Bureau approved the subjects of the meeting on 3 February 2031.

2. Lamps in ice

The Working Group will look at lamps that ice does not break.

3. Adoption of the joint report

The two working groups will adopt one report.

Working Group on Mirrors

1. Organizational matters

(a) Opening of the meeting

The fourth meeting of the Working Group on Mirrors will be opened on the same day.

(b) Adoption of the agenda

The extended Bureau approved these subjects as well.

2. Mirrors of steel

The Working Group will look at mirrors of steel.

3. Mirrors of glass

The Working Group will look at mirrors of glass.

4. Adoption of the joint report

See the agenda of the other group.
"""
)


PROGRAMME = """Conference on Lighthouses
Sixth session
15–16 October 2031, Vienna

PROGRAMME

Time\tPlenary\tRoom
WEDNESDAY, 15 OCTOBER
10 a.m. - 1 p.m.
Item 1 (a). Opening of the session
Item 1 (b). Election of officers
3-6 p.m.
Item 2. Lamps of the northern harbours
THURSDAY, 16 OCTOBER
10 a.m. - 1 p.m.
Item 3. Adoption of the report

SIDE EVENTS

Time\tVenue\tSide event\tDescription
WEDNESDAY, 15 OCTOBER
1 - 2 p.m.\tM7\tMalta / Peru: Lamps for islands\tThe side event will show new lamps.
2 - 3 p.m.\tRoom 4\tUNESCO: Mirrors\tThis panel looks at mirrors.
THURSDAY, 16 OCTOBER
1 - 2 p.m.\tM7\tNorway / Chile: Fog horns\tThe book launch is followed by coffee.
"""
LABELLED = """Conference on Lighthouses
Sixth session
Vienna, 15–16 October 2031

Programme of side events

Wednesday, 15 October 2031

9.00–9.50 a.m.
Title: Lamps for islands
Organized by: Malta; Peru
Room: M7

1.10–2.00 p.m.
Title: Mirrors
Organized by: Institute of Tides
Room: Boardroom A

Thursday, 16 October 2031

1.10–2.00 p.m.
Title: Fog horns of the north
Organized by: Norway; Chile
Room: M2
"""


TRACKS = """Conference on Lighthouses
Sixth session
15–16 October 2031, Vienna

PROGRAMME

Time\tPlenary\tParallel meeting
WEDNESDAY, 15 OCTOBER
10 a.m. - 1 p.m.\tItem 1 (a). Opening of the session
\tItem 1 (b). Report of the Working Group on Lamps and thereto related matters\
\tOpen-ended Working Group on Oil
3-6 p.m.\tItem 2. Lamps of the northern harbours\
\tOpen-ended Working Group on Oil (continued)
THURSDAY, 16 OCTOBER
10 a.m. - 1 p.m.\tItem 3. Adoption of the report
"""
PROSE = (
    "The lighthouse programme and its calendar It revolves around meetings of "
    "three bodies, which met from 3 to 7 June 2030 and on 6 October 2030. " * 4
)
CALENDARS = (
    "ANNEX OIL calendar of meetings, 2031 Working Group on Oil 6-8 September Working "
    "Group on Wicks 11-13 September Joint meeting of the working groups 9-13 October "
    "LAMP calendar of meetings, 2031 8th session of the Review Group 19-23 June 7th "
    "session of the Conference 6-10 November 6th meeting of the Group on Horns 6-7 May "
    "(tentative)"
)


SAME = [
    "ar_fariq_al_istiradh",
    "damaged_lost_dash",
    "en_joint_lists_with_headings",
    "en_narcotics_three_levels",
    "en_wrapped_without_blank_lines",
    "es_delincuencia_organizada",
    "fr_examen_application",
    "ru_gruppa_po_obzoru",
    "zh_shenyizu",
]


def flat(text: str, *, with_tabs: bool = False) -> str:
    words = text.replace("\n", " ").split(" ") if with_tabs else text.split()
    return " ".join(filter(None, words))


def words_of(reading) -> dict[str, object]:
    """The facts; texts with single spaces, since paragraphs cannot be told apart."""
    facts = facts_of(reading)
    for agenda in facts["agendas"]:
        for each in agenda.get("annotations", ()):
            each["text"] = " ".join(each["text"].split())
    return facts


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("marks", MARKS)
def test_an_annotated_agenda_without_line_breaks_is_read_as_with_them(marks, table):
    text = ANNOTATED.format(**MARKS[marks]) + TABLES[table]
    whole = words_of(read_text(text))

    assert words_of(read_text(flat(text))) == whole
    assert words_of(read_text(flat(text, with_tabs=True))) == whole
    assert words_of(read_text(text.replace("\n", " "))) == whole
    assert len(whole["organization_of_work"]) == 4
    assert len(whole["agendas"][0]["items"]) == 6


def test_two_agendas_without_line_breaks_are_read_as_with_them():
    whole = words_of(read_text(JOINT))

    assert words_of(read_text(flat(JOINT))) == whole
    assert whole["parent_body"].startswith("Conference on Lighthouses")
    assert [len(each["items"]) for each in whole["agendas"]] == [5, 6]
    assert [len(each["annotations"]) for each in whole["agendas"]] == [4, 5]


@pytest.mark.parametrize("name", SAME)
def test_an_agenda_of_any_language_is_read_without_its_line_breaks(name):
    text = (DOCUMENTS / f"{name}.txt").read_text()
    whole, found = words_of(read_text(text)), words_of(read_text(flat(text)))

    assert found["agendas"] == whole["agendas"]
    assert found["kind"] == whole["kind"]


def test_parallel_meetings_stand_apart_from_the_items_beside_them():
    whole, found = facts_of(read_text(TRACKS)), facts_of(read_text(flat(TRACKS)))
    sittings = whole["organization_of_work"]
    for sitting in sittings:
        if sitting["track"] == "Plenary":  # the column alone says so
            del sitting["track"]

    assert found["organization_of_work"] == sittings
    assert len(sittings) == 5


def test_calendars_behind_prose_are_read_each_under_its_heading():
    meetings = read_text(PROSE + CALENDARS).to_json()["meetings"]

    assert [each["start"] for each in meetings] == [
        *("2031-09-06", "2031-09-11", "2031-10-09"),
        *("2031-06-19", "2031-11-06", "2031-05-06"),
    ]
    assert [each["status"] for each in meetings][-1] == "tentative"


def test_a_note_inside_a_text_is_its_first_sentence():
    note = "¹ The details are on the page of the meeting. " + "It was asked for. " * 30
    text = ANNOTATED.format(**MARKS["none"]).replace(
        "(LC/COP/WG.1/2031/2)", f"(LC/COP/WG.1/2031/2) {note}"
    )
    notes = read_text(flat(text)).to_json()["footnotes"]

    assert notes[0]["text"] == "The details are on the page of the meeting."


@pytest.mark.parametrize("text", [PROGRAMME, LABELLED])
def test_programmes_without_line_breaks_are_read_as_with_them(text):
    whole, found = facts_of(read_text(text)), facts_of(read_text(flat(text)))

    assert found.get("organization_of_work") == whole.get("organization_of_work")
    assert found["side_events"] == whole["side_events"]
    assert found["dates"] == whole["dates"]
    assert len(whole["side_events"]) > 1


@pytest.mark.parametrize(
    "text",
    [
        "A table row\t" + "with a long text " * 30 + "\tand more",
        "The group met (a) in May – and (b) in June. " * 10,
        "Lamps | mirrors | " + "buoys and horns " * 30,
        "It has three aims – (a) lamps, and (b) horns – for which it asks. " * 6,
    ],
)
def test_a_long_line_without_marks_stays_whole(text):
    assert lines_inside(text) == [text]
