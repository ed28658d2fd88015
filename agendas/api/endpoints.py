"""The addresses of the API: lists that are narrowed as the calendar is, and rows."""

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.http import Http404, HttpRequest
from ninja import NinjaAPI, Path, Query
from ninja.errors import ValidationError

from agendas.api import rows
from agendas.api.answers import BadValue, refusal
from agendas.api.parameters import (
    BodyQuery,
    LanguageQuery,
    PageQuery,
    SessionQuery,
    Slug,
    Symbol,
)
from agendas.api.schemas import (
    AgendaOut,
    BodyOut,
    ChangeOut,
    DocumentOut,
    ItemOut,
    Page,
    Refusal,
    SessionOut,
    SessionWhole,
    SideEventOut,
    SittingOut,
)
from agendas.changes.filters import ChangeFilter
from agendas.changes.pages import shown_changes
from agendas.models import Change
from agendas.symbols import split_joint
from meetings.answers import BoundedPaginator
from meetings.filters import SessionFilter
from meetings.models import Session

MAX_SYMBOLS = 10  # of one joint document
PAGING = {"page", "page_size", "lang"}

api = NinjaAPI(
    title="Calendar of meetings of the UN Crime Programme",
    version="1",
    description="The published calendar, read-only.",
    urls_namespace="api",
    docs_url=None,
    openapi_url=None,
)


def answers(found: Any) -> dict[int, Any]:
    """What an address answers with, for the description."""
    return {200: found, 400: Refusal, 404: Refusal, 406: Refusal}


@api.exception_handler(ValidationError)
def wrong_value(request: HttpRequest, error: ValidationError) -> Any:
    first = error.errors[0]
    if first["loc"][0] == "path":
        return not_found(request, Http404())
    name = next(part for part in reversed(first["loc"]) if isinstance(part, str))
    return refusal(f"{name}: {first['msg'].removeprefix('Value error, ')}.", 400)


@api.exception_handler(BadValue)
def bad_value(request: HttpRequest, error: BadValue) -> Any:
    return refusal(str(error), 400)


@api.exception_handler(Http404)
def not_found(request: HttpRequest, error: Http404) -> Any:
    return refusal("There is nothing at this address.", 404)


def page_of(
    request: HttpRequest, found: Any, query: PageQuery, row: Callable[[Any], Any]
) -> dict[str, Any]:
    """One page of rows; beyond the last one there is nothing: 404."""
    paginator = BoundedPaginator(found, query.page_size)
    page = paginator.page(query.page)
    return {
        "count": None if paginator.has_more else paginator.count,
        "next": _page(request, query.page + 1) if page.has_next() else None,
        "previous": _page(request, query.page - 1) if page.has_previous() else None,
        "results": [row(each) for each in page.object_list],
    }


def _page(request: HttpRequest, number: int) -> str:
    query = request.GET.copy()
    query["page"] = str(number)
    return f"{settings.SITE_URL}{request.path}?{query.urlencode()}"


def found_sessions(request: HttpRequest, sessions: QuerySet) -> QuerySet[Session]:
    """What the calendar's filter finds, in its order; never more for a bad value."""
    found = SessionFilter(request.GET, sessions)
    if not found.is_valid():
        name, messages = next(iter(found.errors.items()))
        raise BadValue(f"{name}: {messages[0]}")
    return found.qs


def _keys(request: HttpRequest) -> QuerySet[Session] | None:
    """The sessions asked for, to look up what hangs on them; None if all are."""
    if not set(request.GET) - PAGING:
        return None
    found = found_sessions(request, Session.objects.published())
    return found.order_by().values("pk")


@api.get("/bodies", response=answers(Page[BodyOut]))
def list_bodies(request: HttpRequest, query: Query[PageQuery]):
    """The bodies of the programme, in their order."""
    return page_of(request, rows.bodies(), query, rows.body_row)


@api.get("/bodies/{slug}", response=answers(BodyOut))
def get_body(request: HttpRequest, slug: Path[Slug], query: Query[LanguageQuery]):
    """One body."""
    return rows.body_row(_one(rows.bodies().filter(slug=slug)))


