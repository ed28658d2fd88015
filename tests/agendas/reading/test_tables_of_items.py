"""Lists of items in tables, with the columns that usually stand beside them."""

from collections.abc import Callable

import pytest

from agendas.reading import read_text

HEAD = "Lamp Board\nTwelfth session\nOslo, 3–6 May 2032\n\nProvisional agenda\n\n"
TITLES = ["Opening of the session", "Election of officers", "Buoys and beacons"]
PAPERS = ["", "LB/12/2", "LB/12/3; LB/12/INF.1"]
Row = list[str]


def piped(head: Row, rows: list[Row]) -> str:
    lines = ["| " + " | ".join(row) + " |" for row in [head, *rows]]
    return "\n".join([lines[0], "|---" * len(head) + "|", *lines[1:]])


def tabbed(head: Row, rows: list[Row]) -> str:
    return "\n".join("\t".join(row) for row in [head, *rows])


def spaced(head: Row, rows: list[Row]) -> str:
    return "\n".join("".join(cell.ljust(36) for cell in row) for row in [head, *rows])


def html(head: Row, rows: list[Row]) -> str:
    cells = ["".join(f"<td>{cell}</td>" for cell in row) for row in [head, *rows]]
    return "<table>\n" + "\n".join(f"<tr>{row}</tr>" for row in cells) + "\n</table>"


COLUMNS = {
    ("Item", "Title", "Document"): ["{n}", "{title}", "{paper}"],
    ("No.", "Agenda item", "Documents"): ["{n}.", "{title}", "{paper}"],
    ("Agenda item", "Document symbol"): ["{n}. {title}", "{paper}"],
    ("Document", "Agenda item"): ["{paper}", "{n}. {title}"],
    ("Item", "Title", "Document", "Action"): [
        *("{n}.", "{title}", "{paper}", "For decision"),
    ],
    ("Point", "Intitulé", "Cote"): ["{n}", "{title}", "{paper}"],
}


@pytest.mark.parametrize("table", [piped, tabbed, spaced, html])
@pytest.mark.parametrize("head", COLUMNS)
def test_items_and_their_documents_are_read(table: Callable, head: tuple[str, ...]):
    rows = [
        [form.format(n=n, title=title, paper=paper) for form in COLUMNS[head]]
        for n, (title, paper) in enumerate(zip(TITLES, PAPERS, strict=True), start=1)
    ]

    [agenda] = read_text(HEAD + table(list(head), rows) + "\n").agendas

    assert [(item.label, item.title) for item in agenda.items] == [
        (str(n), title) for n, title in enumerate(TITLES, start=1)
    ]
    assert agenda.documents_by_item == {
        "2": ["LB/12/2"],
        "3": ["LB/12/3", "LB/12/INF.1"],
    }
