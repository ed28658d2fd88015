"""A document that was read is asked the same as a programme that was entered."""

from agendas.reading import read_text
from agendas.reading_checks import warnings_of_reading
from meetings.models import Session

DOCUMENT = """\
CTOC/COP/WG.9/2031/1

Working Group on Lanterns

Vienna, 5 and 6 May 2031

Annotated provisional agenda

Provisional agenda

1. Organizational matters:
   (a) Opening of the meeting;
   (b) Adoption of the agenda.
2. Lanterns at sea.
3. Adoption of the report.

Annotations

1. Organizational matters

(a) Opening of the meeting

The third meeting of the Working Group on Lanterns will be opened on Monday, \
5 May 2031, at 3 p.m.

2. Lanterns at sea

The Working Group will have before it a note, CTOC/COP/WG.9/2031/4.

Documentation

Report on lanterns (CTOC/COP/WG.9/2031/2)

3. Adoption of the report

Annex

Proposed organization of work

Date and time\tAgenda item\tTitle
Monday, 5 May 2031
10 a.m.–1 p.m.\t2\tLanterns at sea (continued)
\t1 (a)\tOpening of the meeting
3–6 p.m.\t1 (b)\tAdoption of the agenda
Tuesday, 6 May 2031
10 a.m.–1 p.m.\t3\tAdoption of the report
"""


def test_a_document_is_warned_of_line_by_line():
    warnings = warnings_of_reading(read_text(DOCUMENT), "en")

    lines = DOCUMENT.splitlines()
    assert [(each.code, lines[each.line - 1].strip()) for each in warnings] == [
        (
            "continued_before_it_began",
            "10 a.m.–1 p.m.\t2\tLanterns at sea (continued)",
        ),
        ("opening_not_first", "10 a.m.–1 p.m.\t2\tLanterns at sea (continued)"),
        ("opening_differs", "(a) Opening of the meeting"),
        ("document_not_listed", "2. Lanterns at sea"),
    ]
    assert warnings[1].text == (
        "Item 2 is taken up before item 1 (a), “Opening of the meeting”, which opens "
        "the session."
    )


def test_a_row_below_the_first_of_a_sitting_is_told_at_its_own_line():
    text = DOCUMENT.replace("\t1 (a)\tOpening of the meeting", "\t3\tTheir report")

    [warning] = [
        each
        for each in warnings_of_reading(read_text(text), "en")
        if each.code == "title_differs"
    ]

    assert text.splitlines()[warning.line - 1].strip() == "3\tTheir report"


def test_what_is_known_of_the_session_is_asked_of_its_document():
    there = Session(mode="hybrid", meetings_allotted=2)

    found = warnings_of_reading(read_text(DOCUMENT), "en", there)

    codes = [each.code for each in found]
    assert codes.count("remote_sitting_too_long") == 3
    assert "more_sittings_than_allotted" in codes


def test_a_text_that_is_no_programme_is_not_warned_of():
    assert warnings_of_reading(read_text("Nothing of the kind."), "en") == []
