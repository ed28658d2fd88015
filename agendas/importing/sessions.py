"""Which session a document means: by body and ordinal, then by kind and dates."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from django.conf import settings
from django.db.models import Q
from django.utils.translation import gettext as _
from modeltranslation.utils import build_localized_fieldname as column

from meetings.dates import Span
from meetings.models import Session
from meetings.search import fold
from meetings.vocabulary import Status

MOST = 6  # candidates that are offered
SURE = 60  # from here on a candidate is taken unless somebody chooses otherwise
_OPEN = {Status.TENTATIVE, Status.TBC, Status.POSTPONED}


@dataclass(frozen=True)
class Sought:
    """What a document says of its session; what it does not say is None."""

    bodies: frozenset[int]
    ordinal: int | None
    kind: str
    days: Span | None
    title: str = ""


@dataclass(frozen=True)
class SessionCandidate:
    """A session that may be meant, and why."""

    session: Session
    score: int
    reason: str

    @property
    def is_sure(self) -> bool:
        return self.score >= SURE


def sessions_near(sought: Iterable[Sought]) -> list[Session]:
    """The sessions among which `rank` looks: of the bodies, or on the days."""
    sought = list(sought)
    bodies = {pk for each in sought for pk in each.bodies}
    near = Q(convenings__body__in=bodies)
    days = [each.days for each in sought if each.days]
    if days:
        first, last = min(d.first for d in days), max(d.last for d in days)
        near |= Q(first_day__lte=last, last_day__gte=first)
    found = Session.objects.filter(pk__in=Session.objects.filter(near).values("pk"))
    return list(found.with_bodies().select_related("venue"))


def rank(sought: Sought, sessions: Iterable[Session]) -> list[SessionCandidate]:
    """The sessions that may be meant, the likeliest first."""
    found = [each for session in sessions if (each := _weigh(sought, session))]
    return sorted(found, key=lambda each: -each.score)[:MOST]


def _weigh(sought: Sought, session: Session) -> SessionCandidate | None:
    ordinals = [
        c.ordinal for c in session.convenings.all() if c.body_id in sought.bodies
    ]
    days, days_reason = _weigh_days(sought, session)
    same_kind = session.kind == sought.kind
    if not ordinals:
        # Without a body only the same days and the same kind can tell.
        if sought.bodies or days < 30 or not same_kind:
            return None
        named = _is_called(session, sought.title)
        return SessionCandidate(session, days + (40 if named else 20), days_reason)
    counted = sought.ordinal is not None and sought.ordinal in ordinals
    if not counted and (days < 10 or _differs(sought.ordinal, ordinals)):
        return None
    if not counted and days < 15 and not (same_kind and session.status in _OPEN):
        return None
    reasons = [_("the same body")]
    reasons += [_("the same number")] if counted else []
    reasons += [days_reason] if days_reason else []
    score = 20 + 40 * counted + days + (10 if same_kind else -25)
    score += 20 * (session.status in _OPEN)
    return SessionCandidate(session, score, ", ".join(reasons))


def _is_called(session: Session, title: str) -> bool:
    """Whether that is the session's own title, in any language."""
    own = [
        getattr(session, column("title", code)) for code, _name in settings.LANGUAGES
    ]
    return bool(title) and fold(title) in {fold(each) for each in own if each}


def _differs(ordinal: int | None, ordinals: Collection[int | None]) -> bool:
    """Whether the document counts otherwise than the session does."""
    known = {each for each in ordinals if each is not None}
    return ordinal is not None and bool(known) and ordinal not in known


def _weigh_days(sought: Sought, session: Session) -> tuple[int, str]:
    if sought.days is None:
        return 0, ""
    first, last = sought.days.first, sought.days.last
    if (session.first_day, session.last_day) == (first, last):
        return 30, _("the same days")
    if (session.original_first_day, session.original_last_day) == (first, last):
        return 30, _("the days it had before it was postponed")
    if session.first_day <= last and session.last_day >= first:
        return 20, _("days in common")
    if session.first_day.year == first.year:
        return 10, _("the same year")
    return 0, ""
