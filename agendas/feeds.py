"""The calendar as subscriptions: the same rows as the pages, as iCalendar.

A feed is built from the same filter and the same `published()` as its page. What the
bytes of a feed depend on, its content version, is: its canonical address, the version
of what is public (`PublicChange`), today's date, and the program itself. Nothing else:
no cookie, no header, no other clock. `meetings.keeping` keeps answers by it.

Making one is cheap as well: the text of each event was stored when the event changed
(`agendas.event_texts`), and is read and joined. ETag is the hash of the bytes, so that
a new version with the same bytes is a 304 still; Last-Modified is the last change of
anything in the feed, removals included, or the day at which the feed last moved by
itself, whichever is later.
"""

import datetime as dt
import hashlib
from collections.abc import Iterable

from django.conf import settings
from django.db.models import Exists, Max, OuterRef, Q, QuerySet
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
from django.utils.formats import date_format
from django.utils.http import http_date
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_safe

from agendas import feed_choices
from agendas.event_texts import (
    COLUMNS,
    SIDE_EVENT,
    SITTING,
    fresh_events,
    stored_events,
)
from agendas.feed_choices import (
    Detail,
    FeedOptions,
    detail_of,
    has_days,
    in_window,
    window_start,
)
from agendas.feed_entries import expected_entry, withdrawal_entry
from agendas.models import EventText, Sitting
from agendas.withdrawn import was_asked_for
from meetings.expectations import expected_if_asked
from meetings.filters import SessionFilter
from meetings.ical import MAX_EVENTS, Feed, WrittenEvent, join_events, write_event
from meetings.keeping import CACHE_CONTROL, kept
from meetings.models import (
    Body,
    FeedRecord,
    FormerSlug,
    Session,
    SideEvent,
    Withdrawal,
)
from meetings.publishing import is_published

# The last change of a feed in which nothing has ever changed.
BEGINNING = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
# A sitting has a row under each of its sessions.
MAX_ROWS = 2 * MAX_EVENTS + 1


@kept(canonical=feed_choices.canonical_calendar, is_common=feed_choices.is_common)
@require_safe
def calendar_ics(request: HttpRequest) -> HttpResponse:
    """The calendar page as a subscription: same query string, same sessions."""
    return filtered_feed(request, request.GET)


@kept(canonical=feed_choices.canonical_year, is_common=feed_choices.is_common)
@require_safe
def calendar_year_ics(request: HttpRequest, year: int) -> HttpResponse:
    """One year of the calendar: what subscriptions no longer hold."""
    query = request.GET.copy()
    query.setlist("year", [str(year)])
    return filtered_feed(
        request, query, name=str(year), page="meetings:year", year=year
    )


@kept(canonical=feed_choices.canonical_body, is_common=feed_choices.is_common)
@require_safe
def body_ics(request: HttpRequest, slug: str) -> HttpResponse:
    """One body with everything below it; takes the calendar's query string too."""
    body = get_object_or_404(Body, slug=slug)
    query = request.GET.copy()
    query.setlist("body", [slug])
    return filtered_feed(
        request, query, name=body.name, page="meetings:body_detail", slug=slug
    )


@kept(canonical=feed_choices.canonical_body_year, is_common=feed_choices.is_common)
@require_safe
def body_year_ics(request: HttpRequest, slug: str, year: int) -> HttpResponse:
    """One year of a body with everything below it."""
    body = get_object_or_404(Body, slug=slug)
    query = request.GET.copy()
    query.setlist("body", [slug])
    query.setlist("year", [str(year)])
    name = f"{body.name}, {year}"
    return filtered_feed(
        request, query, name=name, page="meetings:body_detail", slug=slug
    )


