"""Pages on which a program has placed each letter by itself."""

from agendas.reading import read_file
from agendas.reading.sources.right_to_left import Letter, with_marks
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
