"""What every public page answers with: safe methods only, a minute in any cache."""

from collections.abc import Callable
from typing import Any

from django.core.paginator import Page, Paginator
from django.http import Http404, HttpResponse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

PAGE_SIZE = 50
MAX_PAGE_DIGITS = 4

View = Callable[..., HttpResponse]


def public_page(view: View) -> View:
    """A page for everybody: it depends on nothing but its address."""
    return require_safe(cache_control(public=True, max_age=60)(view))


def page_of(rows: Any, number: str) -> Page:
    """The page of that number, as typed in ?page=; without one the first.

    A number that is none, or beyond the last page, is an unknown address: Http404.
    """
    paginator = Paginator(rows, PAGE_SIZE)
    number = number or "1"
    if not (number.isascii() and number.isdigit() and len(number) <= MAX_PAGE_DIGITS):
        raise Http404
    if not 1 <= int(number) <= paginator.num_pages:
        raise Http404
    return paginator.page(int(number))
