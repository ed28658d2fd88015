"""What a paper says and what the reader understands of it, in one shape.

`said` is made of the records alone and knows nothing of blocks or formats; `understood`
is made of what the reader found.
"""

import re

from agendas.importing.document_facts import distribution_code, language_codes
from agendas.reading import Reading
from agendas.reading.lines.marks import clean_title
from agendas.writing.numbers import number_in
from agendas.writing.records import Agenda, Entry, Item, SessionRecord, Sitting, Text
from agendas.writing.words import WORDS


def label(number: str, language: str) -> str:
    """As the reader cites it: always in brackets, with Arabic letters as printed."""
    return number_in(number, "ar" if language == "ar" else "en")


def words(text: Text, language: str) -> str:
    return " ".join(text.said(language)[0].split())


def title(text: Text, language: str) -> str:
    return clean_title(words(text, language))


def prose(text: Text, language: str) -> str:
    """Markdown of paragraphs and bullets as the reader gives paragraphs."""
    blocks = re.split(r"\n\s*\n|\n(?=- )", text.said(language)[0].strip())
    lines = [" ".join(block.split()) for block in blocks]
    return "\n\n".join(re.sub(r"^- ", "• ", line) for line in lines)


def said_agenda(record: SessionRecord, language: str) -> dict:
    own = [sitting for sitting in record.sittings if sitting.is_own]
    return {
        "head": head(record, language),
        "masthead": (
            record.agendas[0].distribution,
            ",".join(dict.fromkeys(c for a in record.agendas for c in a.originals)),
        ),
        "symbol": "–".join(s for agenda in record.agendas for s in agenda.symbols),
        "agendas": [of_agenda(record, agenda, language) for agenda in record.agendas],
        "joint": joint_pairs(record, language),
        "sittings": sittings(record, own, language, is_programme=False),
        "side_events": [],
    }


def said_programme(record: SessionRecord, language: str) -> dict:
    return {
        "head": head(record, language) | {"bodies": None},
        "masthead": (None, None),
        "symbol": "",
        "agendas": [],
        "joint": [],
        "sittings": sittings(record, record.sittings, language, is_programme=True),
        "side_events": side_events(record, language),
    }


def head(record: SessionRecord, language: str) -> dict:
    return {
        "bodies": [words(each.body, language) for each in record.convened],
        "city": words(record.city, language) or None,
        "days": (record.span.first, record.span.last),
    }


def of_agenda(record: SessionRecord, agenda: Agenda, language: str) -> dict:
    return {
        "body": words(agenda.body, language),
        "items": [
            (
                label(item.number, language),
                title(item.title, language),
                bool(item.is_joint),
            )
            for item in agenda.items
        ],
        "annotations": {
            label(item.number, language): found
            for item in agenda.items
            if (found := annotation(record, item, language))
        },
        "references": {
            label(item.number, language): found[1]
            for item in agenda.items
            if (found := reference(record, item, language))
        },
        "documents": {
            label(item.number, language): [
                (title(each.title, language), list(each.symbols))
                for each in item.documents
            ]
            for item in agenda.items
            if item.documents
        },
    }


def annotation(record: SessionRecord, item: Item, language: str) -> str:
    """Its own words, or the sentence that says where they are."""
    if item.annotation:
        return prose(item.annotation, language)
    found = reference(record, item, language)
    return found[0] if found else ""


def reference(record: SessionRecord, item: Item, language: str) -> tuple | None:
    """The sentence that refers to another body's item, and that body and item."""
    for partner in item.partners if not item.annotation else ():
        other = record.item_at(partner.agenda, partner.number)
        if other and other.annotation:
            body = words(record.convened[partner.agenda].body, language)
            number = number_in(partner.number, language)
            sentence = WORDS[language].see.format(number=number, body=body)
            return sentence, (body, label(partner.number, language))
    return None


def joint_pairs(record: SessionRecord, language: str) -> list:
    if len(record.agendas) < 2:
        return []
    return [
        (label(item.number, language), label(partner.number, language))
        for item in record.agendas[0].items
        for partner in item.partners
    ]


def sittings(
    record, found: list[Sitting], language: str, *, is_programme: bool
) -> list:
    """Sittings in the order of their lanes within the hours, each with its rows."""
    tracks = list(WORDS[language].tracks)
    is_one = len({each.track for each in found}) == 1
    begun: set[str] = set()
    written = []
    for each in found:
        by_body = len(record.convened) > 1 and any(
            entry.agenda is not None for entry in each.entries
        )
        track = WORDS[language].tracks[each.track]
        if by_body or (is_one and not is_programme):
            track = None
        rows = [
            row
            for entry in entries_of(record, each, language)
            for row in [of_entry(entry, language, begun)]
        ]
        key = (each.day, each.start, each.end, tracks.index(each.track))
        room = words(each.room, language) or None
        written.append((key, (each.day, each.start, each.end, track, room, rows)))
    return [sitting for _key, sitting in sorted(written, key=lambda pair: pair[0])]


