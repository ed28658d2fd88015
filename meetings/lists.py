"""Sessions put in order for a reader: by year, by month, by what is now and next."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby

from django.db.models import QuerySet

from meetings.expectations import ExpectedMeeting
from meetings.models import Body, Session
from meetings.models.sessions import fetch_bodies
from meetings.vocabulary import Context


@dataclass
class Group:
    """Some sessions under one heading: a year, a month, or what is to come."""

    key: str
    day: dt.date | None
    sessions: list[Session] = field(default_factory=list)
    expected: list[ExpectedMeeting] = field(default_factory=list)

    @property
    def is_year(self) -> bool:
        """Whether it holds what is known to the year only."""
        return self.key.endswith("-year")


@dataclass
class Node:
    """A body in the tree, with the bodies below it."""

    body: Body
    children: "list[Node]" = field(default_factory=list)

    @property
    def slugs(self) -> list[str]:
        """Its own slug and those below."""
        return [self.body.slug, *(s for child in self.children for s in child.slugs)]


@dataclass(frozen=True)
class ContextTree:
    """The bodies of one context, as a tree."""

    context: Context
    nodes: list[Node]


class NearestFirst:
    """What is to come, the next first; then what is over, the latest first.

    Two queries, each in the order of an index: sorted by whether it is over, a
    database would sort every session there is for the fifty that are shown.
    """

    def __init__(self, sessions: QuerySet[Session], today: dt.date) -> None:
        self.counted, self.today = sessions.order_by(), today
        shown = sessions.select_related("venue")
        self.to_come, self.over = shown.upcoming(today), shown.over(today)

    def __getitem__(self, rows: slice) -> list[Session]:
        """The rows from start to stop, with their bodies."""
        found = list(self.to_come[rows])
        if lacking := rows.stop - rows.start - len(found):
            first = 0
            if rows.start and not found:
                first = rows.start - self.to_come.order_by()[: rows.start].count()
            found += self.over[first : first + lacking]
        for session in found:
            session.is_over = session.last_day < self.today
        fetch_bodies(found)
        return found


def by_year(sessions: Iterable[Session]) -> list[Group]:
    """Sessions in the order of `NearestFirst`, under "upcoming" and their years."""
    return [
        Group(key, found[0].first_day, found)
        for key, rows in groupby(
            sessions, lambda s: str(s.first_day.year) if s.is_over else "upcoming"
        )
        if (found := list(rows))
    ]


def by_month(
    sessions: Iterable[Session], expected: Iterable[ExpectedMeeting]
) -> list[Group]:
    """Sessions by their first month, with what is expected in that month apart."""
    groups: dict[str, Group] = {}
    for each in [*sessions, *expected]:
        first = each.span.first if isinstance(each, ExpectedMeeting) else each.first_day
        is_year = each.span.precision == "year"
        key = f"{first:%Y}-year" if is_year else f"{first:%Y-%m}"
        group = groups.setdefault(key, Group(key, first))
        kind = "expected" if isinstance(each, ExpectedMeeting) else "sessions"
        getattr(group, kind).append(each)
    return [groups[key] for key in sorted(groups)]


def body_tree(bodies: Iterable[Body]) -> list[ContextTree]:
    """All bodies by context, each below its parent, in their order."""
    nodes = {body.pk: Node(body) for body in bodies}
    roots: list[Node] = []
    for node in nodes.values():
        above = nodes.get(node.body.parent_id)
        (above.children if above else roots).append(node)
    return [
        ContextTree(context, found)
        for context in Context
        if (found := [node for node in roots if node.body.context == context])
    ]
