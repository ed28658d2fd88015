"""What is said on each item under its heading, and the documents listed for it.

2. Prevention

The Working Group will continue its discussion …

Documentation

Background paper prepared by the Secretariat (CAC/COSP/WG.4/2015/2)
"""

import re
from itertools import zip_longest

from agendas.reading.agendas.heading_order import (
    Heading,
    Key,
    Position,
    is_next,
    is_stray,
    letter_jumps,
    number_jumps,
)
from agendas.reading.agendas.item_documents import split_symbols
from agendas.reading.agendas.item_headings import (
    bare_title,
    is_named_heading,
    is_text,
    places_of_titles,
    stands_alone,
    whole_title,
    without_words_before,
)
from agendas.reading.agendas.item_parts import ItemParts
from agendas.reading.agendas.item_titles import ItemText
from agendas.reading.agendas.list_starts import (
    find_start,
    has_titles_with_stops,
)
from agendas.reading.agendas.references import drop_unknown
from agendas.reading.bodies.names import named_in
from agendas.reading.breaks.unfolding import by_marks, unfold_annotations
from agendas.reading.languages import JOINT, SEE, heading_role
from agendas.reading.languages.folding import fold
from agendas.reading.lines.blocks import page_width
from agendas.reading.lines.likeness import key_of_title, likeness, same_title
from agendas.reading.lines.marks import (
    Mark,
    clean_title,
    label,
    number_value,
    read_mark,
    roman_mark,
)
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.parts.headings import without_section_number
from agendas.reading.results import Agenda, Item

_ALIKE = 0.6
_STOPS = (".", ";", ",", "。", "；", "，", "؛", "،")
_MISREAD = re.compile(r"(?P<printed>[^\W_]{1,2}[.,:])\s(?P<title>\S.{2,300})")
_LONGEST_HEADING = 420


