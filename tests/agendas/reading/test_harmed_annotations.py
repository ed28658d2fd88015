"""No text goes to the item before its own, when the number of its heading is lost."""

import pytest

from agendas.reading import read_text
from tests.agendas.reading.checks import lost_lines
from tests.agendas.reading.layouts import harmed_annotations as harmed
from tests.agendas.reading.layouts.harmed_annotations import (
    DECIMALS,
    LABELS,
    LAYOUTS,
    LETTER_LABELS,
    LETTERED,
    NO_SPACES,
    Harmed,
)

# Numbers as printed, and which of them are harmed.
HARMS = {
    "the number of an item is lost": (["1. ", "", *DECIMALS[2:]], {1}),
    "the number of a sub-item is lost": ([*DECIMALS[:3], "", *DECIMALS[4:]], {3}),
    "a number is printed twice": (["1. ", "1. ", *DECIMALS[2:]], {1}),
    "all items have the number 1": (["1. ", "1. ", *DECIMALS[2:5], "1. "], {1, 5}),
}
ARABIC = str.maketrans("abc", "أبج")


def check(case: Harmed, labels: list[str], lost: set[int]) -> None:
    """Each title and text is read as it stands, or reported, and nowhere else."""
    reading = read_text(case.text)
    [agenda] = reading.agendas
    reported = "\n".join(problem.text for problem in reading.problems)
    said = {each.item: each.text for each in agenda.annotations}
    items = {item.label: item.title for item in agenda.items}

    for place, (title, text) in enumerate(zip(case.titles, case.texts, strict=True)):
        if place in lost:
            assert title not in items.values(), case.name
            assert title in reported, case.name
            assert text in reported, case.name
        else:
            label = labels[place]
            assert items.get(label) == title, case.name
            assert said.get(label, "").endswith(text), case.name
    assert len(items) == len(said) == len(labels) - len(lost), case.name


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("harm", HARMS)
def test_a_heading_that_lost_its_number_is_reported_with_its_text(harm, layout):
    numbers, lost = HARMS[harm]

    for case in harmed.cases(layout, numbers):
        check(case, LABELS, lost)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("numbers", [DECIMALS, NO_SPACES])
def test_decimals_head_sub_items_with_and_without_a_space(numbers, layout):
    for case in harmed.cases(layout, numbers):
        check(case, LABELS, set())


@pytest.mark.parametrize("layout", LAYOUTS)
def test_letters_head_sub_items_under_texts_without_blank_lines(layout):
    for case in harmed.cases(layout, LETTERED):
        arabic = [label.translate(ARABIC) for label in LETTER_LABELS]
        text = case.text
        if case.name == "ar":
            text = (
                text.replace("(a)", "(أ)").replace("(b)", "(ب)").replace("(c)", "(ج)")
            )
        case.text = text
        check(case, arabic if case.name == "ar" else LETTER_LABELS, set())


def test_letters_under_a_number_that_is_lost_are_of_no_item_above():
    numbers = ["1. ", "", *LETTERED[2:]]

    for case in harmed.cases("gaps", numbers):
        check(case, LETTER_LABELS, {1, 2, 3, 4})


def test_a_number_that_jumps_is_kept_and_reported():
    for case in harmed.cases("gaps", [*DECIMALS[:3], "2.3 ", "2.5 ", "3. "]):
        check(case, ["1", "2", "2.1", "2.3", "2.5", "3"], set())
        codes = [each.code for each in read_text(case.text).problems]
        assert codes.count("number_jumps") == 2


def test_broken_lines_are_one_text_also_where_one_begins_like_a_heading():
    for case in harmed.cases("gaps", DECIMALS):
        if case.name != "zh":
            case.text = harmed.wrapped(case.text)
            check(case, LABELS, set())


@pytest.mark.parametrize("layout", ["gaps", "gaps above", "no gaps"])
def test_a_title_in_the_list_tells_whose_the_text_is_under_a_wrong_number(layout):
    for case in harmed.cases(layout, ["1. ", "1. ", *DECIMALS[2:]]):
        head, _, below = case.text.partition("1. ")
        titles = zip(DECIMALS, case.titles, strict=True)
        listed = "".join(f"{number}{title}\n" for number, title in titles)
        notes = {"en": "Annotations", "zh": "说明", "ar": "الشروح", "ru": "Аннотации"}
        notes |= {"fr": "Annotations", "es": "Anotaciones"}
        case.text = f"{head}\n{listed}\n{notes[case.name]}\n\n1. {below}"

        check(case, LABELS, set())
        [problem] = read_text(case.text).problems
        assert problem.code == "number_misread"


def test_documents_in_brackets_behind_a_title_are_of_its_item():
    reading = read_text(
        "Lamp Board\nNinth session\n\nAnnotated provisional agenda\n\n"
        "1. Opening of the session (LB/9/1)\n\n"
        "The Chair will open the session in the hall of the old lighthouse.\n\n"
        "2. Lamps and lenses (LB/9/2 and LB/9/3)\n\n"
        "The members report every third year on the lamps that they keep.\n"
    )

    [agenda] = reading.agendas
    assert agenda.documents_by_item == {"1": ["LB/9/1"], "2": ["LB/9/2", "LB/9/3"]}


def test_figures_before_chinese_measures_are_no_sub_items():
    reading = read_text(
        "临时议程说明\n\n1. 会议开幕\n\n主席将于上午十时在旧灯塔大厅宣布会议开幕。\n\n"
        "2. 灯具和透镜\n\n2.1万盏灯具已在去年更换，各成员将报告其情况。\n"
    )

    [agenda] = reading.agendas
    assert [item.label for item in agenda.items] == ["1", "2"]


def test_sub_items_right_under_a_colon_have_counted_paragraphs_of_their_own():
    reading = read_text(
        "Ordre du jour provisoire annoté\n\n1. Ouverture de la session\n\n"
        "1. Le Président ouvrira la session dans la salle du vieux phare.\n\n"
        "2. Questions d’organisation :\n\n"
        "a) Adoption de l’ordre du jour (LB/9/1)\n\n"
        "2. Les membres seront saisis de l’ordre du jour provisoire publié sous la"
        " cote\n\n"
        "LB/9/1 pour adoption. Le Président sera assisté de deux membres.\n"
    )

    [agenda] = reading.agendas
    assert [item.label for item in agenda.items] == ["1", "2", "2 (a)"]
    assert [each.item for each in agenda.annotations] == ["1", "2 (a)"]
    assert agenda.documents_by_item == {"2 (a)": ["LB/9/1"]}
    assert reading.problems == []


def test_a_number_that_comes_again_ends_what_is_said_where_there_is_a_list_too():
    text = "Annotated provisional agenda\n\n1. Opening\n2. Lamps\n3. Bells\n\n"
    text += "Annotations\n\n1. Opening\n\nThe Chair will open the session.\n\n"
    text += "1. Report on the last session\n\nThe Board will approve it.\n"

    reading = read_text(text)

    [annotation] = reading.agendas[0].annotations
    assert annotation.text == "The Chair will open the session."
    assert "item_twice" in {problem.code for problem in reading.problems}
    assert lost_lines(text) == []


def test_a_number_alone_that_jumps_may_be_that_of_a_page():
    text = "Provisional agenda\n\nPoint 1: Opening\n\nLamps\n\n3\n\nBreak\n"

    reading = read_text(text)

    assert [each.title for each in reading.agendas[0].items] == ["Opening"]
    assert lost_lines(text) == []
