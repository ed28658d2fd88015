"""What the checks are told, and what they answer with."""

import datetime as dt
import re
from dataclasses import dataclass

Key = str | int

SATURDAY_AND_SUNDAY = frozenset({5, 6})
# Values of a finding that are texts, and the same in every language.
_WITHOUT_LANGUAGE = frozenset({"number", "missing", "other_number", "symbol"})


@dataclass(frozen=True)
class CheckedSession:
    """A session, with what the rules need to know of it.

    `precision` is "day", "week", "month" or "year"; `zone` an IANA name; `family` the
    slugs of the sessions it resumes, sits in or holds; `bodies` and `parents` slugs of
    bodies; `rest_days` weekdays (Monday is 0), none for a congress; `listed` the
    symbols of the documents that are entered, None where that is not known.
    """

    slug: str
    title: str
    first: dt.date
    last: dt.date
    precision: str
    zone: str
    meetings_allotted: int | None = None
    mode: str = "in_person"
    family: frozenset[str] = frozenset()
    bodies: tuple[str, ...] = ()
    venue: str | None = None
    parents: tuple[str, ...] = ()
    rest_days: frozenset[int] = SATURDAY_AND_SUNDAY
    listed: frozenset[str] | None = None


@dataclass(frozen=True)
class CheckedEntry:
    """A row of the timetable; a joint item has the same `item_key` in both agendas.

    `item_key` is None for a row that names no item, such as a parallel meeting.
    `is_continued` is whether "(continued)" is printed; rows of ours never say so.
    """

    agenda: Key
    item_number: str
    item_key: Key | None
    printed_title: str
    title: str
    is_continued: bool = False


@dataclass(frozen=True)
class CheckedSitting:
    """One meeting of a session; `start` and `end` are aware; `session` is its slug."""

    key: Key
    session: str
    start: dt.datetime
    end: dt.datetime
    room: str | None = None
    track: str = ""
    entries: tuple[CheckedEntry, ...] = ()


@dataclass(frozen=True)
class CheckedItem:
    """An item of one agenda; `number` is as "1", "1 (a)" or "1 (a) (i)"."""

    agenda: Key
    number: str
    key: Key
    title: str
    has_children: bool = False
    joint: bool = False
    annotation: str = ""

    @property
    def path(self) -> tuple[str, ...]:
        """The steps of the number: "1 (a) (i)" is 1, a, i."""
        return tuple(re.findall(r"\w+", self.number))


@dataclass(frozen=True)
class CheckedBooking:
    """A room taken by something that is no sitting, such as a side event."""

    key: Key
    room: str | None
    start: dt.datetime
    end: dt.datetime
    title: str


@dataclass(frozen=True)
class Finding:
    """Something to look at: `subject` is the key of the session, sitting or item.

    `values` fill the sentence of `code`. `where` is the agenda of an item, the local
    start of a sitting in ISO 8601 to the minute, or None for the session as a whole.
    """

    code: str
    subject: Key
    values: dict[str, object]
    where: str | None = None

    @property
    def identity(self) -> str:
        """The same for the same fault, in whatever language the titles are read.

        Times, counts, numbers and symbols are in it; words are not.
        """
        said = [
            f"{name}={value}"
            for name, value in sorted(self.values.items())
            if not isinstance(value, str) or name in _WITHOUT_LANGUAGE
        ]
        return "|".join([self.code, str(self.subject), self.where or "", *said])
