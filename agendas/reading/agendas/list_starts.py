"""Where a list of items begins, and which numbers in it are of no item.

1. The Board will meet in May.     a paragraph
1. Opening of the session          the first item
1 As approved by the Committee.    a note at the foot of a page
"""

import re
from itertools import pairwise

from agendas.reading.languages import OPEN_ENDS
from agendas.reading.languages.verbs import tells
from agendas.reading.lines.marks import number_value, read_mark
from agendas.reading.lines.sheet import Line

_SENTENCE_BREAK = re.compile(
    r"(?:[^\W\d_]{3}|(?<!\d)\d{4})[.。]\s*[A-ZА-ЯÀ-Ý\u4e00-\u9fff\u0621-\u064a]"
)
# "Point 3. Budget 7. Le Groupe …": an annotation, with its paragraph's number.
_PARAGRAPH_INSIDE = re.compile(r"\s\d{1,3}\.\s[^\W\d_]")
_PROSE = re.compile(
    r"\b(?:will be|shall be|has been|have been|was held|were held|is as follows"
    r"|will hold|may wish to)\b"
    r"|(?<!qui )(?<!où )\b(?:se tiendra|se tiendront|s[’']ouvrira|aura lieu)\b"
    r"|(?<!que )\b(?:se celebrará|se inaugurará|tendrá lugar)\b"
    r"|(?<!торая )(?<!торый )(?<!торое )(?<!торые )\b(?:состоится|откроется)\b|将[于在]"
    r"|(?<!التي )(?<!الذي )(?<!\w)(?:سيعقد|ستعقد|سيفتتح|ستفتتح)(?!\w)"
    r"|^(?:in accordance with|pursuant to|conformément à|en vertu de|de conformidad con"
    r"|en virtud de|в соответствии с)\b",
    re.IGNORECASE,
)
_STOPS = (".", "。")
NEAR = 30  # lines of notes, or of a list inside a list
_LONGEST_FIRST = 200  # characters of the title of a first item
_LONGEST_TITLE, _LONGEST_CHINESE = 120, 30  # characters, of one with a full stop
_NEAR_ANNOTATED, _FEWEST_ANNOTATED = 16, 2  # lines, and items with a text
LONG_TITLE = 420  # characters; a longer one is a paragraph


def find_start(lines: list[Line]) -> int | None:
    """Where the first item stands: the last "1." before a "2.", or the first number."""
    first = None
    for place, line in enumerate(lines):
        mark = read_mark(line.text)
        if not mark or not mark.number:
            continue
        if not (mark.rest or mark.letter) and not _title_follows(lines, place):
            continue
        if mark.number == "1" and not _is_introduction(mark.rest):
            return place
        if mark.number == "1":
            first = -1  # paragraphs are counted: what follows is their second
        is_text = mark.is_named and _PARAGRAPH_INSIDE.search(mark.rest)
        if first is None and not (_is_introduction(mark.rest) or is_text):
            first = place
    return None if first == -1 else first


def has_prose_between(lines: list[Line], start: int) -> bool:
    """Whether a sentence stands under the first item: these are annotations."""
    near = lines[start + 1 : start + 12]
    first = read_mark(lines[start].text)
    if first.is_named and _are_annotated(lines[start : start + _NEAR_ANNOTATED]):
        return True
    for place, line in enumerate(near):
        mark = read_mark(line.text)
        if mark and mark.number and mark.number.startswith(f"{first.number}."):
            continue  # "1.1 Opening", under "1. Organizational matters"
        if mark and mark.number:
            # "Item 1. Opening", or "1. Opening", and under it paragraph 1.
            is_again = first.is_named or mark.number == first.number
            return is_again and not mark.is_named and _is_sentence(line.text)
        if mark is None and line.gap and not line.text[:1].islower():
            paragraph = [line.text]
            for following in near[place + 1 :]:
                if following.gap or read_mark(following.text):
                    break
                paragraph.append(following.text)
            text = " ".join(paragraph)
            return _is_sentence(text) or _is_text(text, lines[start + place], near)
    return False


