"""The part of annotations that is open: what is said on one item, and its documents.

The Working Group will continue its discussion …          → its words

Documentation
Background paper prepared by the Secretariat (CAC/COSP/WG.4/2015/2)   → its papers
"""

from dataclasses import dataclass, field

from agendas.reading.agendas.found_documents import FoundDocuments
from agendas.reading.agendas.item_texts import heads_items
from agendas.reading.agendas.listed_documents import (
    announced_documents,
    announces_documents,
    opens_documents,
)
from agendas.reading.agendas.lost_items import (
    before_lost_item,
    lines_before_lost_item,
)
from agendas.reading.agendas.references import see_in
from agendas.reading.lines.blocks import make_blocks
from agendas.reading.lines.marks import read_mark
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.results import Agenda, Annotation
from agendas.symbols import is_symbol

_STOPS = (".", "。")


@dataclass
class _Part:
    """The heading that is open, the lines under it, and the documents under those."""

    agenda: int
    label: str
    line: Line
    words: list[Line] = field(default_factory=list)
    documents: list[Line] = field(default_factory=list)
    in_documents: bool = False


class ItemParts:
    """Keeps what stands under one heading after the other; `width` is of the page."""

    def __init__(self, sheet: Sheet, agendas: list[Agenda]) -> None:
        self.sheet = sheet
        self.agendas = agendas
        self.found = FoundDocuments(sheet)
        self.width = 0
        self.part: _Part | None = None

    def open(self, agenda: int, label: str, line: Line) -> None:
        """Begin the part of an item, whose heading stands on the line."""
        self.part = _Part(agenda, label, line)

    def take(self, line: Line) -> None:
        """Put a line to the words of a part or, below "Documentation", its papers."""
        part = self.part
        if part is None:
            return
        if opens_documents(line):
            part.in_documents = True
            part.documents += self._after_colon(line)
        elif part.in_documents:
            part.documents.append(line)
        elif part.words or not ("/" in line.text and is_symbol(line.text)):
            # A symbol right under a title may be of the page, or a document.
            part.words.append(line)

    def announces_documents(self) -> bool:
        """Whether the words end with a sentence that says which documents follow."""
        words = self.part.words if self.part else []
        return bool(words) and announces_documents(words[-1].text)

    def may_hold_item(self) -> bool:
        """Whether a title without its number, or one not taken, is among the lines."""
        part = self.part
        if part is None:
            return False
        above = (part.documents or part.words)[-1:]
        last = read_mark(above[0].text) if above else None
        if last and last.number and not last.rest.endswith(_STOPS):
            return True
        blocks = make_blocks(part.words, self.width)
        return len(before_lost_item(blocks)) < len(blocks)

    def close(self, *, is_followed: bool = False, may_hold_item: bool = False) -> None:
        """Keep the open part; headings before the next item are none of its words.

        `may_hold_item` says that the next number jumps, and an item may be among them.
        """
        part, self.part = self.part, None
        if part is None:
            return
        if is_followed:
            self._drop_headings(part.documents or part.words)
        if may_hold_item:
            self._report_lost_item(part)
        blocks = make_blocks(part.words, self.width)
        for block in announced_documents(blocks, self.width):
            self.found.keep(part.agenda, part.label, block)
        blocks += self.found.take_listed(
            part.agenda, part.label, part.documents, self.width
        )
        for block in blocks:
            self.sheet.use(*block.lines)
        if blocks:
            text = "\n\n".join(block.text for block in blocks)
            see = see_in(text, self.agendas, part.agenda)
            annotation = Annotation(part.label, text, see, part.line.number)
            self.agendas[part.agenda].annotations.append(annotation)

    def _after_colon(self, line: Line) -> list[Line]:
        """What stands on the line of "Documentation: report (A/75/1)" itself."""
        head, colon, rest = line.text.partition(":")
        self.sheet.use(line)
        return self.sheet.part(line, [rest.strip()]) if colon and rest.strip() else []

    def _report_lost_item(self, part: _Part) -> None:
        """Report what may be an item without its number, and all that follows it."""
        words = lines_before_lost_item(part.words, self.width)
        blocks = before_lost_item(make_blocks(words, self.width))
        kept = [line for block in blocks for line in block.lines]
        documents = part.documents if len(kept) == len(part.words) else []
        documents = lines_before_lost_item(documents, self.width)
        for line in part.words[len(kept) :] + part.documents[len(documents) :]:
            self.sheet.report(line, "line_without_number")
        part.words, part.documents = kept, documents

    def _drop_headings(self, lines: list[Line]) -> None:
        while lines and heads_items(lines[-1], lines[-1].text):
            self.sheet.report(lines.pop(), "line_without_number")
