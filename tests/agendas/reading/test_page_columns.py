"""PDF pages in two columns of short lines, and tables that look like them."""

from agendas.reading import read_file
from agendas.reading.sources import source_text
from tests.agendas.reading.files import pdf

HEAD = [
    (
        50,
        800,
        "Working Group on Lanterns of the Conference of the Parties to the Convention",
    ),
    (50, 780, "Vienna, 5 and 6 May 2032"),
]
LEFT = [
    "Provisional agenda", "1. Opening of the meeting", "2. Election of officers",
    "3. Adoption of the agenda", "4. Lanterns on harbour walls", "5. Buoys and beacons",
    "6. Foghorns of small harbours",
]  # fmt: skip
RIGHT = [
    "7. Ferries at night and in fog", "8. Ramps and steps", "9. The painting of towers",
    "10. The cleaning of lenses", "11. Other matters", "12. The next meeting",
    "13. Adoption of the report",
]  # fmt: skip


def beside(left: list[str], right: list[str], place: int) -> list[tuple[int, int, str]]:
    rows = [(50, 740 - 14 * n, text) for n, text in enumerate(left)]
    return rows + [(place, 740 - 14 * n, text) for n, text in enumerate(right)]


def test_a_list_in_two_columns_is_read_down_the_first_and_then_the_second():
    page = HEAD + beside(LEFT, RIGHT, 260)

    reading = read_file("a.pdf", pdf([page]))

    [agenda] = reading.agendas
    assert [item.number for item in agenda.items] == [str(n) for n in range(1, 14)]
    assert (agenda.items[5].title, reading.problems) == (
        "Foghorns of small harbours",
        [],
    )


def test_titles_and_days_beside_each_other_are_rows():
    days = [f"{n}–{n + 2} October 2032 (tentative)" for n in range(1, 8)]
    page = [(50, 800, "Calendar of meetings"), *beside(LEFT[1:], days[1:], 220)]

    text = source_text("a.pdf", pdf([page]))

    assert "1. Opening of the meeting\t2–4 October 2032 (tentative)" in text