@api.get("/sessions", response=answers(Page[SessionOut]))
def list_sessions(request: HttpRequest, query: Query[SessionQuery]):
    """Sessions and meetings, by their first day."""
    found = found_sessions(request, rows.sessions())
    return page_of(request, found, query, rows.session_row)


@api.get("/sessions/{slug}", response=answers(SessionWhole))
def get_session(request: HttpRequest, slug: Path[Slug], query: Query[LanguageQuery]):
    """One session with its agendas, sittings, side events and documents."""
    session = _one(rows.sessions().filter(slug=slug))
    of = [session.pk]
    return {
        **rows.session_row(session),
        "agendas": [rows.agenda_row(each) for each in rows.agendas(of)],
        "items": [rows.item_row(each) for each in rows.items(of)],
        "sittings": [rows.sitting_row(each) for each in rows.sittings(of)],
        "side_events": [rows.side_event_row(each) for each in rows.side_events(of)],
        "documents": [rows.document_row(each) for each in rows.documents(of)],
    }


@api.get("/agendas", response=answers(Page[AgendaOut]))
def list_agendas(request: HttpRequest, query: Query[SessionQuery]):
    """The agendas of the sessions asked for."""
    return page_of(request, rows.agendas(_keys(request)), query, rows.agenda_row)


@api.get("/items", response=answers(Page[ItemOut]))
def list_items(request: HttpRequest, query: Query[SessionQuery]):
    """The items of these agendas, with their annotations."""
    return page_of(request, rows.items(_keys(request)), query, rows.item_row)


@api.get("/sittings", response=answers(Page[SittingOut]))
def list_sittings(request: HttpRequest, query: Query[SessionQuery]):
    """The sittings of the sessions asked for, by their beginning."""
    return page_of(request, rows.sittings(_keys(request)), query, rows.sitting_row)


@api.get("/side-events", response=answers(Page[SideEventOut]))
def list_side_events(request: HttpRequest, query: Query[SessionQuery]):
    """The side events of the sessions asked for, by their beginning."""
    found = rows.side_events(_keys(request))
    return page_of(request, found, query, rows.side_event_row)


@api.get("/side-events/{id}", response=answers(SideEventOut))
def get_side_event(request: HttpRequest, id: Path[Slug], query: Query[LanguageQuery]):
    """One side event."""
    return rows.side_event_row(_one(rows.side_events().filter(public_id=id)))


@api.get("/documents", response=answers(Page[DocumentOut]))
def list_documents(request: HttpRequest, query: Query[SessionQuery]):
    """Documents by symbol: all, or those before the sessions asked for."""
    found = rows.documents(_keys(request))
    return page_of(request, found, query, rows.document_row)


@api.get("/documents/{path:symbol}", response=answers(DocumentOut))
def get_document(
    request: HttpRequest, symbol: Path[Symbol], query: Query[LanguageQuery]
):
    """One document, by any of its symbols, or by all as printed jointly."""
    parts = split_joint(symbol)
    if not 1 <= len(parts) <= MAX_SYMBOLS:
        raise Http404
    found = rows.documents()
    for part in parts:
        found = found.filter(symbols__symbol=part)
    return rows.document_row(_one(found))


@api.get("/changes", response=answers(Page[ChangeOut]))
def list_changes(request: HttpRequest, query: Query[BodyQuery]):
    """What has changed for the public, the newest first."""
    found = ChangeFilter(request.GET, Change.objects.prefetch_related("bodies"))
    if not found.is_valid():
        name, messages = next(iter(found.errors.items()))
        raise BadValue(f"{name}: {messages[0]}")
    page = page_of(request, found.qs, query, lambda change: change)
    shown = shown_changes(page["results"])
    return page | {"results": [rows.change_row(each) for each in shown]}


def _one(found: QuerySet) -> Any:
    row = found.first()
    if row is None:
        raise Http404
    return row
