"""Corrections put into a review, and what was saved since a page was opened."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from agendas.reviews.making import Review, Row

# By what a row is known, and not what it says.
_NAMES = frozenset(
    {"agenda", "dropped", "item", "members", "number", "parts", "symbols"}
)
# Of the saves of a review, so many of the latest are remembered.
MOST_SAVES = 100


@dataclass(frozen=True)
class Citation:
    """A row of `rows` whose field `name` cites an item, before and after."""

    rows: str
    row: Row
    name: str
    old: str
    new: str


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


def rename_items(
    review: Review, agenda: int, renamed: dict[str, str]
) -> list[Citation]:
    """Let everything that cites an item by its former number cite it by the new one.

    Gives the citations that were changed.
    """
    found = []
    for rows, row in _citing(review):
        former = row["item"]
        if row["agenda"] == agenda and former in renamed:
            row["item"] = renamed[former]
            found.append(Citation(rows, row, "item", former, row["item"]))
    for row in review["joint_items"]:
        former = row["members"].get(str(agenda))
        if former in renamed:
            row["members"][str(agenda)] = renamed[former]
            name = f"of_{agenda}"
            cited = Citation("joint_items", row, name, former, renamed[former])
            found.append(cited)
    return found


def _citing(review: Review) -> Iterator[tuple[str, Row]]:
    for rows in ("annotations", "documents"):
        yield from ((rows, row) for row in review[rows])
    for sitting in review["sittings"]:
        yield from (("sittings", entry) for entry in sitting["entries"])


def remember_save(
    review: Review, save: dict[str, Any], changes: list[dict[str, Any]]
) -> None:
    """Remember a save under its part, and under each that it changed besides.

    Such a change names its `part`.
    """
    by_part: dict[str, list[dict[str, Any]]] = {}
    for change in changes:
        by_part.setdefault(change.get("part", save["part"]), []).append(change)
    saves = [save | {"part": part, "changes": own} for part, own in by_part.items()]
    review["saves"] = [*review["saves"], *saves][-MOST_SAVES:]


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
    is_cut = len(saves) == MOST_SAVES and version < saves[0]["version"]
    return version >= review.get("began", 0) and not is_cut


def is_stale(review: Review, part: str, version: int) -> bool:
    """Whether the part was saved after `version`, or that cannot be told any more."""
    return bool(saves_since(review, part, version)) or not is_remembered(
        review, version
    )