@kept(canonical=feed_choices.canonical_session)
@require_safe
def session_ics(request: HttpRequest, slug: str) -> HttpResponse:
    """One session with its sittings and side events."""
    sessions = Session.objects.published().filter(slug=slug)
    session = sessions.with_bodies().first()
    today = timezone.localdate()
    once = Withdrawal.objects.filter(sessions__slug=slug)
    withdrawn = once.not_over(today)
    if session is None and not withdrawn:
        return _moved_feed(slug)
    options = FeedOptions(feed_choices.OF_SESSION | request.GET.dict())
    if not options.is_valid():
        return _refuse(options.errors)
    # What was withdrawn has no page.
    page = session.get_absolute_url() if session else reverse("meetings:calendar")
    gone = [withdrawal_entry(each, page) for each in withdrawn]
    bodies = Body.objects.filter(
        Q(convenings__session__in=sessions) | Q(withdrawals__in=once)
    )
    events = [*_events(sessions, detail_of(options)), *map(write_event, gone)]
    return _answer(
        request,
        events,
        name=session.name if session else gone[0].title,
        page=page,
        changed=_last_change(bodies),
        moved=_last_end(once, today),
    )


def _moved_feed(slug: str) -> HttpResponse:
    """An address that a feed had before leads to the present one; else 404."""
    former = get_object_or_404(
        FormerSlug.objects.select_related("session"),
        is_published("session__"),
        slug=slug,
    )
    address = reverse("agendas:session_ics", args=[former.session.slug])
    return HttpResponsePermanentRedirect(address)


def filtered_feed(
    request: HttpRequest,
    query: QueryDict,
    *,
    name: str = "",
    page: str = "meetings:calendar",
    **address: str | int,
) -> HttpResponse:
    """The feed of what `SessionFilter` finds for `query`; 400 for a bad value."""
    found = SessionFilter(query, Session.objects.published())
    options = FeedOptions(query)
    if not found.is_valid() or not options.is_valid():
        return _refuse(found.errors | options.errors)
    asked, detail, today = found.form.cleaned_data, detail_of(options), _today()
    events = _events(in_window(found.qs, asked, today), detail)
    bodies = Body.objects.all()
    if asked["body"]:
        bodies = Body.objects.within(body.slug for body in asked["body"])
    of_bodies = Withdrawal.objects.filter(bodies__in=bodies, kind__in=detail.kinds)
    if asked["cancelled"] != "0":
        gone = of_bodies.not_over(today).distinct()
        gone = [each for each in gone if was_asked_for(each, asked)]
        calendar = reverse("meetings:calendar")
        events += [write_event(withdrawal_entry(each, calendar)) for each in gone]
    expected = expected_if_asked(asked, today=today)
    events += [write_event(expected_entry(each)) for each in expected]
    path = reverse(page, kwargs=address)
    if page == "meetings:calendar":
        narrowed = feed_choices.without_options(request.META.get("QUERY_STRING", ""))
        path += f"?{narrowed}" if narrowed else ""
    moves_by_month = expected or not has_days(asked)
    return _answer(
        request,
        events,
        name=name,
        page=path,
        changed=_last_change(bodies),
        moved=max(
            _last_end(of_bodies, today),
            _midnight(today.replace(day=1)) if moves_by_month else BEGINNING,
        ),
        note="" if has_days(asked) else _window_note(today),
    )


def picked_feed(
    request: HttpRequest, public_ids: Iterable[str], *, name: str, page: str
) -> HttpResponse:
    """Just these sittings and side events, with what each takes up.

    What is not public is left out; what was and is withdrawn comes as cancelled.
    """
    ids, today = list(public_ids), _today()
    uids = [
        f"{kind}-{public_id}@{settings.UID_DOMAIN}"
        for kind in (SITTING, SIDE_EVENT)
        for public_id in ids
    ]
    sittings = Sitting.objects.published().filter(public_id__in=ids)
    side_events = SideEvent.objects.published().filter(public_id__in=ids)
    sessions = Session.objects.published().filter(
        Q(sittings__in=sittings) | Q(side_events__in=side_events)
    )
    sessions = Session.objects.filter(pk__in=sessions.values("pk"))
    detail = Detail(sittings=True, agenda=True, side_events=True)
    once = Withdrawal.objects.filter(uid__in=uids)
    gone = [withdrawal_entry(each, page) for each in once.not_over(today)]
    events = [e for e in _events(sessions, detail) if e.uid in set(uids)]
    bodies = Body.objects.filter(
        Q(convenings__session__in=sessions) | Q(withdrawals__in=once)
    )
    return _answer(
        request,
        [*events, *map(write_event, gone)],
        name=name,
        page=page,
        changed=_last_change(bodies),
        moved=_last_end(once, today),
    )


