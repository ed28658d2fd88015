"""In which form the items stand in the rows of one programme.

Item 2 (a). Firearms     6 Lamps     INS 6 Lamps     (b) Firearms     7.1 Lenses
Item 8 (a) and (b):      over "8 (a): Lamps" and "8 (b): Lenses"
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from itertools import count, takewhile

from agendas.reading.languages import ITEM_WORDS, find_continued, without_continued
from agendas.reading.languages.verbs import begins_with_verb
from agendas.reading.lines.marks import leading_label
from agendas.reading.programmes.listed_items import ListedItems
from agendas.reading.tables import bare_items, item_cells, row_forms

# The minutes of a time have two figures: "7.05 Lenses".
_DECIMAL = re.compile(r"(?P<whole>[1-9]\d?)\.(?P<part>[1-9]\d?)\.?\s(?=[^\W\d_])")
_PARTS_NAMED = re.compile(
    rf"(?i:{ITEM_WORDS})\s?(?P<number>\d{{1,2}})\s?[(（]?[a-z][)）]"
    r"(?:,?\s?(?:(?:and|et|y|и)\s)?[(（]?[a-z][)）]){1,9}\s?[:：.]?$"
)
_PART = re.compile(r"(?P<number>\d{1,2})\s?[(（]?[a-z][)）]")


class ItemForms:
    """What the lines of a programme show of its items, beside the list of them."""

    def __init__(self, listed: ListedItems) -> None:
        self.listed = listed
        self.has_bare_items = False  # "6 Lamps" is an item, of many such lines
        self.has_items_in_rows = False  # bare ones, behind all hours
        self.has_codes = False  # "INS 6 Lamps" is one
        self.decimals: set[str] = set()  # "7.1", where "7.2" stands as well
        self.parted: set[str] = set()  # items named with their parts, which stand below
        self.has_items_below = False  # "[Agenda item 9]" under a title that is counted

    def learn(self, texts: list[str], ends: list[str]) -> None:
        """Learn from all lines, and their last cells, in which form items stand."""
        points = [end.lstrip("-–• ") for end in ends]
        entries = [row_forms.behind_hours(each) or each for each in points]
        behind = [words for text in texts if (words := row_forms.behind_hours(text))]
        goes_on = bare_items.counts_on(entries)
        self.has_items_in_rows = bare_items.all_have_items(behind) or goes_on
        has_bare = bare_items.have_bare_items([*texts, *behind, *ends])
        self.has_bare_items = has_bare or goes_on
        self.has_codes = row_forms.have_coded_items(texts)
        self.has_items_below = any(map(item_cells.item_below, texts))
        self.decimals = _counted_decimals(texts)
        heads = {match["number"] for match in map(_PARTS_NAMED.search, texts) if match}
        parts = {match["number"] for match in map(_PART.match, texts) if match}
        self.parted = heads & parts

    def heads_parts(self, text: str) -> bool:
        """Whether the words name the parts of an item, whose titles stand below."""
        match = _PARTS_NAMED.match(text) if self.parted else None
        return bool(match) and match["number"] in self.parted

    def only_counts(self, cell: str) -> bool:
        """Whether a number before a title counts what is held: the item is below it."""
        if not self.has_items_below or self.listed.is_any:
            return False
        return self.has_bare_items or row_forms.is_marked_item(cell)

    def split_label(self, cell: str, number: str | None) -> tuple[str | None, str]:
        """The label and the title: "Item 2 (a). Firearms"; other words have no label.

        `number` is the item taken up last, which a sub-item leaves out.
        """
        if self.has_codes and (coded := row_forms.coded_item(cell)):
            return coded
        decimal = _DECIMAL.match(cell) if self.decimals else None
        if decimal and decimal[0].rstrip(" .") in self.decimals:
            return decimal[0].rstrip(" ."), cell[decimal.end() :]
        goes_on = find_continued(cell)
        bare = without_continued(cell)
        if numbered := item_cells.bracketed_item(bare.strip()):
            label, title = numbered
            if row_forms.is_marked_item(title):  # "1. General debate [item 8]"
                title = leading_label(title)[1]
            return label, f"{title} {goes_on[0]}" if goes_on else title
        if found := item_cells.sub_item(cell):
            label = f"{number} ({found[0]})"
            if number and self.listed.is_known(label):
                return label, found[1]
        if named := item_cells.roman_item(cell) or item_cells.several_items(cell):
            return named
        found = leading_label(cell)
        if not found or self._says_more(cell, *found):
            return None, cell
        if row_forms.is_named_item(cell):
            return found
        if self.only_counts(cell):
            return None, found[1]
        return found if self._is_item(cell, found[0]) else (None, cell)

    def _is_item(self, cell: str, label: str) -> bool:
        """Whether the number at the head of a cell is one of an item.

        "1 (a)" is printed as such, also where the list has no more than its item 1.
        """
        if label.partition(" ")[0] in self.parted and " " in label:
            return True
        has_bare = self.listed.is_any or self.has_bare_items
        if not (has_bare or row_forms.is_marked_item(cell)):
            return False
        number, _, letter = label.partition(" ")
        is_known = self.listed.is_known
        return is_known(label) or (bool(letter) and is_known(number))

    def _says_more(self, cell: str, label: str, words: str) -> bool:
        """Whether the words behind a number are no title, or the number counts them."""
        if not words or row_forms.names_more_items(words):
            return True
        if begins_with_verb(words) and row_forms.is_named_item(cell):
            return True  # "Item 3 will be taken up on Tuesday"
        may_count = row_forms.counts(cell) and not self.has_items_in_rows
        return may_count and not self.listed.has_title(label, words)


def _counted_decimals(texts: Iterable[str]) -> set[str]:
    """The numbers that are counted from 1 under an item: "7.1", "7.2", no times."""
    parts: dict[str, set[int]] = defaultdict(set)
    for match in filter(None, map(_DECIMAL.match, texts)):
        parts[match["whole"]].add(int(match["part"]))
    return {
        f"{whole}.{part}"
        for whole, found in parts.items()
        if {1, 2} <= found
        for part in takewhile(found.__contains__, count(1))
    }
