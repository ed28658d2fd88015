"""Documents, agendas and organizations of work written from their records."""

from collections.abc import Iterable
from dataclasses import dataclass

from agendas.loading.entries import LoadError
from agendas.loading.identity import public_id
from agendas.loading.records import (
    AgendaRecord,
    ItemRecord,
    Programme,
    SittingRecord,
    Values,
    WorkRecord,
)
from agendas.loading.rows import Rows, columns
from agendas.loading.writing_meetings import find_room, moments
from agendas.models import (
    Agenda,
    AgendaItem,
    Annotation,
    Document,
    DocumentSymbol,
    JointItem,
    ProgrammeEntry,
    Sitting,
)
from agendas.symbols import split_joint
from meetings.models import Convening, Session, Venue

# An item by body and number: ("untoc-wg-firearms", "2 (a)").
ItemKey = tuple[str, str]


@dataclass
class Work:
    """One session's agendas and sittings while they are written."""

    record: WorkRecord
    session: Session
    venue: Venue | None  # as the files have it, whose clock they go by
    convenings: dict[str, Convening]
    items: dict[ItemKey, AgendaItem]
    joint: dict[ItemKey, JointItem]


def write_documents(
    programme: Programme, sessions: dict[str, Session], rows: Rows
) -> dict[str, Document]:
    """The documents by each of their symbols."""
    known = {
        each.symbol: each.document
        for each in DocumentSymbol.objects.select_related("document")
    }
    for record in programme.documents:
        found = next(filter(None, map(known.get, record.symbols)), None)
        document = rows.put(
            record.where,
            Document,
            found,
            key={},
            values=columns({"title": record.title})
            | record.values
            | {"session": sessions[record.session]},
        )
        for position, symbol in enumerate(record.symbols):
            if rows.is_open(found) and symbol not in known:
                key = {"document": document, "symbol": symbol, "position": position}
                rows.put(record.where, DocumentSymbol, None, key=key, values={})
                known[symbol] = document
    return known


def write_works(
    programme: Programme,
    sessions: dict[str, Session],
    venues: dict[str, Venue],
    documents: dict[str, Document],
    rows: Rows,
) -> None:
    """Agendas and sittings; a session that has any of them is left alone."""
    wanted = [sessions[work.session].pk for work in programme.works]
    begun = set(
        Agenda.objects.filter(convening__session__in=wanted).values_list(
            "convening__session", flat=True
        )
    ) | set(
        Sitting.objects.filter(session__in=wanted).values_list("session", flat=True)
    )
    for record in programme.works:
        session = sessions[record.session]
        if rows.overwrite or session.pk not in begun:
            venue = venues.get(programme.sessions[record.session].venue)
            work = _begin(record, session, venue)
            for agenda in record.agendas:
                _write_agenda(agenda, work, documents, rows)
            for sitting in record.sittings:
                _write_sitting(sitting, work, sessions, rows)


def _begin(record: WorkRecord, session: Session, venue: Venue | None) -> Work:
    convenings = {
        each.body.slug: each for each in session.convenings.select_related("body")
    }
    items = {
        (item.agenda.convening.body.slug, item.number): item
        for item in AgendaItem.objects.filter(
            agenda__convening__session=session
        ).select_related("agenda__convening__body", "joint_item")
    }
    joint = _joint_items(joint_groups(record), items)
    return Work(record, session, venue, convenings, items, joint)


def joint_groups(work: WorkRecord) -> list[list[ItemKey]]:
    """The items that are one, however the agendas name each other."""
    groups: list[list[ItemKey]] = []
    for agenda in work.agendas:
        for item in agenda.items:
            if item.joint:
                own = [(agenda.body, item.number), *item.joint.items()]
                touching = [group for group in groups if set(group) & set(own)]
                merged = list(dict.fromkeys([*sum(touching, []), *own]))
                groups = [each for each in groups if each not in touching] + [merged]
    return groups


