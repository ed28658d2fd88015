"""Titles of a programme broken before the bracket that names their item."""

from agendas.reading import read_text

HEAD = "Programme\n\nTuesday, 2 September 2031\n2:00 p.m.–5:00 p.m.\n"


def entries_of(text: str) -> list[tuple[str | None, str]]:
    sittings = read_text(text).organization_of_work
    return [(entry.item, entry.title) for each in sittings for entry in each.entries]


def test_broken_titles_go_on_to_the_item_in_brackets_behind_them():
    text = HEAD + (
        "Lamp matters (Item 7)\n• Lamps and lenses of the\nSouthern Harbours (Item 7.1)"
        "\n• Posts of meetings\nof three boards\n(LHA, EB and PBL) (Item 7.2)\n"
        "• Keys (Item 7.3)\n• Plans of harbours 2032–2033\n(Item 7.4)\n"
    )

    assert entries_of(text) == [
        ("7", "Lamp matters"),
        ("7.1", "Lamps and lenses of the Southern Harbours"),
        ("7.2", "Posts of meetings of three boards (LHA, EB and PBL)"),
        ("7.3", "Keys"),
        ("7.4", "Plans of harbours 2032–2033"),
    ]


def test_what_is_held_without_an_item_goes_before_one():
    text = HEAD + (
        "Ministers' round table\nLamps (Item 7)\nKeys (Item 8)\nTowers (Item 9)"
    )

    assert entries_of(text)[:2] == [(None, "Ministers' round table"), ("7", "Lamps")]


def test_a_title_with_its_item_behind_it_is_whole():
    text = HEAD + (
        "Lamps (Item 1)\nLenses (Item 2)\nKeys (Item 3)\n"
        "Report on the keys of the towers of the old harbours (Item 4)\n"
        "Revision of the Rules for Keepers of Lamps\n"
    )

    assert entries_of(text)[3:] == [
        ("4", "Report on the keys of the towers of the old harbours")
    ]


def test_items_alone_under_most_titles_are_no_ends_of_lines():
    text = HEAD + "1. Lamps\n[Item 4]\n2. Lenses\n[Item 6]\n3. Towers\n[Item 7]\n"

    assert entries_of(text) == [("4", "Lamps"), ("6", "Lenses"), ("7", "Towers")]


def test_points_in_small_roman_numbers_are_no_end_of_a_title():
    text = HEAD + "Lamps and lenses in the harbours of the south\ni. Stronger lamps\n"

    assert entries_of(text) == [(None, "Lamps and lenses in the harbours of the south")]
    assert [each.line for each in read_text(text).problems] == [6]
