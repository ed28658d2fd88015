"""What is said on each item under its heading, and the documents listed for it.

2. Prevention

The Working Group will continue its discussion …

Documentation

Background paper prepared by the Secretariat (CAC/COSP/WG.4/2015/2)
"""

import re
from dataclasses import dataclass, field

from agendas.reading.agendas.found_documents import FoundDocuments
from agendas.reading.agendas.item_headings import (
    heads_text,
    is_named_heading,
    is_text,
    places_of_titles,
    stands_alone,
    whole_title,
    without_words_before,
)
from agendas.reading.agendas.item_texts import before_lost_item, heads_items
from agendas.reading.agendas.item_titles import ItemText
from agendas.reading.agendas.listed_documents import (
    announced_documents,
    announces_documents,
    opens_documents,
)
from agendas.reading.agendas.references import drop_unknown, see_in
from agendas.reading.bodies.names import named_in
from agendas.reading.breaks.unfolding import by_marks, unfold_annotations
from agendas.reading.languages import JOINT, SEE, heading_role
from agendas.reading.languages.folding import fold
from agendas.reading.lines.blocks import make_blocks, page_width
from agendas.reading.lines.likeness import likeness, same_title
from agendas.reading.lines.marks import (
    LETTERS,
    Mark,
    clean_title,
    label,
    number_value,
    read_mark,
    roman_mark,
)
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.parts.headings import without_section_number
from agendas.reading.results import Agenda, Annotation, Item

_ALIKE = 0.6
_STOPS = (".", ";", ",", "。", "；", "，", "؛", "،")
_LONGEST_HEADING = 420
_LONGEST_IN_LINE = 110  # where the break after the title may be lost too
_LARGEST_JUMP = 3  # to the next item, where those between lost their numbers
_HYPHENED = re.compile(r"\d-(?=(?:CTOC|CAC|UNODC|A|E|ST)/)")


@dataclass
class _Part:
    """The heading that is open, the lines under it, and the documents under those."""

    agenda: int
    label: str
    line: Line
    words: list[Line] = field(default_factory=list)
    documents: list[Line] = field(default_factory=list)
    in_documents: bool = False


