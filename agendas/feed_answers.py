"""Feeds put together: events in, an HTTP answer with its validators out."""

import datetime as dt
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from django.conf import settings
from django.db.models import Exists, Max, OuterRef, QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.http import http_date
from django.utils.translation import get_language, gettext

from agendas.event_texts import COLUMNS, fresh_events, stored_events
from agendas.feed_choices import Chosen, Detail, window_start
from agendas.models import CompleteTexts, EventText
from agendas.models.event_texts import writer
from meetings.ical import MAX_EVENTS, Feed, WrittenEvent, join_events
from meetings.keeping import CACHE_CONTROL
from meetings.models import Body, FeedRecord, Session, Withdrawal

# The last change of a feed in which nothing has ever changed.
BEGINNING = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
# A sitting has a row under each of its sessions.
MAX_ROWS = 2 * MAX_EVENTS + 1


@dataclass(frozen=True)
class About:
    """What a feed says of itself.

    `page` is the path of the page that shows the same; `changed` when anything in it
    last changed, `moved` when it last did so by itself, because a day had come.
    """

    name: str
    page: str
    changed: dt.datetime
    moved: dt.datetime = BEGINNING
    note: str = ""

    def written(self, source: str, today: dt.date) -> Feed:
        title = gettext("UN Crime Programme")
        words = gettext("Meetings of the UN Crime Programme.")
        return Feed(
            name=f"{title}: {self.name}" if self.name else title,
            description=f"{words}\n{self.note}",
            url=settings.SITE_URL + self.page,
            source=settings.SITE_URL + source,
            changed=self.changed,
            color="steelblue",
            over_before=seconds(midnight(today)),
            cut_note=gettext(
                "Older meetings are left out; subscribe to single bodies."
            ),
            far_note=gettext(
                "Meetings far ahead, and older ones, are left out; subscribe to single"
                " bodies."
            ),
        )


def answer_feed(
    request: HttpRequest,
    events: Iterable[WrittenEvent],
    about: About,
    *,
    today: dt.date,
) -> HttpResponse:
    """The feed of `events`, each once, by when they start."""
    first: dict[str, WrittenEvent] = {}
    for event in events:
        first.setdefault(event.uid, event)
    ordered = sorted(first.values(), key=lambda event: (event.starts, event.uid))
    feed = about.written(request.get_full_path(), today)
    joined = join_events(feed, ordered)
    content = joined.content
    filename = "-".join(request.path.split("/")[2:])
    response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = f'inline; filename="{filename}"'
    response["ETag"] = f'"{hashlib.blake2b(content, digest_size=16).hexdigest()}"'
    response["Cache-Control"] = CACHE_CONTROL
    last = max(about.changed, about.moved)
    if joined.is_cut:
        last = max(last, _last_over(feed, ordered, today))
    response["Last-Modified"] = http_date(last.timestamp())
    return response


def _last_over(feed: Feed, events: list[WrittenEvent], today: dt.date) -> dt.datetime:
    """When an event last came to be over, and what has no room became another."""
    ends = [event.ends for event in events if event.ends < feed.over_before]
    if not ends:  # those that are over were not even looked for
        return midnight(today)
    day = dt.datetime.fromtimestamp(max(ends), timezone.get_current_timezone()).date()
    return midnight(day + dt.timedelta(days=1))


def events_of(chosen: Chosen, detail: Detail, today: dt.date) -> list[WrittenEvent]:
    """Those of the chosen sessions: as stored, or made now where one has no text."""
    language = get_language() or settings.LANGUAGE_CODE
    texts = EventText.objects.current(language, detail.variants).in_span(*chosen.days)
    if chosen.is_narrowed:
        texts = texts.filter(session__in=chosen.sessions)
    # More than a feed may hold, so that it can say that it was cut; those first that
    # would stay (`meetings.ical.join_events`).
    wanted = texts.most_wanted(seconds(midnight(today)))
    rows = wanted.values_list(*COLUMNS)[:MAX_ROWS]
    made = _made_now(chosen.sessions, detail, language, today)
    return [*stored_events(rows), *made]


def _made_now(
    sessions: QuerySet[Session], detail: Detail, language: str, today: dt.date
) -> list[WrittenEvent]:
    """Of sessions whose texts are still another writer's, or were never stored."""
    if CompleteTexts.objects.filter(writer=writer()).exists():
        return []
    texts = EventText.objects.current(language, detail.variants[:1])
    without = sessions.filter(~Exists(texts.filter(session=OuterRef("pk"))))
    found = list(without.upcoming(today).with_bodies()[: MAX_EVENTS + 1])
    found += without.over(today).with_bodies()[: MAX_EVENTS + 1 - len(found)]
    return fresh_events(found, detail.variants)


def last_change(bodies: QuerySet[Body]) -> dt.datetime:
    """When anything public of these bodies last changed; it never goes back."""
    records = FeedRecord.objects.filter(body__in=bodies)
    return records.aggregate(last=Max("changed_at"))["last"] or BEGINNING


def last_end(withdrawn: QuerySet[Withdrawal], today: dt.date) -> dt.datetime:
    """When the last of these left the feed, by its day being past."""
    over = withdrawn.filter(last_day__lt=today).aggregate(last=Max("last_day"))["last"]
    return midnight(over + dt.timedelta(days=1)) if over else BEGINNING


def midnight(day: dt.date) -> dt.datetime:
    return timezone.make_aware(dt.datetime.combine(day, dt.time()))


def seconds(moment: dt.datetime) -> int:
    return int(moment.timestamp())


def window_note(today: dt.date) -> str:
    first = window_start(today)
    address = reverse("agendas:calendar_year_ics", args=[first.year - 1])
    return gettext(
        "From %(month)s on. Each earlier year has its own address, such as %(address)s."
    ) % {
        "month": date_format(first, "F Y"),
        "address": settings.SITE_URL + address,
    }
