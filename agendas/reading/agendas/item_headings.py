"""The headings of annotations: an item's number and title, over as many lines as set.

Item 2. Prevention
2. Technical assistance and
   training                       → one heading, if the list of items has it so
"""

import re
from collections import Counter
from itertools import zip_longest

from agendas.reading.agendas.list_starts import (
    NEAR,
    has_prose_between,
    has_titles_with_stops,
    is_short_title,
)
from agendas.reading.agendas.listed_documents import is_sentence
from agendas.reading.languages import ITEM_WORDS, OPEN_ENDS
from agendas.reading.languages.verbs import tells
from agendas.reading.lines.blocks import continues, join, page_width
from agendas.reading.lines.likeness import key_of_title, likeness
from agendas.reading.lines.marks import LETTERS, Mark, read_mark
from agendas.reading.lines.sheet import Line
from agendas.reading.parts.headings import without_section_number
from agendas.reading.results import Item

# "On item 2, the Board …" is a sentence: a colon or a dash goes before a title.
_LEAD = re.compile(
    r"(?:re|ad|on|under|au titre du|sobre el|en relación con el|по|к)\s"
    rf"(?=(?:{ITEM_WORDS}|пункту)\s?\d{{1,3}}[^\d:：–—,.-]{{0,40}}[:：–—-])",
    re.IGNORECASE,
)
_SHORTEST_TEXT, _SHORTEST_CHINESE = 25, 15  # characters
_LONG = 60  # characters; a line that a paragraph fills
_LONGEST_TITLE = 120
_SENTENCE_ENDS = (".", "。", "?", "؟", "!")
_ANNOUNCES = (":", "：")  # the points of a list
_ENDS = (".", ":", ";", "。", "：", "；")
_FEWEST_COUNTED = 4  # items of a list that has no texts
_NEAR_POINTS = 3  # lines, where the foot of a page stands between
_FULL = 0.85  # of the page's width
_MOST_LINES = 8  # of a title
_BROKEN = 40  # characters; a shorter line was not broken by the page's width
_HALF = 0.4  # likeness of the first line of a title that is broken over two


def are_headings(lines: list[Line], start: int, *, is_annotated: bool) -> bool:
    """Whether numbered lines head the texts below them, and are no list of items.

    Two of the first do so where the heading of all says that they are annotated.
    """
    if not is_annotated:
        return has_prose_between(lines, start)
    if _counts_items(lines[start:]):
        return False
    width, end = page_width(lines), min(len(lines), start + NEAR)
    places = [n for n in range(start, end) if read_mark(lines[n].text)]
    over_texts = [n for n in places[:4] if stands_over_text(lines, n, 1, width)]
    if len(over_texts) > 1:
        return True
    return not has_titles_with_stops(lines, start) and has_prose_between(lines, start)


def _counts_items(lines: list[Line]) -> bool:
    """Whether each line is an item or a sub-item, and their numbers count on.

    Only the name of a body stands between, before the first item of its list.
    """
    marks = [read_mark(line.text) for line in lines]
    expected = 1
    for mark, following in zip_longest(marks, marks[1:]):
        if mark is None and not (following and following.number == "1"):
            return False
        if mark and mark.number == "1":
            expected = 1
        if mark and mark.number and mark.number != str(expected):
            return False
        expected += bool(mark and mark.number)
    return expected > _FEWEST_COUNTED


def without_words_before(text: str) -> str:
    """A heading from the word "Item" on: "A. Item 1. Lamps", "Re item 1: Lamps"."""
    bare = without_section_number(text)
    if lead := _LEAD.match(bare):
        bare = bare[lead.end() :].replace("пункту", "пункт", 1)
    mark = read_mark(bare) if bare != text else None
    return bare if mark and mark.is_named else text


def places_of_titles(items: list[Item]) -> dict[str, int]:
    """The place of each item by its title, which no other item has."""
    titles = [key_of_title(item.title) for item in items]
    counts = Counter(titles)
    return {title: n for n, title in enumerate(titles) if title and counts[title] == 1}


def is_named_heading(line: Line) -> bool:
    """ "Item 2. Prevention", "Item 2.": a word says that the number is of an item."""
    mark = read_mark(without_words_before(line.text)) if len(line.text) < 300 else None
    if not mark or not mark.is_named:
        return False
    return not mark.rest or not line.text.endswith((".", ";"))


