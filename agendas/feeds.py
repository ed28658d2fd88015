"""The calendar as subscriptions: the same rows as the pages, as iCalendar.

A feed is built from the same filter and the same `published()` as its page. The same
data gives the same bytes; the answer carries their ETag, and as Last-Modified the last
change of anything in the feed, removals included.
"""

import datetime as dt
import hashlib
import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from django import forms
from django.conf import settings
from django.db.models import Max, Prefetch, Q, QuerySet
from django.http import (
    HttpRequest,
    HttpResponse,
    HttpResponseBadRequest,
    HttpResponsePermanentRedirect,
    QueryDict,
)
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.http import http_date
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from agendas.checked import continued_entries
from agendas.feed_entries import (
    Shown,
    expected_entry,
    session_entry,
    side_event_entry,
    sitting_entry,
    withdrawal_entry,
)
from agendas.models import (
    Agenda,
    AgendaItem,
    Document,
    ItemDocument,
    ProgrammeEntry,
    Sitting,
)
from meetings.expectations import expected_if_asked
from meetings.filters import YES_NO, SessionFilter, chosen
from meetings.ical import MAX_EVENTS, Entry, Feed, build_calendar
from meetings.models import (
    Body,
    FeedRecord,
    FormerSlug,
    Session,
    SideEvent,
    Withdrawal,
)
from meetings.publishing import Stamped, is_published
from meetings.search import fold

logger = logging.getLogger(__name__)

DETAILS = [
    ("sessions", _("Sessions as whole days")),
    ("sittings", _("Also each sitting at its time")),
    ("agenda", _("Also what each sitting takes up, with documents")),
]
# The last change of a feed in which nothing has ever changed.
BEGINNING = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
# Never longer than the feed's own REFRESH-INTERVAL.
MAX_AGE = dt.timedelta(minutes=5)


class FeedOptions(forms.Form):
    """What a feed holds beside its sessions: ?detail=agenda&side-events=1."""

    detail = forms.ChoiceField(choices=DETAILS, required=False)
    side_events = forms.ChoiceField(choices=YES_NO, required=False)

    def add_prefix(self, field_name: str) -> str:
        return field_name.replace("_", "-")


@dataclass(frozen=True)
class Detail:
    """What to put beside the sessions."""

    sittings: bool
    agenda: bool
    side_events: bool


@require_safe
def calendar_ics(request: HttpRequest) -> HttpResponse:
    """The calendar page as a subscription: same query string, same sessions."""
    return _filtered_feed(request, request.GET, name="", page="meetings:calendar")


@require_safe
def body_ics(request: HttpRequest, slug: str) -> HttpResponse:
    """One body with everything below it; takes the calendar's query string too."""
    body = get_object_or_404(Body, slug=slug)
    query = request.GET.copy()
    query.setlist("body", [slug])
    return _filtered_feed(
        request, query, name=body.name, page="meetings:body_detail", slug=slug
    )


@require_safe
def session_ics(request: HttpRequest, slug: str) -> HttpResponse:
    """One session with its sittings and side events."""
    sessions = list(Session.objects.published().with_bodies().filter(slug=slug))
    today = timezone.localdate()
    withdrawn = Withdrawal.objects.filter(session_slug=slug).not_over(today)
    if not sessions and not withdrawn:
        return _moved_feed(slug)
    query = request.GET.copy()
    query.setdefault("detail", "agenda")
    query.setdefault("side-events", "1")
    options = FeedOptions(query)
    if not options.is_valid():
        return _refuse(options.errors)
    calendar = reverse("meetings:calendar")  # what was withdrawn has no page
    path = sessions[0].get_absolute_url() if sessions else calendar
    entries = [
        *_entries(sessions, _detail(options)),
        *(withdrawal_entry(each, path) for each in withdrawn),
    ]
    bodies = Body.objects.filter(
        Q(convenings__session__in=sessions) | Q(withdrawals__in=withdrawn)
    )
    name = sessions[0].name if sessions else entries[0].title
    return _answer(request, entries, name=name, page=path, changed=_last_change(bodies))


