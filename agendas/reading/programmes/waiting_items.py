"""An item that stands alone on its line, and the title on the next.

Item 3
(continued)
Prevention of fog        → item 3, continued

10.00 hrs Item 4
Lamps of the harbour     → the same behind hours

5.b
Towers of the harbour    → item 5 (b), where more numbers stand alone

1.
Lamp oil
[Agenda item 9]          → item 9; the numbers before such titles only count them

2
Lamp oil                 → item 2, where titles of the list stand under such numbers
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from agendas.reading.languages import CONTINUED, ITEM_WORDS, without_continued
from agendas.reading.lines.marks import read_label, read_mark
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.programmes.item_forms import ItemForms
from agendas.reading.results import Entry
from agendas.reading.tables.item_cells import lone_item, lone_number
from agendas.reading.tables.table_lines import is_day_line
from agendas.reading.times.hours import names_hours

_SHORT = 60  # characters
_ENDS_WITH_ITEM = re.compile(rf"\d.*\s(?:{ITEM_WORDS})\s?\d[\d.]*:?", re.IGNORECASE)
_FEWEST = 2  # different numbers alone on their lines
_LONGEST_LABEL = 8  # characters of "12 (a)", alone on a line


class WaitingItem:
    """The item whose title has not come yet, if there is one."""

    def __init__(self, sheet: Sheet, forms: ItemForms) -> None:
        self.sheet, self.forms = sheet, forms
        self.found: tuple[Line, str] | None = None
        self.is_continued = self.is_named = False  # "Item 3", not "3." alone
        self.has_numbers = False  # alone on their lines
        self.has_bare_numbers = False  # without a point, over titles of the list
        self.over_titles: frozenset[int] = frozenset()  # lines: "10.00 hrs Item 4"

    def learn(self, lines: Sequence[Line]) -> None:
        """Learn from all lines of a programme how its items stand there."""
        short = [line.text for line in lines if len(line.text) < _SHORT]
        self.over_titles = frozenset(
            line.number for line, after in pairwise(lines) if _is_over(line, after)
        )
        numbers = {lone_number(text, None) for text in short} - {None}
        fewest = 1 if self.forms.has_items_below else _FEWEST
        self.has_numbers = len(numbers) >= fewest
        texts = [line.text for line in lines]
        titled = {
            label
            for text, title in pairwise(texts)
            if (label := self._bare_label(text))
            and self.forms.listed.has_title(label, without_continued(title))
        }
        self.has_bare_numbers = len(titled) >= _FEWEST

    def _bare_label(self, text: str) -> str | None:
        """The item of the list that a line names and nothing else: "2", "1 (a)"."""
        if len(text) > _LONGEST_LABEL or not text[:1].isdecimal():
            return None
        label = read_label(text) if self.forms.listed.is_any else None
        return label if label and self.forms.listed.is_known(label) else None

    def read(self, line: Line, number: str | None) -> bool:
        """Take an item alone on its line, or "(continued)" under it.

        `number` is that of the item above, which a letter alone leaves out.
        """
        item = lone_item(line.text)
        is_named = bool(item)
        if self.has_numbers and not item:
            item = lone_number(line.text, number)
        if self.has_bare_numbers and not item:
            item = self._bare_label(line.text)
        if item:
            self.drop()
            self.found, self.is_named = (line, item), is_named
            self.is_continued = False
            return True
        if self.found and CONTINUED.fullmatch(line.text):
            self.is_continued = True
            return True
        return False

    def begin(self, line: Line, words: str) -> bool:
        """Take an item alone behind its hours, where its title is on the next line."""
        item = lone_item(words) if line.number in self.over_titles else None
        if item:
            self.drop()
            self.found, self.is_named = (line, item), True
            self.is_continued = False
        return item is not None

    def take(self) -> tuple[int, str] | None:
        """The item for the title that has come, as a cell of the first column."""
        found, self.found = self.found, None
        return (0, found[1]) if found and not self.forms.has_items_below else None

    def drop(self) -> None:
        """Let it wait no longer: no title stands under it."""
        if self.found:
            self.sheet.report(self.found[0], "item_without_title")
        self.found = None

    def settle(self, entry: Entry | None) -> None:
        """Let the entry go on, where "(continued)" stood before its title."""
        if entry:
            entry.continued |= self.is_continued
        self.is_continued = False


def _is_over(line: Line, after: Line) -> bool:
    """Whether hours and an item stand over what may be its title."""
    text, title = line.text, after.text
    if len(text) > _SHORT or line.cells or after.cells or not text[:1].isdigit():
        return False
    if not _ENDS_WITH_ITEM.fullmatch(text) or not title[:1].isalpha():
        return False
    return not (read_mark(title) or is_day_line(title) or names_hours(title))
