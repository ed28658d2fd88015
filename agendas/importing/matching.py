"""Which bodies and sessions a reading is about: candidates with reasons, best first.

Nothing is made here. A missing body can only be chosen among those that there are; a
missing session is offered as a new one.
"""

import datetime as dt
from dataclasses import dataclass

from django.utils.translation import gettext as _

from agendas.importing.bodies import Bodies, BodyCandidate
from agendas.importing.choices import (
    AgendaChoice,
    Choices,
    MeetingChoice,
    NewSession,
)
from agendas.importing.kinds import is_joint, kind_of
from agendas.importing.rows_below import bodies_above
from agendas.importing.sessions import SessionCandidate, Sought, rank, sessions_near
from agendas.reading import Reading
from agendas.reading.bodies.ordinals import read_ordinal
from agendas.reading.results import Meeting
from agendas.symbols import split_joint
from meetings.dates import Span
from meetings.models import Venue
from meetings.search import fold
from meetings.vocabulary import DatePrecision


@dataclass(frozen=True)
class AgendaMatch:
    """For one agenda of the reading: whose it may be, and in which session."""

    printed: str
    bodies: list[BodyCandidate]
    sessions: list[SessionCandidate]

    @property
    def body(self) -> BodyCandidate | None:
        return self.bodies[0] if self.bodies else None

    @property
    def unknown(self) -> str:
        """The name that is printed, where no body has it."""
        return "" if self.bodies else self.printed


@dataclass(frozen=True)
class MeetingMatch:
    """For one row of a list of meetings: whose it may be, and which session it is."""

    meeting: Meeting
    bodies: list[BodyCandidate]
    sessions: list[SessionCandidate]
    kind: str
    is_joint: bool
    # What is offered where no session is chosen; None while its days are not known.
    new: NewSession | None

    @property
    def unknown(self) -> str:
        """The name of its body as printed, where no body has it."""
        if self.bodies or self.sessions:
            return ""
        counted = read_ordinal(self.meeting.title)
        return (counted and counted[2]) or self.meeting.title

    def choice(self) -> MeetingChoice:
        """What is done unless somebody chooses otherwise."""
        if self.sessions and self.sessions[0].is_sure:
            session = self.sessions[0].session.pk
            return MeetingChoice(session=session, kind=self.kind)
        if self.new is None or not self.bodies:
            return MeetingChoice(kind=self.kind)
        kept = self.bodies if self.is_joint else self.bodies[:1]
        bodies = tuple(each.body.pk for each in kept)
        return MeetingChoice(bodies=bodies, kind=self.kind, title=self.new.title)


@dataclass(frozen=True)
class Match:
    """What a reading may be about. `choices()` takes what is likeliest."""

    agendas: list[AgendaMatch]
    # Sessions of the document as a whole: of all its agendas, or where it has none.
    sessions: list[SessionCandidate]
    meetings: list[MeetingMatch]
    venues: list[Venue]
    new: NewSession | None

    def choices(self) -> Choices:
        """The likeliest; what nothing explains is left open."""
        sure = next((each for each in self.sessions if each.is_sure), None)
        main = sure.session.pk if sure else self.new if self._has_bodies else None
        return Choices(
            session=main,
            agendas=tuple(self._agenda(each, main) for each in self.agendas),
            meetings=tuple(each.choice() for each in self.meetings),
        )

    @property
    def _has_bodies(self) -> bool:
        return any(each.bodies for each in self.agendas)

    def _agenda(self, found: AgendaMatch, main: object) -> AgendaChoice:
        """Its body; and its own session, where the main one is not of that body."""
        if found.body is None:
            return AgendaChoice()
        body = found.body.body.pk
        own = [each.session.pk for each in found.sessions if each.is_sure]
        is_apart = isinstance(main, int) and own and main not in own
        return AgendaChoice(body, own[0] if is_apart else None)


def match(reading: Reading) -> Match:
    """The bodies, sessions and places that a reading may mean."""
    bodies = Bodies()
    venues = match_venues(reading.place.city if reading.place else None)
    days = _days_of_document(reading)
    kind = kind_of(reading.title or "")
    printed = [_bodies_of(reading, place, bodies) for place in _places(reading)]
    sought = [
        Sought(_keys(found), agenda.ordinal, kind, days)
        for agenda, found in zip(reading.agendas, printed, strict=True)
    ]
    rows = _rows(bodies, reading)
    sessions = sessions_near([*sought, *(row_sought for *_rest, row_sought in rows)])
    agendas = [
        AgendaMatch(agenda.body or "", found, rank(each, sessions))
        for agenda, found, each in zip(reading.agendas, printed, sought, strict=True)
    ]
    meetings = [
        MeetingMatch(
            meeting=meeting,
            bodies=found,
            sessions=rank(each, sessions),
            kind=each.kind,
            is_joint=is_joint(meeting.title),
            new=_new_of_row(meeting, found, each),
        )
        for meeting, found, each in rows
    ]
    venue = venues[0].pk if venues else None
    new = NewSession(days.first, days.last, kind, venue=venue) if days else None
    return Match(agendas, _main(agendas), meetings, venues, new)


