"""What reading a document gives: plain records, and the same as JSON.

    {"kind": "annotated_agenda", "symbol": "CTOC/COP/WG.2/2023/1",
     "agendas": [{"body": "…", "items": [{"number": "1", "title": "…"}]}],
     "problems": [{"line": 61, "text": "…", "problem": "the year is missing"}]}

Days are dates, times are hours of the place without a zone. What the document does
not say is None; in JSON it is left out.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field, fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, Self, get_args, get_origin, get_type_hints

KINDS = (
    "annotated_agenda",
    "provisional_agenda",
    "annotations",
    "programme",
    "side_events",
    "calendar",
    "other",
)


@dataclass
class Problem:
    """A line that could not be understood, or not for certain."""

    line: int
    text: str
    problem: str
    # Which sentence that is, and what fills its gaps (`agendas.reading.sentences`).
    code: str | None = None
    values: dict[str, str] | None = None


@dataclass
class Item:
    """An item or sub-item; `number`, `letter` and `roman` stay as printed."""

    number: str
    letter: str | None
    roman: str | None
    title: str
    joint: bool
    line: int | None

    @property
    def label(self) -> str:
        """How the item is cited: "1", "1 (a)", "1 (a) (ii)"."""
        parts = [f"({part})" for part in (self.letter, self.roman) if part]
        return " ".join([self.number, *parts])


@dataclass
class See:
    """The item of another agenda that an annotation points to."""

    body: str | None
    item: str


@dataclass
class Annotation:
    """The words under an item's heading, without the list of documents."""

    item: str
    text: str
    see: See | None
    line: int | None


@dataclass
class ItemDocument:
    """One entry of a list of documents: what is before the body under an item."""

    agenda: int
    item: str
    title: str
    symbols: list[str]
    line: int | None


@dataclass
class Agenda:
    """What one body takes up; `unit` is "session", "meeting" or "congress"."""

    body: str | None = None
    ordinal: int | None = None
    unit: str | None = None
    items: list[Item] = field(default_factory=list)
    annotations: list[Annotation] = field(default_factory=list)
    documents_by_item: dict[str, list[str]] = field(default_factory=dict)


@dataclass
class Place:
    """Where the meeting is held, as far as the masthead says it."""

    city: str | None = None
    country: str | None = None
    venue: str | None = None
    room: str | None = None


@dataclass
class Days:
    """The first and last day of the meeting."""

    start: dt.date
    end: dt.date

    def holds(self, day: dt.date) -> bool:
        """Whether the day is one of them."""
        return self.start <= day <= self.end


@dataclass
class Opening:
    """When the meeting is opened."""

    date: dt.date
    time: dt.time | None


@dataclass
class Footnote:
    """A note at the foot of a page with its mark: "¹", "*"."""

    mark: str
    text: str


@dataclass
class Entry:
    """One row of a sitting; `agenda` counts the agendas from 0."""

    agenda: int | None
    item: str | None
    title: str
    continued: bool
    line: int | None

    def is_same(self, other: "Entry") -> bool:
        """Whether both rows take up the same item, or bear the same title."""
        if self.item or other.item:
            return (self.agenda, self.item) == (other.agenda, other.item)
        return self.title == other.title


@dataclass
class Sitting:
    """The rows that share a day, a band of hours and a column."""

    date: dt.date | None
    time_from: dt.time | None
    time_to: dt.time | None
    track: str | None
    room: str | None
    entries: list[Entry] = field(default_factory=list)


@dataclass
class Panel:
    """One half of a side event that two organizers share."""

    label: str
    organizers: list[str]
    title: str


@dataclass
class SideEvent:
    """A side event; `refreshments` is "before", "after" or None."""

    date: dt.date | None
    start: dt.time | None
    end: dt.time | None
    room: str | None
    title: str
    organizers: list[str]
    description: str | None
    refreshments: str | None
    panels: list[Panel]
    line: int | None


