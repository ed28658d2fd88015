"""What the database would refuse, said in one sentence before anything is written.

The constraints have the last word all the same; here they are told in the words of
the document, with its line.
"""

from collections.abc import Iterator
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Model
from django.utils.translation import gettext as _

from agendas.importing.ledger import Ledger, Write
from agendas.importing.results import Kind
from agendas.models import AgendaItem, ProgrammeEntry, Sitting
from meetings.models import Convening, Panel, Session, SideEvent
from meetings.models.sessions import FIRST_DAY, LAST_DAY, MAX_LENGTH
from meetings.vocabulary import Status

# What has no name of its own cannot be told from another.
TITLED = {AgendaItem, SideEvent, Panel}


def refuse_what_cannot_be(ledger: Ledger) -> None:
    """Put into the plan whatever no database would take."""
    for write in ledger.writes:
        for sentence in [*_faults(write.row), *_wrong_values(write)]:
            words = f"{write.wanted.label[:100]}: {sentence}"
            ledger.refuse(write.wanted.line, words)
    _refuse_twins(ledger)
    _refuse_removals(ledger)


def _wrong_values(write: Write) -> Iterator[str]:
    """What is too long, or no choice, or no text that can be stored."""
    row = write.row
    wanted = set(write.fields)
    if write.is_new:
        wanted = {*write.wanted.values, *write.wanted.make}
    for name in wanted:
        value = getattr(row, name) if not _is_relation(row, name) else None
        if isinstance(value, str) and not _can_be_stored(value):
            yield _("it contains signs that cannot be stored.")
            return
    if write.is_new and type(row) in TITLED and not _title(write):
        yield _("it has no title.")
    others = {each.name for each in row._meta.fields} - wanted
    related = {name for name in wanted if _is_relation(row, name)}
    try:
        row.clean_fields(exclude=others | related)
    except ValidationError as error:
        for name, messages in error.message_dict.items():
            label = row._meta.get_field(name).verbose_name
            yield f"{label}: {' '.join(messages)}"


def _title(write: Write) -> str:
    return next(
        (v for name, v in write.wanted.values.items() if name.startswith("title_")), ""
    )


def _is_relation(row: Model, name: str) -> bool:
    return row._meta.get_field(name).is_relation


def _can_be_stored(text: str) -> bool:
    """PostgreSQL takes no NUL, and nothing takes half of a surrogate pair."""
    return "\0" not in text and not any("\ud800" <= sign <= "\udfff" for sign in text)


def _faults(row: Any) -> Iterator[str]:
    """The rules of the database that hold between the values of one row."""
    match row:
        case Session():
            yield from _session_faults(row)
        case Convening() if row.ordinal is not None and not 1 <= row.ordinal <= 999:
            yield _("An ordinal goes from 1 to 999.")
        case Sitting() if row.ends_at <= row.starts_at:
            yield _("The sitting ends before it starts.")
        case SideEvent() if row.ends_at <= row.starts_at:
            yield _("The event ends before it starts.")


def _session_faults(row: Session) -> Iterator[str]:
    if row.last_day < row.first_day:
        yield _("The last day is before the first.")
        return
    if row.first_day < FIRST_DAY or row.last_day > LAST_DAY:
        yield _("The years go from 1945 to 2100.")
    if row.last_day - row.first_day > MAX_LENGTH:
        yield _("It lasts longer than a year.")
    before, after = row.original_first_day, row.original_last_day
    if (before is None) != (after is None) or (before and after < before):
        yield _("The dates before need a first and a last day, in this order.")
    if row.status == Status.POSTPONED and before is None:
        yield _("A postponed session keeps the dates that it had before.")
    try:
        row.clean()
    except ValidationError as error:
        yield " ".join(error.messages)


def _refuse_twins(ledger: Ledger) -> None:
    """Two rows that would stand in one place: one number, or one hour and column."""
    seen: dict[tuple[Any, ...], Write] = {}
    for write in ledger.writes:
        place = _place(write.row)
        if place is None:
            continue
        other = seen.setdefault(place, write)
        if other.row is not write.row or _is_taken(ledger, write.row):
            ledger.refuse(
                write.wanted.line,
                _("{label}: another row stands there already. Correct one.").format(
                    label=write.wanted.label[:100]
                ),
            )


def _place(row: Any) -> tuple[Any, ...] | None:
    match row:
        case AgendaItem():
            return (Kind.ITEM, id(row.agenda), row.number)
        case Sitting():
            return (Kind.SITTING, id(row.session), row.starts_at, row.track)
    return None


def _is_taken(ledger: Ledger, row: Any) -> bool:
    """Whether a row that is there, and stays, has the place already."""
    removed = {each.row.pk for each in ledger.removals if type(each.row) is type(row)}
    pool = ledger.pools.get(type(row), [])
    return any(
        other is not row and other.pk not in removed and _place(other) == _place(row)
        for other in pool
    )


def _refuse_removals(ledger: Ledger) -> None:
    """What something else still hangs on cannot go before it."""
    removed = {(each.kind, each.row.pk) for each in ledger.removals}
    items = [each.row for each in ledger.removals if each.kind == Kind.ITEM]
    if not items:
        return
    pks = [item.pk for item in items]
    entries = ProgrammeEntry.objects.filter(item__in=pks).select_related("item")
    for entry in entries:
        is_moved = any(w.row.pk == entry.pk for w in _of(ledger, ProgrammeEntry))
        if (Kind.ENTRY, entry.pk) not in removed and not is_moved:
            sentence = _("A sitting takes up item {number}; remove it there as well.")
            ledger.refuse(None, sentence.format(number=entry.item.number))
    moved = {write.row.pk for write in _of(ledger, AgendaItem)}
    for item in AgendaItem.objects.filter(parent__in=pks).select_related("parent"):
        if (Kind.ITEM, item.pk) not in removed and item.pk not in moved:
            sentence = _("Item {number} stands below {above}, which is to be removed.")
            words = sentence.format(number=item.number, above=item.parent.number)
            ledger.refuse(None, words)


def _of(ledger: Ledger, model: type[Model]) -> Iterator[Write]:
    return (write for write in ledger.writes if isinstance(write.row, model))
