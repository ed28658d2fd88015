"""What a person makes of a reading: rows with keys, corrected, left out, added.

    {"facts": {"symbol": "CTOC/COP/WG.2/2023/1", …},
     "items": [{"key": 4, "agenda": 1, "number": "1 (a)", "title": "…", "line": 27}, …],
     "problems": [{"key": 90, "line": 61, "problem": "…", "is_seen": true}, …]}

Every row keeps its key, whatever is added or left out beside it, so that a page that
was opened long ago still says which row it means.
"""

from agendas.reviews.giving import as_read, reading_json, whole
from agendas.reviews.labels import parse_label
from agendas.reviews.making import FACTS, new_review
from agendas.reviews.saving import (
    Citation,
    add_row,
    find_row,
    is_left_out,
    is_stale,
    remember_as_read,
    rename_items,
    saves_since,
)
from agendas.reviews.windows import Window, windows

__all__ = [
    "FACTS",
    "Citation",
    "Window",
    "add_row",
    "as_read",
    "find_row",
    "is_left_out",
    "is_stale",
    "new_review",
    "parse_label",
    "reading_json",
    "remember_as_read",
    "rename_items",
    "saves_since",
    "whole",
    "windows",
]
