"""What bodies are expected to hold by practice, and nobody has decided yet.

Practice is not decision: these are shown apart, and a published session of the same
body and kind takes their place.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, ClassVar

from django.utils.translation import get_language

from meetings.dates import Span
from meetings.models import Body, Convening, Practice
from meetings.models.days import in_days
from meetings.ordinals import session_label
from meetings.practice import Decided, Rhythm, expected_meetings
from meetings.publishing import is_published
from meetings.search import fold

# How far ahead practice is worth showing.
MONTHS_AHEAD = 18


@dataclass(frozen=True)
class ExpectedMeeting:
    """A meeting that a body would hold if it does as it always did."""

    # Tells it from a session where a grid holds both.
    is_expected: ClassVar[bool] = True

    practice: Practice
    span: Span  # of a month, or of a year where the month varies

    @property
    def body(self) -> Body:
        return self.practice.body

    @property
    def kind(self) -> str:
        return self.practice.kind

    @property
    def label(self) -> str:
        """As "Session" or "Resumed session", in the language of the moment."""
        language = get_language() or "en"
        return session_label(None, self.body.unit, self.kind, language)

    @property
    def key(self) -> str:
        """The same for as long as it is expected: "ccpcj-regular-2027-05"."""
        month = f"-{self.practice.month:02}" if self.practice.month else ""
        return f"{self.body.slug}-{self.kind}-{self.span.first.year}{month}"


def expected_meetings_of(
    bodies: Iterable[Body] | None, *, today: dt.date
) -> list[ExpectedMeeting]:
    """What `bodies` (None: all active ones) are expected to hold from `today` on."""
    practices = Practice.objects.filter(body__is_active=True).select_related(
        "body", "venue"
    )
    if bodies is not None:
        practices = practices.filter(body__in=bodies)
    by_rhythm = {_rhythm(practice): practice for practice in practices}
    found = expected_meetings(
        by_rhythm, _decided(by_rhythm, today), today=today, months=MONTHS_AHEAD
    )
    by_key = {
        (rhythm.body, rhythm.kind, rhythm.month): practice
        for rhythm, practice in by_rhythm.items()
    }
    return [
        ExpectedMeeting(by_key[each.body, each.kind, _month(each.span)], each.span)
        for each in found
    ]


def expected_if_asked(
    asked: dict[str, Any], *, today: dt.date
) -> list[ExpectedMeeting]:
    """What is expected of what `SessionFilter` has been asked for, with ?expected=1."""
    if asked["expected"] != "1":
        return []
    bodies = None
    if asked["body"]:
        bodies = Body.objects.within(body.slug for body in asked["body"])
    return narrow(expected_meetings_of(bodies, today=today), asked)


def narrow(
    expected: Iterable[ExpectedMeeting], chosen: dict[str, Any]
) -> list[ExpectedMeeting]:
    """Those that fit what `SessionFilter` has been asked for, bodies apart."""
    return [each for each in expected if _fits(each, chosen)]


def _fits(each: ExpectedMeeting, chosen: dict[str, Any]) -> bool:
    year, first, last = chosen.get("year"), chosen.get("from"), chosen.get("to")
    if chosen.get("status") or chosen.get("tentative") == "0":
        return False
    if chosen.get("kind") and each.kind not in chosen["kind"]:
        return False
    if year and not each.span.first.year <= year <= each.span.last.year:
        return False
    if (first and each.span.last < first) or (last and each.span.first > last):
        return False
    if chosen.get("city"):
        venue = each.practice.venue
        if venue is None or venue.city_en != chosen["city"]:
            return False
    words = fold(chosen.get("q") or "").split()
    text = fold(" ".join([each.body.name, each.body.badge, each.label]))
    return all(word in text for word in words)


def _rhythm(practice: Practice) -> Rhythm:
    return Rhythm(
        body=practice.body_id,
        kind=practice.kind,
        month=practice.month,
        every_years=practice.every_years,
        anchor_year=practice.anchor_year,
        days=practice.days,
    )


def _month(span: Span) -> int | None:
    return span.first.month if span.precision == "month" else None


def _decided(rhythms: Iterable[Rhythm], today: dt.date) -> list[Decided]:
    """The published sessions that may be what a practice leads one to expect."""
    widest = max((rhythm.every_years for rhythm in rhythms), default=1)
    # A meeting may stand for a turn half a cycle away, and the last turn that is looked
    # at lies one cycle beyond the horizon.
    horizon = today.year + (today.month - 1 + MONTHS_AHEAD) // 12
    last = horizon + widest + widest // 2
    convenings = Convening.objects.filter(
        is_published("session__"),
        in_days(dt.date(today.year - widest, 1, 1), dt.date(last, 12, 31), "session__"),
        body__in={rhythm.body for rhythm in rhythms},
    ).values_list(
        "body",
        "session__kind",
        "session__first_day",
        "session__last_day",
        "session__precision",
    )
    return [
        Decided(body, kind, Span(first, last, precision))
        for body, kind, first, last, precision in convenings
    ]
