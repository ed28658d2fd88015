"""Lists of meetings whose lines were broken at the width of a page."""

import textwrap

import pytest

from agendas.reading import read_text

ROWS = [
    "Expert Group on Harbour Ramps and the Steps beside Them: 27 – 29 July 2032"
    " (original dates: 6–8 April 2032)",
    "Commission on Ferries, twenty-ninth session, in the presence of its observers,"
    " 18–22 May 2032 (postponed)",
    "Working Group on the Painting of Towers and on the Cleaning of All Their Lenses,"
    " 4 and 5 October 2032",
    "Committee on Foghorns, 3 November 2032",
]
READ = [
    "Expert Group on Harbour Ramps and the Steps beside Them",
    "Commission on Ferries, twenty-ninth session, in the presence of its observers",
    "Working Group on the Painting of Towers and on the Cleaning of All Their Lenses",
    "Committee on Foghorns",
]


def titles(text: str) -> list[str]:
    return [meeting.title for meeting in read_text(text).meetings]


@pytest.mark.parametrize("width", [60, 66, 72, 80, 90])
@pytest.mark.parametrize("indent", ["", "    "])
def test_rows_broken_at_a_width_are_the_rows_that_they_were(width, indent):
    head = "Calendar of meetings, 2032\n\n"
    wrapped = [textwrap.wrap(row, width, subsequent_indent=indent) for row in ROWS]

    reading = read_text(head + "\n".join(line for row in wrapped for line in row))

    whole = read_text(head + "\n".join(ROWS))
    assert [vars(each) | {"line": 0} for each in reading.meetings] == [
        vars(each) | {"line": 0} for each in whole.meetings
    ]
    assert ([each.title for each in whole.meetings], reading.problems) == (READ, [])


def test_a_place_alone_is_no_meeting():
    text = (
        "Calendar of meetings, 2032\n\nCommittee on Foghorns, 3 May\nGeneva   4 May\n"
    )

    reading = read_text(text)

    assert [meeting.title for meeting in reading.meetings] == ["Committee on Foghorns"]
    assert [problem.line for problem in reading.problems] == [4]


def test_a_place_between_days_and_a_meeting_is_its_place():
    text = (
        "Calendar of meetings, 2032\n\n5–7 May\nWorking Party on Ferries\n8 May\n"
        "Valletta,\nMalta\nWorking Group on Ballast\n19–23 May\nCommittee on Foghorns\n"
    )

    [_, second, _] = read_text(text).meetings

    assert (second.title, second.place) == (
        "Working Group on Ballast",
        "Valletta, Malta",
    )


def test_a_row_near_the_width_of_the_page_is_not_joined_to_the_next():
    text = (
        "Calendar of meetings, 2032\n\n"
        "Committee on Lighthouses and on all the Lamps in Them, 3–7 May\n"
        "Working Group on Buoys, 10–12 May\n"
        "Committee on Foghorns (tenth session), Geneva, 2–4 September\n"
    )

    assert titles(text) == [
        "Committee on Lighthouses and on all the Lamps in Them",
        "Working Group on Buoys",
        "Committee on Foghorns (tenth session)",
    ]
