"""Where a document goes: its session, and for each agenda the body that convenes."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _

from agendas.importing.choices import AgendaChoice, Choices, NewSession
from agendas.importing.ledger import Ledger, Wanted
from agendas.importing.matching import match_venues
from agendas.importing.results import Kind
from agendas.importing.values import column
from agendas.models import Agenda, AgendaItem
from agendas.reading import Reading
from agendas.reading.results import Agenda as ReadAgenda
from meetings.models import Body, Convening, FormerSlug, Session, Venue
from meetings.search import fold
from meetings.slugs import make_session_slug
from meetings.vocabulary import DatePrecision, Unit

# What is told of a session that is new.
FACTS = ["slug", "kind", "first_day", "last_day", "precision", "status", "venue"]


@dataclass
class Part:
    """One agenda of the document with the rows that it becomes."""

    read: ReadAgenda
    body: Body
    session: Session
    convening: Convening | None = None
    agenda: Agenda | None = None
    # The items by their numbers with Latin letters, those already there included.
    items: dict[str, AgendaItem] = field(default_factory=dict)

    @property
    def slug(self) -> str:
        return self.body.slug


@dataclass
class Target:
    """The session of the document; `parts` by the place of their agenda in it."""

    main: Session
    parts: dict[int, Part]

    @property
    def sessions(self) -> list[Session]:
        """The main session first, then those that bodies have of their own."""
        found = [self.main]
        for part in self.parts.values():
            if part.session not in found:
                found.append(part.session)
        return found


def find_target(reading: Reading, choices: Choices, *, lock: bool) -> Target | None:
    """The sessions and bodies chosen, or None where no session is; locked on request.

    Raises LookupError with a sentence where a choice names what is not there.
    """
    if choices.session is None:
        return None
    pks = {each.session for each in choices.agendas} - {None}
    is_new = isinstance(choices.session, NewSession)
    sessions = _sessions(pks if is_new else {*pks, choices.session}, lock=lock)
    bodies = Body.objects.in_bulk([c.body for c in choices.agendas if c.body])
    main = (
        _new_session(choices.session, choices, bodies, reading)
        if is_new
        else _found(sessions, choices.session)
    )
    chosen = [*choices.agendas, *[AgendaChoice()] * len(reading.agendas)]
    parts = {
        place: Part(
            read=read,
            body=_found(bodies, choice.body),
            session=_found(sessions, choice.session) if choice.session else main,
        )
        for place, (read, choice) in enumerate(
            zip(reading.agendas, chosen, strict=False)
        )
        if choice.body
    }
    _refuse_twins(parts.values())
    if is_new and all(part.session is not main for part in parts.values()):
        raise LookupError(_("A new session needs a body: choose whose it is."))
    return Target(main, parts)


def _refuse_twins(parts: Iterable[Part]) -> None:
    """Of one body there is one agenda for a session."""
    seen: set[tuple[int, int]] = set()
    for part in parts:
        pair = (id(part.session), part.body.pk)
        if pair in seen:
            sentence = _("Two agendas go to {body}; give one of them to another body.")
            raise LookupError(sentence.format(body=part.body.name))
        seen.add(pair)


def _sessions(pks: set[int], *, lock: bool) -> dict[int, Session]:
    """The sessions, locked in one order so that two imports never wait crosswise."""
    if lock:
        locked = Session.objects.select_for_update(of=["self"]).order_by("pk")
        list(locked.filter(pk__in=pks).values_list("pk", flat=True))
    found = Session.objects.filter(pk__in=pks).with_bodies()
    return {session.pk: session for session in found}


def _found(rows: dict[int, Any], pk: int) -> Any:
    if pk not in rows:
        raise LookupError(_("What was chosen is not there any more. Choose again."))
    return rows[pk]


def _new_session(
    new: NewSession, choices: Choices, bodies: dict[int, Body], reading: Reading
) -> Session:
    parts = [
        (bodies[choice.body].slug, read.ordinal)
        for choice, read in zip(choices.agendas, reading.agendas, strict=False)
        if choice.body in bodies and choice.session is None
    ]
    return session_from(new, parts, reading.language, taken_slugs())


def session_from(
    new: NewSession, parts: list, language: str, taken: set[str]
) -> Session:
    """A session with the facts of `new`, under an address that nothing has or had."""
    slug = make_session_slug(parts, new.kind, new.first_day, taken=taken)
    taken.add(slug)
    session = Session(
        slug=slug,
        first_day=new.first_day,
        last_day=new.last_day,
        kind=new.kind,
        precision=new.precision,
        status=new.status,
        venue=Venue.objects.filter(pk=new.venue).first() if new.venue else None,
        part_of_id=new.part_of,
        held_during_id=new.held_during,
    )
    setattr(session, column("title", language), new.title)
    return session


def taken_slugs() -> set[str]:
    """Every address that a session has or had."""
    return {
        *Session.objects.values_list("slug", flat=True),
        *FormerSlug.objects.values_list("slug", flat=True),
    }


def put_session(ledger: Ledger, target: Target, reading: Reading) -> None:
    """The days and the place of the session, as the masthead has them."""
    main = target.main
    values: dict[str, Any] = {}
    if reading.dates and len(target.sessions) == 1:
        values = {
            "first_day": reading.dates.start,
            "last_day": reading.dates.end,
            "precision": DatePrecision.DAY,
        }
    if venue := _venue(main, reading):
        values["venue"] = venue
    if main.pk is None:
        # The review has settled its facts already.
        facts = {name: getattr(main, name) for name in FACTS}
        ledger.put_new(_wanted(main, facts), main)
    else:
        ledger.put(_wanted(main, values))


def _wanted(session: Session, values: dict[str, Any]) -> Wanted:
    return Wanted(
        kind=Kind.SESSION,
        key="session",
        label=session.name or session.slug,
        model=Session,
        session=session,
        found=session,
        values=values,
    )


def _venue(session: Session, reading: Reading) -> Venue | None:
    """The venue in the city that is printed: the session's own if it is there."""
    city = reading.place.city if reading.place else None
    if not city:
        return None
    venues = match_venues(city)
    if session.venue in venues:
        return session.venue
    named = [
        v for v in venues if v.name and fold(v.name) == fold(reading.place.venue or "")
    ]
    return next(iter([*named, *venues]), None)


