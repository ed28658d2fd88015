"""What every public page answers with: safe methods only, a minute in any cache."""

from collections.abc import Callable
from typing import Any

from django.core.paginator import Page, Paginator
from django.http import Http404, HttpResponse, QueryDict
from django.utils.functional import cached_property
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from meetings.keeping import as_asked, kept, never, nothing

PAGE_SIZE = 50
MAX_PAGE_DIGITS = 4
# Of rows of a list; where there are more, that is said instead of a number.
MAX_COUNTED = 1000

View = Callable[..., HttpResponse]


def public_page(view: View) -> View:
    """A page for everybody: it depends on its path, what is public, and the day."""
    return _page(view, nothing)


def public_list(view: View) -> View:
    """The same of a page that its query string narrows, pages or fills in."""
    return _page(view, as_asked)


def _page(view: View, canonical: Callable[[QueryDict], str]) -> View:
    held = require_safe(cache_control(public=True, max_age=60)(view))
    return kept(canonical=canonical, is_common=never)(held)


class BoundedPaginator(Paginator):
    """Counts its rows no further than `MAX_COUNTED`; there are pages beyond it.

    Whoever turns pages wants to know whether another follows; to count a hundred
    thousand rows would take longer than to find those of the page.
    """

    @cached_property
    def found(self) -> int:
        """How many there are, or one more than are counted."""
        # What is not one query names one that has as many rows.
        rows = getattr(self.object_list, "counted", self.object_list)
        return rows.order_by()[: MAX_COUNTED + 1].count()

    @cached_property
    def count(self) -> int:
        return min(self.found, MAX_COUNTED)

    @property
    def has_more(self) -> bool:
        """Whether there are more than are counted."""
        return self.found > MAX_COUNTED

    def page(self, number: int) -> Page:
        """The page of that number; Http404 if it has no rows and is not the first."""
        start = (number - 1) * self.per_page
        if not self.has_more and start >= max(self.count, 1):
            raise Http404
        # One more than it shows tells whether another page follows.
        rows = list(self.object_list[start : start + self.per_page + 1])
        if not rows and number > 1:
            raise Http404
        page = BoundedPage(rows[: self.per_page], number, self)
        page.is_followed = len(rows) > self.per_page
        return page


class BoundedPage(Page):
    """A page that knows by its own rows whether another follows."""

    is_followed = False

    def has_next(self) -> bool:
        return self.is_followed


def page_of(rows: Any, number: str) -> Page:
    """The page of that number, as typed in ?page=; without one the first.

    A number that is none, or beyond the last page, is an unknown address: Http404.
    """
    number = number or "1"
    if not (number.isascii() and number.isdigit() and len(number) <= MAX_PAGE_DIGITS):
        raise Http404
    if int(number) < 1:
        raise Http404
    return BoundedPaginator(rows, PAGE_SIZE).page(int(number))
