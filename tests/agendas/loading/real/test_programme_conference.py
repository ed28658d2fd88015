"""The sixth session of the Conference, as its programme of October 2012 prints it."""

import pytest

from tests.agendas.loading.real.lines import (
    agenda_lines,
    side_event_lines,
    timetable_lines,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("loaded")]

MORNING, AFTERNOON = "10 a.m.–1 p.m.", "3–6 p.m."
ITEMS = [
    ("1 (a)", "Opening of the session", []),
    ("1 (b)", "Election of officers", []),
    ("1 (c)", "Adoption of the agenda and organization of work", []),
    ("1 (d)", "Participation of observers", []),
    ("1 (e)", "Adoption of the report of the Bureau on credentials", []),
    ("1 (f)", "General discussion", []),
    (
        "2",
        "Review of the implementation of the United Nations Convention against"
        " Transnational Organized Crime and the Protocols thereto",
        [],
    ),
    (
        "2 (a)",
        "United Nations Convention against Transnational Organized Crime",
        [],
    ),
    ("2 (b)", "Trafficking in Persons Protocol", []),
    ("2 (c)", "Smuggling of Migrants Protocol", []),
    ("2 (d)", "Firearms Protocol", []),
    (
        "3",
        "Other serious crimes, as defined in the Convention, including new forms"
        " and dimensions of transnational organized crime",
        [],
    ),
    (
        "4",
        "International cooperation with particular emphasis on extradition, mutual"
        " legal assistance and international cooperation for the purpose of"
        " confiscation, and the establishment and strengthening of central"
        " authorities",
        [],
    ),
    ("5", "Technical assistance", []),
    ("6", "Financial and budgetary matters", []),
    ("7", "Provisional agenda for the seventh session of the Conference", []),
    ("8", "Other matters", []),
    ("9", "Adoption of the report of the Conference on its sixth session", []),
]
# Slot, room, organizers, the beginning of the title, refreshments.
SIDE_EVENTS = [
    (
        "Mon 13–14",
        "Boardroom A",
        "Slovenia / Netherlands / Belgium",
        "Initiative for a multilateral instrument on l",
        "",
    ),
    (
        "Mon 14–15",
        "M3",
        "Mexico",
        "Mexico's security strategy for combating orga",
        "before",
    ),
    (
        "Tue 9–10",
        "M3",
        "Finland",
        "NGO participation – sharing of experiences",
        "",
    ),
    (
        "Tue 13–14",
        "Boardroom B",
        "Colombia / Italy / Interpol / UNODC",
        "Presentation of the Digest of Organized Crime",
        "",
    ),
    (
        "Tue 14–15",
        "M7",
        "Inter-Agency Coordination Group Against Trafficking in Persons / Sweden",
        "The next decade",
        "",
    ),
    (
        "Tue 14–15",
        "M3",
        "France / UNODC",
        "Launch of UNODC Manuals on International Coop",
        "before",
    ),
    (
        "Wed 9–10",
        "M7",
        "Switzerland / Small Arms Survey",
        "Small Arms Survey 2012 Book Launch",
        "",
    ),
    ("Wed 9–10", "M3", "", "Split panel", ""),
    (
        "Wed 9–10",
        "M3",
        "GAATW / Austria / Anti-Slavery International",
        "A) The contributions of NGOs to strengthening",
        "",
    ),
    (
        "Wed 9–10",
        "M3",
        "International Association of Prosecutors / Thailand / UK / Mauritius",
        "B) TIPP (Trafficking in Persons Platform) for",
        "",
    ),
    (
        "Wed 13–14",
        "M7",
        "Indonesia",
        "Presentation on Trafficking of Migrant Worker",
        "after",
    ),
    (
        "Wed 14–15",
        "M3",
        "Switzerland / UNODC",
        "Clarifying the definition of Trafficking in P",
        "",
    ),
    (
        "Wed 14–15",
        "MOE79",
        "Panama / Belize / Trinidad and Tobago / UNODC ROPAN",
        "Serious and Organized Crime Threat Assessment",
        "",
    ),
    (
        "Thu 9–10",
        "M7",
        "United States",
        "Protection of Cultural Property by the United",
        "",
    ),
    (
        "Thu 13–14",
        "M2",
        "Mexico / ACUNS / Geneva Forum / UNODC",
        "Arms Trade Treaty, Firearms Protocol and Smal",
        "",
    ),
    ("Thu 13–14", "M3", "", "Split panel", ""),
    (
        "Thu 13–14",
        "M3",
        "FOKUS / Coalition against Trafficking in Women / ROSA project",
        "A) The need for a strong monitoring mechanism",
        "",
    ),
    (
        "Thu 13–14",
        "M3",
        "Brazil / International Centre for Migration Policy Development",
        "b) Anti-trafficking efforts in Brazil",
        "",
    ),
    (
        "Thu 14–15",
        "M3",
        "GAATW / ACUNS",
        "Learning from Victims of Crime for a Better C",
        "",
    ),
    (
        "Thu 14–15",
        "M7",
        "United States",
        "Human Trafficking and Migrant Smuggling Cente",
        "",
    ),
    (
        "Fri 9–10",
        "M7",
        "IFRC / UNODC",
        "Forced Migration and Displacement",
        "",
    ),
    (
        "Fri 13–14",
        "M3",
        "GAATW / ACUNS",
        "The challenges of researching human trafficki",
        "",
    ),
    (
        "Fri 14–15",
        "M3",
        "Argentina",
        "New Technologies' Use for Preventing Traffick",
        "",
    ),
]


def test_agenda_of_the_sixth_conference():
    assert agenda_lines("untoc-cop-6", "untoc-cop") == ITEMS


def test_plenary_of_the_sixth_conference():
    assert timetable_lines("untoc-cop-6") == [
        (
            "Monday 15 October 2012",
            MORNING,
            "plenary",
            "1 (a), 1 (b), 1 (c), 1 (d), 1 (e), 1 (f)",
        ),
        ("Monday 15 October 2012", AFTERNOON, "plenary", "2, 2 (a)"),
        ("Tuesday 16 October 2012", MORNING, "plenary", "2 (b)"),
        ("Tuesday 16 October 2012", AFTERNOON, "plenary", "2 (c)"),
        ("Wednesday 17 October 2012", MORNING, "plenary", "2 (d)"),
        ("Wednesday 17 October 2012", AFTERNOON, "plenary", "3"),
        ("Thursday 18 October 2012", MORNING, "plenary", "4"),
        ("Thursday 18 October 2012", AFTERNOON, "plenary", "5"),
        ("Friday 19 October 2012", MORNING, "plenary", "5"),
        ("Friday 19 October 2012", AFTERNOON, "plenary", "6, 7, 8, 9"),
    ]


def test_side_events_of_the_sixth_conference():
    lines = side_event_lines("untoc-cop-6")

    short = [(*line[:3], line[3].split(":")[0][:45], line[4]) for line in lines]
    assert short == SIDE_EVENTS
