"""Rows as entries of a feed, in the language of the moment.

Every text that a subscriber reads is composed here; `meetings.ical` writes the bytes.
"""

import datetime as dt
from collections.abc import Container, Iterable
from zoneinfo import ZoneInfo

from django.conf import settings
from django.urls import reverse
from django.utils.translation import get_language, gettext, ngettext, pgettext

from agendas.announced import sessions_of
from agendas.models import AgendaItem, ProgrammeEntry, Sitting
from agendas.symbols import symbol_address
from meetings.dates import format_span
from meetings.expectations import ExpectedMeeting
from meetings.ical import Entry
from meetings.models import Session, SideEvent, Withdrawal
from meetings.vocabulary import DatePrecision, Mode, Status

# RFC 5545, 3.8.1.11 has three; what is postponed to known days is as firm as any.
STATUSES = {
    Status.CONFIRMED: "CONFIRMED",
    Status.POSTPONED: "CONFIRMED",
    Status.TENTATIVE: "TENTATIVE",
    Status.TBC: "TENTATIVE",
    Status.CANCELLED: "CANCELLED",
}


def session_entry(session: Session, *, items: Iterable[AgendaItem] = ()) -> Entry:
    """A session as whole days, with its agenda's items where they are given."""
    return Entry(
        uid=session.uid,
        title=_session_title(session),
        start=session.first_day,
        end=session.last_day,
        changed=_changed(session),
        sequence=session.sequence,
        status=STATUSES[session.status],
        url=_absolute(session.get_absolute_url()),
        location=_place(session),
        description=_lines(
            *_session_facts(session),
            session.remarks,
            *(f"{item.number}  {item.title}" for item in items),
            _absolute(session.get_absolute_url()),
        ),
        categories=tuple(each.body.badge for each in session.convenings.all()),
        conference_url=session.webcast_url,
        cancelled_marker=_cancelled(),
    )


def sitting_entry(
    sitting: Sitting, *, continued: Container[int], documents: bool
) -> Entry:
    """A sitting at its time, with what it takes up."""
    sessions, rows = sessions_of(sitting), list(sitting.entries.all())
    cancelled = sitting.is_cancelled or sitting.session.is_cancelled
    url = _absolute(reverse("agendas:programme", args=[sitting.session.slug]))
    place = [sitting.room_label, str(sitting.session.venue or "")]
    badges = [each.body.badge for one in sessions for each in one.convenings.all()]
    return Entry(
        uid=sitting.uid,
        title=_sitting_title(sitting, rows, badges),
        start=sitting.starts_at.astimezone(sitting.zone),
        end=sitting.ends_at.astimezone(sitting.zone),
        changed=_changed(sitting),
        sequence=sitting.sequence,
        status="CANCELLED" if cancelled else STATUSES[sitting.session.status],
        url=url,
        location=", ".join(filter(None, place)),
        description=_lines(
            *(session.name for session in sessions),
            gettext("Closed meeting") if sitting.is_closed else "",
            sitting.note,
            *(_row(row, continued, documents=documents) for row in rows),
            url,
        ),
        categories=tuple(badges),
        related_to=tuple(session.uid for session in sessions),
        conference_url=sitting.webcast_url,
        cancelled_marker=_cancelled(),
    )


def side_event_entry(event: SideEvent) -> Entry:
    """A side event in its slot, with who organizes it."""
    session = event.session
    cancelled = event.is_cancelled or session.is_cancelled
    url = _absolute(event.get_absolute_url())
    organizers = ", ".join(str(each.organizer) for each in event.organizings.all())
    return Entry(
        uid=event.uid,
        title=gettext("Side event: %(title)s") % {"title": event.title},
        start=event.starts_at.astimezone(session.zone),
        end=event.ends_at.astimezone(session.zone),
        changed=_changed(event),
        sequence=event.sequence,
        status="CANCELLED" if cancelled else STATUSES[session.status],
        url=url,
        location=", ".join(filter(None, [event.room_label, str(session.venue or "")])),
        description=_lines(
            gettext("Organizers: %(names)s") % {"names": organizers}
            if organizers
            else "",
            *(f"{panel.label}) {panel.title}" for panel in event.panels.all()),
            event.description,
            session.name,
            url,
        ),
        categories=(gettext("Side event"),),
        related_to=(session.uid,),
        cancelled_marker=_cancelled(),
    )


def expected_entry(expected: ExpectedMeeting) -> Entry:
    """A meeting that practice leads one to expect, over the month or year."""
    url = _absolute(expected.body.get_absolute_url())
    note = gettext("Expected by practice, not decided.")
    venue = expected.practice.venue
    return Entry(
        uid=f"expected-{expected.key}@{settings.UID_DOMAIN}",
        title=gettext("%(body)s: %(label)s (expected, not decided)")
        % {"body": expected.body.badge, "label": expected.label},
        start=expected.span.first,
        end=expected.span.last,
        changed=expected.practice.changed_at,
        sequence=0,
        status="TENTATIVE",
        url=url,
        location=str(venue or ""),
        description=_lines(
            note, expected.body.name, _span(expected.span), expected.practice.note, url
        ),
        categories=(expected.body.badge,),
        cancelled_marker=_cancelled(),
    )


