"""Numbers of items as they are cited: "1", "1 (a)", "1 (a) (ii)", "2 (أ)"."""

import re

_LABEL = re.compile(
    r"(?P<number>[^\s()（）]{1,12})"
    r"(?:\s*[(（]\s*(?P<first>[^\s()（）]{1,8})\s*[)）])?"
    r"(?:\s*[(（]\s*(?P<second>[^\s()（）]{1,8})\s*[)）])?"
)
# Two letters or more that count: no list of sub-items gets from (a) to (ii).
_ROMAN = re.compile(r"[ivx]{2,8}")


def parse_label(text: str) -> tuple[str, str | None, str | None] | None:
    """Number, letter and Roman numeral of what was typed; None if it is no number."""
    match = _LABEL.fullmatch(text.strip())
    if match is None:
        return None
    number, first, second = match["number"], match["first"], match["second"]
    if first and not second and _ROMAN.fullmatch(first):
        return number, None, first
    return number, first, second
