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
from collections.abc import Iterable

from django.conf import settings
from django.db.models import Q, QuerySet
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
from django.views.decorators.http import require_safe

from agendas import feed_choices
from agendas.event_texts import SIDE_EVENT, SITTING
from agendas.feed_answers import (
    BEGINNING,
    About,
    answer_feed,
    events_of,
    last_change,
    last_end,
    midnight,
    window_note,
)
from agendas.feed_choices import (
    Chosen,
    Detail,
    FeedOptions,
    chosen_sessions,
    detail_of,
    has_days,
)
from agendas.feed_entries import expected_entry, withdrawal_entry
from agendas.models import Sitting
from agendas.withdrawn import was_asked_for
from meetings.expectations import expected_if_asked
from meetings.filters import SessionFilter
from meetings.ical import WrittenEvent, write_event
from meetings.keeping import kept
from meetings.models import Body, FormerSlug, Session, SideEvent, Withdrawal
from meetings.publishing import is_published


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
    events = [
        *events_of(Chosen(sessions), detail_of(options), today),
        *map(write_event, gone),
    ]
    about = About(
        name=session.name if session else gone[0].title,
        page=page,
        changed=last_change(bodies),
        moved=last_end(once, today),
    )
    return answer_feed(request, events, about, today=today)


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
    asked, detail = found.form.cleaned_data, detail_of(options)
    today = timezone.localdate()
    bodies = bodies_asked(asked)
    once = _once_public(detail, asked, bodies)
    expected = expected_if_asked(asked, today=today)
    events = [
        *events_of(chosen_sessions(found.qs, asked, today), detail, today),
        *_withdrawn(once, asked, today),
        *(write_event(expected_entry(each)) for each in expected),
    ]
    about = About(
        name=name,
        page=reverse(page, kwargs=address) + _narrowing(query, page),
        changed=last_change(bodies),
        moved=max(last_end(once, today), month_began(asked, today)),
        note="" if has_days(asked) else window_note(today),
    )
    return answer_feed(request, events, about, today=today)


def _once_public(
    detail: Detail, asked: dict, bodies: QuerySet[Body]
) -> QuerySet[Withdrawal]:
    """What was withdrawn of the kinds of rows, and the bodies, that a feed is of."""
    once = Withdrawal.objects.filter(kind__in=detail.kinds)
    return once.filter(bodies__in=bodies).distinct() if asked["body"] else once


def bodies_asked(asked: dict) -> QuerySet[Body]:
    """Those that a feed is of: the chosen ones and all below, else every body."""
    if not asked["body"]:
        return Body.objects.all()
    return Body.objects.within(body.slug for body in asked["body"])


def month_began(asked: dict, today: dt.date) -> dt.datetime:
    """When the days that a feed reaches over last moved by themselves.

    What practice leads one to expect comes and goes with the months too: on the first,
    or, as it is ahead of a whole day, on the second.
    """
    if asked["expected"] == "1":
        return midnight(today.replace(day=min(today.day, 2)))
    return BEGINNING if has_days(asked) else midnight(today.replace(day=1))


def _withdrawn(
    once: QuerySet[Withdrawal], asked: dict, today: dt.date
) -> list[WrittenEvent]:
    """What this feed held and must now be told to be off, until its day is past."""
    if asked["cancelled"] == "0":
        return []
    calendar = reverse("meetings:calendar")  # what was withdrawn has no page
    return [
        write_event(withdrawal_entry(each, calendar))
        for each in once.not_over(today)
        if was_asked_for(each, asked)
    ]


def _narrowing(query: QueryDict, page: str) -> str:
    """What narrows the page as it does the feed, as far as the page knows it."""
    if page != "meetings:calendar":
        return ""
    canonical = feed_choices.canonical_calendar(query)
    narrowed = feed_choices.without_options(canonical)
    return f"?{narrowed}" if narrowed else ""


def picked_feed(
    request: HttpRequest, public_ids: Iterable[str], *, name: str, page: str
) -> HttpResponse:
    """Just these sittings and side events, with what each takes up.

    What is not public is left out; what was and is withdrawn comes as cancelled. `page`
    is a path.
    """
    ids, today = set(public_ids), timezone.localdate()
    kinds = (SITTING, SIDE_EVENT)
    uids = {f"{kind}-{pk}@{settings.UID_DOMAIN}" for kind in kinds for pk in ids}
    sittings = Sitting.objects.published().filter(public_id__in=ids)
    side_events = SideEvent.objects.published().filter(public_id__in=ids)
    sessions = Session.objects.published().filter(
        Q(pk__in=sittings.values("session")) | Q(pk__in=side_events.values("session"))
    )
    detail = Detail(sittings=True, agenda=True, side_events=True)
    once = Withdrawal.objects.filter(uid__in=uids)
    gone = [withdrawal_entry(each, page) for each in once.not_over(today)]
    bodies = Body.objects.filter(
        Q(convenings__session__in=sessions) | Q(withdrawals__in=once)
    )
    events = [
        *(e for e in events_of(Chosen(sessions), detail, today) if e.uid in uids),
        *map(write_event, gone),
    ]
    about = About(name, page, last_change(bodies), moved=last_end(once, today))
    return answer_feed(request, events, about, today=today)


def _refuse(errors: dict) -> HttpResponse:
    """400, with each parameter and what is wrong with it."""
    lines = [f"{name}: {' '.join(found)}" for name, found in errors.items()]
    return HttpResponseBadRequest(
        "\n".join(lines) + "\n", content_type="text/plain; charset=utf-8"
    )
