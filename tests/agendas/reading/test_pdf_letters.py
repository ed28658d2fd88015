"""Pages on which a program has placed each letter by itself."""

from agendas.reading import read_file
from agendas.reading.sources.right_to_left import (
    Letter,
    in_reading_order,
    with_marks,
)
from tests.agendas.reading.files import pdf

# How wide the letters of Helvetica are, in thousandths of their size.
WIDTHS = {
    222: "il",
    278: " tf,",
    333: "r",
    500: "cksvy",
    556: "abdeghnopuL0123456789",
    667: "VBP",
    722: "wCD",
    778: "G",
    833: "mM",
    944: "W",
}
WIDTH = {letter: width for width, letters in WIDTHS.items() for letter in letters}


def letters_of(left: float, bottom: int, words: str) -> list[tuple[float, int, str]]:
    """Each letter but the spaces at its place."""
    placed = []
    for letter in words:
        if letter != " ":
            placed.append((left, bottom, letter))
        left += WIDTH[letter] / 100
    return placed


def test_letters_that_are_placed_one_by_one_are_words():
    rows = [
        ("Date", "Meeting", "Place"),
        ("5 March 2032", "Working Group of keepers", "Vienna"),
        ("6 March 2032", "Bureau of keepers, fifth meeting", "Geneva"),
    ]
    page = letters_of(60, 780, "Calendar of meetings")
    for number, row in enumerate(rows):
        for left, words in zip((60, 150, 350), row, strict=True):
            page += letters_of(left, 750 - 14 * number, words)

    reading = read_file("calendar.pdf", pdf([page]))

    assert [(each.title, each.place) for each in reading.meetings] == [
        ("Working Group of keepers", "Vienna"),
        ("Bureau of keepers, fifth meeting", "Geneva"),
    ]
    assert reading.problems == []


def test_a_lam_goes_before_its_alef_in_a_shape_of_both():
    shape = [Letter("ا", 10, 15.2, 100, 10), Letter("ل", 10, 15.0, 100, 10)]
    other = [Letter("ل", 30, 35.0, 100, 10), Letter("ا", 30, 35.2, 100, 10)]

    assert [each.text for each in with_marks(shape + other)] == ["لا", "لا"]


def line_of(*placed: tuple[str, float, float]) -> str:
    """The words of letters with these left and right edges, as they are read."""
    letters = [Letter(sign, left, right, 100, 10) for sign, left, right in placed]
    return in_reading_order(with_marks(letters))


def test_the_letters_of_one_shape_may_each_have_a_part_of_it():
    # "الأ إلى": the first letter of a shape is that on the right.
    words = line_of(
        *(("ا", 40, 42), ("ل", 30, 39), ("أ", 30, 35), (" ", 28, 28)),
        *(("إ", 25, 27), ("ى", 10, 17), ("ل", 10, 24.5)),
    )

    assert words == "الأ إلى"


def test_letters_of_one_shape_stand_as_the_others_of_the_page_do():
    pair = [("أ", 40, 45), ("ل", 40, 50)]
    assert line_of(*pair, ("ح", 20, 25), ("ل", 20, 30)) == "لأ لح"
    assert line_of(*pair, ("ل", 20, 30), ("ح", 20, 25)) == "لأ لح"


def test_vowel_signs_stand_with_the_letter_of_their_place():
    # A program may write the signs of a letter behind the letter after it.
    placed = [("ي", 46, 49), ("ك", 37, 40), ("ؤ", 41, 46), ("\u0651", 37, 38.5)]
    assert line_of(*placed, ("د", 31, 36.5)) == "يؤك\u0651د"
    # Without a letter of that place, the nearest, also where lines run the other way.
    placed = [("د", 30, 36), ("\u064e", 41, 42), ("ك", 37, 46), ("ي", 46, 50)]
    assert line_of(*placed) == "يك\u064eد"


def test_a_letter_within_its_sign_stands_on_the_line_of_its_word():
    letters = [
        Letter("ق", 10, 16, 100, 10),
        Letter("\u064b", 6, 9.5, 103, 10),
        Letter("ا", 6, 8, 103, 10),
    ]

    whole = with_marks(letters)

    assert [(each.text, each.foot) for each in whole] == [("ق", 100), ("ا\u064b", 100)]
    assert in_reading_order(whole) == "قا\u064b"


def test_figures_at_the_head_of_a_line_may_have_a_sign_behind_them():
    words = line_of(
        *(("ل", 10, 15), (" ", 16, 18), (":", 18, 20)),
        *(("3", 20, 24), ("-", 24, 26), ("5", 26, 30)),
    )

    assert words == "3-5: ل"
