"""The documents that an agenda cites, and the one in which it is printed.

They are known by their symbols; a joint symbol is two symbols of one document.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from agendas.importing.document_facts import distribution_code, language_codes
from agendas.importing.document_kinds import kind_of_document
from agendas.importing.ledger import Ledger, Wanted, Write
from agendas.importing.numbers import item_number
from agendas.importing.results import Kind, State
from agendas.importing.targets import Part, Target
from agendas.importing.values import column
from agendas.models import AgendaItem, Document, DocumentSymbol, ItemDocument
from agendas.reading import Reading
from agendas.symbols import is_symbol, normalise_symbol, parts, sort_key, split_joint
from agendas.vocabulary import DocumentKind
from meetings.models import Session

AGENDA_KINDS = {"annotated_agenda", "provisional_agenda", "annotations"}
# In which order a document's languages are listed, as the United Nations does.
LANGUAGES = ["ar", "zh", "en", "fr", "ru", "es"]


@dataclass(frozen=True)
class Cited:
    """One entry of a list of documents."""

    number: str
    symbols: tuple[str, ...]
    title: str
    line: int | None

    @property
    def key(self) -> str:
        return f"document:{self.symbols[0]}"


class Documents:
    """The documents of one import by their symbols."""

    def __init__(self, ledger: Ledger, target: Target, reading: Reading) -> None:
        self.ledger, self.target, self.reading = ledger, target, reading
        self._done: set[str] = set()
        self.own_symbols = _symbols([reading.symbol] if reading.symbol else [])
        self.cited = {
            place: list(cited_documents(reading, place)) for place in target.parts
        }
        symbols = {*self.own_symbols}
        symbols |= {
            s for found in self.cited.values() for c in found for s in c.symbols
        }
        self.known: dict[str, Document] = {
            each.symbol: each.document
            for each in DocumentSymbol.objects.filter(
                symbol__in=filter(is_symbol, symbols)
            ).select_related("document__session")
        }
        ledger.memory.also(Kind.DOCUMENT, {each.pk for each in self.known.values()})

    def put_own(self) -> Document | None:
        """The document that was read, where it has a symbol."""
        if not self.own_symbols:
            return None
        reading = self.reading
        cited = Cited("", self.own_symbols, reading.title or "", None)
        if not self._are_symbols(cited):
            return None
        values: dict[str, Any] = {"session": self.target.main}
        if reading.document_date:
            values["issued_on"] = reading.document_date
        return self._put(cited, values | self._masthead(), is_own=True)

    def _masthead(self) -> dict[str, str]:
        """What the masthead says of the document itself, as far as it is known."""
        found = {}
        for name, printed, code in (
            ("distribution", self.reading.distribution, distribution_code),
            ("original_languages", self.reading.original_language, language_codes),
        ):
            if printed and (value := code(printed)):
                found[name] = value
            elif printed:
                sentence = _("“{words}” in the masthead is not imported.")
                self.ledger.report(None, sentence.format(words=printed))
        return found

    def put_cited(self) -> None:
        """Every document that is cited, once."""
        for place, found in self.cited.items():
            for cited in found:
                is_done = any(self._is_done(symbol) for symbol in cited.symbols)
                is_done = is_done or self._is_left_out(self.target.parts[place], cited)
                if self._are_symbols(cited) and not is_done:
                    self._put(cited, self._issued_for(cited.symbols), is_own=False)

    def _are_symbols(self, cited: Cited) -> bool:
        """Whether the grammar of symbols allows them; else the import is refused."""
        if all(is_symbol(each) for each in cited.symbols):
            return True
        sentence = _("“{symbol}” is no symbol of a document. Correct it.")
        self.ledger.refuse(cited.line, sentence.format(symbol="–".join(cited.symbols)))
        return False

    def _is_done(self, symbol: str) -> bool:
        found = self.known.get(symbol)
        is_seen = found is not None and self.ledger.is_seen(Kind.DOCUMENT, found.pk)
        return is_seen or symbol in self._done

    def _is_left_out(self, part: Part, cited: Cited) -> bool:
        """Whether nobody wanted it under this item before."""
        key = _citation_key(part, cited.number, cited.symbols[0])
        return self.ledger.is_left_out(part.session, key)

    def _put(self, cited: Cited, values: dict[str, Any], *, is_own: bool) -> Any:
        """Plan one document with its symbols."""
        title, language = column("title", self.reading.language), self.reading.language
        found = next(filter(None, map(self.known.get, cited.symbols)), None)
        if cited.title:
            values[title] = cited.title
        kind = self._kind(cited, is_own=is_own)
        if found is None or kind != DocumentKind.OTHER:
            values["kind"] = kind
        if is_own:
            values["language_versions"] = _with_language(found, language)
        elsewhere = found and self.ledger.memory.session(Kind.DOCUMENT, found.pk)
        is_guest = bool(elsewhere) and elsewhere != self.target.main.pk
        document = self.ledger.put(
            Wanted(
                kind=Kind.DOCUMENT,
                key=cited.key,
                label="–".join(cited.symbols),
                model=Document,
                session=self.target.main,
                found=found,
                values=values,
                # What another session's document says of it is as good.
                fill=frozenset(values) if is_guest and not is_own else frozenset(),
                line=cited.line,
            )
        )
        self._done |= set(cited.symbols)
        if document is not None and cited.key not in self.ledger.choices.dropped:
            self._attach(document, cited)
        return document

    def _kind(self, cited: Cited, *, is_own: bool) -> str:
        if is_own and self.reading.kind in AGENDA_KINDS:
            return DocumentKind.AGENDA
        return kind_of_document(list(cited.symbols), cited.title)

    def _attach(self, document: Document, cited: Cited) -> None:
        """Give the document the symbols that it lacks."""
        for position, symbol in enumerate(cited.symbols):
            other = self.known.get(symbol)
            if other is None:
                self._add_symbol(document, symbol, position, cited.line)
            elif other is not document and other.pk != document.pk:
                self.ledger.report(
                    cited.line,
                    _("{symbol} is a document of its own already.").format(
                        symbol=symbol
                    ),
                )

    def _add_symbol(
        self, document: Document, symbol: str, position: int, line: int | None
    ) -> None:
        row = DocumentSymbol(
            document=document,
            symbol=symbol,
            position=position,
            sort_key=sort_key(symbol),
        )
        wanted = Wanted(
            kind=Kind.DOCUMENT,
            key=f"symbol:{symbol}",
            label=symbol,
            model=DocumentSymbol,
            session=self.target.main,
            found=None,
            values={},
            line=line,
        )
        self.ledger.writes.append(Write(row, wanted, is_new=True))
        if document.pk:
            # With a new document its symbols go without saying.
            self.ledger.say(wanted, State.NEW)
        self.known[symbol] = document

    def _issued_for(self, symbols: tuple[str, ...]) -> dict[str, Session]:
        """The session, if the symbol is of one of its bodies and of its year."""
        for part in self.target.parts.values():
            for symbol in symbols:
                said = parts(symbol)
                is_of_body = said.series == part.body.symbol_series
                if is_of_body and said.year == part.session.first_day.year:
                    return {"session": part.session}
        return {}

    def put_citations(self, part: Part, place: int) -> None:
        """Which documents are before the body under which item, in printed order."""
        items = {item.pk: item for item in part.items.values() if item.pk}
        known = {}
        for each in ItemDocument.objects.filter(item__in=items):
            each.item = items[each.item_id]
            known[each.item_id, each.document_id] = each
        done: dict[str, set[int]] = {}
        for cited in self.cited[place]:
            item = part.items.get(cited.number)
            document = self.known.get(cited.symbols[0])
            if item is None or not (document or self._is_left_out(part, cited)):
                continue
            # Two symbols may be of one document, which an item has before it once.
            before, identity = done.setdefault(cited.number, set()), _identity(document)
            if document is None or identity not in before:
                position = len(before)
                before.add(identity)
                self._put_citation(part, cited, item, document, position, known)
        if self.reading.documents or any(self.cited.values()):
            self._leave_citations(part, list(known.values()))

    def _leave_citations(self, part: Part, there: list[ItemDocument]) -> None:
        """Say which citations the document has no more."""
        symbols = self._symbols_of({each.document_id for each in there})
        self.ledger.leave(
            Kind.CITATION,
            there,
            key=lambda row: _citation_key(
                part, row.item.number, symbols.get(row.document_id, "")
            ),
            label=lambda row: f"{row.item.number}: {symbols.get(row.document_id, '')}",
        )

    def _put_citation(
        self,
        part: Part,
        cited: Cited,
        item: AgendaItem,
        document: Document | None,
        position: int,
        known: dict[tuple[int, int], ItemDocument],
    ) -> None:
        self.ledger.put(
            Wanted(
                kind=Kind.CITATION,
                key=_citation_key(part, cited.number, cited.symbols[0]),
                label=f"{cited.number}: {'–'.join(cited.symbols)}",
                model=ItemDocument,
                session=part.session,
                found=known.get((item.pk, document.pk)) if document else None,
                make={"item": item, "document": document},
                values={"position": position},
                line=cited.line,
            )
        )

    def _symbols_of(self, documents: set[int]) -> dict[int, str]:
        """The first symbol of each document, for the words of the plan."""
        found = DocumentSymbol.objects.filter(document__in=documents)
        ordered = found.order_by("-position", "-pk")
        return dict(ordered.values_list("document_id", "symbol"))


def cited_documents(reading: Reading, place: int) -> Iterator[Cited]:
    """What an agenda cites, item by item, joint symbols together."""
    for label, listed in reading.agendas[place].documents_by_item.items():
        entries = [
            each
            for each in reading.documents
            if (each.agenda, each.item) == (place, label)
        ]
        flat = list(dict.fromkeys(_symbols(listed)))
        while flat:
            entry = next((e for e in entries if flat[0] in _symbols(e.symbols)), None)
            joint = [s for s in _symbols(entry.symbols) if s in flat] if entry else []
            symbols = tuple(joint or flat[:1])
            flat = [each for each in flat if each not in symbols]
            yield Cited(
                number=item_number(label),
                symbols=symbols,
                title=entry.title if entry else "",
                line=entry.line if entry else None,
            )


def report_without_symbols(ledger: Ledger, reading: Reading) -> None:
    """A document without a symbol has no address, and would never be found again."""
    for each in reading.documents:
        if not each.symbols:
            ledger.report(
                each.line,
                _("“{title}” has no symbol; the document is not imported.").format(
                    title=each.title
                ),
            )


def _symbols(printed: list[str]) -> tuple[str, ...]:
    """The single symbols of what is printed."""
    return tuple(s for each in printed for s in split_joint(normalise_symbol(each)))


def _with_language(found: Document | None, language: str) -> str:
    there = {*(found.languages if found else []), language}
    return ",".join(code for code in LANGUAGES if code in there)


def _identity(document: Document | None) -> int:
    return (document and document.pk) or id(document)


def _citation_key(part: Part, number: str, symbol: str) -> str:
    return f"citation:{part.slug}:{number}:{symbol}"
