"""Corrections put into a review, and what was saved since a page was opened."""

from collections.abc import Iterable, Iterator
from typing import Any

from agendas.reviews.making import Review, Row

# By what a row is known, and not what it says.
_NAMES = frozenset(
    {"agenda", "dropped", "item", "members", "number", "parts", "symbols"}
)
# Of the saves of a review, so many of the latest are remembered.
MOST_SAVES = 100


def is_left_out(row: Row) -> bool:
    return bool(row.get("dropped"))


def find_row(rows: Iterable[Row], key: int) -> Row | None:
    return next((row for row in rows if row["key"] == key), None)


def add_row(review: Review, rows: list[Row], row: Row, *, place: int | None = None):
    """Give the row a key of its own and put it at `place`, or at the end."""
    row = {"key": review["next_key"], **row}
    review["next_key"] += 1
    rows.insert(len(rows) if place is None else place, row)
    return row


def remember_as_read(row: Row, values: dict[str, Any]) -> None:
    """Keep under "read" what the document says where `values` say something else."""
    for name, value in values.items():
        if name not in _NAMES and row.get(name) != value:
            row.setdefault("read", {}).setdefault(name, row.get(name))


def rename_items(review: Review, agenda: int, renamed: dict[str, str]) -> None:
    """Let everything that cites an item by its former number cite it by the new one."""
    for row in _citing(review):
        if row["agenda"] == agenda and row["item"] in renamed:
            row["item"] = renamed[row["item"]]
    for row in review["joint_items"]:
        item = row["members"].get(str(agenda))
        if item in renamed:
            row["members"][str(agenda)] = renamed[item]


def _citing(review: Review) -> Iterator[Row]:
    yield from review["annotations"]
    yield from review["documents"]
    for sitting in review["sittings"]:
        yield from sitting["entries"]


def remember_save(review: Review, save: dict[str, Any]) -> None:
    review["saves"] = [*review["saves"], save][-MOST_SAVES:]


def saves_since(review: Review, part: str, version: int) -> list[dict[str, Any]]:
    """What was saved of a part after `version`, the latest first."""
    found = [
        each
        for each in review["saves"]
        if each["part"] == part and each["version"] > version
    ]
    return found[::-1]


def is_remembered(review: Review, version: int) -> bool:
    """Whether it can still be told what was saved after `version`."""
    saves = review["saves"]
    is_cut = len(saves) == MOST_SAVES and version < saves[0]["version"] - 1
    return version >= review.get("began", 0) and not is_cut
