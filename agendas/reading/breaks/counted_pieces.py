"""The numbered pieces of a text that lost the breaks between its lines.

"Agenda I. PROCEDURE 1. Opening 2. Officers 2.1 Chair 3. Lamps 4. Other matters"
"""

import re

from agendas.reading.breaks.named_items import names_items
from agendas.reading.languages import ITEM_WORDS
from agendas.reading.lines.lost_breaks import parted_at
from agendas.reading.lines.marks import roman_value

_NUMBER = re.compile(
    r"(?<!\S)(?:(?P<number>[0-9٠-٩]{1,2})"
    r"(?:\.(?P<part>\d{1,2})\.?\s(?=[^\W\d_])|[.．、]\s?(?=[^\W\d_]|[«“\"'(（])"
    r"|\.\s(?=\d{4})|\s?[-–]\s?(?=[\u0621-\u064a]))"
    r"|(?P<roman>[IVX]{1,5})[.．]\s(?=[^\W\d_]))"
)
_NAMED = re.compile(rf"(?:{ITEM_WORDS})\s$", re.IGNORECASE)
_FEWEST = 4  # numbers that count a list
_FEWEST_BEFORE = 3  # that count one before another list


def counted_pieces(text: str) -> list[str]:
    """The text parted before the numbers of each list that counts from one.

    So are the decimals below a number, the Roman sections of a list, and what counts
    anew below it: the headings of its annotations; not the paragraphs of named items.
    """
    if names_items(text):
        return [text]
    count = _Count()
    for match in _NUMBER.finditer(text):
        # "Item 1.": a heading, whose texts may have numbers of their own.
        if not _NAMED.search(text, max(0, match.start() - 30), match.start()):
            count.take(match)
    return parted_at(text, sorted(count.starts)) if count.starts else [text]


class _Count:
    """Where the count of a text stands, and where the pieces that it counts begin."""

    def __init__(self) -> None:
        self.starts: list[int] = []
        self.waiting: list[int] = []  # of a list that is not yet known for one
        self.held: list[int] = []  # of a short list before it
        self.number = self.part = self.section = 0

    def take(self, match: re.Match[str]) -> None:
        """Count what the match numbers, where it is next in order."""
        if match["roman"]:
            if roman_value(match["roman"].lower()) == self.section + 1:
                self.section += 1
                self._add(match.start())
            return
        number, part = int(match["number"]), int(match["part"] or 0)
        if part:
            if number != self.number or part != self.part + 1:
                return
            self.part = part
        elif number == 1 != self.number:
            # A short list before a longer one: the first agenda of a joint document.
            self.held += self.waiting if self.number >= _FEWEST_BEFORE else []
            self.number, self.part, self.waiting = 1, 0, []
        elif number in {self.number, self.number + 1} and number:
            self.number, self.part = number, 0
        else:
            return
        self._add(match.start())

    def _add(self, start: int) -> None:
        self.waiting.append(start)
        if self.number >= _FEWEST or self.starts:
            self.starts += self.held + self.waiting
            self.held, self.waiting = [], []