def _joint_items(
    groups: Iterable[list[ItemKey]], items: dict[ItemKey, AgendaItem]
) -> dict[ItemKey, JointItem]:
    """The joint item of each, the one that is there already if there is one."""
    found = {}
    for group in groups:
        there = [items[key].joint_item for key in group if key in items]
        joint = next(filter(None, there), None) or JointItem.objects.create()
        found |= dict.fromkeys(group, joint)
    return found


def _write_agenda(
    record: AgendaRecord, work: Work, documents: dict[str, Document], rows: Rows
) -> None:
    convening = work.convenings.get(record.body)
    if convening is None:
        raise LoadError(
            f"{record.where}: in the database “{record.body}” does not meet here."
        )
    agenda = rows.put(
        record.where,
        Agenda,
        Agenda.objects.filter(convening=convening).first(),
        key={"convening": convening},
        values=columns({"note": record.note})
        | {
            "stage": record.stage,
            "document": _cited(record.document, documents),
        },
    )
    for position, item in enumerate(record.items):
        _write_item(item, agenda, record.body, position, work, rows)
        _write_item_parts(item, work.items[record.body, item.number], documents, rows)


def _write_item(
    record: ItemRecord,
    agenda: Agenda,
    body: str,
    position: int,
    work: Work,
    rows: Rows,
) -> None:
    key = (body, record.number)
    work.items[key] = rows.put(
        record.where,
        AgendaItem,
        work.items.get(key),
        key={"agenda": agenda, "number": record.number},
        values=columns({"title": record.title})
        | {
            "parent": work.items.get((body, record.parent)),
            "position": position,
            "joint_item": work.joint.get(key),
        },
    )


def _write_item_parts(
    record: ItemRecord, item: AgendaItem, documents: dict[str, Document], rows: Rows
) -> None:
    if record.annotation:
        rows.put(
            record.where,
            Annotation,
            Annotation.objects.filter(item=item).first(),
            key={"item": item},
            values=columns({"text": record.annotation}),
        )
    cited = [
        {"document": _cited(symbol, documents), "position": position}
        for position, symbol in enumerate(record.documents)
    ]
    rows.replace(
        record.where, item.item_documents.all(), key={"item": item}, wanted=cited
    )


def _cited(symbol: str, documents: dict[str, Document]) -> Document | None:
    return documents[split_joint(symbol)[0]] if symbol else None


def _write_sitting(
    record: SittingRecord, work: Work, sessions: dict[str, Session], rows: Rows
) -> None:
    values = _sitting_values(record, work)
    column = f"{record.day} {record.band.start:%H:%M} {record.track}"
    identity = public_id("sitting", work.record.session, column)
    same_column = {"starts_at": values["starts_at"], "track": record.track}
    sittings = work.session.sittings.all()
    sitting = rows.put(
        record.where,
        Sitting,
        sittings.filter(public_id=identity).first()
        or sittings.filter(**same_column).first(),
        key={"session": work.session, "public_id": identity},
        values=values,
    )
    sitting.joint_sessions.add(*(sessions[slug] for slug in record.joint_sessions))
    rows.replace(
        record.where,
        ProgrammeEntry.objects.filter(sitting=sitting),
        key={"sitting": sitting},
        wanted=_entries(record, work),
    )


def _sitting_values(record: SittingRecord, work: Work) -> Values:
    starts_at, ends_at = moments(record.day, record.band, work.venue)
    return (
        columns(record.texts)
        | record.values
        | {
            "starts_at": starts_at,
            "ends_at": ends_at,
            "track": record.track,
            "room": find_room(record.where, work.venue, record.room),
        }
    )


def _entries(record: SittingRecord, work: Work) -> list[Values]:
    """One entry for each column of a printed row."""
    wanted: list[Values] = []
    for row in record.rows:
        for key in row.items or (None,):
            item = work.items[key] if key else None
            wanted.append(
                columns({"printed_title": row.title})
                | {"item": item, "position": len(wanted)}
            )
    return wanted
