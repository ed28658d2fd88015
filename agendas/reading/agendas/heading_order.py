"""The order in which the headings of annotations come that no list of items gives.

2. Organization of the session      → the next item
2.2 Adoption of the agenda          → its next sub-item, or a number that jumps
1. Buoys and beacons                → no next item: its number is repeated, or was lost
"""

from dataclasses import dataclass

from agendas.reading.agendas.item_headings import (
    begins_points,
    stands_alone,
    stands_as_title,
    stands_over_text,
)
from agendas.reading.lines.marks import LETTERS, Mark, number_value, read_mark
from agendas.reading.lines.sheet import Line

Key = tuple[str, str | None, str | None]  # number, letter and Roman number of an item

_NEAR = 8  # lines of a paragraph
_LARGEST_JUMP = 3  # to the next item, where those between lost their numbers
_LONGEST, _LONGEST_IN_LINE = 250, 110  # where the break after the title may be lost too
_STOPS = (".", ";", ",", "。", "；", "，", "؛", "،", ":", "：")
_FULL_STOPS = (".", "。")


@dataclass
class Position:
    """The item that was headed last, as printed and in the order of its agenda.

    `has_lost` says that a heading stood below it whose number fits no item, `wholes`
    that items have headings of their own above "1.1" and "1.2".
    """

    place: int = -1
    number: int = 0
    printed: str = ""
    decimal: int = 0
    letter: str | None = None
    roman: str | None = None
    has_lost: bool = False
    has_wholes: bool = False

    def move_to(self, key: Key, place: int) -> None:
        """Go on to the item that a heading opens."""
        self.printed, _, decimals = key[0].partition(".")
        self.decimal = int(decimals.partition(".")[0] or 0)
        self.number = number_value(self.printed)
        self.letter, self.roman = key[1], key[2]
        self.place, self.has_lost = place, False
        self.has_wholes |= not decimals

    @property
    def label(self) -> str:
        """The number, as the next one is compared with it: "2", "2.3"."""
        return f"{self.printed}.{self.decimal}" if self.decimal else self.printed


@dataclass
class Heading:
    """What may be a heading: its mark and title, where it stands, and over how much."""

    mark: Mark
    title: str
    lines: list[Line]  # of the whole document
    place: int
    size: int
    width: int  # of the page

    @property
    def line(self) -> Line:
        """The line on which it begins."""
        return self.lines[self.place]

    @property
    def near(self) -> list[Line]:
        """Its own lines and the one below."""
        return self.lines[self.place : self.place + self.size + 1]

    def is_over_text(self) -> bool:
        """Whether it has the form of a title, and a paragraph stands below it."""
        return stands_over_text(self.lines, self.place, self.size, self.width)

    def is_over_points(self) -> bool:
        """Whether it has that form, and its first sub-item stands below it."""
        mark = read_mark(self.near[-1].text) if len(self.near) > self.size else None
        is_first = mark is not None and begins_points(mark)
        return is_first and stands_as_title(self.lines, self.place)

    def is_before(self, number: int) -> bool:
        """Whether a sub-item of `number` comes next: "3. The list …" and then "2.2"."""
        start = self.place + self.size
        marks = (read_mark(line.text) for line in self.lines[start : start + _NEAR])
        numbers = [mark.number for mark in marks if mark and mark.number]
        return any(each.startswith(f"{number}.") for each in numbers[:1])


def is_next(at: Position, heading: Heading, key: Key, *, names_items: bool) -> bool:
    """Whether an unlisted heading is the next in order and looks like one."""
    mark, title = heading.mark, heading.title
    longest = _LONGEST_IN_LINE if heading.line.is_piece else _LONGEST
    if len(title) > longest:
        return False
    if title.endswith(_STOPS):
        return _is_next_with_stop(at, heading)
    if mark.number and not key[1]:
        if "." in mark.number:
            return _is_next_decimal(at, heading)
        if names_items != mark.is_named:
            return False
        return _is_next_number(at, heading)
    if key[2] or not key[1] or len(key[1]) > 1:
        return False
    follows = LETTERS.follows(key[1], at.letter) and stands_alone(heading.near)
    return follows or (letter_jumps(at, key) and heading.is_over_text())


def _is_next_with_stop(at: Position, heading: Heading) -> bool:
    """Whether "Item 3. Lamps." is the next by name and number, over its text."""
    mark = heading.mark
    if not (mark.is_named and mark.number and heading.title.endswith(_FULL_STOPS)):
        return False
    return number_value(mark.number) == at.number + 1 and heading.is_over_text()


def _is_next_number(at: Position, heading: Heading) -> bool:
    number = number_value(heading.mark.number)
    if heading.mark.is_named:
        return number > at.number
    if number == at.number + 1:
        return stands_alone(heading.near) and not heading.is_before(at.number)
    is_later = at.number < number <= at.number + _LARGEST_JUMP
    return is_later and heading.is_over_text()


def _is_next_decimal(at: Position, heading: Heading) -> bool:
    """Whether "2.3" comes after "2.2", or "2.1" after "2"; another only over a text."""
    whole, second, third = _figures(heading.mark.number)
    if number_value(whole) == at.number:
        awaited = at.decimal + (0 if third else 1)
        if second == awaited:
            return stands_alone(heading.near)
        is_later = awaited < second <= awaited + _LARGEST_JUMP
        return is_later and heading.is_over_text()
    is_later = at.number < number_value(whole) <= at.number + _LARGEST_JUMP
    return is_later and second == 1 and not third and heading.is_over_text()


def _figures(number: str) -> tuple[str, int, str]:
    whole, _, decimals = number.partition(".")
    second, _, third = decimals.partition(".")
    return whole, int(second or 0), third


def letter_jumps(at: Position, key: Key) -> bool:
    """Whether a letter comes after the last one, but not next: (c) after (a)."""
    letter, before = key[1], at.letter
    if key[2] or not (letter and before) or not LETTERS.is_one(letter):
        return False
    return LETTERS.is_later(letter, before)


def number_jumps(at: Position, key: Key) -> bool:
    """Whether an item before the one of the heading has lost its own."""
    whole, second, third = _figures(key[0])
    number = number_value(whole)
    if number != at.number:
        are_headed = at.has_wholes and not at.has_lost
        skips = number > at.number + 1 or (second > 0 and are_headed)
        return at.number > 0 and skips
    return second > at.decimal + (0 if third else 1)


def is_stray(at: Position, heading: Heading) -> bool:
    """Whether a heading comes out of order: its number is repeated or was lost."""
    mark, title = heading.mark, heading.title
    if not mark.number or mark.letter or not at.number or title.endswith(_STOPS):
        return False
    return heading.is_over_text() or heading.is_over_points()