@dataclass
class Meeting:
    """One row of a list of meetings."""

    title: str
    ordinal: int | None
    start: dt.date | None
    end: dt.date | None
    place: str | None
    precision: str | None
    status: str
    original_dates: Days | None
    line: int | None


@dataclass
class JointItem:
    """One item of one agenda, as a member of a joint item."""

    agenda: int
    item: str


@dataclass
class Reading:
    """Everything that was understood of one document, and every doubt about it.

    `documents` holds the titles behind `documents_by_item`; it is not in the JSON.
    """

    kind: str = "other"
    language: str = "en"
    parent_body: str | None = None
    symbol: str | None = None
    distribution: str | None = None
    document_date: dt.date | None = None
    original_language: str | None = None
    job_number: str | None = None
    agendas: list[Agenda] = field(default_factory=list)
    joint_items: list[list[JointItem]] = field(default_factory=list)
    title: str | None = None
    place: Place | None = None
    dates: Days | None = None
    opening: Opening | None = None
    footnotes: list[Footnote] = field(default_factory=list)
    organization_of_work: list[Sitting] = field(default_factory=list)
    side_events: list[SideEvent] = field(default_factory=list)
    meetings: list[Meeting] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    documents: list[ItemDocument] = field(default_factory=list)

    def to_json(self) -> dict[str, object]:
        """The reading as JSON values: ISO days, "HH:MM", no empty keys at the top.

        `agendas` and `problems` are always there; so are the lists of an agenda. A
        problem is told in English only.
        """
        found = _json(self)
        del found["documents"]
        for problem in found["problems"]:
            problem.pop("code", None)
            problem.pop("values", None)
        always = {"agendas", "problems"}
        return {key: value for key, value in found.items() if value or key in always}

    def to_record(self) -> dict[str, object]:
        """Everything as JSON values, so that a corrected reading can be kept."""
        return _json(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        """The reading that `to_record`, or `to_json`, has put into JSON.

        Raises ValueError where the values are not those of a reading.
        """
        try:
            return _value(cls, data)
        except (AttributeError, KeyError, TypeError) as error:
            raise ValueError(f"This is no reading: {error}.") from error


def _json(value: object) -> object:
    if is_dataclass(value):
        names = (each.name for each in fields(value))
        return _without_none((name, _json(getattr(value, name))) for name in names)
    if isinstance(value, dict):
        return {key: _json(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_json(each) for each in value]
    if isinstance(value, dt.time):
        return f"{value:%H:%M}"
    return value.isoformat() if isinstance(value, dt.date) else value


def _without_none(pairs: Iterable[tuple[str, object]]) -> dict[str, object]:
    return {name: value for name, value in pairs if value is not None}


_hints = cache(get_type_hints)


def _value(hint: Any, data: Any) -> Any:
    """The value of the type `hint` that stands in JSON; what is left out is empty."""
    if isinstance(hint, UnionType):
        hint, _none = get_args(hint)
        return None if data is None else _value(hint, data)
    if is_dataclass(hint):
        return _record(hint, data)
    match get_origin(hint):
        case origin if origin is list:
            return [_value(get_args(hint)[0], each) for each in data or []]
        case origin if origin is dict:
            of_values = get_args(hint)[1]
            return {str(key): _value(of_values, each) for key, each in data.items()}
    if hint in {dt.date, dt.time}:
        return hint.fromisoformat(data)
    if not isinstance(data, hint):
        raise TypeError(f"{data!r} is not {hint.__name__}")
    return data


def _record(hint: type, data: dict[str, Any]) -> Any:
    empty = {} if hint is not Reading and hint is not Agenda else _defaults(hint())
    names = [each.name for each in fields(hint)]
    hints = _hints(hint)
    given = {
        name: _value(hints[name], data.get(name, empty.get(name))) for name in names
    }
    return hint(**given)


def _defaults(record: Any) -> dict[str, Any]:
    return {each.name: getattr(record, each.name) for each in fields(record)}