def _moved_feed(slug: str) -> HttpResponse:
    """An address that a feed had before leads to the present one; else 404."""
    former = get_object_or_404(
        FormerSlug.objects.select_related("session"),
        is_published("session__"),
        slug=slug,
    )
    address = reverse("agendas:session_ics", args=[former.session.slug])
    return HttpResponsePermanentRedirect(address)


def _filtered_feed(
    request: HttpRequest, query: QueryDict, *, name: str, page: str, **address: str
) -> HttpResponse:
    """The feed of what `SessionFilter` finds for `query`; 400 for a bad value."""
    found = SessionFilter(query, Session.objects.published().with_bodies())
    options = FeedOptions(query)
    if not found.is_valid() or not options.is_valid():
        return _refuse(found.errors | options.errors)
    # One more than a feed may hold, so that it can say that it was cut.
    newest = found.qs.order_by("-first_day", "-slug")[: MAX_EVENTS + 1]
    asked = found.form.cleaned_data
    bodies = Body.objects.within(body.slug for body in asked["body"])
    if not asked["body"]:
        bodies = Body.objects.all()
    today = timezone.localdate()
    entries = _entries(list(reversed(newest)), _detail(options))
    if asked["cancelled"] != "0":
        entries += _withdrawn(bodies, asked, _detail(options), today)
    expected = expected_if_asked(asked, today=today)
    entries += [expected_entry(each) for each in expected]
    path = reverse(page, kwargs=address)
    if asked_for := chosen(request.GET).urlencode():
        path += f"?{asked_for}"
    return _answer(request, entries, name=name, page=path, changed=_last_change(bodies))


def _detail(options: FeedOptions) -> Detail:
    detail = options.cleaned_data["detail"]
    return Detail(
        sittings=detail in ("sittings", "agenda"),
        agenda=detail == "agenda",
        side_events=options.cleaned_data["side_events"] == "1",
    )


def _entries(sessions: list[Session], detail: Detail) -> list[Entry]:
    """The sessions, then their sittings and side events where asked for."""
    known = {session.pk: session for session in sessions}
    sittings = _sittings(known) if detail.sittings else []
    events = _side_events(known) if detail.side_events else []
    items = _items(known) if detail.agenda else {}
    shown = Shown(
        sessions=known,
        items=_public_items(sittings),
        continued=continued_entries(sittings),
        documents=detail.agenda,
    )
    return [
        *_that_can_be(
            lambda row: session_entry(row, items=items.get(row.pk, [])), sessions
        ),
        *_that_can_be(lambda row: sitting_entry(row, shown), sittings),
        *_that_can_be(lambda row: side_event_entry(row, known[row.session_id]), events),
    ]


def _that_can_be(
    make: Callable[[Stamped], Entry], rows: Iterable[Stamped]
) -> Iterator[Entry]:
    """The entries of `rows`; a row with times that no event can have kills no feed."""
    for row in rows:
        try:
            yield make(row)
        except ValueError:
            logger.exception("Left out of a feed: %s", row.uid)


def _sittings(sessions: Iterable[int]) -> QuerySet[Sitting]:
    """The public sittings of these sessions, those shared with another included."""
    public = Document.objects.published()
    documents = ItemDocument.objects.filter(document__in=public)
    documents = documents.select_related("document")
    rows = ProgrammeEntry.objects.select_related("item").prefetch_related(
        Prefetch(
            "item__item_documents",
            queryset=documents.prefetch_related("document__symbols"),
        )
    )
    return (
        Sitting.objects.published()
        .of_sessions(sessions)
        .select_related("room", "session__venue")
        .prefetch_related("joint_sessions", Prefetch("entries", queryset=rows))
    )


def _side_events(sessions: Iterable[int]) -> QuerySet[SideEvent]:
    return SideEvent.objects.published().filter(session__in=sessions).with_details()


