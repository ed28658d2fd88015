"""What is said on items right under them, when something was lost on the way."""

import re
import textwrap

import pytest

from agendas.reading import read_text
from tests.agendas.reading.layouts import facts_of, texts_in_lists

WIDTH = 78  # characters


def wrapped(text: str) -> str:
    lines = text.split("\n")
    return "\n".join(textwrap.fill(line, WIDTH) if line else "" for line in lines)


DAMAGES = {
    "the lines are broken by the width of the page": wrapped,
    "the blank lines are lost": lambda text: re.sub(r"\n\n+", "\n", text),
    "all lines stand far in": lambda text: textwrap.indent(text, "    "),
    "every line has a blank one below it": lambda text: text.replace("\n", "\n\n"),
    "the numbers are in bold type": lambda text: re.sub(
        r"(?m)^(\d\..*)$", r"**\1**", text
    ),
    "the foot of a page stands between": lambda text: re.sub(
        r"((?:.*\n){24})", r"\1\n2 V.31-00001\n\nLC/WG.1/2031/1\n\n", text
    ),
}


@pytest.mark.parametrize("layout", ["no stops", "stops", "tabs"])
@pytest.mark.parametrize("damage", DAMAGES)
def test_texts_and_items_stay_when(damage, layout):
    for case in texts_in_lists.cases(layout):
        if case.name.startswith("zh") and "parts" in case.name and "blank" in damage:
            continue  # capitals tell a heading, and Chinese has none
        wanted = case.facts["agendas"][0]
        [agenda] = facts_of(read_text(DAMAGES[damage](case.text)))["agendas"]

        assert agenda["items"] == wanted["items"], case.name
        labels = [each["item"] for each in wanted["annotations"]]
        assert [each["item"] for each in agenda["annotations"]] == labels, case.name


LOST = """\
Lamp Board
Fourth session
Oslo, 3–6 May 2032

Annotated provisional agenda

1. Opening of the session

{opening}2. Buoys

The Board will discuss the buoys that were laid out in the last year.

Training of keepers

The Board will discuss how the keepers of its lights are trained.

4. Other matters

The Board will take up any other matter that was brought to its attention.
"""


@pytest.mark.parametrize(
    "opening", ["", "The Chair will open the session and welcome the delegations.\n\n"]
)
def test_an_item_that_lost_its_number_is_no_text_on_the_item_before(opening):
    reading = read_text(LOST.format(opening=opening))

    [agenda] = reading.agendas
    assert [item.label for item in agenda.items] == ["1", "2", "4"]
    assert all("keepers" not in each.text for each in agenda.annotations)
    assert {problem.code for problem in reading.problems} == {
        "line_without_number",
        "number_jumps",
    }


def test_one_sentence_in_a_list_without_annotations_is_no_text():
    reading = read_text(
        "Provisional agenda\n\n1. Opening of the session\n\n2. Buoys\n\n"
        "The documents will be posted on the website of the Board.\n\n3. Other matters"
    )

    [agenda] = reading.agendas
    assert [item.label for item in agenda.items] == ["1", "2", "3"]
    assert agenda.annotations == []
    assert [problem.code for problem in reading.problems] == ["line_without_number"]


def test_a_paragraph_broken_among_whole_ones_is_one_text():
    whole = "The Board will discuss the buoys that were laid out in the last year. " * 4
    broken = (
        "The Board will elect a Chair, two Vice-Chairs and a Rapporteur for the\n"
        "Twelfth session, and may wish to hear from the officers of the Eleventh\n"
        "Session how its work was organized."
    )
    reading = read_text(
        "Annotated provisional agenda\n\n1. Opening of the session\n\n2. Officers\n\n"
        f"{broken}\n\n3. Buoys\n\n{whole.strip()}\n"
    )

    [agenda] = reading.agendas
    assert [(each.item, each.text) for each in agenda.annotations] == [
        ("2", broken.replace("\n", " ")),
        ("3", whole.strip()),
    ]