def whole_title(
    lines: list[Line], place: int, mark: Mark, item: Item | None, width: int
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
    if item is None:
        return _unbroken(lines, place + size, title, width, size)
    wanted = item.title
    while wanted and place + size < len(lines) and size < 8:
        following = lines[place + size]
        longer = f"{title} {following.text}"
        if len(longer) > len(wanted) + 12 or read_mark(following.text):
            break
        if likeness(longer, wanted) <= likeness(title, wanted):
            break
        title, size = longer, size + 1
    return title, size


def _unbroken(
    lines: list[Line], place: int, title: str, width: int, size: int
) -> tuple[str, int]:
    """A title of no list, with the lines that the width of the page parted from it.

    What ends as a paragraph does was not one title.
    """
    first = title, size
    while place < len(lines) and size < _MOST_LINES and not title.endswith(_ENDS):
        last, line = lines[place - 1], lines[place]
        if line.is_heading and not last.is_heading or not _goes_on(last, line, width):
            break
        title, place, size = join(title, line.text), place + 1, size + 1
    is_paragraph = title.endswith(_SENTENCE_ENDS) and not is_short_title(title)
    return first if is_paragraph else (title, size)


def _goes_on(last: Line, line: Line, width: int) -> bool:
    if line.gap or line.cells or read_mark(line.text):
        return False
    if line.text[:1].islower() or last.text.lower().endswith(OPEN_ENDS):
        return True
    had_room = len(last.text) + len(line.text.split(" ", 1)[0]) < width * _FULL
    return width > 0 and not had_room and len(last.text) > _BROKEN


def bare_title(
    title: str, lines: list[Line], place: int, size: int, *, has_stops: bool
) -> str:
    """A title without the mark of a list at its end, where one can be no sentence.

    Sub-items follow a colon, semicolons end them, and stops all titles of some lists.
    """
    below = lines[place + size : place + size + _NEAR_POINTS]
    end = title[-1:]
    if end and end in _ANNOUNCES:
        marks = filter(None, (read_mark(each.text) for each in below))
        return title[:-1].rstrip() if any(map(begins_points, marks)) else title
    if end and end in ";；؛":
        is_over_text = below and read_mark(below[0].text) is None
        is_point = is_over_text and read_mark(lines[place].text).letter
        return title[:-1].rstrip() if is_point else title
    return title[:-1] if has_stops and is_short_title(title) else title


def begins_points(mark: Mark) -> bool:
    """Whether the first of some sub-items has the mark: "(a)", "2.1"."""
    is_first = mark.letter and LETTERS.follows(mark.letter, None)
    return bool(is_first or (mark.number or "").endswith(".1"))


def stands_alone(lines: list[Line]) -> bool:
    """Whether a blank line or a capital follows: the heading is not cut off."""
    if lines[0].is_heading or len(lines) < 2:
        return True
    following = lines[-1]
    if following.gap or not following.text[:1].islower():
        return True
    return read_mark(following.text) is not None  # "a) Ouverture", under "1. Bureau"


def stands_over_text(lines: list[Line], place: int, size: int, width: int) -> bool:
    """Whether a title stands at `place`, apart from the paragraph below it.

    Where nothing is apart, sentences end above it, and the width of the page, if it
    has one, did not break it.
    """
    line, last = lines[place], lines[place + size - 1]
    below = lines[place + size : place + size + 1]
    if not is_text(below, last.text) or not stands_as_title(lines, place):
        return False
    if below[0].gap or line.is_heading:
        return True
    return not (below[0].text[:1].islower() or continues("", last, below[0], width))


def stands_as_title(lines: list[Line], place: int) -> bool:
    """Whether a title is apart from what is above it, which does not announce it."""
    line = lines[place]
    before = lines[place - 1].text if place else ""
    is_apart = line.gap or not before or before.endswith(_SENTENCE_ENDS)
    is_point = before.endswith(_ANNOUNCES) and not _heads_points(before)
    return is_apart and not is_point and _is_title(line.text)


def _heads_points(text: str) -> bool:
    """ "2. Organization of work:", and no sentence that announces points."""
    mark = read_mark(text)
    return bool(mark and mark.number) and _is_title(text)


def _is_title(text: str) -> bool:
    mark = read_mark(text)
    title = mark.rest if mark else text
    is_begun = title[:1].isalpha() and not title[:1].islower()
    return is_begun and len(title) <= _LONGEST_TITLE and not tells(title)


def is_text(lines: list[Line], title: str) -> bool:
    """Whether the first of the lines begins a paragraph under a title.

    It is no heading or item; a paragraph may have a number of its own.
    """
    text = lines[0].text if lines else ""
    mark = read_mark(text)
    if mark and mark.number and not (mark.letter or mark.is_named):
        is_begun = mark.rest[:1].isalpha() and not mark.rest[:1].islower()
        return is_begun and len(mark.rest) >= _shortest_paragraph(mark.rest, title)
    is_long = text.endswith("。") or len(text) >= _SHORTEST_TEXT
    return bool(text) and is_long and mark is None


def _shortest_paragraph(text: str, title: str) -> int:
    """The fewest characters of a counted paragraph under a title.

    A full stop tells it from another title, where the first has none.
    """
    if not text.endswith(_SENTENCE_ENDS) or title.endswith(_SENTENCE_ENDS):
        return _SHORTEST_TEXT if is_sentence(text) else _LONG
    return _SHORTEST_CHINESE if text.endswith("。") else _SHORTEST_TEXT
