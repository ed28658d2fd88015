"""Marks of a page's layout inside a long line, whose breaks were lost.

"… Vienna --- ## **Annotations** ### **1. Lamps** In its resolution …"
                                        → four lines: two headings stand alone
"""

import re
from collections.abc import Iterable
from itertools import pairwise

LONG = 300  # characters; a shorter line has its breaks
_MOST_TABLES = 10
# A rule; a heading, which ends with its bold type; a point of a list; a number or a
# letter in bold type.
_MARKS = re.compile(
    r"(?<!\S)(?:(?P<rule>-{3,}|\*{3,}|_{3,})(?!\S)"
    r"|(?P<heading>#{1,6}\s(?:\*\*(?=\S)[^*]{1,500}\*\*(?!\S))?)"
    r"|(?P<point>[•▪‣◦●■►]\s)"
    r"|(?P<bold>\*\*(?:\d{1,2}\.|[(（]?[^\W\d_][)）])\s[^*]{1,500}\*\*(?!\S)))"
)
_SIGNS = ("#", "**", "--", "__", *"•▪‣◦●■►")  # asked first
# Bullets say nothing where letters count: "matters: - (a) Opening; - (b) Officers".
_BULLET = re.compile(r"(?<=[:;.])\s{1,4}[-*•–]\s(?=[(（][^\W\d_]{1,4}[)）]\s)")
# The rule under the head of a table, which counts its columns.
_TABLE_RULE = re.compile(r"\|(?:\s?:?-{3,}:?\s?\|){2,20}")


def lines_inside(text: str) -> list[str]:
    """The lines that the marks of a long line part it into; else the line itself."""
    if len(text) < LONG:
        return [text]
    if not ("|" in text and "---" in text):
        return _parted(text)
    lines: list[str] = []
    for _ in range(_MOST_TABLES):
        rule = _TABLE_RULE.search(text)
        if rule is None:
            break
        before, text = _with_table(text, rule)
        lines += before
    return [*lines, *_parted(text)]


def parted_at(text: str, places: Iterable[int]) -> list[str]:
    """The text taken apart at these places, in order; nothing blank is a part."""
    parts = (text[a:b].strip() for a, b in pairwise([0, *places, len(text)]))
    return [part for part in parts if part]


def without_tabs(text: str) -> str:
    """A long line whose tabs parted the cells of one table in it, not its own."""
    if len(text) < LONG or "\t" not in text or text.index("\t") < LONG:
        return text
    return text.replace("\t", " ")  # no row begins with such a cell


def without_bullets(text: str) -> str:
    """The points of a list that letters count, without the bullets before these."""
    return _BULLET.sub(" ", text) if "(" in text or "（" in text else text


def _parted(text: str) -> list[str]:
    text = without_bullets(text)
    if not any(map(text.__contains__, _SIGNS)):
        return [text]
    cuts: list[tuple[int, int]] = [(0, 0)]  # of what is left out
    for match in _MARKS.finditer(text):
        start, end = match.span()
        if match["rule"]:
            cuts.append((start, end))
        elif match["bold"] or (match["heading"] or "").endswith("*"):
            cuts += [(start, start), (end, end)]
        else:
            cuts.append((start, start))
    cuts.append((len(text), len(text)))
    parts = (text[a:b].strip() for (_, a), (b, _) in pairwise(cuts))
    return [part for part in parts if part]


def _with_table(text: str, rule: re.Match[str]) -> tuple[list[str], str]:
    """What stands before a table between bars, and its rows; what stands after it.

    The rule counts the cells; each row has as many, and its bars.
    """
    columns = rule[0].count("|") - 1
    head = text[: rule.start()].rstrip().removesuffix("|").split("|")
    cells = text[rule.end() :].lstrip().removeprefix("|").split("|")
    if len(head) <= columns or len(cells) < columns:
        return _parted(text[: rule.end()]), text[rule.end() :].strip()
    rows = [head[-columns:]]
    place = 0
    while len(cells) - place > columns:
        rows.append(cells[place : place + columns])
        place += columns
        if cells[place].strip():  # what follows the table
            break
        place += 1
    before, after = "|".join(head[:-columns]), "|".join(cells[place:])
    table = [f"| {' | '.join(cell.strip() for cell in row)} |" for row in rows]
    table.insert(1, rule[0])
    parts = [*_parted(before.strip()), *table]
    return [part for part in parts if part.strip("| ")], after.strip()
