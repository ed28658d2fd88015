"""Agenda items typed one a line, as a provisional agenda lists them.

    1.  Organizational matters:
        (a) Opening of the meeting;
        (b) Adoption of the agenda and organization of work.
    2.  Mechanism for the Review of the Implementation of the Convention.

PURE: no Django. Prose around the items, wrapped lines and numbering by Word are for
the reader of whole documents, not for this.
"""

import re
from dataclasses import dataclass

from meetings.sentences import Told, gettext_noop

_MAIN = re.compile(r"(?P<number>\d{1,3})\s*[.)]?\s+(?P<title>\S.*)")
_SUB = re.compile(r"\((?P<mark>[^()\s]{1,4})\)\s*(?P<title>\S.*)")
_FULL = re.compile(
    r"(?P<number>\d{1,3}(?:\s*\([^()\s]{1,4}\))+)[.:]?\s+(?P<title>\S.*)"
)
_ROMAN = re.compile(r"[ivx]+")


class NoItem(Told, ValueError):
    """A line that is no item, or stands below none."""

    SENTENCES = {
        "no_number": gettext_noop(
            "“%(words)s” begins with no number such as 1. or (a)."
        ),
        "no_item_above": gettext_noop("“%(words)s” stands below no item."),
    }


@dataclass(frozen=True)
class ItemLine:
    """One item: its full number "1 (a)", its title, the number of the item above."""

    number: str
    title: str
    parent: str = ""


def parse_item_lines(text: str) -> list[ItemLine]:
    """The items in `text`, in its order; empty lines are skipped.

    A mark such as "(a)" continues the item above it; "(i)" goes below a letter, unless
    it follows "(h)". Raises NoItem, naming the line, for one that begins otherwise
    or has nothing above it.
    """
    items: list[ItemLine] = []
    for line in text.splitlines():
        words = " ".join(line.split())
        if words:
            items.append(_item(words, items))
    return items


def parent_of(number: str) -> str:
    """The number above "1 (a)" is "1"; a number of one part has none above it."""
    return number.rpartition("(")[0].strip()


def _item(words: str, before: list[ItemLine]) -> ItemLine:
    if full := _FULL.fullmatch(words):
        number = re.sub(r"\s*\(", " (", full["number"])
        return ItemLine(number, _title(full["title"]), parent_of(number))
    if main := _MAIN.fullmatch(words):
        return ItemLine(main["number"], _title(main["title"]))
    sub = _SUB.fullmatch(words)
    if not sub:
        raise NoItem("no_number", words=words[:60])
    if not before:
        raise NoItem("no_item_above", words=words[:60])
    parent = _above(sub["mark"], before[-1])
    return ItemLine(f"{parent} ({sub['mark']})", _title(sub["title"]), parent)


def _above(mark: str, last: ItemLine) -> str:
    """Under which number `mark` goes, when `last` is the item before it."""
    levels = re.findall(r"\(([^()]+)\)", last.number)
    if not levels:
        return last.number
    is_roman = bool(_ROMAN.fullmatch(mark))
    if len(levels) == 1:
        # "(i)" after "(h)" is the ninth letter; after any other it begins a list.
        opens = mark == "i" and levels[0] != "h"
        return last.number if opens else last.parent
    return last.parent if is_roman else parent_of(last.parent)


def _title(text: str) -> str:
    """Without the punctuation of a list."""
    return re.sub(r"[;:.,\s]+(?:and)?$", "", text.strip()) or text.strip()
