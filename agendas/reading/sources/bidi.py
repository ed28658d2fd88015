"""Signs as they stand on a line, from left to right, in the order of reading.

The bidirectional algorithm turned round (Unicode Standard Annex 9), for one line of one
paragraph: in a line with Arabic letters the words run from right to left, numbers and
Latin words in it from left to right.
"""

import re
import unicodedata

_RIGHT_TO_LEFT = {"R", "AL"}
# Between two digits these are part of the number.
_IN_NUMBER = re.compile(r"[.,:/\u00a0]")


def direction(signs: list[str], before: bool) -> bool:  # noqa: FBT001
    """Whether a line runs from right to left; without letters as what is before it."""
    kinds = {unicodedata.bidirectional(sign[:1]) for sign in signs}
    if kinds & _RIGHT_TO_LEFT:
        return True
    return before and "L" not in kinds


def logical(signs: list[str], *, is_right_to_left: bool) -> str:
    """The signs in the order of reading; unchanged where all run to the right."""
    if not is_right_to_left:
        return "".join(signs)
    kinds = [unicodedata.bidirectional(sign[:1]) for sign in signs]
    read: list[str] = []
    place = len(signs)
    while place:
        start = _start_of_run(signs, kinds, place)
        read += signs[start:place]
        place = start
    return "".join(read)


def _start_of_run(signs: list[str], kinds: list[str], end: int) -> int:
    """Where the signs that run to the right and end before `end` begin.

    A single sign that does not is a run by itself.
    """
    start = end - 1
    if kinds[start] not in {"EN", "AN", "L"}:
        return start
    while start:
        before = kinds[start - 1]
        if before in {"EN", "AN", "L"}:
            start -= 1
        elif start > 1 and _joins(signs, kinds, start - 1):
            start -= 2
        else:
            break
    return start


def _joins(signs: list[str], kinds: list[str], place: int) -> bool:
    """Whether the sign at `place` stands inside a number, or between Latin words."""
    left, right = kinds[place - 1], kinds[place + 1]
    if left == "L" and right in {"L", "EN"}:
        return True
    both = {left, right} <= {"EN", "AN"}
    # A hyphen joins figures only where no Arabic letter goes before them.
    is_range = signs[place] == "-" and not _RIGHT_TO_LEFT & set(kinds[place:])
    return both and bool(is_range or _IN_NUMBER.fullmatch(signs[place]))


def paired(text: str) -> str:
    """The round brackets turned to the words that they hold: "(a)", "A) First"."""
    parts = re.split(r"[()]", text)
    whole, is_open = parts[0], False
    for before, after in zip(parts, parts[1:], strict=False):
        follows_word = before[-1:] not in {"", " "}
        opens = after[:1] not in {"", " "} and not (follows_word and is_open)
        if follows_word and opens and not is_open:
            # "organizer(s)" opens one, "A)First" has none open and closes nothing.
            opens = after[:1].isalpha() and len(parts) > 2
        whole += ("(" if opens else ")") + after
        is_open = opens
    return whole
