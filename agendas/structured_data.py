"""Sessions and side events as search engines and assistants read them.

The facts of the public page in the words of schema.org (Event), in JSON-LD; nothing
that the page does not show, and nothing more exact than it is known.
"""

import datetime as dt
from collections.abc import Iterable
from typing import Any

from django.conf import settings

from agendas.models import Sitting
from agendas.pages import Relative
from agendas.timetables import ShownSitting
from meetings.dates import Precision, official_language
from meetings.models import Body, Session, SideEvent, Venue
from meetings.vocabulary import Mode, Status

CONTEXT = "https://schema.org"
MODES = {
    Mode.IN_PERSON: "OfflineEventAttendanceMode",
    Mode.HYBRID: "MixedEventAttendanceMode",
    Mode.ONLINE: "OnlineEventAttendanceMode",
}
# Of what is tentative no word says that it is: none is better than a wrong one.
TENTATIVE = {Status.TENTATIVE, Status.TBC}
ABOVE = {"part_of", "held_during"}

Facts = dict[str, Any]


def session_data(
    session: Session,
    relatives: Iterable[Relative],
    days: Iterable[tuple[dt.date, list[ShownSitting]]],
) -> Facts:
    """A session, what it belongs to, what belongs to it, and its sittings."""
    above = [_brief(each.session) for each in relatives if each.relation in ABOVE]
    below = [_brief(each.session) for each in relatives if each.relation not in ABOVE]
    sittings = [shown for _day, of_day in days for shown in of_day]
    below += [_sitting(each) for each in sittings if _is_of(session, each.sitting)]
    return _said(
        {"@context": CONTEXT}
        | _brief(session)
        | {
            "eventAttendanceMode": _mode(session.mode),
            "location": _one_or_all(_locations(session)),
            "organizer": [_body(each.body) for each in session.convenings.all()],
            "inLanguage": [official_language(code) for code in session.languages],
            "superEvent": _one_or_all(above),
            "subEvent": below,
        }
    )


def side_event_data(event: SideEvent) -> Facts:
    """A side event beside its session."""
    session = event.session
    organizers = [each.organizer.name for each in event.organizings.all()]
    place = _place(session.venue) if session.venue else None
    return _said(
        {
            "@context": CONTEXT,
            "@type": "Event",
            "url": _absolute(event.get_absolute_url()),
            "name": event.title,
            **_hours(event),
            "eventStatus": _status_of_part(event.is_cancelled, session),
            "location": _room(event.room_label, place),
            "organizer": [
                {"@type": "Organization", "name": name}
                for name in dict.fromkeys(organizers)
            ],
            "superEvent": _brief(session),
        }
    )


def _said(facts: Facts) -> Facts:
    """Without what is not known."""
    return {name: value for name, value in facts.items() if value not in ("", [], None)}


def _brief(session: Session) -> Facts:
    """Its name, days and status; schema.org, eventStatus and previousStartDate."""
    before = session.original_span
    first, last = _days(session)
    is_moved = before is not None and not session.is_cancelled
    if session.is_cancelled:
        status = "EventCancelled"
    elif is_moved and session.precision != Precision.DAY:
        # Without a new date the first one stays where it was.
        status, first, last = "EventPostponed", *_iso(before.first, before.last)
    elif is_moved:
        status = "EventRescheduled"
    else:
        status = "" if session.status in TENTATIVE else "EventScheduled"
    return _said(
        {
            "@type": "Event",
            "url": _absolute(session.get_absolute_url()),
            "name": session.name,
            "startDate": first,
            "endDate": last,
            "previousStartDate": before.first.isoformat() if before else "",
            "eventStatus": f"{CONTEXT}/{status}" if status else "",
        }
    )


def _days(session: Session) -> tuple[str, str]:
    """ISO 8601, to the day, week, month or year that is known."""
    match session.precision:
        case Precision.DAY:
            return _iso(session.first_day, session.last_day)
        case Precision.WEEK:
            return f"{session.first_day:%G-W%V}", ""
        case Precision.MONTH:
            return f"{session.first_day:%Y-%m}", ""
        case _:
            return f"{session.first_day:%Y}", ""


def _iso(first: dt.date, last: dt.date) -> tuple[str, str]:
    return first.isoformat(), last.isoformat()


def _is_of(session: Session, sitting: Sitting) -> bool:
    """Its own or shared; those of a session held during it are below that one."""
    jointly = [each.pk for each in sitting.joint_sessions.all()]
    return session.pk in [sitting.session_id, *jointly]


def _sitting(shown: ShownSitting) -> Facts:
    sitting = shown.sitting
    titles = [matter.first.entry.title for matter in shown.matters]
    return _said(
        {
            "@type": "Event",
            "name": sitting.title
            or "; ".join(titles[:3])
            or sitting.get_track_display(),
            **_hours(sitting),
            "eventStatus": _status_of_part(sitting.is_cancelled, sitting.session),
            "location": _room(sitting.room_label, None),
        }
    )


def _status_of_part(is_cancelled: bool, session: Session) -> str:  # noqa: FBT001  (one word of a sentence)
    if is_cancelled or session.is_cancelled:
        return f"{CONTEXT}/EventCancelled"
    return "" if session.status in TENTATIVE else f"{CONTEXT}/EventScheduled"


def _hours(entry: Any) -> Facts:
    """On the clock of the place, with its distance from UTC."""
    return {
        "startDate": entry.starts_at.astimezone(entry.zone).isoformat(),
        "endDate": entry.ends_at.astimezone(entry.zone).isoformat(),
    }


def _mode(mode: str) -> str:
    return f"{CONTEXT}/{MODES[mode]}" if mode else ""


def _locations(session: Session) -> list[Facts]:
    found = [_place(session.venue)] if session.venue else []
    if session.mode in (Mode.ONLINE, Mode.HYBRID):
        url = session.webcast_url or session.registration_url
        url = url or _absolute(session.get_absolute_url())
        found.append({"@type": "VirtualLocation", "url": url})
    return found


def _place(venue: Venue) -> Facts:
    address = {
        "@type": "PostalAddress",
        "streetAddress": venue.address,
        "addressLocality": venue.city,
        "addressCountry": venue.country,
    }
    return {
        "@type": "Place",
        "name": venue.name or venue.city,
        "address": _said(address),
    }


def _room(name: str, within: Facts | None) -> Facts | None:
    if not name:
        return within
    return _said({"@type": "Place", "name": name, "containedInPlace": within})


def _body(body: Body) -> Facts:
    url = _absolute(body.get_absolute_url())
    return {"@type": "Organization", "name": body.name, "url": url}


def _one_or_all(found: list[Facts]) -> Facts | list[Facts]:
    return found[0] if len(found) == 1 else found


def _absolute(path: str) -> str:
    return settings.SITE_URL + path
