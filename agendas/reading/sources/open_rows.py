"""The rows of a table whose lines are not drawn.

10–14      Vienna    Working Group    the cells of a row begin on one line, or their
March                on Lamps         middles stand on one height

Where the page leaves more room between rows than inside a cell, that parts them; else
the cells that hold days, hours or numbers do, since each names one to its end.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, pairwise

from agendas.reading.sources.arranging import arranged
from agendas.reading.sources.cell_values import (
    BESIDE_HOURS,
    NUMBERS,
    UNDER_MONTHS,
    WEEKDAYS,
    WHEN,
    Kind,
    as_values,
    begins_item,
    has_kind,
    is_without_figures,
)
from agendas.reading.sources.open_cells import (
    Cell,
    Column,
    Line,
    columns_of,
    gaps_between_rows,
    parted_at,
    parted_by_gaps,
    parted_by_middles,
    steps_of,
)
from agendas.reading.sources.pieces import goes_on

_LOOSE = 1.3  # times; from the least step to the widest inside a cell
_SAME = 0.9  # of the least step; rows stand no closer to each other
_MOST_GAPS = 3  # that are tried
_OVERLAP = 0.75  # heights; lines of a column stand farther below each other
_FEWEST = 2  # titles that begin with the number of their item

_Rows = list[list[Cell]]


@dataclass(frozen=True)
class OpenTable:
    """The lines under a heading; which columns hold days or hours, which numbers.

    `is_new` is false where the rows go on from the page before.
    """

    lines: list[Line]
    when: frozenset[int]
    numbers: frozenset[int]
    is_new: bool = True

    def rows(self) -> list[list[Cell]] | None:
        """The rows; None where the page does not tell them apart."""
        if not self.lines:
            return []
        if self._overlap():
            return None
        for find in (self._by_gaps, self._by_values):
            for kinds in (BESIDE_HOURS, WHEN, UNDER_MONTHS, WEEKDAYS):
                if rows := find(kinds):
                    return rows
        columns = range(max(map(max, self.lines), default=0) + 1)
        if all(len(line) == len(columns) for line in self.lines):
            lines = enumerate(self.lines)
            return [
                [Cell.of(n, [(at, line[n])]) for n in columns] for at, line in lines
            ]
        return None

    def _overlap(self) -> bool:
        """Whether two lines of a column stand beside each other, which thus is none."""
        return any(
            two.foot - one.foot < _OVERLAP * min(one.height, two.height)
            and (two.left > one.right or one.left > two.right)
            for column in self._columns.values()
            for (_, one), (_, two) in pairwise(column)
        )

    @cached_property
    def _columns(self) -> dict[int, Column]:
        return columns_of(self.lines)

    @cached_property
    def _step(self) -> float:
        """The least step inside a column."""
        return min(steps_of(self._columns.values()), default=0.0)

    @cached_property
    def _gaps(self) -> list[float]:
        """The steps that only lines of one cell may keep."""
        return list(islice(gaps_between_rows(self._columns.values()), _MOST_GAPS))

    def _by_gaps(self, kinds: frozenset[Kind]) -> _Rows | None:
        doubtful = None
        for gap in self._gaps:
            cells = [
                cell
                for column, lines in self._columns.items()
                for cell in parted_by_gaps(column, lines, gap)
            ]
            if all(self._is_one_value(cell, kinds) for cell in cells):
                rows = arranged(cells, self.when, gap, is_new=self.is_new)
                if rows and not self._are_ends(rows):
                    return rows
                doubtful = doubtful or rows
        return doubtful

    def _is_one_value(self, cell: Cell, kinds: frozenset[Kind]) -> bool:
        text = cell.text
        is_when = cell.column in self.when
        return not is_when or has_kind(text, kinds) or is_without_figures(text)

    def _are_ends(self, rows: _Rows) -> bool:
        """Whether all rows of a single cell may only be the ends of cells above."""
        ends = [(row[0], above) for above, row in pairwise(rows) if len(row) == 1]
        words = [(cell, above) for cell, above in ends if cell.column not in self.when]
        return bool(words) and all(self._may_go_on(*each) for each in words)

    def _may_go_on(self, cell: Cell, row: list[Cell]) -> bool:
        edge = max(piece.right for _, piece in self._columns[cell.column])
        above = [each for each in row if each.column == cell.column]
        return bool(above) and goes_on(
            above[0].pieces[-1], cell.pieces[0], float("inf"), edge
        )

    def _by_values(self, kinds: frozenset[Kind]) -> _Rows | None:
        anchors = self._anchors(kinds) or []
        when = [cell.text for cell in anchors if cell.column in self.when]
        if not any(has_kind(text, kinds) for text in when):
            return None
        least = self._step * _SAME
        for parted in (self._parted_at, self._parted_by_middles):
            cells = parted(anchors)
            rows = cells and arranged(cells, self.when, least, is_new=self.is_new)
            if rows and not self._is_doubtful(rows, kinds):
                return rows
        return None

    def _is_doubtful(self, rows: _Rows, kinds: frozenset[Kind]) -> bool:
        """Whether hours stand alone, or words that may go with the day above them."""
        if any(self._is_hours_alone(row, kinds) for row in rows):
            return True
        for above, row in pairwise(rows):
            words = [cell for cell in row if cell.column not in self.when]
            is_other = any(
                cell.column in self.when and not has_kind(cell.text, kinds)
                for cell in row
            )
            if is_other and not any(self._is_new(cell, above) for cell in words):
                return True
        return False

    def _is_new(self, cell: Cell, row: list[Cell]) -> bool:
        """Whether the cell is no end of that above it."""
        has_one = any(each.column == cell.column for each in row)
        return has_one and not self._may_go_on(cell, row)

    def _is_hours_alone(self, row: list[Cell], kinds: frozenset[Kind]) -> bool:
        """Whether the row is hours without words, which may go with the day above."""
        return (
            len(row) == 1 and has_kind(row[0].text, BESIDE_HOURS) and kinds != WEEKDAYS
        )

    def _anchors(self, kinds: frozenset[Kind]) -> list[Cell] | None:
        """The cells that tell where rows are; None where a column cannot be read."""
        anchors: list[Cell] = []
        for column, lines in self._columns.items():
            if column in self.when:
                groups = as_values(lines, kinds, self._step * _LOOSE)
                if groups is None:
                    return None
            elif column in self.numbers:
                groups = as_values(lines, NUMBERS, self._step * _LOOSE) or []
            else:
                groups = _items(lines)
            anchors += [Cell.of(column, group) for group in groups]
        return anchors

    def _parted_at(self, anchors: list[Cell]) -> list[Cell] | None:
        """All cells, where those of a row begin on one line."""
        starts = sorted({cell.first for cell in anchors})
        return self._with_others(
            anchors,
            lambda column, lines: parted_at(column, lines, starts, self._step * _LOOSE),
        )

    def _parted_by_middles(self, anchors: list[Cell]) -> list[Cell] | None:
        """All cells, where the middles of those of a row stand on one height."""
        finest = [cell for cell in anchors if cell.column not in self.when] or anchors
        middles = sorted({cell.middle for cell in finest})
        return self._with_others(
            anchors,
            lambda column, lines: parted_by_middles(
                column, lines, middles, self._step * _LOOSE
            ),
        )

    def _with_others(
        self,
        anchors: list[Cell],
        parted: Callable[[int, Column], list[Cell] | None],
    ) -> list[Cell] | None:
        """The anchors and the cells of the columns that have none."""
        known = {cell.column for cell in anchors}
        cells = list(anchors)
        for column, lines in self._columns.items():
            if column in known:
                continue
            found = parted(column, lines)
            if found is None:
                return None
            cells += found
        return cells


def _items(lines: Column) -> Iterator[Column]:
    """The cells of a column whose titles begin with their items: "Item 2. Lamps"."""
    starts = [
        place for place, (_, piece) in enumerate(lines) if begins_item(piece.text)
    ]
    if len(starts) < _FEWEST or starts[0]:
        return
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        yield lines[start:end]
