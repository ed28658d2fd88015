"""The lines of a PDF page: its tables, and the paragraphs between them.

A page of two columns of prose is read down the left one, then down the right.
"""

from dataclasses import dataclass, field

from agendas.reading.pages.furniture import is_of_page
from agendas.reading.sources.masthead_columns import masthead_block
from agendas.reading.sources.open_tables import Tables
from agendas.reading.sources.page_columns import gutter_of
from agendas.reading.sources.paragraphs import BLANK, Paragraphs
from agendas.reading.sources.pieces import Piece, Row, in_rows, segments
from agendas.reading.sources.ruled_tables import find_tables
from agendas.reading.sources.rules import Rules

_MOST_EDGE_ROWS = 2  # of a page's head, or its foot
_HEAD_ROWS = 8  # of a page, where a table of the last page may go on


@dataclass
class PageReader:
    """Reads page after page; what one shows is known on the next."""

    tables: Tables = field(default_factory=Tables)
    paragraphs: Paragraphs = field(default_factory=Paragraphs)

    def lines(self, pieces: list[Piece], rules: Rules | None) -> list[str]:
        """The lines of a page, those of its head and foot apart from any table."""
        rows = in_rows(pieces)
        start, end = _edges(rows)
        head, foot = (
            [piece.text for row in edge for piece in segments(row)]
            for edge in (rows[:start], rows[end:])
        )
        inner = rows[start:end]
        return [*head, "", *self._inner_lines(inner, rules), "", *foot]

    def _inner_lines(self, rows: list[Row], rules: Rules | None) -> list[str]:
        """The lines between both; drawn tables come at their heights."""
        lines: list[str] = []
        for table in find_tables(_pieces(rows), rules):
            inside = set(table.pieces())
            others = [piece for piece in _pieces(rows) if piece not in inside]
            above = [piece for piece in others if piece.foot < table.bottom]
            rows = in_rows(piece for piece in others if piece.foot >= table.bottom)
            lines += [*self._open_lines(in_rows(above)), "", *table.lines(), ""]
            self.tables.grid = None
        return lines + self._open_lines(rows)

    def _open_lines(self, rows: list[Row]) -> list[str]:
        """The lines of a part of a page without drawn cells."""
        pieces = _pieces(rows)
        if block := masthead_block(pieces):
            top = block[0].top - block[0].height
            others = [piece for piece in pieces if piece not in set(block)]
            above = [piece for piece in others if piece.foot < top]
            below = [piece for piece in others if piece.foot >= top]
            return self._parts(above, block, below)
        gutter = gutter_of(rows)
        if gutter is None:
            return self._written(rows)
        left = [piece for piece in pieces if piece.right <= gutter]
        right = [piece for piece in pieces if piece.left >= gutter]
        across = [piece for piece in pieces if piece.left < gutter < piece.right]
        first = min(piece.top for piece in left + right)
        above = [piece for piece in across if piece.top < first]
        below = [piece for piece in across if piece.top >= first]
        return self._parts(above, left, right, below)

    def _parts(self, *parts: list[Piece]) -> list[str]:
        """The lines of parts of a page, one after the other."""
        rows = [in_rows(part) for part in parts if part]
        return [line for part in rows for line in [*self._written(part), ""]]

    def _written(self, rows: list[Row]) -> list[str]:
        """The lines of the tables, and of the text above and below them."""
        lines: list[str] = []
        text: list[Row] = []
        self.tables.begin_rows(rows)
        place = 0
        while place < len(rows):
            found = self.tables.read(place)
            if not found and place < _HEAD_ROWS:
                found = self.tables.go_on(place)
            found = found or self.tables.read_unheaded(place)
            if not found:
                text.append(rows[place])
                place += 1
                continue
            lines += self.paragraphs.written(text)
            if text and _is_apart(text[-1], rows[place]):
                lines.append("")
            table, place = found
            lines += [*(row.text for row in table), ""]
            text = []
        return lines + self.paragraphs.written(text)


def _pieces(rows: list[Row]) -> list[Piece]:
    return [piece for row in rows for piece in row]


def _edges(rows: list[Row]) -> tuple[int, int]:
    """Between which rows the text of a page stands, below its head, above its foot."""
    start, end = 0, len(rows)
    while start < min(end, _MOST_EDGE_ROWS) and _is_of_page(rows[start]):
        start += 1
    while end > max(start, len(rows) - _MOST_EDGE_ROWS) and _is_of_page(rows[end - 1]):
        end -= 1
    return start, end


def _is_of_page(row: Row) -> bool:
    """Whether a row holds a symbol, a job number or the number of the page alone."""
    return all(
        is_of_page(piece.text) or piece.text.isdecimal() for piece in segments(row)
    )


def _is_apart(above: Row, row: Row) -> bool:
    """Whether the page leaves a blank line between two rows."""
    room = min(piece.top for piece in row) - max(piece.bottom for piece in above)
    return room > BLANK * max(piece.height for piece in row)
