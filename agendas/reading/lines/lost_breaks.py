"""Marks of a page's layout inside a long line, whose breaks were lost.

"… Vienna --- ## **Annotations** ### **1. Lamps** In its resolution …"
                                        → four lines: two headings stand alone
"""

import re
from itertools import pairwise

LONG = 300  # characters; a shorter line has its breaks
_MOST_COLUMNS = 20
# A rule; a heading, which ends with its bold type; a point of a list; a number or a
# letter in bold type.
_MARKS = re.compile(
    r"(?<!\S)(?:(?P<rule>-{3,}|\*{3,}|_{3,})(?!\S)"
    r"|(?P<heading>#{1,6}\s(?:\*\*(?=\S)[^*]{1,500}\*\*(?!\S))?)"
    r"|(?P<point>[•▪‣◦●■►]\s)"
    r"|(?P<bold>\*\*(?:\d{1,2}\.|[(（]?[^\W\d_][)）])\s[^*]{1,500}\*\*(?!\S)))"
)
_SIGNS = ("#", "**", "--", "__", *"•▪‣◦●■►")  # asked first
# Bullets say nothing where letters count: "- (a) Opening".
_BULLET = re.compile(r"(?<!\S)[-*•–]\s(?=[(（][^\W\d_]{1,4}[)）]\s)")
# The rule under the head of a table, which counts its columns.
_TABLE_RULE = re.compile(r"\|(?:\s?:?-{3,}:?\s?\|){2,20}")


def lines_inside(text: str) -> list[str]:
    """The lines that the marks of a long line part it into; else the line itself."""
    if len(text) < LONG:
        return [text]
    if "|" in text and "---" in text and (match := _TABLE_RULE.search(text)):
        return _with_table(text, match)
    return _parted(text)


def without_tabs(text: str) -> str:
    """A long line whose tabs parted the cells of one table in it, not its own."""
    if len(text) < LONG or "\t" not in text or text.index("\t") < LONG:
        return text
    return text.replace("\t", " ")  # no row begins with such a cell


def _parted(text: str) -> list[str]:
    text = _BULLET.sub("", text) if "(" in text or "（" in text else text
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


def _with_table(text: str, rule: re.Match[str]) -> list[str]:
    """The rows of a table between bars, and what stands before and after it.

    The rule counts the cells; each row has as many, and its bars.
    """
    columns = rule[0].count("|") - 1
    head = text[: rule.start()].rstrip().removesuffix("|").split("|")
    cells = text[rule.end() :].lstrip().removeprefix("|").split("|")
    if len(head) <= columns or len(cells) < columns:
        return _parted(text)
    rows = [head[-columns:]]
    while len(cells) > columns:
        row, cells = cells[:columns], cells[columns:]
        rows.append(row)
        if cells[0].strip():  # what follows the table
            break
        cells = cells[1:]
    before, after = "|".join(head[:-columns]), "|".join(cells)
    table = [f"| {' | '.join(cell.strip() for cell in row)} |" for row in rows]
    table.insert(1, rule[0])
    parts = [*_parted(before.strip()), *table, *lines_inside(after.strip())]
    return [part for part in parts if part.strip("| ")]
