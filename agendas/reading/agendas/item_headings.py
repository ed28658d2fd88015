"""The headings of annotations: an item's number and title, over as many lines as set.

Item 2. Prevention
2. Technical assistance and
   training                       → one heading, if the list of items has it so
"""

import re
from collections import Counter

from agendas.reading.languages import ITEM_WORDS
from agendas.reading.languages.folding import fold
from agendas.reading.lines.likeness import likeness
from agendas.reading.lines.marks import Mark, clean_title, read_mark
from agendas.reading.lines.sheet import Line
from agendas.reading.parts.headings import without_section_number
from agendas.reading.results import Item

# "On item 2, the Board …" is a sentence: a colon or a dash goes before a title.
_LEAD = re.compile(
    r"(?:re|ad|on|under|au titre du|sobre el|en relación con el|по|к)\s"
    rf"(?=(?:{ITEM_WORDS}|пункту)\s?\d{{1,3}}[^\d:：–—,.-]{{0,40}}[:：–—-])",
    re.IGNORECASE,
)
_SHORTEST_TEXT = 25  # characters
_HALF = 0.4  # likeness of the first line of a title that is broken over two


def without_words_before(text: str) -> str:
    """A heading from the word "Item" on: "A. Item 1. Lamps", "Re item 1: Lamps"."""
    bare = without_section_number(text)
    if lead := _LEAD.match(bare):
        bare = bare[lead.end() :].replace("пункту", "пункт", 1)
    mark = read_mark(bare) if bare != text else None
    return bare if mark and mark.is_named else text


def places_of_titles(items: list[Item]) -> dict[str, int]:
    """The place of each item by its title, which no other item has."""
    titles = [fold(clean_title(item.title)) for item in items]
    counts = Counter(titles)
    return {title: n for n, title in enumerate(titles) if counts[title] == 1}


def is_named_heading(line: Line) -> bool:
    mark = read_mark(without_words_before(line.text)) if len(line.text) < 300 else None
    return bool(mark and mark.is_named and not line.text.endswith((".", ";")))


def whole_title(
    lines: list[Line], place: int, mark: Mark, item: Item | None
) -> tuple[str, int]:
    """The title that begins at `place`, over as many lines as it is broken into."""
    title, size = mark.rest, 1
    if mark.is_named and title[:1] in "(（" and title[-1:] in ")）":
        title = title[1:-1]
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
    return is_text(lines[-1:])


def is_text(lines: list[Line]) -> bool:
    """Whether the first of the lines begins a paragraph, and is no heading or item."""
    text = lines[0].text if lines else ""
    is_sentence = text.endswith("。") or len(text) >= _SHORTEST_TEXT
    return bool(text) and is_sentence and read_mark(text) is None
