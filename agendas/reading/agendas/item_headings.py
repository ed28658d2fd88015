"""The headings of annotations: an item's number and title, over as many lines as set.

Item 2. Prevention
2. Technical assistance and
   training                       → one heading, if the list of items has it so
"""

from agendas.reading.lines.likeness import likeness
from agendas.reading.lines.marks import Mark, read_mark
from agendas.reading.lines.sheet import Line
from agendas.reading.parts.headings import without_section_number
from agendas.reading.results import Item

_SHORTEST_TEXT = 20  # characters
_HALF = 0.4  # likeness of the first line of a title that is broken over two


def without_item_bracket(text: str) -> str:
    """A heading without its section number before a named item: "A. Item 1. …"."""
    bare = without_section_number(text)
    mark = read_mark(bare) if bare != text else None
    return bare if mark and mark.is_named else text


def is_named_heading(line: Line) -> bool:
    mark = read_mark(without_item_bracket(line.text)) if len(line.text) < 300 else None
    return bool(mark and mark.is_named and not line.text.endswith((".", ";")))


def whole_title(
    lines: list[Line], place: int, mark: Mark, item: Item | None
) -> tuple[str, int]:
    """The title that begins at `place`, over as many lines as it is broken into."""
    title, size = mark.rest, 1
    if not title and place + 1 < len(lines):
        # "Item 3" alone: its title is on the next line.
        following = lines[place + 1]
        if read_mark(following.text) or len(following.text) > 250:
            return "", 1
        if item and likeness(following.text, item.title) < _HALF:
            return "", 1  # the text on the item, under its number alone
        title, size = following.text, 2
    wanted = item.title if item else ""
    while wanted and place + size < len(lines) and size < 8:
        following = lines[place + size]
        longer = f"{title} {following.text}"
        if len(longer) > len(wanted) + 12 or read_mark(following.text):
            break
        if likeness(longer, wanted) <= likeness(title, wanted):
            break
        title, size = longer, size + 1
    return title, size


def stands_alone(lines: list[Line]) -> bool:
    """Whether a blank line or a capital follows: the heading is not cut off."""
    if lines[0].is_heading or len(lines) < 2:
        return True
    following = lines[-1]
    return following.gap or not following.text[:1].islower()


def heads_text(lines: list[Line]) -> bool:
    """Whether a paragraph without a number stands under the heading, apart from it."""
    if len(lines) < 2 or not (lines[0].gap and lines[-1].gap):
        return False
    text = lines[-1].text
    is_text = len(text) >= _SHORTEST_TEXT or text.endswith("。")
    return is_text and read_mark(text) is None
