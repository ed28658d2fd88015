"""Whether the opening comes first and the adoption of the report last.

10 a.m.–1 p.m.    1 (a)  Opening of the session
3–6 p.m.          6      Adoption of the report
"""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence

from agendas.checks.records import (
    CheckedEntry,
    CheckedItem,
    CheckedSitting,
    Finding,
    Key,
)
from agendas.checks.words import closes, opens, reports

# When a row is taken up: the start of its sitting, and its place in it.
Moment = tuple[dt.datetime, int]
Row = tuple[Moment, CheckedSitting, CheckedEntry]


def order_of_work(
    ordered: list[CheckedSitting], items: Sequence[CheckedItem]
) -> Iterator[Finding]:
    """One finding for each agenda whose first or last item is out of its place."""
    for agenda in dict.fromkeys(item.agenda for item in items):
        rows = list(_rows(ordered, agenda))
        own = [item for item in items if item.agenda == agenda]
        if opening := _taken_up(own, rows, opens):
            before = [row for row in rows if _is_before(row, opening[0])]
            yield from _finding("opening_not_first", opening, before[:1], own)
        # The last of them: an earlier one may be the report on credentials.
        if report := _taken_up(own[::-1], rows, reports):
            after = [row for row in rows if _is_after(row, report[-1])]
            yield from _finding("report_not_last", report, after[-1:], own)


def _rows(ordered: list[CheckedSitting], agenda: Key) -> Iterator[Row]:
    for sitting in ordered:
        for place, entry in enumerate(sitting.entries):
            if entry.item_key is not None and entry.agenda == agenda:
                yield (sitting.start, place), sitting, entry


def _taken_up(
    items: list[CheckedItem], rows: list[Row], is_meant: Callable[[str], bool]
) -> list[Row]:
    """The rows of the first item that is meant."""
    found = next((item for item in items if is_meant(item.title)), None)
    return [row for row in rows if found and row[2].item_key == found.key]


def _is_before(row: Row, opening: Row) -> bool:
    """Rows of two sittings that start together have no order."""
    (start, place), sitting, _entry = row
    (opened, first), same, _opening = opening
    return start < opened or (sitting is same and place < first)


def _is_after(row: Row, report: Row) -> bool:
    return _is_before(report, row) and not closes(row[2].title)


def _finding(
    code: str, rows: list[Row], others: list[Row], items: list[CheckedItem]
) -> Iterator[Finding]:
    """`others` holds the row out of place, unless it is above or below the item."""
    paths = {item.key: item.path for item in items}
    for _moment, _sitting, entry in others:
        own, other = paths[rows[0][2].item_key], paths.get(entry.item_key, ())
        shared = min(len(own), len(other))
        if own[:shared] == other[:shared]:
            continue
        values = {
            "number": rows[0][2].item_number,
            "title": rows[0][2].title,
            "other_number": entry.item_number,
        }
        yield Finding(code, rows[0][1].key, values, str(rows[0][2].agenda))
