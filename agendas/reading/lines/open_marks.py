"""Mark-up that begins on one line and ends on another.

### **2. Follow-up to the recommendations       → ### **2. Follow-up … recommendations**
of 2010**                                      → **of 2010**
3. Transfer of sentenced persons (*joint       → 3. Transfer … (*joint*
item*)                                         → *item*)
"""

import re
from collections.abc import Set

_BOLD = "**"
_MOST_LINES = 5  # of a heading in bold type
# A star that opens stands before a word, one that closes behind it.
_OPENING = re.compile(r"(?:^|(?<=[\s(\[|]))\*(?=[^\W_])")
_CLOSING = re.compile(r"(?<=[^\s*|])\*(?=$|[\s)\].,;:|])")


def close_marks(sources: list[str], spacing: Set[int] = frozenset()) -> dict[int, str]:
    """The lines that hold one half of a pair, by their places, each with both halves.

    "** After the event" is a footnote and opens nothing. The lines at the places of
    `spacing` are blank and part nothing.
    """
    if spacing:
        kept = [place for place in range(len(sources)) if place not in spacing]
        closed = close_marks([sources[place] for place in kept])
        return {kept[place]: marked for place, marked in closed.items()}
    closed: dict[int, str] = {}
    for place, source in enumerate(sources):
        if "*" not in source or place in closed:
            continue
        if source.count(_BOLD) % 2:
            if _opens_bold(source):
                closed.update(_closed_bold(sources, place))
        elif _BOLD not in source and _is_half(source, _OPENING, _CLOSING):
            closed.update(_closed_italic(sources, place))
    return closed


def _closed_italic(sources: list[str], place: int) -> dict[int, str]:
    closed = {place: f"{sources[place].rstrip()}*"}
    for number in range(place + 1, min(place + _MOST_LINES, len(sources))):
        source = sources[number].strip()
        if not source or _BOLD in source:
            return {}
        ends = _is_half(source, _CLOSING, _OPENING)
        if not ends and "*" in source:
            return {}
        closed[number] = f"*{source}" if ends else f"*{source}*"
        if ends:
            return closed
    return {}


def _opens_bold(source: str) -> bool:
    """Whether the last of the bold marks of a line stands before a word."""
    _before, _mark, after = source.rpartition(_BOLD)
    return after[:1].isalnum() or after[:1] in tuple("“\"'(«")


def _closed_bold(sources: list[str], place: int) -> dict[int, str]:
    """The lines from the one that opens to the one that ends; {} if none does.

    A blank line may stand between two lines, as where a page ends, but no more.
    """
    closed = {place: f"{sources[place].rstrip()}{_BOLD}"}
    last = place + 2 if not "".join(sources[place + 1 : place + 2]).strip() else 0
    last = last or place + _MOST_LINES
    for number in range(place + 1, min(last + 1, len(sources))):
        source = sources[number].strip()
        if not source:
            if last == place + 2 and number == place + 1:
                continue
            return {}
        ends = source.count(_BOLD) % 2
        if not ends and _BOLD in source:
            return {}
        closed[number] = _BOLD + source + ("" if ends else _BOLD)
        if ends:
            before, _mark, _after = source.partition(_BOLD)
            return closed if before[-1:].strip() else {}
    return {}


def _is_half(source: str, one: re.Pattern[str], other: re.Pattern[str]) -> bool:
    """Whether a line has one mark of the first kind after all of the other."""
    if source.count("*") > 20:
        return False
    return len(one.findall(source)) == 1 + len(other.findall(source))
