"""What a person has decided of a reading: where it goes, what is left out.

    Choices(session=12, agendas=(AgendaChoice(body=3), AgendaChoice(body=4)))

Bodies, sessions and venues are named by their primary keys. All of it is JSON, so that
a review can be left and taken up again.
"""

import datetime as dt
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Self

from meetings.vocabulary import DatePrecision, SessionKind, Status


@dataclass(frozen=True)
class NewSession:
    """The facts of a session that is made by the import; its bodies are the agendas'.

    `title` is only for one that has a title of its own, in the reading's language.
    """

    first_day: dt.date
    last_day: dt.date
    kind: str = SessionKind.REGULAR
    precision: str = DatePrecision.DAY
    status: str = Status.CONFIRMED
    venue: int | None = None
    part_of: int | None = None
    held_during: int | None = None
    title: str = ""

    def to_json(self) -> dict[str, Any]:
        return asdict(self) | {
            "first_day": self.first_day.isoformat(),
            "last_day": self.last_day.isoformat(),
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        days = {
            name: dt.date.fromisoformat(data[name])
            for name in ["first_day", "last_day"]
        }
        return cls(**data | days)


@dataclass(frozen=True)
class AgendaChoice:
    """Whose agenda it is; without a body it is not imported.

    `session` is only for a body that meets in a session of its own, at the same time
    as the session of the document.
    """

    body: int | None = None
    session: int | None = None


@dataclass(frozen=True)
class MeetingChoice:
    """What becomes of a row of a list of meetings.

    It updates `session`, or makes a new one of `bodies`; with neither it is skipped.
    """

    session: int | None = None
    bodies: tuple[int, ...] = ()
    kind: str = SessionKind.REGULAR
    title: str = ""

    @property
    def is_new(self) -> bool:
        return self.session is None and bool(self.bodies)


@dataclass(frozen=True)
class Choices:
    """What a person has decided; empty sets leave every decision to the rules.

    `session` is that of the document: a key, or the facts of a new one. `agendas` and
    `meetings` stand in the order of the reading. `dropped` and `removed` hold keys of
    plan rows, `overwritten` keys of their changes. `organizer_kinds` tells of new
    organizers whether they are a State, an IGO, an NGO or a UN entity.
    """

    session: int | NewSession | None = None
    agendas: tuple[AgendaChoice, ...] = ()
    meetings: tuple[MeetingChoice, ...] = ()
    dropped: frozenset[str] = frozenset()
    overwritten: frozenset[str] = frozenset()
    removed: frozenset[str] = frozenset()
    organizer_kinds: dict[str, str] = field(default_factory=dict)

    def with_changes(self, **changes: Any) -> Self:
        return replace(self, **changes)

    def to_json(self) -> dict[str, Any]:
        is_new = isinstance(self.session, NewSession)
        return {
            "session": None if is_new else self.session,
            "new_session": self.session.to_json() if is_new else None,
            "agendas": [asdict(each) for each in self.agendas],
            "meetings": [asdict(each) | _bodies(each) for each in self.meetings],
            "dropped": sorted(self.dropped),
            "overwritten": sorted(self.overwritten),
            "removed": sorted(self.removed),
            "organizer_kinds": dict(self.organizer_kinds),
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Self:
        """Raises ValueError where these are not the values of choices."""
        try:
            return cls._from_json(data)
        except (AttributeError, KeyError, TypeError) as error:
            raise ValueError(f"These are no choices: {error}.") from error

    @classmethod
    def _from_json(cls, data: dict[str, Any]) -> Self:
        new = data.get("new_session")
        return cls(
            session=NewSession.from_json(new) if new else data.get("session"),
            agendas=tuple(AgendaChoice(**each) for each in data.get("agendas", [])),
            meetings=tuple(
                MeetingChoice(**each | {"bodies": tuple(each["bodies"])})
                for each in data.get("meetings", [])
            ),
            dropped=frozenset(data.get("dropped", [])),
            overwritten=frozenset(data.get("overwritten", [])),
            removed=frozenset(data.get("removed", [])),
            organizer_kinds=dict(data.get("organizer_kinds", {})),
        )


def _bodies(choice: MeetingChoice) -> dict[str, list[int]]:
    return {"bodies": list(choice.bodies)}