class AnnotationReader:
    """Reads the annotations of one document into its agendas.

    `is_listed` says whether the agendas have lists; without one the headings
    themselves are the items.
    """

    def __init__(self, sheet: Sheet, agendas: list[Agenda], *, is_listed: bool) -> None:
        self.sheet = sheet
        self.agendas = agendas
        self.is_listed = is_listed
        self.parts = ItemParts(sheet, agendas)
        self.known = [{item.label: item for item in each.items} for each in agendas]
        self.titles = [places_of_titles(each.items) for each in agendas]
        self.agenda = 0
        self.at = Position()
        several = len(agendas) > 1
        self.bodies = {
            agenda.body: place
            for place, agenda in enumerate(agendas)
            if agenda.body and several
        }

    def read_texts(self, agenda: int, texts: list[ItemText]) -> None:
        """Take what is said on items of an agenda right under them, in its list."""
        lines = [line for text in texts for line in text.lines]
        self.parts.width = page_width(lines)
        for text in texts:
            self.parts.open(agenda, text.label, text.item)
            for line in text.lines:
                self.parts.take(line)
            self.parts.close()

    def read(self, lines: list[Line]) -> None:
        """Take headings, paragraphs and documents; leave what precedes them."""
        self.width = self.parts.width = page_width(lines)
        lines = self._unfolded(lines)
        start = None if self.is_listed else find_start(lines)
        self.has_stops = start is not None and has_titles_with_stops(lines, start)
        self.names_items = any(is_named_heading(line) for line in lines)
        place = 0
        while place < len(lines):
            place += self._read_at(lines, place)
        self.parts.close()

    def finish(self) -> None:
        """Put the documents found to their items, and drop references to no item."""
        self.parts.found.put_to(self.agendas)
        drop_unknown(self.agendas)

    def _unfolded(self, lines: list[Line]) -> list[Line]:
        """The lines, each parted at the headings of the agenda it is of."""
        unfolded: list[Line] = []
        headings = by_marks(self._headings(0))
        for line, following in zip_longest(lines, lines[1:]):
            body = self._body_headed(line, [following] if following else [])
            if body is not None:
                headings = by_marks(self._headings(body))
            unfolded += unfold_annotations(self.sheet, line, headings)
        return unfolded

    def _headings(self, agenda: int) -> list[str]:
        """The items of an agenda as headings name them."""
        headings = []
        for item in self.agendas[agenda].items:
            mark = item.roman or item.letter
            headings.append(
                f"({mark}) {item.title}" if mark else f"{item.number}. {item.title}"
            )
        return headings

    def _read_at(self, lines: list[Line], place: int) -> int:
        """Read the line at `place`; the number of lines that belong to it."""
        line = lines[place]
        body = self._body_headed(line, lines[place + 1 : place + 2])
        if body is not None:
            self.parts.close()
            self.agenda, self.at = body, Position()
            self.sheet.use(line)
            return 1
        if size := self._heading(lines, place):
            return size
        self.parts.take(line)
        return 1

    def _body_headed(self, line: Line, following: list[Line]) -> int | None:
        """The agenda whose annotations the line heads, by the name of its body.

        The first line of "For annotations, see the agenda of the Working Group …"
        heads nothing: its sentence goes on.
        """
        if not self.bodies or len(line.text) > _LONGEST_HEADING:
            return None
        name = named_in(line.text, self.bodies)
        bare = clean_title(without_section_number(line.text))
        if not name:
            return None
        goes_on = bool(SEE.search(bare)) or (
            bool(following) and not following[0].gap and following[0].text[:1].islower()
        )
        is_heading = same_title(name, bare) or (
            not goes_on and heading_role(fold(bare)) is not None
        )
        return self.bodies[name] if is_heading else None

    def _heading(self, lines: list[Line], place: int) -> int:
        """Open the part whose heading begins at `place`; 0 when none does."""
        line = lines[place]
        if len(line.text) > 2 * _LONGEST_HEADING and self.is_listed:
            return 0
        mark = self._roman(line) or read_mark(without_words_before(line.text))
        mark = mark or self._bare_mark(line)
        if not mark:
            return self._misread(lines, place) or self._title_alone(lines, place)
        if sum(map(bool, line.cells)) > 2:
            return 0
        if self.is_listed and self._titled(mark, lines, place):
            return 1
        for key in self._keys(mark):
            item = self._item(*key)
            title, size = whole_title(lines, place, mark, item, self.width)
            heading = self._as_heading(mark, title, lines, place, size)
            if self._is_heading(heading, key, item):
                self._open(key, item, title, lines[place : place + size])
                return size
        return self._stray(mark, lines, place)

    def _as_heading(
        self, mark: Mark, title: str, lines: list[Line], place: int, size: int
    ) -> Heading:
        """What may be a heading; where no list has it, without the marks of a list."""
        if not self.is_listed:
            has_stops = self.has_stops
            title = bare_title(title, lines, place, size, has_stops=has_stops)
        return Heading(mark, title, lines, place, size, self.width)

    def _stray(self, mark: Mark, lines: list[Line], place: int) -> int:
        """End the part above a heading whose number is of no item here; 0 for none.

        What is said below it cannot be said on the item above. Where there is a list,
        only a number that comes again may have been another one.
        """
        heading = self._as_heading(mark, mark.rest, lines, place, 1)
        is_again = (
            heading.line.gap and number_value(mark.number or "") <= self.at.number
        )
        if (self.is_listed and not is_again) or not is_stray(self.at, heading):
            return 0
        self.parts.close(is_followed=True)
        self.at.has_lost = True
        self.sheet.report(heading.line, "item_twice", item=mark.label)
        return 1

    def _titled(self, mark: Mark, lines: list[Line], place: int) -> bool:
        """Open the part of a later item by its title, under a number not its own.

        Or of a sub-item, whose letter none has here: "(A)" for "(a)", "(o)" for "(c)".
        """
        item = self._later_item(mark.rest)
        if item is None or item.roman or bool(item.letter) != bool(mark.letter):
            return False
        own, printed = item.letter or item.number, mark.letter or mark.number
        if own == printed or (item.letter and not self._lacks_letter(item, printed)):
            return False
        self._open_by_title(
            item, lines[place], f"({printed})" if mark.letter else printed
        )
        return True

    def _lacks_letter(self, item: Item, printed: str) -> bool:
        """Whether the sub-item is one of the item above, which has none so lettered."""
        number = self.at.printed
        is_known = self._item(number, printed, None) or self._item(
            item.number, printed, None
        )
        return item.number == number and not is_known

    def _misread(self, lines: list[Line], place: int) -> int:
        """Open the part of a later item whose number is none: "l. Opening"."""
        match = _MISREAD.fullmatch(lines[place].text) if self.is_listed else None
        item = self._later_item(match["title"]) if match else None
        if item is None or item.letter or item.roman:
            return 0
        self._open_by_title(item, lines[place], match["printed"])
        return 1

    def _open_by_title(self, item: Item, line: Line, printed: str) -> None:
        """Open the part of an item under another number, which is reported."""
        self._open((item.number, item.letter, None), item, item.title, [line])
        own = f"({item.letter})" if item.letter else item.number
        if own != printed.lower():
            self.sheet.report(line, "number_misread", number=own, printed=printed)

    def _later_item(self, title: str) -> Item | None:
        """The item after the last one that has the title, and no other has."""
        found = self.titles[self.agenda].get(key_of_title(title))
        is_later = found is not None and found > self.at.place
        return self.agendas[self.agenda].items[found] if is_later else None

    def _title_alone(self, lines: list[Line], place: int) -> int:
        """Open the part of a later item whose title is all of the line."""
        text = lines[place].text
        if len(text) > _LONGEST_HEADING or not is_text(
            lines[place + 1 : place + 2], text
        ):
            return 0
        item = self._later_item(text)
        if item is None:
            return 0
        key = item.number, item.letter, item.roman
        self._open(key, item, item.title, lines[place : place + 1])
        return 1

    def _roman(self, line: Line) -> Mark | None:
        """The mark of a heading in an agenda that counts with Roman numbers."""
        mark = roman_mark(line.text)
        return mark if mark and mark.number in self.known[self.agenda] else None

    def _bare_mark(self, line: Line) -> Mark | None:
        """The mark of a heading whose number lost its dot: "2 Technical assistance"."""
        number, _, title = line.text.partition(" ")
        item = self.known[self.agenda].get(number)
        if item is None or len(title) > 2 * _LONGEST_HEADING:
            return None
        is_same = likeness(title, item.title) > 0.8
        return Mark(number, None, None, title) if is_same else None

    def _keys(self, mark: Mark) -> list[Key]:
        """The items that the mark can stand for, here."""
        if mark.number:
            return [(mark.number, mark.letter, mark.roman)]
        if not self.at.number or not mark.letter or self.at.has_lost:
            return []  # a letter below a number that was lost is of no item here
        number = self.at.printed
        keys = [(number, mark.letter, mark.roman)]
        if not mark.roman and re.fullmatch("[ivx]+", mark.letter):
            keys.insert(0, (number, self.at.letter, mark.letter))
        return keys

    def _item(self, number: str, letter: str | None, roman: str | None) -> Item | None:
        return self.known[self.agenda].get(label(number, letter, roman))

    def _is_heading(self, heading: Heading, key: Key, item: Item | None) -> bool:
        if not heading.title:
            return heading.mark.is_named and item is not None
        if self.is_listed:
            return item is not None and self._fits_list(heading, item)
        if key[1] and self.parts.announces_documents():
            return False  # "(a) Note by the Secretariat", a document
        if not is_next(self.at, heading, key, names_items=self.names_items):
            return False
        return not key[1] or bool(self.at.letter) or not self._hides_item()

    def _hides_item(self) -> bool:
        """End the part where a title without its number stands among its words.

        The letter "a" below it is of that title, not of the item above.
        """
        if not self.parts.may_hold_item():
            return False
        self.parts.close(may_hold_item=True)
        self.at.has_lost = True
        return True

    def _fits_list(self, heading: Heading, item: Item) -> bool:
        number, mark = number_value(item.number), heading.mark
        if mark.number and number < self.at.number and len(self.agendas) == 1:
            return False
        title = JOINT.sub("", heading.title)
        alike = likeness(title, item.title)
        if alike >= _ALIKE:
            return True
        if not mark.number or title.endswith(_STOPS) or len(title) > 250:
            return False
        is_next = number == self.at.number + 1
        stands_out = heading.line.is_heading or mark.is_named
        return is_next and (stands_out or (alike >= 0.3 and stands_alone(heading.near)))

    def _open(self, key: Key, item: Item | None, title: str, lines: list[Line]) -> None:
        line, wanted = lines[0], label(*key)
        jumps = not self.is_listed and number_jumps(self.at, key)
        skips = jumps or (not self.is_listed and letter_jumps(self.at, key))
        self.parts.close(is_followed=True, may_hold_item=skips)
        if jumps and not self.names_items:
            numbers = {"before": self.at.label, "number": key[0]}
            self.sheet.report(line, "number_jumps", **numbers)
        elif skips and not jumps:
            letters = {"before": f"({self.at.letter})", "letter": key[1]}
            self.sheet.report(line, "letter_jumps", **letters)
        bare = clean_title(JOINT.sub("", title))
        if item is None:
            item = self._new_item(key, title, line)
        elif bare and not same_title(bare, item.title):
            self.sheet.report(line, "title_differs", title=item.title)
        self.sheet.use(*lines)
        place = self.titles[self.agenda].get(key_of_title(item.title), self.at.place)
        self.at.move_to(key, place)
        self.parts.open(self.agenda, wanted, line)

    def _new_item(self, key: Key, title: str, line: Line) -> Item:
        """The item that a heading is, where no list has it, and its documents."""
        joint = JOINT.search(title)
        bare, symbols = split_symbols(clean_title(JOINT.sub("", title)))
        item = Item(*key, bare, bool(joint), line.number)
        self.agendas[self.agenda].items.append(item)
        self.known[self.agenda][item.label] = item
        self.parts.found.cite(self.agenda, item.label, symbols)
        return item
