import pytest

from agendas.item_lines import ItemLine, parse_item_lines


def test_items_and_sub_items_are_read_with_their_full_numbers():
    text = """
    1.  Organizational matters:
        (a) Opening of the meeting;
        (b) Adoption of the agenda and organization of work.

    2.  Other matters.
    """

    assert parse_item_lines(text) == [
        ItemLine("1", "Organizational matters"),
        ItemLine("1 (a)", "Opening of the meeting", "1"),
        ItemLine("1 (b)", "Adoption of the agenda and organization of work", "1"),
        ItemLine("2", "Other matters"),
    ]


def test_a_roman_number_goes_below_a_letter():
    text = "4. Review\n(a) Crimes\n(i) Trafficking\n(ii) Smuggling\n(b) Assets"

    numbers = [(item.number, item.parent) for item in parse_item_lines(text)]

    assert numbers == [
        ("4", ""),
        ("4 (a)", "4"),
        ("4 (a) (i)", "4 (a)"),
        ("4 (a) (ii)", "4 (a)"),
        ("4 (b)", "4"),
    ]


def test_the_letter_i_follows_h():
    numbers = [each.number for each in parse_item_lines("1. A\n(h) B\n(i) C")]

    assert numbers == ["1", "1 (h)", "1 (i)"]


def test_a_full_number_stands_by_itself():
    assert parse_item_lines("3 (b) Firearms") == [ItemLine("3 (b)", "Firearms", "3")]


@pytest.mark.parametrize("text", ["Annotations", "(a) Opening", "1."])
def test_a_line_that_is_no_item_is_named(text):
    with pytest.raises(ValueError, match=r"“.+” (begins|stands)"):
        parse_item_lines(text)
