"""A list of meetings as sessions: each row is one that there is, a new one, or none."""

import datetime as dt
from typing import Any

from django.utils.translation import gettext as _

from agendas.importing.choices import Choices, MeetingChoice, NewSession
from agendas.importing.ledger import Ledger, Wanted
from agendas.importing.matching import days_of, match_venues, span_of
from agendas.importing.results import Kind
from agendas.importing.targets import FACTS, session_from, taken_slugs
from agendas.reading import Reading
from agendas.reading.results import Meeting
from meetings.dates import Span
from meetings.models import Body, Convening, Session
from meetings.vocabulary import Status

Identity = tuple[frozenset[int], str, Any]


class Calendar:
    """The rows of one list, with the sessions and bodies that were chosen."""

    def __init__(
        self, ledger: Ledger, reading: Reading, sessions: dict[int, Session]
    ) -> None:
        self.ledger, self.reading, self.sessions = ledger, reading, sessions
        self.taken = taken_slugs()
        chosen = {pk for each in ledger.choices.meetings for pk in each.bodies}
        self.bodies = Body.objects.in_bulk(chosen)
        self.there = _by_identity(chosen)
        ledger.memory.also(Kind.SESSION, {each.pk for each in self.there.values()})
        self.touched: list[Session] = []

    def put(self) -> None:
        rows = zip(self.reading.meetings, self.ledger.choices.meetings, strict=False)
        for place, (read, choice) in enumerate(rows):
            if choice.session in self.sessions:
                self._update(read, self.sessions[choice.session])
            elif choice.is_new:
                self._make(read, choice, place)
            else:
                sentence = _("“{title}” is left out: choose its body or its session.")
                self.ledger.report(read.line, sentence.format(title=read.title))

    def _make(self, read: Meeting, choice: MeetingChoice, place: int) -> None:
        """A new session, unless the bodies have one of that number or those days."""
        span = days_of(read)
        bodies = [self.bodies[pk] for pk in choice.bodies if pk in self.bodies]
        if span is None or not bodies:
            sentence = _("“{title}” is left out: it has no days.")
            self.ledger.report(read.line, sentence.format(title=read.title))
            return
        ordinal = read.ordinal if len(bodies) == 1 else None
        identities = _identities(bodies, choice.kind, ordinal, span.first, span.last)
        same = next(
            (self.there[each] for each in identities if each in self.there), None
        )
        if same is not None:
            self._repeat(read, same)
            return
        session = self._session(read, choice, bodies, ordinal, span)
        self.there |= dict.fromkeys(identities, session)
        self._put_new(read, session, bodies, ordinal, place)
        if session.status == Status.POSTPONED and not (
            read.start and read.original_dates
        ):
            self._report_one_set_of_days(read)

    def _report_one_set_of_days(self, read: Meeting) -> None:
        sentence = _(
            "“{title}” is postponed, and only one set of days is printed: it is entered"
            " both as the new days and as the former ones. Correct what is wrong."
        )
        self.ledger.report(read.line, sentence.format(title=read.title))

    def _repeat(self, read: Meeting, session: Session) -> None:
        """A row that means a session which is there, or which stands above."""
        if session.pk is not None:
            self._update(read, session)
            return
        sentence = _("“{title}” stands twice in the list; it is entered once.")
        self.ledger.report(read.line, sentence.format(title=read.title))

    def _session(
        self,
        read: Meeting,
        choice: MeetingChoice,
        bodies: list[Body],
        ordinal: int | None,
        span: Span,
    ) -> Session:
        venues = match_venues(read.place)
        new = NewSession(
            first_day=span.first,
            last_day=span.last,
            kind=choice.kind,
            precision=span.precision,
            status=read.status if read.status in Status.values else Status.CONFIRMED,
            venue=venues[0].pk if venues else None,
            title=choice.title,
        )
        parts = [(body.slug, ordinal) for body in bodies]
        session = session_from(new, parts, self.reading.language, self.taken)
        before = read.original_dates
        if before or session.status == Status.POSTPONED:
            session.original_first_day = before.start if before else span.first
            session.original_last_day = before.end if before else span.last
        return session

    def _put_new(
        self,
        read: Meeting,
        session: Session,
        bodies: list[Body],
        ordinal: int | None,
        place: int,
    ) -> None:
        key = f"meeting:{place}"
        facts = {name: getattr(session, name) for name in FACTS}
        wanted = _wanted(read, session, key, None, facts)
        if key in self.ledger.choices.dropped:
            return
        self.ledger.put_new(wanted, session)
        self.touched.append(session)
        for position, body in enumerate(bodies):
            self.ledger.put(
                Wanted(
                    kind=Kind.CONVENING,
                    key=f"{key}:convening:{body.slug}",
                    label=body.name,
                    model=Convening,
                    session=session,
                    found=None,
                    make={"session": session, "body": body, "position": position},
                    values={"ordinal": ordinal, "unit": body.unit},
                    line=read.line,
                )
            )

    def _update(self, read: Meeting, session: Session) -> None:
        """The days and the status as the list has them now."""
        if self.ledger.is_seen(Kind.SESSION, session.pk):
            sentence = _("“{title}” stands twice in the list; it is entered once.")
            self.ledger.report(read.line, sentence.format(title=read.title))
            return
        values: dict[str, Any] = {}
        span = span_of(read.start, read.end, read.precision)
        if span is not None:
            values = {
                "first_day": span.first,
                "last_day": span.last,
                "precision": span.precision,
            }
        if read.status in Status.values:
            values["status"] = read.status
        fill = frozenset()
        if venues := match_venues(read.place):
            is_there = session.venue in venues
            values["venue"] = session.venue if is_there else venues[0]
        values |= _original(read, session, span)
        key = f"session:{session.slug}"
        self.ledger.put(_wanted(read, session, key, session, values, fill))
        self.touched.append(session)


