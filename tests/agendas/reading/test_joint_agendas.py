"""Documents of two bodies: which list is whose, and which items they share."""

import pytest

from agendas.reading import read_text

LAMPS, BELLS = "Working Group on Lamps", "Working Group on Bells"
MASTHEAD = f"""\
Conference of the Parties to the Lamp Convention

{LAMPS}
Fourth meeting

{BELLS}
Third meeting

Vienna, 10–14 March 2031

"""
HEADINGS = [
    (f"Provisional agenda\n\n{LAMPS}", BELLS),
    (f"Provisional agenda of the {LAMPS}", f"Provisional agenda of the {BELLS}"),
    (
        f"Provisional agenda for the fourth meeting of the {LAMPS}",
        f"Provisional agenda for the third meeting of the {BELLS}",
    ),
    (f"Provisional agendas\n\nA. {LAMPS}", f"B. {BELLS}"),
    (f"A. Provisional agenda of the {LAMPS}", f"B. Provisional agenda of the {BELLS}"),
    (
        f"Annex I\n\nProvisional agenda of the {LAMPS}",
        f"Annex II\n\nProvisional agenda of the {BELLS}",
    ),
    (
        f"**Provisional agenda of the {LAMPS}**",
        f"**Provisional agenda of the {BELLS}**",
    ),
    (f"{LAMPS}: provisional agenda", f"{BELLS}: provisional agenda"),
    (f"Provisional agenda – {LAMPS}", f"Provisional agenda – {BELLS}"),
    (
        f"Provisional agenda\n\n{LAMPS}, fourth meeting",
        f"{BELLS}, third meeting",
    ),
    (f"Provisional agenda\n({LAMPS})", f"Provisional agenda\n({BELLS})"),
]
JOINT = [
    " (joint item)",
    f" (joint item with the {BELLS})",
    " [joint item]",
    " – joint item",
    " (point commun)",
    " (tema conjunto)",
    " (совместный пункт)",
    "（联合项目）",
    " (بند مشترك)",
]


def document(headings: tuple[str, str], joint: str) -> str:
    first, second = headings
    return (
        f"{MASTHEAD}{first}\n\n1. Opening of the meeting\n\n2. Lamps and their oil\n\n"
        f"3. Sounds at sea{joint}\n\n4. Other matters\n\n{second}\n\n"
        f"1. Opening of the meeting\n\n2. Sounds at sea{joint}\n\n3. Bells\n"
    )


@pytest.mark.parametrize("headings", HEADINGS)
@pytest.mark.parametrize("joint", JOINT)
def test_each_body_has_its_list_and_the_joint_item_is_one(headings, joint):
    reading = read_text(document(headings, joint))

    lamps, bells = reading.agendas
    assert (lamps.body, lamps.ordinal, len(lamps.items)) == (LAMPS, 4, 4)
    assert (bells.body, bells.ordinal, len(bells.items)) == (BELLS, 3, 3)
    assert (lamps.items[2].title, bells.items[1].title) == ("Sounds at sea",) * 2
    [pair] = reading.joint_items
    assert [(each.agenda, each.item) for each in pair] == [(0, "3"), (1, "2")]


@pytest.mark.parametrize("headings", HEADINGS)
def test_without_the_words_no_item_is_joint(headings):
    reading = read_text(document(headings, ""))

    assert [len(agenda.items) for agenda in reading.agendas] == [4, 3]
    assert reading.joint_items == []


LETTER = """\
Lamp Board
Fourth session
Oslo, 3–6 May 2032

The secretariat has the honour to send the agenda of the session.

Annex

Provisional agenda

1. Opening of the session

2. Buoys
"""


def test_the_agenda_in_the_annex_of_a_letter_is_read():
    reading = read_text(LETTER)

    assert reading.kind == "provisional_agenda"
    assert [item.title for item in reading.agendas[0].items] == [
        "Opening of the session",
        "Buoys",
    ]


def test_the_agenda_in_the_annex_of_a_report_is_of_another_session():
    text = "1. The Board met in May.\n\n2. It took up the buoys."
    reading = read_text(LETTER.replace("The secretariat has", f"{text}\n\nIt has"))

    assert reading.kind == "other"
    assert not any(agenda.items for agenda in reading.agendas)


TIMETABLE = """

Annex

Proposed organization of work

{head}
Monday, 10 March 2031
10 a.m.–1 p.m.\t1\tOpening of the meeting\t1\tOpening of the meeting
3–6 p.m.\t2\tRust
Tuesday, 11 March 2031
10 a.m.–1 p.m.\t\t\t2\tRinging
\t3\tAdoption of the report\t3\tAdoption of the report
"""
# Of two rows of headings; a cell over several columns or rows comes once, or with
# empty cells beside or below it.
OVER = [f"{LAMPS}\t\t{BELLS}\t", f"{LAMPS}\t\t{BELLS}", f"{LAMPS}\t{BELLS}"]
BELOW = "Agenda item\tTitle or description\tAgenda item\tTitle or description"


@pytest.mark.parametrize("below", [f"\t{BELOW}", BELOW])
@pytest.mark.parametrize("over", OVER)
def test_the_columns_of_two_bodies_are_told_by_any_heading_over_them(over, below):
    head = f"Date and time\t{over}\n{below}"

    text = document(HEADINGS[0], JOINT[0]) + TIMETABLE.format(head=head)
    sittings = read_text(text).organization_of_work

    assert [[(e.agenda, e.item) for e in each.entries] for each in sittings] == [
        [(0, "1"), (1, "1")],
        [(0, "2")],
        [(1, "2"), (0, "3"), (1, "3")],
    ]
    assert {e.title for each in sittings for e in each.entries} == {
        *("Opening of the meeting", "Rust", "Ringing", "Adoption of the report"),
    }
