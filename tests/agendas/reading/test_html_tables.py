"""Tables as programs that read pages write them: HTML in one line, spans, breaks."""

import pytest

from agendas.reading import read_text

HEAD = "Working Group on Lamps\nFourth session\nVienna, 10 and 11 March 2031\n\n"
HEAD += "Proposed organization of work\n\n"
SITTINGS = [
    ("2031-03-10", "10:00", ["1 (a)", "1 (b)"]),
    ("2031-03-10", "15:00", ["2"]),
    ("2031-03-11", "10:00", ["2"]),
]
SPANS = """<table><tr><th>Date and time</th><th>Agenda item</th><th>Title</th></tr>
<tr><td colspan="3"><b>Monday, 10 March</b></td></tr>
<tr><td rowspan="2">10 a.m.–1 p.m.</td><td>1 (a)</td><td>Opening</td></tr>
<tr><td>1 (b)</td><td>Adoption of the agenda</td></tr>
<tr><td>3–6 p.m.</td><td>2</td><td>Lamps</td></tr>
<tr><td colspan="3"><b>Tuesday, 11 March</b></td></tr>
<tr><td>10 a.m.–1 p.m.</td><td>2</td><td>Lamps (continued)</td></tr></table>
"""
BREAKS = """| Date and time | Agenda item | Title |
|---|---|---|
| **Monday, 10 March** | | |
| 10 a.m.–1 p.m. | 1 (a)<br>1 (b) | Opening<br/>Adoption of the agenda |
| 3–6 p.m. | 2 | Lamps |
| **Tuesday, 11 March** | | |
| 10 a.m.–1 p.m. | 2 | Lamps<br>(continued) |
"""


def sittings(text: str) -> list[tuple[str, str, list[str]]]:
    read = read_text(HEAD + text).to_json()["organization_of_work"]
    return [
        (each["date"], each["time_from"], [entry["item"] for entry in each["entries"]])
        for each in read
    ]


@pytest.mark.parametrize(
    "table",
    [SPANS, SPANS.replace("\n", ""), SPANS.replace("><td", ">\n<td"), BREAKS],
    ids=["a row on each line", "one line", "a cell on each line", "breaks in cells"],
)
def test_a_table_in_any_mark_up_gives_its_sittings(table):
    assert sittings(table) == SITTINGS


def test_a_break_inside_a_title_parts_nothing():
    reading = read_text(HEAD + BREAKS.replace("Lamps |", "Lamps<br>at sea |"))

    titles = [
        entry.title for each in reading.organization_of_work for entry in each.entries
    ]
    assert titles == ["Opening", "Adoption of the agenda", "Lamps at sea", "Lamps"]


def test_numbers_without_as_many_titles_stay_together_and_are_reported():
    table = BREAKS.replace("Opening<br/>Adoption of the agenda", "Opening")
    agenda = (
        "Provisional agenda\n\n1. Matters:\n(a) Opening;\n(b) Adoption.\n2. Lamps.\n\n"
    )
    head, _, tail = HEAD.partition("Proposed")

    reading = read_text(f"{head}{agenda}Annex\n\nProposed{tail}{table}")

    assert "columns_together" in {problem.code for problem in reading.problems}


@pytest.mark.parametrize("size", ["0", "999", "-3", "x"])
def test_spans_of_any_size_are_read(size):
    table = SPANS.replace('rowspan="2"', f'rowspan="{size}" colspan="{size}"')

    assert read_text(HEAD + table).problems is not None


def test_paragraphs_and_points_in_one_line_are_lines():
    reading = read_text(
        "<h2>Programme</h2>\n<p><strong>FRIDAY, 30 MAY 2031</strong></p><p>SEMINAR</p>"
        "<ul><li>9.00 am - 10.00 am Lamps</li><li>10.00 am - 10.30 am Tea.</li></ul>"
        "<p><strong>SATURDAY, 31 MAY 2031</strong></p><ul>"
        "<li>9.00 am - 9.30 am Fog</li></ul><p></p>\n"
    )

    assert [
        (each.date.day, str(each.time_from), [entry.title for entry in each.entries])
        for each in reading.organization_of_work
    ] == [
        (30, "09:00:00", ["Lamps"]),
        (30, "10:00:00", ["Tea"]),
        (31, "09:00:00", ["Fog"]),
    ]