def withdrawal_entry(withdrawal: Withdrawal, url: str) -> Entry:
    """What was public and is no more, as the public last saw it, as cancelled."""
    facts = withdrawal.facts
    language = get_language() or settings.LANGUAGE_CODE
    if "first" in facts:
        title = facts["names"][language]
        start = dt.date.fromisoformat(facts["first"])
        end = dt.date.fromisoformat(facts["last"])
    else:
        title = _flat(facts["titles"][language]) or facts.get("session_names", {}).get(
            language, ""
        )
        zone = ZoneInfo(facts["place"][2] if facts["place"] else settings.TIME_ZONE)
        start = dt.datetime.fromisoformat(facts["starts"]).astimezone(zone)
        end = dt.datetime.fromisoformat(facts["ends"]).astimezone(zone)
    return Entry(
        uid=withdrawal.uid,
        title=title,
        start=start,
        end=end,
        changed=withdrawal.changed_at,
        sequence=withdrawal.sequence,
        status="CANCELLED",
        url=_absolute(url),
        description=_lines(gettext("No longer announced."), _absolute(url)),
        cancelled_marker=_cancelled(),
    )


def _flat(titles: object) -> str:
    """The first text in nested lists of texts."""
    while isinstance(titles, list):
        titles = titles[0] if titles else ""
    return str(titles or "")


def _cancelled() -> str:
    return pgettext("before the title of a cancelled meeting", "CANCELLED")


def _changed(entry: Session | Sitting | SideEvent) -> dt.datetime:
    """Its stamp; the moment of publishing where none was made."""
    return entry.changed_at or entry.published_at


def _absolute(path: str) -> str:
    return settings.SITE_URL + path


def _lines(*lines: str) -> str:
    return "\n".join(line for line in lines if line)


def _span(span) -> str:
    return format_span(span, get_language() or settings.LANGUAGE_CODE)


def _session_title(session: Session) -> str:
    """The name, and in brackets what a calendar program might not show otherwise."""
    doubts = []
    if session.status in (Status.TENTATIVE, Status.TBC):
        doubts.append(session.get_status_display().lower())
    if session.precision != DatePrecision.DAY:
        doubts.append(gettext("days to be decided"))
    return f"{session.name} ({', '.join(doubts)})" if doubts else session.name


def _place(session: Session) -> str:
    if session.venue is None:
        return session.get_mode_display() if session.mode == Mode.ONLINE else ""
    place = ", ".join(filter(None, [str(session.venue), session.venue.country]))
    if session.is_place_confirmed:
        return place
    return gettext("%(place)s (to be confirmed)") % {"place": place}


def _session_facts(session: Session) -> list[str]:
    """Dates and status in words, what changed, format, languages."""
    facts = [f"{_span(session.span)} · {session.get_status_display()}"]
    if session.original_span:
        before = _span(session.original_span)
        facts.append(gettext("Original dates: %(dates)s") % {"dates": before})
    facts.append(session.change_reason)
    if session.mode:
        facts.append(session.get_mode_display())
    if session.registration_url:
        facts.append(
            gettext("Registration: %(address)s") % {"address": session.registration_url}
        )
    return facts


def _sitting_title(
    sitting: Sitting, rows: list[ProgrammeEntry], badges: list[str]
) -> str:
    """Short enough for a phone: "WGTA: items 1 (a), 1 (b)"."""
    who = "/".join(dict.fromkeys(badges))
    numbers = list(dict.fromkeys(row.item.number for row in rows if row.item))
    if sitting.title:
        what = sitting.title
    elif numbers:
        words = ngettext("item %(numbers)s", "items %(numbers)s", len(numbers))
        what = words % {"numbers": ", ".join(numbers)}
    else:
        what = rows[0].title if rows else sitting.get_track_display()
    return f"{who}: {what}"


def _row(entry: ProgrammeEntry, continued: Container[int], *, documents: bool) -> str:
    """An item with its number, and below it the documents with their addresses."""
    number = f"{entry.item.number}  " if entry.item else ""
    # Not inside the braces of an f-string, where makemessages does not look.
    mark = gettext("(continued)") if entry.pk in continued else ""
    lines = [f"{number}{entry.title} {mark}".rstrip()]
    if documents and entry.item:
        language = get_language() or settings.LANGUAGE_CODE
        for each in entry.item.item_documents.all():
            lines += [
                f"    {symbol_address(symbol, language)}"
                for symbol in each.document.symbol_list
            ]
    return "\n".join(lines)
