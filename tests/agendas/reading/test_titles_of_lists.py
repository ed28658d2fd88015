"""Titles of agendas, programmes and lists that bodies write in their own way."""

import pytest

from agendas.reading import read_text
from tests.agendas.reading.checks import lost_lines

AGENDAS = ["مشروع جدول أعمال", "جدول أعمال مؤقت", "بنود جدول الأعمال"]
AGENDAS += ["مشروع بنود جدول الأعمال", "Повестка", "Проект повестки", "大会议程"]
PROGRAMMES = ["Программа заседания", "Деловая программа", "Проект программы работы"]
PROGRAMMES += ["会议流程", "活动流程", "مشروع برنامج عمل", "البرنامج الزمني"]


@pytest.mark.parametrize("title", AGENDAS)
def test_titles_of_agendas(title):
    text = f"{title}\n\n1. Lamps\n2. Buoys\n3. Bells\n"

    reading = read_text(text)

    assert (reading.kind, reading.title) == ("provisional_agenda", title)
    assert [item.title for item in reading.agendas[0].items] == [
        "Lamps",
        "Buoys",
        "Bells",
    ]


@pytest.mark.parametrize("title", PROGRAMMES)
def test_titles_of_programmes(title):
    text = f"{title}\n\n10 March 2031\n\n10:00-11:00 Lamps\n11:00-12:00 Buoys\n"

    reading = read_text(text)

    assert (reading.kind, reading.title) == ("programme", title)
    assert len(reading.organization_of_work) == 2
    assert lost_lines(text) == []


@pytest.mark.parametrize("title", ["الفعاليات المصاحبة", "边会安排"])
def test_titles_of_side_events(title):
    text = f"{title}\n\n10 March 2031\n\n10:00-11:00 Lamps\nOrganizers: Norland\n"

    assert read_text(text).side_events


def test_the_agenda_of_a_session_that_is_named_heads_its_list():
    text = "APPENDIX A\n\nAGENDA FOR THE HUNDRED AND TWENTIETH SESSION OF THE BOARD\n\n"
    text += (
        "I. INTRODUCTION\n\n1. Opening\n2. Lamps\n\nII. OIL\n\n3. Wicks\n4. Closing\n"
    )

    reading = read_text(text)

    (agenda,) = reading.agendas
    assert (agenda.body, agenda.ordinal, agenda.unit) == ("BOARD", 120, "session")
    assert [item.title for item in agenda.items] == [
        *("Opening", "Lamps"),
        *("Wicks", "Closing"),
    ]


def test_the_agenda_of_the_next_session_heads_no_list():
    text = "Provisional agenda\n\n1. Opening\n2. Lamps\n\n"
    text += "Agenda for the next session of the Board\n\n3. Wicks\n"

    assert read_text(text).title == "Provisional agenda"


def test_the_name_of_a_field_under_every_number_is_no_title():
    titles = ["Opening", "Lamps", "Oil for lamps", "Wicks", "Closing"]
    rows = [f"{n}\nName of item\n{title}" for n, title in enumerate(titles, start=1)]

    reading = read_text("Agenda\n\n" + "\n".join(rows) + "\n")

    assert [item.title for item in reading.agendas[0].items] == titles
    assert [p.text for p in reading.problems] == ["Name of item"]


def test_links_to_the_versions_of_papers_are_of_no_item():
    links = "[English]   [French]   [Russian]"
    text = f"Provisional agenda\n\n1. Opening LB/2031/1\n{links}\n2. Lamps\n"
    text += f"  (a) Lenses\n{links}\n  (b) Wicks LB/2031/2\n[English] [French]\n"
    text += f"3. Buoys\n{links}\n  (a) Red\n{links}\n  (b) Green\n{links}\n4. Closing\n"

    reading = read_text(text)

    items = [(i.number, i.letter, i.title) for i in reading.agendas[0].items]
    assert items == [
        *[("1", None, "Opening"), ("2", None, "Lamps"), ("2", "a", "Lenses")],
        *[("2", "b", "Wicks"), ("3", None, "Buoys"), ("3", "a", "Red")],
        *[("3", "b", "Green"), ("4", None, "Closing")],
    ]
    assert reading.problems == []


def test_one_line_under_a_colon_is_the_rest_of_the_title():
    text = "Provisional agenda\n\n1. Opening.\n\n2. Convention on Lamps (1968):\n\n"
    text += "Group of Experts on Wicks;\n\n3. Oil (R.E.2):\n\n(a) Red oil;\n\n"
    text += "(b) Green oil:\n\nSafe cans.\n\n4. Closing.\n"

    reading = read_text(text)

    items = [(i.number, i.letter, i.title) for i in reading.agendas[0].items]
    assert items == [
        ("1", None, "Opening"),
        ("2", None, "Convention on Lamps (1968): Group of Experts on Wicks"),
        *[("3", None, "Oil (R.E.2)"), ("3", "a", "Red oil")],
        *[("3", "b", "Green oil: Safe cans"), ("4", None, "Closing")],
    ]


@pytest.mark.parametrize(
    "lines",
    ["Group of Experts;\n\nGroup of Keepers;", "Note by the secretariat.", "Wicks"],
)
def test_other_lines_under_a_colon_are_no_part_of_the_title(lines):
    text = f"Provisional agenda\n\n1. Opening.\n\n2. Lamps:\n\n{lines}\n\n3. Oil.\n"

    assert [i.title for i in read_text(text).agendas[0].items] == [
        *("Opening", "Lamps", "Oil"),
    ]


def test_a_number_that_lost_its_dot_is_read_between_its_neighbours():
    text = "Agenda\n\n1.  Opening\n\n2   Lamps\n\n3.  Oil\n\n4   May be revised\n"

    items = read_text(text).agendas[0].items

    assert [(i.number, i.title) for i in items] == [
        *(("1", "Opening"), ("2", "Lamps"), ("3", "Oil")),
    ]
