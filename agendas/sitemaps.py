"""The map of the site for search engines: every public page in its six languages.

sitemaps.org: at most 50,000 addresses and 10 MB in one part; hreflang as Google asks
for it, each language naming all. A part has few enough rows to stay far below both.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape

from django.conf import settings
from django.db.models import Exists, Max, Min, OuterRef, QuerySet, Subquery
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import override
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from agendas.models import Agenda, Document, Sitting
from agendas.timetables import has_programme
from meetings.dates import official_language
from meetings.models import Body, FeedRecord, Session, SideEvent

# Sessions have four pages at most, each in six languages with seven links: 9 MB if
# every address were as long as one can be.
ROWS = 150
# sitemaps.org: of one map.
MAX_PARTS = 50_000
LANGUAGES = [official_language(code) for code, _name in settings.LANGUAGES]
NAMESPACES = (
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
    'xmlns:xhtml="http://www.w3.org/1999/xhtml"'
)

# The path of a page without its language, and when it last changed, if that is known.
Page = tuple[str, dt.datetime | None]


@dataclass(frozen=True)
class Kind:
    """Rows that have pages; without rows there is one part of pages of no row."""

    pages: Callable[[Iterable[Any]], Iterator[Page]]
    rows: Callable[[], QuerySet] | None = None

    @property
    def parts(self) -> int:
        return -(-self.rows().count() // ROWS) if self.rows else 1

    def pages_of(self, part: int) -> list[Page]:
        """Its pages; none if there is no such part."""
        if self.rows is None:
            return list(self.pages([])) if part == 1 else []
        # Their keys alone are passed over up to there, and what is told of a row is
        # asked of those of the part, not of all.
        keys = self.rows().order_by("pk").values_list("pk", flat=True)
        found = list(keys[(part - 1) * ROWS : part * ROWS])
        return list(self.pages(self.rows().filter(pk__in=found).order_by("pk")))


@require_safe
@cache_control(public=True, max_age=3600)
def sitemap(request: HttpRequest) -> HttpResponse:
    """The parts of the map."""
    addresses = [
        reverse("sitemaps:part", args=[name, number])
        for name, kind in KINDS.items()
        for number in range(1, kind.parts + 1)
    ]
    return _xml(
        "sitemapindex",
        (f"<sitemap><loc>{settings.SITE_URL}{a}</loc></sitemap>" for a in addresses),
    )


@require_safe
@cache_control(public=True, max_age=3600)
def part(request: HttpRequest, kind: str, number: int) -> HttpResponse:
    """The pages of one part, in every language."""
    if kind not in KINDS or not 1 <= number <= MAX_PARTS:
        raise Http404
    with override("en"):
        pages = KINDS[kind].pages_of(number)
    if not pages:
        raise Http404
    return _xml("urlset", (entry for page in pages for entry in _entries(*page)))


def _xml(root: str, entries: Iterable[str]) -> HttpResponse:
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f"<{root} {NAMESPACES}>",
        *entries,
        f"</{root}>\n",
    ]
    return HttpResponse("\n".join(lines), content_type="application/xml")


def _entries(path: str, changed: dt.datetime | None) -> Iterator[str]:
    """A page as the six that it is."""
    path = escape(path)
    addresses = {code: f"{settings.SITE_URL}/{code}{path}" for code in LANGUAGES}
    every = addresses | {"x-default": settings.SITE_URL + path}
    links = "".join(
        f'<xhtml:link rel="alternate" hreflang="{code}" href="{address}"/>'
        for code, address in every.items()
    )
    stamp = f"<lastmod>{changed:%Y-%m-%dT%H:%M:%SZ}</lastmod>" if changed else ""
    for address in addresses.values():
        yield f"<url><loc>{address}</loc>{stamp}{links}</url>"


def _path(name: str, *args: str | int) -> str:
    return reverse(name, args=args).removeprefix("/en")


def _general(rows: Iterable[Any]) -> Iterator[Page]:
    """The pages that show something of everything, and the years."""
    last = FeedRecord.objects.aggregate(last=Max("changed_at"))["last"]
    for name in ["home", "calendar", "body_list"]:
        yield _path(f"meetings:{name}"), last
    for name in ["document_list", "subscribe", "changes"]:
        yield _path(f"agendas:{name}"), None
    days = Session.objects.published().aggregate(Min("first_day"), Max("last_day"))
    if first := days["first_day__min"]:
        for year in range(first.year, days["last_day__max"].year + 1):
            yield _path("meetings:year", year), None


def _of_bodies(bodies: Iterable[Body]) -> Iterator[Page]:
    for body in bodies:
        record = getattr(body, "feed_record", None)
        changed = record.changed_at if record else None
        yield _path("meetings:body_detail", body.slug), changed


def _sessions() -> QuerySet[Session]:
    """The public sessions, with what pages they have and when these last changed."""
    here = OuterRef("pk")
    sittings = Sitting.objects.published().filter(session=here)
    events = SideEvent.objects.published().filter(session=here)
    agendas = Agenda.objects.published().filter(convening__session=here)
    return Session.objects.published().annotate(
        has_agenda=Exists(agendas),
        has_programme=has_programme(here, public=True),
        has_side_events=Exists(events),
        sitting_changed=_latest(sittings),
        event_changed=_latest(events),
    )


def _latest(parts: QuerySet) -> Subquery:
    of_session = parts.order_by().values("session")
    return Subquery(of_session.annotate(last=Max("changed_at")).values("last"))


def _of_sessions(sessions: Iterable[Session]) -> Iterator[Page]:
    for each in sessions:
        stamps = [each.changed_at, each.sitting_changed, each.event_changed]
        changed = max((stamp for stamp in stamps if stamp), default=None)
        pages = {
            "session_detail": True,
            "agenda": each.has_agenda,
            "programme": each.has_programme,
            "side_event_list": each.has_side_events,
        }
        for name in (name for name, exists in pages.items() if exists):
            yield _path(f"agendas:{name}", each.slug), changed


def _of_side_events(events: Iterable[SideEvent]) -> Iterator[Page]:
    for event in events:
        yield _path("agendas:side_event_detail", event.public_id), event.changed_at


def _of_documents(documents: Iterable[Document]) -> Iterator[Page]:
    """A document has no stamp: what is not known is not said."""
    for document in documents:
        yield document.get_absolute_url().removeprefix("/en"), None


KINDS = {
    "pages": Kind(_general),
    "bodies": Kind(_of_bodies, lambda: Body.objects.select_related("feed_record")),
    "sessions": Kind(_of_sessions, _sessions),
    "side-events": Kind(_of_side_events, lambda: SideEvent.objects.published()),
    "documents": Kind(
        _of_documents,
        lambda: Document.objects.published().with_symbols(),
    ),
}
