"""What the papers of a session are written from: plain records in no language.

A Text has its words in up to six languages:
    Text({"en": "Opening of the meeting", "fr": "Ouverture de la réunion"})
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from meetings.dates import Span


@dataclass(frozen=True)
class Text:
    """Words in the languages that have some; the keys are codes such as "zh"."""

    words: Mapping[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return any(self.words.values())

    def said(self, language: str) -> tuple[str, str]:
        """The words and their language: the one asked for, else English, else any."""
        for each in (language, "en", *sorted(self.words)):
            if words := self.words.get(each):
                return words, each
        return "", language


@dataclass(frozen=True)
class Document:
    """A document before an item: its title and symbols, in the order printed."""

    title: Text
    symbols: tuple[str, ...]


@dataclass(frozen=True)
class Partner:
    """A joint item as another agenda of the same paper counts it.

    `agenda` is the place of its body among those that meet, from 0.
    """

    agenda: int
    number: str


@dataclass(frozen=True)
class Item:
    """An item: `number` as printed, "1 (a)"; `annotation` is Markdown."""

    number: str
    title: Text
    annotation: Text = Text()
    documents: tuple[Document, ...] = ()
    partners: tuple[Partner, ...] = ()
    # Whether a partner stands on an agenda that is not in this paper.
    is_joint: bool = False


@dataclass(frozen=True)
class Agenda:
    """The agenda of one body; `place` is that of the body among those that meet."""

    place: int
    body: Text
    stage: str  # "provisional", "annotated" or "adopted"
    items: tuple[Item, ...]
    note: Text = Text()  # Markdown
    symbols: tuple[str, ...] = ()
    issued_on: dt.date | None = None
    distribution: str = "general"  # or "limited", "restricted"
    originals: tuple[str, ...] = ("en",)  # codes of languages


@dataclass(frozen=True)
class Entry:
    """A row of the timetable; `agenda` is the place of the body whose item it is."""

    title: Text
    agenda: int | None = None
    number: str = ""
    is_continued: bool = False


@dataclass(frozen=True)
class Sitting:
    """One meeting; `guests` are who sits when it is not the session alone.

    `is_own` is false for a sitting of another session that is held during this one.
    """

    day: dt.date
    start: dt.time
    end: dt.time
    track: str  # "plenary", "parallel", "parallel_2" or "informal"
    entries: tuple[Entry, ...]
    room: Text = Text()
    title: Text = Text()
    guests: tuple[Text, ...] = ()
    is_own: bool = True
    is_closed: bool = False
    is_cancelled: bool = False


@dataclass(frozen=True)
class Panel:
    """One half of a split panel."""

    label: str
    organizers: tuple[Text, ...]
    title: Text
    description: Text = Text()


@dataclass(frozen=True)
class SideEvent:
    """A side event; `refreshments` is "", "before" or "after"."""

    day: dt.date
    start: dt.time
    end: dt.time
    room: Text
    title: Text
    organizers: tuple[Text, ...] = ()
    description: Text = Text()
    refreshments: str = ""
    panels: tuple[Panel, ...] = ()
    is_cancelled: bool = False


@dataclass(frozen=True)
class Convened:
    """One of the bodies that meet, and how it counts this meeting."""

    body: Text
    label: Text


@dataclass(frozen=True)
class SessionRecord:
    """Everything that the papers of one session say."""

    title: Text  # its own; else empty, and the bodies' labels tell
    parent: Text
    convened: tuple[Convened, ...]
    city: Text
    span: Span
    status: str
    agendas: tuple[Agenda, ...] = ()
    sittings: tuple[Sitting, ...] = ()
    side_events: tuple[SideEvent, ...] = ()

    def agenda_at(self, place: int | None) -> Agenda | None:
        """The agenda of the body at that place, if it has one."""
        found = [agenda for agenda in self.agendas if agenda.place == place]
        return found[0] if found else None

    def item_at(self, place: int | None, number: str) -> Item | None:
        """The item of that number on the agenda of the body at that place."""
        agenda = self.agenda_at(place)
        items = agenda.items if agenda else ()
        return next((item for item in items if item.number == number), None)