def put_convenings(ledger: Ledger, target: Target) -> None:
    """Which bodies meet, and how each counts the session."""
    pks = [session.pk for session in target.sessions if session.pk]
    known = {
        (each.session_id, each.body_id): each
        for each in Convening.objects.filter(session__in=pks)
    }
    for place, part in target.parts.items():
        found = known.get((part.session.pk, part.body.pk)) if part.session.pk else None
        if found is not None:
            found.session, found.body = part.session, part.body
        elif any(session == part.session.pk for session, _body in known):
            _doubt(ledger, part)
        part.convening = ledger.put(_convening(part, found, place))


def _doubt(ledger: Ledger, part: Part) -> None:
    """Other bodies hold the session: perhaps the document is of another one."""
    sentence = _(
        "The document is of “{body}”, which does not hold “{session}” so far. Is it "
        "the right session?"
    )
    words = {"body": part.body.name, "session": part.session.name}
    ledger.report(
        part.read.items[0].line if part.read.items else None, sentence.format(**words)
    )


def _convening(part: Part, found: Convening | None, place: int) -> Wanted:
    values: dict[str, Any] = {}
    if part.read.ordinal is not None:
        values["ordinal"] = part.read.ordinal
        unit = part.read.unit if part.read.unit in Unit.values else part.body.unit
        values["unit"] = unit
    elif found is None:
        values["unit"] = part.body.unit
    return Wanted(
        kind=Kind.CONVENING,
        key=f"convening:{part.slug}",
        label=part.body.name,
        model=Convening,
        session=part.session,
        found=found,
        make={"session": part.session, "body": part.body, "position": place},
        values=values,
    )
