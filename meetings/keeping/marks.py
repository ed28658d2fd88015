"""How a view says that its answers may be kept."""

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponse, QueryDict

View = Callable[..., HttpResponse]

# A program may keep an answer for five minutes; a proxy asks each second, gives out
# what it has while it asks, and for thirty days while nobody answers (RFC 5861).
CACHE_CONTROL = (
    "public, max-age=300, s-maxage=1, stale-while-revalidate=5, stale-if-error=2592000"
)


def nothing(query: QueryDict) -> str:
    """Of an address without a query string: whatever is sent is ignored."""
    return ""


def as_asked(query: QueryDict) -> str:
    """Of an address whose query string means what it says."""
    return query.urlencode()


def always(canonical: str) -> bool:
    return True


def never(canonical: str) -> bool:
    """Of addresses of which there are too many for a cache that processes share."""
    return False


def kept(
    *,
    canonical: Callable[[QueryDict], str] = nothing,
    is_common: Callable[[str], bool] = always,
) -> Callable[[View], View]:
    """Mark a view as one whose answers are kept.

    `canonical` is the one way in which a query string is written that asks for the
    same; the view sees no other. What is not `is_common`, because anybody can make up
    any number of such, is not put into the cache that processes share.
    """

    def mark(view: View) -> View:
        @wraps(view)
        def canonically(request: HttpRequest, *args, **kwargs) -> HttpResponse:
            query = canonical(request.GET)
            request.GET = QueryDict(query)
            request.META["QUERY_STRING"] = query
            return view(request, *args, **kwargs)

        canonically.canonical = canonical
        canonically.is_common = is_common
        return canonically

    return mark
