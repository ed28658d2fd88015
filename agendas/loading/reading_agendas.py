"""Agendas and organizations of work from the entries of their files. PURE."""

from agendas.loading.entries import Entry
from agendas.loading.records import (
    AgendaRecord,
    ItemRecord,
    RowRecord,
    SittingRecord,
    WorkRecord,
)


def read_work(session: str, entry: Entry) -> WorkRecord:
    """The agendas and sittings of one session."""
    agendas = tuple(_agenda(each) for each in entry.entries("agendas", "agenda"))
    bodies = [agenda.body for agenda in agendas]
    record = WorkRecord(
        where=entry.where,
        session=session,
        agendas=agendas,
        sittings=tuple(
            _sitting(each, bodies) for each in entry.entries("sittings", "sitting")
        ),
    )
    entry.done()
    return record


def _agenda(entry: Entry) -> AgendaRecord:
    record = AgendaRecord(
        where=entry.where,
        body=entry.word("body"),
        stage=entry.word("stage", "provisional"),
        document=entry.word("document", ""),
        note=entry.text("note"),
        items=tuple(_item(each) for each in entry.entries("items", "item")),
    )
    entry.done()
    return record


def _item(entry: Entry) -> ItemRecord:
    number = entry.word("number")
    joint = {}
    if entry.has("joint"):
        partners = entry.entry("joint")
        joint = {body: partners.word(body) for body in partners.keys()}  # noqa: SIM118  (not a dict)
    record = ItemRecord(
        where=f"{entry.where} ({number})",
        number=number,
        title=entry.text("title", required=True),
        annotation=entry.text("annotation"),
        documents=entry.words("documents"),
        joint=joint,
    )
    entry.done()
    return record


def _sitting(entry: Entry, bodies: list[str]) -> SittingRecord:
    record = SittingRecord(
        where=entry.where,
        day=entry.day("day"),
        band=entry.band("time"),
        track=entry.word("track", "plenary"),
        room=entry.word("room", ""),
        texts={"title": entry.text("title"), "note": entry.text("note")},
        values={
            "is_closed": entry.flag("closed", default=False),
            "is_cancelled": entry.flag("cancelled", default=False),
            "webcast_url": entry.word("webcast", ""),
        },
        joint_sessions=entry.words("jointly_with"),
        rows=tuple(_row(each, bodies) for each in entry.entries("rows", "row")),
    )
    entry.done()
    return record


def _row(entry: Entry, bodies: list[str]) -> RowRecord:
    """A row under `item` where there is one agenda; else one number under each body."""
    title = entry.text("title")
    items = []
    if entry.has("item"):
        if len(bodies) != 1:
            raise entry.error("“item” does not tell of which body; name the body.")
        items.append((bodies[0], entry.word("item")))
    for body in bodies:
        if entry.has(body):
            items.append((body, entry.word(body)))
    entry.done()
    if not items and not title:
        raise entry.error("a row has an item or a title.")
    return RowRecord(where=entry.where, items=tuple(items), title=title)
