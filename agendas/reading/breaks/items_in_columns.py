"""Lists of items in columns of spaces, whose titles and documents take several lines.

2         Lamps of the harbours     LC/2031/4,      → "2", "Lamps of the harbours in
          in the islands            LC/2031/5          the islands", and both documents
2 (a)     Mirrors                   LC/2031/6
"""

from dataclasses import dataclass
from functools import cached_property, reduce

from agendas.reading.breaks.spaced_parts import Part, parts_of, row_of
from agendas.reading.lines.blocks import join
from agendas.reading.lines.marks import read_label
from agendas.reading.lines.sheet import Line, Sheet
from agendas.symbols import find_symbols

_FEWEST = 3  # items
_LONGEST = 200  # letters of a line
_NEAR = 1  # letters by which a line may begin before its column
_STOPS = (".", "。")
_FIRST = frozenset("1١")


@dataclass
class _Item:
    """An item: its number as printed, its lines, and their parts behind the number."""

    label: str
    lines: list[Line]
    parts: list[list[Part]]


@dataclass
class _List:
    """The items of a list, whose titles begin in the column `title`."""

    items: list[_Item]
    title: int
    is_whole: bool  # a blank line or nothing follows

    @cached_property
    def documents(self) -> int:
        """Where the column of documents begins; 0 where there is none."""
        later = (part for item in self.items for line in item.parts for part in line)
        starts = [part.start for part in later if find_symbols(part.text)]
        return min((start for start in starts if start > self.title), default=0)

    @cached_property
    def has_letters(self) -> bool:
        """Whether a number stands with its letter: "2 (a)"."""
        return any(" " in item.label for item in self.items)

    @property
    def is_told(self) -> bool:
        """Whether all stands in its column, and lines alone would not tell it."""
        is_broken = any(len(item.lines) > 1 for item in self.items)
        if not (self.is_whole and (self.has_letters or is_broken)):
            return False
        return len(self.items) >= _FEWEST and all(map(self._fits, self.items))

    def _fits(self, item: _Item) -> bool:
        """Whether each line has one title or none, before any document."""
        titles = [self._titles(line) for line in item.parts]
        below = [part.text for line in titles[1:] for part in line]
        is_text = any(map(self._is_sentence, below))
        return not is_text and bool(titles[0]) and all(map(self._is_one, titles))

    def _is_sentence(self, words: str) -> bool:
        """Whether words under a title may be said on the item, and do not end it."""
        is_bare = not (self.documents or self.has_letters)
        return words.endswith(_STOPS) or (is_bare and words[0].isupper())

    def _is_one(self, titles: list[Part]) -> bool:
        edge = self.documents or _LONGEST
        return not titles or (len(titles) == 1 and titles[0].end < edge)

    def _titles(self, line: list[Part]) -> list[Part]:
        return [part for part in line if not self._is_document(part)]

    def _is_document(self, part: Part) -> bool:
        return 0 < self.documents <= part.start + _NEAR

    def row(self, sheet: Sheet, item: _Item) -> Line:
        """The item as a row of cells: its number, its title, its documents."""
        parts = [part for line in item.parts for part in line]
        titles = [part.text for part in parts if not self._is_document(part)]
        documents = [part.text for part in parts if self._is_document(part)]
        cells = [item.label, reduce(join, titles)]
        cells += [" ".join(documents)] if self.documents else []
        return row_of(sheet, item.lines, tuple(cells))


def put_items_in_cells(sheet: Sheet) -> None:
    """Make rows of the lines of each such list."""
    kept: list[Line] = []
    place = 0
    while place < len(sheet.lines):
        found = _list_at(sheet.lines, place)
        size = sum(len(item.lines) for item in found.items) if found else 1
        if found and found.is_told:
            kept += [found.row(sheet, item) for item in found.items]
        else:
            kept += sheet.lines[place : place + size]
        place += size
    sheet.lines = kept


def _list_at(lines: list[Line], place: int) -> _List | None:
    """The list whose first item, number 1, is on the line at the place."""
    line = lines[place]
    if line.raw[:1] not in _FIRST or "  " not in line.raw or not _may_belong(line):
        return None
    number = read_label(line.raw.partition("  ")[0]) or ""
    if number.partition(" ")[0] != "1":
        return None
    label, *parts = parts_of(line)
    if not parts:
        return None
    title = parts[0].start
    items = [_Item(label.text, [line], [parts])]
    for after in lines[place + 1 :]:
        head, *others = parts_of(after) if _may_belong(after) else [None]
        if head and others and _begins_item(head, others[0], title):
            items.append(_Item(head.text, [after], [others]))
        elif head and not after.gap and head.start >= title - _NEAR:
            items[-1].lines.append(after)
            items[-1].parts.append([head, *others])
        else:
            return _List(items, title, after.gap)
    return _List(items, title, is_whole=True)


def _may_belong(line: Line) -> bool:
    """Whether a line may be one of a list: nothing has parted it, and it is short."""
    return not (line.cells or line.is_piece or len(line.raw) > _LONGEST)


def _begins_item(label: Part, words: Part, title: int) -> bool:
    """Whether a number stands alone before the column of the titles."""
    is_beside = abs(words.start - title) <= _NEAR and label.end < title
    return is_beside and read_label(label.text) is not None
