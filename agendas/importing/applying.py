"""Writing an import: everything or nothing, as drafts, logged."""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from django.contrib.admin.models import CHANGE, LogEntry
from django.db import DataError, IntegrityError, transaction
from django.db.models import Model
from django.utils.translation import gettext as _
from simple_history.utils import (
    bulk_create_with_history,
    bulk_update_with_history,
)

from agendas.actions import note_changes, withdraw_part
from agendas.importing.choices import Choices
from agendas.importing.guarding import public_refusals
from agendas.importing.ledger import Ledger, Write
from agendas.importing.plan import Draft, Original, draft
from agendas.importing.results import Kind, Plan, Problem, Refused, State
from agendas.joint_items import unlink_item
from agendas.models import (
    Agenda,
    AgendaItem,
    Annotation,
    Document,
    DocumentSymbol,
    ItemDocument,
    JointItem,
    ProgrammeEntry,
    Sitting,
)
from agendas.reach import sessions_in_reach
from agendas.reading import Reading
from meetings.models import (
    Convening,
    Organizer,
    Organizing,
    Panel,
    Session,
    SideEvent,
)

# Each after what it hangs on.
ORDER: list[type[Model]] = [
    *(Session, Convening, Document, DocumentSymbol, Agenda, JointItem, AgendaItem),
    *(Annotation, ItemDocument, Sitting, ProgrammeEntry),
    *(Organizer, SideEvent, Panel, Organizing),
]
WITHOUT_HISTORY = {DocumentSymbol, JointItem}
# A document or an organizer that is left out in one place may be cited in another.
CAN_BE_LEFT_OUT = frozenset(
    [Kind.ITEM, Kind.ANNOTATION, Kind.CITATION, Kind.SITTING, Kind.ENTRY]
    + [Kind.SIDE_EVENT, Kind.PANEL]
)


def import_reading(
    *,
    reading: Reading,
    choices: Choices,
    source: str,
    by: Any,
    at: dt.datetime,
    original: Original | None = None,
) -> Plan:
    """Write what the reading says to where the choices put it; the plan as it was done.

    `source` names the document in the log, `original` is it before people worked at it,
    if they did. Raises Refused, before anything is written, when the plan has refusals
    or when `by` may not change what is public.
    """
    try:
        with transaction.atomic():
            read = original.read if original else None
            made = draft(reading, choices, lock=True, read=read)
            refusals = made.plan.refusals or public_refusals(made.ledger, by)
            if refusals:
                raise Refused(refusals)
            whole = original.whole if original else None
            left_out = _left_out(made, draft(whole, choices)) if whole else []
            _write(made, source=source, by=by, at=at)
            made.ledger.memory.leave_out(left_out)
            made.plan.sessions = [session.pk for session in _unique(made.sessions)]
    except (IntegrityError, DataError) as error:
        # What `refusals` did not foresee; the database has taken all of it back.
        sentence = _("The database refuses the import: {reason}")
        reason = str(error).strip().partition("\n")[0]
        raise Refused([Problem(None, sentence.format(reason=reason))]) from error
    return made.plan


def _write(made: Draft, *, source: str, by: Any, at: dt.datetime) -> None:
    ledger = made.ledger
    reached = _reach(ledger)
    _save(ledger.writes, by=by)
    for sitting, session in ledger.links:
        sitting.joint_sessions.add(session)
    _remove(ledger, by=by, at=at)
    ledger.memory.write(_remembered(ledger))
    if ledger.writes or ledger.removals:
        note_changes({*made.sessions, *reached, *_reach(ledger)}, at=at)
        _log(made, source=source, by=by)


def _save(writes: list[Write], *, by: Any) -> None:
    """All writes, model by model, each row once however many fields it has."""
    for model in ORDER:
        mine = [write for write in writes if type(write.row) is model]
        new = [write.row for write in mine if write.is_new]
        for rows in _levels(new) if model is AgendaItem else [new]:
            _create(model, rows, by)
        fields = {name for write in mine for name in write.fields}
        changed = {w.row.pk: w.row for w in mine if w.fields and not w.is_new}
        _update(model, list(changed.values()), fields, by)


