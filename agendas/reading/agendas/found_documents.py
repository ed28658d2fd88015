"""The documents of items as they are found, each with its title and its symbols."""

import re

from agendas.reading.agendas.changed_documents import documents_named
from agendas.reading.agendas.listed_documents import (
    NO_DOCUMENTS,
    document_title,
    entries_of,
    is_only_cited,
    is_sentence,
)
from agendas.reading.lines.blocks import Block
from agendas.reading.lines.sheet import Line, Sheet
from agendas.reading.results import Agenda, ItemDocument
from agendas.symbols import find_symbols

_HYPHENED = re.compile(r"\d-(?=(?:CTOC|CAC|UNODC|A|E|ST)/)")


class FoundDocuments:
    """Keeps the documents of all items of a document, in their order."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.documents: list[ItemDocument] = []
        self.symbols: dict[tuple[int, str], dict[str, None]] = {}

    def keep(self, agenda: int, label: str, block: Block) -> None:
        """Keep what the entry of a list names as a document of an item.

        A sentence may announce what "Documentation" then lists once more.
        """
        symbols = documents_named(block.text)
        known = self.symbols.setdefault((agenda, label), {})
        if known.keys() >= set(symbols):
            return
        known.update(dict.fromkeys(symbols))
        title = document_title(block.text, symbols)
        document = ItemDocument(agenda, label, title, symbols, block.line.number)
        self.documents.append(document)

    def cite(self, agenda: int, label: str, symbols: list[str]) -> None:
        """Keep symbols that stand beside the title of an item."""
        if symbols:
            known = self.symbols.setdefault((agenda, label), {})
            known.update(dict.fromkeys(symbols))

    def take_listed(
        self, agenda: int, label: str, lines: list[Line], width: int
    ) -> list[Block]:
        """Keep the documents listed; the sentences among them are words again."""
        words: list[Block] = []
        for block in entries_of(lines, width):
            symbols = find_symbols(block.text) if "/" in block.text else []
            is_told = words and is_sentence(block.text)
            if symbols and not (is_told or is_only_cited(block.text, symbols)):
                self.keep(agenda, label, block)
                self.sheet.use(*block.lines)
                if _HYPHENED.search(block.text):
                    self.sheet.report(block.line, "symbol_with_hyphen")
            elif symbols or words or _says(block):
                words.append(block)
            else:
                self.sheet.report(block.line, "document_without_symbol")
                self.sheet.use(*block.lines)
        return words

    def put_to(self, agendas: list[Agenda]) -> None:
        """Put the symbols to the items, each once."""
        for (agenda, label), symbols in self.symbols.items():
            cited = agendas[agenda].documents_by_item.setdefault(label, [])
            cited += [symbol for symbol in symbols if symbol not in cited]


def _says(block: Block) -> bool:
    return is_sentence(block.text) or NO_DOCUMENTS.match(block.text) is not None
