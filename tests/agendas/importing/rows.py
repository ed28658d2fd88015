"""The rows of a session as plain values, to be compared whole; and small readings."""

import datetime as dt
from typing import Any

from agendas.importing.applying import import_reading
from agendas.importing.choices import AgendaChoice, Choices
from agendas.importing.plan import plan
from agendas.importing.results import Plan, State
from agendas.models import AgendaItem, Document, Sitting
from agendas.reading import read_text
from agendas.reading.results import Reading
from meetings.models import Session, SideEvent

AT = dt.datetime(2026, 3, 2, 9, 0, tzinfo=dt.UTC)

ENGLISH = """\
United Nations CTOC/COP/WG.6/2026/1
Conference of the Parties to the Convention
Distr.: General
2 February 2026
Original: English

Working Group on Firearms
Tenth meeting
Vienna, 18 and 19 May 2026

Annotated provisional agenda

1. Organizational matters:
   (a) Opening of the meeting;
   (b) Adoption of the agenda and organization of work.
2. Marking of firearms.
3. Other matters.
4. Adoption of the report.

Annotations

1. Organizational matters

(a) Opening of the meeting

The meeting will be opened on Monday, 18 May 2026, at 10 a.m.

2. Marking of firearms

The group will consider the marking of firearms.

Documentation

Background paper prepared by the Secretariat on marking (CTOC/COP/WG.6/2026/2)

Note by the Secretariat on records (CTOC/COP/WG.6/2026/3)

4. Adoption of the report

The group will adopt a report.

Annex

Proposed organization of work

| Date and time | Agenda item | Title or description |
| Monday, 18 May 2026 | | |
| 10 a.m.–1 p.m. | 1 (a) | Opening of the meeting |
| | 1 (b) | Adoption of the agenda and organization of work |
| 3–6 p.m. | 2 | Marking of firearms |
| Tuesday, 19 May 2026 | | |
| 10 a.m.–1 p.m. | 2 | Marking of firearms (continued) |
| | 3 | Other matters |
| 3–6 p.m. | 4 | Adoption of the report |
"""

FRENCH = """\
Nations Unies CTOC/COP/WG.6/2026/1
Conférence des Parties à la Convention
Distr. générale
2 février 2026
Français
Original : anglais

Groupe de travail sur les armes à feu
Dixième réunion
Vienne, 18 et 19 mai 2026

Ordre du jour provisoire annoté

1. Questions d’organisation :
   a) Ouverture de la réunion ;
   b) Adoption de l’ordre du jour et organisation des travaux.
2. Marquage des armes à feu.
3. Questions diverses.
4. Adoption du rapport.

Annotations

1. Questions d’organisation

a) Ouverture de la réunion

La réunion sera ouverte le lundi 18 mai 2026 à 10 heures.

2. Marquage des armes à feu

Le Groupe examinera le marquage des armes à feu.

Documentation

Document d’information établi par le Secrétariat sur le marquage (CTOC/COP/WG.6/2026/2)

Note du Secrétariat sur les registres (CTOC/COP/WG.6/2026/3)

4. Adoption du rapport

Le Groupe adoptera un rapport.

Annexe

Projet d’organisation des travaux

| Date et heure | Point de l’ordre du jour | Titre ou description |
| Lundi 18 mai 2026 | | |
| 10 heures-13 heures | 1 a) | Ouverture de la réunion |
| | 1 b) | Adoption de l’ordre du jour et organisation des travaux |
| 15 heures-18 heures | 2 | Marquage des armes à feu |
| Mardi 19 mai 2026 | | |
| 10 heures-13 heures | 2 | Marquage des armes à feu (suite) |
| | 3 | Questions diverses |
| 15 heures-18 heures | 4 | Adoption du rapport |
"""


def english(**replaced: str) -> Reading:
    """The English document, with some of its words replaced: `Marking="Tracing"`."""
    return _read(ENGLISH, replaced)


def french(**replaced: str) -> Reading:
    return _read(FRENCH, replaced)


def _read(text: str, replaced: dict[str, str]) -> Reading:
    for before, after in replaced.items():
        text = text.replace(before, after)
    return read_text(text)


def choices_for(session: Session, **fields: Any) -> Choices:
    """The document goes to the session, its agendas to the session's bodies."""
    bodies = session.convenings.values_list("body", flat=True)
    agendas = tuple(AgendaChoice(body) for body in bodies)
    return Choices(session=session.pk, agendas=agendas, **fields)


def import_into(session: Session, reading: Reading, by: Any, **fields: Any) -> Plan:
    """Import, after making sure that the plan has said the same beforehand."""
    choices = choices_for(session, **fields)
    planned = plan(reading, choices)
    made = import_reading(
        reading=reading, choices=choices, source="a test", by=by, at=AT
    )
    assert made.rows == planned.rows
    return made


def states(made: Plan, *kept: State) -> dict[str, str]:
    """What became of each row; of all but the unchanged ones unless told."""
    return {
        row.key: str(row.state)
        for row in made.rows
        if (row.state in kept if kept else row.state != State.UNCHANGED)
    }


def item(number: str) -> AgendaItem:
    return AgendaItem.objects.get(number=number)


def item_rows(session: Session, body: str | None = None) -> list[tuple]:
    """Number, title, the number above, and the documents of each item."""
    items = AgendaItem.objects.filter(agenda__convening__session=session)
    if body:
        items = items.filter(agenda__convening__body__slug=body)
    return [
        (
            item.number,
            item.title_en,
            item.parent.number if item.parent else "",
            [each.document.symbol_label for each in item.item_documents.all()],
        )
        for item in items.order_by("agenda__convening__position", "position")
    ]


def document_rows(session: Session) -> list[tuple]:
    """Symbols, title and kind of every document that is cited."""
    found = Document.objects.filter(items__agenda__convening__session=session)
    rows = {
        (document.symbol_label, document.title_en or "", document.kind)
        for document in found.distinct().with_symbols()
    }
    return sorted(rows)


def sitting_rows(session: Session) -> list[tuple]:
    """Hours, and what is taken up: body, number, title as printed."""
    sittings = Sitting.objects.of_sessions([session]).with_entries()
    return [
        (
            sitting.starts_at,
            sitting.ends_at,
            [
                (
                    entry.item.agenda.convening.body.slug if entry.item else "",
                    entry.item.number if entry.item else "",
                    entry.printed_title_en or "",
                )
                for entry in sitting.entries.all()
            ],
        )
        for sitting in sittings.order_by("starts_at", "track")
    ]


def side_event_rows(session: Session) -> list[tuple]:
    events = SideEvent.objects.filter(session=session).with_details()
    return [
        (
            event.starts_at,
            event.ends_at,
            event.room.name if event.room else "",
            event.printed_room,
            event.title_en.casefold(),
            event.refreshments,
            [each.organizer.name_en for each in event.own_organizings],
            [
                (
                    panel.label,
                    panel.title_en,
                    [each.organizer.name_en for each in panel.organizings.all()],
                )
                for panel in event.panels.all()
            ],
        )
        for event in events.order_by("starts_at", "position")
    ]