def entries_of(record, sitting: Sitting, language: str) -> list[Entry]:
    has_items = sitting.is_own and sitting.entries
    entries = list(sitting.entries) if has_items else []
    if sitting.title or not has_items:
        own = words(record.title, language) or joined(
            [each.body for each in record.convened], "also", language
        )
        guests = "" if has_items else joined(sitting.guests, "also", language)
        names = [sitting.title, Text({language: guests})]
        said = joined(names, "colon", language) or own
        entries.insert(0, Entry(Text({language: said})))
    return entries


def joined(texts, sign: str, language: str) -> str:
    """The texts with a sign in the language of the one before it."""
    whole, before = "", language
    for text in filter(None, texts):
        whole += getattr(WORDS[before], sign) if whole else ""
        whole += words(text, language)
        before = text.said(language)[1]
    return whole


def of_entry(entry: Entry, language: str, begun: set[str]) -> tuple:
    said = title(entry.title, language)
    if not entry.number:
        is_again = said in begun
        begun.add(said)
        return (None, None, said, is_again)
    return (entry.agenda, label(entry.number, language), said, entry.is_continued)


def side_events(record: SessionRecord, language: str) -> list:
    found = []
    for event in record.side_events:
        halves = [
            f"{panel.label}) {words(panel.description, language)}"
            for panel in event.panels
            if panel.description
        ]
        described = " ".join(
            filter(None, [words(event.description, language), *halves])
        )
        found.append(
            {
                "when": (event.day, event.start, event.end),
                "room": words(event.room, language) or None,
                "title": title(event.title, language) if not event.panels else None,
                "organizers": [words(each, language) for each in event.organizers],
                "description": described or None,
                "refreshments": event.refreshments or None,
                "panels": [
                    (
                        panel.label,
                        [words(each, language) for each in panel.organizers],
                        title(panel.title, language),
                    )
                    for panel in event.panels
                ],
            }
        )
    return found


def understood(reading: Reading, *, is_programme: bool) -> dict:
    """The same of what was read; a programme names its bodies, but no agenda."""
    return {
        "head": {
            "bodies": None
            if is_programme
            else [agenda.body for agenda in reading.agendas],
            "city": reading.place.city if reading.place else None,
            "days": (reading.dates.start, reading.dates.end) if reading.dates else None,
        },
        "masthead": (
            distribution_code(reading.distribution or ""),
            language_codes(reading.original_language or ""),
        ),
        "symbol": reading.symbol or "",
        "agendas": []
        if is_programme
        else [read_agenda(reading, place) for place in range(len(reading.agendas))],
        "joint": [(one.item, other.item) for one, other in reading.joint_items],
        "sittings": [
            (
                each.date,
                each.time_from,
                each.time_to,
                each.track,
                each.room,
                [
                    (e.agenda if e.item else None, e.item, e.title, e.continued)
                    for e in each.entries
                ],
            )
            for each in reading.organization_of_work
        ],
        "side_events": [
            {
                "when": (each.date, each.start, each.end),
                "room": each.room,
                "title": None if each.panels else each.title,
                "organizers": each.organizers,
                "description": each.description,
                "refreshments": each.refreshments,
                "panels": [(p.label, p.organizers, p.title) for p in each.panels],
            }
            for each in reading.side_events
        ],
    }


def is_reference(text: str) -> bool:
    """Whether the text is the sentence of a reference, and not one that has one."""
    heads = (each.see.partition("{")[0][:20] for each in WORDS.values())
    return text.startswith(tuple(heads))


def read_agenda(reading: Reading, place: int) -> dict:
    agenda = reading.agendas[place]
    documents: dict[str, list] = {}
    for each in reading.documents:
        if each.agenda == place:
            documents.setdefault(each.item, []).append((each.title, each.symbols))
    return {
        "body": agenda.body,
        "items": [(item.label, item.title, item.joint) for item in agenda.items],
        "annotations": {each.item: each.text for each in agenda.annotations},
        "references": {
            each.item: (each.see.body, each.see.item)
            for each in agenda.annotations
            if each.see and is_reference(each.text)
        },
        "documents": documents,
    }
