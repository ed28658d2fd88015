"""What the files say, before anything is looked up or written. PURE.

`where` is the file and entry, for messages. Bodies, venues, sessions and documents
are named by slug and symbol.
"""

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

from agendas.loading.entries import Text
from meetings.dates import Band, Span

# Plain columns with their values, such as {"status": "tentative"}.
Values = dict[str, Any]


@dataclass(frozen=True)
class RoomRecord:
    where: str
    name: Text
    floor: Text
    aliases: tuple[str, ...]


@dataclass(frozen=True)
class VenueRecord:
    where: str
    slug: str
    texts: dict[str, Text]
    values: Values
    rooms: tuple[RoomRecord, ...]
    holidays: dict[dt.date, str]


@dataclass(frozen=True)
class PracticeRecord:
    where: str
    note: Text
    values: Values
    venue: str


@dataclass(frozen=True)
class BodyRecord:
    where: str
    slug: str
    parent: str
    texts: dict[str, Text]
    values: Values
    venue: str
    aliases: tuple[str, ...]
    practices: tuple[PracticeRecord, ...]


@dataclass(frozen=True)
class ConveningRecord:
    where: str
    body: str
    ordinal: int | None
    unit: str  # "" for the unit of the body


@dataclass(frozen=True)
class DocumentRecord:
    where: str
    symbols: tuple[str, ...]
    session: str
    title: Text
    values: Values


@dataclass(frozen=True)
class SessionRecord:
    where: str
    slug: str
    span: Span
    convenings: tuple[ConveningRecord, ...]
    texts: dict[str, Text]
    values: Values
    venue: str
    part_of: str
    held_during: str
    documents: tuple[DocumentRecord, ...]


@dataclass(frozen=True)
class ItemRecord:
    where: str
    number: str
    title: Text
    annotation: Text
    documents: tuple[str, ...]
    # The same item elsewhere: {"untoc-wg-technical-assistance": "2"}.
    joint: dict[str, str] = field(default_factory=dict)

    @property
    def parent(self) -> str:
        """The number above: "1" for "1 (a)"; "" for "1"."""
        return self.number.rpartition(" ")[0]


@dataclass(frozen=True)
class AgendaRecord:
    where: str
    body: str
    stage: str
    document: str
    note: Text
    items: tuple[ItemRecord, ...]


@dataclass(frozen=True)
class RowRecord:
    """A row of the timetable: the items (body, number) in it, or a text."""

    where: str
    items: tuple[tuple[str, str], ...]
    title: Text


@dataclass(frozen=True)
class SittingRecord:
    where: str
    day: dt.date
    band: Band
    track: str
    room: str
    texts: dict[str, Text]
    values: Values
    joint_sessions: tuple[str, ...]
    rows: tuple[RowRecord, ...]


@dataclass(frozen=True)
class WorkRecord:
    """The agendas and the organization of work of one session."""

    where: str
    session: str
    agendas: tuple[AgendaRecord, ...]
    sittings: tuple[SittingRecord, ...]


@dataclass(frozen=True)
class OrganizerRecord:
    where: str
    name: Text
    values: Values


@dataclass(frozen=True)
class PanelRecord:
    where: str
    label: str
    title: Text
    description: Text
    organizers: tuple[str, ...]


@dataclass(frozen=True)
class SideEventRecord:
    where: str
    key: str
    session: str
    day: dt.date
    band: Band
    room: str
    texts: dict[str, Text]
    values: Values
    organizers: tuple[str, ...]
    panels: tuple[PanelRecord, ...]


@dataclass(frozen=True)
class Programme:
    """All files together, in the order of their names."""

    published_at: dt.datetime
    venues: dict[str, VenueRecord]
    bodies: dict[str, BodyRecord]
    sessions: dict[str, SessionRecord]
    works: tuple[WorkRecord, ...]
    organizers: dict[str, OrganizerRecord]
    side_events: tuple[SideEventRecord, ...]

    @property
    def documents(self) -> list[DocumentRecord]:
        """Those of all sessions: a document stands with the session it is for."""
        return [each for found in self.sessions.values() for each in found.documents]
