"""The words over the columns of a table whose lines are not drawn.

Date and     Item of      Title       those of one column stand under each other
time         the agenda
"""

from bisect import bisect_left, bisect_right
from dataclasses import replace

from agendas.reading.languages import TIME_ROLES
from agendas.reading.sources.cell_values import (
    WEEKDAYS,
    WHEN,
    Kind,
    begins_time,
    kind_of,
)
from agendas.reading.sources.pieces import Piece, Row, joined_words
from agendas.reading.tables.columns import is_value
from agendas.reading.tables.table_lines import column_role

_MOST_COLUMNS = 20


def found_heads(rows: list[Row], joined: list[Row]) -> tuple[Row, int] | None:
    """The words over the columns and how many rows they take, if they head a table.

    Those of one column may stand on lines between those of another.
    """
    heads: Row = []
    found = None
    is_single = len(joined[0]) < 2
    for size, (row, words) in enumerate(zip(rows, joined, strict=True), start=1):
        heads = _with_line(heads, words)
        if not 0 < len(heads) <= _MOST_COLUMNS:
            break
        if _heads_columns(heads, is_longer=is_single or found is not None):
            found = heads, size
        elif not _begins_grid(heads) and (
            _has_value(row) or (size > 1 and not known_columns(heads))
        ):
            break
    return found


def _with_line(heads: Row, words: Row) -> Row:
    """The words over the columns, from left to right, and those of their next line.

    None where words stand under two columns.
    """
    if not heads:
        return words
    joined = list(heads)
    for piece in words:
        start = bisect_right(joined, piece.left, key=lambda head: head.right)
        end = bisect_left(joined, piece.right, key=lambda head: head.left)
        if end - start > 1:
            return []
        over = joined[start:end]
        joined[start:end] = [_above(over[0], piece)] if over else [piece]
    return joined


def _has_value(row: Row) -> bool:
    return any(is_value(piece.text) for piece in row)


def known_columns(heads: Row) -> int:
    """How many of the columns are known by their names."""
    return sum(column_role(head.text) is not None for head in heads)


def _heads_columns(heads: Row, *, is_longer: bool) -> bool:
    """Whether the words name columns, or those of a grid of days or hours.

    Of "Item" and "Item of the agenda" the longer is the heading.
    """
    if len(heads) < 2:
        return False
    roles = [column_role(head.text) for head in heads]
    known = {role for role in roles if role}
    if len(known) > 1 and known & TIME_ROLES:
        return not is_longer or None not in roles
    if roles[0] in TIME_ROLES:
        return _are_times(heads[1:])
    # Under the days alone stand the hours of the first row.
    has_hours = any(kind_of(head.text) is Kind.DAY_AND_HOURS for head in heads)
    return _are_times(heads) and not (is_longer and has_hours)


def _are_times(heads: Row) -> bool:
    """Whether the words are days or hours, as those over the columns of a grid."""
    kinds = {kind_of(head.text) for head in heads}
    return kinds <= WHEN or kinds <= WEEKDAYS


def _begins_grid(heads: Row) -> bool:
    """Whether most of the words are days or hours, and others may go on below."""
    if not any(begins_time(head.text) for head in heads[:2]):
        return False  # as most
    times = sum(begins_time(head.text) for head in heads)
    return times > max(1, len(heads) // 2)


def grid_beside(heads: Row, size: int, rows: list[Row]) -> Row:
    """The heads of a grid with an empty one over the times at their left, if any.

                   Monday      Tuesday
    10 a.m.–noon   Opening     Lamps
    """
    row = rows[size] if len(rows) > size else []
    if not row or row[0].right >= heads[0].left or not _are_times(heads):
        return heads
    is_wide = len(row) > len(heads)
    has_times = is_wide or begins_time(row[0].text)
    return [replace(row[0], text=""), *heads] if has_times else heads


def _above(head: Piece, piece: Piece) -> Piece:
    """The words of a heading and those of its next line."""
    return replace(
        head,
        text=joined_words(head.text, piece.text),
        left=min(head.left, piece.left),
        right=max(head.right, piece.right),
        bottom=piece.bottom,
    )
