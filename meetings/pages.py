"""What the pages of the calendar and of bodies show, as template contexts.

Each has a fixed number of queries, whatever the number of rows.
"""

import calendar
import datetime as dt
from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from django.forms import Form
from django.http import QueryDict

from meetings.answers import page_of
from meetings.calendars import YearRow, month_grid, year_grid
from meetings.dates import Precision
from meetings.expectations import ExpectedMeeting, expected_meetings_of
from meetings.lists import Group, NearestFirst, body_tree, by_month, by_year
from meetings.models import Body, Session
from meetings.models.sessions import FIRST_DAY, LAST_DAY
from meetings.vocabulary import Context, DatePrecision, Status

# How many sessions the home page shows; the calendar has them all.
HOME_SESSIONS = 60
# How many the year at a glance shows, three times what the programme ever held in one.
YEAR_SESSIONS = 200
# How many it tells of that are over, when nothing is on or ahead.
LAST_SESSIONS = 3
# How far ahead the home page tells what practice leads to expect.
HOME_DAYS = 366


@dataclass(frozen=True)
class YearTable:
    """The rows of one context in the year at a glance."""

    context: Context
    rows: list[YearRow]


def home_page(*, today: dt.date) -> dict[str, Any]:
    """Now, next, and the months ahead with what is expected in them."""
    upcoming = Session.objects.published().upcoming(today).with_bodies()
    sessions = list(upcoming[:HOME_SESSIONS])
    now = [s for s in sessions if _is_on(s, today)]
    later = [s for s in sessions if s not in now]
    ahead = [s for s in later if s.precision == Precision.DAY and not s.is_cancelled]
    next_day = min((s.first_day for s in ahead), default=None)
    horizon = today + dt.timedelta(days=HOME_DAYS)
    expected = expected_meetings_of(None, today=today)
    expected = [each for each in expected if each.span.first <= horizon]
    return {
        "today": today,
        "now": now,
        "next": [s for s in ahead if s.first_day == next_day],
        "last": _last_held(today) if not now and not ahead else [],
        "months": by_month(later, expected),
    }


def _last_held(today: dt.date) -> list[Session]:
    """What was held last, for a reader who finds nothing on or ahead."""
    held = Session.objects.published().filter(
        last_day__lt=today, precision=DatePrecision.DAY
    )
    # What is postponed to days that are past has not been confirmed since.
    held = held.exclude(status__in=[Status.CANCELLED, Status.POSTPONED])
    return list(held.with_bodies().order_by("-last_day", "slug")[:LAST_SESSIONS])


def _is_on(session: Session, today: dt.date) -> bool:
    """Whether it sits today: its days are known, and it is not off."""
    is_known = session.precision == Precision.DAY and not session.is_cancelled
    return is_known and session.first_day <= today <= session.last_day


def calendar_form(form: Form, query: QueryDict, *, today: dt.date) -> dict[str, Any]:
    """What stands above the list of the calendar; `query` is what has been chosen."""
    switched = query.copy()
    if switched.pop("expected", ["0"])[-1] != "1":
        switched["expected"] = "1"
    return {
        "today": today,
        "form": form,
        "trees": body_tree(Body.objects.all()),
        "query": query.urlencode(),
        "is_narrowed": bool(query.keys() - {"expected"}),
        "shows_expected": "expected" not in switched,
        "switched": switched.urlencode(),
    }


def year_page(year: int, *, today: dt.date) -> dict[str, Any]:
    """Months by bodies; bodies that do not meet are named below the table."""
    found = Session.objects.published().in_year(year).with_bodies()
    *sessions, more = [*found[: YEAR_SESSIONS + 1], None][: YEAR_SESSIONS + 1]
    expected = _expected_in(year, today)
    in_month = [each for each in expected if each.practice.month]
    of_body: dict[int, list[Session | ExpectedMeeting]] = defaultdict(list)
    for session in sessions:
        for convening in session.convenings.all():
            of_body[convening.body_id].append(session)
    for each in in_month:
        of_body[each.body.pk].append(each)
    bodies = list(Body.objects.all())
    rows = year_grid(
        year, [(body, of_body[body.pk]) for body in bodies if body.pk in of_body]
    )
    named = of_body.keys() | {each.body.pk for each in expected}
    return {
        "year": year,
        "is_cut": more is not None,
        "tables": _by_context(rows),
        "months": range(1, 13),
        "without": [b for b in bodies if b.pk not in named and b.is_active],
        "previous": year - 1 if year > FIRST_DAY.year else None,
        "next": year + 1 if year < LAST_DAY.year else None,
        "has_whole_year": any(row.whole_year for row in rows),
        "groups": by_month(sessions, expected),
        "has_expected": bool(in_month),
        "expected": [each for each in expected if not each.practice.month],
    }


def _expected_in(year: int, today: dt.date) -> list[ExpectedMeeting]:
    """What practice leads to expect of a year that is not over."""
    if year < today.year:
        return []
    expected = expected_meetings_of(None, today=today)
    return [each for each in expected if each.span.first.year == year]


def _by_context(rows: list[YearRow]) -> list[YearTable]:
    return [
        YearTable(context, found)
        for context in Context
        if (found := [row for row in rows if row.key.context == context])
    ]


def month_page(year: int, month: int, *, today: dt.date) -> dict[str, Any]:
    """The weeks of a month with its sessions, and the same as a list."""
    first = dt.date(year, month, 1)
    last = dt.date(year, month, calendar.monthrange(year, month)[1])
    week = dt.timedelta(days=6)
    # The days before and after that fill the weeks show their sessions too.
    around = Session.objects.published().in_span(first - week, last + week)
    sessions = list(around.with_bodies())
    in_month = [s for s in sessions if s.first_day <= last and s.last_day >= first]
    return {
        "year": year,
        "month": month,
        "first": first,
        "today": today,
        "grid": month_grid(year, month, sessions),
        "sessions": [s for s in in_month if s.precision == Precision.DAY],
        "weekdays": range(7),
        "expected": [
            each for each in _expected_in(year, today) if each.practice.month == month
        ],
    }


def body_page(body: Body, number: str, *, today: dt.date) -> dict[str, Any]:
    """A body with what is below it, a page of its sessions and what is expected."""
    sessions = Session.objects.published().of_bodies([body])
    page = page_of(NearestFirst(sessions, today), number)
    groups: list[Group] = by_year(page)
    upcoming = groups[0].sessions if groups and groups[0].key == "upcoming" else []
    return {
        "body": body,
        "next": next((each for each in upcoming if not each.is_cancelled), None),
        "aliases": list(body.aliases.all()),
        "children": list(body.children.all()),
        "page": page,
        "groups": groups,
        "expected": expected_meetings_of([body], today=today),
    }
