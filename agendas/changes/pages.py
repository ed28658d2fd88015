"""Changes as pages and feeds show them; two queries whatever their number."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.timezone import localtime

from agendas.changes.lines import Line, html, stored
from agendas.changes.wording import lines_of
from agendas.models import Change
from meetings.dates import format_time
from meetings.models import Session
from meetings.templatetags.display import page_language


@dataclass(frozen=True)
class ShownChange:
    """A change in words; without an address where its session is no longer public."""

    change: Change
    slug: str | None
    name: Line
    lines: list[Line]

    @property
    def address(self) -> str:
        return page_of_session(self.slug) if self.slug else ""

    @property
    def name_html(self) -> SafeString:
        return html(self.name)

    @property
    def lines_html(self) -> list[SafeString]:
        return [html(line) for line in self.lines]

    @property
    def at(self) -> dt.datetime:
        """On the clock of the secretariat."""
        return localtime(self.change.at)

    @property
    def clock(self) -> str:
        return format_time(
            self.at.time().replace(second=0, microsecond=0), page_language()
        )


@dataclass(frozen=True)
class Day:
    """What changed on one day, the newest first."""

    day: dt.date
    changes: list[ShownChange]


def shown_changes(changes: Iterable[Change]) -> list[ShownChange]:
    changes = list(changes)
    slugs = public_slugs({each.session_public_id for each in changes})
    return [
        ShownChange(
            change=each,
            slug=slugs.get(each.session_public_id),
            name=stored(each.names),
            lines=lines_of(each.differences),
        )
        for each in changes
    ]


def public_slugs(public_ids: Iterable[str]) -> dict[str, str]:
    """The slugs of those of these sessions that are public now, by their ids."""
    sessions = Session.objects.published().filter(public_id__in=public_ids)
    return dict(sessions.values_list("public_id", "slug"))


def page_of_session(slug: str) -> str:
    return reverse("agendas:session_detail", args=[slug])


def by_day(changes: Iterable[ShownChange]) -> list[Day]:
    return [
        Day(day, list(found))
        for day, found in groupby(changes, lambda each: each.at.date())
    ]


def changes_page(page: Any) -> dict[str, Any]:
    """The changes of one page of a list, by day."""
    return {
        "page": page,
        "days": by_day(shown_changes(page)),
    }