def _public_items(sittings: Iterable[Sitting]) -> set[int]:
    """Which items of these sittings stand on a published agenda."""
    pks = {row.item_id for sitting in sittings for row in sitting.entries.all()}
    items = AgendaItem.objects.published().filter(pk__in=pks - {None})
    return set(items.values_list("pk", flat=True))


def _items(sessions: Iterable[int]) -> dict[int, list[AgendaItem]]:
    """The top items of the published agendas, by session."""
    agendas = Agenda.objects.published().filter(convening__session__in=sessions)
    items = AgendaItem.objects.filter(agenda__in=agendas, parent=None)
    by_session: dict[int, list[AgendaItem]] = {}
    for item in items.select_related("agenda__convening"):
        by_session.setdefault(item.agenda.convening.session_id, []).append(item)
    return by_session


def _withdrawn(
    bodies: QuerySet[Body], asked: dict, detail: Detail, today: dt.date
) -> list[Entry]:
    """What this feed held and must now be told to be off, until its day is past."""
    kinds = ["session"]
    kinds += ["sitting"] if detail.sittings else []
    kinds += ["sideevent"] if detail.side_events else []
    found = Withdrawal.objects.not_over(today).filter(kind__in=kinds, bodies__in=bodies)
    return [
        withdrawal_entry(each, reverse("meetings:calendar"))
        for each in found.distinct()
        if _was_asked_for(each, asked)
    ]


def _was_asked_for(withdrawal: Withdrawal, asked: dict) -> bool:
    """Whether what was withdrawn is what the calendar's query string asks for.

    A part of a session has no kind and no status of its own, and is not kept out by
    them.
    """
    facts = withdrawal.facts
    first, last = withdrawal.first_day, withdrawal.last_day
    if asked["kind"] and facts.get("kind", asked["kind"][0]) not in asked["kind"]:
        return False
    if asked["status"] and facts.get("status", "") not in ["", *asked["status"]]:
        return False
    if asked["city"] and asked["city"] not in facts["place"]:
        return False
    if asked["year"] and not first.year <= asked["year"] <= last.year:
        return False
    if asked["from"] and last < asked["from"]:
        return False
    if asked["to"] and first > asked["to"]:
        return False
    names = [facts.get(key, {}) for key in ("names", "titles", "session_names")]
    text = fold(str([list(each.values()) for each in names]))
    return all(word in text for word in fold(asked["q"] or "").split())


def _last_change(bodies: QuerySet[Body]) -> dt.datetime:
    """When anything public of these bodies last changed; it never goes back."""
    records = FeedRecord.objects.filter(body__in=bodies)
    return records.aggregate(last=Max("changed_at"))["last"] or BEGINNING


def _answer(
    request: HttpRequest,
    entries: list[Entry],
    *,
    name: str,
    page: str,
    changed: dt.datetime,
) -> HttpResponse:
    title = gettext("UN Crime Programme")
    feed = Feed(
        name=f"{title}: {name}" if name else title,
        description=gettext("Meetings of the UN Crime Programme."),
        url=settings.SITE_URL + page,
        source=settings.SITE_URL + request.get_full_path(),
        changed=changed,
        color="steelblue",
        cut_note=gettext("Older meetings are left out; subscribe to single bodies."),
    )
    content = build_calendar(feed, entries)
    filename = request.path.rsplit("/", 1)[-1]
    response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = f'inline; filename="{filename}"'
    response["ETag"] = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    response["Cache-Control"] = f"public, max-age={int(MAX_AGE.total_seconds())}"
    response["Last-Modified"] = http_date(changed.timestamp())
    return response


def _refuse(errors: dict) -> HttpResponse:
    """400, with each parameter and what is wrong with it."""
    lines = [f"{name}: {' '.join(found)}" for name, found in errors.items()]
    return HttpResponseBadRequest(
        "\n".join(lines) + "\n", content_type="text/plain; charset=utf-8"
    )