def has_titles_with_stops(lines: list[Line], start: int) -> bool:
    """Whether full stops end short titles, and no paragraphs, that are counted here.

    Under the heading of an annotated agenda they are items, each with its text.
    """
    marks = (read_mark(line.text) for line in lines[start : start + NEAR])
    numbered = [mark for mark in marks if mark and mark.number]
    if len(numbered) > 1 and numbered[0].number == numbered[1].number:
        return False  # "1. Opening.", and paragraph 1 under it
    titles = [mark.rest for mark in numbered]
    # Below the second there may be sub-items.
    seconds = [title.rstrip(" :：") for title in titles[1:2] if title[-1:] in ":："]
    return all(map(is_short_title, titles[: 2 - len(seconds)])) if titles else False


def is_short_title(title: str) -> bool:
    """Whether a full stop ends words that are no paragraph."""
    longest = _LONGEST_CHINESE if title.endswith("。") else _LONGEST_TITLE
    is_short = len(title) <= longest and title.endswith(_STOPS)
    return is_short and not (tells(title) or _PROSE.search(title))


def _are_annotated(lines: list[Line]) -> bool:
    """Whether sentences stand right under "Item 1: Opening" and "Item 2: Lamps"."""
    found = 0
    for item, line in pairwise(lines):
        mark = read_mark(item.text)
        is_item = mark and mark.number and mark.rest[-1:].isalnum()
        is_text = line.text[:1].isupper() and not read_mark(line.text)
        found += bool(is_item and is_text and _is_sentence(line.text))
    return found >= _FEWEST_ANNOTATED


def _is_sentence(text: str) -> bool:
    """Whether a full stop ends enough words; Chinese needs half the signs."""
    return (text.endswith(".") and len(text) > 25) or (
        text.endswith("。") and len(text) > 12
    )


def _is_text(text: str, before: Line, near: list[Line]) -> bool:
    """Whether a few words under a gap are an annotation, since a full stop ends them.

    They are the end of a title where that is open, or other titles end so too.
    """
    if not text.endswith(_STOPS) or before.text.lower().endswith(OPEN_ENDS):
        return False
    titles = [line.text for line in [before, *near] if read_mark(line.text)]
    return not any(title.endswith(_STOPS) for title in titles)


def is_aside(number: int, line: Line, ahead: list[Line]) -> bool:
    """Whether a lower number is of a note at the foot of a page, or of a list inside.

    After it, or after those that it begins to count, the number stands that the list
    awaits.
    """
    mark = read_mark(line.text) if number > 2 else None
    if not mark or not mark.number or not 0 < number_value(mark.number) < number:
        return False
    last = number_value(mark.number)
    for following in filter(None, map(_number_of, ahead)):
        if following != last + 1 or last + 1 == number:
            return following == number + 1
        last = following
    return False


def _number_of(line: Line) -> int:
    mark = read_mark(line.text)
    is_item = mark and mark.number and not (mark.letter or is_prose(mark.rest))
    return number_value(mark.number) if is_item else 0


def _title_follows(lines: list[Line], place: int) -> bool:
    """Whether a number alone on its line has its title on the next."""
    following = lines[place + 1 : place + 2]
    return bool(following) and read_mark(following[0].text) is None


def _is_introduction(rest: str) -> bool:
    is_long = len(rest) > _LONGEST_FIRST and rest.endswith(_STOPS)
    return (
        is_long or is_prose(rest) or (rest.endswith(":") and bool(_PROSE.search(rest)))
    )


def is_prose(title: str) -> bool:
    """Whether the words are a paragraph rather than a title."""
    if len(title) > LONG_TITLE:
        return True
    if len(title) <= 60 or not title.rstrip().endswith((".", ":", "。")):
        return False
    is_broken = len(title) > 160 and _SENTENCE_BREAK.search(title)
    return bool(is_broken or _PROSE.search(title[:200]))
