"""Numbers of items that were lost before their titles, as the timetable has them.

Organizational matters:           → 1. Organizational matters:
 - Opening of the session;        → (a) Opening of the session;
    … 10 a.m.–1 p.m. | 1 (a) | Opening of the session
Only a title that is printed nowhere with its number gets one, and each is reported.
"""

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise

from agendas.reading.languages import JOINT
from agendas.reading.languages.verbs import tells
from agendas.reading.languages.words import without_continued
from agendas.reading.lines.likeness import key_of_title, likeness
from agendas.reading.lines.marks import BULLETS, Mark, read_label, read_mark
from agendas.reading.lines.sheet import Line, Sheet

_FEWEST = 2  # titles that the timetable and the list have
_LABEL = re.compile(r"(?P<number>\d{1,2})(?: \((?P<letter>[^\W\d_])\))?")
_LONGEST = 600  # characters of a title
_LONGEST_OVER_LETTERS = 120
_ALIKE = 0.7  # likeness
_MOST_LINES = 4_000
_MOST_TITLES = 500
_MOST_TRIES = 5_000

Label = tuple[int, str]


def put_lost_numbers(sheet: Sheet) -> None:
    """Put the numbers back, in the list and over the annotations."""
    table, first = _labels_by_title(sheet.lines)
    lines = [line for line in sheet.lines[: min(first, _MOST_LINES)] if not line.cells]
    if len(table) < _FEWEST or not lines:
        return
    marks = [read_mark(line.text) for line in lines]
    printed = _printed(marks)
    keys = [
        "" if mark else _key_of_line(line)
        for line, mark in zip(lines, marks, strict=True)
    ]
    if sum(key in table for key in {*keys, *(key for key, _ in printed)}) < _FEWEST:
        return
    lost = {
        key: [label for label in labels if (key, label) not in printed]
        for key, labels in table.items()
    }
    names = _Names({key: labels for key, labels in lost.items() if labels})
    last = 0
    for place, (line, key, mark) in enumerate(zip(lines, keys, marks, strict=True)):
        if mark:
            last = int(mark.number) if (mark.number or "").isdigit() else last
            continue
        over = _number_over(line, marks[place + 1 : place + 2], table)
        number, letter = names.label_of(key, over - 1 if over else last)
        if number := number or over:
            last = number
            _put(sheet, line, f"({letter})" if letter else f"{number}.")
    if names.are_found:
        _put_over_letters(sheet, lines)


@dataclass
class _Names:
    """The items of a timetable by titles, none of which is printed with its number."""

    table: dict[str, list[Label]]
    tries_left: int = _MOST_TRIES
    are_found: bool = False

    def label_of(self, key: str, last: int) -> Label:
        """The item of a title that comes after another one; (0, "") for none."""
        labels = (self.table.get(key) or self._alike(key)) if key else []
        following = [
            (number, letter)
            for number, letter in labels
            if number == last + 1 or (letter and number == last)
        ]
        found = following if len(labels) > 1 else labels
        if len(found) != 1:
            return 0, ""
        self.are_found = True
        return found[0]

    def _alike(self, key: str) -> list[Label]:
        """The items of the only title that is nearly the same."""
        head = key.split(" ", 1)[0]
        near = [title for title in self.table if title.startswith(head)]
        if not near or self.tries_left <= 0:
            return []
        self.tries_left -= len(near)
        alike = [title for title in near if likeness(title, key) >= _ALIKE]
        return self.table[alike[0]] if len(alike) == 1 else []


def _printed(marks: list[Mark | None]) -> set[tuple[str, Label]]:
    """The titles that are printed with their numbers, and those."""
    printed: set[tuple[str, Label]] = set()
    last = 0
    for mark in filter(None, marks):
        last = int(mark.number) if (mark.number or "").isdigit() else last
        printed.add((_key(mark.rest), (last, mark.letter or "")))
    return printed


def _labels_by_title(lines: list[Line]) -> tuple[dict[str, list[Label]], int]:
    """The items of a timetable by their titles, and where its first row stands."""
    table: dict[str, list[Label]] = defaultdict(list)
    first = len(lines)
    for place, line in enumerate(lines):
        if len(line.cells) < 2:
            continue
        if len(table) >= _MOST_TITLES:
            break  # no timetable has as many
        filled = [cell for cell in line.cells if cell]
        for cell, title in pairwise(filled):
            match = _LABEL.fullmatch(read_label(cell) or "")
            if not match or read_label(title):
                continue
            first = min(first, place)
            label = int(match["number"]), match["letter"] or ""
            key = _key(without_continued(title))
            if label not in table[key]:
                table[key].append(label)
    table.pop("", None)
    return table, first


def _key(title: str) -> str:
    return key_of_title(JOINT.sub("", title))


def _key_of_line(line: Line) -> str:
    """The key of what may be a title, "" for other lines."""
    return _key(_bare(line)) if len(line.text) < _LONGEST else ""


def _bare(line: Line) -> str:
    return line.text.lstrip(f"{BULLETS}-–—*")


def _number_over(
    line: Line, below: list[Mark | None], table: dict[str, list[Label]]
) -> int:
    """The number of a heading over "(a) Opening", by the item of that; or 0."""
    mark = below[0] if below else None
    if not mark or mark.number or mark.letter != "a" or not _is_heading(line):
        return 0
    labels = table.get(_key(mark.rest), [])
    return labels[0][0] if len(labels) == 1 and labels[0][1] == "a" else 0


def _put_over_letters(sheet: Sheet, lines: list[Line]) -> None:
    """The number of a title over "(a)", by those before and after its sub-items."""
    marks = [read_mark(line.text) for line in lines]
    last = 0
    for place, (line, mark) in enumerate(zip(lines, marks, strict=True)):
        if mark and (mark.number or "").isdigit():
            last = int(mark.number)
        following = marks[place + 1] if place + 1 < len(marks) else None
        is_over = following and not following.number and following.letter == "a"
        if mark or not is_over or not _is_heading(line):
            continue
        numbers = (each.number for each in marks[place + 1 :] if each and each.number)
        after = next(numbers, "")
        if after.isdigit() and int(after) == 2 or after == str(last + 2):
            last = int(after) - 1
            sheet.report(line, "line_without_number")
            line.text = f"{last}. {_bare(line)}"


def _is_heading(line: Line) -> bool:
    is_short = len(line.text) < _LONGEST_OVER_LETTERS
    return is_short and not tells(line.text) and line.text[:1].isupper()


def _put(sheet: Sheet, line: Line, mark: str) -> None:
    sheet.report(line, "number_lost", number=mark.rstrip("."))
    line.text = f"{mark} {_bare(line)}"