def _levels(items: list[AgendaItem]) -> list[list[AgendaItem]]:
    """Items before their sub-items, which need their keys."""
    levels: dict[int, list[AgendaItem]] = {}
    for item in items:
        depth, above = 0, item.parent
        while above is not None and depth < len(items):
            depth, above = depth + 1, above.parent
        levels.setdefault(depth, []).append(item)
    return [levels[depth] for depth in sorted(levels)]


def _create(model: type[Model], rows: list[Any], by: Any) -> None:
    if not rows:
        return
    if model in WITHOUT_HISTORY:
        model._default_manager.bulk_create(rows)
    else:
        bulk_create_with_history(rows, model, default_user=by)


def _update(model: type[Model], rows: list[Any], names: set[str], by: Any) -> None:
    if not rows:
        return
    # The column without a language holds what the present one shows.
    untold = {
        field.translated_field.name
        for field in map(model._meta.get_field, names)
        if hasattr(field, "translated_field")
    }
    bulk_update_with_history(rows, model, sorted(names | untold), default_user=by)


def _remove(ledger: Ledger, *, by: Any, at: dt.datetime) -> None:
    """What was chosen to go; calendars that have it learn that it is off."""
    removals = sorted(ledger.removals, key=lambda each: -ORDER.index(type(each.row)))
    gone = [(each.kind, each.row.pk) for each in removals]
    for each in removals:
        if isinstance(each.row, Sitting | SideEvent):
            withdraw_part(part=each.row, by=by, at=at)
        if isinstance(each.row, AgendaItem):
            # Else an identity with one number would be left.
            unlink_item(item=each.row)
        each.row._history_user = by
        each.row.delete()
    ledger.memory.forget(gone)


def _remembered(ledger: Ledger) -> list[tuple[Session, Kind, str, int, dict]]:
    """What now stands in the rows as the document has it."""
    return [
        (
            wanted.session,
            wanted.kind,
            wanted.key,
            row.pk,
            ledger.facts_of(row, wanted, names),
        )
        for row, wanted, names in ledger.agreed
    ]


def _left_out(made: Draft, whole: Draft) -> list[tuple[Session, Kind, str]]:
    """What the document has, and people did not want."""
    kept = {wanted.key for _row, wanted, _names in made.ledger.agreed}
    kept |= {key for key, _name in made.ledger.as_read}
    # The sessions of a draft are objects of its own, and may be new in both.
    theirs = [id(session) for session in whole.sessions]
    session = dict(zip(theirs, made.sessions, strict=False))
    return [
        (session[id(wanted.session)], wanted.kind, wanted.key)
        for wanted in (write.wanted for write in whole.ledger.writes if write.is_new)
        if wanted.kind in CAN_BE_LEFT_OUT
        if wanted.key not in kept and id(wanted.session) in session
    ]


def _reach(ledger: Ledger) -> set[Session]:
    """Other sessions of which a change of what is public may show."""
    things: dict[Any, Model] = {}
    for write in ledger.writes:
        row = write.row
        if isinstance(row, AgendaItem | Annotation | ItemDocument):
            agenda = row.agenda if isinstance(row, AgendaItem) else row.item.agenda
            things[Agenda, agenda.pk] = agenda
        elif isinstance(row, Document) and row.pk:
            things[Document, row.pk] = row
    public = [each for each in things.values() if each.pk and each.is_public]
    return {session for each in public for session in sessions_in_reach(each)}


def _log(made: Draft, *, source: str, by: Any) -> None:
    """One line in the log of each session, with how much was done."""
    counts = made.plan.counts
    words = ", ".join(
        f"{counts[state]} {state}"
        for state in (State.NEW, State.CHANGED, State.REMOVED)
        if state in counts
    )
    message = f"Imported {source[:150]}: {words or 'nothing new'}."
    LogEntry.objects.log_actions(by.pk, _unique(made.sessions), CHANGE, message)


def _unique(sessions: Iterable[Session]) -> list[Session]:
    return list({session.pk: session for session in sessions}.values())
