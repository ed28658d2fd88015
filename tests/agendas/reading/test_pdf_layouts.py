"""Tables of every layout say the same on the pages of PDF files, or are reported."""

from collections.abc import Iterator
from itertools import islice

import pytest

from agendas.reading import Reading, read_file
from tests.agendas.reading.layouts import (
    Case,
    calendar_statuses,
    calendars,
    differences,
    facts_of,
    programme_columns,
    programmes,
    side_events,
)
from tests.agendas.reading.layouts.pages import STYLES, page_of

GENRES = {
    "calendars": calendars,
    "statuses": calendar_statuses,
    "programmes": programmes,
    "columns": programme_columns,
    "side events": side_events,
}
SHARE = 3  # one in as many layouts is printed in each style
EVERY = 97  # of the cases of a genre, so that languages and forms of days vary


def cases(genre: str) -> Iterator[tuple[str, Case]]:
    """Each layout of the genre whose rows have tabs, in one language after another."""
    module = GENRES[genre]
    for number, layout in enumerate(module.LAYOUTS):
        documents = list(module.cases(layout))
        case = documents[number * EVERY % len(documents)]
        if "\t" in case.text:
            yield layout, case


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("genre", GENRES)
def test_a_table_on_a_page_says_what_its_text_says(genre, style):
    """Rows that cannot be told are reported whole; in a genre one table may be so."""
    faults, reported = [], 0
    start = list(STYLES).index(style) % SHARE
    for layout, case in islice(cases(genre), start, None, SHARE):
        reading = read_file("a.pdf", page_of(case.text, case.name[:2], style))
        if is_reported(reading):
            reported += 1
        elif differing := differences(case.facts, facts_of(reading)):
            faults.append("\n".join([f"{layout}: {case.name}", *differing]))

    assert faults == [], "\n\n".join(faults)
    assert reported < 2


def test_titles_in_the_middle_of_their_cells_stay_in_their_columns():
    """Though the words over the columns do not stand over all of them."""
    titles = [
        "Opening of the session",
        "Adoption of the agenda and organization of work",
    ]
    rows = [["Plenary", "Panel"], ["10 March 2031", "", ""]]
    rows += [["10 a.m.–1 p.m.", *titles], ["3–6 p.m.", *titles[::-1]]]
    text = "Programme of work\n\n"
    text += "\n".join("\t".join(row) for row in rows)

    reading = read_file("a.pdf", page_of(text, "en", "apart, middle, over rows"))

    found = [
        entry.title for each in reading.organization_of_work for entry in each.entries
    ]
    assert found == titles + titles[::-1]


def is_reported(reading: Reading) -> bool:
    """Whether no row was read, and columns are said to have run together."""
    codes = {problem.code for problem in reading.problems}
    rows = reading.meetings or reading.organization_of_work or reading.side_events
    return not rows and "columns_together" in codes
