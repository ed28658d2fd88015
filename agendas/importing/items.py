"""Items and annotations of an agenda: matched by number, never by title."""

import re
from typing import Any

from django.utils.translation import gettext as _

from agendas.importing.ledger import Ledger, Wanted
from agendas.importing.numbers import item_number, number_above
from agendas.importing.results import Kind
from agendas.importing.targets import Part, Target
from agendas.importing.values import column
from agendas.models import Agenda, AgendaItem, Annotation, Document
from agendas.reading import Reading
from agendas.reading.languages.words import SEE
from agendas.reading.results import Annotation as ReadAnnotation
from agendas.reading.results import Item as ReadItem
from agendas.vocabulary import AgendaStage

_RAISED = re.compile("[⁰¹²³⁴-⁹]+")


def load_agendas(target: Target) -> None:
    """The agendas and items that are there, for each part of the document."""
    parts = [
        part for part in target.parts.values() if part.convening and part.convening.pk
    ]
    found = Agenda.objects.filter(
        convening__in=[part.convening.pk for part in parts]
    ).select_related("document")
    agendas = {agenda.convening_id: agenda for agenda in found}
    items = AgendaItem.objects.filter(agenda__in=found).select_related(
        "parent", "joint_item", "annotation"
    )
    by_agenda: dict[int, dict[str, AgendaItem]] = {}
    for item in items:
        by_agenda.setdefault(item.agenda_id, {})[item_number(item.number)] = item
    for part in parts:
        part.agenda = agendas.get(part.convening.pk)
        if part.agenda:
            part.agenda.convening = part.convening
            part.items = by_agenda.get(part.agenda.pk, {})
            for item in part.items.values():
                item.agenda = part.agenda


def put_agenda(
    ledger: Ledger, part: Part, reading: Reading, document: Document | None
) -> None:
    """The agenda itself, where the document has items or annotations for it."""
    if part.convening is None or not (part.read.items or part.read.annotations):
        return
    values: dict[str, Any] = {}
    if part.read.annotations:
        values["stage"] = AgendaStage.ANNOTATED
    elif part.agenda is None:
        values["stage"] = AgendaStage.PROVISIONAL
    if document is not None:
        values["document"] = document
    part.agenda = ledger.put(
        Wanted(
            kind=Kind.AGENDA,
            key=f"agenda:{part.slug}",
            label=part.body.name,
            model=Agenda,
            session=part.session,
            found=part.agenda,
            make={"convening": part.convening},
            values=values,
        )
    )


def put_items(ledger: Ledger, part: Part, language: str) -> None:
    """Every item of the list; those that are there under their numbers stay so."""
    if part.agenda is None or not part.read.items:
        return
    pool = {item.pk: item for item in part.items.values()}
    ledger.pools.setdefault(AgendaItem, []).extend(pool.values())
    there, part.items = part.items, dict(part.items)
    numbers: set[str] = set()
    for position, read in _above_first(part.read.items):
        number = item_number(read.label)
        if number in numbers:
            sentence = _("Item {number} stands twice. Correct one of the numbers.")
            ledger.refuse(read.line, sentence.format(number=number))
            continue
        numbers.add(number)
        key = f"item:{part.slug}:{number}"
        found = ledger.find(Kind.ITEM, key, part.session, pool, there.get(number))
        values = {
            "number": _printed(found, number),
            column("title", language): read.title,
            "parent": _above(ledger, part, number),
            "position": position,
        }
        item = ledger.put(_item(part, read, key, found, values))
        part.items.pop(number, None)
        if item is not None:
            part.items[number] = item
    _report_without_english(ledger, part)
    ledger.leave(
        Kind.ITEM, pool.values(), key=lambda item: f"item:{part.slug}:{item.number}"
    )


def _above_first(items: list[ReadItem]) -> list[tuple[int, ReadItem]]:
    """Items with their positions: as printed, but none before the item above it."""
    place: dict[str, int] = {}
    for position, read in enumerate(items):
        place.setdefault(item_number(read.label), position)

    def turn(pair: tuple[int, ReadItem]) -> tuple[int, int]:
        position, read = pair
        latest, depth, number = position, 0, item_number(read.label)
        while number := number_above(number):
            latest, depth = max(latest, place.get(number, 0)), depth + 1
        return latest, depth

    return sorted(enumerate(items), key=turn)