def _days_of_document(reading: Reading) -> Span | None:
    """The days of the masthead; without them those of the timetable, first to last."""
    if reading.dates:
        return span_of(reading.dates.start, reading.dates.end)
    rows = [*reading.organization_of_work, *reading.side_events]
    days = [row.date for row in rows if row.date]
    return span_of(min(days), max(days)) if days else None


def unknown_words(name: str) -> str:
    """What is said of a name that no body has."""
    sentence = _(
        "No body is called “{name}”. A publisher can add it or give it that name."
    )
    return sentence.format(name=name)


def match_venues(city: str | None) -> list[Venue]:
    """The venues of a city; one that is a building before the bare city."""
    if not city:
        return []
    venues = [v for v in Venue.objects.all() if fold(city) in _cities(v)]
    return sorted(venues, key=lambda venue: not venue.name)


def span_of(
    first: dt.date | None, last: dt.date | None, precision: str | None = None
) -> Span | None:
    """The days as a span, or None where they cannot be one."""
    try:
        return Span(first, last, precision or DatePrecision.DAY) if first else None
    except (TypeError, ValueError):
        return None


def days_of(meeting: Meeting) -> Span | None:
    """The days of now; of a postponed meeting without them those it had before."""
    before = meeting.original_dates
    if meeting.start is None and before:
        return span_of(before.start, before.end)
    return span_of(meeting.start, meeting.end, meeting.precision)


def _cities(venue: Venue) -> set[str]:
    names = ["en", "fr", "es", "ru", "zh_hans", "ar"]
    return {fold(getattr(venue, f"city_{code}") or "") for code in names}


def _places(reading: Reading) -> range:
    return range(len(reading.agendas))


def _bodies_of(reading: Reading, place: int, bodies: Bodies) -> list[BodyCandidate]:
    """The candidates for one agenda; a joint symbol tells of each in its turn.

    Where the only one names no body, the title of the document may hold its name.
    """
    symbols = split_joint(reading.symbol or "")
    printed = reading.agendas[place].body
    if not printed and len(reading.agendas) == 1:
        printed = reading.parent_body or reading.title
    found = bodies.candidates(printed or "")
    by_symbol = bodies.candidates("", symbols)
    if len(reading.agendas) == 1:
        named = [each for each in found if each.body not in _of(by_symbol)]
        return [*by_symbol, *named]
    # Of two bodies in one document the names say which symbol is whose.
    both = [each for each in by_symbol if each.body in _of(found)]
    if both or found:
        first = both[:1]
        return [*first, *(each for each in found if each.body not in _of(first))]
    return by_symbol[place : place + 1]


def _of(candidates: list[BodyCandidate]) -> list:
    return [each.body for each in candidates]


def _keys(candidates: list[BodyCandidate]) -> frozenset[int]:
    """The bodies that are as likely as the likeliest."""
    best = candidates[0].score if candidates else 0
    return frozenset(each.body.pk for each in candidates if each.score == best)


def _main(agendas: list[AgendaMatch]) -> list[SessionCandidate]:
    """The sessions by what they are to all agendas together; a joint one wins."""
    found: dict[int, list[SessionCandidate]] = {}
    for agenda in agendas:
        for each in agenda.sessions:
            found.setdefault(each.session.pk, []).append(each)
    ranked = sorted(found.values(), key=lambda same: -sum(each.score for each in same))
    return [max(same, key=lambda each: each.score) for same in ranked]


def _rows(bodies: Bodies, reading: Reading) -> list[tuple]:
    above = bodies_above(reading, bodies)
    return [_row(bodies, each, above.get(each.line, [])) for each in reading.meetings]


def _row(
    bodies: Bodies, meeting: Meeting, above: list[BodyCandidate]
) -> tuple[Meeting, list[BodyCandidate], Sought]:
    found = bodies.candidates(meeting.title) or above
    keys = [each.body.pk for each in found]
    sought = Sought(
        frozenset(keys if is_joint(meeting.title) else keys[:1]),
        meeting.ordinal,
        kind_of(meeting.title),
        days_of(meeting),
        meeting.title,
    )
    return meeting, found, sought


def _new_of_row(
    meeting: Meeting, bodies: list[BodyCandidate], sought: Sought
) -> NewSession | None:
    if sought.days is None:
        return None
    venues = match_venues(meeting.place)
    return NewSession(
        first_day=sought.days.first,
        last_day=sought.days.last,
        kind=sought.kind,
        precision=sought.days.precision,
        status=meeting.status,
        venue=venues[0].pk if venues else None,
        title="" if bodies else meeting.title,
    )
