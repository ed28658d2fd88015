"""The plan and the writes of one import, kept side by side: what is said is done.

A value goes three ways: what the last import wrote, what stands there now, and what
the document says. Where the first two differ a person has corrected it, and it stays.
So does what a person corrected before it was written: beside it is remembered what the
document said there, under the name of the field and READ.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Model
from django.utils.translation import gettext as _

from agendas.importing.choices import Choices
from agendas.importing.memory import Memory
from agendas.importing.results import Change, Kind, Plan, Problem, Row, State
from agendas.importing.values import (
    field_label,
    plain,
    present,
    shown,
    shown_now,
)
from meetings.models import Session

# The order of rows is written but not spoken of: one new item moves all below it.
QUIET = frozenset({"position"})
READ = "@read"


@dataclass
class Wanted:
    """What the document says of one row.

    `make` is what a new row cannot be without; `values` is compared and merged; those
    in `fill` are only written where nothing stands.
    """

    kind: Kind
    key: str
    label: str
    model: type[Model]
    session: Session
    found: Model | None
    values: dict[str, Any]
    make: dict[str, Any] = field(default_factory=dict)
    fill: frozenset[str] = frozenset()
    line: int | None = None


@dataclass
class Write:
    """A row that is added, or some fields of one that is there."""

    row: Model
    wanted: Wanted
    is_new: bool = False
    fields: list[str] = field(default_factory=list)


@dataclass
class Removal:
    row: Model
    kind: Kind
    label: str


class Ledger:
    """Everything that one import says and does."""

    def __init__(self, choices: Choices, memory: Memory, zone: ZoneInfo) -> None:
        self.choices, self.memory, self.zone = choices, memory, zone
        self.plan = Plan()
        self.writes: list[Write] = []
        self.removals: list[Removal] = []
        # Sittings, and the sessions whose bodies sit in the same meeting.
        self.links: list[tuple[Any, Session]] = []
        # The rows that are there, for what stands in a place that is wanted.
        self.pools: dict[type[Model], list[Any]] = {}
        # Which value of which row agrees with the document: what is remembered.
        self.agreed: list[tuple[Model, Wanted, list[str]]] = []
        # What was read, by key of row and field, where people have corrected it.
        self.as_read: dict[tuple[str, str], Any] = {}
        self._seen: set[tuple[Kind, int]] = set()

    def find(
        self,
        kind: Kind,
        key: str,
        session: Session,
        pool: dict[int, Any],
        natural: Model | None,
    ) -> Any:
        """The row that is meant: the one imported as such before, else the alike."""
        known = self.memory.row(session, key) if session.pk else None
        if known in pool and not self.is_seen(kind, known):
            return pool[known]
        if natural is None or self.is_seen(kind, natural.pk):
            return None
        return natural

    def is_seen(self, kind: Kind, pk: int | None) -> bool:
        return (kind, pk) in self._seen

    def see(self, kind: Kind, row: Model | None) -> None:
        """The document has the row, so it has not gone."""
        if row is not None and row.pk:
            self._seen.add((kind, row.pk))

    def put(self, wanted: Wanted) -> Any:
        """Plan one row. The answer is the row, or None where there is none to be."""
        self.see(wanted.kind, wanted.found)
        if wanted.key in self.choices.dropped:
            return wanted.found
        if wanted.found is not None:
            return self._merge(wanted, wanted.found)
        if note := self._why_not_again(wanted.session, wanted.key):
            self.say(wanted, State.KEPT, note=note)
            return None
        return self._add(wanted)

    def _why_not_again(self, session: Session, key: str) -> str:
        """What people did with it before, where it is not to be entered again."""
        if not session.pk or key in self.choices.overwritten:
            return ""
        if self.memory.is_left_out(session, key):
            return _("Somebody left it out when it was imported before.")
        if self.memory.row(session, key):
            return _("Somebody has deleted it since it was imported.")
        return ""

    def is_left_out(self, session: Session, key: str) -> bool:
        """Whether people left it out before, and nobody has taken it back."""
        is_open = session.pk and key not in self.choices.overwritten
        return bool(is_open) and self.memory.is_left_out(session, key)

    def _add(self, wanted: Wanted) -> Model:
        row = wanted.model(**wanted.make, **wanted.values)
        return self.put_new(wanted, row)

    def put_new(self, wanted: Wanted, row: Model) -> Model:
        """Plan a row that is made already and not saved yet."""
        self.writes.append(Write(row, wanted, is_new=True))
        self.agreed.append((row, wanted, list(wanted.values)))
        changes = [
            self._change(wanted, row, name, before="")
            for name, value in wanted.values.items()
            if name not in QUIET and value not in (None, "", False)
        ]
        self.say(wanted, State.NEW, changes)
        return row

    def _merge(self, wanted: Wanted, row: Model) -> Model:
        facts = self.memory.facts(wanted.kind, row.pk)
        written, agreed, changes = [], [], []
        for name, value in wanted.values.items():
            if present(row, name) == plain(value) and _is_saved(value):
                agreed.append(name)
                continue
            is_open = self._is_open(wanted, row, name, facts)
            if not is_open and name in wanted.fill | QUIET:
                continue
            change = self._change(wanted, row, name, value=value, is_kept=not is_open)
            if name not in QUIET:
                changes.append(change)
            if is_open:
                written.append(name)
        for name in written:
            setattr(row, name, wanted.values[name])
        if written:
            self.writes.append(Write(row, wanted, fields=written))
        self.agreed.append((row, wanted, agreed + written))
        self.say(wanted, _state(changes), changes, note=_why_kept(changes, facts))
        return row

    def _is_open(
        self, wanted: Wanted, row: Model, name: str, facts: dict[str, Any]
    ) -> bool:
        """Whether the document may change the value: nobody else has set it."""
        if f"{wanted.key}#{name}" in self.choices.overwritten:
            return True
        now = present(row, name)
        if name in wanted.fill:
            return now is None
        if name not in facts:
            return now is None
        is_by_hand = facts.get(name + READ, facts[name]) != facts[name]
        return now == facts[name] and (
            not is_by_hand or self._read(wanted, name) != plain(wanted.values[name])
        )

    def _read(self, wanted: Wanted, name: str) -> Any:
        """What the document says, whatever people have made of it."""
        return self.as_read.get((wanted.key, name), plain(wanted.values[name]))

    def said(self) -> dict[tuple[str, str], Any]:
        """What the reading says of each row, by key and field; rows it names apart."""
        return {
            (wanted.key, name): plain(value)
            for _row, wanted, _names in self.agreed
            for name, value in wanted.values.items()
            if not isinstance(value, Model)
        }

    def facts_of(self, row: Model, wanted: Wanted, names: list[str]) -> dict[str, Any]:
        """What is remembered of a row that agrees with the document in these fields."""
        before = self.memory.facts(wanted.kind, row.pk)
        facts = {name: plain(wanted.values[name]) for name in names}
        read = {name + READ: self._read(wanted, name) for name in names}
        return facts | {
            name: value
            for name, value in read.items()
            if name in before or value != facts[name.removesuffix(READ)]
        }

    def _change(
        self,
        wanted: Wanted,
        row: Model,
        name: str,
        *,
        value: Any = None,
        before: str | None = None,
        is_kept: bool = False,
    ) -> Change:
        is_new = before is not None
        return Change(
            key=f"{wanted.key}#{name}",
            label=field_label(row, name),
            before=before if is_new else shown_now(row, name, self.zone),
            after=shown_now(row, name, self.zone)
            if is_new
            else shown(row, name, value, self.zone),
            is_kept=is_kept,
        )

    def say(
        self,
        wanted: Wanted,
        state: State,
        changes: Iterable[Change] = (),
        note: str = "",
    ) -> None:
        """Put the row into the plan as it has been decided."""
        self.plan.rows.append(
            Row(
                key=wanted.key,
                kind=wanted.kind,
                label=wanted.label,
                state=state,
                changes=tuple(changes),
                line=wanted.line,
                note=note,
            )
        )

    def leave(
        self,
        kind: Kind,
        rows: Iterable[Model],
        *,
        key: Callable[[Any], str],
        label: Callable[[Any], str] = str,
    ) -> None:
        """Say which of `rows` the document lacks; remove those that are chosen."""
        for row in rows:
            if self.is_seen(kind, row.pk):
                continue
            known = self.memory.key(kind, row.pk)
            name = known or key(row)
            if name in self.choices.dropped:
                continue
            is_removed = name in self.choices.removed
            if is_removed:
                self.removals.append(Removal(row, kind, label(row)))
            self.plan.rows.append(
                Row(
                    key=name,
                    kind=kind,
                    label=label(row),
                    state=State.REMOVED if is_removed else State.GONE,
                    note="" if known else _("It was entered by hand."),
                )
            )

    def report(self, line: int | None, sentence: str) -> None:
        """Something is not imported, or not for certain."""
        self.plan.problems.append(Problem(line, sentence))

    def refuse(self, line: int | None, sentence: str) -> None:
        """Nothing is imported while this is so."""
        self.plan.refusals.append(Problem(line, sentence))


def _is_saved(value: Any) -> bool:
    """A row that is not saved yet has no key, and equals nothing."""
    return not isinstance(value, Model) or value.pk is not None


def _why_kept(changes: list[Change], facts: dict[str, Any]) -> str:
    """A value that no import wrote was worded so from the beginning."""
    names = {each.key.rpartition("#")[2] for each in changes if each.is_kept}
    if not names:
        return ""
    if names & facts.keys():
        return _("Somebody has changed it since it was imported.")
    return _("It was entered, not imported.")


def _state(changes: list[Change]) -> State:
    if any(not change.is_kept for change in changes):
        return State.CHANGED
    return State.KEPT if changes else State.UNCHANGED
