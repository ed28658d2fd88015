"""Tables in HTML: one row for each line, one cell for each column; and paragraphs.

<table><tr><td>a</td></tr><tr><td>b</td></tr></table>  → the rows, each for itself
<td rowspan="2">Monday</td> … the next row              → begins with an empty cell
<td colspan="3">Monday</td>                             → two empty cells go after it
<p>Monday</p><ul><li>a</li><li>b</li></ul>              → three lines, without tables
"""

import re
from dataclasses import dataclass, field

_PARTS = re.compile(r"(?=<tr\b)|(?<=</table>)|(?=<table\b)", re.IGNORECASE)
_TABLE = re.compile(r"</?table\b", re.IGNORECASE)
_CELL = re.compile(r"<t[dh]\b([^<>]{0,300})>", re.IGNORECASE)
_SPAN = re.compile(r"\b(row|col)span\s?=\s?[\"']?(\d{1,3})", re.IGNORECASE)
_END = re.compile(r"</t[dhr]\s?>", re.IGNORECASE)
# Where a paragraph, a point or a heading begins and ends.
_BLOCKS = re.compile(
    r"</?(?:p|li|ul|ol|div)\b[^<>]{0,300}>|(?=<h[1-6]\b)|(?<=</h[1-6]>)",
    re.IGNORECASE,
)
_MOST_COLUMNS = 60
_MOST_ROWS = 500


def rows_of_line(raw: str) -> list[str]:
    """The rows of a table, or the paragraphs, that stand in one line; else the line."""
    lowered = raw.lower()
    if "<t" not in lowered and lowered.count("</p>") + lowered.count("</li>") > 1:
        parts = _BLOCKS.split(raw)
    elif lowered.count("<tr") > 1:
        parts = _PARTS.split(raw)
    else:
        return [raw]
    return [part for part in map(str.strip, parts) if part]


@dataclass
class Spans:
    """The cells of a table that go on in the next rows, by their columns."""

    rows_left: dict[int, int] = field(default_factory=dict)

    def filled(self, raw: str) -> str:
        """The row with an empty cell wherever a cell of another place goes on."""
        lowered = raw.lower()
        if "table" in lowered and _TABLE.search(raw):
            self.rows_left = {}
        if not self.rows_left and "span" not in lowered:
            return raw
        found = list(_CELL.finditer(raw))
        if not found:
            return raw
        below = {at: left - 1 for at, left in self.rows_left.items() if left > 1}
        cells: list[str] = []
        ends = [cell.start() for cell in found[1:]] + [len(raw)]
        for cell, end in zip(found[:_MOST_COLUMNS], ends, strict=False):
            cells += [""] * self._covered(len(cells))
            spans = {name.lower(): int(size) for name, size in _SPAN.findall(cell[1])}
            width = min(max(spans.get("col", 1), 1), _MOST_COLUMNS)
            height = min(max(spans.get("row", 1), 1), _MOST_ROWS)
            if height > 1:
                places = range(len(cells), len(cells) + width)
                below |= dict.fromkeys(places, height - 1)
            cells += [_END.sub("", raw[cell.end() : end]), *[""] * (width - 1)]
        self.rows_left = below
        return "".join(f"<td>{cell}</td>" for cell in cells)

    def _covered(self, column: int) -> int:
        """How many columns from this one on belong to cells of earlier rows."""
        end = column
        while end in self.rows_left:
            end += 1
        return end - column