def _original(read: Meeting, session: Session, span: Span | None) -> dict[str, dt.date]:
    """The days that a postponed session had: printed, or those it had until now."""
    if before := read.original_dates:
        return {"original_first_day": before.start, "original_last_day": before.end}
    if read.status != Status.POSTPONED or session.original_first_day:
        return {}
    is_moved = span and (span.first, span.last) != (session.first_day, session.last_day)
    if is_moved or span is None:
        return {
            "original_first_day": session.first_day,
            "original_last_day": session.last_day,
        }
    return {"original_first_day": span.first, "original_last_day": span.last}


def _wanted(
    read: Meeting,
    session: Session,
    key: str,
    found: Session | None,
    values: dict[str, Any],
    fill: frozenset[str] = frozenset(),
) -> Wanted:
    return Wanted(
        kind=Kind.SESSION,
        key=key,
        label=read.title,
        model=Session,
        session=session,
        found=found,
        values=values,
        fill=fill,
        line=read.line,
    )


def _by_identity(bodies: set[int]) -> dict[Identity, Session]:
    """The sessions of the bodies, by what makes two rows the same."""
    found: dict[Identity, Session] = {}
    for session in Session.objects.of_bodies(bodies).with_bodies():
        convenings = list(session.convenings.all())
        ordinal = convenings[0].ordinal if len(convenings) == 1 else None
        names = _identities(
            [each.body for each in convenings],
            session.kind,
            ordinal,
            session.first_day,
            session.last_day,
        )
        found = dict.fromkeys(names, session) | found
    return found


def _identities(
    bodies: list[Body],
    kind: str,
    ordinal: int | None,
    first: dt.date,
    last: dt.date,
) -> list[Identity]:
    """By number where it has one; and by its days."""
    keys = frozenset(body.pk for body in bodies)
    names: list[Identity] = [(keys, kind, (first, last))]
    return [(keys, kind, ordinal), *names] if ordinal else names


def chosen_sessions(choices: Choices, *, lock: bool) -> dict[int, Session]:
    """The sessions that rows of the list update; locked on request, in one order."""
    pks = {each.session for each in choices.meetings} - {None}
    if lock:
        locked = Session.objects.select_for_update(of=["self"]).order_by("pk")
        list(locked.filter(pk__in=pks).values_list("pk", flat=True))
    found = Session.objects.filter(pk__in=pks).with_bodies()
    return {session.pk: session for session in found}
