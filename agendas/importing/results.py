"""What an import does, row by row, in words that a screen and a command can print."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from django.utils.translation import gettext_lazy as _


class State(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    # What stands there differs from the document, which may not change it, and stays.
    KEPT = "kept"
    # The document has it no more; it stays until somebody chooses to remove it.
    GONE = "gone"
    REMOVED = "removed"


STATE_LABELS = {
    State.NEW: _("new"),
    State.CHANGED: _("changed"),
    State.UNCHANGED: _("unchanged"),
    State.KEPT: _("kept: the document differs"),
    State.GONE: _("not in this document"),
    State.REMOVED: _("removed"),
}


class Kind(StrEnum):
    """Of what the row is, in the order in which a plan lists them."""

    SESSION = "session"
    CONVENING = "convening"
    AGENDA = "agenda"
    DOCUMENT = "document"
    ITEM = "item"
    ANNOTATION = "annotation"
    CITATION = "citation"
    JOINT = "joint"
    SITTING = "sitting"
    ENTRY = "entry"
    ORGANIZER = "organizer"
    SIDE_EVENT = "side_event"
    PANEL = "panel"
    ORGANIZING = "organizing"


KIND_LABELS = {
    Kind.SESSION: _("Session"),
    Kind.CONVENING: _("Body of this session"),
    Kind.AGENDA: _("Agenda"),
    Kind.DOCUMENT: _("Document"),
    Kind.ITEM: _("Agenda item"),
    Kind.ANNOTATION: _("Annotation"),
    Kind.CITATION: _("Document of an item"),
    Kind.JOINT: _("Joint item"),
    Kind.SITTING: _("Sitting"),
    Kind.ENTRY: _("Programme entry"),
    Kind.ORGANIZER: _("Organizer"),
    Kind.SIDE_EVENT: _("Side event"),
    Kind.PANEL: _("Panel"),
    Kind.ORGANIZING: _("Organizer of an event"),
}


@dataclass(frozen=True)
class Change:
    """One value of a row: `before` in the database, `after` in the document.

    `key` names it in `Choices.overwritten`. A kept one is not written.
    """

    key: str
    label: str
    before: str
    after: str
    is_kept: bool = False


@dataclass(frozen=True)
class Row:
    """One row of the database; `key` names it in `Choices.dropped` and `.removed`.

    `line` is where the document says it; `note` is a reason in words.
    """

    key: str
    kind: Kind
    label: str
    state: State
    changes: tuple[Change, ...] = ()
    line: int | None = None
    note: str = ""

    @property
    def kind_label(self) -> str:
        return str(KIND_LABELS[self.kind])

    @property
    def state_label(self) -> str:
        return str(STATE_LABELS[self.state])


@dataclass(frozen=True)
class Problem:
    """What is not imported, or not for certain, in one sentence."""

    line: int | None
    sentence: str

    def __str__(self) -> str:
        if self.line is None:
            return self.sentence
        return str(_("Line {line}: {sentence}")).format(
            line=self.line, sentence=self.sentence
        )


@dataclass
class Plan:
    """What an import would do, or has done.

    While there are `refusals` nothing is written; `problems` stop nothing.
    """

    rows: list[Row] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    refusals: list[Problem] = field(default_factory=list)
    # The keys of the sessions that were written to, once it is done.
    sessions: list[int] = field(default_factory=list)

    @property
    def writes(self) -> bool:
        """Whether anything at all would be written."""
        written = {State.NEW, State.CHANGED, State.REMOVED}
        return any(row.state in written for row in self.rows)

    def of_kind(self, kind: Kind) -> list[Row]:
        return [row for row in self.rows if row.kind == kind]

    def in_state(self, state: State) -> list[Row]:
        return [row for row in self.rows if row.state == state]

    @property
    def groups(self) -> Iterator[tuple[str, list[Row]]]:
        """The rows by what they are, each kind with its label."""
        for kind in Kind:
            if rows := self.of_kind(kind):
                yield str(KIND_LABELS[kind]), rows

    @property
    def counts(self) -> dict[State, int]:
        found = Counter(row.state for row in self.rows)
        return {state: found[state] for state in State if found[state]}


class Refused(Exception):
    """The import was not made; `problems` say why, each in one sentence."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(" ".join(str(each) for each in problems))
        self.problems = problems
