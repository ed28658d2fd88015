"""What is made when a session is saved: its address, its usual sittings."""

import datetime as dt

from django.db.models import Max

from agendas.admin.typed_dates import known_span, moments
from agendas.models import Sitting
from meetings.dates import Band
from meetings.models import Body, Convening, FormerSlug, Session, WithdrawnFrom
from meetings.slugs import make_session_slug

USUAL_BANDS = [Band(dt.time(10), dt.time(13)), Band(dt.time(15), dt.time(18))]
# A longer span is no session whose sittings could be guessed.
LONGEST = 31


def next_ordinal(body: Body) -> int | None:
    """One more than the highest of its regular sessions; None where none has one."""
    regular = body.convenings.filter(session__kind="regular")
    last = regular.aggregate(last=Max("ordinal"))["last"]
    return last + 1 if last else None


def typed_parts(formsets: list) -> list[tuple[str, int | None]]:
    """The bodies and ordinals in the rows of the page, in their order."""
    rows = [
        row.cleaned_data
        for formset in formsets
        if formset.model is Convening
        for row in formset.forms
        if row.cleaned_data.get("body") and not row.cleaned_data.get("DELETE")
    ]
    rows.sort(key=lambda row: row.get("position") or 0)
    return [(row["body"].slug, row.get("ordinal")) for row in rows]


def new_slug(session: Session, parts: list[tuple[str, int | None]]) -> str:
    """An address for the session that nothing has or had."""
    taken = taken_slugs(session.pk)
    return make_session_slug(parts, session.kind, session.first_day, taken=taken)


def taken_slugs(pk: int | None) -> set[str]:
    """The addresses that sessions other than `pk` have or had."""
    return {
        *Session.objects.exclude(pk=pk).values_list("slug", flat=True),
        *FormerSlug.objects.exclude(session=pk).values_list("slug", flat=True),
    }


def keep_former_slug(before: Session, now: Session) -> None:
    """An address that was ever public leads to the present one."""
    FormerSlug.objects.filter(session=now, slug=now.slug).delete()
    if before.is_public or before.content_digest:
        FormerSlug.objects.get_or_create(slug=before.slug, session=now)
    if before.is_public:
        # The feed at the new address tells of what was withdrawn at the old one. Of a
        # session that is a draft the new address is not known to anybody.
        withdrawn = WithdrawnFrom.objects.filter(slug=before.slug)
        there = WithdrawnFrom.objects.filter(slug=now.slug).values("withdrawal")
        withdrawn.exclude(withdrawal__in=there).update(slug=now.slug)


def add_usual_sittings(session: Session) -> int:
    """Morning and afternoon on each working day without a sitting; how many."""
    span = known_span(session)
    if span is None or session.precision != "day":
        return 0
    sittings = session.sittings.select_related("session__venue")
    busy = {sitting.day for sitting in sittings}
    holidays = session.venue.holidays.all() if session.venue else []
    free = busy | {holiday.day for holiday in holidays}
    days = [span.first + dt.timedelta(days=n) for n in range(min(span.days, LONGEST))]
    added = 0
    for day in days:
        if day.weekday() < 5 and day not in free:
            for band in USUAL_BANDS:
                starts, ends = moments(day, band, session.zone)
                Sitting.objects.create(session=session, starts_at=starts, ends_at=ends)
                added += 1
    return added
