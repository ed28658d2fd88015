"""The facts of a masthead, as the lines of the first page give them one by one."""

import datetime as dt
from dataclasses import dataclass, field

from agendas.reading.bodies.names import Name
from agendas.reading.lines.sheet import Line
from agendas.reading.results import Days, Opening, Place
from agendas.reading.times.days import FoundSpan


@dataclass
class Masthead:
    """The facts of a masthead, as far as they were printed."""

    symbol: str | None = None
    distribution: str | None = None
    document_date: FoundSpan | None = None
    original_language: str | None = None
    names: list[Name] = field(default_factory=list)
    ordinal: int | None = None
    unit: str | None = None
    session_of: str | None = None
    with_sittings: int = 0  # the line that counts sittings behind their hours
    place: Place | None = None
    dates: Days | None = None
    title: str | None = None
    year: int | None = None
    awaits: str = ""
    early_day: FoundSpan | None = None
    place_above: Line | None = None  # a known place, alone on its line
    opening: Opening | None = None
    opens_at: dt.time | None = None  # behind the days that are read
    is_above_hours: bool = False  # the line that is read
    has_hours: bool = False  # of a sitting: "10 a.m.–1 p.m.", "09:00"
    # Lines since "Item 2 of the provisional agenda": the first names that item.
    after_item: int = 0
    parted: list[tuple[Line, list[Line]]] = field(default_factory=list)
    sessions: list[tuple[Line, int | None, str | None]] = field(default_factory=list)
    named_until: int = 0  # the line where the body of the last session ends
    # The line of a session, and one below with which its body goes on.
    named_below: list[tuple[Line, Line]] = field(default_factory=list)
    weekdays: list[tuple[Line, FoundSpan]] = field(default_factory=list)
    days: list[tuple[Line, Days]] = field(default_factory=list)

    @property
    def has_facts(self) -> bool:
        """Whether anything was found that only a masthead has."""
        facts = (self.symbol, self.distribution, self.document_date, self.dates)
        return any(facts) or self.ordinal is not None
