"""Public pages of a session and what hangs on it, of a day, and of documents."""

import datetime as dt
from collections.abc import Callable
from functools import wraps

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode

from agendas.models import Document
from agendas.pages import (
    agenda_page,
    day_page,
    document_page,
    session_page,
    side_event_page,
    side_events_page,
)
from agendas.pick_codes import row_key
from agendas.programmes import programme_page
from agendas.structured_data import session_data, side_event_data
from agendas.symbols import split_joint
from meetings.answers import page_of, public_list, public_page
from meetings.models import FormerSlug, Session, SideEvent
from meetings.publishing import is_published

MAX_WORDS = 100  # characters of ?q=
MAX_SYMBOLS = 10  # of one joint document


def of_session(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Hand a view its published session; an address it had before leads to it."""

    @wraps(view)
    def found_or_moved(request: HttpRequest, slug: str) -> HttpResponse:
        sessions = Session.objects.published().with_bodies()
        if session := sessions.filter(slug=slug).first():
            return view(request, session)
        former = FormerSlug.objects.filter(is_published("session__"), slug=slug)
        present = get_object_or_404(former.select_related("session")).session.slug
        address = reverse(request.resolver_match.view_name, args=[present])
        query = request.META.get("QUERY_STRING", "")
        return redirect(address + (f"?{query}" if query else ""), permanent=True)

    return found_or_moved


@public_page
@of_session
def session_detail(request: HttpRequest, session: Session) -> HttpResponse:
    """One session: its facts and everything that leads on from it."""
    context = session_page(session, public=True)
    context["is_over"] = session.last_day < timezone.localdate()
    context["data"] = session_data(
        session, context["relatives"], context["sitting_days"]
    )
    return TemplateResponse(request, "agendas/session_detail.html", context)


@public_page
@of_session
def agenda(request: HttpRequest, session: Session) -> HttpResponse:
    """The annotated agenda, or the two of a joint session."""
    context = agenda_page(session, public=True)
    if not context["agendas"]:
        raise Http404
    return TemplateResponse(request, "agendas/agenda.html", context)


@public_page
@of_session
def programme(request: HttpRequest, session: Session) -> HttpResponse:
    """The organization of work: days and hours, meetings side by side."""
    context = programme_page(session, public=True)
    if not context["days"]:
        raise Http404
    return TemplateResponse(request, "agendas/programme.html", context)


@public_page
@of_session
def side_event_list(request: HttpRequest, session: Session) -> HttpResponse:
    """The side events of a session, by day and slot."""
    context = side_events_page(session, public=True)
    if not context["days"]:
        raise Http404
    return TemplateResponse(request, "agendas/side_event_list.html", context)


@public_page
def side_event_detail(request: HttpRequest, public_id: str) -> HttpResponse:
    """One side event."""
    events = SideEvent.objects.published().with_details()
    events = events.prefetch_related("session__convenings__body")
    event = get_object_or_404(events, public_id=public_id)
    context = side_event_page(event)
    context |= {"key": row_key(event.public_id), "data": side_event_data(event)}
    return TemplateResponse(request, "agendas/side_event_detail.html", context)


@public_page
def day(request: HttpRequest, year: int, month: int, day: int) -> HttpResponse:
    """One day: sittings by room and column, side events, sessions."""
    try:
        date = dt.date(year, month, day)
    except ValueError as error:
        raise Http404 from error
    return TemplateResponse(request, "agendas/day.html", day_page(date))


@public_list
def document_list(request: HttpRequest) -> HttpResponse:
    """All documents by symbol, narrowed by ?q=."""
    words = request.GET.get("q", "").strip()
    if len(words) > MAX_WORDS:
        context = {"q": words, "is_too_long": True, "max_words": MAX_WORDS}
        return TemplateResponse(
            request, "agendas/document_list.html", context, status=400
        )
    documents = Document.objects.published().matching(words)
    page = page_of(documents.by_symbol().with_symbols(), request.GET.get("page", ""))
    query = urlencode({"q": words}) if words else ""
    context = {"q": words, "page": page, "query": query}
    return TemplateResponse(request, "agendas/document_list.html", context)


@public_page
def document_detail(request: HttpRequest, symbol: str) -> HttpResponse:
    """One document, found by any of its symbols, or by all as printed jointly."""
    parts = split_joint(symbol)
    if not 1 <= len(parts) <= MAX_SYMBOLS:
        raise Http404
    documents = Document.objects.published().with_symbols()
    for part in parts:
        documents = documents.filter(symbols__symbol=part)
    document = get_object_or_404(documents)
    context = document_page(document)
    return TemplateResponse(request, "agendas/document_detail.html", context)
