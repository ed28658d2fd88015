"""The items of the agendas, as the rows of a programme name them."""

from agendas.reading.languages.folding import fold
from agendas.reading.lines.likeness import likeness, same_title
from agendas.reading.lines.marks import read_label
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.results import Entry, Item, Reading
from agendas.reading.tables.item_cells import joint_labels

# Of the words of two titles: of the same item, of the item of one agenda.
_ALIKE, _SURELY_ALIKE = 0.5, 0.6


class ListedItems:
    """The items and the bodies of a document with one agenda or more."""

    def __init__(self, reading: Reading) -> None:
        self.items = [
            {item.label: item for item in agenda.items} for agenda in reading.agendas
        ]
        self.bodies = {
            fold(agenda.body): place
            for place, agenda in enumerate(reading.agendas)
            if agenda.body
        }

    @property
    def is_any(self) -> bool:
        """Whether there is a list of items."""
        return any(self.items)

    def is_known(self, label: str) -> bool:
        """Whether a list has the item; any item is known where there is no list."""
        return any(label in items for items in self.items) or not self.is_any

    def has_title(self, label: str, title: str) -> bool:
        """Whether a list has the item, and with a title like this one."""
        titles = [items[label].title for items in self.items if label in items]
        return any(likeness(title, each) > _ALIKE for each in titles)

    def item(self, agenda: int | None, label: str | None) -> Item | None:
        """The item of the list that the label names."""
        return self.items[agenda].get(label) if agenda is not None else None

    def agenda_of(self, group: str | None, label: str | None, title: str) -> int | None:
        """The agenda that an item belongs to, in a column of that group."""
        if group is not None and (body := self.body(group)) is not None:
            return body
        if len(self.items) < 2:
            return 0 if self.items else None
        fitting = [
            agenda
            for agenda, items in enumerate(self.items)
            if label in items and likeness(title, items[label].title) > _SURELY_ALIKE
        ]
        return fitting[0] if len(fitting) == 1 else None

    def body(self, group: str) -> int | None:
        """The agenda whose body the heading of a group names."""
        folded = fold(group)
        if folded in self.bodies:
            return self.bodies[folded]
        within = [
            place
            for body, place in self.bodies.items()
            if body in folded or folded in body
        ]
        return within[0] if len(within) == 1 and len(self.bodies) > 1 else None

    def check_title(self, sheet: Sheet, line: Line, entry: Entry) -> None:
        """Report an item no list has, without a title, or with another than listed."""
        if entry.item is None and read_label(entry.title):
            sheet.report(line, "item_without_title")
        if entry.agenda is None or not self.items[entry.agenda] or not entry.item:
            return
        labels = joint_labels(entry.item)
        for label in labels:
            if self.item(entry.agenda, label) is None:
                sheet.report(line, "item_not_listed", item=label)
        item = self.item(entry.agenda, entry.item)
        if item and entry.title and not same_title(entry.title, item.title):
            sheet.report(line, "title_differs", title=item.title)
