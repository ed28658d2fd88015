"""What the public sees of an entry, as plain facts: to compare, and to remember.

`schedule` is time, place and status, for which SEQUENCE rises; `content` is all the
rest, in all languages. Facts are JSON-able: dates and moments are ISO texts.
"""

from collections.abc import Callable
from typing import Any

from django.utils.translation import override
from modeltranslation.settings import AVAILABLE_LANGUAGES

from meetings.models import Room, Session, SideEvent, Venue

Facts = dict[str, Any]


def in_each_language(read: Callable[[], Any]) -> dict[str, Any]:
    """What `read` gives under each language: {"en": …, "fr": …}."""
    facts = {}
    for language in AVAILABLE_LANGUAGES:
        with override(language):
            facts[language] = read()
    return facts


def session_schedule(session: Session) -> Facts:
    return {
        "first": session.first_day.isoformat(),
        "last": session.last_day.isoformat(),
        "precision": session.precision,
        "status": session.status,
        "place": place(session.venue),
        "place_confirmed": session.is_place_confirmed,
    }


def session_content(session: Session) -> Facts:
    return {
        "kind": session.kind,
        "names": in_each_language(lambda: session.name),
        "badges": badges(session),
        "places": in_each_language(
            lambda: [str(session.venue), session.venue.country] if session.venue else []
        ),
        "remarks": in_each_language(lambda: [session.remarks, session.change_reason]),
        "bodies": [
            [each.body.slug, each.ordinal, each.unit]
            for each in session.convenings.all()
        ],
        "slug": session.slug,
        "mode": session.mode,
        "languages": session.working_languages,
        "original": [str(session.original_first_day), str(session.original_last_day)],
        "registration": [
            str(session.registration_opens),
            str(session.registration_closes),
            session.registration_url,
        ],
        "addresses": [session.website, session.webcast_url],
        "title_confirmed": session.is_title_confirmed,
    }


def side_event_schedule(event: SideEvent) -> Facts:
    return {
        "starts": event.starts_at.isoformat(),
        "ends": event.ends_at.isoformat(),
        "room": room(event.room, event.printed_room),
        "cancelled": event.is_cancelled or event.session.is_cancelled,
        "status": event.session.status,
        "place": place(event.session.venue),
    }


def side_event_content(event: SideEvent) -> Facts:
    return {
        "titles": in_each_language(
            lambda: [
                [event.title, event.description],
                *([panel.title, panel.description] for panel in event.panels.all()),
            ]
        ),
        "organizers": in_each_language(
            lambda: [each.organizer.name for each in event.organizings.all()]
        ),
        "session": event.session.slug,
        "session_names": in_each_language(lambda: event.session.name),
        "places": in_each_language(
            lambda: [event.room_label, str(event.session.venue or "")]
        ),
        "refreshments": event.refreshments,
        "website": event.website,
    }


def badges(session: Session) -> dict[str, list[str]]:
    """What stands for its bodies in the titles and categories of entries."""
    return in_each_language(
        lambda: [each.body.badge for each in session.convenings.all()]
    )


def place(venue: Venue | None) -> list[str]:
    return [venue.name_en or "", venue.city_en, venue.time_zone] if venue else []


def room(found: Room | None, printed: str = "") -> str:
    return printed or (found.name_en if found else "")