class AnnotationReader:
    """Reads the annotations of one document into its agendas.

    `is_listed` says whether the agendas have lists; without one the headings
    themselves are the items.
    """

    def __init__(self, sheet: Sheet, agendas: list[Agenda], *, is_listed: bool) -> None:
        self.sheet = sheet
        self.agendas = agendas
        self.is_listed = is_listed
        self.found = FoundDocuments(sheet)
        self.known = [{item.label: item for item in each.items} for each in agendas]
        self.titles = [places_of_titles(each.items) for each in agendas]
        self.place = -1  # of the last item in its agenda
        self.agenda = 0
        self.number, self.printed, self.decimal = 0, "", 0
        self.letter: str | None = None
        self.roman: str | None = None
        self.part: _Part | None = None
        several = len(agendas) > 1
        self.bodies = {
            agenda.body: place
            for place, agenda in enumerate(agendas)
            if agenda.body and several
        }

    def read_texts(self, agenda: int, texts: list[ItemText]) -> None:
        """Take what is said on items of an agenda right under them, in its list."""
        self.width = page_width([line for text in texts for line in text.lines])
        for text in texts:
            part = _Part(agenda, text.label, text.item)
            for line in text.lines:
                self._take(line, part)
            self.part = part
            self._close()

    def read(self, lines: list[Line]) -> None:
        """Take headings, paragraphs and documents; leave what precedes them."""
        self.width = page_width(lines)
        headings = by_marks(self._headings())
        lines = [
            piece
            for line in lines
            for piece in unfold_annotations(self.sheet, line, headings)
        ]
        self.names_items = any(is_named_heading(line) for line in lines)
        place = 0
        while place < len(lines):
            place += self._read_at(lines, place)
        self._close()

    def finish(self) -> None:
        """Put the documents found to their items, and drop references to no item."""
        self.found.put_to(self.agendas)
        drop_unknown(self.agendas)

    def _headings(self) -> list[str]:
        """The items of the first agenda as headings name them."""
        headings = []
        for item in self.agendas[0].items:
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
            self._close()
            self.agenda, self.number, self.letter, self.roman = body, 0, None, None
            self.place = -1
            self.sheet.use(line)
            return 1
        if size := self._heading(lines, place):
            return size
        if self.part:
            self._take(line, self.part)
        return 1

    def _take(self, line: Line, part: _Part) -> None:
        """Put a line to the words of a part or, below "Documentation", its papers."""
        if opens_documents(line):
            part.in_documents = True
            part.documents += self._after_colon(line)
        elif part.in_documents:
            part.documents.append(line)
        else:
            part.words.append(line)

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
        is_heading = fold(name) == fold(bare) or (
            not goes_on and heading_role(fold(bare)) is not None
        )
        return self.bodies[name] if is_heading else None

    def _after_colon(self, line: Line) -> list[Line]:
        """What stands on the line of "Documentation: report (A/75/1)" itself."""
        head, colon, rest = line.text.partition(":")
        self.sheet.use(line)
        return self.sheet.part(line, [rest.strip()]) if colon and rest.strip() else []

    def _heading(self, lines: list[Line], place: int) -> int:
        """Open the part whose heading begins at `place`; 0 when none does."""
        line = lines[place]
        if len(line.text) > 2 * _LONGEST_HEADING and self.is_listed:
            return 0
        mark = self._roman(line) or read_mark(without_words_before(line.text))
        mark = mark or self._bare_mark(line)
        if not mark:
            return self._title_alone(lines, place)
        if sum(map(bool, line.cells)) > 2:
            return 0
        for key in self._keys(mark):
            item = self._item(*key)
            title, size = whole_title(lines, place, mark, item)
            if self._is_heading(
                mark, key, item, title, lines[place : place + size + 1]
            ):
                self._open(key, item, title, lines[place : place + size])
                return size
        return 0

    def _title_alone(self, lines: list[Line], place: int) -> int:
        """Open the part of a later item whose title is all of the line."""
        text = lines[place].text
        if len(text) > _LONGEST_HEADING or not is_text(lines[place + 1 : place + 2]):
            return 0
        found = self.titles[self.agenda].get(fold(clean_title(text)))
        if found is None or found <= self.place:
            return 0
        item = self.agendas[self.agenda].items[found]
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

    def _keys(self, mark: Mark) -> list[tuple[str, str | None, str | None]]:
        """The items that the mark can stand for, here."""
        if mark.number:
            return [(mark.number, mark.letter, mark.roman)]
        if not self.number or not mark.letter:
            return []
        number = self.printed
        keys = [(number, mark.letter, mark.roman)]
        if not mark.roman and re.fullmatch("[ivx]+", mark.letter):
            keys.insert(0, (number, self.letter, mark.letter))
        return keys

    def _item(self, number: str, letter: str | None, roman: str | None) -> Item | None:
        return self.known[self.agenda].get(label(number, letter, roman))

    def _is_heading(
        self,
        mark: Mark,
        key: tuple[str, str | None, str | None],
        item: Item | None,
        title: str,
        lines: list[Line],
    ) -> bool:
        if not title:
            return mark.is_named and item is not None
        if self.is_listed:
            return item is not None and self._fits_list(mark, item, title, lines)
        return self._fits_order(mark, key, title, lines)

    def _fits_list(self, mark: Mark, item: Item, title: str, lines: list[Line]) -> bool:
        number = number_value(item.number)
        if mark.number and number < self.number and len(self.agendas) == 1:
            return False
        title = JOINT.sub("", title)
        alike = likeness(title, item.title)
        if alike >= _ALIKE:
            return True
        if not mark.number or title.endswith(_STOPS) or len(title) > 250:
            return False
        is_next = number == self.number + 1
        stands_out = lines[0].is_heading or mark.is_named
        return is_next and (stands_out or (alike >= 0.3 and stands_alone(lines)))

    def _fits_order(
        self,
        mark: Mark,
        key: tuple[str, str | None, str | None],
        title: str,
        lines: list[Line],
    ) -> bool:
        """Whether an unlisted heading is the next in order and looks like one."""
        longest = _LONGEST_IN_LINE if lines[0].is_piece else 250
        if len(title) > longest or title.endswith((*_STOPS, ":", "：")):
            return False
        if mark.number and not key[1]:
            if "." in mark.number:
                return self._is_next_decimal(mark.number) and stands_alone(lines)
            if self.names_items != mark.is_named:
                return False
            number = number_value(mark.number)
            if mark.is_named:
                return number > self.number
            is_later = self.number < number <= self.number + _LARGEST_JUMP
            is_next = number == self.number + 1 or (is_later and heads_text(lines))
            return is_next and stands_alone(lines)
        if key[2] or not key[1] or len(key[1]) > 1:
            return False
        words = self.part.words if self.part else []
        if words and announces_documents(words[-1].text):
            return False  # "(a) Note by the Secretariat", a document
        return LETTERS.follows(key[1], self.letter) and stands_alone(lines)

    def _is_next_decimal(self, number: str) -> bool:
        """Whether "2.3" comes after "2.2", or "2.1" after "2"."""
        whole, _, decimals = number.partition(".")
        second, _, third = decimals.partition(".")
        awaited = self.decimal + (0 if third else 1)
        return number_value(whole) == self.number and int(second) == awaited

    def _open(
        self,
        key: tuple[str, str | None, str | None],
        item: Item | None,
        title: str,
        lines: list[Line],
    ) -> None:
        number = number_value(key[0].partition(".")[0])
        is_counted = not (self.is_listed or self.names_items) and self.number > 0
        jumps = is_counted and number > self.number + 1
        self._close(is_followed=True, may_hold_item=jumps)
        line, wanted = lines[0], label(*key)
        if jumps:
            self.sheet.report(line, "number_jumps", before=self.number, number=number)
        bare = clean_title(JOINT.sub("", title))
        if item is None:
            item = Item(*key, bare, bool(JOINT.search(title)), line.number)
            self.agendas[self.agenda].items.append(item)
            self.known[self.agenda][wanted] = item
        elif bare and not same_title(bare, item.title):
            self.sheet.report(line, "title_differs", title=item.title)
        self.place = self.titles[self.agenda].get(fold(item.title), self.place)
        self.sheet.use(*lines)
        self.printed, _, decimals = key[0].partition(".")
        self.decimal = int(decimals.partition(".")[0] or 0)
        self.number = number_value(self.printed)
        self.letter, self.roman = key[1], key[2]
        self.part = _Part(self.agenda, wanted, line)

    def _close(self, *, is_followed: bool = False, may_hold_item: bool = False) -> None:
        """Keep the open part; headings before the next item are none of its words.

        `may_hold_item` says that the next number jumps, and an item may be among them.
        """
        part, self.part = self.part, None
        if part is None:
            return
        if is_followed:
            self._drop_headings(part.documents or part.words)
        blocks = make_blocks(part.words, self.width)
        kept = before_lost_item(blocks) if may_hold_item else blocks
        for line in (line for block in blocks[len(kept) :] for line in block.lines):
            self.sheet.report(line, "line_without_number")
        blocks = kept
        for block in announced_documents(blocks, self.width):
            self.found.keep(part.agenda, part.label, block)
        blocks += self.found.take_listed(
            part.agenda, part.label, part.documents, self.width
        )
        for block in blocks:
            self.sheet.use(*block.lines)
        if blocks:
            text = "\n\n".join(block.text for block in blocks)
            annotation = Annotation(
                part.label,
                text,
                see_in(text, self.agendas, part.agenda),
                part.line.number,
            )
            self.agendas[part.agenda].annotations.append(annotation)

    def _drop_headings(self, lines: list[Line]) -> None:
        while lines and heads_items(lines[-1], lines[-1].text):
            self.sheet.report(lines.pop(), "line_without_number")
