"""An item that stands alone on its line, and the title on the next.

Item 3
(continued)
Prevention of fog        → item 3, continued
"""

from agendas.reading.languages import CONTINUED
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.results import Entry
from agendas.reading.tables.item_cells import lone_item


class WaitingItem:
    """The item whose title has not come yet, if there is one."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.found: tuple[Line, str] | None = None
        self.is_continued = False

    def read(self, line: Line) -> bool:
        """Take an item alone on its line, or "(continued)" under it."""
        if item := lone_item(line.text):
            self.drop()
            self.found, self.is_continued = (line, item), False
            return True
        if self.found and CONTINUED.fullmatch(line.text):
            self.is_continued = True
            return True
        return False

    def take(self) -> tuple[int, str] | None:
        """The item for the title that has come, as a cell of the first column."""
        found, self.found = self.found, None
        return (0, found[1]) if found else None

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