def _events(sessions: QuerySet[Session], detail: Detail) -> list[WrittenEvent]:
    """Those of `sessions`: as they are stored, or made now where one has no text."""
    language = get_language() or settings.LANGUAGE_CODE
    texts = EventText.objects.current(language)
    # One more than a feed may hold, so that it can say that it was cut.
    rows = texts.of(sessions, detail.variants).order_by("-starts", "-uid")
    has_text = texts.filter(session=OuterRef("pk"), variant=detail.variants[0])
    without = sessions.filter(~Exists(has_text)).order_by("-first_day", "-slug")
    fresh = without.with_bodies()[: MAX_EVENTS + 1]
    return [
        *stored_events(rows.values_list(*COLUMNS)[:MAX_ROWS]),
        *fresh_events(fresh, detail.variants),
    ]


def _last_change(bodies: QuerySet[Body]) -> dt.datetime:
    """When anything public of these bodies last changed; it never goes back."""
    records = FeedRecord.objects.filter(body__in=bodies)
    return records.aggregate(last=Max("changed_at"))["last"] or BEGINNING


def _last_end(withdrawn: QuerySet[Withdrawal], today: dt.date) -> dt.datetime:
    """When the last of these left the feed, by its day being past."""
    over = withdrawn.filter(last_day__lt=today).aggregate(last=Max("last_day"))["last"]
    return _midnight(over + dt.timedelta(days=1)) if over else BEGINNING


def _today() -> dt.date:
    return timezone.localdate()


def _midnight(day: dt.date) -> dt.datetime:
    return timezone.make_aware(dt.datetime.combine(day, dt.time()))


def _window_note(today: dt.date) -> str:
    first = window_start(today)
    address = reverse("agendas:calendar_year_ics", args=[first.year - 1])
    return gettext(
        "From %(month)s on. Each earlier year has its own address, such as %(address)s."
    ) % {
        "month": date_format(first, "F Y"),
        "address": settings.SITE_URL + address,
    }


def _answer(
    request: HttpRequest,
    events: Iterable[WrittenEvent],
    *,
    name: str,
    page: str,
    changed: dt.datetime,
    moved: dt.datetime = BEGINNING,
    note: str = "",
) -> HttpResponse:
    """The feed of `events`, each once, by when they start.

    `changed` is when they last changed, `moved` when the feed last did by itself.
    """
    title = gettext("UN Crime Programme")
    feed = Feed(
        name=f"{title}: {name}" if name else title,
        description=f"{gettext('Meetings of the UN Crime Programme.')}\n{note}",
        url=settings.SITE_URL + page,
        source=settings.SITE_URL + request.get_full_path(),
        changed=changed,
        color="steelblue",
        cut_note=gettext("Older meetings are left out; subscribe to single bodies."),
    )
    first: dict[str, WrittenEvent] = {}
    for event in events:
        first.setdefault(event.uid, event)
    ordered = sorted(first.values(), key=lambda event: (event.starts, event.uid))
    content = join_events(feed, ordered)
    filename = "-".join(request.path.split("/")[2:])
    response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = f'inline; filename="{filename}"'
    response["ETag"] = f'"{hashlib.blake2b(content, digest_size=16).hexdigest()}"'
    response["Cache-Control"] = CACHE_CONTROL
    response["Last-Modified"] = http_date(max(changed, moved).timestamp())
    return response


def _refuse(errors: dict) -> HttpResponse:
    """400, with each parameter and what is wrong with it."""
    lines = [f"{name}: {' '.join(found)}" for name, found in errors.items()]
    return HttpResponseBadRequest(
        "\n".join(lines) + "\n", content_type="text/plain; charset=utf-8"
    )
