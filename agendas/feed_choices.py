"""What a feed holds: its query string, the days it reaches over, its variants.

    /en/calendar.ics?body=ccpcj&detail=agenda&side-events=1

A feed without days of its own reaches from six months back to all that is to come, and
begins with a month, so that its bytes do not move from day to day. Each year has an
address of its own, /en/calendar/2019.ics, for what is longer ago.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from django import forms
from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _

from agendas.event_texts import SESSION, SIDE_EVENT, SITTING, WITH_AGENDA
from meetings.filters import YES_NO, SessionFilter
from meetings.models import Session

MONTHS_BACK = 6
DETAILS = [
    ("sessions", _("Sessions as whole days")),
    ("sittings", _("Also each sitting at its time")),
    ("agenda", _("Also what each sitting takes up, with documents")),
]
DAYS = ("year", "from", "to")
OPTIONS = ("detail", "side-events")
# What a parameter means when it is not there; said or not, the feed is the same.
DEFAULTS = {
    "cancelled": "1",
    "tentative": "1",
    "expected": "0",
    "detail": "sessions",
    "side-events": "0",
}
OF_SESSION = {"detail": "agenda", "side-events": "1"}
SEVERAL = ("body", "kind", "status")


class FeedOptions(forms.Form):
    """What a feed holds beside its sessions: ?detail=agenda&side-events=1."""

    detail = forms.ChoiceField(choices=DETAILS, required=False)
    side_events = forms.ChoiceField(choices=YES_NO, required=False)

    def add_prefix(self, field_name: str) -> str:
        return field_name.replace("_", "-")


@dataclass(frozen=True)
class Detail:
    """What to put beside the sessions."""

    sittings: bool
    agenda: bool
    side_events: bool

    @property
    def kinds(self) -> list[str]:
        """Of which rows there are events, by the names of their models."""
        kinds = {SITTING: self.sittings, SIDE_EVENT: self.side_events}
        return [SESSION, *(kind for kind, wanted in kinds.items() if wanted)]

    @property
    def variants(self) -> list[str]:
        """Which texts of them."""
        more = WITH_AGENDA if self.agenda else ""
        return [k if k == SIDE_EVENT else k + more for k in self.kinds]


def detail_of(options: FeedOptions) -> Detail:
    detail = options.cleaned_data["detail"]
    return Detail(
        sittings=detail in ("sittings", "agenda"),
        agenda=detail == "agenda",
        side_events=options.cleaned_data["side_events"] == "1",
    )


def canonical_calendar(query: QueryDict) -> str:
    """The query string of the calendar's feed, one text for one choice."""
    return canonical(query, [*SessionFilter.base_filters, *OPTIONS], DEFAULTS)


def canonical_body(query: QueryDict) -> str:
    names = [name for name in SessionFilter.base_filters if name != "body"]
    return canonical(query, [*names, *OPTIONS], DEFAULTS)


def canonical_year(query: QueryDict) -> str:
    names = [name for name in SessionFilter.base_filters if name not in DAYS]
    return canonical(query, [*names, *OPTIONS], DEFAULTS)


def canonical_body_year(query: QueryDict) -> str:
    names = [n for n in SessionFilter.base_filters if n not in ("body", *DAYS)]
    return canonical(query, [*names, *OPTIONS], DEFAULTS)


def canonical_session(query: QueryDict) -> str:
    return canonical(query, OPTIONS, OF_SESSION)


def canonical(query: QueryDict, names: Iterable[str], defaults: dict[str, str]) -> str:
    """What a feed knows of `query`, in one order, without what goes without saying.

    So that the number of feeds is that of the choices, and not that of the ways to
    write them down.
    """
    pairs = []
    for name in names:
        values = [value for value in query.getlist(name) if value]
        values = sorted(set(values)) if name in SEVERAL else values[-1:]
        pairs += [(name, v) for v in values if v != defaults.get(name)]
    return urlencode(pairs)


def is_common(canonical_query: str) -> bool:
    """Whether it is one of a number of choices, without words or days of one's own."""
    return not QueryDict(canonical_query).keys() & {"q", "from", "to"}


def without_options(canonical_query: str) -> str:
    """The part of a feed's query string that the page with the same list knows."""
    query = QueryDict(canonical_query, mutable=True)
    for name in OPTIONS:
        query.pop(name, None)
    return query.urlencode()


def window_start(today: dt.date) -> dt.date:
    """The first day of the month six months back."""
    years, month = divmod(today.month - 1 - MONTHS_BACK, 12)
    return dt.date(max(today.year + years, dt.MINYEAR), month + 1, 1)


def has_days(asked: dict) -> bool:
    """Whether a feed was asked for days of its own."""
    return any(asked[name] for name in DAYS)


Days = tuple[dt.date | None, dt.date | None]


@dataclass(frozen=True)
class Chosen:
    """The sessions that a feed is of.

    `days` are those that it reaches over, open where it says None; it is narrowed if
    anything else was chosen.
    """

    sessions: QuerySet[Session]
    days: Days = (None, None)
    is_narrowed: bool = True


def chosen_sessions(found: QuerySet[Session], asked: dict, today: dt.date) -> Chosen:
    """What `SessionFilter` has found, as far as the feed reaches."""
    if not has_days(asked):
        found = found.in_span(window_start(today), None)
    narrows = any(asked[name] for name in ("body", "kind", "status", "city", "q"))
    leaves_out = "0" in (asked["cancelled"], asked["tentative"])
    return Chosen(found, _days(asked, today), is_narrowed=narrows or leaves_out)


def _days(asked: dict, today: dt.date) -> Days:
    if not has_days(asked):
        return window_start(today), None
    firsts, lasts = [asked["from"]], [asked["to"]]
    if asked["year"]:
        firsts.append(dt.date(asked["year"], 1, 1))
        lasts.append(dt.date(asked["year"], 12, 31))
    return max(filter(None, firsts), default=None), min(
        filter(None, lasts), default=None
    )
