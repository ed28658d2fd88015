"""Whether what the files name exists, and exists once. PURE.

What a model can check alone (a kind, a slug, an address) is left to the model.
"""

from collections.abc import Container, Iterable
from graphlib import CycleError, TopologicalSorter

from agendas.loading.entries import LoadError
from agendas.loading.records import (
    AgendaRecord,
    BodyRecord,
    ItemRecord,
    Programme,
    SessionRecord,
    SideEventRecord,
    SittingRecord,
    WorkRecord,
)
from agendas.symbols import split_joint


def check_programme(programme: Programme) -> None:
    """Raises LoadError at the first name that is unknown or given twice."""
    for body in programme.bodies.values():
        _check_body(body, programme)
    for session in programme.sessions.values():
        _check_session(session, programme)
    symbols = _check_documents(programme)
    for work in programme.works:
        _check_work(work, programme, symbols)
    for event in programme.side_events:
        _check_side_event(event, programme)


def parents_first(names: dict[str, list[str]], what: str) -> list[str]:
    """The keys, each after those it depends on; a circle is an error."""
    try:
        return list(TopologicalSorter(names).static_order())
    except CycleError as error:
        circle = " → ".join(error.args[1])
        raise LoadError(f"{what}: “{circle}” goes round in a circle.") from error


def _check_known(where: str, what: str, name: str, known: Container[str]) -> None:
    if name and name not in known:
        raise LoadError(f"{where}: unknown {what} “{name}”.")


def _check_once(where: str, what: str, names: Iterable[str]) -> None:
    seen = set()
    for name in names:
        if name in seen:
            raise LoadError(f"{where}: {what} “{name}” stands twice.")
        seen.add(name)


def _check_body(body: BodyRecord, programme: Programme) -> None:
    _check_known(body.where, "body", body.parent, programme.bodies)
    _check_known(body.where, "place", body.venue, programme.venues)
    _check_once(body.where, "alias", body.aliases)
    for practice in body.practices:
        _check_known(practice.where, "place", practice.venue, programme.venues)


def _check_session(session: SessionRecord, programme: Programme) -> None:
    bodies = [convening.body for convening in session.convenings]
    for convening in session.convenings:
        _check_known(convening.where, "body", convening.body, programme.bodies)
    _check_once(session.where, "body", bodies)
    _check_known(session.where, "place", session.venue, programme.venues)
    for other in [session.part_of, session.held_during]:
        _check_known(session.where, "session", other, programme.sessions)
        if other == session.slug:
            raise LoadError(f"{session.where}: a session is not part of itself.")


def _check_documents(programme: Programme) -> set[str]:
    """All symbols of the files."""
    seen: dict[str, str] = {}
    for document in programme.documents:
        for symbol in document.symbols:
            if symbol in seen:
                raise LoadError(
                    f"{document.where}: the document “{symbol}” is there already:"
                    f" {seen[symbol]}."
                )
            seen[symbol] = document.where
    return set(seen)


def _check_work(work: WorkRecord, programme: Programme, symbols: set[str]) -> None:
    _check_known(work.where, "session", work.session, programme.sessions)
    session = programme.sessions[work.session]
    bodies = [convening.body for convening in session.convenings]
    _check_once(work.where, "agenda", [agenda.body for agenda in work.agendas])
    numbers = {}
    for agenda in work.agendas:
        if agenda.body not in bodies:
            raise LoadError(f"{agenda.where}: “{agenda.body}” does not meet here.")
        _check_cited(agenda.where, agenda.document, symbols)
        numbers[agenda.body] = [item.number for item in agenda.items]
        _check_once(agenda.where, "item", numbers[agenda.body])
        for item in agenda.items:
            _check_once(item.where, "document", item.documents)
            for symbol in item.documents:
                _check_cited(item.where, symbol, symbols)
    for agenda in work.agendas:
        for item in agenda.items:
            _check_joint(agenda, item, numbers)
    for sitting in work.sittings:
        _check_sitting(sitting, session, programme, numbers)
    columns = [f"{each.day}, {each.band.start}, {each.track}" for each in work.sittings]
    _check_once(work.where, "sitting", columns)


def _check_cited(where: str, symbol: str, symbols: set[str]) -> None:
    for part in split_joint(symbol) if symbol else ():
        _check_known(where, "document", part, symbols)


def _check_joint(
    agenda: AgendaRecord, item: ItemRecord, numbers: dict[str, list[str]]
) -> None:
    for body, number in item.joint.items():
        if body == agenda.body:
            raise LoadError(
                f"{item.where}: an item is joint with another agenda, not its own."
            )
        _check_known(item.where, "agenda", body, numbers)
        _check_known(item.where, "item", number, numbers[body])


def _check_sitting(
    sitting: SittingRecord,
    session: SessionRecord,
    programme: Programme,
    numbers: dict[str, list[str]],
) -> None:
    if not session.span.touches(sitting.day, sitting.day):
        raise LoadError(f"{sitting.where}: the day is not one of the session.")
    for other in sitting.joint_sessions:
        _check_known(sitting.where, "session", other, programme.sessions)
    for row in sitting.rows:
        for body, number in row.items:
            _check_known(row.where, "item", number, numbers[body])


def _check_side_event(event: SideEventRecord, programme: Programme) -> None:
    _check_known(event.where, "session", event.session, programme.sessions)
    span = programme.sessions[event.session].span
    if not span.touches(event.day, event.day):
        raise LoadError(f"{event.where}: the day is not one of the session.")
    for group in [event, *event.panels]:
        _check_once(group.where, "organizer", group.organizers)
        for name in group.organizers:
            _check_known(group.where, "organizer", name, programme.organizers)
    _check_once(event.where, "panel", [panel.label for panel in event.panels])