def _report_without_english(ledger: Ledger, part: Part) -> None:
    """The site falls back to English: without it other languages show nothing."""
    untold = [item for item in part.items.values() if not item.title_en]
    if untold:
        sentence = _("There is no English title of {count} items yet; import it too.")
        ledger.report(None, sentence.format(count=len(untold)))


def _item(
    part: Part,
    read: ReadItem,
    key: str,
    found: AgendaItem | None,
    values: dict[str, Any],
) -> Wanted:
    return Wanted(
        kind=Kind.ITEM,
        key=key,
        label=f"{item_number(read.label)}. {read.title}",
        model=AgendaItem,
        session=part.session,
        found=found,
        make={"agenda": part.agenda},
        values=values,
        line=read.line,
    )


def _above(ledger: Ledger, part: Part, number: str) -> AgendaItem | None:
    """The item above; not one that is to be removed."""
    above = number_above(number)
    is_leaving = f"item:{part.slug}:{above}" in ledger.choices.removed
    return None if is_leaving else part.items.get(above)


def _printed(found: AgendaItem | None, number: str) -> str:
    """The number as it is stored: in letters of another language it is the same."""
    same = found is not None and item_number(found.number) == number
    return found.number if same else number


def put_annotations(
    ledger: Ledger, part: Part, reading: Reading, *, said: dict[str, str]
) -> None:
    """What the document says of each item; `said` is what partners say already."""
    if part.agenda is None:
        return
    known = _annotations(part)
    done: set[str] = set()
    for read in part.read.annotations:
        number, text = item_number(read.item), annotation_text(read, reading)
        item = part.items.get(number)
        if not text or said.get(number) == text:
            continue
        if item is None:
            sentence = _("Item {number} is not on the agenda; its words are left out.")
            ledger.report(read.line, sentence.format(number=read.item))
        elif number in done:
            sentence = _("Item {number} is annotated twice. Put the two into one.")
            ledger.refuse(read.line, sentence.format(number=read.item))
        else:
            done.add(number)
            values = {column("text", reading.language): text}
            ledger.put(_annotation(part, read, item, known.get(item.pk), values))
    if part.read.annotations:
        ledger.leave(
            Kind.ANNOTATION,
            known.values(),
            key=lambda row: f"annotation:{part.slug}:{item_number(row.item.number)}",
        )


def _annotations(part: Part) -> dict[int, Annotation]:
    """Those that are there, by the keys of their items."""
    return {
        item.pk: item.annotation
        for item in part.items.values()
        if item.pk and hasattr(item, "annotation")
    }


def _annotation(
    part: Part,
    read: ReadAnnotation,
    item: AgendaItem,
    found: Annotation | None,
    values: dict[str, Any],
) -> Wanted:
    return Wanted(
        kind=Kind.ANNOTATION,
        key=f"annotation:{part.slug}:{item_number(read.item)}",
        label=str(item),
        model=Annotation,
        session=part.session,
        found=found,
        make={"item": item},
        values=values,
        line=read.line,
    )


def annotation_text(read: ReadAnnotation, reading: Reading) -> str:
    """The words with their footnotes; "" for one that only refers elsewhere."""
    text = read.text.strip()
    if read.see is not None and not _without_reference(text):
        return ""
    marks = set(_RAISED.findall(text))
    notes = [f"{n.mark} {n.text}" for n in reading.footnotes if n.mark in marks]
    return "\n\n".join([text, *notes])


def _without_reference(text: str) -> str:
    """What is left of the paragraphs that do not send the reader to another item."""
    paragraphs = [each for each in text.split("\n\n") if not SEE.search(each)]
    return "".join(paragraphs).strip()


def report_footnotes(ledger: Ledger, reading: Reading) -> None:
    """Notes that belong to no annotation are not kept, and said."""
    texts = [a.text for agenda in reading.agendas for a in agenda.annotations]
    marks = {mark for text in texts for mark in _RAISED.findall(text)}
    for note in reading.footnotes:
        refreshes = any(event.refreshments for event in reading.side_events)
        if note.mark not in marks and not refreshes:
            sentence = _("The footnote “{mark} {text}” has no place; it is left out.")
            ledger.report(None, sentence.format(mark=note.mark, text=note.text[:80]))
