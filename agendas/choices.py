"""What a subscriber chose: as a query string, as a code, and as words on a page."""

from collections.abc import Collection, Iterable
from typing import Any

from django.http import QueryDict

from meetings.feed_codes import MAX_BODIES, FeedChoice, parse_code
from meetings.filters import chosen
from meetings.models import Body

# What the query string of the calendar can say and a code cannot.
NARROWING = ["status", "year", "from", "to", "city", "q"]
# Each flag of a code as it stands in the query string.
FLAG_QUERIES = {
    "side_events": ("side-events", "1"),
    "without_cancelled": ("cancelled", "0"),
    "without_tentative": ("tentative", "0"),
    "expected": ("expected", "1"),
}
OF_CODES = ["body", "kind", "detail", *(name for name, _on in FLAG_QUERIES.values())]


class UnknownBodies(LookupError):
    """The code names bodies, and this calendar has none of them."""


def is_narrowed(query: QueryDict) -> bool:
    """Whether it asks for more than a code can say."""
    return any(name in chosen(query) for name in NARROWING)


def feed_query(query: QueryDict) -> QueryDict:
    """Of a page's query string what its feed takes."""
    kept = chosen(query)
    for name in kept.keys() - {*NARROWING, *OF_CODES}:
        del kept[name]
    return kept


def topmost(bodies: Collection[Body], of: Iterable[Body]) -> list[Body]:
    """The bodies without those that are below another of them; `of` is all."""
    parents = {body.pk: body.parent_id for body in of}
    keys = {body.pk for body in bodies}

    def is_below(pk: int | None) -> bool:
        above = parents.get(pk)
        return above is not None and (above in keys or is_below(above))

    return [body for body in bodies if not is_below(body.pk)]


def choice_of(query: QueryDict, bodies: Collection[Body]) -> FeedChoice | None:
    """The choice of a valid query string; None if it has more bodies than a code."""
    if len(bodies) > MAX_BODIES:
        return None
    flags = [flag for flag, (name, on) in FLAG_QUERIES.items() if query.get(name) == on]
    return FeedChoice(
        bodies=frozenset(body.feed_number for body in bodies),
        kinds=frozenset(filter(None, query.getlist("kind"))),
        detail=query.get("detail") or FeedChoice.detail,
        flags=frozenset(flags),
    )


def query_of(code: str) -> QueryDict:
    """The query string of the calendar that says the same as a code.

    WrongCode if it says nothing. A body that is no more held no meetings; the code goes
    on with the others, and without any it is UnknownBodies: it never says more.
    """
    choice = parse_code(code)
    slugs = Body.objects.filter(feed_number__in=choice.bodies)
    slugs = sorted(slugs.values_list("slug", flat=True))
    if choice.bodies and not slugs:
        raise UnknownBodies(code)
    query = QueryDict(mutable=True)
    said: dict[str, Any] = {"body": slugs, "kind": sorted(choice.kinds)}
    if choice.detail != FeedChoice.detail:
        said["detail"] = [choice.detail]
    for flag in choice.flags:
        name, on = FLAG_QUERIES[flag]
        said[name] = [on]
    for name, values in said.items():
        if values:
            query.setlist(name, values)
    return query
