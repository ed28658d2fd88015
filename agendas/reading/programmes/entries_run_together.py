"""Entries of one sitting that ran together on a line, parted at items of the list.

10 a.m.–1 p.m. 1 (a) Opening 1 (b) Adoption of the agenda      → two lines
"""

import re

from agendas.reading.languages import ITEM_WORDS
from agendas.reading.lines.lost_breaks import parted_at
from agendas.reading.lines.marks import clean_title, read_label
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.results import Agenda

_LABEL = re.compile(
    rf"(?<!\S)(?:(?:{ITEM_WORDS})\s)?"
    r"(?P<label>[0-9٠-٩]{1,2}(?:\s?[(（]?[^\W\d_][)）])?)[.:]?\s(?=[^\W\d_]|[«“\"])",
    re.IGNORECASE,
)
_SHORTEST = 25  # characters of a line that holds two
_SHORTEST_TITLE = 3  # characters by which an item is known
_KNOWN = 60  # characters of a title that have to be there


def part_entries(sheet: Sheet, lines: list[Line], agendas: list[Agenda]) -> list[Line]:
    """The lines, each entry behind the first of its line on a line of its own."""
    titles = _titles(agendas)
    if not titles:
        return lines
    return [piece for line in lines for piece in _parted(sheet, line, titles)]


def _titles(agendas: list[Agenda]) -> dict[str, list[str]]:
    """The beginnings of the titles of the items, by their labels."""
    titles: dict[str, list[str]] = {}
    for agenda in agendas:
        for item in agenda.items:
            title = _begun(item.title)
            if len(title) >= _SHORTEST_TITLE:
                titles.setdefault(item.label, []).append(title)
    return titles


def _begun(title: str) -> str:
    return clean_title(title)[:_KNOWN].rstrip().lower()


def _parted(sheet: Sheet, line: Line, titles: dict[str, list[str]]) -> list[Line]:
    text = line.text
    if line.cells or len(text) < _SHORTEST:
        return [line]
    starts = []
    for match in _LABEL.finditer(text):
        label = read_label(match["label"])
        here = text[match.end() : match.end() + _KNOWN].lower()
        if match.start() and label and any(map(here.startswith, titles.get(label, ()))):
            starts.append(match.start())
    return sheet.part(line, parted_at(text, starts)) if starts else [line]
