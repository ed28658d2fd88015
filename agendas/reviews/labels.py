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


def label_order(rows: list[dict], row: dict) -> int:
    """Where an item belongs among `rows`: after those of its agenda that precede it."""
    wanted = _order(row)
    place = len(rows)
    for number in range(len(rows) - 1, -1, -1):
        other = rows[number]
        if other["agenda"] != row["agenda"]:
            continue
        if _order(other) <= wanted:
            return number + 1
        place = number
    return place


def _order(row: dict) -> tuple:
    """Numbers by their value, letters by the alphabet, Roman numerals by length."""
    number, letter, roman = row["parts"]
    digits = re.sub(r"\D", "", number or "")
    value = int(digits) if digits.isascii() and digits else 0
    return value, number or "", letter or "", len(roman or ""), roman or ""
