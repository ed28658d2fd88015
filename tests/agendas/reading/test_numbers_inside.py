"""Items whose number stands inside a line, between those before and after it."""

from agendas.reading import read_text

HEAD = "Provisional agenda\n\n1. Opening\n2. Officers\n\n"


def items_of(text: str) -> list[tuple[str, str]]:
    return [
        (item.number, item.title)
        for agenda in read_text(text).agendas
        for item in agenda.items
    ]


def test_a_heading_and_the_item_below_it_may_stand_in_one_line():
    text = f"{HEAD}COMMITTEE A 3. Lamps\n\n4. Keys\n"

    assert items_of(text) == [
        ("1", "Opening"),
        ("2", "Officers"),
        ("3", "Lamps"),
        ("4", "Keys"),
    ]
    assert "COMMITTEE A" in {problem.text for problem in read_text(text).problems}


def test_a_number_at_the_end_of_a_line_may_have_its_title_below():
    text = (
        "Provisional agenda\n\n1. Opening\n2. Officers\n\nLights of the towers 3.\n\n"
    )
    text += "Lamps\n\n3.1 Lamp oil\n\n3.2 Wicks\n\n4. Keys\n"

    assert items_of(text)[2:] == [
        ("3", "Lamps"),
        ("3.1", "Lamp oil"),
        ("3.2", "Wicks"),
        ("4", "Keys"),
    ]


def test_a_number_that_is_not_awaited_parts_no_line():
    text = (
        "Provisional agenda\n\n1. Opening\n2. Officers\n\nAnnex 5. Lamps\n\n3. Keys\n"
    )

    assert [number for number, _ in items_of(text)] == ["1", "2", "3"]
    assert "Annex 5. Lamps" in {problem.text for problem in read_text(text).problems}


def test_parts_whose_space_was_lost_before_the_next_number_are_apart():
    text = "Provisional agenda\n\n1. Opening\n1.1 Officers1.2 Adoption of the agenda"
    text += "1.3 Keys\n2. Lamps\n2.1 Lamp oil of SOLAS1.4 Wicks\n2.2 Wicks\n3. Oil\n"

    assert items_of(text) == [
        ("1", "Opening"),
        ("1.1", "Officers"),
        ("1.2", "Adoption of the agenda"),
        ("1.3", "Keys"),
        ("2", "Lamps"),
        ("2.1", "Lamp oil of SOLAS1.4 Wicks"),
        ("2.2", "Wicks"),
        ("3", "Oil"),
    ]
